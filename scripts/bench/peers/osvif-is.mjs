import { is } from '../../../dist/src/index.js';

export const verdict = (value) => is(value);
