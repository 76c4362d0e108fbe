import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'vitest';
import { parse as parseYAML } from 'yaml';
import { decode, encode } from '../../src/index.ts';
import { folderWith, osvif, ROOT } from '../support/cli.ts';

const DIRECT = 'examples/vif/VIFDirect-vepa.json';
const direct = JSON.parse(readFileSync(join(ROOT, DIRECT), 'utf8'));
const profile = { 'versioned_object.name': 'VIFPortProfileOpenVSwitch', 'versioned_object.namespace': 'os_vif' };
const newer = {
  ...profile,
  'versioned_object.version': '1.4',
  'versioned_object.data': { create_port: true, create_tap: true },
};
const upperCase = {
  ...profile,
  'versioned_object.name': 'VIFPortProfileFPTap',
  'versioned_object.version': '1.1',
  'versioned_object.data': { mac_address: 'FA:16:3E:00:00:01' },
};

const folder = folderWith({
  'newer.json': JSON.stringify(newer),
  'newer.yaml':
    'type: VIFPortProfileOpenVSwitch\ninterface_id: 2b7d8f0a-52c1-4e7b-9a7c-1f6f5f0d3c11\ncreate_tap: true\n',
  'upper.json': JSON.stringify(upperCase),
  'versions.yaml': 'VIFPortProfileOpenVSwitch: "1.3"\n',
  'unquoted.yaml': 'VIFPortProfileOpenVSwitch: 1.3\n',
  'unknown.json': '{"VIFPortProfileOpenVSwich": "1.3"}',
  'two.ndjson': `${JSON.stringify(newer)}\n${JSON.stringify(newer)}\n`,
  'kept.json': 'old\n',
});

describe.concurrent('osvif convert', () => {
  test('a primitive becomes a config and the other way round, in each notation', async ({ expect }) => {
    const config = await osvif(['convert', DIRECT]);
    expect({ ...config, stdout: JSON.parse(config.stdout) }).toEqual({ code: 0, stdout: decode(direct), stderr: '' });
    const yaml = await osvif(['convert', DIRECT, '--format', 'yaml']);
    expect(parseYAML(yaml.stdout)).toEqual(decode(direct));
    expect(yaml.stdout).toContain('dev_address: "0000:05:00.0"\n');
    const back = await osvif(['convert', '--input', 'yaml', '--format', 'json'], { input: yaml.stdout });
    expect(JSON.parse(back.stdout)).toEqual(encode(decode(direct)));
  });

  test('each example config becomes the primitives that encode makes', async ({ expect }) => {
    const files = readdirSync(join(ROOT, 'examples/config'));
    expect(files.length).toBeGreaterThan(20);
    for (const file of files.filter((name) => name.endsWith('.yaml')).slice(0, 6)) {
      const { code, stdout } = await osvif(['convert', `examples/config/${file}`, '--format', 'ndjson']);
      const lines = stdout.trimEnd().split('\n');
      expect([file, code, lines.map((line) => JSON.parse(line)['versioned_object.namespace'])]).toEqual([
        file,
        0,
        lines.map(() => 'os_vif'),
      ]);
    }
  });

  test('down to older versions: a primitive loses later fields, a config with them is refused', async ({ expect }) => {
    const older = await osvif(['convert', 'newer.json', '--versions', 'versions.yaml'], { cwd: folder });
    expect(JSON.parse(older.stdout)).toEqual({
      ...newer,
      'versioned_object.version': '1.3',
      'versioned_object.data': { create_port: true },
    });
    expect(await osvif(['convert', 'newer.json', '--to-version', '1.0'], { cwd: folder })).toMatchObject({ code: 0 });
    expect(await osvif(['convert', 'newer.yaml', '--versions', 'versions.yaml'], { cwd: folder })).toEqual({
      code: 1,
      stdout: '',
      stderr: [
        'osvif: 1 issue',
        '/create_tap: Expected a field of VIFPortProfileOpenVSwitch 1.3, received `create_tap`, which came with version 1.4: take that version, or leave the field out. [field_not_in_version]',
        '',
      ].join('\n'),
    });
  });

  test('coerce reading takes what os-vif takes', async ({ expect }) => {
    const strict = await osvif(['convert', 'upper.json'], { cwd: folder });
    expect({ code: strict.code, stdout: strict.stdout }).toEqual({ code: 1, stdout: '' });
    expect(strict.stderr).toContain('did you mean "fa:16:3e:00:00:01"?');
    const coerced = await osvif(['convert', 'upper.json', '--mode', 'coerce'], { cwd: folder });
    expect(JSON.parse(coerced.stdout)).toEqual({ type: 'VIFPortProfileFPTap', mac_address: 'fa:16:3e:00:00:01' });
  });

  test('--out writes the file whole, and leaves it alone when something is wrong', async ({ expect }) => {
    const read = (name: string) => readFileSync(join(folder, name), 'utf8');
    await osvif(['convert', 'upper.json', '--out', 'kept.json'], { cwd: folder });
    expect(read('kept.json')).toBe('old\n');
    const written = await osvif(['convert', 'newer.json', '--out', 'written.json'], { cwd: folder });
    expect(written).toEqual({ code: 0, stdout: '', stderr: '' });
    expect(JSON.parse(read('written.json')).type).toBe('VIFPortProfileOpenVSwitch');
    expect(readdirSync(folder).filter((name) => name.endsWith('.tmp'))).toEqual([]);
    expect(await osvif(['convert', 'newer.json', '--out', 'nowhere/x.json'], { cwd: folder })).toMatchObject({
      code: 3,
    });
  });

  test('several documents need a notation that can hold them', async ({ expect }) => {
    const yaml = await osvif(['convert', 'two.ndjson', '--format', 'yaml'], { cwd: folder });
    expect(yaml.stdout.split('---\n')).toHaveLength(2);
    const json = await osvif(['convert', 'two.ndjson', '--format', 'json'], { cwd: folder });
    expect(json).toEqual({
      code: 2,
      stdout: '',
      stderr:
        'osvif convert: Expected --format ndjson or yaml for several documents, received 2 and --format json.\nTry `osvif convert --help`.\n',
    });
  });

  test('what cannot be is said', async ({ expect }) => {
    const run = async (...args: string[]) => {
      const { code, stderr } = await osvif(['convert', ...args], { cwd: folder });
      return `${code} ${stderr.split('\n')[0]}`;
    };
    expect(await run('newer.json', '--to-version', '1.9')).toBe(
      '1 osvif: Expected a version of VIFPortProfileOpenVSwitch (1.0, 1.1, 1.2, 1.3, 1.4), received "1.9".',
    );
    expect(await run('newer.json', '--versions', 'unknown.json')).toBe(
      '1 osvif: Expected the name of an os-vif object, received "VIFPortProfileOpenVSwich"; did you mean "VIFPortProfileOpenVSwitch"?',
    );
    expect(await run('newer.json', '--versions', 'unquoted.yaml')).toBe(
      '3 osvif: unquoted.yaml: expected versions in quotes by object name, such as {"VIFVHostUser": "1.0"}',
    );
    expect(await run('newer.json', '--versions', 'none.json')).toBe('3 osvif: none.json: no such file or folder');
    expect(await run('none.json')).toBe('3 osvif: none.json: no such file or folder');
    expect(await run('newer.json', 'upper.json')).toContain('2 osvif convert: Expected at most one PATH');
    expect(await run('newer.json', '--to-version', '1.0', '--versions', 'versions.yaml')).toContain('2 osvif convert');
    expect(await run('newer.json', '--to-version', '1.0', '--to', 'config')).toContain('2 osvif convert');
  });
});
