import { z } from 'zod';
import { defineObject } from '../define.ts';
import { UUID } from '../scalars.ts';
import { SubnetList } from './SubnetList.ts';

export const Network = defineObject('Network', {
  kind: 'network',
  description:
    "The network that a VIF plugs into, as the host has to know it: the bridge, the MTU, and the subnets with this port's addresses. It stands in `VIFBase.network`. It describes the network as one port sees it: Nova (from its network info model), Kuryr and Zun (from Neutron) build one for each VIF, and so does Neutron's Open vSwitch agent for smart NIC ports. os-vif's `ovs` plugin reads `bridge` and `mtu` only. The Linux bridge plugin, gone since os-vif 5.0.0, read `mtu`, `multi_host`, `should_provide_bridge`, `should_provide_vlan`, `bridge_interface` and `vlan`.",
  versions: { '1.0': [], '1.1': ['mtu'] },
  releases: { '1.0': 'os-vif 1.0.0', '1.1': 'os-vif 1.3.0' },
  fields: {
    id: UUID.meta({
      description:
        "UUID of the Neutron network. os-vif's own plugins do not use it: what ties a port on the switch to Neutron is the VIF's port profile. Contrail's plugin passes it on as the virtual network. Neutron's agent leaves it out for smart NIC ports.",
    }),
    bridge: z.string().optional().meta({
      description:
        'Bridge that the port joins, for the `ovs` plugin an Open vSwitch bridge such as br-int. The plugin fails when it is absent, and creates a bridge that is missing, so a typo gives a bridge without uplink instead of an error. A bridge whose name starts with `tbr-` (a trunk) is deleted on unplug. Linux allows 15 bytes; Nova cuts the name, from the port binding or its option `ovs_bridge`, to 14. The Linux bridge of a VIFBridge goes into `VIFBridge.bridge_name`.',
    }),
    label: z.string().optional().meta({
      description:
        'Name of the network as its owner sees it (the Neutron name), for people and logs; no known plugin acts on it. It need not be unique and can change at any time. Nova leaves it out when the network is not among those that it may see for the project of the instance.',
    }),
    subnets: SubnetList.optional().meta({
      description:
        "The subnets in which this port holds addresses, not all subnets of the Neutron network; Nova's list is empty for a port without addresses. A plain array of Subnet in config form. When it is absent, os-vif's constructor fills in an empty list, on reading too.",
    }),
    multi_host: z.boolean().optional().meta({
      description:
        "A relic of nova-network: true says that each compute host runs its own network service, which takes care of the bridge. The Linux bridge plugin then does nothing, whatever `should_provide_bridge` says; the `ovs` plugin ignores it, and nothing built on Neutron sets it. When it is absent, os-vif's constructor fills in false.",
    }),
    should_provide_bridge: z.boolean().optional().meta({
      description:
        "True asks the Linux bridge plugin to create the bridge of a VIFBridge on this host if it is missing. Nova set this for Linux bridge ports, up to 2026.1. The `ovs` plugin ignores it and always makes sure that `bridge` exists. When it is absent, os-vif's constructor fills in false: the bridge has to be there.",
    }),
    should_provide_vlan: z.boolean().optional().meta({
      description:
        "True makes the host tag for the VLAN in `vlan`: if `should_provide_bridge` is true as well, the Linux bridge plugin creates the interface `vlan<ID>` on `bridge_interface` and puts it into the bridge. Kuryr and Zun set it for every Neutron network of type vlan, for SR-IOV; the `ovs` plugin ignores it. When it is absent, os-vif's constructor fills in false.",
    }),
    bridge_interface: z.string().nullable().optional().meta({
      description:
        'Host interface that leads to the wire, such as eth1, at most 15 bytes. The Linux bridge plugin puts it into the bridge, or its VLAN interface if there is one, unless its options `flat_interface` and `vlan_interface` name another. The plugin moves routes and fixed IPv4 addresses from this interface to the bridge; addresses from DHCP and secondary ones stay, without their routes. Do not name the interface of your SSH session. Null means none, and is what Nova writes nowadays. When it is absent and `should_provide_bridge` is true, the plugin fails unless those options are set.',
    }),
    vlan: z.int().nullable().optional().meta({
      description:
        'VLAN ID of the network on the wire, 1 to 4094 (802.1Q reserves 0 and 4095); needed when `should_provide_vlan` is true, without meaning otherwise. The `ovs` plugin never reads it, since the Neutron agent or OVN sets the tags within Open vSwitch. Null or absent: there is nothing for the host to tag, as with all ports that Nova plugs nowadays.',
    }),
    mtu: z.int().nullable().optional().meta({
      description:
        "Size in bytes of the largest IP packet on this network, without the Ethernet header. Neutron derives it from the underlay: 1500 there leaves 1450 within VXLAN and 1442 within OVN's Geneve, over IPv4. IPv6 needs 1280 or more, IPv4 68. The `ovs` plugin sets it on the host devices of its ports, for vhost-user as `mtu_request`; the Linux bridge plugin set it on bridge and uplink; Nova writes libvirt's `<mtu>` for interfaces of the types ethernet and bridge. Null, absent and 0 mean the plugin's option `network_device_mtu` (1500 by default). os-vif's constructor fills in null when it is absent.",
    }),
  },
  constructed: {
    subnets: [],
    multi_host: false,
    should_provide_bridge: false,
    should_provide_vlan: false,
    mtu: null,
  },
  examples: [
    {
      id: '7d0c6f0e-4b0b-4e6c-8f39-5f5b7b1b6a42',
      bridge: 'br-int',
      label: 'web-tier',
      subnets: [
        {
          cidr: '192.0.2.0/24',
          dns: ['198.51.100.53'],
          gateway: '192.0.2.1',
          ips: [{ address: '192.0.2.10', floating_ips: ['203.0.113.25'] }],
          routes: [{ cidr: '198.51.100.0/24', gateway: '192.0.2.254' }],
        },
      ],
      multi_host: false,
      should_provide_bridge: false,
      should_provide_vlan: false,
      bridge_interface: null,
      mtu: 1442,
    },
    {
      id: '0f5f2a3e-9c1d-4a55-a0c6-3d7f1c9b2e84',
      bridge: 'br-int',
      label: 'storage-v6',
      subnets: [
        {
          cidr: '2001:db8:0:2::/64',
          dns: ['2001:db8::53', '2001:db8::54'],
          gateway: '2001:db8:0:2::1',
          ips: [{ address: '2001:db8:0:2:f816:3eff:fe5b:c12', floating_ips: [] }],
          routes: [],
        },
      ],
      mtu: 9000,
    },
    {
      id: 'c9a1d2f4-6b7e-4f0a-9d3c-2e8b5a7f1c60',
      bridge: 'brqc9a1d2f4-6b',
      label: 'provider-101',
      multi_host: false,
      should_provide_bridge: true,
      should_provide_vlan: true,
      bridge_interface: 'eth1',
      vlan: 101,
      mtu: 1500,
    },
  ],
});
