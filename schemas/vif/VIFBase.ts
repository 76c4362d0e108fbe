import { z } from 'zod';
import { defineObject, orSubclass } from '../define.ts';
import { Network } from '../network/Network.ts';
import { VIFPortProfileBase } from '../port-profile/VIFPortProfileBase.ts';
import { MACAddress, UUID } from '../scalars.ts';

export const VIFBase = defineObject('VIFBase', {
  kind: 'vif',
  abstract: true,
  description:
    "What every VIF (virtual interface) has in common: the port that it stands for, the network behind it, and the plugin that wires it on the host. Send one of its descendants: the base does not say how the guest is attached. Nova, Kuryr and Zun make VIFs, and so does Neutron's Open vSwitch agent for smart NIC ports. Nova wires the binding types `hw_veb` (ordinary SR-IOV), `hostdev_physical`, `macvtap`, `midonet` and `tap` itself, so they never become a VIF.",
  versions: { '1.0': [] },
  releases: { '1.0': 'os-vif 1.0.0' },
  withdrawn: { '1.1': 'os-vif 1.8.0' },
  fields: {
    id: UUID.meta({
      description:
        "UUID of the port in the network service, usually Neutron. The `ovs` plugin cuts names of host devices from it (such as `qvo`, `vhu` or `vfr` and 11 characters), so the first 11 characters must be unique on the host. Neutron's agent leaves it out for smart NIC ports. When it is absent, `ovs` can plug no VIFBridge or VIFVHostUser, and can unplug no VIFOpenVSwitch.",
    }),
    address: MACAddress.nullable().optional().meta({
      description:
        'MAC address that the guest sees on this interface; in libvirt `<mac address>`. The `ovs` plugin stores it on the Interface record of the port (`external_ids:attached-mac`). When it is absent, creating a port fails. Null fails since os-vif 5.2.0; up to 5.1.0 plugging succeeds, but OVSDB drops all external ids, `iface-id` included, so nothing ever wires the port.',
    }),
    network: Network.nullable().optional().meta({
      description:
        'The network that the port belongs to, with its bridge, MTU and subnets. The `ovs` plugin takes the OVS bridge from `network.bridge` and fails when the network is null or absent; `noop` does not look at it.',
    }),
    plugin: z.string().meta({
      description:
        "Which plugin wires the VIF, by the name it is registered under on the host. os-vif brings `ovs` and `noop` (`linux_bridge` was removed in 5.0.0); others, such as `vrouter` or `vhostuser_fp`, are packages of their own. Plugging fails when the field is absent or the plugin is not installed. `ovs` reaches OVSDB at `tcp:127.0.0.1:6640`, unless the host's option `[os_vif_ovs] ovsdb_connection` names another place.",
    }),
    active: z.boolean().optional().meta({
      description:
        'Whether the port is up when the VIF is described. Nova writes true for ports that Neutron reports as ACTIVE or that are administratively down. The plugins of os-vif do not read it. os-vif declares the default true and never applies it: code that reads an absent value gets a NotImplementedError.',
      default: true,
    }),
    preserve_on_delete: z.boolean().optional().meta({
      description:
        'Whether the port outlives the guest. Nova writes true for ports that it did not create and must not delete with the instance. The plugins of os-vif do not read it, so unplugging cleans up the host either way. os-vif declares the default false and never applies it: code that reads an absent value gets a NotImplementedError.',
      default: false,
    }),
    has_traffic_filtering: z.boolean().optional().meta({
      description:
        'Whether the network service filters the traffic of this port itself, as with security groups. Nova copies the binding detail `port_filter`. The plugins of os-vif do not read it. Before 5.0.0, the plugin `linux_bridge` added iptables rules on flat networks when this was false. os-vif declares the default false and never applies it: code that reads an absent value gets a NotImplementedError.',
      default: false,
    }),
    port_profile: orSubclass(VIFPortProfileBase).optional().meta({
      description:
        'What identifies the port to the switch, given as one of the port profiles. Most profiles address the virtual switch on the host, VIFPortProfile8021Qbg and VIFPortProfile8021Qbh the physical switch next to it, VIFPortProfileK8sDPDK none. The `ovs` plugin fails without a VIFPortProfileOpenVSwitch or a descendant of it; `noop` needs none. It may be absent but not null.',
    }),
  },
  examples: [
    {
      id: '5c4f1a2e-9b3d-4e6f-8a70-1b2c3d4e5f60',
      address: 'fa:16:3e:5b:0c:12',
      plugin: 'noop',
      active: true,
    },
  ],
});
