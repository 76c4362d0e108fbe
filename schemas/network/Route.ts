import { z } from 'zod';
import { defineObject } from '../define.ts';
import { IPAddress, IPNetwork } from '../scalars.ts';

export const Route = defineObject('Route', {
  kind: 'network',
  description:
    "One static route for the hosts of a subnet: a destination and the next hop towards it (an entry of `host_routes` of the Neutron subnet). os-vif's own plugins touch no routing table. Kuryr and Zun add the route inside the container; virtual machines are told the same route by DHCP or config drive, whatever stands here.",
  versions: { '1.0': [] },
  releases: { '1.0': 'os-vif 1.0.0' },
  fields: {
    cidr: IPNetwork.meta({
      description:
        'Destination: the route applies to packets for an address in this range. 0.0.0.0/0 or ::/0 makes it a default route, which is normally left to `Subnet.gateway`.',
    }),
    gateway: IPAddress.optional().meta({
      description:
        "Address of the next hop, of the same family as `cidr` and reachable without another router. Neutron always has one; Nova leaves the field out when its model has none, Kuryr and Zun then fail with an error (Kuryr's Go program panics), and null is not allowed.",
    }),
    interface: z.string().optional().meta({
      description:
        'Name of the interface to send through, at most 15 bytes on Linux. Leave it out: Nova never sets it (its network model has a place for it that nothing fills), Kuryr and Zun do not set it either, no known plugin reads it, and os-vif means to drop it in version 2.0.',
    }),
  },
  examples: [
    { cidr: '198.51.100.0/24', gateway: '192.0.2.254' },
    { cidr: '2001:db8:ff::/48', gateway: '2001:db8:0:1::fe' },
  ],
});
