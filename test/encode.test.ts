import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type * as config from '../src/config.ts';
import type { EncodeOptions, PartialConfig } from '../src/index.ts';
import { encode, is, ValidationError, validateText } from '../src/index.ts';
import { primitive } from './support/cases.ts';

const ID = '2b7d8f0a-52c1-4e7b-9a7c-1f6f5f0d3c11';

function encoded(value: unknown, options?: EncodeOptions): unknown {
  return encode(value as PartialConfig<config.AnyObject>, options);
}

describe('what a config becomes', () => {
  test.each<[string, unknown, unknown]>([
    ['nothing but its type', { type: 'VIFBridge' }, primitive('VIFBridge', '1.0', {})],
    ['the newest version', { type: 'VIFPortProfileOpenVSwitch' }, primitive('VIFPortProfileOpenVSwitch', '1.4', {})],
    [
      'null and absent stay distinct',
      { type: 'Network', mtu: null, vlan: 0, label: '' },
      primitive('Network', '1.1', { mtu: null, vlan: 0, label: '' }),
    ],
    [
      'texts are kept as they are',
      { type: 'Subnet', cidr: '2001:DB8::1/64', dns: ['::FFFF:1.2.3.4'] },
      primitive('Subnet', '1.0', { cidr: '2001:DB8::1/64', dns: ['::FFFF:1.2.3.4'] }),
    ],
    [
      '$schema goes',
      { $schema: './Route.json', type: 'Route', cidr: '::/0' },
      primitive('Route', '1.0', { cidr: '::/0' }),
    ],
    ['a list object at the top', { type: 'RouteList', objects: [] }, primitive('RouteList', '1.0', { objects: [] })],
    ['a list object at the top without objects', { type: 'RouteList' }, primitive('RouteList', '1.0', {})],
    [
      'arrays in the place of list objects',
      { type: 'Network', subnets: [{ routes: [], ips: [{ address: '::1' }, { type: 'FixedIP' }] }] },
      primitive('Network', '1.1', {
        subnets: primitive('SubnetList', '1.0', {
          objects: [
            primitive('Subnet', '1.0', {
              routes: primitive('RouteList', '1.0', { objects: [] }),
              ips: primitive('FixedIPList', '1.0', {
                objects: [primitive('FixedIP', '1.0', { address: '::1' }), primitive('FixedIP', '1.0', {})],
              }),
            }),
          ],
        }),
      }),
    ],
    [
      'nodes that say their type',
      {
        type: 'VIFGeneric',
        network: null,
        port_profile: {
          type: 'VIFPortProfileBase',
          datapath_offload: { type: 'DatapathOffloadRepresentor', representor_name: 'a' },
        },
      },
      primitive('VIFGeneric', '1.0', {
        network: null,
        port_profile: primitive('VIFPortProfileBase', '1.1', {
          datapath_offload: primitive('DatapathOffloadRepresentor', '1.0', { representor_name: 'a' }),
        }),
      }),
    ],
  ])('%s', (_, value, expected) => {
    const before = JSON.stringify(value);
    expect(encoded(value)).toEqual(expected);
    expect(JSON.stringify(value)).toBe(before);
  });

  test('shares no list or object with the config', () => {
    const dns: string[] = [];
    expect(encode({ type: 'Subnet', dns })['versioned_object.data'].dns).not.toBe(dns);
  });
});

describe('versions', () => {
  const vif = { type: 'VIFVHostUser', network: { id: ID }, port_profile: { type: 'VIFPortProfileOpenVSwitch' } };

  test('hold at every depth; others are the newest, and unused ones are ignored', () => {
    const versions = { VIFVHostUser: '1.0', Network: '1.0', VIFPortProfileBase: '1.0', Route: '1.0' } as const;
    expect(encoded(vif, { versions })).toEqual(
      primitive('VIFVHostUser', '1.0', {
        network: primitive('Network', '1.0', { id: ID }),
        port_profile: primitive('VIFPortProfileOpenVSwitch', '1.4', {}),
      }),
    );
    expect(encoded(vif, { versions: {} })).toEqual(encoded(vif));
    expect(encoded(vif, { versions: undefined })).toEqual(encoded(vif));
  });

  test('refuse every field that came later, wherever it stands', () => {
    const later = {
      ...vif,
      vif_name: 'vhu0',
      network: { mtu: 9000, id: ID },
      port_profile: { ...vif.port_profile, create_tap: true, create_port: true },
    };
    const versions = { VIFVHostUser: '1.0', Network: '1.0', VIFPortProfileOpenVSwitch: '1.3' } as const;
    expect(() => encoded(later, { versions })).toThrow(ValidationError);
    expect(() => encoded(later, { versions })).toThrowErrorMatchingInlineSnapshot(`
      [ValidationError: 3 issues
      /network/mtu: Network 1.0 has no field \`mtu\`, which came with version 1.1; use that version, or leave the field out. [field_not_in_version]
      /port_profile/create_tap: VIFPortProfileOpenVSwitch 1.3 has no field \`create_tap\`, which came with version 1.4; use that version, or leave the field out. [field_not_in_version]
      /vif_name: VIFVHostUser 1.0 has no field \`vif_name\`, which came with version 1.1; use that version, or leave the field out. [field_not_in_version]]
    `);
    // Null is a value like any other.
    expect(() => encode({ type: 'Network', mtu: null }, { versions })).toThrow('field_not_in_version');
  });

  test('that never existed, and names', () => {
    const at = (versions: unknown) => () => encode({ type: 'Route' }, { versions: versions as never });
    expect(at({ Route: '1.1' })).toThrow(RangeError);
    expect(at({ Route: '1.1' })).toThrowErrorMatchingInlineSnapshot(
      `[RangeError: Expected a version of Route (1.0), received "1.1".]`,
    );
    expect(at({ Ruote: '1.0' })).toThrowErrorMatchingInlineSnapshot(
      `[RangeError: Expected the name of an os-vif object, received "Ruote"; did you mean "Route"?]`,
    );
    expect(at({ toString: '1.0' })).toThrowErrorMatchingInlineSnapshot(
      `[RangeError: Expected the name of an os-vif object, received "toString".]`,
    );
    expect(at({ Route: 1 })).toThrowErrorMatchingInlineSnapshot(
      `[RangeError: Expected a version of Route (1.0), received 1.]`,
    );
    expect(at('1.0')).toThrowErrorMatchingInlineSnapshot(
      `[RangeError: Expected versions by object name, received "1.0".]`,
    );
    // They are errors even where the config is none.
    expect(() => encoded({ type: 'Nope' }, { versions: { Network: '7' as '1.0' } })).toThrow(RangeError);
  });
});

describe('errors', () => {
  test('list every issue, and nothing that a primitive may leave out', () => {
    const broken = { type: 'VIFDirect', dev_adress: 'x', mode: 'VEPA', network: { id: 7 }, port_profile: {} };
    expect(() => encoded(broken)).toThrow(ValidationError);
    expect(() => encoded(broken)).toThrowErrorMatchingInlineSnapshot(`
      [ValidationError: 4 issues
      /dev_adress: VIFDirect has no field \`dev_adress\`; did you mean \`dev_address\`? [unknown_key]
      /mode: Expected one of "vepa", "passthrough", "bridge", received "VEPA"; did you mean "vepa"? [invalid_enum]
      /network/id: Expected a UUID such as 2b7d8f0a-52c1-4e7b-9a7c-1f6f5f0d3c11, received 7. [invalid_type]
      /port_profile: Missing key \`type\`, which names the object, such as "VIFPortProfileOpenVSwitch". [missing_key]]
    `);
  });

  test('of what is no config', () => {
    expect(() => encoded(undefined)).toThrowErrorMatchingInlineSnapshot(`
      [ValidationError: 1 issue
      (document): Expected an os-vif object as a mapping of its fields, received undefined. [invalid_type]]
    `);
    expect(() => encoded([{ type: 'Route' }])).toThrowErrorMatchingInlineSnapshot(`
      [ValidationError: 1 issue
      (document): Expected an os-vif object as a mapping of its fields, received an array of 1; validate each item by itself. [invalid_type]]
    `);
    expect(() => encoded({})).toThrowErrorMatchingInlineSnapshot(`
      [ValidationError: 1 issue
      (document): Missing key \`type\`, which names the object, such as "VIFGeneric". [missing_key]]
    `);
    expect(() => encoded(primitive('Route', '1.0', {}))).toThrowErrorMatchingInlineSnapshot(`
      [ValidationError: 1 issue
      (document): This is a primitive, where a config is expected; \`decode\` turns it into a config. [missing_key]]
    `);
    expect(() => encoded({ type: 'Route', interface: undefined })).toThrowErrorMatchingInlineSnapshot(`
      [ValidationError: 1 issue
      /interface: \`interface\` is undefined; leave the key out. [invalid_type]]
    `);
  });
});

describe('the examples', async () => {
  const EXAMPLES = new URL('../examples/', import.meta.url);
  const files = readdirSync(new URL('config/', EXAMPLES)).sort();
  const documents = await Promise.all(
    files.map(async (file) => {
      const text = readFileSync(new URL(`config/${file}`, EXAMPLES), 'utf8');
      return (await validateText(text, { input: file.endsWith('json') ? 'json' : 'yaml' })).flatMap(
        ({ value }) => value,
      );
    }),
  );

  test('of configs are all valid primitives then', () => {
    const configs = documents.flat(2);
    expect(configs).toHaveLength(26);
    for (const value of configs) expect(is(encoded(value))).toBe(true);
  });
});
