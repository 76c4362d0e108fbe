import { AnyObject } from '../../../dist/src/zod.js';

export const verdict = (value) => AnyObject.safeParse(value).success;
export const issues = (value) => AnyObject.safeParse(value).error?.issues ?? [];
