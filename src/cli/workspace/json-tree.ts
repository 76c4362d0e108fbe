import { nameOf, type SyntaxFault, scanJSON, type Visitor } from '../../text/json.ts';
import type { Span } from '../../text/lines.ts';

/** Where the parts of a JSON document stand. */
export interface Node {
  readonly span: Span;
  readonly items?: Node[];
  readonly members?: Map<string, Member>;
}

interface Member {
  readonly key: Span;
  readonly value: Node;
}

/** All parts of a JSON text, or why it is none. A tree takes far more memory than its text. */
export function treeOf(text: string): Node | SyntaxFault {
  const builder = new Builder(text);
  return scanJSON(text, builder) ?? (builder.root as Node);
}

/** An object or array that is still open, and in an object the key whose value comes next. */
interface Frame {
  readonly start: number;
  readonly items?: Node[];
  readonly members?: Map<string, Member>;
  key?: { readonly name: string; readonly span: Span };
}

class Builder implements Visitor {
  root: Node | undefined;
  readonly #text: string;
  readonly #open: Frame[] = [];

  constructor(text: string) {
    this.#text = text;
  }

  open(start: number, isObject: boolean): void {
    this.#open.push(isObject ? { start, members: new Map() } : { start, items: [] });
  }

  close(end: number): void {
    const { start, items, members } = this.#open.pop() as Frame;
    this.#add({ span: { start, end }, ...(items && { items }), ...(members && { members }) });
  }

  key(start: number, end: number): void {
    const frame = this.#open[this.#open.length - 1] as Frame;
    frame.key = { name: nameOf(this.#text, start, end), span: { start, end } };
  }

  scalar(start: number, end: number): void {
    this.#add({ span: { start, end } });
  }

  #add(node: Node): void {
    const frame = this.#open[this.#open.length - 1];
    if (frame === undefined) this.root = node;
    else if (frame.items !== undefined) frame.items.push(node);
    else if (frame.key !== undefined) frame.members?.set(frame.key.name, { key: frame.key.span, value: node });
  }
}
