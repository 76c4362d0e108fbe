import { nearest } from '../nearest.ts';
import { parseArguments, usage } from './arguments.ts';
import { type Command, EXIT, type IO, UsageError } from './command.ts';
import { explain } from './commands/explain.ts';
import { fingerprint } from './commands/fingerprint.ts';
import { list } from './commands/list.ts';
import { schema } from './commands/schema.ts';
import { validate } from './commands/validate.ts';
import { overview, pageOf } from './help.ts';
import { packageVersion } from './package.ts';

/** Every command, in the order of the help. */
export const COMMANDS: readonly Command[] = [validate, list, explain, schema, fingerprint];

/**
 * Runs one command line.
 *
 * @param argv what stands behind `osvif`.
 * @returns the exit code; nothing here ends the process.
 */
export async function run(argv: readonly string[], io: IO): Promise<number> {
  try {
    return await dispatch(argv, io);
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    io.stderr.write(`${error.message}\n`);
    return EXIT.usage;
  }
}

async function dispatch([first, ...rest]: readonly string[], io: IO): Promise<number> {
  if (first === undefined) {
    io.stderr.write(overview(COMMANDS));
    return EXIT.usage;
  }
  if (first === '--version' || first === '-V') return print(io, `${await packageVersion()}\n`);
  if (first === '--help' || first === '-h' || first === 'help') {
    const [topic] = rest;
    return print(io, topic === undefined ? overview(COMMANDS) : pageOf(find(topic)));
  }
  const command = find(first);
  const parsed = parseArguments(command, rest);
  return parsed.flags.has('help') ? print(io, pageOf(command)) : command.run(parsed, io);
}

function find(name: string): Command {
  const found = COMMANDS.find((command) => command.name === name);
  if (found !== undefined) return found;
  const names = COMMANDS.map((command) => command.name);
  throw usage(undefined, `a command (${names.join(', ')})`, JSON.stringify(name), nearest(name, names));
}

function print(io: IO, text: string): number {
  io.stdout.write(text);
  return EXIT.ok;
}
