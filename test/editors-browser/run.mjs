import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readFile, writeFile } from 'node:fs/promises';
import { chromium } from 'playwright-core';
import { catalogue } from '../../dist/src/catalogue.js';
import { validateText } from '../../dist/src/index.js';
import { describePNG, readPNG } from './png.mjs';
import { serve } from './server.mjs';

/*
 * The editor schema at work where people meet it: Monaco, the editor of VS Code, in Debian's Chromium. The test does
 * what its user does (reads, points, types), and looks at what the page shows. With --write it writes the picture of
 * the README, without it tells whether that picture still shows what the editor shows.
 */

const HERE = new URL('./', import.meta.url);
const ROOT = new URL('../../', HERE);

/** A config with one mistake, on its last line but one. */
const DOCUMENT = 'port.vif.json';
const OBJECT = 'VIFDirect';
const MISTAKE = '"passthru"';
const CORRECTION = '"passthrough"';
const MESSAGE = 'Expected one of "vepa", "passthrough", "bridge".';

const PICTURE = 'test/editors-browser/screenshot.png';
const VIEWPORT = { width: 920, height: 380 };
const LARGEST_PICTURE = 60_000;

const BROWSER = {
  executablePath: '/usr/bin/chromium',
  args: [
    '--headless',
    '--no-sandbox',
    '--disable-gpu',
    '--disable-quic',
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
  ],
};

const text = await readFile(new URL(DOCUMENT, HERE), 'utf8');
const schema = JSON.parse(await readFile(new URL('generated/json-schema/config.editor.json', ROOT), 'utf8'));

const server = await serve({ '/vs/': new URL('node_modules/monaco-editor/min/vs/', HERE), '/': HERE });
const browser = await chromium.launch(BROWSER);
try {
  const page = await browser.newPage({ viewport: VIEWPORT, deviceScaleFactor: 2 });
  const troubles = watch(page);
  await page.goto(`${server.origin}/page.html`);
  await page.evaluate(([...args]) => window.edit(...args), [DOCUMENT, text, schema]);

  await testUnderline(page);
  const hover = await testHover(page);
  await testPicture(await page.screenshot(), hover);
  await testCorrection(page);
  await testNewLine(page);
  assert.deepEqual(troubles, []);
  pass('no error in the page, and no request to anywhere else');
} finally {
  await browser.close();
  server.close();
}

/** Collects what should not happen in a page. */
function watch(page) {
  const troubles = [];
  page.on('pageerror', ({ message }) => troubles.push(message));
  page.on('console', (message) => message.type() === 'error' && troubles.push(message.text()));
  page.on('requestfailed', (request) => troubles.push(`failed: ${request.url()}`));
  page.on('request', (request) => {
    if (new URL(request.url()).origin !== server.origin && !request.url().startsWith('data:')) {
      troubles.push(`elsewhere: ${request.url()}`);
    }
  });
  return troubles;
}

async function testUnderline(page) {
  const squiggle = page.locator('.squiggly-error');
  await squiggle.waitFor();
  assert.equal(await squiggle.count(), 1);
  const value = await page.getByText(MISTAKE, { exact: true }).boundingBox();
  const line = await squiggle.boundingBox();
  // The one is placed in whole pixels, the other as wide as its letters.
  for (const [at, length] of [
    ['x', 'width'],
    ['y', 'height'],
  ]) {
    assert.ok(Math.abs(line[at] - value[at]) < 4, `${at}: ${line[at]} and ${value[at]}`);
    assert.ok(Math.abs(line[length] - value[length]) < 6, `${length}: ${line[length]} and ${value[length]}`);
  }
  pass(`${MISTAKE} is underlined from end to end, and nothing else is`);

  const [marker, ...others] = await markersOf(page);
  assert.deepEqual(others, []);
  assert.equal(marker.message, MESSAGE);
  const model = ({ startLineNumber, startColumn, endLineNumber, endColumn }) =>
    window.editor.getModel().getValueInRange({ startLineNumber, startColumn, endLineNumber, endColumn });
  assert.equal(await page.evaluate(model, marker), MISTAKE);

  const [{ issues }] = await validateText(text, { input: 'json' });
  const places = issues.map(({ line, column }) => ({ line, column }));
  assert.deepEqual(places, [{ line: marker.startLineNumber, column: marker.startColumn }]);
  pass(`\`osvif validate\` finds the same mistake in the same place: ${places[0].line}:${places[0].column}`);
}

function markersOf(page) {
  return page.evaluate(() => window.monaco.editor.getModelMarkers({ resource: window.editor.getModel().uri }));
}

/** @returns the text that appears. */
async function testHover(page) {
  const { x, y, width, height } = await page.locator('.squiggly-error').boundingBox();
  await page.mouse.move(x + width / 2, y + height / 2);
  // What the field is comes a moment later than the message; its description is Markdown, whose code loses its quotes.
  const { description } = catalogue.objects[OBJECT].fields.mode;
  const hover = page.locator('.monaco-hover:visible', { hasText: MESSAGE });
  await hover.filter({ hasText: description.replaceAll('`', '') }).waitFor();
  pass(`who points at it reads: ${MESSAGE} And what the field is: ${description}`);
  return hover.innerText();
}

/** Judges the picture of the README by its words: pixels differ from one version of a browser to the next. */
async function testPicture(screenshot, hover) {
  const shown = `${DOCUMENT} in an editor\n\n${text}\nAt the underlined ${MISTAKE}:\n\n${hover}`;
  const picture = describePNG(withFewColours(screenshot), shown);
  assert.ok(picture.length <= LARGEST_PICTURE, `Expected at most ${LARGEST_PICTURE} bytes, got ${picture.length}.`);
  if (process.argv.includes('--write')) await writeFile(new URL(PICTURE, ROOT), picture);

  const committed = readPNG(await readFile(new URL(PICTURE, ROOT)));
  const size = { width: 2 * VIEWPORT.width, height: 2 * VIEWPORT.height };
  assert.deepEqual(committed, { ...size, description: shown }, `${PICTURE} is stale: run \`npm run screenshot\` here.`);
  const readme = await readFile(new URL('README.md', ROOT), 'utf8');
  // The page of a package registry has no files beside it, so the address is absolute.
  const alternative = new RegExp(`!\\[([^\\]]*)\\]\\(https://[^)]*/${PICTURE}\\)`).exec(readme)?.[1];
  assert.ok(
    alternative?.includes(MESSAGE),
    `Expected the README to show ${PICTURE}, and its text to say what it shows.`,
  );
  pass(`${PICTURE} shows this document and this message, in ${picture.length} bytes`);
}

function withFewColours(png) {
  const { error, status, stdout, stderr } = spawnSync('pngquant', ['--speed', '1', '256', '-'], { input: png });
  if (error !== undefined) throw new Error('Expected the command `pngquant`: install pngquant (Debian).');
  assert.equal(status, 0, String(stderr));
  return stdout;
}

async function testCorrection(page) {
  await page.getByText(MISTAKE, { exact: true }).dblclick();
  await page.keyboard.press('Control+Space');
  assert.deepEqual(await suggestions(page), [`${CORRECTION}, Value`]);
  await page.keyboard.press('Enter');
  await page.locator('.squiggly-error').waitFor({ state: 'detached' });
  assert.deepEqual(await markersOf(page), []);
  assert.equal(await page.evaluate(() => window.editor.getValue()), text.replace(MISTAKE, CORRECTION));
  pass(`the editor suggests ${CORRECTION}; who takes it is rid of the mistake`);
}

async function testNewLine(page) {
  await page.getByText('"noop"', { exact: true }).click();
  await page.keyboard.press('End');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Control+Space');
  const fields = Object.keys(catalogue.objects[OBJECT].fields).filter((field) => !(field in JSON.parse(text)));
  assert.ok(fields.length > 3);
  assert.deepEqual(
    await suggestions(page),
    fields.sort().map((field) => `${field}, Property`),
  );
  pass(`on a new line it suggests what a ${OBJECT} may have beside: ${fields.join(', ')}`);
}

/** What the open list of suggestions tells to a screen reader. */
async function suggestions(page) {
  const rows = page.locator('.suggest-widget.visible .monaco-list-row');
  await rows.first().waitFor();
  return rows.evaluateAll((all) => all.map((row) => row.ariaLabel));
}

function pass(what) {
  console.log(`ok  ${what}`);
}
