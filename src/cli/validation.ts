import { describeError } from '../issues/internal-error.ts';
import type { Lookup } from '../lookup.ts';
import { decodeLines } from '../text/decode-lines.ts';
import { unreadable } from '../text/document.ts';
import { readJSON } from '../text/json-document.ts';
import { type LineBatch, LineSplitter } from '../text/split-lines.ts';
import { judgeText, type OnFailure, readDocuments } from '../validate-text.ts';
import { type Chunk, readChunks, Unreadable } from './chunks.ts';
import { EXIT, type IO } from './command.ts';
import { areForeign, hasForeignBytes, isNamedForVIF } from './input/foreign.ts';
import { linesOf, NO_DOCUMENTS, readText, type Source, type Text } from './inputs.ts';
import { failLines, judgeLines } from './judge-lines.ts';
import { traceOn } from './output/internal-error.ts';
import { Progress } from './progress.ts';
import { Collector, type Findings } from './report/findings.ts';
import { makeReport } from './report/index.ts';
import type { Report } from './report/report.ts';
import { type Destination, ReportWriter } from './report/writer.ts';
import { troubleOf, troubleText } from './trouble.ts';
import type { Order, Plan, Rescue, Workers } from './workers.ts';

/** To start a thread takes as long as to judge some megabytes. */
const WORTH_WORKERS = 4 * 2 ** 20;
/** Batches for each thread whose findings may wait for those of earlier ones. */
const MOST_UNFINISHED = 4;
/** What threads read at once: several of it are in memory for each, and V8 keeps more room the more outlives a collection. */
const SMALL_CHUNK = 2 ** 16;
const MEGABYTE = 1e6;

/** One run of `osvif validate`: judges one input after the other, and writes all reports as it goes. */
export class Validation {
  readonly #io: IO;
  readonly #lookup: Lookup;
  readonly #plan: Plan;
  readonly #jobs: number;
  readonly #reports: readonly Report[];
  readonly #writers: readonly ReportWriter[];
  readonly #broken = new Set<ReportWriter>();
  readonly #progress: Progress;
  readonly #onFailure: OnFailure;
  #failed = 0;
  readonly #summary = { documents: 0, valid: 0, unreadable: 0, skipped: 0 };
  readonly #skipped: string[] = [];
  /** Whether something in an operand was validated. */
  readonly #operands = new Map<string, boolean>();
  #bytes = 0;
  #workers: Workers | undefined;

  /** @param files where all reports but the first go; that one goes to standard output. */
  constructor(lookup: Lookup, plan: Plan, files: readonly Destination[], jobs: number, io: IO) {
    this.#io = io;
    this.#lookup = lookup;
    this.#plan = plan;
    this.#jobs = jobs;
    this.#reports = plan.reports.map(makeReport);
    this.#progress = new Progress(io);
    this.#onFailure = traceOn({ env: io.env, stderr: { write: (text) => this.#progress.tell(text as string) } });
    const destinations = [this.#standardOutput(), ...files];
    this.#writers = this.#reports.map((report, i) => new ReportWriter(report, destinations[i] as Destination));
  }

  async judge(source: Source): Promise<void> {
    const { documents, unreadable } = this.#summary;
    await (source.input === 'ndjson' ? this.#judgeStream(source) : this.#judgeWhole(source));
    const isEmpty = this.#summary.documents === documents && this.#summary.unreadable === unreadable;
    if (!isEmpty) this.#operands.set(source.operand, true);
    else if (source.isNamed) this.#progress.tell(troubleText(source.source, NO_DOCUMENTS));
    else this.#skip(source);
  }

  /** Counts a file in a folder that holds no os-vif objects. */
  #skip({ source, operand }: Source): void {
    this.#skipped.push(source);
    this.#summary.skipped++;
    if (!this.#operands.has(operand)) this.#operands.set(operand, false);
  }

  /** Tells why something cannot be read, or not to its end. */
  refuse(source: string, trouble: string): void {
    this.#summary.unreadable++;
    this.#progress.tell(troubleText(source, trouble));
  }

  /** Ends the reports, and returns the exit code. */
  async end(): Promise<number> {
    await this.#workers?.close();
    this.#progress.clear();
    for (const [operand, isValidated] of this.#operands) {
      if (!isValidated)
        this.#progress.tell(troubleText(operand, 'nothing was validated: no file in it has an os-vif object'));
    }
    for (const writer of this.#writers) await this.#try(writer, () => writer.end(this.#summary, this.#skipped));
    return this.#status();
  }

  async #judgeWhole(source: Source): Promise<void> {
    const read = await readText(source, this.#io);
    if ('trouble' in read) {
      if (await this.#isForeignFile(source)) return;
      this.refuse(read.source, read.trouble);
      return;
    }
    if (!source.isNamed && (await this.#isForeignText(read))) return;
    const { options } = this.#plan;
    const results = await judgeText(this.#lookup, read.text, {
      ...options,
      audience: 'command line',
      input: read.input,
      source: read.source,
      onFailure: this.#onFailure,
    });
    const lineOf = linesOf(read);
    for (const result of results) {
      const collector = new Collector(this.#reports, this.#onFailure);
      collector.add(result, lineOf);
      await this.#report(collector.findings());
      this.#progress.show(this.#count());
    }
  }

  /** Judges lines as they come; what was judged before an input breaks off is reported. */
  async #judgeStream(found: Source): Promise<void> {
    const { source, path } = found;
    if (!found.isNamed && (await this.#isForeignStream(found))) return;
    const isAlone = this.#jobs === 1;
    const limit = isAlone ? 0 : MOST_UNFINISHED * this.#jobs;
    const chunks = readChunks(path, this.#io, isAlone ? undefined : SMALL_CHUNK);
    const unfinished: Promise<void>[] = [];
    let last = Promise.resolve();
    try {
      for await (const { batch, chunk } of batchesOf(chunks)) {
        await this.#startWorkers(chunk);
        last = this.#reportAfter(last, this.#judgeLines(batch, source), chunk);
        unfinished.push(last);
        // Neither results nor lines may pile up.
        if (unfinished.length > limit) await unfinished.shift();
      }
    } catch (error) {
      if (!(error instanceof Unreadable)) throw error;
      await last;
      this.refuse(source, error.message);
    }
    await last;
  }

  /** Whether a text has nothing to do with os-vif. */
  async #isForeignText({ source, text, input }: Text): Promise<boolean> {
    if (isNamedForVIF(source)) return false;
    const body = text.startsWith('\ufeff') ? text.slice(1) : text;
    return areForeign(this.#lookup, body, await readDocuments(body, input === 'yaml' ? 'yaml' : 'json'));
  }

  /** Whether no line has to do with os-vif; looks no further than the first that has. */
  async #isForeignStream({ source, path }: Source): Promise<boolean> {
    if (isNamedForVIF(source)) return false;
    try {
      for await (const { batch } of batchesOf(readChunks(path, this.#io))) {
        for (const { text, fault } of decodeLines(batch)) {
          if (!areForeign(this.#lookup, text, [fault === undefined ? readJSON(text) : unreadable(fault)])) return false;
        }
      }
      return true;
    } catch (error) {
      if (!(error instanceof Unreadable)) throw error;
      return this.#isForeignFile({ source, path, isNamed: false });
    }
  }

  /** Whether a file in a folder that is no text has nothing to do with os-vif, as far as it can be read at all. */
  async #isForeignFile({ source, path, isNamed }: Pick<Source, 'source' | 'path' | 'isNamed'>): Promise<boolean> {
    if (isNamed || path === undefined || isNamedForVIF(source)) return false;
    try {
      return await hasForeignBytes(this.#lookup, path);
    } catch {
      return false;
    }
  }

  /** Starts further threads as soon as there is enough for them to do. */
  async #startWorkers({ bytes, size = 0 }: Chunk): Promise<void> {
    this.#bytes += bytes.length;
    if (this.#workers !== undefined || this.#jobs === 1 || Math.max(this.#bytes, size) <= WORTH_WORKERS) return;
    const { Workers } = await import('./workers.ts');
    this.#workers = new Workers(this.#jobs - 1, this.#plan, this.#rescue());
  }

  /** Has lines judged by a thread that is free, or judges them here. */
  #judgeLines(batch: LineBatch, source: string): Findings | Promise<Findings> {
    return this.#workers?.offer(batch, source) ?? this.#judgeHere({ batch, source });
  }

  #judgeHere({ batch, source }: Order): Findings {
    const options = { ...this.#plan.options, source, onFailure: this.#onFailure };
    return judgeLines(this.#lookup, batch, options, this.#reports);
  }

  /** What to do where a thread fails: the work goes on in this one. */
  #rescue(): Rescue {
    const told = new Set<string>();
    return {
      judge: (order) => this.#judgeHere(order),
      giveUp: ({ batch, source }, error) => failLines(batch, source, error, this.#reports),
      tell: (error) => {
        const line = `osvif: a thread failed (${describeError(error)}); the others go on with its work\n`;
        if (!told.has(line)) this.#progress.tell(line);
        told.add(line);
        this.#onFailure(error);
      },
    };
  }

  async #reportAfter(before: Promise<void>, findings: Findings | Promise<Findings>, chunk: Chunk): Promise<void> {
    await before;
    await this.#report(await findings);
    this.#progress.show(`${shareOf(chunk)} read, ${this.#count()}`);
  }

  async #report({ documents, valid, failed, texts }: Findings): Promise<void> {
    this.#summary.documents += documents;
    this.#summary.valid += valid;
    this.#failed += failed;
    this.#io.exitCode = this.#status();
    for (const [i, writer] of this.#writers.entries()) await this.#try(writer, () => writer.add(texts[i] as string));
  }

  /** Writes, unless that has failed before; one report that cannot be written spoils no other. */
  async #try(writer: ReportWriter, write: () => Promise<void>): Promise<void> {
    if (this.#broken.has(writer)) return;
    const { name, discard } = writer.destination;
    try {
      await write();
    } catch (error) {
      this.#broken.add(writer);
      this.#progress.tell(troubleText(name, troubleOf(error)));
      await discard();
    }
  }

  /** The exit code, as far as the judgement has come. */
  #status(): number {
    const { documents, valid, unreadable } = this.#summary;
    // What is highest wins: how little is known of the documents.
    if (this.#failed > 0) return EXIT.internal;
    if (unreadable > 0 || this.#broken.size > 0) return EXIT.unreadable;
    return valid === documents ? EXIT.ok : EXIT.invalid;
  }

  #count(): string {
    const { documents, valid } = this.#summary;
    return `${documents} validated, ${documents - valid} invalid …`;
  }

  #standardOutput(): Destination {
    const nothing = async () => {};
    return {
      name: 'standard output',
      write: (text) => this.#progress.print(text),
      finish: nothing,
      discard: nothing,
    };
  }
}

interface Step {
  readonly batch: LineBatch;
  /** The chunk that made it whole. */
  readonly chunk: Chunk;
}

async function* batchesOf(chunks: AsyncIterable<Chunk>): AsyncGenerator<Step> {
  const splitter = new LineSplitter();
  let last: Chunk | undefined;
  for await (const chunk of chunks) {
    const batch = splitter.push(chunk.bytes);
    if (batch !== undefined) yield { batch, chunk };
    last = chunk;
  }
  const batch = splitter.end();
  if (batch !== undefined && last !== undefined) yield { batch, chunk: last };
}

function shareOf({ read, size }: Chunk): string {
  return size === undefined ? `${Math.floor(read / MEGABYTE)} MB` : `${Math.floor((100 * read) / size)} %`;
}
