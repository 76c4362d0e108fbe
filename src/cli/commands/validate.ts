import { availableParallelism } from 'node:os';
import { type Form, MODES, type Mode } from '../../api.ts';
import { shortQuote } from '../../describe.ts';
import { DEFAULT_MAX_ISSUES, MOST_MAX_ISSUES } from '../../issues/issue-list.ts';
import { nearest } from '../../nearest.ts';
import { LONGEST_LINE } from '../../text/split-lines.ts';
import { INPUTS, type Input, type TextOptions } from '../../validate-text.ts';
import { choose, usage } from '../arguments.ts';
import type { Command, IO } from '../command.ts';
import { findInputs } from '../inputs.ts';
import { pageColumns, terminalColumns } from '../layout.ts';
import { objectNamed } from '../names.ts';
import { knownObjects, REGISTRY } from '../registry.ts';
import { REPORTS } from '../report/index.ts';
import type { Destination } from '../report/writer.ts';
import { wantsColor } from '../style.ts';
import { Validation } from '../validation.ts';

const IN_A_FILE = 100;
/** More threads than any machine has use for would only take memory. */
const MOST_JOBS = 256;
/** A second thread takes little memory; each takes a core from whoever else is at work. */
const DEFAULT_JOBS = 2;

/** `osvif validate` */
export const validate: Command = {
  name: 'validate',
  operands: '[PATH…] [OPTION…]',
  summary: 'Validate documents, and say where each fault stands and what would be right.',
  help: [
    'PATH is a file, a folder (with all .json, .ndjson, .jsonl, .yaml and .yml files below it, save node_modules and ' +
      "what has a dot before its name), a pattern in quotes such as 'vifs/**/*.yaml', or - for standard input, which is " +
      'also read when there is no PATH. In folders, symbolic links are followed, and what .gitignore files name is left ' +
      'out, as with --exclude. A file in a folder that holds no os-vif objects at all is skipped and counted; one that is ' +
      'named never is. NDJSON has ' +
      'one JSON document on each line, YAML one or many in a file. Primitives and configs are told apart by their ' +
      'keys. All inputs are validated, whatever is wrong with one of them.',
    'NDJSON is validated as it arrives, in little memory however much there is. Lines end with LF or CRLF, the last one ' +
      'with or without; blank ones are counted and skipped, as is a byte-order mark at the start. A line that is not ' +
      `UTF-8, or longer than ${LONGEST_LINE / 2 ** 20} MiB, is an invalid document; the next line is read on. Output and exit status are the ` +
      'same for any number of --jobs.',
  ],
  examples: [
    ['osvif validate vifs', 'every file of a folder'],
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
    'max-issues': {
      type: 'string',
      placeholder: 'N',
      description: `Tell at most N issues of each document, and count the rest (default: ${DEFAULT_MAX_ISSUES}).`,
    },
    exclude: {
      type: 'string',
      multiple: true,
      placeholder: 'GLOB',
      description:
        'Leave files and folders out of folders and patterns; GLOB is as in .gitignore, in the current folder.',
    },
    quiet: { type: 'boolean', short: 'q', description: 'Print only documents with faults.' },
    'no-ignore': { type: 'boolean', description: 'Also validate what .gitignore files name.' },
    registry: REGISTRY,
    jobs: {
      type: 'string',
      placeholder: 'N',
      description:
        'Validate NDJSON in N threads, or in as many as the machine runs at once: auto (default: 2, if it runs two).',
    },
  },
  run: async ({ operands, values, flags }, io) => {
    const format = values.format?.[0] ?? 'pretty';
    const emitValue = flags.has('emit-value');
    const outputs = (values.output ?? []).map(readOutput);
    if (emitValue && format === 'pretty' && outputs.length === 0) {
      throw usage(validate, '--emit-value with --format json or ndjson', 'it with pretty');
    }
    const { lookup } = await knownObjects(values);
    const expected = values.expect?.[0];
    const options: TextOptions = {
      form: values.form?.[0] as Form | undefined,
      mode: values.mode?.[0] as Mode | undefined,
      expect: expected === undefined ? undefined : objectNamed(validate, lookup, expected),
      maxIssues: readMaxIssues(values['max-issues']?.[0]),
    };
    const reports = [
      {
        format,
        isColored: wantsColor(io.stdout, io.env),
        columns: pageColumns(io.stdout),
        terminalColumns: terminalColumns(io.stdout),
        emitValue,
        isQuiet: flags.has('quiet'),
      },
      ...outputs.map((output) => ({ format: output.format, isColored: false, columns: IN_A_FILE, emitValue })),
    ];
    const plan = { options, reports, registry: values.registry?.[0] };
    const jobs = readJobs(values.jobs?.[0]);
    const files = await filesFor(outputs, operands, io);
    const validation = new Validation(lookup, plan, files, jobs, io);
    const selection = { exclude: values.exclude ?? [], usesIgnoreFiles: !flags.has('no-ignore') };
    for await (const found of findInputs(operands, values.input?.[0] as Input | undefined, selection)) {
      if ('trouble' in found) validation.refuse(found.source, found.trouble);
      else await validation.judge(found);
    }
    return validation.end();
  },
};

interface ReportOutput {
  readonly format: string;
  readonly file: string;
}

/** Where reports go beside standard output; when nobody reads that any more, these are still written. */
async function filesFor(outputs: readonly ReportOutput[], inputs: readonly string[], io: IO): Promise<Destination[]> {
  // Most calls write no file.
  if (outputs.length === 0) return [];
  io.endsWithOutput = false;
  const { reportFiles } = await import('../output/report-files.ts');
  return reportFiles(
    validate,
    outputs.map(({ file }) => file),
    inputs,
    io.stdout,
  );
}

function readOutput(output: string): ReportOutput {
  const [, format = '', file = ''] = /^([^=]*)=(.+)$/s.exec(output) ?? [];
  if (file === '') throw usage(validate, '--output FORMAT=FILE', shortQuote(output));
  return { format: choose(validate, 'a format', format, Object.keys(REPORTS)), file };
}

function readMaxIssues(text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  const number = Number(text);
  if (/^[0-9]{1,9}$/.test(text) && number >= 1 && number <= MOST_MAX_ISSUES) return number;
  const near = /^[0-9]+$/.test(text) ? Math.min(Math.max(number, 1), MOST_MAX_ISSUES) : undefined;
  const expected = `--max-issues with a number from 1 to ${MOST_MAX_ISSUES}`;
  throw usage(validate, expected, shortQuote(text), near === undefined ? undefined : `${near}`);
}

function readJobs(text: string | undefined): number {
  const most = availableParallelism();
  if (text === undefined) return Math.min(DEFAULT_JOBS, most);
  if (text === 'auto') return most;
  const number = Number(text);
  if (/^[0-9]+$/.test(text) && number >= 1 && number <= MOST_JOBS) return number;
  throw usage(validate, `--jobs auto or a number from 1 to ${MOST_JOBS}`, shortQuote(text), nearestJobs(text));
}

function nearestJobs(text: string): string | undefined {
  const number = Math.round(Number(text));
  if (Number.isNaN(number)) return nearest(text, ['auto']);
  return number === 0 ? 'auto' : String(Math.min(Math.max(number, 1), MOST_JOBS));
}
