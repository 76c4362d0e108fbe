import { type DescribedObject, kindsOf, kindTitle } from '../../../schemas/catalogue.ts';
import { shortQuote } from '../../describe.ts';
import { firstSentence } from '../../emit/text.ts';
import { usage } from '../arguments.ts';
import { type Command, EXIT, type IO } from '../command.ts';
import { terminalColumns } from '../layout.ts';
import { type Known, knownObjects, REGISTRY } from '../registry.ts';
import { styleFor, toJSON } from '../style.ts';

/** `osvif list` */
export const list: Command = {
  name: 'list',
  operands: '[OPTION…]',
  summary: 'List all objects by kind, with their versions.',
  help: ['Prints one line for each object: its name, the versions it has had, and what it is.'],
  examples: [
    ['osvif list', 'all objects, for reading'],
    ['osvif list --format json', 'names, kinds, parents and versions, for programs'],
  ],
  options: {
    format: { type: 'string', choices: ['text', 'json'], description: 'How to write them (default: text).' },
    registry: REGISTRY,
  },
  run: async ({ operands, values }, io) => {
    if (operands[0] !== undefined) throw usage(list, 'no argument', shortQuote(operands[0]));
    const known = await knownObjects(values);
    io.stdout.write(values.format?.[0] === 'json' ? asJSON(known) : await asText(known, io));
    return EXIT.ok;
  },
};

function asJSON({ lookup }: Known): string {
  const objects = lookup.names.map((name) => {
    const { kind, parents, versions, abstract = false, superseded = null } = lookup.object(name);
    return { name, kind, parents, versions, abstract, superseded };
  });
  return `${toJSON(objects, 2)}\n`;
}

async function asText({ lookup, catalogue }: Known, io: IO): Promise<string> {
  const described = await catalogue();
  const style = styleFor(io.stdout, io.env);
  // A pipe gets whole lines.
  const columns = terminalColumns(io.stdout) ?? Number.POSITIVE_INFINITY;
  const width = Math.max(...lookup.names.map((name) => name.length));
  const kinds = kindsOf(described);
  const sections = kinds.map((kind) => {
    const rows = lookup.names
      .filter((name) => lookup.object(name).kind === kind)
      .map((name) => {
        const { versions, description } = described.objects[name] as DescribedObject;
        const range = versions.length === 1 ? versions[0] : `${versions[0]}–${versions[versions.length - 1]}`;
        const rest = `  ${range?.padEnd(7)}  ${firstClause(description)}`;
        return `  ${style('bold', name.padEnd(width))}${cut(rest, columns - width - 2)}\n`;
      });
    return `${style('underline', kindTitle(kind))}\n${rows.join('')}`;
  });
  return sections.join('\n');
}

/** The first sentence, or its first clause where that says enough. */
function firstClause(description: string): string {
  const sentence = firstSentence(description);
  const [clause = sentence] = sentence.split(/[:;]\s/);
  return `${clause.replace(/[.]$/, '')}.`;
}

function cut(text: string, width: number): string {
  return text.length <= width ? text : `${text.slice(0, Math.max(0, width - 1))}…`;
}
