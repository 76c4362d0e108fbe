import { z } from 'zod';
import { defineObject } from '../define.ts';
import { UUID } from '../scalars.ts';

export const InstanceInfo = defineObject('InstanceInfo', {
  kind: 'instance',
  description:
    "The guest that an interface belongs to: the virtual machine, pod or container for which a VIF is plugged or unplugged. It goes beside the VIF, as the second argument of `os_vif.plug()` and `os_vif.unplug()`, never inside it. Nova makes it from the instance, Kuryr from the pod and Zun from the container, and Neutron's Open vSwitch agent makes one without a name for smart NIC ports. Plugins label the port with it.",
  versions: { '1.0': [] },
  releases: { '1.0': 'os-vif 1.0.0' },
  fields: {
    uuid: UUID.meta({
      description:
        "UUID of the Nova instance, for Kuryr the pod's UID, for Zun the container's UUID. The ovs plugin writes it on the port as `external_ids:vm-uuid`, so that `ovs-vsctl` leads from a port back to its owner.",
    }),
    name: z.string().meta({
      description:
        "Name of the guest on its host: Nova's internal name after the option `instance_name_template`, such as instance-0000002a, which is the libvirt domain's name too and not the display name that users choose; for Kuryr the pod's name. os-vif's own plugins do not read it. Contrail's plugin looks up the display name in Nova's database, and passes this one to its agent when it finds none.",
    }),
    project_id: z.string().optional().meta({
      description:
        "ID of the project (tenant) that owns the instance: usually 32 hexadecimal digits without dashes, as Keystone makes them, though any string passes. Nova leaves it out when it does not know it, Kuryr and Zun always do, and null is not allowed. os-vif's own plugins do not read it, whereas Contrail's fails without it.",
    }),
  },
  examples: [
    {
      uuid: 'd5b1090c-9e00-4fa4-9504-4b1494857970',
      name: 'instance-0000002a',
      project_id: '3f8a0d6c2b714e0c9d5e7a1b4c6f8e02',
    },
  ],
});
