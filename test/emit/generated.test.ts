import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { objects } from '../../schemas/index.ts';
import { emit } from '../../src/emit/index.ts';
import type { Consumer } from '../../src/emit/json-schema/consumer.ts';
import { CONSUMERS } from '../../src/emit/json-schema/consumers.ts';
import { NOTICE } from '../../src/emit/text.ts';
import { readSchema, strictAjv } from '../support/judges.ts';

const ROOT = new URL('../../generated/', import.meta.url);
const files = emit(objects);

test('generated/ is what the schemas say, file for file', () => {
  const onDisk = readdirSync(ROOT, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  expect(onDisk).toHaveLength(files.size);
  for (const [path, text] of files) expect([path, readFileSync(new URL(path, ROOT), 'utf8')]).toEqual([path, text]);
});

test('the same objects give the same bytes', () => {
  expect([...emit(objects)]).toEqual([...files]);
});

test('every file says where it comes from, and ends with a line end', () => {
  for (const [path, text] of files) {
    expect([path, text.includes(NOTICE)]).toEqual([path, true]);
    expect(text.endsWith('}\n') || text.endsWith(';\n') || path.endsWith('.md')).toBe(true);
    expect(text).not.toMatch(/[ \t]$/m);
  }
});

/** Schemas for validators, whose names are those of forms and objects alone. */
const portable = [...files.keys()].filter((path) => /^json-schema\/(?:\w+\/)?\w+\.json$/.test(path));

test('JSON Schemas compile strictly, claim no domain, and leave nothing open', () => {
  expect(portable).toHaveLength(2 * (1 + 31));
  for (const path of portable) {
    const schema = readSchema(path.replace('json-schema/', ''));
    // Relative to where the file is, so that references to its neighbours work from a disk as from a table by `$id`.
    const address = `https://example.org/${path}`;
    expect(new URL(schema.$id as string, address).href).toBe(address);
    expect(schema.$schema).toBe('https://json-schema.org/draft/2020-12/schema');
    walk(schema, (node, key) => {
      // `{}` admits anything; only under `not`, for the arrays that hold nothing, is that what is meant.
      expect([path, key, Object.keys(node).length > 0 || key === 'not' || key === 'properties']).toEqual([
        path,
        key,
        true,
      ]);
      if (node.type === 'object' && key !== 'properties') expect(node.additionalProperties).toBe(false);
    });
  }
  const ids = portable.map((path) => readSchema(path.replace('json-schema/', '')).$id);
  expect(new Set(ids).size).toBe(portable.length);
  strictAjv().compile(readSchema('primitive.json'));
  strictAjv().compile(readSchema('config.json'));
});

test('the files for one consumer say for whom, form and draft they are', () => {
  const schemas = [...files.keys()].filter((path) => path.startsWith('json-schema/'));
  const others = schemas.filter((path) => !portable.includes(path));
  const expected = Object.entries<Consumer>(CONSUMERS).flatMap(([consumer, { forms, drafts }]) =>
    forms.flatMap((form) =>
      (drafts.length > 0 ? drafts : [undefined]).map((draft) =>
        [form, consumer, draft && `draft-${draft}`, 'json']
          .filter((part) => part !== undefined && !['portable', 'draft-2020-12'].includes(part))
          .join('.'),
      ),
    ),
  );
  expect(others.map((path) => path.replace('json-schema/', '')).sort()).toEqual(
    expected.filter((name) => !/^\w+\.json$/.test(name)).sort(),
  );
});

function walk(node: unknown, visit: (node: Record<string, unknown>, key: string) => void, key = ''): void {
  if (Array.isArray(node)) for (const item of node) walk(item, visit, key);
  if (typeof node !== 'object' || node === null || Array.isArray(node) || key === 'examples') return;
  visit(node as Record<string, unknown>, key);
  for (const [name, child] of Object.entries(node)) walk(child, visit, name);
}
