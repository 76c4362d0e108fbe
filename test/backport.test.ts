import { describe, expect, test } from 'vitest';
import { type AnyObject, backport, is, ValidationError, type VersionsOf } from '../src/index.ts';
import { primitive } from './support/cases.ts';
import { readBackportVectors } from './support/vectors.ts';

const VERSION = 'versioned_object.version';
const vectors = readBackportVectors();

function step(payload: unknown, target: unknown): unknown {
  return backport(payload as AnyObject, target as VersionsOf);
}

describe('every vector', () => {
  test('is there', () => {
    expect(vectors).toHaveLength(264);
    expect(vectors.filter(({ expect: expected }) => expected === null)).toHaveLength(9);
  });

  test('is stepped down as expected, or is a RangeError, and stays as it was', () => {
    for (const { payload, target, expect: expected } of vectors) {
      const before = JSON.stringify(payload);
      if (expected === null) expect(() => step(payload, target)).toThrow(RangeError);
      else expect(step(payload, target)).toEqual(expected);
      expect(JSON.stringify(payload)).toBe(before);
    }
  });

  test('steps to a single version as to a map of that version', () => {
    let stepped = 0;
    for (const { payload, target, expect: expected } of vectors) {
      const name = String(payload['versioned_object.name']);
      // A map holds for objects of that name further down as well.
      const isOnly = JSON.stringify(payload).split(`"versioned_object.name":"${name}"`).length === 2;
      if (typeof target !== 'string' || !isOnly) continue;
      if (expected === null) expect(() => step(payload, { [name]: target })).toThrow(RangeError);
      else expect(step(payload, { [name]: target })).toEqual(expected);
      stepped += 1;
    }
    expect(stepped).toBe(168);
  });
});

const profile = primitive(
  'VIFPortProfileOpenVSwitch',
  '1.4',
  { interface_id: '2b7d8f0a-52c1-4e7b-9a7c-1f6f5f0d3c11', create_port: true, create_tap: false },
  ['interface_id', 'create_port', 'create_tap'],
);

describe('a map', () => {
  const vif = primitive('VIFVHostUser', '1.1', { vif_name: 'vhu0', path: '/run/vhu0', port_profile: profile }, [
    'path',
    'vif_name',
  ]);
  const older = primitive('VIFVHostUser', '1.0', { path: '/run/vhu0', port_profile: profile }, ['path']);

  test('of VIF versions keeps a profile and its create_port, whatever their parent classes are', () => {
    expect(step(vif, { VIFVHostUser: '1.0' })).toEqual(older);
    expect(step(vif, { VIFVHostUser: '1.0', VIFPortProfileBase: '1.0' })).toEqual(older);
    expect(step(vif, '1.0')).toEqual(older);
  });

  test('goes by the own name of each object, at every depth', () => {
    const { create_tap: _, ...data } = profile['versioned_object.data'] as Record<string, unknown>;
    const stepped = primitive('VIFPortProfileOpenVSwitch', '1.3', data, ['interface_id', 'create_port']);
    expect(step(vif, { VIFPortProfileOpenVSwitch: '1.3' })).toEqual(
      primitive('VIFVHostUser', '1.1', { vif_name: 'vhu0', path: '/run/vhu0', port_profile: stepped }, [
        'path',
        'vif_name',
      ]),
    );
  });

  test('goes through lists', () => {
    const info = (version: string, data: object) => primitive('HostVIFInfo', version, { ...data, min_version: '1.0' });
    const host = (infos: unknown[]) =>
      primitive('HostInfo', '1.0', { plugin_info: [primitive('HostPluginInfo', '1.0', { vif_info: infos })] });
    const newer = info('1.1', { supported_port_profiles: [] });
    expect(step(host([newer, info('1.0', {}), newer]), { HostVIFInfo: '1.0' })).toEqual(
      host([info('1.0', {}), info('1.0', {}), info('1.0', {})]),
    );
  });

  test('goes through nulls and what is not set', () => {
    const bare = primitive('VIFGeneric', '1.0', { network: null });
    expect(step(bare, { Network: '1.0' })).toEqual(bare);
    expect(step(primitive('SubnetList', '1.0', {}), { Network: '1.0' })).toEqual(primitive('SubnetList', '1.0', {}));
  });

  test('leaves what is at its version, or below it, or is not named', () => {
    expect(step(older, { VIFVHostUser: '1.1', Network: '1.0', Route: '1.0' })).toEqual(older);
    expect(step(older, {})).toEqual(older);
    expect(step(older, {})).not.toBe(older);
  });
});

test('`changes` lose later fields, go when that empties them, and stay when they were empty', () => {
  const changed = (changes?: string[]) => primitive('Network', '1.1', { mtu: 9000 }, changes);
  expect(step(changed(['mtu', 'id', 'mtu', 'id']), '1.0')).toEqual(primitive('Network', '1.0', {}, ['id', 'id']));
  expect(step(changed(['mtu']), '1.0')).toEqual(primitive('Network', '1.0', {}));
  expect(step(changed([]), '1.0')).toEqual(primitive('Network', '1.0', {}, []));
  expect(step(changed(), '1.0')).toEqual(primitive('Network', '1.0', {}));
});

test('every step of every result is valid, and shares no object with the input', () => {
  for (const version of ['1.0', '1.1', '1.2', '1.3', '1.4']) {
    const stepped = step(profile, version) as Record<string, unknown>;
    expect(stepped[VERSION]).toBe(version);
    expect(is(stepped, 'VIFPortProfileOpenVSwitch')).toBe(true);
    expect(stepped['versioned_object.data']).not.toBe(profile['versioned_object.data']);
    expect(stepped['versioned_object.changes']).not.toBe(profile['versioned_object.changes']);
  }
});

describe('errors', () => {
  const network = primitive('Network', '1.0', {});

  test('of versions and names', () => {
    expect(() => step(network, '1.1')).toThrowErrorMatchingInlineSnapshot(
      `[RangeError: Expected a version up to 1.0, that of the Network, received "1.1".]`,
    );
    expect(() => step(network, '1.2')).toThrowErrorMatchingInlineSnapshot(
      `[RangeError: Expected a version of Network (1.0, 1.1), received "1.2".]`,
    );
    expect(() => step(network, '')).toThrowErrorMatchingInlineSnapshot(
      `[RangeError: Expected a version of Network (1.0, 1.1), received "".]`,
    );
    expect(() => step(network, { Network: '2.0' })).toThrowErrorMatchingInlineSnapshot(
      `[RangeError: Expected a version of Network (1.0, 1.1), received "2.0".]`,
    );
    expect(() => step(network, { Netwrok: '1.0' })).toThrowErrorMatchingInlineSnapshot(
      `[RangeError: Expected the name of an os-vif object, received "Netwrok"; did you mean "Network"?]`,
    );
    expect(() => step(network, { constructor: '1.0' })).toThrowErrorMatchingInlineSnapshot(
      `[RangeError: Expected the name of an os-vif object, received "constructor".]`,
    );
    expect(() => step(network, { Network: 1 })).toThrowErrorMatchingInlineSnapshot(
      `[RangeError: Expected a version of Network (1.0, 1.1), received 1.]`,
    );
    expect(() => step(network, 1)).toThrowErrorMatchingInlineSnapshot(
      `[RangeError: Expected versions by object name, received 1.]`,
    );
    expect(() => step(network, undefined)).toThrowErrorMatchingInlineSnapshot(
      `[RangeError: Expected versions by object name, received undefined.]`,
    );
    expect(() => step(network, null)).toThrowErrorMatchingInlineSnapshot(
      `[RangeError: Expected versions by object name, received null.]`,
    );
    for (const target of ['1.1', '1.2', { Network: '2.0' }, { Netwrok: '1.0' }, 1, undefined, null, ['1.0']]) {
      expect(() => step(network, target)).toThrow(RangeError);
    }
  });

  test('of payloads', () => {
    const broken = primitive('Network', '1.0', { mtu: 9000, vlan: '7' });
    expect(() => step(broken, '1.0')).toThrow(ValidationError);
    expect(() => step(broken, '1.0')).toThrowErrorMatchingInlineSnapshot(`
      [ValidationError: 2 issues
      /versioned_object.data/mtu: Network 1.0 has no field \`mtu\`, which came with version 1.1; use that version, or leave the field out. [field_not_in_version]
      /versioned_object.data/vlan: Expected an integer, received "7"; did you mean 7? [invalid_type]]
    `);
  });
});
