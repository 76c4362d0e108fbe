import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseAst } from 'rolldown/parseAst';
import { afterAll, expect, test } from 'vitest';
import { ROOT } from './support/cli.ts';

/*
 * A received value never becomes text by itself: `String(value)` of `{ "toString": 1 }` throws. The compiler accepts any
 * value in a template, in `String()`, `Number()` and `BigInt()`, in `join` and behind `+` beside a string. So a copy of the
 * sources, in which a call stands around each such operand, is compiled: the call accepts primitive values alone. What is
 * `unknown` or `any` has to be narrowed, or described by the one safe formatter.
 */

/** Declared in each file of the copy. */
const CALLS = `
type Printable_ = string | number | boolean | bigint | RegExp | null | undefined;
type NotAny_<T> = 0 extends 1 & T ? never : unknown;
declare function plain_<T extends Printable_>(value: T & NotAny_<T>): T;
declare function plains_<T extends readonly Printable_[] | undefined>(values: T & NotAny_<T> & NotAny_<NonNullable<T>[number]>): T;
`;

interface Node {
  readonly type: string;
  readonly start: number;
  readonly end: number;
  readonly [key: string]: unknown;
}

/** What to put in front of which offset, and behind it. */
interface Wrapped {
  readonly node: Node;
  readonly call: string;
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && typeof (value as Partial<Node>).type === 'string';
}

/** The operands in a node that become text there. */
function operandsOf(node: Node): Wrapped[] {
  const all = (nodes: unknown, call: string) => (nodes as Node[]).map((one) => ({ node: one, call }));
  if (node.type === 'TemplateLiteral') return all(node.expressions, 'plain_');
  if (node.type === 'BinaryExpression' && node.operator === '+') return all([node.left, node.right], 'plain_');
  if (node.type === 'AssignmentExpression' && node.operator === '+=') return all([node.right], 'plain_');
  if (node.type !== 'CallExpression') return [];
  const callee = node.callee as Node;
  const name = callee.type === 'Identifier' ? callee.name : undefined;
  if (name === 'String' || name === 'Number' || name === 'BigInt') return all(node.arguments, 'plain_');
  const { object, property } = callee as Node & { readonly object: Node; readonly property: Node };
  const isJoin = callee.type === 'MemberExpression' && property.name === 'join' && object.name !== 'posix';
  return isJoin ? all([object], 'plains_') : [];
}

/** The source with a call around each operand that becomes text. */
function guarded(source: string): string {
  const inserts: { readonly at: number; readonly order: number; readonly text: string }[] = [];
  const visit = (node: Node, parent: Node | undefined): void => {
    const isTag = parent?.type === 'TaggedTemplateExpression';
    const isType = node.type === 'TSTemplateLiteralType' || parent?.type === 'TSLiteralType';
    for (const { node: operand, call } of isTag || isType ? [] : operandsOf(node)) {
      inserts.push({ at: operand.start, order: operand.end, text: `${call}(` });
      inserts.push({ at: operand.end, order: -operand.start, text: ')' });
    }
    for (const child of Object.values(node).flat()) if (isNode(child)) visit(child, node);
  };
  visit(parseAst(source, { lang: 'ts' }) as unknown as Node, undefined);
  // What opens at one offset, outermost first; what closes there, innermost first, and before what opens.
  const rank = ({ text }: { readonly text: string }) => (text === ')' ? 0 : 1);
  inserts.sort((a, b) => a.at - b.at || rank(a) - rank(b) || (rank(a) === 0 ? a.order - b.order : b.order - a.order));
  let result = '';
  let last = 0;
  for (const { at, text } of inserts) {
    result += source.slice(last, at) + text;
    last = at;
  }
  return result + source.slice(last) + CALLS;
}

const folder = mkdtempSync(join(tmpdir(), 'osvif-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Emitters write what is declared, and no payload ever comes to them. */
function isRead(path: string): boolean {
  return path.endsWith('.ts') && !path.startsWith('emit/');
}

/** Each line that is marked must not compile, and the others must. */
const SAMPLE = `
  export const template = (value: unknown) => \`\${value}\`; // refused
  export const string = (value: unknown) => String(value); // refused
  export const number = (value: object) => Number(value); // refused
  export const plus = (value: any) => value + ''; // refused
  export const list = (values: readonly unknown[]) => values.join(', '); // refused
  export const property = (value: Record<string, any>) => \`/\${value.id}\`; // refused
  export const fine = (a: string, b: number | undefined, c: string[]) => \`\${a}\${b}\` + String(b) + c.join('');
`;

/** What the compiler says of the sources and of a sample, with calls around what becomes text. */
function complaints(): string[] {
  for (const top of ['schemas', 'src', 'generated']) cpSync(join(ROOT, top), join(folder, top), { recursive: true });
  for (const top of ['schemas', 'src']) {
    for (const path of readdirSync(join(ROOT, top), { recursive: true, encoding: 'utf8' }).filter(isRead)) {
      writeFileSync(join(folder, top, path), guarded(readFileSync(join(ROOT, top, path), 'utf8')));
    }
  }
  writeFileSync(join(folder, 'src/sample.ts'), guarded(SAMPLE));
  const { compilerOptions } = JSON.parse(readFileSync(join(ROOT, 'tsconfig.json'), 'utf8'));
  const config = { compilerOptions: { ...compilerOptions, noUnusedLocals: false }, include: ['schemas', 'src'] };
  writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify(config));
  writeFileSync(join(folder, 'package.json'), '{ "type": "module" }');
  symlinkSync(join(ROOT, 'node_modules'), join(folder, 'node_modules'));
  const tsc = join(ROOT, 'node_modules/typescript/bin/tsc');
  const { stdout } = spawnSync(process.execPath, [tsc, '-p', folder], { cwd: folder, encoding: 'utf8' });
  return stdout.split('\n').filter((line) => line !== '' && !line.startsWith(' '));
}

test('no source makes text of a value that may be anything, and the compiler sees where one would', () => {
  const all = complaints();
  const [ofSample, ofSources] = [true, false].map((isSample) =>
    all.filter((line) => line.startsWith('src/sample.ts') === isSample),
  );
  expect(ofSources).toEqual([]);
  const refused = SAMPLE.split('\n').flatMap((line, i) => (line.endsWith('// refused') ? i + 1 : []));
  expect(refused).toHaveLength(6);
  expect([...new Set(ofSample?.map((line) => Number(/\((\d+),/.exec(line)?.[1])))]).toEqual(refused);
});
