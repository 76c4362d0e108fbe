import { z } from 'zod';
import { defineObject } from '../define.ts';
import { DatapathOffloadBase } from './DatapathOffloadBase.ts';

export const DatapathOffloadRepresentor = defineObject('DatapathOffloadRepresentor', {
  parent: DatapathOffloadBase,
  description:
    'The port is an SR-IOV virtual function of a NIC in switchdev mode: a representor, a network device on the host, stands for it in the virtual switch, and the NIC forwards by the rules that the switch offloads to it. Nova adds it to direct, vDPA and virtio-forwarder ports. It is meant for plugins from elsewhere, such as `agilio_ovs` and `vrouter`: `ovs` does not read it and finds the representor by the `dev_address` of the VIF.',
  versions: { '1.0': [] },
  releases: { '1.0': 'os-vif 1.14.0' },
  fields: {
    representor_name: z.string().nullable().optional().meta({
      description:
        'Name that the plugin gives the representor on plug, at most 15 bytes. Nova asks for `tap` and the first 11 characters of the port UUID. If null or absent, the name does not change. No public plugin renames: `agilio_ovs` and `vrouter` read the address only.',
    }),
    representor_address: z.string().nullable().optional().meta({
      description:
        'PCI address of the virtual function that the representor stands for, such as 0000:03:00.2. os-vif accepts any text here. Null or absent leaves the plugin to find the virtual function in another way.',
    }),
  },
  examples: [{ representor_name: 'tap70d5a2c9-e6', representor_address: '0000:03:00.2' }],
});
