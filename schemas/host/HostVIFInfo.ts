import { z } from 'zod';
import { defineObject } from '../define.ts';
import { HostPortProfileInfo } from './HostPortProfileInfo.ts';

export const HostVIFInfo = defineObject('HostVIFInfo', {
  kind: 'host',
  description:
    'One VIF object that a plugin accepts, with the versions and, since 1.1, the port profiles that may come with it; an entry of HostPluginInfo. A sender can step a VIF down to a version in this range before it is sent.',
  versions: { '1.0': [], '1.1': ['supported_port_profiles'] },
  releases: { '1.0': 'os-vif 1.0.0', '1.1': 'os-vif 1.8.0' },
  fields: {
    vif_object_name: z.string().meta({
      description:
        'Exact name of the VIF object, such as VIFOpenVSwitch. No other object is implied, be it an ancestor or a descendant.',
    }),
    min_version: z.string().meta({
      description:
        'Oldest version of the VIF object that the plugin accepts, as text such as 1.0. Versions compare number by number, so 1.10 is newer than 1.9; quote them in YAML, which otherwise reads 1.10 as the number 1.1.',
    }),
    max_version: z.string().meta({
      description:
        'Newest version of the VIF object that the plugin accepts, itself included. It can lag behind what the plugin really reads: the ovs plugin says 1.0 for VIFVHostUser although os-vif has 1.1, and `get_common_version()`, which compares just the version that is installed where it runs, then raises NoSupportedVIFVersion.',
    }),
    supported_port_profiles: z.array(HostPortProfileInfo).optional().meta({
      description:
        'The port profiles that the plugin accepts with this VIF object; empty when it makes no use of any. If absent (in 1.0, or from a plugin that does not state them), nothing is known about profiles, which does not mean that none is accepted.',
    }),
  },
  examples: [
    {
      vif_object_name: 'VIFOpenVSwitch',
      min_version: '1.0',
      max_version: '1.0',
      supported_port_profiles: [
        { profile_object_name: 'VIFPortProfileOpenVSwitch', min_version: '1.0', max_version: '1.0' },
      ],
    },
  ],
});
