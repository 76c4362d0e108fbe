import type { Random } from '../live/random.ts';

/* Texts that went wrong on their way, and texts that somebody made to do harm: each mutation changes one place. */

export type Input = 'json' | 'ndjson' | 'yaml';

const LONGEST = 300_000;

/** What stands in a text where nobody expects it. */
const PIECES = [
  ...[
    '{',
    '}',
    '[',
    ']',
    ':',
    ',',
    '"',
    "'",
    '\\',
    '/',
    '//',
    '/*',
    '*/',
    '#',
    '%',
    '|',
    '>',
    '&',
    '*',
    '!',
    '?',
    '-',
    '@',
    '`',
  ],
  ...['\n', '\r', '\r\n', '\t', ' ', '\0', '\u0007', '\u001b[31m', '\u007f', '\u0085', '\u2028', '\u202e', '\u200b'],
  ...['\ufeff', '\ud800', '\udc00', '😀', 'é', '\\u0000', '\\ud800', '\\u202e', '\\x', '\\u12'],
  ...[
    'null',
    'true',
    'NaN',
    'Infinity',
    '-0',
    '1e400',
    '-1e400',
    '1e-400',
    '9007199254740993',
    '0x10',
    '01',
    '1.',
    '.5',
  ],
  ...['"__proto__":1,', '"constructor":{},', '"toString":null,', '"id":1,"id":2,', '"":"",', '"type":"VIFBridge",'],
];

/** What only YAML gives a meaning. */
const YAML_PIECES = [
  ...[
    '\n---\n',
    '\n...\n',
    '\n? ',
    '\n- ',
    ': ',
    '&a ',
    '*a',
    '*b ',
    '<<: *a\n',
    '\n<<: [*a, *a]\n',
    '%YAML 1.1\n---\n',
  ],
  ...[
    '!!str ',
    '!!int ',
    '!!binary ',
    '!!set ',
    '!!omap ',
    '!!timestamp ',
    '!Ref ',
    '!Sub ',
    '!env ',
    '!!js/function ',
    '! ',
  ],
  ...[
    '~',
    '=',
    'yes',
    '52:54:00:12:34:56',
    '0o17',
    '.inf',
    '.nan',
    '2001-01-01',
    '|\n',
    '>-\n',
    '#!',
    '"\\',
    "''",
    '[*a]',
  ],
];

const NUMBERS = [
  '1e400',
  '9007199254740993',
  '-0',
  '1E+2',
  '0.0',
  '1e-400',
  '-9007199254740993',
  '123456789'.repeat(40),
];

type Mutation = (text: string, random: Random, input: Input) => string;

const MUTATIONS: Readonly<Record<string, Mutation>> = {
  truncation: (text, random) => text.slice(0, random.below(text.length + 1)),
  flip: (text, random) => {
    const at = random.below(text.length);
    return replaced(text, at, at + 1, String.fromCharCode(text.charCodeAt(at) ^ (1 << random.below(16))));
  },
  piece: (text, random, input) => inserted(text, random, pieceOf(random, input)),
  pieces: (text, random, input) => inserted(text, random, pieceOf(random, input).repeat(1 + random.below(2000))),
  deletion: (text, random) => {
    const at = random.below(text.length);
    return replaced(text, at, at + 1 + random.below(20), '');
  },
  copy: (text, random) => {
    const at = random.below(text.length);
    return inserted(text, random, text.slice(at, at + random.below(200)));
  },
  number: (text, random) => replacedMatch(text, random, /[0-9]+/g, random.pick(NUMBERS)),
  longString: (text, random, input) => {
    const piece = pieceOf(random, input).replace(/["\\\n\r]/g, 'x') || 'x';
    return replacedMatch(text, random, /"[^"]*"/g, JSON.stringify(piece.repeat(1 + random.below(20_000))));
  },
  doubledKey: (text, random) => {
    const members = [...text.matchAll(/"[^"]*":(?:"[^"]*"|[0-9]+|null|true|false)/g)];
    const [member] = members.length > 0 ? random.pick(members) : ['"a":1'];
    return replacedMatch(text, random, /\{/g, `{${member},`);
  },
  nesting: (text, random, input) => {
    const depth = random.pick([2, 20, 200, 2000, 20_000, 110_000]);
    const [open, close] = random.pick([
      ['[', ']'],
      ['{"a":', '}'],
      ['{"versioned_object.data":', '}'],
      ...(input === 'yaml'
        ? [['? ', ''] as const, ['- ', ''] as const, ['{a: ', '}'] as const, ['!x [', ']'] as const]
        : []),
    ] as const);
    const most = Math.min(depth, Math.floor(LONGEST / (open.length + close.length)));
    return replacedMatch(
      text,
      random,
      /"[^"]*"|[0-9]+/g,
      `${open.repeat(most)}1${random.chance(0.7) ? close.repeat(most) : ''}`,
    );
  },
  anchors: (text, random, input) => {
    if (input !== 'yaml') return text;
    const anchored = replacedMatch(text, random, /(?<=[:[,] ?)(?=["{[])/g, '&a ');
    return Array.from({ length: 1 + random.below(30) }).reduce<string>(
      (all) => replacedMatch(all, random, /(?<=[:[,] ?)(?:"[^"]*"|[0-9]+|\{\}|\[\])/g, '*a'),
      anchored,
    );
  },
  expansion: (text, random, input) => {
    if (input !== 'yaml') return text;
    const width = 2 + random.below(10);
    const rows = Array.from(
      { length: 2 + random.below(12) },
      (_, i) => `a${i + 1}: &a${i + 1} [${Array(width).fill(`*a${i}`).join(', ')}]`,
    );
    return `a0: &a0 x\n${rows.join('\n')}\nrest: ${text}`;
  },
  tag: (text, random, input) =>
    input === 'yaml'
      ? replacedMatch(
          text,
          random,
          /(?<=[:[,] ?)(?=["{[0-9])/g,
          random.pick(['!!str ', '!Ref ', '!!int ', '!!map ', '!!set ', '! ']),
        )
      : text,
  documents: (text, random, input) => {
    const between = { json: ' ', ndjson: '\n', yaml: '\n---\n' }[input];
    return Array(2 + random.below(input === 'json' ? 2 : 30))
      .fill(text)
      .join(between);
  },
  list: (text, random) =>
    `[${Array(1 + random.below(5))
      .fill(text)
      .join(',')}]`,
  mark: (text) => `\ufeff${text}`,
  lineEnds: (text, random) =>
    text.replaceAll(
      random.pick([',', ':', '{']),
      (character) => `${character}${random.pick(['\r\n', '\r', '\n', '\n\t'])}`,
    ),
  spaces: (text, random) => inserted(text, random, random.pick([' ', '\t', '\n', '\r\n']).repeat(random.below(5000))),
};

export const TEXT_MUTATIONS: readonly string[] = Object.keys(MUTATIONS);

/** A text after some mutations. */
export function mutatedText(text: string, random: Random, input: Input): string {
  let mutated = text;
  for (let count = 1 + random.below(3); count > 0; count--) {
    const name = random.pick(TEXT_MUTATIONS);
    const next = mutated === '' ? mutated : (MUTATIONS[name] as Mutation)(mutated, random, input);
    if (next.length <= LONGEST) mutated = next;
  }
  return mutated;
}

function pieceOf(random: Random, input: Input): string {
  return random.pick(input === 'yaml' && random.chance(0.5) ? YAML_PIECES : PIECES);
}

function inserted(text: string, random: Random, piece: string): string {
  const at = random.below(text.length + 1);
  return replaced(text, at, at, piece);
}

function replaced(text: string, start: number, end: number, piece: string): string {
  return text.slice(0, start) + piece + text.slice(end);
}

/** Replaces one of the places that a pattern matches. */
function replacedMatch(text: string, random: Random, pattern: RegExp, piece: string): string {
  const places = [...text.matchAll(pattern)];
  if (places.length === 0) return text;
  const place = random.pick(places);
  return replaced(text, place.index, place.index + place[0].length, piece);
}
