import { describe, expect, test } from 'vitest';
import { catalogue } from '../../generated/catalogue.ts';
import { primitive } from '../support/cases.ts';
import { readVectors } from '../support/vectors.ts';
import type { Answer } from './bridge.ts';
import { coerceReading } from './coerce-reading.ts';
import { canonicalIp, firstDifference } from './compare.ts';
import { REASONS, reasonFor } from './exclusions.ts';
import { type Json, put } from './json.ts';
import { judge, type Reading, strictReading } from './judge.ts';
import { OSVIF } from './subjects.ts';
import { count, newTally, sayCounts, sayVerdicts } from './tally.ts';

const STRICT = strictReading(OSVIF.reads);
const GOOD = primitive('Route', '1.0', { gateway: '::1' }) as Json;
const BAD = primitive('Route', '1.0', { gateway: 1 }) as Json;

function reads(roundtrip: unknown, ...warnings: string[]): Answer {
  return { accepted: true, error: null, roundtrip: roundtrip as Json, warnings };
}

function refuses(error: string): Answer {
  return { accepted: false, error, roundtrip: null, warnings: [] };
}

function differ(payload: unknown, written: unknown): string | undefined {
  return firstDifference(catalogue, payload as Json, written as Json);
}

describe('verdicts', () => {
  test('agree where both accept or both refuse, and where strict alone refuses', () => {
    expect(judge(STRICT, 'well-formed', GOOD, reads(GOOD))).toBeUndefined();
    expect(judge(STRICT, 'broken', GOOD, reads(GOOD))).toBeUndefined();
    expect(judge(STRICT, 'broken', BAD, refuses('ValueError: no'))).toBeUndefined();
    expect(judge(STRICT, 'broken', BAD, reads(GOOD))).toBeUndefined();
    expect(judge(STRICT, 'construct', {}, reads(GOOD))).toBeUndefined();
  });

  test.each([
    ['strict accepts what os-vif refuses', 'broken', GOOD, refuses('ValueError: no')],
    ['strict accepts what os-vif warns of', 'broken', GOOD, reads(GOOD, 'FutureWarning: an invalid UUID')],
    ['strict refuses a well-formed payload', 'well-formed', BAD, reads(BAD)],
    ['os-vif writes back something else', 'well-formed', GOOD, reads(primitive('Route', '1.0', {}))],
    ['os-vif refuses to construct', 'construct', {}, refuses('TypeError: no')],
    ['strict refuses what os-vif constructs', 'construct', {}, reads(BAD)],
  ] as const)('%s', (kind, sample, value, answer) => {
    expect(judge(STRICT, sample, value, answer)?.kind).toBe(kind);
  });

  test('of a reading that has to accept what os-vif accepts differ where it does not', () => {
    const reading: Reading = { ...STRICT, name: 'coerce', mayRefuse: () => false };
    expect(judge(reading, 'broken', BAD, reads(GOOD))?.kind).toBe('coerce refuses what os-vif accepts');
    expect(judge(reading, 'broken', BAD, refuses('ValueError: no'))).toBeUndefined();
  });

  test('other warnings than of the future count for nothing', () => {
    expect(judge(STRICT, 'broken', GOOD, reads(GOOD, 'PendingDeprecationWarning: old'))).toBeUndefined();
  });

  test('are counted by kind', () => {
    const tally = newTally();
    count(tally, 'well-formed', true, reads(GOOD));
    count(tally, 'broken', false, refuses('ValueError: a\nb: c'));
    count(tally, 'broken', false, reads(GOOD));
    count(tally, 'construct', true, reads(GOOD));
    expect(sayVerdicts(tally, 'well-formed', 'broken')).toBe(
      '1 accepted by both, 1 refused by both, 1 refused by us alone, 0 refused by os-vif alone',
    );
    expect(sayVerdicts(tally, 'broken')).toMatch(/^0 accepted by both/);
    expect(sayCounts(tally.errors)).toBe('ValueError 1');
    expect(tally.judged.get('construct')).toBe(1);
  });
});

describe('what os-vif writes back', () => {
  test('agrees with every recorded answer to a strictly valid payload', () => {
    const vectors = readVectors('generated') as (ReturnType<typeof readVectors>[number] & { osvif: Answer })[];
    const valid = vectors.filter(({ strict }) => strict.accepted);
    expect(valid.length).toBeGreaterThan(700);
    for (const { id, payload, osvif } of valid) {
      expect([id, judge(STRICT, 'well-formed', payload as Json, osvif)]).toEqual([id, undefined]);
    }
  });

  test('may spell addresses in another way, and change `changes`', () => {
    const payload = primitive('Subnet', '1.0', { cidr: '2001:DB8::1/64', dns: ['::1.2.3.4'] }, ['cidr', 'cidr']);
    expect(differ(payload, primitive('Subnet', '1.0', { cidr: '2001:db8::1/64', dns: ['::102:304'] }))).toBeUndefined();
    expect(differ(payload, primitive('Subnet', '1.0', { cidr: '2001:db8::/64', dns: ['::102:304'] }))).toMatch('cidr');
    expect(differ(payload, primitive('Subnet', '1.0', { cidr: '2001:db8::1/64', dns: ['::'] }))).toMatch('dns/0');
    expect(differ(payload, primitive('Subnet', '1.0', { cidr: '2001:db8::1/64', dns: [] }))).toMatch('dns');
  });

  const filled = {
    subnets: primitive('SubnetList', '1.0', { objects: [] }, ['objects']),
    multi_host: false,
    should_provide_bridge: false,
    should_provide_vlan: false,
    mtu: null,
  };

  test.each(Object.keys(filled))('fills in %s of a Network, and exactly so', (field) => {
    const payload = primitive('Network', '1.1', { vlan: null });
    const data: Record<string, unknown> = { ...filled, vlan: null };
    expect(differ(payload, primitive('Network', '1.1', data))).toBeUndefined();
    expect(differ(payload, primitive('Network', '1.1', { ...data, [field]: 1 }))).toMatch(field);
    delete data[field];
    expect(differ(payload, primitive('Network', '1.1', data))).toMatch(field);
    const old = primitive('Network', '1.0', filled) as Json;
    expect(judge(STRICT, 'broken', primitive('Network', '1.0', {}) as Json, reads(old))).toBeUndefined();
  });

  test('holds no defaults of other objects, nothing lost, nothing gained, nothing renamed', () => {
    const payload = primitive('VIFBase', '1.0', { network: null, active: true });
    expect(differ(payload, primitive('VIFBase', '1.0', { active: true, network: null }))).toBeUndefined();
    expect(differ(payload, primitive('VIFBase', '1.0', { active: true }))).toMatch('/network');
    expect(differ(payload, primitive('VIFBase', '1.0', { active: 1, network: null }))).toMatch('/active');
    expect(differ(payload, primitive('VIFBase', '1.0', { active: true, network: null, id: 'x' }))).toMatch('/id');
    expect(differ(payload, primitive('VIFGeneric', '1.0', { active: true, network: null }))).toMatch('name');
    const extra = primitive('VIFBase', '1.0', { active: true, network: null }) as Record<string, Json>;
    put(extra, 'more', 1);
    expect(differ(payload, extra)).toMatch('/more');
    expect(differ(payload, null)).toMatch('os-vif writes null');
  });

  test('has to be strictly valid itself', () => {
    const payload = primitive('Route', '1.0', {}) as Json;
    const written = primitive('Route', '1.0', {}, ['nope']);
    expect(judge(STRICT, 'broken', payload, reads(written))?.detail).toMatch('unknown_key');
  });
});

describe('coerce reading', () => {
  const COERCE = coerceReading(OSVIF.reads);
  const loose = primitive('Network', '1.1', { vlan: '7', subnets: null }, ['vlan', 'id']) as Json;
  const tight = primitive('Route', '1.0', { gateway: '::1', interface: '7' }, ['interface', 'gateway']) as Json;
  const written = primitive('Route', '1.0', { gateway: '::1', interface: '7' }, ['gateway', 'interface']) as Json;

  test('agrees with every recorded answer', () => {
    const vectors = readVectors('generated').filter(({ beyond }) => !beyond);
    const judged = vectors.map(({ id, payload, osvif }) => {
      const warnings = osvif.warnings.map((text) => `FutureWarning: ${text}`);
      return [id, judge(COERCE, 'broken', payload as Json, { ...(osvif as Answer), warnings })] as const;
    });
    expect(judged.length).toBeGreaterThan(2400);
    expect(judged.filter(([, disagreement]) => disagreement !== undefined)).toEqual([]);
  });

  test.each([
    ['coerce refuses what os-vif accepts', loose, reads(loose)],
    ['coerce accepts what os-vif refuses', tight, refuses('ValueError: no')],
    ['os-vif writes back something else', tight, reads(primitive('Route', '1.0', { gateway: '::1', interface: '7' }))],
    [
      'os-vif writes back something else',
      tight,
      reads(primitive('Route', '1.0', { gateway: '::1', interface: 7 }, [])),
    ],
    ['os-vif writes back something else', tight, reads({ ...(written as object), more: 1 })],
  ])('%s', (kind, value, answer) => {
    expect(judge(COERCE, 'broken', value, answer)?.kind).toBe(kind);
  });

  test('takes changes as a set, and judges what os-vif constructs', () => {
    expect(judge(COERCE, 'broken', tight, reads(written))).toBeUndefined();
    expect(judge(COERCE, 'construct', {}, reads(written))).toBeUndefined();
    const other = primitive('Route', '1.0', { interface: 7 });
    expect(judge(COERCE, 'construct', {}, reads(other))?.kind).toBe('os-vif constructs something else');
  });

  const subnet = (data: object) => primitive('Subnet', '1.0', data) as Json;
  const host = (data: object) => primitive('VIFHostDevice', '1.0', data) as Json;
  const WARNED = 'FutureWarning: x is an invalid UUID';

  test.each<[string | undefined, Json, string[], boolean]>([
    ['malformed envelope', primitive('Route', '1.0', []) as Json, [], false],
    ['malformed envelope', primitive('Route', '1.0', {}, 'x') as Json, [], false],
    ['integer beyond 2^53', primitive('Network', '1.1', { mtu: 1e20 }) as Json, [], false],
    ['os-vif warns of the UUID', host({ id: 'x' }), [WARNED], false],
    [undefined, host({ id: 'x' }), [], false],
    [undefined, host({ id: 'x', dev_type: 'x' }), [WARNED], false],
    ["UUID by Python's int()", host({ id: `0x${'a'.repeat(30)}` }), [], false],
    [undefined, host({ id: `0x${'a'.repeat(31)}` }), [], false],
    ['trailing line feed', host({ address: '00:00:00:00:00:00\n' }), [], false],
    ['trailing line feed', host({ dev_address: '0000:00:00.0\n' }), [], false],
    [undefined, host({ dev_address: '0000:00:00.0 ' }), [], false],
    ["other scripts' digits and white space", subnet({ cidr: '::/\uff11' }), [], false],
    ["address by netaddr 0.8's inet_aton", subnet({ gateway: '10.1' }), [], false],
    ["address by netaddr 0.8's inet_aton", subnet({ dns: ['0x0a.0.0.1 x'] }), [], false],
    ["address by netaddr 0.8's inet_aton", subnet({ dns: { 0: 'x' } }), [], false],
    [undefined, subnet({ dns: { 0: 'x', x: 'x' } }), [], false],
    [undefined, subnet({ gateway: '::1%eth0' }), [], false],
    ['partial network of netaddr 0.8', subnet({ cidr: '10/8' }), [], false],
    [undefined, subnet({ cidr: '10.0.0.0/33' }), [], false],
    ['number that Python spells by its type', host({ plugin: 1 }), [], true],
    ['number that Python spells by its type', host({ plugin: 1e20 }), [], false],
    ['number that Python spells by its type', subnet({ gateway: 1 }), [], true],
    [undefined, host({ plugin: 1 }), [], false],
    [undefined, host({ plugin: 1.5 }), [], true],
    [undefined, primitive('Network', '1.1', { mtu: 1500 }) as Json, [], true],
  ])('leaves out for the reason %s: %j', (reason, payload, warnings, asFloats) => {
    expect(reasonFor(OSVIF.reads, payload, { ...reads(payload), warnings }, asFloats)).toBe(reason);
    if (reason !== undefined) expect(REASONS).toContain(reason);
  });

  test('leaves out nothing that os-vif refuses', () => {
    expect(reasonFor(OSVIF.reads, subnet({ gateway: '10.1' }), refuses('ValueError: no'), false)).toBeUndefined();
  });
});

describe('addresses', () => {
  test.each([
    ['::', '0:0:0:0:0:0:0:0'],
    ['1::', '1:0:0:0:0:0:0:0'],
    ['::1', '0000:0000::0001'],
    ['1:2:3:4:5:6:7::', '1:2:3:4:5:6:7:0'],
    ['2001:DB8::A', '2001:db8:0:0:0:0:0:a'],
    ['::ffff:192.0.2.1', '::FFFF:c000:0201'],
    ['1:2:3:4:5:6:1.2.3.4/96', '1:2:3:4:5:6:102:304/96'],
    ['::2:3:4:5:6:1.2.3.4', '0:2:3:4:5:6:102:304'],
  ])('%s is %s', (a, b) => {
    expect(canonicalIp(a)).toBe(canonicalIp(b));
  });

  test.each([
    ['::', '::1'],
    ['::/0', '::/1'],
    ['::', '::/128'],
    ['::1.2.3.4', '1.2.3.4'],
    ['::ffff:1.2.3.4', '::1.2.3.4'],
    ['10.0.0.1/8', '10.0.0.0/8'],
    ['1::2:0:0', '1:0:0::2:0'],
  ])('%s is not %s', (a, b) => {
    expect(canonicalIp(a)).not.toBe(canonicalIp(b));
  });
});
