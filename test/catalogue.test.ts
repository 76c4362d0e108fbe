import { expect, test } from 'vitest';
import { objects } from '../schemas/index.ts';
import { reduce } from '../schemas/reduce.ts';
import { catalogue as described } from '../src/catalogue.ts';
import { catalogue } from '../src/index.ts';

test('the described catalogue is what the schemas say', () => {
  expect(described).toEqual(reduce(objects));
});

test('the plain one has all of it but what only people read', () => {
  const texts = ['description', 'releases', 'examples', 'meanings'];
  const plain = JSON.parse(JSON.stringify(described, (key, value) => (isText(key, value) ? undefined : value)));
  expect(catalogue).toEqual(plain);
  expect(JSON.stringify(catalogue).length).toBeLessThan(JSON.stringify(described).length / 2);

  /** A field could be called `description`, but then it is no string. */
  function isText(key: string, value: unknown): boolean {
    return texts.includes(key) && (typeof value === 'string' || key !== 'description');
  }
});
