import type { ObjectName } from '../api.ts';
import type { Lookup } from '../lookup.ts';
import { choose } from './arguments.ts';
import type { Command } from './command.ts';

/** Operands that have to be names of objects. @throws UsageError with the nearest name. */
export function namesFrom(command: Command, lookup: Lookup, operands: readonly string[]): ObjectName[] {
  return operands.map((operand) => objectNamed(command, lookup, operand));
}

/** A text that has to be the name of an object. @throws UsageError with the nearest name. */
export function objectNamed(command: Command, lookup: Lookup, text: string): ObjectName {
  return choose(command, 'the name of an os-vif object', text, lookup.names) as ObjectName;
}
