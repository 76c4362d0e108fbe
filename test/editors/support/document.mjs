/*
 * A text with the cursor in it, as `¦`, and how both editors tell what they found in it: in one shape, so that one
 * expectation can hold for both.
 */

export const CURSOR = '¦';

/** The text without the cursor, and where the cursor stands in it. */
export function parseCursor(text) {
  const offset = text.indexOf(CURSOR);
  if (offset < 0) return { text };
  const before = text.slice(0, offset).split('\n');
  const position = { line: before.length - 1, character: before.at(-1).length };
  return { text: text.replace(CURSOR, ''), position };
}

/** A message, and what it is shown at. */
export function finding(text, { range: { start, end }, message }) {
  const line = text.split('\n')[start.line];
  const marked = line.slice(start.character, start.line === end.line ? end.character : undefined);
  return { place: `${start.line + 1}:${start.character + 1}`, marked, message };
}

/** One proposal, and the text as it would be with it taken, with each placeholder left as proposed. */
export function proposal(text, item) {
  const { label, documentation } = item;
  const { range, newText } = item.textEdit;
  const lines = text.split('\n');
  const offset = ({ line, character }) => lines.slice(0, line).join('\n').length + (line > 0 ? 1 : 0) + character;
  const result = text.slice(0, offset(range.start)) + resolveSnippet(newText) + text.slice(offset(range.end));
  return { label, documentation: documentation?.value ?? documentation ?? '', snippet: newText, result };
}

/** What a snippet inserts when every stop is left as it is; of a choice, the first. */
export function resolveSnippet(snippet) {
  const parts = /\\([\\$}])|\$\{\d+:((?:\\.|[^\\}])*)\}|\$\{\d+\|([^,|]*)[^|]*\|\}|\$(?:\d+|\{\d+\})/g;
  return snippet.replace(parts, (_, escaped, placeholder, choice) => {
    return escaped ?? placeholder?.replace(/\\(.)/g, '$1') ?? choice ?? '';
  });
}
