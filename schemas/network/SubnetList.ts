import { z } from 'zod';
import { defineObject } from '../define.ts';
import { Subnet } from './Subnet.ts';

export const SubnetList = defineObject('SubnetList', {
  kind: 'network',
  list: true,
  description:
    'The subnets in which one port holds addresses, kept in `Network.subnets`. A Network holds one SubnetList, each Subnet in it one FixedIPList and one RouteList; os-vif wraps every list of objects in an object with a version of its own, and in config form plain arrays stand in their place.',
  versions: { '1.0': [] },
  releases: { '1.0': 'os-vif 1.0.0' },
  fields: {
    objects: z.array(Subnet).meta({
      description:
        'The subnets; empty when the port has no address at all. Nova keeps the order in which Neutron lists them, which expresses no preference. With Kuryr and Zun it matters when gateways compete for the default route: the first one wins.',
    }),
  },
  examples: [
    {
      objects: [
        {
          cidr: '192.0.2.0/24',
          dns: ['198.51.100.53'],
          gateway: '192.0.2.1',
          ips: [{ address: '192.0.2.10', floating_ips: [] }],
          routes: [],
        },
        {
          cidr: '2001:db8:0:1::/64',
          dns: ['2001:db8::53'],
          gateway: '2001:db8:0:1::1',
          ips: [{ address: '2001:db8:0:1::10', floating_ips: [] }],
          routes: [],
        },
      ],
    },
  ],
});
