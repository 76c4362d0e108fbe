import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'vitest';
import { parse as parseYAML } from 'yaml';
import { type AnyObject, decode, encode } from '../../src/index.ts';
import { folderWith, osvif, ROOT } from '../support/cli.ts';
import { readVectors } from '../support/vectors.ts';

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
  'deep.yaml': '['.repeat(20_000),
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
        '/create_tap: VIFPortProfileOpenVSwitch 1.3 has no field `create_tap`, which came with version 1.4; use that version, or leave the field out. [field_not_in_version]',
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

  test('several documents are read as they are written, in each notation', async ({ expect }) => {
    const yaml = await osvif(['convert', 'two.ndjson', '--format', 'yaml'], { cwd: folder });
    expect(yaml.stdout.split('---\n')).toHaveLength(2);
    const json = await osvif(['convert', 'two.ndjson', '--format', 'json'], { cwd: folder });
    expect(JSON.parse(json.stdout)).toEqual([decode(newer), decode(newer)]);
    for (const { stdout } of [yaml, json]) {
      const back = await osvif(['convert', '--input', 'yaml', '--form', 'config', '--format', 'ndjson'], {
        input: stdout,
      });
      expect(back.code).toBe(0);
      expect(back.stdout.trimEnd().split('\n')).toHaveLength(2);
    }
  });

  test('what it has written is read again, whatever the primitives lack', async ({ expect }) => {
    const primitives = readVectors('generated')
      .filter(({ strict }) => strict.accepted)
      .map(({ payload }) => payload as AnyObject);
    expect(primitives.length).toBeGreaterThan(300);
    const input = primitives.map((primitive) => `${JSON.stringify(primitive)}\n`).join('');
    const configs = primitives.map((primitive) => decode(primitive));
    const expected = configs.map((value) => encode(value));
    for (const format of ['ndjson', 'json', 'yaml']) {
      const there = await osvif(['convert', '--input', 'ndjson', '--format', format], { input });
      expect({ code: there.code, stderr: there.stderr }).toEqual({ code: 0, stderr: '' });
      const back = await osvif(['convert', '--input', format, '--format', 'ndjson'], { input: there.stdout });
      const lines = back.stdout.trimEnd().split('\n');
      expect([format, back.code]).toEqual([format, 0]);
      expect(back.stderr).toMatch(/^osvif: [0-9]+ configs lack required keys, which `osvif validate` would report.\n$/);
      expect(lines.map((line) => JSON.parse(line))).toEqual(expected);
    }
  });

  test('a partial config is converted with a note, and stays invalid', async ({ expect }) => {
    const { stdout: input, ...there } = await osvif(['convert', 'newer.json'], { cwd: folder });
    const stderr = 'osvif: 1 config lacks required keys, which `osvif validate` would report.\n';
    expect(there).toEqual({ code: 0, stderr: '' });
    const back = await osvif(['convert'], { input });
    expect({ ...back, stdout: JSON.parse(back.stdout) }).toEqual({ code: 0, stdout: newer, stderr });
    expect(await osvif(['validate'], { input })).toMatchObject({ code: 1 });
    const wrong = await osvif(['convert'], { input: input.replace('create_tap', 'create_tab') });
    expect({ code: wrong.code, stdout: wrong.stdout }).toEqual({ code: 1, stdout: '' });
    expect(wrong.stderr).toContain('create_tap');
    expect(wrong.stderr).not.toContain('interface_id');
  });

  test('nothing is filled in, unless os-vif would when it reads', async ({ expect }) => {
    const network = { ...newer, 'versioned_object.name': 'Network', 'versioned_object.version': '1.1' };
    const input = JSON.stringify({ ...network, 'versioned_object.data': { label: 'a' } });
    const strict = await osvif(['convert'], { input });
    expect(JSON.parse(strict.stdout)).toEqual({ type: 'Network', label: 'a' });
    const coerced = await osvif(['convert', '--mode', 'coerce'], { input });
    expect(JSON.parse(coerced.stdout)).toMatchObject({ type: 'Network', label: 'a', subnets: [], mtu: null });
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
    // The parser alone would end the process.
    expect(await run('newer.json', '--versions', 'deep.yaml')).toContain('3 osvif: deep.yaml: expected versions');
    expect(await run('newer.json', '--versions', 'none.json')).toBe('3 osvif: none.json: no such file or folder');
    expect(await run('none.json')).toBe('3 osvif: none.json: no such file or folder');
    expect(await run('newer.json', 'upper.json')).toContain('2 osvif convert: Expected at most one PATH');
    expect(await run('newer.json', '--to-version', '1.0', '--versions', 'versions.yaml')).toContain('2 osvif convert');
    expect(await run('newer.json', '--to-version', '1.0', '--to', 'config')).toContain('2 osvif convert');
  });
});
