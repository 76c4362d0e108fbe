import { defineEnum, defineObject } from '../define.ts';
import { PCIAddress } from '../scalars.ts';
import { VIFBase } from './VIFBase.ts';

export const VIFHostDeviceDevType = defineEnum(
  'VIFHostDeviceDevType',
  'How the hypervisor hands the device to the guest.',
  {
    ethernet:
      'A network device: the hypervisor sets its MAC address before the guest gets it. In libvirt: `<interface type="hostdev">`, which is for virtual functions.',
    generic:
      'Any PCI device, such as a whole NIC, handed over without network settings. In libvirt: `<hostdev mode="subsystem" type="pci">`. Nova refuses to start a guest with it.',
  },
);

export const VIFHostDevice = defineObject('VIFHostDevice', {
  parent: VIFBase,
  description:
    'A PCI device of the host, mostly an SR-IOV virtual function, that the guest drives itself with no host software in the path. With the plugin `ovs` the NIC has to be in switchdev mode; with `noop` something else wires the port, such as the SmartNIC. Trusted virtual functions have no field: Nova sets trust on `hw_veb` ports only, which never become a VIF. In libvirt: `<interface type="hostdev">`, or `type="vdpa"` for the vDPA ports of Nova.',
  versions: { '1.0': [] },
  releases: { '1.0': 'os-vif 1.0.0' },
  fields: {
    dev_type: VIFHostDeviceDevType.meta({
      description:
        'Whether the device is handed over as a network device or as any PCI device. Nova writes `ethernet` and refuses to start a guest with `generic`. The plugins of os-vif do not read it.',
    }),
    dev_address: PCIAddress.meta({
      description:
        'PCI address of the device on the host; in libvirt `<source><address type="pci">`. The `ovs` plugin looks in sysfs for its physical function and its number there, and fails when it is no virtual function. On a `system` datapath the port in Open vSwitch is the representor of the virtual function. On a `netdev` datapath it is a port of type `dpdk`, named `vfr` and the first 11 characters of `id`.',
    }),
  },
  examples: [
    {
      id: '70d5a2c9-e641-4f8b-b3c7-9a2e1f0d6b84',
      address: 'fa:16:3e:b6:43:9f',
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
            ips: [{ address: '192.0.2.52', floating_ips: [] }],
            routes: [],
          },
        ],
      },
      port_profile: {
        type: 'VIFPortProfileOpenVSwitch',
        interface_id: '70d5a2c9-e641-4f8b-b3c7-9a2e1f0d6b84',
        datapath_type: 'system',
        datapath_offload: {
          type: 'DatapathOffloadRepresentor',
          representor_name: 'tap70d5a2c9-e6',
          representor_address: '0000:03:00.2',
        },
      },
      dev_type: 'ethernet',
      dev_address: '0000:03:00.2',
    },
  ],
});
