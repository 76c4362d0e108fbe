import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { escapeInvisible } from '../../describe.ts';
import { usage } from '../arguments.ts';
import { type Command, EXIT, type IO } from '../command.ts';
import { readSchema } from '../package.ts';
import { printable, styleFor } from '../style.ts';
import { troubleOf, troubleText } from '../trouble.ts';
import { type Change, diffLines } from '../workspace/diff.ts';
import { EXAMPLE, exampleText, schemaOfExample } from '../workspace/example.ts';
import { Refusal, readExisting, writeInto } from '../workspace/files.ts';
import { JSONCError, toText } from '../workspace/jsonc.ts';
import { COPY, findInstalled, INSTALLED, isSchemaPlace } from '../workspace/schema-place.ts';
import { editExtensions, editSettings, NEEDED_EXTENSIONS, neededSettings, PATTERNS } from '../workspace/settings.ts';

const SCHEMA = 'config.editor.json';
const SETTINGS = '.vscode/settings.json';
const EXTENSIONS = '.vscode/extensions.json';

/** `osvif init` */
export const init: Command = {
  name: 'init',
  operands: '[DIR] [OPTION…]',
  summary: 'Set up a folder so that editors check and complete the configs in it.',
  help: [
    `Lets VS Code check and complete all ${[...PATTERNS.json, ...PATTERNS.yaml].join(', ')} files in DIR (default: ` +
      `the current folder; made if missing) and below: ${SETTINGS} says so for JSON and for YAML, ${EXTENSIONS} ` +
      `recommends the extension for YAML, and ${EXAMPLE} is a config to begin with, whose first line tells other ` +
      'editors the same.',
    'The schema is the one in the nearest node_modules, of DIR or of a folder above, as npm workspaces have it. With ' +
      `--copy, for folders without that, it is written into DIR as ${COPY}. A folder that has such a copy keeps it, ` +
      'and gets the newest.',
    'Nothing that is there is lost: settings are extended where they stand, with their comments, and each change is ' +
      'shown; an example that you have changed stays. Settings that are no JSON are left alone, and you are told what ' +
      'to add. Once all is set up, the command changes nothing.',
  ],
  examples: [
    ['osvif init', 'for a project that has osvif in node_modules'],
    ['osvif init ports --copy', 'for a folder of configs, without node_modules'],
    ['osvif init --dry-run', 'shows what it would do, and does nothing'],
  ],
  options: {
    copy: { type: 'boolean', description: 'Write the schema into DIR, and point to it there.' },
    'dry-run': { type: 'boolean', description: 'Show what would be written, and write nothing.' },
  },
  run: async ({ operands, flags }, io) => {
    const [folder = '.', ...others] = operands;
    if (others.length > 0) throw usage(init, 'at most one DIR', `${operands.length}`);
    // What a shell makes of a variable that is not set; joined to a path, it would mean the current folder.
    if (folder === '') throw usage(init, 'a DIR', '""');
    // Whoever goes away must not end the work half-way.
    io.endsWithOutput = false;
    const job = { folder, isDry: flags.has('dry-run'), io };
    try {
      await checkFolder(folder);
    } catch (error) {
      return fail(job, folder, error);
    }
    return setUp(job, flags.has('copy'));
  },
};

/** What every step has to know. */
interface Job {
  readonly folder: string;
  readonly isDry: boolean;
  readonly io: IO;
}

/** A file to write. */
interface Step {
  /** From the folder that is set up. */
  readonly path: string;
  /** The text that the file shall have; undefined for no file. @throws when the text that is there cannot be changed. */
  readonly edit: (before: string | undefined) => Promise<string | undefined> | string | undefined;
  /** When to show each line: settings always, what is all our own only as far as somebody may care. */
  readonly shown: readonly Outcome[];
  /** Of settings: what they need, in case that somebody has to add it by hand. */
  readonly needed?: object;
}

/** What became of a step. */
type Outcome = 'created' | 'changed' | 'unchanged' | 'failed';

const ALWAYS: readonly Outcome[] = ['created', 'changed'];

async function setUp(job: Job, wantsCopy: boolean): Promise<number> {
  const schema = await readSchema(SCHEMA);
  const isCopied = wantsCopy || (await hasCopy(job));
  // Nothing shall point to a schema that could not be written.
  if (isCopied && (await take(job, copyStep(schema))) === 'failed') return EXIT.unreadable;

  const place = isCopied ? COPY : await findInstalled(job.folder);
  // Editors would only say that they cannot load it.
  if (place === undefined) return failWithoutSchema(job);
  const settings = await take(job, {
    path: SETTINGS,
    edit: (before = '') => editSettings(before, place, isSchemaPlace),
    shown: ALWAYS,
    needed: neededSettings(place),
  });
  const extensions = await take(job, {
    path: EXTENSIONS,
    edit: (before = '') => editExtensions(before),
    shown: ALWAYS,
    needed: NEEDED_EXTENSIONS,
  });
  // Whoever threw the example away does not get it again.
  const example = await take(job, exampleStep(place, settings !== 'unchanged'));

  return [settings, extensions, example].includes('failed') ? EXIT.unreadable : EXIT.ok;
}

async function checkFolder(folder: string): Promise<void> {
  try {
    await readdir(folder);
  } catch (error) {
    // It is made with the first file.
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
  }
}

type Schema = Readonly<Record<string, unknown>>;

/** Whether an earlier call wrote the schema into the folder; what else may stand in its place comes out later. */
async function hasCopy({ folder }: Job): Promise<boolean> {
  try {
    return (await readExisting(join(folder, COPY))) !== undefined;
  } catch {
    return true;
  }
}

/** Whether a text is a schema of this package, of whatever version: all have the same notice. */
function isOurs(text: string, { $comment }: Schema): boolean {
  try {
    return JSON.parse(text).$comment === $comment;
  } catch {
    return false;
  }
}

function copyStep(schema: Schema): Step {
  const fresh = `${JSON.stringify(schema, null, 2)}\n`;
  return {
    path: COPY,
    edit: (before = fresh) => {
      if (isOurs(before, schema)) return isSame(before, fresh) ? before : fresh;
      throw new Refusal('expected a schema that osvif wrote, found another file, which is left alone');
    },
    shown: [],
  };
}

function exampleStep(place: string, isWanted: boolean): Step {
  return {
    path: EXAMPLE,
    edit: async (before) => {
      const fresh = await exampleText(place);
      if (before === undefined) return isWanted ? fresh : undefined;
      const other = schemaOfExample(before);
      const isUntouched = isSchemaPlace(other) && isSame(before, await exampleText(other));
      return isUntouched && !isSame(before, fresh) ? fresh : before;
    },
    shown: ['changed'],
  };
}

/** Whether texts are equal, whatever line ends a version control system has given one of them. */
function isSame(a: string, b: string): boolean {
  return a.replaceAll('\r\n', '\n') === b.replaceAll('\r\n', '\n');
}

async function take(job: Job, { path, edit, shown, needed }: Step): Promise<Outcome> {
  const file = join(job.folder, path);
  try {
    const before = await readExisting(file);
    const after = await edit(before);
    if (after === undefined || after === before) {
      if (after !== undefined) report(job, file, 'unchanged', []);
      return 'unchanged';
    }
    if (!job.isDry) await writeInto(file, after);
    const outcome = before === undefined ? 'created' : 'changed';
    report(job, file, outcome, shown.includes(outcome) ? diffLines(before ?? '', after) : []);
    return outcome;
  } catch (error) {
    fail(job, file, error);
    if (error instanceof JSONCError && needed !== undefined) job.io.stderr.write(byHand(needed));
    return 'failed';
  }
}

const VERBS = { created: 'would create', changed: 'would change', unchanged: 'unchanged' } as const;

function report({ isDry, io }: Job, file: string, outcome: keyof typeof VERBS, changes: readonly Change[]): void {
  const style = styleFor(io.stdout, io.env);
  const verb = isDry ? VERBS[outcome].padEnd(12) : outcome.padEnd(9);
  const lines = changes.map(({ sign, line }) => style(sign === '+' ? 'green' : 'red', `  ${sign} ${printable(line)}`));
  io.stdout.write([`${verb}  ${escapeInvisible(file)}`, ...lines, ''].join('\n'));
}

/** Says why a file cannot be read or written. @throws what is no trouble with files. */
function fail({ io }: Job, file: string, error: unknown): number {
  const isTrouble = error instanceof Refusal || (error instanceof Error && 'code' in error);
  if (!isTrouble) throw error;
  const place = error instanceof JSONCError ? `:${error.place}` : '';
  io.stderr.write(troubleText(`${file}${place}`, troubleOf(error)));
  return EXIT.unreadable;
}

function byHand(needed: object): string {
  const lines = toText(needed, '  ').split('\n').slice(1, -1);
  return `The file is left alone. Add to it by hand:\n${lines.join('\n')}\n`;
}

/** Says what to do where no node_modules has the schema. */
function failWithoutSchema({ folder, io }: Job): number {
  const cure = 'install it by `npm install --save-dev osvif`, or use --copy';
  io.stderr.write(troubleText(join(folder, INSTALLED), `no such file, here or in a folder above; ${cure}`));
  return EXIT.unreadable;
}
