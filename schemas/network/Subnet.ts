import { z } from 'zod';
import { defineObject } from '../define.ts';
import { IPAddress, IPNetwork } from '../scalars.ts';
import { FixedIPList } from './FixedIPList.ts';
import { RouteList } from './RouteList.ts';

export const Subnet = defineObject('Subnet', {
  kind: 'network',
  description:
    "One address range of a network (a Neutron subnet), together with the addresses that this one port holds in it. Nova, Kuryr and Zun write a Subnet for each Neutron subnet from which the port has an address, so a dual-stack port has two. os-vif's own plugins configure no IP and skip all of this; Kuryr and Zun set up the container's addresses and routes from it, and Contrail's plugin reports the port's addresses to its agent.",
  versions: { '1.0': [] },
  releases: { '1.0': 'os-vif 1.0.0' },
  withdrawn: { '1.1': 'os-vif 1.8.0' },
  fields: {
    cidr: IPNetwork.meta({
      description:
        'Address range of the subnet, all of it IPv4 or all of it IPv6. Kuryr and Zun give its prefix length to every address in `ips`. Write the network address (192.0.2.0/24): os-vif keeps host bits such as those of 192.0.2.5/24 and passes them on.',
    }),
    dns: z.array(IPAddress).optional().meta({
      description:
        "Name servers for the hosts of this subnet, in the order of Neutron's `dns_nameservers`; Kuryr and Zun hand them to the container runtime, os-vif's plugins ignore them. When there are none, give an empty array rather than leave the field out: Kuryr's Go reader panics when it is absent, and Zun fails.",
    }),
    gateway: IPAddress.optional().meta({
      description:
        "Address of the router that leads out of the subnet, which becomes the next hop of the default route (Neutron's `gateway_ip`). A subnet without a gateway leaves it out, since null is not allowed: Nova writes it so and Zun copes, but in Kuryr's CNI the Go reader panics and the Python code raises NotImplementedError.",
    }),
    ips: FixedIPList.optional().meta({
      description:
        'The addresses of this port in the subnet, usually one; addresses of other ports are never listed. Nova puts an address here when it lies in `cidr`. A plain array of FixedIP in config form; give at least one for Kuryr, Zun and Contrail, which report only the first and fail on an empty array.',
    }),
    routes: RouteList.optional().meta({
      description:
        "Static routes for the hosts of the subnet, beside the default route that `gateway` stands for (Neutron's `host_routes`). A plain array of Route in config form. When there are none, give an empty array: Kuryr and Zun fail when the field is absent.",
    }),
    dhcp_server: IPAddress.optional().meta({
      description:
        'Address of a DHCP server on the subnet. Expect it to be absent, which does not mean that DHCP is off: Nova finds the address out for its own use but never passes it on, Kuryr and Zun do not set it either, and no known plugin reads it.',
    }),
  },
  examples: [
    {
      cidr: '192.0.2.0/24',
      dns: ['198.51.100.53', '198.51.100.54'],
      gateway: '192.0.2.1',
      ips: [{ address: '192.0.2.10', floating_ips: ['203.0.113.25'] }],
      routes: [{ cidr: '198.51.100.0/24', gateway: '192.0.2.254' }],
    },
    {
      cidr: '2001:db8:0:1::/64',
      dns: ['2001:db8::53'],
      gateway: '2001:db8:0:1::1',
      ips: [{ address: '2001:db8:0:1:f816:3eff:fe5b:c12', floating_ips: [] }],
      routes: [],
    },
  ],
});
