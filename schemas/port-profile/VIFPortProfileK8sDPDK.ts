import { z } from 'zod';
import { defineObject } from '../define.ts';
import { VIFPortProfileBase } from './VIFPortProfileBase.ts';

export const VIFPortProfileK8sDPDK = defineObject('VIFPortProfileK8sDPDK', {
  parent: VIFPortProfileBase,
  description:
    'Ties a VIFNestedDPDK to the Kubernetes pod that gets the device. It was made for Kuryr-Kubernetes (retired in 2024); Nova and the plugins of os-vif have no use for it.',
  versions: { '1.0': [], '1.1': ['datapath_offload'] },
  releases: { '1.0': 'os-vif 1.12.0', '1.1': 'os-vif 1.14.0' },
  fields: {
    l3_setup: z.boolean().meta({
      description:
        'Whether the CNI driver has to set IP addresses and routes on the interface. Kuryr writes false: a device in the hands of DPDK has no kernel interface to set them on.',
    }),
    selflink: z.string().meta({
      description:
        'Path of the pod in the Kubernetes API, such as `/api/v1/namespaces/default/pods/web-0`, by which Kuryr reads and annotates it. Kubernetes has left `metadata.selfLink` empty since 1.20, so put the path together yourself.',
    }),
    resourceversion: z.string().optional().meta({
      description:
        'Value of `metadata.resourceVersion` of the pod when the profile was written. It is opaque text: compare it for equality only. Kuryr neither writes nor reads it, so it is usually absent.',
    }),
  },
  examples: [
    {
      l3_setup: false,
      selflink: '/api/v1/namespaces/default/pods/dpdk-forwarder',
    },
  ],
});
