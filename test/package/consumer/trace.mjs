import { writeSync } from 'node:fs';
import { register } from 'node:module';
import { isMainThread } from 'node:worker_threads';

/* Imports the entry point that its argument names, and prints the address of every module that Node loads for it. */

export async function load(url, context, next) {
  writeSync(1, `${url}\n`);
  return next(url, context);
}

// Node runs hooks on a thread of their own, which loads this file once more.
if (isMainThread) {
  register(import.meta.url);
  await import(process.argv[2]);
}
