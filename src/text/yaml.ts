import type { Node } from 'yaml';
import type { Path } from '../issue.ts';
import { DEFAULT_MAX_ISSUES } from '../issues/issue-list.ts';
import { type TextDocument, unreadable } from './document.ts';
import { documentsIn, type Parsed, unforeseen, type YAML } from './yaml-stream.ts';
import { spanOf, Values } from './yaml-value.ts';

/*
 * YAML 1.2 by the `yaml` package, which is loaded when the first YAML text arrives.
 */

/**
 * Reads all documents of a YAML text, each when it is asked for. Empty ones, as after a last `---`, do not count.
 *
 * @param maxIssues how many faults of each to tell at most.
 */
export async function readYAML(text: string, maxIssues = DEFAULT_MAX_ISSUES): Promise<Iterable<TextDocument>> {
  const yaml = await import('yaml');
  return documentsOf(yaml, text, maxIssues);
}

function* documentsOf(yaml: YAML, text: string, maxIssues: number): Generator<TextDocument> {
  try {
    for (const parsed of documentsIn(yaml, text, maxIssues)) {
      if (parsed.faults.length === 0 && isNothing(parsed.contents)) continue;
      yield readDocument(yaml, parsed, maxIssues);
    }
  } catch (error) {
    // What the parser throws is a mistake of its own, and no reason to lose the documents before.
    yield unreadable({ code: 'not_yaml', path: [], span: undefined, expected: 'YAML', received: unforeseen(error) });
  }
}

/** Whether there is no node at all, or only the null that stands for what is missing behind `---`. */
function isNothing(contents: Node | null): boolean {
  return contents === null || (contents.range?.[0] === contents.range?.[1] && contents.tag === undefined);
}

function readDocument(yaml: YAML, { contents, faults, untold }: Parsed, maxIssues: number): TextDocument {
  if (faults.length > 0) return { ...unreadable(...faults), untold };
  const values = new Values(yaml, contents, maxIssues);
  const read = values.read();
  if (read === undefined) return { ...unreadable(...values.faults), untold: values.untold };
  const bareTextAt = (path: Path) => {
    const { node } = values.find(path);
    return yaml.isScalar(node) && node.type === 'PLAIN' && typeof node.value !== 'string' ? node.source : undefined;
  };
  return {
    value: read.value,
    isReadable: true,
    faults: values.faults,
    untold: values.untold,
    placesOf: (wanted) =>
      wanted.map(({ path, ofKey }) => {
        const { key, node } = values.find(path);
        return spanOf(ofKey && key !== undefined ? key : node)?.start;
      }),
    bareTextAt,
    numberTextAt: bareTextAt,
  };
}
