// The objects that Kuryr-Kubernetes (retired in 2024) registered beside os-vif's own, as an example of an extension:
// three VIFs for pods that run inside a virtual machine, and the state of a pod, which holds VIFs.
import { defineObject, orSubclass, osvif } from 'osvif/define';
import { z } from 'zod';

const { VIFBase, VIFNestedDPDK } = osvif.objects;

export const VIFVlanNested = defineObject('VIFVlanNested', {
  parent: VIFBase,
  description:
    "An interface of a pod in a virtual machine, carried by a VLAN of the machine's trunk port. Kuryr's CNI driver creates the VLAN device inside the machine and moves it into the pod.",
  versions: { '1.0': [] },
  fields: {
    vif_name: z.string().meta({
      description: 'Name of the VLAN device to create inside the virtual machine, such as tap5c4f1a2e-9b.',
    }),
    vlan_id: z.int().meta({
      description: "VLAN ID, 1 to 4094, by which the trunk's subport is told apart inside the virtual machine.",
    }),
  },
  examples: [
    {
      id: '5c4f1a2e-9b3d-4e6f-8a70-1b2c3d4e5f60',
      address: 'fa:16:3e:5b:0c:12',
      plugin: 'noop',
      vif_name: 'tap5c4f1a2e-9b',
      vlan_id: 101,
    },
  ],
});

export const VIFMacvlanNested = defineObject('VIFMacvlanNested', {
  parent: VIFBase,
  description:
    "An interface of a pod in a virtual machine, a macvlan device on the machine's own interface. Neutron lets its address through as an allowed address pair of the machine's port.",
  versions: { '1.0': [] },
  fields: {
    vif_name: z.string().meta({
      description: 'Name of the macvlan device to create inside the virtual machine, such as tapb71c4835-ae.',
    }),
  },
  examples: [
    {
      id: 'b71c4835-ae90-4c8f-9d1b-7a62d6029f4e',
      address: 'fa:16:3e:19:d5:7c',
      plugin: 'noop',
      vif_name: 'tapb71c4835-ae',
    },
  ],
});

export const VIFDPDKNested = defineObject('VIFDPDKNested', {
  parent: VIFNestedDPDK,
  description:
    'A network device of a virtual machine that a DPDK application in a pod drives from userspace, as VIFNestedDPDK, with the name of the VIF beside it.',
  versions: { '1.0': [] },
  fields: {
    vif_name: z.string().meta({
      description:
        'Name that Kuryr gives the VIF, `tap` and the first 11 characters of the port UUID. The pod sees another name.',
    }),
  },
  examples: [
    {
      id: 'd6029f4e-b71c-4835-ae90-5c8f3d1b7a62',
      plugin: 'noop',
      port_profile: {
        type: 'VIFPortProfileK8sDPDK',
        l3_setup: false,
        selflink: '/api/v1/namespaces/default/pods/dpdk-forwarder',
      },
      pci_address: '0000:00:05.0',
      dev_driver: 'virtio-pci',
      vif_name: 'tapd6029f4e-b7',
    },
  ],
});

export const PodState = defineObject('PodState', {
  kind: 'pod',
  description:
    "What Kuryr's controller wires for a pod, and its CNI driver waits for: the VIF behind eth0 and those behind the pod's other interfaces. It travelled in an annotation of the pod, under os-vif's namespace. A KuryrPort, which came later, has no PodState: its `status.vifs` holds the VIFs by interface name.",
  versions: { '1.0': [] },
  fields: {
    default_vif: orSubclass(VIFBase).meta({ description: "The VIF behind the pod's eth0." }),
    additional_vifs: z.record(z.string(), orSubclass(VIFBase)).optional().meta({
      description: "The VIFs behind the pod's further interfaces, by the name that each has in the pod, such as eth1.",
      default: {},
    }),
  },
  // Unlike os-vif's own objects, Kuryr's set their defaults in the constructor.
  constructed: { additional_vifs: {} },
  examples: [
    {
      default_vif: {
        type: 'VIFVlanNested',
        id: '5c4f1a2e-9b3d-4e6f-8a70-1b2c3d4e5f60',
        plugin: 'noop',
        vif_name: 'tap5c4f1a2e-9b',
        vlan_id: 101,
      },
      additional_vifs: {
        eth1: {
          type: 'VIFMacvlanNested',
          id: 'b71c4835-ae90-4c8f-9d1b-7a62d6029f4e',
          plugin: 'noop',
          vif_name: 'tapb71c4835-ae',
        },
      },
    },
  ],
});

/** os-vif's objects and Kuryr's. */
export const kuryr = osvif.extend({ VIFVlanNested, VIFMacvlanNested, VIFDPDKNested, PodState });

export default kuryr;
