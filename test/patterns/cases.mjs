// Writes the cases of run.sh, with ECMAScript's verdicts: cases.mjs PATTERNS CASES
//
// PATTERNS has one pattern on each line; the first one is that of `not`. CASES has one case on each line, in a form that
// needs no JSON library: the index of a pattern in PATTERNS, 1 or 0 for the verdict, and the value's UTF-8 in
// hexadecimal (nothing for the empty string), with single spaces between them.
import assert from 'node:assert/strict';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const SCHEMAS = 'generated/json-schema';
const VECTORS = 'test/fixtures/vectors/scalars.jsonl';
const TYPES = ['UUID', 'MACAddress', 'PCIAddress', 'IPAddress', 'IPNetwork'];
const NOT = '[^!-~]';

const readJson = (file) => JSON.parse(readFileSync(file, 'utf8'));

/** Every object inside a JSON value, itself included. */
function* objectsIn(value) {
  if (typeof value !== 'object' || value === null) return;
  yield value;
  for (const inner of Object.values(value)) yield* objectsIn(inner);
}

/**
 * Schemas that nobody judges payloads by but the language services of editors, which are in ECMAScript, and generators of
 * types: there, `not` would only be in the way.
 */
const isForTools = (file) => /[.](?:editor|codegen)[.]/.test(file);

/** By which an editor's schema asks for a name or a version, beside an enumeration that judges it. */
const isConstant = (pattern) => /^\^\w+(?:\[[.]\]\w+)*\$$/.test(pattern);

/** Every distinct pattern: those of scalars, which have to have the same `not` beside them, and those that ask for a name. */
function patternsOfSchemas() {
  const files = readdirSync(SCHEMAS, { recursive: true }).filter((file) => file.endsWith('.json'));
  assert(files.length > 0);
  const [scalars, constants] = [new Set(), new Set()];
  for (const file of files) {
    for (const node of objectsIn(readJson(join(SCHEMAS, file)))) {
      assert(!('patternProperties' in node), `${file}: patternProperties, which is not judged here`);
      if (!('pattern' in node) || node.pattern === NOT) continue;
      if (file.includes('.editor.') && isConstant(node.pattern)) constants.add(node.pattern);
      else scalars.add(node.pattern);
      if (!isForTools(file)) assert.deepEqual(node.not, { pattern: NOT }, `${file}: ${node.pattern}`);
    }
  }
  return { scalars, constants: [...constants] };
}

function verdictWith(flags, pattern, value) {
  return new RegExp(pattern, flags).test(value) && !new RegExp(NOT, flags).test(value);
}

function verdictOf(pattern, value) {
  const verdict = verdictWith('', pattern, value);
  assert.equal(verdictWith('u', pattern, value), verdict, `flag u: ${JSON.stringify(value)} ${pattern}`);
  return verdict;
}

/** What engines disagree on: where `$` stops, what `^` starts after, which digits there are. */
function variantsOf(accepted) {
  return [
    `${accepted}\n`,
    `${accepted}\r\n`,
    `${accepted}\u2028`,
    `\n${accepted}`,
    accepted.replace(/[0-9]/, (digit) => String.fromCharCode(0xff10 + Number(digit))),
    accepted + accepted,
  ].filter((variant) => variant !== accepted);
}

const hex = (value) => Buffer.from(value, 'utf8').toString('hex');
const hasLoneSurrogate = (value) => /\p{Surrogate}/u.test(value);

const [patternsFile, casesFile] = process.argv.slice(2);
const { $defs } = readJson(join(SCHEMAS, 'primitive.json'));
const patterns = TYPES.map((type) => $defs[type].pattern);
const { scalars, constants } = patternsOfSchemas();
assert.deepEqual(scalars, new Set(patterns));
assert(constants.length > 0);
assert([...patterns, ...constants].every((pattern) => /^[!-~]+$/.test(pattern)));

const cases = new Set();
for (const line of readFileSync(VECTORS, 'utf8').split('\n').filter(Boolean)) {
  const { type, value, strict } = JSON.parse(line);
  const index = TYPES.indexOf(type) + 1;
  // UTF-8 has no lone surrogates.
  if (index === 0 || typeof value !== 'string' || hasLoneSurrogate(value)) continue;
  const pattern = patterns[index - 1];
  assert.equal(verdictOf(pattern, value), strict, line);
  cases.add(`${index} ${strict ? 1 : 0} ${hex(value)}`);
  for (const variant of strict ? variantsOf(value) : []) {
    assert(!verdictOf(pattern, variant), `${type}: ${JSON.stringify(variant)}`);
    cases.add(`${index} 0 ${hex(variant)}`);
  }
}

// Whatever a name is asked for by one of them, no other one takes it.
const texts = constants.map((pattern) => pattern.slice(1, -1).replaceAll('[.]', '.'));
for (const [i, pattern] of constants.entries()) {
  for (const text of texts.flatMap((name) => [name, `x${name}`, `${name}x`])) {
    const verdict = verdictOf(pattern, text);
    assert.equal(verdict, text === texts[i], `${text} ${pattern}`);
    cases.add(`${TYPES.length + 1 + i} ${verdict ? 1 : 0} ${hex(text)}`);
  }
}

writeFileSync(patternsFile, [NOT, ...patterns, ...constants].map((pattern) => `${pattern}\n`).join(''));
writeFileSync(casesFile, [...cases].map((line) => `${line}\n`).join(''));
console.log(`${cases.size} cases`);
