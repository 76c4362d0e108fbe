import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll } from 'vitest';

/*
 * The built command as a process, as users start it. `npm test` builds before it runs; whoever runs vitest alone tests
 * the build that is there.
 */

export const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const OSVIF = join(ROOT, 'dist/src/cli/main.js');

export interface Run {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface RunOptions {
  /** What stands on standard input; nothing by default. */
  readonly input?: string | Uint8Array;
  /** Variables beside the few that every process gets; no colour and no CI among those. */
  readonly env?: Readonly<Record<string, string>>;
  /** By default the root of the project. */
  readonly cwd?: string;
}

/** Runs `osvif` with some arguments. */
export function osvif(args: readonly string[], options: RunOptions = {}): Promise<Run> {
  if (!existsSync(OSVIF)) throw new Error(`Expected ${OSVIF}, found nothing: run \`npm run build\`.`);
  return start(process.execPath, [OSVIF, ...args], options);
}

/** Runs a line of bash, in which `osvif` is the command. */
export function shell(line: string, options: RunOptions = {}): Promise<Run> {
  return start('bash', ['--norc', '-c', `${DEFINITION}\n${line}`], options);
}

/**
 * Runs a line of bash in a pseudo-terminal of `columns`, where standard output and standard error are one.
 *
 * @returns the exit code, and as `stdout` all that appeared, with `␛` for the escape character and lines ended by LF.
 */
export async function terminal(line: string, options: RunOptions & { readonly columns?: number } = {}): Promise<Run> {
  const { columns = 80, env } = options;
  const script = ['-qec', `stty cols ${columns} rows 24; ${DEFINITION}; ${line}`, '/dev/null'];
  try {
    const run = await start('script', script, {
      ...options,
      env: { SHELL: '/bin/bash', TERM: 'xterm-256color', ...env },
    });
    return { ...run, stdout: visible(run.stdout.replaceAll('\r\n', '\n')) };
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
    throw new Error('Expected the command `script`, which makes the pseudo-terminal: install bsdutils (Debian).');
  }
}

/** A text in which escape sequences can be read. */
export function visible(text: string): string {
  return text.replaceAll('\u001b', '␛');
}

/** A folder with these files, until the tests of the file are done; keys are paths in it. */
export function folderWith(files: Readonly<Record<string, string | Uint8Array>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'osvif-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(join(folder, dirname(path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
  return folder;
}

const DEFINITION = 'osvif() { "$NODE" "$OSVIF" "$@"; }';

function start(file: string, args: readonly string[], { input, env, cwd = ROOT }: RunOptions): Promise<Run> {
  return new Promise((resolve, reject) => {
    const clean = { PATH: process.env.PATH, LANG: 'C.UTF-8', NODE: process.execPath, OSVIF };
    const child = spawn(file, args, { cwd, env: { ...clean, ...env } });
    const stdout: Buffer[] = [];
    const stderr: Buffer[] = [];
    child.stdout.on('data', (chunk: Buffer) => stdout.push(chunk));
    child.stderr.on('data', (chunk: Buffer) => stderr.push(chunk));
    // A command that needs no input may be gone before it gets any.
    child.stdin.on('error', () => {});
    child.on('error', reject);
    child.on('close', (code) => {
      resolve({ code, stdout: Buffer.concat(stdout).toString(), stderr: Buffer.concat(stderr).toString() });
    });
    child.stdin.end(input);
  });
}
