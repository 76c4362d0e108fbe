/** What stands at the head of every generated file, so that nobody edits one by mistake. */
export const COMMAND = 'npm run build:generated';
export const NOTICE = `Generated from schemas/ by \`${COMMAND}\`. Do not edit.`;

/** A generated TypeScript file: the notice, a blank line, code, a final newline. */
export function typescriptFile(...blocks: string[]): string {
  return `${[`// ${NOTICE}`, ...blocks].join('\n\n')}\n`;
}

/** A documentation comment, indented and wrapped at 120 columns. */
export function docComment(text: string, indent = ''): string {
  const safe = text.replaceAll('*/', '*\\/');
  const lines = safe.split('\n').flatMap((line) => wrap(line, 120 - indent.length - 3));
  if (lines.length === 1 && indent.length + safe.length + 7 <= 120) return `${indent}/** ${safe} */\n`;
  return `${indent}/**\n${lines.map((line) => `${indent} * ${line}`.trimEnd()).join('\n')}\n${indent} */\n`;
}

/** Breaks a paragraph at spaces; a longer word stays whole. */
export function wrap(text: string, width: number): string[] {
  const lines = [''];
  for (const word of text.split(' ')) {
    const line = lines[lines.length - 1] as string;
    if (line !== '' && line.length + 1 + word.length > width) lines.push(word);
    else lines[lines.length - 1] = line === '' ? word : `${line} ${word}`;
  }
  return lines;
}

/** A property name as TypeScript writes it, quoted where it has to be. */
export function propertyName(name: string): string {
  return /^[A-Za-z_$][A-Za-z0-9_$]*$/.test(name) ? name : quote(name);
}

/** A string literal in single quotes. */
export function quote(text: string): string {
  return `'${JSON.stringify(text).slice(1, -1).replaceAll('\\"', '"').replaceAll("'", "\\'")}'`;
}

/**
 * A function that is a constant of its module. Where it is called, V8 then knows what is called, and does not look up each
 * time what a declared function is by now: a verdict takes a twentieth less. An arrow would take longer to load.
 */
export function constantFunction(name: string, parameters: string, returns: string, body: string): string {
  return `const ${name} = function (${parameters}): ${returns} {\n${body}};`;
}

/** A plain value as a TypeScript literal. */
export function literal(value: unknown, indent = ''): string {
  const inner = `${indent}  `;
  if (typeof value === 'string') return quote(value);
  if (value === null || typeof value !== 'object') return String(value);
  const parts = Array.isArray(value)
    ? value.map((item) => literal(item, inner))
    : Object.entries(value).map(([key, item]) => `${propertyName(key)}: ${literal(item, inner)}`);
  const [open, close] = Array.isArray(value) ? ['[', ']'] : ['{', '}'];
  const pad = Array.isArray(value) || parts.length === 0 ? '' : ' ';
  const line = `${open}${pad}${parts.join(', ')}${pad}${close}`;
  if (line.length + indent.length <= 110 && !line.includes('\n')) return line;
  return `${open}\n${parts.map((part) => `${inner}${part},\n`).join('')}${indent}${close}`;
}

/** `a, b and c` */
export function sentenceList(items: readonly string[]): string {
  return items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} and ${items[items.length - 1]}`;
}

/** The first sentence of a text. */
export function firstSentence(text: string): string {
  const end = text.search(/[.](?:\s|$)/);
  return end < 0 ? text : text.slice(0, end + 1);
}

/** Items with texts of the same length, in the order in which the lengths are met. */
export function groupedByLength<T>(items: readonly T[], textOf: (item: T) => string): [length: number, items: T[]][] {
  const lengths = new Map<number, T[]>();
  for (const item of items) {
    const { length } = textOf(item);
    lengths.set(length, [...(lengths.get(length) ?? []), item]);
  }
  return [...lengths];
}

/**
 * A statement that looks at the length of a text before the text: V8 compares texts one by one, so only those of the right
 * length are compared.
 */
export function switchOnLength(
  text: string,
  cases: readonly [length: number, lines: string][],
  otherwise: string,
  indent = '  ',
): string {
  const lines = cases.map(([length, lines]) => `${indent}  case ${length}:\n${lines}`);
  return `${indent}switch (${text}.length) {\n${lines.join('')}${indent}  default:\n${indent}    return ${otherwise};\n${indent}}\n`;
}

/** First and last of numbers that follow one another. */
export type Range = [first: number, last: number];

/** The ranges that some numbers make, the lowest first. */
export function rangesOf(numbers: readonly number[]): Range[] {
  const ranges: Range[] = [];
  for (const number of [...numbers].sort((a, b) => a - b)) {
    const range = ranges.at(-1);
    if (range?.[1] === number - 1) range[1] = number;
    else ranges.push([number, number]);
  }
  return ranges;
}
