import { runInNewContext } from 'node:vm';
import { describe, expect, test } from 'vitest';
import { catalogue } from '../generated/catalogue.ts';
import * as config from '../src/config.ts';
import * as primitive from '../src/index.ts';
import { type AnyObject, is, parse, safeParse, schema, ValidationError } from '../src/index.ts';

const fixedIP = {
  'versioned_object.name': 'FixedIP',
  'versioned_object.namespace': 'os_vif',
  'versioned_object.version': '1.0',
  'versioned_object.data': { address: '192.0.2.10', floating_ips: [] },
};
const broken = { ...fixedIP, 'versioned_object.data': { address: '192.0.2.256', floating_ips: [7] } };

test('both entry points have the same functions, each with its own form', () => {
  expect(Object.keys(config).sort()).toEqual(Object.keys(primitive).sort());
  expect(primitive.is(fixedIP)).toBe(true);
  expect(config.is(fixedIP)).toBe(false);
  expect(config.is({ type: 'FixedIP', address: '192.0.2.10' })).toBe(true);
  expect(config.is(fixedIP, 'FixedIP')).toBe(false);
  expect(config.safeParse(fixedIP, { form: 'primitive' }).success).toBe(true);
});

test('a name admits the object and its descendants', () => {
  expect(is(fixedIP, 'FixedIP')).toBe(true);
  expect(is(fixedIP, 'Route')).toBe(false);
  const bridge = { ...fixedIP, 'versioned_object.name': 'VIFBridge', 'versioned_object.data': {} };
  expect(is(bridge, 'VIFBase')).toBe(true);
  expect(is(bridge, 'VIFGeneric')).toBe(false);
  const profile = { ...bridge, 'versioned_object.name': 'VIFPortProfileFPOpenVSwitch' };
  expect(is(profile, 'VIFPortProfileOpenVSwitch')).toBe(true);
  expect(is(profile, 'VIFPortProfileBase')).toBe(true);
});

test('parse returns the value itself or throws an error that lists every issue', () => {
  expect(parse(fixedIP)).toBe(fixedIP);
  const failing = () => parse(broken);
  expect(failing).toThrow(ValidationError);
  expect(failing).toThrowErrorMatchingInlineSnapshot(`
    [ValidationError: 2 issues
    /versioned_object.data/address: Expected an IPv4 or IPv6 address such as 192.0.2.10 or 2001:db8::10, received "192.0.2.256", where 256 is above 255. [invalid_format]
    /versioned_object.data/floating_ips/0: Expected an IPv4 or IPv6 address such as 192.0.2.10 or 2001:db8::10, received 7. [invalid_type]]
  `);
});

test('an issue has all that applies', () => {
  const result = safeParse(broken);
  expect(result.success ? [] : result.issues[0]).toEqual({
    code: 'invalid_format',
    severity: 'error',
    path: ['versioned_object.data', 'address'],
    pointer: '/versioned_object.data/address',
    message: expect.stringContaining('Expected an IPv4 or IPv6 address'),
    expected: 'an IPv4 or IPv6 address such as 192.0.2.10 or 2001:db8::10',
    received: '"192.0.2.256"',
    object: 'FixedIP',
    version: '1.0',
  });
});

test('pointers escape as RFC 6901 says', () => {
  const result = safeParse({ ...fixedIP, 'a/b~c': 1 });
  expect(result.success ? [] : result.issues.map(({ pointer }) => pointer)).toEqual(['/a~1b~0c']);
});

test('wrong options are programming errors, with the nearest right one', () => {
  expect(() => is(fixedIP, 'FixedIp' as never)).toThrowErrorMatchingInlineSnapshot(
    `[RangeError: Expected the name of an os-vif object, received "FixedIp"; did you mean "FixedIP"?]`,
  );
  expect(() => safeParse(fixedIP, { form: 'flat' as never })).toThrowErrorMatchingInlineSnapshot(
    `[RangeError: Expected one of the forms "primitive" and "config", received "flat".]`,
  );
  expect(() => schema('__proto__' as never)).toThrow(RangeError);
});

describe('what JSON cannot hold is refused as invalid_type', () => {
  class Address {}
  const values = {
    undefined,
    Date: new Date(0),
    Map: new Map(),
    class: new Address(),
    function: () => 1,
    symbol: Symbol('x'),
    bigint: 1n,
    NaN: Number.NaN,
  };
  test.each(Object.entries(values))('%s as a document, as data, as an object and as a scalar', (_, value) => {
    const codes = (document: unknown) => {
      const result = safeParse(document);
      return result.success ? [] : result.issues.map(({ code, pointer }) => [pointer, code]);
    };
    const data = '/versioned_object.data';
    expect(codes(value)).toEqual([['', 'invalid_type']]);
    expect(codes({ ...fixedIP, 'versioned_object.data': value })).toEqual([[data, 'invalid_type']]);
    expect(codes({ ...fixedIP, 'versioned_object.data': { address: value } })).toEqual([
      [`${data}/address`, 'invalid_type'],
    ]);
    const vif = { ...fixedIP, 'versioned_object.name': 'VIFBase', 'versioned_object.data': { network: value } };
    expect(codes(vif)).toEqual([[`${data}/network`, 'invalid_type']]);
    expect(config.is({ type: 'FixedIP', address: '192.0.2.10', floating_ips: [value] })).toBe(false);
  });
});

test('holes of an array are not skipped', () => {
  // biome-ignore lint/suspicious/noSparseArray: a hole is what this is about.
  const data = { address: '192.0.2.10', floating_ips: ['192.0.2.1', , '192.0.2.2'] };
  expect(is({ ...fixedIP, 'versioned_object.data': data })).toBe(false);
});

test('plain objects of another realm and without a prototype are JSON data', () => {
  expect(is(runInNewContext(`(${JSON.stringify(fixedIP)})`))).toBe(true);
  expect(is(Object.assign(Object.create(null), fixedIP))).toBe(true);
});

test('keys that objects inherit are no fields', () => {
  for (const key of ['__proto__', 'constructor', 'toString', 'hasOwnProperty']) {
    const data = JSON.parse(`{"${key}": 1}`);
    const result = safeParse({ ...fixedIP, 'versioned_object.data': data, 'versioned_object.changes': [key] });
    expect(result.success ? [] : result.issues.map(({ code }) => code)).toEqual(['unknown_key', 'unknown_key']);
    expect(is({ ...fixedIP, 'versioned_object.name': key })).toBe(false);
    expect(config.is({ type: key })).toBe(false);
  }
});

test('a Standard Schema judges as safeParse does', () => {
  const { validate, version, vendor } = schema('FixedIP')['~standard'];
  expect([version, vendor]).toEqual([1, 'osvif']);
  expect(validate(fixedIP)).toEqual({ value: fixedIP });
  expect(validate(broken).issues?.map(({ path }) => path)).toEqual([
    ['versioned_object.data', 'address'],
    ['versioned_object.data', 'floating_ips', 0],
  ]);
  const flat = schema('FixedIP', { form: 'config' })['~standard'];
  expect(flat.validate({ type: 'FixedIP', address: '192.0.2.10' }).issues).toBeUndefined();
});

test('no document of the catalogue is deeper than a walk can go, and none is walked forever', () => {
  const loop: Record<string, unknown> = { ...fixedIP };
  loop['versioned_object.data'] = { address: loop };
  expect(is(loop)).toBe(false);
  const names: AnyObject['versioned_object.name'][] = Object.keys(catalogue.objects) as never;
  expect(names).toHaveLength(31);
});
