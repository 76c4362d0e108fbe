/** Converts Zod schemas, of Zod 4 and of Zod 3, to JSON Schema, exactly or not at all. */
export {
  type JSONSchema,
  type ToJSONSchemaOptions,
  toJSONSchema,
  UnrepresentableError,
} from './emit/to-json-schema.ts';
