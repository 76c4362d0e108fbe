import { sep } from 'node:path';

/** A pattern for files, taken apart. */
export interface Glob {
  /** The folder in which all that can match are. */
  readonly folder: string;
  /** Whether a path in the folder matches itself, is below a folder that does, or neither. */
  readonly match: (path: string) => 'itself' | 'below' | undefined;
}

/** Whether a path has characters that mean something in patterns. */
export function isGlob(path: string): boolean {
  return /[*?[\]{}]/.test(path);
}

/**
 * Takes a pattern apart: `*`, `?` and `[…]` match within a name, `**` any number of folders, and `{a,b}` one or the other.
 * As in a shell, what matches a folder stands for all that is below.
 */
export async function parseGlob(pattern: string): Promise<Glob> {
  const { default: ignore } = await import('ignore');
  const names = pattern.split('/');
  const fixed = names.findIndex(isGlob);
  const start = names.slice(0, fixed).join('/');
  const folder = fixed === 0 ? '.' : start === '' ? '/' : start;
  // What stands in the way of a pattern of .gitignore: `.` and doubled slashes mean nothing there.
  const rest = names.slice(fixed).filter((name) => name !== '' && name !== '.');
  const patterns = alternatives(rest.join('/')).map((alternative) => `/${alternative}`);
  const rules = ignore({ ignorecase: false }).add(patterns);
  return {
    folder,
    match: (path) => {
      const steps = path.split(sep);
      const isBelow = steps.some((_, i) => i > 0 && rules.ignores(`${steps.slice(0, i).join('/')}/`));
      if (isBelow) return 'below';
      return rules.ignores(steps.join('/')) ? 'itself' : undefined;
    },
  };
}

/** `a{b,c{d,e}}` as `ab`, `acd` and `ace`. */
function alternatives(pattern: string): string[] {
  const end = pattern.indexOf('}');
  const start = pattern.lastIndexOf('{', end);
  if (end < 0 || start < 0) return [pattern];
  const [before, after] = [pattern.slice(0, start), pattern.slice(end + 1)];
  const choices = pattern.slice(start + 1, end).split(',');
  return choices.flatMap((choice) => alternatives(`${before}${choice}${after}`));
}
