import { z } from 'zod';
import { defineEnum, defineObject } from '../define.ts';
import { VIFBase } from './VIFBase.ts';

export const VIFVHostUserMode = defineEnum(
  'VIFVHostUserMode',
  'Which end of the vhost-user socket the hypervisor is.',
  {
    client:
      'QEMU connects to a socket that the virtual switch created and listens on. With OVS this means its deprecated `dpdkvhostuser` ports, and guests have to be restarted when the switch was.',
    server:
      'QEMU creates the socket and listens; the virtual switch connects to it, and can reconnect after a restart.',
  },
);

export const VIFVHostUser = defineObject('VIFVHostUser', {
  parent: VIFBase,
  description:
    'A guest interface whose packets a userspace switch (OVS-DPDK, VPP, Snabb) exchanges with the guest through shared memory, past the host kernel; guest memory has to be shared, and is usually backed by huge pages. The plugin is `ovs` for OVS-DPDK, `vhostuser_fp` for 6WIND, `contrail_vrouter` or `vrouter` for Contrail, `agilio_ovs` for Netronome, or `noop` for switches that plug the port themselves. In libvirt: `<interface type="vhostuser">`.',
  versions: { '1.0': [], '1.1': ['vif_name'] },
  releases: { '1.0': 'os-vif 1.0.0', '1.1': 'os-vif 1.4.0' },
  fields: {
    vif_name: z.string().meta({
      description:
        'Name of the vhost-user port, at most 15 bytes; in libvirt `<target dev>`. The `ovs` plugin does not read it and names its port `vhu` and the first 11 characters of `id`, so write the same here.',
    }),
    path: z.string().meta({
      description:
        'Path of the UNIX socket that carries the vhost-user protocol, as the hypervisor sees it, at most 107 bytes; in libvirt `<source path>`. In mode `server` the `ovs` plugin tells OVS to connect to it; in mode `client` OVS opens the socket in its own `vhost-sock-dir`, under the name of the port, and the path has to be that file.',
    }),
    mode: VIFVHostUserMode.meta({
      description:
        'Whether the hypervisor connects to the socket (`client`) or creates it and listens (`server`); in libvirt `<source mode>`. The switch takes the other part. Nova writes `server` unless the binding detail `vhostuser_mode` says otherwise.',
    }),
  },
  examples: [
    {
      id: 'e27d90b3-4c6a-4d18-a5f7-08c3b9e61d52',
      address: 'fa:16:3e:74:1a:e8',
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
            ips: [{ address: '192.0.2.40', floating_ips: [] }],
            routes: [],
          },
        ],
      },
      port_profile: {
        type: 'VIFPortProfileOpenVSwitch',
        interface_id: 'e27d90b3-4c6a-4d18-a5f7-08c3b9e61d52',
        datapath_type: 'netdev',
      },
      vif_name: 'vhue27d90b3-4c',
      path: '/var/lib/vhost_sockets/vhue27d90b3-4c',
      mode: 'server',
    },
  ],
});
