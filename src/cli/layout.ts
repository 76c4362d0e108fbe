import { wrap } from '../emit/text.ts';
import type { Output } from './command.ts';

const IN_A_PIPE = 100;
const IN_A_TERMINAL = 80;

/** The width of a terminal, where one is there; some report 0 before they know. */
export function terminalColumns({ isTTY, columns }: Output): number | undefined {
  return isTTY ? columns || IN_A_TERMINAL : undefined;
}

/** How wide a page of text is set: as the terminal, but in lines that can be read. */
export function pageColumns(output: Output): number {
  return Math.min(Math.max(terminalColumns(output) ?? IN_A_PIPE, 40), 120);
}

/** Two indented columns, the right one broken at spaces and continued under itself. */
export function table(
  rows: readonly (readonly [left: string, right: string])[],
  columns: number,
  style: (left: string) => string = (left) => left,
): string[] {
  const width = Math.max(...rows.map(([left]) => left.length));
  return rows.flatMap(([left, right]) => {
    const [first = '', ...rest] = wrap(right, Math.max(columns - width - 4, 20));
    return [`  ${style(left.padEnd(width))}  ${first}`, ...rest.map((line) => ' '.repeat(width + 4) + line)];
  });
}
