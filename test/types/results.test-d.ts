import { expectTypeOf, test } from 'vitest';
import type * as primitive from '../../generated/types.ts';
import { osvif } from '../../src/define.ts';
import { type Issue, type Negotiation, parse, type Result, safeParse, schema } from '../../src/index.ts';

const unknown: unknown = undefined;

test('a result is taken apart, and narrows by `success` and by `issues`', () => {
  const { success, value, issues, warnings } = safeParse(unknown, { expect: 'VIFBridge' });
  if (success) {
    expectTypeOf(value).toEqualTypeOf<primitive.VIFBridge>();
    expectTypeOf(warnings).toEqualTypeOf<readonly Issue[]>();
    expectTypeOf(issues).toEqualTypeOf<undefined>();
  } else {
    expectTypeOf(issues).toEqualTypeOf<readonly Issue[]>();
    expectTypeOf(value).toEqualTypeOf<undefined>();
    expectTypeOf(warnings).toEqualTypeOf<undefined>();
  }
  const whole = osvif.config.safeParse(unknown, { expect: 'VIFBridge' });
  if (whole.issues === undefined) expectTypeOf(whole.value.bridge_name).toEqualTypeOf<string>();
  else expectTypeOf(whole.success).toEqualTypeOf<false>();
  if (!whole.success) {
    // @ts-expect-error A failure has no value.
    whole.value.bridge_name;
  }
});

test('what a program of its own returns is a result as well', () => {
  const success: Result<number> = { success: true, value: 1, warnings: [] };
  const failure: Result<number> = { success: false, issues: [] };
  expectTypeOf([success, failure]).items.toHaveProperty('issues');
  // @ts-expect-error A success has no issues.
  ({ success: true, value: 1, warnings: [], issues: [] }) satisfies Result<number>;
  // @ts-expect-error A failure has no value.
  ({ success: false, value: 1, issues: [] }) satisfies Result<number>;
});

test('a negotiation is taken apart', () => {
  const negotiation = {} as Negotiation;
  const { accepted, plugin, payload, profile, code, reason } = negotiation;
  if (accepted) {
    expectTypeOf(plugin).toEqualTypeOf<string>();
    expectTypeOf(payload).toEqualTypeOf<primitive.AnyVIF>();
    expectTypeOf(code).toEqualTypeOf<undefined>();
  } else {
    expectTypeOf(reason).toEqualTypeOf<string>();
    expectTypeOf(profile).toEqualTypeOf<undefined>();
  }
});

test('a Standard Schema tells its results apart by `issues`, as the specification says', () => {
  const result = schema('VIFBridge')['~standard'].validate(unknown);
  if (result.issues === undefined) expectTypeOf(result.value).toEqualTypeOf<primitive.VIFBridge>();
  else expectTypeOf(result.issues).toEqualTypeOf<readonly Issue[]>();
});

test('options that no function has do not compile', () => {
  // @ts-expect-error It is `expect`.
  safeParse(unknown, { expects: 'VIFBridge' });
  // @ts-expect-error Options are an object.
  safeParse(unknown, 'VIFBridge');
  // @ts-expect-error It is `expect`.
  parse(unknown, { name: 'VIFBridge' });
  // @ts-expect-error There is no such form.
  parse(unknown, { form: 'wire' });
  // @ts-expect-error There is no such mode.
  parse(unknown, { mode: 'loose' });
  // @ts-expect-error A schema is of an object.
  schema(undefined);
  // @ts-expect-error There is no such option.
  schema('VIFBridge', { mode: 'coerce' });
});
