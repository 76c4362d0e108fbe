import { optionsOf } from './arguments.ts';
import type { Command, Option } from './command.ts';

/** The page of `osvif --help`. */
export function overview(commands: readonly Command[]): string {
  const width = Math.max(...commands.map(({ name }) => name.length));
  return [
    'Usage: osvif COMMAND [OPTION…] [ARGUMENT…]',
    '',
    "Validates, explains and exports OpenStack os-vif's objects, as primitives (the wire form) and as configs.",
    '',
    'Commands:',
    ...commands.map(({ name, summary }) => `  ${name.padEnd(width)}  ${summary}`),
    '',
    '`osvif COMMAND --help` explains a command, `osvif --version` tells the version.',
    'Exit status: 0 all valid, 1 something invalid, 2 wrong usage, 3 an input could not be read.',
    '',
  ].join('\n');
}

/** The page of `osvif COMMAND --help`. */
export function pageOf(command: Command): string {
  const rows = Object.entries(optionsOf(command)).map(([name, option]) => [flagText(name, option), effectText(option)]);
  const width = Math.max(...rows.map(([flag = '']) => flag.length));
  const exampleWidth = Math.max(...command.examples.map(([example]) => example.length));
  return [
    `Usage: osvif ${command.name} ${command.operands}`.trimEnd(),
    '',
    command.help,
    '',
    'Options:',
    ...rows.map(([flag = '', effect = '']) => `  ${flag.padEnd(width)}  ${effect}`),
    '',
    'Examples:',
    ...command.examples.map(([example, effect]) => `  ${example.padEnd(exampleWidth)}  ${effect}`),
    '',
  ].join('\n');
}

function flagText(name: string, { type, short, placeholder = 'VALUE', choices }: Option): string {
  const long = type === 'boolean' ? `--${name}` : `--${name} ${choices?.join('|') ?? placeholder}`;
  return short === undefined ? `    ${long}` : `-${short}, ${long}`;
}

function effectText({ description, multiple }: Option): string {
  return multiple ? `${description} May be repeated.` : description;
}
