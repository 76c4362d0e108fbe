import { defineObject } from '../define.ts';
import { MACAddress } from '../scalars.ts';
import { VIFPortProfileBase } from './VIFPortProfileBase.ts';

export const VIFPortProfileFPTap = defineObject('VIFPortProfileFPTap', {
  parent: VIFPortProfileBase,
  description:
    'Ties a VIFVHostUser to a Calico network, which routes to each guest and has no bridge, with the fast path of 6WIND; for the plugin `vhostuser_fp`, which is not part of os-vif. Nova never sends it.',
  versions: { '1.0': [], '1.1': ['datapath_offload'] },
  releases: { '1.0': 'os-vif 1.4.0', '1.1': 'os-vif 1.14.0' },
  fields: {
    mac_address: MACAddress.nullable().optional().meta({
      description:
        'MAC address of the host end of the vhost-user port, not of the guest, whose address is the `address` of the VIF. Null or absent means that none is asked for.',
    }),
  },
  examples: [{ mac_address: 'fa:16:3e:e0:36:81' }],
});
