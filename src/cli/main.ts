#!/usr/bin/env node
import { EXIT } from './command.ts';
import { run } from './run.ts';
import { troubleOf } from './trouble.ts';

process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  // A reader such as `head` that has seen enough closes the pipe; that is no fault of anybody.
  if (error.code === 'EPIPE') process.exit(process.exitCode ?? EXIT.ok);
  process.stderr.write(`osvif: standard output: ${troubleOf(error)}\n`);
  process.exit(EXIT.unreadable);
});
// Whoever does not listen to trouble still gets the exit code.
process.stderr.on('error', () => {});
process.exitCode = await run(process.argv.slice(2), process);
