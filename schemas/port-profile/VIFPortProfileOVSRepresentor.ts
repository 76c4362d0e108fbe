import { z } from 'zod';
import { defineObject } from '../define.ts';
import { PCIAddress } from '../scalars.ts';
import { VIFPortProfileOpenVSwitch } from './VIFPortProfileOpenVSwitch.ts';

export const VIFPortProfileOVSRepresentor = defineObject('VIFPortProfileOVSRepresentor', {
  parent: VIFPortProfileOpenVSwitch,
  superseded: 'Use VIFPortProfileOpenVSwitch with a DatapathOffloadRepresentor in `datapath_offload`.',
  description:
    'Ties a VIF to an Open vSwitch port by way of the representor of an SR-IOV virtual function. It is kept for old peers only, yet Nova still sends it for direct, vDPA and virtio-forwarder ports, to the plugins `ovs` and `agilio_ovs`, and repeats the same data in `datapath_offload`.',
  versions: {
    '1.0': [],
    '1.1': ['datapath_type'],
    '1.2': ['datapath_offload'],
    '1.3': ['create_port'],
    '1.4': ['create_tap', 'multiqueue'],
  },
  releases: {
    '1.0': 'os-vif 1.7.0',
    '1.1': 'os-vif 1.8.0',
    '1.2': 'os-vif 1.14.0',
    '1.3': 'os-vif 1.15.0',
    '1.4': 'os-vif 4.3.0',
  },
  fields: {
    representor_name: z.string().nullable().optional().meta({
      description:
        'Name that the plugin gives the representor on plug, at most 15 bytes. If null or absent, the name does not change. No public plugin renames: `ovs` reads neither representor field, `agilio_ovs` the address only.',
    }),
    representor_address: PCIAddress.nullable().optional().meta({
      description:
        'PCI address of the virtual function that the representor stands for. The `ovs` plugin does not read it and goes by the `dev_address` of the VIF, so give both the same address.',
    }),
  },
  examples: [
    {
      interface_id: '70d5a2c9-e641-4f8b-b3c7-9a2e1f0d6b84',
      representor_name: 'tap70d5a2c9-e6',
      representor_address: '0000:03:00.2',
      datapath_offload: {
        type: 'DatapathOffloadRepresentor',
        representor_name: 'tap70d5a2c9-e6',
        representor_address: '0000:03:00.2',
      },
    },
  ],
});
