import { z } from 'zod';
import { defineObject } from '../define.ts';
import { IPAddress } from '../scalars.ts';

export const FixedIP = defineObject('FixedIP', {
  kind: 'network',
  description:
    'One address that a port holds in a subnet: the address that the guest itself uses and that the virtual network delivers to it (one of the `fixed_ips` of the Neutron port). It stands in the `ips` of the Subnet whose range contains it, and brings along the floating IPs that are translated to it.',
  versions: { '1.0': [] },
  releases: { '1.0': 'os-vif 1.0.0' },
  fields: {
    address: IPAddress.meta({
      description:
        "The address, IPv4 or IPv6, without a prefix length. The prefix length is in `Subnet.cidr`. os-vif's own plugins put it on no device; virtual machines obtain it by DHCP, router advertisement or config drive, and Kuryr and Zun set it inside the container.",
    }),
    floating_ips: z.array(IPAddress).optional().meta({
      description:
        'Addresses from an external network that a Neutron router translates one to one (NAT) to `address` and back; the guest never sees them and its interface never carries them. Only Nova fills them in, as they were when it built the VIF (a floating IP can move without any replugging); Kuryr and Zun leave the field out. Neutron has floating IPs for IPv4 only, so the array is empty for an IPv6 address.',
    }),
  },
  examples: [
    { address: '192.0.2.10', floating_ips: ['203.0.113.25'] },
    { address: '2001:db8:0:1::10', floating_ips: [] },
  ],
});
