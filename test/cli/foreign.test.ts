import { describe, test } from 'vitest';
import { folderWith, osvif } from '../support/cli.ts';

/* Files in folders that have nothing to do with os-vif, and `--quiet`. */

const ROUTE = '{"type": "Route", "cidr": "192.0.2.0/24"}';

const FOREIGN = {
  'package.json': '{"name": "x", "version": "1.0.0", "type": "module", "files": []}',
  'package-lock.json': '{"name": "x", "lockfileVersion": 3, "packages": {"": {"name": "x"}}}',
  'tsconfig.json': '{ // with comments\n  "compilerOptions": {"strict": true},\n}',
  'manifest.yaml': 'apiVersion: v1\nkind: Service\nmetadata: {name: x}\n---\nkind: Secret\ntype: Opaque\n',
  'users.json': '[{"type": "user", "id": 1}, {"type": "info", "name": "y"}]',
  'log.ndjson': '{"level": "info"}\nnot JSON\n[]\n',
  'text.yaml': 'just a text\n',
  'empty.yaml': '# nothing\n',
  'schema.json': '{"$schema": "https://json-schema.org/draft/2020-12/schema", "type": "object"}',
  'latin1.json': Buffer.from('{"name": "B\xfcro"}', 'latin1'),
  'latin1.ndjson': Buffer.from('{"name": "B\xfcro"}\n', 'latin1'),
  'utf16.json': Buffer.from('\ufeff{}', 'utf16le'),
};

const MEANT = {
  'misspelt.json': '{"type": "VIFBrige"}',
  'cut.json': '{"type": "OpenVSwitch"}',
  'kind.yaml': 'kind: VIFBridge\n',
  'key.yaml': 'typ: Network\n',
  'untyped.yaml': 'plugin: ovs\nvif_name: tap0\nbridge_name: br0\n',
  'schema.yaml': '$schema: ./node_modules/osvif/generated/json-schema/config.editor.json\n',
  'envelope.json': '{"versioned_objct.name": "VIFBridge"}',
  'broken.json': '{"versioned_object.name": "VIFBridge",',
  'broken.yaml': 'type: VIFBrigde\n  cidr: [\n',
  'port.vif.json': '{}',
  'mixed.yaml': 'kind: Service\n---\ntype: Route\n',
  'lines.ndjson': '{"level": "info"}\n{"type": "Route"}\n',
  'array.json': '[{"a": 1}, {"type": "Route"}]',
};

describe.concurrent('files in a folder', () => {
  test('that have nothing to do with os-vif are skipped, counted and listed', async ({ expect }) => {
    const cwd = folderWith({ ...FOREIGN, 'route.json': ROUTE });
    const count = Object.keys(FOREIGN).length;
    expect(await osvif(['validate', '.'], { cwd })).toEqual({
      code: 0,
      stdout: `✓ route.json  Route\n1 document: 1 valid, 0 invalid, ${count} other files skipped\n`,
      stderr: '',
    });
    const { stdout } = await osvif(['validate', '.', '--format', 'json'], { cwd });
    const { summary, skipped, documents } = JSON.parse(stdout);
    expect(summary).toEqual({ documents: 1, valid: 1, unreadable: 0, skipped: count });
    expect(skipped).toEqual(Object.keys(FOREIGN).sort());
    expect(documents).toHaveLength(1);
  });

  test.for(Object.entries(MEANT))(
    '%s is meant to be an os-vif object, and stays invalid',
    async ([file, text], { expect }) => {
      const cwd = folderWith({ [file]: text });
      const { code, stdout } = await osvif(['validate', '.'], { cwd });
      expect(code).toBe(1);
      expect(stdout).not.toContain('skipped');
    },
  );

  test('are validated whatever they hold when they are named', async ({ expect }) => {
    const cwd = folderWith(FOREIGN);
    const { code, stdout } = await osvif(['validate', 'package.json', '*.ndjson', '--format', 'ndjson'], { cwd });
    expect(code).toBe(1);
    expect(stdout.split('\n').length).toBeGreaterThan(3);
  });

  test('none of which was validated are said to be', async ({ expect }) => {
    const cwd = folderWith({ 'a/package.json': '{}', 'b/route.json': ROUTE, 'b/x.json': '{}' });
    expect(await osvif(['validate', 'a', 'b'], { cwd })).toEqual({
      code: 0,
      stdout: '✓ b/route.json  Route\n1 document: 1 valid, 0 invalid, 2 other files skipped\n',
      stderr: 'osvif: a: nothing was validated: no file in it has an os-vif object\n',
    });
    expect(await osvif(['validate', 'a'], { cwd })).toMatchObject({
      code: 0,
      stdout: 'No documents: nothing was validated, 1 other file skipped\n',
    });
  });
});

describe.concurrent('--quiet', () => {
  const cwd = folderWith({ 'a.json': ROUTE, 'b.json': '{"type": "Route"}', 'c.json': ROUTE });

  test('prints documents with faults, and nothing else', async ({ expect }) => {
    expect(await osvif(['validate', '--quiet', 'a.json', 'c.json'], { cwd })).toEqual({
      code: 0,
      stdout: '',
      stderr: '',
    });
    const { code, stdout, stderr } = await osvif(['validate', '-q', '.'], { cwd });
    expect({ code, stderr }).toEqual({ code: 1, stderr: '' });
    expect(stdout).toMatch(/^✗ b\.json {2}Route\n {2}1:1 [^✓]*\n\n$/);
  });

  test('leaves a JSON report whole', async ({ expect }) => {
    const json = async (...files: string[]) =>
      JSON.parse((await osvif(['validate', '--quiet', '--format', 'json', ...files], { cwd })).stdout);
    expect(await json('a.json')).toEqual({
      summary: { documents: 1, valid: 1, unreadable: 0, skipped: 0 },
      documents: [],
      skipped: [],
    });
    expect((await json('a.json', 'b.json', 'c.json')).documents).toMatchObject([{ source: 'b.json' }]);
    const lines = await osvif(['validate', '--quiet', '--format', 'ndjson', 'a.json', 'b.json'], { cwd });
    expect(lines.stdout.split('\n')).toHaveLength(2);
  });
});
