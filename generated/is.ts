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
 * Some patterns as one table of steps: a row for each state, in it the start of the next row for each class of characters,
 * and last which patterns match a text that ends there. Row 0 fails for good, and so do all characters that are in no class.
 */
interface Table {
  readonly classes: Uint8Array;
  readonly steps: Uint16Array;
  /** Where in a row it says what matches. */
  readonly last: number;
}

interface Automaton {
  readonly table: Table;
  readonly start: number;
  readonly bit: number;
}

function tableOf(groups: readonly string[], steps: readonly number[]): Table {
  const classes = new Uint8Array(128);
  groups.forEach((group, i) => {
    for (let at = 0; at < group.length; at++) classes[group.charCodeAt(at)] = i + 1;
  });
  return { classes, steps: new Uint16Array(steps), last: groups.length + 1 };
}

/** Whether a text is what a pattern matches. Without branches, since a processor guesses wrong at every other character. */
function accepts({ table: { classes, steps, last }, start, bit }: Automaton, text: string): boolean {
  let state = start;
  let codes = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    codes |= code;
    state = steps[state + (classes[code & 127] as number)] as number;
  }
  return ((steps[state + last] as number) & bit) !== 0 && codes < 128;
}

const table = /* @__PURE__ */ tableOf(['-', '0123456789ABCDEFabcdef'], [
  0, 0, 0, 0,
  0, 0, 8, 0,
  0, 0, 12, 0,
  0, 0, 16, 0,
  0, 0, 20, 0,
  0, 0, 24, 0,
  0, 0, 28, 0,
  0, 0, 32, 0,
  0, 0, 36, 0,
  0, 40, 44, 0,
  0, 0, 44, 0,
  0, 0, 48, 0,
  0, 0, 52, 0,
  0, 0, 56, 0,
  0, 60, 64, 0,
  0, 0, 64, 0,
  0, 0, 68, 0,
  0, 0, 72, 0,
  0, 0, 76, 0,
  0, 80, 84, 0,
  0, 0, 84, 0,
  0, 0, 88, 0,
  0, 0, 92, 0,
  0, 0, 96, 0,
  0, 100, 104, 0,
  0, 0, 104, 0,
  0, 0, 108, 0,
  0, 0, 112, 0,
  0, 0, 116, 0,
  0, 0, 120, 0,
  0, 0, 124, 0,
  0, 0, 128, 0,
  0, 0, 132, 0,
  0, 0, 136, 0,
  0, 0, 140, 0,
  0, 0, 144, 0,
  0, 0, 148, 0,
  0, 0, 0, 1,
]);

/** /^[0-9a-fA-F]{8}-?[0-9a-fA-F]{4}-?[0-9a-fA-F]{4}-?[0-9a-fA-F]{4}-?[0-9a-fA-F]{12}$/ */
const UUIDAutomaton: Automaton = { table: table, start: 4, bit: 1 };

const table2 = /* @__PURE__ */ tableOf(['0123456789abcdef', ':'], [
  0, 0, 0, 0,
  0, 8, 0, 0,
  0, 12, 0, 0,
  0, 0, 16, 0,
  0, 20, 0, 0,
  0, 24, 0, 0,
  0, 0, 28, 0,
  0, 32, 0, 0,
  0, 36, 0, 0,
  0, 0, 40, 0,
  0, 44, 0, 0,
  0, 48, 0, 0,
  0, 0, 52, 0,
  0, 56, 0, 0,
  0, 60, 0, 0,
  0, 0, 64, 0,
  0, 68, 0, 0,
  0, 72, 0, 0,
  0, 0, 0, 1,
]);

/** /^(?:[0-9a-f]{2}:){5}[0-9a-f]{2}$/ */
const MACAddressAutomaton: Automaton = { table: table2, start: 4, bit: 1 };

const table3 = /* @__PURE__ */ tableOf(['.', '/', '0', '1', '2', '3', '4', '5', '678', '9', ':', 'ABCDEFabcdef'], [
  0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
  0, 0, 0, 28, 42, 56, 70, 70, 70, 70, 70, 84, 98, 0,
  0, 112, 0, 126, 126, 126, 126, 126, 126, 126, 126, 140, 126, 0,
  0, 112, 0, 154, 154, 154, 154, 154, 154, 154, 154, 140, 126, 0,
  0, 112, 0, 154, 154, 154, 154, 154, 168, 182, 182, 140, 126, 0,
  0, 112, 0, 182, 182, 182, 182, 182, 182, 182, 182, 140, 126, 0,
  0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 196, 0, 0,
  0, 0, 0, 126, 126, 126, 126, 126, 126, 126, 126, 140, 126, 0,
  0, 0, 0, 210, 224, 238, 252, 252, 252, 252, 252, 0, 0, 0,
  0, 0, 0, 266, 266, 266, 266, 266, 266, 266, 266, 140, 266, 0,
  0, 0, 0, 280, 280, 280, 280, 280, 280, 280, 280, 294, 280, 0,
  0, 112, 0, 308, 308, 308, 308, 308, 308, 308, 308, 140, 266, 0,
  0, 112, 0, 308, 308, 308, 308, 308, 308, 266, 266, 140, 266, 0,
  0, 112, 0, 266, 266, 266, 266, 266, 266, 266, 266, 140, 266, 0,
  0, 0, 322, 336, 350, 364, 378, 378, 378, 378, 378, 0, 392, 2,
  0, 406, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
  0, 406, 0, 252, 252, 252, 252, 252, 252, 252, 252, 0, 0, 0,
  0, 406, 0, 252, 252, 252, 252, 252, 420, 210, 210, 0, 0, 0,
  0, 406, 0, 210, 210, 210, 210, 210, 210, 210, 210, 0, 0, 0,
  0, 0, 0, 434, 434, 434, 434, 434, 434, 434, 434, 140, 434, 0,
  0, 0, 0, 448, 448, 448, 448, 448, 448, 448, 448, 462, 448, 0,
  0, 0, 322, 476, 490, 504, 518, 518, 518, 518, 518, 0, 532, 2,
  0, 112, 0, 434, 434, 434, 434, 434, 434, 434, 434, 140, 434, 0,
  0, 0, 0, 546, 560, 574, 574, 574, 574, 574, 574, 0, 0, 0,
  0, 588, 322, 602, 602, 602, 602, 602, 602, 602, 602, 616, 602, 2,
  0, 588, 322, 630, 630, 630, 630, 630, 630, 630, 630, 616, 602, 2,
  0, 588, 322, 630, 630, 630, 630, 630, 644, 658, 658, 616, 602, 2,
  0, 588, 322, 658, 658, 658, 658, 658, 658, 658, 658, 616, 602, 2,
  0, 0, 322, 602, 602, 602, 602, 602, 602, 602, 602, 616, 602, 2,
  0, 0, 0, 672, 686, 700, 714, 714, 714, 714, 714, 0, 0, 0,
  0, 406, 0, 210, 210, 210, 210, 210, 210, 0, 0, 0, 0, 0,
  0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 140, 0, 0,
  0, 0, 0, 728, 728, 728, 728, 728, 728, 728, 728, 462, 728, 0,
  0, 0, 0, 742, 742, 742, 742, 742, 742, 742, 742, 756, 742, 0,
  0, 588, 322, 770, 770, 770, 770, 770, 770, 770, 770, 784, 770, 2,
  0, 588, 322, 798, 798, 798, 798, 798, 798, 798, 798, 784, 770, 2,
  0, 588, 322, 798, 798, 798, 798, 798, 812, 826, 826, 784, 770, 2,
  0, 588, 322, 826, 826, 826, 826, 826, 826, 826, 826, 784, 770, 2,
  0, 0, 322, 770, 770, 770, 770, 770, 770, 770, 770, 784, 770, 2,
  0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1,
  0, 0, 0, 574, 574, 840, 546, 546, 546, 546, 546, 0, 0, 1,
  0, 0, 0, 546, 546, 546, 546, 546, 546, 546, 546, 0, 0, 1,
  0, 0, 0, 854, 868, 882, 896, 896, 896, 896, 896, 0, 0, 0,
  0, 0, 322, 910, 910, 910, 910, 910, 910, 910, 910, 616, 910, 2,
  0, 0, 0, 476, 490, 504, 518, 518, 518, 518, 518, 0, 532, 0,
  0, 588, 322, 924, 924, 924, 924, 924, 924, 924, 924, 616, 910, 2,
  0, 588, 322, 924, 924, 924, 924, 924, 924, 910, 910, 616, 910, 2,
  0, 588, 322, 910, 910, 910, 910, 910, 910, 910, 910, 616, 910, 2,
  0, 938, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
  0, 938, 0, 714, 714, 714, 714, 714, 714, 714, 714, 0, 0, 0,
  0, 938, 0, 714, 714, 714, 714, 714, 952, 672, 672, 0, 0, 0,
  0, 938, 0, 672, 672, 672, 672, 672, 672, 672, 672, 0, 0, 0,
  0, 0, 0, 966, 966, 966, 966, 966, 966, 966, 966, 462, 966, 0,
  0, 0, 0, 980, 980, 980, 980, 980, 980, 980, 980, 994, 980, 0,
  0, 0, 322, 1008, 1022, 1036, 1050, 1050, 1050, 1050, 1050, 0, 1064, 2,
  0, 0, 322, 1078, 1078, 1078, 1078, 1078, 1078, 1078, 1078, 784, 1078, 2,
  0, 0, 0, 1008, 1022, 1036, 1050, 1050, 1050, 1050, 1050, 0, 1064, 0,
  0, 588, 322, 1092, 1092, 1092, 1092, 1092, 1092, 1092, 1092, 784, 1078, 2,
  0, 588, 322, 1092, 1092, 1092, 1092, 1092, 1092, 1078, 1078, 784, 1078, 2,
  0, 588, 322, 1078, 1078, 1078, 1078, 1078, 1078, 1078, 1078, 784, 1078, 2,
  0, 0, 0, 546, 546, 546, 546, 546, 546, 546, 0, 0, 0, 1,
  0, 1106, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
  0, 1106, 0, 896, 896, 896, 896, 896, 896, 896, 896, 0, 0, 0,
  0, 1106, 0, 896, 896, 896, 896, 896, 1120, 854, 854, 0, 0, 0,
  0, 1106, 0, 854, 854, 854, 854, 854, 854, 854, 854, 0, 0, 0,
  0, 0, 322, 1134, 1134, 1134, 1134, 1134, 1134, 1134, 1134, 616, 1134, 2,
  0, 588, 322, 1134, 1134, 1134, 1134, 1134, 1134, 1134, 1134, 616, 1134, 2,
  0, 0, 0, 1148, 1162, 1176, 1190, 1190, 1190, 1190, 1190, 0, 0, 0,
  0, 938, 0, 672, 672, 672, 672, 672, 672, 0, 0, 0, 0, 0,
  0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 462, 0, 0,
  0, 0, 0, 1204, 1204, 1204, 1204, 1204, 1204, 1204, 1204, 994, 1204, 0,
  0, 0, 0, 1218, 1218, 1218, 1218, 1218, 1218, 1218, 1218, 1232, 1218, 0,
  0, 588, 322, 1246, 1246, 1246, 1246, 1246, 1246, 1246, 1246, 1260, 1246, 2,
  0, 588, 322, 1274, 1274, 1274, 1274, 1274, 1274, 1274, 1274, 1260, 1246, 2,
  0, 588, 322, 1274, 1274, 1274, 1274, 1274, 1288, 1302, 1302, 1260, 1246, 2,
  0, 588, 322, 1302, 1302, 1302, 1302, 1302, 1302, 1302, 1302, 1260, 1246, 2,
  0, 0, 322, 1246, 1246, 1246, 1246, 1246, 1246, 1246, 1246, 1260, 1246, 2,
  0, 0, 322, 1316, 1316, 1316, 1316, 1316, 1316, 1316, 1316, 784, 1316, 2,
  0, 588, 322, 1316, 1316, 1316, 1316, 1316, 1316, 1316, 1316, 784, 1316, 2,
  0, 0, 0, 1330, 1344, 1358, 1372, 1372, 1372, 1372, 1372, 0, 0, 0,
  0, 1106, 0, 854, 854, 854, 854, 854, 854, 0, 0, 0, 0, 0,
  0, 0, 322, 0, 0, 0, 0, 0, 0, 0, 0, 616, 0, 2,
  0, 0, 1386, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2,
  0, 0, 1386, 1190, 1190, 1190, 1190, 1190, 1190, 1190, 1190, 0, 0, 2,
  0, 0, 1386, 1190, 1190, 1190, 1190, 1190, 1400, 1148, 1148, 0, 0, 2,
  0, 0, 1386, 1148, 1148, 1148, 1148, 1148, 1148, 1148, 1148, 0, 0, 2,
  0, 0, 0, 1414, 1414, 1414, 1414, 1414, 1414, 1414, 1414, 994, 1414, 0,
  0, 0, 0, 1428, 1428, 1428, 1428, 1428, 1428, 1428, 1428, 1442, 1428, 0,
  0, 0, 322, 1456, 1470, 1484, 1498, 1498, 1498, 1498, 1498, 0, 1512, 2,
  0, 0, 322, 1526, 1526, 1526, 1526, 1526, 1526, 1526, 1526, 1260, 1526, 2,
  0, 0, 0, 1456, 1470, 1484, 1498, 1498, 1498, 1498, 1498, 0, 1512, 0,
  0, 588, 322, 1540, 1540, 1540, 1540, 1540, 1540, 1540, 1540, 1260, 1526, 2,
  0, 588, 322, 1540, 1540, 1540, 1540, 1540, 1540, 1526, 1526, 1260, 1526, 2,
  0, 588, 322, 1526, 1526, 1526, 1526, 1526, 1526, 1526, 1526, 1260, 1526, 2,
  0, 0, 322, 0, 0, 0, 0, 0, 0, 0, 0, 784, 0, 2,
  0, 1554, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
  0, 1554, 0, 1372, 1372, 1372, 1372, 1372, 1372, 1372, 1372, 0, 0, 0,
  0, 1554, 0, 1372, 1372, 1372, 1372, 1372, 1568, 1330, 1330, 0, 0, 0,
  0, 1554, 0, 1330, 1330, 1330, 1330, 1330, 1330, 1330, 1330, 0, 0, 0,
  0, 0, 0, 546, 574, 574, 1582, 546, 546, 546, 546, 0, 0, 0,
  0, 0, 1386, 1148, 1148, 1148, 1148, 1148, 1148, 0, 0, 0, 0, 2,
  0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 994, 0, 0,
  0, 0, 0, 1596, 1596, 1596, 1596, 1596, 1596, 1596, 1596, 1442, 1596, 0,
  0, 0, 0, 1610, 1610, 1610, 1610, 1610, 1610, 1610, 1610, 1624, 1610, 0,
  0, 588, 322, 1638, 1638, 1638, 1638, 1638, 1638, 1638, 1638, 1652, 1638, 2,
  0, 588, 322, 1666, 1666, 1666, 1666, 1666, 1666, 1666, 1666, 1652, 1638, 2,
  0, 588, 322, 1666, 1666, 1666, 1666, 1666, 1680, 1694, 1694, 1652, 1638, 2,
  0, 588, 322, 1694, 1694, 1694, 1694, 1694, 1694, 1694, 1694, 1652, 1638, 2,
  0, 0, 322, 1638, 1638, 1638, 1638, 1638, 1638, 1638, 1638, 1652, 1638, 2,
  0, 0, 322, 1708, 1708, 1708, 1708, 1708, 1708, 1708, 1708, 1260, 1708, 2,
  0, 588, 322, 1708, 1708, 1708, 1708, 1708, 1708, 1708, 1708, 1260, 1708, 2,
  0, 0, 0, 1722, 1736, 1750, 1764, 1764, 1764, 1764, 1764, 0, 0, 0,
  0, 1554, 0, 1330, 1330, 1330, 1330, 1330, 1330, 0, 0, 0, 0, 0,
  0, 0, 0, 546, 546, 546, 0, 0, 0, 0, 0, 0, 0, 1,
  0, 0, 0, 1778, 1778, 1778, 1778, 1778, 1778, 1778, 1778, 1442, 1778, 0,
  0, 0, 0, 1792, 1792, 1792, 1792, 1792, 1792, 1792, 1792, 1806, 1792, 0,
  0, 0, 322, 1820, 1834, 1848, 1862, 1862, 1862, 1862, 1862, 0, 1876, 2,
  0, 0, 322, 1890, 1890, 1890, 1890, 1890, 1890, 1890, 1890, 1652, 1890, 2,
  0, 0, 0, 1820, 1834, 1848, 1862, 1862, 1862, 1862, 1862, 0, 1876, 0,
  0, 588, 322, 1904, 1904, 1904, 1904, 1904, 1904, 1904, 1904, 1652, 1890, 2,
  0, 588, 322, 1904, 1904, 1904, 1904, 1904, 1904, 1890, 1890, 1652, 1890, 2,
  0, 588, 322, 1890, 1890, 1890, 1890, 1890, 1890, 1890, 1890, 1652, 1890, 2,
  0, 0, 322, 0, 0, 0, 0, 0, 0, 0, 0, 1260, 0, 2,
  0, 0, 322, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2,
  0, 0, 322, 1764, 1764, 1764, 1764, 1764, 1764, 1764, 1764, 0, 0, 2,
  0, 0, 322, 1764, 1764, 1764, 1764, 1764, 1918, 1722, 1722, 0, 0, 2,
  0, 0, 322, 1722, 1722, 1722, 1722, 1722, 1722, 1722, 1722, 0, 0, 2,
  0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1442, 0, 0,
  0, 0, 0, 1932, 1932, 1932, 1932, 1932, 1932, 1932, 1932, 1806, 1932, 0,
  0, 0, 0, 1946, 1946, 1946, 1946, 1946, 1946, 1946, 1946, 1960, 1946, 0,
  0, 588, 322, 1974, 1974, 1974, 1974, 1974, 1974, 1974, 1974, 1988, 1974, 2,
  0, 588, 322, 2002, 2002, 2002, 2002, 2002, 2002, 2002, 2002, 1988, 1974, 2,
  0, 588, 322, 2002, 2002, 2002, 2002, 2002, 2016, 2030, 2030, 1988, 1974, 2,
  0, 588, 322, 2030, 2030, 2030, 2030, 2030, 2030, 2030, 2030, 1988, 1974, 2,
  0, 0, 322, 1974, 1974, 1974, 1974, 1974, 1974, 1974, 1974, 1988, 1974, 2,
  0, 0, 322, 2044, 2044, 2044, 2044, 2044, 2044, 2044, 2044, 1652, 2044, 2,
  0, 588, 322, 2044, 2044, 2044, 2044, 2044, 2044, 2044, 2044, 1652, 2044, 2,
  0, 0, 322, 1722, 1722, 1722, 1722, 1722, 1722, 0, 0, 0, 0, 2,
  0, 0, 0, 2058, 2058, 2058, 2058, 2058, 2058, 2058, 2058, 1806, 2058, 0,
  0, 0, 0, 2072, 2072, 2072, 2072, 2072, 2072, 2072, 2072, 2086, 2072, 0,
  0, 0, 322, 2100, 2114, 2128, 2142, 2142, 2142, 2142, 2142, 0, 2156, 2,
  0, 0, 322, 2170, 2170, 2170, 2170, 2170, 2170, 2170, 2170, 1988, 2170, 2,
  0, 0, 0, 2100, 2114, 2128, 2142, 2142, 2142, 2142, 2142, 0, 2156, 0,
  0, 588, 322, 2184, 2184, 2184, 2184, 2184, 2184, 2184, 2184, 1988, 2170, 2,
  0, 588, 322, 2184, 2184, 2184, 2184, 2184, 2184, 2170, 2170, 1988, 2170, 2,
  0, 588, 322, 2170, 2170, 2170, 2170, 2170, 2170, 2170, 2170, 1988, 2170, 2,
  0, 0, 322, 0, 0, 0, 0, 0, 0, 0, 0, 1652, 0, 2,
  0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1806, 0, 0,
  0, 0, 0, 2198, 2198, 2198, 2198, 2198, 2198, 2198, 2198, 2086, 2198, 0,
  0, 0, 0, 2212, 2226, 2240, 2254, 2254, 2254, 2254, 2254, 2268, 2282, 0,
  0, 588, 322, 2296, 2296, 2296, 2296, 2296, 2296, 2296, 2296, 2310, 2296, 2,
  0, 588, 322, 2324, 2324, 2324, 2324, 2324, 2324, 2324, 2324, 2310, 2296, 2,
  0, 588, 322, 2324, 2324, 2324, 2324, 2324, 2338, 2352, 2352, 2310, 2296, 2,
  0, 588, 322, 2352, 2352, 2352, 2352, 2352, 2352, 2352, 2352, 2310, 2296, 2,
  0, 0, 322, 2296, 2296, 2296, 2296, 2296, 2296, 2296, 2296, 2310, 2296, 2,
  0, 0, 322, 2366, 2366, 2366, 2366, 2366, 2366, 2366, 2366, 1988, 2366, 2,
  0, 588, 322, 2366, 2366, 2366, 2366, 2366, 2366, 2366, 2366, 1988, 2366, 2,
  0, 0, 0, 2380, 2380, 2380, 2380, 2380, 2380, 2380, 2380, 2086, 2380, 0,
  0, 588, 0, 2394, 2394, 2394, 2394, 2394, 2394, 2394, 2394, 2408, 2394, 0,
  0, 588, 0, 2422, 2422, 2422, 2422, 2422, 2422, 2422, 2422, 2408, 2394, 0,
  0, 588, 0, 2422, 2422, 2422, 2422, 2422, 2436, 2450, 2450, 2408, 2394, 0,
  0, 588, 0, 2450, 2450, 2450, 2450, 2450, 2450, 2450, 2450, 2408, 2394, 0,
  0, 0, 322, 2464, 2464, 2464, 2464, 2464, 2464, 2464, 2464, 0, 2464, 2,
  0, 0, 0, 2394, 2394, 2394, 2394, 2394, 2394, 2394, 2394, 2408, 2394, 0,
  0, 0, 322, 2478, 2478, 2478, 2478, 2478, 2478, 2478, 2478, 2310, 2478, 2,
  0, 0, 0, 2464, 2464, 2464, 2464, 2464, 2464, 2464, 2464, 0, 2464, 0,
  0, 588, 322, 2492, 2492, 2492, 2492, 2492, 2492, 2492, 2492, 2310, 2478, 2,
  0, 588, 322, 2492, 2492, 2492, 2492, 2492, 2492, 2478, 2478, 2310, 2478, 2,
  0, 588, 322, 2478, 2478, 2478, 2478, 2478, 2478, 2478, 2478, 2310, 2478, 2,
  0, 0, 322, 0, 0, 0, 0, 0, 0, 0, 0, 1988, 0, 2,
  0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2086, 0, 0,
  0, 0, 0, 2506, 2506, 2506, 2506, 2506, 2506, 2506, 2506, 2408, 2506, 0,
  0, 0, 0, 2464, 2464, 2464, 2464, 2464, 2464, 2464, 2464, 1722, 2464, 0,
  0, 588, 0, 2520, 2520, 2520, 2520, 2520, 2520, 2520, 2520, 2408, 2506, 0,
  0, 588, 0, 2520, 2520, 2520, 2520, 2520, 2520, 2506, 2506, 2408, 2506, 0,
  0, 588, 0, 2506, 2506, 2506, 2506, 2506, 2506, 2506, 2506, 2408, 2506, 0,
  0, 0, 322, 2534, 2534, 2534, 2534, 2534, 2534, 2534, 2534, 0, 2534, 2,
  0, 0, 322, 2548, 2548, 2548, 2548, 2548, 2548, 2548, 2548, 2310, 2548, 2,
  0, 588, 322, 2548, 2548, 2548, 2548, 2548, 2548, 2548, 2548, 2310, 2548, 2,
  0, 0, 0, 2562, 2562, 2562, 2562, 2562, 2562, 2562, 2562, 2408, 2562, 0,
  0, 588, 0, 2562, 2562, 2562, 2562, 2562, 2562, 2562, 2562, 2408, 2562, 0,
  0, 0, 322, 2576, 2576, 2576, 2576, 2576, 2576, 2576, 2576, 0, 2576, 2,
  0, 0, 322, 0, 0, 0, 0, 0, 0, 0, 0, 2310, 0, 2,
  0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2408, 0, 0,
  0, 0, 322, 1722, 1722, 1722, 1722, 1722, 1722, 1722, 1722, 0, 1722, 2,
]);

/** /^(?:(?:(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9]?[0-9])[.]){3}(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9]?[0-9])[/](?:3[0-2]|[12]?[0-9])|(?:(?:[0-9a-fA-F]{1,4}:){7}(?:[0-9a-fA-F]{1,4}|:)|(?:[0-9a-fA-F]{1,4}:){6}(?::[0-9a-fA-F]{1,4}|(?:(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9]?[0-9])[.]){3}(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9]?[0-9])|:)|(?:[0-9a-fA-F]{1,4}:){5}(?:(?::[0-9a-fA-F]{1,4}){1,2}|(?::[0-9a-fA-F]{1,4}){0,0}:(?:(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9]?[0-9])[.]){3}(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9]?[0-9])|:)|(?:[0-9a-fA-F]{1,4}:){4}(?:(?::[0-9a-fA-F]{1,4}){1,3}|(?::[0-9a-fA-F]{1,4}){0,1}:(?:(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9]?[0-9])[.]){3}(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9]?[0-9])|:)|(?:[0-9a-fA-F]{1,4}:){3}(?:(?::[0-9a-fA-F]{1,4}){1,4}|(?::[0-9a-fA-F]{1,4}){0,2}:(?:(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9]?[0-9])[.]){3}(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9]?[0-9])|:)|(?:[0-9a-fA-F]{1,4}:){2}(?:(?::[0-9a-fA-F]{1,4}){1,5}|(?::[0-9a-fA-F]{1,4}){0,3}:(?:(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9]?[0-9])[.]){3}(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9]?[0-9])|:)|(?:[0-9a-fA-F]{1,4}:){1}(?:(?::[0-9a-fA-F]{1,4}){1,6}|(?::[0-9a-fA-F]{1,4}){0,4}:(?:(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9]?[0-9])[.]){3}(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9]?[0-9])|:)|:(?:(?::[0-9a-fA-F]{1,4}){1,7}|(?::[0-9a-fA-F]{1,4}){0,5}:(?:(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9]?[0-9])[.]){3}(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9]?[0-9])|:))[/](?:12[0-8]|1[01][0-9]|[1-9]?[0-9]))$/ */
const IPNetworkAutomaton: Automaton = { table: table3, start: 14, bit: 1 };

/** /^(?:(?:(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9]?[0-9])[.]){3}(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9]?[0-9])|(?:[0-9a-fA-F]{1,4}:){7}(?:[0-9a-fA-F]{1,4}|:)|(?:[0-9a-fA-F]{1,4}:){6}(?::[0-9a-fA-F]{1,4}|(?:(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9]?[0-9])[.]){3}(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9]?[0-9])|:)|(?:[0-9a-fA-F]{1,4}:){5}(?:(?::[0-9a-fA-F]{1,4}){1,2}|(?::[0-9a-fA-F]{1,4}){0,0}:(?:(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9]?[0-9])[.]){3}(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9]?[0-9])|:)|(?:[0-9a-fA-F]{1,4}:){4}(?:(?::[0-9a-fA-F]{1,4}){1,3}|(?::[0-9a-fA-F]{1,4}){0,1}:(?:(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9]?[0-9])[.]){3}(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9]?[0-9])|:)|(?:[0-9a-fA-F]{1,4}:){3}(?:(?::[0-9a-fA-F]{1,4}){1,4}|(?::[0-9a-fA-F]{1,4}){0,2}:(?:(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9]?[0-9])[.]){3}(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9]?[0-9])|:)|(?:[0-9a-fA-F]{1,4}:){2}(?:(?::[0-9a-fA-F]{1,4}){1,5}|(?::[0-9a-fA-F]{1,4}){0,3}:(?:(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9]?[0-9])[.]){3}(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9]?[0-9])|:)|(?:[0-9a-fA-F]{1,4}:){1}(?:(?::[0-9a-fA-F]{1,4}){1,6}|(?::[0-9a-fA-F]{1,4}){0,4}:(?:(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9]?[0-9])[.]){3}(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9]?[0-9])|:)|:(?:(?::[0-9a-fA-F]{1,4}){1,7}|(?::[0-9a-fA-F]{1,4}){0,5}:(?:(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9]?[0-9])[.]){3}(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9]?[0-9])|:))$/ */
const IPAddressAutomaton: Automaton = { table: table3, start: 14, bit: 2 };

const table4 = /* @__PURE__ */ tableOf(['.', '01', '234567', '89abcdef', ':'], [
  0, 0, 0, 0, 0, 0, 0,
  0, 0, 14, 14, 14, 0, 0,
  0, 0, 21, 21, 21, 0, 0,
  0, 0, 28, 28, 28, 0, 0,
  0, 0, 35, 35, 35, 0, 0,
  0, 0, 0, 0, 0, 42, 0,
  0, 0, 49, 49, 49, 0, 0,
  0, 0, 56, 56, 56, 0, 0,
  0, 0, 0, 0, 0, 63, 0,
  0, 0, 70, 0, 0, 0, 0,
  0, 0, 77, 77, 77, 0, 0,
  0, 84, 0, 0, 0, 0, 0,
  0, 0, 91, 91, 0, 0, 0,
  0, 0, 0, 0, 0, 0, 1,
]);

/** /^[0-9a-f]{4}:[0-9a-f]{2}:[01][0-9a-f][.][0-7]$/ */
const PCIAddressAutomaton: Automaton = { table: table4, start: 7, bit: 1 };

export function isUUID(value: unknown): boolean {
  return typeof value === 'string' && accepts(UUIDAutomaton, value);
}

export function isMACAddress(value: unknown): boolean {
  return typeof value === 'string' && accepts(MACAddressAutomaton, value);
}

export function isIPNetwork(value: unknown): boolean {
  return typeof value === 'string' && accepts(IPNetworkAutomaton, value);
}

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
