import assert from 'node:assert/strict';
import { test } from 'node:test';
import { defineScalar } from '../../dist/src/define.js';
import { verdictOn } from './linear.mjs';

/*
 * `defineScalar` refuses every pattern that recheck refuses. Patterns are made at random:
 *
 *   OSVIF_PATTERNS=5000 OSVIF_PATTERNS_SEED=7 npm test
 */

const COUNT = Number(process.env.OSVIF_PATTERNS ?? 200);
const SEED = Number(process.env.OSVIF_PATTERNS_SEED ?? 20_261_201);

function isRefused(pattern) {
  try {
    defineScalar('Sample', { description: 'A sample.', expected: 'a sample', pattern, examples: [] });
    return false;
  } catch (error) {
    assert.match(error.message, /^Sample: expected a pattern that takes linear time, /);
    return true;
  }
}

/** Random numbers that a seed determines (mulberry32). */
function randomOf(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

const ATOMS = ['a', 'b', 'c', '[ab]', '[b-d]', '[.]', '\\.', '-', 'ab'];
const QUANTIFIERS = ['*', '+', '?', '{2}', '{1,3}', '{0,2}', '{2,}', '{3}'];

function patternOf(random) {
  const pick = (items) => items[Math.floor(random() * items.length)];
  const atom = (depth) => (depth > 0 && random() < 0.5 ? `(?:${choice(depth - 1)})` : pick(ATOMS));
  const part = (depth) => {
    const text = atom(depth);
    if (random() < 0.5) return text;
    return `${text === 'ab' ? '(?:ab)' : text}${pick(QUANTIFIERS)}`;
  };
  const sequence = (depth) => Array.from({ length: 1 + Math.floor(random() * 3) }, () => part(depth)).join('');
  const choice = (depth) => Array.from({ length: random() < 0.3 ? 2 : 1 }, () => sequence(depth)).join('|');
  const body = choice(2);
  const anchored = random() < 0.8 ? `^(?:${body})` : body;
  return new RegExp(random() < 0.8 ? `${anchored}$` : anchored);
}

test('defineScalar refuses whatever recheck refuses', () => {
  const random = randomOf(SEED);
  const counts = { slow: 0, fast: 0, undecided: 0 };
  const missed = [];
  const more = [];
  for (let i = 0; i < COUNT; i++) {
    const pattern = patternOf(random);
    const verdict = verdictOn(pattern, 2000);
    const refused = isRefused(pattern);
    if (verdict?.status === 'unknown') counts.undecided++;
    else if (verdict === undefined) counts.fast++;
    else counts.slow++;
    if (verdict?.status === 'vulnerable' && !refused) missed.push(`${pattern}: ${verdict.reason}, ${verdict.attack}`);
    if (verdict === undefined && refused) more.push(String(pattern));
  }
  console.log(
    `Seed ${SEED}: recheck finds ${counts.slow} slow, ${counts.fast} linear, and cannot decide ${counts.undecided}.`,
  );
  console.log(`defineScalar refuses ${more.length} more, such as ${more.slice(0, 10).join('  ')}`);
  assert.deepEqual(missed, []);
  assert.ok(counts.slow > COUNT / 10 && counts.fast > COUNT / 4, JSON.stringify(counts));
  assert.ok(more.length < counts.fast / 10, more.join('\n'));
});

test('os-vif, Kuryr and people who know what they do are not refused', () => {
  const patterns = [
    /^vlan[0-9]+$/,
    /^[a-zA-Z0-9._-]{1,255}$/,
    /^[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:[.][a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?)*$/,
    /^(?:[a-z0-9]+-)*[a-z0-9]+$/,
    /^[0-9]{1,3}(?:[.][0-9]{1,3}){3}$/,
    /^(?:0|[1-9][0-9]*)[.](?:0|[1-9][0-9]*)[.](?:0|[1-9][0-9]*)$/,
    /^[0-9a-f]{64}$/,
    /vlan/,
    /[0-9]+/,
  ];
  assert.deepEqual(patterns.filter(isRefused), []);
});
