import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, realpathSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { installed, schemaPath, WRITTEN, workspace } from './support/editors.mjs';
import { jsonService } from './support/json.mjs';
import { yamlServer } from './support/yaml.mjs';

/* How a document leads an editor to its schema, when nothing else does. */

const json = jsonService(workspace);
const yaml = await yamlServer(workspace);

const elsewhere = realpathSync(mkdtempSync(join(tmpdir(), 'osvif-editors-elsewhere-')));

afterAll(() => {
  yaml.close();
  rmSync(elsewhere, { recursive: true });
});

const PACKAGE = './node_modules/osvif/generated/json-schema';
const MISTAKE = {
  place: '2:7',
  marked: 'VIFBrigde',
  message: expect.stringMatching(/^Value is not accepted\. Valid values: "VIFBase", /),
};
const IN_JSON = { ...MISTAKE, place: '2:11', marked: '"VIFBrigde"' };

/** A document with one mistake in line 2, which is found only if the schema is. */
const DOCUMENTS = {
  yaml: (schema) => `# yaml-language-server: $schema=${schema}\ntype: VIFBrigde\n`,
  json: (schema) => `{ "$schema": "${schema}",\n  "type": "VIFBrigde" }`,
};

describe('without a word about a schema', () => {
  test('nothing is judged', async () => {
    expect(await yaml.check('type: VIFBrigde\n')).toEqual([]);
    expect(await json.check('{ "type": "VIFBrigde" }')).toEqual([]);
  });
});

describe.each([
  ['config.editor.json', 'the installed package', PACKAGE],
  ['config.editor.draft-07.json', 'where the command wrote it', `./${WRITTEN}`],
])('%s', (file, what, folder) => {
  beforeAll(() => schemaPath(file));

  test(`a modeline leads to ${what}`, async () => {
    expect(await yaml.check(DOCUMENTS.yaml(`${folder}/${file}`))).toEqual([MISTAKE]);
  });

  test(`\`$schema\` leads to ${what}`, async () => {
    expect(await json.check(DOCUMENTS.json(`${folder}/${file}`))).toEqual([IN_JSON]);
  });

  test('a copy serves where nothing is installed', async () => {
    cpSync(schemaPath(file), join(elsewhere, file));
    const below = join(elsewhere, 'ports');
    expect(await yaml.check(DOCUMENTS.yaml(`./${file}`), elsewhere)).toEqual([MISTAKE]);
    expect(await yaml.check(DOCUMENTS.yaml(`../${file}`), below)).toEqual([MISTAKE]);
    expect(await json.check(DOCUMENTS.json(`./${file}`), elsewhere)).toEqual([IN_JSON]);
    expect(await json.check(DOCUMENTS.json(`../${file}`), below)).toEqual([IN_JSON]);
  });
});

test.each([
  ['in a project', []],
  ['as a copy', ['--copy']],
])('settings of `osvif init` lead to the schema %s', async (_, options) => {
  const folder = mkdtempSync(join(options.length === 0 ? workspace : elsewhere, 'settings-'));
  // The folder has the package where the first way expects it.
  if (options.length === 0) symlinkSync(join(workspace, 'node_modules'), join(folder, 'node_modules'));
  const { status, stderr } = spawnSync(process.execPath, [
    installed('dist/src/cli/main.js'),
    'init',
    folder,
    ...options,
  ]);
  expect([status, String(stderr)]).toEqual([0, '']);
  const settings = JSON.parse(readFileSync(join(folder, '.vscode/settings.json'), 'utf8'));
  const server = await yamlServer(folder, settings['yaml.schemas']);
  expect(await server.check('# A port\ntype: VIFBrigde\n')).toEqual([MISTAKE]);
  server.close();
  const service = jsonService(folder, settings['json.schemas']);
  expect(await service.check('{\n  "type": "VIFBrigde" }')).toEqual([IN_JSON]);
});

test('`$schema` is no unknown key, in either notation', async () => {
  const document = `{ "$schema": "${PACKAGE}/config.editor.json", "type": "FixedIP", "address": "192.0.2.1" }`;
  expect(await json.check(document)).toEqual([]);
  expect(await yaml.check(document)).toEqual([]);
});

test('each document of a YAML file needs a modeline of its own', async () => {
  const modeline = `# yaml-language-server: $schema=${PACKAGE}/config.editor.json`;
  const documents = (second) => `${modeline}\ntype: VIFBrigde\n---\n${second}type: VIFBrigde\n`;
  const places = async (text) => (await yaml.check(text)).map(({ place }) => place);
  expect(await places(documents(''))).toEqual(['2:7']);
  expect(await places(documents(`${modeline}\n`))).toEqual(['2:7', '5:7']);
});

test('a wrong path is told, and nothing else', async () => {
  const wrong = `${PACKAGE}/config.edit.json`;
  const [inYaml, ...othersInYaml] = await yaml.check(DOCUMENTS.yaml(wrong));
  expect(inYaml.message).toMatch(/^Unable to load schema from '.*config\.edit\.json'/);
  const [inJson, ...othersInJson] = await json.check(DOCUMENTS.json(wrong));
  expect(inJson.message).toMatch(/^Unable to load schema from '.*config\.edit\.json'/);
  expect([othersInYaml, othersInJson]).toEqual([[], []]);
});

test('a bare name of the package leads nowhere', async () => {
  const [{ message }] = await yaml.check(DOCUMENTS.yaml('osvif/json-schema/config.editor.json'));
  expect(message).toMatch(/^Unable to load schema from /);
});
