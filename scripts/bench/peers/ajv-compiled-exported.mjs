import { Ajv2020 } from 'ajv/dist/2020.js';
import schema from '../node_modules/.peers/exported.mjs';

const validate = new Ajv2020().compile(schema);

export const verdict = (value) => validate(value);
