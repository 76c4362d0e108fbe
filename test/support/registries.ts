import { kuryr } from '../../examples/kuryr/objects.js';
import { osvif } from '../../src/define.ts';
import type { Registered } from './judges.ts';

/** Registries that have to keep the same promises: os-vif's own objects, and an extension of them. */
export const REGISTRIES: Readonly<Record<string, Registered>> = { 'os-vif': osvif, 'os-vif and Kuryr': kuryr };

export { kuryr, osvif };
