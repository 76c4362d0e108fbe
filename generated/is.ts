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

/** Where in a table of steps the line of each character starts; line 0 is that of all that are in no group. */
function linesOf(states: number, groups: readonly string[]): Uint16Array {
  const lines = new Uint16Array(128);
  groups.forEach((group, i) => {
    for (let at = 0; at < group.length; at++) lines[group.charCodeAt(at)] = (i + 1) * states;
  });
  return lines;
}

const tableLines = /* @__PURE__ */ linesOf(185, ['.', '/', '0', '1', '2', '3', '4', '5', '678', '9', ':', 'ABCDEFabcdef']);

/**
 * A line for each class of characters: in it the next state for each state. The last line says which patterns match a text
 * that ends in a state, one bit each. State 0 fails for good.
 */
const tableSteps = /* @__PURE__ */ new Uint16Array([
  0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
  0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 45, 47, 48, 49, 0, 0, 45, 47, 48, 49, 0, 0, 0, 0, 0, 0, 0, 0, 45, 45, 47, 47, 48, 48, 49, 49, 44, 44, 44, 46, 46, 46, 46, 46, 46, 46, 46, 46, 46, 46, 46, 46, 46, 46, 46, 46, 46, 46, 46, 46, 44, 44, 44, 46, 46, 46, 46, 0, 46, 0, 0, 46, 0, 46, 0, 46, 46, 0, 0, 46, 0, 46, 46, 0, 0, 46, 0, 46, 46, 0, 0, 46, 0, 46, 46, 0, 0, 46, 0, 46, 0, 46, 44, 46, 46, 46, 46, 46, 46, 46, 0, 0, 45, 47, 48, 49, 44, 46, 46, 46, 46, 46, 46, 46, 0, 0, 0, 0, 0, 0,
  0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 42, 43, 43, 43, 43, 43, 43, 43, 0, 0, 0, 0, 42, 43, 0, 0, 0, 0, 42, 42, 43, 43, 43, 43, 43, 43, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 43, 43, 43, 43, 43, 43, 43, 43, 43, 43, 43, 43, 43, 43, 43, 43, 43, 43, 0, 0, 0, 0, 0, 0, 43, 43, 43, 43, 43, 43, 43, 43, 43, 43, 43, 43, 43, 43, 43, 43, 43, 43, 43, 43, 43, 43, 43, 43, 43, 43, 43, 43, 43, 43, 43, 43, 43, 43, 43, 43, 0, 0, 43, 43, 43, 43, 43, 43, 42, 43, 0, 0, 0, 0, 0, 0, 43, 43, 43, 43, 43, 43, 43, 43, 43, 43, 43, 43,
  0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 80, 15, 17, 18, 3, 19, 21, 22, 4, 23, 25, 26, 5, 27, 29, 30, 6, 31, 33, 34, 7, 35, 36, 8, 38, 40, 80, 9, 12, 1, 1, 65, 66, 67, 57, 68, 58, 123, 131, 137, 143, 149, 115, 118, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 57, 58, 65, 66, 67, 68, 76, 57, 78, 58, 80, 81, 82, 58, 84, 65, 86, 66, 88, 67, 90, 68, 93, 116, 117, 96, 119, 120, 101, 126, 102, 128, 130, 134, 105, 136, 140, 108, 142, 146, 111, 148, 152, 114, 154, 156, 15, 17, 3, 38, 40, 9, 125, 125, 127, 127, 129, 129, 133, 133, 59, 59, 135, 135, 60, 60, 139, 139, 141, 141, 61, 61, 145, 145, 147, 147, 62, 62, 151, 151, 153, 153, 63, 63, 155, 155, 64, 64, 117, 120, 130, 134, 140, 146, 152, 156, 76, 78, 84, 86, 88, 90, 93, 96, 101, 102, 105, 108, 111, 114, 121, 123, 131, 137, 143, 149,
  0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 80, 15, 17, 18, 3, 19, 21, 22, 4, 23, 25, 26, 5, 27, 29, 30, 6, 31, 33, 34, 7, 35, 36, 8, 38, 40, 80, 9, 12, 12, 41, 83, 85, 87, 75, 89, 77, 99, 103, 106, 109, 112, 91, 94, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 57, 58, 65, 66, 67, 68, 76, 57, 78, 58, 80, 81, 82, 58, 84, 65, 86, 66, 88, 67, 90, 68, 93, 116, 117, 96, 119, 120, 101, 126, 102, 128, 130, 134, 105, 136, 140, 108, 142, 146, 111, 148, 152, 114, 154, 156, 15, 17, 3, 38, 40, 9, 125, 125, 127, 127, 129, 129, 133, 133, 59, 59, 135, 135, 60, 60, 139, 139, 141, 141, 61, 61, 145, 145, 147, 147, 62, 62, 151, 151, 153, 153, 63, 63, 155, 155, 64, 64, 117, 120, 130, 134, 140, 146, 152, 156, 76, 78, 84, 86, 88, 90, 93, 96, 101, 102, 105, 108, 111, 114, 97, 99, 103, 106, 109, 112,
  0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 80, 15, 17, 18, 3, 19, 21, 22, 4, 23, 25, 26, 5, 27, 29, 30, 6, 31, 33, 34, 7, 35, 36, 8, 38, 40, 80, 9, 11, 12, 12, 167, 168, 169, 165, 170, 166, 174, 175, 176, 177, 178, 171, 172, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 57, 58, 65, 66, 67, 68, 76, 57, 78, 58, 80, 81, 82, 58, 84, 65, 86, 66, 88, 67, 90, 68, 93, 116, 117, 96, 119, 120, 101, 126, 102, 128, 130, 134, 105, 136, 140, 108, 142, 146, 111, 148, 152, 114, 154, 156, 15, 17, 3, 38, 40, 9, 125, 125, 127, 127, 129, 129, 133, 133, 59, 59, 135, 135, 60, 60, 139, 139, 141, 141, 61, 61, 145, 145, 147, 147, 62, 62, 151, 151, 153, 153, 63, 63, 155, 155, 64, 64, 117, 120, 130, 134, 140, 146, 152, 156, 76, 78, 84, 86, 88, 90, 93, 96, 101, 102, 105, 108, 111, 114, 173, 174, 175, 176, 177, 178,
  0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 80, 15, 17, 18, 3, 19, 21, 22, 4, 23, 25, 26, 5, 27, 29, 30, 6, 31, 33, 34, 7, 35, 36, 8, 38, 40, 80, 9, 1, 10, 12, 84, 86, 88, 76, 90, 78, 100, 104, 107, 110, 113, 92, 95, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 57, 58, 65, 66, 67, 68, 76, 57, 78, 58, 80, 81, 82, 58, 84, 65, 86, 66, 88, 67, 90, 68, 93, 116, 117, 96, 119, 120, 101, 126, 102, 128, 130, 134, 105, 136, 140, 108, 142, 146, 111, 148, 152, 114, 154, 156, 15, 17, 3, 38, 40, 9, 125, 125, 127, 127, 129, 129, 133, 133, 59, 59, 135, 135, 60, 60, 139, 139, 141, 141, 61, 61, 145, 145, 147, 147, 62, 62, 151, 151, 153, 153, 63, 63, 155, 155, 64, 64, 117, 120, 130, 134, 140, 146, 152, 156, 76, 78, 84, 86, 88, 90, 93, 96, 101, 102, 105, 108, 111, 114, 98, 100, 104, 107, 110, 113,
  0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 80, 15, 17, 18, 3, 19, 21, 22, 4, 23, 25, 26, 5, 27, 29, 30, 6, 31, 33, 34, 7, 35, 36, 8, 38, 40, 80, 9, 1, 1, 12, 84, 86, 88, 76, 90, 78, 100, 104, 107, 110, 113, 92, 95, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 57, 58, 65, 66, 67, 68, 76, 57, 78, 58, 80, 81, 82, 58, 84, 65, 86, 66, 88, 67, 90, 68, 93, 116, 117, 96, 119, 120, 101, 126, 102, 128, 130, 134, 105, 136, 140, 108, 142, 146, 111, 148, 152, 114, 154, 156, 15, 17, 3, 38, 40, 9, 125, 125, 127, 127, 129, 129, 133, 133, 59, 59, 135, 135, 60, 60, 139, 139, 141, 141, 61, 61, 145, 145, 147, 147, 62, 62, 151, 151, 153, 153, 63, 63, 155, 155, 64, 64, 117, 120, 130, 134, 140, 146, 152, 156, 76, 78, 84, 86, 88, 90, 93, 96, 101, 102, 105, 108, 111, 114, 98, 100, 104, 107, 110, 113,
  0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 80, 15, 17, 18, 3, 19, 21, 22, 4, 23, 25, 26, 5, 27, 29, 30, 6, 31, 33, 34, 7, 35, 36, 8, 38, 40, 80, 9, 1, 1, 12, 84, 86, 88, 76, 90, 78, 100, 104, 107, 110, 113, 92, 95, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 57, 58, 65, 66, 67, 68, 76, 57, 78, 58, 80, 81, 82, 58, 84, 65, 86, 66, 88, 67, 90, 68, 93, 116, 117, 96, 119, 120, 101, 126, 102, 128, 130, 134, 105, 136, 140, 108, 142, 146, 111, 148, 152, 114, 154, 156, 15, 17, 3, 38, 40, 9, 125, 125, 127, 127, 129, 129, 133, 133, 59, 59, 135, 135, 60, 60, 139, 139, 141, 141, 61, 61, 145, 145, 147, 147, 62, 62, 151, 151, 153, 153, 63, 63, 155, 155, 64, 64, 117, 120, 130, 134, 140, 146, 152, 156, 69, 70, 71, 72, 73, 74, 157, 158, 159, 160, 161, 162, 163, 164, 98, 100, 104, 107, 110, 113,
  0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 80, 15, 17, 18, 3, 19, 21, 22, 4, 23, 25, 26, 5, 27, 29, 30, 6, 31, 33, 34, 7, 35, 36, 8, 38, 40, 80, 9, 1, 1, 12, 84, 86, 88, 76, 90, 78, 100, 104, 107, 110, 113, 92, 95, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 76, 57, 78, 58, 80, 81, 82, 58, 84, 65, 86, 66, 88, 67, 90, 68, 93, 116, 117, 96, 119, 120, 101, 126, 102, 128, 130, 134, 105, 136, 140, 108, 142, 146, 111, 148, 152, 114, 154, 156, 15, 17, 3, 38, 40, 9, 125, 125, 127, 127, 129, 129, 133, 133, 59, 59, 135, 135, 60, 60, 139, 139, 141, 141, 61, 61, 145, 145, 147, 147, 62, 62, 151, 151, 153, 153, 63, 63, 155, 155, 64, 64, 17, 40, 129, 133, 139, 145, 151, 155, 57, 58, 65, 66, 67, 68, 116, 119, 126, 128, 136, 142, 148, 154, 98, 100, 104, 107, 110, 113,
  0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 80, 15, 17, 18, 3, 19, 21, 22, 4, 23, 25, 26, 5, 27, 29, 30, 6, 31, 33, 34, 7, 35, 36, 8, 38, 40, 80, 9, 1, 1, 12, 84, 86, 88, 76, 90, 78, 100, 104, 107, 110, 113, 92, 95, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 76, 57, 78, 58, 80, 81, 82, 58, 84, 65, 86, 66, 88, 67, 90, 68, 93, 116, 117, 96, 119, 120, 101, 126, 102, 128, 130, 134, 105, 136, 140, 108, 142, 146, 111, 148, 152, 114, 154, 156, 15, 17, 3, 38, 40, 9, 125, 125, 127, 127, 129, 129, 133, 133, 59, 59, 135, 135, 60, 60, 139, 139, 141, 141, 61, 61, 145, 145, 147, 147, 62, 62, 151, 151, 153, 153, 63, 63, 155, 155, 64, 64, 17, 40, 129, 133, 139, 145, 151, 155, 57, 58, 65, 66, 67, 68, 116, 119, 126, 128, 136, 142, 148, 154, 98, 100, 104, 107, 110, 113,
  0, 0, 179, 16, 20, 24, 28, 32, 56, 39, 0, 0, 0, 0, 16, 16, 180, 16, 20, 20, 181, 20, 24, 24, 182, 24, 28, 28, 183, 28, 32, 32, 184, 32, 56, 56, 56, 39, 39, 58, 39, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2, 79, 0, 0, 50, 51, 52, 53, 54, 13, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 16, 16, 16, 39, 39, 39, 50, 50, 51, 51, 50, 51, 52, 52, 52, 53, 53, 53, 54, 54, 54, 13, 13, 13, 16, 16, 16, 39, 39, 39, 50, 50, 51, 51, 50, 50, 51, 51, 50, 50, 52, 52, 51, 51, 52, 52, 53, 53, 52, 52, 53, 53, 54, 54, 53, 53, 54, 54, 13, 13, 54, 54, 13, 13, 13, 13, 16, 39, 50, 51, 52, 53, 54, 13, 0, 0, 0, 0, 0, 0, 16, 39, 50, 51, 52, 53, 54, 13, 0, 0, 0, 0, 0, 0,
  0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 80, 15, 17, 18, 3, 19, 21, 22, 4, 23, 25, 26, 5, 27, 29, 30, 6, 31, 33, 34, 7, 35, 36, 8, 38, 40, 80, 9, 0, 0, 0, 0, 0, 0, 0, 0, 0, 124, 132, 138, 144, 150, 14, 37, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 80, 81, 82, 58, 0, 0, 0, 0, 0, 0, 0, 0, 15, 15, 17, 38, 38, 40, 125, 125, 127, 127, 129, 133, 135, 135, 139, 141, 141, 145, 147, 147, 151, 153, 153, 155, 15, 17, 3, 38, 40, 9, 125, 125, 127, 127, 129, 129, 133, 133, 59, 59, 135, 135, 60, 60, 139, 139, 141, 141, 61, 61, 145, 145, 147, 147, 62, 62, 151, 151, 153, 153, 63, 63, 155, 155, 64, 64, 17, 40, 129, 133, 139, 145, 151, 155, 0, 0, 0, 0, 0, 0, 15, 38, 125, 127, 135, 141, 147, 153, 122, 124, 132, 138, 144, 150,
  0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2, 2, 2, 2, 2, 2, 2, 2, 0, 0, 0, 0, 2, 2, 0, 0, 0, 0, 2, 2, 2, 2, 2, 2, 2, 2, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 0, 0, 0, 0, 0, 0, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 0, 0, 2, 2, 2, 2, 2, 2, 2, 2, 0, 0, 0, 0, 0, 0, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2,
]);

/** /^(?:(?:(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9]?[0-9])[.]){3}(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9]?[0-9])[/](?:3[0-2]|[12]?[0-9])|(?:(?:[0-9a-fA-F]{1,4}:){7}(?:[0-9a-fA-F]{1,4}|:)|(?:[0-9a-fA-F]{1,4}:){6}(?::[0-9a-fA-F]{1,4}|(?:(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9]?[0-9])[.]){3}(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9]?[0-9])|:)|(?:[0-9a-fA-F]{1,4}:){5}(?:(?::[0-9a-fA-F]{1,4}){1,2}|(?::[0-9a-fA-F]{1,4}){0,0}:(?:(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9]?[0-9])[.]){3}(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9]?[0-9])|:)|(?:[0-9a-fA-F]{1,4}:){4}(?:(?::[0-9a-fA-F]{1,4}){1,3}|(?::[0-9a-fA-F]{1,4}){0,1}:(?:(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9]?[0-9])[.]){3}(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9]?[0-9])|:)|(?:[0-9a-fA-F]{1,4}:){3}(?:(?::[0-9a-fA-F]{1,4}){1,4}|(?::[0-9a-fA-F]{1,4}){0,2}:(?:(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9]?[0-9])[.]){3}(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9]?[0-9])|:)|(?:[0-9a-fA-F]{1,4}:){2}(?:(?::[0-9a-fA-F]{1,4}){1,5}|(?::[0-9a-fA-F]{1,4}){0,3}:(?:(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9]?[0-9])[.]){3}(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9]?[0-9])|:)|(?:[0-9a-fA-F]{1,4}:){1}(?:(?::[0-9a-fA-F]{1,4}){1,6}|(?::[0-9a-fA-F]{1,4}){0,4}:(?:(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9]?[0-9])[.]){3}(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9]?[0-9])|:)|:(?:(?::[0-9a-fA-F]{1,4}){1,7}|(?::[0-9a-fA-F]{1,4}){0,5}:(?:(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9]?[0-9])[.]){3}(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9]?[0-9])|:))[/](?:12[0-8]|1[01][0-9]|[1-9]?[0-9]))$/ */
function matchesIPNetwork(text: string): boolean {
  const lines = tableLines;
  const steps = tableSteps;
  let state = 55;
  let codes = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    codes |= code;
    state = steps[(lines[code & 127] as number) + state] as number;
  }
  return ((steps[2405 + state] as number) & 1) !== 0 && codes < 128;
}

/** /^(?:(?:(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9]?[0-9])[.]){3}(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9]?[0-9])|(?:[0-9a-fA-F]{1,4}:){7}(?:[0-9a-fA-F]{1,4}|:)|(?:[0-9a-fA-F]{1,4}:){6}(?::[0-9a-fA-F]{1,4}|(?:(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9]?[0-9])[.]){3}(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9]?[0-9])|:)|(?:[0-9a-fA-F]{1,4}:){5}(?:(?::[0-9a-fA-F]{1,4}){1,2}|(?::[0-9a-fA-F]{1,4}){0,0}:(?:(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9]?[0-9])[.]){3}(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9]?[0-9])|:)|(?:[0-9a-fA-F]{1,4}:){4}(?:(?::[0-9a-fA-F]{1,4}){1,3}|(?::[0-9a-fA-F]{1,4}){0,1}:(?:(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9]?[0-9])[.]){3}(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9]?[0-9])|:)|(?:[0-9a-fA-F]{1,4}:){3}(?:(?::[0-9a-fA-F]{1,4}){1,4}|(?::[0-9a-fA-F]{1,4}){0,2}:(?:(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9]?[0-9])[.]){3}(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9]?[0-9])|:)|(?:[0-9a-fA-F]{1,4}:){2}(?:(?::[0-9a-fA-F]{1,4}){1,5}|(?::[0-9a-fA-F]{1,4}){0,3}:(?:(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9]?[0-9])[.]){3}(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9]?[0-9])|:)|(?:[0-9a-fA-F]{1,4}:){1}(?:(?::[0-9a-fA-F]{1,4}){1,6}|(?::[0-9a-fA-F]{1,4}){0,4}:(?:(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9]?[0-9])[.]){3}(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9]?[0-9])|:)|:(?:(?::[0-9a-fA-F]{1,4}){1,7}|(?::[0-9a-fA-F]{1,4}){0,5}:(?:(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9]?[0-9])[.]){3}(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9]?[0-9])|:))$/ */
function matchesIPAddress(text: string): boolean {
  const lines = tableLines;
  const steps = tableSteps;
  let state = 55;
  let codes = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    codes |= code;
    state = steps[(lines[code & 127] as number) + state] as number;
  }
  return ((steps[2405 + state] as number) & 2) !== 0 && codes < 128;
}

/** /^[0-9a-fA-F]{8}-?[0-9a-fA-F]{4}-?[0-9a-fA-F]{4}-?[0-9a-fA-F]{4}-?[0-9a-fA-F]{12}$/ */
const UUIDPattern = /^[0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F]-?[0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F]-?[0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F]-?[0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F]-?[0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F]$/;

export function isUUID(value: unknown): boolean {
  return typeof value === 'string' && UUIDPattern.test(value);
}

/** /^(?:[0-9a-f]{2}:){5}[0-9a-f]{2}$/ */
const MACAddressPattern = /^[0-9a-f][0-9a-f]:[0-9a-f][0-9a-f]:[0-9a-f][0-9a-f]:[0-9a-f][0-9a-f]:[0-9a-f][0-9a-f]:[0-9a-f][0-9a-f]$/;

export function isMACAddress(value: unknown): boolean {
  return typeof value === 'string' && MACAddressPattern.test(value);
}

export function isIPNetwork(value: unknown): boolean {
  return typeof value === 'string' && matchesIPNetwork(value);
}

export function isIPAddress(value: unknown): boolean {
  return typeof value === 'string' && matchesIPAddress(value);
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

/** Which of the keys that may be missing an object has, one bit each; -1 if it lacks another, or has an unknown one. */
function optionalKeys(input: unknown): number {
  const value = input as Fields;
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return -1;
  if ((value.constructor !== Object || getPrototypeOf(value) !== Object.prototype) && !isForeign(value)) return -1;
  let required = 0;
  let optional = 0;
  for (const key in value) {
    switch (key) {
      case 'versioned_object.name':
      case 'versioned_object.namespace':
      case 'versioned_object.version':
      case 'versioned_object.data':
        required++;
        break;
      case 'versioned_object.changes':
        optional |= 0x1;
        break;
      default:
        return -1;
    }
  }
  return required === 4 ? optional : -1;
}

export function isFixedIP(input: unknown): boolean {
  const optional = optionalKeys(input);
  if (optional < 0) return false;
  const value = input as Fields;
  if (value['versioned_object.name'] !== 'FixedIP') return false;
  if (value['versioned_object.namespace'] !== 'os_vif') return false;
  if (value['versioned_object.version'] !== '1.0') return false;
  if (!isFixedIPData(value['versioned_object.data'])) return false;
  if ((optional & 0x1) !== 0 && !isFixedIPChanges(value['versioned_object.changes'])) return false;
  return true;
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
  const optional = optionalKeys(input);
  if (optional < 0) return false;
  const value = input as Fields;
  if (value['versioned_object.name'] !== 'FixedIPList') return false;
  if (value['versioned_object.namespace'] !== 'os_vif') return false;
  if (value['versioned_object.version'] !== '1.0') return false;
  if (!isFixedIPListData(value['versioned_object.data'])) return false;
  if ((optional & 0x1) !== 0 && !isFixedIPListChanges(value['versioned_object.changes'])) return false;
  return true;
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
  const optional = optionalKeys(input);
  if (optional < 0) return false;
  const value = input as Fields;
  if (value['versioned_object.name'] !== 'Route') return false;
  if (value['versioned_object.namespace'] !== 'os_vif') return false;
  if (value['versioned_object.version'] !== '1.0') return false;
  if (!isRouteData(value['versioned_object.data'])) return false;
  if ((optional & 0x1) !== 0 && !isRouteChanges(value['versioned_object.changes'])) return false;
  return true;
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
  const optional = optionalKeys(input);
  if (optional < 0) return false;
  const value = input as Fields;
  if (value['versioned_object.name'] !== 'RouteList') return false;
  if (value['versioned_object.namespace'] !== 'os_vif') return false;
  if (value['versioned_object.version'] !== '1.0') return false;
  if (!isRouteListData(value['versioned_object.data'])) return false;
  if ((optional & 0x1) !== 0 && !isRouteListChanges(value['versioned_object.changes'])) return false;
  return true;
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
      case 'dhcp_server':
        if (!isIPAddress(field)) return false;
        break;
      case 'ips':
        if (!isFixedIPList(field)) return false;
        break;
      case 'routes':
        if (!isRouteList(field)) return false;
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
  const optional = optionalKeys(input);
  if (optional < 0) return false;
  const value = input as Fields;
  if (value['versioned_object.name'] !== 'Subnet') return false;
  if (value['versioned_object.namespace'] !== 'os_vif') return false;
  if (value['versioned_object.version'] !== '1.0') return false;
  if (!isSubnetData(value['versioned_object.data'])) return false;
  if ((optional & 0x1) !== 0 && !isSubnetChanges(value['versioned_object.changes'])) return false;
  return true;
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
  const optional = optionalKeys(input);
  if (optional < 0) return false;
  const value = input as Fields;
  if (value['versioned_object.name'] !== 'SubnetList') return false;
  if (value['versioned_object.namespace'] !== 'os_vif') return false;
  if (value['versioned_object.version'] !== '1.0') return false;
  if (!isSubnetListData(value['versioned_object.data'])) return false;
  if ((optional & 0x1) !== 0 && !isSubnetListChanges(value['versioned_object.changes'])) return false;
  return true;
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
      case 'label':
        if (typeof field !== 'string') return false;
        break;
      case 'subnets':
        if (!isSubnetList(field)) return false;
        break;
      case 'multi_host':
      case 'should_provide_bridge':
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
  const optional = optionalKeys(input);
  if (optional < 0) return false;
  const value = input as Fields;
  if (value['versioned_object.name'] !== 'Network') return false;
  if (value['versioned_object.namespace'] !== 'os_vif') return false;
  if (value['versioned_object.version'] !== '1.0') return false;
  if (!isNetwork_1_0Data(value['versioned_object.data'])) return false;
  if ((optional & 0x1) !== 0 && !isNetwork_1_0Changes(value['versioned_object.changes'])) return false;
  return true;
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
      case 'label':
        if (typeof field !== 'string') return false;
        break;
      case 'subnets':
        if (!isSubnetList(field)) return false;
        break;
      case 'multi_host':
      case 'should_provide_bridge':
      case 'should_provide_vlan':
        if (typeof field !== 'boolean') return false;
        break;
      case 'bridge_interface':
        if (!(field === null || typeof field === 'string')) return false;
        break;
      case 'vlan':
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
  const optional = optionalKeys(input);
  if (optional < 0) return false;
  const value = input as Fields;
  if (value['versioned_object.name'] !== 'Network') return false;
  if (value['versioned_object.namespace'] !== 'os_vif') return false;
  if (value['versioned_object.version'] !== '1.1') return false;
  if (!isNetwork_1_1Data(value['versioned_object.data'])) return false;
  if ((optional & 0x1) !== 0 && !isNetwork_1_1Changes(value['versioned_object.changes'])) return false;
  return true;
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
  const optional = optionalKeys(input);
  if (optional < 0) return false;
  const value = input as Fields;
  if (value['versioned_object.name'] !== 'VIFPortProfileBase') return false;
  if (value['versioned_object.namespace'] !== 'os_vif') return false;
  if (value['versioned_object.version'] !== '1.0') return false;
  if (!isVIFPortProfileBase_1_0Data(value['versioned_object.data'])) return false;
  if ((optional & 0x1) !== 0 && !isEmptyArray(value['versioned_object.changes'])) return false;
  return true;
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
  const optional = optionalKeys(input);
  if (optional < 0) return false;
  const value = input as Fields;
  if (value['versioned_object.name'] !== 'DatapathOffloadBase') return false;
  if (value['versioned_object.namespace'] !== 'os_vif') return false;
  if (value['versioned_object.version'] !== '1.0') return false;
  if (!isDatapathOffloadBaseData(value['versioned_object.data'])) return false;
  if ((optional & 0x1) !== 0 && !isEmptyArray(value['versioned_object.changes'])) return false;
  return true;
}

function isDatapathOffloadRepresentorData(input: unknown): boolean {
  const value = input as Fields;
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  if ((value.constructor !== Object || getPrototypeOf(value) !== Object.prototype) && !isForeign(value)) return false;
  for (const key in value) {
    const field = value[key];
    switch (key) {
      case 'representor_name':
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
  const optional = optionalKeys(input);
  if (optional < 0) return false;
  const value = input as Fields;
  if (value['versioned_object.name'] !== 'DatapathOffloadRepresentor') return false;
  if (value['versioned_object.namespace'] !== 'os_vif') return false;
  if (value['versioned_object.version'] !== '1.0') return false;
  if (!isDatapathOffloadRepresentorData(value['versioned_object.data'])) return false;
  if ((optional & 0x1) !== 0 && !isDatapathOffloadRepresentorChanges(value['versioned_object.changes'])) return false;
  return true;
}

export function isAnyDatapathOffload(value: unknown): boolean {
  if (!isRecord(value)) return false;
  const tag = value['versioned_object.name'];
  if (typeof tag !== 'string') return false;
  // Whatever is called looks at the text itself.
  switch (tag.length) {
    case 19:
      return isDatapathOffloadBase(value);
    case 26:
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
  const optional = optionalKeys(input);
  if (optional < 0) return false;
  const value = input as Fields;
  if (value['versioned_object.name'] !== 'VIFPortProfileBase') return false;
  if (value['versioned_object.namespace'] !== 'os_vif') return false;
  if (value['versioned_object.version'] !== '1.1') return false;
  if (!isVIFPortProfileBase_1_1Data(value['versioned_object.data'])) return false;
  if ((optional & 0x1) !== 0 && !isVIFPortProfileBase_1_1Changes(value['versioned_object.changes'])) return false;
  return true;
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
  const optional = optionalKeys(input);
  if (optional < 0) return false;
  const value = input as Fields;
  if (value['versioned_object.name'] !== 'VIFPortProfileOpenVSwitch') return false;
  if (value['versioned_object.namespace'] !== 'os_vif') return false;
  if (value['versioned_object.version'] !== '1.0') return false;
  if (!isVIFPortProfileOpenVSwitch_1_0Data(value['versioned_object.data'])) return false;
  if ((optional & 0x1) !== 0 && !isVIFPortProfileOpenVSwitch_1_0Changes(value['versioned_object.changes'])) return false;
  return true;
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
  const optional = optionalKeys(input);
  if (optional < 0) return false;
  const value = input as Fields;
  if (value['versioned_object.name'] !== 'VIFPortProfileOpenVSwitch') return false;
  if (value['versioned_object.namespace'] !== 'os_vif') return false;
  if (value['versioned_object.version'] !== '1.1') return false;
  if (!isVIFPortProfileOpenVSwitch_1_1Data(value['versioned_object.data'])) return false;
  if ((optional & 0x1) !== 0 && !isVIFPortProfileOpenVSwitch_1_1Changes(value['versioned_object.changes'])) return false;
  return true;
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
  const optional = optionalKeys(input);
  if (optional < 0) return false;
  const value = input as Fields;
  if (value['versioned_object.name'] !== 'VIFPortProfileOpenVSwitch') return false;
  if (value['versioned_object.namespace'] !== 'os_vif') return false;
  if (value['versioned_object.version'] !== '1.2') return false;
  if (!isVIFPortProfileOpenVSwitch_1_2Data(value['versioned_object.data'])) return false;
  if ((optional & 0x1) !== 0 && !isVIFPortProfileOpenVSwitch_1_2Changes(value['versioned_object.changes'])) return false;
  return true;
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
  const optional = optionalKeys(input);
  if (optional < 0) return false;
  const value = input as Fields;
  if (value['versioned_object.name'] !== 'VIFPortProfileOpenVSwitch') return false;
  if (value['versioned_object.namespace'] !== 'os_vif') return false;
  if (value['versioned_object.version'] !== '1.3') return false;
  if (!isVIFPortProfileOpenVSwitch_1_3Data(value['versioned_object.data'])) return false;
  if ((optional & 0x1) !== 0 && !isVIFPortProfileOpenVSwitch_1_3Changes(value['versioned_object.changes'])) return false;
  return true;
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
      case 'create_tap':
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
  const optional = optionalKeys(input);
  if (optional < 0) return false;
  const value = input as Fields;
  if (value['versioned_object.name'] !== 'VIFPortProfileOpenVSwitch') return false;
  if (value['versioned_object.namespace'] !== 'os_vif') return false;
  if (value['versioned_object.version'] !== '1.4') return false;
  if (!isVIFPortProfileOpenVSwitch_1_4Data(value['versioned_object.data'])) return false;
  if ((optional & 0x1) !== 0 && !isVIFPortProfileOpenVSwitch_1_4Changes(value['versioned_object.changes'])) return false;
  return true;
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
      case 'type_id':
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
  const optional = optionalKeys(input);
  if (optional < 0) return false;
  const value = input as Fields;
  if (value['versioned_object.name'] !== 'VIFPortProfile8021Qbg') return false;
  if (value['versioned_object.namespace'] !== 'os_vif') return false;
  if (value['versioned_object.version'] !== '1.0') return false;
  if (!isVIFPortProfile8021Qbg_1_0Data(value['versioned_object.data'])) return false;
  if ((optional & 0x1) !== 0 && !isVIFPortProfile8021Qbg_1_0Changes(value['versioned_object.changes'])) return false;
  return true;
}

function isVIFPortProfile8021Qbg_1_1Data(input: unknown): boolean {
  const value = input as Fields;
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  if ((value.constructor !== Object || getPrototypeOf(value) !== Object.prototype) && !isForeign(value)) return false;
  for (const key in value) {
    const field = value[key];
    switch (key) {
      case 'manager_id':
      case 'type_id':
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
  const optional = optionalKeys(input);
  if (optional < 0) return false;
  const value = input as Fields;
  if (value['versioned_object.name'] !== 'VIFPortProfile8021Qbg') return false;
  if (value['versioned_object.namespace'] !== 'os_vif') return false;
  if (value['versioned_object.version'] !== '1.1') return false;
  if (!isVIFPortProfile8021Qbg_1_1Data(value['versioned_object.data'])) return false;
  if ((optional & 0x1) !== 0 && !isVIFPortProfile8021Qbg_1_1Changes(value['versioned_object.changes'])) return false;
  return true;
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
  const optional = optionalKeys(input);
  if (optional < 0) return false;
  const value = input as Fields;
  if (value['versioned_object.name'] !== 'VIFPortProfile8021Qbh') return false;
  if (value['versioned_object.namespace'] !== 'os_vif') return false;
  if (value['versioned_object.version'] !== '1.0') return false;
  if (!isVIFPortProfile8021Qbh_1_0Data(value['versioned_object.data'])) return false;
  if ((optional & 0x1) !== 0 && !isVIFPortProfile8021Qbh_1_0Changes(value['versioned_object.changes'])) return false;
  return true;
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
  const optional = optionalKeys(input);
  if (optional < 0) return false;
  const value = input as Fields;
  if (value['versioned_object.name'] !== 'VIFPortProfile8021Qbh') return false;
  if (value['versioned_object.namespace'] !== 'os_vif') return false;
  if (value['versioned_object.version'] !== '1.1') return false;
  if (!isVIFPortProfile8021Qbh_1_1Data(value['versioned_object.data'])) return false;
  if ((optional & 0x1) !== 0 && !isVIFPortProfile8021Qbh_1_1Changes(value['versioned_object.changes'])) return false;
  return true;
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
      case 'profile_id':
        if (typeof field !== 'string') return false;
        break;
      case 'hybrid_plug':
        if (typeof field !== 'boolean') return false;
        break;
      case 'interface_id':
        if (!isUUID(field)) return false;
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
  const optional = optionalKeys(input);
  if (optional < 0) return false;
  const value = input as Fields;
  if (value['versioned_object.name'] !== 'VIFPortProfileFPOpenVSwitch') return false;
  if (value['versioned_object.namespace'] !== 'os_vif') return false;
  if (value['versioned_object.version'] !== '1.0') return false;
  if (!isVIFPortProfileFPOpenVSwitch_1_0Data(value['versioned_object.data'])) return false;
  if ((optional & 0x1) !== 0 && !isVIFPortProfileFPOpenVSwitch_1_0Changes(value['versioned_object.changes'])) return false;
  return true;
}

function isVIFPortProfileFPOpenVSwitch_1_1Data(input: unknown): boolean {
  const value = input as Fields;
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  if ((value.constructor !== Object || getPrototypeOf(value) !== Object.prototype) && !isForeign(value)) return false;
  for (const key in value) {
    const field = value[key];
    switch (key) {
      case 'bridge_name':
      case 'profile_id':
        if (typeof field !== 'string') return false;
        break;
      case 'hybrid_plug':
        if (typeof field !== 'boolean') return false;
        break;
      case 'interface_id':
        if (!isUUID(field)) return false;
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
  const optional = optionalKeys(input);
  if (optional < 0) return false;
  const value = input as Fields;
  if (value['versioned_object.name'] !== 'VIFPortProfileFPOpenVSwitch') return false;
  if (value['versioned_object.namespace'] !== 'os_vif') return false;
  if (value['versioned_object.version'] !== '1.1') return false;
  if (!isVIFPortProfileFPOpenVSwitch_1_1Data(value['versioned_object.data'])) return false;
  if ((optional & 0x1) !== 0 && !isVIFPortProfileFPOpenVSwitch_1_1Changes(value['versioned_object.changes'])) return false;
  return true;
}

function isVIFPortProfileFPOpenVSwitch_1_2Data(input: unknown): boolean {
  const value = input as Fields;
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  if ((value.constructor !== Object || getPrototypeOf(value) !== Object.prototype) && !isForeign(value)) return false;
  for (const key in value) {
    const field = value[key];
    switch (key) {
      case 'bridge_name':
      case 'profile_id':
        if (typeof field !== 'string') return false;
        break;
      case 'hybrid_plug':
        if (typeof field !== 'boolean') return false;
        break;
      case 'interface_id':
        if (!isUUID(field)) return false;
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
  const optional = optionalKeys(input);
  if (optional < 0) return false;
  const value = input as Fields;
  if (value['versioned_object.name'] !== 'VIFPortProfileFPOpenVSwitch') return false;
  if (value['versioned_object.namespace'] !== 'os_vif') return false;
  if (value['versioned_object.version'] !== '1.2') return false;
  if (!isVIFPortProfileFPOpenVSwitch_1_2Data(value['versioned_object.data'])) return false;
  if ((optional & 0x1) !== 0 && !isVIFPortProfileFPOpenVSwitch_1_2Changes(value['versioned_object.changes'])) return false;
  return true;
}

function isVIFPortProfileFPOpenVSwitch_1_3Data(input: unknown): boolean {
  const value = input as Fields;
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  if ((value.constructor !== Object || getPrototypeOf(value) !== Object.prototype) && !isForeign(value)) return false;
  for (const key in value) {
    const field = value[key];
    switch (key) {
      case 'bridge_name':
      case 'profile_id':
        if (typeof field !== 'string') return false;
        break;
      case 'hybrid_plug':
      case 'create_port':
        if (typeof field !== 'boolean') return false;
        break;
      case 'interface_id':
        if (!isUUID(field)) return false;
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
  const optional = optionalKeys(input);
  if (optional < 0) return false;
  const value = input as Fields;
  if (value['versioned_object.name'] !== 'VIFPortProfileFPOpenVSwitch') return false;
  if (value['versioned_object.namespace'] !== 'os_vif') return false;
  if (value['versioned_object.version'] !== '1.3') return false;
  if (!isVIFPortProfileFPOpenVSwitch_1_3Data(value['versioned_object.data'])) return false;
  if ((optional & 0x1) !== 0 && !isVIFPortProfileFPOpenVSwitch_1_3Changes(value['versioned_object.changes'])) return false;
  return true;
}

function isVIFPortProfileFPOpenVSwitch_1_4Data(input: unknown): boolean {
  const value = input as Fields;
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  if ((value.constructor !== Object || getPrototypeOf(value) !== Object.prototype) && !isForeign(value)) return false;
  for (const key in value) {
    const field = value[key];
    switch (key) {
      case 'bridge_name':
      case 'profile_id':
        if (typeof field !== 'string') return false;
        break;
      case 'hybrid_plug':
      case 'create_port':
      case 'create_tap':
      case 'multiqueue':
        if (typeof field !== 'boolean') return false;
        break;
      case 'interface_id':
        if (!isUUID(field)) return false;
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
  const optional = optionalKeys(input);
  if (optional < 0) return false;
  const value = input as Fields;
  if (value['versioned_object.name'] !== 'VIFPortProfileFPOpenVSwitch') return false;
  if (value['versioned_object.namespace'] !== 'os_vif') return false;
  if (value['versioned_object.version'] !== '1.4') return false;
  if (!isVIFPortProfileFPOpenVSwitch_1_4Data(value['versioned_object.data'])) return false;
  if ((optional & 0x1) !== 0 && !isVIFPortProfileFPOpenVSwitch_1_4Changes(value['versioned_object.changes'])) return false;
  return true;
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
const PCIAddressPattern = /^[0-9a-f][0-9a-f][0-9a-f][0-9a-f]:[0-9a-f][0-9a-f]:[01][0-9a-f][.][0-7]$/;

export function isPCIAddress(value: unknown): boolean {
  return typeof value === 'string' && PCIAddressPattern.test(value);
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
  const optional = optionalKeys(input);
  if (optional < 0) return false;
  const value = input as Fields;
  if (value['versioned_object.name'] !== 'VIFPortProfileOVSRepresentor') return false;
  if (value['versioned_object.namespace'] !== 'os_vif') return false;
  if (value['versioned_object.version'] !== '1.0') return false;
  if (!isVIFPortProfileOVSRepresentor_1_0Data(value['versioned_object.data'])) return false;
  if ((optional & 0x1) !== 0 && !isVIFPortProfileOVSRepresentor_1_0Changes(value['versioned_object.changes'])) return false;
  return true;
}

function isVIFPortProfileOVSRepresentor_1_1Data(input: unknown): boolean {
  const value = input as Fields;
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  if ((value.constructor !== Object || getPrototypeOf(value) !== Object.prototype) && !isForeign(value)) return false;
  for (const key in value) {
    const field = value[key];
    switch (key) {
      case 'representor_name':
      case 'datapath_type':
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
  const optional = optionalKeys(input);
  if (optional < 0) return false;
  const value = input as Fields;
  if (value['versioned_object.name'] !== 'VIFPortProfileOVSRepresentor') return false;
  if (value['versioned_object.namespace'] !== 'os_vif') return false;
  if (value['versioned_object.version'] !== '1.1') return false;
  if (!isVIFPortProfileOVSRepresentor_1_1Data(value['versioned_object.data'])) return false;
  if ((optional & 0x1) !== 0 && !isVIFPortProfileOVSRepresentor_1_1Changes(value['versioned_object.changes'])) return false;
  return true;
}

function isVIFPortProfileOVSRepresentor_1_2Data(input: unknown): boolean {
  const value = input as Fields;
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  if ((value.constructor !== Object || getPrototypeOf(value) !== Object.prototype) && !isForeign(value)) return false;
  for (const key in value) {
    const field = value[key];
    switch (key) {
      case 'representor_name':
      case 'datapath_type':
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
  const optional = optionalKeys(input);
  if (optional < 0) return false;
  const value = input as Fields;
  if (value['versioned_object.name'] !== 'VIFPortProfileOVSRepresentor') return false;
  if (value['versioned_object.namespace'] !== 'os_vif') return false;
  if (value['versioned_object.version'] !== '1.2') return false;
  if (!isVIFPortProfileOVSRepresentor_1_2Data(value['versioned_object.data'])) return false;
  if ((optional & 0x1) !== 0 && !isVIFPortProfileOVSRepresentor_1_2Changes(value['versioned_object.changes'])) return false;
  return true;
}

function isVIFPortProfileOVSRepresentor_1_3Data(input: unknown): boolean {
  const value = input as Fields;
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  if ((value.constructor !== Object || getPrototypeOf(value) !== Object.prototype) && !isForeign(value)) return false;
  for (const key in value) {
    const field = value[key];
    switch (key) {
      case 'representor_name':
      case 'datapath_type':
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
  const optional = optionalKeys(input);
  if (optional < 0) return false;
  const value = input as Fields;
  if (value['versioned_object.name'] !== 'VIFPortProfileOVSRepresentor') return false;
  if (value['versioned_object.namespace'] !== 'os_vif') return false;
  if (value['versioned_object.version'] !== '1.3') return false;
  if (!isVIFPortProfileOVSRepresentor_1_3Data(value['versioned_object.data'])) return false;
  if ((optional & 0x1) !== 0 && !isVIFPortProfileOVSRepresentor_1_3Changes(value['versioned_object.changes'])) return false;
  return true;
}

function isVIFPortProfileOVSRepresentor_1_4Data(input: unknown): boolean {
  const value = input as Fields;
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  if ((value.constructor !== Object || getPrototypeOf(value) !== Object.prototype) && !isForeign(value)) return false;
  for (const key in value) {
    const field = value[key];
    switch (key) {
      case 'representor_name':
      case 'datapath_type':
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
      case 'create_port':
      case 'create_tap':
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
  const optional = optionalKeys(input);
  if (optional < 0) return false;
  const value = input as Fields;
  if (value['versioned_object.name'] !== 'VIFPortProfileOVSRepresentor') return false;
  if (value['versioned_object.namespace'] !== 'os_vif') return false;
  if (value['versioned_object.version'] !== '1.4') return false;
  if (!isVIFPortProfileOVSRepresentor_1_4Data(value['versioned_object.data'])) return false;
  if ((optional & 0x1) !== 0 && !isVIFPortProfileOVSRepresentor_1_4Changes(value['versioned_object.changes'])) return false;
  return true;
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
  const optional = optionalKeys(input);
  if (optional < 0) return false;
  const value = input as Fields;
  if (value['versioned_object.name'] !== 'VIFPortProfileFPBridge') return false;
  if (value['versioned_object.namespace'] !== 'os_vif') return false;
  if (value['versioned_object.version'] !== '1.0') return false;
  if (!isVIFPortProfileFPBridge_1_0Data(value['versioned_object.data'])) return false;
  if ((optional & 0x1) !== 0 && !isVIFPortProfileFPBridge_1_0Changes(value['versioned_object.changes'])) return false;
  return true;
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
  const optional = optionalKeys(input);
  if (optional < 0) return false;
  const value = input as Fields;
  if (value['versioned_object.name'] !== 'VIFPortProfileFPBridge') return false;
  if (value['versioned_object.namespace'] !== 'os_vif') return false;
  if (value['versioned_object.version'] !== '1.1') return false;
  if (!isVIFPortProfileFPBridge_1_1Data(value['versioned_object.data'])) return false;
  if ((optional & 0x1) !== 0 && !isVIFPortProfileFPBridge_1_1Changes(value['versioned_object.changes'])) return false;
  return true;
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
  const optional = optionalKeys(input);
  if (optional < 0) return false;
  const value = input as Fields;
  if (value['versioned_object.name'] !== 'VIFPortProfileFPTap') return false;
  if (value['versioned_object.namespace'] !== 'os_vif') return false;
  if (value['versioned_object.version'] !== '1.0') return false;
  if (!isVIFPortProfileFPTap_1_0Data(value['versioned_object.data'])) return false;
  if ((optional & 0x1) !== 0 && !isVIFPortProfileFPTap_1_0Changes(value['versioned_object.changes'])) return false;
  return true;
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
  const optional = optionalKeys(input);
  if (optional < 0) return false;
  const value = input as Fields;
  if (value['versioned_object.name'] !== 'VIFPortProfileFPTap') return false;
  if (value['versioned_object.namespace'] !== 'os_vif') return false;
  if (value['versioned_object.version'] !== '1.1') return false;
  if (!isVIFPortProfileFPTap_1_1Data(value['versioned_object.data'])) return false;
  if ((optional & 0x1) !== 0 && !isVIFPortProfileFPTap_1_1Changes(value['versioned_object.changes'])) return false;
  return true;
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
  const optional = optionalKeys(input);
  if (optional < 0) return false;
  const value = input as Fields;
  if (value['versioned_object.name'] !== 'VIFPortProfileK8sDPDK') return false;
  if (value['versioned_object.namespace'] !== 'os_vif') return false;
  if (value['versioned_object.version'] !== '1.0') return false;
  if (!isVIFPortProfileK8sDPDK_1_0Data(value['versioned_object.data'])) return false;
  if ((optional & 0x1) !== 0 && !isVIFPortProfileK8sDPDK_1_0Changes(value['versioned_object.changes'])) return false;
  return true;
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
  const optional = optionalKeys(input);
  if (optional < 0) return false;
  const value = input as Fields;
  if (value['versioned_object.name'] !== 'VIFPortProfileK8sDPDK') return false;
  if (value['versioned_object.namespace'] !== 'os_vif') return false;
  if (value['versioned_object.version'] !== '1.1') return false;
  if (!isVIFPortProfileK8sDPDK_1_1Data(value['versioned_object.data'])) return false;
  if ((optional & 0x1) !== 0 && !isVIFPortProfileK8sDPDK_1_1Changes(value['versioned_object.changes'])) return false;
  return true;
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
  const tag = value['versioned_object.name'];
  if (typeof tag !== 'string') return false;
  // Whatever is called looks at the text itself.
  switch (tag.length) {
    case 18:
      return isVIFPortProfileBase(value);
    case 25:
      return isVIFPortProfileOpenVSwitch(value);
    case 21:
      if (tag === 'VIFPortProfile8021Qbg') return isVIFPortProfile8021Qbg(value);
      if (tag === 'VIFPortProfile8021Qbh') return isVIFPortProfile8021Qbh(value);
      return isVIFPortProfileK8sDPDK(value);
    case 27:
      return isVIFPortProfileFPOpenVSwitch(value);
    case 28:
      return isVIFPortProfileOVSRepresentor(value);
    case 22:
      return isVIFPortProfileFPBridge(value);
    case 19:
      return isVIFPortProfileFPTap(value);
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
      case 'preserve_on_delete':
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
  const optional = optionalKeys(input);
  if (optional < 0) return false;
  const value = input as Fields;
  if (value['versioned_object.name'] !== 'VIFBase') return false;
  if (value['versioned_object.namespace'] !== 'os_vif') return false;
  if (value['versioned_object.version'] !== '1.0') return false;
  if (!isVIFBaseData(value['versioned_object.data'])) return false;
  if ((optional & 0x1) !== 0 && !isVIFBaseChanges(value['versioned_object.changes'])) return false;
  return true;
}

function isVIFGenericData(input: unknown): boolean {
  const value = input as Fields;
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  if ((value.constructor !== Object || getPrototypeOf(value) !== Object.prototype) && !isForeign(value)) return false;
  for (const key in value) {
    const field = value[key];
    switch (key) {
      case 'vif_name':
      case 'plugin':
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
      case 'active':
      case 'preserve_on_delete':
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
  const optional = optionalKeys(input);
  if (optional < 0) return false;
  const value = input as Fields;
  if (value['versioned_object.name'] !== 'VIFGeneric') return false;
  if (value['versioned_object.namespace'] !== 'os_vif') return false;
  if (value['versioned_object.version'] !== '1.0') return false;
  if (!isVIFGenericData(value['versioned_object.data'])) return false;
  if ((optional & 0x1) !== 0 && !isVIFGenericChanges(value['versioned_object.changes'])) return false;
  return true;
}

function isVIFBridgeData(input: unknown): boolean {
  const value = input as Fields;
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  if ((value.constructor !== Object || getPrototypeOf(value) !== Object.prototype) && !isForeign(value)) return false;
  for (const key in value) {
    const field = value[key];
    switch (key) {
      case 'vif_name':
      case 'bridge_name':
      case 'plugin':
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
      case 'active':
      case 'preserve_on_delete':
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
  const optional = optionalKeys(input);
  if (optional < 0) return false;
  const value = input as Fields;
  if (value['versioned_object.name'] !== 'VIFBridge') return false;
  if (value['versioned_object.namespace'] !== 'os_vif') return false;
  if (value['versioned_object.version'] !== '1.0') return false;
  if (!isVIFBridgeData(value['versioned_object.data'])) return false;
  if ((optional & 0x1) !== 0 && !isVIFBridgeChanges(value['versioned_object.changes'])) return false;
  return true;
}

function isVIFOpenVSwitchData(input: unknown): boolean {
  const value = input as Fields;
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  if ((value.constructor !== Object || getPrototypeOf(value) !== Object.prototype) && !isForeign(value)) return false;
  for (const key in value) {
    const field = value[key];
    switch (key) {
      case 'vif_name':
      case 'bridge_name':
      case 'plugin':
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
      case 'active':
      case 'preserve_on_delete':
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
  const optional = optionalKeys(input);
  if (optional < 0) return false;
  const value = input as Fields;
  if (value['versioned_object.name'] !== 'VIFOpenVSwitch') return false;
  if (value['versioned_object.namespace'] !== 'os_vif') return false;
  if (value['versioned_object.version'] !== '1.0') return false;
  if (!isVIFOpenVSwitchData(value['versioned_object.data'])) return false;
  if ((optional & 0x1) !== 0 && !isVIFOpenVSwitchChanges(value['versioned_object.changes'])) return false;
  return true;
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
      case 'vlan_name':
      case 'plugin':
        if (typeof field !== 'string') return false;
        break;
      case 'dev_address':
        if (!isPCIAddress(field)) return false;
        break;
      case 'mode':
        if (!isVIFDirectMode(field)) return false;
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
      case 'active':
      case 'preserve_on_delete':
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
  const optional = optionalKeys(input);
  if (optional < 0) return false;
  const value = input as Fields;
  if (value['versioned_object.name'] !== 'VIFDirect') return false;
  if (value['versioned_object.namespace'] !== 'os_vif') return false;
  if (value['versioned_object.version'] !== '1.0') return false;
  if (!isVIFDirectData(value['versioned_object.data'])) return false;
  if ((optional & 0x1) !== 0 && !isVIFDirectChanges(value['versioned_object.changes'])) return false;
  return true;
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
      case 'plugin':
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
      case 'active':
      case 'preserve_on_delete':
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
  const optional = optionalKeys(input);
  if (optional < 0) return false;
  const value = input as Fields;
  if (value['versioned_object.name'] !== 'VIFVHostUser') return false;
  if (value['versioned_object.namespace'] !== 'os_vif') return false;
  if (value['versioned_object.version'] !== '1.0') return false;
  if (!isVIFVHostUser_1_0Data(value['versioned_object.data'])) return false;
  if ((optional & 0x1) !== 0 && !isVIFVHostUser_1_0Changes(value['versioned_object.changes'])) return false;
  return true;
}

function isVIFVHostUser_1_1Data(input: unknown): boolean {
  const value = input as Fields;
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  if ((value.constructor !== Object || getPrototypeOf(value) !== Object.prototype) && !isForeign(value)) return false;
  for (const key in value) {
    const field = value[key];
    switch (key) {
      case 'vif_name':
      case 'path':
      case 'plugin':
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
      case 'active':
      case 'preserve_on_delete':
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
  const optional = optionalKeys(input);
  if (optional < 0) return false;
  const value = input as Fields;
  if (value['versioned_object.name'] !== 'VIFVHostUser') return false;
  if (value['versioned_object.namespace'] !== 'os_vif') return false;
  if (value['versioned_object.version'] !== '1.1') return false;
  if (!isVIFVHostUser_1_1Data(value['versioned_object.data'])) return false;
  if ((optional & 0x1) !== 0 && !isVIFVHostUser_1_1Changes(value['versioned_object.changes'])) return false;
  return true;
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
      case 'preserve_on_delete':
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
  const optional = optionalKeys(input);
  if (optional < 0) return false;
  const value = input as Fields;
  if (value['versioned_object.name'] !== 'VIFHostDevice') return false;
  if (value['versioned_object.namespace'] !== 'os_vif') return false;
  if (value['versioned_object.version'] !== '1.0') return false;
  if (!isVIFHostDeviceData(value['versioned_object.data'])) return false;
  if ((optional & 0x1) !== 0 && !isVIFHostDeviceChanges(value['versioned_object.changes'])) return false;
  return true;
}

function isVIFNestedDPDKData(input: unknown): boolean {
  const value = input as Fields;
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  if ((value.constructor !== Object || getPrototypeOf(value) !== Object.prototype) && !isForeign(value)) return false;
  for (const key in value) {
    const field = value[key];
    switch (key) {
      case 'pci_address':
      case 'dev_driver':
      case 'plugin':
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
      case 'active':
      case 'preserve_on_delete':
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
  const optional = optionalKeys(input);
  if (optional < 0) return false;
  const value = input as Fields;
  if (value['versioned_object.name'] !== 'VIFNestedDPDK') return false;
  if (value['versioned_object.namespace'] !== 'os_vif') return false;
  if (value['versioned_object.version'] !== '1.0') return false;
  if (!isVIFNestedDPDKData(value['versioned_object.data'])) return false;
  if ((optional & 0x1) !== 0 && !isVIFNestedDPDKChanges(value['versioned_object.changes'])) return false;
  return true;
}

export function isAnyVIF(value: unknown): boolean {
  if (!isRecord(value)) return false;
  const tag = value['versioned_object.name'];
  if (typeof tag !== 'string') return false;
  // Whatever is called looks at the text itself.
  switch (tag.length) {
    case 7:
      return isVIFBase(value);
    case 10:
      return isVIFGeneric(value);
    case 9:
      if (tag === 'VIFBridge') return isVIFBridge(value);
      return isVIFDirect(value);
    case 14:
      return isVIFOpenVSwitch(value);
    case 12:
      return isVIFVHostUser(value);
    case 13:
      if (tag === 'VIFHostDevice') return isVIFHostDevice(value);
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
  const optional = optionalKeys(input);
  if (optional < 0) return false;
  const value = input as Fields;
  if (value['versioned_object.name'] !== 'InstanceInfo') return false;
  if (value['versioned_object.namespace'] !== 'os_vif') return false;
  if (value['versioned_object.version'] !== '1.0') return false;
  if (!isInstanceInfoData(value['versioned_object.data'])) return false;
  if ((optional & 0x1) !== 0 && !isInstanceInfoChanges(value['versioned_object.changes'])) return false;
  return true;
}

function isHostVIFInfo_1_0Data(input: unknown): boolean {
  const value = input as Fields;
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  if ((value.constructor !== Object || getPrototypeOf(value) !== Object.prototype) && !isForeign(value)) return false;
  for (const key in value) {
    const field = value[key];
    switch (key) {
      case 'vif_object_name':
      case 'min_version':
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
  const optional = optionalKeys(input);
  if (optional < 0) return false;
  const value = input as Fields;
  if (value['versioned_object.name'] !== 'HostVIFInfo') return false;
  if (value['versioned_object.namespace'] !== 'os_vif') return false;
  if (value['versioned_object.version'] !== '1.0') return false;
  if (!isHostVIFInfo_1_0Data(value['versioned_object.data'])) return false;
  if ((optional & 0x1) !== 0 && !isHostVIFInfo_1_0Changes(value['versioned_object.changes'])) return false;
  return true;
}

function isHostPortProfileInfoData(input: unknown): boolean {
  const value = input as Fields;
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  if ((value.constructor !== Object || getPrototypeOf(value) !== Object.prototype) && !isForeign(value)) return false;
  for (const key in value) {
    const field = value[key];
    switch (key) {
      case 'profile_object_name':
      case 'min_version':
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
  const optional = optionalKeys(input);
  if (optional < 0) return false;
  const value = input as Fields;
  if (value['versioned_object.name'] !== 'HostPortProfileInfo') return false;
  if (value['versioned_object.namespace'] !== 'os_vif') return false;
  if (value['versioned_object.version'] !== '1.0') return false;
  if (!isHostPortProfileInfoData(value['versioned_object.data'])) return false;
  if ((optional & 0x1) !== 0 && !isHostPortProfileInfoChanges(value['versioned_object.changes'])) return false;
  return true;
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
      case 'min_version':
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
  const optional = optionalKeys(input);
  if (optional < 0) return false;
  const value = input as Fields;
  if (value['versioned_object.name'] !== 'HostVIFInfo') return false;
  if (value['versioned_object.namespace'] !== 'os_vif') return false;
  if (value['versioned_object.version'] !== '1.1') return false;
  if (!isHostVIFInfo_1_1Data(value['versioned_object.data'])) return false;
  if ((optional & 0x1) !== 0 && !isHostVIFInfo_1_1Changes(value['versioned_object.changes'])) return false;
  return true;
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
  const optional = optionalKeys(input);
  if (optional < 0) return false;
  const value = input as Fields;
  if (value['versioned_object.name'] !== 'HostPluginInfo') return false;
  if (value['versioned_object.namespace'] !== 'os_vif') return false;
  if (value['versioned_object.version'] !== '1.0') return false;
  if (!isHostPluginInfoData(value['versioned_object.data'])) return false;
  if ((optional & 0x1) !== 0 && !isHostPluginInfoChanges(value['versioned_object.changes'])) return false;
  return true;
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
  const optional = optionalKeys(input);
  if (optional < 0) return false;
  const value = input as Fields;
  if (value['versioned_object.name'] !== 'HostInfo') return false;
  if (value['versioned_object.namespace'] !== 'os_vif') return false;
  if (value['versioned_object.version'] !== '1.0') return false;
  if (!isHostInfoData(value['versioned_object.data'])) return false;
  if ((optional & 0x1) !== 0 && !isHostInfoChanges(value['versioned_object.changes'])) return false;
  return true;
}

export function isAnyObject(value: unknown): boolean {
  if (!isRecord(value)) return false;
  const tag = value['versioned_object.name'];
  if (typeof tag !== 'string') return false;
  // Whatever is called looks at the text itself.
  switch (tag.length) {
    case 7:
      if (tag === 'VIFBase') return isVIFBase(value);
      if (tag === 'Network') return isNetwork(value);
      return isFixedIP(value);
    case 10:
      if (tag === 'VIFGeneric') return isVIFGeneric(value);
      return isSubnetList(value);
    case 9:
      if (tag === 'VIFBridge') return isVIFBridge(value);
      if (tag === 'VIFDirect') return isVIFDirect(value);
      return isRouteList(value);
    case 14:
      if (tag === 'VIFOpenVSwitch') return isVIFOpenVSwitch(value);
      return isHostPluginInfo(value);
    case 12:
      if (tag === 'VIFVHostUser') return isVIFVHostUser(value);
      return isInstanceInfo(value);
    case 13:
      if (tag === 'VIFHostDevice') return isVIFHostDevice(value);
      return isVIFNestedDPDK(value);
    case 18:
      return isVIFPortProfileBase(value);
    case 25:
      return isVIFPortProfileOpenVSwitch(value);
    case 21:
      if (tag === 'VIFPortProfile8021Qbg') return isVIFPortProfile8021Qbg(value);
      if (tag === 'VIFPortProfile8021Qbh') return isVIFPortProfile8021Qbh(value);
      return isVIFPortProfileK8sDPDK(value);
    case 27:
      return isVIFPortProfileFPOpenVSwitch(value);
    case 28:
      return isVIFPortProfileOVSRepresentor(value);
    case 22:
      return isVIFPortProfileFPBridge(value);
    case 19:
      if (tag === 'VIFPortProfileFPTap') return isVIFPortProfileFPTap(value);
      if (tag === 'DatapathOffloadBase') return isDatapathOffloadBase(value);
      return isHostPortProfileInfo(value);
    case 26:
      return isDatapathOffloadRepresentor(value);
    case 6:
      return isSubnet(value);
    case 5:
      return isRoute(value);
    case 11:
      if (tag === 'FixedIPList') return isFixedIPList(value);
      return isHostVIFInfo(value);
    case 8:
      return isHostInfo(value);
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
