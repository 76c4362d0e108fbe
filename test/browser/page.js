import { judgeAll } from './judge.js';

const vectors = await (await fetch('/vectors')).json();
const worker = new Worker(new URL('worker.js', import.meta.url), { type: 'module' });
const inWorker = new Promise((resolve, reject) => {
  worker.onmessage = ({ data }) => resolve(data);
  worker.onerror = ({ message }) => reject(new Error(message));
});
worker.postMessage(vectors);
const results = { page: judgeAll(vectors), worker: await inWorker };
await fetch('/results', { method: 'POST', body: JSON.stringify(results) });
