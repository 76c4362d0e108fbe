import { z } from 'zod';
import { defineObject } from '../define.ts';
import { Route } from './Route.ts';

export const RouteList = defineObject('RouteList', {
  kind: 'network',
  list: true,
  description:
    'The static routes of one subnet, kept in `Subnet.routes`. os-vif wraps each list of objects in an object with a version of its own; in config form a plain array of Route stands in its place.',
  versions: { '1.0': [] },
  releases: { '1.0': 'os-vif 1.0.0' },
  fields: {
    objects: z.array(Route).meta({
      description:
        'The routes, as Neutron lists them; empty when the subnet has none, which is the usual case. The order means nothing: the longest matching prefix decides.',
    }),
  },
  examples: [
    {
      objects: [
        { cidr: '198.51.100.0/24', gateway: '192.0.2.254' },
        { cidr: '203.0.113.128/25', gateway: '192.0.2.253' },
      ],
    },
  ],
});
