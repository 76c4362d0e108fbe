import { z } from 'zod';
import { defineObject } from '../define.ts';
import { HostPluginInfo } from './HostPluginInfo.ts';

const openVSwitch = { profile_object_name: 'VIFPortProfileOpenVSwitch', min_version: '1.0', max_version: '1.0' };
const representor = { profile_object_name: 'VIFPortProfileOVSRepresentor', min_version: '1.0', max_version: '1.0' };

export const HostInfo = defineObject('HostInfo', {
  kind: 'host',
  description:
    'What a host can plug: every os-vif plugin installed there, with the VIF objects, port profiles and versions that it accepts. `os_vif.host_info()` makes it on the compute host. Software on another host can use it to choose objects and versions that this host accepts. os-vif leaves the way of sending it open, and neither Nova nor Neutron exchanges it so far.',
  versions: { '1.0': [] },
  releases: { '1.0': 'os-vif 1.0.0' },
  fields: {
    plugin_info: z.array(HostPluginInfo).meta({
      description:
        'One entry for each installed plugin, sorted by the names under which they are installed; os-vif itself brings noop and ovs (before 5.0 linux_bridge as well). If the caller of `host_info()` permits certain VIF objects only, the others are missing here, and so are plugins that are left with none.',
    }),
  },
  examples: [
    {
      plugin_info: [
        {
          plugin_name: 'noop',
          vif_info: [
            { vif_object_name: 'VIFVHostUser', min_version: '1.0', max_version: '1.0', supported_port_profiles: [] },
          ],
        },
        {
          plugin_name: 'ovs',
          vif_info: [
            {
              vif_object_name: 'VIFBridge',
              min_version: '1.0',
              max_version: '1.0',
              supported_port_profiles: [openVSwitch],
            },
            {
              vif_object_name: 'VIFOpenVSwitch',
              min_version: '1.0',
              max_version: '1.0',
              supported_port_profiles: [openVSwitch],
            },
            {
              vif_object_name: 'VIFVHostUser',
              min_version: '1.0',
              max_version: '1.0',
              supported_port_profiles: [openVSwitch, representor],
            },
            {
              vif_object_name: 'VIFHostDevice',
              min_version: '1.0',
              max_version: '1.0',
              supported_port_profiles: [openVSwitch, representor],
            },
          ],
        },
      ],
    },
  ],
});
