import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import * as define from '../../src/define.ts';

/* Whatever os-vif's own objects are declared with, others have as well. */

const SCHEMAS = new URL('../../schemas/', import.meta.url);

/** Names that a file imports from each other file. */
function importsOf(path: string): [from: string, names: string[]][] {
  const text = readFileSync(new URL(path, SCHEMAS), 'utf8');
  const statements = [...text.matchAll(/^import (?:type )?\{([^}]*)\} from '([^']+)';$/gm)];
  expect(statements.length).toBe(text.match(/^import /gm)?.length ?? 0);
  return statements.map(([, names = '', from = '']) => [
    from,
    names.split(',').flatMap((name) => name.replace('type ', '').trim() || []),
  ]);
}

const declarations = readdirSync(SCHEMAS, { recursive: true, encoding: 'utf8' })
  .map((path) => path.replaceAll('\\', '/'))
  .filter((path) => /^[a-z-]+\/\w+\.ts$/.test(path));

test.each(['scalars.ts', ...declarations])('%s is declared with what is public', (path) => {
  for (const [from, names] of importsOf(path)) {
    if (from === 'zod') expect(names).toEqual(['z']);
    else if (/\/(?:define|scalars)\.ts$/.test(from)) expect(Object.keys(define)).toEqual(expect.arrayContaining(names));
    // The rest are other objects, each by its own name.
    else expect(from.split('/').at(-1)).toBe(`${names.join()}.ts`);
    const objects = Object.keys(define.osvif.objects);
    if (!/zod$|\/(?:define|scalars)\.ts$/.test(from)) expect(objects).toEqual(expect.arrayContaining(names));
  }
});

test('these are all objects', () => {
  expect(declarations.map((path) => path.replace(/^.*\/|\.ts$/g, '')).sort()).toEqual(
    Object.keys(define.osvif.objects).sort(),
  );
});
