import { closeSync, openSync, readSync } from 'node:fs';

/*
 * What validation in a stream is compared with: reads the file that its argument names in chunks of 1 MiB, splits it at line
 * feeds, parses each line, and does nothing else.
 */

const CHUNK = 2 ** 20;
const LINE_FEED = 10;

const file = openSync(process.argv[2]);
const chunk = Buffer.allocUnsafe(CHUNK);
let rest = Buffer.alloc(0);
let count = 0;

function parseAll(bytes) {
  for (const line of bytes.toString('utf8').split('\n')) {
    if (line === '') continue;
    JSON.parse(line);
    count++;
  }
}

for (let length = readSync(file, chunk); length > 0; length = readSync(file, chunk)) {
  const bytes = Buffer.concat([rest, chunk.subarray(0, length)]);
  const end = bytes.lastIndexOf(LINE_FEED) + 1;
  parseAll(bytes.subarray(0, end));
  rest = bytes.subarray(end);
}
parseAll(rest);
closeSync(file);
if (count === 0) process.exitCode = 1;
