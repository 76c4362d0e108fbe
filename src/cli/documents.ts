import type { Form, Mode, ObjectName } from '../api.ts';
import { isPlainObject } from '../describe.ts';
import type { Lookup } from '../lookup.ts';
import { type DocumentResult, type Input, isFailure, judgeText } from '../validate-text.ts';
import { EXIT, type IO } from './command.ts';
import { linesOf, readInputs } from './inputs.ts';
import { pageColumns, terminalColumns } from './layout.ts';
import { traceOn } from './output/internal-error.ts';
import { prettyReport } from './report/pretty.ts';
import { styleFor } from './style.ts';
import { troubleText } from './trouble.ts';

/** How to read a file whose documents all have to be valid. */
export interface Reading {
  readonly input?: Input | undefined;
  readonly form?: Form | undefined;
  readonly mode?: Mode | undefined;
  readonly expect?: ObjectName | undefined;
  /** Whether configs may lack required fields. */
  readonly isPartial?: boolean | undefined;
}

/**
 * Reads a file all of whose documents are valid, or says on standard error what is wrong. That it has none is said as well.
 *
 * @returns the documents, or the exit code.
 */
export async function readValid(
  lookup: Lookup,
  path: string,
  reading: Reading,
  io: IO,
): Promise<{ readonly input: Input; readonly documents: readonly DocumentResult[] } | number> {
  for await (const read of readInputs([path], reading.input, io)) {
    if ('trouble' in read) {
      io.stderr.write(troubleText(read.source, read.trouble));
      return EXIT.unreadable;
    }
    const documents = await judgeText(lookup, read.text, {
      ...reading,
      audience: 'command line',
      input: read.input,
      source: read.source,
      onFailure: traceOn(io),
    });
    if (documents.length === 0) io.stderr.write(troubleText(read.source, 'no documents'));
    const invalid = documents.filter(({ valid }) => !valid);
    const report = prettyReport({
      style: styleFor(io.stderr, io.env),
      columns: pageColumns(io.stderr),
      terminalColumns: terminalColumns(io.stderr),
      emitValue: false,
    });
    const lineOf = linesOf(read);
    for (const result of invalid) io.stderr.write(report.document(result, lineOf));
    if (invalid.some(isFailure)) return EXIT.internal;
    return invalid.length > 0 ? EXIT.invalid : { input: read.input, documents };
  }
  return EXIT.unreadable;
}

/** Reads a file with versions by object name; says on standard error when there is none. */
export async function readVersions(path: string, io: IO): Promise<Readonly<Record<string, string>> | undefined> {
  for await (const read of readInputs([path], undefined, io)) {
    const value = 'trouble' in read ? undefined : await parseQuietly(read.text);
    if (isPlainObject(value) && Object.values(value).every((version) => typeof version === 'string')) {
      return value as Record<string, string>;
    }
    const expected = 'expected versions in quotes by object name, such as {"VIFVHostUser": "1.0"}';
    io.stderr.write(troubleText(read.source, 'trouble' in read ? read.trouble : expected));
  }
  return undefined;
}

/** The one document of a text in YAML or JSON; undefined when there is none, or anything wrong with it. */
async function parseQuietly(text: string): Promise<unknown> {
  // Loading the parser takes as long as all the rest of a start.
  const { readYAML } = await import('../text/yaml.ts');
  const [document, ...others] = await readYAML(text);
  return document?.faults.length === 0 && others.length === 0 ? document.value : undefined;
}
