import { readFileSync } from 'node:fs';
import { describe, test } from 'vitest';
import { folderWith, osvif } from '../support/cli.ts';

function fixture(name: string): string {
  return readFileSync(new URL(`../fixtures/upstream/${name}.json`, import.meta.url), 'utf8');
}

const upstream: Record<string, Record<string, string>> = JSON.parse(fixture('fingerprints'));
const objects: Record<string, { readonly fingerprint: string }> = JSON.parse(fixture('objects'));

/** A test module such as os-vif's own, whose table has one version of each object. */
function pythonModule(change: (table: Map<string, string>) => void = () => {}): string {
  const table = new Map(Object.entries(objects).map(([name, { fingerprint }]) => [name, fingerprint]));
  change(table);
  return [
    'from os_vif.tests.unit import base',
    '',
    "NAMES = {'first': 'VIFBridge', 'label': '1.0-short'}",
    'object_data = {',
    ...[...table].map(([name, value]) => `    '${name}': '${value}',`),
    '}',
    "EXTRA = {'VIFBridge': None, 'VIFDirect': ['1.0']}",
    '',
  ].join('\n');
}

const NEW = '9'.repeat(32);
const newer = pythonModule((table) => {
  table.set('Route', `1.0-${NEW}`);
  table.set('VIFBridge', `1.1-${NEW}`);
  table.set('VIFVHostUser', upstream.VIFVHostUser?.['1.0'] as string);
  table.set('VIFFuture', `1.0-${NEW}`);
  table.delete('HostInfo');
});

const folder = folderWith({
  'test_objects.py': pythonModule(),
  'newer.py': newer,
  'older.json': JSON.stringify({ VIFVHostUser: ['1.0-374a7599acffa2a1c7290b0812ea0675'] }),
  'readme.md': 'VIFBridge is at 1.0-4a5a8881dc99.',
});
const at = { cwd: folder };

describe.concurrent('osvif fingerprint', () => {
  test('all of them, as os-vif records them', async ({ expect }) => {
    const { code, stdout, stderr } = await osvif(['fingerprint']);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    const names = Object.keys(upstream).sort();
    const lines = names.flatMap((name) => Object.values(upstream[name] ?? {}).map((value) => `${name} ${value}\n`));
    expect(lines).toHaveLength(52);
    expect(stdout).toBe(lines.join(''));
  });

  test('as JSON', async ({ expect }) => {
    const { code, stdout, stderr } = await osvif(['fingerprint', '--format', 'json']);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(JSON.parse(stdout)).toEqual(upstream);
    expect(stdout.startsWith('{\n  "DatapathOffloadBase": {\n    "1.0": "1.0-')).toBe(true);
    expect(stdout.endsWith('\n}\n')).toBe(true);
  });

  test('some of them', async ({ expect }) => {
    expect(await osvif(['fingerprint', 'VIFVHostUser', 'Route'])).toEqual({
      code: 0,
      stdout: [
        `Route ${upstream.Route?.['1.0']}`,
        'VIFVHostUser 1.0-374a7599acffa2a1c7290b0812ea0675',
        'VIFVHostUser 1.1-1f95b43be1f884f090ca1f4d79adfd35',
        '',
      ].join('\n'),
      stderr: '',
    });
    const { stdout } = await osvif(['fingerprint', 'Route', '--format', 'json']);
    expect(JSON.parse(stdout)).toEqual({ Route: upstream.Route });
  });
});

describe.concurrent('osvif fingerprint --against', () => {
  const same = { code: 0, stdout: '52 fingerprints compared: none contradicts this package\n', stderr: '' };

  test('all that os-vif records, from JSON and from a test module', async ({ expect }) => {
    const recorded = new URL('../fixtures/upstream/fingerprints.json', import.meta.url).pathname;
    expect(await osvif(['fingerprint', '--against', recorded])).toEqual(same);
    expect(await osvif(['fingerprint', '--against', 'test_objects.py'], at)).toEqual({
      ...same,
      stdout: '31 fingerprints compared: none contradicts this package\n',
    });
  });

  test('what os-vif has changed, added, and what it does not have yet', async ({ expect }) => {
    const { code, stdout, stderr } = await osvif(['fingerprint', '--against', 'newer.py'], at);
    expect({ code, stderr }).toEqual({ code: 1, stderr: '' });
    expect(stdout).toMatchInlineSnapshot(`
      "Route: the same version has other fields: here 1.0-5ca049cb82c4d4ec5edb1b839c1429c7, there 1.0-99999999999999999999999999999999
      VIFBridge: there is 1.1-99999999999999999999999999999999, a version that this package does not know; here 1.0-e78d355f3505361fafbf0797ffad484a
      VIFFuture: there is 1.0-99999999999999999999999999999999, an object that this package does not know
      VIFVHostUser: ends at 1.0-374a7599acffa2a1c7290b0812ea0675 there, at 1.1-1f95b43be1f884f090ca1f4d79adfd35 here
      HostInfo: is not there; here 1.0-4dba5ce236ea2dc559de8764995dd247
      31 fingerprints compared: os-vif has moved on
      "
    `);
    const json = await osvif(['fingerprint', '--against', 'newer.py', '--format', 'json'], at);
    expect(json).toMatchObject({ code: 1, stderr: '' });
    expect(JSON.parse(json.stdout)).toEqual({
      compared: 31,
      differences: [
        { name: 'Route', state: 'changed', ours: upstream.Route?.['1.0'], theirs: `1.0-${NEW}` },
        { name: 'VIFBridge', state: 'newer', ours: upstream.VIFBridge?.['1.0'], theirs: `1.1-${NEW}` },
        { name: 'VIFFuture', state: 'unknown', theirs: `1.0-${NEW}` },
        {
          name: 'VIFVHostUser',
          state: 'older',
          ours: upstream.VIFVHostUser?.['1.1'],
          theirs: upstream.VIFVHostUser?.['1.0'],
        },
        { name: 'HostInfo', state: 'unlisted', ours: upstream.HostInfo?.['1.0'] },
      ],
    });
  });

  test('an older os-vif contradicts nothing', async ({ expect }) => {
    const { code, stdout, stderr } = await osvif(['fingerprint', '--against', 'older.json'], at);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    const [first, ...rest] = stdout.split('\n');
    expect(first).toBe(
      'VIFVHostUser: ends at 1.0-374a7599acffa2a1c7290b0812ea0675 there, at 1.1-1f95b43be1f884f090ca1f4d79adfd35 here',
    );
    expect(rest.filter((line) => line.includes(': is not there; here '))).toHaveLength(30);
    expect(rest.slice(30)).toEqual(['1 fingerprint compared: none contradicts this package', '']);
  });

  test.for([
    ['nowhere.py', 'no such file or folder'],
    ['.', 'a folder, not a file'],
    ['readme.md', 'expected fingerprints such as 1.0-4a5a8881dc99…, found none'],
  ])('%s cannot be read', async ([file, trouble], { expect }) => {
    expect(await osvif(['fingerprint', '--against', file as string], at)).toEqual({
      code: 3,
      stdout: '',
      stderr: `osvif: ${file}: ${trouble}\n`,
    });
  });
});

describe.concurrent('osvif fingerprint, wrongly used', () => {
  test.for([
    ['VIFBrige', 'the name of an os-vif object, received "VIFBrige"; did you mean VIFBridge?'],
    ['Route --against newer.py', 'no NAME beside --against, received Route.'],
    ['--format yaml', '--format (text, json), received "yaml".'],
    ['--against', '--against FILE, received --against alone.'],
  ])('%s', async ([args, message], { expect }) => {
    expect(await osvif(['fingerprint', ...(args as string).split(' ')], at)).toEqual({
      code: 2,
      stdout: '',
      stderr: `osvif fingerprint: Expected ${message}\nTry \`osvif fingerprint --help\`.\n`,
    });
  });
});
