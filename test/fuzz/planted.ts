import { inspect } from 'node:util';
import * as config from '../../src/config.ts';
import * as osvif from '../../src/index.ts';
import type { Subject } from './checks.ts';

/* The functions under test with faults in them, so that a test can show what the fuzz finds. */

const FAULTS: readonly ((value: unknown) => void)[] = [
  () => {
    throw new TypeError('planted');
  },
  (value) => {
    if (typeof value === 'object' && value !== null) Reflect.set(value, 'planted', 1);
  },
  () => {
    for (;;);
  },
  () => process.exit(9),
];

function decode(value: unknown): unknown {
  // The same for the same value, in whichever process.
  FAULTS[inspect(value, { depth: 20 }).length % (FAULTS.length + 2)]?.(value);
  return osvif.decode(value);
}

export const subject: Subject = {
  ...osvif,
  decode: decode as Subject['decode'],
  formatIssues: (issues) => (issues.length > 2 ? '\u001b' : '') + osvif.formatIssues(issues),
  config: { is: (value) => typeof value === 'object' && config.is(value) },
};
