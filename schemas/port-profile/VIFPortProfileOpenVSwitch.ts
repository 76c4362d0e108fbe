import { z } from 'zod';
import { defineObject } from '../define.ts';
import { UUID } from '../scalars.ts';
import { VIFPortProfileBase } from './VIFPortProfileBase.ts';

export const VIFPortProfileOpenVSwitch = defineObject('VIFPortProfileOpenVSwitch', {
  parent: VIFPortProfileBase,
  description:
    'Ties a VIF to its port on an Open vSwitch bridge, and tells the plugin `ovs` what to create there. That plugin takes no VIF without this profile or a descendant of it. In libvirt, where libvirt adds the port: `<virtualport type="openvswitch">`.',
  versions: {
    '1.0': [],
    '1.1': ['datapath_type'],
    '1.2': ['datapath_offload'],
    '1.3': ['create_port'],
    '1.4': ['create_tap', 'multiqueue'],
  },
  fields: {
    interface_id: UUID.meta({
      description:
        'UUID by which the Neutron agent or OVN finds the port in OVS (`external_ids:iface-id`), so it has to be the port UUID, the `id` of the VIF. The `ovs` plugin makes none up: creating the port fails when it is absent. In libvirt: `<parameters interfaceid>`.',
    }),
    profile_id: z.string().optional().meta({
      description:
        'Name of a port profile that a controller behind Open vSwitch understands. Nova never sets it and the `ovs` plugin does not read it; libvirt would store `<parameters profileid>`, of at most 39 bytes, as `external_ids:port-profile`.',
    }),
    datapath_type: z.string().nullable().optional().meta({
      description:
        'Datapath of the OVS bridge: `system` (kernel) or `netdev` (userspace, DPDK). Null, empty or absent means `netdev` for a VIFVHostUser and `system` for any other VIF. The `ovs` plugin sets this on a bridge that exists already, too, so the wrong one moves all ports of the bridge to another datapath. New in version 1.1.',
    }),
    create_port: z.boolean().optional().meta({
      description:
        'Whether the `ovs` plugin adds the port of a VIFOpenVSwitch to the bridge `network.bridge`; when false or absent it only sees to it that the bridge exists, and libvirt adds the port. The plugin always adds the port of other VIFs, and any port under `[os_vif_ovs] per_port_bridge`. New in version 1.3.',
      default: false,
    }),
    create_tap: z.boolean().optional().meta({
      description:
        'Whether the `ovs` plugin, when it adds the port of a VIFOpenVSwitch, also creates the TAP device, so `create_port` has to be true as well; plugging any other VIF fails with it. Nova sets it where Neutron has `[ovn] ovs_create_tap`, and has libvirt use the device as it is (`<target managed="no">`). New in version 1.4.',
      default: false,
    }),
    multiqueue: z.boolean().optional().meta({
      description:
        'Whether the TAP device that `create_tap` asks for has several queues. Nova sets it from `hw:vif_multiqueue_enabled`; it has to match the guest, or the kernel refuses to open the device, and os-vif up to 5.1.0 creates one with a single queue all the same. New in version 1.4.',
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
