import { stringify } from 'yaml';
import { catalogue } from '../../generated/catalogue.ts';
import { decode } from '../../src/index.ts';
import type { Json, JsonObject } from '../live/json.ts';
import { sampleOf, textOf } from '../live/payloads.ts';
import { type Random, randomOf } from '../live/random.ts';
import { type Input, mutatedText } from './texts.ts';
import { withStrange } from './values.ts';

/* What the fuzz feeds in. A seed and an index determine each case, so that it comes out the same in any run. */

const SCOPE = { all: catalogue, known: catalogue };

export type Case = TextCase | ValueCase;

/** A text to be validated. */
export interface TextCase {
  readonly kind: Input;
  readonly text: string;
}

/** A value to be validated and converted, with what else the functions are given. */
export interface ValueCase {
  readonly kind: 'value';
  /** Makes the value anew, since some cannot be copied. */
  readonly make: () => unknown;
  readonly host: unknown;
  /** What is strange about the value, if anything is. */
  readonly strange: string | undefined;
  /** Whether all judges see the same in it. */
  readonly isComparable: boolean;
}

const KINDS = ['json', 'yaml', 'ndjson', 'value'] as const;

/** The case of a seed at an index. */
export function caseOf(seed: number, index: number): Case {
  const kind = KINDS[index % KINDS.length] as (typeof KINDS)[number];
  const random = randomOf(seed, index);
  if (kind !== 'value') return { kind, text: textFor(kind, random, seed, index) };
  const isStrange = random.chance(0.5);
  const make = () => {
    // Each time from the same state, so that the value is the same.
    const own = randomOf(seed + 1, index);
    const value = documentOf(own, seed, index);
    return isStrange ? withStrange(value, own) : { value, strange: undefined, isComparable: true };
  };
  const { strange, isComparable } = make();
  return { kind, make: () => make().value, host: hostOf(random, seed, index), strange, isComparable };
}

/** A document in either form, right or broken. */
function documentOf(random: Random, seed: number, index: number): Json {
  const kind = random.chance(0.4) ? 'broken' : 'well-formed';
  const value = JSON.parse(textOf(sampleOf(kind, SCOPE, seed, index >> 1))) as Json;
  if (kind === 'broken' || random.chance(0.5)) return value;
  const config = decode(value as never) as unknown as JsonObject;
  if (!random.chance(0.3)) return config;
  const key = random.pick([...Object.keys(config), 'unknown', 'type']);
  return { ...config, [key]: random.pick<Json>([null, 1, 'x', [], {}, true, [config]]) };
}

function textFor(input: Input, random: Random, seed: number, index: number): string {
  const count = random.pick([1, 1, 1, 2, 5]);
  const documents = random.times(count, () => documentOf(random, seed, index + random.below(1000)));
  const text = written(input, documents, random);
  return random.chance(0.15) ? text : mutatedText(text, random, input);
}

function written(input: Input, documents: readonly Json[], random: Random): string {
  if (input === 'ndjson')
    return documents.map((document) => JSON.stringify(document)).join(random.pick(['\n', '\r\n', '\n\n']));
  if (input === 'json') return JSON.stringify(documents[0], null, random.pick([0, 0, 2, '\t']));
  const style = random.pick([
    (document: Json) => JSON.stringify(document, null, 2),
    (document: Json) => stringify(document, { aliasDuplicateObjects: true, lineWidth: 40 }),
    (document: Json) => stringify(document, { defaultStringType: 'QUOTE_SINGLE', collectionStyle: 'any' }),
  ]);
  return documents.map(style).join('\n---\n');
}

/** What a host tells of itself: mostly something right. */
function hostOf(random: Random, seed: number, index: number): unknown {
  for (let i = index; ; i++) {
    const { value } = sampleOf('well-formed', SCOPE, seed, i);
    const name = (value as JsonObject)['versioned_object.name'];
    if (name !== 'HostInfo') continue;
    return random.chance(0.8) ? value : withStrange(value, random).value;
  }
}
