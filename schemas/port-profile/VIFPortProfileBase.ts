import { defineObject, orSubclass } from '../define.ts';
import { DatapathOffloadBase } from './DatapathOffloadBase.ts';

export const VIFPortProfileBase = defineObject('VIFPortProfileBase', {
  kind: 'port-profile',
  abstract: true,
  description:
    'What all port profiles have in common. A port profile tells a switch, mostly the virtual switch on the host, which port of the network service a VIF stands for. Use one of its descendants: the base alone identifies nothing. Nova sends the base to the `vrouter` plugin only, to carry a datapath offload.',
  versions: { '1.0': [], '1.1': ['datapath_offload'] },
  releases: { '1.0': 'os-vif 1.0.0', '1.1': 'os-vif 1.14.0' },
  fields: {
    datapath_offload: orSubclass(DatapathOffloadBase).nullable().optional().meta({
      description:
        'How the NIC takes over forwarding for this port; null or absent when it does not, and all packets pass through the software switch. The one offload that exists is DatapathOffloadRepresentor (SR-IOV switchdev).',
    }),
  },
  examples: [
    {
      datapath_offload: {
        type: 'DatapathOffloadRepresentor',
        representor_name: 'tap70d5a2c9-e6',
        representor_address: '0000:03:00.2',
      },
    },
    { datapath_offload: null },
  ],
});
