import { wrap } from '../emit/text.ts';
import { flagOf, optionsOf } from './arguments.ts';
import type { Command, Option } from './command.ts';
import { table } from './layout.ts';

/** The page of `osvif --help`. */
export function overview(commands: readonly Command[], columns: number): string {
  return page(
    ['Usage: osvif COMMAND [OPTION…] [ARGUMENT…]'],
    wrap(
      "Validates, converts, explains and exports os-vif's objects: primitives (the wire form) and configs.",
      columns,
    ),
    [
      'Commands:',
      ...table(
        commands.map(({ name, summary }) => [name, summary] as const),
        columns,
      ),
    ],
    [
      ...wrap('`osvif COMMAND --help` explains a command, `osvif --version` tells the version.', columns),
      ...wrap(
        'Exit status: 0 all valid, 1 something invalid, 2 wrong usage, 3 a file could not be read or written, 4 osvif itself failed. ' +
          'The highest that applies wins.',
        columns,
      ),
    ],
  );
}

/** The page of `osvif COMMAND --help`. */
export function pageOf(command: Command, columns: number): string {
  const options = Object.entries(optionsOf(command));
  const rows = options.map(([name, option]) => [flagText(name, option), effectText(option)] as const);
  return page(
    [`Usage: osvif ${command.name} ${command.operands}`.trimEnd()],
    ...command.help.map((paragraph) => wrap(paragraph, columns)),
    ['Options:', ...table(rows, columns)],
    ['Examples:', ...table(command.examples, columns)],
  );
}

/** Blocks of lines with a blank line between them. */
function page(...blocks: readonly (readonly string[])[]): string {
  return `${blocks.map((lines) => lines.join('\n')).join('\n\n')}\n`;
}

function flagText(name: string, option: Option): string {
  return `${option.short === undefined ? '   ' : `-${option.short},`} ${flagOf(name, option)}`;
}

function effectText({ description, multiple }: Option): string {
  return multiple ? `${description} May be repeated.` : description;
}
