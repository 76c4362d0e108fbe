import { z } from 'zod';
import { defineObject } from '../define.ts';
import { UUID } from '../scalars.ts';
import { VIFPortProfileBase } from './VIFPortProfileBase.ts';

export const VIFPortProfileOpenVSwitch = defineObject('VIFPortProfileOpenVSwitch', {
  parent: VIFPortProfileBase,
  description:
    'Ties a VIF to its port on an Open vSwitch bridge, and tells the plugin `ovs` what to create there. That plugin accepts no VIF without this profile or a descendant of it. In libvirt, where libvirt adds the port: `<virtualport type="openvswitch">`.',
  versions: {
    '1.0': [],
    '1.1': ['datapath_type'],
    '1.2': ['datapath_offload'],
    '1.3': ['create_port'],
    '1.4': ['create_tap', 'multiqueue'],
  },
  releases: {
    '1.0': 'os-vif 1.0.0',
    '1.1': 'os-vif 1.8.0',
    '1.2': 'os-vif 1.14.0',
    '1.3': 'os-vif 1.15.0',
    '1.4': 'os-vif 4.3.0',
  },
  fields: {
    interface_id: UUID.meta({
      description:
        'UUID by which the Neutron agent or OVN finds the port in OVS (`external_ids:iface-id`), so it has to be the port UUID, the `id` of the VIF. The `ovs` plugin does not generate one: creating the port fails when it is absent. With `[os_vif_ovs] per_port_bridge`, the plugin puts the `id` of the VIF on the patch port instead. In libvirt: `<parameters interfaceid>`.',
    }),
    profile_id: z.string().optional().meta({
      description:
        'Name of a port profile that a controller behind Open vSwitch understands. Nova never sets it and the `ovs` plugin does not read it; libvirt would store `<parameters profileid>`, of at most 39 bytes, as `external_ids:port-profile`.',
    }),
    datapath_type: z.string().nullable().optional().meta({
      description:
        'Datapath of the OVS bridge: `system` (kernel) or `netdev` (userspace, DPDK). Null, empty or absent means `netdev` for a VIFVHostUser and `system` for any other VIF. The `ovs` plugin also writes it onto a bridge that exists, so a wrong value moves all ports of the bridge to another datapath. Nova leaves it out for representor ports: one such port turns a `netdev` bridge into `system`.',
    }),
    create_port: z.boolean().optional().meta({
      description:
        'Whether the `ovs` plugin adds the port of a VIFOpenVSwitch to the bridge `network.bridge`. Nova sets it on every VIFOpenVSwitch since 24.0 (Xena). When false or absent, the plugin only makes sure that the bridge exists, and the caller adds the port: libvirt, or the CNI driver of Kuryr or Zun. The plugin always adds the port of other VIFs, and any port under `[os_vif_ovs] per_port_bridge`. With `[os_vif_ovs] isolate_vif`, a new port starts on VLAN 4095, where everything is dropped, until the Neutron agent sets its tag. On a `system` datapath, a new port gets the queue discipline `[os_vif_ovs] default_qos_type`.',
      default: false,
    }),
    create_tap: z.boolean().optional().meta({
      description:
        'Whether the `ovs` plugin also creates the TAP device when it adds the port of a VIFOpenVSwitch. `create_port` has to be true as well; any other VIF fails with it, after its port was made. Nova copies the binding detail `ovs_create_tap`, and has libvirt use the device as it is (`<target managed="no">`). Neutron sends that detail by its option `[ovn] ovs_create_tap`, new and off in 2026.1, on from 2026.2, and by `[ovs_driver] ovs_create_tap`, new and on in 2026.2. os-vif switches IPv6 off on the device since 5.2.2 and 4.3.1; before, the host answered the guest\'s own address detection, and the link-local address of the guest was marked `dadfailed`. Absent means false.',
      default: false,
    }),
    multiqueue: z.boolean().optional().meta({
      description:
        'Whether the TAP device that `create_tap` asks for has several queues. Nova sets it for a guest with two vCPUs or more whose flavor has `hw:vif_multiqueue_enabled`, or whose image has `hw_vif_multiqueue_enabled`. It has to match the guest, or the kernel refuses to open the device. os-vif up to 5.1.0 ignores it and creates a single queue, so guests with several do not start. Absent means false.',
      default: false,
    }),
  },
  examples: [
    {
      interface_id: '5c4f1a2e-9b3d-4e6f-8a70-1b2c3d4e5f60',
      datapath_type: 'system',
      create_port: true,
      create_tap: true,
      multiqueue: false,
    },
  ],
});
