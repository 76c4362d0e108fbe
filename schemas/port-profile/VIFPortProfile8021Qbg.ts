import { z } from 'zod';
import { defineObject } from '../define.ts';
import { UUID } from '../scalars.ts';
import { VIFPortProfileBase } from './VIFPortProfileBase.ts';

export const VIFPortProfile8021Qbg = defineObject('VIFPortProfile8021Qbg', {
  parent: VIFPortProfileBase,
  description:
    'Names what the adjacent physical switch has to apply to the port by IEEE 802.1Qbg (VEPA): a type of virtual station interface (VSI). It goes with a VIFDirect in mode `vepa`. No plugin of os-vif accepts it. Nova has code for such ports that no Neutron port reaches. In libvirt: `<virtualport type="802.1Qbg">`.',
  versions: { '1.0': [], '1.1': ['datapath_offload'] },
  releases: { '1.0': 'os-vif 1.0.0', '1.1': 'os-vif 1.14.0' },
  fields: {
    manager_id: z.int().meta({
      description:
        'Number of the VSI manager, the database that holds the VSI types; in libvirt `managerid`. Use 1 to 255: 0 is reserved, libvirt refuses more, and os-vif checks neither.',
    }),
    type_id: z.int().meta({
      description:
        'Number of the VSI type, the set of access rules that the network administrator defined; in libvirt `typeid`. libvirt accepts 0 to 16777215 (24 bits), and os-vif does not check.',
    }),
    type_id_version: z.int().meta({
      description:
        'Which version of the VSI type applies; in libvirt `typeidversion`. libvirt accepts 0 to 255, and os-vif does not check.',
    }),
    instance_id: UUID.meta({
      description:
        'UUID of the VSI instance, which is this one interface of this one guest; in libvirt `instanceid`. Never use one twice: the switch tells the interfaces apart by it.',
    }),
  },
  examples: [
    {
      manager_id: 3,
      type_id: 40960,
      type_id_version: 1,
      instance_id: '3e7a5f91-c8d4-4b26-9e03-f1b6a7d25c48',
    },
  ],
});
