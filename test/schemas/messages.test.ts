import { expect, test } from 'vitest';
import type { z } from 'zod';
import * as primitive from '../../src/zod.ts';
import * as config from '../../src/zod-config.ts';

/* What the exported Zod schemas say of faults: our words, with Zod's codes and paths. */

const ID = '2b7d8f0a-52c1-4e7b-9a7c-1f6f5f0d3c11';

function messages(schema: z.ZodType, value: unknown): string[] {
  const { error } = schema.safeParse(value);
  return (error?.issues ?? []).map(({ code, path, message }) => `${path.join('/')} ${code}: ${message}`);
}

test('values of a wrong type or format', () => {
  const vif = {
    type: 'VIFDirect',
    id: 'port-1',
    plugin: 3,
    address: 'FA',
    dev_address: null,
    mode: 'VEPA',
    active: 'yes',
  };
  expect(messages(config.VIFDirect, vif)).toMatchInlineSnapshot(`
    [
      "dev_address invalid_type: Expected a PCI address such as 0000:05:10.1 (lower case), received null.",
      "mode invalid_value: Expected one of "vepa", "passthrough", "bridge", received "VEPA".",
      "id invalid_format: Expected a UUID such as 2b7d8f0a-52c1-4e7b-9a7c-1f6f5f0d3c11, received "port-1".",
      "address invalid_format: Expected a MAC address such as fa:16:3e:5b:0c:12 (lower case, colons), received "FA".",
      "plugin invalid_type: Expected a string, received 3.",
      "active invalid_type: Expected true or false, received "yes".",
    ]
  `);
  expect(messages(config.Network, { type: 'Network', id: ID, mtu: 1.5, vlan: 2 ** 60 })).toMatchInlineSnapshot(`
    [
      "vlan too_big: Expected an integer from -9007199254740991 to 9007199254740991, received 1152921504606847000.",
      "mtu invalid_type: Expected an integer, received 1.5.",
    ]
  `);
  expect(messages(config.Subnet, { type: 'Subnet', cidr: '::', dns: '::1', routes: [7] })).toMatchInlineSnapshot(`
    [
      "cidr invalid_format: Expected a network in CIDR notation such as 192.0.2.0/24 or 2001:db8::/64, received "::".",
      "dns invalid_type: Expected an array, received "::1".",
      "routes/0 invalid_type: Expected a Route as a mapping of its fields, received 7.",
    ]
  `);
});

test('keys that are missing, or that there are not', () => {
  expect(messages(config.Route, { type: 'Route', via: '::1', '\u202e': 1 })).toMatchInlineSnapshot(`
    [
      "cidr invalid_type: Missing key \`cidr\`.",
      " unrecognized_keys: Route has no keys \`via\`, "\\u202e".",
    ]
  `);
  const keys = Object.fromEntries(Array.from({ length: 9 }, (_, i) => [`k${i}`, i]));
  expect(messages(config.Route, { type: 'Route', cidr: '::/0', ...keys })).toMatchInlineSnapshot(`
    [
      " unrecognized_keys: Route has no keys \`k0\`, \`k1\`, \`k2\`, \`k3\`, \`k4\` and 4 more.",
    ]
  `);
});

test('unions name what there is', () => {
  expect([{ type: 'VIFbridge' }, {}, null].map((value) => messages(config.AnyVIF, value))).toMatchInlineSnapshot(`
    [
      [
        "type invalid_union: Expected the name of an os-vif object (VIFBase, VIFGeneric, VIFBridge, VIFOpenVSwitch, VIFDirect, VIFVHostUser, VIFHostDevice, VIFNestedDPDK), received "VIFbridge".",
      ],
      [
        "type invalid_union: Missing key \`type\`.",
      ],
      [
        " invalid_type: Expected an os-vif object, received null.",
      ],
    ]
  `);
});

test('primitives', () => {
  const route = {
    'versioned_object.name': 'Route',
    'versioned_object.namespace': 'nova',
    'versioned_object.version': '1.0',
    'versioned_object.data': { cidr: 5, via: 1 },
    'versioned_object.changes': ['via'],
    changes: [],
  };
  expect(messages(primitive.Route, route)).toMatchInlineSnapshot(`
    [
      "versioned_object.namespace invalid_value: Expected "os_vif", received "nova".",
      "versioned_object.data/cidr invalid_type: Expected a network in CIDR notation such as 192.0.2.0/24 or 2001:db8::/64, received 5.",
      "versioned_object.data unrecognized_keys: Route 1.0 has no key \`via\`.",
      "versioned_object.changes/0 invalid_value: Expected the name of a field of Route 1.0, received "via".",
      " unrecognized_keys: A primitive has no key \`changes\`.",
    ]
  `);
  const vif = { ...route, 'versioned_object.name': 'VIFVHostUser', 'versioned_object.version': '1.9' };
  expect(messages(primitive.VIFVHostUser, vif)).toMatchInlineSnapshot(`
    [
      "versioned_object.version invalid_union: Expected a version of VIFVHostUser ("1.0", "1.1"), received "1.9".",
    ]
  `);
  expect(messages(primitive.AnyVIF, route)).toMatchInlineSnapshot(`
    [
      "versioned_object.name invalid_union: Expected the name of an os-vif object (VIFBase, VIFGeneric, VIFBridge, VIFOpenVSwitch, VIFDirect, VIFVHostUser, VIFHostDevice, VIFNestedDPDK), received "Route".",
    ]
  `);
  expect(messages(primitive.Route, [route])).toMatchInlineSnapshot(`
    [
      " invalid_type: Expected a Route in its envelope, received an array.",
    ]
  `);
});

test('no schema leaves a message to Zod', () => {
  const zods = /^(?:Invalid|Unrecognized|Too |Required)|must match/;
  const values = [undefined, null, 7, 'x', [], {}, { type: 'x', id: 7 }, { 'versioned_object.name': 7 }];
  for (const schemas of [primitive, config]) {
    for (const [name, schema] of Object.entries(schemas)) {
      if (name === 'metadata') continue;
      for (const value of values) {
        for (const message of messages(schema as z.ZodType, value))
          expect([name, message.match(zods)?.[0]]).toEqual([name, undefined]);
      }
    }
  }
});
