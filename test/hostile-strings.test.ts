import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { parseAllDocuments } from 'yaml';
import { kuryr } from '../examples/kuryr/objects.js';
import type { IO } from '../src/cli/command.ts';
import { run } from '../src/cli/run.ts';
import * as config from '../src/config.ts';
import { fingerprint } from '../src/fingerprint.ts';
import {
  backport,
  decode,
  encode,
  formatIssues,
  type Input,
  type Issue,
  is,
  negotiate,
  safeParse,
  ValidationError,
  validateText,
} from '../src/index.ts';
import { primitive } from './support/cases.ts';

/*
 * Received text that would clear a screen, colour it, turn its direction, hide, or begin a line of its own, and every way
 * on which it comes out again.
 */

const FIXTURE = new URL('fixtures/hostile-strings.json', import.meta.url);

/** What nobody sees: from, to. */
const INVISIBLE: readonly (readonly [number, number])[] = [
  [0x00, 0x1f],
  [0x7f, 0x9f],
  [0xad, 0xad],
  [0x34f, 0x34f],
  [0x61c, 0x61c],
  [0x115f, 0x1160],
  [0x180b, 0x180f],
  [0x200b, 0x200f],
  [0x2028, 0x202e],
  [0x2060, 0x206f],
  [0x3164, 0x3164],
  [0xd800, 0xdfff],
  [0xfdd0, 0xfdef],
  [0xfe00, 0xfe0f],
  [0xfeff, 0xfeff],
  [0xffa0, 0xffa0],
  [0xfff0, 0xfffb],
  [0xfffe, 0xffff],
  [0x1fffe, 0x1ffff],
  [0xe0000, 0xe0fff],
  [0x10fffe, 0x10ffff],
];

/** Behind each text, so that a line that it begins is known by it. */
const FORGED = 'FORGED';

/** Every invisible character of the first plane, and some of the others, a few in each text. */
function invisibleTexts(): string[] {
  const codes = INVISIBLE.flatMap(([from, to]) => {
    const step = to - from > 0x200 ? 61 : 1;
    return Array.from({ length: Math.floor((to - from) / step) + 1 }, (_, i) => from + step * i);
  });
  const texts: string[] = [];
  for (let i = 0; i < codes.length; i += 8)
    texts.push(
      codes
        .slice(i, i + 8)
        .map((code) => String.fromCodePoint(code))
        .join('.'),
    );
  return texts;
}

const fixture: readonly string[] = JSON.parse(readFileSync(FIXTURE, 'utf8'));
const TEXTS = [...fixture, ...invisibleTexts()].map((text) => `x${text}${FORGED}`);

function isInvisible(character: string): boolean {
  const code = character.codePointAt(0) as number;
  return INVISIBLE.some(([from, to]) => code >= from && code <= to);
}

/** Fails when a text that came out could do something to a terminal or a log; an excerpt may hold tabs. */
function checkOutput(output: string, input: string, allowed = '\n'): void {
  const found = [...output].find((character) => !allowed.includes(character) && isInvisible(character));
  const isForged = /^[ \t]*FORGED/m.test(output);
  if (found === undefined && !isForged) return;
  expect.fail(`${JSON.stringify(input)} comes out as ${JSON.stringify(output)}`);
}

function checkIssues(issues: readonly Issue[], input: string): void {
  for (const { message, received = '', expected = '' } of issues) {
    for (const text of [message, received, expected]) {
      checkOutput(text, input);
      if (text.includes('\n')) expect.fail(`${JSON.stringify(input)} breaks the line of ${JSON.stringify(text)}`);
    }
  }
  const lines = formatIssues(issues.map((issue) => ({ source: input, ...issue }))).split('\n');
  expect(lines).toHaveLength(issues.length);
  for (const line of lines) checkOutput(line, input);
}

function instanceOf(name: string): object {
  const Class = class {};
  Object.defineProperty(Class, 'name', { value: name });
  return new Class();
}

/** Documents with a text in some place; `toJSON`-able save the first. */
const DOCUMENTS: Readonly<Record<string, (text: string) => unknown>> = {
  'a class': (text) => primitive('Network', '1.1', { label: instanceOf(text) }),
  'the document': (text) => text,
  'a name': (text) => primitive(text, '1.0', {}),
  'a version': (text) => primitive('Route', text, {}),
  'a namespace': (text) => ({ ...primitive('Route', '1.0', {}), 'versioned_object.namespace': text }),
  'a key of the envelope': (text) => ({ ...primitive('Route', '1.0', {}), [text]: 1 }),
  'a key of the data': (text) => primitive('Route', '1.0', { [text]: 1 }),
  'a change': (text) => primitive('Route', '1.0', {}, [text]),
  'a UUID': (text) => primitive('VIFBase', '1.0', { id: text }),
  'an address': (text) => primitive('Route', '1.0', { gateway: text }),
  'a network': (text) => primitive('Route', '1.0', { cidr: text }),
  'an enumeration': (text) => primitive('VIFHostDevice', '1.0', { dev_type: text }),
  'an integer': (text) => primitive('Network', '1.1', { mtu: text }),
  'a boolean': (text) => primitive('VIFBase', '1.0', { active: text }),
  'a list': (text) => primitive('Subnet', '1.0', { dns: text }),
  'an object': (text) => primitive('VIFBase', '1.0', { network: text }),
  'a key of an object for a list': (text) => primitive('Subnet', '1.0', { dns: { [text]: 1 } }),
  'a type': (text) => ({ type: text }),
  'a type inside': (text) => ({ type: 'VIFBase', network: { type: text } }),
  'a key of a config': (text) => ({ type: 'Route', [text]: 1 }),
  'a value of a config': (text) => ({ type: 'Route', cidr: text, gateway: text }),
};

describe.each(Object.entries(DOCUMENTS))('%s', (_, make) => {
  test('in an issue, and in the message of an error', () => {
    for (const text of TEXTS) {
      const value = make(text);
      for (const options of [{}, { mode: 'coerce' }, { form: 'config' }, { expect: 'VIFBase' }] as const) {
        const result = safeParse(value, options);
        checkIssues(result.success ? result.warnings : result.issues, text);
      }
      for (const call of [decode, encode, (payload: never) => backport(payload, {})] as ((value: never) => unknown)[]) {
        expect(errorOf(() => call(value as never), text)).toBeInstanceOf(ValidationError);
      }
    }
  });

  test('is short in an issue, however long it is', () => {
    for (const piece of ['x', '\u202e', '\ud83d\ude00', '~']) {
      const result = safeParse(make(piece.repeat(1_000_000)), { form: piece === 'x' ? 'primitive' : 'config' });
      for (const issue of result.success ? [] : result.issues) {
        expect(issue.message.length).toBeLessThan(1000);
        expect(issue.received?.length).toBeLessThan(500);
        expect(formatIssues([issue]).length).toBeLessThan(4000);
      }
    }
  });
});

/** What a call throws, whose message was checked; undefined when it throws nothing. */
function errorOf(call: () => unknown, text: string): unknown {
  try {
    call();
    return new ValidationError([]);
  } catch (error) {
    checkOutput((error as Error).message, text);
    return error;
  }
}

test('a text that is no JSON, doubles a key, or is odd YAML', async () => {
  for (const text of TEXTS) {
    const quoted = JSON.stringify(text);
    const documents: [string, Input][] = [
      [text, 'json'],
      [`[${text}`, 'json'],
      [`{"type": "Route" ${text}}`, 'json'],
      [`{${quoted}: 1, ${quoted}: 2}`, 'json'],
      [`{"type": ${quoted}}`, 'ndjson'],
      [text, 'yaml'],
      [`a: *${text}`, 'yaml'],
      [`a: !${text} b`, 'yaml'],
      [`%${text}\n---\na`, 'yaml'],
      [`"${text}: 1`, 'yaml'],
      [`${quoted}: 1\n${quoted}: 2`, 'yaml'],
      [`type: ${quoted}`, 'yaml'],
    ];
    for (const [document, input] of documents) {
      const results = await validateText(document, { input, source: text });
      for (const { issues } of results) checkIssues(issues, text);
    }
  }
});

test('wrong arguments of functions', () => {
  for (const text of TEXTS) {
    const any = text as never;
    for (const call of [
      () => is({}, any),
      () => safeParse({}, { form: any }),
      () => safeParse({}, { mode: any }),
      () => safeParse({}, { expect: any }),
      () => config.schema(any),
      () => backport(primitive('Route', '1.0', {}) as never, any),
      () => backport(primitive('Route', '1.0', {}) as never, { [text]: '1.0' }),
      () => encode({ type: 'Route' }, { versions: { Route: any } }),
      () => fingerprint(any),
      () => fingerprint('Route', any),
      () => kuryr.jsonSchema({ for: any }),
      () => kuryr.jsonSchema({ name: any }),
    ]) {
      expect(errorOf(call, text)).toBeInstanceOf(RangeError);
    }
  }
});

function vifOf(plugin: string): never {
  return primitive('VIFBridge', '1.0', { plugin }) as never;
}

/** A host with one plugin that takes one VIF from a version to another. */
function hostOf(plugin_name: string, vif_object_name: string, version: string): never {
  const info = primitive('HostVIFInfo', '1.0', { vif_object_name, min_version: version, max_version: version });
  const plugin = primitive('HostPluginInfo', '1.0', { plugin_name, vif_info: [info] });
  return primitive('HostInfo', '1.0', { plugin_info: [plugin] }) as never;
}

test('what a negotiation says', () => {
  for (const text of TEXTS) {
    for (const [vif, host] of [
      [vifOf('ovs'), hostOf(text, 'VIFBridge', '1.0')],
      [vifOf(text), hostOf('ovs', 'VIFBridge', '1.0')],
      [vifOf(text), hostOf(text, text, '1.0')],
      [vifOf('ovs'), hostOf('ovs', 'VIFBridge', text)],
    ] as const) {
      const result = negotiate(vif, host);
      const reason = result.accepted ? result.vif.reason : result.reason;
      checkOutput(reason, text);
      expect(reason).not.toContain('\n');
      expect(reason.length).toBeLessThan(1000);
    }
  }
});

describe('the command line', () => {
  const folder = mkdtempSync(join(tmpdir(), 'osvif-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  async function osvif(argv: readonly string[], input = ''): Promise<string> {
    let output = '';
    const write = (text: string | Uint8Array) => {
      output += typeof text === 'string' ? text : Buffer.from(text).toString();
    };
    async function* stdin() {
      yield input;
    }
    const io: IO = { stdin: stdin(), stdout: { write }, stderr: { write }, env: {} };
    await run(argv, io);
    return output;
  }

  /** Texts that may stand in the name of a file. */
  const NAMES = TEXTS.filter((text) => !/[\0/]/.test(text) && !/\p{Cs}/u.test(text));

  test.each(['pretty', 'json', 'ndjson'])('validate --format %s', { timeout: 120_000 }, async (format) => {
    for (const text of TEXTS) {
      for (const [name, make] of Object.entries(DOCUMENTS)) {
        if (name === 'a class') continue;
        const json = JSON.stringify(make(text));
        checkOutput(await osvif(['validate', '--format', format], json), text, '\n\t');
      }
      for (const input of ['json', 'yaml', 'ndjson']) {
        checkOutput(await osvif(['validate', '--format', format, '--input', input], `{"a": ${text}`), text, '\n\t');
      }
    }
  });

  test('names of files and folders', { timeout: 120_000 }, async () => {
    for (const name of NAMES) {
      const file = join(folder, name);
      writeFileSync(`${file}.json`, '{"type": "Route"}');
      for (const argv of [
        ['validate', `${file}.json`],
        ['validate', file],
        ['convert', `${file}.json`],
        ['convert', file],
        ['negotiate', `${file}.json`, `${file}.json`],
        ['fingerprint', '--against', `${file}.json`],
        ['list', '--registry', file],
        ['init', `${file}.json`],
        ['init', file, '--dry-run'],
        ['schema', 'Route', '--out', `${file}.json`],
      ]) {
        checkOutput(await osvif(argv), name);
      }
      rmSync(`${file}.json`);
    }
  });

  test('wrong arguments', { timeout: 120_000 }, async () => {
    for (const text of TEXTS) {
      for (const argv of [
        [text],
        ['help', text],
        ['validate', `--${text}`],
        ['validate', `-${text}`],
        ['validate', '--expect', text],
        ['validate', '--format', text],
        ['validate', '--output', text],
        ['validate', '--output', `${text}=x`],
        ['validate', '--jobs', text],
        ['list', text],
        ['explain', text],
        ['explain', `Route.${text}`],
        ['explain', `UUID.${text}`],
        ['explain', `Route.cidr.${text}`],
        ['schema', text],
        ['schema', 'Route', '--version', text],
        ['fingerprint', text],
        ['fingerprint', '--against', 'x', text],
        ['generate', text],
        ['convert', '--to', text],
      ]) {
        checkOutput(await osvif(argv), text);
      }
    }
  });

  test('what is converted comes out escaped, and is the same for whoever reads it', { timeout: 120_000 }, async () => {
    for (const text of TEXTS) {
      const vif = { type: 'VIFBase', plugin: text };
      for (const format of ['json', 'ndjson', 'yaml']) {
        const output = await osvif(
          ['convert', '--to', 'config', '--format', format],
          JSON.stringify(encode(vif as never)),
        );
        checkOutput(output, text);
        expect(format === 'yaml' ? parseAllDocuments(output)[0]?.toJS() : JSON.parse(output)).toEqual(vif);
      }
      checkOutput(await osvif(['convert', '--to-version', text], JSON.stringify(encode(vif as never))), text);
    }
  });

  test('negotiate', { timeout: 120_000 }, async () => {
    const [vif, host] = [join(folder, 'vif.json'), join(folder, 'host.json')];
    for (const text of TEXTS) {
      writeFileSync(vif, JSON.stringify(vifOf(text)));
      for (const name of [text, 'ovs']) {
        writeFileSync(host, JSON.stringify(hostOf(name, 'VIFBridge', '1.0')));
        checkOutput(await osvif(['negotiate', vif, host]), text);
        checkOutput(await osvif(['negotiate', vif, host, '--format', 'json']), text);
      }
    }
  });
});
