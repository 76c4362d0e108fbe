import { type Form, MODES, type Mode } from '../../api.ts';
import { shortQuote } from '../../describe.ts';
import { type DocumentResult, INPUTS, type Input, type TextOptions, validateText } from '../../validate-text.ts';
import { choose, usage } from '../arguments.ts';
import { type Command, EXIT, type IO } from '../command.ts';
import { readInputs, type Text, troubleOf, troubleText } from '../inputs.ts';
import { pageColumns } from '../layout.ts';
import { objectNamed } from '../names.ts';
import { Progress } from '../progress.ts';
import { REPORTS } from '../report/index.ts';
import type { Report, ReportOptions } from '../report/report.ts';
import { styleFor } from '../style.ts';
import { writeWhole } from '../write.ts';

const IN_A_FILE = 100;

/** `osvif validate` */
export const validate: Command = {
  name: 'validate',
  operands: '[PATH…] [OPTION…]',
  summary: 'Judge documents, and say where each fault stands and what would be right.',
  help: [
    'PATH is a file, a folder (with all .json, .ndjson, .jsonl, .yaml and .yml files below it, save node_modules and ' +
      'what has a dot before its name), or - for standard input, which is also read when there is no PATH. NDJSON has ' +
      'one JSON document on each line, YAML one or many in a file. Primitives and configs are told apart by their ' +
      'keys. All inputs are judged, whatever is wrong with one of them.',
  ],
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
    mode: {
      type: 'string',
      choices: MODES,
      description: 'Only what is right, or whatever os-vif reads, with warnings (default: strict).',
    },
    output: {
      type: 'string',
      multiple: true,
      placeholder: 'FORMAT=FILE',
      description: 'Also write results in a format into a file.',
    },
    'emit-value': {
      type: 'boolean',
      description: 'With --format json or ndjson: add the value of each valid document.',
    },
  },
  run: async ({ operands, values, flags }, io) => {
    const format = values.format?.[0] ?? 'pretty';
    const emitValue = flags.has('emit-value');
    const outputs = (values.output ?? []).map((output) => fileReport(output, emitValue));
    if (emitValue && format === 'pretty' && outputs.length === 0) {
      throw usage(validate, '--emit-value with --format json or ndjson', 'it with pretty');
    }
    const expected = values.expect?.[0];
    const options: TextOptions = {
      form: values.form?.[0] as Form | undefined,
      mode: values.mode?.[0] as Mode | undefined,
      expect: expected === undefined ? undefined : objectNamed(validate, expected),
    };
    const report = makeReport(format, {
      style: styleFor(io.stdout, io.env),
      columns: pageColumns(io.stdout),
      emitValue,
    });
    const status = await judgeAll(operands, values.input?.[0] as Input | undefined, options, [report, ...outputs], io);
    return (await writeReports(outputs, io)) ? status : EXIT.unreadable;
  },
};

/** A report whose text is kept until everything is judged. */
interface FileReport extends Report {
  readonly file: string;
  readonly parts: string[];
}

function makeReport(format: string, options: ReportOptions): Report {
  return (REPORTS[format] as NonNullable<(typeof REPORTS)[string]>)(options);
}

function fileReport(output: string, emitValue: boolean): FileReport {
  const [, format = '', file = ''] = /^([^=]*)=(.+)$/s.exec(output) ?? [];
  if (file === '') throw usage(validate, '--output FORMAT=FILE', shortQuote(output));
  choose(validate, 'a format', format, Object.keys(REPORTS));
  const report = makeReport(format, { style: (_, text) => text, columns: IN_A_FILE, emitValue });
  const parts: string[] = [];
  // What goes into the file is nothing to standard output.
  const keep = (text: string) => {
    parts.push(text);
    return '';
  };
  return {
    file,
    parts,
    document: (result, text) => keep(report.document(result, text)),
    end: (summary) => keep(report.end(summary)),
  };
}

async function writeReports(outputs: readonly FileReport[], io: IO): Promise<boolean> {
  let areWritten = true;
  for (const { file, parts } of outputs) {
    try {
      await writeWhole(file, parts.join(''));
    } catch (error) {
      io.stderr.write(troubleText(file, troubleOf(error)));
      areWritten = false;
    }
  }
  return areWritten;
}

/** Whether a text that was taken for JSON looks like something else. */
function isMisread({ isGuess, text }: Text, results: readonly DocumentResult[]): boolean {
  return isGuess && text.trim() !== '' && results.some(({ form }) => form === null);
}

async function judgeAll(
  paths: readonly string[],
  input: Input | undefined,
  options: TextOptions,
  reports: readonly Report[],
  io: IO,
): Promise<number> {
  const summary = { documents: 0, valid: 0, unreadable: 0 };
  const progress = new Progress(io);
  for await (const read of readInputs(paths, input, io)) {
    if ('trouble' in read) {
      summary.unreadable++;
      progress.clear();
      io.stderr.write(troubleText(read.source, read.trouble));
      continue;
    }
    const { text, source } = read;
    const results = await validateText(text, { ...options, input: read.input, source });
    for (const result of results) {
      summary.documents++;
      if (result.valid) summary.valid++;
      progress.print(reports.map((report) => report.document(result, text)).join(''));
      progress.show(`${summary.documents} judged, ${summary.documents - summary.valid} invalid …`);
    }
    if (isMisread(read, results)) io.stderr.write(troubleText(source, 'read as JSON; --input names another notation'));
  }
  progress.clear();
  io.stdout.write(reports.map((report) => report.end(summary)).join(''));
  if (summary.unreadable > 0) return EXIT.unreadable;
  return summary.valid === summary.documents ? EXIT.ok : EXIT.invalid;
}
