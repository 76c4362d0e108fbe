import { readdir, realpath, stat } from 'node:fs/promises';
import { basename, extname, join, relative } from 'node:path';
import { type Trouble, troubleOf } from '../trouble.ts';
import type { Glob } from './glob.ts';
import { IgnoreRules, type Selection } from './ignore-rules.ts';

/** What is below a folder: files with one of some extensions, and what cannot be read. */
export interface FolderContents {
  readonly found: readonly (FoundFile | Trouble)[];
  /** Whether something was left out. */
  readonly hasIgnored: boolean;
}

export interface FoundFile {
  readonly path: string;
  /** Whether a pattern on the command line names the file, so that it counts as named. */
  readonly isNamed: boolean;
}

/**
 * Finds files below a folder. Symbolic links are followed, and each file is found once, by its own name rather than by
 * that of a link.
 *
 * @param extensions those of the files that are wanted.
 * @param glob leaves out what does not match; a file that itself matches may have any extension.
 */
export async function filesBelow(
  root: string,
  extensions: readonly string[],
  selection: Selection,
  glob?: Glob,
): Promise<FolderContents> {
  const walk = new Walk(root, extensions, await IgnoreRules.load(root, selection), glob);
  return walk.run();
}

/** What tools keep in a folder for themselves: packages, and under names with a dot their settings. */
function isPrivate(name: string): boolean {
  return name === 'node_modules' || name.startsWith('.');
}

class Walk {
  readonly #root: string;
  readonly #extensions: readonly string[];
  readonly #rules: IgnoreRules;
  readonly #glob: Glob | undefined;
  readonly #found: (FoundFile | Trouble)[] = [];
  /** Real paths of all folders and files that were visited, so that links lead nowhere twice. */
  readonly #visited = new Set<string>();
  readonly #links: string[] = [];
  #hasIgnored = false;

  constructor(root: string, extensions: readonly string[], rules: IgnoreRules, glob: Glob | undefined) {
    this.#root = root;
    this.#extensions = extensions;
    this.#rules = rules;
    this.#glob = glob;
  }

  async run(): Promise<FolderContents> {
    await this.#visitFolder(this.#root, await realpath(this.#root));
    // Links come last, so that what has a name of its own in the folder is found by that name.
    for (const path of this.#links) await this.#followLink(path);
    const found = this.#found.sort((a, b) => (nameOf(a) < nameOf(b) ? -1 : 1));
    return { found, hasIgnored: this.#hasIgnored };
  }

  async #visitFolder(path: string, real: string): Promise<void> {
    if (this.#visited.has(real)) return;
    this.#visited.add(real);
    try {
      const entries = await readdir(path, { withFileTypes: true });
      entries.sort((a, b) => (a.name < b.name ? -1 : 1));
      if (entries.some(({ name }) => name === '.gitignore')) await this.#readRules(path);
      for (const entry of entries) {
        const child = join(path, entry.name);
        if (isPrivate(entry.name)) continue;
        if (entry.isSymbolicLink()) this.#links.push(child);
        else if (entry.isDirectory()) await this.#enter(child, join(real, entry.name));
        else if (entry.isFile()) this.#addFile(child, join(real, entry.name));
      }
    } catch (error) {
      this.#found.push({ source: path, trouble: troubleOf(error) });
    }
  }

  async #readRules(folder: string): Promise<void> {
    try {
      await this.#rules.enter(folder);
    } catch (error) {
      this.#found.push({ source: join(folder, '.gitignore'), trouble: troubleOf(error) });
    }
  }

  async #enter(path: string, real: string): Promise<void> {
    if (this.#isIgnored(path, true)) return;
    await this.#visitFolder(path, real);
  }

  async #followLink(path: string): Promise<void> {
    try {
      const real = await realpath(path);
      const target = await stat(real);
      if (target.isFile()) this.#addFile(path, real);
      else if (target.isDirectory() && !NEVER_WALKED.has(basename(real))) await this.#enter(path, real);
    } catch (error) {
      // It might have led to a folder, unless its name is that of another kind of file.
      const mayMatter = extname(path) === '' || this.#wants(path) !== undefined;
      if (!mayMatter || this.#isIgnored(path, false)) return;
      this.#found.push({ source: path, trouble: `broken symbolic link (${troubleOf(error)})` });
    }
  }

  #addFile(path: string, real: string): void {
    const wanted = this.#wants(path);
    if (wanted === undefined || this.#visited.has(real) || this.#isIgnored(path, false)) return;
    this.#visited.add(real);
    this.#found.push({ path, isNamed: wanted === 'named' });
  }

  #wants(path: string): 'named' | 'found' | undefined {
    const match = this.#glob === undefined ? 'below' : this.#glob.match(relative(this.#root, path));
    if (match === 'itself') return 'named';
    return match === 'below' && this.#extensions.includes(extname(path).toLowerCase()) ? 'found' : undefined;
  }

  #isIgnored(path: string, isFolder: boolean): boolean {
    const isIgnored = this.#rules.ignores(path, isFolder);
    this.#hasIgnored ||= isIgnored;
    return isIgnored;
  }
}

const NEVER_WALKED: ReadonlySet<string> = new Set(['node_modules', '.git']);

function nameOf(found: FoundFile | Trouble): string {
  return 'path' in found ? found.path : found.source;
}
