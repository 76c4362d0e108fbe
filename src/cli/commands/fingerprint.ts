import { readFile } from 'node:fs/promises';
import { compareFingerprintsWith, type FingerprintDifference, fingerprintsWith } from '../../fingerprint.ts';
import type { Lookup } from '../../lookup.ts';
import { usage } from '../arguments.ts';
import { type Command, EXIT, type IO } from '../command.ts';
import { namesFrom } from '../names.ts';
import { knownObjects, REGISTRY } from '../registry.ts';
import { toJSON } from '../style.ts';
import { troubleOf, troubleText } from '../trouble.ts';

type FingerprintRecord = Record<string, string[]>;

/** `osvif fingerprint` */
export const fingerprint: Command = {
  name: 'fingerprint',
  operands: '[NAME…] [OPTION…]',
  summary: "Print the fingerprints by which os-vif's own tests know each object version.",
  help: [
    'oslo.versionedobjects identifies each version of an object by the md5 of its fields: names, types, nullability, ' +
      "defaults and enumerations. These are computed from this package's schemas; os-vif records the same.",
    "With --against, compares them with FILE: os-vif's own test module (os_vif/tests/unit/test_objects.py), or JSON " +
      'with fingerprints by object name. Exits with 1 when FILE has an object, a version or fields that this package ' +
      'does not.',
  ],
  examples: [
    ['osvif fingerprint VIFVHostUser', 'both versions of one object'],
    ['osvif fingerprint --format json', 'all of them, as JSON'],
    ['osvif fingerprint --against test_objects.py', 'whether os-vif has moved on'],
  ],
  options: {
    format: { type: 'string', choices: ['text', 'json'], description: 'How to write them (default: text).' },
    against: { type: 'string', placeholder: 'FILE', description: 'Say what differs from the fingerprints in FILE.' },
    registry: REGISTRY,
  },
  run: async ({ operands, values }, io) => {
    const isJSON = values.format?.[0] === 'json';
    const file = values.against?.[0];
    if (file !== undefined && operands.length > 0)
      throw usage(fingerprint, 'no NAME beside --against', `${operands[0]}`);
    const { lookup } = await knownObjects(values);
    if (file !== undefined) return against(lookup, file, isJSON, io);
    const names = namesFrom(fingerprint, lookup, operands);
    const all = Object.entries(fingerprintsWith(lookup)).filter(
      ([name]) => names.length === 0 || names.includes(name as never),
    );
    const lines = all.flatMap(([name, versions]) => Object.values(versions).map((value) => `${name} ${value}\n`));
    io.stdout.write(isJSON ? `${toJSON(Object.fromEntries(all), 2)}\n` : lines.join(''));
    return EXIT.ok;
  },
};

async function against(lookup: Lookup, file: string, isJSON: boolean, io: IO): Promise<number> {
  const record = await readRecord(file);
  if (typeof record === 'string') {
    io.stderr.write(troubleText(file, record));
    return EXIT.unreadable;
  }
  const differences = compareFingerprintsWith(lookup, record);
  const compared = Object.values(record).flat().length;
  const hasMoved = differences.some(({ state }) => state !== 'older' && state !== 'unlisted');
  const counted = compared === 1 ? '1 fingerprint' : `${compared} fingerprints`;
  const summary = `${counted} compared: ${hasMoved ? 'os-vif has moved on' : 'none contradicts this package'}`;
  const text = [...differences.map(sentence), summary].map((line) => `${line}\n`).join('');
  io.stdout.write(isJSON ? `${toJSON({ compared, differences }, 2)}\n` : text);
  return hasMoved ? EXIT.invalid : EXIT.ok;
}

function sentence({ name, state, ours, theirs }: FingerprintDifference): string {
  const texts: Readonly<Record<FingerprintDifference['state'], string>> = {
    changed: `the same version has other fields: here ${ours}, there ${theirs}`,
    newer: `there is ${theirs}, a version that this package does not know; here ${ours}`,
    unknown: `there is ${theirs}, an object that this package does not know`,
    older: `ends at ${theirs} there, at ${ours} here`,
    unlisted: `is not there; here ${ours}`,
  };
  return `${name}: ${texts[state]}`;
}

const NAME = /^[A-Za-z]\w*$/;
const FINGERPRINT = /^[0-9]+[.][0-9]+-[0-9a-f]{32}$/;

/** The fingerprints of a file, or what is wrong with it. */
async function readRecord(file: string): Promise<FingerprintRecord | string> {
  let text: string;
  try {
    text = await readFile(file, 'utf8');
  } catch (error) {
    return troubleOf(error);
  }
  const record = new Map<string, string[]>();
  let last: string[] | undefined;
  // Both notations have the name of an object before its fingerprints, so one pattern reads Python and JSON.
  for (const [, string = '', colon] of text.matchAll(/['"](\w[\w.-]*)['"](\s*:)?/g)) {
    if (FINGERPRINT.test(string)) last?.push(string);
    if (colon === undefined || !NAME.test(string)) continue;
    // What follows the table may name its objects again, which takes nothing away.
    last = record.get(string) ?? [];
    record.set(string, last);
  }
  const found = [...record].filter(([, all]) => all.length > 0);
  return found.length > 0 ? Object.fromEntries(found) : 'expected fingerprints such as 1.0-4a5a8881dc99…, found none';
}
