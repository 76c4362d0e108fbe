import { z } from 'zod';
import { defineObject } from '../define.ts';
import { VIFBase } from './VIFBase.ts';

export const VIFNestedDPDK = defineObject('VIFNestedDPDK', {
  parent: VIFBase,
  description:
    'A network device inside a virtual machine that a DPDK application in a Kubernetes pod drives from userspace. It was made for Kuryr-Kubernetes (retired in 2024), which sent a descendant of its own, VIFDPDKNested, with the plugin `noop`; Nova and libvirt have no part in it.',
  versions: { '1.0': [] },
  releases: { '1.0': 'os-vif 1.12.0' },
  fields: {
    pci_address: z.string().meta({
      description:
        'PCI address of the device inside the virtual machine, such as 0000:00:05.0. os-vif accepts any text here. The Kuryr controller writes the empty one, and its CNI driver fills in the address in memory only.',
    }),
    dev_driver: z.string().meta({
      description:
        'Kernel driver that has the device before DPDK takes it over, such as `virtio-pci`. The Kuryr controller writes the empty text, and its CNI driver fills in the name in memory only; nothing binds the device to that driver again.',
    }),
  },
  examples: [
    {
      id: 'd6029f4e-b71c-4835-ae90-5c8f3d1b7a62',
      address: 'fa:16:3e:19:d5:7c',
      plugin: 'noop',
      network: {
        id: '91b4e6c7-2a58-4f03-b7d9-e30c5a8f1d26',
        label: 'pods-dpdk',
        mtu: 1400,
        subnets: [
          {
            cidr: '198.51.100.128/25',
            gateway: '198.51.100.129',
            dns: [],
            ips: [{ address: '198.51.100.140' }],
            routes: [],
          },
        ],
      },
      port_profile: {
        type: 'VIFPortProfileK8sDPDK',
        l3_setup: false,
        selflink: '/api/v1/namespaces/default/pods/dpdk-forwarder',
      },
      pci_address: '0000:00:05.0',
      dev_driver: 'virtio-pci',
    },
  ],
});
