import type { ObjectName } from '../../api.ts';
import { toYAML } from '../yaml.ts';

/** The file of the example. */
export const EXAMPLE = 'example.vif.yaml';

/** The VIF that most clouds have most of. */
const OBJECT: ObjectName = 'VIFOpenVSwitch';

const MODELINE = '# yaml-language-server: $schema=';

/** The schema that the first line of an example names. */
export function schemaOfExample(text: string): string | undefined {
  const [first = ''] = text.split('\n', 1);
  return first.startsWith(MODELINE) ? first.slice(MODELINE.length).trim() : undefined;
}

/** A config to begin with, whose first line names its schema for every editor with a YAML language server. */
export async function exampleText(schema: string): Promise<string> {
  const { catalogue } = await import('../../catalogue.ts');
  const [config] = catalogue.objects[OBJECT]?.examples ?? [];
  return [
    `${MODELINE}${schema}\n`,
    '# An example to try out: change something, and see what the editor says.\n',
    `# \`osvif validate ${EXAMPLE}\` says it in a terminal.\n`,
    await toYAML([config]),
  ].join('');
}
