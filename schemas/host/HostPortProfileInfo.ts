import { z } from 'zod';
import { defineObject } from '../define.ts';

export const HostPortProfileInfo = defineObject('HostPortProfileInfo', {
  kind: 'host',
  description:
    'One port profile that a plugin accepts along with a VIF object, and its versions; an entry of HostVIFInfo. os-vif has it since HostVIFInfo 1.1, and of the plugins that os-vif brings only ovs lists any.',
  versions: { '1.0': [] },
  releases: { '1.0': 'os-vif 1.8.0' },
  fields: {
    profile_object_name: z.string().meta({
      description:
        'Exact name of the port profile object, such as VIFPortProfileOpenVSwitch. No other object is implied, be it an ancestor or a descendant.',
    }),
    min_version: z.string().meta({
      description:
        'Oldest version of the port profile that the plugin accepts, as text such as 1.0. Versions compare number by number, so 1.10 is newer than 1.9; quote them in YAML, which otherwise reads 1.10 as the number 1.1.',
    }),
    max_version: z.string().meta({
      description:
        'Newest version of the port profile that the plugin accepts, itself included. The ovs plugin says 1.0 in every release but acts on fields that came later, such as `datapath_type` (1.1), `create_port` (1.3) and `create_tap` (1.4). Converting a profile to this version drops fields that the plugin uses.',
    }),
  },
  examples: [{ profile_object_name: 'VIFPortProfileOpenVSwitch', min_version: '1.0', max_version: '1.0' }],
});
