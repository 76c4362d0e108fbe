import type { Catalogue, FieldEntry, ObjectEntry } from '../../schemas/catalogue.ts';
import { literal, propertyName, quote, typescriptFile } from './text.ts';

/**
 * `generated/catalogue.ts`: the plain table that the runtime walks. Inherited fields are those of the parent, so that
 * each is written once there as well.
 */
export function emitCatalogue(catalogue: Catalogue): string {
  const names = Object.keys(catalogue.objects);
  return typescriptFile(
    `import type { Catalogue, ObjectEntry } from '../schemas/catalogue.ts';`,
    ...names.map((name) => objectConstant(catalogue, name)),
    [
      '/** Every object, field and type of os-vif, as data. */',
      'export const catalogue: Catalogue = {',
      `  types: ${literal(catalogue.types, '  ')},`,
      `  objects: {\n${names.map((name) => `    ${name},\n`).join('')}  },`,
      '};',
    ].join('\n'),
  );
}

function objectConstant(catalogue: Catalogue, name: string): string {
  const entry = catalogue.objects[name] as ObjectEntry;
  const { fields: _, ...rest } = entry;
  const facts = Object.entries(rest).map(([key, value]) => `  ${propertyName(key)}: ${literal(value, '  ')},\n`);
  const fields = fieldLines(catalogue, entry).map((line) => `    ${line},\n`);
  const table = fields.length === 0 ? '{}' : `{\n${fields.join('')}  }`;
  return `const ${name} = {\n${facts.join('')}  fields: ${table},\n} satisfies ObjectEntry;`;
}

function fieldLines(catalogue: Catalogue, entry: ObjectEntry): string[] {
  const [parentName = ''] = entry.parents;
  const parent = catalogue.objects[parentName]?.fields ?? {};
  const own = Object.entries(entry.fields).filter(([name]) => !Object.hasOwn(parent, name));
  const inherited = Object.entries(entry.fields).filter(([name]) => Object.hasOwn(parent, name));
  const lines = own.map(([name, field]) => `${propertyName(name)}: ${literal(field, '    ')}`);
  const isUnchanged = inherited.every(([name, field]) => literal(field) === literal(parent[name]));
  if (inherited.length > 0 && isUnchanged) return [...lines, `...${parentName}.fields`];
  return [
    ...lines,
    ...inherited.map(([name, field]) => inheritedLine(name, field, parentName, parent[name] as FieldEntry)),
  ];
}

/** In a child, a field may have come with another version. */
function inheritedLine(name: string, field: FieldEntry, parentName: string, before: FieldEntry): string {
  const source = `${parentName}.fields.${name}`;
  if (literal(field) === literal(before)) return `${propertyName(name)}: ${source}`;
  if (literal({ ...before, since: field.since }) === literal(field)) {
    return `${propertyName(name)}: { ...${source}, since: ${quote(field.since)} }`;
  }
  return `${propertyName(name)}: ${literal(field, '    ')}`;
}
