import { closeSync, mkdirSync, openSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, type ExpectStatic, test } from 'vitest';
import { NOTICE } from '../../src/emit/text.ts';
import { folderWith, osvif, ROOT } from '../support/cli.ts';
import { strictAjv } from '../support/judges.ts';

const folder = folderWith({ 'file.txt': 'no folder', 'held/VIFBridge.json': 'old\n' });

/** A generated file, as the command prints it: with the version of the package for the command of our build. */
function generated(path: string): string {
  const text = readFileSync(join(ROOT, 'generated/json-schema', path), 'utf8');
  return text.replace(NOTICE, PRINTED);
}

const { version } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));
const PRINTED = `Printed by osvif ${version}. Do not edit.`;

/** The examples of a folder in JSON, by file; some of the broken ones are none. */
function examples(name: string): Map<string, unknown> {
  const path = join(ROOT, 'examples', name);
  const files = readdirSync(path).filter((file) => file.endsWith('.json') && !NO_JSON.includes(file));
  return new Map(files.map((file) => [file, JSON.parse(readFileSync(join(path, file), 'utf8'))]));
}

const NO_JSON = ['comment-in-json.json', 'python-dict.json', 'trailing-comma.json'];

/** Which examples a printed schema accepts, compiled by a validator that knows nothing else. */
async function accepted(expect: ExpectStatic, args: string[], name: string): Promise<string[]> {
  const { code, stdout, stderr } = await osvif(['schema', ...args]);
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  expect(stdout).toMatch(/^\{\n {2}"\$schema": "https:\/\/json-schema\.org\/draft\/2020-12\/schema",\n.*\n\}\n$/s);
  const isValid = strictAjv().compile(JSON.parse(stdout));
  return [...examples(name)].filter(([, document]) => isValid(document)).map(([file]) => file);
}

const startingWith = (prefix: string, name: string) =>
  [...examples(name).keys()].filter((file) => file.startsWith(prefix));

describe.concurrent('osvif schema', () => {
  test('without a name, the bundle of each form, byte by byte', async ({ expect }) => {
    const primitive = { code: 0, stdout: generated('primitive.json'), stderr: '' };
    expect(primitive.stdout).toContain(PRINTED);
    expect(await osvif(['schema'])).toEqual(primitive);
    expect(await osvif(['schema', '--form', 'primitive'])).toEqual(primitive);
    const config = { code: 0, stdout: generated('config.json'), stderr: '' };
    expect(await osvif(['schema', '--form', 'config'])).toEqual(config);
  });

  test('one object: its schema stands alone, and judges', async ({ expect }) => {
    expect(await accepted(expect, ['VIFBridge'], 'vif')).toEqual(startingWith('VIFBridge-', 'vif'));
    expect(await accepted(expect, ['VIFVHostUser'], 'vif')).toEqual(startingWith('VIFVHostUser-', 'vif'));
    expect(await accepted(expect, ['HostInfo'], 'host')).toEqual(['HostInfo-compute.json']);
    // The second of two equal keys is all that a reader hands on, so that no schema can object to them.
    expect(await accepted(expect, ['VIFHostDevice'], 'broken')).toEqual(['doubled-key.json']);
  });

  test('one object as config', async ({ expect }) => {
    const args = ['VIFVHostUser', '--form', 'config'];
    expect(await accepted(expect, args, 'config')).toEqual(startingWith('VIFVHostUser-', 'config'));
    expect(await accepted(expect, args, 'vif')).toEqual([]);
  });

  test('a union: the objects of its family', async ({ expect }) => {
    const vifs = [...examples('vif')].filter(([, document]) => {
      return String((document as Record<string, unknown>)['versioned_object.name']).startsWith('VIF');
    });
    expect(await accepted(expect, ['AnyVIF'], 'vif')).toEqual(vifs.map(([file]) => file));
    expect(await accepted(expect, ['AnyVIF'], 'host')).toEqual([]);
    expect(await accepted(expect, ['AnyVIFPortProfile'], 'vif')).toEqual([]);
  });

  test('draft-07, under a name of its own', async ({ expect }) => {
    expect((await osvif(['schema', '--draft', '07'])).stdout).toBe(generated('primitive.draft-07.json'));
    const { stdout } = await osvif(['schema', 'Route', '--form', 'config', '--draft=07']);
    const schema = JSON.parse(stdout);
    expect(schema).toMatchObject({ $id: 'Route.config.draft-07.json', allOf: [{ $ref: '#/definitions/Route' }] });
    expect(schema.$schema).toBe('http://json-schema.org/draft-07/schema#');
  });

  test('for code generators and for OpenAPI, of each form, byte by byte', async ({ expect }) => {
    for (const form of ['primitive', 'config']) {
      const args = ['schema', '--form', form, '--for'];
      expect((await osvif([...args, 'codegen'])).stdout).toBe(generated(`${form}.codegen.json`));
      expect((await osvif([...args, 'codegen', '--draft', '07'])).stdout).toBe(
        generated(`${form}.codegen.draft-07.json`),
      );
      expect((await osvif([...args, 'openapi'])).stdout).toBe(generated(`${form}.openapi.json`));
    }
    const { stdout } = await osvif(['schema', 'Route', '--for', 'codegen']);
    expect(Object.keys(JSON.parse(stdout).$defs)).toEqual(['Route', 'RouteData']);
  });

  test('for Kubernetes, of each form, byte by byte, and without a name as of any VIF', async ({ expect }) => {
    for (const form of ['primitive', 'config']) {
      const args = ['schema', '--for', 'kubernetes', '--form', form];
      const file = generated(`${form}.kubernetes.json`);
      expect(await osvif(args)).toEqual({ code: 0, stdout: file, stderr: '' });
      expect((await osvif([...args, 'AnyVIF'])).stdout).toBe(file);
    }
  });

  test('for editors, byte by byte, and for one object', async ({ expect }) => {
    for (const form of ['primitive', 'config']) {
      const { stdout } = await osvif(['schema', '--for', 'editor', '--form', form]);
      expect(stdout).toBe(generated(`${form}.editor.json`));
      const older = await osvif(['schema', '--for', 'editor', '--form', form, '--draft', '07']);
      expect(older.stdout).toBe(generated(`${form}.editor.draft-07.json`));
    }
    const { stdout } = await osvif(['schema', 'VIFDirect', '--for', 'editor', '--form', 'config']);
    const { $id, title, properties, $defs } = JSON.parse(stdout);
    expect([$id, title, properties.type.enum]).toEqual(['VIFDirect.config.editor.json', 'VIFDirect', ['VIFDirect']]);
    expect($defs.Snippets.defaultSnippets).toHaveLength(1);
  });

  test('one object at one version', async ({ expect }) => {
    const { stdout } = await osvif(['schema', 'VIFVHostUser', '--version', '1.0']);
    const schema = JSON.parse(stdout);
    expect(Object.keys(schema)).toEqual(['$schema', '$id', 'title', 'description', '$comment', '$ref', '$defs']);
    expect(schema).toMatchObject({ $id: 'VIFVHostUser_1_0.json', $ref: '#/$defs/VIFVHostUser_1_0' });
    const isValid = strictAjv().compile(schema);
    const document = (version: string, data: object) => ({
      'versioned_object.name': 'VIFVHostUser',
      'versioned_object.namespace': 'os_vif',
      'versioned_object.version': version,
      'versioned_object.data': data,
    });
    expect(isValid(document('1.0', { path: '/run/vhu' }))).toBe(true);
    expect(isValid(document('1.1', { path: '/run/vhu' }))).toBe(false);
    expect(isValid(document('1.0', { vif_name: 'vhu' }))).toBe(false);
    const only = await osvif(['schema', 'Route', '--version', '1.0']);
    expect(only).toEqual(await osvif(['schema', 'Route']));
  });
});

describe.concurrent('osvif schema --out', () => {
  test('makes the folder and names the file', async ({ expect }) => {
    const out = join(folder, 'a/b');
    expect(await osvif(['schema', 'Route', '--out', 'a/b'], { cwd: folder })).toEqual({
      code: 0,
      stdout: 'a/b/Route.json\n',
      stderr: '',
    });
    expect(await osvif(['schema', '--form=config', '--out=a/b'], { cwd: folder })).toEqual({
      code: 0,
      stdout: 'a/b/config.json\n',
      stderr: '',
    });
    expect(readdirSync(out).sort()).toEqual(['Route.json', 'config.json']);
    const others = ['--for codegen --draft 07', '--for openapi --form config', 'AnyVIF --for openapi'];
    for (const args of others) await osvif(['schema', ...args.split(' '), '--out', 'c'], { cwd: folder });
    expect(readdirSync(join(folder, 'c')).sort()).toEqual([
      'AnyVIF.openapi.json',
      'config.openapi.json',
      'primitive.codegen.draft-07.json',
    ]);
    expect(readFileSync(join(out, 'Route.json'), 'utf8')).toBe((await osvif(['schema', 'Route'])).stdout);
    expect(readFileSync(join(out, 'config.json'), 'utf8')).toBe(generated('config.json'));
  });

  test('puts a new file in the place of an old one, which whoever reads it keeps', async ({ expect }) => {
    const out = join(folder, 'held');
    const held = openSync(join(out, 'VIFBridge.json'), 'r');
    expect(await osvif(['schema', 'VIFBridge', '--out', out])).toMatchObject({ code: 0 });
    expect(readFileSync(held, 'utf8')).toBe('old\n');
    closeSync(held);
    expect(JSON.parse(readFileSync(join(out, 'VIFBridge.json'), 'utf8'))).toMatchObject({ title: 'VIFBridge' });
    expect(readdirSync(out)).toEqual(['VIFBridge.json']);
  });

  test('says when it cannot, and leaves nothing behind', async ({ expect }) => {
    expect(await osvif(['schema', '--out', 'file.txt/x'], { cwd: folder })).toEqual({
      code: 3,
      stdout: '',
      stderr: 'osvif: file.txt/x: part of the path is a file, not a folder\n',
    });
    const out = join(folder, 'taken');
    mkdirSync(join(out, 'Route.json'), { recursive: true });
    writeFileSync(join(out, 'Route.json/x'), '');
    expect(await osvif(['schema', 'Route', '--out', 'taken'], { cwd: folder })).toEqual({
      code: 3,
      stdout: '',
      stderr: 'osvif: taken/Route.json: a folder, not a file\n',
    });
    expect(readdirSync(out)).toEqual(['Route.json']);
  });
});

describe.concurrent('osvif schema, of what does not exist', () => {
  test.for([
    ['VIFBrdge', 'the name of an os-vif object, received "VIFBrdge"; did you mean VIFBridge?'],
    ['AnyVIFs', 'the name of an os-vif object, received "AnyVIFs"; did you mean AnyVIF?'],
    ['AnyVIF --version 1.0', '--version with one object, received it with the union AnyVIF.'],
    ['--draft 7', '--draft (2020-12, 07), received "7"; did you mean 07?'],
    ['VIFBridge VIFDirect', 'at most one name, received 2.'],
    ['--version 1.0', 'a name beside --version, received none.'],
    ['VIFVHostUser --version 1.2', 'a version of VIFVHostUser (1.0, 1.1), received "1.2".'],
    [
      'VIFBridge --version 1.0 --form config',
      '--version with primitives, received it with configs, which have no versions.',
    ],
    [
      '--for opnapi',
      '--for (portable, editor, codegen, openapi, kubernetes), received "opnapi"; did you mean openapi?',
    ],
    ['--for openapi --draft 07', 'no --draft beside --for openapi, whose dialect is its own, received 07.'],
    ['--form conifg', '--form (primitive, config), received "conifg"; did you mean config?'],
  ])('%s', async ([args, message], { expect }) => {
    expect(await osvif(['schema', ...(args as string).split(' ')])).toEqual({
      code: 2,
      stdout: '',
      stderr: `osvif schema: Expected ${message}\nTry \`osvif schema --help\`.\n`,
    });
  });
});
