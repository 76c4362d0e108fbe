import { z } from 'zod';
import type { Form } from '../../schemas/forms.ts';

/** Schemas as emitters take them, each known by its name. */
export function formOf(schemas: Readonly<Record<string, z.ZodType>>): Form {
  const metadata: Form['metadata'] = z.registry();
  for (const [id, schema] of Object.entries(schemas)) metadata.add(schema, { id });
  return { schemas, metadata };
}
