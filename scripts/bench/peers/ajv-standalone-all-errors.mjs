import validate from '../node_modules/.peers/ajv-standalone-all-errors.mjs';

export const verdict = (value) => validate(value);
export const issues = (value) => (validate(value) ? [] : validate.errors);
