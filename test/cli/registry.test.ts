import { readFileSync, realpathSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'vitest';
import { folderWith, osvif, ROOT } from '../support/cli.ts';

/* `--registry FILE`: each command with Kuryr's objects beside os-vif's. */

const KURYR = ['--registry', 'examples/kuryr/objects.js'];
const vlan = JSON.parse(readFileSync(join(ROOT, 'examples/kuryr/vif-vlan-nested.json'), 'utf8'));

describe.concurrent('osvif validate --registry', () => {
  test('judges the objects of a registry, and os-vif’s beside them', async ({ expect }) => {
    const { code, stdout, stderr } = await osvif([
      'validate',
      'examples/kuryr',
      'examples/vif/VIFBridge-linux-bridge.json',
      ...KURYR,
    ]);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toMatchInlineSnapshot(`
      "✓ examples/kuryr/pod-state.json  PodState 1.0
      ✓ examples/kuryr/pod-state.yaml  PodState
      ✓ examples/kuryr/vif-vlan-nested.json  VIFVlanNested 1.0
      ✓ examples/vif/VIFBridge-linux-bridge.json  VIFBridge 1.0
      4 documents: 4 valid, 0 invalid
      "
    `);
  });

  test('says what is wrong in them', async ({ expect }) => {
    const input = JSON.stringify({ type: 'PodState', default_vif: { type: 'VIFVlanNestd', vlan_id: '101' } });
    const { code, stdout } = await osvif(['validate', '--expect', 'PodState', ...KURYR], { input });
    expect(code).toBe(1);
    expect(stdout).toMatchInlineSnapshot(`
      "✗ <stdin>  PodState
        1:42 /default_vif/type
        Expected the name of a VIFBase or an object that extends it, received "VIFVlanNestd"; did you mean "VIFVlanNested"? unknown_object
        1 | {"type":"PodState","default_vif":{"type":"VIFVlanNestd","vlan_id":"101"}}
          |                                          ^^^^^^^^^^^^^^

      1 document: 0 valid, 1 invalid
      "
    `);
  });

  test('does not know them without', async ({ expect }) => {
    const { code } = await osvif(['validate', 'examples/kuryr']);
    expect(code).toBe(1);
  });

  test('threads load the registry too, and find the same', async ({ expect }) => {
    const wrong = { ...vlan, 'versioned_object.version': '1.1' };
    const line = `${JSON.stringify(vlan)}\n`;
    // More than is judged without threads.
    const input = `${line.repeat(16_000)}${JSON.stringify(wrong)}\n`;
    const args = ['validate', '--input', 'ndjson', '--format', 'json', ...KURYR];
    const inThreads = (jobs: string) => osvif([...args, '--jobs', jobs], { input });
    const [alone, threads] = await Promise.all([inThreads('1'), inThreads('2')]);
    expect(JSON.parse(threads.stdout).summary).toEqual({ documents: 16_001, valid: 16_000, unreadable: 0, skipped: 0 });
    expect({ ...threads, stdout: threads.stdout === alone.stdout }).toEqual({ ...alone, stdout: true });
  });
});

describe.concurrent('other commands with --registry', () => {
  test('convert, both ways', async ({ expect }) => {
    const config = await osvif(['convert', 'examples/kuryr/pod-state.json', '--format', 'yaml', ...KURYR]);
    expect(config).toEqual({
      code: 0,
      stdout: readFileSync(join(ROOT, 'examples/kuryr/pod-state.yaml'), 'utf8'),
      stderr: '',
    });
    const back = await osvif(['convert', '--input', 'yaml', '--format', 'json', ...KURYR], { input: config.stdout });
    const { stdout } = await osvif(['convert', 'examples/kuryr/pod-state.json', '--to', 'primitive', ...KURYR]);
    expect(JSON.parse(back.stdout)).toEqual(JSON.parse(stdout));
  });

  test('convert steps down what a registry’s object holds', async ({ expect }) => {
    const folder = folderWith({ 'old.json': '{"VIFPortProfileK8sDPDK": "1.0"}' });
    const args = ['convert', 'examples/kuryr/pod-state.json', '--versions', join(folder, 'old.json'), ...KURYR];
    const { code, stdout } = await osvif(args);
    expect(code).toBe(0);
    const eth1 = JSON.parse(stdout)['versioned_object.data'].additional_vifs.eth1;
    expect(eth1['versioned_object.data'].port_profile['versioned_object.version']).toBe('1.0');
  });

  test('negotiate', async ({ expect }) => {
    const host = {
      type: 'HostInfo',
      plugin_info: [
        {
          type: 'HostPluginInfo',
          plugin_name: 'noop',
          vif_info: [{ type: 'HostVIFInfo', vif_object_name: 'VIFVlanNested', min_version: '1.0', max_version: '1.0' }],
        },
      ],
    };
    const folder = folderWith({ 'host.json': JSON.stringify(host) });
    const args = ['negotiate', 'examples/kuryr/vif-vlan-nested.json', join(folder, 'host.json'), ...KURYR];
    expect((await osvif(args)).stdout + (await osvif(args)).stderr).toMatchInlineSnapshot(`
      "The host accepts this VIF with its plugin "noop":
        VIFVlanNested 1.0: the payload has it, and the host accepts up to 1.0.
      "
    `);
  });

  test('list', async ({ expect }) => {
    const { stdout } = await osvif(['list', '--format', 'json', ...KURYR]);
    const names = JSON.parse(stdout).map(({ name }: { name: string }) => name);
    expect(names).toHaveLength(35);
    expect(names).toContain('PodState');
  });

  test('explain: an object with a map, and a path into it', async ({ expect }) => {
    expect((await osvif(['explain', 'PodState', ...KURYR])).stdout).toMatchInlineSnapshot(`
      "PodState 1.0
      What Kuryr's controller wires for a pod, and its CNI driver waits for: the VIF behind eth0 and those
      behind the pod's other interfaces. It travelled in an annotation of the pod, under os-vif's
      namespace. A KuryrPort, which came later, has no PodState: its \`status.vifs\` holds the VIFs by
      interface name.

      Fields
        default_vif  VIFBase or an object that extends it, required in configs
            The VIF behind the pod's eth0.
        additional_vifs  map from text to VIFBase or an object that extends it, default {}
            The VIFs behind the pod's further interfaces, by the name that each has in the pod, such as
            eth1.

      Example (config form)
        {
          "type": "PodState",
          "default_vif": {
            "type": "VIFVlanNested",
            "id": "5c4f1a2e-9b3d-4e6f-8a70-1b2c3d4e5f60",
            "plugin": "noop",
            "vif_name": "tap5c4f1a2e-9b",
            "vlan_id": 101
          },
          "additional_vifs": {
            "eth1": {
              "type": "VIFMacvlanNested",
              "id": "b71c4835-ae90-4c8f-9d1b-7a62d6029f4e",
              "plugin": "noop",
              "vif_name": "tapb71c4835-ae"
            }
          }
        }
      "
    `);
    expect((await osvif(['explain', 'PodState.default_vif.plugin', ...KURYR])).stdout).toMatch(/^VIFBase.plugin {2}/);
  });

  test('explain: an object without an example', async ({ expect }) => {
    const folder = folderWith({
      'objects.mjs': `
        import { defineObject, osvif } from '${new URL('../../dist/src/define.js', import.meta.url)}';
        const Bare = defineObject('Bare', { kind: 'host', description: 'Nothing.', versions: { '1.0': [] }, fields: {} });
        export const registry = osvif.extend({ Bare });
      `,
    });
    const { code, stdout, stderr } = await osvif(['explain', 'Bare', '--registry', join(folder, 'objects.mjs')]);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toMatchInlineSnapshot(`
      "Bare 1.0
      Nothing.

      Fields
        none
      "
    `);
  });

  test('schema says what the registry itself would', async ({ expect }) => {
    const { stdout } = await osvif(['schema', 'PodState', '--for', 'editor', '--form', 'config', ...KURYR]);
    const { kuryr } = await import('../support/registries.ts');
    expect(JSON.parse(stdout)).toEqual(
      JSON.parse(JSON.stringify(kuryr.jsonSchema({ name: 'PodState', for: 'editor', form: 'config' }))),
    );
  });

  test('fingerprint', async ({ expect }) => {
    const { stdout } = await osvif(['fingerprint', 'PodState', ...KURYR]);
    expect(stdout).toBe('PodState 1.0-fe1adf362e99d06e219c41e11d88564a\n');
  });
});

describe.concurrent('checks that a registry has been given', () => {
  /** Accept everything, as no walk would. */
  const CHECKS = 'isAnyObject: () => true, isTampered: () => false, nested: {}';
  const folder = folderWith({
    'objects.mjs': `
      import { defineObject, osvif } from '${new URL('../../dist/src/define.js', import.meta.url)}';
      const Bare = defineObject('Bare', { kind: 'host', description: 'Nothing.', versions: { '1.0': [] }, fields: {} });
      export const registry = osvif.extend({ Bare });
      export const [, digest] = /digest = '(.*)'/.exec(registry.generate().get('is.ts'));
    `,
    'checked.mjs': `
      import { digest, registry as objects } from './objects.mjs';
      export const registry = objects.withChecks({ digest, ${CHECKS} });
    `,
    'stale.mjs': `
      import { registry } from './objects.mjs';
      export default registry.withChecks({ digest: 'of other objects', ${CHECKS} });
    `,
    // As another version of this package may have made it.
    'foreign.mjs': `
      import { registry } from './objects.mjs';
      export default { ...registry, checks: { digest: 'of another kind', ${CHECKS} } };
    `,
  });
  const wrong = JSON.stringify({ 'versioned_object.name': 'x'.repeat(500) });
  const valid = async (registry: string, documents: number, ...more: readonly string[]) => {
    const args = ['validate', '--input', 'ndjson', '--format', 'json', '--registry', join(folder, registry), ...more];
    const { stdout } = await osvif(args, { input: `${wrong}\n`.repeat(documents) });
    return JSON.parse(stdout).summary.valid;
  };

  test('judge, in threads as well', async ({ expect }) => {
    expect(await valid('checked.mjs', 3)).toBe(3);
    // More than is judged without threads.
    expect(await valid('checked.mjs', 12_000, '--jobs', '2')).toBe(12_000);
  });

  test('do not, where there are none or they are not for these objects', async ({ expect }) => {
    expect(await valid('objects.mjs', 3)).toBe(0);
    expect(await valid('foreign.mjs', 3)).toBe(0);
  });

  test('are refused where they are stale, with what to do', async ({ expect }) => {
    const { code, stdout, stderr } = await osvif(['list', '--registry', 'stale.mjs'], { cwd: folder });
    expect({ code, stdout }).toEqual({ code: 3, stdout: '' });
    expect(stderr).toMatchInlineSnapshot(`
      "osvif: stale.mjs: fails to load: Expected checks generated for these objects, received some for others, or for these as they were. Run \`osvif generate --registry FILE --out DIR\`, where FILE exports the registry as it is before \`withChecks\`.
      "
    `);
  });
});

describe.concurrent('a file that is no registry', () => {
  test.for([
    ['nothing.js', undefined, 'nothing.js: no such file or folder'],
    ['.', undefined, '.: a folder, not a file'],
    ['empty.js', '', 'empty.js: expected an export `registry`, or a default one, made by `osvif.extend`; found none'],
    [
      'others.js',
      'export const a = 1, b = 2;',
      'others.js: expected an export `registry`, or a default one, made by `osvif.extend`; found a and b',
    ],
    [
      'wrong.js',
      'export const registry = { catalogue: {} };',
      'wrong.js: expected the export `registry` to be made by `osvif.extend`, received an object',
    ],
    [
      'null.js',
      'export default null;',
      'null.js: expected the export `default` to be made by `osvif.extend`, received null',
    ],
    [
      'shape.js',
      'export const registry = { catalogue: { types: {}, objects: { A: 1 } }, jsonSchema() {}, generate() {} };',
      'shape.js: expected the export `registry` to be made by `osvif.extend`, received an object',
    ],
    [
      // Of the extensions of TypeScript, the one that no version of Node loads.
      'objects.tsx',
      '',
      'objects.tsx: fails to load: Unknown file extension ".tsx" for DIR/objects.tsx; name the JavaScript file that it compiles to',
    ],
    ['ends.js', 'process.exit(0);', 'ends.js: fails to load: the process ended before'],
    ['waits.js', 'await new Promise(() => {});', 'waits.js: fails to load: the process ended before'],
    ['throws.js', "throw new Error('no\\nluck');", 'throws.js: fails to load: no\\u000aluck'],
    ['syntax.js', 'export const = 1;', "syntax.js: fails to load: Unexpected token '='"],
    [
      'lacks.js',
      "import 'a-package-that-nobody-has';",
      "lacks.js: fails to load: Cannot find package 'a-package-that-nobody-has' imported from DIR/lacks.js",
    ],
  ] as const)('%s', async ([name, text, message], { expect }) => {
    const folder = folderWith({ 'package.json': '{"type": "module"}', ...(text !== undefined && { [name]: text }) });
    const { code, stdout, stderr } = await osvif(['list', '--registry', name], { cwd: folder });
    expect({ code, stdout }).toEqual({ code: 3, stdout: '' });
    expect(stderr.replaceAll(realpathSync(folder), 'DIR')).toBe(`osvif: ${message}\n`);
  });
});
