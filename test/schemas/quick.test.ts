import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { catalogue } from '../../generated/catalogue.ts';
import * as quick from '../../generated/zod.ts';
import { primitiveForm } from '../../schemas/forms.ts';
import { objects } from '../../schemas/index.ts';
import { toJSONSchema } from '../../src/json-schema.ts';
import { sampleOf, textOf } from '../live/payloads.ts';
import { readVectors } from '../support/vectors.ts';

/* The exported Zod schemas take a short way for what is valid, and nobody can tell by what they return. */

const { schemas: plain, metadata } = primitiveForm(objects);
const exported = new Map<string, unknown>(Object.entries(quick));
const AnyObject = plain.AnyObject as z.ZodType;

/** What a schema returns, as text: key by key, and with the prototype of what is no plain object. */
function outcome(schema: z.ZodType, value: unknown): unknown {
  const { success, data, error } = schema.safeParse(value);
  return success ? JSON.stringify(data) : { issues: error.issues, name: error.constructor.name };
}

/** Every object in a value. */
function* parts(value: unknown): Generator<object> {
  if (typeof value !== 'object' || value === null) return;
  yield value;
  for (const part of Object.values(value)) yield* parts(part);
}

const vectors = [...readVectors('generated'), ...readVectors('os-vif-tests')].map(({ payload }) => payload);
const valid = vectors.filter((value) => AnyObject.safeParse(value).success);

test('the short way is installed in every schema of objects', () => {
  for (const name of Object.keys(plain)) {
    const schema = exported.get(name) as z.ZodType | undefined;
    // Scalars are exported from elsewhere, as they are declared.
    const expected = schema === undefined ? 'undefined' : 'function';
    expect([name, typeof schema?._zod.bag.validator]).toEqual([name, expected]);
  }
});

describe('results and issues are those of plain Zod', () => {
  test('for every vector', () => {
    for (const value of vectors) expect(outcome(quick.AnyObject, value)).toEqual(outcome(AnyObject, value));
  });

  test('by every schema that admits an object', () => {
    for (const [name, schema] of Object.entries(plain)) {
      const short = exported.get(name) as z.ZodType | undefined;
      if (short === undefined) continue;
      for (const value of vectors.filter((_, i) => i % 20 === 0)) {
        expect([name, outcome(short, value)]).toEqual([name, outcome(schema, value)]);
      }
    }
  });

  test('for generated payloads, valid and broken ones', () => {
    const scope = { all: catalogue, known: catalogue };
    for (let index = 0; index < 500; index++) {
      for (const kind of ['well-formed', 'broken'] as const) {
        const value = JSON.parse(textOf(sampleOf(kind, scope, 20_261_125, index)));
        expect(outcome(quick.AnyObject, value)).toEqual(outcome(AnyObject, value));
      }
    }
  });

  test('for what JSON cannot hold', () => {
    const envelope = valid[0] as Record<string, unknown>;
    const values = [
      ...[undefined, null, 1, 'x', [], new Date(0), new Map(), Symbol('x'), () => 1],
      Object.assign(Object.create(null), envelope),
      Object.assign(Object.create({ inherited: 1 }), envelope),
      Object.create(envelope),
      Object.defineProperty({ ...envelope }, 'versioned_object.changes', { value: 7, enumerable: false }),
      { ...envelope, [Symbol('x')]: 1 },
      { ...envelope, 'versioned_object.data': Object.defineProperty({}, 'id', { value: 7, enumerable: false }) },
      { ...envelope, 'versioned_object.changes': Object.setPrototypeOf([], null) },
      { ...envelope, 'versioned_object.changes': undefined },
    ];
    for (const value of values) expect(outcome(quick.AnyObject, value)).toEqual(outcome(AnyObject, value));
  });

  test('while every object inherits a key', () => {
    Object.defineProperty(Object.prototype, 'x', { value: 1, enumerable: true, configurable: true, writable: true });
    const verdicts = [quick.AnyObject, AnyObject].map((schema) => schema.safeParse(valid[0]).success);
    delete (Object.prototype as { x?: number }).x;
    expect(verdicts[0]).toBe(verdicts[1]);
  });
});

test('a result is a copy of its own, part by part', () => {
  expect(valid.length).toBeGreaterThan(800);
  for (const value of valid) {
    const copy = quick.AnyObject.parse(value);
    expect(copy).toStrictEqual(value);
    const originals = new Set(parts(value));
    expect([...parts(copy)].filter((part) => originals.has(part))).toEqual([]);
  }
});

describe('schemas go on from there', () => {
  const vif = valid.find((value) => quick.AnyVIF.safeParse(value).success);

  test('inside of others', () => {
    const Port = z.object({ vif: quick.AnyVIF, host: z.string().default('localhost') });
    expect(Port.parse({ vif })).toEqual({ vif, host: 'localhost' });
    const { error } = Port.safeParse({ vif: { ...(vif as object), extra: 1 } });
    const { error: expected } = z.object({ vif: plain.AnyVIF as z.ZodType }).safeParse({
      vif: { ...(vif as object), extra: 1 },
    });
    expect(error?.issues).toEqual(expected?.issues);
  });

  test('optional, in arrays, unions, pipes and refinements', async () => {
    const { AnyVIF } = quick;
    expect(AnyVIF.optional().parse(undefined)).toBeUndefined();
    expect(z.array(AnyVIF).parse([vif, vif])).toEqual([vif, vif]);
    expect(z.union([z.string(), AnyVIF]).parse(vif)).toEqual(vif);
    expect(AnyVIF.transform((value) => value['versioned_object.name']).parse(vif)).toMatch(/^VIF/);
    expect(AnyVIF.refine(() => false, 'never').safeParse(vif).error?.issues[0]?.message).toBe('never');
    expect(await AnyVIF.parseAsync(vif)).toEqual(vif);
    expect(z.encode(AnyVIF, vif as never)).toEqual(vif);
    expect(AnyVIF['~standard'].validate(vif)).toEqual({ value: vif });
  });

  test('as JSON Schema, the same as without', () => {
    for (const name of ['AnyVIF', 'VIFBridge', 'Network_1_0']) {
      expect(toJSONSchema(exported.get(name) as z.ZodType, { metadata: quick.metadata })).toEqual(
        toJSONSchema(plain[name] as z.ZodType, { metadata }),
      );
    }
  });
});
