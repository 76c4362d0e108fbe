import { z } from 'zod';
import { AnyObject } from '../node_modules/.peers/zod.mjs';

// Strict, so that a schema which cannot be compiled is an error rather than plain Zod under another name.
const compiled = z.compile(AnyObject, { strict: true });

export const verdict = (value) => compiled.safeParse(value).success;
export const issues = (value) => compiled.safeParse(value).error?.issues ?? [];
