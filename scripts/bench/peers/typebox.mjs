import { Type } from 'typebox';
import { Compile } from 'typebox/compile';
import { definitions } from '../node_modules/.peers/typebox.mjs';

const validator = Compile(definitions, Type.Ref('AnyObject'));
if (!validator.IsAccelerated()) throw new Error('Expected TypeBox to compile to code, received its interpreter.');

export const verdict = (value) => validator.Check(value);
export const issues = (value) => validator.Errors(value);
