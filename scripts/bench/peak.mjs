import { readFileSync, writeSync } from 'node:fs';
import { isMainThread } from 'node:worker_threads';

/*
 * Preloaded into a process that is measured: as it ends, it writes to file descriptor 3 how many KiB were resident at
 * the most, its threads included. Linux alone tells that of this program; what `getrusage` says includes the process that
 * started it.
 */

if (isMainThread) {
  process.on('exit', () => {
    const [, peak] = /VmHWM:\s*(\d+) kB/.exec(readFileSync('/proc/self/status', 'utf8')) ?? [];
    writeSync(3, String(peak));
  });
}
