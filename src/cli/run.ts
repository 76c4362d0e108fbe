import { shortQuote } from '../describe.ts';
import { nearest } from '../nearest.ts';
import { parseArguments, usage } from './arguments.ts';
import { type Command, EXIT, type IO, TroubleError, UsageError } from './command.ts';
import { convert } from './commands/convert.ts';
import { explain } from './commands/explain.ts';
import { fingerprint } from './commands/fingerprint.ts';
import { generate } from './commands/generate.ts';
import { init } from './commands/init.ts';
import { list } from './commands/list.ts';
import { negotiate } from './commands/negotiate.ts';
import { schema } from './commands/schema.ts';
import { validate } from './commands/validate.ts';
import { overview, pageOf } from './help.ts';
import { pageColumns } from './layout.ts';
import { packageVersion } from './package.ts';

/** Every command, in the order of the help. */
export const COMMANDS: readonly Command[] = [
  validate,
  convert,
  negotiate,
  list,
  explain,
  schema,
  generate,
  init,
  fingerprint,
];

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
    if (error instanceof UsageError) {
      io.stderr.write(`${error.message}\n`);
      return EXIT.usage;
    }
    if (!(error instanceof TroubleError)) throw error;
    io.stderr.write(error.message);
    return EXIT.unreadable;
  }
}

async function dispatch([first, ...rest]: readonly string[], io: IO): Promise<number> {
  if (first === undefined) {
    io.stderr.write(overview(COMMANDS, pageColumns(io.stderr)));
    return EXIT.usage;
  }
  if (first === '--version' || first === '-V') return print(io, `${await packageVersion()}\n`);
  if (first === '--help' || first === '-h' || first === 'help') {
    const [topic] = rest;
    const columns = pageColumns(io.stdout);
    return print(io, topic === undefined ? overview(COMMANDS, columns) : pageOf(find(topic), columns));
  }
  const command = find(first);
  const parsed = parseArguments(command, rest);
  if (parsed.flags.has('help')) return print(io, pageOf(command, pageColumns(io.stdout)));
  return command.run(parsed, io);
}

function find(name: string): Command {
  const found = COMMANDS.find((command) => command.name === name);
  if (found !== undefined) return found;
  const names = COMMANDS.map((command) => command.name);
  const near = nearest(name, name.startsWith('-') ? ['--help', '--version', ...names] : [...names, 'help']);
  // Whoever begins with a file wants it judged.
  const meant = near ?? (/^[^-].*[./]/.test(name) ? `validate ${name}` : undefined);
  throw usage(undefined, `a command (${names.join(', ')})`, shortQuote(name), meant);
}

function print(io: IO, text: string): number {
  io.stdout.write(text);
  return EXIT.ok;
}
