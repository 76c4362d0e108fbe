import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { test } from 'node:test';
import { verdictOn } from './linear.mjs';
import { patternsOfProject, patternsOfText } from './sources.mjs';

/**
 * Where patterns are computed as the program runs, how many times, and what proves those that come out. What is not
 * proved elsewhere must not be computed.
 */
const COMPUTED = {
  'schemas/ambiguity.ts': [1, 'is one literal or class'],
  'schemas/scalars.ts': [2, 'are patterns of the generated catalogue'],
  'src/emit/expression.ts': [1, 'is one literal or class'],
  'src/emit/written-out.ts': [3, 'are patterns of the generated checks'],
  'src/lookup.ts': [1, 'is a pattern of a catalogue, which `defineScalar` has proved'],
};

const { patterns, computed } = patternsOfProject();
const distinct = new Map(patterns.map((pattern) => [`/${pattern.source}/${pattern.flags}`, pattern]));

function slowOnes(all) {
  return all.flatMap((pattern) => {
    const verdict = verdictOn(pattern);
    const { source, flags, at } = pattern;
    return verdict === undefined ? [] : [`${at}: /${source}/${flags} is ${verdict.reason}, as ${verdict.attack} shows`];
  });
}

test('sources, schemas and generated files are all read', () => {
  const folders = new Set(patterns.map(({ at }) => at.replace(/[/].*/, '')));
  assert.deepEqual([...folders].sort(), ['generated', 'schemas', 'scripts', 'src']);
  assert.ok(patterns.filter(({ at }) => at.includes('.json#')).length > 500);
  assert.ok(patterns.filter(({ at }) => at.startsWith('src/')).length > 80);
  assert.ok(distinct.size > 100, `${distinct.size} distinct patterns`);
  assert.ok(!existsSync(new URL('node_modules/recheck-jar', import.meta.url)));
});

test('what is computed as the program runs is proved elsewhere', () => {
  const counts = {};
  for (const at of computed) {
    const file = at.replace(/:[0-9]+$/, '');
    counts[file] = (counts[file] ?? 0) + 1;
  }
  assert.deepEqual(counts, Object.fromEntries(Object.entries(COMPUTED).map(([file, [count]]) => [file, count])));
});

test('every regular expression takes linear time', () => {
  assert.deepEqual(slowOnes([...distinct.values()]), []);
});

test('slow ones are found however they are written, and nothing else is taken for one', () => {
  const { patterns: planted, computed: unknown } = patternsOfText(`
    const SPACE = '\\\\s';
    const ENDS = String.raw\`\${SPACE}+$\`;
    text.replace(/[{}]+$/g, '');
    new RegExp(ENDS, 'g');
    RegExp('(?:a|a)*$');
    new RegExp(\`^\${SPACE}*x\`);
    new RegExp(given);
    'no /a+a+$/ literal'; // nor /b+b+$/
    const quotient = total / count / 2;
  `);
  assert.deepEqual(unknown, ['text.ts:8']);
  assert.deepEqual(
    planted.map(({ source }) => source),
    ['[{}]+$', '\\s+$', '(?:a|a)*$', '^\\s*x'],
  );
  assert.deepEqual(
    slowOnes(planted).map((message) => message.replace(/, as .*/s, '')),
    [
      'text.ts:4: /[{}]+$/g is 2nd degree polynomial',
      'text.ts:5: /\\s+$/g is 2nd degree polynomial',
      'text.ts:6: /(?:a|a)*$/ is exponential',
    ],
  );
});
