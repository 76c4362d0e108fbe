import { shortQuote } from '../describe.ts';
import { nearest } from '../nearest.ts';
import { isSystemError } from '../validate-text.ts';
import { parseArguments, usage } from './arguments.ts';
import { type Command, EXIT, type IO, type Output, TroubleError, UsageError } from './command.ts';
import { overview, pageOf } from './help.ts';
import { pageColumns } from './layout.ts';
import { tellFailure } from './output/internal-error.ts';
import { packageVersion } from './package.ts';
import { troubleOf, troubleText } from './trouble.ts';

/** Every command by its name, in the order of the help; each is loaded when it is asked for. */
export const COMMANDS: Readonly<Record<string, () => Promise<Command>>> = {
  validate: async () => (await import('./commands/validate.ts')).validate,
  convert: async () => (await import('./commands/convert.ts')).convert,
  negotiate: async () => (await import('./commands/negotiate.ts')).negotiate,
  list: async () => (await import('./commands/list.ts')).list,
  explain: async () => (await import('./commands/explain.ts')).explain,
  schema: async () => (await import('./commands/schema.ts')).schema,
  generate: async () => (await import('./commands/generate.ts')).generate,
  init: async () => (await import('./commands/init.ts')).init,
  fingerprint: async () => (await import('./commands/fingerprint.ts')).fingerprint,
};

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
    if (error instanceof TroubleError) {
      io.stderr.write(error.message);
      return EXIT.unreadable;
    }
    if (isSystemError(error)) {
      io.stderr.write(troubleText((error as NodeJS.ErrnoException).path ?? 'a file', troubleOf(error)));
      return EXIT.unreadable;
    }
    tellFailure(error, io);
    return EXIT.internal;
  }
}

async function dispatch([first, ...rest]: readonly string[], io: IO): Promise<number> {
  if (first === undefined) {
    io.stderr.write(await overviewPage(io.stderr));
    return EXIT.usage;
  }
  if (first === '--version' || first === '-V') return print(io, `${await packageVersion()}\n`);
  if (first === '--help' || first === '-h' || first === 'help') {
    const [topic] = rest;
    const page = topic === undefined ? overviewPage(io.stdout) : commandPage(await load(topic), io.stdout);
    return print(io, await page);
  }
  const command = await load(first);
  const parsed = parseArguments(command, rest);
  if (parsed.flags.has('help')) return print(io, commandPage(command, io.stdout));
  return command.run(parsed, io);
}

async function overviewPage(output: Output): Promise<string> {
  return overview(await loadAll(), pageColumns(output));
}

function commandPage(command: Command, output: Output): string {
  return pageOf(command, pageColumns(output));
}

/** All commands, in the order of the help. */
export async function loadAll(): Promise<Command[]> {
  return Promise.all(Object.values(COMMANDS).map((command) => command()));
}

/** The command of a name. @throws UsageError with the nearest name when there is none. */
async function load(name: string): Promise<Command> {
  const names = Object.keys(COMMANDS);
  const known = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
  if (known !== undefined) return known();
  const near = nearest(name, name.startsWith('-') ? ['--help', '--version', ...names] : [...names, 'help']);
  // Whoever begins with a file wants it judged.
  const meant = near ?? (/^[^-].*[./]/.test(name) ? `validate ${name}` : undefined);
  throw usage(undefined, `a command (${names.join(', ')})`, shortQuote(name), meant);
}

function print(io: IO, text: string): number {
  io.stdout.write(text);
  return EXIT.ok;
}
