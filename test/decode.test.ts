import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import * as config from '../src/config.ts';
import { type AnyObject, decode, ValidationError, validateText } from '../src/index.ts';
import { primitive } from './support/cases.ts';

const ID = '2b7d8f0a-52c1-4e7b-9a7c-1f6f5f0d3c11';

function decoded(value: unknown, mode?: 'coerce'): unknown {
  return decode(value as AnyObject, { mode });
}

describe('what a primitive becomes', () => {
  test.each<[string, unknown, unknown]>([
    ['nothing set', primitive('VIFBridge', '1.0', {}), { type: 'VIFBridge' }],
    [
      'null and absent stay distinct',
      primitive('Network', '1.1', { mtu: null, vlan: 0, label: '' }),
      { type: 'Network', mtu: null, vlan: 0, label: '' },
    ],
    [
      'texts are kept as they are',
      primitive('Subnet', '1.0', { cidr: '2001:DB8::1/64', dns: ['::FFFF:1.2.3.4'] }),
      { type: 'Subnet', cidr: '2001:DB8::1/64', dns: ['::FFFF:1.2.3.4'] },
    ],
    ['versions and changes go', primitive('Network', '1.0', { id: ID }, ['id', 'vlan']), { type: 'Network', id: ID }],
    ['a list object at the top', primitive('RouteList', '1.0', { objects: [] }), { type: 'RouteList', objects: [] }],
    ['a list object at the top without objects', primitive('RouteList', '1.0', {}), { type: 'RouteList' }],
    [
      'list objects in fields, with objects and without',
      primitive('Subnet', '1.0', {
        ips: primitive('FixedIPList', '1.0', { objects: [primitive('FixedIP', '1.0', { address: '::1' })] }),
        routes: primitive('RouteList', '1.0', {}),
      }),
      { type: 'Subnet', ips: [{ address: '::1' }], routes: [] },
    ],
    [
      'nodes say type where several objects could stand, and only there',
      primitive('VIFGeneric', '1.0', {
        network: primitive('Network', '1.0', { id: ID }),
        port_profile: primitive('VIFPortProfileBase', '1.1', {
          datapath_offload: primitive('DatapathOffloadRepresentor', '1.0', { representor_name: 'a' }),
        }),
      }),
      {
        type: 'VIFGeneric',
        network: { id: ID },
        port_profile: {
          type: 'VIFPortProfileBase',
          datapath_offload: { type: 'DatapathOffloadRepresentor', representor_name: 'a' },
        },
      },
    ],
    [
      'null in the place of an object',
      primitive('VIFBase', '1.0', { network: null }),
      { type: 'VIFBase', network: null },
    ],
    [
      'plain lists of objects',
      primitive('HostInfo', '1.0', { plugin_info: [primitive('HostPluginInfo', '1.0', { vif_info: [] })] }),
      { type: 'HostInfo', plugin_info: [{ vif_info: [] }] },
    ],
  ])('%s', (_, value, expected) => {
    const before = JSON.stringify(value);
    expect(decoded(value)).toEqual(expected);
    expect(JSON.stringify(value)).toBe(before);
  });

  test('has its keys in the order of the primitive, type first', () => {
    const value = primitive('Route', '1.0', { interface: 'eth0', gateway: '::1', cidr: '::/0' });
    expect(Object.keys(decoded(value) as object)).toEqual(['type', 'interface', 'gateway', 'cidr']);
  });

  test('shares no list or object with the primitive', () => {
    const dns: string[] = [];
    const subnet = primitive('Subnet', '1.0', { dns });
    expect((decoded(subnet) as { dns: unknown }).dns).not.toBe(dns);
  });
});

describe('in coerce mode', () => {
  test('what os-vif reads', () => {
    const loose = primitive('Network', '1.0', { mtu: '1500', nope: 7, multi_host: 'false' });
    expect(decoded(loose, 'coerce')).toEqual({
      type: 'Network',
      mtu: 1500,
      multi_host: true,
      subnets: [],
      should_provide_bridge: false,
      should_provide_vlan: false,
    });
  });

  test('errors as of coerce reading', () => {
    expect(() =>
      decoded(primitive('Network', '1.0', { mtu: 'x', nope: 7 }), 'coerce'),
    ).toThrowErrorMatchingInlineSnapshot(`
      [ValidationError: 1 issue
      /versioned_object.data/mtu: Expected an integer, received "x". [invalid_type]]
    `);
  });
});

describe('errors', () => {
  test('list every issue', () => {
    const broken = primitive('Route', '1.0', { cidr: '10/8', nope: 7 });
    expect(() => decoded(broken)).toThrow(ValidationError);
    expect(() => decoded(broken)).toThrowErrorMatchingInlineSnapshot(`
      [ValidationError: 2 issues
      /versioned_object.data/cidr: Expected a network in CIDR notation such as 192.0.2.0/24 or 2001:db8::/64, received "10/8". [invalid_format]
      /versioned_object.data/nope: Route 1.0 has no field \`nope\`. [unknown_key]]
    `);
    expect(() => decoded(undefined)).toThrowErrorMatchingInlineSnapshot(`
      [ValidationError: 1 issue
      (document): Expected an os-vif object in its envelope (\`versioned_object.name\`, …), received undefined. [invalid_type]]
    `);
    expect(() => decoded({ type: 'Route' })).toThrowErrorMatchingInlineSnapshot(`
      [ValidationError: 1 issue
      (document): This is a config, where a primitive is expected; \`encode\` turns it into a primitive. [missing_key]]
    `);
    expect(() =>
      decode(primitive('Route', '1.0', {}), { mode: 'loose' as 'strict' }),
    ).toThrowErrorMatchingInlineSnapshot(
      `[RangeError: Expected one of the modes "strict" and "coerce", received "loose".]`,
    );
  });
});

describe('the examples', () => {
  const EXAMPLES = new URL('../examples/', import.meta.url);
  const files = readdirSync(new URL('vif/', EXAMPLES)).sort();

  test.each(files)('vif/%s is the config of that name', async (file) => {
    const value = JSON.parse(readFileSync(new URL(`vif/${file}`, EXAMPLES), 'utf8'));
    const name = readdirSync(new URL('config/', EXAMPLES)).find((other) => other.startsWith(file.replace('json', '')));
    const text = readFileSync(new URL(`config/${name}`, EXAMPLES), 'utf8');
    const [written] = await validateText(text, { input: name?.endsWith('json') ? 'json' : 'yaml' });
    const { $schema: _, ...expected } = (written?.value ?? {}) as Record<string, unknown>;
    expect(decoded(value)).toEqual(expected);
    expect(config.is(decoded(value))).toBe(true);
  });
});
