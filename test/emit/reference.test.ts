import { describe, expect, test } from 'vitest';
import {
  type DescribedCatalogue,
  type DescribedField,
  type DescribedObject,
  fieldsAt,
  newestOf,
  versionText,
} from '../../schemas/catalogue.ts';
import { catalogue } from '../../src/catalogue.ts';
import { emitReference } from '../../src/emit/reference.ts';
import { NOTICE } from '../../src/emit/text.ts';

const page = emitReference(catalogue);
const objects = Object.entries(catalogue.objects);
const types = Object.entries(catalogue.types);
const headings = [...outsideBlocks(page).matchAll(/^#+ (.+)$/gm)].map(([, title = '']) => title);
const anchors = headings.map((title) => title.toLowerCase().replaceAll(' ', '-'));
const [references = [], inheritance = []] = blocks(page, 'mermaid').map((text) => text.split('\n'));

describe('the page', () => {
  test('opens with the notice and a title', () => {
    expect(page.split('\n').slice(0, 3)).toEqual([`<!-- ${NOTICE} -->`, '', '# os-vif objects']);
  });

  test('counts 31 objects, 52 versions and 160 fields, 84 of them own', () => {
    const sections = objects.map(([name]) => section(page, name));
    const rows = sections.flatMap(rowsOf);
    expect(objects).toHaveLength(31);
    expect(objects.filter(([name]) => headings.filter((title) => title === name).length === 1)).toHaveLength(31);
    expect(sections.flatMap(versionsIn)).toHaveLength(52);
    expect(rows).toHaveLength(160);
    expect(rows.filter(({ isInherited }) => !isInherited)).toHaveLength(84);
  });

  test('has an anchor for every link, and no anchor twice', () => {
    const targets = [...outsideBlocks(page).matchAll(/\]\(([^)]*)\)/g)].map(([, target = '']) => target);
    expect(targets.length).toBeGreaterThan(300);
    expect(targets.filter((target) => !anchors.map((anchor) => `#${anchor}`).includes(target))).toEqual([]);
    expect(new Set(anchors).size).toBe(anchors.length);
  });

  test('lists each object once in its contents, by kind, with the network first', () => {
    const contents = [...section(page, 'Contents').matchAll(/^- \[(\w+)\]\(#\w+\) ([\d.]+): (.+[.])$/gm)];
    const listed = contents.map(([, name = '', version]) => [name, version]);
    const kinds = listed.map(([name = '']) => catalogue.objects[name]?.kind);
    expect(listed).toHaveLength(31);
    expect(Object.fromEntries(listed)).toEqual(Object.fromEntries(objects.map(([name, o]) => [name, newestOf(o)])));
    expect(kinds.filter((kind, index) => kind !== kinds[index - 1])).toEqual([
      'network',
      'vif',
      'port-profile',
      'datapath-offload',
      'instance',
      'host',
    ]);
  });

  test('quotes the first sentence of a description in the contents', () => {
    expect(section(page, 'Contents')).toContain(
      '- [VIFBridge](#vifbridge) 1.0: A TAP device on a Linux bridge.\n- [VIFOpenVSwitch](#vifopenvswitch) 1.0: A TAP',
    );
  });

  test('is the same for the same catalogue, which it leaves alone', () => {
    const copy = structuredClone(catalogue);
    expect(emitReference(copy)).toBe(page);
    expect(copy).toEqual(catalogue);
  });

  test('ends in one newline, and has no blank at the end of a line and no blank line twice', () => {
    expect(page).toMatch(/[^\n]\n$/);
    expect(page).not.toMatch(/[ \t]$/m);
    expect(page).not.toMatch(/\n{3}/);
  });
});

describe.each(objects)('%s', (name, entry) => {
  const text = section(page, name);
  const rows = rowsOf(text);

  test('has its description, examples and notes', () => {
    expect(plain(text)).toContain(entry.description);
    expect(blocks(text, 'json').map((block) => JSON.parse(block))).toEqual(entry.examples);
    expect(text.includes('> **Abstract:**')).toBe(entry.abstract === true);
    expect(plain(text).includes(`> **Superseded:** ${entry.superseded}`)).toBe(entry.superseded !== undefined);
  });

  test('has a row for each field, with all of its facts', () => {
    expect(rows.map(({ cells }) => cells.slice(0, 6))).toEqual(Object.entries(entry.fields).map(factsOf));
  });

  test('describes its own fields in full, inherited ones by a sentence and where to find the rest', () => {
    for (const { field, cells, isInherited } of rows) {
      const { description = '' } = entry.fields[field] ?? {};
      const [, start = '', origin] = /^(.*) (?:More|From): (\w+)[.]$/s.exec(plain(cells[6])) ?? [];
      expect(isInherited).toBe(entry.parents.some((parent) => catalogue.objects[parent]?.fields[field] !== undefined));
      expect(description.startsWith(isInherited ? start : plain(cells[6]))).toBe(true);
      // It may have come to each object at another version.
      if (isInherited) expect(undated(originRow(origin, field))).toBe(undated(description));
      else expect(plain(cells[6])).toBe(description);
    }
  });

  test('tells what each version adds', () => {
    expect(versionsIn(text)).toEqual(entry.versions);
    for (const version of entry.versions.slice(1)) {
      const [, added = ''] = new RegExp(`[ ]${escaped(versionText(entry, version))} adds ([^;\n]*)`).exec(text) ?? [];
      expect([...added.matchAll(/`(\w+)`/g)].map(([, field]) => field)).toEqual(newAt(entry, version));
    }
  });

  test('links its ancestors, its descendants and the fields that it may stand in', () => {
    const heirs = objects.filter(([, { parents }]) => parents.includes(name)).map(([heir]) => heir);
    const users = ownReferences()
      .filter(({ target, subclasses }) => [name, ...(subclasses ? entry.parents : [])].includes(target))
      .map(({ owner, field }) => `\`${owner}.${field}\``);
    expect(linksIn(text, 'Inherits from')).toEqual(entry.parents);
    expect(linksIn(text, 'Extended by')).toEqual(heirs);
    expect(linksIn(text, 'Used by')).toEqual(users);
  });
});

test('what stands around an object, to the letter', () => {
  const facts = (name: string) => /^- \*\*Versions.*?(?=\n\n)/ms.exec(section(page, name))?.[0];
  expect(facts('VIFPortProfileFPTap')).toMatchInlineSnapshot(`
    "- **Versions:** 1.0 (os-vif 1.4.0); 1.1 (os-vif 1.14.0) adds \`datapath_offload\`
    - **Inherits from:** [VIFPortProfileBase](#vifportprofilebase)
    - **Used by:** [\`VIFBase.port_profile\`](#vifbase) and the objects that inherit it"
  `);
  expect(facts('DatapathOffloadBase')).toMatchInlineSnapshot(`
    "- **Versions:** 1.0 (os-vif 1.14.0)
    - **Extended by:** [DatapathOffloadRepresentor](#datapathoffloadrepresentor)
    - **Used by:** [\`VIFPortProfileBase.datapath_offload\`](#vifportprofilebase) and the objects that inherit it"
  `);
  expect(facts('SubnetList')).toMatchInlineSnapshot(`
    "- **Versions:** 1.0 (os-vif 1.0.0)
    - **Used by:** [\`Network.subnets\`](#network)"
  `);
  expect(facts('InstanceInfo')).toMatchInlineSnapshot(`
    "- **Versions:** 1.0 (os-vif 1.0.0)
    - **Used by:** no other object"
  `);
});

test('prose links the objects that it names, save the one that it describes', () => {
  expect(section(page, 'SubnetList')).toContain(
    'kept in [`Network.subnets`](#network). A [Network](#network) holds one SubnetList, each [Subnet](#subnet) in it',
  );
});

describe('the diagrams', () => {
  test('draw the references of the catalogue, each under the name of its field', () => {
    const edges = references.flatMap((line) => {
      const [, owner, field, isList, target] = /^ +(\w+) -->\|"(\w+)( \(list\))?"\| (\w+)$/.exec(line) ?? [];
      return owner === undefined ? [] : [{ owner, field, target, isList: isList !== undefined }];
    });
    expect(edges).toHaveLength(12);
    expect(edges).toEqual(ownReferences().map(({ subclasses: _, ...reference }) => reference));
  });

  test('draw the inheritance of the catalogue', () => {
    const edges = inheritance.flatMap((line) => {
      const [, heir, parent] = /^ +(\w+) --> (\w+)$/.exec(line) ?? [];
      return heir === undefined ? [] : [[heir, parent]];
    });
    expect(edges).toHaveLength(16);
    expect(edges).toEqual(
      objects.flatMap(([name, { parents }]) => parents.slice(0, 1).map((parent) => [name, parent])),
    );
  });

  test('consist of statements that Mermaid knows, about objects that the catalogue knows', () => {
    const statements = [...references, ...inheritance].map((line) => line.trim());
    const others = statements.filter((line) => {
      const nodes = /^(\w+)(?::::abstract)?$|^(\w+) -->(?:\|"[\w ()]+"\|)? (\w+)$/.exec(line)?.slice(1).filter(Boolean);
      return nodes === undefined || nodes.some((node) => catalogue.objects[node] === undefined);
    });
    expect(others.filter((line) => !/^subgraph kind_[a-z_]+ \["[A-Za-z ]+"\]$|^end$/.test(line))).toEqual([
      'flowchart LR',
      'classDef abstract stroke-dasharray: 5 5',
      'flowchart RL',
      'classDef abstract stroke-dasharray: 5 5',
    ]);
    expect(others.filter((line) => line.startsWith('subgraph'))).toHaveLength(6);
    expect(others.filter((line) => line === 'end')).toHaveLength(6);
  });

  test('mark the abstract objects', () => {
    const abstract = objects.filter(([, entry]) => entry.abstract).map(([name]) => name);
    for (const diagram of [references, inheritance]) {
      const marked = diagram.flatMap((line) => /^ +(\w+):::abstract$/.exec(line)?.[1] ?? []);
      expect(marked.toSorted()).toEqual(abstract.toSorted());
    }
  });
});

describe('the value types', () => {
  const named = types.filter(([, { pattern, values }]) => pattern !== undefined || values !== undefined);
  const unnamed = types.filter(([, { pattern, values }]) => pattern === undefined && values === undefined);

  test.each(named)('%s has its description, pattern, values, examples and users', (name, type) => {
    const text = section(page, name);
    const users = ownFields().filter(([, , field]) => (field.items ?? field).type === name);
    const { pattern, meanings = {}, examples = [], description = name } = type;
    const values = Object.entries(meanings).map(([value, meaning]) => `- \`${value}\`: ${meaning}`);
    expect(plain(text)).toContain(description);
    expect(blocks(text, 'text')).toEqual(pattern === undefined ? [] : [pattern]);
    expect(plain(text)).toContain(values.join('\n'));
    for (const example of examples) expect(text).toContain(`\`${example}\``);
    expect(linksIn(text, 'Used by')).toEqual(users.map(([owner, field]) => `\`${owner}.${field}\``));
  });

  test('give strings, integers and booleans one line each', () => {
    const lines = section(page, 'Plain values')
      .split('\n')
      .filter((line) => line.startsWith('- '));
    expect(lines.map((line) => /\w+/.exec(line)?.[0])).toEqual(unnamed.map(([name]) => name));
    expect(lines.join('\n')).toContain(`±${Number.MAX_SAFE_INTEGER}`);
  });
});

describe('a made-up object', () => {
  const field = { nullable: false, required: false, since: '1.0' };

  test('cannot break a table', () => {
    const description = 'Either a|b or `c|d`,\n<b>bold</b> *or* [not](elsewhere) & so_on. See Other and `Other.x`.';
    const [row] = rowsOf(section(emitReference(withFields({ x: { ...field, type: 'Word', description } })), 'Made'));
    expect(row?.cells).toHaveLength(7);
    expect(row?.cells[6]).toBe(
      'Either a|b or `c|d`, \\<b>bold\\</b> \\*or\\* \\[not\\](elsewhere) \\& so\\_on. ' +
        'See [Other](#other) and [`Other.x`](#other).',
    );
  });

  test('shows a default of any kind, and an object in a list', () => {
    const target = { type: 'List', items: { type: 'Object', object: 'Other', subclasses: true } };
    const fields = {
      text: { ...field, type: 'Word', default: 'a', description: 'A.' },
      nothing: { ...field, type: 'Word', default: null, description: 'B.' },
      list: { ...field, ...target, description: 'C.' },
    };
    const rows = rowsOf(section(emitReference(withFields(fields)), 'Made'));
    expect(rows.map(({ cells }) => cells[5])).toEqual(['`"a"`', '`null`', '–']);
    expect(rows[2]?.cells[1]).toBe('list of [Other](#other) or an object that extends it');
  });

  test('stands in for its parent only where a field admits that', () => {
    const reference = { ...field, type: 'Object', object: 'Other', description: 'A. B.' };
    const fields = { exact: { ...reference, subclasses: false }, any: { ...reference, subclasses: true } };
    const { types, objects } = withFields(fields);
    const heir = { ...(objects.Other as DescribedObject), parents: ['Other'] };
    const text = emitReference({ types, objects: { ...objects, Heir: heir } });
    expect(linksIn(section(text, 'Other'), 'Used by')).toEqual(['`Made.exact`', '`Made.any`']);
    expect(linksIn(section(text, 'Heir'), 'Used by')).toEqual(['`Made.any`']);
  });

  test('inherits a field with the first sentence of its description, and says whether there are more', () => {
    const fields = {
      short: { ...field, type: 'Word', description: 'All of it, 1.0 included.' },
      long: { ...field, type: 'Word', description: 'The start. The rest.' },
    };
    const { types, objects } = withFields(fields);
    const heir = { ...(objects.Made as DescribedObject), parents: ['Made'] };
    const rows = rowsOf(section(emitReference({ types, objects: { ...objects, Heir: heir } }), 'Heir'));
    expect(rows.map(({ cells }) => cells[6])).toEqual([
      'All of it, 1.0 included. From: [Made](#made).',
      'The start. More: [Made](#made).',
    ]);
  });

  test('with a type that the catalogue lacks is an error', () => {
    const made = withFields({ x: { ...field, type: 'Sword', description: 'A.' } });
    expect(() => emitReference(made)).toThrow('Expected a type of the catalogue, received "Sword".');
  });
});

interface Row {
  readonly field: string;
  readonly cells: string[];
  readonly isInherited: boolean;
}

/** What stands below a heading, up to the next one. */
function section(text: string, title: string): string {
  const start = new RegExp(`^##+ ${title}$`, 'm').exec(text);
  if (start === null) throw new Error(`Expected a heading ${title}.`);
  const rest = text.slice(start.index + start[0].length);
  const end = rest.search(/^#/m);
  return end === -1 ? rest : rest.slice(0, end);
}

function outsideBlocks(text: string): string {
  return text.replace(/^```\w+\n.*?^```$/gms, '');
}

function blocks(text: string, language: string): string[] {
  return [...text.matchAll(new RegExp(`^\`\`\`${language}\n(.*?)\n\`\`\`$`, 'gms'))].map(([, block = '']) => block);
}

function rowsOf(text: string): Row[] {
  const inherited = text.indexOf('\nInherited, in short:\n');
  return [...text.matchAll(/^\| (`(\w+)` \|.*) \|$/gm)].map((match) => ({
    field: match[2] ?? '',
    cells: (match[1] ?? '').split(/(?<!\\)\|/).map((cell) => cell.trim().replaceAll('\\|', '|')),
    isInherited: inherited !== -1 && match.index > inherited,
  }));
}

/** Text without links and escapes, as the catalogue has it. */
function plain(text = ''): string {
  return text.replace(/\[([^\]]*)\]\(#[^)]*\)/g, '$1').replace(/\\([\\<&*_[\]])/g, '$1');
}

function factsOf([name, field]: [string, DescribedField]): string[] {
  return [
    `\`${name}\``,
    typeOf(field),
    field.nullable ? 'yes' : 'no',
    field.required ? '**required**' : 'optional',
    field.since,
    field.default === undefined ? '–' : `\`${field.default}\``,
  ];
}

function typeOf({ type, items, object = '', subclasses }: Partial<DescribedField>): string {
  if (items !== undefined) return `list of ${typeOf(items)}`;
  const name = type === 'Object' ? object : (type ?? '');
  const anchor = ['String', 'Integer', 'Boolean'].includes(name) ? 'plain-values' : name.toLowerCase();
  return `[${name}](#${anchor})${subclasses ? ' or an object that extends it' : ''}`;
}

function undated(text = ''): string {
  return text.replace(/ New in version [0-9.]+ [(][^)]*[)][.]$/, '');
}

function escaped(text: string): string {
  return text.replaceAll(/[.()]/g, '[$&]');
}

function versionsIn(text: string): string[] {
  const [, line = ''] = /^- \*\*Versions:\*\* (.*)$/m.exec(text) ?? [];
  return line.split('; ').map((part) => part.split(' ')[0] ?? '');
}

function newAt(entry: DescribedObject, version: string): string[] {
  return fieldsAt(entry, version)
    .filter(([, { since }]) => since === version)
    .map(([field]) => field);
}

function linksIn(text: string, label: string): string[] {
  const [, line = ''] = new RegExp(`^- \\*\\*${label}:\\*\\* (.*)$`, 'm').exec(text) ?? [];
  return [...line.matchAll(/\[([^\]]*)\]/g)].map(([, linked = '']) => linked);
}

/** The description that the row of a field has in the section of another object, where it has to be an own one. */
function originRow(owner = '', field: string): string | undefined {
  const row = rowsOf(section(page, owner)).find((other) => other.field === field && !other.isInherited);
  return row && plain(row.cells[6]);
}

function ownFields(): [owner: string, field: string, facts: DescribedField][] {
  return objects.flatMap(([owner, { fields, parents }]) =>
    Object.entries(fields)
      .filter(([field]) => !parents.some((parent) => catalogue.objects[parent]?.fields[field]))
      .map(([field, facts]): [string, string, DescribedField] => [owner, field, facts]),
  );
}

function ownReferences() {
  return ownFields().flatMap(([owner, field, { items, object, subclasses }]) => {
    const target = items?.object ?? object;
    return target === undefined ? [] : [{ owner, field, target, isList: items !== undefined, subclasses }];
  });
}

function withFields(fields: Readonly<Record<string, DescribedField>>): DescribedCatalogue {
  const entry: DescribedObject = {
    kind: 'network',
    description: 'An object.',
    parents: [],
    versions: ['1.0'],
    fields,
    examples: [],
  };
  return {
    types: { Word: { json: 'string', expected: 'a word', pattern: '^a|b$' } },
    objects: { Made: entry, Other: { ...entry, fields: {} } },
  };
}
