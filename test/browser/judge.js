import { is, safeParse } from '../../dist/src/index.js';

/*
 * What a page, a web worker and a worker thread do alike: they judge all vectors, and try to make code of a string, which
 * has to be forbidden where they run.
 */

export function judgeAll(vectors) {
  const wrong = vectors.filter(({ payload, accepted }) => {
    const result = safeParse(payload);
    return is(payload) !== accepted || result.success !== accepted || (!accepted && result.issues.length === 0);
  });
  const accepted = vectors.filter(({ payload }) => is(payload)).length;
  return { judged: vectors.length, accepted, wrong, canMakeCode: canMakeCode() };
}

/** Whether a string became code after all. */
function canMakeCode() {
  try {
    return new Function('return true')();
  } catch {
    return false;
  }
}
