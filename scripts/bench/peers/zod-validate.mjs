import { AnyObject } from '../node_modules/.peers/zod.mjs';

export const verdict = (value) => AnyObject.validate(value);
