import { z } from 'zod';
import { defineObject } from '../define.ts';
import { VIFPortProfileBase } from './VIFPortProfileBase.ts';

export const VIFPortProfileFPBridge = defineObject('VIFPortProfileFPBridge', {
  parent: VIFPortProfileBase,
  description:
    'Ties a VIFVHostUser to a Linux bridge that the fast path of 6WIND accelerates, for the plugin `vhostuser_fp`, which is not part of os-vif. Its public version imports `vif_plug_linux_bridge`, which is gone since os-vif 5.0.0. Nova uses this profile for ports whose binding details have `vhostuser_fp_plug` but not `vhostuser_ovs_plug`.',
  versions: { '1.0': [], '1.1': ['datapath_offload'] },
  releases: { '1.0': 'os-vif 1.4.0', '1.1': 'os-vif 1.14.0' },
  fields: {
    bridge_name: z.string().meta({
      description:
        'Name of the Linux bridge to plug the port into, at most 15 bytes. Nova takes it from the binding detail `bridge_name`, or else uses `brq` and the first 11 characters of the network UUID.',
    }),
  },
  examples: [{ bridge_name: 'brqe5a90d3c-17' }],
});
