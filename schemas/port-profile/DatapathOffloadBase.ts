import { defineObject } from '../define.ts';

export const DatapathOffloadBase = defineObject('DatapathOffloadBase', {
  kind: 'datapath-offload',
  abstract: true,
  description:
    'What all datapath offloads have in common, which is nothing yet: it has no fields. Use DatapathOffloadRepresentor.',
  versions: { '1.0': [] },
  releases: { '1.0': 'os-vif 1.14.0' },
  fields: {},
  examples: [{}],
});
