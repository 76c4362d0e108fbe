import { catalogue as plain } from '../generated/catalogue.ts';
import { descriptions } from '../generated/descriptions.ts';
import type { DescribedCatalogue, DescribedObject, ObjectDescription, ObjectEntry } from '../schemas/catalogue.ts';

export type {
  Catalogue,
  Default,
  DescribedCatalogue,
  DescribedField,
  DescribedObject,
  DescribedType,
  Descriptions,
  FieldEntry,
  FieldType,
  ObjectDescription,
  ObjectEntry,
  ObjectKind,
  TypeDescription,
  TypeEntry,
} from '../schemas/catalogue.ts';

/** Every object, field and type of os-vif as data, with its description and with examples. */
export const catalogue: DescribedCatalogue = {
  types: joined(plain.types, descriptions.types, (type, texts) => ({ ...type, ...texts })),
  objects: joined(plain.objects, descriptions.objects, described),
};

function described(entry: ObjectEntry, { fields: texts, ...own }: ObjectDescription): DescribedObject {
  const fields = joined(entry.fields, texts, (field, description) => ({ ...field, description }));
  return { ...entry, ...own, fields };
}

/** What two tables hold under the same names. */
function joined<A, B, C>(
  left: Readonly<Record<string, A>>,
  right: Readonly<Record<string, B>>,
  join: (left: A, right: B) => C,
): Record<string, C> {
  return Object.fromEntries(Object.entries(left).map(([name, entry]) => [name, join(entry, right[name] as B)]));
}
