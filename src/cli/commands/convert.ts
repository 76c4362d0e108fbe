import { FORMS, type Form, MODES, type Mode } from '../../api.ts';
import { backportWith, type Target } from '../../backport.ts';
import { decodeWith } from '../../decode.ts';
import { encodeWith } from '../../encode.ts';
import { ValidationError } from '../../issue.ts';
import type { Lookup } from '../../lookup.ts';
import type { OwnTypes } from '../../types.ts';
import { validateConfig } from '../../validate-config.ts';
import { type DocumentResult, INPUTS, type Input } from '../../validate-text.ts';
import { usage } from '../arguments.ts';
import { type Arguments, type Command, EXIT, type IO } from '../command.ts';
import { readValid, readVersions } from '../documents.ts';
import { writeFileAtomic } from '../output/atomic-file.ts';
import { knownObjects, REGISTRY } from '../registry.ts';
import { toJSON } from '../style.ts';
import { troubleOf, troubleText } from '../trouble.ts';
import { toYAML } from '../yaml.ts';

/** `osvif convert` */
export const convert: Command = {
  name: 'convert',
  operands: '[PATH] [OPTION…]',
  summary: 'Turn primitives into configs and back, JSON into YAML, newer versions into older.',
  help: [
    'Reads one file, or standard input, and writes the other form: what is a primitive becomes a config, and the other ' +
      'way round. With --to-version or --versions, the result is a primitive at older versions: a primitive is ' +
      'stepped down, which drops the fields that came later; a config with such fields is refused.',
    'Several documents are written as a JSON array, as lines of NDJSON, or as documents of YAML, and are read as these.',
    'Nothing is written when the input is invalid, and --out FILE is written whole or not at all.',
  ],
  examples: [
    ['osvif convert vif.json --format yaml', 'a primitive as a config to edit'],
    ['osvif convert vif.yaml --format json', 'a config as what os-vif reads'],
    ['osvif convert vif.json --versions old.json', 'for a peer with an older os-vif'],
  ],
  options: {
    to: { type: 'string', choices: FORMS, description: 'The form to write (default: the other one).' },
    format: { type: 'string', choices: INPUTS, description: 'The notation to write (default: that of the input).' },
    'to-version': { type: 'string', placeholder: 'VERSION', description: 'Version of the object at the top.' },
    versions: { type: 'string', placeholder: 'FILE', description: 'Versions by object name, in JSON or YAML.' },
    out: { type: 'string', placeholder: 'FILE', description: 'Write into FILE instead of standard output.' },
    input: { type: 'string', choices: INPUTS, description: 'The notation to read (default: by extension, else JSON).' },
    form: { type: 'string', choices: FORMS, description: 'The form to read (default: told from each document).' },
    mode: { type: 'string', choices: MODES, description: 'How to read primitives (default: strict).' },
    registry: REGISTRY,
  },
  run: async (parsed, io) => {
    const { operands, values } = parsed;
    if (operands.length > 1) throw usage(convert, 'at most one PATH', `${operands.length}`);
    const { lookup } = await knownObjects(values);
    const target = await targetOf(parsed, io);
    if (target === UNREADABLE) return EXIT.unreadable;
    const read = await readValid(lookup, operands[0] ?? '-', readingOf(values), io);
    if (typeof read === 'number') return read;
    const to = values.to?.[0] as Form | undefined;
    if (to === 'config' && target !== undefined) throw usage(convert, '--to primitive with versions', '--to config');
    try {
      const mode = values.mode?.[0] as Mode | undefined;
      const converted = read.documents.map((document) => convertDocument(lookup, document, { to, target, mode }));
      notePartial(lookup, read.documents, io);
      return await write(await textOf(converted, (values.format?.[0] ?? read.input) as Input), values.out?.[0], io);
    } catch (error) {
      if (!(error instanceof ValidationError || error instanceof RangeError)) throw error;
      io.stderr.write(`osvif: ${error.message}\n`);
      return EXIT.invalid;
    }
  },
};

const UNREADABLE = Symbol('unreadable');

function readingOf(values: Arguments['values']) {
  return {
    input: values.input?.[0] as Input | undefined,
    form: values.form?.[0] as Form | undefined,
    mode: values.mode?.[0] as Mode | undefined,
    // os-vif leaves unset fields out, so what was a primitive may be such a config.
    isPartial: true,
  };
}

async function targetOf({ values }: Arguments, io: IO): Promise<Target | undefined | typeof UNREADABLE> {
  const version = values['to-version']?.[0];
  const file = values.versions?.[0];
  if (version !== undefined && file !== undefined) throw usage(convert, '--to-version or --versions', 'both');
  return file === undefined ? version : ((await readVersions(file, io)) ?? UNREADABLE);
}

interface Config {
  readonly type: string;
}

interface Conversion {
  readonly to: Form | undefined;
  readonly target: Target | undefined;
  readonly mode: Mode | undefined;
}

function convertDocument(
  lookup: Lookup<OwnTypes>,
  { value, form }: DocumentResult,
  { to, target, mode }: Conversion,
): unknown {
  const wanted = to ?? (target !== undefined || form === 'config' ? 'primitive' : 'config');
  if (form === 'config') {
    return wanted === 'config' ? value : encodeWith(lookup, value, { versions: versionsFor(value as Config, target) });
  }
  const primitive = target === undefined ? value : backportWith(lookup, value, target);
  return wanted === 'config' ? decodeWith(lookup, primitive, { mode }) : primitive;
}

/** Says how many configs lack what `osvif validate` requires of them. */
function notePartial(lookup: Lookup, documents: readonly DocumentResult[], io: IO): void {
  const configs = documents.filter(({ form }) => form === 'config');
  const count = configs.filter(({ value }) => validateConfig(lookup, value).length > 0).length;
  if (count === 0) return;
  const which = count === 1 ? '1 config lacks' : `${count} configs lack`;
  io.stderr.write(`osvif: ${which} required keys, which \`osvif validate\` would report.\n`);
}

function versionsFor({ type }: Config, target: Target | undefined): object {
  return typeof target === 'string' ? { [type]: target } : (target ?? {});
}

async function textOf(values: readonly unknown[], notation: Input): Promise<string> {
  if (notation === 'ndjson') return values.map((value) => `${toJSON(value)}\n`).join('');
  if (notation === 'yaml') return toYAML(values);
  return `${toJSON(values.length === 1 ? values[0] : values, 2)}\n`;
}

async function write(text: string, file: string | undefined, io: IO): Promise<number> {
  if (file === undefined) {
    io.stdout.write(text);
    return EXIT.ok;
  }
  try {
    await writeFileAtomic(file, text);
    return EXIT.ok;
  } catch (error) {
    io.stderr.write(troubleText(file, troubleOf(error)));
    return EXIT.unreadable;
  }
}
