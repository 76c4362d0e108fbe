import { z } from 'zod';
import { defineObject } from '../define.ts';
import { HostVIFInfo } from './HostVIFInfo.ts';

export const HostPluginInfo = defineObject('HostPluginInfo', {
  kind: 'host',
  description:
    'One plugin on a host and the VIF objects that it accepts; an entry of HostInfo. The plugin states it in its `describe()`, and `os_vif.plug()` does not enforce it: Nova sends VIFHostDevice to the `noop` plugin, which lists VIFVHostUser only.',
  versions: { '1.0': [] },
  releases: { '1.0': 'os-vif 1.0.0' },
  fields: {
    plugin_name: z.string().meta({
      description:
        'Name of the plugin, the same that VIFs name in `plugin`: noop or ovs, for example. `os_vif.plug()` goes by the name under which the plugin is installed (its entry point). If the plugin states another name here, plugging by that name fails.',
    }),
    vif_info: z.array(HostVIFInfo).meta({
      description: 'The VIF objects that the plugin accepts, one entry for each, with versions and port profiles.',
    }),
  },
  examples: [
    {
      plugin_name: 'noop',
      vif_info: [
        { vif_object_name: 'VIFVHostUser', min_version: '1.0', max_version: '1.0', supported_port_profiles: [] },
      ],
    },
  ],
});
