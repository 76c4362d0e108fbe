import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { versionedName } from '../../../schemas/catalogue.ts';
import type { Form } from '../../api.ts';
import { escapeInvisible, shortQuote } from '../../describe.ts';
import { type Definitions, type Json, reachableFrom } from '../../emit/definitions.ts';
import { osvif } from '../../lookup.ts';
import { usage } from '../arguments.ts';
import { type Command, EXIT, type IO } from '../command.ts';
import { troubleOf, troubleText } from '../inputs.ts';
import { objectNamed } from '../names.ts';
import { readSchema } from '../package.ts';
import { writeWhole } from '../write.ts';

/** `osvif schema` */
export const schema: Command = {
  name: 'schema',
  operands: '[NAME] [OPTION…]',
  summary: 'Print JSON Schema for all objects or for one, for any language that has a validator.',
  help: [
    'Without a name, the schema admits any object; with one, that object. Each is self-contained (JSON Schema ' +
      'draft 2020-12): it refers to nothing outside of itself.',
  ],
  examples: [
    ['osvif schema > osvif.json', 'primitives of all objects'],
    ['osvif schema VIFBridge', 'primitives of one object'],
    ['osvif schema VIFVHostUser --version 1.0', 'one object at one version'],
    ['osvif schema Network --form config', 'configs of one object'],
    ['osvif schema VIFBridge --out schemas', 'writes schemas/VIFBridge.json'],
  ],
  options: {
    form: { type: 'string', choices: ['primitive', 'config'], description: 'The notation (default: primitive).' },
    version: { type: 'string', placeholder: 'VERSION', description: 'Only this version of the object.' },
    out: { type: 'string', placeholder: 'DIR', description: 'Write a file into DIR, which is made if need be.' },
  },
  run: async ({ operands, values }, io) => {
    const [text, ...more] = operands;
    if (more.length > 0) throw usage(schema, 'at most one name', `${operands.length}`);
    const form = (values.form?.[0] ?? 'primitive') as Form;
    const bundle = await readSchema(`${form}.json`);
    const version = values.version?.[0];
    if (text === undefined && version !== undefined) throw usage(schema, 'a name beside --version', 'none');
    const root = text === undefined ? undefined : definitionName(text, form, version);
    const json = `${JSON.stringify(root === undefined ? bundle : selfContained(bundle, root), null, 2)}\n`;
    const folder = values.out?.[0];
    if (folder !== undefined) return writeInto(folder, fileName(root, form), json, io);
    io.stdout.write(json);
    return EXIT.ok;
  },
};

function definitionName(text: string, form: Form, version: string | undefined): string {
  const name = objectNamed(schema, text);
  if (version === undefined) return name;
  if (form === 'config') throw usage(schema, '--version with primitives', 'it with configs, which have no versions');
  const { versions } = osvif.object(name);
  // Versions have no nearest: 1.2 is as far from 1.0 as from 1.1.
  const expected = `a version of ${name} (${versions.join(', ')})`;
  if (!versions.includes(version)) throw usage(schema, expected, shortQuote(version));
  return versions.length === 1 ? name : versionedName(name, version);
}

/** Both forms of an object may go into one folder. */
function fileName(root: string | undefined, form: Form): string {
  if (root === undefined) return `${form}.json`;
  return form === 'config' ? `${root}.config.json` : `${root}.json`;
}

async function writeInto(folder: string, name: string, text: string, io: IO): Promise<number> {
  const path = join(folder, name);
  let at = folder;
  try {
    await mkdir(folder, { recursive: true });
    at = path;
    await writeWhole(path, text);
  } catch (error) {
    io.stderr.write(troubleText(at, troubleOf(error)));
    return EXIT.unreadable;
  }
  io.stdout.write(`${escapeInvisible(path)}\n`);
  return EXIT.ok;
}

/** One definition of a bundle with all that it needs. */
function selfContained(bundle: Json, root: string): Json {
  const definitions = bundle.$defs as Definitions;
  const needed = reachableFrom(definitions, root, () => true);
  const { title, description } = definitions[root] as Json;
  return {
    $schema: bundle.$schema,
    $id: `${root}.json`,
    title,
    description,
    $comment: bundle.$comment,
    $ref: `#/$defs/${root}`,
    $defs: Object.fromEntries(Object.entries(definitions).filter(([name]) => needed.has(name))),
  };
}
