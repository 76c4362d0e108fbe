import { validatorsFor } from '../api.ts';
import { osvif } from '../lookup.ts';
import { pick } from './pick.ts';

const validators = /* @__PURE__ */ validatorsFor(osvif, 'primitive');

/**
 * Whether a value is an os-vif primitive: of any object, or with `name` of that object or one that extends it. The value
 * has to be JSON data; anything else (undefined, Date, Map, class instances) is invalid. Throws a RangeError for an
 * unknown name.
 */
export const is = /* @__PURE__ */ pick(validators, 'is');

/**
 * Returns a valid os-vif primitive, typed, or throws a ValidationError whose message lists every issue; options as
 * `safeParse`.
 */
export const parse = /* @__PURE__ */ pick(validators, 'parse');

/**
 * Judges a value and reports every fault; reads primitives unless `form` says otherwise. The value of a success is the
 * input itself, or with `mode: 'coerce'` what os-vif would write after reading it. Throws a RangeError for unknown
 * options.
 */
export const safeParse = /* @__PURE__ */ pick(validators, 'safeParse');

/** One object as a Standard Schema, for the many libraries that take one. Throws a RangeError for an unknown name. */
export const schema = /* @__PURE__ */ pick(validators, 'schema');
