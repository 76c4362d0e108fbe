/* What is read and written in Zod, and objects of a package of its own. */

import type { StandardSchemaV1 } from '@standard-schema/spec';
import { schema } from 'osvif';
import { schema as configSchema } from 'osvif/config';
import { defineObject, type Objects, osvif, type Registry, type RegistryTypes } from 'osvif/define';
import { toJSONSchema } from 'osvif/json-schema';
import * as primitives from 'osvif/zod';
import * as configs from 'osvif/zod/config';
import { z } from 'zod';

export const port = z.object({ id: primitives.UUID, vif: primitives.AnyVIF, bridge: configs.VIFBridge.optional() });
export const jsonSchema = toJSONSchema(port, { metadata: primitives.metadata });
export const portOf = (value: unknown) => port.parse(value).bridge?.bridge_name;

const VIFMine = defineObject('VIFMine', {
  parent: osvif.objects.VIFBase,
  description: 'An interface of our own.',
  versions: { '1.0': [], '1.1': ['colour'] },
  fields: { colour: z.string().optional().meta({ description: 'Its colour.' }) },
});
export const mine = osvif.extend({ VIFMine });

export function colourOf(value: unknown): string | undefined {
  const vif = mine.parse(value, { expect: 'VIFBase' });
  if (vif['versioned_object.name'] !== 'VIFMine' || vif['versioned_object.version'] === '1.0') return undefined;
  return vif['versioned_object.data'].colour;
}

/** A library of its own that works with any registry. */
export const namesOf = <O extends Objects, T extends RegistryTypes>(registry: Registry<O, T>): string[] =>
  Object.keys(registry.objects);
export const names = [namesOf(mine), namesOf(osvif)];

export const standards: readonly StandardSchemaV1[] = [
  schema('VIFBridge'),
  configSchema('Network'),
  mine.schema('VIFMine'),
];
type Output = StandardSchemaV1.InferOutput<ReturnType<typeof configSchema<'VIFBridge'>>>;
export const outputName = (output: Output): string => output.bridge_name;

// A type that did not resolve would be `any`, which allows everything.
// @ts-expect-error It is an object.
export const misread: number = primitives.VIFBridge.parse({});
// @ts-expect-error It is an object.
export const misconfigured: number = configs.VIFBridge.parse({});
// @ts-expect-error A colour is a text.
export const mispainted: number = mine.config.parse({}, { expect: 'VIFMine' }).colour;
// @ts-expect-error The name is taken.
export const misextended = mine.extend({ VIFMine });
