import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { basesOf, type Catalogue, unionName, versionedName } from '../../../schemas/catalogue.ts';
import type { Form } from '../../api.ts';
import { escapeInvisible, shortQuote } from '../../describe.ts';
import type { Consumer } from '../../emit/json-schema/consumer.ts';
import { CONSUMERS, type ConsumerName, type FileRequest, schemaFile } from '../../emit/json-schema/consumers.ts';
import { osvif } from '../../lookup.ts';
import { choose, usage } from '../arguments.ts';
import { type Arguments, type Command, EXIT, type IO } from '../command.ts';
import { writeFileAtomic } from '../output/atomic-file.ts';
import { type Known, knownObjects, REGISTRY } from '../registry.ts';
import { toJSON } from '../style.ts';
import { troubleOf, troubleText } from '../trouble.ts';

/** `osvif schema` */
export const schema: Command = {
  name: 'schema',
  operands: '[NAME] [OPTION…]',
  summary: 'Print JSON Schema for all objects or for one, for validators, editors, code generators and others.',
  help: [
    'Without a name, the schema admits any object; with the name of an object, that one; with the name of a union ' +
      `(${unions(osvif.catalogue).join(', ')}), an object of that family. Each file is self-contained: it refers to nothing outside of itself.`,
    'Who reads it decides how it is written (--for). ' +
      Object.entries<Consumer>(CONSUMERS)
        .map(([name, { summary }]) => `${name}: ${summary}.`)
        .join(' '),
  ],
  examples: [
    ['osvif schema > osvif.json', 'primitives of all objects'],
    ['osvif schema VIFBridge', 'primitives of one object'],
    ['osvif schema VIFVHostUser --version 1.0', 'one object at one version'],
    ['osvif schema Network --form config', 'configs of one object'],
    ['osvif schema VIFBridge --out schemas', 'writes schemas/VIFBridge.json'],
    ['osvif schema --for codegen --out types', 'writes types/primitive.codegen.json'],
  ],
  options: {
    for: {
      type: 'string',
      choices: Object.keys(CONSUMERS),
      description: 'Who reads it (default: portable).',
    },
    form: { type: 'string', choices: ['primitive', 'config'], description: 'The notation (default: primitive).' },
    draft: { type: 'string', choices: ['2020-12', '07'], description: 'The draft of JSON Schema (default: 2020-12).' },
    version: { type: 'string', placeholder: 'VERSION', description: 'Only this version of the object.' },
    out: { type: 'string', placeholder: 'DIR', description: 'Write a file into DIR, which is made if need be.' },
    registry: REGISTRY,
  },
  run: async (parsed, io) => {
    const known = await knownObjects(parsed.values);
    const request = requestOf(known, parsed);
    const { name, schema } = schemaFile({
      ...request,
      ...(await known.definitions(request.form)),
      catalogue: await known.catalogue(),
    });
    const json = `${toJSON(schema, 2)}\n`;
    const folder = parsed.values.out?.[0];
    if (folder !== undefined) return writeInto(folder, name, json, io);
    io.stdout.write(json);
    return EXIT.ok;
  },
};

/** What the arguments ask for. @throws UsageError when a consumer has no such schema. */
function requestOf(known: Known, { operands, values }: Arguments): Omit<FileRequest, 'catalogue' | 'definitions'> {
  const [text, ...more] = operands;
  if (more.length > 0) throw usage(schema, 'at most one name', `${operands.length}`);
  const consumer = (values.for?.[0] ?? 'portable') as ConsumerName;
  const { forms, drafts }: Consumer = CONSUMERS[consumer];
  const form = (values.form?.[0] ?? 'primitive') as Form;
  if (!forms.includes(form)) throw usage(schema, `--form ${forms.join('|')} beside --for ${consumer}`, form);
  const draft = values.draft?.[0] as FileRequest['draft'];
  if (draft !== undefined && drafts.length === 0) {
    throw usage(schema, `no --draft beside --for ${consumer}, whose dialect is its own`, draft);
  }
  const version = values.version?.[0];
  if (text === undefined && version !== undefined) throw usage(schema, 'a name beside --version', 'none');
  const root = text === undefined ? undefined : definitionName(known, text, form, version);
  return { consumer, form, ...(draft !== undefined && { draft }), ...(root !== undefined && { root }) };
}

function definitionName({ lookup }: Known, text: string, form: Form, version: string | undefined): string {
  const name = choose(schema, 'the name of an os-vif object', text, [...lookup.names, ...unions(lookup.catalogue)]);
  if (version === undefined) return name;
  if (form === 'config') throw usage(schema, '--version with primitives', 'it with configs, which have no versions');
  const versions = lookup.find(name)?.versions;
  if (versions === undefined) throw usage(schema, '--version with one object', `it with the union ${name}`);
  // Versions have no nearest: 1.2 is as far from 1.0 as from 1.1.
  const expected = `a version of ${name} (${versions.join(', ')})`;
  if (!versions.includes(version)) throw usage(schema, expected, shortQuote(version));
  return versions.length === 1 ? name : versionedName(name, version);
}

function unions(catalogue: Catalogue): string[] {
  return basesOf(catalogue).map(unionName);
}

async function writeInto(folder: string, name: string, text: string, io: IO): Promise<number> {
  const path = join(folder, name);
  let at = folder;
  try {
    await mkdir(folder, { recursive: true });
    at = path;
    await writeFileAtomic(path, text);
  } catch (error) {
    io.stderr.write(troubleText(at, troubleOf(error)));
    return EXIT.unreadable;
  }
  io.stdout.write(`${escapeInvisible(path)}\n`);
  return EXIT.ok;
}
