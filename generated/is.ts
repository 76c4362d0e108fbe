// Generated from schemas/ by `npm run build:generated`. Do not edit.

/** Says yes or no. */
export type Check = (value: unknown) => boolean;

type Fields = Readonly<Record<string, unknown>>;

const { getPrototypeOf } = Object;

const EMPTY = {};

/**
 * Whether somebody gave every object a key to inherit. Then nothing here can be relied on, since it takes all that for…in
 * visits for a key of its own.
 */
export function isTampered(): boolean {
  for (const _ in EMPTY) return true;
  return false;
}

/** Whether a value is an object, and no array; what its prototype is, each check of an object asks for itself. */
function isRecord(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/**
 * Whether the prototype of an object is one that JSON's objects have: no Date, no Map, no instance of a class. A plain
 * object of another realm (a worker, an iframe, a vm context) has a prototype that has none. Since for…in visits what is
 * inherited too, nothing may be there to visit; of Object.prototype, the caller knows that already.
 */
function isForeign(value: object): boolean {
  const prototype = getPrototypeOf(value);
  return prototype === null || (getPrototypeOf(prototype) === null && Object.keys(prototype).length === 0);
}

function isEmptyArray(value: unknown): boolean {
  return Array.isArray(value) && value.length === 0;
}

/**
 * A pattern as a table of steps: a row for each state, in it the start of the next row for each class of characters. Row 0
 * fails for good, and so do all characters that are in no class.
 */
interface Automaton {
  readonly start: number;
  /** Rows from this one on accept. */
  readonly accepting: number;
  readonly classes: Uint8Array;
  readonly steps: Uint16Array;
}

function automaton(start: number, accepting: number, groups: readonly string[], steps: readonly number[]): Automaton {
  const classes = new Uint8Array(128);
  groups.forEach((group, i) => {
    for (let at = 0; at < group.length; at++) classes[group.charCodeAt(at)] = i + 1;
  });
  return { start, accepting, classes, steps: new Uint16Array(steps) };
}

/** Whether a text is what a pattern matches. Without branches, since a processor guesses wrong at every other character. */
function accepts({ start, accepting, classes, steps }: Automaton, text: string): boolean {
  let state = start;
  let codes = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    codes |= code;
    state = steps[state + (classes[code & 127] as number)] as number;
  }
  return state >= accepting && codes < 128;
}

/** /^[0-9a-fA-F]{8}-?[0-9a-fA-F]{4}-?[0-9a-fA-F]{4}-?[0-9a-fA-F]{4}-?[0-9a-fA-F]{12}$/ */
const UUIDAutomaton = /* @__PURE__ */ automaton(3, 111, ['-', '0123456789ABCDEFabcdef'], [
  0, 0, 0,
  0, 0, 6,
  0, 0, 9,
  0, 0, 12,
  0, 0, 15,
  0, 0, 18,
  0, 0, 21,
  0, 0, 24,
  0, 0, 27,
  0, 30, 33,
  0, 0, 33,
  0, 0, 36,
  0, 0, 39,
  0, 0, 42,
  0, 45, 48,
  0, 0, 48,
  0, 0, 51,
  0, 0, 54,
  0, 0, 57,
  0, 60, 63,
  0, 0, 63,
  0, 0, 66,
  0, 0, 69,
  0, 0, 72,
  0, 75, 78,
  0, 0, 78,
  0, 0, 81,
  0, 0, 84,
  0, 0, 87,
  0, 0, 90,
  0, 0, 93,
  0, 0, 96,
  0, 0, 99,
  0, 0, 102,
  0, 0, 105,
  0, 0, 108,
  0, 0, 111,
  0, 0, 0,
]);

export function isUUID(value: unknown): boolean {
  return typeof value === 'string' && accepts(UUIDAutomaton, value);
}

/** /^(?:[0-9a-f]{2}:){5}[0-9a-f]{2}$/ */
const MACAddressAutomaton = /* @__PURE__ */ automaton(3, 54, ['0123456789abcdef', ':'], [
  0, 0, 0,
  0, 6, 0,
  0, 9, 0,
  0, 0, 12,
  0, 15, 0,
  0, 18, 0,
  0, 0, 21,
  0, 24, 0,
  0, 27, 0,
  0, 0, 30,
  0, 33, 0,
  0, 36, 0,
  0, 0, 39,
  0, 42, 0,
  0, 45, 0,
  0, 0, 48,
  0, 51, 0,
  0, 54, 0,
  0, 0, 0,
]);

export function isMACAddress(value: unknown): boolean {
  return typeof value === 'string' && accepts(MACAddressAutomaton, value);
}

/** /^(?:(?:(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9]?[0-9])[.]){3}(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9]?[0-9])[/](?:3[0-2]|[12]?[0-9])|(?:(?:[0-9a-fA-F]{1,4}:){7}(?:[0-9a-fA-F]{1,4}|:)|(?:[0-9a-fA-F]{1,4}:){6}(?::[0-9a-fA-F]{1,4}|(?:(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9]?[0-9])[.]){3}(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9]?[0-9])|:)|(?:[0-9a-fA-F]{1,4}:){5}(?:(?::[0-9a-fA-F]{1,4}){1,2}|(?::[0-9a-fA-F]{1,4}){0,0}:(?:(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9]?[0-9])[.]){3}(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9]?[0-9])|:)|(?:[0-9a-fA-F]{1,4}:){4}(?:(?::[0-9a-fA-F]{1,4}){1,3}|(?::[0-9a-fA-F]{1,4}){0,1}:(?:(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9]?[0-9])[.]){3}(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9]?[0-9])|:)|(?:[0-9a-fA-F]{1,4}:){3}(?:(?::[0-9a-fA-F]{1,4}){1,4}|(?::[0-9a-fA-F]{1,4}){0,2}:(?:(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9]?[0-9])[.]){3}(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9]?[0-9])|:)|(?:[0-9a-fA-F]{1,4}:){2}(?:(?::[0-9a-fA-F]{1,4}){1,5}|(?::[0-9a-fA-F]{1,4}){0,3}:(?:(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9]?[0-9])[.]){3}(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9]?[0-9])|:)|(?:[0-9a-fA-F]{1,4}:){1}(?:(?::[0-9a-fA-F]{1,4}){1,6}|(?::[0-9a-fA-F]{1,4}){0,4}:(?:(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9]?[0-9])[.]){3}(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9]?[0-9])|:)|:(?:(?::[0-9a-fA-F]{1,4}){1,7}|(?::[0-9a-fA-F]{1,4}){0,5}:(?:(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9]?[0-9])[.]){3}(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9]?[0-9])|:))[/](?:12[0-8]|1[01][0-9]|[1-9]?[0-9]))$/ */
const IPNetworkAutomaton = /* @__PURE__ */ automaton(13, 2340, ['.', '/', '0', '1', '2', '3', '4', '5', '678', '9', ':', 'ABCDEFabcdef'], [
  0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
  0, 0, 0, 26, 39, 52, 65, 65, 65, 65, 65, 78, 91,
  0, 104, 0, 117, 117, 117, 117, 117, 117, 117, 117, 130, 117,
  0, 104, 0, 143, 143, 143, 143, 143, 143, 143, 143, 130, 117,
  0, 104, 0, 143, 143, 143, 143, 143, 156, 169, 169, 130, 117,
  0, 104, 0, 169, 169, 169, 169, 169, 169, 169, 169, 130, 117,
  0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 182, 0,
  0, 0, 0, 117, 117, 117, 117, 117, 117, 117, 117, 130, 117,
  0, 0, 0, 195, 208, 221, 234, 234, 234, 234, 234, 0, 0,
  0, 0, 0, 247, 247, 247, 247, 247, 247, 247, 247, 130, 247,
  0, 0, 0, 260, 260, 260, 260, 260, 260, 260, 260, 273, 260,
  0, 104, 0, 286, 286, 286, 286, 286, 286, 286, 286, 130, 247,
  0, 104, 0, 286, 286, 286, 286, 286, 286, 247, 247, 130, 247,
  0, 104, 0, 247, 247, 247, 247, 247, 247, 247, 247, 130, 247,
  0, 0, 299, 312, 325, 338, 351, 351, 351, 351, 351, 0, 364,
  0, 377, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
  0, 377, 0, 234, 234, 234, 234, 234, 234, 234, 234, 0, 0,
  0, 377, 0, 234, 234, 234, 234, 234, 390, 195, 195, 0, 0,
  0, 377, 0, 195, 195, 195, 195, 195, 195, 195, 195, 0, 0,
  0, 0, 0, 403, 403, 403, 403, 403, 403, 403, 403, 130, 403,
  0, 0, 0, 416, 416, 416, 416, 416, 416, 416, 416, 429, 416,
  0, 0, 299, 442, 455, 468, 481, 481, 481, 481, 481, 0, 494,
  0, 104, 0, 403, 403, 403, 403, 403, 403, 403, 403, 130, 403,
  0, 0, 0, 2340, 2353, 2366, 2366, 2366, 2366, 2366, 2366, 0, 0,
  0, 507, 299, 520, 520, 520, 520, 520, 520, 520, 520, 533, 520,
  0, 507, 299, 546, 546, 546, 546, 546, 546, 546, 546, 533, 520,
  0, 507, 299, 546, 546, 546, 546, 546, 559, 572, 572, 533, 520,
  0, 507, 299, 572, 572, 572, 572, 572, 572, 572, 572, 533, 520,
  0, 0, 299, 520, 520, 520, 520, 520, 520, 520, 520, 533, 520,
  0, 0, 0, 585, 598, 611, 624, 624, 624, 624, 624, 0, 0,
  0, 377, 0, 195, 195, 195, 195, 195, 195, 0, 0, 0, 0,
  0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 130, 0,
  0, 0, 0, 637, 637, 637, 637, 637, 637, 637, 637, 429, 637,
  0, 0, 0, 650, 650, 650, 650, 650, 650, 650, 650, 663, 650,
  0, 507, 299, 676, 676, 676, 676, 676, 676, 676, 676, 689, 676,
  0, 507, 299, 702, 702, 702, 702, 702, 702, 702, 702, 689, 676,
  0, 507, 299, 702, 702, 702, 702, 702, 715, 728, 728, 689, 676,
  0, 507, 299, 728, 728, 728, 728, 728, 728, 728, 728, 689, 676,
  0, 0, 299, 676, 676, 676, 676, 676, 676, 676, 676, 689, 676,
  0, 0, 0, 741, 754, 767, 780, 780, 780, 780, 780, 0, 0,
  0, 0, 299, 793, 793, 793, 793, 793, 793, 793, 793, 533, 793,
  0, 0, 0, 442, 455, 468, 481, 481, 481, 481, 481, 0, 494,
  0, 507, 299, 806, 806, 806, 806, 806, 806, 806, 806, 533, 793,
  0, 507, 299, 806, 806, 806, 806, 806, 806, 793, 793, 533, 793,
  0, 507, 299, 793, 793, 793, 793, 793, 793, 793, 793, 533, 793,
  0, 819, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
  0, 819, 0, 624, 624, 624, 624, 624, 624, 624, 624, 0, 0,
  0, 819, 0, 624, 624, 624, 624, 624, 832, 585, 585, 0, 0,
  0, 819, 0, 585, 585, 585, 585, 585, 585, 585, 585, 0, 0,
  0, 0, 0, 845, 845, 845, 845, 845, 845, 845, 845, 429, 845,
  0, 0, 0, 858, 858, 858, 858, 858, 858, 858, 858, 871, 858,
  0, 0, 299, 884, 897, 910, 923, 923, 923, 923, 923, 0, 936,
  0, 0, 299, 949, 949, 949, 949, 949, 949, 949, 949, 689, 949,
  0, 0, 0, 884, 897, 910, 923, 923, 923, 923, 923, 0, 936,
  0, 507, 299, 962, 962, 962, 962, 962, 962, 962, 962, 689, 949,
  0, 507, 299, 962, 962, 962, 962, 962, 962, 949, 949, 689, 949,
  0, 507, 299, 949, 949, 949, 949, 949, 949, 949, 949, 689, 949,
  0, 975, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
  0, 975, 0, 780, 780, 780, 780, 780, 780, 780, 780, 0, 0,
  0, 975, 0, 780, 780, 780, 780, 780, 988, 741, 741, 0, 0,
  0, 975, 0, 741, 741, 741, 741, 741, 741, 741, 741, 0, 0,
  0, 0, 299, 1001, 1001, 1001, 1001, 1001, 1001, 1001, 1001, 533, 1001,
  0, 507, 299, 1001, 1001, 1001, 1001, 1001, 1001, 1001, 1001, 533, 1001,
  0, 0, 0, 1014, 1027, 1040, 1053, 1053, 1053, 1053, 1053, 0, 0,
  0, 819, 0, 585, 585, 585, 585, 585, 585, 0, 0, 0, 0,
  0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 429, 0,
  0, 0, 0, 1066, 1066, 1066, 1066, 1066, 1066, 1066, 1066, 871, 1066,
  0, 0, 0, 1079, 1079, 1079, 1079, 1079, 1079, 1079, 1079, 1092, 1079,
  0, 507, 299, 1105, 1105, 1105, 1105, 1105, 1105, 1105, 1105, 1118, 1105,
  0, 507, 299, 1131, 1131, 1131, 1131, 1131, 1131, 1131, 1131, 1118, 1105,
  0, 507, 299, 1131, 1131, 1131, 1131, 1131, 1144, 1157, 1157, 1118, 1105,
  0, 507, 299, 1157, 1157, 1157, 1157, 1157, 1157, 1157, 1157, 1118, 1105,
  0, 0, 299, 1105, 1105, 1105, 1105, 1105, 1105, 1105, 1105, 1118, 1105,
  0, 0, 299, 1170, 1170, 1170, 1170, 1170, 1170, 1170, 1170, 689, 1170,
  0, 507, 299, 1170, 1170, 1170, 1170, 1170, 1170, 1170, 1170, 689, 1170,
  0, 0, 0, 1183, 1196, 1209, 1222, 1222, 1222, 1222, 1222, 0, 0,
  0, 975, 0, 741, 741, 741, 741, 741, 741, 0, 0, 0, 0,
  0, 0, 299, 0, 0, 0, 0, 0, 0, 0, 0, 533, 0,
  0, 0, 1235, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
  0, 0, 1235, 1053, 1053, 1053, 1053, 1053, 1053, 1053, 1053, 0, 0,
  0, 0, 1235, 1053, 1053, 1053, 1053, 1053, 1248, 1014, 1014, 0, 0,
  0, 0, 1235, 1014, 1014, 1014, 1014, 1014, 1014, 1014, 1014, 0, 0,
  0, 0, 0, 1261, 1261, 1261, 1261, 1261, 1261, 1261, 1261, 871, 1261,
  0, 0, 0, 1274, 1274, 1274, 1274, 1274, 1274, 1274, 1274, 1287, 1274,
  0, 0, 299, 1300, 1313, 1326, 1339, 1339, 1339, 1339, 1339, 0, 1352,
  0, 0, 299, 1365, 1365, 1365, 1365, 1365, 1365, 1365, 1365, 1118, 1365,
  0, 0, 0, 1300, 1313, 1326, 1339, 1339, 1339, 1339, 1339, 0, 1352,
  0, 507, 299, 1378, 1378, 1378, 1378, 1378, 1378, 1378, 1378, 1118, 1365,
  0, 507, 299, 1378, 1378, 1378, 1378, 1378, 1378, 1365, 1365, 1118, 1365,
  0, 507, 299, 1365, 1365, 1365, 1365, 1365, 1365, 1365, 1365, 1118, 1365,
  0, 0, 299, 0, 0, 0, 0, 0, 0, 0, 0, 689, 0,
  0, 1391, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
  0, 1391, 0, 1222, 1222, 1222, 1222, 1222, 1222, 1222, 1222, 0, 0,
  0, 1391, 0, 1222, 1222, 1222, 1222, 1222, 1404, 1183, 1183, 0, 0,
  0, 1391, 0, 1183, 1183, 1183, 1183, 1183, 1183, 1183, 1183, 0, 0,
  0, 0, 0, 2340, 2366, 2366, 2392, 2340, 2340, 2340, 2340, 0, 0,
  0, 0, 1235, 1014, 1014, 1014, 1014, 1014, 1014, 0, 0, 0, 0,
  0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 871, 0,
  0, 0, 0, 1417, 1417, 1417, 1417, 1417, 1417, 1417, 1417, 1287, 1417,
  0, 0, 0, 1430, 1430, 1430, 1430, 1430, 1430, 1430, 1430, 1443, 1430,
  0, 507, 299, 1456, 1456, 1456, 1456, 1456, 1456, 1456, 1456, 1469, 1456,
  0, 507, 299, 1482, 1482, 1482, 1482, 1482, 1482, 1482, 1482, 1469, 1456,
  0, 507, 299, 1482, 1482, 1482, 1482, 1482, 1495, 1508, 1508, 1469, 1456,
  0, 507, 299, 1508, 1508, 1508, 1508, 1508, 1508, 1508, 1508, 1469, 1456,
  0, 0, 299, 1456, 1456, 1456, 1456, 1456, 1456, 1456, 1456, 1469, 1456,
  0, 0, 299, 1521, 1521, 1521, 1521, 1521, 1521, 1521, 1521, 1118, 1521,
  0, 507, 299, 1521, 1521, 1521, 1521, 1521, 1521, 1521, 1521, 1118, 1521,
  0, 0, 0, 1534, 1547, 1560, 1573, 1573, 1573, 1573, 1573, 0, 0,
  0, 1391, 0, 1183, 1183, 1183, 1183, 1183, 1183, 0, 0, 0, 0,
  0, 0, 0, 1586, 1586, 1586, 1586, 1586, 1586, 1586, 1586, 1287, 1586,
  0, 0, 0, 1599, 1599, 1599, 1599, 1599, 1599, 1599, 1599, 1612, 1599,
  0, 0, 299, 1625, 1638, 1651, 1664, 1664, 1664, 1664, 1664, 0, 1677,
  0, 0, 299, 1690, 1690, 1690, 1690, 1690, 1690, 1690, 1690, 1469, 1690,
  0, 0, 0, 1625, 1638, 1651, 1664, 1664, 1664, 1664, 1664, 0, 1677,
  0, 507, 299, 1703, 1703, 1703, 1703, 1703, 1703, 1703, 1703, 1469, 1690,
  0, 507, 299, 1703, 1703, 1703, 1703, 1703, 1703, 1690, 1690, 1469, 1690,
  0, 507, 299, 1690, 1690, 1690, 1690, 1690, 1690, 1690, 1690, 1469, 1690,
  0, 0, 299, 0, 0, 0, 0, 0, 0, 0, 0, 1118, 0,
  0, 0, 299, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
  0, 0, 299, 1573, 1573, 1573, 1573, 1573, 1573, 1573, 1573, 0, 0,
  0, 0, 299, 1573, 1573, 1573, 1573, 1573, 1716, 1534, 1534, 0, 0,
  0, 0, 299, 1534, 1534, 1534, 1534, 1534, 1534, 1534, 1534, 0, 0,
  0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1287, 0,
  0, 0, 0, 1729, 1729, 1729, 1729, 1729, 1729, 1729, 1729, 1612, 1729,
  0, 0, 0, 1742, 1742, 1742, 1742, 1742, 1742, 1742, 1742, 1755, 1742,
  0, 507, 299, 1768, 1768, 1768, 1768, 1768, 1768, 1768, 1768, 1781, 1768,
  0, 507, 299, 1794, 1794, 1794, 1794, 1794, 1794, 1794, 1794, 1781, 1768,
  0, 507, 299, 1794, 1794, 1794, 1794, 1794, 1807, 1820, 1820, 1781, 1768,
  0, 507, 299, 1820, 1820, 1820, 1820, 1820, 1820, 1820, 1820, 1781, 1768,
  0, 0, 299, 1768, 1768, 1768, 1768, 1768, 1768, 1768, 1768, 1781, 1768,
  0, 0, 299, 1833, 1833, 1833, 1833, 1833, 1833, 1833, 1833, 1469, 1833,
  0, 507, 299, 1833, 1833, 1833, 1833, 1833, 1833, 1833, 1833, 1469, 1833,
  0, 0, 299, 1534, 1534, 1534, 1534, 1534, 1534, 0, 0, 0, 0,
  0, 0, 0, 1846, 1846, 1846, 1846, 1846, 1846, 1846, 1846, 1612, 1846,
  0, 0, 0, 1859, 1859, 1859, 1859, 1859, 1859, 1859, 1859, 1872, 1859,
  0, 0, 299, 1885, 1898, 1911, 1924, 1924, 1924, 1924, 1924, 0, 1937,
  0, 0, 299, 1950, 1950, 1950, 1950, 1950, 1950, 1950, 1950, 1781, 1950,
  0, 0, 0, 1885, 1898, 1911, 1924, 1924, 1924, 1924, 1924, 0, 1937,
  0, 507, 299, 1963, 1963, 1963, 1963, 1963, 1963, 1963, 1963, 1781, 1950,
  0, 507, 299, 1963, 1963, 1963, 1963, 1963, 1963, 1950, 1950, 1781, 1950,
  0, 507, 299, 1950, 1950, 1950, 1950, 1950, 1950, 1950, 1950, 1781, 1950,
  0, 0, 299, 0, 0, 0, 0, 0, 0, 0, 0, 1469, 0,
  0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1612, 0,
  0, 0, 0, 1976, 1976, 1976, 1976, 1976, 1976, 1976, 1976, 1872, 1976,
  0, 0, 0, 1989, 2002, 2015, 2028, 2028, 2028, 2028, 2028, 2041, 2054,
  0, 507, 299, 2067, 2067, 2067, 2067, 2067, 2067, 2067, 2067, 2080, 2067,
  0, 507, 299, 2093, 2093, 2093, 2093, 2093, 2093, 2093, 2093, 2080, 2067,
  0, 507, 299, 2093, 2093, 2093, 2093, 2093, 2106, 2119, 2119, 2080, 2067,
  0, 507, 299, 2119, 2119, 2119, 2119, 2119, 2119, 2119, 2119, 2080, 2067,
  0, 0, 299, 2067, 2067, 2067, 2067, 2067, 2067, 2067, 2067, 2080, 2067,
  0, 0, 299, 2132, 2132, 2132, 2132, 2132, 2132, 2132, 2132, 1781, 2132,
  0, 507, 299, 2132, 2132, 2132, 2132, 2132, 2132, 2132, 2132, 1781, 2132,
  0, 0, 0, 2145, 2145, 2145, 2145, 2145, 2145, 2145, 2145, 1872, 2145,
  0, 507, 0, 2158, 2158, 2158, 2158, 2158, 2158, 2158, 2158, 2171, 2158,
  0, 507, 0, 2184, 2184, 2184, 2184, 2184, 2184, 2184, 2184, 2171, 2158,
  0, 507, 0, 2184, 2184, 2184, 2184, 2184, 2197, 2210, 2210, 2171, 2158,
  0, 507, 0, 2210, 2210, 2210, 2210, 2210, 2210, 2210, 2210, 2171, 2158,
  0, 0, 299, 2223, 2223, 2223, 2223, 2223, 2223, 2223, 2223, 0, 2223,
  0, 0, 0, 2158, 2158, 2158, 2158, 2158, 2158, 2158, 2158, 2171, 2158,
  0, 0, 299, 2236, 2236, 2236, 2236, 2236, 2236, 2236, 2236, 2080, 2236,
  0, 0, 0, 2223, 2223, 2223, 2223, 2223, 2223, 2223, 2223, 0, 2223,
  0, 507, 299, 2249, 2249, 2249, 2249, 2249, 2249, 2249, 2249, 2080, 2236,
  0, 507, 299, 2249, 2249, 2249, 2249, 2249, 2249, 2236, 2236, 2080, 2236,
  0, 507, 299, 2236, 2236, 2236, 2236, 2236, 2236, 2236, 2236, 2080, 2236,
  0, 0, 299, 0, 0, 0, 0, 0, 0, 0, 0, 1781, 0,
  0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1872, 0,
  0, 0, 0, 2262, 2262, 2262, 2262, 2262, 2262, 2262, 2262, 2171, 2262,
  0, 0, 0, 2223, 2223, 2223, 2223, 2223, 2223, 2223, 2223, 1534, 2223,
  0, 507, 0, 2275, 2275, 2275, 2275, 2275, 2275, 2275, 2275, 2171, 2262,
  0, 507, 0, 2275, 2275, 2275, 2275, 2275, 2275, 2262, 2262, 2171, 2262,
  0, 507, 0, 2262, 2262, 2262, 2262, 2262, 2262, 2262, 2262, 2171, 2262,
  0, 0, 299, 2288, 2288, 2288, 2288, 2288, 2288, 2288, 2288, 0, 2288,
  0, 0, 299, 2301, 2301, 2301, 2301, 2301, 2301, 2301, 2301, 2080, 2301,
  0, 507, 299, 2301, 2301, 2301, 2301, 2301, 2301, 2301, 2301, 2080, 2301,
  0, 0, 0, 2314, 2314, 2314, 2314, 2314, 2314, 2314, 2314, 2171, 2314,
  0, 507, 0, 2314, 2314, 2314, 2314, 2314, 2314, 2314, 2314, 2171, 2314,
  0, 0, 299, 2327, 2327, 2327, 2327, 2327, 2327, 2327, 2327, 0, 2327,
  0, 0, 299, 0, 0, 0, 0, 0, 0, 0, 0, 2080, 0,
  0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2171, 0,
  0, 0, 299, 1534, 1534, 1534, 1534, 1534, 1534, 1534, 1534, 0, 1534,
  0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
  0, 0, 0, 2366, 2366, 2379, 2340, 2340, 2340, 2340, 2340, 0, 0,
  0, 0, 0, 2340, 2340, 2340, 2340, 2340, 2340, 2340, 2340, 0, 0,
  0, 0, 0, 2340, 2340, 2340, 2340, 2340, 2340, 2340, 0, 0, 0,
  0, 0, 0, 2340, 2340, 2340, 0, 0, 0, 0, 0, 0, 0,
]);

export function isIPNetwork(value: unknown): boolean {
  return typeof value === 'string' && accepts(IPNetworkAutomaton, value);
}

/** /^(?:(?:(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9]?[0-9])[.]){3}(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9]?[0-9])|(?:[0-9a-fA-F]{1,4}:){7}(?:[0-9a-fA-F]{1,4}|:)|(?:[0-9a-fA-F]{1,4}:){6}(?::[0-9a-fA-F]{1,4}|(?:(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9]?[0-9])[.]){3}(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9]?[0-9])|:)|(?:[0-9a-fA-F]{1,4}:){5}(?:(?::[0-9a-fA-F]{1,4}){1,2}|(?::[0-9a-fA-F]{1,4}){0,0}:(?:(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9]?[0-9])[.]){3}(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9]?[0-9])|:)|(?:[0-9a-fA-F]{1,4}:){4}(?:(?::[0-9a-fA-F]{1,4}){1,3}|(?::[0-9a-fA-F]{1,4}){0,1}:(?:(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9]?[0-9])[.]){3}(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9]?[0-9])|:)|(?:[0-9a-fA-F]{1,4}:){3}(?:(?::[0-9a-fA-F]{1,4}){1,4}|(?::[0-9a-fA-F]{1,4}){0,2}:(?:(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9]?[0-9])[.]){3}(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9]?[0-9])|:)|(?:[0-9a-fA-F]{1,4}:){2}(?:(?::[0-9a-fA-F]{1,4}){1,5}|(?::[0-9a-fA-F]{1,4}){0,3}:(?:(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9]?[0-9])[.]){3}(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9]?[0-9])|:)|(?:[0-9a-fA-F]{1,4}:){1}(?:(?::[0-9a-fA-F]{1,4}){1,6}|(?::[0-9a-fA-F]{1,4}){0,4}:(?:(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9]?[0-9])[.]){3}(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9]?[0-9])|:)|:(?:(?::[0-9a-fA-F]{1,4}){1,7}|(?::[0-9a-fA-F]{1,4}){0,5}:(?:(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9]?[0-9])[.]){3}(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9]?[0-9])|:))$/ */
const IPAddressAutomaton = /* @__PURE__ */ automaton(10, 730, ['.', '0', '1', '2', '34', '5', '6789', ':', 'ABCDEFabcdef'], [
  0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
  0, 0, 20, 30, 40, 50, 50, 50, 60, 70,
  0, 80, 90, 90, 90, 90, 90, 90, 100, 90,
  0, 80, 110, 110, 110, 110, 110, 110, 100, 90,
  0, 80, 110, 110, 110, 110, 120, 130, 100, 90,
  0, 80, 130, 130, 130, 130, 130, 130, 100, 90,
  0, 0, 0, 0, 0, 0, 0, 0, 730, 0,
  0, 0, 90, 90, 90, 90, 90, 90, 100, 90,
  0, 0, 140, 150, 160, 170, 170, 170, 0, 0,
  0, 0, 180, 180, 180, 180, 180, 180, 100, 180,
  0, 0, 190, 190, 190, 190, 190, 190, 740, 190,
  0, 80, 200, 200, 200, 200, 200, 200, 100, 180,
  0, 80, 200, 200, 200, 200, 200, 180, 100, 180,
  0, 80, 180, 180, 180, 180, 180, 180, 100, 180,
  0, 210, 0, 0, 0, 0, 0, 0, 0, 0,
  0, 210, 170, 170, 170, 170, 170, 170, 0, 0,
  0, 210, 170, 170, 170, 170, 220, 140, 0, 0,
  0, 210, 140, 140, 140, 140, 140, 140, 0, 0,
  0, 0, 230, 230, 230, 230, 230, 230, 100, 230,
  0, 0, 240, 240, 240, 240, 240, 240, 250, 240,
  0, 80, 230, 230, 230, 230, 230, 230, 100, 230,
  0, 0, 270, 280, 290, 300, 300, 300, 0, 0,
  0, 210, 140, 140, 140, 140, 140, 0, 0, 0,
  0, 0, 0, 0, 0, 0, 0, 0, 100, 0,
  0, 0, 310, 310, 310, 310, 310, 310, 250, 310,
  0, 0, 320, 320, 320, 320, 320, 320, 890, 320,
  0, 0, 800, 810, 820, 830, 830, 830, 0, 840,
  0, 340, 0, 0, 0, 0, 0, 0, 0, 0,
  0, 340, 300, 300, 300, 300, 300, 300, 0, 0,
  0, 340, 300, 300, 300, 300, 350, 270, 0, 0,
  0, 340, 270, 270, 270, 270, 270, 270, 0, 0,
  0, 0, 360, 360, 360, 360, 360, 360, 250, 360,
  0, 0, 370, 370, 370, 370, 370, 370, 380, 370,
  0, 0, 960, 970, 980, 990, 990, 990, 0, 1000,
  0, 0, 1040, 1050, 1060, 1070, 1070, 1070, 0, 0,
  0, 340, 270, 270, 270, 270, 270, 0, 0, 0,
  0, 0, 0, 0, 0, 0, 0, 0, 250, 0,
  0, 0, 390, 390, 390, 390, 390, 390, 380, 390,
  0, 0, 400, 400, 400, 400, 400, 400, 1080, 400,
  0, 0, 420, 420, 420, 420, 420, 420, 380, 420,
  0, 0, 430, 430, 430, 430, 430, 430, 440, 430,
  0, 0, 1150, 1160, 1170, 1180, 1180, 1180, 0, 1190,
  0, 0, 0, 0, 0, 0, 0, 0, 380, 0,
  0, 0, 450, 450, 450, 450, 450, 450, 440, 450,
  0, 0, 460, 460, 460, 460, 460, 460, 1220, 460,
  0, 0, 480, 480, 480, 480, 480, 480, 440, 480,
  0, 0, 490, 490, 490, 490, 490, 490, 500, 490,
  0, 0, 1280, 1290, 1300, 1310, 1310, 1310, 0, 1320,
  0, 0, 0, 0, 0, 0, 0, 0, 440, 0,
  0, 0, 510, 510, 510, 510, 510, 510, 500, 510,
  0, 0, 520, 520, 520, 520, 520, 520, 1350, 520,
  0, 0, 540, 540, 540, 540, 540, 540, 500, 540,
  0, 0, 550, 550, 550, 550, 550, 550, 560, 550,
  0, 0, 1410, 1420, 1430, 1440, 1440, 1440, 0, 1450,
  0, 0, 0, 0, 0, 0, 0, 0, 500, 0,
  0, 0, 570, 570, 570, 570, 570, 570, 560, 570,
  0, 0, 580, 590, 600, 610, 610, 610, 1480, 620,
  0, 0, 640, 640, 640, 640, 640, 640, 560, 640,
  0, 80, 650, 650, 650, 650, 650, 650, 660, 650,
  0, 80, 670, 670, 670, 670, 670, 670, 660, 650,
  0, 80, 670, 670, 670, 670, 680, 690, 660, 650,
  0, 80, 690, 690, 690, 690, 690, 690, 660, 650,
  0, 0, 650, 650, 650, 650, 650, 650, 660, 650,
  0, 0, 1540, 1540, 1540, 1540, 1540, 1540, 0, 1540,
  0, 0, 0, 0, 0, 0, 0, 0, 560, 0,
  0, 0, 700, 700, 700, 700, 700, 700, 660, 700,
  0, 0, 1540, 1540, 1540, 1540, 1540, 1540, 1040, 1540,
  0, 80, 710, 710, 710, 710, 710, 710, 660, 700,
  0, 80, 710, 710, 710, 710, 710, 700, 660, 700,
  0, 80, 700, 700, 700, 700, 700, 700, 660, 700,
  0, 0, 720, 720, 720, 720, 720, 720, 660, 720,
  0, 80, 720, 720, 720, 720, 720, 720, 660, 720,
  0, 0, 0, 0, 0, 0, 0, 0, 660, 0,
  0, 0, 750, 760, 770, 780, 780, 780, 0, 790,
  0, 0, 800, 810, 820, 830, 830, 830, 0, 840,
  0, 80, 850, 850, 850, 850, 850, 850, 260, 850,
  0, 80, 860, 860, 860, 860, 860, 860, 260, 850,
  0, 80, 860, 860, 860, 860, 870, 880, 260, 850,
  0, 80, 880, 880, 880, 880, 880, 880, 260, 850,
  0, 0, 850, 850, 850, 850, 850, 850, 260, 850,
  0, 80, 900, 900, 900, 900, 900, 900, 330, 900,
  0, 80, 910, 910, 910, 910, 910, 910, 330, 900,
  0, 80, 910, 910, 910, 910, 920, 930, 330, 900,
  0, 80, 930, 930, 930, 930, 930, 930, 330, 900,
  0, 0, 900, 900, 900, 900, 900, 900, 330, 900,
  0, 0, 940, 940, 940, 940, 940, 940, 260, 940,
  0, 80, 950, 950, 950, 950, 950, 950, 260, 940,
  0, 80, 950, 950, 950, 950, 950, 940, 260, 940,
  0, 80, 940, 940, 940, 940, 940, 940, 260, 940,
  0, 0, 960, 970, 980, 990, 990, 990, 0, 1000,
  0, 0, 1010, 1010, 1010, 1010, 1010, 1010, 330, 1010,
  0, 80, 1020, 1020, 1020, 1020, 1020, 1020, 330, 1010,
  0, 80, 1020, 1020, 1020, 1020, 1020, 1010, 330, 1010,
  0, 80, 1010, 1010, 1010, 1010, 1010, 1010, 330, 1010,
  0, 0, 1030, 1030, 1030, 1030, 1030, 1030, 260, 1030,
  0, 80, 1030, 1030, 1030, 1030, 1030, 1030, 260, 1030,
  0, 80, 1090, 1090, 1090, 1090, 1090, 1090, 410, 1090,
  0, 80, 1100, 1100, 1100, 1100, 1100, 1100, 410, 1090,
  0, 80, 1100, 1100, 1100, 1100, 1110, 1120, 410, 1090,
  0, 80, 1120, 1120, 1120, 1120, 1120, 1120, 410, 1090,
  0, 0, 1090, 1090, 1090, 1090, 1090, 1090, 410, 1090,
  0, 0, 1130, 1130, 1130, 1130, 1130, 1130, 330, 1130,
  0, 80, 1130, 1130, 1130, 1130, 1130, 1130, 330, 1130,
  0, 0, 0, 0, 0, 0, 0, 0, 260, 0,
  0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
  0, 0, 1070, 1070, 1070, 1070, 1070, 1070, 0, 0,
  0, 0, 1070, 1070, 1070, 1070, 1140, 1040, 0, 0,
  0, 0, 1040, 1040, 1040, 1040, 1040, 1040, 0, 0,
  0, 0, 1150, 1160, 1170, 1180, 1180, 1180, 0, 1190,
  0, 0, 1200, 1200, 1200, 1200, 1200, 1200, 410, 1200,
  0, 80, 1210, 1210, 1210, 1210, 1210, 1210, 410, 1200,
  0, 80, 1210, 1210, 1210, 1210, 1210, 1200, 410, 1200,
  0, 80, 1200, 1200, 1200, 1200, 1200, 1200, 410, 1200,
  0, 0, 0, 0, 0, 0, 0, 0, 330, 0,
  0, 0, 1040, 1040, 1040, 1040, 1040, 0, 0, 0,
  0, 80, 1230, 1230, 1230, 1230, 1230, 1230, 470, 1230,
  0, 80, 1240, 1240, 1240, 1240, 1240, 1240, 470, 1230,
  0, 80, 1240, 1240, 1240, 1240, 1250, 1260, 470, 1230,
  0, 80, 1260, 1260, 1260, 1260, 1260, 1260, 470, 1230,
  0, 0, 1230, 1230, 1230, 1230, 1230, 1230, 470, 1230,
  0, 0, 1270, 1270, 1270, 1270, 1270, 1270, 410, 1270,
  0, 80, 1270, 1270, 1270, 1270, 1270, 1270, 410, 1270,
  0, 0, 1280, 1290, 1300, 1310, 1310, 1310, 0, 1320,
  0, 0, 1330, 1330, 1330, 1330, 1330, 1330, 470, 1330,
  0, 80, 1340, 1340, 1340, 1340, 1340, 1340, 470, 1330,
  0, 80, 1340, 1340, 1340, 1340, 1340, 1330, 470, 1330,
  0, 80, 1330, 1330, 1330, 1330, 1330, 1330, 470, 1330,
  0, 0, 0, 0, 0, 0, 0, 0, 410, 0,
  0, 80, 1360, 1360, 1360, 1360, 1360, 1360, 530, 1360,
  0, 80, 1370, 1370, 1370, 1370, 1370, 1370, 530, 1360,
  0, 80, 1370, 1370, 1370, 1370, 1380, 1390, 530, 1360,
  0, 80, 1390, 1390, 1390, 1390, 1390, 1390, 530, 1360,
  0, 0, 1360, 1360, 1360, 1360, 1360, 1360, 530, 1360,
  0, 0, 1400, 1400, 1400, 1400, 1400, 1400, 470, 1400,
  0, 80, 1400, 1400, 1400, 1400, 1400, 1400, 470, 1400,
  0, 0, 1410, 1420, 1430, 1440, 1440, 1440, 0, 1450,
  0, 0, 1460, 1460, 1460, 1460, 1460, 1460, 530, 1460,
  0, 80, 1470, 1470, 1470, 1470, 1470, 1470, 530, 1460,
  0, 80, 1470, 1470, 1470, 1470, 1470, 1460, 530, 1460,
  0, 80, 1460, 1460, 1460, 1460, 1460, 1460, 530, 1460,
  0, 0, 0, 0, 0, 0, 0, 0, 470, 0,
  0, 80, 1490, 1490, 1490, 1490, 1490, 1490, 630, 1490,
  0, 80, 1500, 1500, 1500, 1500, 1500, 1500, 630, 1490,
  0, 80, 1500, 1500, 1500, 1500, 1510, 1520, 630, 1490,
  0, 80, 1520, 1520, 1520, 1520, 1520, 1520, 630, 1490,
  0, 0, 1490, 1490, 1490, 1490, 1490, 1490, 630, 1490,
  0, 0, 1530, 1530, 1530, 1530, 1530, 1530, 530, 1530,
  0, 80, 1530, 1530, 1530, 1530, 1530, 1530, 530, 1530,
  0, 0, 1540, 1540, 1540, 1540, 1540, 1540, 0, 1540,
  0, 0, 1550, 1550, 1550, 1550, 1550, 1550, 630, 1550,
  0, 80, 1560, 1560, 1560, 1560, 1560, 1560, 630, 1550,
  0, 80, 1560, 1560, 1560, 1560, 1560, 1550, 630, 1550,
  0, 80, 1550, 1550, 1550, 1550, 1550, 1550, 630, 1550,
  0, 0, 0, 0, 0, 0, 0, 0, 530, 0,
  0, 0, 1570, 1570, 1570, 1570, 1570, 1570, 0, 1570,
  0, 0, 1580, 1580, 1580, 1580, 1580, 1580, 630, 1580,
  0, 80, 1580, 1580, 1580, 1580, 1580, 1580, 630, 1580,
  0, 0, 1590, 1590, 1590, 1590, 1590, 1590, 0, 1590,
  0, 0, 0, 0, 0, 0, 0, 0, 630, 0,
  0, 0, 1040, 1040, 1040, 1040, 1040, 1040, 0, 1040,
]);

export function isIPAddress(value: unknown): boolean {
  return typeof value === 'string' && accepts(IPAddressAutomaton, value);
}

function isFixedIPDataFloatingIps(value: unknown): boolean {
  if (!Array.isArray(value)) return false;
  for (let i = 0; i < value.length; i++) {
    const item: unknown = value[i];
    if (!isIPAddress(item)) return false;
  }
  return true;
}

function isFixedIPData(input: unknown): boolean {
  const value = input as Fields;
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  if ((value.constructor !== Object || getPrototypeOf(value) !== Object.prototype) && !isForeign(value)) return false;
  for (const key in value) {
    const field = value[key];
    switch (key) {
      case 'address':
        if (!isIPAddress(field)) return false;
        break;
      case 'floating_ips':
        if (!isFixedIPDataFloatingIps(field)) return false;
        break;
      default:
        return false;
    }
  }
  return true;
}

function isFixedIPChangesItem(value: unknown): boolean {
  return value === 'address' || value === 'floating_ips';
}

function isFixedIPChanges(value: unknown): boolean {
  if (!Array.isArray(value)) return false;
  for (let i = 0; i < value.length; i++) {
    const item: unknown = value[i];
    if (!isFixedIPChangesItem(item)) return false;
  }
  return true;
}

export function isFixedIP(input: unknown): boolean {
  const value = input as Fields;
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  if ((value.constructor !== Object || getPrototypeOf(value) !== Object.prototype) && !isForeign(value)) return false;
  let required = 0;
  for (const key in value) {
    switch (key) {
      case 'versioned_object.name':
        if (value['versioned_object.name'] !== 'FixedIP') return false;
        required++;
        break;
      case 'versioned_object.namespace':
        if (value['versioned_object.namespace'] !== 'os_vif') return false;
        required++;
        break;
      case 'versioned_object.version':
        if (value['versioned_object.version'] !== '1.0') return false;
        required++;
        break;
      case 'versioned_object.data':
        if (!isFixedIPData(value['versioned_object.data'])) return false;
        required++;
        break;
      case 'versioned_object.changes':
        if (!isFixedIPChanges(value['versioned_object.changes'])) return false;
        break;
      default:
        return false;
    }
  }
  return required === 4;
}

function isFixedIPListDataObjects(value: unknown): boolean {
  if (!Array.isArray(value)) return false;
  for (let i = 0; i < value.length; i++) {
    const item: unknown = value[i];
    if (!isFixedIP(item)) return false;
  }
  return true;
}

function isFixedIPListData(input: unknown): boolean {
  const value = input as Fields;
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  if ((value.constructor !== Object || getPrototypeOf(value) !== Object.prototype) && !isForeign(value)) return false;
  for (const key in value) {
    const field = value[key];
    switch (key) {
      case 'objects':
        if (!isFixedIPListDataObjects(field)) return false;
        break;
      default:
        return false;
    }
  }
  return true;
}

function isFixedIPListChangesItem(value: unknown): boolean {
  return value === 'objects';
}

function isFixedIPListChanges(value: unknown): boolean {
  if (!Array.isArray(value)) return false;
  for (let i = 0; i < value.length; i++) {
    const item: unknown = value[i];
    if (!isFixedIPListChangesItem(item)) return false;
  }
  return true;
}

export function isFixedIPList(input: unknown): boolean {
  const value = input as Fields;
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  if ((value.constructor !== Object || getPrototypeOf(value) !== Object.prototype) && !isForeign(value)) return false;
  let required = 0;
  for (const key in value) {
    switch (key) {
      case 'versioned_object.name':
        if (value['versioned_object.name'] !== 'FixedIPList') return false;
        required++;
        break;
      case 'versioned_object.namespace':
        if (value['versioned_object.namespace'] !== 'os_vif') return false;
        required++;
        break;
      case 'versioned_object.version':
        if (value['versioned_object.version'] !== '1.0') return false;
        required++;
        break;
      case 'versioned_object.data':
        if (!isFixedIPListData(value['versioned_object.data'])) return false;
        required++;
        break;
      case 'versioned_object.changes':
        if (!isFixedIPListChanges(value['versioned_object.changes'])) return false;
        break;
      default:
        return false;
    }
  }
  return required === 4;
}

function isRouteData(input: unknown): boolean {
  const value = input as Fields;
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  if ((value.constructor !== Object || getPrototypeOf(value) !== Object.prototype) && !isForeign(value)) return false;
  for (const key in value) {
    const field = value[key];
    switch (key) {
      case 'cidr':
        if (!isIPNetwork(field)) return false;
        break;
      case 'gateway':
        if (!isIPAddress(field)) return false;
        break;
      case 'interface':
        if (typeof field !== 'string') return false;
        break;
      default:
        return false;
    }
  }
  return true;
}

function isRouteChangesItem(value: unknown): boolean {
  return value === 'cidr' || value === 'gateway' || value === 'interface';
}

function isRouteChanges(value: unknown): boolean {
  if (!Array.isArray(value)) return false;
  for (let i = 0; i < value.length; i++) {
    const item: unknown = value[i];
    if (!isRouteChangesItem(item)) return false;
  }
  return true;
}

export function isRoute(input: unknown): boolean {
  const value = input as Fields;
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  if ((value.constructor !== Object || getPrototypeOf(value) !== Object.prototype) && !isForeign(value)) return false;
  let required = 0;
  for (const key in value) {
    switch (key) {
      case 'versioned_object.name':
        if (value['versioned_object.name'] !== 'Route') return false;
        required++;
        break;
      case 'versioned_object.namespace':
        if (value['versioned_object.namespace'] !== 'os_vif') return false;
        required++;
        break;
      case 'versioned_object.version':
        if (value['versioned_object.version'] !== '1.0') return false;
        required++;
        break;
      case 'versioned_object.data':
        if (!isRouteData(value['versioned_object.data'])) return false;
        required++;
        break;
      case 'versioned_object.changes':
        if (!isRouteChanges(value['versioned_object.changes'])) return false;
        break;
      default:
        return false;
    }
  }
  return required === 4;
}

function isRouteListDataObjects(value: unknown): boolean {
  if (!Array.isArray(value)) return false;
  for (let i = 0; i < value.length; i++) {
    const item: unknown = value[i];
    if (!isRoute(item)) return false;
  }
  return true;
}

function isRouteListData(input: unknown): boolean {
  const value = input as Fields;
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  if ((value.constructor !== Object || getPrototypeOf(value) !== Object.prototype) && !isForeign(value)) return false;
  for (const key in value) {
    const field = value[key];
    switch (key) {
      case 'objects':
        if (!isRouteListDataObjects(field)) return false;
        break;
      default:
        return false;
    }
  }
  return true;
}

function isRouteListChangesItem(value: unknown): boolean {
  return value === 'objects';
}

function isRouteListChanges(value: unknown): boolean {
  if (!Array.isArray(value)) return false;
  for (let i = 0; i < value.length; i++) {
    const item: unknown = value[i];
    if (!isRouteListChangesItem(item)) return false;
  }
  return true;
}

export function isRouteList(input: unknown): boolean {
  const value = input as Fields;
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  if ((value.constructor !== Object || getPrototypeOf(value) !== Object.prototype) && !isForeign(value)) return false;
  let required = 0;
  for (const key in value) {
    switch (key) {
      case 'versioned_object.name':
        if (value['versioned_object.name'] !== 'RouteList') return false;
        required++;
        break;
      case 'versioned_object.namespace':
        if (value['versioned_object.namespace'] !== 'os_vif') return false;
        required++;
        break;
      case 'versioned_object.version':
        if (value['versioned_object.version'] !== '1.0') return false;
        required++;
        break;
      case 'versioned_object.data':
        if (!isRouteListData(value['versioned_object.data'])) return false;
        required++;
        break;
      case 'versioned_object.changes':
        if (!isRouteListChanges(value['versioned_object.changes'])) return false;
        break;
      default:
        return false;
    }
  }
  return required === 4;
}

function isSubnetDataDns(value: unknown): boolean {
  if (!Array.isArray(value)) return false;
  for (let i = 0; i < value.length; i++) {
    const item: unknown = value[i];
    if (!isIPAddress(item)) return false;
  }
  return true;
}

function isSubnetData(input: unknown): boolean {
  const value = input as Fields;
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  if ((value.constructor !== Object || getPrototypeOf(value) !== Object.prototype) && !isForeign(value)) return false;
  for (const key in value) {
    const field = value[key];
    switch (key) {
      case 'cidr':
        if (!isIPNetwork(field)) return false;
        break;
      case 'dns':
        if (!isSubnetDataDns(field)) return false;
        break;
      case 'gateway':
        if (!isIPAddress(field)) return false;
        break;
      case 'ips':
        if (!isFixedIPList(field)) return false;
        break;
      case 'routes':
        if (!isRouteList(field)) return false;
        break;
      case 'dhcp_server':
        if (!isIPAddress(field)) return false;
        break;
      default:
        return false;
    }
  }
  return true;
}

function isSubnetChangesItem(value: unknown): boolean {
  if (typeof value !== 'string') return false;
  switch (value.length) {
    case 4:
      return value === 'cidr';
    case 3:
      return value === 'dns' || value === 'ips';
    case 7:
      return value === 'gateway';
    case 6:
      return value === 'routes';
    case 11:
      return value === 'dhcp_server';
    default:
      return false;
  }
}

function isSubnetChanges(value: unknown): boolean {
  if (!Array.isArray(value)) return false;
  for (let i = 0; i < value.length; i++) {
    const item: unknown = value[i];
    if (!isSubnetChangesItem(item)) return false;
  }
  return true;
}

export function isSubnet(input: unknown): boolean {
  const value = input as Fields;
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  if ((value.constructor !== Object || getPrototypeOf(value) !== Object.prototype) && !isForeign(value)) return false;
  let required = 0;
  for (const key in value) {
    switch (key) {
      case 'versioned_object.name':
        if (value['versioned_object.name'] !== 'Subnet') return false;
        required++;
        break;
      case 'versioned_object.namespace':
        if (value['versioned_object.namespace'] !== 'os_vif') return false;
        required++;
        break;
      case 'versioned_object.version':
        if (value['versioned_object.version'] !== '1.0') return false;
        required++;
        break;
      case 'versioned_object.data':
        if (!isSubnetData(value['versioned_object.data'])) return false;
        required++;
        break;
      case 'versioned_object.changes':
        if (!isSubnetChanges(value['versioned_object.changes'])) return false;
        break;
      default:
        return false;
    }
  }
  return required === 4;
}

function isSubnetListDataObjects(value: unknown): boolean {
  if (!Array.isArray(value)) return false;
  for (let i = 0; i < value.length; i++) {
    const item: unknown = value[i];
    if (!isSubnet(item)) return false;
  }
  return true;
}

function isSubnetListData(input: unknown): boolean {
  const value = input as Fields;
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  if ((value.constructor !== Object || getPrototypeOf(value) !== Object.prototype) && !isForeign(value)) return false;
  for (const key in value) {
    const field = value[key];
    switch (key) {
      case 'objects':
        if (!isSubnetListDataObjects(field)) return false;
        break;
      default:
        return false;
    }
  }
  return true;
}

function isSubnetListChangesItem(value: unknown): boolean {
  return value === 'objects';
}

function isSubnetListChanges(value: unknown): boolean {
  if (!Array.isArray(value)) return false;
  for (let i = 0; i < value.length; i++) {
    const item: unknown = value[i];
    if (!isSubnetListChangesItem(item)) return false;
  }
  return true;
}

export function isSubnetList(input: unknown): boolean {
  const value = input as Fields;
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  if ((value.constructor !== Object || getPrototypeOf(value) !== Object.prototype) && !isForeign(value)) return false;
  let required = 0;
  for (const key in value) {
    switch (key) {
      case 'versioned_object.name':
        if (value['versioned_object.name'] !== 'SubnetList') return false;
        required++;
        break;
      case 'versioned_object.namespace':
        if (value['versioned_object.namespace'] !== 'os_vif') return false;
        required++;
        break;
      case 'versioned_object.version':
        if (value['versioned_object.version'] !== '1.0') return false;
        required++;
        break;
      case 'versioned_object.data':
        if (!isSubnetListData(value['versioned_object.data'])) return false;
        required++;
        break;
      case 'versioned_object.changes':
        if (!isSubnetListChanges(value['versioned_object.changes'])) return false;
        break;
      default:
        return false;
    }
  }
  return required === 4;
}

function isNetwork_1_0Data(input: unknown): boolean {
  const value = input as Fields;
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  if ((value.constructor !== Object || getPrototypeOf(value) !== Object.prototype) && !isForeign(value)) return false;
  for (const key in value) {
    const field = value[key];
    switch (key) {
      case 'id':
        if (!isUUID(field)) return false;
        break;
      case 'bridge':
        if (typeof field !== 'string') return false;
        break;
      case 'label':
        if (typeof field !== 'string') return false;
        break;
      case 'subnets':
        if (!isSubnetList(field)) return false;
        break;
      case 'multi_host':
        if (typeof field !== 'boolean') return false;
        break;
      case 'should_provide_bridge':
        if (typeof field !== 'boolean') return false;
        break;
      case 'should_provide_vlan':
        if (typeof field !== 'boolean') return false;
        break;
      case 'bridge_interface':
        if (!(field === null || typeof field === 'string')) return false;
        break;
      case 'vlan':
        if (!(field === null || Number.isSafeInteger(field))) return false;
        break;
      default:
        return false;
    }
  }
  return true;
}

function isNetwork_1_0ChangesItem(value: unknown): boolean {
  if (typeof value !== 'string') return false;
  switch (value.length) {
    case 2:
      return value === 'id';
    case 6:
      return value === 'bridge';
    case 5:
      return value === 'label';
    case 7:
      return value === 'subnets';
    case 10:
      return value === 'multi_host';
    case 21:
      return value === 'should_provide_bridge';
    case 19:
      return value === 'should_provide_vlan';
    case 16:
      return value === 'bridge_interface';
    case 4:
      return value === 'vlan';
    default:
      return false;
  }
}

function isNetwork_1_0Changes(value: unknown): boolean {
  if (!Array.isArray(value)) return false;
  for (let i = 0; i < value.length; i++) {
    const item: unknown = value[i];
    if (!isNetwork_1_0ChangesItem(item)) return false;
  }
  return true;
}

export function isNetwork_1_0(input: unknown): boolean {
  const value = input as Fields;
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  if ((value.constructor !== Object || getPrototypeOf(value) !== Object.prototype) && !isForeign(value)) return false;
  let required = 0;
  for (const key in value) {
    switch (key) {
      case 'versioned_object.name':
        if (value['versioned_object.name'] !== 'Network') return false;
        required++;
        break;
      case 'versioned_object.namespace':
        if (value['versioned_object.namespace'] !== 'os_vif') return false;
        required++;
        break;
      case 'versioned_object.version':
        if (value['versioned_object.version'] !== '1.0') return false;
        required++;
        break;
      case 'versioned_object.data':
        if (!isNetwork_1_0Data(value['versioned_object.data'])) return false;
        required++;
        break;
      case 'versioned_object.changes':
        if (!isNetwork_1_0Changes(value['versioned_object.changes'])) return false;
        break;
      default:
        return false;
    }
  }
  return required === 4;
}

function isNetwork_1_1Data(input: unknown): boolean {
  const value = input as Fields;
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  if ((value.constructor !== Object || getPrototypeOf(value) !== Object.prototype) && !isForeign(value)) return false;
  for (const key in value) {
    const field = value[key];
    switch (key) {
      case 'id':
        if (!isUUID(field)) return false;
        break;
      case 'bridge':
        if (typeof field !== 'string') return false;
        break;
      case 'label':
        if (typeof field !== 'string') return false;
        break;
      case 'subnets':
        if (!isSubnetList(field)) return false;
        break;
      case 'multi_host':
        if (typeof field !== 'boolean') return false;
        break;
      case 'should_provide_bridge':
        if (typeof field !== 'boolean') return false;
        break;
      case 'should_provide_vlan':
        if (typeof field !== 'boolean') return false;
        break;
      case 'bridge_interface':
        if (!(field === null || typeof field === 'string')) return false;
        break;
      case 'vlan':
        if (!(field === null || Number.isSafeInteger(field))) return false;
        break;
      case 'mtu':
        if (!(field === null || Number.isSafeInteger(field))) return false;
        break;
      default:
        return false;
    }
  }
  return true;
}

function isNetwork_1_1ChangesItem(value: unknown): boolean {
  if (typeof value !== 'string') return false;
  switch (value.length) {
    case 2:
      return value === 'id';
    case 6:
      return value === 'bridge';
    case 5:
      return value === 'label';
    case 7:
      return value === 'subnets';
    case 10:
      return value === 'multi_host';
    case 21:
      return value === 'should_provide_bridge';
    case 19:
      return value === 'should_provide_vlan';
    case 16:
      return value === 'bridge_interface';
    case 4:
      return value === 'vlan';
    case 3:
      return value === 'mtu';
    default:
      return false;
  }
}

function isNetwork_1_1Changes(value: unknown): boolean {
  if (!Array.isArray(value)) return false;
  for (let i = 0; i < value.length; i++) {
    const item: unknown = value[i];
    if (!isNetwork_1_1ChangesItem(item)) return false;
  }
  return true;
}

export function isNetwork_1_1(input: unknown): boolean {
  const value = input as Fields;
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  if ((value.constructor !== Object || getPrototypeOf(value) !== Object.prototype) && !isForeign(value)) return false;
  let required = 0;
  for (const key in value) {
    switch (key) {
      case 'versioned_object.name':
        if (value['versioned_object.name'] !== 'Network') return false;
        required++;
        break;
      case 'versioned_object.namespace':
        if (value['versioned_object.namespace'] !== 'os_vif') return false;
        required++;
        break;
      case 'versioned_object.version':
        if (value['versioned_object.version'] !== '1.1') return false;
        required++;
        break;
      case 'versioned_object.data':
        if (!isNetwork_1_1Data(value['versioned_object.data'])) return false;
        required++;
        break;
      case 'versioned_object.changes':
        if (!isNetwork_1_1Changes(value['versioned_object.changes'])) return false;
        break;
      default:
        return false;
    }
  }
  return required === 4;
}

export function isNetwork(value: unknown): boolean {
  if (!isRecord(value)) return false;
  switch (value['versioned_object.version']) {
    case '1.0':
      return isNetwork_1_0(value);
    case '1.1':
      return isNetwork_1_1(value);
    default:
      return false;
  }
}

function isVIFPortProfileBase_1_0Data(input: unknown): boolean {
  const value = input as Fields;
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  if ((value.constructor !== Object || getPrototypeOf(value) !== Object.prototype) && !isForeign(value)) return false;
  for (const key in value) {
    switch (key) {
      default:
        return false;
    }
  }
  return true;
}

export function isVIFPortProfileBase_1_0(input: unknown): boolean {
  const value = input as Fields;
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  if ((value.constructor !== Object || getPrototypeOf(value) !== Object.prototype) && !isForeign(value)) return false;
  let required = 0;
  for (const key in value) {
    switch (key) {
      case 'versioned_object.name':
        if (value['versioned_object.name'] !== 'VIFPortProfileBase') return false;
        required++;
        break;
      case 'versioned_object.namespace':
        if (value['versioned_object.namespace'] !== 'os_vif') return false;
        required++;
        break;
      case 'versioned_object.version':
        if (value['versioned_object.version'] !== '1.0') return false;
        required++;
        break;
      case 'versioned_object.data':
        if (!isVIFPortProfileBase_1_0Data(value['versioned_object.data'])) return false;
        required++;
        break;
      case 'versioned_object.changes':
        if (!isEmptyArray(value['versioned_object.changes'])) return false;
        break;
      default:
        return false;
    }
  }
  return required === 4;
}

function isDatapathOffloadBaseData(input: unknown): boolean {
  const value = input as Fields;
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  if ((value.constructor !== Object || getPrototypeOf(value) !== Object.prototype) && !isForeign(value)) return false;
  for (const key in value) {
    switch (key) {
      default:
        return false;
    }
  }
  return true;
}

export function isDatapathOffloadBase(input: unknown): boolean {
  const value = input as Fields;
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  if ((value.constructor !== Object || getPrototypeOf(value) !== Object.prototype) && !isForeign(value)) return false;
  let required = 0;
  for (const key in value) {
    switch (key) {
      case 'versioned_object.name':
        if (value['versioned_object.name'] !== 'DatapathOffloadBase') return false;
        required++;
        break;
      case 'versioned_object.namespace':
        if (value['versioned_object.namespace'] !== 'os_vif') return false;
        required++;
        break;
      case 'versioned_object.version':
        if (value['versioned_object.version'] !== '1.0') return false;
        required++;
        break;
      case 'versioned_object.data':
        if (!isDatapathOffloadBaseData(value['versioned_object.data'])) return false;
        required++;
        break;
      case 'versioned_object.changes':
        if (!isEmptyArray(value['versioned_object.changes'])) return false;
        break;
      default:
        return false;
    }
  }
  return required === 4;
}

function isDatapathOffloadRepresentorData(input: unknown): boolean {
  const value = input as Fields;
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  if ((value.constructor !== Object || getPrototypeOf(value) !== Object.prototype) && !isForeign(value)) return false;
  for (const key in value) {
    const field = value[key];
    switch (key) {
      case 'representor_name':
        if (!(field === null || typeof field === 'string')) return false;
        break;
      case 'representor_address':
        if (!(field === null || typeof field === 'string')) return false;
        break;
      default:
        return false;
    }
  }
  return true;
}

function isDatapathOffloadRepresentorChangesItem(value: unknown): boolean {
  return value === 'representor_name' || value === 'representor_address';
}

function isDatapathOffloadRepresentorChanges(value: unknown): boolean {
  if (!Array.isArray(value)) return false;
  for (let i = 0; i < value.length; i++) {
    const item: unknown = value[i];
    if (!isDatapathOffloadRepresentorChangesItem(item)) return false;
  }
  return true;
}

export function isDatapathOffloadRepresentor(input: unknown): boolean {
  const value = input as Fields;
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  if ((value.constructor !== Object || getPrototypeOf(value) !== Object.prototype) && !isForeign(value)) return false;
  let required = 0;
  for (const key in value) {
    switch (key) {
      case 'versioned_object.name':
        if (value['versioned_object.name'] !== 'DatapathOffloadRepresentor') return false;
        required++;
        break;
      case 'versioned_object.namespace':
        if (value['versioned_object.namespace'] !== 'os_vif') return false;
        required++;
        break;
      case 'versioned_object.version':
        if (value['versioned_object.version'] !== '1.0') return false;
        required++;
        break;
      case 'versioned_object.data':
        if (!isDatapathOffloadRepresentorData(value['versioned_object.data'])) return false;
        required++;
        break;
      case 'versioned_object.changes':
        if (!isDatapathOffloadRepresentorChanges(value['versioned_object.changes'])) return false;
        break;
      default:
        return false;
    }
  }
  return required === 4;
}

export function isAnyDatapathOffload(value: unknown): boolean {
  if (!isRecord(value)) return false;
  switch (value['versioned_object.name']) {
    case 'DatapathOffloadBase':
      return isDatapathOffloadBase(value);
    case 'DatapathOffloadRepresentor':
      return isDatapathOffloadRepresentor(value);
    default:
      return false;
  }
}

function isVIFPortProfileBase_1_1Data(input: unknown): boolean {
  const value = input as Fields;
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  if ((value.constructor !== Object || getPrototypeOf(value) !== Object.prototype) && !isForeign(value)) return false;
  for (const key in value) {
    const field = value[key];
    switch (key) {
      case 'datapath_offload':
        if (!(field === null || isAnyDatapathOffload(field))) return false;
        break;
      default:
        return false;
    }
  }
  return true;
}

function isVIFPortProfileBase_1_1ChangesItem(value: unknown): boolean {
  return value === 'datapath_offload';
}

function isVIFPortProfileBase_1_1Changes(value: unknown): boolean {
  if (!Array.isArray(value)) return false;
  for (let i = 0; i < value.length; i++) {
    const item: unknown = value[i];
    if (!isVIFPortProfileBase_1_1ChangesItem(item)) return false;
  }
  return true;
}

export function isVIFPortProfileBase_1_1(input: unknown): boolean {
  const value = input as Fields;
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  if ((value.constructor !== Object || getPrototypeOf(value) !== Object.prototype) && !isForeign(value)) return false;
  let required = 0;
  for (const key in value) {
    switch (key) {
      case 'versioned_object.name':
        if (value['versioned_object.name'] !== 'VIFPortProfileBase') return false;
        required++;
        break;
      case 'versioned_object.namespace':
        if (value['versioned_object.namespace'] !== 'os_vif') return false;
        required++;
        break;
      case 'versioned_object.version':
        if (value['versioned_object.version'] !== '1.1') return false;
        required++;
        break;
      case 'versioned_object.data':
        if (!isVIFPortProfileBase_1_1Data(value['versioned_object.data'])) return false;
        required++;
        break;
      case 'versioned_object.changes':
        if (!isVIFPortProfileBase_1_1Changes(value['versioned_object.changes'])) return false;
        break;
      default:
        return false;
    }
  }
  return required === 4;
}

export function isVIFPortProfileBase(value: unknown): boolean {
  if (!isRecord(value)) return false;
  switch (value['versioned_object.version']) {
    case '1.0':
      return isVIFPortProfileBase_1_0(value);
    case '1.1':
      return isVIFPortProfileBase_1_1(value);
    default:
      return false;
  }
}

function isVIFPortProfileOpenVSwitch_1_0Data(input: unknown): boolean {
  const value = input as Fields;
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  if ((value.constructor !== Object || getPrototypeOf(value) !== Object.prototype) && !isForeign(value)) return false;
  for (const key in value) {
    const field = value[key];
    switch (key) {
      case 'interface_id':
        if (!isUUID(field)) return false;
        break;
      case 'profile_id':
        if (typeof field !== 'string') return false;
        break;
      default:
        return false;
    }
  }
  return true;
}

function isVIFPortProfileOpenVSwitch_1_0ChangesItem(value: unknown): boolean {
  return value === 'interface_id' || value === 'profile_id';
}

function isVIFPortProfileOpenVSwitch_1_0Changes(value: unknown): boolean {
  if (!Array.isArray(value)) return false;
  for (let i = 0; i < value.length; i++) {
    const item: unknown = value[i];
    if (!isVIFPortProfileOpenVSwitch_1_0ChangesItem(item)) return false;
  }
  return true;
}

export function isVIFPortProfileOpenVSwitch_1_0(input: unknown): boolean {
  const value = input as Fields;
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  if ((value.constructor !== Object || getPrototypeOf(value) !== Object.prototype) && !isForeign(value)) return false;
  let required = 0;
  for (const key in value) {
    switch (key) {
      case 'versioned_object.name':
        if (value['versioned_object.name'] !== 'VIFPortProfileOpenVSwitch') return false;
        required++;
        break;
      case 'versioned_object.namespace':
        if (value['versioned_object.namespace'] !== 'os_vif') return false;
        required++;
        break;
      case 'versioned_object.version':
        if (value['versioned_object.version'] !== '1.0') return false;
        required++;
        break;
      case 'versioned_object.data':
        if (!isVIFPortProfileOpenVSwitch_1_0Data(value['versioned_object.data'])) return false;
        required++;
        break;
      case 'versioned_object.changes':
        if (!isVIFPortProfileOpenVSwitch_1_0Changes(value['versioned_object.changes'])) return false;
        break;
      default:
        return false;
    }
  }
  return required === 4;
}

function isVIFPortProfileOpenVSwitch_1_1Data(input: unknown): boolean {
  const value = input as Fields;
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  if ((value.constructor !== Object || getPrototypeOf(value) !== Object.prototype) && !isForeign(value)) return false;
  for (const key in value) {
    const field = value[key];
    switch (key) {
      case 'interface_id':
        if (!isUUID(field)) return false;
        break;
      case 'profile_id':
        if (typeof field !== 'string') return false;
        break;
      case 'datapath_type':
        if (!(field === null || typeof field === 'string')) return false;
        break;
      default:
        return false;
    }
  }
  return true;
}

function isVIFPortProfileOpenVSwitch_1_1ChangesItem(value: unknown): boolean {
  return value === 'interface_id' || value === 'profile_id' || value === 'datapath_type';
}

function isVIFPortProfileOpenVSwitch_1_1Changes(value: unknown): boolean {
  if (!Array.isArray(value)) return false;
  for (let i = 0; i < value.length; i++) {
    const item: unknown = value[i];
    if (!isVIFPortProfileOpenVSwitch_1_1ChangesItem(item)) return false;
  }
  return true;
}

export function isVIFPortProfileOpenVSwitch_1_1(input: unknown): boolean {
  const value = input as Fields;
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  if ((value.constructor !== Object || getPrototypeOf(value) !== Object.prototype) && !isForeign(value)) return false;
  let required = 0;
  for (const key in value) {
    switch (key) {
      case 'versioned_object.name':
        if (value['versioned_object.name'] !== 'VIFPortProfileOpenVSwitch') return false;
        required++;
        break;
      case 'versioned_object.namespace':
        if (value['versioned_object.namespace'] !== 'os_vif') return false;
        required++;
        break;
      case 'versioned_object.version':
        if (value['versioned_object.version'] !== '1.1') return false;
        required++;
        break;
      case 'versioned_object.data':
        if (!isVIFPortProfileOpenVSwitch_1_1Data(value['versioned_object.data'])) return false;
        required++;
        break;
      case 'versioned_object.changes':
        if (!isVIFPortProfileOpenVSwitch_1_1Changes(value['versioned_object.changes'])) return false;
        break;
      default:
        return false;
    }
  }
  return required === 4;
}

function isVIFPortProfileOpenVSwitch_1_2Data(input: unknown): boolean {
  const value = input as Fields;
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  if ((value.constructor !== Object || getPrototypeOf(value) !== Object.prototype) && !isForeign(value)) return false;
  for (const key in value) {
    const field = value[key];
    switch (key) {
      case 'interface_id':
        if (!isUUID(field)) return false;
        break;
      case 'profile_id':
        if (typeof field !== 'string') return false;
        break;
      case 'datapath_type':
        if (!(field === null || typeof field === 'string')) return false;
        break;
      case 'datapath_offload':
        if (!(field === null || isAnyDatapathOffload(field))) return false;
        break;
      default:
        return false;
    }
  }
  return true;
}

function isVIFPortProfileOpenVSwitch_1_2ChangesItem(value: unknown): boolean {
  if (typeof value !== 'string') return false;
  switch (value.length) {
    case 12:
      return value === 'interface_id';
    case 10:
      return value === 'profile_id';
    case 13:
      return value === 'datapath_type';
    case 16:
      return value === 'datapath_offload';
    default:
      return false;
  }
}

function isVIFPortProfileOpenVSwitch_1_2Changes(value: unknown): boolean {
  if (!Array.isArray(value)) return false;
  for (let i = 0; i < value.length; i++) {
    const item: unknown = value[i];
    if (!isVIFPortProfileOpenVSwitch_1_2ChangesItem(item)) return false;
  }
  return true;
}

export function isVIFPortProfileOpenVSwitch_1_2(input: unknown): boolean {
  const value = input as Fields;
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  if ((value.constructor !== Object || getPrototypeOf(value) !== Object.prototype) && !isForeign(value)) return false;
  let required = 0;
  for (const key in value) {
    switch (key) {
      case 'versioned_object.name':
        if (value['versioned_object.name'] !== 'VIFPortProfileOpenVSwitch') return false;
        required++;
        break;
      case 'versioned_object.namespace':
        if (value['versioned_object.namespace'] !== 'os_vif') return false;
        required++;
        break;
      case 'versioned_object.version':
        if (value['versioned_object.version'] !== '1.2') return false;
        required++;
        break;
      case 'versioned_object.data':
        if (!isVIFPortProfileOpenVSwitch_1_2Data(value['versioned_object.data'])) return false;
        required++;
        break;
      case 'versioned_object.changes':
        if (!isVIFPortProfileOpenVSwitch_1_2Changes(value['versioned_object.changes'])) return false;
        break;
      default:
        return false;
    }
  }
  return required === 4;
}

function isVIFPortProfileOpenVSwitch_1_3Data(input: unknown): boolean {
  const value = input as Fields;
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  if ((value.constructor !== Object || getPrototypeOf(value) !== Object.prototype) && !isForeign(value)) return false;
  for (const key in value) {
    const field = value[key];
    switch (key) {
      case 'interface_id':
        if (!isUUID(field)) return false;
        break;
      case 'profile_id':
        if (typeof field !== 'string') return false;
        break;
      case 'datapath_type':
        if (!(field === null || typeof field === 'string')) return false;
        break;
      case 'create_port':
        if (typeof field !== 'boolean') return false;
        break;
      case 'datapath_offload':
        if (!(field === null || isAnyDatapathOffload(field))) return false;
        break;
      default:
        return false;
    }
  }
  return true;
}

function isVIFPortProfileOpenVSwitch_1_3ChangesItem(value: unknown): boolean {
  if (typeof value !== 'string') return false;
  switch (value.length) {
    case 12:
      return value === 'interface_id';
    case 10:
      return value === 'profile_id';
    case 13:
      return value === 'datapath_type';
    case 11:
      return value === 'create_port';
    case 16:
      return value === 'datapath_offload';
    default:
      return false;
  }
}

function isVIFPortProfileOpenVSwitch_1_3Changes(value: unknown): boolean {
  if (!Array.isArray(value)) return false;
  for (let i = 0; i < value.length; i++) {
    const item: unknown = value[i];
    if (!isVIFPortProfileOpenVSwitch_1_3ChangesItem(item)) return false;
  }
  return true;
}

export function isVIFPortProfileOpenVSwitch_1_3(input: unknown): boolean {
  const value = input as Fields;
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  if ((value.constructor !== Object || getPrototypeOf(value) !== Object.prototype) && !isForeign(value)) return false;
  let required = 0;
  for (const key in value) {
    switch (key) {
      case 'versioned_object.name':
        if (value['versioned_object.name'] !== 'VIFPortProfileOpenVSwitch') return false;
        required++;
        break;
      case 'versioned_object.namespace':
        if (value['versioned_object.namespace'] !== 'os_vif') return false;
        required++;
        break;
      case 'versioned_object.version':
        if (value['versioned_object.version'] !== '1.3') return false;
        required++;
        break;
      case 'versioned_object.data':
        if (!isVIFPortProfileOpenVSwitch_1_3Data(value['versioned_object.data'])) return false;
        required++;
        break;
      case 'versioned_object.changes':
        if (!isVIFPortProfileOpenVSwitch_1_3Changes(value['versioned_object.changes'])) return false;
        break;
      default:
        return false;
    }
  }
  return required === 4;
}

function isVIFPortProfileOpenVSwitch_1_4Data(input: unknown): boolean {
  const value = input as Fields;
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  if ((value.constructor !== Object || getPrototypeOf(value) !== Object.prototype) && !isForeign(value)) return false;
  for (const key in value) {
    const field = value[key];
    switch (key) {
      case 'interface_id':
        if (!isUUID(field)) return false;
        break;
      case 'profile_id':
        if (typeof field !== 'string') return false;
        break;
      case 'datapath_type':
        if (!(field === null || typeof field === 'string')) return false;
        break;
      case 'create_port':
        if (typeof field !== 'boolean') return false;
        break;
      case 'create_tap':
        if (typeof field !== 'boolean') return false;
        break;
      case 'multiqueue':
        if (typeof field !== 'boolean') return false;
        break;
      case 'datapath_offload':
        if (!(field === null || isAnyDatapathOffload(field))) return false;
        break;
      default:
        return false;
    }
  }
  return true;
}

function isVIFPortProfileOpenVSwitch_1_4ChangesItem(value: unknown): boolean {
  if (typeof value !== 'string') return false;
  switch (value.length) {
    case 12:
      return value === 'interface_id';
    case 10:
      return value === 'profile_id' || value === 'create_tap' || value === 'multiqueue';
    case 13:
      return value === 'datapath_type';
    case 11:
      return value === 'create_port';
    case 16:
      return value === 'datapath_offload';
    default:
      return false;
  }
}

function isVIFPortProfileOpenVSwitch_1_4Changes(value: unknown): boolean {
  if (!Array.isArray(value)) return false;
  for (let i = 0; i < value.length; i++) {
    const item: unknown = value[i];
    if (!isVIFPortProfileOpenVSwitch_1_4ChangesItem(item)) return false;
  }
  return true;
}

export function isVIFPortProfileOpenVSwitch_1_4(input: unknown): boolean {
  const value = input as Fields;
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  if ((value.constructor !== Object || getPrototypeOf(value) !== Object.prototype) && !isForeign(value)) return false;
  let required = 0;
  for (const key in value) {
    switch (key) {
      case 'versioned_object.name':
        if (value['versioned_object.name'] !== 'VIFPortProfileOpenVSwitch') return false;
        required++;
        break;
      case 'versioned_object.namespace':
        if (value['versioned_object.namespace'] !== 'os_vif') return false;
        required++;
        break;
      case 'versioned_object.version':
        if (value['versioned_object.version'] !== '1.4') return false;
        required++;
        break;
      case 'versioned_object.data':
        if (!isVIFPortProfileOpenVSwitch_1_4Data(value['versioned_object.data'])) return false;
        required++;
        break;
      case 'versioned_object.changes':
        if (!isVIFPortProfileOpenVSwitch_1_4Changes(value['versioned_object.changes'])) return false;
        break;
      default:
        return false;
    }
  }
  return required === 4;
}

export function isVIFPortProfileOpenVSwitch(value: unknown): boolean {
  if (!isRecord(value)) return false;
  switch (value['versioned_object.version']) {
    case '1.0':
      return isVIFPortProfileOpenVSwitch_1_0(value);
    case '1.1':
      return isVIFPortProfileOpenVSwitch_1_1(value);
    case '1.2':
      return isVIFPortProfileOpenVSwitch_1_2(value);
    case '1.3':
      return isVIFPortProfileOpenVSwitch_1_3(value);
    case '1.4':
      return isVIFPortProfileOpenVSwitch_1_4(value);
    default:
      return false;
  }
}

function isVIFPortProfile8021Qbg_1_0Data(input: unknown): boolean {
  const value = input as Fields;
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  if ((value.constructor !== Object || getPrototypeOf(value) !== Object.prototype) && !isForeign(value)) return false;
  for (const key in value) {
    const field = value[key];
    switch (key) {
      case 'manager_id':
        if (!Number.isSafeInteger(field)) return false;
        break;
      case 'type_id':
        if (!Number.isSafeInteger(field)) return false;
        break;
      case 'type_id_version':
        if (!Number.isSafeInteger(field)) return false;
        break;
      case 'instance_id':
        if (!isUUID(field)) return false;
        break;
      default:
        return false;
    }
  }
  return true;
}

function isVIFPortProfile8021Qbg_1_0ChangesItem(value: unknown): boolean {
  if (typeof value !== 'string') return false;
  switch (value.length) {
    case 10:
      return value === 'manager_id';
    case 7:
      return value === 'type_id';
    case 15:
      return value === 'type_id_version';
    case 11:
      return value === 'instance_id';
    default:
      return false;
  }
}

function isVIFPortProfile8021Qbg_1_0Changes(value: unknown): boolean {
  if (!Array.isArray(value)) return false;
  for (let i = 0; i < value.length; i++) {
    const item: unknown = value[i];
    if (!isVIFPortProfile8021Qbg_1_0ChangesItem(item)) return false;
  }
  return true;
}

export function isVIFPortProfile8021Qbg_1_0(input: unknown): boolean {
  const value = input as Fields;
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  if ((value.constructor !== Object || getPrototypeOf(value) !== Object.prototype) && !isForeign(value)) return false;
  let required = 0;
  for (const key in value) {
    switch (key) {
      case 'versioned_object.name':
        if (value['versioned_object.name'] !== 'VIFPortProfile8021Qbg') return false;
        required++;
        break;
      case 'versioned_object.namespace':
        if (value['versioned_object.namespace'] !== 'os_vif') return false;
        required++;
        break;
      case 'versioned_object.version':
        if (value['versioned_object.version'] !== '1.0') return false;
        required++;
        break;
      case 'versioned_object.data':
        if (!isVIFPortProfile8021Qbg_1_0Data(value['versioned_object.data'])) return false;
        required++;
        break;
      case 'versioned_object.changes':
        if (!isVIFPortProfile8021Qbg_1_0Changes(value['versioned_object.changes'])) return false;
        break;
      default:
        return false;
    }
  }
  return required === 4;
}

function isVIFPortProfile8021Qbg_1_1Data(input: unknown): boolean {
  const value = input as Fields;
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  if ((value.constructor !== Object || getPrototypeOf(value) !== Object.prototype) && !isForeign(value)) return false;
  for (const key in value) {
    const field = value[key];
    switch (key) {
      case 'manager_id':
        if (!Number.isSafeInteger(field)) return false;
        break;
      case 'type_id':
        if (!Number.isSafeInteger(field)) return false;
        break;
      case 'type_id_version':
        if (!Number.isSafeInteger(field)) return false;
        break;
      case 'instance_id':
        if (!isUUID(field)) return false;
        break;
      case 'datapath_offload':
        if (!(field === null || isAnyDatapathOffload(field))) return false;
        break;
      default:
        return false;
    }
  }
  return true;
}

function isVIFPortProfile8021Qbg_1_1ChangesItem(value: unknown): boolean {
  if (typeof value !== 'string') return false;
  switch (value.length) {
    case 10:
      return value === 'manager_id';
    case 7:
      return value === 'type_id';
    case 15:
      return value === 'type_id_version';
    case 11:
      return value === 'instance_id';
    case 16:
      return value === 'datapath_offload';
    default:
      return false;
  }
}

function isVIFPortProfile8021Qbg_1_1Changes(value: unknown): boolean {
  if (!Array.isArray(value)) return false;
  for (let i = 0; i < value.length; i++) {
    const item: unknown = value[i];
    if (!isVIFPortProfile8021Qbg_1_1ChangesItem(item)) return false;
  }
  return true;
}

export function isVIFPortProfile8021Qbg_1_1(input: unknown): boolean {
  const value = input as Fields;
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  if ((value.constructor !== Object || getPrototypeOf(value) !== Object.prototype) && !isForeign(value)) return false;
  let required = 0;
  for (const key in value) {
    switch (key) {
      case 'versioned_object.name':
        if (value['versioned_object.name'] !== 'VIFPortProfile8021Qbg') return false;
        required++;
        break;
      case 'versioned_object.namespace':
        if (value['versioned_object.namespace'] !== 'os_vif') return false;
        required++;
        break;
      case 'versioned_object.version':
        if (value['versioned_object.version'] !== '1.1') return false;
        required++;
        break;
      case 'versioned_object.data':
        if (!isVIFPortProfile8021Qbg_1_1Data(value['versioned_object.data'])) return false;
        required++;
        break;
      case 'versioned_object.changes':
        if (!isVIFPortProfile8021Qbg_1_1Changes(value['versioned_object.changes'])) return false;
        break;
      default:
        return false;
    }
  }
  return required === 4;
}

export function isVIFPortProfile8021Qbg(value: unknown): boolean {
  if (!isRecord(value)) return false;
  switch (value['versioned_object.version']) {
    case '1.0':
      return isVIFPortProfile8021Qbg_1_0(value);
    case '1.1':
      return isVIFPortProfile8021Qbg_1_1(value);
    default:
      return false;
  }
}

function isVIFPortProfile8021Qbh_1_0Data(input: unknown): boolean {
  const value = input as Fields;
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  if ((value.constructor !== Object || getPrototypeOf(value) !== Object.prototype) && !isForeign(value)) return false;
  for (const key in value) {
    const field = value[key];
    switch (key) {
      case 'profile_id':
        if (typeof field !== 'string') return false;
        break;
      default:
        return false;
    }
  }
  return true;
}

function isVIFPortProfile8021Qbh_1_0ChangesItem(value: unknown): boolean {
  return value === 'profile_id';
}

function isVIFPortProfile8021Qbh_1_0Changes(value: unknown): boolean {
  if (!Array.isArray(value)) return false;
  for (let i = 0; i < value.length; i++) {
    const item: unknown = value[i];
    if (!isVIFPortProfile8021Qbh_1_0ChangesItem(item)) return false;
  }
  return true;
}

export function isVIFPortProfile8021Qbh_1_0(input: unknown): boolean {
  const value = input as Fields;
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  if ((value.constructor !== Object || getPrototypeOf(value) !== Object.prototype) && !isForeign(value)) return false;
  let required = 0;
  for (const key in value) {
    switch (key) {
      case 'versioned_object.name':
        if (value['versioned_object.name'] !== 'VIFPortProfile8021Qbh') return false;
        required++;
        break;
      case 'versioned_object.namespace':
        if (value['versioned_object.namespace'] !== 'os_vif') return false;
        required++;
        break;
      case 'versioned_object.version':
        if (value['versioned_object.version'] !== '1.0') return false;
        required++;
        break;
      case 'versioned_object.data':
        if (!isVIFPortProfile8021Qbh_1_0Data(value['versioned_object.data'])) return false;
        required++;
        break;
      case 'versioned_object.changes':
        if (!isVIFPortProfile8021Qbh_1_0Changes(value['versioned_object.changes'])) return false;
        break;
      default:
        return false;
    }
  }
  return required === 4;
}

function isVIFPortProfile8021Qbh_1_1Data(input: unknown): boolean {
  const value = input as Fields;
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  if ((value.constructor !== Object || getPrototypeOf(value) !== Object.prototype) && !isForeign(value)) return false;
  for (const key in value) {
    const field = value[key];
    switch (key) {
      case 'profile_id':
        if (typeof field !== 'string') return false;
        break;
      case 'datapath_offload':
        if (!(field === null || isAnyDatapathOffload(field))) return false;
        break;
      default:
        return false;
    }
  }
  return true;
}

function isVIFPortProfile8021Qbh_1_1ChangesItem(value: unknown): boolean {
  return value === 'profile_id' || value === 'datapath_offload';
}

function isVIFPortProfile8021Qbh_1_1Changes(value: unknown): boolean {
  if (!Array.isArray(value)) return false;
  for (let i = 0; i < value.length; i++) {
    const item: unknown = value[i];
    if (!isVIFPortProfile8021Qbh_1_1ChangesItem(item)) return false;
  }
  return true;
}

export function isVIFPortProfile8021Qbh_1_1(input: unknown): boolean {
  const value = input as Fields;
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  if ((value.constructor !== Object || getPrototypeOf(value) !== Object.prototype) && !isForeign(value)) return false;
  let required = 0;
  for (const key in value) {
    switch (key) {
      case 'versioned_object.name':
        if (value['versioned_object.name'] !== 'VIFPortProfile8021Qbh') return false;
        required++;
        break;
      case 'versioned_object.namespace':
        if (value['versioned_object.namespace'] !== 'os_vif') return false;
        required++;
        break;
      case 'versioned_object.version':
        if (value['versioned_object.version'] !== '1.1') return false;
        required++;
        break;
      case 'versioned_object.data':
        if (!isVIFPortProfile8021Qbh_1_1Data(value['versioned_object.data'])) return false;
        required++;
        break;
      case 'versioned_object.changes':
        if (!isVIFPortProfile8021Qbh_1_1Changes(value['versioned_object.changes'])) return false;
        break;
      default:
        return false;
    }
  }
  return required === 4;
}

export function isVIFPortProfile8021Qbh(value: unknown): boolean {
  if (!isRecord(value)) return false;
  switch (value['versioned_object.version']) {
    case '1.0':
      return isVIFPortProfile8021Qbh_1_0(value);
    case '1.1':
      return isVIFPortProfile8021Qbh_1_1(value);
    default:
      return false;
  }
}

function isVIFPortProfileFPOpenVSwitch_1_0Data(input: unknown): boolean {
  const value = input as Fields;
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  if ((value.constructor !== Object || getPrototypeOf(value) !== Object.prototype) && !isForeign(value)) return false;
  for (const key in value) {
    const field = value[key];
    switch (key) {
      case 'bridge_name':
        if (typeof field !== 'string') return false;
        break;
      case 'hybrid_plug':
        if (typeof field !== 'boolean') return false;
        break;
      case 'interface_id':
        if (!isUUID(field)) return false;
        break;
      case 'profile_id':
        if (typeof field !== 'string') return false;
        break;
      default:
        return false;
    }
  }
  return true;
}

function isVIFPortProfileFPOpenVSwitch_1_0ChangesItem(value: unknown): boolean {
  if (typeof value !== 'string') return false;
  switch (value.length) {
    case 11:
      return value === 'bridge_name' || value === 'hybrid_plug';
    case 12:
      return value === 'interface_id';
    case 10:
      return value === 'profile_id';
    default:
      return false;
  }
}

function isVIFPortProfileFPOpenVSwitch_1_0Changes(value: unknown): boolean {
  if (!Array.isArray(value)) return false;
  for (let i = 0; i < value.length; i++) {
    const item: unknown = value[i];
    if (!isVIFPortProfileFPOpenVSwitch_1_0ChangesItem(item)) return false;
  }
  return true;
}

export function isVIFPortProfileFPOpenVSwitch_1_0(input: unknown): boolean {
  const value = input as Fields;
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  if ((value.constructor !== Object || getPrototypeOf(value) !== Object.prototype) && !isForeign(value)) return false;
  let required = 0;
  for (const key in value) {
    switch (key) {
      case 'versioned_object.name':
        if (value['versioned_object.name'] !== 'VIFPortProfileFPOpenVSwitch') return false;
        required++;
        break;
      case 'versioned_object.namespace':
        if (value['versioned_object.namespace'] !== 'os_vif') return false;
        required++;
        break;
      case 'versioned_object.version':
        if (value['versioned_object.version'] !== '1.0') return false;
        required++;
        break;
      case 'versioned_object.data':
        if (!isVIFPortProfileFPOpenVSwitch_1_0Data(value['versioned_object.data'])) return false;
        required++;
        break;
      case 'versioned_object.changes':
        if (!isVIFPortProfileFPOpenVSwitch_1_0Changes(value['versioned_object.changes'])) return false;
        break;
      default:
        return false;
    }
  }
  return required === 4;
}

function isVIFPortProfileFPOpenVSwitch_1_1Data(input: unknown): boolean {
  const value = input as Fields;
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  if ((value.constructor !== Object || getPrototypeOf(value) !== Object.prototype) && !isForeign(value)) return false;
  for (const key in value) {
    const field = value[key];
    switch (key) {
      case 'bridge_name':
        if (typeof field !== 'string') return false;
        break;
      case 'hybrid_plug':
        if (typeof field !== 'boolean') return false;
        break;
      case 'interface_id':
        if (!isUUID(field)) return false;
        break;
      case 'profile_id':
        if (typeof field !== 'string') return false;
        break;
      case 'datapath_type':
        if (!(field === null || typeof field === 'string')) return false;
        break;
      default:
        return false;
    }
  }
  return true;
}

function isVIFPortProfileFPOpenVSwitch_1_1ChangesItem(value: unknown): boolean {
  if (typeof value !== 'string') return false;
  switch (value.length) {
    case 11:
      return value === 'bridge_name' || value === 'hybrid_plug';
    case 12:
      return value === 'interface_id';
    case 10:
      return value === 'profile_id';
    case 13:
      return value === 'datapath_type';
    default:
      return false;
  }
}

function isVIFPortProfileFPOpenVSwitch_1_1Changes(value: unknown): boolean {
  if (!Array.isArray(value)) return false;
  for (let i = 0; i < value.length; i++) {
    const item: unknown = value[i];
    if (!isVIFPortProfileFPOpenVSwitch_1_1ChangesItem(item)) return false;
  }
  return true;
}

export function isVIFPortProfileFPOpenVSwitch_1_1(input: unknown): boolean {
  const value = input as Fields;
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  if ((value.constructor !== Object || getPrototypeOf(value) !== Object.prototype) && !isForeign(value)) return false;
  let required = 0;
  for (const key in value) {
    switch (key) {
      case 'versioned_object.name':
        if (value['versioned_object.name'] !== 'VIFPortProfileFPOpenVSwitch') return false;
        required++;
        break;
      case 'versioned_object.namespace':
        if (value['versioned_object.namespace'] !== 'os_vif') return false;
        required++;
        break;
      case 'versioned_object.version':
        if (value['versioned_object.version'] !== '1.1') return false;
        required++;
        break;
      case 'versioned_object.data':
        if (!isVIFPortProfileFPOpenVSwitch_1_1Data(value['versioned_object.data'])) return false;
        required++;
        break;
      case 'versioned_object.changes':
        if (!isVIFPortProfileFPOpenVSwitch_1_1Changes(value['versioned_object.changes'])) return false;
        break;
      default:
        return false;
    }
  }
  return required === 4;
}

function isVIFPortProfileFPOpenVSwitch_1_2Data(input: unknown): boolean {
  const value = input as Fields;
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  if ((value.constructor !== Object || getPrototypeOf(value) !== Object.prototype) && !isForeign(value)) return false;
  for (const key in value) {
    const field = value[key];
    switch (key) {
      case 'bridge_name':
        if (typeof field !== 'string') return false;
        break;
      case 'hybrid_plug':
        if (typeof field !== 'boolean') return false;
        break;
      case 'interface_id':
        if (!isUUID(field)) return false;
        break;
      case 'profile_id':
        if (typeof field !== 'string') return false;
        break;
      case 'datapath_type':
        if (!(field === null || typeof field === 'string')) return false;
        break;
      case 'datapath_offload':
        if (!(field === null || isAnyDatapathOffload(field))) return false;
        break;
      default:
        return false;
    }
  }
  return true;
}

function isVIFPortProfileFPOpenVSwitch_1_2ChangesItem(value: unknown): boolean {
  if (typeof value !== 'string') return false;
  switch (value.length) {
    case 11:
      return value === 'bridge_name' || value === 'hybrid_plug';
    case 12:
      return value === 'interface_id';
    case 10:
      return value === 'profile_id';
    case 13:
      return value === 'datapath_type';
    case 16:
      return value === 'datapath_offload';
    default:
      return false;
  }
}

function isVIFPortProfileFPOpenVSwitch_1_2Changes(value: unknown): boolean {
  if (!Array.isArray(value)) return false;
  for (let i = 0; i < value.length; i++) {
    const item: unknown = value[i];
    if (!isVIFPortProfileFPOpenVSwitch_1_2ChangesItem(item)) return false;
  }
  return true;
}

export function isVIFPortProfileFPOpenVSwitch_1_2(input: unknown): boolean {
  const value = input as Fields;
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  if ((value.constructor !== Object || getPrototypeOf(value) !== Object.prototype) && !isForeign(value)) return false;
  let required = 0;
  for (const key in value) {
    switch (key) {
      case 'versioned_object.name':
        if (value['versioned_object.name'] !== 'VIFPortProfileFPOpenVSwitch') return false;
        required++;
        break;
      case 'versioned_object.namespace':
        if (value['versioned_object.namespace'] !== 'os_vif') return false;
        required++;
        break;
      case 'versioned_object.version':
        if (value['versioned_object.version'] !== '1.2') return false;
        required++;
        break;
      case 'versioned_object.data':
        if (!isVIFPortProfileFPOpenVSwitch_1_2Data(value['versioned_object.data'])) return false;
        required++;
        break;
      case 'versioned_object.changes':
        if (!isVIFPortProfileFPOpenVSwitch_1_2Changes(value['versioned_object.changes'])) return false;
        break;
      default:
        return false;
    }
  }
  return required === 4;
}

function isVIFPortProfileFPOpenVSwitch_1_3Data(input: unknown): boolean {
  const value = input as Fields;
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  if ((value.constructor !== Object || getPrototypeOf(value) !== Object.prototype) && !isForeign(value)) return false;
  for (const key in value) {
    const field = value[key];
    switch (key) {
      case 'bridge_name':
        if (typeof field !== 'string') return false;
        break;
      case 'hybrid_plug':
        if (typeof field !== 'boolean') return false;
        break;
      case 'interface_id':
        if (!isUUID(field)) return false;
        break;
      case 'profile_id':
        if (typeof field !== 'string') return false;
        break;
      case 'datapath_type':
        if (!(field === null || typeof field === 'string')) return false;
        break;
      case 'create_port':
        if (typeof field !== 'boolean') return false;
        break;
      case 'datapath_offload':
        if (!(field === null || isAnyDatapathOffload(field))) return false;
        break;
      default:
        return false;
    }
  }
  return true;
}

function isVIFPortProfileFPOpenVSwitch_1_3ChangesItem(value: unknown): boolean {
  if (typeof value !== 'string') return false;
  switch (value.length) {
    case 11:
      return value === 'bridge_name' || value === 'hybrid_plug' || value === 'create_port';
    case 12:
      return value === 'interface_id';
    case 10:
      return value === 'profile_id';
    case 13:
      return value === 'datapath_type';
    case 16:
      return value === 'datapath_offload';
    default:
      return false;
  }
}

function isVIFPortProfileFPOpenVSwitch_1_3Changes(value: unknown): boolean {
  if (!Array.isArray(value)) return false;
  for (let i = 0; i < value.length; i++) {
    const item: unknown = value[i];
    if (!isVIFPortProfileFPOpenVSwitch_1_3ChangesItem(item)) return false;
  }
  return true;
}

export function isVIFPortProfileFPOpenVSwitch_1_3(input: unknown): boolean {
  const value = input as Fields;
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  if ((value.constructor !== Object || getPrototypeOf(value) !== Object.prototype) && !isForeign(value)) return false;
  let required = 0;
  for (const key in value) {
    switch (key) {
      case 'versioned_object.name':
        if (value['versioned_object.name'] !== 'VIFPortProfileFPOpenVSwitch') return false;
        required++;
        break;
      case 'versioned_object.namespace':
        if (value['versioned_object.namespace'] !== 'os_vif') return false;
        required++;
        break;
      case 'versioned_object.version':
        if (value['versioned_object.version'] !== '1.3') return false;
        required++;
        break;
      case 'versioned_object.data':
        if (!isVIFPortProfileFPOpenVSwitch_1_3Data(value['versioned_object.data'])) return false;
        required++;
        break;
      case 'versioned_object.changes':
        if (!isVIFPortProfileFPOpenVSwitch_1_3Changes(value['versioned_object.changes'])) return false;
        break;
      default:
        return false;
    }
  }
  return required === 4;
}

function isVIFPortProfileFPOpenVSwitch_1_4Data(input: unknown): boolean {
  const value = input as Fields;
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  if ((value.constructor !== Object || getPrototypeOf(value) !== Object.prototype) && !isForeign(value)) return false;
  for (const key in value) {
    const field = value[key];
    switch (key) {
      case 'bridge_name':
        if (typeof field !== 'string') return false;
        break;
      case 'hybrid_plug':
        if (typeof field !== 'boolean') return false;
        break;
      case 'interface_id':
        if (!isUUID(field)) return false;
        break;
      case 'profile_id':
        if (typeof field !== 'string') return false;
        break;
      case 'datapath_type':
        if (!(field === null || typeof field === 'string')) return false;
        break;
      case 'create_port':
        if (typeof field !== 'boolean') return false;
        break;
      case 'create_tap':
        if (typeof field !== 'boolean') return false;
        break;
      case 'multiqueue':
        if (typeof field !== 'boolean') return false;
        break;
      case 'datapath_offload':
        if (!(field === null || isAnyDatapathOffload(field))) return false;
        break;
      default:
        return false;
    }
  }
  return true;
}

function isVIFPortProfileFPOpenVSwitch_1_4ChangesItem(value: unknown): boolean {
  if (typeof value !== 'string') return false;
  switch (value.length) {
    case 11:
      return value === 'bridge_name' || value === 'hybrid_plug' || value === 'create_port';
    case 12:
      return value === 'interface_id';
    case 10:
      return value === 'profile_id' || value === 'create_tap' || value === 'multiqueue';
    case 13:
      return value === 'datapath_type';
    case 16:
      return value === 'datapath_offload';
    default:
      return false;
  }
}

function isVIFPortProfileFPOpenVSwitch_1_4Changes(value: unknown): boolean {
  if (!Array.isArray(value)) return false;
  for (let i = 0; i < value.length; i++) {
    const item: unknown = value[i];
    if (!isVIFPortProfileFPOpenVSwitch_1_4ChangesItem(item)) return false;
  }
  return true;
}

export function isVIFPortProfileFPOpenVSwitch_1_4(input: unknown): boolean {
  const value = input as Fields;
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  if ((value.constructor !== Object || getPrototypeOf(value) !== Object.prototype) && !isForeign(value)) return false;
  let required = 0;
  for (const key in value) {
    switch (key) {
      case 'versioned_object.name':
        if (value['versioned_object.name'] !== 'VIFPortProfileFPOpenVSwitch') return false;
        required++;
        break;
      case 'versioned_object.namespace':
        if (value['versioned_object.namespace'] !== 'os_vif') return false;
        required++;
        break;
      case 'versioned_object.version':
        if (value['versioned_object.version'] !== '1.4') return false;
        required++;
        break;
      case 'versioned_object.data':
        if (!isVIFPortProfileFPOpenVSwitch_1_4Data(value['versioned_object.data'])) return false;
        required++;
        break;
      case 'versioned_object.changes':
        if (!isVIFPortProfileFPOpenVSwitch_1_4Changes(value['versioned_object.changes'])) return false;
        break;
      default:
        return false;
    }
  }
  return required === 4;
}

export function isVIFPortProfileFPOpenVSwitch(value: unknown): boolean {
  if (!isRecord(value)) return false;
  switch (value['versioned_object.version']) {
    case '1.0':
      return isVIFPortProfileFPOpenVSwitch_1_0(value);
    case '1.1':
      return isVIFPortProfileFPOpenVSwitch_1_1(value);
    case '1.2':
      return isVIFPortProfileFPOpenVSwitch_1_2(value);
    case '1.3':
      return isVIFPortProfileFPOpenVSwitch_1_3(value);
    case '1.4':
      return isVIFPortProfileFPOpenVSwitch_1_4(value);
    default:
      return false;
  }
}

/** /^[0-9a-f]{4}:[0-9a-f]{2}:[01][0-9a-f][.][0-7]$/ */
const PCIAddressAutomaton = /* @__PURE__ */ automaton(6, 78, ['.', '01', '234567', '89abcdef', ':'], [
  0, 0, 0, 0, 0, 0,
  0, 0, 12, 12, 12, 0,
  0, 0, 18, 18, 18, 0,
  0, 0, 24, 24, 24, 0,
  0, 0, 30, 30, 30, 0,
  0, 0, 0, 0, 0, 36,
  0, 0, 42, 42, 42, 0,
  0, 0, 48, 48, 48, 0,
  0, 0, 0, 0, 0, 54,
  0, 0, 60, 0, 0, 0,
  0, 0, 66, 66, 66, 0,
  0, 72, 0, 0, 0, 0,
  0, 0, 78, 78, 0, 0,
  0, 0, 0, 0, 0, 0,
]);

export function isPCIAddress(value: unknown): boolean {
  return typeof value === 'string' && accepts(PCIAddressAutomaton, value);
}

function isVIFPortProfileOVSRepresentor_1_0Data(input: unknown): boolean {
  const value = input as Fields;
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  if ((value.constructor !== Object || getPrototypeOf(value) !== Object.prototype) && !isForeign(value)) return false;
  for (const key in value) {
    const field = value[key];
    switch (key) {
      case 'representor_name':
        if (!(field === null || typeof field === 'string')) return false;
        break;
      case 'representor_address':
        if (!(field === null || isPCIAddress(field))) return false;
        break;
      case 'interface_id':
        if (!isUUID(field)) return false;
        break;
      case 'profile_id':
        if (typeof field !== 'string') return false;
        break;
      default:
        return false;
    }
  }
  return true;
}

function isVIFPortProfileOVSRepresentor_1_0ChangesItem(value: unknown): boolean {
  if (typeof value !== 'string') return false;
  switch (value.length) {
    case 16:
      return value === 'representor_name';
    case 19:
      return value === 'representor_address';
    case 12:
      return value === 'interface_id';
    case 10:
      return value === 'profile_id';
    default:
      return false;
  }
}

function isVIFPortProfileOVSRepresentor_1_0Changes(value: unknown): boolean {
  if (!Array.isArray(value)) return false;
  for (let i = 0; i < value.length; i++) {
    const item: unknown = value[i];
    if (!isVIFPortProfileOVSRepresentor_1_0ChangesItem(item)) return false;
  }
  return true;
}

export function isVIFPortProfileOVSRepresentor_1_0(input: unknown): boolean {
  const value = input as Fields;
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  if ((value.constructor !== Object || getPrototypeOf(value) !== Object.prototype) && !isForeign(value)) return false;
  let required = 0;
  for (const key in value) {
    switch (key) {
      case 'versioned_object.name':
        if (value['versioned_object.name'] !== 'VIFPortProfileOVSRepresentor') return false;
        required++;
        break;
      case 'versioned_object.namespace':
        if (value['versioned_object.namespace'] !== 'os_vif') return false;
        required++;
        break;
      case 'versioned_object.version':
        if (value['versioned_object.version'] !== '1.0') return false;
        required++;
        break;
      case 'versioned_object.data':
        if (!isVIFPortProfileOVSRepresentor_1_0Data(value['versioned_object.data'])) return false;
        required++;
        break;
      case 'versioned_object.changes':
        if (!isVIFPortProfileOVSRepresentor_1_0Changes(value['versioned_object.changes'])) return false;
        break;
      default:
        return false;
    }
  }
  return required === 4;
}

function isVIFPortProfileOVSRepresentor_1_1Data(input: unknown): boolean {
  const value = input as Fields;
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  if ((value.constructor !== Object || getPrototypeOf(value) !== Object.prototype) && !isForeign(value)) return false;
  for (const key in value) {
    const field = value[key];
    switch (key) {
      case 'representor_name':
        if (!(field === null || typeof field === 'string')) return false;
        break;
      case 'representor_address':
        if (!(field === null || isPCIAddress(field))) return false;
        break;
      case 'interface_id':
        if (!isUUID(field)) return false;
        break;
      case 'profile_id':
        if (typeof field !== 'string') return false;
        break;
      case 'datapath_type':
        if (!(field === null || typeof field === 'string')) return false;
        break;
      default:
        return false;
    }
  }
  return true;
}

function isVIFPortProfileOVSRepresentor_1_1ChangesItem(value: unknown): boolean {
  if (typeof value !== 'string') return false;
  switch (value.length) {
    case 16:
      return value === 'representor_name';
    case 19:
      return value === 'representor_address';
    case 12:
      return value === 'interface_id';
    case 10:
      return value === 'profile_id';
    case 13:
      return value === 'datapath_type';
    default:
      return false;
  }
}

function isVIFPortProfileOVSRepresentor_1_1Changes(value: unknown): boolean {
  if (!Array.isArray(value)) return false;
  for (let i = 0; i < value.length; i++) {
    const item: unknown = value[i];
    if (!isVIFPortProfileOVSRepresentor_1_1ChangesItem(item)) return false;
  }
  return true;
}

export function isVIFPortProfileOVSRepresentor_1_1(input: unknown): boolean {
  const value = input as Fields;
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  if ((value.constructor !== Object || getPrototypeOf(value) !== Object.prototype) && !isForeign(value)) return false;
  let required = 0;
  for (const key in value) {
    switch (key) {
      case 'versioned_object.name':
        if (value['versioned_object.name'] !== 'VIFPortProfileOVSRepresentor') return false;
        required++;
        break;
      case 'versioned_object.namespace':
        if (value['versioned_object.namespace'] !== 'os_vif') return false;
        required++;
        break;
      case 'versioned_object.version':
        if (value['versioned_object.version'] !== '1.1') return false;
        required++;
        break;
      case 'versioned_object.data':
        if (!isVIFPortProfileOVSRepresentor_1_1Data(value['versioned_object.data'])) return false;
        required++;
        break;
      case 'versioned_object.changes':
        if (!isVIFPortProfileOVSRepresentor_1_1Changes(value['versioned_object.changes'])) return false;
        break;
      default:
        return false;
    }
  }
  return required === 4;
}

function isVIFPortProfileOVSRepresentor_1_2Data(input: unknown): boolean {
  const value = input as Fields;
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  if ((value.constructor !== Object || getPrototypeOf(value) !== Object.prototype) && !isForeign(value)) return false;
  for (const key in value) {
    const field = value[key];
    switch (key) {
      case 'representor_name':
        if (!(field === null || typeof field === 'string')) return false;
        break;
      case 'representor_address':
        if (!(field === null || isPCIAddress(field))) return false;
        break;
      case 'interface_id':
        if (!isUUID(field)) return false;
        break;
      case 'profile_id':
        if (typeof field !== 'string') return false;
        break;
      case 'datapath_type':
        if (!(field === null || typeof field === 'string')) return false;
        break;
      case 'datapath_offload':
        if (!(field === null || isAnyDatapathOffload(field))) return false;
        break;
      default:
        return false;
    }
  }
  return true;
}

function isVIFPortProfileOVSRepresentor_1_2ChangesItem(value: unknown): boolean {
  if (typeof value !== 'string') return false;
  switch (value.length) {
    case 16:
      return value === 'representor_name' || value === 'datapath_offload';
    case 19:
      return value === 'representor_address';
    case 12:
      return value === 'interface_id';
    case 10:
      return value === 'profile_id';
    case 13:
      return value === 'datapath_type';
    default:
      return false;
  }
}

function isVIFPortProfileOVSRepresentor_1_2Changes(value: unknown): boolean {
  if (!Array.isArray(value)) return false;
  for (let i = 0; i < value.length; i++) {
    const item: unknown = value[i];
    if (!isVIFPortProfileOVSRepresentor_1_2ChangesItem(item)) return false;
  }
  return true;
}

export function isVIFPortProfileOVSRepresentor_1_2(input: unknown): boolean {
  const value = input as Fields;
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  if ((value.constructor !== Object || getPrototypeOf(value) !== Object.prototype) && !isForeign(value)) return false;
  let required = 0;
  for (const key in value) {
    switch (key) {
      case 'versioned_object.name':
        if (value['versioned_object.name'] !== 'VIFPortProfileOVSRepresentor') return false;
        required++;
        break;
      case 'versioned_object.namespace':
        if (value['versioned_object.namespace'] !== 'os_vif') return false;
        required++;
        break;
      case 'versioned_object.version':
        if (value['versioned_object.version'] !== '1.2') return false;
        required++;
        break;
      case 'versioned_object.data':
        if (!isVIFPortProfileOVSRepresentor_1_2Data(value['versioned_object.data'])) return false;
        required++;
        break;
      case 'versioned_object.changes':
        if (!isVIFPortProfileOVSRepresentor_1_2Changes(value['versioned_object.changes'])) return false;
        break;
      default:
        return false;
    }
  }
  return required === 4;
}

function isVIFPortProfileOVSRepresentor_1_3Data(input: unknown): boolean {
  const value = input as Fields;
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  if ((value.constructor !== Object || getPrototypeOf(value) !== Object.prototype) && !isForeign(value)) return false;
  for (const key in value) {
    const field = value[key];
    switch (key) {
      case 'representor_name':
        if (!(field === null || typeof field === 'string')) return false;
        break;
      case 'representor_address':
        if (!(field === null || isPCIAddress(field))) return false;
        break;
      case 'interface_id':
        if (!isUUID(field)) return false;
        break;
      case 'profile_id':
        if (typeof field !== 'string') return false;
        break;
      case 'datapath_type':
        if (!(field === null || typeof field === 'string')) return false;
        break;
      case 'create_port':
        if (typeof field !== 'boolean') return false;
        break;
      case 'datapath_offload':
        if (!(field === null || isAnyDatapathOffload(field))) return false;
        break;
      default:
        return false;
    }
  }
  return true;
}

function isVIFPortProfileOVSRepresentor_1_3ChangesItem(value: unknown): boolean {
  if (typeof value !== 'string') return false;
  switch (value.length) {
    case 16:
      return value === 'representor_name' || value === 'datapath_offload';
    case 19:
      return value === 'representor_address';
    case 12:
      return value === 'interface_id';
    case 10:
      return value === 'profile_id';
    case 13:
      return value === 'datapath_type';
    case 11:
      return value === 'create_port';
    default:
      return false;
  }
}

function isVIFPortProfileOVSRepresentor_1_3Changes(value: unknown): boolean {
  if (!Array.isArray(value)) return false;
  for (let i = 0; i < value.length; i++) {
    const item: unknown = value[i];
    if (!isVIFPortProfileOVSRepresentor_1_3ChangesItem(item)) return false;
  }
  return true;
}

export function isVIFPortProfileOVSRepresentor_1_3(input: unknown): boolean {
  const value = input as Fields;
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  if ((value.constructor !== Object || getPrototypeOf(value) !== Object.prototype) && !isForeign(value)) return false;
  let required = 0;
  for (const key in value) {
    switch (key) {
      case 'versioned_object.name':
        if (value['versioned_object.name'] !== 'VIFPortProfileOVSRepresentor') return false;
        required++;
        break;
      case 'versioned_object.namespace':
        if (value['versioned_object.namespace'] !== 'os_vif') return false;
        required++;
        break;
      case 'versioned_object.version':
        if (value['versioned_object.version'] !== '1.3') return false;
        required++;
        break;
      case 'versioned_object.data':
        if (!isVIFPortProfileOVSRepresentor_1_3Data(value['versioned_object.data'])) return false;
        required++;
        break;
      case 'versioned_object.changes':
        if (!isVIFPortProfileOVSRepresentor_1_3Changes(value['versioned_object.changes'])) return false;
        break;
      default:
        return false;
    }
  }
  return required === 4;
}

function isVIFPortProfileOVSRepresentor_1_4Data(input: unknown): boolean {
  const value = input as Fields;
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  if ((value.constructor !== Object || getPrototypeOf(value) !== Object.prototype) && !isForeign(value)) return false;
  for (const key in value) {
    const field = value[key];
    switch (key) {
      case 'representor_name':
        if (!(field === null || typeof field === 'string')) return false;
        break;
      case 'representor_address':
        if (!(field === null || isPCIAddress(field))) return false;
        break;
      case 'interface_id':
        if (!isUUID(field)) return false;
        break;
      case 'profile_id':
        if (typeof field !== 'string') return false;
        break;
      case 'datapath_type':
        if (!(field === null || typeof field === 'string')) return false;
        break;
      case 'create_port':
        if (typeof field !== 'boolean') return false;
        break;
      case 'create_tap':
        if (typeof field !== 'boolean') return false;
        break;
      case 'multiqueue':
        if (typeof field !== 'boolean') return false;
        break;
      case 'datapath_offload':
        if (!(field === null || isAnyDatapathOffload(field))) return false;
        break;
      default:
        return false;
    }
  }
  return true;
}

function isVIFPortProfileOVSRepresentor_1_4ChangesItem(value: unknown): boolean {
  if (typeof value !== 'string') return false;
  switch (value.length) {
    case 16:
      return value === 'representor_name' || value === 'datapath_offload';
    case 19:
      return value === 'representor_address';
    case 12:
      return value === 'interface_id';
    case 10:
      return value === 'profile_id' || value === 'create_tap' || value === 'multiqueue';
    case 13:
      return value === 'datapath_type';
    case 11:
      return value === 'create_port';
    default:
      return false;
  }
}

function isVIFPortProfileOVSRepresentor_1_4Changes(value: unknown): boolean {
  if (!Array.isArray(value)) return false;
  for (let i = 0; i < value.length; i++) {
    const item: unknown = value[i];
    if (!isVIFPortProfileOVSRepresentor_1_4ChangesItem(item)) return false;
  }
  return true;
}

export function isVIFPortProfileOVSRepresentor_1_4(input: unknown): boolean {
  const value = input as Fields;
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  if ((value.constructor !== Object || getPrototypeOf(value) !== Object.prototype) && !isForeign(value)) return false;
  let required = 0;
  for (const key in value) {
    switch (key) {
      case 'versioned_object.name':
        if (value['versioned_object.name'] !== 'VIFPortProfileOVSRepresentor') return false;
        required++;
        break;
      case 'versioned_object.namespace':
        if (value['versioned_object.namespace'] !== 'os_vif') return false;
        required++;
        break;
      case 'versioned_object.version':
        if (value['versioned_object.version'] !== '1.4') return false;
        required++;
        break;
      case 'versioned_object.data':
        if (!isVIFPortProfileOVSRepresentor_1_4Data(value['versioned_object.data'])) return false;
        required++;
        break;
      case 'versioned_object.changes':
        if (!isVIFPortProfileOVSRepresentor_1_4Changes(value['versioned_object.changes'])) return false;
        break;
      default:
        return false;
    }
  }
  return required === 4;
}

export function isVIFPortProfileOVSRepresentor(value: unknown): boolean {
  if (!isRecord(value)) return false;
  switch (value['versioned_object.version']) {
    case '1.0':
      return isVIFPortProfileOVSRepresentor_1_0(value);
    case '1.1':
      return isVIFPortProfileOVSRepresentor_1_1(value);
    case '1.2':
      return isVIFPortProfileOVSRepresentor_1_2(value);
    case '1.3':
      return isVIFPortProfileOVSRepresentor_1_3(value);
    case '1.4':
      return isVIFPortProfileOVSRepresentor_1_4(value);
    default:
      return false;
  }
}

function isVIFPortProfileFPBridge_1_0Data(input: unknown): boolean {
  const value = input as Fields;
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  if ((value.constructor !== Object || getPrototypeOf(value) !== Object.prototype) && !isForeign(value)) return false;
  for (const key in value) {
    const field = value[key];
    switch (key) {
      case 'bridge_name':
        if (typeof field !== 'string') return false;
        break;
      default:
        return false;
    }
  }
  return true;
}

function isVIFPortProfileFPBridge_1_0ChangesItem(value: unknown): boolean {
  return value === 'bridge_name';
}

function isVIFPortProfileFPBridge_1_0Changes(value: unknown): boolean {
  if (!Array.isArray(value)) return false;
  for (let i = 0; i < value.length; i++) {
    const item: unknown = value[i];
    if (!isVIFPortProfileFPBridge_1_0ChangesItem(item)) return false;
  }
  return true;
}

export function isVIFPortProfileFPBridge_1_0(input: unknown): boolean {
  const value = input as Fields;
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  if ((value.constructor !== Object || getPrototypeOf(value) !== Object.prototype) && !isForeign(value)) return false;
  let required = 0;
  for (const key in value) {
    switch (key) {
      case 'versioned_object.name':
        if (value['versioned_object.name'] !== 'VIFPortProfileFPBridge') return false;
        required++;
        break;
      case 'versioned_object.namespace':
        if (value['versioned_object.namespace'] !== 'os_vif') return false;
        required++;
        break;
      case 'versioned_object.version':
        if (value['versioned_object.version'] !== '1.0') return false;
        required++;
        break;
      case 'versioned_object.data':
        if (!isVIFPortProfileFPBridge_1_0Data(value['versioned_object.data'])) return false;
        required++;
        break;
      case 'versioned_object.changes':
        if (!isVIFPortProfileFPBridge_1_0Changes(value['versioned_object.changes'])) return false;
        break;
      default:
        return false;
    }
  }
  return required === 4;
}

function isVIFPortProfileFPBridge_1_1Data(input: unknown): boolean {
  const value = input as Fields;
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  if ((value.constructor !== Object || getPrototypeOf(value) !== Object.prototype) && !isForeign(value)) return false;
  for (const key in value) {
    const field = value[key];
    switch (key) {
      case 'bridge_name':
        if (typeof field !== 'string') return false;
        break;
      case 'datapath_offload':
        if (!(field === null || isAnyDatapathOffload(field))) return false;
        break;
      default:
        return false;
    }
  }
  return true;
}

function isVIFPortProfileFPBridge_1_1ChangesItem(value: unknown): boolean {
  return value === 'bridge_name' || value === 'datapath_offload';
}

function isVIFPortProfileFPBridge_1_1Changes(value: unknown): boolean {
  if (!Array.isArray(value)) return false;
  for (let i = 0; i < value.length; i++) {
    const item: unknown = value[i];
    if (!isVIFPortProfileFPBridge_1_1ChangesItem(item)) return false;
  }
  return true;
}

export function isVIFPortProfileFPBridge_1_1(input: unknown): boolean {
  const value = input as Fields;
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  if ((value.constructor !== Object || getPrototypeOf(value) !== Object.prototype) && !isForeign(value)) return false;
  let required = 0;
  for (const key in value) {
    switch (key) {
      case 'versioned_object.name':
        if (value['versioned_object.name'] !== 'VIFPortProfileFPBridge') return false;
        required++;
        break;
      case 'versioned_object.namespace':
        if (value['versioned_object.namespace'] !== 'os_vif') return false;
        required++;
        break;
      case 'versioned_object.version':
        if (value['versioned_object.version'] !== '1.1') return false;
        required++;
        break;
      case 'versioned_object.data':
        if (!isVIFPortProfileFPBridge_1_1Data(value['versioned_object.data'])) return false;
        required++;
        break;
      case 'versioned_object.changes':
        if (!isVIFPortProfileFPBridge_1_1Changes(value['versioned_object.changes'])) return false;
        break;
      default:
        return false;
    }
  }
  return required === 4;
}

export function isVIFPortProfileFPBridge(value: unknown): boolean {
  if (!isRecord(value)) return false;
  switch (value['versioned_object.version']) {
    case '1.0':
      return isVIFPortProfileFPBridge_1_0(value);
    case '1.1':
      return isVIFPortProfileFPBridge_1_1(value);
    default:
      return false;
  }
}

function isVIFPortProfileFPTap_1_0Data(input: unknown): boolean {
  const value = input as Fields;
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  if ((value.constructor !== Object || getPrototypeOf(value) !== Object.prototype) && !isForeign(value)) return false;
  for (const key in value) {
    const field = value[key];
    switch (key) {
      case 'mac_address':
        if (!(field === null || isMACAddress(field))) return false;
        break;
      default:
        return false;
    }
  }
  return true;
}

function isVIFPortProfileFPTap_1_0ChangesItem(value: unknown): boolean {
  return value === 'mac_address';
}

function isVIFPortProfileFPTap_1_0Changes(value: unknown): boolean {
  if (!Array.isArray(value)) return false;
  for (let i = 0; i < value.length; i++) {
    const item: unknown = value[i];
    if (!isVIFPortProfileFPTap_1_0ChangesItem(item)) return false;
  }
  return true;
}

export function isVIFPortProfileFPTap_1_0(input: unknown): boolean {
  const value = input as Fields;
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  if ((value.constructor !== Object || getPrototypeOf(value) !== Object.prototype) && !isForeign(value)) return false;
  let required = 0;
  for (const key in value) {
    switch (key) {
      case 'versioned_object.name':
        if (value['versioned_object.name'] !== 'VIFPortProfileFPTap') return false;
        required++;
        break;
      case 'versioned_object.namespace':
        if (value['versioned_object.namespace'] !== 'os_vif') return false;
        required++;
        break;
      case 'versioned_object.version':
        if (value['versioned_object.version'] !== '1.0') return false;
        required++;
        break;
      case 'versioned_object.data':
        if (!isVIFPortProfileFPTap_1_0Data(value['versioned_object.data'])) return false;
        required++;
        break;
      case 'versioned_object.changes':
        if (!isVIFPortProfileFPTap_1_0Changes(value['versioned_object.changes'])) return false;
        break;
      default:
        return false;
    }
  }
  return required === 4;
}

function isVIFPortProfileFPTap_1_1Data(input: unknown): boolean {
  const value = input as Fields;
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  if ((value.constructor !== Object || getPrototypeOf(value) !== Object.prototype) && !isForeign(value)) return false;
  for (const key in value) {
    const field = value[key];
    switch (key) {
      case 'mac_address':
        if (!(field === null || isMACAddress(field))) return false;
        break;
      case 'datapath_offload':
        if (!(field === null || isAnyDatapathOffload(field))) return false;
        break;
      default:
        return false;
    }
  }
  return true;
}

function isVIFPortProfileFPTap_1_1ChangesItem(value: unknown): boolean {
  return value === 'mac_address' || value === 'datapath_offload';
}

function isVIFPortProfileFPTap_1_1Changes(value: unknown): boolean {
  if (!Array.isArray(value)) return false;
  for (let i = 0; i < value.length; i++) {
    const item: unknown = value[i];
    if (!isVIFPortProfileFPTap_1_1ChangesItem(item)) return false;
  }
  return true;
}

export function isVIFPortProfileFPTap_1_1(input: unknown): boolean {
  const value = input as Fields;
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  if ((value.constructor !== Object || getPrototypeOf(value) !== Object.prototype) && !isForeign(value)) return false;
  let required = 0;
  for (const key in value) {
    switch (key) {
      case 'versioned_object.name':
        if (value['versioned_object.name'] !== 'VIFPortProfileFPTap') return false;
        required++;
        break;
      case 'versioned_object.namespace':
        if (value['versioned_object.namespace'] !== 'os_vif') return false;
        required++;
        break;
      case 'versioned_object.version':
        if (value['versioned_object.version'] !== '1.1') return false;
        required++;
        break;
      case 'versioned_object.data':
        if (!isVIFPortProfileFPTap_1_1Data(value['versioned_object.data'])) return false;
        required++;
        break;
      case 'versioned_object.changes':
        if (!isVIFPortProfileFPTap_1_1Changes(value['versioned_object.changes'])) return false;
        break;
      default:
        return false;
    }
  }
  return required === 4;
}

export function isVIFPortProfileFPTap(value: unknown): boolean {
  if (!isRecord(value)) return false;
  switch (value['versioned_object.version']) {
    case '1.0':
      return isVIFPortProfileFPTap_1_0(value);
    case '1.1':
      return isVIFPortProfileFPTap_1_1(value);
    default:
      return false;
  }
}

function isVIFPortProfileK8sDPDK_1_0Data(input: unknown): boolean {
  const value = input as Fields;
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  if ((value.constructor !== Object || getPrototypeOf(value) !== Object.prototype) && !isForeign(value)) return false;
  for (const key in value) {
    const field = value[key];
    switch (key) {
      case 'l3_setup':
        if (typeof field !== 'boolean') return false;
        break;
      case 'selflink':
        if (typeof field !== 'string') return false;
        break;
      case 'resourceversion':
        if (typeof field !== 'string') return false;
        break;
      default:
        return false;
    }
  }
  return true;
}

function isVIFPortProfileK8sDPDK_1_0ChangesItem(value: unknown): boolean {
  return value === 'l3_setup' || value === 'selflink' || value === 'resourceversion';
}

function isVIFPortProfileK8sDPDK_1_0Changes(value: unknown): boolean {
  if (!Array.isArray(value)) return false;
  for (let i = 0; i < value.length; i++) {
    const item: unknown = value[i];
    if (!isVIFPortProfileK8sDPDK_1_0ChangesItem(item)) return false;
  }
  return true;
}

export function isVIFPortProfileK8sDPDK_1_0(input: unknown): boolean {
  const value = input as Fields;
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  if ((value.constructor !== Object || getPrototypeOf(value) !== Object.prototype) && !isForeign(value)) return false;
  let required = 0;
  for (const key in value) {
    switch (key) {
      case 'versioned_object.name':
        if (value['versioned_object.name'] !== 'VIFPortProfileK8sDPDK') return false;
        required++;
        break;
      case 'versioned_object.namespace':
        if (value['versioned_object.namespace'] !== 'os_vif') return false;
        required++;
        break;
      case 'versioned_object.version':
        if (value['versioned_object.version'] !== '1.0') return false;
        required++;
        break;
      case 'versioned_object.data':
        if (!isVIFPortProfileK8sDPDK_1_0Data(value['versioned_object.data'])) return false;
        required++;
        break;
      case 'versioned_object.changes':
        if (!isVIFPortProfileK8sDPDK_1_0Changes(value['versioned_object.changes'])) return false;
        break;
      default:
        return false;
    }
  }
  return required === 4;
}

function isVIFPortProfileK8sDPDK_1_1Data(input: unknown): boolean {
  const value = input as Fields;
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  if ((value.constructor !== Object || getPrototypeOf(value) !== Object.prototype) && !isForeign(value)) return false;
  for (const key in value) {
    const field = value[key];
    switch (key) {
      case 'l3_setup':
        if (typeof field !== 'boolean') return false;
        break;
      case 'selflink':
        if (typeof field !== 'string') return false;
        break;
      case 'resourceversion':
        if (typeof field !== 'string') return false;
        break;
      case 'datapath_offload':
        if (!(field === null || isAnyDatapathOffload(field))) return false;
        break;
      default:
        return false;
    }
  }
  return true;
}

function isVIFPortProfileK8sDPDK_1_1ChangesItem(value: unknown): boolean {
  if (typeof value !== 'string') return false;
  switch (value.length) {
    case 8:
      return value === 'l3_setup' || value === 'selflink';
    case 15:
      return value === 'resourceversion';
    case 16:
      return value === 'datapath_offload';
    default:
      return false;
  }
}

function isVIFPortProfileK8sDPDK_1_1Changes(value: unknown): boolean {
  if (!Array.isArray(value)) return false;
  for (let i = 0; i < value.length; i++) {
    const item: unknown = value[i];
    if (!isVIFPortProfileK8sDPDK_1_1ChangesItem(item)) return false;
  }
  return true;
}

export function isVIFPortProfileK8sDPDK_1_1(input: unknown): boolean {
  const value = input as Fields;
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  if ((value.constructor !== Object || getPrototypeOf(value) !== Object.prototype) && !isForeign(value)) return false;
  let required = 0;
  for (const key in value) {
    switch (key) {
      case 'versioned_object.name':
        if (value['versioned_object.name'] !== 'VIFPortProfileK8sDPDK') return false;
        required++;
        break;
      case 'versioned_object.namespace':
        if (value['versioned_object.namespace'] !== 'os_vif') return false;
        required++;
        break;
      case 'versioned_object.version':
        if (value['versioned_object.version'] !== '1.1') return false;
        required++;
        break;
      case 'versioned_object.data':
        if (!isVIFPortProfileK8sDPDK_1_1Data(value['versioned_object.data'])) return false;
        required++;
        break;
      case 'versioned_object.changes':
        if (!isVIFPortProfileK8sDPDK_1_1Changes(value['versioned_object.changes'])) return false;
        break;
      default:
        return false;
    }
  }
  return required === 4;
}

export function isVIFPortProfileK8sDPDK(value: unknown): boolean {
  if (!isRecord(value)) return false;
  switch (value['versioned_object.version']) {
    case '1.0':
      return isVIFPortProfileK8sDPDK_1_0(value);
    case '1.1':
      return isVIFPortProfileK8sDPDK_1_1(value);
    default:
      return false;
  }
}

export function isAnyVIFPortProfile(value: unknown): boolean {
  if (!isRecord(value)) return false;
  switch (value['versioned_object.name']) {
    case 'VIFPortProfileBase':
      return isVIFPortProfileBase(value);
    case 'VIFPortProfileOpenVSwitch':
      return isVIFPortProfileOpenVSwitch(value);
    case 'VIFPortProfile8021Qbg':
      return isVIFPortProfile8021Qbg(value);
    case 'VIFPortProfile8021Qbh':
      return isVIFPortProfile8021Qbh(value);
    case 'VIFPortProfileFPOpenVSwitch':
      return isVIFPortProfileFPOpenVSwitch(value);
    case 'VIFPortProfileOVSRepresentor':
      return isVIFPortProfileOVSRepresentor(value);
    case 'VIFPortProfileFPBridge':
      return isVIFPortProfileFPBridge(value);
    case 'VIFPortProfileFPTap':
      return isVIFPortProfileFPTap(value);
    case 'VIFPortProfileK8sDPDK':
      return isVIFPortProfileK8sDPDK(value);
    default:
      return false;
  }
}

function isVIFBaseData(input: unknown): boolean {
  const value = input as Fields;
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  if ((value.constructor !== Object || getPrototypeOf(value) !== Object.prototype) && !isForeign(value)) return false;
  for (const key in value) {
    const field = value[key];
    switch (key) {
      case 'id':
        if (!isUUID(field)) return false;
        break;
      case 'address':
        if (!(field === null || isMACAddress(field))) return false;
        break;
      case 'network':
        if (!(field === null || isNetwork(field))) return false;
        break;
      case 'plugin':
        if (typeof field !== 'string') return false;
        break;
      case 'active':
        if (typeof field !== 'boolean') return false;
        break;
      case 'preserve_on_delete':
        if (typeof field !== 'boolean') return false;
        break;
      case 'has_traffic_filtering':
        if (typeof field !== 'boolean') return false;
        break;
      case 'port_profile':
        if (!isAnyVIFPortProfile(field)) return false;
        break;
      default:
        return false;
    }
  }
  return true;
}

function isVIFBaseChangesItem(value: unknown): boolean {
  if (typeof value !== 'string') return false;
  switch (value.length) {
    case 2:
      return value === 'id';
    case 7:
      return value === 'address' || value === 'network';
    case 6:
      return value === 'plugin' || value === 'active';
    case 18:
      return value === 'preserve_on_delete';
    case 21:
      return value === 'has_traffic_filtering';
    case 12:
      return value === 'port_profile';
    default:
      return false;
  }
}

function isVIFBaseChanges(value: unknown): boolean {
  if (!Array.isArray(value)) return false;
  for (let i = 0; i < value.length; i++) {
    const item: unknown = value[i];
    if (!isVIFBaseChangesItem(item)) return false;
  }
  return true;
}

export function isVIFBase(input: unknown): boolean {
  const value = input as Fields;
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  if ((value.constructor !== Object || getPrototypeOf(value) !== Object.prototype) && !isForeign(value)) return false;
  let required = 0;
  for (const key in value) {
    switch (key) {
      case 'versioned_object.name':
        if (value['versioned_object.name'] !== 'VIFBase') return false;
        required++;
        break;
      case 'versioned_object.namespace':
        if (value['versioned_object.namespace'] !== 'os_vif') return false;
        required++;
        break;
      case 'versioned_object.version':
        if (value['versioned_object.version'] !== '1.0') return false;
        required++;
        break;
      case 'versioned_object.data':
        if (!isVIFBaseData(value['versioned_object.data'])) return false;
        required++;
        break;
      case 'versioned_object.changes':
        if (!isVIFBaseChanges(value['versioned_object.changes'])) return false;
        break;
      default:
        return false;
    }
  }
  return required === 4;
}

function isVIFGenericData(input: unknown): boolean {
  const value = input as Fields;
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  if ((value.constructor !== Object || getPrototypeOf(value) !== Object.prototype) && !isForeign(value)) return false;
  for (const key in value) {
    const field = value[key];
    switch (key) {
      case 'vif_name':
        if (typeof field !== 'string') return false;
        break;
      case 'id':
        if (!isUUID(field)) return false;
        break;
      case 'address':
        if (!(field === null || isMACAddress(field))) return false;
        break;
      case 'network':
        if (!(field === null || isNetwork(field))) return false;
        break;
      case 'plugin':
        if (typeof field !== 'string') return false;
        break;
      case 'active':
        if (typeof field !== 'boolean') return false;
        break;
      case 'preserve_on_delete':
        if (typeof field !== 'boolean') return false;
        break;
      case 'has_traffic_filtering':
        if (typeof field !== 'boolean') return false;
        break;
      case 'port_profile':
        if (!isAnyVIFPortProfile(field)) return false;
        break;
      default:
        return false;
    }
  }
  return true;
}

function isVIFGenericChangesItem(value: unknown): boolean {
  if (typeof value !== 'string') return false;
  switch (value.length) {
    case 8:
      return value === 'vif_name';
    case 2:
      return value === 'id';
    case 7:
      return value === 'address' || value === 'network';
    case 6:
      return value === 'plugin' || value === 'active';
    case 18:
      return value === 'preserve_on_delete';
    case 21:
      return value === 'has_traffic_filtering';
    case 12:
      return value === 'port_profile';
    default:
      return false;
  }
}

function isVIFGenericChanges(value: unknown): boolean {
  if (!Array.isArray(value)) return false;
  for (let i = 0; i < value.length; i++) {
    const item: unknown = value[i];
    if (!isVIFGenericChangesItem(item)) return false;
  }
  return true;
}

export function isVIFGeneric(input: unknown): boolean {
  const value = input as Fields;
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  if ((value.constructor !== Object || getPrototypeOf(value) !== Object.prototype) && !isForeign(value)) return false;
  let required = 0;
  for (const key in value) {
    switch (key) {
      case 'versioned_object.name':
        if (value['versioned_object.name'] !== 'VIFGeneric') return false;
        required++;
        break;
      case 'versioned_object.namespace':
        if (value['versioned_object.namespace'] !== 'os_vif') return false;
        required++;
        break;
      case 'versioned_object.version':
        if (value['versioned_object.version'] !== '1.0') return false;
        required++;
        break;
      case 'versioned_object.data':
        if (!isVIFGenericData(value['versioned_object.data'])) return false;
        required++;
        break;
      case 'versioned_object.changes':
        if (!isVIFGenericChanges(value['versioned_object.changes'])) return false;
        break;
      default:
        return false;
    }
  }
  return required === 4;
}

function isVIFBridgeData(input: unknown): boolean {
  const value = input as Fields;
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  if ((value.constructor !== Object || getPrototypeOf(value) !== Object.prototype) && !isForeign(value)) return false;
  for (const key in value) {
    const field = value[key];
    switch (key) {
      case 'vif_name':
        if (typeof field !== 'string') return false;
        break;
      case 'bridge_name':
        if (typeof field !== 'string') return false;
        break;
      case 'id':
        if (!isUUID(field)) return false;
        break;
      case 'address':
        if (!(field === null || isMACAddress(field))) return false;
        break;
      case 'network':
        if (!(field === null || isNetwork(field))) return false;
        break;
      case 'plugin':
        if (typeof field !== 'string') return false;
        break;
      case 'active':
        if (typeof field !== 'boolean') return false;
        break;
      case 'preserve_on_delete':
        if (typeof field !== 'boolean') return false;
        break;
      case 'has_traffic_filtering':
        if (typeof field !== 'boolean') return false;
        break;
      case 'port_profile':
        if (!isAnyVIFPortProfile(field)) return false;
        break;
      default:
        return false;
    }
  }
  return true;
}

function isVIFBridgeChangesItem(value: unknown): boolean {
  if (typeof value !== 'string') return false;
  switch (value.length) {
    case 8:
      return value === 'vif_name';
    case 11:
      return value === 'bridge_name';
    case 2:
      return value === 'id';
    case 7:
      return value === 'address' || value === 'network';
    case 6:
      return value === 'plugin' || value === 'active';
    case 18:
      return value === 'preserve_on_delete';
    case 21:
      return value === 'has_traffic_filtering';
    case 12:
      return value === 'port_profile';
    default:
      return false;
  }
}

function isVIFBridgeChanges(value: unknown): boolean {
  if (!Array.isArray(value)) return false;
  for (let i = 0; i < value.length; i++) {
    const item: unknown = value[i];
    if (!isVIFBridgeChangesItem(item)) return false;
  }
  return true;
}

export function isVIFBridge(input: unknown): boolean {
  const value = input as Fields;
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  if ((value.constructor !== Object || getPrototypeOf(value) !== Object.prototype) && !isForeign(value)) return false;
  let required = 0;
  for (const key in value) {
    switch (key) {
      case 'versioned_object.name':
        if (value['versioned_object.name'] !== 'VIFBridge') return false;
        required++;
        break;
      case 'versioned_object.namespace':
        if (value['versioned_object.namespace'] !== 'os_vif') return false;
        required++;
        break;
      case 'versioned_object.version':
        if (value['versioned_object.version'] !== '1.0') return false;
        required++;
        break;
      case 'versioned_object.data':
        if (!isVIFBridgeData(value['versioned_object.data'])) return false;
        required++;
        break;
      case 'versioned_object.changes':
        if (!isVIFBridgeChanges(value['versioned_object.changes'])) return false;
        break;
      default:
        return false;
    }
  }
  return required === 4;
}

function isVIFOpenVSwitchData(input: unknown): boolean {
  const value = input as Fields;
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  if ((value.constructor !== Object || getPrototypeOf(value) !== Object.prototype) && !isForeign(value)) return false;
  for (const key in value) {
    const field = value[key];
    switch (key) {
      case 'vif_name':
        if (typeof field !== 'string') return false;
        break;
      case 'bridge_name':
        if (typeof field !== 'string') return false;
        break;
      case 'id':
        if (!isUUID(field)) return false;
        break;
      case 'address':
        if (!(field === null || isMACAddress(field))) return false;
        break;
      case 'network':
        if (!(field === null || isNetwork(field))) return false;
        break;
      case 'plugin':
        if (typeof field !== 'string') return false;
        break;
      case 'active':
        if (typeof field !== 'boolean') return false;
        break;
      case 'preserve_on_delete':
        if (typeof field !== 'boolean') return false;
        break;
      case 'has_traffic_filtering':
        if (typeof field !== 'boolean') return false;
        break;
      case 'port_profile':
        if (!isAnyVIFPortProfile(field)) return false;
        break;
      default:
        return false;
    }
  }
  return true;
}

function isVIFOpenVSwitchChangesItem(value: unknown): boolean {
  if (typeof value !== 'string') return false;
  switch (value.length) {
    case 8:
      return value === 'vif_name';
    case 11:
      return value === 'bridge_name';
    case 2:
      return value === 'id';
    case 7:
      return value === 'address' || value === 'network';
    case 6:
      return value === 'plugin' || value === 'active';
    case 18:
      return value === 'preserve_on_delete';
    case 21:
      return value === 'has_traffic_filtering';
    case 12:
      return value === 'port_profile';
    default:
      return false;
  }
}

function isVIFOpenVSwitchChanges(value: unknown): boolean {
  if (!Array.isArray(value)) return false;
  for (let i = 0; i < value.length; i++) {
    const item: unknown = value[i];
    if (!isVIFOpenVSwitchChangesItem(item)) return false;
  }
  return true;
}

export function isVIFOpenVSwitch(input: unknown): boolean {
  const value = input as Fields;
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  if ((value.constructor !== Object || getPrototypeOf(value) !== Object.prototype) && !isForeign(value)) return false;
  let required = 0;
  for (const key in value) {
    switch (key) {
      case 'versioned_object.name':
        if (value['versioned_object.name'] !== 'VIFOpenVSwitch') return false;
        required++;
        break;
      case 'versioned_object.namespace':
        if (value['versioned_object.namespace'] !== 'os_vif') return false;
        required++;
        break;
      case 'versioned_object.version':
        if (value['versioned_object.version'] !== '1.0') return false;
        required++;
        break;
      case 'versioned_object.data':
        if (!isVIFOpenVSwitchData(value['versioned_object.data'])) return false;
        required++;
        break;
      case 'versioned_object.changes':
        if (!isVIFOpenVSwitchChanges(value['versioned_object.changes'])) return false;
        break;
      default:
        return false;
    }
  }
  return required === 4;
}

export function isVIFDirectMode(value: unknown): boolean {
  return value === 'vepa' || value === 'passthrough' || value === 'bridge';
}

function isVIFDirectData(input: unknown): boolean {
  const value = input as Fields;
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  if ((value.constructor !== Object || getPrototypeOf(value) !== Object.prototype) && !isForeign(value)) return false;
  for (const key in value) {
    const field = value[key];
    switch (key) {
      case 'vif_name':
        if (typeof field !== 'string') return false;
        break;
      case 'dev_address':
        if (!isPCIAddress(field)) return false;
        break;
      case 'mode':
        if (!isVIFDirectMode(field)) return false;
        break;
      case 'vlan_name':
        if (typeof field !== 'string') return false;
        break;
      case 'id':
        if (!isUUID(field)) return false;
        break;
      case 'address':
        if (!(field === null || isMACAddress(field))) return false;
        break;
      case 'network':
        if (!(field === null || isNetwork(field))) return false;
        break;
      case 'plugin':
        if (typeof field !== 'string') return false;
        break;
      case 'active':
        if (typeof field !== 'boolean') return false;
        break;
      case 'preserve_on_delete':
        if (typeof field !== 'boolean') return false;
        break;
      case 'has_traffic_filtering':
        if (typeof field !== 'boolean') return false;
        break;
      case 'port_profile':
        if (!isAnyVIFPortProfile(field)) return false;
        break;
      default:
        return false;
    }
  }
  return true;
}

function isVIFDirectChangesItem(value: unknown): boolean {
  if (typeof value !== 'string') return false;
  switch (value.length) {
    case 8:
      return value === 'vif_name';
    case 11:
      return value === 'dev_address';
    case 4:
      return value === 'mode';
    case 9:
      return value === 'vlan_name';
    case 2:
      return value === 'id';
    case 7:
      return value === 'address' || value === 'network';
    case 6:
      return value === 'plugin' || value === 'active';
    case 18:
      return value === 'preserve_on_delete';
    case 21:
      return value === 'has_traffic_filtering';
    case 12:
      return value === 'port_profile';
    default:
      return false;
  }
}

function isVIFDirectChanges(value: unknown): boolean {
  if (!Array.isArray(value)) return false;
  for (let i = 0; i < value.length; i++) {
    const item: unknown = value[i];
    if (!isVIFDirectChangesItem(item)) return false;
  }
  return true;
}

export function isVIFDirect(input: unknown): boolean {
  const value = input as Fields;
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  if ((value.constructor !== Object || getPrototypeOf(value) !== Object.prototype) && !isForeign(value)) return false;
  let required = 0;
  for (const key in value) {
    switch (key) {
      case 'versioned_object.name':
        if (value['versioned_object.name'] !== 'VIFDirect') return false;
        required++;
        break;
      case 'versioned_object.namespace':
        if (value['versioned_object.namespace'] !== 'os_vif') return false;
        required++;
        break;
      case 'versioned_object.version':
        if (value['versioned_object.version'] !== '1.0') return false;
        required++;
        break;
      case 'versioned_object.data':
        if (!isVIFDirectData(value['versioned_object.data'])) return false;
        required++;
        break;
      case 'versioned_object.changes':
        if (!isVIFDirectChanges(value['versioned_object.changes'])) return false;
        break;
      default:
        return false;
    }
  }
  return required === 4;
}

export function isVIFVHostUserMode(value: unknown): boolean {
  return value === 'client' || value === 'server';
}

function isVIFVHostUser_1_0Data(input: unknown): boolean {
  const value = input as Fields;
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  if ((value.constructor !== Object || getPrototypeOf(value) !== Object.prototype) && !isForeign(value)) return false;
  for (const key in value) {
    const field = value[key];
    switch (key) {
      case 'path':
        if (typeof field !== 'string') return false;
        break;
      case 'mode':
        if (!isVIFVHostUserMode(field)) return false;
        break;
      case 'id':
        if (!isUUID(field)) return false;
        break;
      case 'address':
        if (!(field === null || isMACAddress(field))) return false;
        break;
      case 'network':
        if (!(field === null || isNetwork(field))) return false;
        break;
      case 'plugin':
        if (typeof field !== 'string') return false;
        break;
      case 'active':
        if (typeof field !== 'boolean') return false;
        break;
      case 'preserve_on_delete':
        if (typeof field !== 'boolean') return false;
        break;
      case 'has_traffic_filtering':
        if (typeof field !== 'boolean') return false;
        break;
      case 'port_profile':
        if (!isAnyVIFPortProfile(field)) return false;
        break;
      default:
        return false;
    }
  }
  return true;
}

function isVIFVHostUser_1_0ChangesItem(value: unknown): boolean {
  if (typeof value !== 'string') return false;
  switch (value.length) {
    case 4:
      return value === 'path' || value === 'mode';
    case 2:
      return value === 'id';
    case 7:
      return value === 'address' || value === 'network';
    case 6:
      return value === 'plugin' || value === 'active';
    case 18:
      return value === 'preserve_on_delete';
    case 21:
      return value === 'has_traffic_filtering';
    case 12:
      return value === 'port_profile';
    default:
      return false;
  }
}

function isVIFVHostUser_1_0Changes(value: unknown): boolean {
  if (!Array.isArray(value)) return false;
  for (let i = 0; i < value.length; i++) {
    const item: unknown = value[i];
    if (!isVIFVHostUser_1_0ChangesItem(item)) return false;
  }
  return true;
}

export function isVIFVHostUser_1_0(input: unknown): boolean {
  const value = input as Fields;
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  if ((value.constructor !== Object || getPrototypeOf(value) !== Object.prototype) && !isForeign(value)) return false;
  let required = 0;
  for (const key in value) {
    switch (key) {
      case 'versioned_object.name':
        if (value['versioned_object.name'] !== 'VIFVHostUser') return false;
        required++;
        break;
      case 'versioned_object.namespace':
        if (value['versioned_object.namespace'] !== 'os_vif') return false;
        required++;
        break;
      case 'versioned_object.version':
        if (value['versioned_object.version'] !== '1.0') return false;
        required++;
        break;
      case 'versioned_object.data':
        if (!isVIFVHostUser_1_0Data(value['versioned_object.data'])) return false;
        required++;
        break;
      case 'versioned_object.changes':
        if (!isVIFVHostUser_1_0Changes(value['versioned_object.changes'])) return false;
        break;
      default:
        return false;
    }
  }
  return required === 4;
}

function isVIFVHostUser_1_1Data(input: unknown): boolean {
  const value = input as Fields;
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  if ((value.constructor !== Object || getPrototypeOf(value) !== Object.prototype) && !isForeign(value)) return false;
  for (const key in value) {
    const field = value[key];
    switch (key) {
      case 'vif_name':
        if (typeof field !== 'string') return false;
        break;
      case 'path':
        if (typeof field !== 'string') return false;
        break;
      case 'mode':
        if (!isVIFVHostUserMode(field)) return false;
        break;
      case 'id':
        if (!isUUID(field)) return false;
        break;
      case 'address':
        if (!(field === null || isMACAddress(field))) return false;
        break;
      case 'network':
        if (!(field === null || isNetwork(field))) return false;
        break;
      case 'plugin':
        if (typeof field !== 'string') return false;
        break;
      case 'active':
        if (typeof field !== 'boolean') return false;
        break;
      case 'preserve_on_delete':
        if (typeof field !== 'boolean') return false;
        break;
      case 'has_traffic_filtering':
        if (typeof field !== 'boolean') return false;
        break;
      case 'port_profile':
        if (!isAnyVIFPortProfile(field)) return false;
        break;
      default:
        return false;
    }
  }
  return true;
}

function isVIFVHostUser_1_1ChangesItem(value: unknown): boolean {
  if (typeof value !== 'string') return false;
  switch (value.length) {
    case 8:
      return value === 'vif_name';
    case 4:
      return value === 'path' || value === 'mode';
    case 2:
      return value === 'id';
    case 7:
      return value === 'address' || value === 'network';
    case 6:
      return value === 'plugin' || value === 'active';
    case 18:
      return value === 'preserve_on_delete';
    case 21:
      return value === 'has_traffic_filtering';
    case 12:
      return value === 'port_profile';
    default:
      return false;
  }
}

function isVIFVHostUser_1_1Changes(value: unknown): boolean {
  if (!Array.isArray(value)) return false;
  for (let i = 0; i < value.length; i++) {
    const item: unknown = value[i];
    if (!isVIFVHostUser_1_1ChangesItem(item)) return false;
  }
  return true;
}

export function isVIFVHostUser_1_1(input: unknown): boolean {
  const value = input as Fields;
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  if ((value.constructor !== Object || getPrototypeOf(value) !== Object.prototype) && !isForeign(value)) return false;
  let required = 0;
  for (const key in value) {
    switch (key) {
      case 'versioned_object.name':
        if (value['versioned_object.name'] !== 'VIFVHostUser') return false;
        required++;
        break;
      case 'versioned_object.namespace':
        if (value['versioned_object.namespace'] !== 'os_vif') return false;
        required++;
        break;
      case 'versioned_object.version':
        if (value['versioned_object.version'] !== '1.1') return false;
        required++;
        break;
      case 'versioned_object.data':
        if (!isVIFVHostUser_1_1Data(value['versioned_object.data'])) return false;
        required++;
        break;
      case 'versioned_object.changes':
        if (!isVIFVHostUser_1_1Changes(value['versioned_object.changes'])) return false;
        break;
      default:
        return false;
    }
  }
  return required === 4;
}

export function isVIFVHostUser(value: unknown): boolean {
  if (!isRecord(value)) return false;
  switch (value['versioned_object.version']) {
    case '1.0':
      return isVIFVHostUser_1_0(value);
    case '1.1':
      return isVIFVHostUser_1_1(value);
    default:
      return false;
  }
}

export function isVIFHostDeviceDevType(value: unknown): boolean {
  return value === 'ethernet' || value === 'generic';
}

function isVIFHostDeviceData(input: unknown): boolean {
  const value = input as Fields;
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  if ((value.constructor !== Object || getPrototypeOf(value) !== Object.prototype) && !isForeign(value)) return false;
  for (const key in value) {
    const field = value[key];
    switch (key) {
      case 'dev_type':
        if (!isVIFHostDeviceDevType(field)) return false;
        break;
      case 'dev_address':
        if (!isPCIAddress(field)) return false;
        break;
      case 'id':
        if (!isUUID(field)) return false;
        break;
      case 'address':
        if (!(field === null || isMACAddress(field))) return false;
        break;
      case 'network':
        if (!(field === null || isNetwork(field))) return false;
        break;
      case 'plugin':
        if (typeof field !== 'string') return false;
        break;
      case 'active':
        if (typeof field !== 'boolean') return false;
        break;
      case 'preserve_on_delete':
        if (typeof field !== 'boolean') return false;
        break;
      case 'has_traffic_filtering':
        if (typeof field !== 'boolean') return false;
        break;
      case 'port_profile':
        if (!isAnyVIFPortProfile(field)) return false;
        break;
      default:
        return false;
    }
  }
  return true;
}

function isVIFHostDeviceChangesItem(value: unknown): boolean {
  if (typeof value !== 'string') return false;
  switch (value.length) {
    case 8:
      return value === 'dev_type';
    case 11:
      return value === 'dev_address';
    case 2:
      return value === 'id';
    case 7:
      return value === 'address' || value === 'network';
    case 6:
      return value === 'plugin' || value === 'active';
    case 18:
      return value === 'preserve_on_delete';
    case 21:
      return value === 'has_traffic_filtering';
    case 12:
      return value === 'port_profile';
    default:
      return false;
  }
}

function isVIFHostDeviceChanges(value: unknown): boolean {
  if (!Array.isArray(value)) return false;
  for (let i = 0; i < value.length; i++) {
    const item: unknown = value[i];
    if (!isVIFHostDeviceChangesItem(item)) return false;
  }
  return true;
}

export function isVIFHostDevice(input: unknown): boolean {
  const value = input as Fields;
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  if ((value.constructor !== Object || getPrototypeOf(value) !== Object.prototype) && !isForeign(value)) return false;
  let required = 0;
  for (const key in value) {
    switch (key) {
      case 'versioned_object.name':
        if (value['versioned_object.name'] !== 'VIFHostDevice') return false;
        required++;
        break;
      case 'versioned_object.namespace':
        if (value['versioned_object.namespace'] !== 'os_vif') return false;
        required++;
        break;
      case 'versioned_object.version':
        if (value['versioned_object.version'] !== '1.0') return false;
        required++;
        break;
      case 'versioned_object.data':
        if (!isVIFHostDeviceData(value['versioned_object.data'])) return false;
        required++;
        break;
      case 'versioned_object.changes':
        if (!isVIFHostDeviceChanges(value['versioned_object.changes'])) return false;
        break;
      default:
        return false;
    }
  }
  return required === 4;
}

function isVIFNestedDPDKData(input: unknown): boolean {
  const value = input as Fields;
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  if ((value.constructor !== Object || getPrototypeOf(value) !== Object.prototype) && !isForeign(value)) return false;
  for (const key in value) {
    const field = value[key];
    switch (key) {
      case 'pci_address':
        if (typeof field !== 'string') return false;
        break;
      case 'dev_driver':
        if (typeof field !== 'string') return false;
        break;
      case 'id':
        if (!isUUID(field)) return false;
        break;
      case 'address':
        if (!(field === null || isMACAddress(field))) return false;
        break;
      case 'network':
        if (!(field === null || isNetwork(field))) return false;
        break;
      case 'plugin':
        if (typeof field !== 'string') return false;
        break;
      case 'active':
        if (typeof field !== 'boolean') return false;
        break;
      case 'preserve_on_delete':
        if (typeof field !== 'boolean') return false;
        break;
      case 'has_traffic_filtering':
        if (typeof field !== 'boolean') return false;
        break;
      case 'port_profile':
        if (!isAnyVIFPortProfile(field)) return false;
        break;
      default:
        return false;
    }
  }
  return true;
}

function isVIFNestedDPDKChangesItem(value: unknown): boolean {
  if (typeof value !== 'string') return false;
  switch (value.length) {
    case 11:
      return value === 'pci_address';
    case 10:
      return value === 'dev_driver';
    case 2:
      return value === 'id';
    case 7:
      return value === 'address' || value === 'network';
    case 6:
      return value === 'plugin' || value === 'active';
    case 18:
      return value === 'preserve_on_delete';
    case 21:
      return value === 'has_traffic_filtering';
    case 12:
      return value === 'port_profile';
    default:
      return false;
  }
}

function isVIFNestedDPDKChanges(value: unknown): boolean {
  if (!Array.isArray(value)) return false;
  for (let i = 0; i < value.length; i++) {
    const item: unknown = value[i];
    if (!isVIFNestedDPDKChangesItem(item)) return false;
  }
  return true;
}

export function isVIFNestedDPDK(input: unknown): boolean {
  const value = input as Fields;
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  if ((value.constructor !== Object || getPrototypeOf(value) !== Object.prototype) && !isForeign(value)) return false;
  let required = 0;
  for (const key in value) {
    switch (key) {
      case 'versioned_object.name':
        if (value['versioned_object.name'] !== 'VIFNestedDPDK') return false;
        required++;
        break;
      case 'versioned_object.namespace':
        if (value['versioned_object.namespace'] !== 'os_vif') return false;
        required++;
        break;
      case 'versioned_object.version':
        if (value['versioned_object.version'] !== '1.0') return false;
        required++;
        break;
      case 'versioned_object.data':
        if (!isVIFNestedDPDKData(value['versioned_object.data'])) return false;
        required++;
        break;
      case 'versioned_object.changes':
        if (!isVIFNestedDPDKChanges(value['versioned_object.changes'])) return false;
        break;
      default:
        return false;
    }
  }
  return required === 4;
}

export function isAnyVIF(value: unknown): boolean {
  if (!isRecord(value)) return false;
  switch (value['versioned_object.name']) {
    case 'VIFBase':
      return isVIFBase(value);
    case 'VIFGeneric':
      return isVIFGeneric(value);
    case 'VIFBridge':
      return isVIFBridge(value);
    case 'VIFOpenVSwitch':
      return isVIFOpenVSwitch(value);
    case 'VIFDirect':
      return isVIFDirect(value);
    case 'VIFVHostUser':
      return isVIFVHostUser(value);
    case 'VIFHostDevice':
      return isVIFHostDevice(value);
    case 'VIFNestedDPDK':
      return isVIFNestedDPDK(value);
    default:
      return false;
  }
}

function isInstanceInfoData(input: unknown): boolean {
  const value = input as Fields;
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  if ((value.constructor !== Object || getPrototypeOf(value) !== Object.prototype) && !isForeign(value)) return false;
  for (const key in value) {
    const field = value[key];
    switch (key) {
      case 'uuid':
        if (!isUUID(field)) return false;
        break;
      case 'name':
        if (typeof field !== 'string') return false;
        break;
      case 'project_id':
        if (typeof field !== 'string') return false;
        break;
      default:
        return false;
    }
  }
  return true;
}

function isInstanceInfoChangesItem(value: unknown): boolean {
  return value === 'uuid' || value === 'name' || value === 'project_id';
}

function isInstanceInfoChanges(value: unknown): boolean {
  if (!Array.isArray(value)) return false;
  for (let i = 0; i < value.length; i++) {
    const item: unknown = value[i];
    if (!isInstanceInfoChangesItem(item)) return false;
  }
  return true;
}

export function isInstanceInfo(input: unknown): boolean {
  const value = input as Fields;
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  if ((value.constructor !== Object || getPrototypeOf(value) !== Object.prototype) && !isForeign(value)) return false;
  let required = 0;
  for (const key in value) {
    switch (key) {
      case 'versioned_object.name':
        if (value['versioned_object.name'] !== 'InstanceInfo') return false;
        required++;
        break;
      case 'versioned_object.namespace':
        if (value['versioned_object.namespace'] !== 'os_vif') return false;
        required++;
        break;
      case 'versioned_object.version':
        if (value['versioned_object.version'] !== '1.0') return false;
        required++;
        break;
      case 'versioned_object.data':
        if (!isInstanceInfoData(value['versioned_object.data'])) return false;
        required++;
        break;
      case 'versioned_object.changes':
        if (!isInstanceInfoChanges(value['versioned_object.changes'])) return false;
        break;
      default:
        return false;
    }
  }
  return required === 4;
}

function isHostVIFInfo_1_0Data(input: unknown): boolean {
  const value = input as Fields;
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  if ((value.constructor !== Object || getPrototypeOf(value) !== Object.prototype) && !isForeign(value)) return false;
  for (const key in value) {
    const field = value[key];
    switch (key) {
      case 'vif_object_name':
        if (typeof field !== 'string') return false;
        break;
      case 'min_version':
        if (typeof field !== 'string') return false;
        break;
      case 'max_version':
        if (typeof field !== 'string') return false;
        break;
      default:
        return false;
    }
  }
  return true;
}

function isHostVIFInfo_1_0ChangesItem(value: unknown): boolean {
  return value === 'vif_object_name' || value === 'min_version' || value === 'max_version';
}

function isHostVIFInfo_1_0Changes(value: unknown): boolean {
  if (!Array.isArray(value)) return false;
  for (let i = 0; i < value.length; i++) {
    const item: unknown = value[i];
    if (!isHostVIFInfo_1_0ChangesItem(item)) return false;
  }
  return true;
}

export function isHostVIFInfo_1_0(input: unknown): boolean {
  const value = input as Fields;
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  if ((value.constructor !== Object || getPrototypeOf(value) !== Object.prototype) && !isForeign(value)) return false;
  let required = 0;
  for (const key in value) {
    switch (key) {
      case 'versioned_object.name':
        if (value['versioned_object.name'] !== 'HostVIFInfo') return false;
        required++;
        break;
      case 'versioned_object.namespace':
        if (value['versioned_object.namespace'] !== 'os_vif') return false;
        required++;
        break;
      case 'versioned_object.version':
        if (value['versioned_object.version'] !== '1.0') return false;
        required++;
        break;
      case 'versioned_object.data':
        if (!isHostVIFInfo_1_0Data(value['versioned_object.data'])) return false;
        required++;
        break;
      case 'versioned_object.changes':
        if (!isHostVIFInfo_1_0Changes(value['versioned_object.changes'])) return false;
        break;
      default:
        return false;
    }
  }
  return required === 4;
}

function isHostPortProfileInfoData(input: unknown): boolean {
  const value = input as Fields;
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  if ((value.constructor !== Object || getPrototypeOf(value) !== Object.prototype) && !isForeign(value)) return false;
  for (const key in value) {
    const field = value[key];
    switch (key) {
      case 'profile_object_name':
        if (typeof field !== 'string') return false;
        break;
      case 'min_version':
        if (typeof field !== 'string') return false;
        break;
      case 'max_version':
        if (typeof field !== 'string') return false;
        break;
      default:
        return false;
    }
  }
  return true;
}

function isHostPortProfileInfoChangesItem(value: unknown): boolean {
  return value === 'profile_object_name' || value === 'min_version' || value === 'max_version';
}

function isHostPortProfileInfoChanges(value: unknown): boolean {
  if (!Array.isArray(value)) return false;
  for (let i = 0; i < value.length; i++) {
    const item: unknown = value[i];
    if (!isHostPortProfileInfoChangesItem(item)) return false;
  }
  return true;
}

export function isHostPortProfileInfo(input: unknown): boolean {
  const value = input as Fields;
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  if ((value.constructor !== Object || getPrototypeOf(value) !== Object.prototype) && !isForeign(value)) return false;
  let required = 0;
  for (const key in value) {
    switch (key) {
      case 'versioned_object.name':
        if (value['versioned_object.name'] !== 'HostPortProfileInfo') return false;
        required++;
        break;
      case 'versioned_object.namespace':
        if (value['versioned_object.namespace'] !== 'os_vif') return false;
        required++;
        break;
      case 'versioned_object.version':
        if (value['versioned_object.version'] !== '1.0') return false;
        required++;
        break;
      case 'versioned_object.data':
        if (!isHostPortProfileInfoData(value['versioned_object.data'])) return false;
        required++;
        break;
      case 'versioned_object.changes':
        if (!isHostPortProfileInfoChanges(value['versioned_object.changes'])) return false;
        break;
      default:
        return false;
    }
  }
  return required === 4;
}

function isHostVIFInfo_1_1DataSupportedPortProfiles(value: unknown): boolean {
  if (!Array.isArray(value)) return false;
  for (let i = 0; i < value.length; i++) {
    const item: unknown = value[i];
    if (!isHostPortProfileInfo(item)) return false;
  }
  return true;
}

function isHostVIFInfo_1_1Data(input: unknown): boolean {
  const value = input as Fields;
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  if ((value.constructor !== Object || getPrototypeOf(value) !== Object.prototype) && !isForeign(value)) return false;
  for (const key in value) {
    const field = value[key];
    switch (key) {
      case 'vif_object_name':
        if (typeof field !== 'string') return false;
        break;
      case 'min_version':
        if (typeof field !== 'string') return false;
        break;
      case 'max_version':
        if (typeof field !== 'string') return false;
        break;
      case 'supported_port_profiles':
        if (!isHostVIFInfo_1_1DataSupportedPortProfiles(field)) return false;
        break;
      default:
        return false;
    }
  }
  return true;
}

function isHostVIFInfo_1_1ChangesItem(value: unknown): boolean {
  if (typeof value !== 'string') return false;
  switch (value.length) {
    case 15:
      return value === 'vif_object_name';
    case 11:
      return value === 'min_version' || value === 'max_version';
    case 23:
      return value === 'supported_port_profiles';
    default:
      return false;
  }
}

function isHostVIFInfo_1_1Changes(value: unknown): boolean {
  if (!Array.isArray(value)) return false;
  for (let i = 0; i < value.length; i++) {
    const item: unknown = value[i];
    if (!isHostVIFInfo_1_1ChangesItem(item)) return false;
  }
  return true;
}

export function isHostVIFInfo_1_1(input: unknown): boolean {
  const value = input as Fields;
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  if ((value.constructor !== Object || getPrototypeOf(value) !== Object.prototype) && !isForeign(value)) return false;
  let required = 0;
  for (const key in value) {
    switch (key) {
      case 'versioned_object.name':
        if (value['versioned_object.name'] !== 'HostVIFInfo') return false;
        required++;
        break;
      case 'versioned_object.namespace':
        if (value['versioned_object.namespace'] !== 'os_vif') return false;
        required++;
        break;
      case 'versioned_object.version':
        if (value['versioned_object.version'] !== '1.1') return false;
        required++;
        break;
      case 'versioned_object.data':
        if (!isHostVIFInfo_1_1Data(value['versioned_object.data'])) return false;
        required++;
        break;
      case 'versioned_object.changes':
        if (!isHostVIFInfo_1_1Changes(value['versioned_object.changes'])) return false;
        break;
      default:
        return false;
    }
  }
  return required === 4;
}

export function isHostVIFInfo(value: unknown): boolean {
  if (!isRecord(value)) return false;
  switch (value['versioned_object.version']) {
    case '1.0':
      return isHostVIFInfo_1_0(value);
    case '1.1':
      return isHostVIFInfo_1_1(value);
    default:
      return false;
  }
}

function isHostPluginInfoDataVifInfo(value: unknown): boolean {
  if (!Array.isArray(value)) return false;
  for (let i = 0; i < value.length; i++) {
    const item: unknown = value[i];
    if (!isHostVIFInfo(item)) return false;
  }
  return true;
}

function isHostPluginInfoData(input: unknown): boolean {
  const value = input as Fields;
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  if ((value.constructor !== Object || getPrototypeOf(value) !== Object.prototype) && !isForeign(value)) return false;
  for (const key in value) {
    const field = value[key];
    switch (key) {
      case 'plugin_name':
        if (typeof field !== 'string') return false;
        break;
      case 'vif_info':
        if (!isHostPluginInfoDataVifInfo(field)) return false;
        break;
      default:
        return false;
    }
  }
  return true;
}

function isHostPluginInfoChangesItem(value: unknown): boolean {
  return value === 'plugin_name' || value === 'vif_info';
}

function isHostPluginInfoChanges(value: unknown): boolean {
  if (!Array.isArray(value)) return false;
  for (let i = 0; i < value.length; i++) {
    const item: unknown = value[i];
    if (!isHostPluginInfoChangesItem(item)) return false;
  }
  return true;
}

export function isHostPluginInfo(input: unknown): boolean {
  const value = input as Fields;
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  if ((value.constructor !== Object || getPrototypeOf(value) !== Object.prototype) && !isForeign(value)) return false;
  let required = 0;
  for (const key in value) {
    switch (key) {
      case 'versioned_object.name':
        if (value['versioned_object.name'] !== 'HostPluginInfo') return false;
        required++;
        break;
      case 'versioned_object.namespace':
        if (value['versioned_object.namespace'] !== 'os_vif') return false;
        required++;
        break;
      case 'versioned_object.version':
        if (value['versioned_object.version'] !== '1.0') return false;
        required++;
        break;
      case 'versioned_object.data':
        if (!isHostPluginInfoData(value['versioned_object.data'])) return false;
        required++;
        break;
      case 'versioned_object.changes':
        if (!isHostPluginInfoChanges(value['versioned_object.changes'])) return false;
        break;
      default:
        return false;
    }
  }
  return required === 4;
}

function isHostInfoDataPluginInfo(value: unknown): boolean {
  if (!Array.isArray(value)) return false;
  for (let i = 0; i < value.length; i++) {
    const item: unknown = value[i];
    if (!isHostPluginInfo(item)) return false;
  }
  return true;
}

function isHostInfoData(input: unknown): boolean {
  const value = input as Fields;
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  if ((value.constructor !== Object || getPrototypeOf(value) !== Object.prototype) && !isForeign(value)) return false;
  for (const key in value) {
    const field = value[key];
    switch (key) {
      case 'plugin_info':
        if (!isHostInfoDataPluginInfo(field)) return false;
        break;
      default:
        return false;
    }
  }
  return true;
}

function isHostInfoChangesItem(value: unknown): boolean {
  return value === 'plugin_info';
}

function isHostInfoChanges(value: unknown): boolean {
  if (!Array.isArray(value)) return false;
  for (let i = 0; i < value.length; i++) {
    const item: unknown = value[i];
    if (!isHostInfoChangesItem(item)) return false;
  }
  return true;
}

export function isHostInfo(input: unknown): boolean {
  const value = input as Fields;
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  if ((value.constructor !== Object || getPrototypeOf(value) !== Object.prototype) && !isForeign(value)) return false;
  let required = 0;
  for (const key in value) {
    switch (key) {
      case 'versioned_object.name':
        if (value['versioned_object.name'] !== 'HostInfo') return false;
        required++;
        break;
      case 'versioned_object.namespace':
        if (value['versioned_object.namespace'] !== 'os_vif') return false;
        required++;
        break;
      case 'versioned_object.version':
        if (value['versioned_object.version'] !== '1.0') return false;
        required++;
        break;
      case 'versioned_object.data':
        if (!isHostInfoData(value['versioned_object.data'])) return false;
        required++;
        break;
      case 'versioned_object.changes':
        if (!isHostInfoChanges(value['versioned_object.changes'])) return false;
        break;
      default:
        return false;
    }
  }
  return required === 4;
}

export function isAnyObject(value: unknown): boolean {
  if (!isRecord(value)) return false;
  switch (value['versioned_object.name']) {
    case 'VIFBase':
      return isVIFBase(value);
    case 'VIFGeneric':
      return isVIFGeneric(value);
    case 'VIFBridge':
      return isVIFBridge(value);
    case 'VIFOpenVSwitch':
      return isVIFOpenVSwitch(value);
    case 'VIFDirect':
      return isVIFDirect(value);
    case 'VIFVHostUser':
      return isVIFVHostUser(value);
    case 'VIFHostDevice':
      return isVIFHostDevice(value);
    case 'VIFNestedDPDK':
      return isVIFNestedDPDK(value);
    case 'VIFPortProfileBase':
      return isVIFPortProfileBase(value);
    case 'VIFPortProfileOpenVSwitch':
      return isVIFPortProfileOpenVSwitch(value);
    case 'VIFPortProfile8021Qbg':
      return isVIFPortProfile8021Qbg(value);
    case 'VIFPortProfile8021Qbh':
      return isVIFPortProfile8021Qbh(value);
    case 'VIFPortProfileFPOpenVSwitch':
      return isVIFPortProfileFPOpenVSwitch(value);
    case 'VIFPortProfileOVSRepresentor':
      return isVIFPortProfileOVSRepresentor(value);
    case 'VIFPortProfileFPBridge':
      return isVIFPortProfileFPBridge(value);
    case 'VIFPortProfileFPTap':
      return isVIFPortProfileFPTap(value);
    case 'VIFPortProfileK8sDPDK':
      return isVIFPortProfileK8sDPDK(value);
    case 'DatapathOffloadBase':
      return isDatapathOffloadBase(value);
    case 'DatapathOffloadRepresentor':
      return isDatapathOffloadRepresentor(value);
    case 'Network':
      return isNetwork(value);
    case 'Subnet':
      return isSubnet(value);
    case 'SubnetList':
      return isSubnetList(value);
    case 'Route':
      return isRoute(value);
    case 'RouteList':
      return isRouteList(value);
    case 'FixedIP':
      return isFixedIP(value);
    case 'FixedIPList':
      return isFixedIPList(value);
    case 'InstanceInfo':
      return isInstanceInfo(value);
    case 'HostInfo':
      return isHostInfo(value);
    case 'HostPluginInfo':
      return isHostPluginInfo(value);
    case 'HostVIFInfo':
      return isHostVIFInfo(value);
    case 'HostPortProfileInfo':
      return isHostPortProfileInfo(value);
    default:
      return false;
  }
}

/** The same for what has a name and stands inside of objects: in a field, or in a list of one. */
export const nested: Readonly<Record<string, Check>> = {
  IPAddress: isIPAddress,
  FixedIP: isFixedIP,
  IPNetwork: isIPNetwork,
  Route: isRoute,
  FixedIPList: isFixedIPList,
  RouteList: isRouteList,
  Subnet: isSubnet,
  UUID: isUUID,
  SubnetList: isSubnetList,
  AnyDatapathOffload: isAnyDatapathOffload,
  PCIAddress: isPCIAddress,
  MACAddress: isMACAddress,
  Network: isNetwork,
  AnyVIFPortProfile: isAnyVIFPortProfile,
  VIFDirectMode: isVIFDirectMode,
  VIFVHostUserMode: isVIFVHostUserMode,
  VIFHostDeviceDevType: isVIFHostDeviceDevType,
  HostPortProfileInfo: isHostPortProfileInfo,
  HostVIFInfo: isHostVIFInfo,
  HostPluginInfo: isHostPluginInfo,
};

/** Whether a value is what a schema admits, by name of the schema. */
export const checks: Readonly<Record<string, Check>> = {
  UUID: isUUID,
  MACAddress: isMACAddress,
  IPNetwork: isIPNetwork,
  IPAddress: isIPAddress,
  FixedIP: isFixedIP,
  FixedIPList: isFixedIPList,
  Route: isRoute,
  RouteList: isRouteList,
  Subnet: isSubnet,
  SubnetList: isSubnetList,
  Network_1_0: isNetwork_1_0,
  Network_1_1: isNetwork_1_1,
  Network: isNetwork,
  VIFPortProfileBase_1_0: isVIFPortProfileBase_1_0,
  DatapathOffloadBase: isDatapathOffloadBase,
  DatapathOffloadRepresentor: isDatapathOffloadRepresentor,
  AnyDatapathOffload: isAnyDatapathOffload,
  VIFPortProfileBase_1_1: isVIFPortProfileBase_1_1,
  VIFPortProfileBase: isVIFPortProfileBase,
  VIFPortProfileOpenVSwitch_1_0: isVIFPortProfileOpenVSwitch_1_0,
  VIFPortProfileOpenVSwitch_1_1: isVIFPortProfileOpenVSwitch_1_1,
  VIFPortProfileOpenVSwitch_1_2: isVIFPortProfileOpenVSwitch_1_2,
  VIFPortProfileOpenVSwitch_1_3: isVIFPortProfileOpenVSwitch_1_3,
  VIFPortProfileOpenVSwitch_1_4: isVIFPortProfileOpenVSwitch_1_4,
  VIFPortProfileOpenVSwitch: isVIFPortProfileOpenVSwitch,
  VIFPortProfile8021Qbg_1_0: isVIFPortProfile8021Qbg_1_0,
  VIFPortProfile8021Qbg_1_1: isVIFPortProfile8021Qbg_1_1,
  VIFPortProfile8021Qbg: isVIFPortProfile8021Qbg,
  VIFPortProfile8021Qbh_1_0: isVIFPortProfile8021Qbh_1_0,
  VIFPortProfile8021Qbh_1_1: isVIFPortProfile8021Qbh_1_1,
  VIFPortProfile8021Qbh: isVIFPortProfile8021Qbh,
  VIFPortProfileFPOpenVSwitch_1_0: isVIFPortProfileFPOpenVSwitch_1_0,
  VIFPortProfileFPOpenVSwitch_1_1: isVIFPortProfileFPOpenVSwitch_1_1,
  VIFPortProfileFPOpenVSwitch_1_2: isVIFPortProfileFPOpenVSwitch_1_2,
  VIFPortProfileFPOpenVSwitch_1_3: isVIFPortProfileFPOpenVSwitch_1_3,
  VIFPortProfileFPOpenVSwitch_1_4: isVIFPortProfileFPOpenVSwitch_1_4,
  VIFPortProfileFPOpenVSwitch: isVIFPortProfileFPOpenVSwitch,
  PCIAddress: isPCIAddress,
  VIFPortProfileOVSRepresentor_1_0: isVIFPortProfileOVSRepresentor_1_0,
  VIFPortProfileOVSRepresentor_1_1: isVIFPortProfileOVSRepresentor_1_1,
  VIFPortProfileOVSRepresentor_1_2: isVIFPortProfileOVSRepresentor_1_2,
  VIFPortProfileOVSRepresentor_1_3: isVIFPortProfileOVSRepresentor_1_3,
  VIFPortProfileOVSRepresentor_1_4: isVIFPortProfileOVSRepresentor_1_4,
  VIFPortProfileOVSRepresentor: isVIFPortProfileOVSRepresentor,
  VIFPortProfileFPBridge_1_0: isVIFPortProfileFPBridge_1_0,
  VIFPortProfileFPBridge_1_1: isVIFPortProfileFPBridge_1_1,
  VIFPortProfileFPBridge: isVIFPortProfileFPBridge,
  VIFPortProfileFPTap_1_0: isVIFPortProfileFPTap_1_0,
  VIFPortProfileFPTap_1_1: isVIFPortProfileFPTap_1_1,
  VIFPortProfileFPTap: isVIFPortProfileFPTap,
  VIFPortProfileK8sDPDK_1_0: isVIFPortProfileK8sDPDK_1_0,
  VIFPortProfileK8sDPDK_1_1: isVIFPortProfileK8sDPDK_1_1,
  VIFPortProfileK8sDPDK: isVIFPortProfileK8sDPDK,
  AnyVIFPortProfile: isAnyVIFPortProfile,
  VIFBase: isVIFBase,
  VIFGeneric: isVIFGeneric,
  VIFBridge: isVIFBridge,
  VIFOpenVSwitch: isVIFOpenVSwitch,
  VIFDirectMode: isVIFDirectMode,
  VIFDirect: isVIFDirect,
  VIFVHostUserMode: isVIFVHostUserMode,
  VIFVHostUser_1_0: isVIFVHostUser_1_0,
  VIFVHostUser_1_1: isVIFVHostUser_1_1,
  VIFVHostUser: isVIFVHostUser,
  VIFHostDeviceDevType: isVIFHostDeviceDevType,
  VIFHostDevice: isVIFHostDevice,
  VIFNestedDPDK: isVIFNestedDPDK,
  AnyVIF: isAnyVIF,
  InstanceInfo: isInstanceInfo,
  HostVIFInfo_1_0: isHostVIFInfo_1_0,
  HostPortProfileInfo: isHostPortProfileInfo,
  HostVIFInfo_1_1: isHostVIFInfo_1_1,
  HostVIFInfo: isHostVIFInfo,
  HostPluginInfo: isHostPluginInfo,
  HostInfo: isHostInfo,
  AnyObject: isAnyObject,
  VIFBase_1_0: isVIFBase,
  VIFGeneric_1_0: isVIFGeneric,
  VIFBridge_1_0: isVIFBridge,
  VIFOpenVSwitch_1_0: isVIFOpenVSwitch,
  VIFDirect_1_0: isVIFDirect,
  VIFHostDevice_1_0: isVIFHostDevice,
  VIFNestedDPDK_1_0: isVIFNestedDPDK,
  DatapathOffloadBase_1_0: isDatapathOffloadBase,
  DatapathOffloadRepresentor_1_0: isDatapathOffloadRepresentor,
  Subnet_1_0: isSubnet,
  SubnetList_1_0: isSubnetList,
  Route_1_0: isRoute,
  RouteList_1_0: isRouteList,
  FixedIP_1_0: isFixedIP,
  FixedIPList_1_0: isFixedIPList,
  InstanceInfo_1_0: isInstanceInfo,
  HostInfo_1_0: isHostInfo,
  HostPluginInfo_1_0: isHostPluginInfo,
  HostPortProfileInfo_1_0: isHostPortProfileInfo,
};
