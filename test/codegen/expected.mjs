import { catalogue } from '../../dist/src/catalogue.js';
import { basesOf, nestedName, nestedObjects, unionName } from '../../schemas/catalogue.ts';

/* What the catalogue says there has to be: objects with their keys, enumerations with their values, and unions. */

const ENVELOPE = ['name', 'namespace', 'version', 'data', 'changes'].map((part) => `versioned_object.${part}`);

export function expectedOf(form) {
  const entries = Object.entries(catalogue.objects);
  const nested = nestedObjects(catalogue);
  const objects =
    form === 'primitive'
      ? entries.flatMap(([name, { fields }]) => [
          [name, ENVELOPE],
          [`${name}Data`, Object.keys(fields)],
        ])
      : [
          ...entries.map(([name, { fields }]) => [name, ['$schema', 'type', ...Object.keys(fields)]]),
          ...nested.names.map((name) => [nestedName(name), ['type', ...Object.keys(catalogue.objects[name].fields)]]),
        ];
  const enumerations = Object.entries(catalogue.types).filter(([, { values }]) => values !== undefined);
  const bases = basesOf(catalogue).map(unionName);
  return {
    objects: new Map(objects),
    enumerations: new Map(enumerations.map(([name, { values }]) => [name, values])),
    unions: [
      'AnyObject',
      ...bases,
      ...(form === 'config' ? ['Document', ...nested.bases.map((base) => nestedName(unionName(base)))] : []),
    ],
  };
}
