#!/usr/bin/env node
import { EXIT, type IO } from './command.ts';
import { tellFailure } from './output/internal-error.ts';
import { run } from './run.ts';
import { troubleOf } from './trouble.ts';

const io: IO = {
  // Opened when it is read first.
  get stdin() {
    return process.stdin;
  },
  stdout: process.stdout,
  stderr: process.stderr,
  env: process.env,
  exitCode: undefined,
  endsWithOutput: true,
};

// An error outside of `run`, such as in a timer of a registry's module.
process.on('uncaughtException', (error) => {
  tellFailure(error, io);
  process.exit(EXIT.internal);
});

let isOutputBroken = false;
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  // A reader such as `head` that has seen enough closes the pipe; that is no fault of anybody.
  if (error.code !== 'EPIPE' && !isOutputBroken) {
    isOutputBroken = true;
    process.stderr.write(`osvif: standard output: ${troubleOf(error)}\n`);
  }
  if (io.endsWithOutput) process.exit(isOutputBroken ? EXIT.unreadable : (process.exitCode ?? io.exitCode ?? EXIT.ok));
});
// Whoever does not listen to trouble still gets the exit code.
process.stderr.on('error', () => {});
const code = await run(process.argv.slice(2), io);
process.exitCode = isOutputBroken ? EXIT.unreadable : code;
io.endsWithOutput = true;
