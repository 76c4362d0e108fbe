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

/** A pattern as a table of steps, with a row for each state and a column for each class of characters. */
interface Automaton {
  readonly start: number;
  /** States from this one on accept. */
  readonly accepting: number;
  readonly classes: Uint8Array;
  readonly steps: Uint16Array;
}

/**
 * Lays a table out. Row 0 and column 0, of the state and of the characters that no text may have, are full of zeros; a state
 * is told by where its row starts.
 */
function automaton(start: number, accepting: number, groups: readonly string[], rows: readonly (readonly number[])[]): Automaton {
  const width = groups.length + 1;
  const classes = new Uint8Array(128);
  const steps = new Uint16Array(width * (rows.length + 1));
  for (const [i, group] of groups.entries()) for (const character of group) classes[character.charCodeAt(0)] = i + 1;
  for (const [i, row] of rows.entries()) for (const [j, state] of row.entries()) steps[(i + 1) * width + j + 1] = state * width;
  return { start: start * width, accepting: accepting * width, classes, steps };
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
const UUIDAutomaton = /* @__PURE__ */ automaton(1, 37, ['-', '0123456789ABCDEFabcdef'], [
  [0, 2],
  [0, 3],
  [0, 4],
  [0, 5],
  [0, 6],
  [0, 7],
  [0, 8],
  [0, 9],
  [10, 11],
  [0, 11],
  [0, 12],
  [0, 13],
  [0, 14],
  [15, 16],
  [0, 16],
  [0, 17],
  [0, 18],
  [0, 19],
  [20, 21],
  [0, 21],
  [0, 22],
  [0, 23],
  [0, 24],
  [25, 26],
  [0, 26],
  [0, 27],
  [0, 28],
  [0, 29],
  [0, 30],
  [0, 31],
  [0, 32],
  [0, 33],
  [0, 34],
  [0, 35],
  [0, 36],
  [0, 37],
  [0, 0],
]);

export function isUUID(value: unknown): boolean {
  return typeof value === 'string' && accepts(UUIDAutomaton, value);
}

/** /^(?:[0-9a-f]{2}:){5}[0-9a-f]{2}$/ */
const MACAddressAutomaton = /* @__PURE__ */ automaton(1, 18, ['0123456789abcdef', ':'], [
  [2, 0],
  [3, 0],
  [0, 4],
  [5, 0],
  [6, 0],
  [0, 7],
  [8, 0],
  [9, 0],
  [0, 10],
  [11, 0],
  [12, 0],
  [0, 13],
  [14, 0],
  [15, 0],
  [0, 16],
  [17, 0],
  [18, 0],
  [0, 0],
]);

export function isMACAddress(value: unknown): boolean {
  return typeof value === 'string' && accepts(MACAddressAutomaton, value);
}

/** /^(?:(?:(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9]?[0-9])[.]){3}(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9]?[0-9])[/](?:3[0-2]|[12]?[0-9])|(?:(?:[0-9a-fA-F]{1,4}:){7}(?:[0-9a-fA-F]{1,4}|:)|(?:[0-9a-fA-F]{1,4}:){6}(?::[0-9a-fA-F]{1,4}|(?:(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9]?[0-9])[.]){3}(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9]?[0-9])|:)|(?:[0-9a-fA-F]{1,4}:){5}(?:(?::[0-9a-fA-F]{1,4}){1,2}|(?::[0-9a-fA-F]{1,4}){0,0}:(?:(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9]?[0-9])[.]){3}(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9]?[0-9])|:)|(?:[0-9a-fA-F]{1,4}:){4}(?:(?::[0-9a-fA-F]{1,4}){1,3}|(?::[0-9a-fA-F]{1,4}){0,1}:(?:(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9]?[0-9])[.]){3}(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9]?[0-9])|:)|(?:[0-9a-fA-F]{1,4}:){3}(?:(?::[0-9a-fA-F]{1,4}){1,4}|(?::[0-9a-fA-F]{1,4}){0,2}:(?:(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9]?[0-9])[.]){3}(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9]?[0-9])|:)|(?:[0-9a-fA-F]{1,4}:){2}(?:(?::[0-9a-fA-F]{1,4}){1,5}|(?::[0-9a-fA-F]{1,4}){0,3}:(?:(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9]?[0-9])[.]){3}(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9]?[0-9])|:)|(?:[0-9a-fA-F]{1,4}:){1}(?:(?::[0-9a-fA-F]{1,4}){1,6}|(?::[0-9a-fA-F]{1,4}){0,4}:(?:(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9]?[0-9])[.]){3}(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9]?[0-9])|:)|:(?:(?::[0-9a-fA-F]{1,4}){1,7}|(?::[0-9a-fA-F]{1,4}){0,5}:(?:(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9]?[0-9])[.]){3}(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9]?[0-9])|:))[/](?:12[0-8]|1[01][0-9]|[1-9]?[0-9]))$/ */
const IPNetworkAutomaton = /* @__PURE__ */ automaton(1, 180, ['.', '/', '0', '1', '2', '3', '4', '5', '678', '9', ':', 'ABCDEFabcdef'], [
  [0, 0, 2, 3, 4, 5, 5, 5, 5, 5, 6, 7],
  [8, 0, 9, 9, 9, 9, 9, 9, 9, 9, 10, 9],
  [8, 0, 11, 11, 11, 11, 11, 11, 11, 11, 10, 9],
  [8, 0, 11, 11, 11, 11, 11, 12, 13, 13, 10, 9],
  [8, 0, 13, 13, 13, 13, 13, 13, 13, 13, 10, 9],
  [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 14, 0],
  [0, 0, 9, 9, 9, 9, 9, 9, 9, 9, 10, 9],
  [0, 0, 15, 16, 17, 18, 18, 18, 18, 18, 0, 0],
  [0, 0, 19, 19, 19, 19, 19, 19, 19, 19, 10, 19],
  [0, 0, 20, 20, 20, 20, 20, 20, 20, 20, 21, 20],
  [8, 0, 22, 22, 22, 22, 22, 22, 22, 22, 10, 19],
  [8, 0, 22, 22, 22, 22, 22, 22, 19, 19, 10, 19],
  [8, 0, 19, 19, 19, 19, 19, 19, 19, 19, 10, 19],
  [0, 23, 24, 25, 26, 27, 27, 27, 27, 27, 0, 28],
  [29, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0],
  [29, 0, 18, 18, 18, 18, 18, 18, 18, 18, 0, 0],
  [29, 0, 18, 18, 18, 18, 18, 30, 15, 15, 0, 0],
  [29, 0, 15, 15, 15, 15, 15, 15, 15, 15, 0, 0],
  [0, 0, 31, 31, 31, 31, 31, 31, 31, 31, 10, 31],
  [0, 0, 32, 32, 32, 32, 32, 32, 32, 32, 33, 32],
  [0, 23, 34, 35, 36, 37, 37, 37, 37, 37, 0, 38],
  [8, 0, 31, 31, 31, 31, 31, 31, 31, 31, 10, 31],
  [0, 0, 180, 181, 182, 182, 182, 182, 182, 182, 0, 0],
  [39, 23, 40, 40, 40, 40, 40, 40, 40, 40, 41, 40],
  [39, 23, 42, 42, 42, 42, 42, 42, 42, 42, 41, 40],
  [39, 23, 42, 42, 42, 42, 42, 43, 44, 44, 41, 40],
  [39, 23, 44, 44, 44, 44, 44, 44, 44, 44, 41, 40],
  [0, 23, 40, 40, 40, 40, 40, 40, 40, 40, 41, 40],
  [0, 0, 45, 46, 47, 48, 48, 48, 48, 48, 0, 0],
  [29, 0, 15, 15, 15, 15, 15, 15, 0, 0, 0, 0],
  [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 10, 0],
  [0, 0, 49, 49, 49, 49, 49, 49, 49, 49, 33, 49],
  [0, 0, 50, 50, 50, 50, 50, 50, 50, 50, 51, 50],
  [39, 23, 52, 52, 52, 52, 52, 52, 52, 52, 53, 52],
  [39, 23, 54, 54, 54, 54, 54, 54, 54, 54, 53, 52],
  [39, 23, 54, 54, 54, 54, 54, 55, 56, 56, 53, 52],
  [39, 23, 56, 56, 56, 56, 56, 56, 56, 56, 53, 52],
  [0, 23, 52, 52, 52, 52, 52, 52, 52, 52, 53, 52],
  [0, 0, 57, 58, 59, 60, 60, 60, 60, 60, 0, 0],
  [0, 23, 61, 61, 61, 61, 61, 61, 61, 61, 41, 61],
  [0, 0, 34, 35, 36, 37, 37, 37, 37, 37, 0, 38],
  [39, 23, 62, 62, 62, 62, 62, 62, 62, 62, 41, 61],
  [39, 23, 62, 62, 62, 62, 62, 62, 61, 61, 41, 61],
  [39, 23, 61, 61, 61, 61, 61, 61, 61, 61, 41, 61],
  [63, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0],
  [63, 0, 48, 48, 48, 48, 48, 48, 48, 48, 0, 0],
  [63, 0, 48, 48, 48, 48, 48, 64, 45, 45, 0, 0],
  [63, 0, 45, 45, 45, 45, 45, 45, 45, 45, 0, 0],
  [0, 0, 65, 65, 65, 65, 65, 65, 65, 65, 33, 65],
  [0, 0, 66, 66, 66, 66, 66, 66, 66, 66, 67, 66],
  [0, 23, 68, 69, 70, 71, 71, 71, 71, 71, 0, 72],
  [0, 23, 73, 73, 73, 73, 73, 73, 73, 73, 53, 73],
  [0, 0, 68, 69, 70, 71, 71, 71, 71, 71, 0, 72],
  [39, 23, 74, 74, 74, 74, 74, 74, 74, 74, 53, 73],
  [39, 23, 74, 74, 74, 74, 74, 74, 73, 73, 53, 73],
  [39, 23, 73, 73, 73, 73, 73, 73, 73, 73, 53, 73],
  [75, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0],
  [75, 0, 60, 60, 60, 60, 60, 60, 60, 60, 0, 0],
  [75, 0, 60, 60, 60, 60, 60, 76, 57, 57, 0, 0],
  [75, 0, 57, 57, 57, 57, 57, 57, 57, 57, 0, 0],
  [0, 23, 77, 77, 77, 77, 77, 77, 77, 77, 41, 77],
  [39, 23, 77, 77, 77, 77, 77, 77, 77, 77, 41, 77],
  [0, 0, 78, 79, 80, 81, 81, 81, 81, 81, 0, 0],
  [63, 0, 45, 45, 45, 45, 45, 45, 0, 0, 0, 0],
  [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 33, 0],
  [0, 0, 82, 82, 82, 82, 82, 82, 82, 82, 67, 82],
  [0, 0, 83, 83, 83, 83, 83, 83, 83, 83, 84, 83],
  [39, 23, 85, 85, 85, 85, 85, 85, 85, 85, 86, 85],
  [39, 23, 87, 87, 87, 87, 87, 87, 87, 87, 86, 85],
  [39, 23, 87, 87, 87, 87, 87, 88, 89, 89, 86, 85],
  [39, 23, 89, 89, 89, 89, 89, 89, 89, 89, 86, 85],
  [0, 23, 85, 85, 85, 85, 85, 85, 85, 85, 86, 85],
  [0, 23, 90, 90, 90, 90, 90, 90, 90, 90, 53, 90],
  [39, 23, 90, 90, 90, 90, 90, 90, 90, 90, 53, 90],
  [0, 0, 91, 92, 93, 94, 94, 94, 94, 94, 0, 0],
  [75, 0, 57, 57, 57, 57, 57, 57, 0, 0, 0, 0],
  [0, 23, 0, 0, 0, 0, 0, 0, 0, 0, 41, 0],
  [0, 95, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0],
  [0, 95, 81, 81, 81, 81, 81, 81, 81, 81, 0, 0],
  [0, 95, 81, 81, 81, 81, 81, 96, 78, 78, 0, 0],
  [0, 95, 78, 78, 78, 78, 78, 78, 78, 78, 0, 0],
  [0, 0, 97, 97, 97, 97, 97, 97, 97, 97, 67, 97],
  [0, 0, 98, 98, 98, 98, 98, 98, 98, 98, 99, 98],
  [0, 23, 100, 101, 102, 103, 103, 103, 103, 103, 0, 104],
  [0, 23, 105, 105, 105, 105, 105, 105, 105, 105, 86, 105],
  [0, 0, 100, 101, 102, 103, 103, 103, 103, 103, 0, 104],
  [39, 23, 106, 106, 106, 106, 106, 106, 106, 106, 86, 105],
  [39, 23, 106, 106, 106, 106, 106, 106, 105, 105, 86, 105],
  [39, 23, 105, 105, 105, 105, 105, 105, 105, 105, 86, 105],
  [0, 23, 0, 0, 0, 0, 0, 0, 0, 0, 53, 0],
  [107, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0],
  [107, 0, 94, 94, 94, 94, 94, 94, 94, 94, 0, 0],
  [107, 0, 94, 94, 94, 94, 94, 108, 91, 91, 0, 0],
  [107, 0, 91, 91, 91, 91, 91, 91, 91, 91, 0, 0],
  [0, 0, 180, 182, 182, 184, 180, 180, 180, 180, 0, 0],
  [0, 95, 78, 78, 78, 78, 78, 78, 0, 0, 0, 0],
  [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 67, 0],
  [0, 0, 109, 109, 109, 109, 109, 109, 109, 109, 99, 109],
  [0, 0, 110, 110, 110, 110, 110, 110, 110, 110, 111, 110],
  [39, 23, 112, 112, 112, 112, 112, 112, 112, 112, 113, 112],
  [39, 23, 114, 114, 114, 114, 114, 114, 114, 114, 113, 112],
  [39, 23, 114, 114, 114, 114, 114, 115, 116, 116, 113, 112],
  [39, 23, 116, 116, 116, 116, 116, 116, 116, 116, 113, 112],
  [0, 23, 112, 112, 112, 112, 112, 112, 112, 112, 113, 112],
  [0, 23, 117, 117, 117, 117, 117, 117, 117, 117, 86, 117],
  [39, 23, 117, 117, 117, 117, 117, 117, 117, 117, 86, 117],
  [0, 0, 118, 119, 120, 121, 121, 121, 121, 121, 0, 0],
  [107, 0, 91, 91, 91, 91, 91, 91, 0, 0, 0, 0],
  [0, 0, 122, 122, 122, 122, 122, 122, 122, 122, 99, 122],
  [0, 0, 123, 123, 123, 123, 123, 123, 123, 123, 124, 123],
  [0, 23, 125, 126, 127, 128, 128, 128, 128, 128, 0, 129],
  [0, 23, 130, 130, 130, 130, 130, 130, 130, 130, 113, 130],
  [0, 0, 125, 126, 127, 128, 128, 128, 128, 128, 0, 129],
  [39, 23, 131, 131, 131, 131, 131, 131, 131, 131, 113, 130],
  [39, 23, 131, 131, 131, 131, 131, 131, 130, 130, 113, 130],
  [39, 23, 130, 130, 130, 130, 130, 130, 130, 130, 113, 130],
  [0, 23, 0, 0, 0, 0, 0, 0, 0, 0, 86, 0],
  [0, 23, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0],
  [0, 23, 121, 121, 121, 121, 121, 121, 121, 121, 0, 0],
  [0, 23, 121, 121, 121, 121, 121, 132, 118, 118, 0, 0],
  [0, 23, 118, 118, 118, 118, 118, 118, 118, 118, 0, 0],
  [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 99, 0],
  [0, 0, 133, 133, 133, 133, 133, 133, 133, 133, 124, 133],
  [0, 0, 134, 134, 134, 134, 134, 134, 134, 134, 135, 134],
  [39, 23, 136, 136, 136, 136, 136, 136, 136, 136, 137, 136],
  [39, 23, 138, 138, 138, 138, 138, 138, 138, 138, 137, 136],
  [39, 23, 138, 138, 138, 138, 138, 139, 140, 140, 137, 136],
  [39, 23, 140, 140, 140, 140, 140, 140, 140, 140, 137, 136],
  [0, 23, 136, 136, 136, 136, 136, 136, 136, 136, 137, 136],
  [0, 23, 141, 141, 141, 141, 141, 141, 141, 141, 113, 141],
  [39, 23, 141, 141, 141, 141, 141, 141, 141, 141, 113, 141],
  [0, 23, 118, 118, 118, 118, 118, 118, 0, 0, 0, 0],
  [0, 0, 142, 142, 142, 142, 142, 142, 142, 142, 124, 142],
  [0, 0, 143, 143, 143, 143, 143, 143, 143, 143, 144, 143],
  [0, 23, 145, 146, 147, 148, 148, 148, 148, 148, 0, 149],
  [0, 23, 150, 150, 150, 150, 150, 150, 150, 150, 137, 150],
  [0, 0, 145, 146, 147, 148, 148, 148, 148, 148, 0, 149],
  [39, 23, 151, 151, 151, 151, 151, 151, 151, 151, 137, 150],
  [39, 23, 151, 151, 151, 151, 151, 151, 150, 150, 137, 150],
  [39, 23, 150, 150, 150, 150, 150, 150, 150, 150, 137, 150],
  [0, 23, 0, 0, 0, 0, 0, 0, 0, 0, 113, 0],
  [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 124, 0],
  [0, 0, 152, 152, 152, 152, 152, 152, 152, 152, 144, 152],
  [0, 0, 153, 154, 155, 156, 156, 156, 156, 156, 157, 158],
  [39, 23, 159, 159, 159, 159, 159, 159, 159, 159, 160, 159],
  [39, 23, 161, 161, 161, 161, 161, 161, 161, 161, 160, 159],
  [39, 23, 161, 161, 161, 161, 161, 162, 163, 163, 160, 159],
  [39, 23, 163, 163, 163, 163, 163, 163, 163, 163, 160, 159],
  [0, 23, 159, 159, 159, 159, 159, 159, 159, 159, 160, 159],
  [0, 23, 164, 164, 164, 164, 164, 164, 164, 164, 137, 164],
  [39, 23, 164, 164, 164, 164, 164, 164, 164, 164, 137, 164],
  [0, 0, 165, 165, 165, 165, 165, 165, 165, 165, 144, 165],
  [39, 0, 166, 166, 166, 166, 166, 166, 166, 166, 167, 166],
  [39, 0, 168, 168, 168, 168, 168, 168, 168, 168, 167, 166],
  [39, 0, 168, 168, 168, 168, 168, 169, 170, 170, 167, 166],
  [39, 0, 170, 170, 170, 170, 170, 170, 170, 170, 167, 166],
  [0, 23, 171, 171, 171, 171, 171, 171, 171, 171, 0, 171],
  [0, 0, 166, 166, 166, 166, 166, 166, 166, 166, 167, 166],
  [0, 23, 172, 172, 172, 172, 172, 172, 172, 172, 160, 172],
  [0, 0, 171, 171, 171, 171, 171, 171, 171, 171, 0, 171],
  [39, 23, 173, 173, 173, 173, 173, 173, 173, 173, 160, 172],
  [39, 23, 173, 173, 173, 173, 173, 173, 172, 172, 160, 172],
  [39, 23, 172, 172, 172, 172, 172, 172, 172, 172, 160, 172],
  [0, 23, 0, 0, 0, 0, 0, 0, 0, 0, 137, 0],
  [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 144, 0],
  [0, 0, 174, 174, 174, 174, 174, 174, 174, 174, 167, 174],
  [0, 0, 171, 171, 171, 171, 171, 171, 171, 171, 118, 171],
  [39, 0, 175, 175, 175, 175, 175, 175, 175, 175, 167, 174],
  [39, 0, 175, 175, 175, 175, 175, 175, 174, 174, 167, 174],
  [39, 0, 174, 174, 174, 174, 174, 174, 174, 174, 167, 174],
  [0, 23, 176, 176, 176, 176, 176, 176, 176, 176, 0, 176],
  [0, 23, 177, 177, 177, 177, 177, 177, 177, 177, 160, 177],
  [39, 23, 177, 177, 177, 177, 177, 177, 177, 177, 160, 177],
  [0, 0, 178, 178, 178, 178, 178, 178, 178, 178, 167, 178],
  [39, 0, 178, 178, 178, 178, 178, 178, 178, 178, 167, 178],
  [0, 23, 179, 179, 179, 179, 179, 179, 179, 179, 0, 179],
  [0, 23, 0, 0, 0, 0, 0, 0, 0, 0, 160, 0],
  [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 167, 0],
  [0, 23, 118, 118, 118, 118, 118, 118, 118, 118, 0, 118],
  [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0],
  [0, 0, 182, 182, 183, 180, 180, 180, 180, 180, 0, 0],
  [0, 0, 180, 180, 180, 180, 180, 180, 180, 180, 0, 0],
  [0, 0, 180, 180, 180, 180, 180, 180, 180, 0, 0, 0],
  [0, 0, 180, 180, 180, 0, 0, 0, 0, 0, 0, 0],
]);

export function isIPNetwork(value: unknown): boolean {
  return typeof value === 'string' && accepts(IPNetworkAutomaton, value);
}

/** /^(?:(?:(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9]?[0-9])[.]){3}(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9]?[0-9])|(?:[0-9a-fA-F]{1,4}:){7}(?:[0-9a-fA-F]{1,4}|:)|(?:[0-9a-fA-F]{1,4}:){6}(?::[0-9a-fA-F]{1,4}|(?:(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9]?[0-9])[.]){3}(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9]?[0-9])|:)|(?:[0-9a-fA-F]{1,4}:){5}(?:(?::[0-9a-fA-F]{1,4}){1,2}|(?::[0-9a-fA-F]{1,4}){0,0}:(?:(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9]?[0-9])[.]){3}(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9]?[0-9])|:)|(?:[0-9a-fA-F]{1,4}:){4}(?:(?::[0-9a-fA-F]{1,4}){1,3}|(?::[0-9a-fA-F]{1,4}){0,1}:(?:(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9]?[0-9])[.]){3}(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9]?[0-9])|:)|(?:[0-9a-fA-F]{1,4}:){3}(?:(?::[0-9a-fA-F]{1,4}){1,4}|(?::[0-9a-fA-F]{1,4}){0,2}:(?:(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9]?[0-9])[.]){3}(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9]?[0-9])|:)|(?:[0-9a-fA-F]{1,4}:){2}(?:(?::[0-9a-fA-F]{1,4}){1,5}|(?::[0-9a-fA-F]{1,4}){0,3}:(?:(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9]?[0-9])[.]){3}(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9]?[0-9])|:)|(?:[0-9a-fA-F]{1,4}:){1}(?:(?::[0-9a-fA-F]{1,4}){1,6}|(?::[0-9a-fA-F]{1,4}){0,4}:(?:(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9]?[0-9])[.]){3}(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9]?[0-9])|:)|:(?:(?::[0-9a-fA-F]{1,4}){1,7}|(?::[0-9a-fA-F]{1,4}){0,5}:(?:(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9]?[0-9])[.]){3}(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9]?[0-9])|:))$/ */
const IPAddressAutomaton = /* @__PURE__ */ automaton(1, 73, ['.', '0', '1', '2', '34', '5', '6789', ':', 'ABCDEFabcdef'], [
  [0, 2, 3, 4, 5, 5, 5, 6, 7],
  [8, 9, 9, 9, 9, 9, 9, 10, 9],
  [8, 11, 11, 11, 11, 11, 11, 10, 9],
  [8, 11, 11, 11, 11, 12, 13, 10, 9],
  [8, 13, 13, 13, 13, 13, 13, 10, 9],
  [0, 0, 0, 0, 0, 0, 0, 73, 0],
  [0, 9, 9, 9, 9, 9, 9, 10, 9],
  [0, 14, 15, 16, 17, 17, 17, 0, 0],
  [0, 18, 18, 18, 18, 18, 18, 10, 18],
  [0, 19, 19, 19, 19, 19, 19, 74, 19],
  [8, 20, 20, 20, 20, 20, 20, 10, 18],
  [8, 20, 20, 20, 20, 20, 18, 10, 18],
  [8, 18, 18, 18, 18, 18, 18, 10, 18],
  [21, 0, 0, 0, 0, 0, 0, 0, 0],
  [21, 17, 17, 17, 17, 17, 17, 0, 0],
  [21, 17, 17, 17, 17, 22, 14, 0, 0],
  [21, 14, 14, 14, 14, 14, 14, 0, 0],
  [0, 23, 23, 23, 23, 23, 23, 10, 23],
  [0, 24, 24, 24, 24, 24, 24, 25, 24],
  [8, 23, 23, 23, 23, 23, 23, 10, 23],
  [0, 27, 28, 29, 30, 30, 30, 0, 0],
  [21, 14, 14, 14, 14, 14, 0, 0, 0],
  [0, 0, 0, 0, 0, 0, 0, 10, 0],
  [0, 31, 31, 31, 31, 31, 31, 25, 31],
  [0, 32, 32, 32, 32, 32, 32, 89, 32],
  [0, 80, 81, 82, 83, 83, 83, 0, 84],
  [34, 0, 0, 0, 0, 0, 0, 0, 0],
  [34, 30, 30, 30, 30, 30, 30, 0, 0],
  [34, 30, 30, 30, 30, 35, 27, 0, 0],
  [34, 27, 27, 27, 27, 27, 27, 0, 0],
  [0, 36, 36, 36, 36, 36, 36, 25, 36],
  [0, 37, 37, 37, 37, 37, 37, 38, 37],
  [0, 96, 97, 98, 99, 99, 99, 0, 100],
  [0, 104, 105, 106, 107, 107, 107, 0, 0],
  [34, 27, 27, 27, 27, 27, 0, 0, 0],
  [0, 0, 0, 0, 0, 0, 0, 25, 0],
  [0, 39, 39, 39, 39, 39, 39, 38, 39],
  [0, 40, 40, 40, 40, 40, 40, 108, 40],
  [0, 42, 42, 42, 42, 42, 42, 38, 42],
  [0, 43, 43, 43, 43, 43, 43, 44, 43],
  [0, 115, 116, 117, 118, 118, 118, 0, 119],
  [0, 0, 0, 0, 0, 0, 0, 38, 0],
  [0, 45, 45, 45, 45, 45, 45, 44, 45],
  [0, 46, 46, 46, 46, 46, 46, 122, 46],
  [0, 48, 48, 48, 48, 48, 48, 44, 48],
  [0, 49, 49, 49, 49, 49, 49, 50, 49],
  [0, 128, 129, 130, 131, 131, 131, 0, 132],
  [0, 0, 0, 0, 0, 0, 0, 44, 0],
  [0, 51, 51, 51, 51, 51, 51, 50, 51],
  [0, 52, 52, 52, 52, 52, 52, 135, 52],
  [0, 54, 54, 54, 54, 54, 54, 50, 54],
  [0, 55, 55, 55, 55, 55, 55, 56, 55],
  [0, 141, 142, 143, 144, 144, 144, 0, 145],
  [0, 0, 0, 0, 0, 0, 0, 50, 0],
  [0, 57, 57, 57, 57, 57, 57, 56, 57],
  [0, 58, 59, 60, 61, 61, 61, 148, 62],
  [0, 64, 64, 64, 64, 64, 64, 56, 64],
  [8, 65, 65, 65, 65, 65, 65, 66, 65],
  [8, 67, 67, 67, 67, 67, 67, 66, 65],
  [8, 67, 67, 67, 67, 68, 69, 66, 65],
  [8, 69, 69, 69, 69, 69, 69, 66, 65],
  [0, 65, 65, 65, 65, 65, 65, 66, 65],
  [0, 154, 154, 154, 154, 154, 154, 0, 154],
  [0, 0, 0, 0, 0, 0, 0, 56, 0],
  [0, 70, 70, 70, 70, 70, 70, 66, 70],
  [0, 154, 154, 154, 154, 154, 154, 104, 154],
  [8, 71, 71, 71, 71, 71, 71, 66, 70],
  [8, 71, 71, 71, 71, 71, 70, 66, 70],
  [8, 70, 70, 70, 70, 70, 70, 66, 70],
  [0, 72, 72, 72, 72, 72, 72, 66, 72],
  [8, 72, 72, 72, 72, 72, 72, 66, 72],
  [0, 0, 0, 0, 0, 0, 0, 66, 0],
  [0, 75, 76, 77, 78, 78, 78, 0, 79],
  [0, 80, 81, 82, 83, 83, 83, 0, 84],
  [8, 85, 85, 85, 85, 85, 85, 26, 85],
  [8, 86, 86, 86, 86, 86, 86, 26, 85],
  [8, 86, 86, 86, 86, 87, 88, 26, 85],
  [8, 88, 88, 88, 88, 88, 88, 26, 85],
  [0, 85, 85, 85, 85, 85, 85, 26, 85],
  [8, 90, 90, 90, 90, 90, 90, 33, 90],
  [8, 91, 91, 91, 91, 91, 91, 33, 90],
  [8, 91, 91, 91, 91, 92, 93, 33, 90],
  [8, 93, 93, 93, 93, 93, 93, 33, 90],
  [0, 90, 90, 90, 90, 90, 90, 33, 90],
  [0, 94, 94, 94, 94, 94, 94, 26, 94],
  [8, 95, 95, 95, 95, 95, 95, 26, 94],
  [8, 95, 95, 95, 95, 95, 94, 26, 94],
  [8, 94, 94, 94, 94, 94, 94, 26, 94],
  [0, 96, 97, 98, 99, 99, 99, 0, 100],
  [0, 101, 101, 101, 101, 101, 101, 33, 101],
  [8, 102, 102, 102, 102, 102, 102, 33, 101],
  [8, 102, 102, 102, 102, 102, 101, 33, 101],
  [8, 101, 101, 101, 101, 101, 101, 33, 101],
  [0, 103, 103, 103, 103, 103, 103, 26, 103],
  [8, 103, 103, 103, 103, 103, 103, 26, 103],
  [8, 109, 109, 109, 109, 109, 109, 41, 109],
  [8, 110, 110, 110, 110, 110, 110, 41, 109],
  [8, 110, 110, 110, 110, 111, 112, 41, 109],
  [8, 112, 112, 112, 112, 112, 112, 41, 109],
  [0, 109, 109, 109, 109, 109, 109, 41, 109],
  [0, 113, 113, 113, 113, 113, 113, 33, 113],
  [8, 113, 113, 113, 113, 113, 113, 33, 113],
  [0, 0, 0, 0, 0, 0, 0, 26, 0],
  [0, 0, 0, 0, 0, 0, 0, 0, 0],
  [0, 107, 107, 107, 107, 107, 107, 0, 0],
  [0, 107, 107, 107, 107, 114, 104, 0, 0],
  [0, 104, 104, 104, 104, 104, 104, 0, 0],
  [0, 115, 116, 117, 118, 118, 118, 0, 119],
  [0, 120, 120, 120, 120, 120, 120, 41, 120],
  [8, 121, 121, 121, 121, 121, 121, 41, 120],
  [8, 121, 121, 121, 121, 121, 120, 41, 120],
  [8, 120, 120, 120, 120, 120, 120, 41, 120],
  [0, 0, 0, 0, 0, 0, 0, 33, 0],
  [0, 104, 104, 104, 104, 104, 0, 0, 0],
  [8, 123, 123, 123, 123, 123, 123, 47, 123],
  [8, 124, 124, 124, 124, 124, 124, 47, 123],
  [8, 124, 124, 124, 124, 125, 126, 47, 123],
  [8, 126, 126, 126, 126, 126, 126, 47, 123],
  [0, 123, 123, 123, 123, 123, 123, 47, 123],
  [0, 127, 127, 127, 127, 127, 127, 41, 127],
  [8, 127, 127, 127, 127, 127, 127, 41, 127],
  [0, 128, 129, 130, 131, 131, 131, 0, 132],
  [0, 133, 133, 133, 133, 133, 133, 47, 133],
  [8, 134, 134, 134, 134, 134, 134, 47, 133],
  [8, 134, 134, 134, 134, 134, 133, 47, 133],
  [8, 133, 133, 133, 133, 133, 133, 47, 133],
  [0, 0, 0, 0, 0, 0, 0, 41, 0],
  [8, 136, 136, 136, 136, 136, 136, 53, 136],
  [8, 137, 137, 137, 137, 137, 137, 53, 136],
  [8, 137, 137, 137, 137, 138, 139, 53, 136],
  [8, 139, 139, 139, 139, 139, 139, 53, 136],
  [0, 136, 136, 136, 136, 136, 136, 53, 136],
  [0, 140, 140, 140, 140, 140, 140, 47, 140],
  [8, 140, 140, 140, 140, 140, 140, 47, 140],
  [0, 141, 142, 143, 144, 144, 144, 0, 145],
  [0, 146, 146, 146, 146, 146, 146, 53, 146],
  [8, 147, 147, 147, 147, 147, 147, 53, 146],
  [8, 147, 147, 147, 147, 147, 146, 53, 146],
  [8, 146, 146, 146, 146, 146, 146, 53, 146],
  [0, 0, 0, 0, 0, 0, 0, 47, 0],
  [8, 149, 149, 149, 149, 149, 149, 63, 149],
  [8, 150, 150, 150, 150, 150, 150, 63, 149],
  [8, 150, 150, 150, 150, 151, 152, 63, 149],
  [8, 152, 152, 152, 152, 152, 152, 63, 149],
  [0, 149, 149, 149, 149, 149, 149, 63, 149],
  [0, 153, 153, 153, 153, 153, 153, 53, 153],
  [8, 153, 153, 153, 153, 153, 153, 53, 153],
  [0, 154, 154, 154, 154, 154, 154, 0, 154],
  [0, 155, 155, 155, 155, 155, 155, 63, 155],
  [8, 156, 156, 156, 156, 156, 156, 63, 155],
  [8, 156, 156, 156, 156, 156, 155, 63, 155],
  [8, 155, 155, 155, 155, 155, 155, 63, 155],
  [0, 0, 0, 0, 0, 0, 0, 53, 0],
  [0, 157, 157, 157, 157, 157, 157, 0, 157],
  [0, 158, 158, 158, 158, 158, 158, 63, 158],
  [8, 158, 158, 158, 158, 158, 158, 63, 158],
  [0, 159, 159, 159, 159, 159, 159, 0, 159],
  [0, 0, 0, 0, 0, 0, 0, 63, 0],
  [0, 104, 104, 104, 104, 104, 104, 0, 104],
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
const PCIAddressAutomaton = /* @__PURE__ */ automaton(1, 13, ['.', '01', '234567', '89abcdef', ':'], [
  [0, 2, 2, 2, 0],
  [0, 3, 3, 3, 0],
  [0, 4, 4, 4, 0],
  [0, 5, 5, 5, 0],
  [0, 0, 0, 0, 6],
  [0, 7, 7, 7, 0],
  [0, 8, 8, 8, 0],
  [0, 0, 0, 0, 9],
  [0, 10, 0, 0, 0],
  [0, 11, 11, 11, 0],
  [12, 0, 0, 0, 0],
  [0, 13, 13, 0, 0],
  [0, 0, 0, 0, 0],
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
