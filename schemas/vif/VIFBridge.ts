import { z } from 'zod';
import { defineObject } from '../define.ts';
import { VIFBase } from './VIFBase.ts';

export const VIFBridge = defineObject('VIFBridge', {
  parent: VIFBase,
  description:
    'A TAP device on a Linux bridge. With the plugin `ovs` the bridge serves this VIF alone and a veth pair joins it to Open vSwitch (hybrid plugging), so that iptables can filter in between. Nova asks for it where the Open vSwitch agent of Neutron sends the binding detail `ovs_hybrid_plug`; OVN never does. The plugin `linux_bridge`, for bridges that many VIFs share, was removed in os-vif 5.0.0. In libvirt: `<interface type="bridge">`.',
  versions: { '1.0': [] },
  releases: { '1.0': 'os-vif 1.0.0' },
  fields: {
    vif_name: z.string().meta({
      description:
        'Name of the TAP device that libvirt creates and adds to the bridge, at most 15 bytes; Nova uses `tap` and the first 11 characters of the port UUID. In libvirt it is `<target dev>`, where the prefixes `vnet`, `vif`, `macvtap` and `macvlan` are reserved and may be replaced.',
    }),
    bridge_name: z.string().meta({
      description:
        'Name of the Linux bridge, at most 15 bytes; Nova uses `qbr` and the first 11 characters of the port UUID. The `ovs` plugin creates it on plug, joins it by the veth pair `qvb…` and `qvo…` to the OVS bridge that `network.bridge` names, and deletes it on unplug. Where `qvo…` exists already, plugging only refreshes the MTU: after a plug that failed half-way, a second one reports success without a port. In libvirt: `<source bridge>`.',
    }),
  },
  examples: [
    {
      id: 'c1e0d7b4-3f92-4a68-b5d1-7e9a20c4f836',
      address: 'fa:16:3e:2d:97:0a',
      plugin: 'ovs',
      network: {
        id: 'b41f7c0e-62d9-4a85-9d3b-0c7e5a1f8e26',
        bridge: 'br-int',
        label: 'filtered',
        mtu: 1450,
        subnets: [
          {
            cidr: '198.51.100.192/26',
            gateway: '198.51.100.193',
            dns: ['198.51.100.194', '198.51.100.195'],
            ips: [{ address: '198.51.100.211', floating_ips: [] }],
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
