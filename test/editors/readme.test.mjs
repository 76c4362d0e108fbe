import { readFileSync } from 'node:fs';
import { afterAll, expect, test } from 'vitest';
import { editorsFor } from './support/editors.mjs';

/* What the README says of editors is what they do. */

const { json, yaml } = await editorsFor('config.editor.json');
const [, section] = readFileSync(new URL('../../README.md', import.meta.url), 'utf8').split('\n## In editors\n');
const [mistakes, hover] = [...section.matchAll(/^```text\n(.*?)^```$/gms)].map(([, body]) => body);

afterAll(() => yaml.close());

test('the messages stand below what they are shown at', async () => {
  const document = mistakes.replace(/^ *\^+ .*\n/gm, '');
  const lines = document.trimEnd().split('\n');
  const findings = await yaml.check(document);
  expect(findings).toHaveLength(3);
  for (const { place, marked, message } of findings.reverse()) {
    const [line, column] = place.split(':').map(Number);
    lines.splice(line, 0, `${' '.repeat(column - 1)}${'^'.repeat(marked.length)} ${message}`);
  }
  expect(`${lines.join('\n')}\n`).toBe(mistakes);
});

test('the hover is the whole of it, but for the line breaks', async () => {
  const shown = await json.hover('{ "type": "VIFDirect", "m¦ode": "vepa" }');
  const paragraphs = hover.trimEnd().split('\n\n');
  expect(paragraphs.map((paragraph) => paragraph.replaceAll('\n', ' '))).toEqual(shown.split('\n\n'));
});

test('the modeline there works as it stands', async () => {
  const [, document] = /^```yaml\n(.*?)^```$/ms.exec(section);
  expect(await yaml.check(document)).toEqual([]);
  expect(await yaml.check(document.replace('VIFBridge', 'VIFBrigde'))).toHaveLength(1);
});

test('the services are those that are installed here', () => {
  const { devDependencies } = JSON.parse(readFileSync(new URL('package.json', import.meta.url), 'utf8'));
  for (const name of ['vscode-json-languageservice', 'yaml-language-server']) {
    expect(section).toContain(`\`${name}\` ${devDependencies[name]}`);
  }
});
