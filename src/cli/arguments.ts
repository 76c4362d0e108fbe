import { parseArgs } from 'node:util';
import { escapeInvisible, shorten, shortQuote } from '../describe.ts';
import { nearest } from '../nearest.ts';
import { type Arguments, type Command, type Option, UsageError } from './command.ts';

/** More of an argument than a message shows. */
const LONGEST = 200;

/** `--help` is understood by every command. */
const HELP: Option = { type: 'boolean', short: 'h', description: 'Show this help.' };

/** All options of a command, in the order in which its help lists them. */
export function optionsOf(command: Command): Readonly<Record<string, Option>> {
  return { ...command.options, help: HELP };
}

/** An option with what stands behind it, such as `--out DIR`. */
export function flagOf(name: string, { type, placeholder = 'VALUE', choices }: Option): string {
  return type === 'boolean' ? `--${name}` : `--${name} ${choices?.join('|') ?? placeholder}`;
}

/**
 * Reads the arguments of a command. Options may stand anywhere; behind `--` everything is an operand.
 *
 * @throws UsageError for options that do not exist, lack a value, have one too many or one that is not a choice.
 */
export function parseArguments(command: Command, argv: readonly string[]): Arguments {
  const options = optionsOf(command);
  const config = Object.fromEntries(
    Object.entries(options).map(([name, { type, short }]) => [name, { type, multiple: true, ...(short && { short }) }]),
  );
  const { tokens } = parseArgs({ args: [...argv], options: config, strict: false, tokens: true });
  const operands = tokens.flatMap((token) => (token.kind === 'positional' ? [token.value] : []));
  const flags = new Set<string>();
  const values: Record<string, string[]> = {};
  for (const token of tokens) {
    if (token.kind !== 'option') continue;
    const { name, value, rawName } = token;
    const option = Object.hasOwn(options, name) ? options[name] : undefined;
    if (option === undefined) throw unknownOption(command, rawName, Object.keys(options));
    if (option.type === 'boolean') flags.add(checkFlag(command, name, value));
    else values[name] = [...(values[name] ?? []), checkValue(command, name, option, value)];
  }
  checkRepeats(command, values);
  return { operands, flags, values };
}

function checkRepeats(command: Command, values: Readonly<Record<string, readonly string[]>>): void {
  for (const [name, given] of Object.entries(values)) {
    const mayRepeat = optionsOf(command)[name]?.multiple === true;
    if (given.length > 1 && !mayRepeat) throw usage(command, `--${name} once`, `it ${given.length} times`);
  }
}

/** The choice that a text names. @throws UsageError with the nearest one. */
export function choose<T extends string>(command: Command, what: string, text: string, choices: readonly T[]): T {
  if (choices.includes(text as T)) return text as T;
  const expected = choices.length > 12 ? what : `${what} (${choices.join(', ')})`;
  throw usage(command, expected, shortQuote(text), nearest(text, choices));
}

/** A mistake on the command line, in the grammar of all messages. */
export function usage(
  command: Command | undefined,
  expected: string,
  received: string,
  suggestion?: string,
): UsageError {
  const end = suggestion === undefined ? '.' : `; did you mean ${suggestion}?`;
  const name = command === undefined ? 'osvif' : `osvif ${command.name}`;
  const message = escapeInvisible(`${name}: Expected ${expected}, received ${shorten(received, LONGEST)}${end}`);
  return new UsageError(`${message}\nTry \`${name} --help\`.`);
}

function unknownOption(command: Command, raw: string, known: readonly string[]): UsageError {
  const near = nearest(raw.replace(/^-+/, ''), known);
  return usage(command, 'an option that exists', raw, near && `--${near}`);
}

function checkFlag(command: Command, name: string, value: string | undefined): string {
  if (value !== undefined) throw usage(command, `--${name} without a value`, shortQuote(value));
  return name;
}

function checkValue(command: Command, name: string, option: Option, value: string | undefined): string {
  if (value === undefined || value === '') throw usage(command, flagOf(name, option), `--${name} alone`);
  return option.choices === undefined ? value : choose(command, `--${name}`, value, option.choices);
}
