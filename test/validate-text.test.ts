import { describe, expect, test } from 'vitest';
import { catalogue } from '../generated/catalogue.ts';
import type { ObjectEntry } from '../schemas/catalogue.ts';
import {
  type DocumentResult,
  encode,
  formatIssues,
  type Input,
  type Issue,
  parse,
  safeParse,
  schema,
  type TextOptions,
  validateText,
} from '../src/index.ts';
import { Lookup } from '../src/lookup.ts';
import { judgeText } from '../src/validate-text.ts';

async function printed(text: string, options: TextOptions = {}): Promise<string> {
  const results = await validateText(text, options);
  return results.map(({ valid, issues }) => (valid ? 'valid' : formatIssues(issues))).join('\n');
}

const yaml = { input: 'yaml' } as const;

describe('JSON', () => {
  test('line and column of a value, and of the key where the key is the fault', async () => {
    const text = '{\n  "type": "Route",\n  "cidr": "192.0.2.0",\n\t"gatway": "192.0.2.1"\n}\n';
    expect(await printed(text, { source: 'route.json' })).toMatchInlineSnapshot(`
      "route.json:3:11 /cidr: Expected a network in CIDR notation such as 192.0.2.0/24 or 2001:db8::/64, received "192.0.2.0", which lacks its prefix length, such as /24. [invalid_format]
      route.json:4:2 /gatway: Route has no field \`gatway\`; did you mean \`gateway\`? [unknown_key]"
    `);
  });

  test('a byte-order mark is skipped and counts nowhere', async () => {
    expect(await printed('\ufeff{"type": "Route", "cidr": 7}')).toMatchInlineSnapshot(
      `"1:27 /cidr: Expected a network in CIDR notation such as 192.0.2.0/24 or 2001:db8::/64, received 7. [invalid_type]"`,
    );
  });

  test('doubled keys are faults, beside all others', async () => {
    expect(await printed('{"type": "Route", "cidr": 7, "cidr": "192.0.2.0/33"}')).toMatchInlineSnapshot(`
      "1:30 /cidr: Duplicate key \`cidr\`; it first stands on line 1. [duplicate_key]
      1:38 /cidr: Expected a network in CIDR notation such as 192.0.2.0/24 or 2001:db8::/64, received "192.0.2.0/33". [invalid_format]"
    `);
  });

  test('what is no JSON says where and why', async () => {
    expect(await printed('{"type": "Route",\r\n "cidr": "192.0.2.0/24",\r\n}')).toMatchInlineSnapshot(
      `"2:24 (document): Trailing comma before \`}\`, which JSON does not allow; remove the comma. [not_json]"`,
    );
  });
});

describe('a text that was meant in another notation', () => {
  test('YAML', async () => {
    for (const text of ['type: Route\n', '# a route\ntype: Route\n', '---\n', '- type: Route\n', ' %YAML 1.2\n']) {
      expect(await printed(text), text).toContain("; if this is YAML, say `input: 'yaml'`. [not_json]");
    }
    expect(await printed('{type: Route}')).not.toContain('YAML');
    expect(await printed('{"type": Route}')).not.toContain('YAML');
    expect(await printed('type: Route', { input: 'ndjson' })).toMatchInlineSnapshot(
      `"1:1 (document): Expected a JSON value, received \`type\`. [not_json]"`,
    );
  });

  test('NDJSON', async () => {
    expect(await printed('{"type": "Route"}\n{"type": "Route"}\n')).toMatchInlineSnapshot(
      `"2:1 (document): A second document begins behind the first; if each line is one document (NDJSON), say \`input: 'ndjson'\`. [not_json]"`,
    );
    expect(await printed('{"type": "Route"} {"type": "Route"}', { input: 'ndjson' })).toMatchInlineSnapshot(
      `"1:19 (document): A second document begins behind the first; write each document on a line of its own. [not_json]"`,
    );
    expect(await printed('{"type": "Route"} nonsense')).toMatchInlineSnapshot(
      `"1:19 (document): Expected the end of the document, received \`nonsense\`. [not_json]"`,
    );
  });
});

describe('YAML', () => {
  test('lines and columns, in several documents', async () => {
    const text = '# one\ntype: Route\ncidr: 192.0.2.0/24\n---\ntype: Route\ncidr: 192.0.2.0/33\nvia: 192.0.2.1\n';
    const results = await validateText(text, yaml);
    expect(results.map(({ index, valid, form, object }) => [index, valid, form, object])).toEqual([
      [0, true, 'config', 'Route'],
      [1, false, 'config', 'Route'],
    ]);
    expect(await printed(text, yaml)).toMatchInlineSnapshot(`
      "valid
      6:7 /cidr: Expected a network in CIDR notation such as 192.0.2.0/24 or 2001:db8::/64, received "192.0.2.0/33". [invalid_format]
      7:1 /via: Route has no field \`via\`. [unknown_key]"
    `);
  });

  test('an array holds several configs, and paths begin with the index', async () => {
    const text = '- type: Route\n  cidr: 192.0.2.0/24\n- type: Route\n  cidr: 192.0.2.0\n';
    expect(await printed(text, yaml)).toMatchInlineSnapshot(
      `
      "valid
      4:9 /1/cidr: Expected a network in CIDR notation such as 192.0.2.0/24 or 2001:db8::/64, received "192.0.2.0", which lacks its prefix length, such as /24. [invalid_format]"
    `,
    );
  });

  test('numbers that lack quotes are named', async () => {
    const text = 'type: HostPortProfileInfo\nprofile_object_name: on\nmin_version: 1.10\nmax_version: 2\n';
    expect(await printed(text, yaml)).toMatchInlineSnapshot(`
      "3:14 /min_version: Expected a string, but YAML reads \`1.10\` as the number 1.1; put it in quotes: "1.10". [invalid_type]
      4:14 /max_version: Expected a string, but YAML reads \`2\` as the number 2; put it in quotes: "2". [invalid_type]"
    `);
    const mac = '%YAML 1.1\n---\ntype: VIFPortProfileFPTap\nmac_address: 52:54:00:12:34:56\n';
    expect(await printed(mac, yaml)).toMatchInlineSnapshot(
      `"4:14 /mac_address: Expected a MAC address such as fa:16:3e:5b:0c:12 (lower case, colons), but YAML reads \`52:54:00:12:34:56\` as the number 41135085296; put it in quotes: "52:54:00:12:34:56". [invalid_type]"`,
    );
  });

  test('doubled keys, anchors and merged keys', async () => {
    const text = [
      'type: Subnet',
      'cidr: 192.0.2.0/24',
      'routes:',
      '  - &default {cidr: 0.0.0.0/0, gateway: 192.0.2.300}',
      '  - {<<: *default, cidr: 198.51.100.0/24}',
      'cidr: 192.0.2.0/25',
      '',
    ].join('\n');
    expect(await printed(text, yaml)).toMatchInlineSnapshot(`
      "6:1 /cidr: Duplicate key \`cidr\`; it first stands on line 2. [duplicate_key]
      4:41 /routes/0/gateway: Expected an IPv4 or IPv6 address such as 192.0.2.10 or 2001:db8::10, received "192.0.2.300", where 300 is above 255. [invalid_format]
      4:41 /routes/1/gateway: Expected an IPv4 or IPv6 address such as 192.0.2.10 or 2001:db8::10, received "192.0.2.300", where 300 is above 255. [invalid_format]"
    `);
  });

  test('what is no YAML says where and why', async () => {
    expect(await printed('type: Route\n\tcidr: 192.0.2.0/24\n', yaml)).toMatchInlineSnapshot(
      `"2:1 (document): This is not valid YAML: the line is indented by a tab; use spaces. [not_yaml]"`,
    );
    expect(await printed('type: *route\n', yaml)).toMatchInlineSnapshot(
      `"1:7 (document): This is not valid YAML: there is no anchor \`&route\` before the alias \`*route\`. [not_yaml]"`,
    );
  });

  test('aliases that expand beyond measure are refused', async () => {
    const level = (name: string, of: string) => `${name}: &${name} [${Array(12).fill(of).join(', ')}]\n`;
    const bomb = ['x', '*a', '*b', '*c', '*d', '*e', '*f'].map((of, i) => level('abcdefg'.charAt(i), of)).join('');
    expect(await printed(bomb, yaml)).toMatchInlineSnapshot(
      `"7:8 (document): Expected aliases that stand for at most 4000000 values, received a document that expands beyond that. [limit_exceeded]"`,
    );
    expect(await printed('['.repeat(100_000), yaml)).toContain('limit_exceeded');
  });
});

describe('NDJSON', () => {
  const text = '{"type": "Route", "cidr": "192.0.2.0/24"}\r\n\n{"type": "Route"}\nnonsense';

  test('each line that is not blank is a document with its line', async () => {
    const results = await validateText(text, { input: 'ndjson', source: 'in.ndjson' });
    expect(results.map(({ index, line, valid, form }) => [index, line, valid, form])).toEqual([
      [0, 1, true, 'config'],
      [1, 3, false, 'config'],
      [2, 4, false, null],
    ]);
    expect(results[0]?.value).toEqual({ type: 'Route', cidr: '192.0.2.0/24' });
    expect(await printed(text, { input: 'ndjson' })).toMatchInlineSnapshot(`
      "valid
      3:1 (document): Missing key \`cidr\`, which every Route config needs. [missing_key]
      4:1 (document): Expected a JSON value, received \`nonsense\`. [not_json]"
    `);
  });

  test('a carriage return inside of a line ends none, nor does any other kind of space', async () => {
    const strange = '\ufeff{}\r7\n\u2028\n\f\n \t\r\r\n{"type":\r"Route",\r"cidr": 7}\r\n\ufeff';
    expect(await printed(strange, { input: 'ndjson' })).toMatchInlineSnapshot(`
      "1:4 (document): Expected the end of the document, received \`7\`. [not_json]
      2:1 (document): Expected a JSON value, received "\\u2028". [not_json]
      3:1 (document): Expected a JSON value, received "\\f". [not_json]
      5:27 /cidr: Expected a network in CIDR notation such as 192.0.2.0/24 or 2001:db8::/64, received 7. [invalid_type]
      6:1 (document): Expected a JSON value, received "\\ufeff". [not_json]"
    `);
  });
});

describe('arrays', () => {
  const route = { type: 'Route', cidr: '192.0.2.0/24' };
  const primitive = encode({ type: 'Route', cidr: '192.0.2.0/24' });
  const broken = { ...primitive, 'versioned_object.data': { cidr: 7, gatway: '192.0.2.1' } };

  const summary = ({ index, line, valid, form, object, version, value }: DocumentResult) => [
    index,
    line,
    valid,
    form,
    object,
    version,
    value,
  ];

  test('each item is a document, of either form, with its index and its own verdict', async () => {
    const items = [primitive, route, broken, 7, primitive];
    const results = await validateText(JSON.stringify(items, null, 1), { source: 'vifs.json' });
    expect(results.map(summary)).toEqual([
      [0, undefined, true, 'primitive', 'Route', '1.0', primitive],
      [1, undefined, true, 'config', 'Route', null, route],
      [2, undefined, false, 'primitive', 'Route', '1.0', undefined],
      [3, undefined, false, 'primitive', null, null, undefined],
      [4, undefined, true, 'primitive', 'Route', '1.0', primitive],
    ]);
    expect(formatIssues(results.flatMap(({ issues }) => issues))).toMatchInlineSnapshot(`
      "vifs.json:19:12 /2/versioned_object.data/cidr: Expected a network in CIDR notation such as 192.0.2.0/24 or 2001:db8::/64, received 7. [invalid_type]
      vifs.json:20:4 /2/versioned_object.data/gatway: Route 1.0 has no field \`gatway\`; did you mean \`gateway\`? [unknown_key]
      vifs.json:23:2 /3: Expected an os-vif object in its envelope (\`versioned_object.name\`, …), received 7. [invalid_type]"
    `);
  });

  test('the verdict on an item is that on the item alone, with paths below its index', async () => {
    const items = [broken, { type: 'Route' }, [], null, 'text', {}, route, { ...route, cidr: 1, extra: null }, broken];
    for (const options of [{}, { expect: 'VIFBase' }, { form: 'config' }, { mode: 'coerce' }] as const) {
      const results = await validateText(JSON.stringify(items), options);
      const alone = await Promise.all(items.map((item) => validateText(JSON.stringify([item]), options)));
      expect(results.map(({ valid, issues }) => [valid, issues.map(({ code, path }) => [code, path])])).toEqual(
        alone.map(([result], i) => [
          result?.valid,
          result?.issues.map(({ code, path }) => [code, [i, ...path.slice(1)]]),
        ]),
      );
    }
  });

  test('a doubled key is a fault of its item, a fault of the whole array one of all', async () => {
    const text = '[{"type": "Route", "cidr": "::/0"}, {"type": "Route", "cidr": "::/0", "cidr": "::/1"}]';
    expect(await printed(text)).toMatchInlineSnapshot(`
      "valid
      1:71 /1/cidr: Duplicate key \`cidr\`; it first stands on line 1. [duplicate_key]"
    `);
    const deep = `[{"type": "Route", "cidr": "::/0"}, ${'{"a":'.repeat(20_000)}${'{"a": 1, "a": 2}'}${'}'.repeat(20_000)}]`;
    const many = deep.replace('{"a": 1', `{${'"a": 1, '.repeat(400)}"a": 1`);
    const [first] = await validateText(many);
    expect(first?.issues.map(({ code }) => code)).toEqual(['more_issues']);
  });

  test('documents of a YAML text are counted through its arrays', async () => {
    const text =
      'type: Route\ncidr: ::/0\n---\n- type: Route\n  cidr: ::/0\n- type: Route\n---\n[]\n---\ntype: Route\n';
    const results = await validateText(text, { input: 'yaml' });
    expect(results.map(({ index, valid }) => [index, valid])).toEqual([
      [0, true],
      [1, true],
      [2, false],
      [3, false],
    ]);
    expect(await printed(text, yaml)).toMatchInlineSnapshot(`
      "valid
      valid
      6:3 /1: Missing key \`cidr\`, which every Route config needs. [missing_key]
      10:1 (document): Missing key \`cidr\`, which every Route config needs. [missing_key]"
    `);
  });

  test('all items of an NDJSON line have its index and line', async () => {
    const text = `${JSON.stringify([primitive, broken])}\n[]\n${JSON.stringify(route)}\n`;
    const results = await validateText(text, { input: 'ndjson' });
    expect(results.map(summary)).toEqual([
      [0, 1, true, 'primitive', 'Route', '1.0', primitive],
      [0, 1, false, 'primitive', 'Route', '1.0', undefined],
      [2, 3, true, 'config', 'Route', null, route],
    ]);
  });

  test('places take linear time', async () => {
    const count = 20_000;
    const text = `[${Array(count).fill('{"type":"Route","cidr":7}').join(',\n')}]`;
    const results = await validateText(text);
    expect(results.map(({ issues: [issue] }) => issue?.line)).toEqual(Array.from({ length: count }, (_, i) => i + 1));
  });
});

test('a text without documents has no results', async () => {
  const texts: readonly [Input, ...string[]][] = [
    ['json', '', ' \r\n\t', '\ufeff', '[]', ' [ ]\n'],
    ['ndjson', '', '\n\n', ' \r\n', '\ufeff', '[]\n[]'],
    ['yaml', '', '\n', '# only a comment\n', '---\n', '---\n---\n...\n', '[]', '--- []\n'],
  ];
  for (const [input, ...all] of texts) {
    for (const text of all) {
      for (const form of [undefined, 'primitive', 'config'] as const) {
        expect([text, await validateText(text, { input, form, expect: 'VIFBase' })]).toEqual([text, []]);
      }
    }
  }
  for (const text of ['null', '~', '{}', '""', '[[]]', '- []', '- ']) {
    expect(await validateText(text, { input: 'yaml' })).toMatchObject([{ valid: false }]);
  }
});

test('primitives and configs are told apart, or read as asked', async () => {
  const form = async (text: string, options: TextOptions = {}) => (await validateText(text, options))[0]?.form;
  expect(await form('{"versioned_object.name": "Route"}')).toBe('primitive');
  expect(await form('{"type": "Route"}')).toBe('config');
  expect(await form('{}')).toBe('config');
  expect(await form('[[]]')).toBe('config');
  expect(await form('[{"versioned_object.name": "Route"}]')).toBe('primitive');
  expect(await form('7')).toBe('primitive');
  expect(await form('{"type": "Route"}', { form: 'primitive' })).toBe('primitive');
});

test('wrong options are refused', async () => {
  await expect(validateText('{}', { expect: 'Rout' as never })).rejects.toThrow('did you mean "Route"?');
  await expect(validateText('{}', { form: 'flat' as never })).rejects.toThrow(RangeError);
  await expect(validateText('{}', { input: 'toml' as never })).rejects.toThrow(RangeError);
});

describe('an error that nobody foresaw', () => {
  const { Route } = catalogue.objects;
  const fields = new Proxy((Route as ObjectEntry).fields, {
    ownKeys: () => {
      throw new TypeError('no fields');
    },
  });
  const objects = { ...catalogue.objects, Route: { ...Route, fields } as ObjectEntry };
  const broken = new Lookup({ ...catalogue, objects });
  const route = { type: 'Route', cidr: '::/0' } as const;
  const subnet = { type: 'Subnet', cidr: '::/0' } as const;
  const all = [subnet, route, subnet].map((value) => JSON.stringify(value));

  test.each([
    ['json', JSON.stringify(route), [false]],
    ['json', JSON.stringify({ ...subnet, routes: [route] }), [false]],
    ['json', JSON.stringify(encode(route)), [false]],
    ['json', `[${all}]`, [true, false, true]],
    ['ndjson', all.join('\n'), [true, false, true]],
    ['yaml', all.join('\n---\n'), [true, false, true]],
  ] as const)('is the result of its document: %s %s', async (input, text, valid) => {
    for (const mode of ['strict', 'coerce'] as const) {
      const thrown: unknown[] = [];
      const onFailure = (error: unknown) => thrown.push(error);
      const results = await judgeText(broken, text, { input, mode, source: 'a', onFailure });
      expect(results.map((result) => result.valid)).toEqual(valid);
      expect(results.map(({ index }) => index)).toEqual(valid.map((_, i) => i));
      const failed = results.filter((result) => !result.valid);
      expect(formatIssues(failed.flatMap(({ issues }) => issues))).toMatch(
        /^a(:[12]:[0-9]+)? (\(document\)|\/1): osvif failed to check this document \(TypeError: no fields\); this is a fault of osvif, so please report it with this line and the document\. \[internal_error\]$/,
      );
      expect(thrown).toEqual([new TypeError('no fields')]);
    }
  });

  test.each(['json', 'yaml', 'ndjson'] as const)(
    'does not reject when something else than a check fails: %s',
    async (input) => {
      const find = () => {
        throw new RangeError('too deep');
      };
      const results = await judgeText(Object.assign(new Lookup(catalogue), { find }), JSON.stringify(route), { input });
      expect(results).toMatchObject([{ valid: false, form: null, issues: [{ code: 'internal_error' }] }]);
    },
  );
});

describe('more faults than anybody reads', () => {
  const faulty = (count: number) => ({ type: 'Subnet', cidr: '192.0.2.0/24', dns: Array(count).fill(7) });

  test.each<[string, (count: number) => unknown]>([
    ['in one object', faulty],
    ['in an item of an array', (count) => [faulty(count)]],
    ['in a primitive', (count) => primitiveWith(Array(count).fill(7))],
  ])('%s are told up to a number, and the rest is counted', async (_, make) => {
    const [result] = await validateText(JSON.stringify(make(3000)));
    expect(result?.issues).toHaveLength(1001);
    expect(new Set(result?.issues.slice(0, -1).map(({ code }) => code))).toEqual(new Set(['invalid_type']));
    expect(result?.issues.at(-1)).toMatchObject({
      code: 'more_issues',
      severity: 'error',
      message: '2,000 more issues are not shown; to see more, raise --max-issues (in code, maxIssues).',
      expected: 'no more issues than are shown',
      received: '2,000 more',
      count: 2000,
    });
    for (const [maxIssues, told, untold] of [
      [1, 2, 2999],
      [2999, 3000, 1],
      [3000, 3000, undefined],
      [100_000, 3000, undefined],
    ] as const) {
      const [other] = await validateText(JSON.stringify(make(3000)), { maxIssues });
      expect([other?.issues.length, other?.issues.at(-1)?.count]).toEqual([told, untold]);
    }
  });

  test('in text and value count together', async () => {
    const text = `{"type": "Route", ${'"cidr": 1, '.repeat(3)}${'"x": 1, '.repeat(3)}"y": 1, "z": 1}`;
    const counts = async (maxIssues: number, input: 'json' | 'yaml') => {
      const [result] = await validateText(text, { maxIssues, input });
      return result?.issues.map(({ code, count }) => count ?? code);
    };
    for (const input of ['json', 'yaml'] as const) {
      const all = await counts(100, input);
      expect(all).toHaveLength(8);
      expect(await counts(8, input)).toEqual(all);
      for (const most of [1, 2, 4, 5, 7])
        expect(await counts(most, input)).toEqual([...(all ?? []).slice(0, most), 8 - most]);
    }
  });

  test('in items of an array are told for each, up to a number of all', async () => {
    const results = await validateText(JSON.stringify([faulty(7), {}, faulty(9)]), { maxIssues: 5 });
    expect(results.map(({ issues }) => issues.map(({ count }) => count).filter((count) => count))).toEqual([
      [2],
      [],
      [4],
    ]);
    expect(results.map(({ issues }) => issues.length)).toEqual([6, 1, 6]);
    expect(results[2]?.issues.at(-1)).toMatchObject({ code: 'more_issues', path: [2], pointer: '/2' });
    const doubled = `[{"type": "Route", ${'"cidr": 1, '.repeat(5)}"cidr": 1}, {"type": "Route", "cidr": 1}]`;
    const counts = await validateText(doubled, { maxIssues: 5 });
    // Five doubled keys, so the wrong value beside them is counted only.
    expect(counts.map(({ issues }) => issues.map(({ code, count }) => count ?? code))).toEqual([
      [...Array(5).fill('duplicate_key'), 1],
      ['invalid_type'],
    ]);
  });

  test('as warnings of coerce reading', async () => {
    const value = primitiveWith(Array(3000).fill(7));
    const result = safeParse(value, { mode: 'coerce' });
    expect([result.warnings?.length, result.warnings?.at(-1)?.count]).toEqual([1001, 2000]);
    expect(result.warnings?.at(-1)).toMatchObject({ code: 'more_issues', severity: 'warning' });
    const [read] = await validateText(JSON.stringify(value), { mode: 'coerce', maxIssues: 2 });
    expect([read?.valid, read?.issues.length, read?.issues.at(-1)?.count]).toEqual([true, 3, 2998]);
  });

  test('in coerce reading are replaced where a text was taken for a list', () => {
    const value = primitiveWith('x'.repeat(3000));
    for (const maxIssues of [1, 2]) {
      const { issues } = safeParse(value, { mode: 'coerce', maxIssues });
      expect(issues).toMatchObject([{ code: 'invalid_type', pointer: '/versioned_object.data/dns' }]);
    }
  });

  test('below long keys are told up to the length of their paths', async () => {
    const key = 'k'.repeat(1_000_000);
    const [result] = await validateText(`{"${key}": {${'"a": 1, '.repeat(2000)}"a": 1}}`);
    const told = result?.issues.filter(({ code }) => code === 'duplicate_key') ?? [];
    expect(told.length).toBeLessThan(12);
    expect(result?.issues.at(-1)).toMatchObject({ code: 'more_issues', count: 2000 - told.length });
  });

  test('are counted in the message of an error, and in reports', () => {
    const value = primitiveWith(Array(3000).fill(7));
    const message = () => parse(value, { maxIssues: 1 });
    expect(message).toThrowErrorMatchingInlineSnapshot(`
      [ValidationError: 3000 issues
      /versioned_object.data/dns/0: Expected an IPv4 or IPv6 address such as 192.0.2.10 or 2001:db8::10, received 7. [invalid_type]
      (document): 2,999 more issues are not shown; to see more, raise --max-issues (in code, maxIssues). [more_issues]]
    `);
    const { issues } = schema('Subnet', { maxIssues: 2 })['~standard'].validate(value) as { issues: readonly Issue[] };
    expect(issues).toHaveLength(3);
  });

  test('are told in a number that can be told', async () => {
    for (const maxIssues of [0, -1, 1.5, 100_001, '10', Number.NaN, null] as unknown as number[]) {
      expect(() => safeParse({}, { maxIssues })).toThrow(RangeError);
      expect(() => schema('Subnet', { maxIssues })).toThrow(RangeError);
      await expect(validateText('{}', { maxIssues })).rejects.toThrow(RangeError);
    }
    expect(() => safeParse({}, { maxIssues: 0 })).toThrowErrorMatchingInlineSnapshot(
      `[RangeError: Expected \`maxIssues\` as a whole number from 1 to 100000, received 0.]`,
    );
  });

  function primitiveWith(dns: unknown): object {
    const primitive = encode({ type: 'Subnet', dns: ['192.0.2.1'] });
    return { ...primitive, 'versioned_object.data': { ...primitive['versioned_object.data'], dns } };
  }
});
