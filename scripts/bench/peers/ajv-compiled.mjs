import { Ajv } from 'ajv';
import schema from '../node_modules/.peers/discriminated.mjs';

const validate = new Ajv({ discriminator: true }).compile(schema);

export const verdict = (value) => validate(value);
