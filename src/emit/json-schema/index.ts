import { z } from 'zod';
import type { Form } from '../../../schemas/forms.ts';
import { toJSONSchema } from '../to-json-schema.ts';
import type { Consumer, Source } from './consumer.ts';
import { CONSUMERS, type ConsumerName, schemaFile } from './consumers.ts';
import type { Definitions, Json } from './definitions.ts';
import { objectFile } from './portable.ts';

/** All JSON Schema files of one form, from path to text: one for each consumer and draft, and one for each object. */
export function emitJSONSchemas(source: Source): Map<string, string> {
  const files = new Map<string, string>();
  for (const [consumer, { forms, drafts }] of Object.entries<Consumer>(CONSUMERS)) {
    if (!forms.includes(source.form)) continue;
    for (const draft of drafts.length > 0 ? drafts : [undefined]) {
      const request = { ...source, consumer: consumer as ConsumerName, ...(draft !== undefined && { draft }) };
      const { name, schema } = schemaFile(request);
      files.set(name, print(schema));
    }
  }
  for (const name of Object.keys(source.catalogue.objects)) {
    files.set(`${source.form}/${name}.json`, print(objectFile(source, name)));
  }
  return files;
}

/** Every named schema of a form as JSON Schema, referring to the others as `#/$defs/NAME`. */
export function definitionsOf({ schemas, metadata }: Form): Definitions {
  const all = z.strictObject({ ...schemas });
  const { $defs } = toJSONSchema(all, { metadata }) as { $defs: Record<string, Json> };
  return $defs;
}

function print(schema: Json): string {
  return `${JSON.stringify(schema, null, 2)}\n`;
}
