import {
  basesOf,
  type Catalogue,
  nestedName,
  nestedObjects,
  unionName,
  versionedName,
} from '../../schemas/catalogue.ts';
import { typescriptFile } from './text.ts';

/*
 * A module cannot compute the names that it exports, so the Zod schemas of both forms are named here, each with its
 * generated type: consumers' compilers read an interface where inference would walk the whole schema.
 */

/** `generated/zod.ts`: Zod schemas of primitives. */
export function emitPrimitiveZod(catalogue: Catalogue): string {
  const names = Object.entries(catalogue.objects).flatMap(([name, { versions }]) => [
    name,
    ...versions.map((version) => versionedName(name, version)),
  ]);
  return zodFile({
    imports: [
      `import { primitiveForm } from '../schemas/forms.ts';`,
      `import { objects } from '../schemas/index.ts';`,
      `import { quick } from '../schemas/quick.ts';`,
      `import { copies, HIDDEN } from './copy.ts';`,
      `import { checks, isTampered } from './is.ts';`,
      `import type * as types from './types.ts';`,
    ],
    form: `primitiveForm(objects, (name, schema) => {
  const [check, copy] = [checks[name], copies[name]];
  if (check === undefined || copy === undefined) return schema;
  return quick(schema, { accepts: (value) => !isTampered() && check(value), copy, giveUp: HIDDEN });
})`,
    names: [...names, ...unionNames(catalogue)],
  });
}

/** `generated/zod-config.ts`: Zod schemas of configs. */
export function emitConfigZod(catalogue: Catalogue): string {
  const { names, bases } = nestedObjects(catalogue);
  const nested = [...names, ...bases.map(unionName)].map(nestedName);
  return zodFile({
    imports: [
      `import { configForm } from '../schemas/forms.ts';`,
      `import { objects } from '../schemas/index.ts';`,
      `import type * as types from './config.ts';`,
    ],
    form: 'configForm(objects)',
    names: [...Object.keys(catalogue.objects), ...nested, ...unionNames(catalogue)],
  });
}

function unionNames(catalogue: Catalogue): string[] {
  return [...basesOf(catalogue).map(unionName), 'AnyObject'];
}

interface ZodFile {
  /** The files that it imports beside Zod's types. */
  readonly imports: readonly string[];
  /** What makes the schemas. */
  readonly form: string;
  readonly names: readonly string[];
}

function zodFile({ imports, form, names }: ZodFile): string {
  return typescriptFile(
    [`import type { z } from 'zod';`, ...imports].join('\n'),
    [
      `const { schemas, metadata: names } = ${form};`,
      `/** Names and descriptions of these schemas, for \`toJSONSchema(schema, { metadata })\` and \`z.toJSONSchema\`. */\nexport const metadata: z.core.$ZodRegistry<Record<string, unknown>> = names;`,
      'const named = <T>(name: string): z.ZodType<T, T> => schemas[name] as z.ZodType<T, T>;',
    ].join('\n'),
    names.map((name) => `export const ${name} = named<types.${name}>('${name}');`).join('\n'),
  );
}
