import { z } from 'zod';
import { defineObject } from '../define.ts';
import { VIFPortProfileOpenVSwitch } from './VIFPortProfileOpenVSwitch.ts';

export const VIFPortProfileFPOpenVSwitch = defineObject('VIFPortProfileFPOpenVSwitch', {
  parent: VIFPortProfileOpenVSwitch,
  description:
    'Ties a VIFVHostUser to an Open vSwitch bridge that the fast path of 6WIND accelerates, for the plugin `vhostuser_fp`, which is not part of os-vif. Its public version imports `vif_plug_linux_bridge`, which is gone since os-vif 5.0.0. Nova uses this profile for ports whose binding details have both `vhostuser_fp_plug` and `vhostuser_ovs_plug`.',
  versions: {
    '1.0': [],
    '1.1': ['datapath_type'],
    '1.2': ['datapath_offload'],
    '1.3': ['create_port'],
    '1.4': ['create_tap', 'multiqueue'],
  },
  releases: {
    '1.0': 'os-vif 1.4.0',
    '1.1': 'os-vif 1.8.0',
    '1.2': 'os-vif 1.14.0',
    '1.3': 'os-vif 1.15.0',
    '1.4': 'os-vif 4.3.0',
  },
  fields: {
    bridge_name: z.string().meta({
      description:
        'Name of the Linux bridge in front of Open vSwitch, at most 15 bytes; Nova calls it `qbr` and the first 11 characters of the port UUID. The plugin reads it with `hybrid_plug` only. The OVS bridge is always `network.bridge`.',
    }),
    hybrid_plug: z.boolean().optional().meta({
      description:
        "Whether a Linux bridge stands between the VIF and Open vSwitch, where iptables can filter. Nova copies the binding detail `ovs_hybrid_plug`, which the Open vSwitch agent sets and OVN does not. When false, the port goes straight into the OVS bridge. Always write it: when it is absent, 6WIND's plugin runs into an error that it only logs, so plugging reports success although no port was added.",
      default: false,
    }),
  },
  examples: [
    {
      interface_id: 'b8f61c3a-7e05-4942-8d2b-c4a9f07e3516',
      datapath_type: 'system',
      bridge_name: 'qbrb8f61c3a-7e',
      hybrid_plug: true,
    },
  ],
});
