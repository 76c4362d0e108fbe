import validate from '../node_modules/.peers/ajv-standalone.mjs';

export const verdict = (value) => validate(value);
