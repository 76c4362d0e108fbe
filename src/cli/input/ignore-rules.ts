import { access, readFile } from 'node:fs/promises';
import { dirname, isAbsolute, join, relative, resolve, sep } from 'node:path';
import type { Ignore } from 'ignore';

/** What is left out of folders, beside what tools keep there for themselves. */
export interface Selection {
  /** Patterns as in .gitignore, in the current folder. */
  readonly exclude: readonly string[];
  /** Whether the .gitignore files of a folder count. */
  readonly usesIgnoreFiles: boolean;
}

/** What `--exclude` and .gitignore files leave out below a folder. */
export class IgnoreRules {
  readonly #ignore: () => Ignore;
  readonly #usesFiles: boolean;
  readonly #excluded: Ignore;
  /** The folder that the patterns of `--exclude` are in. */
  readonly #base: string;
  /** The patterns of .gitignore files, by the folder that they are in. */
  readonly #files = new Map<string, Ignore>();

  private constructor(make: () => Ignore, root: string, { exclude, usesIgnoreFiles }: Selection) {
    this.#ignore = make;
    this.#usesFiles = usesIgnoreFiles;
    this.#excluded = make().add(exclude);
    // Patterns cannot lead out of their folder.
    this.#base = isInside(process.cwd(), root) ? process.cwd() : root;
  }

  static async load(root: string, selection: Selection): Promise<IgnoreRules> {
    const { default: ignore } = await import('ignore');
    const top = resolve(root);
    const rules = new IgnoreRules(() => ignore({ ignorecase: false }), top, selection);
    await rules.#enterRepository(top);
    return rules;
  }

  /** Reads the .gitignore of a folder. @throws when it is there and cannot be read. */
  async enter(folder: string): Promise<void> {
    if (!this.#usesFiles) return;
    const text = await readFile(join(folder, '.gitignore'), 'utf8').catch(unlessMissing);
    if (text !== undefined) this.#files.set(resolve(folder), this.#ignore().add(text));
  }

  ignores(path: string, isFolder: boolean): boolean {
    const full = resolve(path);
    return this.#excluded.ignores(pathIn(this.#base, full, isFolder)) || this.#isInFiles(full, isFolder);
  }

  #isInFiles(full: string, isFolder: boolean): boolean {
    for (let folder = dirname(full); ; folder = dirname(folder)) {
      const { ignored, unignored } = this.#files.get(folder)?.test(pathIn(folder, full, isFolder)) ?? NO_RULE;
      // The innermost file that says something decides.
      if (ignored || unignored) return ignored;
      if (folder === dirname(folder)) return false;
    }
  }

  /** The files of a repository count in its folders too, unless they ignore the folder that was named. */
  async #enterRepository(root: string): Promise<void> {
    const above: string[] = [];
    let folder = root;
    while (!(await isThere(join(folder, '.git')))) {
      if (folder === dirname(folder)) return;
      folder = dirname(folder);
      above.unshift(folder);
    }
    for (const outer of above) await this.enter(outer);
    if (above.length > 0 && this.#isInFiles(root, true)) this.#files.clear();
  }
}

const NO_RULE = { ignored: false, unignored: false };

function isInside(folder: string, path: string): boolean {
  const way = relative(folder, path);
  return way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way);
}

/** A path as patterns see it; a folder ends with a slash. */
function pathIn(folder: string, path: string, isFolder: boolean): string {
  const way = relative(folder, path).split(sep).join('/');
  return isFolder ? `${way}/` : way;
}

async function isThere(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  );
}

function unlessMissing(error: NodeJS.ErrnoException): undefined {
  if (error.code !== 'ENOENT' && error.code !== 'EISDIR') throw error;
}
