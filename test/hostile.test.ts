import { describe, expect, test } from 'vitest';
import { prettyReport } from '../src/cli/report/pretty.ts';
import { styleOf } from '../src/cli/style.ts';
import * as config from '../src/config.ts';
import { type Input, type Issue, is, safeParse, validateText } from '../src/index.ts';
import { DEFAULT_MAX_ISSUES, MOST_COUNTED, MOST_MAX_ISSUES } from '../src/issues/issue-list.ts';
import { DEEPEST } from '../src/text/depth.ts';

/*
 * Texts of a million characters, made to mislead patterns. What takes a number of steps that grows faster than the text
 * would not end before the test's patience does: the square of a million is a trillion.
 */

const LENGTH = 1_000_000;
const PIECES = [
  '0',
  'f',
  ':',
  '::',
  '1:',
  'ffff:',
  '1.',
  '255.',
  '-',
  ' ',
  '/',
  '1/',
  '0000:',
  '{',
  '%',
  '_',
  '\t',
  'urn:uuid:',
  'é',
  '\n',
];
const TEXTS = PIECES.flatMap((piece) => {
  const long = piece.repeat(LENGTH / piece.length);
  return [long, `${long}x`, `1${long}`, `1${long}1`, `${long}\n${piece}`];
});

/** A place for a text of each type. */
const PLACES: Readonly<Record<string, readonly [object: string, field: string]>> = {
  UUID: ['VIFBase', 'id'],
  MACAddress: ['VIFBase', 'address'],
  PCIAddress: ['VIFHostDevice', 'dev_address'],
  IPAddress: ['FixedIP', 'address'],
  IPNetwork: ['Subnet', 'cidr'],
  enumeration: ['VIFHostDevice', 'dev_type'],
  boolean: ['VIFBase', 'active'],
  integer: ['Network', 'mtu'],
};

function primitive(name: unknown, data: unknown, version: unknown = '1.0'): Record<string, unknown> {
  return {
    'versioned_object.name': name,
    'versioned_object.namespace': 'os_vif',
    'versioned_object.version': version,
    'versioned_object.data': data,
  };
}

function judge(value: unknown): void {
  expect(is(value)).toBe(false);
  const result = safeParse(value);
  const [issue] = result.success ? [] : result.issues;
  // Nobody reads a million characters in a message.
  expect(issue?.message.length).toBeLessThan(500);
  // Coerce reading has conversions of its own.
  safeParse(value, { mode: 'coerce' });
}

describe('a text of a million characters is refused in time', { timeout: 60_000 }, () => {
  test.each(Object.entries(PLACES))('as %s', (_, [object, field]) => {
    for (const text of TEXTS) judge(primitive(object, { [field]: text }, object === 'Network' ? '1.1' : '1.0'));
  });

  test('as a name, a version, a namespace, a key or a change', () => {
    for (const text of TEXTS) {
      judge(primitive(text, {}));
      judge(primitive('FixedIP', {}, text));
      judge({ ...primitive('FixedIP', {}), 'versioned_object.namespace': text });
      judge({ ...primitive('FixedIP', {}), [text]: 1 });
      judge(primitive('FixedIP', { [text]: 1 }));
      judge({ ...primitive('FixedIP', {}), 'versioned_object.changes': [text] });
    }
  });

  test('in a config', () => {
    for (const text of TEXTS) expect(config.is({ type: 'Subnet', cidr: text })).toBe(false);
  });
});

test('as a plain string it is valid', () => {
  for (const text of TEXTS) expect(is(primitive('Network', { label: text }))).toBe(true);
});

/*
 * Documents of a million faults. Each is answered within the test's patience, since the number of steps grows with the
 * text and no faster, and with so many issues as are told of one document.
 */
describe('a document of too many faults is answered in time', () => {
  const MANY = 1_000_000;

  async function issuesOf(text: string, input: Input = 'json'): Promise<readonly Issue[]> {
    const [result] = await validateText(text, { input });
    expect(result?.valid).toBe(false);
    return result?.issues ?? [];
  }

  const primitiveText = (name: string, data: string) =>
    JSON.stringify(primitive(name, 'DATA')).replace('"DATA"', () => data);
  const members = (count: number, end = ',') => Array.from({ length: count }, (_, i) => `"k${i}":1${end}`).join('');

  test.each<[string, string, Issue['code']]>([
    ['unknown keys of a config', `{"type":"Route",${members(MANY)}"cidr":"::/0"}`, 'unknown_key'],
    ['unknown keys of a primitive', primitiveText('Route', `{${members(MANY)}"cidr":"::/0"}`), 'unknown_key'],
    ['a doubled key', `{"type":"Route",${'"cidr":"::/0",'.repeat(MANY)}"cidr":"::/0"}`, 'duplicate_key'],
    ['items of a list', primitiveText('Subnet', `{"dns":[${'1,'.repeat(MANY)}1]}`), 'invalid_type'],
  ])('%s', async (_, text, code) => {
    const issues = await issuesOf(text);
    expect(issues).toHaveLength(DEFAULT_MAX_ISSUES + 1);
    // Every fault is counted; the list has one item more.
    const rest = MANY - DEFAULT_MAX_ISSUES + (code === 'invalid_type' ? 1 : 0);
    expect(issues.at(-1)).toMatchObject({ code: 'more_issues', pointer: '', count: rest });
    expect(new Set(issues.slice(0, -1).map((issue) => issue.code))).toEqual(new Set([code]));
    for (const { line, column } of issues.slice(0, -1)) expect([line, column]).not.toContain(undefined);
  });

  test.each<[string, string, Issue['code']]>([
    ['empty arrays', `[${'[],'.repeat(MANY)}[]]`, 'invalid_type'],
    ['empty objects', `[${'{},'.repeat(MANY)}{}]`, 'missing_key'],
    ['numbers on a line each', `[${'1,\n'.repeat(MANY)}1]`, 'invalid_type'],
  ])('%s as documents of an array', async (_, text, code) => {
    const results = await validateText(text);
    expect(results).toHaveLength(MANY + 1);
    const issues = results.flatMap((result) => result.issues);
    expect(issues).toHaveLength(MANY + 1);
    const told = issues.slice(0, MOST_MAX_ISSUES);
    expect(new Set(told.map((issue) => issue.code))).toEqual(new Set([code]));
    expect(told.filter(({ pointer, line }, i) => pointer !== `/${i}` || line === undefined)).toEqual([]);
    const rest = issues.slice(MOST_MAX_ISSUES);
    expect(new Set(rest.map((issue) => `${issue.code} ${issue.count}`))).toEqual(new Set(['more_issues 1']));
    expect(results.filter(({ valid, index }, i) => valid || index !== i)).toEqual([]);
  });

  test('a million unknown keys take a few times as long as to parse them', async () => {
    const timeOf = async (run: () => unknown) => {
      const start = process.cpuUsage();
      await run();
      return process.cpuUsage(start).user;
    };
    const text = primitiveText('Route', `{${members(MANY)}"cidr":"::/0"}`);
    const parsing = await timeOf(() => JSON.parse(text));
    const validating = await timeOf(() => validateText(text));
    // Measured: about three times.
    expect(validating / parsing).toBeLessThan(10);
  });

  test('a list that says to be longer than any text ends the search', () => {
    const result = safeParse(primitive('Subnet', { dns: new Array(4_000_000_000) }));
    const issues = result.issues ?? [];
    expect(issues).toHaveLength(DEFAULT_MAX_ISSUES + 2);
    expect(issues.at(-2)).toMatchObject({ code: 'more_issues', count: MOST_COUNTED - DEFAULT_MAX_ISSUES });
    expect(issues.at(-1)).toMatchObject({
      code: 'limit_exceeded',
      message: 'Stopped after 2,000,000 issues; what follows was not validated.',
    });
  });

  test.each([
    ['open arrays', '['.repeat(MANY), DEEPEST + 1],
    ['arrays', `${'['.repeat(MANY)}${']'.repeat(MANY)}`, DEEPEST + 1],
    ['objects', `${'{"a":'.repeat(MANY)}1${'}'.repeat(MANY)}`, 5 * DEEPEST + 1],
  ])('%s inside of each other', async (_, text, column) => {
    expect(await issuesOf(text)).toMatchObject([{ code: 'limit_exceeded', line: 1, column }]);
  });

  test('as deep as can be read', async () => {
    expect(await issuesOf(`${'['.repeat(DEEPEST)}${']'.repeat(DEEPEST)}`)).toMatchObject([{ pointer: '/0' }]);
  });

  test('doubled keys deep down', async () => {
    const inner = `{${'"a":1,'.repeat(50_000)}"a":1}`;
    const issues = await issuesOf(`${'{"a":'.repeat(50_000)}${inner}${'}'.repeat(50_000)}`);
    const told = issues.filter(({ code }) => code === 'duplicate_key');
    expect(told.length).toBeGreaterThan(10);
    // Each step has a key of one character.
    expect(told.reduce((steps, { path }) => steps + path.length, 0)).toBeLessThan(6_000_000);
    const more = issues.find(({ code }) => code === 'more_issues');
    expect(told.length + (more?.count ?? 0)).toBeGreaterThanOrEqual(50_000);
  });

  test.each([
    ['line ends', '\n'.repeat(MANY), MANY + 1],
    ['line ends of two characters', '\r\n'.repeat(MANY), MANY + 1],
  ])('nothing but %s', async (_, text, line) => {
    expect(await issuesOf(`${text}[`)).toMatchObject([{ code: 'not_json', line, column: 2 }]);
  });

  test.each([
    ['escapes', `["${'\\n'.repeat(MANY)}" x`],
    ['letters', `[${'é'.repeat(MANY)}`],
    ['letters of two units', `[${'\u{1d4b3}'.repeat(MANY)}`],
    ['digits', `[${'1'.repeat(MANY)}x`],
  ])('nothing but %s, and no JSON', async (_, text) => {
    const issues = await issuesOf(text);
    expect(issues).toMatchObject([{ code: 'not_json' }]);
    expect(issues[0]?.message.length).toBeLessThan(500);
  });

  test('YAML with a key doubled, and with unknown keys', async () => {
    const keys = Array.from({ length: 5000 }, (_, i) => `k${i}: 1\n`).join('');
    const unknown = await issuesOf(`type: Route\ncidr: ::/0\n${keys}`, 'yaml');
    expect([unknown.length, unknown.at(-1)?.count]).toEqual([DEFAULT_MAX_ISSUES + 1, 5000 - DEFAULT_MAX_ISSUES]);
    const doubled = await issuesOf('cidr: ::/0\n'.repeat(20_000), 'yaml');
    expect(doubled.at(DEFAULT_MAX_ISSUES - 1)).toMatchObject({ code: 'duplicate_key', line: DEFAULT_MAX_ISSUES + 1 });
    // Beside the doubled keys, `type` is missing.
    expect(doubled.at(-1)).toMatchObject({ code: 'more_issues', count: 20_000 - DEFAULT_MAX_ISSUES });
  });

  test('a line with many faults is taken from the text once', async () => {
    const text = `{"type":"Subnet","cidr":"::/0","dns":[${'1,'.repeat(999)}1]}`;
    const [result] = await validateText(text);
    let times = 0;
    const lineOf = () => {
      times++;
      return text;
    };
    const report = prettyReport({ style: styleOf(false), columns: 80, emitValue: false });
    expect(report.document(result as NonNullable<typeof result>, lineOf)).toContain('1:2037 /dns/999');
    expect(times).toBe(1);
  });
});
