import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/*
 * Debian's Chromium opens a page under a strict content security policy. The page and a web worker of it judge all
 * vectors by the modules in dist/, as they are, and send what they found back.
 */

const ROOT = new URL('../../', import.meta.url);
const POLICY = "default-src 'none'; script-src 'self'; worker-src 'self'; connect-src 'self'";
const TYPES = { html: 'text/html', js: 'text/javascript' };
const FLAGS = [
  ...['--headless', '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-sync'],
  ...['--disable-background-networking', '--disable-component-update'],
];
const PATIENCE = 120_000;

const vectors = ['generated', 'os-vif-tests'].flatMap((name) =>
  readFileSync(new URL(`test/fixtures/vectors/${name}.jsonl`, ROOT), 'utf8')
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line))
    .map(({ payload, strict }) => ({ payload, accepted: strict.accepted })),
);

/** Serves the page and the build, and resolves to what the page sends. */
function serve() {
  return new Promise((resolve) => {
    let report;
    const results = new Promise((settle) => {
      report = settle;
    });
    const server = createServer(async (request, response) => {
      const headers = { 'content-security-policy': POLICY };
      const { pathname } = new URL(request.url, 'http://localhost');
      if (pathname === '/results') {
        const chunks = [];
        for await (const chunk of request) chunks.push(chunk);
        response.writeHead(204, headers).end();
        report(JSON.parse(Buffer.concat(chunks).toString()));
      } else if (pathname === '/vectors') {
        response.writeHead(200, { ...headers, 'content-type': 'application/json' }).end(JSON.stringify(vectors));
      } else if (/^\/(?:dist|test\/browser)\/[\w/.-]+\.(?:html|js)$/.test(pathname)) {
        const type = TYPES[pathname.split('.').at(-1)];
        response.writeHead(200, { ...headers, 'content-type': type }).end(readFileSync(new URL(`.${pathname}`, ROOT)));
      } else {
        response.writeHead(404, headers).end();
      }
    });
    server.listen(0, '127.0.0.1', () => {
      resolve({ url: `http://127.0.0.1:${server.address().port}/test/browser/page.html`, results, server });
    });
  });
}

const { url, results, server } = await serve();
const profile = mkdtempSync(join(tmpdir(), 'osvif-browser-'));
const chromium = spawn(
  '/usr/bin/chromium',
  [...FLAGS, `--user-data-dir=${profile}`, '--remote-debugging-port=0', url],
  {
    stdio: ['ignore', 'ignore', 'pipe'],
  },
);
let trouble = '';
chromium.stderr.on('data', (chunk) => {
  trouble += chunk;
});
const gone = new Promise((_, reject) => {
  chromium.on('error', reject);
  chromium.on('exit', (code) => reject(new Error(`Chromium ended with code ${code}.`)));
  setTimeout(() => reject(new Error(`Nothing came from the page within ${PATIENCE / 1000} s.`)), PATIENCE).unref();
});
try {
  const found = await Promise.race([results, gone]);
  for (const [place, { judged, accepted, wrong, canMakeCode }] of Object.entries(found)) {
    assert.deepEqual(wrong, [], `${place}: verdicts that differ`);
    assert.equal(canMakeCode, false, `${place}: code from strings`);
    assert.deepEqual({ judged, accepted }, { judged: 2627, accepted: 867 }, place);
    console.log(`${place}: ${judged} documents judged as they should be, ${accepted} of them valid, under ${POLICY}`);
  }
  assert.deepEqual(Object.keys(found), ['page', 'worker']);
} catch (error) {
  console.error(trouble);
  console.error(error);
  process.exitCode = 1;
} finally {
  gone.catch(() => {});
  // Not before its last child has ended does nobody write into the profile any more.
  const ended = new Promise((resolve) => chromium.once('close', resolve));
  if (chromium.exitCode === null && chromium.kill()) await ended;
  server.close();
  server.closeAllConnections();
  rmSync(profile, { recursive: true, force: true, maxRetries: 20 });
}
