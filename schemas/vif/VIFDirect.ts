import { z } from 'zod';
import { defineEnum, defineObject } from '../define.ts';
import { PCIAddress } from '../scalars.ts';
import { VIFBase } from './VIFBase.ts';

export const VIFDirectMode = defineEnum(
  'VIFDirectMode',
  'How a macvtap device exchanges frames with the physical device below it.',
  {
    vepa: 'Every frame leaves through the physical device, even from guest to guest on one host, so the adjacent switch has to send such frames back (hairpin mode, also called reflective relay).',
    passthrough:
      'One guest has the physical device to itself; no second macvtap device can share it. The guest may change its MAC address only where libvirt has `trustGuestRxFilters="yes"`, which Nova never sets.',
    bridge:
      'Guests on the same physical device reach each other inside the host, and only frames for other destinations leave through it.',
  },
);

export const VIFDirect = defineObject('VIFDirect', {
  parent: VIFBase,
  description:
    'A macvtap device on a physical NIC or SR-IOV virtual function; unlike with VIFHostDevice, the host kernel stays in the path of the packets. It is there for plugins from elsewhere: `ovs` refuses it, and Nova sets up its macvtap ports without os-vif. In libvirt: `<interface type="direct">`.',
  versions: { '1.0': [] },
  releases: { '1.0': 'os-vif 1.0.0' },
  fields: {
    vif_name: z.string().optional().meta({
      description:
        'Name of the macvtap device on the host, at most 15 bytes; in libvirt `<target dev>`. Without one libvirt picks a free name such as `macvtap0`, and it reserves the prefixes `vnet`, `vif`, `macvtap` and `macvlan` for that.',
    }),
    dev_address: PCIAddress.meta({
      description:
        'PCI address of the NIC or virtual function below the macvtap device. The `<source dev>` of libvirt holds the name of its network device instead. Look that name up by this address.',
    }),
    mode: VIFDirectMode.meta({
      description:
        'How macvtap and the physical device exchange frames; in libvirt `<source mode>`. A VIFPortProfile8021Qbg goes with `vepa`, a VIFPortProfile8021Qbh with `passthrough`.',
    }),
    vlan_name: z.string().optional().meta({
      description:
        'Name of the VLAN device on the host to put macvtap on, such as `ens5f0.100`, at most 15 bytes. Absent where the network is not tagged. A VIFPortProfile8021Qbg needs one, since IEEE 802.1Qbg works on a VLAN other than 0.',
    }),
  },
  examples: [
    {
      id: '3e7a5f91-c8d4-4b26-9e03-f1b6a7d25c48',
      address: 'fa:16:3e:c0:7e:59',
      plugin: 'noop',
      network: { id: 'f05b7d28-9c34-4e1a-a6b0-6d82e4c1973f', label: 'lab', mtu: 1500, vlan: 100 },
      port_profile: {
        type: 'VIFPortProfile8021Qbg',
        manager_id: 3,
        type_id: 40960,
        type_id_version: 1,
        instance_id: '3e7a5f91-c8d4-4b26-9e03-f1b6a7d25c48',
      },
      vif_name: 'nic3e7a5f91-c8',
      dev_address: '0000:05:00.0',
      mode: 'vepa',
      vlan_name: 'ens5f0.100',
    },
  ],
});
