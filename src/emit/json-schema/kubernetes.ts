import { NOTICE } from '../text.ts';
import type { Request } from './consumer.ts';
import type { Json } from './definitions.ts';
import { branchesOf, distinct, nameOf } from './kubernetes/branches.ts';
import { structural } from './kubernetes/structural.ts';

/** A resource holds a VIF, as a rule: so does the schema without a name. */
const DEFAULT_ROOT = 'AnyVIF';

/** A structural schema for a property of a CustomResourceDefinition, such as `spec.vif`. */
export function kubernetes({ definitions, root = DEFAULT_ROOT, notice = NOTICE }: Request): Json {
  const reference = { $ref: `#/$defs/${root}` };
  const names = distinct(branchesOf(reference, definitions).map(nameOf));
  const { description = `One of ${names.join(', ')}, as its name tells.`, ...schema } = structural(
    reference,
    definitions,
  );
  return { description: `${description} ${notice}`, ...schema };
}
