import { describe, expect, test } from 'vitest';
import { catalogue } from '../generated/catalogue.ts';
import { coercePrimitive } from '../src/coerce.ts';
import { formatIssues, type ObjectName, parse, safeParse } from '../src/index.ts';
import { Lookup } from '../src/lookup.ts';
import { primitive } from './support/cases.ts';
import { readScalarVectors, readVectors } from './support/vectors.ts';

/* What the real os-vif reads and writes back, read off it beforehand, and what coerce reading says of the rest. */

const CHANGES = 'versioned_object.changes';
const DATA = 'versioned_object.data';

const vectors = [...readVectors('generated'), ...readVectors('os-vif-tests')];
const readable = vectors.filter(({ payload, osvif, beyond }) => {
  return !beyond && osvif.warnings.length === 0 && !isMalformed(payload);
});

function coerce(value: unknown) {
  return safeParse(value, { mode: 'coerce' });
}

/** Whether an envelope, at any depth, has `data` that is no object, or `changes` that are no array of strings. */
function isMalformed(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false;
  if (Object.values(value).some(isMalformed)) return true;
  const { [DATA]: data = {}, [CHANGES]: changes = [] } = value as Record<string, unknown>;
  const isObject = typeof data === 'object' && data !== null && !Array.isArray(data);
  return !isObject || !Array.isArray(changes) || changes.some((change) => typeof change !== 'string');
}

/** Sorts `changes` wherever they stand, as the vectors do. */
function sorted(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map(sorted);
  const entries = Object.entries(value).map(([key, member]): [string, unknown] => {
    return [key, key === CHANGES ? [...member].sort() : sorted(member)];
  });
  return Object.fromEntries(entries);
}

describe('every vector', () => {
  test('is there', () => {
    expect(readable).toHaveLength(2234);
    expect(readable.filter(({ osvif }) => osvif.accepted)).toHaveLength(1504);
  });

  test('is accepted and written back as os-vif does', () => {
    for (const { id, payload, osvif } of readable) {
      const result = coerce(payload);
      const value = result.success ? sorted(result.value) : null;
      expect({ id, accepted: result.success, value }).toEqual({ id, accepted: osvif.accepted, value: osvif.roundtrip });
    }
  });

  test('is left as it was', () => {
    for (const { payload } of vectors) {
      const before = JSON.stringify(payload);
      coerce(payload);
      expect(JSON.stringify(payload)).toBe(before);
    }
  });

  test('that is refused has errors only, and one that is accepted has warnings only', () => {
    const severities = { true: new Set<string>(), false: new Set<string>() };
    for (const { payload } of vectors) {
      const result = coerce(payload);
      const issues = result.success ? result.warnings : result.issues;
      if (!result.success) expect(issues.length).toBeGreaterThan(0);
      for (const { severity, code } of issues) {
        severities[`${result.success}`].add(severity);
        expect(code === 'coerced').toBe(result.success);
      }
    }
    expect(severities).toEqual({ true: new Set(['warning']), false: new Set(['error']) });
  });

  test('that os-vif writes as it was has no warnings, and one that it writes otherwise has', () => {
    const withoutChanges = (value: unknown) =>
      JSON.stringify(value, (key, member) => (key === CHANGES ? undefined : member));
    const accepted = readable.filter(({ osvif }) => osvif.accepted);
    // What a Network's constructor sets is not converted, and does not count.
    const others = accepted.filter(({ payload }) => !JSON.stringify(payload).includes('"Network"'));
    expect(others.length).toBeGreaterThan(500);
    for (const { id, payload } of others) {
      const result = parse(payload, { mode: 'coerce' });
      const isSame = withoutChanges(result) === withoutChanges(inOrder(payload));
      const warnings = warningsOf(payload).filter(({ path }) => path.at(-2) !== CHANGES);
      expect([id, warnings.length === 0]).toEqual([id, isSame]);
    }
  });

  test('with a malformed envelope is refused', () => {
    const malformed = vectors.filter(({ payload }) => isMalformed(payload));
    expect(malformed).toHaveLength(348);
    for (const { id, payload } of malformed) expect([id, coerce(payload).success]).toEqual([id, false]);
  });
});

/** A payload with the keys of each envelope in the order in which they are written. */
function inOrder(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map(inOrder);
  const members = Object.entries(value).map(([key, member]): [string, unknown] => [key, inOrder(member)]);
  const keys = ['name', 'namespace', 'version', 'data', 'changes'].map((key) => `versioned_object.${key}`);
  return Object.fromEntries(members.sort(([a], [b]) => keys.indexOf(a) - keys.indexOf(b)));
}

function warningsOf(payload: unknown) {
  const result = coerce(payload);
  return result.success ? result.warnings : [];
}

describe('changes', () => {
  /** `changes` of a payload and of what is written, for each object that stands in both. */
  function* pairsOf(payload: unknown, written: unknown): Generator<[string, readonly string[], readonly string[]]> {
    if (typeof written !== 'object' || written === null || typeof payload !== 'object' || payload === null) return;
    const [before, after] = [payload, written] as Record<string, never>[];
    if (before === undefined || after === undefined) return;
    const name = after['versioned_object.name'];
    if (name !== undefined) yield [name, before[CHANGES] ?? [], after[CHANGES] ?? []];
    for (const key of Object.keys(after)) yield* pairsOf(before[key], after[key]);
  }

  test("are in the payload's order, then come gained fields in field order", () => {
    let gaining = 0;
    for (const { id, payload, osvif } of readable) {
      if (!osvif.accepted) continue;
      for (const [name, before, after] of pairsOf(payload, parse(payload, { mode: 'coerce' }))) {
        const fields = Object.keys(catalogue.objects[name]?.fields ?? {});
        const kept = [...new Set(before)].filter((field) => after.includes(field));
        const gained = fields.filter((field) => after.includes(field) && !before.includes(field));
        if (gained.length > 0) gaining += 1;
        expect([id, name, after]).toEqual([id, name, [...kept, ...gained]]);
      }
    }
    expect(gaining).toBe(20);
  });

  const route = primitive('Route', '1.0', { interface: 'eth0' }, ['interface']);

  function changesOf(value: unknown): unknown {
    return (parse(value, { mode: 'coerce' }) as unknown as Record<string, unknown>)[CHANGES];
  }

  test('collapse, lose what is not set, and go when nothing is left', () => {
    const data = { interface: 'eth0', cidr: '192.0.2.0/24' };
    expect(changesOf(primitive('Route', '1.0', data, ['interface', 'cidr', 'interface']))).toEqual([
      'interface',
      'cidr',
    ]);
    expect(changesOf(primitive('Route', '1.0', data, ['gateway', 'cidr']))).toEqual(['cidr']);
    expect(changesOf(primitive('Route', '1.0', data, ['gateway']))).toBeUndefined();
    expect(changesOf(primitive('Route', '1.0', data, []))).toBeUndefined();
  });

  test('of a nested object make its field changed, but not through lists', () => {
    const profile = primitive('VIFPortProfileBase', '1.0', {}, ['datapath_offload']);
    // What the profile says has changed is not set, and yet it has changed.
    const bare = primitive('VIFGeneric', '1.0', { vif_name: 'a', port_profile: profile });
    expect(changesOf(bare)).toEqual(['port_profile']);
    expect(changesOf(parse(bare, { mode: 'coerce', expect: 'VIFGeneric' })[DATA].port_profile)).toBeUndefined();
    const offload = primitive('DatapathOffloadRepresentor', '1.0', { representor_name: 'a' }, ['representor_name']);
    const offloaded = primitive('VIFPortProfileBase', '1.1', { datapath_offload: offload });
    const vif = primitive('VIFGeneric', '1.0', { vif_name: 'a', port_profile: offloaded }, ['vif_name']);
    expect(changesOf(vif)).toEqual(['vif_name', 'port_profile']);
    expect(changesOf(primitive('RouteList', '1.0', { objects: [route] }))).toBeUndefined();
  });

  test('keep later fields, as os-vif does', () => {
    const data = { path: '/run/vhu', vif_name: 'vhu0' };
    expect(changesOf(primitive('VIFVHostUser', '1.0', data, ['vif_name', 'path']))).toEqual(['vif_name', 'path']);
  });
});

describe('single values', () => {
  const scalars = readScalarVectors().filter(({ osvif, beyond }) => !beyond && osvif.warns !== true);

  /** An object of its own with one field of a type, so that every scalar can be read as a field is. */
  function read(type: string, value: unknown) {
    const field = { type, nullable: false, required: false, since: '1.0', description: 'Any.' };
    const entry = { description: 'Any.', parents: [], versions: ['1.0'], fields: { field }, examples: [] };
    const lookup = new Lookup({ types: catalogue.types, objects: { Any: { ...entry, kind: 'vif' } } });
    const payload = primitive('Any' as ObjectName, '1.0', { field: value });
    const { value: written, issues, warnings } = coercePrimitive(lookup, payload);
    const data = (written as Record<string, Record<string, unknown>> | undefined)?.[DATA];
    return { value: data?.field ?? null, issues, warnings };
  }

  test('are read as os-vif reads them', () => {
    expect(scalars).toHaveLength(1141);
    expect(scalars.filter(({ osvif }) => osvif.accepted)).toHaveLength(605);
    for (const { type, value, osvif } of scalars) {
      const { issues, value: result } = read(type, value);
      const got = { type, value, accepted: issues.length === 0, result: result === 0 ? 0 : result };
      expect(got).toEqual({ type, value, accepted: osvif.accepted, result: osvif.value });
    }
  });

  test('are warned of where they are converted, and only there', () => {
    for (const { type, value, osvif } of scalars.filter(({ osvif }) => osvif.accepted)) {
      const isSame = value === osvif.value;
      expect([type, value, read(type, value).warnings.length]).toEqual([type, value, isSame ? 0 : 1]);
    }
  });

  const same = (text: string): [unknown, string] => [Number(text), text];

  test.each<[unknown, unknown]>([
    ...['0', '1', '-1', '1.5', '-1.5', '1500', '0.0001', '1e-05', '1.5e-05', '-2.5e-10', '1e-100'].map(same),
    ...['0.00012345', '0.1', '1e+16', '1.5e+16', '1.2345678901234568e+17', '1e+300', '-1e+22'].map(same),
    ...['5e-324', '1.7976931348623157e+308', '9007199254740991', '1234567890123456', '0.0001234567890123456'].map(same),
    [-0, '0'],
    [9999999999999998, '9999999999999998'],
    [true, 'True'],
    [false, 'False'],
    ['', ''],
    ['\ud800', '\ud800'],
  ])("the String %s is Python's %s", (value, text) => {
    expect(read('String', value)).toMatchObject({ value: text, issues: [] });
  });

  test.each<[unknown, number]>([
    ...([true, '1', '+1', '01', ' 1', '1 ', '\t1\n', '\x1c1\x1f', '\v1\f', '0_1', 1.9, '0000'] as const).map(
      (value): [unknown, number] => [value, value === '0000' ? 0 : 1],
    ),
    [false, 0],
    ['-0', 0],
    [-0.5, 0],
    [-1.9, -1],
    ['1_000', 1000],
    ['-12', -12],
    ['9007199254740991', 9007199254740991],
    ['-9_007_199_254_740_991', -9007199254740991],
  ])('the Integer %j is %d', (value, number) => {
    const result = read('Integer', value);
    expect(result).toMatchObject({ value: number, issues: [] });
    expect(Object.is(result.value, -0)).toBe(false);
  });

  test.each([
    ...['', ' ', '+', '1.0', '1e3', '0x1', '1__0', '_1', '1_', '+ 1', '--1', '1 0', '１', '\u00a01', '\ufeff1', 'x'],
    ...[[], [1], {}, { 0: 1 }],
  ])('the Integer %j is refused', (value) => {
    expect(read('Integer', value).issues).toMatchObject([{ code: 'invalid_type' }]);
  });

  test.each(['9007199254740992', '-9007199254740992', '1'.repeat(400), 2 ** 53, -1e20, 1e300])(
    'the Integer %j is unsafe',
    (value) => {
      expect(read('Integer', value).issues).toMatchObject([{ code: 'unsafe_integer' }]);
    },
  );

  test.each<[unknown, boolean]>([
    ...(['false', '0', ' ', 'no', 1, -1, 0.1, [0], [[]], { a: 0 }, true] as const).map((value): [unknown, boolean] => [
      value,
      true,
    ]),
    ...(['', 0, -0, 0.0, [], {}, false] as const).map((value): [unknown, boolean] => [value, false]),
  ])('the Boolean %j is %s', (value, truth) => {
    expect(read('Boolean', value)).toMatchObject({ value: truth, issues: [] });
  });

  const ID = '2b7d8f0a-52c1-4e7b-9a7c-1f6f5f0d3c11';
  const BARE = ID.replaceAll('-', '');

  test.each([
    ...[ID, BARE, ID.toUpperCase(), `{${ID}}`, `}}${BARE}{`, `urn:uuid:${ID}`, `uuid:${BARE}`, `-${BARE}-`],
    ...[`urn:${BARE}urn:`, BARE.replace(/./g, '$&-'), BARE.replace(/^.{7}/, '$&urn:')],
  ])('the UUID %s stays as it is', (text) => {
    expect(read('UUID', text)).toMatchObject({ value: text, issues: [], warnings: [] });
  });

  test.each([
    '',
    `${ID}0`,
    ID.slice(1),
    ` ${ID}`,
    `URN:UUID:${ID}`,
    ID.replace('2', 'g'),
    `0x${BARE.slice(2)}`,
    7,
    true,
  ])('the UUID %j is refused', (value) => {
    expect(read('UUID', value).issues).toHaveLength(1);
  });

  test.each([
    ['MACAddress', 'FA-16-3E-5B-0C-12', 'fa:16:3e:5b:0c:12'],
    ['MACAddress', 'fa-16:3e-5B:0c-12', 'fa:16:3e:5b:0c:12'],
    ['PCIAddress', '0000:0A:1F.7', '0000:0a:1f.7'],
    // In os-vif's pattern the dot stands for any character but a line feed.
    ['PCIAddress', '0000:0a:1fX7', '0000:0a:1fx7'],
    ['PCIAddress', '0000:0a:1f😀7', '0000:0a:1f😀7'],
    ['PCIAddress', '0000:0a:1f\r7', '0000:0a:1f\r7'],
    ['PCIAddress', '0000:0a:1f\u20287', '0000:0a:1f\u20287'],
    ['PCIAddress', '0000:0a:1f\ud8007', '0000:0a:1f\ud8007'],
    ['VIFDirectMode', 'vepa', 'vepa'],
  ])('the %s %j is %j', (type, text, result) => {
    expect(read(type, text)).toMatchObject({ value: result, issues: [] });
  });

  test.each([
    ['MACAddress', 'fa163e5b0c12', 'invalid_format'],
    ['MACAddress', 'fa:16:3e:5b:0c:12\n', 'invalid_format'],
    ['MACAddress', 7, 'invalid_type'],
    ['PCIAddress', '0000:0a:1f\n7', 'invalid_format'],
    ['PCIAddress', '0000:0a:20.0', 'invalid_format'],
    ['PCIAddress', 7, 'invalid_type'],
    ['VIFDirectMode', 'VEPA', 'invalid_enum'],
    ['VIFDirectMode', 'toString', 'invalid_enum'],
    ['VIFDirectMode', true, 'invalid_type'],
    ['VIFDirectMode', ['vepa'], 'invalid_type'],
    ['String', [], 'invalid_type'],
    ['String', {}, 'invalid_type'],
    ['IPAddress', 1.5, 'invalid_type'],
    ['IPAddress', -1, 'invalid_type'],
    ['IPAddress', 2 ** 53, 'unsafe_integer'],
    ['IPAddress', [], 'invalid_type'],
    ['IPAddress', '10.1', 'invalid_format'],
    ['IPAddress', '010.0.0.1', 'invalid_format'],
    ['IPAddress', '::1/64', 'invalid_format'],
    ['IPAddress', 'fe80::1%eth0', 'invalid_format'],
    ['IPNetwork', 7, 'invalid_type'],
    ['IPNetwork', '10/8', 'invalid_format'],
    ['IPNetwork', '10.0.0.0/33', 'invalid_format'],
    ['IPNetwork', '10.0.0.0/', 'invalid_format'],
    ['IPNetwork', '10.0.0.0/-1', 'invalid_format'],
    ['IPNetwork', '10.0.0.0/8/8', 'invalid_format'],
    ['IPNetwork', '10.0.0.0/255.0.255.0', 'invalid_format'],
    ['IPNetwork', '10.0.0.0/ffff::', 'invalid_format'],
    ['IPNetwork', '2001:db8::/255.0.0.0', 'invalid_format'],
    ['IPNetwork', '2001:db8::/129', 'invalid_format'],
  ])('the %s %j is refused', (type, value, code) => {
    expect(read(type, value).issues).toMatchObject([{ code }]);
  });

  test.each([undefined, new Date(0), new Map(), Symbol('x'), 10n, () => 1])('%s is no data', (value) => {
    for (const type of Object.keys(catalogue.types)) {
      expect(read(type, value).issues).toMatchObject([{ code: 'invalid_type' }]);
    }
  });
});

describe("a Network's constructor", () => {
  const defaults = {
    subnets: primitive('SubnetList', '1.0', { objects: [] }, ['objects']),
    multi_host: false,
    should_provide_bridge: false,
    should_provide_vlan: false,
    mtu: null,
  };

  test.each(['1.0', '1.1'])('sets what is absent at %s, and says that subnets changed', (version) => {
    const result = coerce(primitive('Network', version, {}));
    expect(result).toEqual({
      success: true,
      value: primitive('Network', version, defaults, ['subnets']),
      warnings: [],
    });
  });

  test('leaves what is there', () => {
    const data = { ...defaults, subnets: primitive('SubnetList', '1.0', {}), multi_host: true, mtu: 9000 };
    expect(coerce(primitive('Network', '1.1', data))).toMatchObject({ value: primitive('Network', '1.1', data) });
  });

  test('works at any depth, and each time anew', () => {
    const vif = primitive('VIFBridge', '1.0', { network: primitive('Network', '1.1', {}) });
    const read = () => parse(vif, { mode: 'coerce', expect: 'VIFBridge' });
    const network = primitive('Network', '1.1', defaults, ['subnets']);
    expect(read()).toEqual(primitive('VIFBridge', '1.0', { network }, ['network']));
    const first = read()[DATA].network?.[DATA].subnets?.[DATA].objects;
    expect(first).not.toBe(read()[DATA].network?.[DATA].subnets?.[DATA].objects);
  });
});

describe('documents', () => {
  test.each(['1', '1.0', '01.0', '1.00', '1.0.0', ' 1.1 ', '1.1\n', '1.1.0'])('a Network at %j is read', (version) => {
    expect(coerce(primitive('Network', version, {}))).toMatchObject({ value: { 'versioned_object.version': version } });
  });

  test.each([...['', '0.9', '1.2', '1.1.1', '2.0', '1.', '.1', '1..1', '１.0', 'x'], 1, 1.1, null, true, [], ['1.0']])(
    'a Network at %j is not',
    (version) => {
      const result = coerce({ ...primitive('Network', '1.0', {}), 'versioned_object.version': version });
      expect(result).toMatchObject({ success: false, issues: [{ code: 'unknown_version' }] });
    },
  );

  test('a version between two that existed is read', () => {
    expect(coerce(primitive('VIFPortProfileOpenVSwitch', '1.3.9', {})).success).toBe(true);
  });

  test('expect admits the object and its descendants', () => {
    const bridge = primitive('VIFBridge', '1.0', { active: 1 });
    expect(safeParse(bridge, { mode: 'coerce', expect: 'VIFBase' }).success).toBe(true);
    expect(safeParse(bridge, { mode: 'coerce', expect: 'VIFDirect' })).toMatchObject({
      issues: [{ code: 'wrong_object' }],
    });
  });

  test('configs are never coerced', () => {
    expect(() => safeParse({ type: 'Route' }, { mode: 'coerce', form: 'config' })).toThrowErrorMatchingInlineSnapshot(
      `[RangeError: Expected mode "strict" for the config form, received "coerce": os-vif reads primitives only.]`,
    );
    expect(() => safeParse({}, { mode: 'Coerce' as 'coerce' })).toThrowErrorMatchingInlineSnapshot(
      `[RangeError: Expected one of the modes "strict" and "coerce", received "Coerce"; did you mean "coerce"?]`,
    );
  });

  test('the value shares nothing with the input', () => {
    const routes = primitive('RouteList', '1.0', { objects: [primitive('Route', '1.0', {}, ['cidr'])] }, ['objects']);
    const payload = primitive('Subnet', '1.0', { dns: ['::1'], routes }, ['dns']);
    const before = structuredClone(payload);
    scramble(parse(payload, { mode: 'coerce' }));
    expect(payload).toEqual(before);
  });

  function scramble(value: unknown): void {
    if (typeof value !== 'object' || value === null) return;
    for (const [key, member] of Object.entries(value)) {
      scramble(member);
      Object.assign(value, { [key]: 'scrambled' });
    }
  }

  test('deep nesting of what is dropped is no matter', () => {
    let deep: unknown = 7;
    for (let depth = 0; depth < 100_000; depth++) deep = [deep];
    expect(coerce(primitive('Route', '1.0', { deep })).success).toBe(true);
    expect(coerce(primitive('Route', '1.0', { interface: deep })).success).toBe(false);
  });

  test('keys of prototypes are as unknown as any', () => {
    const data = JSON.parse('{"__proto__": {"interface": "eth0"}, "constructor": 1, "toString": 2}');
    const result = coerce(primitive('Route', '1.0', data, ['__proto__', 'constructor']));
    expect(result).toMatchObject({ success: true, value: primitive('Route', '1.0', {}) });
    expect(result.success && result.warnings.map(({ pointer }) => pointer.split('/').at(-1))).toEqual([
      ...['0', '1', '__proto__', 'constructor', 'toString'],
    ]);
  });
});

describe('messages', () => {
  /** Warnings of what is accepted, issues of what is refused, as they are printed. */
  function messages(value: unknown): string {
    const result = coerce(value);
    return result.success ? formatIssues(result.warnings) : `refused\n${formatIssues(result.issues)}`;
  }

  const vif = (data: Record<string, unknown>) => primitive('VIFDirect', '1.0', data);

  test('converted texts and numbers', () => {
    const data = {
      active: 'false',
      plugin: 1.5,
      vif_name: true,
      dev_address: '0000:0A:1F.7',
      address: 'FA-16-3E-5B-0C-12',
    };
    expect(messages(vif(data))).toMatchInlineSnapshot(`
      "/versioned_object.data/active: Expected true or false, received "false", which os-vif reads as true, since any text but the empty one is true in Python. [coerced]
      /versioned_object.data/plugin: Expected a string, received 1.5, which os-vif reads as "1.5". [coerced]
      /versioned_object.data/vif_name: Expected a string, received true, which os-vif reads as "True". [coerced]
      /versioned_object.data/dev_address: Expected a PCI address such as 0000:05:10.1 (lower case), received "0000:0A:1F.7", which os-vif reads as "0000:0a:1f.7". [coerced]
      /versioned_object.data/address: Expected a MAC address such as fa:16:3e:5b:0c:12 (lower case, colons), received "FA-16-3E-5B-0C-12", which os-vif reads as "fa:16:3e:5b:0c:12". [coerced]"
    `);
    expect(messages(vif({ active: '', preserve_on_delete: 0, has_traffic_filtering: [0] }))).toMatchInlineSnapshot(`
      "/versioned_object.data/active: Expected true or false, received "", which os-vif reads as false. [coerced]
      /versioned_object.data/preserve_on_delete: Expected true or false, received 0, which os-vif reads as false. [coerced]
      /versioned_object.data/has_traffic_filtering: Expected true or false, received an array of 1, which os-vif reads as true. [coerced]"
    `);
    const network = { mtu: '1500', vlan: 4.9, multi_host: 'no', bridge: 1e16, label: false };
    expect(messages(primitive('Network', '1.1', { ...network, bridge_interface: 0.00001 }))).toMatchInlineSnapshot(`
      "/versioned_object.data/mtu: Expected an integer, received "1500", which os-vif reads as 1500. [coerced]
      /versioned_object.data/vlan: Expected an integer, received 4.9, which os-vif reads as 4, since Python cuts off what is behind the point. [coerced]
      /versioned_object.data/multi_host: Expected true or false, received "no", which os-vif reads as true, since any text but the empty one is true in Python. [coerced]
      /versioned_object.data/bridge: Expected a string, received 10000000000000000, which os-vif reads as "1e+16". [coerced]
      /versioned_object.data/label: Expected a string, received false, which os-vif reads as "False". [coerced]
      /versioned_object.data/bridge_interface: Expected a string, received 0.00001, which os-vif reads as "1e-05". [coerced]"
    `);
    expect(messages(primitive('Network', '1.1', { mtu: ' 1_500\n', vlan: true }))).toMatchInlineSnapshot(`
      "/versioned_object.data/mtu: Expected an integer, received " 1_500\\n", which os-vif reads as 1500. [coerced]
      /versioned_object.data/vlan: Expected an integer, received true, which os-vif reads as 1. [coerced]"
    `);
  });

  test('converted addresses', () => {
    const data = { cidr: '10.0.0.5/255.255.0.0', gateway: 3221225994, dns: ['2001:DB8::A', 2 ** 32, true] };
    expect(messages(primitive('Subnet', '1.0', data))).toMatchInlineSnapshot(`
      "/versioned_object.data/cidr: Expected a network in CIDR notation such as 192.0.2.0/24 or 2001:db8::/64, received "10.0.0.5/255.255.0.0", which os-vif reads as "10.0.0.5/16". [coerced]
      /versioned_object.data/gateway: Expected an IPv4 or IPv6 address such as 192.0.2.10 or 2001:db8::10, received 3221225994, which os-vif reads as "192.0.2.10", since netaddr reads a number as an address. [coerced]
      /versioned_object.data/dns/0: Expected an IPv4 or IPv6 address such as 192.0.2.10 or 2001:db8::10, received "2001:DB8::A", which os-vif reads as "2001:db8::a". [coerced]
      /versioned_object.data/dns/1: Expected an IPv4 or IPv6 address such as 192.0.2.10 or 2001:db8::10, received 4294967296, which os-vif reads as "::1:0:0", since netaddr reads a number as an address. [coerced]
      /versioned_object.data/dns/2: Expected an IPv4 or IPv6 address such as 192.0.2.10 or 2001:db8::10, received true, which os-vif reads as "0.0.0.1", since netaddr reads a number as an address. [coerced]"
    `);
    expect(messages(primitive('Subnet', '1.0', { cidr: '10.0.0.0/0.0.0.255' }))).toMatchInlineSnapshot(
      `"/versioned_object.data/cidr: Expected a network in CIDR notation such as 192.0.2.0/24 or 2001:db8::/64, received "10.0.0.0/0.0.0.255", which os-vif reads as "10.0.0.0/24". [coerced]"`,
    );
    expect(messages(primitive('Subnet', '1.0', { cidr: '10.0.0.5' }))).toMatchInlineSnapshot(
      `"/versioned_object.data/cidr: Expected a network in CIDR notation such as 192.0.2.0/24 or 2001:db8::/64, received "10.0.0.5", which os-vif reads as "10.0.0.5/32", since without a prefix length it is a single host. [coerced]"`,
    );
  });

  test('nulls with a default, and lists that are none', () => {
    const defaulted = vif({ active: null, preserve_on_delete: null });
    expect(parse(defaulted, { mode: 'coerce' })).toEqual(vif({ active: true, preserve_on_delete: false }));
    expect(
      messages(vif({ active: null, has_traffic_filtering: null, preserve_on_delete: null })),
    ).toMatchInlineSnapshot(`
      "/versioned_object.data/active: Expected true or false, received null, which os-vif reads as true, the default. [coerced]
      /versioned_object.data/has_traffic_filtering: Expected true or false, received null, which os-vif reads as false, the default. [coerced]
      /versioned_object.data/preserve_on_delete: Expected true or false, received null, which os-vif reads as false, the default. [coerced]"
    `);
    expect(messages(primitive('FixedIP', '1.0', { floating_ips: {} }))).toMatchInlineSnapshot(
      `"/versioned_object.data/floating_ips: Expected an array of IPAddress values, received an empty object, which os-vif reads as an empty array. [coerced]"`,
    );
    expect(messages(primitive('FixedIP', '1.0', { floating_ips: '' }))).toMatchInlineSnapshot(
      `"/versioned_object.data/floating_ips: Expected an array of IPAddress values, received "", which os-vif reads as an empty array. [coerced]"`,
    );
    expect(messages(primitive('FixedIP', '1.0', { floating_ips: { '::1': 0 } }))).toMatchInlineSnapshot(
      `"/versioned_object.data/floating_ips: Expected an array of IPAddress values, received an object, which os-vif reads as the array of its keys, "::1". [coerced]"`,
    );
    expect(messages(primitive('FixedIP', '1.0', { floating_ips: '10.0.0.1' }))).toMatchInlineSnapshot(`
      "refused
      /versioned_object.data/floating_ips: Expected an array of IPAddress values, received "10.0.0.1"; write it as a list: ["10.0.0.1"]. [invalid_type]"
    `);
  });

  test('what is dropped', () => {
    const route = primitive('Route', '1.0', { gatway: '::1', 'x y': 0 }, ['cidr', 'gatway', 'x y']);
    expect(messages({ ...route, name: 'Route', 'versioned_object.x': 7 })).toMatchInlineSnapshot(`
      "/name: Expected a key of a primitive, received \`name\`, which os-vif drops. [coerced]
      /versioned_object.x: Expected a key of a primitive, received \`versioned_object.x\`, which os-vif drops. [coerced]
      /versioned_object.changes/1: Expected a field of Route, received \`gatway\`, which os-vif drops. [coerced]
      /versioned_object.changes/2: Expected a field of Route, received "x y", which os-vif drops. [coerced]
      /versioned_object.data/gatway: Expected a field of Route, received \`gatway\`, which os-vif drops. [coerced]
      /versioned_object.data/x y: Expected a field of Route, received "x y", which os-vif drops. [coerced]"
    `);
  });

  test('what is refused, all of it, without the warnings', () => {
    const data = { active: 'false', plugin: [], address: 'x', mode: 'VEPA', dev_address: null, id: 7, network: 7 };
    expect(messages(vif(data))).toMatchInlineSnapshot(`
      "refused
      /versioned_object.data/plugin: Expected a string, received an empty array. [invalid_type]
      /versioned_object.data/address: Expected a MAC address such as fa:16:3e:5b:0c:12 (lower case, colons), received "x". [invalid_format]
      /versioned_object.data/mode: Expected one of "vepa", "passthrough", "bridge", received "VEPA"; did you mean "vepa"? [invalid_enum]
      /versioned_object.data/dev_address: \`dev_address\` may not be null; leave it out. [invalid_null]
      /versioned_object.data/id: Expected a UUID such as 2b7d8f0a-52c1-4e7b-9a7c-1f6f5f0d3c11, received 7. [invalid_type]
      /versioned_object.data/network: Expected a Network in its envelope (\`versioned_object.name\`, …), received 7. [invalid_type]"
    `);
    expect(messages(primitive('Network', '1.1', { mtu: 2 ** 53, vlan: '9007199254740993' }))).toMatchInlineSnapshot(`
      "refused
      /versioned_object.data/mtu: Expected an integer from -9007199254740991 to 9007199254740991, received 9007199254740992. [unsafe_integer]
      /versioned_object.data/vlan: Expected an integer from -9007199254740991 to 9007199254740991, received "9007199254740993". [unsafe_integer]"
    `);
    expect(messages(primitive('Subnet', '1.0', { dns: 7, gateway: -1, cidr: '10/8' }))).toMatchInlineSnapshot(`
      "refused
      /versioned_object.data/dns: Expected an array of IPAddress values, received 7; write it as a list: [7]. [invalid_type]
      /versioned_object.data/gateway: Expected an IPv4 or IPv6 address such as 192.0.2.10 or 2001:db8::10, received -1. [invalid_type]
      /versioned_object.data/cidr: Expected a network in CIDR notation such as 192.0.2.0/24 or 2001:db8::/64, received "10/8". [invalid_format]"
    `);
    expect(messages(primitive('FixedIP', '1.0', { floating_ips: [null] }))).toMatchInlineSnapshot(`
      "refused
      /versioned_object.data/floating_ips/0: An item of a list may not be null; leave it out. [invalid_null]"
    `);
    expect(messages(primitive('RouteList', '1.0', { objects: 'ab' }))).toMatchInlineSnapshot(`
      "refused
      /versioned_object.data/objects: Expected an array of Route, received "ab"; write it as a list: ["ab"]. [invalid_type]"
    `);
    expect(messages(vif({ port_profile: primitive('Route', '1.0', {}) }))).toMatchInlineSnapshot(`
      "refused
      /versioned_object.data/port_profile/versioned_object.name: Expected a VIFPortProfileBase or an object that extends it, received a Route. [wrong_object]"
    `);
  });

  test('envelopes that are refused', () => {
    expect(messages(7)).toMatchInlineSnapshot(`
      "refused
      (document): Expected an os-vif object in its envelope (\`versioned_object.name\`, …), received 7. [invalid_type]"
    `);
    expect(messages({})).toMatchInlineSnapshot(`
      "refused
      (document): Missing key \`versioned_object.name\`, which every primitive needs. [missing_key]
      (document): Missing key \`versioned_object.namespace\`, which every primitive needs. [missing_key]
      (document): Missing key \`versioned_object.version\`, which every primitive needs. [missing_key]
      (document): Missing key \`versioned_object.data\`, which every primitive needs. [missing_key]"
    `);
    expect(messages(primitive('Network', '1.2', {}))).toMatchInlineSnapshot(`
      "refused
      /versioned_object.version: Network 1.2 is newer than osvif knows (up to 1.1). [unknown_version]"
    `);
    expect(messages(primitive('Network', '1.0', []))).toMatchInlineSnapshot(`
      "refused
      /versioned_object.data: Expected an object with fields of Network, received an empty array; write one object, not a list. [invalid_type]"
    `);
    expect(messages(primitive('Network', '1.0', {}, 'mtu'))).toMatchInlineSnapshot(`
      "refused
      /versioned_object.changes: Expected an array of field names, received "mtu"; write it as a list: ["mtu"]. [invalid_type]"
    `);
    expect(messages(primitive('Network', '1.0', {}, [7]))).toMatchInlineSnapshot(`
      "refused
      /versioned_object.changes: Expected an array of field names, received an array of 1, in which 7 is not a text. [invalid_type]"
    `);
    const wrong = { ...primitive('Network', '1.0', {}), 'versioned_object.namespace': 'nova' };
    expect(messages({ ...wrong, 'versioned_object.name': 'Netwrok' })).toMatchInlineSnapshot(`
      "refused
      /versioned_object.namespace: Wrong namespace "nova"; that of os-vif's objects is "os_vif". [wrong_namespace]
      /versioned_object.name: Expected the name of an os-vif object, received "Netwrok"; did you mean "Network"? [unknown_object]"
    `);
  });
});

describe('a list with holes', () => {
  const subnet = (data: unknown, changes?: unknown) => primitive('Subnet', '1.0', data, changes);
  const holes = Object.assign(new Array(2 ** 32 - 1), { 0: '192.0.2.1' });

  test.each([
    ['as a field', subnet({ dns: holes }), 'invalid_type'],
    ['as changes', subnet({}, holes), 'invalid_type'],
    ['as one hole', subnet({ dns: new Array(1) }), 'invalid_type'],
    ['of objects', primitive('RouteList', '1.0', { objects: new Array(1e9) }), 'invalid_type'],
  ])('%s is refused, and quickly', { timeout: 10_000 }, (_, value, code) => {
    const result = safeParse(value, { mode: 'coerce' });
    expect(result.success ? [] : result.issues[0]).toMatchObject({ code });
    expect(safeParse(value).success).toBe(false);
  });
});
