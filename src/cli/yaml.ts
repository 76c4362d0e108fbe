import { replaceInvisible } from '../describe.ts';

/** Documents as YAML. Quoted text means the same to every reader; a bare MAC address or version does not. */
export async function toYAML(documents: readonly unknown[]): Promise<string> {
  // Loading the package takes as long as all the rest of a start.
  const { Document, visit } = await import('yaml');
  const style = {
    defaultStringType: 'QUOTE_DOUBLE',
    defaultKeyType: 'PLAIN',
    lineWidth: 0,
    doubleQuotedMinMultiLineLength: Number.POSITIVE_INFINITY,
  } as const;
  const texts = documents.map((value) => {
    const document = new Document(value);
    visit(document, {
      Scalar: (role, node) => {
        const isPlain = typeof node.value !== 'string' || PLAIN_KEY.test(node.value);
        if (role === 'key' && !isPlain) node.type = 'QUOTE_DOUBLE';
      },
    });
    return document.toString(style);
  });
  return visible(texts.join('---\n'));
}

const PLAIN_KEY = /^[\w$.-]+$/;

/** What is invisible now stands in double quotes, as all strings do, and can be escaped there. */
function visible(yaml: string): string {
  return replaceInvisible(yaml, (character) => {
    const code = character.codePointAt(0) as number;
    if (character === '\n') return character;
    return code > 0xffff ? `\\U${hex(code, 8)}` : `\\u${hex(code, 4)}`;
  });
}

function hex(code: number, digits: number): string {
  return code.toString(16).padStart(digits, '0');
}
