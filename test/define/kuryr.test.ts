import { describe, expect, test } from 'vitest';
import { type Bench, type Cases, primitive, testObject } from '../support/cases.ts';
import { judgesOfRegistry } from '../support/judges.ts';
import { checkedKuryr, kuryr, osvif } from '../support/registries.ts';

/* Payloads in the manner of Kuryr-Kubernetes, whose objects stand under examples/kuryr/. */

function benchOf(registry: typeof kuryr): Bench {
  return {
    safeParse: (form, value, expect) => registry.safeParse(value, { form, expect: expect as 'PodState' }),
    judges: { primitive: judgesOfRegistry(registry, 'primitive'), config: judgesOfRegistry(registry, 'config') },
  };
}

/** By the catalogue, and by generated checks. */
const benches = [kuryr, checkedKuryr].map(benchOf);

const id = '5c4f1a2e-9b3d-4e6f-8a70-1b2c3d4e5f60';
const data = '/versioned_object.data';
const network = (version: string, fields: object = {}) => primitive('Network', version, { id, ...fields });
const vlan = primitive('VIFVlanNested', '1.0', {
  id,
  address: 'fa:16:3e:5b:0c:12',
  active: true,
  plugin: 'noop',
  network: network('1.1', { mtu: 1450 }),
  vif_name: 'tap5c4f1a2e-9b',
  vlan_id: 101,
});
const macvlan = primitive('VIFMacvlanNested', '1.0', { id, plugin: 'noop', vif_name: 'tap5c4f1a2e-9b' });
const podState = (fields: object) => primitive('PodState', '1.0', fields);
const pod = podState({ default_vif: vlan, additional_vifs: { eth1: macvlan } });

const flatVlan = { type: 'VIFVlanNested', id, plugin: 'noop', vif_name: 'tap0', vlan_id: 101 };
const flatPod = { type: 'PodState', default_vif: flatVlan };

/** JSON text can hold a key that a literal cannot. */
const underProto = (value: unknown) => JSON.parse(`{"__proto__": ${JSON.stringify(value)}}`);

const podCases: { primitive: Cases; config: Cases } = {
  primitive: {
    accepted: {
      'two VIFs': pod,
      'a VIF of os-vif': podState({ default_vif: primitive('VIFOpenVSwitch', '1.0', {}) }),
      'no further VIF': podState({ default_vif: vlan, additional_vifs: {} }),
      'nothing set': podState({}),
      'names that objects inherit': podState({ additional_vifs: { constructor: vlan, toString: macvlan, '': vlan } }),
      changes: { ...pod, 'versioned_object.changes': ['default_vif', 'additional_vifs'] },
    },
    rejected: {
      'a VIF missing its envelope': [
        `${data}/additional_vifs/eth1`,
        'missing_key',
        podState({ additional_vifs: { eth1: { ...vlan, 'versioned_object.data': undefined } } }),
      ],
      'an array of VIFs': [`${data}/additional_vifs`, 'invalid_type', podState({ additional_vifs: [vlan] })],
      'no map': [`${data}/additional_vifs`, 'invalid_null', podState({ additional_vifs: null })],
      'no VIF by a name': [
        `${data}/additional_vifs/eth1`,
        'invalid_null',
        podState({ additional_vifs: { eth1: null } }),
      ],
      'a network for a VIF': [
        `${data}/additional_vifs/a~1b/versioned_object.name`,
        'wrong_object',
        podState({ additional_vifs: { 'a/b': network('1.1') } }),
      ],
      'a fault in a VIF': [
        `${data}/additional_vifs/eth1/versioned_object.data/vlan_id`,
        'invalid_type',
        podState({ additional_vifs: { eth0: macvlan, eth1: primitive('VIFVlanNested', '1.0', { vlan_id: '101' }) } }),
      ],
      'a version of the future': [
        '/versioned_object.version',
        'unknown_version',
        { ...pod, 'versioned_object.version': '1.1' },
      ],
    },
  },
  config: {
    accepted: {
      minimal: flatPod,
      'two VIFs': {
        ...flatPod,
        additional_vifs: { eth1: { type: 'VIFMacvlanNested', id, plugin: 'noop', vif_name: 'tap1' } },
      },
    },
    rejected: {
      'no default VIF': ['', 'missing_key', { type: 'PodState', additional_vifs: {} }],
      'a VIF without its type': [
        '/default_vif',
        'missing_key',
        { ...flatPod, default_vif: { ...flatVlan, type: undefined } },
      ],
      'a field of another VIF': [
        '/additional_vifs/eth1/vlan_id',
        'unknown_key',
        {
          ...flatPod,
          additional_vifs: { eth1: { type: 'VIFMacvlanNested', id, plugin: 'noop', vif_name: 'a', vlan_id: 1 } },
        },
      ],
    },
  },
};

/** Drops what is undefined, as JSON does. */
const asJSON = (cases: typeof podCases): typeof podCases => JSON.parse(JSON.stringify(cases));

for (const bench of benches) testObject('PodState', asJSON(podCases), bench);

const vlanCases: { primitive: Cases; config: Cases } = {
  primitive: {
    accepted: { 'no port profile': vlan, 'nothing set': primitive('VIFVlanNested', '1.0', {}) },
    rejected: {
      'vlan_id as text': [`${data}/vlan_id`, 'invalid_type', primitive('VIFVlanNested', '1.0', { vlan_id: '101' })],
      'vif_name null': [`${data}/vif_name`, 'invalid_null', primitive('VIFVlanNested', '1.0', { vif_name: null })],
    },
  },
  config: {
    accepted: { minimal: flatVlan },
    rejected: {
      'vlan_id missing': ['', 'missing_key', { type: 'VIFVlanNested', id, plugin: 'noop', vif_name: 'a' }],
    },
  },
};

for (const bench of benches) testObject('VIFVlanNested', vlanCases, bench);

test('a name admits what extends its object, and only in the registry that has it', () => {
  expect(kuryr.is(vlan, 'VIFBase')).toBe(true);
  expect(kuryr.is(primitive('VIFDPDKNested', '1.0', {}), 'VIFNestedDPDK')).toBe(true);
  expect(kuryr.is(pod, 'VIFBase')).toBe(false);
  expect(osvif.is(vlan)).toBe(false);
});

test('both forms lead to each other', () => {
  const config = kuryr.decode(pod);
  expect(config).toEqual({
    type: 'PodState',
    default_vif: {
      ...{ type: 'VIFVlanNested', id, address: 'fa:16:3e:5b:0c:12', active: true, plugin: 'noop' },
      ...{ network: { id, mtu: 1450 }, vif_name: 'tap5c4f1a2e-9b', vlan_id: 101 },
    },
    additional_vifs: { eth1: { type: 'VIFMacvlanNested', id, plugin: 'noop', vif_name: 'tap5c4f1a2e-9b' } },
  });
  expect(kuryr.encode(config)).toEqual(pod);
});

test('backport reaches into a map', () => {
  const state = podState({ additional_vifs: { eth1: vlan } });
  const lower = kuryr.backport(state as never, { Network: '1.0' });
  const within = { ...(vlan['versioned_object.data'] as object), network: network('1.0') };
  expect(lower).toEqual(podState({ additional_vifs: { eth1: primitive('VIFVlanNested', '1.0', within) } }));
  expect(() => kuryr.backport(state as never, { PodState: '0.9' as '1.0' })).toThrowErrorMatchingInlineSnapshot(
    `[RangeError: Expected a version of PodState (1.0), received "0.9".]`,
  );
});

test('coerce reads what oslo.versionedobjects reads', () => {
  const loose = primitive('VIFVlanNested', '1.0', { vlan_id: '7' }, ['vlan_id']);
  const read = primitive('VIFVlanNested', '1.0', { vlan_id: 7 }, ['vlan_id']);
  const result = kuryr.safeParse(podState({ additional_vifs: { eth1: loose }, x: 1 }), { mode: 'coerce' });
  // What is changed in a dict does not make the field changed.
  expect(result).toMatchObject({ success: true, value: podState({ additional_vifs: { eth1: read } }) });
  expect(
    result.success ? result.warnings.map(({ pointer, message }) => `${pointer}: ${message}`) : [],
  ).toMatchInlineSnapshot(`
    [
      "/versioned_object.data/additional_vifs/eth1/versioned_object.data/vlan_id: Expected an integer, received "7", which os-vif reads as 7.",
      "/versioned_object.data/x: Expected a field of PodState, received \`x\`, which os-vif drops.",
    ]
  `);
  const direct = kuryr.safeParse(podState({ default_vif: loose }), { mode: 'coerce' });
  // Kuryr's constructor has set the other field, which does not count as changed.
  expect(direct).toMatchObject({
    success: true,
    value: primitive('PodState', '1.0', { default_vif: read, additional_vifs: {} }, ['default_vif']),
  });
});

test('what coerce fills in belongs to nobody else', () => {
  const filled = (data: object) => {
    const read = kuryr.parse(podState(data), { mode: 'coerce' }) as Record<string, unknown>;
    return (read['versioned_object.data'] as { additional_vifs: Record<string, unknown> }).additional_vifs;
  };
  for (const data of [{ additional_vifs: null }, {}]) {
    filled(data).eth1 = 'changed';
    expect(filled(data)).toEqual({});
  }
});

test('coerce takes the default for null, and refuses what is no dict', () => {
  const coerced = (additional_vifs: unknown) => {
    const result = kuryr.safeParse(podState({ additional_vifs }), { mode: 'coerce' });
    return result.success ? result.value['versioned_object.data'] : result.issues.map(({ message }) => message);
  };
  expect(coerced(null)).toEqual({ additional_vifs: {} });
  expect([[], 'ab', 7, true, { eth1: null }, { eth1: 'x' }].map(coerced)).toMatchInlineSnapshot(`
    [
      [
        "Expected an object from names to VIFBase, received an empty array; write one object, not a list.",
      ],
      [
        "Expected an object from names to VIFBase, received "ab".",
      ],
      [
        "Expected an object from names to VIFBase, received 7.",
      ],
      [
        "Expected an object from names to VIFBase, received true.",
      ],
      [
        "\`eth1\` may not be null; leave it out.",
      ],
      [
        "Expected a VIFBase or an object that extends it in its envelope (\`versioned_object.name\`, …), received "x".",
      ],
    ]
  `);
});

describe('a key that objects inherit', () => {
  const state = podState({ additional_vifs: underProto(macvlan) });

  test('is a name like any other', () => {
    expect(kuryr.is(state)).toBe(true);
    const broken = podState({ additional_vifs: underProto({ ...macvlan, x: 1 }) });
    const result = kuryr.safeParse(broken);
    expect(result.success ? [] : result.issues.map(({ pointer }) => pointer)).toEqual([
      `${data}/additional_vifs/__proto__/x`,
    ]);
  });

  test('stays what it is on every way', () => {
    const config = kuryr.decode(state) as unknown as { additional_vifs: object };
    expect(JSON.stringify(config.additional_vifs)).toBe(
      JSON.stringify(underProto({ type: 'VIFMacvlanNested', id, plugin: 'noop', vif_name: 'tap5c4f1a2e-9b' })),
    );
    const same = [
      kuryr.encode(config as never),
      kuryr.backport(state as never, {}),
      kuryr.parse(state, { mode: 'coerce' }),
    ];
    for (const value of same) expect(JSON.stringify(value)).toBe(JSON.stringify(state));
  });
});

test('negotiate takes a VIF of an extension', () => {
  const info = primitive('HostVIFInfo', '1.1', {
    vif_object_name: 'VIFVlanNested',
    min_version: '1.0',
    max_version: '1.0',
  });
  const host = primitive('HostInfo', '1.0', {
    plugin_info: [primitive('HostPluginInfo', '1.0', { plugin_name: 'noop', vif_info: [info] })],
  });
  const vif = kuryr.parse(vlan, { expect: 'VIFBase' });
  expect(kuryr.negotiate(vif, kuryr.parse(host, { expect: 'HostInfo' }))).toMatchObject({
    accepted: true,
    plugin: 'noop',
    vif: { name: 'VIFVlanNested', version: '1.0' },
    payload: vlan,
  });
});

test('texts are judged with their places', async () => {
  const text = ['type: PodState', 'default_vif: {type: VIFVlanNested, id: x}', 'additional_vifs:', '  - eth1'].join(
    '\n',
  );
  const [document] = await kuryr.validateText(text, { input: 'yaml', source: 'pod.yaml' });
  expect(document?.object).toBe('PodState');
  expect(
    document?.issues.map(({ line, column, pointer, message }) => `${line}:${column} ${pointer}: ${message}`),
  ).toMatchInlineSnapshot(`
    [
      "2:1 /default_vif: Missing key \`vif_name\`, which every VIFVlanNested config needs.",
      "2:1 /default_vif: Missing key \`vlan_id\`, which every VIFVlanNested config needs.",
      "2:1 /default_vif: Missing key \`plugin\`, which every VIFVlanNested config needs.",
      "2:40 /default_vif/id: Expected a UUID such as 2b7d8f0a-52c1-4e7b-9a7c-1f6f5f0d3c11, received "x".",
      "4:3 /additional_vifs: Expected an object from names to VIFBase, received an array of 1; write the object itself, without the list around it.",
    ]
  `);
});

test("fingerprints are those of Kuryr's classes", () => {
  // As ObjectVersionChecker of oslo.versionedobjects 3.0.1 gives them for the same declarations in Python.
  expect(kuryr.fingerprint('VIFVlanNested')).toBe('1.0-7c127b859770cdc04407590c39b59782');
  expect(kuryr.fingerprint('VIFMacvlanNested')).toBe('1.0-c72e637ed620f0135ea50a9409a3f389');
  expect(kuryr.fingerprint('VIFDPDKNested')).toBe('1.0-39b0942b0c75a350b531a2eb48ea5d22');
  expect(kuryr.fingerprint('PodState', '1.0')).toBe('1.0-fe1adf362e99d06e219c41e11d88564a');
  const { PodState, VIFVlanNested, VIFMacvlanNested, VIFDPDKNested, ...rest } = kuryr.fingerprints();
  expect(rest).toEqual(osvif.fingerprints());
});
