import { z } from 'zod';
import { defineObject } from '../define.ts';
import { FixedIP } from './FixedIP.ts';

export const FixedIPList = defineObject('FixedIPList', {
  kind: 'network',
  list: true,
  description:
    'The addresses that one port holds in one subnet, kept in `Subnet.ips`. os-vif wraps each list of objects in an object with a version of its own; in config form a plain array of FixedIP stands in its place.',
  versions: { '1.0': [] },
  releases: { '1.0': 'os-vif 1.0.0' },
  fields: {
    objects: z.array(FixedIP).meta({
      description:
        "The addresses, in the order in which the Neutron port lists them; usually there is one. All belong to the same subnet: a port's addresses elsewhere are in the FixedIPList of another Subnet.",
    }),
  },
  examples: [
    {
      objects: [
        { address: '192.0.2.10', floating_ips: ['203.0.113.25'] },
        { address: '192.0.2.11', floating_ips: [] },
      ],
    },
  ],
});
