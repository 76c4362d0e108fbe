/** Objects of your own beside os-vif's: how they are declared, and what can be done with them then. */
import { objects } from '../schemas/index.ts';
import { osvif as own } from './lookup.ts';
import { type Registry, registryOf } from './registry.ts';
import type { OwnTypes } from './types.ts';

export {
  type DefinedObject,
  type Definition,
  defineEnum,
  defineObject,
  type Objects,
  type OrSubclass,
  orSubclass,
  type ScalarDefinition,
} from '../schemas/define.ts';
export { DefinitionError, type VersionTable } from '../schemas/facts.ts';
export type { ConfigAt, NestedAt, PrimitiveAt, TypesOf } from '../schemas/infer.ts';
export { defineScalar } from '../schemas/scalar.ts';
export { IPAddress, IPNetwork, MACAddress, PCIAddress, UUID } from '../schemas/scalars.ts';
export type { GeneratedChecks } from './checks.ts';
export type { JSONSchema } from './emit/to-json-schema.ts';
export type * from './exported-types.ts';
export type { Checks } from './lookup.ts';
export type { JSONSchemaOptions, Registry, ZodOf } from './registry.ts';

/** The declarations of os-vif's own objects by name; by this name they stand in the types of what extends them. */
export type OwnObjects = { readonly [N in keyof typeof objects]: (typeof objects)[N] };

/** os-vif's own objects. `osvif.extend({ … })` makes a registry of these and yours. */
export const osvif: Registry<OwnObjects, OwnTypes> = registryOf<OwnObjects, OwnTypes>(objects, own.checks);
