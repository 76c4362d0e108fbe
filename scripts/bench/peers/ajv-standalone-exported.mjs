import validate from '../node_modules/.peers/ajv-standalone-exported.mjs';

export const verdict = (value) => validate(value);
