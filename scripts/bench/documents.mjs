import { readdirSync, readFileSync } from 'node:fs';
import { backport, catalogue } from '../../dist/src/index.js';

/*
 * What is judged: documents of the examples and of the test vectors, chosen by rule rather than by hand.
 */

const ROOT = new URL('../../', import.meta.url);
/** Made by rule, with odd values on purpose: right and, one or more mistakes each, wrong. */
const GENERATED = 'generated.jsonl';
/** What os-vif's own tests hand around. */
const CAPTURED = 'os-vif-tests.jsonl';
const EXAMPLES = 'examples/vif/';

const read = (path) => readFileSync(new URL(path, ROOT), 'utf8');
const nameOf = (value) => value?.['versioned_object.name'];
const isVIF = (value) => /^VIF(?!PortProfile)/.test(String(nameOf(value)));
const isPlain = (text) => /^[ -~]*$/.test(text) && !text.includes('__proto__');

function vectorsOf(file) {
  const lines = read(`test/fixtures/vectors/${file}`).trimEnd().split('\n');
  return lines.map((line) => {
    const { payload, strict } = JSON.parse(line);
    return { value: payload, isValid: strict.accepted, faults: strict.faults.length };
  });
}

/** Every payload of the vectors, with what strict reading says of it and at how many places. */
export function vectors() {
  return [GENERATED, CAPTURED].flatMap(vectorsOf);
}

/**
 * The sets of documents, as JSON text: one typical VIF, a mix of what Nova, Kuryr and os-vif's tests write, the shortest VIF
 * of all, and VIFs with one mistake each. A set with `isParsed` is also parsed by those who are timed.
 */
export function documentSets() {
  const known = vectors();
  const examples = readdirSync(new URL(EXAMPLES, ROOT)).map((file) => JSON.parse(read(EXAMPLES + file)));
  const captured = vectorsOf(CAPTURED).filter(({ value, isValid }) => isValid && isVIF(value));
  const mix = [...examples, ...captured.map(({ value }) => value)];
  const broken = known.filter(({ value, isValid, faults }) => !isValid && faults === 1 && isVIF(value));
  const valid = known.filter(({ value, isValid }) => isValid && isVIF(value));
  const [minimal] = textsOf(valid.map(({ value }) => value)).sort((a, b) => a.length - b.length);
  checkMix(mix);
  return [
    { id: 'typical', name: 'a typical VIF', isValid: true, isParsed: true, texts: textsOf([typical()]) },
    { id: 'mix', name: 'a mix of all kinds', isValid: true, isParsed: true, texts: textsOf(mix) },
    { id: 'minimal', name: 'a minimal VIF', isValid: true, texts: [minimal] },
    {
      id: 'invalid',
      name: 'VIFs with one mistake',
      isValid: false,
      texts: textsOf(broken.map(({ value }) => value)).filter(isPlain),
    },
  ];
}

const textsOf = (values) => values.map((value) => JSON.stringify(value));

/** A VIF with a dual-stack network and a profile, at versions that Debian's os-vif reads too. */
function typical() {
  const vif = JSON.parse(read(`${EXAMPLES}VIFOpenVSwitch-dual-stack.json`));
  return backport(vif, { VIFPortProfileOpenVSwitch: '1.3' });
}

/** The mix has every VIF and every profile; VIFBase alone is nothing that a program writes. */
function checkMix(values) {
  const names = new Set();
  JSON.stringify(values, (_key, value) => {
    names.add(nameOf(value));
    return value;
  });
  const wanted = Object.keys(catalogue.objects).filter((name) => name.startsWith('VIF') && name !== 'VIFBase');
  const missing = wanted.filter((name) => !names.has(name));
  if (missing.length > 0)
    throw new Error(`Expected every VIF and profile in the mix, which lacks ${missing.join(', ')}.`);
}
