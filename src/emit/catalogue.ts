import type { Catalogue } from '../../schemas/catalogue.ts';
import { literal, typescriptFile } from './text.ts';

/** `generated/catalogue.ts`: the plain table that the runtime walks. */
export function emitCatalogue(catalogue: Catalogue): string {
  return typescriptFile(
    `import type { Catalogue } from '../schemas/catalogue.ts';`,
    `/** Every object, field and type of os-vif, as data. */\nexport const catalogue: Catalogue = ${literal(catalogue)};`,
  );
}
