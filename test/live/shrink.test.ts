import { describe, expect, test } from 'vitest';
import { catalogue } from '../../generated/catalogue.ts';
import { is } from '../../src/index.ts';
import { primitive } from '../support/cases.ts';
import { isObject, type Json } from './json.ts';
import { sampleOf, textOf } from './payloads.ts';
import { type Steps, shrink, smallerThan } from './shrink.ts';

const SCOPE = { all: catalogue, known: catalogue };

/** A large payload with some text in it. */
function payloadWith(text: string): Json {
  for (let index = 0; ; index++) {
    const { value } = sampleOf('well-formed', SCOPE, 7, index);
    const found = textOf({ value, asFloats: false });
    if (found.includes(text) && found.length > 3000) return value;
  }
}

function shrunk(value: Json, steps: Steps, fails: (candidate: Json) => boolean): Promise<Json> {
  return shrink(value, steps, async (candidates) => candidates.map(fails));
}

describe('shrinking', () => {
  test('comes down to the part that fails', async () => {
    const holdsTwo = (value: Json) => isObject(value) && Array.isArray(value.a) && value.a.includes(2);
    expect(await shrunk({ b: { x: 'long text' }, a: [1, 2, { y: [] }, 2] }, 'any', holdsTwo)).toEqual({ a: [2] });
  });

  test('makes texts short and simple', async () => {
    const isLong = (value: Json) => isObject(value) && typeof value.id === 'string' && value.id.length >= 3;
    expect(await shrunk({ id: 'abcdefgh', n: 12_345 }, 'any', isLong)).toEqual({
      id: expect.stringMatching(/^.{3}$/),
    });
  });

  test('leaves the value as it is when nothing smaller fails', async () => {
    const value = { a: [1, 'x'] };
    expect(await shrunk(value, 'any', () => false)).toBe(value);
    expect(await shrunk(value, 'any', () => true)).toBe(0);
  });

  test('takes a nested object out of a payload', async () => {
    const payload = payloadWith('"floating_ips":["');
    const fails = (value: Json) => is(value) && textOf({ value, asFloats: false }).includes('"floating_ips":["');
    const smallest = await shrunk(payload, 'any', fails);
    expect(smallest).toEqual(primitive('FixedIP', '1.0', { floating_ips: ['::'] }));
  });

  test('by drops alone, changes no value and keeps a payload well-formed', async () => {
    const payload = payloadWith('"floating_ips":["');
    const seen: Json[] = [];
    const smallest = await shrunk(payload, 'drops', (value) => {
      seen.push(value);
      return textOf({ value, asFloats: false }).includes('"floating_ips":["');
    });
    expect(seen.filter((value) => !is(value))).toEqual([]);
    const [address] = /(?<="floating_ips":\[")[^"]+/.exec(JSON.stringify(smallest)) ?? [];
    expect(smallest).toEqual(primitive('FixedIP', '1.0', { floating_ips: [address] }));
    expect(JSON.stringify(payload)).toContain(`"${address}"`);
  });

  test('by drops alone, keeps a construct one', async () => {
    const route = { construct: { name: 'Route', kwargs: { gateway: '::1', interface: 'eth0' } } };
    const list = { construct: { name: 'RouteList', kwargs: { objects: [route, route] } } };
    const fails = (value: Json) => JSON.stringify(value).includes('gateway');
    const smallest = { construct: { name: 'Route', kwargs: { gateway: '::1' } } };
    expect(await shrunk(list, 'drops', fails)).toEqual(smallest);
  });

  test('offers only smaller values, the smallest first, and changes none', () => {
    const payload = payloadWith('VIFPortProfile');
    const before = JSON.stringify(payload);
    for (const steps of ['any', 'drops'] as const) {
      const lengths = smallerThan(payload, steps).map((candidate) => JSON.stringify(candidate).length);
      expect(lengths).toEqual([...lengths].sort((a, b) => a - b));
      expect(Math.max(...lengths)).toBeLessThanOrEqual(before.length);
      expect(lengths.length).toBeGreaterThan(50);
    }
    expect(JSON.stringify(payload)).toBe(before);
  });
});
