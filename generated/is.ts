// Generated from schemas/ by `npm run build:generated`. Do not edit.

/** Says yes or no. */
export type Check = (value: unknown) => boolean;

type Fields = Readonly<Record<string, unknown>>;
type FieldCheck = (value: Fields, kind: number) => boolean;

const { getPrototypeOf } = Object;

const EMPTY = {};

/**
 * Whether somebody gave every object a key to inherit. Then nothing here can be relied on, since it takes all that for…in
 * visits for a key of its own.
 */
export const isTampered = function (): boolean {
  for (const _ in EMPTY) return true;
  return false;
};

/**
 * Whether the prototype of an object is one that JSON's objects have: no Date, no Map, no instance of a class. A plain
 * object of another realm (a worker, an iframe, a vm context) has a prototype that has none. Since for…in visits what is
 * inherited too, nothing may be there to visit; of Object.prototype, the caller knows that already.
 */
const isForeign = function (value: object): boolean {
  const prototype = getPrototypeOf(value);
  return prototype === null || (getPrototypeOf(prototype) === null && Object.keys(prototype).length === 0);
};

const isEmptyArray = function (value: unknown): boolean {
  return Array.isArray(value) && value.length === 0;
};

/** Where in the steps the line of a character starts, by its code. Line 0 is that of characters that match nothing. */
const tableLines = /* @__PURE__ */ new Uint16Array([
  0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 185, 370, 555, 740, 925, 1110, 1295, 1480, 1665, 1665, 1665, 1850, 2035, 0, 0, 0, 0, 0, 0, 2220, 2220, 2220, 2220, 2220, 2220, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2220, 2220, 2220, 2220, 2220, 2220, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
]);

/**
 * A line for each class of characters: in it the next state for each state. The last line says which patterns match a
 * text that ends in a state, one bit each. State 0 fails for good.
 */
const tableSteps = /* @__PURE__ */ new Uint8Array([
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
const matchesIPNetwork = function (text: string): boolean {
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
};

/** /^(?:(?:(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9]?[0-9])[.]){3}(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9]?[0-9])|(?:[0-9a-fA-F]{1,4}:){7}(?:[0-9a-fA-F]{1,4}|:)|(?:[0-9a-fA-F]{1,4}:){6}(?::[0-9a-fA-F]{1,4}|(?:(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9]?[0-9])[.]){3}(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9]?[0-9])|:)|(?:[0-9a-fA-F]{1,4}:){5}(?:(?::[0-9a-fA-F]{1,4}){1,2}|(?::[0-9a-fA-F]{1,4}){0,0}:(?:(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9]?[0-9])[.]){3}(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9]?[0-9])|:)|(?:[0-9a-fA-F]{1,4}:){4}(?:(?::[0-9a-fA-F]{1,4}){1,3}|(?::[0-9a-fA-F]{1,4}){0,1}:(?:(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9]?[0-9])[.]){3}(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9]?[0-9])|:)|(?:[0-9a-fA-F]{1,4}:){3}(?:(?::[0-9a-fA-F]{1,4}){1,4}|(?::[0-9a-fA-F]{1,4}){0,2}:(?:(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9]?[0-9])[.]){3}(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9]?[0-9])|:)|(?:[0-9a-fA-F]{1,4}:){2}(?:(?::[0-9a-fA-F]{1,4}){1,5}|(?::[0-9a-fA-F]{1,4}){0,3}:(?:(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9]?[0-9])[.]){3}(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9]?[0-9])|:)|(?:[0-9a-fA-F]{1,4}:){1}(?:(?::[0-9a-fA-F]{1,4}){1,6}|(?::[0-9a-fA-F]{1,4}){0,4}:(?:(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9]?[0-9])[.]){3}(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9]?[0-9])|:)|:(?:(?::[0-9a-fA-F]{1,4}){1,7}|(?::[0-9a-fA-F]{1,4}){0,5}:(?:(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9]?[0-9])[.]){3}(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9]?[0-9])|:))$/ */
const matchesIPAddress = function (text: string): boolean {
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
};

/**
 * Which kind of object it is: its number, and behind that a bit for each key that may be missing. It is -1 if a key is
 * missing or unknown, or if there is no such kind.
 */
const kindOf = function (input: unknown): number {
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
  if (required !== 4 || value['versioned_object.namespace'] !== 'os_vif') return -1;
  const name = value['versioned_object.name'];
  const version = value['versioned_object.version'];
  if (typeof name !== 'string') return -1;
  switch (name.length) {
    case 7:
      if (name === 'FixedIP' && version === '1.0') return (0 << 1) | optional;
      if (name === 'Network') {
        if (version === '1.0') return (6 << 1) | optional;
        if (version === '1.1') return (7 << 1) | optional;
      }
      if (name === 'VIFBase' && version === '1.0') return (37 << 1) | optional;
      return -1;
    case 11:
      if (name === 'FixedIPList' && version === '1.0') return (1 << 1) | optional;
      if (name === 'HostVIFInfo') {
        if (version === '1.0') return (47 << 1) | optional;
        if (version === '1.1') return (49 << 1) | optional;
      }
      return -1;
    case 5:
      if (name === 'Route' && version === '1.0') return (2 << 1) | optional;
      return -1;
    case 9:
      if (name === 'RouteList' && version === '1.0') return (3 << 1) | optional;
      if (name === 'VIFBridge' && version === '1.0') return (39 << 1) | optional;
      if (name === 'VIFDirect' && version === '1.0') return (41 << 1) | optional;
      return -1;
    case 6:
      if (name === 'Subnet' && version === '1.0') return (4 << 1) | optional;
      return -1;
    case 10:
      if (name === 'SubnetList' && version === '1.0') return (5 << 1) | optional;
      if (name === 'VIFGeneric' && version === '1.0') return (38 << 1) | optional;
      return -1;
    case 18:
      if (name === 'VIFPortProfileBase') {
        if (version === '1.0') return (8 << 1) | optional;
        if (version === '1.1') return (11 << 1) | optional;
      }
      return -1;
    case 19:
      if (name === 'DatapathOffloadBase' && version === '1.0') return (9 << 1) | optional;
      if (name === 'VIFPortProfileFPTap') {
        if (version === '1.0') return (33 << 1) | optional;
        if (version === '1.1') return (34 << 1) | optional;
      }
      if (name === 'HostPortProfileInfo' && version === '1.0') return (48 << 1) | optional;
      return -1;
    case 26:
      if (name === 'DatapathOffloadRepresentor' && version === '1.0') return (10 << 1) | optional;
      return -1;
    case 25:
      if (name === 'VIFPortProfileOpenVSwitch') {
        if (version === '1.0') return (12 << 1) | optional;
        if (version === '1.1') return (13 << 1) | optional;
        if (version === '1.2') return (14 << 1) | optional;
        if (version === '1.3') return (15 << 1) | optional;
        if (version === '1.4') return (16 << 1) | optional;
      }
      return -1;
    case 21:
      if (name === 'VIFPortProfile8021Qbg') {
        if (version === '1.0') return (17 << 1) | optional;
        if (version === '1.1') return (18 << 1) | optional;
      }
      if (name === 'VIFPortProfile8021Qbh') {
        if (version === '1.0') return (19 << 1) | optional;
        if (version === '1.1') return (20 << 1) | optional;
      }
      if (name === 'VIFPortProfileK8sDPDK') {
        if (version === '1.0') return (35 << 1) | optional;
        if (version === '1.1') return (36 << 1) | optional;
      }
      return -1;
    case 27:
      if (name === 'VIFPortProfileFPOpenVSwitch') {
        if (version === '1.0') return (21 << 1) | optional;
        if (version === '1.1') return (22 << 1) | optional;
        if (version === '1.2') return (23 << 1) | optional;
        if (version === '1.3') return (24 << 1) | optional;
        if (version === '1.4') return (25 << 1) | optional;
      }
      return -1;
    case 28:
      if (name === 'VIFPortProfileOVSRepresentor') {
        if (version === '1.0') return (26 << 1) | optional;
        if (version === '1.1') return (27 << 1) | optional;
        if (version === '1.2') return (28 << 1) | optional;
        if (version === '1.3') return (29 << 1) | optional;
        if (version === '1.4') return (30 << 1) | optional;
      }
      return -1;
    case 22:
      if (name === 'VIFPortProfileFPBridge') {
        if (version === '1.0') return (31 << 1) | optional;
        if (version === '1.1') return (32 << 1) | optional;
      }
      return -1;
    case 14:
      if (name === 'VIFOpenVSwitch' && version === '1.0') return (40 << 1) | optional;
      if (name === 'HostPluginInfo' && version === '1.0') return (50 << 1) | optional;
      return -1;
    case 12:
      if (name === 'VIFVHostUser') {
        if (version === '1.0') return (42 << 1) | optional;
        if (version === '1.1') return (43 << 1) | optional;
      }
      if (name === 'InstanceInfo' && version === '1.0') return (46 << 1) | optional;
      return -1;
    case 13:
      if (name === 'VIFHostDevice' && version === '1.0') return (44 << 1) | optional;
      if (name === 'VIFNestedDPDK' && version === '1.0') return (45 << 1) | optional;
      return -1;
    case 8:
      if (name === 'HostInfo' && version === '1.0') return (51 << 1) | optional;
      return -1;
    default:
      return -1;
  }
};

/** /^[0-9a-fA-F]{8}-?[0-9a-fA-F]{4}-?[0-9a-fA-F]{4}-?[0-9a-fA-F]{4}-?[0-9a-fA-F]{12}$/ */
const notUUID = /^(?!(?=[0-f][0-f][0-f][0-f][0-f][0-f][0-f][0-f]-?[0-f][0-f][0-f][0-f]-?[0-f][0-f][0-f][0-f]-?[0-f][0-f][0-f][0-f]-?[0-f][0-f][0-f][0-f][0-f][0-f][0-f][0-f][0-f][0-f][0-f][0-f]$)[^:-@G-`][^:-@G-`][^:-@G-`][^:-@G-`][^:-@G-`][^:-@G-`][^:-@G-`][^:-@G-`]-?[^\-:-@G-`][^:-@G-`][^:-@G-`][^:-@G-`]-?[^\-:-@G-`][^:-@G-`][^:-@G-`][^:-@G-`]-?[^\-:-@G-`][^:-@G-`][^:-@G-`][^:-@G-`]-?[^\-:-@G-`][^:-@G-`][^:-@G-`][^:-@G-`][^:-@G-`][^:-@G-`][^:-@G-`][^:-@G-`][^:-@G-`][^:-@G-`][^:-@G-`][^:-@G-`]$)/;

export const isUUID = function (value: unknown): boolean {
  return typeof value === 'string' && !notUUID.test(value);
};

/** /^(?:[0-9a-f]{2}:){5}[0-9a-f]{2}$/ */
const notMACAddress = /^(?!(?=[0-f][0-f]:[0-f][0-f]:[0-f][0-f]:[0-f][0-f]:[0-f][0-f]:[0-f][0-f]$)[^:-`][^:-`]:[^:-`][^:-`]:[^:-`][^:-`]:[^:-`][^:-`]:[^:-`][^:-`]:[^:-`][^:-`]$)/;

export const isMACAddress = function (value: unknown): boolean {
  return typeof value === 'string' && !notMACAddress.test(value);
};

export const isIPNetwork = function (value: unknown): boolean {
  return typeof value === 'string' && matchesIPNetwork(value);
};

export const isIPAddress = function (value: unknown): boolean {
  return typeof value === 'string' && matchesIPAddress(value);
};

const isFixedIPDataFloatingIps = function (value: unknown): boolean {
  if (!Array.isArray(value)) return false;
  for (let i = 0; i < value.length; i++) {
    const item: unknown = value[i];
    if (!isIPAddress(item)) return false;
  }
  return true;
};

const isFixedIPData = function (input: unknown): boolean {
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
};

const isFixedIPChanges = function (value: unknown): boolean {
  if (!Array.isArray(value)) return false;
  for (let i = 0; i < value.length; i++) {
    const item: unknown = value[i];
    if (!(item === 'address' || item === 'floating_ips')) return false;
  }
  return true;
};

const hasFixedIPFields = function (value: Fields, kind: number): boolean {
  if (!isFixedIPData(value['versioned_object.data'])) return false;
  if ((kind & 0x1) !== 0 && !isFixedIPChanges(value['versioned_object.changes'])) return false;
  return true;
};

export const isFixedIP = function (input: unknown): boolean {
  const kind = kindOf(input);
  return kind >> 1 === 0 && hasFixedIPFields(input as Fields, kind);
};

const isFixedIPListDataObjects = function (value: unknown): boolean {
  if (!Array.isArray(value)) return false;
  for (let i = 0; i < value.length; i++) {
    const item: unknown = value[i];
    if (!isFixedIP(item)) return false;
  }
  return true;
};

const isFixedIPListData = function (input: unknown): boolean {
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
};

const isFixedIPListChanges = function (value: unknown): boolean {
  if (!Array.isArray(value)) return false;
  for (let i = 0; i < value.length; i++) {
    const item: unknown = value[i];
    if (item !== 'objects') return false;
  }
  return true;
};

const hasFixedIPListFields = function (value: Fields, kind: number): boolean {
  if (!isFixedIPListData(value['versioned_object.data'])) return false;
  if ((kind & 0x1) !== 0 && !isFixedIPListChanges(value['versioned_object.changes'])) return false;
  return true;
};

export const isFixedIPList = function (input: unknown): boolean {
  const kind = kindOf(input);
  return kind >> 1 === 1 && hasFixedIPListFields(input as Fields, kind);
};

const isRouteData = function (input: unknown): boolean {
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
};

const isRouteChanges = function (value: unknown): boolean {
  if (!Array.isArray(value)) return false;
  for (let i = 0; i < value.length; i++) {
    const item: unknown = value[i];
    if (!(item === 'cidr' || item === 'gateway' || item === 'interface')) return false;
  }
  return true;
};

const hasRouteFields = function (value: Fields, kind: number): boolean {
  if (!isRouteData(value['versioned_object.data'])) return false;
  if ((kind & 0x1) !== 0 && !isRouteChanges(value['versioned_object.changes'])) return false;
  return true;
};

export const isRoute = function (input: unknown): boolean {
  const kind = kindOf(input);
  return kind >> 1 === 2 && hasRouteFields(input as Fields, kind);
};

const isRouteListDataObjects = function (value: unknown): boolean {
  if (!Array.isArray(value)) return false;
  for (let i = 0; i < value.length; i++) {
    const item: unknown = value[i];
    if (!isRoute(item)) return false;
  }
  return true;
};

const isRouteListData = function (input: unknown): boolean {
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
};

const isRouteListChanges = function (value: unknown): boolean {
  if (!Array.isArray(value)) return false;
  for (let i = 0; i < value.length; i++) {
    const item: unknown = value[i];
    if (item !== 'objects') return false;
  }
  return true;
};

const hasRouteListFields = function (value: Fields, kind: number): boolean {
  if (!isRouteListData(value['versioned_object.data'])) return false;
  if ((kind & 0x1) !== 0 && !isRouteListChanges(value['versioned_object.changes'])) return false;
  return true;
};

export const isRouteList = function (input: unknown): boolean {
  const kind = kindOf(input);
  return kind >> 1 === 3 && hasRouteListFields(input as Fields, kind);
};

const isSubnetDataDns = function (value: unknown): boolean {
  if (!Array.isArray(value)) return false;
  for (let i = 0; i < value.length; i++) {
    const item: unknown = value[i];
    if (!isIPAddress(item)) return false;
  }
  return true;
};

const isSubnetData = function (input: unknown): boolean {
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
};

const isSubnetChanges = function (value: unknown): boolean {
  if (!Array.isArray(value)) return false;
  for (let i = 0; i < value.length; i++) {
    const item: unknown = value[i];
    if (typeof item !== 'string') return false;
    switch (item.length) {
      case 4:
        if (item !== 'cidr') return false;
        break;
      case 3:
        if (!(item === 'dns' || item === 'ips')) return false;
        break;
      case 7:
        if (item !== 'gateway') return false;
        break;
      case 6:
        if (item !== 'routes') return false;
        break;
      case 11:
        if (item !== 'dhcp_server') return false;
        break;
      default:
        return false;
    }
  }
  return true;
};

const hasSubnetFields = function (value: Fields, kind: number): boolean {
  if (!isSubnetData(value['versioned_object.data'])) return false;
  if ((kind & 0x1) !== 0 && !isSubnetChanges(value['versioned_object.changes'])) return false;
  return true;
};

export const isSubnet = function (input: unknown): boolean {
  const kind = kindOf(input);
  return kind >> 1 === 4 && hasSubnetFields(input as Fields, kind);
};

const isSubnetListDataObjects = function (value: unknown): boolean {
  if (!Array.isArray(value)) return false;
  for (let i = 0; i < value.length; i++) {
    const item: unknown = value[i];
    if (!isSubnet(item)) return false;
  }
  return true;
};

const isSubnetListData = function (input: unknown): boolean {
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
};

const isSubnetListChanges = function (value: unknown): boolean {
  if (!Array.isArray(value)) return false;
  for (let i = 0; i < value.length; i++) {
    const item: unknown = value[i];
    if (item !== 'objects') return false;
  }
  return true;
};

const hasSubnetListFields = function (value: Fields, kind: number): boolean {
  if (!isSubnetListData(value['versioned_object.data'])) return false;
  if ((kind & 0x1) !== 0 && !isSubnetListChanges(value['versioned_object.changes'])) return false;
  return true;
};

export const isSubnetList = function (input: unknown): boolean {
  const kind = kindOf(input);
  return kind >> 1 === 5 && hasSubnetListFields(input as Fields, kind);
};

/** Whether there are no fields but those that are known of the object, and all of them are right. */
const isNetwork_1_0LikeData = function (input: unknown, known: number): boolean {
  const value = input as Fields;
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  if (getPrototypeOf(value) !== Object.prototype && !isForeign(value)) return false;
  for (const key in value) {
    const field = value[key];
    switch (key) {
      case 'id':
        if (!isUUID(field) || (known & 0x1) === 0) return false;
        break;
      case 'bridge':
        if (typeof field !== 'string' || (known & 0x2) === 0) return false;
        break;
      case 'label':
        if (typeof field !== 'string' || (known & 0x4) === 0) return false;
        break;
      case 'subnets':
        if (!isSubnetList(field) || (known & 0x8) === 0) return false;
        break;
      case 'multi_host':
        if (typeof field !== 'boolean' || (known & 0x10) === 0) return false;
        break;
      case 'should_provide_bridge':
        if (typeof field !== 'boolean' || (known & 0x20) === 0) return false;
        break;
      case 'should_provide_vlan':
        if (typeof field !== 'boolean' || (known & 0x40) === 0) return false;
        break;
      case 'bridge_interface':
        if (!(field === null || typeof field === 'string') || (known & 0x80) === 0) return false;
        break;
      case 'vlan':
        if (!(field === null || Number.isSafeInteger(field)) || (known & 0x100) === 0) return false;
        break;
      case 'mtu':
        if (!(field === null || Number.isSafeInteger(field)) || (known & 0x200) === 0) return false;
        break;
      default:
        return false;
    }
  }
  return true;
};

const isNetwork_1_0LikeChanges = function (value: unknown, known: number): boolean {
  if (!Array.isArray(value)) return false;
  for (let i = 0; i < value.length; i++) {
    const item: unknown = value[i];
    if (typeof item !== 'string') return false;
    switch (item.length) {
      case 2:
        if (item !== 'id' || (known & 0x1) === 0) return false;
        break;
      case 6:
        if (item !== 'bridge' || (known & 0x2) === 0) return false;
        break;
      case 5:
        if (item !== 'label' || (known & 0x4) === 0) return false;
        break;
      case 7:
        if (item !== 'subnets' || (known & 0x8) === 0) return false;
        break;
      case 10:
        if (item !== 'multi_host' || (known & 0x10) === 0) return false;
        break;
      case 21:
        if (item !== 'should_provide_bridge' || (known & 0x20) === 0) return false;
        break;
      case 19:
        if (item !== 'should_provide_vlan' || (known & 0x40) === 0) return false;
        break;
      case 16:
        if (item !== 'bridge_interface' || (known & 0x80) === 0) return false;
        break;
      case 4:
        if (item !== 'vlan' || (known & 0x100) === 0) return false;
        break;
      case 3:
        if (item !== 'mtu' || (known & 0x200) === 0) return false;
        break;
      default:
        return false;
    }
  }
  return true;
};

const hasNetwork_1_0LikeFields = function (value: Fields, kind: number): boolean {
  const known = knownOf[kind >> 1] as number;
  if (!isNetwork_1_0LikeData(value['versioned_object.data'], known)) return false;
  if ((kind & 0x1) !== 0 && !isNetwork_1_0LikeChanges(value['versioned_object.changes'], known)) return false;
  return true;
};

export const isNetwork_1_0 = function (input: unknown): boolean {
  const kind = kindOf(input);
  return kind >> 1 === 6 && hasNetwork_1_0LikeFields(input as Fields, kind);
};

export const isNetwork_1_1 = function (input: unknown): boolean {
  const kind = kindOf(input);
  return kind >> 1 === 7 && hasNetwork_1_0LikeFields(input as Fields, kind);
};

export const isNetwork = function (input: unknown): boolean {
  const kind = kindOf(input);
  const number = kind >> 1;
  return number >= 6 && number <= 7 && hasNetwork_1_0LikeFields(input as Fields, kind);
};

const isVIFPortProfileBase_1_0Data = function (input: unknown): boolean {
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
};

const hasVIFPortProfileBase_1_0Fields = function (value: Fields, kind: number): boolean {
  if (!isVIFPortProfileBase_1_0Data(value['versioned_object.data'])) return false;
  if ((kind & 0x1) !== 0 && !isEmptyArray(value['versioned_object.changes'])) return false;
  return true;
};

export const isVIFPortProfileBase_1_0 = function (input: unknown): boolean {
  const kind = kindOf(input);
  return kind >> 1 === 8 && hasVIFPortProfileBase_1_0Fields(input as Fields, kind);
};

const isDatapathOffloadBaseData = function (input: unknown): boolean {
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
};

const hasDatapathOffloadBaseFields = function (value: Fields, kind: number): boolean {
  if (!isDatapathOffloadBaseData(value['versioned_object.data'])) return false;
  if ((kind & 0x1) !== 0 && !isEmptyArray(value['versioned_object.changes'])) return false;
  return true;
};

export const isDatapathOffloadBase = function (input: unknown): boolean {
  const kind = kindOf(input);
  return kind >> 1 === 9 && hasDatapathOffloadBaseFields(input as Fields, kind);
};

const isDatapathOffloadRepresentorData = function (input: unknown): boolean {
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
};

const isDatapathOffloadRepresentorChanges = function (value: unknown): boolean {
  if (!Array.isArray(value)) return false;
  for (let i = 0; i < value.length; i++) {
    const item: unknown = value[i];
    if (!(item === 'representor_name' || item === 'representor_address')) return false;
  }
  return true;
};

const hasDatapathOffloadRepresentorFields = function (value: Fields, kind: number): boolean {
  if (!isDatapathOffloadRepresentorData(value['versioned_object.data'])) return false;
  if ((kind & 0x1) !== 0 && !isDatapathOffloadRepresentorChanges(value['versioned_object.changes'])) return false;
  return true;
};

export const isDatapathOffloadRepresentor = function (input: unknown): boolean {
  const kind = kindOf(input);
  return kind >> 1 === 10 && hasDatapathOffloadRepresentorFields(input as Fields, kind);
};

export const isAnyDatapathOffload = function (input: unknown): boolean {
  const kind = kindOf(input);
  const number = kind >> 1;
  return number >= 9 && number <= 10 && (fieldsOf[number] as FieldCheck)(input as Fields, kind);
};

/** Whether there are no fields but those that are known of the object, and all of them are right. */
const isVIFPortProfileBase_1_1LikeData = function (input: unknown, known: number): boolean {
  const value = input as Fields;
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  if (getPrototypeOf(value) !== Object.prototype && !isForeign(value)) return false;
  for (const key in value) {
    const field = value[key];
    switch (key) {
      case 'datapath_offload':
        if (!(field === null || isAnyDatapathOffload(field)) || (known & 0x1) === 0) return false;
        break;
      case 'profile_id':
        if (typeof field !== 'string' || (known & 0x2) === 0) return false;
        break;
      case 'bridge_name':
        if (typeof field !== 'string' || (known & 0x4) === 0) return false;
        break;
      case 'mac_address':
        if (!(field === null || isMACAddress(field)) || (known & 0x8) === 0) return false;
        break;
      default:
        return false;
    }
  }
  return true;
};

const isVIFPortProfileBase_1_1LikeChanges = function (value: unknown, known: number): boolean {
  if (!Array.isArray(value)) return false;
  for (let i = 0; i < value.length; i++) {
    const item: unknown = value[i];
    if (typeof item !== 'string') return false;
    switch (item.length) {
      case 16:
        if (item !== 'datapath_offload' || (known & 0x1) === 0) return false;
        break;
      case 10:
        if (item !== 'profile_id' || (known & 0x2) === 0) return false;
        break;
      case 11:
        if ((item === 'bridge_name' ? known & 0x4 : item === 'mac_address' ? known & 0x8 : 0) === 0) return false;
        break;
      default:
        return false;
    }
  }
  return true;
};

const hasVIFPortProfileBase_1_1LikeFields = function (value: Fields, kind: number): boolean {
  const known = knownOf[kind >> 1] as number;
  if (!isVIFPortProfileBase_1_1LikeData(value['versioned_object.data'], known)) return false;
  if ((kind & 0x1) !== 0 && !isVIFPortProfileBase_1_1LikeChanges(value['versioned_object.changes'], known)) return false;
  return true;
};

export const isVIFPortProfileBase_1_1 = function (input: unknown): boolean {
  const kind = kindOf(input);
  return kind >> 1 === 11 && hasVIFPortProfileBase_1_1LikeFields(input as Fields, kind);
};

export const isVIFPortProfileBase = function (input: unknown): boolean {
  const kind = kindOf(input);
  const number = kind >> 1;
  return (number === 8 || number === 11) && (fieldsOf[number] as FieldCheck)(input as Fields, kind);
};

/** Whether there are no fields but those that are known of the object, and all of them are right. */
const isVIFPortProfileOpenVSwitch_1_0LikeData = function (input: unknown, known: number): boolean {
  const value = input as Fields;
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  if (getPrototypeOf(value) !== Object.prototype && !isForeign(value)) return false;
  for (const key in value) {
    const field = value[key];
    switch (key) {
      case 'interface_id':
        if (!isUUID(field) || (known & 0x1) === 0) return false;
        break;
      case 'profile_id':
        if (typeof field !== 'string' || (known & 0x2) === 0) return false;
        break;
      case 'datapath_type':
        if (!(field === null || typeof field === 'string') || (known & 0x4) === 0) return false;
        break;
      case 'datapath_offload':
        if (!(field === null || isAnyDatapathOffload(field)) || (known & 0x8) === 0) return false;
        break;
      case 'create_port':
        if (typeof field !== 'boolean' || (known & 0x10) === 0) return false;
        break;
      case 'create_tap':
        if (typeof field !== 'boolean' || (known & 0x20) === 0) return false;
        break;
      case 'multiqueue':
        if (typeof field !== 'boolean' || (known & 0x40) === 0) return false;
        break;
      case 'bridge_name':
        if (typeof field !== 'string' || (known & 0x80) === 0) return false;
        break;
      case 'hybrid_plug':
        if (typeof field !== 'boolean' || (known & 0x100) === 0) return false;
        break;
      case 'representor_name':
        if (!(field === null || typeof field === 'string') || (known & 0x200) === 0) return false;
        break;
      case 'representor_address':
        if (!(field === null || isPCIAddress(field)) || (known & 0x400) === 0) return false;
        break;
      default:
        return false;
    }
  }
  return true;
};

const isVIFPortProfileOpenVSwitch_1_0LikeChanges = function (value: unknown, known: number): boolean {
  if (!Array.isArray(value)) return false;
  for (let i = 0; i < value.length; i++) {
    const item: unknown = value[i];
    if (typeof item !== 'string') return false;
    switch (item.length) {
      case 12:
        if (item !== 'interface_id' || (known & 0x1) === 0) return false;
        break;
      case 10:
        if ((item === 'profile_id' ? known & 0x2 : item === 'create_tap' ? known & 0x20 : item === 'multiqueue' ? known & 0x40 : 0) === 0) return false;
        break;
      case 13:
        if (item !== 'datapath_type' || (known & 0x4) === 0) return false;
        break;
      case 16:
        if ((item === 'datapath_offload' ? known & 0x8 : item === 'representor_name' ? known & 0x200 : 0) === 0) return false;
        break;
      case 11:
        if ((item === 'create_port' ? known & 0x10 : item === 'bridge_name' ? known & 0x80 : item === 'hybrid_plug' ? known & 0x100 : 0) === 0) return false;
        break;
      case 19:
        if (item !== 'representor_address' || (known & 0x400) === 0) return false;
        break;
      default:
        return false;
    }
  }
  return true;
};

const hasVIFPortProfileOpenVSwitch_1_0LikeFields = function (value: Fields, kind: number): boolean {
  const known = knownOf[kind >> 1] as number;
  if (!isVIFPortProfileOpenVSwitch_1_0LikeData(value['versioned_object.data'], known)) return false;
  if ((kind & 0x1) !== 0 && !isVIFPortProfileOpenVSwitch_1_0LikeChanges(value['versioned_object.changes'], known)) return false;
  return true;
};

export const isVIFPortProfileOpenVSwitch_1_0 = function (input: unknown): boolean {
  const kind = kindOf(input);
  return kind >> 1 === 12 && hasVIFPortProfileOpenVSwitch_1_0LikeFields(input as Fields, kind);
};

export const isVIFPortProfileOpenVSwitch_1_1 = function (input: unknown): boolean {
  const kind = kindOf(input);
  return kind >> 1 === 13 && hasVIFPortProfileOpenVSwitch_1_0LikeFields(input as Fields, kind);
};

export const isVIFPortProfileOpenVSwitch_1_2 = function (input: unknown): boolean {
  const kind = kindOf(input);
  return kind >> 1 === 14 && hasVIFPortProfileOpenVSwitch_1_0LikeFields(input as Fields, kind);
};

export const isVIFPortProfileOpenVSwitch_1_3 = function (input: unknown): boolean {
  const kind = kindOf(input);
  return kind >> 1 === 15 && hasVIFPortProfileOpenVSwitch_1_0LikeFields(input as Fields, kind);
};

export const isVIFPortProfileOpenVSwitch_1_4 = function (input: unknown): boolean {
  const kind = kindOf(input);
  return kind >> 1 === 16 && hasVIFPortProfileOpenVSwitch_1_0LikeFields(input as Fields, kind);
};

export const isVIFPortProfileOpenVSwitch = function (input: unknown): boolean {
  const kind = kindOf(input);
  const number = kind >> 1;
  return number >= 12 && number <= 16 && hasVIFPortProfileOpenVSwitch_1_0LikeFields(input as Fields, kind);
};

/** Whether there are no fields but those that are known of the object, and all of them are right. */
const isVIFPortProfile8021Qbg_1_0LikeData = function (input: unknown, known: number): boolean {
  const value = input as Fields;
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  if (getPrototypeOf(value) !== Object.prototype && !isForeign(value)) return false;
  for (const key in value) {
    const field = value[key];
    switch (key) {
      case 'manager_id':
        if (!Number.isSafeInteger(field) || (known & 0x1) === 0) return false;
        break;
      case 'type_id':
        if (!Number.isSafeInteger(field) || (known & 0x2) === 0) return false;
        break;
      case 'type_id_version':
        if (!Number.isSafeInteger(field) || (known & 0x4) === 0) return false;
        break;
      case 'instance_id':
        if (!isUUID(field) || (known & 0x8) === 0) return false;
        break;
      case 'datapath_offload':
        if (!(field === null || isAnyDatapathOffload(field)) || (known & 0x10) === 0) return false;
        break;
      default:
        return false;
    }
  }
  return true;
};

const isVIFPortProfile8021Qbg_1_0LikeChanges = function (value: unknown, known: number): boolean {
  if (!Array.isArray(value)) return false;
  for (let i = 0; i < value.length; i++) {
    const item: unknown = value[i];
    if (typeof item !== 'string') return false;
    switch (item.length) {
      case 10:
        if (item !== 'manager_id' || (known & 0x1) === 0) return false;
        break;
      case 7:
        if (item !== 'type_id' || (known & 0x2) === 0) return false;
        break;
      case 15:
        if (item !== 'type_id_version' || (known & 0x4) === 0) return false;
        break;
      case 11:
        if (item !== 'instance_id' || (known & 0x8) === 0) return false;
        break;
      case 16:
        if (item !== 'datapath_offload' || (known & 0x10) === 0) return false;
        break;
      default:
        return false;
    }
  }
  return true;
};

const hasVIFPortProfile8021Qbg_1_0LikeFields = function (value: Fields, kind: number): boolean {
  const known = knownOf[kind >> 1] as number;
  if (!isVIFPortProfile8021Qbg_1_0LikeData(value['versioned_object.data'], known)) return false;
  if ((kind & 0x1) !== 0 && !isVIFPortProfile8021Qbg_1_0LikeChanges(value['versioned_object.changes'], known)) return false;
  return true;
};

export const isVIFPortProfile8021Qbg_1_0 = function (input: unknown): boolean {
  const kind = kindOf(input);
  return kind >> 1 === 17 && hasVIFPortProfile8021Qbg_1_0LikeFields(input as Fields, kind);
};

export const isVIFPortProfile8021Qbg_1_1 = function (input: unknown): boolean {
  const kind = kindOf(input);
  return kind >> 1 === 18 && hasVIFPortProfile8021Qbg_1_0LikeFields(input as Fields, kind);
};

export const isVIFPortProfile8021Qbg = function (input: unknown): boolean {
  const kind = kindOf(input);
  const number = kind >> 1;
  return number >= 17 && number <= 18 && hasVIFPortProfile8021Qbg_1_0LikeFields(input as Fields, kind);
};

export const isVIFPortProfile8021Qbh_1_0 = function (input: unknown): boolean {
  const kind = kindOf(input);
  return kind >> 1 === 19 && hasVIFPortProfileOpenVSwitch_1_0LikeFields(input as Fields, kind);
};

export const isVIFPortProfile8021Qbh_1_1 = function (input: unknown): boolean {
  const kind = kindOf(input);
  return kind >> 1 === 20 && hasVIFPortProfileBase_1_1LikeFields(input as Fields, kind);
};

export const isVIFPortProfile8021Qbh = function (input: unknown): boolean {
  const kind = kindOf(input);
  const number = kind >> 1;
  return number >= 19 && number <= 20 && (fieldsOf[number] as FieldCheck)(input as Fields, kind);
};

export const isVIFPortProfileFPOpenVSwitch_1_0 = function (input: unknown): boolean {
  const kind = kindOf(input);
  return kind >> 1 === 21 && hasVIFPortProfileOpenVSwitch_1_0LikeFields(input as Fields, kind);
};

export const isVIFPortProfileFPOpenVSwitch_1_1 = function (input: unknown): boolean {
  const kind = kindOf(input);
  return kind >> 1 === 22 && hasVIFPortProfileOpenVSwitch_1_0LikeFields(input as Fields, kind);
};

export const isVIFPortProfileFPOpenVSwitch_1_2 = function (input: unknown): boolean {
  const kind = kindOf(input);
  return kind >> 1 === 23 && hasVIFPortProfileOpenVSwitch_1_0LikeFields(input as Fields, kind);
};

export const isVIFPortProfileFPOpenVSwitch_1_3 = function (input: unknown): boolean {
  const kind = kindOf(input);
  return kind >> 1 === 24 && hasVIFPortProfileOpenVSwitch_1_0LikeFields(input as Fields, kind);
};

export const isVIFPortProfileFPOpenVSwitch_1_4 = function (input: unknown): boolean {
  const kind = kindOf(input);
  return kind >> 1 === 25 && hasVIFPortProfileOpenVSwitch_1_0LikeFields(input as Fields, kind);
};

export const isVIFPortProfileFPOpenVSwitch = function (input: unknown): boolean {
  const kind = kindOf(input);
  const number = kind >> 1;
  return number >= 21 && number <= 25 && hasVIFPortProfileOpenVSwitch_1_0LikeFields(input as Fields, kind);
};

/** /^[0-9a-f]{4}:[0-9a-f]{2}:[01][0-9a-f][.][0-7]$/ */
const notPCIAddress = /^(?!(?=[0-f][0-f][0-f][0-f]:[0-f][0-f]:[01][0-f][.][0-7]$)[^:-`][^:-`][^:-`][^:-`]:[^:-`][^:-`]:[01][^:-`][.][0-7]$)/;

export const isPCIAddress = function (value: unknown): boolean {
  return typeof value === 'string' && !notPCIAddress.test(value);
};

export const isVIFPortProfileOVSRepresentor_1_0 = function (input: unknown): boolean {
  const kind = kindOf(input);
  return kind >> 1 === 26 && hasVIFPortProfileOpenVSwitch_1_0LikeFields(input as Fields, kind);
};

export const isVIFPortProfileOVSRepresentor_1_1 = function (input: unknown): boolean {
  const kind = kindOf(input);
  return kind >> 1 === 27 && hasVIFPortProfileOpenVSwitch_1_0LikeFields(input as Fields, kind);
};

export const isVIFPortProfileOVSRepresentor_1_2 = function (input: unknown): boolean {
  const kind = kindOf(input);
  return kind >> 1 === 28 && hasVIFPortProfileOpenVSwitch_1_0LikeFields(input as Fields, kind);
};

export const isVIFPortProfileOVSRepresentor_1_3 = function (input: unknown): boolean {
  const kind = kindOf(input);
  return kind >> 1 === 29 && hasVIFPortProfileOpenVSwitch_1_0LikeFields(input as Fields, kind);
};

export const isVIFPortProfileOVSRepresentor_1_4 = function (input: unknown): boolean {
  const kind = kindOf(input);
  return kind >> 1 === 30 && hasVIFPortProfileOpenVSwitch_1_0LikeFields(input as Fields, kind);
};

export const isVIFPortProfileOVSRepresentor = function (input: unknown): boolean {
  const kind = kindOf(input);
  const number = kind >> 1;
  return number >= 26 && number <= 30 && hasVIFPortProfileOpenVSwitch_1_0LikeFields(input as Fields, kind);
};

export const isVIFPortProfileFPBridge_1_0 = function (input: unknown): boolean {
  const kind = kindOf(input);
  return kind >> 1 === 31 && hasVIFPortProfileOpenVSwitch_1_0LikeFields(input as Fields, kind);
};

export const isVIFPortProfileFPBridge_1_1 = function (input: unknown): boolean {
  const kind = kindOf(input);
  return kind >> 1 === 32 && hasVIFPortProfileBase_1_1LikeFields(input as Fields, kind);
};

export const isVIFPortProfileFPBridge = function (input: unknown): boolean {
  const kind = kindOf(input);
  const number = kind >> 1;
  return number >= 31 && number <= 32 && (fieldsOf[number] as FieldCheck)(input as Fields, kind);
};

const isVIFPortProfileFPTap_1_0Data = function (input: unknown): boolean {
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
};

const isVIFPortProfileFPTap_1_0Changes = function (value: unknown): boolean {
  if (!Array.isArray(value)) return false;
  for (let i = 0; i < value.length; i++) {
    const item: unknown = value[i];
    if (item !== 'mac_address') return false;
  }
  return true;
};

const hasVIFPortProfileFPTap_1_0Fields = function (value: Fields, kind: number): boolean {
  if (!isVIFPortProfileFPTap_1_0Data(value['versioned_object.data'])) return false;
  if ((kind & 0x1) !== 0 && !isVIFPortProfileFPTap_1_0Changes(value['versioned_object.changes'])) return false;
  return true;
};

export const isVIFPortProfileFPTap_1_0 = function (input: unknown): boolean {
  const kind = kindOf(input);
  return kind >> 1 === 33 && hasVIFPortProfileFPTap_1_0Fields(input as Fields, kind);
};

export const isVIFPortProfileFPTap_1_1 = function (input: unknown): boolean {
  const kind = kindOf(input);
  return kind >> 1 === 34 && hasVIFPortProfileBase_1_1LikeFields(input as Fields, kind);
};

export const isVIFPortProfileFPTap = function (input: unknown): boolean {
  const kind = kindOf(input);
  const number = kind >> 1;
  return number >= 33 && number <= 34 && (fieldsOf[number] as FieldCheck)(input as Fields, kind);
};

/** Whether there are no fields but those that are known of the object, and all of them are right. */
const isVIFPortProfileK8sDPDK_1_0LikeData = function (input: unknown, known: number): boolean {
  const value = input as Fields;
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  if (getPrototypeOf(value) !== Object.prototype && !isForeign(value)) return false;
  for (const key in value) {
    const field = value[key];
    switch (key) {
      case 'l3_setup':
        if (typeof field !== 'boolean' || (known & 0x1) === 0) return false;
        break;
      case 'selflink':
        if (typeof field !== 'string' || (known & 0x2) === 0) return false;
        break;
      case 'resourceversion':
        if (typeof field !== 'string' || (known & 0x4) === 0) return false;
        break;
      case 'datapath_offload':
        if (!(field === null || isAnyDatapathOffload(field)) || (known & 0x8) === 0) return false;
        break;
      default:
        return false;
    }
  }
  return true;
};

const isVIFPortProfileK8sDPDK_1_0LikeChanges = function (value: unknown, known: number): boolean {
  if (!Array.isArray(value)) return false;
  for (let i = 0; i < value.length; i++) {
    const item: unknown = value[i];
    if (typeof item !== 'string') return false;
    switch (item.length) {
      case 8:
        if ((item === 'l3_setup' ? known & 0x1 : item === 'selflink' ? known & 0x2 : 0) === 0) return false;
        break;
      case 15:
        if (item !== 'resourceversion' || (known & 0x4) === 0) return false;
        break;
      case 16:
        if (item !== 'datapath_offload' || (known & 0x8) === 0) return false;
        break;
      default:
        return false;
    }
  }
  return true;
};

const hasVIFPortProfileK8sDPDK_1_0LikeFields = function (value: Fields, kind: number): boolean {
  const known = knownOf[kind >> 1] as number;
  if (!isVIFPortProfileK8sDPDK_1_0LikeData(value['versioned_object.data'], known)) return false;
  if ((kind & 0x1) !== 0 && !isVIFPortProfileK8sDPDK_1_0LikeChanges(value['versioned_object.changes'], known)) return false;
  return true;
};

export const isVIFPortProfileK8sDPDK_1_0 = function (input: unknown): boolean {
  const kind = kindOf(input);
  return kind >> 1 === 35 && hasVIFPortProfileK8sDPDK_1_0LikeFields(input as Fields, kind);
};

export const isVIFPortProfileK8sDPDK_1_1 = function (input: unknown): boolean {
  const kind = kindOf(input);
  return kind >> 1 === 36 && hasVIFPortProfileK8sDPDK_1_0LikeFields(input as Fields, kind);
};

export const isVIFPortProfileK8sDPDK = function (input: unknown): boolean {
  const kind = kindOf(input);
  const number = kind >> 1;
  return number >= 35 && number <= 36 && hasVIFPortProfileK8sDPDK_1_0LikeFields(input as Fields, kind);
};

export const isAnyVIFPortProfile = function (input: unknown): boolean {
  const kind = kindOf(input);
  const number = kind >> 1;
  return (number === 8 || number >= 11 && number <= 36) && (fieldsOf[number] as FieldCheck)(input as Fields, kind);
};

/** Whether there are no fields but those that are known of the object, and all of them are right. */
const isVIFBaseLikeData = function (input: unknown, known: number): boolean {
  const value = input as Fields;
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  if (getPrototypeOf(value) !== Object.prototype && !isForeign(value)) return false;
  for (const key in value) {
    const field = value[key];
    switch (key) {
      case 'id':
        if (!isUUID(field) || (known & 0x1) === 0) return false;
        break;
      case 'address':
        if (!(field === null || isMACAddress(field)) || (known & 0x2) === 0) return false;
        break;
      case 'network':
        if (!(field === null || isNetwork(field)) || (known & 0x4) === 0) return false;
        break;
      case 'plugin':
        if (typeof field !== 'string' || (known & 0x8) === 0) return false;
        break;
      case 'active':
        if (typeof field !== 'boolean' || (known & 0x10) === 0) return false;
        break;
      case 'preserve_on_delete':
        if (typeof field !== 'boolean' || (known & 0x20) === 0) return false;
        break;
      case 'has_traffic_filtering':
        if (typeof field !== 'boolean' || (known & 0x40) === 0) return false;
        break;
      case 'port_profile':
        if (!isAnyVIFPortProfile(field) || (known & 0x80) === 0) return false;
        break;
      case 'vif_name':
        if (typeof field !== 'string' || (known & 0x100) === 0) return false;
        break;
      case 'bridge_name':
        if (typeof field !== 'string' || (known & 0x200) === 0) return false;
        break;
      case 'dev_address':
        if (!isPCIAddress(field) || (known & 0x400) === 0) return false;
        break;
      case 'mode':
        if ((!isVIFDirectMode(field) || (known & 0x800) === 0) && (!isVIFVHostUserMode(field) || (known & 0x4000) === 0)) return false;
        break;
      case 'vlan_name':
        if (typeof field !== 'string' || (known & 0x1000) === 0) return false;
        break;
      case 'path':
        if (typeof field !== 'string' || (known & 0x2000) === 0) return false;
        break;
      case 'dev_type':
        if (!isVIFHostDeviceDevType(field) || (known & 0x8000) === 0) return false;
        break;
      case 'pci_address':
        if (typeof field !== 'string' || (known & 0x10000) === 0) return false;
        break;
      case 'dev_driver':
        if (typeof field !== 'string' || (known & 0x20000) === 0) return false;
        break;
      default:
        return false;
    }
  }
  return true;
};

const isVIFBaseLikeChanges = function (value: unknown, known: number): boolean {
  if (!Array.isArray(value)) return false;
  for (let i = 0; i < value.length; i++) {
    const item: unknown = value[i];
    if (typeof item !== 'string') return false;
    switch (item.length) {
      case 2:
        if (item !== 'id' || (known & 0x1) === 0) return false;
        break;
      case 7:
        if ((item === 'address' ? known & 0x2 : item === 'network' ? known & 0x4 : 0) === 0) return false;
        break;
      case 6:
        if ((item === 'plugin' ? known & 0x8 : item === 'active' ? known & 0x10 : 0) === 0) return false;
        break;
      case 18:
        if (item !== 'preserve_on_delete' || (known & 0x20) === 0) return false;
        break;
      case 21:
        if (item !== 'has_traffic_filtering' || (known & 0x40) === 0) return false;
        break;
      case 12:
        if (item !== 'port_profile' || (known & 0x80) === 0) return false;
        break;
      case 8:
        if ((item === 'vif_name' ? known & 0x100 : item === 'dev_type' ? known & 0x8000 : 0) === 0) return false;
        break;
      case 11:
        if ((item === 'bridge_name' ? known & 0x200 : item === 'dev_address' ? known & 0x400 : item === 'pci_address' ? known & 0x10000 : 0) === 0) return false;
        break;
      case 4:
        if ((item === 'mode' ? known & 0x4800 : item === 'path' ? known & 0x2000 : 0) === 0) return false;
        break;
      case 9:
        if (item !== 'vlan_name' || (known & 0x1000) === 0) return false;
        break;
      case 10:
        if (item !== 'dev_driver' || (known & 0x20000) === 0) return false;
        break;
      default:
        return false;
    }
  }
  return true;
};

const hasVIFBaseLikeFields = function (value: Fields, kind: number): boolean {
  const known = knownOf[kind >> 1] as number;
  if (!isVIFBaseLikeData(value['versioned_object.data'], known)) return false;
  if ((kind & 0x1) !== 0 && !isVIFBaseLikeChanges(value['versioned_object.changes'], known)) return false;
  return true;
};

export const isVIFBase = function (input: unknown): boolean {
  const kind = kindOf(input);
  return kind >> 1 === 37 && hasVIFBaseLikeFields(input as Fields, kind);
};

export const isVIFGeneric = function (input: unknown): boolean {
  const kind = kindOf(input);
  return kind >> 1 === 38 && hasVIFBaseLikeFields(input as Fields, kind);
};

export const isVIFBridge = function (input: unknown): boolean {
  const kind = kindOf(input);
  return kind >> 1 === 39 && hasVIFBaseLikeFields(input as Fields, kind);
};

export const isVIFOpenVSwitch = function (input: unknown): boolean {
  const kind = kindOf(input);
  return kind >> 1 === 40 && hasVIFBaseLikeFields(input as Fields, kind);
};

export const isVIFDirectMode = function (value: unknown): boolean {
  return value === 'vepa' || value === 'passthrough' || value === 'bridge';
};

export const isVIFDirect = function (input: unknown): boolean {
  const kind = kindOf(input);
  return kind >> 1 === 41 && hasVIFBaseLikeFields(input as Fields, kind);
};

export const isVIFVHostUserMode = function (value: unknown): boolean {
  return value === 'client' || value === 'server';
};

export const isVIFVHostUser_1_0 = function (input: unknown): boolean {
  const kind = kindOf(input);
  return kind >> 1 === 42 && hasVIFBaseLikeFields(input as Fields, kind);
};

export const isVIFVHostUser_1_1 = function (input: unknown): boolean {
  const kind = kindOf(input);
  return kind >> 1 === 43 && hasVIFBaseLikeFields(input as Fields, kind);
};

export const isVIFVHostUser = function (input: unknown): boolean {
  const kind = kindOf(input);
  const number = kind >> 1;
  return number >= 42 && number <= 43 && hasVIFBaseLikeFields(input as Fields, kind);
};

export const isVIFHostDeviceDevType = function (value: unknown): boolean {
  return value === 'ethernet' || value === 'generic';
};

export const isVIFHostDevice = function (input: unknown): boolean {
  const kind = kindOf(input);
  return kind >> 1 === 44 && hasVIFBaseLikeFields(input as Fields, kind);
};

export const isVIFNestedDPDK = function (input: unknown): boolean {
  const kind = kindOf(input);
  return kind >> 1 === 45 && hasVIFBaseLikeFields(input as Fields, kind);
};

export const isAnyVIF = function (input: unknown): boolean {
  const kind = kindOf(input);
  const number = kind >> 1;
  return number >= 37 && number <= 45 && hasVIFBaseLikeFields(input as Fields, kind);
};

const isInstanceInfoData = function (input: unknown): boolean {
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
};

const isInstanceInfoChanges = function (value: unknown): boolean {
  if (!Array.isArray(value)) return false;
  for (let i = 0; i < value.length; i++) {
    const item: unknown = value[i];
    if (!(item === 'uuid' || item === 'name' || item === 'project_id')) return false;
  }
  return true;
};

const hasInstanceInfoFields = function (value: Fields, kind: number): boolean {
  if (!isInstanceInfoData(value['versioned_object.data'])) return false;
  if ((kind & 0x1) !== 0 && !isInstanceInfoChanges(value['versioned_object.changes'])) return false;
  return true;
};

export const isInstanceInfo = function (input: unknown): boolean {
  const kind = kindOf(input);
  return kind >> 1 === 46 && hasInstanceInfoFields(input as Fields, kind);
};

/** Whether there are no fields but those that are known of the object, and all of them are right. */
const isHostVIFInfo_1_0LikeData = function (input: unknown, known: number): boolean {
  const value = input as Fields;
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  if (getPrototypeOf(value) !== Object.prototype && !isForeign(value)) return false;
  for (const key in value) {
    const field = value[key];
    switch (key) {
      case 'vif_object_name':
        if (typeof field !== 'string' || (known & 0x1) === 0) return false;
        break;
      case 'min_version':
        if (typeof field !== 'string' || (known & 0x2) === 0) return false;
        break;
      case 'max_version':
        if (typeof field !== 'string' || (known & 0x4) === 0) return false;
        break;
      case 'profile_object_name':
        if (typeof field !== 'string' || (known & 0x8) === 0) return false;
        break;
      case 'supported_port_profiles':
        if (!isHostVIFInfo_1_1DataSupportedPortProfiles(field) || (known & 0x10) === 0) return false;
        break;
      default:
        return false;
    }
  }
  return true;
};

const isHostVIFInfo_1_0LikeChanges = function (value: unknown, known: number): boolean {
  if (!Array.isArray(value)) return false;
  for (let i = 0; i < value.length; i++) {
    const item: unknown = value[i];
    if (typeof item !== 'string') return false;
    switch (item.length) {
      case 15:
        if (item !== 'vif_object_name' || (known & 0x1) === 0) return false;
        break;
      case 11:
        if ((item === 'min_version' ? known & 0x2 : item === 'max_version' ? known & 0x4 : 0) === 0) return false;
        break;
      case 19:
        if (item !== 'profile_object_name' || (known & 0x8) === 0) return false;
        break;
      case 23:
        if (item !== 'supported_port_profiles' || (known & 0x10) === 0) return false;
        break;
      default:
        return false;
    }
  }
  return true;
};

const hasHostVIFInfo_1_0LikeFields = function (value: Fields, kind: number): boolean {
  const known = knownOf[kind >> 1] as number;
  if (!isHostVIFInfo_1_0LikeData(value['versioned_object.data'], known)) return false;
  if ((kind & 0x1) !== 0 && !isHostVIFInfo_1_0LikeChanges(value['versioned_object.changes'], known)) return false;
  return true;
};

export const isHostVIFInfo_1_0 = function (input: unknown): boolean {
  const kind = kindOf(input);
  return kind >> 1 === 47 && hasHostVIFInfo_1_0LikeFields(input as Fields, kind);
};

export const isHostPortProfileInfo = function (input: unknown): boolean {
  const kind = kindOf(input);
  return kind >> 1 === 48 && hasHostVIFInfo_1_0LikeFields(input as Fields, kind);
};

const isHostVIFInfo_1_1DataSupportedPortProfiles = function (value: unknown): boolean {
  if (!Array.isArray(value)) return false;
  for (let i = 0; i < value.length; i++) {
    const item: unknown = value[i];
    if (!isHostPortProfileInfo(item)) return false;
  }
  return true;
};

export const isHostVIFInfo_1_1 = function (input: unknown): boolean {
  const kind = kindOf(input);
  return kind >> 1 === 49 && hasHostVIFInfo_1_0LikeFields(input as Fields, kind);
};

export const isHostVIFInfo = function (input: unknown): boolean {
  const kind = kindOf(input);
  const number = kind >> 1;
  return (number === 47 || number === 49) && hasHostVIFInfo_1_0LikeFields(input as Fields, kind);
};

const isHostPluginInfoDataVifInfo = function (value: unknown): boolean {
  if (!Array.isArray(value)) return false;
  for (let i = 0; i < value.length; i++) {
    const item: unknown = value[i];
    if (!isHostVIFInfo(item)) return false;
  }
  return true;
};

const isHostPluginInfoData = function (input: unknown): boolean {
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
};

const isHostPluginInfoChanges = function (value: unknown): boolean {
  if (!Array.isArray(value)) return false;
  for (let i = 0; i < value.length; i++) {
    const item: unknown = value[i];
    if (!(item === 'plugin_name' || item === 'vif_info')) return false;
  }
  return true;
};

const hasHostPluginInfoFields = function (value: Fields, kind: number): boolean {
  if (!isHostPluginInfoData(value['versioned_object.data'])) return false;
  if ((kind & 0x1) !== 0 && !isHostPluginInfoChanges(value['versioned_object.changes'])) return false;
  return true;
};

export const isHostPluginInfo = function (input: unknown): boolean {
  const kind = kindOf(input);
  return kind >> 1 === 50 && hasHostPluginInfoFields(input as Fields, kind);
};

const isHostInfoDataPluginInfo = function (value: unknown): boolean {
  if (!Array.isArray(value)) return false;
  for (let i = 0; i < value.length; i++) {
    const item: unknown = value[i];
    if (!isHostPluginInfo(item)) return false;
  }
  return true;
};

const isHostInfoData = function (input: unknown): boolean {
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
};

const isHostInfoChanges = function (value: unknown): boolean {
  if (!Array.isArray(value)) return false;
  for (let i = 0; i < value.length; i++) {
    const item: unknown = value[i];
    if (item !== 'plugin_info') return false;
  }
  return true;
};

const hasHostInfoFields = function (value: Fields, kind: number): boolean {
  if (!isHostInfoData(value['versioned_object.data'])) return false;
  if ((kind & 0x1) !== 0 && !isHostInfoChanges(value['versioned_object.changes'])) return false;
  return true;
};

export const isHostInfo = function (input: unknown): boolean {
  const kind = kindOf(input);
  return kind >> 1 === 51 && hasHostInfoFields(input as Fields, kind);
};

export const isAnyObject = function (input: unknown): boolean {
  const kind = kindOf(input);
  const number = kind >> 1;
  return number >= 0 && number <= 51 && (fieldsOf[number] as FieldCheck)(input as Fields, kind);
};

const fieldsOf: readonly FieldCheck[] = [
  /* 0 */ hasFixedIPFields,
  /* 1 */ hasFixedIPListFields,
  /* 2 */ hasRouteFields,
  /* 3 */ hasRouteListFields,
  /* 4 */ hasSubnetFields,
  /* 5 */ hasSubnetListFields,
  /* 6 */ hasNetwork_1_0LikeFields,
  /* 7 */ hasNetwork_1_0LikeFields,
  /* 8 */ hasVIFPortProfileBase_1_0Fields,
  /* 9 */ hasDatapathOffloadBaseFields,
  /* 10 */ hasDatapathOffloadRepresentorFields,
  /* 11 */ hasVIFPortProfileBase_1_1LikeFields,
  /* 12 */ hasVIFPortProfileOpenVSwitch_1_0LikeFields,
  /* 13 */ hasVIFPortProfileOpenVSwitch_1_0LikeFields,
  /* 14 */ hasVIFPortProfileOpenVSwitch_1_0LikeFields,
  /* 15 */ hasVIFPortProfileOpenVSwitch_1_0LikeFields,
  /* 16 */ hasVIFPortProfileOpenVSwitch_1_0LikeFields,
  /* 17 */ hasVIFPortProfile8021Qbg_1_0LikeFields,
  /* 18 */ hasVIFPortProfile8021Qbg_1_0LikeFields,
  /* 19 */ hasVIFPortProfileOpenVSwitch_1_0LikeFields,
  /* 20 */ hasVIFPortProfileBase_1_1LikeFields,
  /* 21 */ hasVIFPortProfileOpenVSwitch_1_0LikeFields,
  /* 22 */ hasVIFPortProfileOpenVSwitch_1_0LikeFields,
  /* 23 */ hasVIFPortProfileOpenVSwitch_1_0LikeFields,
  /* 24 */ hasVIFPortProfileOpenVSwitch_1_0LikeFields,
  /* 25 */ hasVIFPortProfileOpenVSwitch_1_0LikeFields,
  /* 26 */ hasVIFPortProfileOpenVSwitch_1_0LikeFields,
  /* 27 */ hasVIFPortProfileOpenVSwitch_1_0LikeFields,
  /* 28 */ hasVIFPortProfileOpenVSwitch_1_0LikeFields,
  /* 29 */ hasVIFPortProfileOpenVSwitch_1_0LikeFields,
  /* 30 */ hasVIFPortProfileOpenVSwitch_1_0LikeFields,
  /* 31 */ hasVIFPortProfileOpenVSwitch_1_0LikeFields,
  /* 32 */ hasVIFPortProfileBase_1_1LikeFields,
  /* 33 */ hasVIFPortProfileFPTap_1_0Fields,
  /* 34 */ hasVIFPortProfileBase_1_1LikeFields,
  /* 35 */ hasVIFPortProfileK8sDPDK_1_0LikeFields,
  /* 36 */ hasVIFPortProfileK8sDPDK_1_0LikeFields,
  /* 37 */ hasVIFBaseLikeFields,
  /* 38 */ hasVIFBaseLikeFields,
  /* 39 */ hasVIFBaseLikeFields,
  /* 40 */ hasVIFBaseLikeFields,
  /* 41 */ hasVIFBaseLikeFields,
  /* 42 */ hasVIFBaseLikeFields,
  /* 43 */ hasVIFBaseLikeFields,
  /* 44 */ hasVIFBaseLikeFields,
  /* 45 */ hasVIFBaseLikeFields,
  /* 46 */ hasInstanceInfoFields,
  /* 47 */ hasHostVIFInfo_1_0LikeFields,
  /* 48 */ hasHostVIFInfo_1_0LikeFields,
  /* 49 */ hasHostVIFInfo_1_0LikeFields,
  /* 50 */ hasHostPluginInfoFields,
  /* 51 */ hasHostInfoFields,
];

/** Which fields are known of a kind, by its number: one bit for each that the function asks for that checks them. */
const knownOf = /* @__PURE__ */ new Int32Array([
  /* 0 */ 0x0,
  /* 1 */ 0x0,
  /* 2 */ 0x0,
  /* 3 */ 0x0,
  /* 4 */ 0x0,
  /* 5 */ 0x0,
  /* 6 */ 0x1ff,
  /* 7 */ 0x3ff,
  /* 8 */ 0x0,
  /* 9 */ 0x0,
  /* 10 */ 0x0,
  /* 11 */ 0x1,
  /* 12 */ 0x3,
  /* 13 */ 0x7,
  /* 14 */ 0xf,
  /* 15 */ 0x1f,
  /* 16 */ 0x7f,
  /* 17 */ 0xf,
  /* 18 */ 0x1f,
  /* 19 */ 0x2,
  /* 20 */ 0x3,
  /* 21 */ 0x183,
  /* 22 */ 0x187,
  /* 23 */ 0x18f,
  /* 24 */ 0x19f,
  /* 25 */ 0x1ff,
  /* 26 */ 0x603,
  /* 27 */ 0x607,
  /* 28 */ 0x60f,
  /* 29 */ 0x61f,
  /* 30 */ 0x67f,
  /* 31 */ 0x80,
  /* 32 */ 0x5,
  /* 33 */ 0x0,
  /* 34 */ 0x9,
  /* 35 */ 0x7,
  /* 36 */ 0xf,
  /* 37 */ 0xff,
  /* 38 */ 0x1ff,
  /* 39 */ 0x3ff,
  /* 40 */ 0x3ff,
  /* 41 */ 0x1dff,
  /* 42 */ 0x60ff,
  /* 43 */ 0x61ff,
  /* 44 */ 0x84ff,
  /* 45 */ 0x300ff,
  /* 46 */ 0x0,
  /* 47 */ 0x7,
  /* 48 */ 0xe,
  /* 49 */ 0x17,
  /* 50 */ 0x0,
  /* 51 */ 0x0,
]);

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
