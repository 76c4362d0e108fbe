import type { Form, ObjectName } from '../../api.ts';
import { INPUTS, type Input, validateText } from '../../validate-text.ts';
import { usage } from '../arguments.ts';
import { type Command, EXIT, type IO } from '../command.ts';
import { readInputs } from '../inputs.ts';
import { objectNamed } from '../names.ts';
import { Progress } from '../progress.ts';
import { REPORTS } from '../report/index.ts';
import type { Report } from '../report/report.ts';
import { styleFor } from '../style.ts';

/** `osvif validate` */
export const validate: Command = {
  name: 'validate',
  operands: '[PATH…] [OPTION…]',
  summary: 'Judge documents, and say where each fault stands and what would be right.',
  help: [
    'PATH is a file, a folder (with all .json, .ndjson, .jsonl, .yaml and .yml files below it), or - for standard input,',
    'which is also read when there is no PATH. NDJSON has one JSON document on each line, YAML one or many in a file.',
    'Primitives and configs are told apart by their keys. All inputs are judged, whatever is wrong with one of them.',
  ].join('\n'),
  examples: [
    ['osvif validate examples/vif', 'every file of a folder'],
    ['osvif validate port.yaml --expect VIFBase', 'it has to be a VIF'],
    ['osvif validate - --input ndjson --format ndjson', 'a stream in, a stream out'],
  ],
  options: {
    input: {
      type: 'string',
      choices: INPUTS,
      description: 'The notation (default: by extension, else JSON).',
    },
    form: {
      type: 'string',
      choices: ['primitive', 'config'],
      description: 'The form (default: told from each document).',
    },
    expect: { type: 'string', placeholder: 'NAME', description: 'The object that each has to be, or to descend from.' },
    format: { type: 'string', choices: Object.keys(REPORTS), description: 'How to write results (default: pretty).' },
    'emit-value': {
      type: 'boolean',
      description: 'With --format json or ndjson: add the value of each valid document.',
    },
  },
  run: async ({ operands, values, flags }, io) => {
    const format = values.format?.[0] ?? 'pretty';
    const emitValue = flags.has('emit-value');
    if (emitValue && format === 'pretty')
      throw usage(validate, '--emit-value with --format json or ndjson', 'it with pretty');
    const expected = values.expect?.[0];
    const options: Options = {
      form: values.form?.[0] as Form | undefined,
      expect: expected === undefined ? undefined : objectNamed(validate, expected),
    };
    const make = REPORTS[format] as NonNullable<(typeof REPORTS)[string]>;
    const report = make({ style: styleFor(io.stdout, io.env), emitValue });
    return judgeAll(operands, values.input?.[0] as Input | undefined, options, report, io);
  },
};

interface Options {
  readonly form: Form | undefined;
  readonly expect: ObjectName | undefined;
}

async function judgeAll(
  paths: readonly string[],
  input: Input | undefined,
  options: Options,
  report: Report,
  io: IO,
): Promise<number> {
  const summary = { documents: 0, valid: 0, unreadable: 0 };
  const progress = new Progress(io);
  for await (const read of readInputs(paths, input, io)) {
    if ('trouble' in read) {
      summary.unreadable++;
      progress.clear();
      io.stderr.write(`osvif: ${read.source}: ${read.trouble}\n`);
      continue;
    }
    const { text, source } = read;
    for (const result of await validateText(text, { ...options, input: read.input, source })) {
      summary.documents++;
      if (result.valid) summary.valid++;
      progress.clear();
      io.stdout.write(report.document(result, text));
      progress.show(`${summary.documents} documents judged, ${summary.documents - summary.valid} invalid`);
    }
  }
  progress.clear();
  io.stdout.write(report.end(summary));
  if (summary.unreadable > 0) return EXIT.unreadable;
  return summary.valid === summary.documents ? EXIT.ok : EXIT.invalid;
}
