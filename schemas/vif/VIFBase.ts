import { z } from 'zod';
import { defineObject, orSubclass } from '../define.ts';
import { Network } from '../network/Network.ts';
import { VIFPortProfileBase } from '../port-profile/VIFPortProfileBase.ts';
import { MACAddress, UUID } from '../scalars.ts';

export const VIFBase = defineObject('VIFBase', {
  kind: 'vif',
  abstract: true,
  description:
    'What every VIF (virtual interface) has in common: the port that it stands for, the network behind it, and the plugin that wires it on the host. Send one of its descendants, which add how the guest is attached; the base alone says nothing of that.',
  versions: { '1.0': [] },
  fields: {
    id: UUID.meta({
      description:
        'UUID of the port in the network service, Neutron as a rule. The `ovs` plugin cuts names of host devices from it (such as `qvo`, `vhu` or `vfr` and 11 characters), so the first 11 characters must be unique on the host.',
    }),
    address: MACAddress.nullable().optional().meta({
      description:
        'MAC address that the guest sees on this interface; in libvirt `<mac address>`. The `ovs` plugin also stores it on the OVS port (`external_ids:attached-mac`), and creating a port fails when it is null or absent.',
    }),
    network: Network.nullable().optional().meta({
      description:
        'The network that the port belongs to, with its bridge, MTU and subnets. The `ovs` plugin takes the OVS bridge from `network.bridge` and fails when the network is null or absent; `noop` does not look at it.',
    }),
    plugin: z.string().meta({
      description:
        'Which plugin wires the VIF, by the name it is registered under on the host. os-vif brings `ovs` and `noop` (`linux_bridge` was removed in 5.0.0); others, such as `vrouter` or `vhostuser_fp`, are packages of their own, and plugging fails where the named one is not installed.',
    }),
    active: z.boolean().optional().meta({
      description:
        'Whether the port is up already when the VIF is described. Nova sets it for ports that Neutron reports as ACTIVE or has administratively down; the plugins of os-vif do not read it.',
      default: true,
    }),
    preserve_on_delete: z.boolean().optional().meta({
      description:
        'Whether the port outlives the guest: Nova sets true for ports that it did not create and must not delete with the instance. The plugins of os-vif do not read it, so unplugging cleans up the host either way.',
      default: false,
    }),
    has_traffic_filtering: z.boolean().optional().meta({
      description:
        'Whether the network service filters the traffic of this port itself, as with security groups; Nova copies the binding detail `port_filter`. The plugins of os-vif do not read it; `linux_bridge`, until 5.0.0, set up iptables rules on flat networks when it was false.',
      default: false,
    }),
    port_profile: orSubclass(VIFPortProfileBase).optional().meta({
      description:
        'How the virtual switch recognises the port, given as one of the port profiles. The `ovs` plugin fails without a VIFPortProfileOpenVSwitch or a descendant of it; `noop` needs none. It may be absent but not null.',
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
