import {
  basesOf,
  type DescribedCatalogue,
  nestedName,
  nestedObjects,
  unionName,
  versionedName,
} from '../../schemas/catalogue.ts';
import { docComment, typescriptFile } from './text.ts';
import { objectDoc } from './types.ts';

/*
 * A module cannot compute the names that it exports, so the Zod schemas of both forms are named here, each with its
 * generated type: consumers' compilers read an interface where inference would walk the whole schema.
 */

/** `generated/zod.ts`: Zod schemas of primitives. */
export function emitPrimitiveZod(catalogue: DescribedCatalogue): string {
  const names = Object.entries(catalogue.objects).flatMap(([name, entry]): Named[] => [
    [name, objectDoc(entry)],
    ...entry.versions.map((version): Named => [versionedName(name, version), `${name} at version ${version}.`]),
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
    names: [...names, ...unions(catalogue)],
  });
}

/** `generated/zod-config.ts`: Zod schemas of configs. */
export function emitConfigZod(catalogue: DescribedCatalogue): string {
  const { names, bases } = nestedObjects(catalogue);
  const objects = Object.entries(catalogue.objects).map(([name, entry]): Named => [name, objectDoc(entry)]);
  const nested = [...names, ...bases.map(unionName)].map(
    (name): Named => [nestedName(name), `${name} inside a field.`],
  );
  return zodFile({
    imports: [
      `import { configForm } from '../schemas/forms.ts';`,
      `import { objects } from '../schemas/index.ts';`,
      `import type * as types from './config.ts';`,
    ],
    form: 'configForm(objects)',
    names: [...objects, ...nested, ...unions(catalogue)],
  });
}

/** The name of a schema, and what editors show of it. */
type Named = readonly [name: string, doc: string];

function unions(catalogue: DescribedCatalogue): Named[] {
  const bases = basesOf(catalogue).map((base): Named => [unionName(base), `${base} or any object that extends it.`]);
  return [...bases, ['AnyObject', 'Any object.']];
}

interface ZodFile {
  /** The files that it imports beside Zod's types. */
  readonly imports: readonly string[];
  /** What makes the schemas. */
  readonly form: string;
  readonly names: readonly Named[];
}

function zodFile({ imports, form, names }: ZodFile): string {
  return typescriptFile(
    [`import type { z } from 'zod';`, ...imports].join('\n'),
    [
      `const { schemas, metadata: names } = ${form};`,
      `/** Names and descriptions of these schemas, for \`toJSONSchema(schema, { metadata })\` and \`z.toJSONSchema\`. */\nexport const metadata: z.core.$ZodRegistry<Record<string, unknown>> = names;`,
      'const named = <T>(name: string): z.ZodType<T, T> => schemas[name] as z.ZodType<T, T>;',
    ].join('\n'),
    names.map(([name, doc]) => `${docComment(doc)}export const ${name} = named<types.${name}>('${name}');`).join('\n'),
  );
}
