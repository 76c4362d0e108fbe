import {
  compareVersions,
  type DescribedCatalogue,
  type DescribedField,
  type DescribedObject,
  type DescribedType,
  type FieldType,
  fullDescription,
  versionText,
} from '../../../schemas/catalogue.ts';
import { wrap } from '../../emit/text.ts';
import { choose, usage } from '../arguments.ts';
import { type Command, EXIT, type IO } from '../command.ts';
import { pageColumns, table } from '../layout.ts';
import { type Known, knownObjects, REGISTRY } from '../registry.ts';
import { type Style, styleFor } from '../style.ts';

/** `osvif explain` */
export const explain: Command = {
  name: 'explain',
  operands: 'NAME[.FIELD]',
  summary: 'Explain an object, a field or a type of values: the reference page in the terminal.',
  help: [
    'Prints what an object is for, its versions, each field with type, null, default and the version that brought it, ' +
      'and an example. `NAME.FIELD` follows references: `VIFBase.network.subnets` leads to a field of Network.',
  ],
  examples: [
    ['osvif explain VIFVHostUser', 'an object'],
    ['osvif explain VIFVHostUser.mode', 'a field, with the meaning of each value'],
    ['osvif explain PCIAddress', 'a type of values, with its pattern'],
  ],
  options: { registry: REGISTRY },
  run: async ({ operands, values }, io) => {
    const [topic, ...more] = operands;
    if (topic === undefined || more.length > 0) {
      throw usage(explain, 'one NAME or NAME.FIELD', topic === undefined ? 'none' : `${operands.length}`);
    }
    io.stdout.write(`${pageOf(topic, await page(await knownObjects(values), io))}\n`);
    return EXIT.ok;
  },
};

/** What a page can tell of, and how it is set: its width and its colours. */
interface Page {
  readonly lookup: Known['lookup'];
  readonly catalogue: DescribedCatalogue;
  readonly columns: number;
  readonly style: Style;
}

async function page({ lookup, catalogue }: Known, io: IO): Promise<Page> {
  return { lookup, catalogue: await catalogue(), columns: pageColumns(io.stdout), style: styleFor(io.stdout, io.env) };
}

function pageOf(topic: string, page: Page): string {
  const { lookup, catalogue } = page;
  const [first = '', ...steps] = topic.split('.');
  const types = Object.keys(catalogue.types);
  choose(explain, 'the name of an object or of a type of values', first, [...lookup.names, ...types]);
  if (types.includes(first)) {
    if (steps.length > 0) throw usage(explain, `${first} alone, since it has no fields`, topic);
    return typePage(first, typeOf(page, first), page);
  }
  let name = first;
  let field: DescribedField | undefined;
  for (const step of steps) {
    if (field !== undefined) name = referenceOf(field) ?? noFields(topic, field);
    const { fields } = objectOf(page, name);
    field = fields[choose(explain, `a field of ${name}`, step, Object.keys(fields))];
  }
  const last = steps[steps.length - 1];
  return field === undefined || last === undefined ? objectPage(name, page) : fieldPage(name, last, field, page);
}

function objectOf({ catalogue }: Page, name: string): DescribedObject {
  return catalogue.objects[name] as DescribedObject;
}

function typeOf({ catalogue }: Page, name: string): DescribedType {
  return catalogue.types[name] as DescribedType;
}

function noFields(topic: string, { type }: DescribedField): never {
  throw usage(explain, `a path that ends at a ${type}, which has no fields`, topic);
}

function referenceOf({ object, items }: FieldType): string | undefined {
  return object ?? (items === undefined ? undefined : referenceOf(items));
}

function objectPage(name: string, page: Page): string {
  const entry = objectOf(page, name);
  const { style, columns } = page;
  const [example] = entry.examples;
  return [
    ...titleLines(name, entry, page),
    ...wrap(fullDescription(entry), columns),
    '',
    ...relativesOf(name, page),
    style('underline', 'Fields'),
    ...Object.entries(entry.fields).flatMap(([field, facts]) => fieldLines(entry, field, facts, page)),
    ...(Object.keys(entry.fields).length === 0 ? ['  none'] : []),
    ...(example === undefined ? [] : ['', style('underline', 'Example (config form)'), ...exampleLines(example)]),
  ].join('\n');
}

/** The name and its versions with their releases, which may take several lines. */
function titleLines(name: string, entry: DescribedObject, { columns, style }: Page): string[] {
  const versions = entry.versions.map((version) => versionText(entry, version)).join(', ');
  const [first = '', ...more] = wrap(`${name} ${versions}`, columns);
  return [first.replace(name, style('bold', name)), ...more];
}

function exampleLines(example: unknown): string[] {
  return JSON.stringify(example, null, 2)
    .split('\n')
    .map((line) => `  ${line}`);
}

function relativesOf(name: string, { lookup, columns }: Page): string[] {
  const { parents } = lookup.object(name);
  const descendants = lookup.family(name).filter((other) => other !== name);
  const sentences = [
    ...(parents.length > 0 ? [`Inherits from ${parents.join(', ')}.`] : []),
    ...(descendants.length > 0 ? [`Extended by ${descendants.join(', ')}.`] : []),
  ];
  return sentences.length === 0 ? [] : [...sentences.flatMap((sentence) => wrap(sentence, columns)), ''];
}

function fieldLines(entry: DescribedObject, name: string, field: DescribedField, { columns, style }: Page): string[] {
  return [
    `  ${style('bold', name)}  ${style('dim', factsOf(entry, field).join(', '))}`,
    ...wrap(field.description, columns - 6).map((line) => `      ${line}`),
  ];
}

function factsOf({ versions }: DescribedObject, field: DescribedField): string[] {
  const isLater = compareVersions(field.since, versions[0] as string) > 0;
  return [
    typeText(field) + (field.nullable ? orNull(field) : ''),
    ...(field.required ? ['required in configs'] : []),
    ...(field.default === undefined ? [] : [`default ${JSON.stringify(field.default)}`]),
    ...(isLater ? [`since ${field.since}`] : []),
  ];
}

/** A type of several words gets a comma before the last choice. */
function orNull({ items, subclasses }: FieldType): string {
  return items !== undefined || subclasses ? ', or null' : ' or null';
}

function typeText({ type, items, object, subclasses }: FieldType): string {
  if (items !== undefined) return `${type === 'Dict' ? 'map from text to' : 'list of'} ${typeText(items)}`;
  if (object === undefined) return type;
  return subclasses ? `${object} or an object that extends it` : object;
}

function fieldPage(object: string, name: string, field: DescribedField, page: Page): string {
  const { style, columns } = page;
  const reference = referenceOf(field);
  const scalar = reference === undefined ? (field.items ?? field).type : undefined;
  return [
    `${style('bold', `${object}.${name}`)}  ${style('dim', factsOf(objectOf(page, object), field).join(', '))}`,
    ...wrap(field.description, columns),
    ...(reference === undefined ? [] : ['', `See \`osvif explain ${reference}\`.`]),
    ...(scalar === undefined ? [] : ['', typePage(scalar, briefType(typeOf(page, scalar), scalar, page), page)]),
  ].join('\n');
}

/** A type without a pattern that would bury the field under it; its own page has that. */
function briefType({ pattern, ...type }: DescribedType, name: string, { columns }: Page): DescribedType {
  if (pattern === undefined || pattern.length <= columns) return pattern === undefined ? type : { ...type, pattern };
  return { ...type, pattern: `see \`osvif explain ${name}\`` };
}

function typePage(
  name: string,
  { description, expected, pattern, meanings, examples }: DescribedType,
  page: Page,
): string {
  const { style, columns } = page;
  return [
    style('bold', name),
    ...wrap(description ?? `JSON has to hold ${expected}.`, columns),
    ...table(Object.entries(meanings ?? {}), columns, (value) => style('bold', value)),
    ...(examples === undefined ? [] : [`For example: ${examples.join(', ')}`]),
    ...(pattern === undefined ? [] : [`Pattern: ${style('dim', pattern)}`]),
  ].join('\n');
}
