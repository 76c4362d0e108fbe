import { runInThisContext } from 'node:vm';
import { describe, expect, test } from 'vitest';
import { diffLines } from '../../src/cli/workspace/diff.ts';
import { insertLast, JSONCError, readJSONC } from '../../src/cli/workspace/jsonc.ts';
import { editExtensions, editSettings } from '../../src/cli/workspace/settings.ts';
import { Random } from '../live/random.ts';

/* Settings are changed in place; what `osvif init` does with them is tested as a process. */

/** Adds `"z": [1]` to the object that a text is, or `"z"` to the array. */
function added(text: string): string {
  const document = readJSONC(text);
  const { root } = document;
  return root.items === undefined ? insertLast(document, root, { y: 1 }, 'z') : insertLast(document, root, 'z');
}

describe('one more value, with the layout of the text around it', () => {
  test.each([
    ['nothing', '', '{\n  "z": {\n    "y": 1\n  }\n}\n'],
    ['white space', ' \r\n\n', '{\r\n  "z": {\r\n    "y": 1\r\n  }\r\n}\r\n'],
    ['only a byte-order mark', '\ufeff', '\ufeff{\n  "z": {\n    "y": 1\n  }\n}\n'],
    ['only a comment', '// none yet', '// none yet\n{\n  "z": {\n    "y": 1\n  }\n}\n'],
    ['an empty object', '{}', '{\n  "z": {\n    "y": 1\n  }\n}'],
    ['an empty object with a comment', '{ // none yet\n}', '{ // none yet\n  "z": {\n    "y": 1\n  }\n}'],
    ['one line', '{ "a": 1 }', '{ "a": 1, "z": {"y":1} }'],
    ['one line, a comma at its end', '{"a": 1,}', '{"a": 1, "z": {"y":1},}'],
    ['one line, a comment at its end', '["a" /* one */]', '["a", /* one */ "z"]'],
    ['tabs', '{\n\t"a": 1\n}', '{\n\t"a": 1,\n\t"z": {\n\t\t"y": 1\n\t}\n}'],
    ['four spaces', '{\n    "a": 1\n}', '{\n    "a": 1,\n    "z": {\n        "y": 1\n    }\n}'],
    ['no indentation', '{\n"a": 1\n}', '{\n"a": 1,\n"z": {\n  "y": 1\n}\n}'],
    ['a comma at the end', '{\n  "a": 1,\n}', '{\n  "a": 1,\n  "z": {\n    "y": 1\n  },\n}'],
    ['comments at the end', '[\n  "a" // one\n  // two\n]', '[\n  "a", // one\n  // two\n  "z"\n]'],
    ['a comma behind a comment', '[\n  "a" /* one */, // two\n]', '[\n  "a" /* one */, // two\n  "z",\n]'],
    ['the end on the last line', '["a",\n  "b"]', '["a",\n  "b",\n  "z"\n]'],
    ['all on the first line but the end', '["a",\n]', '["a",\n  "z",\n]'],
    ['CRLF and a byte-order mark', '\ufeff[\r\n "a"\r\n]\r\n', '\ufeff[\r\n "a",\r\n "z"\r\n]\r\n'],
    ['what only looks like a comment', '[\n  "// a",\n  "/* \\" b"\n]', '[\n  "// a",\n  "/* \\" b",\n  "z"\n]'],
    [
      'a doubled key',
      '{\n  "b": 1,\n  "a": 2,\n  "b": 3\n}',
      '{\n  "b": 1,\n  "a": 2,\n  "b": 3,\n  "z": {\n    "y": 1\n  }\n}',
    ],
  ])('%s', (_, before, after) => {
    expect(added(before)).toBe(after);
  });
});

/** Documents whose white space, comments and commas stand in every place where they may. */
class Scribe {
  readonly #random: Random;
  readonly #keys: readonly string[];
  #comments = 0;

  constructor(seed: number, keys: readonly string[] = ['a', '//', '*/']) {
    this.#random = new Random(seed);
    this.#keys = keys;
  }

  /** An array or object with what may stand around it. */
  document(): string {
    const eol = this.#random.pick(['\n', '\r\n']);
    return `${this.#gap(eol)}${this.#container(eol, 0)}${this.#gap(eol)}`;
  }

  #container(eol: string, depth: number): string {
    const isObject = this.#random.chance(0.5);
    const end = this.#random.chance(0.3) ? '' : eol;
    const children = this.#random.times(this.#random.below(4), () => {
      const key = isObject ? `"${this.#random.pick(this.#keys)}"${this.#gap(end)}:${this.#gap(end)}` : '';
      return `${this.#gap(end)}${key}${this.#value(end, depth)}${this.#gap(end)}`;
    });
    const comma = children.length > 0 && this.#random.chance(0.3) ? `,${this.#gap(end)}` : '';
    return `${isObject ? '{' : '['}${children.join(',')}${comma}${this.#gap(end)}${isObject ? '}' : ']'}`;
  }

  #value(end: string, depth: number): string {
    if (depth < 3 && this.#random.chance(0.4)) return this.#container(end, depth + 1);
    return this.#random.pick(['1', '-0.5e3', 'null', '"/* x */"', '"\\" // x"', '"é, ]"']);
  }

  /** @param end the end of a line, or nothing where none may stand. */
  #gap(end: string): string {
    const name = `#${++this.#comments};`;
    const line = end === '' ? '' : `// ${name} "}, ]${end}`;
    return this.#random.pick(['', '', '', ' ', '\t', end, `${end}    `, `/* ${name}, ] */`, line]);
  }
}

/** By a reader that is none of ours: JSON with comments is an expression of JavaScript. */
function parsed(text: string): Record<string, unknown> | unknown[] {
  return JSON.parse(JSON.stringify(runInThisContext(`(${text}\n)`)));
}

test('whatever the layout: one value more, nothing else changed, each comment where it was', () => {
  for (let seed = 0; seed < 3000; seed++) {
    const before = new Scribe(seed).document();
    const after = added(before);
    const value = parsed(before);
    expect(parsed(after), before).toEqual(Array.isArray(value) ? [...value, 'z'] : { ...value, z: { y: 1 } });
    const comments = (text: string) => text.match(/#\d+;/g);
    expect(comments(after), before).toEqual(comments(before));
    if (before.includes('\r\n')) expect(after, before).not.toMatch(/(?<!\r)\n/);
  }
});

const PATTERN = { fileMatch: ['*.vif.json'], url: './s' };

describe.each([
  {
    name: 'settings',
    keys: ['json.schemas', 'yaml.schemas'],
    edit: (text: string) => editSettings(text, './s', (path) => path === './s'),
    result: { 'json.schemas': expect.arrayContaining([PATTERN]), 'yaml.schemas': { './s': expect.anything() } },
  },
  {
    name: 'extensions',
    keys: ['recommendations'],
    edit: editExtensions,
    result: { recommendations: expect.arrayContaining(['redhat.vscode-yaml']) },
  },
])('$name of whatever layout', ({ keys, edit, result }) => {
  test('have what they need, and are left alone from then on', () => {
    let refused = 0;
    for (let seed = 0; seed < 2000; seed++) {
      const before = new Scribe(seed, [...keys, 'a']).document();
      try {
        const after = edit(before);
        expect(parsed(after), before).toMatchObject(result);
        expect(edit(after), before).toBe(after);
      } catch (error) {
        if (!(error instanceof JSONCError)) throw error;
        refused++;
      }
    }
    // Some are arrays, and in some a setting is of another type.
    expect(refused).toBeGreaterThan(500);
    expect(refused).toBeLessThan(1800);
  });
});

/* A million characters: whatever takes quadratic time does not end before the test's patience does. */
test.each(['/*', '//', '"', ',', ' ,', '*\\"\\', '\\"\\] '])('%j a million times over is refused in time', (piece) => {
  const long = piece.repeat(1_000_000 / piece.length);
  for (const text of [`[${long}`, `[ ${long}\n""`]) expect(() => readJSONC(text)).toThrow(JSONCError);
});

describe('lines that differ', () => {
  test.each([
    ['a\nb\n', 'a\nb\n', []],
    ['', 'a\nb\n', ['+a', '+b']],
    ['a\nb', 'a\nb\n', []],
    ['a\r\nb\r\n', 'a\r\nb,\r\nc\r\n', ['-b', '+b,', '+c']],
    ['a\nx\nb\ny\nc', 'a\nX\nb\nY\nc', ['-x', '+X', '-y', '+Y']],
    ['a\na\na', 'a\na\na\na', ['+a']],
    ['a\nb\nc', 'c', ['-a', '-b']],
  ])('%j and %j', (before, after, changes) => {
    expect(diffLines(before, after).map(({ sign, line }) => sign + line)).toEqual(changes);
  });
});

test('lines that differ are as few as can be, of each text in its order', () => {
  for (let seed = 0; seed < 500; seed++) {
    const random = new Random(seed);
    const text = () => random.times(random.below(9), () => random.pick(['a', 'b', 'c']));
    const [old, young] = [text(), text()];
    const changes = diffLines(old.join('\n'), young.join('\n'));
    const lines = (sign: string) => changes.filter((change) => change.sign === sign).map(({ line }) => line);
    const common = longestCommon(old, young);
    expect([lines('-').length, lines('+').length]).toEqual([old.length - common, young.length - common]);
    expect([longestCommon(lines('-'), old), longestCommon(lines('+'), young)]).toEqual([
      old.length - common,
      young.length - common,
    ]);
  }
});

test('long texts with few changes take no time', () => {
  const lines = Array.from({ length: 100_000 }, (_, i) => `line ${i}`);
  const young = lines.with(7, 'other').toSpliced(90_000, 1);
  expect(diffLines(lines.join('\n'), young.join('\n'))).toEqual([
    { sign: '-', line: 'line 7' },
    { sign: '+', line: 'other' },
    { sign: '-', line: 'line 90000' },
  ]);
});

/** How many lines two texts have in common at most, in order. */
function longestCommon(a: readonly string[], b: readonly string[]): number {
  let row = new Array<number>(b.length + 1).fill(0);
  for (const line of a) {
    const next = [0];
    b.forEach((other, j) => {
      next.push(line === other ? (row[j] as number) + 1 : Math.max(row[j + 1] as number, next[j] as number));
    });
    row = next;
  }
  return row[b.length] as number;
}
