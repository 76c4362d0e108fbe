import { z } from 'zod';
import { defineObject } from '../define.ts';
import { VIFBase } from './VIFBase.ts';

export const VIFOpenVSwitch = defineObject('VIFOpenVSwitch', {
  parent: VIFBase,
  description:
    'A TAP device directly on an Open vSwitch bridge, for the plugin `ovs`: what Nova uses with OVN, and with ML2/OVS unless hybrid plugging is on (VIFBridge). Nova has set `create_port` in its port profile since 24.0 (Xena); without it the caller adds the port, as libvirt, Kuryr and Zun do. In libvirt: `<interface type="ethernet">` with `create_port` or `create_tap`, else `<interface type="bridge">` with `<virtualport type="openvswitch">`.',
  versions: { '1.0': [] },
  releases: { '1.0': 'os-vif 1.0.0' },
  fields: {
    vif_name: z.string().meta({
      description:
        'Name of the TAP device and of its OVS port, at most 15 bytes; Nova uses `tap` and the first 11 characters of the port UUID. In libvirt it is `<target dev>`, where the prefixes `vnet`, `vif`, `macvtap` and `macvlan` are reserved and may be replaced.',
    }),
    bridge_name: z.string().optional().meta({
      description:
        'Name of the OVS bridge, such as `br-int`; in libvirt `<source bridge>`, when it is libvirt that adds the port. The `ovs` plugin reads `network.bridge` in its place, so give both the same name.',
    }),
  },
  examples: [
    {
      id: '5c4f1a2e-9b3d-4e6f-8a70-1b2c3d4e5f60',
      address: 'fa:16:3e:5b:0c:12',
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
            ips: [{ address: '192.0.2.15', floating_ips: ['203.0.113.7'] }],
            routes: [{ cidr: '198.51.100.0/24', gateway: '192.0.2.254' }],
          },
          {
            cidr: '2001:db8:0:1::/64',
            gateway: '2001:db8:0:1::1',
            dns: ['2001:db8:0:1::2'],
            ips: [{ address: '2001:db8:0:1::15', floating_ips: [] }],
            routes: [],
          },
        ],
      },
      has_traffic_filtering: true,
      port_profile: {
        type: 'VIFPortProfileOpenVSwitch',
        interface_id: '5c4f1a2e-9b3d-4e6f-8a70-1b2c3d4e5f60',
        datapath_type: 'system',
        create_port: true,
      },
      vif_name: 'tap5c4f1a2e-9b',
      bridge_name: 'br-int',
    },
  ],
});
