import { escapeInvisible, keyName, shorten } from '../describe.ts';
import type { Details } from '../issue.ts';

/*
 * What is wrong with a text that is not YAML, for people who do not know the terms of its specification. The `yaml`
 * package says it in sentences of its own, by which the frequent faults are told here.
 */

interface Saying {
  /** The package's sentence, or its beginning. */
  readonly theirs: string;
  readonly ours: string;
  readonly advice?: string;
}

const SAYINGS: readonly Saying[] = [
  { theirs: 'Tabs are not allowed', ours: 'the line is indented by a tab', advice: 'use spaces' },
  {
    theirs: 'All mapping items must start at the same column',
    ours: 'the indentation of this line does not fit the lines before it',
    advice: 'keys of one object begin in the same column',
  },
  {
    theirs: 'All sequence items must start at the same column',
    ours: 'the indentation of this line does not fit the lines before it',
    advice: 'items of one list begin in the same column',
  },
  {
    theirs: 'Nested mappings are not allowed in compact mappings',
    ours: 'there is another key where the value of a key goes on',
    advice: 'check the indentation, or put a value with `: ` in quotes',
  },
  {
    theirs: 'Unexpected block-seq-ind on same line with key',
    ours: 'a list begins on the line of its key',
    advice: 'begin it on the next line',
  },
  { theirs: 'Sequence item without - indicator', ours: 'an item of a list has no `-`', advice: 'write `- ` before it' },
  { theirs: 'Implicit map keys need to be followed by map values', ours: 'there is no `:` behind this key' },
  { theirs: 'Implicit keys need to be on a single line', ours: 'there is no `:` behind this key' },
  { theirs: 'Missing closing "quote', ours: 'the closing `"` of a text is missing' },
  { theirs: "Missing closing 'quote", ours: "the closing `'` of a text is missing" },
  { theirs: 'Missing , between', ours: 'there is no comma between two items' },
  { theirs: 'Missing , or : between', ours: 'there is no comma between two items' },
  { theirs: 'Unexpected , in', ours: 'there is one comma too many', advice: 'remove it' },
  { theirs: 'Unexpected empty item in', ours: 'there is one comma too many', advice: 'remove it' },
  {
    theirs: 'Unexpected scalar at node end',
    ours: 'there is more behind the end of a value',
    advice: 'put the whole value in quotes',
  },
  { theirs: 'Unexpected flow-map-end', ours: 'there is a `}` that closes nothing', advice: 'remove it' },
  { theirs: 'Unexpected flow-seq-end', ours: 'there is a `]` that closes nothing', advice: 'remove it' },
  {
    theirs: 'Block collections are not allowed within flow collections',
    ours: 'between `{` and `}` or `[` and `]`, a comma is missing or an item begins with `-`',
  },
  {
    theirs: 'Comments must be separated',
    ours: 'there is no space before the `#` of a comment',
    advice: 'write one, or put the value in quotes',
  },
  {
    theirs: 'Block scalar header includes extra characters',
    ours: 'there is more on the line behind `|` or `>`',
    advice: 'begin the text on the next line',
  },
  { theirs: 'Missing directives-end', ours: 'there is no line `---` behind the lines that begin with `%`' },
  {
    theirs: 'Invalid escape sequence',
    ours: 'there is a `\\` that escapes nothing',
    advice: 'write `\\\\`, or use single quotes',
  },
];

/** Sentences of the package in which something of the text stands. */
const WITH_PART: readonly { readonly theirs: RegExp; readonly say: (part: string) => Omit<Saying, 'theirs'> }[] = [
  {
    theirs: /^Plain value cannot start with (?:[a-z ]{1,40} character )?(.)/su,
    say: (character) => ({ ours: `a text cannot begin with ${keyName(character)}`, advice: 'put it in quotes' }),
  },
  {
    theirs: /^Flow (?:map|sequence) .{1,60} end with a ([\]}])/s,
    say: (closer) => ({ ours: `the closing \`${closer}\` is missing, or indented less than what it ends` }),
  },
];

/**
 * Says what is wrong with a text that is not YAML.
 *
 * @param message what the `yaml` package says.
 */
export function notYAML(message: string): Details {
  const [line = ''] = message.split('\n', 1);
  const theirs = escapeInvisible(shorten(line.trim(), LONGEST));
  const { ours, advice } = sayingOf(theirs) ?? { ours: theirs };
  return {
    expected: 'YAML',
    received: `something else (${theirs})`,
    sentence: `This is not valid YAML: ${ours}`,
    advice,
  };
}

/** An alias of an anchor that does not stand before it. */
export function missingAnchor(name: string): Details {
  const [anchor, alias] = [keyName(`&${name}`), keyName(`*${name}`)];
  return {
    expected: `the anchor ${anchor} before its alias`,
    received: 'an alias alone',
    sentence: `This is not valid YAML: there is no anchor ${anchor} before the alias ${alias}`,
  };
}

/** An alias within what it stands for. */
export function circularAlias(name: string): Details {
  const [anchor, alias] = [keyName(`&${name}`), keyName(`*${name}`)];
  return {
    expected: `the alias behind all that ${anchor} names`,
    received: 'one within it',
    sentence: `The alias ${alias} stands inside of ${anchor}, so it would hold itself`,
  };
}

/** A tag that says more than of which type of JSON a value is, such as those of CloudFormation. */
export function unknownTag(tag: string, known: string): Details {
  return {
    expected: `no tag but ${known}`,
    received: keyName(tag),
    sentence: `The tag ${keyName(tag)} is unknown to osvif`,
    advice: 'write the value itself',
  };
}

/** A tag of YAML with a value that it cannot have. */
export function unfitTag(tag: string): Details {
  return {
    expected: 'a value that its tag fits',
    received: `another behind ${keyName(tag)}`,
    sentence: `The value does not fit its tag ${keyName(tag)}`,
  };
}

/** A date without quotes, which is no value of JSON. */
export function unquotedDate(expected: string): Details {
  return { expected, received: 'a date', sentence: 'YAML reads this as a date', advice: 'put it in quotes' };
}

const LONGEST = 120;

function sayingOf(theirs: string): Omit<Saying, 'theirs'> | undefined {
  for (const saying of WITH_PART) {
    const part = saying.theirs.exec(theirs)?.[1];
    if (part !== undefined) return saying.say(part);
  }
  return SAYINGS.find((saying) => theirs.startsWith(saying.theirs));
}
