import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parseDocument } from 'yaml';
import { formatIssues, validateText } from '../../src/index.ts';
import { readYAML } from '../../src/text/yaml.ts';
import { DEEPEST_YAML } from '../../src/text/yaml-stream.ts';
import { MOST_EXPANDED } from '../../src/text/yaml-value.ts';

const hostile = (name: string) => readFileSync(new URL(`../fixtures/hostile/${name}`, import.meta.url), 'utf8');

async function printed(text: string): Promise<string> {
  const results = await validateText(text, { input: 'yaml' });
  return results.map(({ valid, issues }) => (valid ? 'valid' : formatIssues(issues))).join('\n');
}

/** What each document of a text is: its value, or the codes of its faults. */
async function read(text: string): Promise<unknown[]> {
  const documents = [...(await readYAML(text))];
  return documents.map(({ value, faults }) => (faults.length === 0 ? value : faults.map(({ code }) => code)));
}

describe('nesting', () => {
  /** Texts that are nested a number of levels deep, which cost the parser stack for each. */
  const NESTED: Readonly<Record<string, (levels: number) => string>> = {
    'flow lists': (n) => '['.repeat(n) + ']'.repeat(n),
    'flow lists that do not end': (n) => '['.repeat(n),
    'flow maps': (n) => '{a: '.repeat(n) + '}'.repeat(n),
    'flow maps that do not end': (n) => '{a: '.repeat(n),
    'block lists on one line': (n) => `${'- '.repeat(n)}a`,
    'keys on one line': (n) => `${'? '.repeat(n)}a`,
    'values on one line': (n) => `${': '.repeat(n)}a`,
    'keys and values on one line': (n) => `${'a: '.repeat(n)}1`,
    'maps that are indented': (n) => Array.from({ length: n }, (_, i) => `${' '.repeat(i)}a:\n`).join(''),
    'lists that are indented': (n) => Array.from({ length: n }, (_, i) => `${' '.repeat(i)}-\n`).join(''),
    'lists in flow and in block': (n) => '- '.repeat(n / 2) + '['.repeat(n / 2),
  };

  test.each(Object.entries(NESTED))('%s are refused at their place', async (_, nest) => {
    for (const levels of [DEEPEST_YAML + 2, 3600, 20_000]) {
      // An indented staircase of 20,000 steps would have 200 million blanks.
      if (nest(10).includes('\n') && levels > 3600) continue;
      const [result, ...others] = await validateText(`${nest(levels)}\n---\n{}\n`, { input: 'yaml' });
      expect(result?.issues).toMatchObject([{ code: 'limit_exceeded', pointer: '' }]);
      expect(result?.issues[0]?.column).toBeGreaterThan(DEEPEST_YAML / 2);
      // The next document is read as if nothing had been.
      expect(others).toMatchObject([{ index: 1, issues: [{ code: 'missing_key' }] }]);
    }
  });

  test.each([
    ['flow lists', `${'['.repeat(DEEPEST_YAML)}a${']'.repeat(DEEPEST_YAML)}`],
    ['block lists', `${'- '.repeat(DEEPEST_YAML)}a`],
    ['maps', `${Array.from({ length: DEEPEST_YAML }, (_, i) => `${' '.repeat(i)}a:\n`).join('')}`],
  ])('%s are read as deep as can be', async (_, text) => {
    let depth = 0;
    let [value] = await read(text);
    for (; typeof value === 'object' && value !== null; depth++) [value] = Object.values(value);
    expect([depth, value]).toEqual([DEEPEST_YAML, text.startsWith('a') ? null : 'a']);
  });

  test('what is said, and where', async () => {
    expect(await printed(`- {type: Route}\n- ${'['.repeat(200)}`)).toMatchInlineSnapshot(
      `"2:102 (document): Expected a document of at most 100 levels, received one that is nested too deeply to read. [limit_exceeded]"`,
    );
    expect(await printed(hostile('open-brackets.yaml'))).toMatchInlineSnapshot(
      `
      "1:101 (document): Expected a document of at most 100 levels, received one that is nested too deeply to read. [limit_exceeded]
      3:101 (document): Expected a document of at most 100 levels, received one that is nested too deeply to read. [limit_exceeded]"
    `,
    );
  });

  test('documents behind one that is nested too deep are read, whatever that one holds', async () => {
    const deep = `a: ${'['.repeat(500)}"---", '...', #---\n ---\n`;
    expect(await read(`first\n---\n${deep}---\nsecond\n---\n${deep}...\nthird\n`)).toEqual([
      'first',
      ['limit_exceeded'],
      'second',
      ['limit_exceeded'],
      'third',
    ]);
  });
});

test('a document of more tokens than there is room for ends where it is too much', { timeout: 60_000 }, async () => {
  expect(await printed(`a: 1\n---\n[${','.repeat(2_000_100)}]`)).toMatchInlineSnapshot(`
    "1:1 (document): Missing key \`type\`, which names the object, such as "VIFGeneric". [missing_key]
    3:2000000 (document): Expected a YAML document of at most 2000000 tokens, received one that goes on; JSON and NDJSON may be longer. [limit_exceeded]"
  `);
});

describe('keys', () => {
  test.each([
    ['? [a]\n: b\n', '1:3 (document): Expected text as a key, received a list or a map.'],
    ['? {a: b}\n', '1:3 (document): Expected text as a key, received a list or a map.'],
    ['a: {[b]: c}\n', '1:5 (document): Expected text as a key, received a list or a map.'],
    ['a: {{b: c}: d}\n', '1:5 (document): Expected text as a key, received a list or a map.'],
    ['a: &a [b]\n*a : c\n', '2:1 (document): Expected text as a key, received a list or a map.'],
    ['? - a\n: b\n', '1:3 (document): Expected text as a key, received a list or a map.'],
    ['? ? a\n', '1:3 (document): Expected text as a key, received a list or a map.'],
    [`${'? '.repeat(90)}a`, '1:3 (document): Expected text as a key, received a list or a map.'],
  ])('%j is no text', async (text, message) => {
    expect(await printed(text)).toBe(`${message} [not_yaml]`);
  });

  test('keys in keys are refused in time', async () => {
    expect(await read(hostile('nested-keys.yaml'))).toEqual([['limit_exceeded']]);
  });

  test('what JSON has no other name for is the same key', async () => {
    expect(await printed('1: a\n"1": b\n')).toContain('2:1 /1: Duplicate key `1`');
    expect(await printed('~: a\n"": b\n')).toContain('duplicate_key');
    expect(await printed('&a x: a\n*a : b\n')).toContain('2:1 /x: Duplicate key `x`');
  });

  test('are those of the object alone', async () => {
    const [value] = await read('__proto__: {polluted: 1}\nconstructor: 2\n');
    expect(value).toEqual(JSON.parse('{"__proto__": {"polluted": 1}, "constructor": 2}'));
    expect(Object.getPrototypeOf(value)).toBe(Object.prototype);
  });
});

describe('tags', () => {
  test.each([
    ['!!str 5', '5'],
    ['!!int "5"', 5],
    ['!!int 0x10', 16],
    ['!!float 1.5', 1.5],
    ['!!float 1', 1],
    ['!!bool true', true],
    ['!!null ~', null],
    ['!!map {a: 1}', { a: 1 }],
    ['!!seq [a]', ['a']],
    ['!<tag:yaml.org,2002:str> 5', '5'],
    ['! 5', '5'],
    ['%TAG !y! tag:yaml.org,2002:\n---\n!y!str 5', '5'],
    ['a: &a {b: c}\n!!merge <<: *a', { a: { b: 'c' }, b: 'c' }],
  ])('%j says of which type the value is', async (text, value) => {
    expect(await read(text)).toEqual([value]);
  });

  test.each([
    '!Ref a',
    '!Sub "$a"',
    '!env A',
    '!include a.yaml',
    '!!python/object:os.system {a: b}',
    '!!python/object/apply:os.system [ls]',
    '!!binary aGk=',
    '!!timestamp 2001-12-14',
    '!!set {a, b}',
    '!!omap [a: b]',
    '!!pairs [a: b]',
    '!<tag:example.org,2000:x> a',
    '!x!y a',
    '!!merge a',
    '!!int a',
    '!!int 1.5',
    '!!float a',
    '!!bool yes',
    '!!null a',
    '!!map [a]',
    '!!seq {a: b}',
    '!!str [a]',
  ])('%j is refused where it stands', async (tagged) => {
    const [result] = await validateText(`type: Route\ncidr: ${tagged}\n`, { input: 'yaml' });
    expect(result?.issues).toMatchObject([{ code: 'not_yaml', line: 2, column: 7 }]);
  });

  test('all are told, with the type of YAML 1.1 that has no tag', async () => {
    expect(await printed('a: !Ref b\nc: [!Sub d, !!int e]\n')).toMatchInlineSnapshot(`
      "1:4 (document): The tag \`!Ref\` is unknown to osvif; write the value itself. [not_yaml]
      2:5 (document): The tag \`!Sub\` is unknown to osvif; write the value itself. [not_yaml]
      2:13 (document): The value does not fit its tag \`!!int\`. [not_yaml]"
    `);
    expect(await printed('%YAML 1.1\n---\na: 2001-12-14\n')).toMatchInlineSnapshot(
      `"3:4 (document): YAML reads this as a date; put it in quotes. [not_yaml]"`,
    );
  });
});

describe('aliases', () => {
  const vif = (id: number, network: string) =>
    `- {type: VIFBridge, id: 2b7d8f0a-52c1-4e7b-9a7c-${String(id).padStart(12, '0')}, plugin: ovs, vif_name: a, bridge_name: b, network: ${network}}\n`;
  const network = `&net {id: 7f2c4e1d-83ab-4d5e-b6f0-9a1c2d3e4f50, subnets: [${'{cidr: 192.0.2.0/24, dns: [192.0.2.1, 192.0.2.2], routes: [{cidr: 0.0.0.0/0}]}, '.repeat(2)}]}`;

  test('may be used as often as there are objects that share', async () => {
    const verdicts = async (text: string) => new Set((await printed(text)).split('\n'));
    expect(await verdicts(hostile('shared-network.yaml'))).toEqual(new Set(['valid']));
    const shared = `${vif(0, network)}${Array.from({ length: 10_000 }, (_, i) => vif(i + 1, '*net')).join('')}`;
    expect(await verdicts(shared)).toEqual(new Set(['valid']));
  }, 60_000);

  test('that expand beyond measure are refused where it is too much', async () => {
    const level = (name: string, of: string) => `${name}: &${name} [${Array(12).fill(of).join(', ')}]\n`;
    const bomb = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'].map((name, i, names) =>
      level(name, i === 0 ? 'x' : `*${names[i - 1]}`),
    );
    expect(await printed(bomb.join(''))).toMatchInlineSnapshot(
      `"7:8 (document): Expected aliases that stand for at most 4000000 values, received a document that expands beyond that. [limit_exceeded]"`,
    );
    // Long texts and merged maps expand as well.
    const text = `- &a ${'x'.repeat(100_000)}\n${'- *a\n'.repeat(MOST_EXPANDED / 1000)}`;
    expect(await read(text)).toEqual([['limit_exceeded']]);
    const members = Array.from({ length: 1000 }, (_, i) => `k${i}: 1`).join(', ');
    expect(await read(`- &a {${members}}\n${'- <<: *a\n'.repeat(MOST_EXPANDED / 1000)}`)).toEqual([['limit_exceeded']]);
  });

  test('stand for what is before them and has ended', async () => {
    expect(await read('- &a 1\n- *a\n- &a 2\n- *a\n')).toEqual([[1, 1, 2, 2]]);
    expect(await printed('- &a [*a]\n')).toMatchInlineSnapshot(
      `"1:7 (document): The alias \`*a\` stands inside of \`&a\`, so it would hold itself. [not_yaml]"`,
    );
    expect(await printed('a: *a\nb: &a 1\n')).toMatchInlineSnapshot(
      `"1:4 (document): This is not valid YAML: there is no anchor \`&a\` before the alias \`*a\`. [not_yaml]"`,
    );
    expect(await printed('- &a 1\n---\n- *a\n')).toContain('3:3 (document)');
  });

  test('merge maps as YAML 1.1 says', async () => {
    const text =
      'a: &a {x: 1, y: 1}\nb: &b {y: 2, z: 2}\nc: {z: 3, <<: [*a, *b], x: 3}\nd: {<<: *a, <<: *b, "<<": 4}\n';
    const [value] = await read(text);
    expect(value).toMatchObject({ c: { z: 3, x: 3, y: 1 }, d: { x: 1, y: 1, z: 2, '<<': 4 } });
    expect(await printed('a: {<<: b}\n')).toMatchInlineSnapshot(
      `"1:9 (document): Expected a map, or a list of maps, to merge, received "b". [not_yaml]"`,
    );
  });
});

describe('what the parser says', () => {
  test('is shortened, and shown with what is invisible in it', async () => {
    const [first] = await validateText(`a: | \u001b[31m${'x'.repeat(1000)}\n`, { input: 'yaml' });
    expect(first?.issues[0]?.message).toContain('\\u001b[31mxxx');
    expect(first?.issues[0]?.message.length).toBeLessThan(300);
  });

  test('belongs to the document in which it is', async () => {
    expect(await read('a\n---\n] b\n---\nc\n--- #\n"d"#\n')).toEqual(['a', ['not_yaml'], 'c', ['not_yaml']]);
  });
});

/* Sizes double twice, so what takes linear time takes four times as long, and what is quadratic sixteen times. */
describe('time grows with the text, and no faster', { timeout: 60_000 }, () => {
  const numbered = (count: number, line: (i: number) => string) =>
    Array.from({ length: count }, (_, i) => line(i)).join('');

  const TEXTS: Readonly<Record<string, (size: number) => string>> = {
    'documents with a fault each': (n) => '---\na: 1\n\tb: 2\n'.repeat(n / 15),
    'documents that lack a key each': (n) => '---\ntype: Route\n'.repeat(n / 16),
    'keys of a map': (n) => numbered(n / 10, (i) => `k${i}: 1\n`),
    'doubled keys': (n) => 'aa: 1\n'.repeat(n / 6),
    'faulty objects by alias': (n) => `- &a {type: Route, x: 1}\n${'- *a\n'.repeat(n / 5)}`,
    'merging keys': (n) => `a: &a {x: 1}\nb:\n${'  <<: *a\n'.repeat(n / 9)}`,
    'maps that are merged': (n) => `- &a {x: 1}\n- <<: [${'*a, '.repeat(n / 4)}]\n`,
    anchors: (n) => numbered(n / 24, (i) => `- &a${i} x\n- *a${i}\n`),
    tags: (n) => '- !!str x\n'.repeat(n / 10),
    'unknown tags': (n) => '- !Ref x\n'.repeat(n / 9),
    'comments below blank lines': (n) => `a: {b: 1}\nc:\n${'\n'.repeat(n / 2)}${'  #\n'.repeat(n / 8)}`,
    'a long line': (n) => `[${'a,'.repeat(n / 2)}a]\n`,
    'a plain text of many lines': (n) => `a:\n${'  x y\n'.repeat(n / 6)}`,
    'a quoted text': (n) => `a: "${'\\n '.repeat(n / 3)}"\n`,
    'a block': (n) => `a: |\n${'  x\n'.repeat(n / 4)}${'\n'.repeat(n / 4)}`,
    'faults of syntax': (n) => `{a${': '.repeat(n / 2)}}`,
    'brackets that close nothing': (n) => ']'.repeat(n),
    'directives and documents': (n) =>
      `%YAML 1.1\n${numbered(n / 60, (i) => `%TAG !a${i}! tag:x,2000:\n`)}${'---\na\n'.repeat(n / 12)}`,
  };

  async function timeOf(text: string): Promise<number> {
    const start = process.cpuUsage();
    await validateText(text, { input: 'yaml' });
    const { user } = process.cpuUsage(start);
    return user / 1000;
  }

  test.each(Object.entries(TEXTS))('%s', async (_, make) => {
    await timeOf(make(2000));
    const short = await timeOf(make(16_000));
    const long = await timeOf(make(64_000));
    // Short times are more chance than anything else.
    expect(long / Math.max(short, 20)).toBeLessThan(10);
  });
});

/* The parser's own way to values, which is neither safe nor linear, reads short texts the same. */
test('short texts mean what the parser makes of them', async () => {
  const PIECES =
    'a|b|c: |a: |- |\n|\n  |\n    |[|]|{|}|, |: |? |"x"|\'y\'|&x |*x|<<: *x|# c|#c|!!str |!!int |!r |1|2.0|true|~|>\n|"|\t| |<<: |k: v\n|- i\n|  k: v\n|\\n|é|::|-|?|"a": 1|0x1F|.5|1e3|&y |*y'.split(
      '|',
    );
  let seed = 7;
  const random = (below: number) => {
    seed = (seed * 1664525 + 1013904223) % 2 ** 32;
    return Math.floor((seed / 2 ** 32) * below);
  };
  const counts = { values: 0, refused: 0 };
  for (let i = 0; i < 3000; i++) {
    const text = Array.from({ length: 1 + random(12) }, () => PIECES[random(PIECES.length)]).join('');
    const document = parseDocument(text, { merge: true, logLevel: 'silent' });
    const [ours] = [...(await readYAML(text))];
    const isTagged = document.warnings.some(({ code }) => code.endsWith('TAG_RESOLVE_FAILED'));
    const [fault] = ours?.faults ?? [];
    // Those are refused on purpose.
    if (fault?.expected === 'text as a key' || text.includes('!!str <<')) continue;
    if (document.errors.length > 0 || isTagged) {
      expect([text, fault?.code]).toEqual([text, expect.stringMatching(/^(not_yaml|duplicate_key)$/)]);
      counts.refused++;
      continue;
    }
    let value: unknown;
    try {
      value = document.toJS();
    } catch {
      expect([text, fault?.code]).toEqual([text, 'not_yaml']);
      continue;
    }
    if (ours === undefined) expect([text, value]).toEqual([text, null]);
    else expect([text, ours.value]).toEqual([text, value]);
    counts.values++;
  }
  expect(counts.values).toBeGreaterThan(500);
  expect(counts.refused).toBeGreaterThan(500);
});
