import {
  type DescribedCatalogue,
  type DescribedField,
  type DescribedObject,
  type DescribedType,
  type FieldType,
  familyOf,
  kindsOf,
  kindTitle,
  newestOf,
  type ObjectKind,
  versionText,
} from '../../schemas/catalogue.ts';
import { firstSentence, NOTICE, sentenceList } from './text.ts';

/*
 * The reference of all objects as one Markdown page. Everything on it comes from the catalogue, except for the titles
 * and the few sentences right below.
 */

const INTRODUCTION = [
  'Every object of os-vif, with every field and version. A *primitive* is what os-vif itself reads and writes: the',
  'fields stand in `versioned_object.data`, and **any of them may be absent**. A *config* is the flat form that people',
  "write for this package: it gives the fields marked **required**, and `type`, the object's name, at the top and",
  "wherever more than one object can stand. *Required* is what an object needs to mean anything; the host's plugin may",
  'need more. A *default* is what the class in os-vif declares. os-vif does not apply it on reading: code that reads an',
  'absent field gets a `NotImplementedError`, unless it asks first, as the plugins do for `create_port`, `create_tap`',
  'and `multiqueue`.',
].join(' ');

/** In the order of the page: first what os-vif's own documentation leaves out. */
const ABOUT: Readonly<Record<string, string>> = {
  network:
    "What lies behind a VIF: its network, and this port's subnets, addresses and routes in it. os-vif's own " +
    'documentation leaves these objects out.',
  vif: 'Virtual interfaces: how a guest is attached to its host.',
  'port-profile': 'How a switch, mostly the virtual switch of the host, recognises the port of a VIF.',
  'datapath-offload': 'How the NIC takes over forwarding for a port.',
  instance: 'The guest that an interface belongs to.',
  host: 'What a host can plug, and at which versions.',
};

const PLAIN_TYPES: Readonly<Record<DescribedType['json'], string>> = {
  string: 'any text, the empty one included.',
  integer: 'a whole number within ±9007199254740991 (2^53 − 1); `1500.0` is the integer 1500, `"1500"` is none.',
  boolean: '`true` or `false`; never `0`, `1` or text.',
};

const REFERENCES_TITLE = 'How objects refer to each other';
const INHERITANCE_TITLE = 'How objects inherit';
const TYPES_TITLE = 'Value types';
const PLAIN_TYPES_TITLE = 'Plain values';
const NONE = '–';
const DASHED = '  classDef abstract stroke-dasharray: 5 5';

/** A field and the object that brings it. */
interface OwnField {
  readonly owner: string;
  readonly field: string;
  readonly facts: DescribedField;
}

/** `generated/REFERENCE.md` */
export function emitReference(catalogue: DescribedCatalogue): string {
  const blocks = [
    `<!-- ${NOTICE} -->`,
    '# os-vif objects',
    INTRODUCTION,
    ...contents(catalogue),
    ...referenceDiagram(catalogue),
    ...inheritanceDiagram(catalogue),
    ...kinds(catalogue).flatMap((kind) => kindSection(catalogue, kind)),
    ...typesSection(catalogue),
  ];
  return `${blocks.filter((block) => block !== '').join('\n\n')}\n`;
}

function contents(catalogue: DescribedCatalogue): string[] {
  const sections = [REFERENCES_TITLE, INHERITANCE_TITLE, TYPES_TITLE].map((title) => `- ${link(title, title)}`);
  const families = kinds(catalogue).flatMap((kind) => [
    `**${link(kindTitle(kind), kindTitle(kind))}**. ${ABOUT[kind] ?? ''}`.trimEnd(),
    lines(ofKind(catalogue, kind).map(([name, entry]) => contentsLine(name, entry))),
  ]);
  return ['## Contents', ...families, '**Across all objects**', lines(sections)];
}

function contentsLine(name: string, entry: DescribedObject): string {
  return `- ${objectLink(name)} ${newestOf(entry)}: ${markdown(firstSentence(entry.description))}`;
}

function referenceDiagram(catalogue: DescribedCatalogue): string[] {
  const groups = kinds(catalogue).flatMap((kind) => {
    const roots = ofKind(catalogue, kind).filter(([, { parents }]) => parents.length === 0);
    const open = `  subgraph kind_${kind.replaceAll('-', '_')} ["${kindTitle(kind)}"]`;
    return [open, ...roots.map((root) => `  ${diagramNode(root)}`), '  end'];
  });
  const edges = referencesOf(catalogue).map(
    ({ owner, field, facts }) => `  ${owner} -->|"${field}${collectionOf(facts)}"| ${innermost(facts).object}`,
  );
  return [
    `## ${REFERENCES_TITLE}`,
    'An arrow bears the name of the field; what an object inherits is not drawn again. A dashed border marks an ' +
      'abstract object, whose place one of its descendants takes.',
    mermaid('flowchart LR', ...groups, ...edges, DASHED),
  ];
}

function inheritanceDiagram(catalogue: DescribedCatalogue): string[] {
  const related = Object.entries(catalogue.objects).filter(([name]) => familyOf(catalogue, name).length > 1);
  const nodes = related.filter(([, { parents }]) => parents.length === 0).map(diagramNode);
  const edges = Object.entries(catalogue.objects).flatMap(([name, { parents }]) =>
    parents.slice(0, 1).map((nearest) => `  ${name} --> ${nearest}`),
  );
  return [
    `## ${INHERITANCE_TITLE}`,
    'An arrow leads from an object to the one whose fields it inherits. Objects that are not shown inherit nothing.',
    mermaid('flowchart RL', ...nodes, ...edges, DASHED),
  ];
}

function diagramNode([name, { abstract }]: [string, DescribedObject]): string {
  return abstract ? `  ${name}:::abstract` : `  ${name}`;
}

function mermaid(...statements: string[]): string {
  return fenced('mermaid', lines(statements));
}

function kindSection(catalogue: DescribedCatalogue, kind: ObjectKind): string[] {
  return [
    `## ${kindTitle(kind)}`,
    ABOUT[kind] ?? '',
    ...ofKind(catalogue, kind).flatMap(([name, entry]) => objectSection(catalogue, name, entry)),
  ];
}

function objectSection(catalogue: DescribedCatalogue, name: string, entry: DescribedObject): string[] {
  const write = linking(catalogue, name);
  return [
    `### ${name}`,
    write(entry.description),
    entry.abstract ? '> **Abstract:** send one of the objects that extend it.' : '',
    entry.superseded === undefined ? '' : `> **Superseded:** ${write(entry.superseded)}`,
    relations(catalogue, name, entry),
    ...fieldTables(catalogue, name, entry),
    ...examples(entry),
  ];
}

function relations(catalogue: DescribedCatalogue, name: string, entry: DescribedObject): string {
  const descendants = familyOf(catalogue, name).filter((other) => other !== name);
  const users = referencesOf(catalogue)
    .filter(({ facts }) => admits(catalogue, innermost(facts), name))
    .map((user) => userLink(catalogue, user));
  return lines([
    `- **Versions:** ${history(entry)}`,
    ...(entry.parents.length === 0 ? [] : [`- **Inherits from:** ${sentenceList(entry.parents.map(objectLink))}`]),
    ...(descendants.length === 0 ? [] : [`- **Extended by:** ${sentenceList(descendants.map(objectLink))}`]),
    `- **Used by:** ${users.join(', ') || 'no other object'}`,
  ]);
}

function history(entry: DescribedObject): string {
  const { versions, fields } = entry;
  const [first, ...later] = versions.map((version) => {
    const added = Object.keys(fields).filter((field) => fields[field]?.since === version);
    return {
      version: versionText(entry, version),
      added: added.length === 0 ? 'no field' : sentenceList(added.map(code)),
    };
  });
  return [first?.version, ...later.map(({ version, added }) => `${version} adds ${added}`)].join('; ');
}

function userLink(catalogue: DescribedCatalogue, { owner, field }: OwnField): string {
  const heirs = familyOf(catalogue, owner).length > 1 ? ' and the objects that inherit it' : '';
  return `${link(code(`${owner}.${field}`), owner)}${heirs}`;
}

function fieldTables(catalogue: DescribedCatalogue, name: string, entry: DescribedObject): string[] {
  const fields = Object.entries(entry.fields);
  const own = fields.filter(([field]) => originOf(catalogue, name, field) === name);
  const inherited = fields.filter(([field]) => originOf(catalogue, name, field) !== name);
  const write = linking(catalogue, name);
  const inShort = ([field, { description }]: [string, DescribedField]) => {
    const origin = originOf(catalogue, name, field);
    const short = firstSentence(description);
    return `${write(short)} ${short === description ? 'From' : 'More'}: ${objectLink(origin)}.`;
  };
  return [
    fields.length === 0 ? 'It has no fields.' : '',
    ...(own.length === 0 ? [] : [table(catalogue, own, ([, { description }]) => write(description))]),
    ...(inherited.length === 0 ? [] : ['Inherited, in short:', table(catalogue, inherited, inShort)]),
  ];
}

function table(
  catalogue: DescribedCatalogue,
  fields: [string, DescribedField][],
  describe: (field: [string, DescribedField]) => string,
): string {
  const rows = fields.map(([name, field]) => [
    code(name),
    typeText(catalogue, field),
    field.nullable ? 'yes' : 'no',
    field.required ? '**required**' : 'optional',
    field.since,
    field.default === undefined ? NONE : code(JSON.stringify(field.default)),
    describe([name, field]),
  ]);
  const head = ['Field', 'Type', 'May be null', 'In a config', 'Since', 'Default', 'Description'];
  return lines([head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.map(cell).join(' | ')} |`));
}

function typeText(catalogue: DescribedCatalogue, { type, items, object, subclasses }: FieldType): string {
  if (items !== undefined) return `${type === 'Dict' ? 'map from text to' : 'list of'} ${typeText(catalogue, items)}`;
  if (object !== undefined) return objectLink(object) + (subclasses ? ' or an object that extends it' : '');
  const entry = catalogue.types[type];
  if (entry === undefined) throw new Error(`Expected a type of the catalogue, received "${type}".`);
  return link(type, isPlain(entry) ? PLAIN_TYPES_TITLE : type);
}

function examples({ examples: all }: DescribedObject): string[] {
  if (all.length === 0) return [];
  const blocks = all.map((example) => fenced('json', JSON.stringify(example, null, 2)));
  return [`As a config${all.length > 1 ? ', for example' : ''}:`, ...blocks];
}

function typesSection(catalogue: DescribedCatalogue): string[] {
  const types = Object.entries(catalogue.types);
  const plain = types.filter(([, type]) => isPlain(type));
  return [
    `## ${TYPES_TITLE}`,
    'What a single value may be. Strict reading converts nothing: a value of another JSON type is refused.',
    ...types.filter(([, type]) => !isPlain(type)).flatMap(([name, type]) => typeSection(catalogue, name, type)),
    `### ${PLAIN_TYPES_TITLE}`,
    lines(plain.map(([name, { json }]) => `- **${name}**: ${PLAIN_TYPES[json]}`)),
  ];
}

function typeSection(catalogue: DescribedCatalogue, name: string, type: DescribedType): string[] {
  const { description = '', pattern, meanings, examples: all = [] } = type;
  const users = ownFields(catalogue).filter(({ facts }) => innermost(facts).type === name);
  return [
    `### ${name}`,
    linking(catalogue, name)(description),
    lines([
      ...(all.length === 0 ? [] : [`- **For example:** ${all.map(code).join(', ')}`]),
      `- **Used by:** ${users.map((user) => userLink(catalogue, user)).join(', ')}`,
    ]),
    ...(meanings === undefined ? [] : ['Values:', lines(Object.entries(meanings).map(valueLine))]),
    ...(pattern === undefined ? [] : ['Pattern, as an ECMAScript regular expression:', fenced('text', pattern)]),
  ];
}

function valueLine([value, meaning]: [string, string]): string {
  return `- ${code(value)}: ${markdown(meaning)}`;
}

/** A type without a meaning of its own: a string, an integer, a boolean. */
function isPlain({ pattern, values }: DescribedType): boolean {
  return pattern === undefined && values === undefined;
}

function kinds(catalogue: DescribedCatalogue): ObjectKind[] {
  const found = kindsOf(catalogue);
  const own = Object.keys(ABOUT).filter((kind) => found.includes(kind));
  return [...own, ...found.filter((kind) => !own.includes(kind))];
}

function ofKind({ objects }: DescribedCatalogue, kind: ObjectKind): [string, DescribedObject][] {
  return Object.entries(objects).filter(([, entry]) => entry.kind === kind);
}

/** The farthest ancestor that has the field, or the object itself. */
function originOf({ objects }: DescribedCatalogue, name: string, field: string): string {
  return objects[name]?.parents.findLast((parent) => objects[parent]?.fields[field] !== undefined) ?? name;
}

function ownFields(catalogue: DescribedCatalogue): OwnField[] {
  return Object.entries(catalogue.objects).flatMap(([owner, { fields }]) =>
    Object.entries(fields)
      .filter(([field]) => originOf(catalogue, owner, field) === owner)
      .map(([field, facts]) => ({ owner, field, facts })),
  );
}

/** The fields that refer to objects. */
function referencesOf(catalogue: DescribedCatalogue): OwnField[] {
  return ownFields(catalogue).filter(({ facts }) => innermost(facts).object !== undefined);
}

/** What an arrow says beside the name of its field. */
function collectionOf({ type, items }: FieldType): string {
  if (items === undefined) return '';
  return type === 'Dict' ? ' (map)' : ' (list)';
}

/** What a list or a map holds, however deep; any other type as it is. */
function innermost(type: FieldType): FieldType {
  return type.items === undefined ? type : innermost(type.items);
}

function admits({ objects }: DescribedCatalogue, { object = '', subclasses }: FieldType, name: string): boolean {
  return object === name || (subclasses === true && objects[name]?.parents.includes(object) === true);
}

/** A writer of prose that links the objects it names, except for the one whose section it stands in. */
function linking({ objects }: DescribedCatalogue, here: string): (text: string) => string {
  const isElsewhere = (name: string) => name !== here && Object.hasOwn(objects, name);
  return (text) =>
    markdown(
      text,
      (plain) => plain.replace(/\w+/g, (word) => (isElsewhere(word) ? objectLink(word) : word)),
      (span) => {
        const [, name = ''] = /^`(\w+)(?:[.]\w+)?`$/.exec(span) ?? [];
        return isElsewhere(name) ? link(span, name) : span;
      },
    );
}

/** The catalogue's prose knows code spans and no other markup; what else Markdown would take for markup is escaped. */
function markdown(text: string, plain = (part: string) => part, span = (part: string) => part): string {
  return text
    .split(/(`[^`]*`)/)
    .map((part, index) => (index % 2 === 1 ? span(part) : plain(part.replace(/[\\<&*_[\]]/g, '\\$&'))))
    .join('');
}

function cell(text: string): string {
  const lines = text.replaceAll('|', '\\|').split('\n');
  return lines
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .join(' ');
}

function code(text: string): string {
  return `\`${text}\``;
}

function objectLink(name: string): string {
  return link(name, name);
}

/** To a heading on the page, by the anchor that GitHub and GitLab give it. */
function link(text: string, heading: string): string {
  return `[${text}](#${heading.toLowerCase().replaceAll(' ', '-')})`;
}

function fenced(language: string, text: string): string {
  return `\`\`\`${language}\n${text}\n\`\`\``;
}

function lines(all: readonly string[]): string {
  return all.join('\n');
}
