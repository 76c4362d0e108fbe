import type { DescribedCatalogue, DescribedType, FieldEntry, TypeDescription } from '../../schemas/catalogue.ts';
import { literal, propertyName, quote, typescriptFile } from './text.ts';

/*
 * The table that the runtime walks, and beside it what people read, which nothing that validates has to load. In both,
 * inherited fields are those of the parent, so that each is written once there as well.
 */

/** Where the types of the tables are. */
const TYPES = '../schemas/catalogue.ts';

/** `generated/catalogue.ts`: objects, fields and types. */
export function emitCatalogue({ types, objects }: DescribedCatalogue, typesFrom = TYPES): string {
  const plain = mapValues(objects, ({ description: _, releases: __, examples: ___, fields, ...facts }) => ({
    ...facts,
    fields: mapValues(fields, ({ description: _, ...field }) => field),
  }));
  return tableFile({
    imports: `import type { Catalogue, ObjectEntry } from ${quote(typesFrom)};`,
    comment: 'Every object, field and type of os-vif, as data.',
    head: 'export const catalogue: Catalogue',
    entry: 'ObjectEntry',
    types: mapValues(types, ({ description: _, meanings: __, examples: ___, ...type }) => type),
    objects: plain,
    parentOf: (name) => objects[name]?.parents[0],
  });
}

/** `generated/descriptions.ts`: descriptions and examples of all that is in the table. */
export function emitDescriptions({ types, objects }: DescribedCatalogue, typesFrom = TYPES): string {
  const texts = mapValues(objects, ({ description, releases, examples, fields }) => ({
    description,
    ...(releases !== undefined && { releases }),
    examples,
    fields: mapValues(fields, (field) => field.description),
  }));
  return tableFile({
    imports: `import type { Descriptions, ObjectDescription } from ${quote(typesFrom)};`,
    comment: 'What every object, field and type of os-vif is for.',
    head: 'export const descriptions: Descriptions',
    entry: 'ObjectDescription',
    types: mapValues(types, describedType),
    objects: texts,
    parentOf: (name) => objects[name]?.parents[0],
  });
}

function describedType({ description, meanings, examples }: DescribedType): TypeDescription {
  return {
    ...(description !== undefined && { description }),
    ...(meanings !== undefined && { meanings }),
    ...(examples !== undefined && { examples }),
  };
}

interface Table {
  readonly imports: string;
  readonly comment: string;
  readonly head: string;
  /** The type of an object's entry. */
  readonly entry: string;
  readonly types: Readonly<Record<string, unknown>>;
  readonly objects: Readonly<Record<string, { readonly fields: Fields }>>;
  readonly parentOf: (name: string) => string | undefined;
}

type Fields = Readonly<Record<string, unknown>>;

function tableFile(table: Table): string {
  const { imports, comment, head, types, objects } = table;
  const names = Object.keys(objects);
  return typescriptFile(
    imports,
    ...names.map((name) => objectConstant(table, name)),
    [
      `/** ${comment} */`,
      `${head} = {`,
      `  types: ${literal(types, '  ')},`,
      `  objects: {\n${names.map((name) => `    ${name},\n`).join('')}  },`,
      '};',
    ].join('\n'),
  );
}

function objectConstant({ objects, entry, parentOf }: Table, name: string): string {
  const { fields, ...rest } = objects[name] as Table['objects'][string];
  const parent = parentOf(name);
  const facts = Object.entries(rest).map(([key, value]) => `  ${propertyName(key)}: ${literal(value, '  ')},\n`);
  const lines = fieldLines(fields, parent, objects[parent ?? '']?.fields ?? {}).map((line) => `    ${line},\n`);
  const table = lines.length === 0 ? '{}' : `{\n${lines.join('')}  }`;
  return `const ${name} = {\n${facts.join('')}  fields: ${table},\n} satisfies ${entry};`;
}

function fieldLines(fields: Fields, parent: string | undefined, before: Fields): string[] {
  const own = Object.entries(fields).filter(([name]) => !Object.hasOwn(before, name));
  const inherited = Object.entries(fields).filter(([name]) => Object.hasOwn(before, name));
  const lines = own.map(([name, field]) => `${propertyName(name)}: ${literal(field, '    ')}`);
  const isUnchanged = inherited.every(([name, field]) => literal(field) === literal(before[name]));
  if (inherited.length > 0 && isUnchanged) return [...lines, `...${parent}.fields`];
  return [...lines, ...inherited.map(([name, field]) => inheritedLine(name, field, `${parent}.fields`, before[name]))];
}

/** In a child, a field may have come with another version. */
function inheritedLine(name: string, field: unknown, parentFields: string, before: unknown): string {
  const source = `${parentFields}.${name}`;
  if (literal(field) === literal(before)) return `${propertyName(name)}: ${source}`;
  const { since } = field as FieldEntry;
  if (since !== undefined && literal({ ...(before as FieldEntry), since }) === literal(field)) {
    return `${propertyName(name)}: { ...${source}, since: ${quote(since)} }`;
  }
  return `${propertyName(name)}: ${literal(field, '    ')}`;
}

function mapValues<T, U>(record: Readonly<Record<string, T>>, map: (value: T) => U): Record<string, U> {
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, map(value)]));
}
