import type { Catalogue } from '../../schemas/catalogue.ts';
import type { Json } from './json.ts';
import type { Random } from './random.ts';

/* Single values by type: valid ones with their edges, and texts that slip past a careless check. */

const MOST = Number.MAX_SAFE_INTEGER;

const STRINGS = [
  ...['', ' ', 'a', 'tap0', 'br-int', '1', '-0', 'null', 'true', '__proto__', 'constructor', '../../etc', '"\\/'],
  ...[
    '\0',
    '\n',
    'tap0\n',
    '\t\r',
    '\u007f',
    '\u2028',
    '\ufeff',
    'фабрика',
    'e\u0301',
    '１２３',
    '😀',
    'x'.repeat(300),
  ],
  ...['\ud800', '\udc00', '\udfff\ud800', 'a\ud83d', '\ude00b'],
];

const INTEGERS = [0, -0, 1, -1, 1500, 4094, 4095, 65535, 2 ** 31 - 1, 2 ** 31, -(2 ** 31), 2 ** 32, MOST, -MOST];

const IPV4 = ['0.0.0.0', '255.255.255.255', '127.0.0.1', '192.0.2.10', '10.0.0.1', '100.64.0.0', '249.250.199.200'];

const IPV6 = [
  ...['::', '::1', '1::', '0:0:0:0:0:0:0:0', '0000:0000:0000:0000:0000:0000:0000:0001', '1:2:3:4:5:6:7:8'],
  ...['1:2:3:4:5:6:7::', '::2:3:4:5:6:7:8', '1:2:3::5:6:7:8', '1:0:0:2::3', '2001:DB8::A', 'fe80::1', '::FFFF:0:0'],
  ...['::1.2.3.4', '::ffff:192.0.2.1', '::FFFF:c000:201', '::ffff:0:1.2.3.4', '64:ff9b::192.0.2.33', '1::1.2.3.4'],
  ...['1:2:3:4:5:6:1.2.3.4', '1:2:3:4:5::1.2.3.4', '::2:3:4:5:6:1.2.3.4', 'ffff:ffff:ffff:ffff:ffff:ffff:ffff:ffff'],
];

type Make = (random: Random) => Json;

const MAKERS: Readonly<Record<string, Make>> = {
  Boolean: (random) => random.chance(0.5),
  Integer: (random) => (random.chance(0.6) ? random.pick(INTEGERS) : random.below(2 ** 53) - random.below(2 ** 53)),
  String: (random) => (random.chance(0.6) ? random.pick(STRINGS) : makeString(random)),
  UUID: makeUuid,
  MACAddress: (random) =>
    random.pick([
      '00:00:00:00:00:00',
      'ff:ff:ff:ff:ff:ff',
      hexes(random, 6, 2).join(':'),
      hexes(random, 6, 2).join(':'),
    ]),
  PCIAddress: (random) => random.pick(['0000:00:00.0', 'ffff:ff:1f.7', makePci(random), makePci(random)]),
  IPAddress: makeAddress,
  IPNetwork: makeNetwork,
};

/** A valid value of a type of the catalogue. */
export function validValue({ types }: Catalogue, type: string, random: Random): Json {
  const values = types[type]?.values;
  if (values !== undefined) return random.pick(values);
  const make = MAKERS[type];
  if (make === undefined) throw new Error(`Expected a type that values.ts can make, received ${type}.`);
  return make(random);
}

/** A value that os-vif's constructors take and write in another form: as a rule strict reading refuses it as it is. */
export function looseValue(catalogue: Catalogue, type: string, random: Random): Json {
  const valid = validValue(catalogue, type, random);
  const text = String(valid);
  const loose: Readonly<Record<string, readonly Json[]>> = {
    Boolean: [0, 1, '', 'no', [], [0]],
    Integer: [true, false, '12', ' -7 ', '1_000', 12.7, -0.5],
    String: [0, 12, 1.5, -1e-7, 1e22, true, false],
    MACAddress: [text.toUpperCase(), text.replaceAll(':', '-')],
    PCIAddress: [text.toUpperCase()],
    IPAddress: [0, 3221225994, 2 ** 32, text.toUpperCase()],
    IPNetwork: [text.replace(/[/].*/, ''), '10.1.2.3/255.255.0.0', '10.0.0.0/0.0.0.255', '2001:db8::/ffff::'],
  };
  return random.pick(loose[type] ?? [valid]);
}

/** A text near the valid ones of a type, most often beyond them; undefined for types that take any text. */
export function slippedText(catalogue: Catalogue, type: string, random: Random): string | undefined {
  const text = String(validValue(catalogue, type, random));
  const slips = slipsOf(catalogue, type, text, random);
  if (slips === undefined) return undefined;
  return random.pick([
    () => random.pick(slips),
    () => edited(random, text),
    () => retold(random, text),
    () => recased(random, text),
  ])();
}

function slipsOf(catalogue: Catalogue, type: string, text: string, random: Random): readonly string[] | undefined {
  if (catalogue.types[type]?.values !== undefined) return enumSlips(catalogue, text);
  const slips: Readonly<Record<string, () => string[]>> = {
    UUID: () => uuidSlips(text),
    MACAddress: () => macSlips(text),
    PCIAddress: () => pciSlips(text),
    IPAddress: () => addressSlips(random),
    IPNetwork: () => networkSlips(random),
  };
  return slips[type]?.();
}

function enumSlips({ types }: Catalogue, text: string): string[] {
  const all = Object.values(types).flatMap(({ values }) => values ?? []);
  return ['', text.toUpperCase(), ` ${text}`, `${text} `, text.slice(1), `${text}s`, 'constructor', ...all];
}

function uuidSlips(text: string): string[] {
  const bare = text.replaceAll('-', '');
  return [
    ...['', `{${text}}`, `urn:uuid:${text}`, ` ${text}`, `${text} `, text.slice(1), `${text}0`, text.replace(/./, 'g')],
    ...[`-${bare}`, `${bare}-`, bare.replace(/^.{4}/, '$&-'), text.replace('-', '--'), text.replaceAll('-', '_')],
    ...[`${bare.slice(0, 15)}_${bare.slice(16)}`, `0x${bare.slice(2)}`, text.replaceAll('-', ':')],
  ];
}

function macSlips(text: string): string[] {
  return [
    ...['', text.toUpperCase(), text.replaceAll(':', '-'), text.replaceAll(':', ''), text.replace(':', '-')],
    ...[text.slice(3), `${text}:00`, `${text}:`, text.slice(1), text.replace(/./, 'g'), ` ${text}`],
    ...[text.replace(/(..):(..):?/g, '$1$2.').slice(0, 14), `0${text}`],
  ];
}

function pciSlips(text: string): string[] {
  return [
    ...['', text.toUpperCase(), text.slice(5), text.replace('.', ':'), text.replace('.', 'x'), text.replace('.', '\n')],
    ...[`0${text}`, `${text}0`, text.replace(/.[.]/, 'g.'), ` ${text}`, text.slice(0, -2), text.replace('.', '..')],
    ...[`${text.slice(0, 8)}20.0`, `${text.slice(0, -1)}8`, `${text.slice(0, 8)}1f.7`],
  ];
}

function addressSlips(random: Random): string[] {
  const [v4, v6] = [makeIpv4(random), makeIpv6(random)];
  return [
    ...['', '1', '10', '10.1', '10.0.1', `0${v4}`, `${v4}.1`, `${v4}.`, `.${v4}`, `${v4}/24`, ` ${v4}`, `${v4} x`],
    ...['256.0.0.1', '1.2.3.256', '0x0a.0.0.1', '1.2.3.', '1..2.3', '-1.2.3.4', '1.2.3.4e0', '3221225994', `${v4}::`],
    ...[`${v6}%eth0`, `${v6}%1`, `[${v6}]`, `${v6}:`, `:${v6}`, `${v6}::`, `${v6}/64`, `${v6} `, `${v6}:1.2.3.4`],
    ...[':', ':::', '1::2::3', '1:2:3:4:5:6:7', '1:2:3:4:5:6:7:8:9', '1:2:3:4:5:6:7:8::', '::1:2:3:4:5:6:7:8', '::g'],
    ...['1:2:3:4::5:6:7:8', '12345::', '::00001', '::1.2.3', '::1.2.3.256', '::01.2.3.4', '::1.2.3.4:5', '1.2.3.4::'],
    ...['1:2:3:4:5:6:7:1.2.3.4', '1:2:3:4:5:1.2.3.4', '1:2:3:4:5:6::1.2.3.4', '::1:2:3:4:5:6:1.2.3.4', ':1.2.3.4'],
    ...random.times(12, () => tokens(random)),
  ];
}

function networkSlips(random: Random): string[] {
  const [v4, v6] = [makeIpv4(random), makeIpv6(random)];
  const prefixes = [
    '',
    '/',
    '/33',
    '/129',
    '/-1',
    '/+8',
    '/08',
    '/0x8',
    '/ 8',
    '/8 ',
    '/8.0',
    '/8/8',
    '//8',
    '/a',
    '/1e1',
  ];
  return random.pick([
    [...prefixes, '/255.255.255.0', '/0.0.0.255', '/255.0.255.0', '/00', '/032'].map((prefix) => `${v4}${prefix}`),
    [...prefixes, '/ffff::', '/::', '/130', '/0128', '/1000'].map((prefix) => `${v6}${prefix}`),
    ['', '/8', '10/8', '10.0/16', '10.0.0/24', '0/0', '1/32', `0${v4}/8`, `${v6}%eth0/64`, `[${v6}]/64`],
    addressSlips(random).map((address) => `${address}/24`),
  ]);
}

/** Pieces of addresses in any order. */
function tokens(random: Random): string {
  const pieces = [':', '::', '0', '1', 'ffff', 'ABCD', '12345', '1.2.3.4', '255', '.', '1:2:3:'];
  return random.times(1 + random.below(10), () => random.pick(pieces)).join('');
}

/** One to three random edits of single characters. */
function edited(random: Random, text: string): string {
  let result = text;
  for (let edits = 1 + random.below(3); edits > 0; edits--) result = editedOnce(random, result);
  return result;
}

function editedOnce(random: Random, text: string): string {
  const at = random.below(text.length + 1);
  const insert = random.pick([...'0123456789abfgAF.:-/ %_\n', text[at] ?? '', '']);
  return text.slice(0, at) + insert + text.slice(at + random.below(2));
}

/** One letter in the other case. */
function recased(random: Random, text: string): string {
  const letters = [...text.matchAll(/[a-zA-Z]/g)];
  if (letters.length === 0) return text;
  const { 0: letter, index } = random.pick(letters);
  const other = letter === letter.toLowerCase() ? letter.toUpperCase() : letter.toLowerCase();
  return text.slice(0, index) + other + text.slice(index + 1);
}

/** One or two changes of whole parts: groups, numbers, separators. */
function retold(random: Random, text: string): string {
  let parts: string[] = text.match(/[0-9a-zA-Z]+|::|[^0-9a-zA-Z]/g) ?? [];
  for (let changes = 1 + random.below(2); changes > 0; changes--) {
    const at = random.below(parts.length);
    const part = parts[at] ?? '';
    const other = random.pick([...parts, ':']);
    const changed = random.pick([
      ...[[], [part, part], [other], [part, other], ['::'], [part, '::']],
      [nextTo(random, part)],
    ]);
    parts = parts.toSpliced(at, 1, ...changed);
  }
  return parts.join('');
}

/** A number, decimal or else hexadecimal, off by one. */
function nextTo(random: Random, part: string): string {
  const step = random.pick([1, -1]);
  if (/^[0-9]{1,3}$/.test(part)) return String(Number(part) + step);
  return /^[0-9a-fA-F]{1,4}$/.test(part) ? (Number.parseInt(part, 16) + step).toString(16) : part;
}

function makeString(random: Random): string {
  return random.times(random.below(12), () => random.pick([...'abz09-_/:. éß漢😀'])).join('');
}

function makeUuid(random: Random): string {
  const groups = random.pick([
    [8, 4, 4, 4, 12].map((length) => hex(random, length)),
    [8, 4, 4, 4, 12].map((length) => random.pick(['0', 'f', 'A']).repeat(length)),
  ]);
  const dashes = random.pick(['all', 'all', 'none', 'some']);
  const dash = () => (dashes === 'all' || (dashes === 'some' && random.chance(0.5)) ? '-' : '');
  const text = groups.map((group, at) => (at === 0 ? group : dash() + group)).join('');
  return random.chance(0.3) ? text.toUpperCase() : mixedCase(random, text, 0.1);
}

function makePci(random: Random): string {
  const slot = random.below(32).toString(16).padStart(2, '0');
  return `${hex(random, 4)}:${hex(random, 2)}:${slot}.${random.below(8)}`;
}

function makeAddress(random: Random): string {
  return random.chance(0.4) ? makeIpv4(random) : makeIpv6(random);
}

function makeNetwork(random: Random): string {
  const isV4 = random.chance(0.4);
  const most = isV4 ? 32 : 128;
  const prefix = random.pick([0, 1, most - 1, most, random.below(most + 1), random.below(most + 1)]);
  return `${isV4 ? makeIpv4(random) : makeIpv6(random)}/${prefix}`;
}

function makeIpv4(random: Random): string {
  if (random.chance(0.3)) return random.pick(IPV4);
  return random.times(4, () => random.pick([0, 9, 99, 100, 199, 200, 255, random.below(256)])).join('.');
}

function makeIpv6(random: Random): string {
  return random.chance(0.3) ? random.pick(IPV6) : spelledIpv6(random);
}

/** Random groups, many of them zero, in one of the many spellings that they have. */
function spelledIpv6(random: Random): string {
  const zeros = random.next();
  const numbers = random.times(8, () => (random.chance(zeros) ? 0 : random.pick([1, 0xffff, random.below(2 ** 16)])));
  if (random.chance(0.15)) numbers.fill(0, 0, 5).fill(0xffff, 5, 6);
  const dotted = random.chance(0.25);
  const pad = random.pick([1, 1, 2, 4]);
  const groups = numbers.slice(0, dotted ? 6 : 8).map((group) => group.toString(16).padStart(pad, '0'));
  const tail = numbers.slice(6).flatMap((group) => [group >> 8, group & 255]);
  return mixedCase(random, shortened(random, groups, dotted ? [tail.join('.')] : []), random.pick([0, 0, 0.5, 1]));
}

/** Writes any run of zero groups as `::`, not only the longest one. */
function shortened(random: Random, groups: readonly string[], tail: readonly string[]): string {
  const isZero = (at: number) => /^0+$/.test(groups[at] ?? '');
  const start = random.below(groups.length);
  if (random.chance(0.2) || !isZero(start)) return [...groups, ...tail].join(':');
  let end = start + 1;
  while (end < groups.length && isZero(end) && random.chance(0.9)) end += 1;
  return `${groups.slice(0, start).join(':')}::${[...groups.slice(end), ...tail].join(':')}`;
}

function mixedCase(random: Random, text: string, upper: number): string {
  return text.replace(/[a-f]/g, (digit) => (random.chance(upper) ? digit.toUpperCase() : digit));
}

function hex(random: Random, length: number): string {
  return random.times(length, () => random.pick([...'0123456789abcdef'])).join('');
}

function hexes(random: Random, count: number, length: number): string[] {
  return random.times(count, () => hex(random, length));
}
