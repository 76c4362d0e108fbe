import { kuryr } from '../../examples/kuryr/objects.js';
import { type GeneratedChecks, osvif } from '../../src/define.ts';
import type { Registered } from './judges.ts';
import { load } from './load.ts';

/** What `osvif generate` writes as `is.ts` for Kuryr's objects. */
export const kuryrChecks = (await load('is.ts', kuryr.generate().get('is.ts') as string)) as GeneratedChecks;

/** Judges primitives by that. */
export const checkedKuryr = kuryr.withChecks(kuryrChecks);

/** Registries that have to keep the same promises: os-vif's own objects, and an extension of them. */
export const REGISTRIES: Readonly<Record<string, Registered>> = {
  'os-vif': osvif,
  'os-vif and Kuryr': kuryr,
  'os-vif and Kuryr, with generated checks': checkedKuryr,
};

export { kuryr, osvif };
