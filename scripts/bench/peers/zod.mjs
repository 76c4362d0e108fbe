import { AnyObject } from '../node_modules/.peers/zod.mjs';

export const verdict = (value) => AnyObject.safeParse(value).success;
export const issues = (value) => AnyObject.safeParse(value).error?.issues ?? [];
