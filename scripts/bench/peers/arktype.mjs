import { type } from 'arktype';
import { AnyObject } from '../node_modules/.peers/arktype.mjs';

export const verdict = (value) => AnyObject.allows(value);
export const issues = (value) => {
  const result = AnyObject(value);
  return result instanceof type.errors ? [...result] : [];
};
