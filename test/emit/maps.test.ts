import { describe, expect, test } from 'vitest';
import type { z } from 'zod';
import { primitiveForm } from '../../schemas/forms.ts';
import { quick } from '../../schemas/quick.ts';
import { emitCopy } from '../../src/emit/copy.ts';
import { emitIs } from '../../src/emit/is.ts';
import { type SampleKind, sampleOf, textOf } from '../live/payloads.ts';
import { load } from '../support/load.ts';
import { kuryr } from '../support/registries.ts';

/* What is generated for Kuryr's objects, which hold maps, is compiled here and agrees with the walker and with Zod. */

type Check = (value: unknown) => boolean;

const form = primitiveForm(kuryr.objects);
const { isAnyObject, checks } = (await load('is.ts', emitIs(form))) as {
  isAnyObject: Check;
  checks: Readonly<Record<string, Check>>;
};
const { copies, HIDDEN } = (await load('copy.ts', emitCopy(form))) as {
  copies: Readonly<Record<string, (value: never) => unknown>>;
  HIDDEN: Error;
};
const AnyObject = form.schemas.AnyObject as z.ZodType;
const Quick = quick(AnyObject, {
  accepts: isAnyObject,
  copy: copies.AnyObject as (value: never) => unknown,
  giveUp: HIDDEN,
});

const COUNT = 600;
const SEED = 20_261_125;
const scope = { all: kuryr.catalogue, known: kuryr.catalogue };

test.each<SampleKind>(['well-formed', 'broken'])('payloads: %s', (kind) => {
  const verdicts = Array.from({ length: COUNT }, (_, index) => {
    const text = textOf(sampleOf(kind, scope, SEED, index));
    const payload = JSON.parse(text);
    const verdict = isAnyObject(payload);
    const zod = AnyObject.safeParse(payload);
    expect({ walker: kuryr.is(payload), zod: zod.success }, text).toEqual({ walker: verdict, zod: verdict });
    expect(Quick.safeParse(payload).data, text).toEqual(zod.data);
    return verdict;
  });
  expect(verdicts.includes(true)).toBe(true);
  expect(verdicts.includes(false)).toBe(kind === 'broken');
});

describe('maps', () => {
  const [example] = kuryr.catalogue.objects.PodState?.examples ?? [];
  const vif = kuryr.encode({
    type: 'VIFMacvlanNested',
    id: 'b71c4835-ae90-4c8f-9d1b-7a62d6029f4e',
    plugin: 'noop',
    vif_name: 'tap0',
  });
  const pod = (additional_vifs: unknown) => {
    const primitive = kuryr.encode(example as never) as unknown as Record<string, object>;
    return {
      ...primitive,
      'versioned_object.data': { ...primitive['versioned_object.data'], additional_vifs },
      'versioned_object.changes': ['default_vif', 'additional_vifs'],
    };
  };
  const inherits = Object.create({ eth1: vif });
  const hidden = (value: unknown) => Object.defineProperty({ eth1: vif }, 'eth2', { value, enumerable: false });

  test.each([
    ['none', {}, true],
    ['one', { eth1: vif }, true],
    ['any key', { '': vif, constructor: vif, 'a b': vif, 1: vif }, true],
    ['__proto__, right', JSON.parse(`{"__proto__": ${JSON.stringify(vif)}}`), true],
    ['__proto__, wrong', JSON.parse('{"__proto__": 1}'), false],
    ['without prototype', Object.assign(Object.create(null), { eth1: vif }), true],
    ['wrong item', { eth1: vif, eth2: null }, false],
    ['undefined', { eth1: undefined }, false],
    ['inherited', inherits, false],
    ['hidden key', hidden(1), true],
    ['array', [vif], false],
    ['null', null, false],
    ['Map', new Map([['eth1', vif]]), false],
    ['Date', new Date(), false],
  ])('%s', (_, map, isValid) => {
    expect({ generated: isAnyObject(pod(map)), walker: kuryr.is(pod(map)) }).toEqual({
      generated: isValid,
      walker: isValid,
    });
    const quickly = Quick.safeParse(pod(map));
    const plain = AnyObject.safeParse(pod(map));
    expect(quickly.success).toBe(plain.success);
    expect(quickly.data).toEqual(plain.data);
  });

  test('there is a check for each schema', () => {
    expect(Object.keys(checks)).toEqual(Object.keys(form.schemas));
  });
});
