import { toJSONSchema, UnrepresentableError } from 'osvif/json-schema';
import { z } from 'zod';

export const schema = toJSONSchema(z.string());
export const convert = (type: z.ZodType) => toJSONSchema(type, { metadata: z.globalRegistry });
export const placeOf = (error: unknown) => (error instanceof UnrepresentableError ? error.path : undefined);
export const functions = { toJSONSchema };
