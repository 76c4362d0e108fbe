import { z } from 'zod';
import { defineObject } from '../define.ts';
import { VIFBase } from './VIFBase.ts';

export const VIFGeneric = defineObject('VIFGeneric', {
  parent: VIFBase,
  description:
    'A TAP device that belongs to no bridge as far as the hypervisor knows: the plugin alone decides how it reaches the network. Nova uses it for the plugins `vrouter` (Contrail, Tungsten Fabric) and `ivs`, without a port profile; `ovs` refuses it. In libvirt: `<interface type="ethernet">`.',
  versions: { '1.0': [] },
  releases: { '1.0': 'os-vif 1.0.0' },
  fields: {
    vif_name: z.string().meta({
      description:
        'Name of the TAP device on the host, at most 15 bytes; Nova uses `tap` and the first 11 characters of the port UUID. In libvirt it is `<target dev>`, where the prefixes `vnet`, `vif`, `macvtap` and `macvlan` are reserved and may be replaced.',
    }),
  },
  examples: [
    {
      id: 'a94b6c0d-12e7-4f35-8c9a-d06f5b3e7214',
      address: 'fa:16:3e:8f:21:d4',
      plugin: 'vrouter',
      network: {
        id: '2c6e9f13-5b8a-4d70-8e24-b1f7a3c95d06',
        label: 'blue',
        subnets: [
          {
            cidr: '198.51.100.0/24',
            gateway: '198.51.100.1',
            dns: ['198.51.100.2'],
            ips: [{ address: '198.51.100.21', floating_ips: [] }],
            routes: [],
          },
        ],
      },
      active: false,
      vif_name: 'tapa94b6c0d-12',
    },
  ],
});
