import { safeParse } from '../../../dist/src/index.js';

export const verdict = (value) => safeParse(value).success;
export const issues = (value) => safeParse(value).issues ?? [];
