import { z } from 'zod';
import { defineObject } from '../define.ts';
import { VIFBase } from './VIFBase.ts';

export const VIFBridge = defineObject('VIFBridge', {
  parent: VIFBase,
  description:
    'A TAP device on a Linux bridge. With the plugin `ovs` the bridge serves this VIF alone and a veth pair joins it to Open vSwitch (hybrid plugging), so that iptables can filter in between; the plugin `linux_bridge`, for bridges that many VIFs share, was removed in os-vif 5.0.0. In libvirt: `<interface type="bridge">`.',
  versions: { '1.0': [] },
  fields: {
    vif_name: z.string().meta({
      description:
        'Name of the TAP device that libvirt creates and adds to the bridge, at most 15 bytes; Nova uses `tap` and the first 11 characters of the port UUID. In libvirt it is `<target dev>`, where the prefixes `vnet`, `vif`, `macvtap` and `macvlan` are reserved and may be replaced.',
    }),
    bridge_name: z.string().meta({
      description:
        'Name of the Linux bridge, at most 15 bytes; Nova uses `qbr` and the first 11 characters of the port UUID. The `ovs` plugin creates it on plug and deletes it on unplug, and joins it to the OVS bridge that `network.bridge` names. In libvirt: `<source bridge>`.',
    }),
  },
  examples: [
    {
      id: 'c1e0d7b4-3f92-4a68-b5d1-7e9a20c4f836',
      address: 'fa:16:3e:2d:97:0a',
      plugin: 'ovs',
      network: {
        id: '8d3f2f5e-6d0b-4b7c-9f5e-2a1c0e9b7d64',
        bridge: 'br-int',
        label: 'private',
        mtu: 1442,
        subnets: [
          {
            cidr: '192.0.2.0/24',
            gateway: '192.0.2.1',
            dns: ['192.0.2.2', '192.0.2.3'],
            ips: [{ address: '192.0.2.31', floating_ips: [] }],
            routes: [],
          },
        ],
      },
      has_traffic_filtering: true,
      port_profile: {
        type: 'VIFPortProfileOpenVSwitch',
        interface_id: 'c1e0d7b4-3f92-4a68-b5d1-7e9a20c4f836',
        datapath_type: 'system',
      },
      vif_name: 'tapc1e0d7b4-3f',
      bridge_name: 'qbrc1e0d7b4-3f',
    },
  ],
});
