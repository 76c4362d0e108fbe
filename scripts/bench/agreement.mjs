import { documentSets, vectors } from './documents.mjs';

/*
 * Before anything is measured: whoever answers otherwise than the vectors say checks something else, and there is nothing
 * to compare. A list of faults has to be empty for valid documents alone.
 */

const SHOWN_CHARACTERS = 200;

/** Judges every vector and every document with each contestant, and throws when anybody differs. */
export function checkAgreement(contestants) {
  const sets = documentSets();
  const documents = sets.flatMap(({ isValid, texts }) => texts.map((text) => ({ value: JSON.parse(text), isValid })));
  const cases = [...vectors(), ...documents];
  const faults = contestants.flatMap(({ id, verdict, issues }) => [
    ...differences(`The verdict of ${id}`, verdict, cases),
    ...(issues === undefined ? [] : differences(`The list of ${id}`, (value) => issues(value).length === 0, documents)),
    ...memories(id, verdict, sets[0].texts[0]),
  ]);
  if (faults.length > 0) throw new Error(faults.join('\n'));
  return cases.length;
}

function differences(what, verdict, cases) {
  const differing = cases.filter(({ value, isValid }) => verdict(value) !== isValid);
  if (differing.length === 0) return [];
  const first = JSON.stringify(differing[0].value).slice(0, SHOWN_CHARACTERS);
  return [`${what} is wrong for ${differing.length} of ${cases.length} documents, the first being ${first}`];
}

/** Loops judge the same values again and again, so nobody may know a value by its identity. */
function memories(id, verdict, text) {
  const value = JSON.parse(text);
  const before = verdict(value);
  value['versioned_object.data'].active = 'once more';
  return before && !verdict(value) ? [] : [`${id} does not look again at a value that it has judged.`];
}
