import { expect, test } from 'vitest';
import { validateText } from '../../src/index.ts';
import { notYAML } from '../../src/issues/yaml-sentences.ts';

/* What is said of texts that are not YAML, each with one mistake that people make. */

const BROKEN = [
  ['a tab as indentation', 'a:\n\tb: 1'],
  ['keys of one object in different columns', 'a:\n  b: 1\n c: 2\n'],
  ['two keys on a line', 'a: b: c'],
  ['a list on the line of its key', 'a: - 1'],
  ['a line without a colon', 'cidr: x\ntype Route\n'],
  ['a first line without a colon', 'type Route\ncidr: x\n'],
  ['no closing double quote', 'a: "x'],
  ['no closing single quote', "a: 'x"],
  ['no closing bracket', 'a: [1, 2'],
  ['no closing brace', 'a: {b: 1'],
  ['a brace too many', 'a: 1\n}'],
  ['a bracket too many', 'a: ]'],
  ['no comma', 'a: {b: 1 c: 2}'],
  ['a comma too many', 'a: [1,,2]'],
  ['text behind quotes', 'a: "b" c'],
  ['a comment without a space', 'a: "x"#c'],
  ['a text behind `|`', 'a: |x\n  y'],
  ['an `@` at the start', 'a: @x'],
  ['a percent sign at the start', 'a: %x'],
  ['an unknown escape', 'a: "\\q"'],
  ['no line `---`', '%YAML 1.2\na: 1'],
  ['an alias of nothing', 'a: *x'],
  ['two anchors', '&a &b x'],
] as const;

test('the frequent mistakes', async () => {
  const told = BROKEN.map(async ([mistake, text]) => {
    const [result] = await validateText(text, { input: 'yaml' });
    return [mistake, result?.issues.map(({ code, message }) => `${code}: ${message}`).join(' | ')];
  });
  expect(Object.fromEntries(await Promise.all(told))).toMatchInlineSnapshot(`
    {
      "a brace too many": "not_yaml: This is not valid YAML: there is a \`}\` that closes nothing; remove it.",
      "a bracket too many": "not_yaml: This is not valid YAML: there is a \`]\` that closes nothing; remove it.",
      "a comma too many": "not_yaml: This is not valid YAML: there is one comma too many; remove it.",
      "a comment without a space": "not_yaml: This is not valid YAML: there is no space before the \`#\` of a comment; write one, or put the value in quotes.",
      "a first line without a colon": "not_yaml: This is not valid YAML: there is no \`:\` behind this key.",
      "a line without a colon": "not_yaml: This is not valid YAML: there is no \`:\` behind this key.",
      "a list on the line of its key": "not_yaml: This is not valid YAML: a list begins on the line of its key; begin it on the next line.",
      "a percent sign at the start": "not_yaml: This is not valid YAML: a text cannot begin with \`%\`; put it in quotes.",
      "a tab as indentation": "not_yaml: This is not valid YAML: the line is indented by a tab; use spaces.",
      "a text behind \`|\`": "not_yaml: This is not valid YAML: there is more on the line behind \`|\` or \`>\`; begin the text on the next line.",
      "an \`@\` at the start": "not_yaml: This is not valid YAML: a text cannot begin with \`@\`; put it in quotes.",
      "an alias of nothing": "not_yaml: This is not valid YAML: there is no anchor \`&x\` before the alias \`*x\`.",
      "an unknown escape": "not_yaml: This is not valid YAML: there is a \`\\\` that escapes nothing; write \`\\\\\`, or use single quotes.",
      "keys of one object in different columns": "not_yaml: This is not valid YAML: the indentation of this line does not fit the lines before it; keys of one object begin in the same column.",
      "no closing brace": "not_yaml: This is not valid YAML: the closing \`}\` is missing, or indented less than what it ends.",
      "no closing bracket": "not_yaml: This is not valid YAML: the closing \`]\` is missing, or indented less than what it ends.",
      "no closing double quote": "not_yaml: This is not valid YAML: the closing \`"\` of a text is missing.",
      "no closing single quote": "not_yaml: This is not valid YAML: the closing \`'\` of a text is missing.",
      "no comma": "not_yaml: This is not valid YAML: between \`{\` and \`}\` or \`[\` and \`]\`, a comma is missing or an item begins with \`-\`.",
      "no line \`---\`": "not_yaml: This is not valid YAML: there is no line \`---\` behind the lines that begin with \`%\`.",
      "text behind quotes": "not_yaml: This is not valid YAML: there is more behind the end of a value; put the whole value in quotes.",
      "two anchors": "not_yaml: This is not valid YAML: A node can have at most one anchor.",
      "two keys on a line": "not_yaml: This is not valid YAML: there is another key where the value of a key goes on; check the indentation, or put a value with \`: \` in quotes.",
    }
  `);
});

test('anything else in the words of the parser, of which nothing disturbs a terminal', () => {
  expect(notYAML(`Odd \u001b[2J${'x'.repeat(1000)}\nand more`)).toMatchInlineSnapshot(`
    {
      "advice": undefined,
      "expected": "YAML",
      "received": "something else (Odd \\u001b[2Jxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx…)",
      "sentence": "This is not valid YAML: Odd \\u001b[2Jxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx…",
    }
  `);
});
