import { z } from 'zod';
import { AnyObject } from '../node_modules/.peers/zod.mjs';

const compiled = z.compile(AnyObject, { strict: true });

export const verdict = (value) => compiled.validate(value);
