import * as v from 'valibot';
import { AnyObject } from '../node_modules/.peers/valibot.mjs';

export const verdict = (value) => v.is(AnyObject, value);
export const issues = (value) => v.safeParse(AnyObject, value).issues ?? [];
