import { z } from 'zod';
import { defineObject } from '../define.ts';
import { VIFPortProfileBase } from './VIFPortProfileBase.ts';

export const VIFPortProfile8021Qbh = defineObject('VIFPortProfile8021Qbh', {
  parent: VIFPortProfileBase,
  description:
    'Names the port profile that the adjacent physical switch has to apply by IEEE 802.1Qbh (port extension, a draft that was withdrawn in favour of IEEE 802.1BR). It goes with a VIFDirect in mode `passthrough` or a VIFHostDevice. No plugin of os-vif accepts it, and Nova sets up such ports without os-vif. In libvirt: `<virtualport type="802.1Qbh">`.',
  versions: { '1.0': [], '1.1': ['datapath_offload'] },
  releases: { '1.0': 'os-vif 1.0.0', '1.1': 'os-vif 1.14.0' },
  fields: {
    profile_id: z.string().meta({
      description:
        'Name of the port profile, which the switch looks up in its database for the settings of this port; in libvirt `profileid`, of at most 39 bytes.',
    }),
  },
  examples: [{ profile_id: 'web-servers' }],
});
