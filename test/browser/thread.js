import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads';
import { judgeAll } from './judge.js';

/*
 * Started by Node with code generation from strings disallowed: judges here and in a worker thread, and prints what both
 * found.
 */

if (isMainThread) {
  const chunks = [];
  for await (const chunk of process.stdin) chunks.push(chunk);
  const vectors = JSON.parse(Buffer.concat(chunks).toString());
  const worker = new Worker(new URL(import.meta.url), { workerData: vectors });
  const thread = await new Promise((resolve, reject) => worker.once('message', resolve).once('error', reject));
  console.log(JSON.stringify({ main: judgeAll(vectors), thread }));
} else {
  parentPort.postMessage(judgeAll(workerData));
}
