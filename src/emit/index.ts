import type { z } from 'zod';
import { configForm, primitiveForm } from '../../schemas/forms.ts';
import { reduce } from '../../schemas/reduce.ts';
import { emitCatalogue, emitDescriptions } from './catalogue.ts';
import { emitCopy } from './copy.ts';
import { emitIs } from './is.ts';
import { definitionsOf, emitJSONSchemas } from './json-schema/index.ts';
import { emitCustomResourceDefinition } from './kubernetes.ts';
import { emitReference } from './reference.ts';
import { emitConfigTypes, emitPrimitiveTypes } from './types.ts';
import { emitConfigZod, emitPrimitiveZod } from './zod.ts';

/** Everything that is generated, from path below `generated/` to text. Pure: same objects, same bytes. */
export function emit(objects: Readonly<Record<string, z.ZodObject>>): Map<string, string> {
  const catalogue = reduce(objects);
  const forms = { primitive: primitiveForm(objects), config: configForm(objects) };
  const files = new Map([
    ['catalogue.ts', emitCatalogue(catalogue)],
    ['descriptions.ts', emitDescriptions(catalogue)],
    ['types.ts', emitPrimitiveTypes(catalogue)],
    ['config.ts', emitConfigTypes(catalogue)],
    ['zod.ts', emitPrimitiveZod(catalogue)],
    ['zod-config.ts', emitConfigZod(catalogue)],
    ['REFERENCE.md', emitReference(catalogue)],
    ['is.ts', emitIs(forms.primitive)],
    ['copy.ts', emitCopy(forms.primitive)],
  ]);
  const primitive = { catalogue, form: 'primitive', definitions: definitionsOf(forms.primitive) } as const;
  const config = { catalogue, form: 'config', definitions: definitionsOf(forms.config) } as const;
  for (const source of [primitive, config]) {
    for (const [path, text] of emitJSONSchemas(source)) files.set(`json-schema/${path}`, text);
  }
  files.set('kubernetes/VIFPort.crd.json', emitCustomResourceDefinition(config, primitive));
  return files;
}
