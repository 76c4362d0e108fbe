import { readdirSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseAst } from 'rolldown/parseAst';
import { expect, test } from 'vitest';

/* Which files of the build each entry point loads: every file costs time at each start, and in every program that bundles it. */

const DIST = new URL('../dist/', import.meta.url);
const SHARED = 'shared/';

const files = readdirSync(fileURLToPath(DIST), { recursive: true, encoding: 'utf8' })
  .map((path) => path.replaceAll('\\', '/'))
  .filter((path) => /^(shared|src)\/.*\.js$/.test(path));

/** What a file imports as it loads: paths below dist/, and names of packages. */
function importsOf(file: string): string[] {
  const { body } = parseAst(readFileSync(new URL(file, DIST), 'utf8'));
  const names = body.flatMap((statement) =>
    'source' in statement && statement.source ? [statement.source.value] : [],
  );
  return names.map((name) => (name.startsWith('.') ? posix.join(posix.dirname(file), name) : name));
}

function loadedBy(entry: string): string[] {
  const loaded = new Set([entry]);
  for (const file of loaded) if (file.endsWith('.js')) for (const name of importsOf(file)) loaded.add(name);
  return [...loaded]
    .filter((name) => name !== entry)
    .map((name) => name.replace(SHARED, ''))
    .sort();
}

const entries = files.filter((file) => !file.startsWith(SHARED)).sort();

test('each entry point loads what it needs, in few files', () => {
  const loaded = entries.map((entry) => [entry.replace('src/', ''), loadedBy(entry).join(' ')]);
  expect(Object.fromEntries(loaded)).toMatchInlineSnapshot(`
    {
      "catalogue.js": "table.js",
      "cli/commands/convert.js": "command-line.js documents.js files.js is.js judge-lines.js node:buffer node:fs node:fs/promises node:os node:path node:timers/promises node:url node:util table.js text.js verbs.js",
      "cli/commands/explain.js": "command-line.js documents.js is.js judge-lines.js node:buffer node:fs/promises node:path node:url node:util table.js text.js verbs.js",
      "cli/commands/fingerprint.js": "command-line.js documents.js fingerprint.js is.js judge-lines.js node:buffer node:fs/promises node:path node:url node:util table.js text.js verbs.js",
      "cli/commands/generate.js": "command-line.js documents.js files.js is.js judge-lines.js node:buffer node:fs node:fs/promises node:os node:path node:timers/promises node:url node:util table.js text.js verbs.js",
      "cli/commands/init.js": "command-line.js documents.js files.js is.js judge-lines.js node:buffer node:fs node:fs/promises node:os node:path node:timers/promises node:url node:util table.js text.js verbs.js",
      "cli/commands/list.js": "command-line.js documents.js is.js judge-lines.js node:buffer node:fs/promises node:path node:url node:util table.js text.js verbs.js",
      "cli/commands/negotiate.js": "command-line.js documents.js is.js judge-lines.js node:buffer node:fs/promises node:path node:url node:util table.js text.js verbs.js",
      "cli/commands/schema.js": "command-line.js consumers.js documents.js files.js is.js judge-lines.js node:buffer node:fs node:fs/promises node:os node:path node:timers/promises node:url node:util table.js text.js verbs.js",
      "cli/commands/validate.js": "command-line.js documents.js is.js judge-lines.js node:buffer node:fs/promises node:os node:path node:url node:util table.js text.js verbs.js",
      "cli/input/folder.js": "documents.js is.js judge-lines.js node:buffer node:fs/promises node:path node:url node:util table.js text.js verbs.js",
      "cli/main.js": "command-line.js documents.js is.js judge-lines.js node:buffer node:fs/promises node:path node:url node:util table.js text.js verbs.js",
      "cli/output/report-files.js": "command-line.js documents.js files.js is.js judge-lines.js node:buffer node:fs node:fs/promises node:os node:path node:timers/promises node:url node:util table.js text.js verbs.js",
      "cli/worker.js": "documents.js is.js judge-lines.js node:buffer node:fs/promises node:path node:url node:util node:worker_threads table.js text.js verbs.js",
      "cli/workers.js": "node:path node:worker_threads",
      "config.js": "is.js table.js verbs.js",
      "define.js": "consumers.js documents.js fingerprint.js is.js pattern.js scalars.js schemas.js table.js text.js to-json-schema.js verbs.js zod zod-to-json-schema",
      "fingerprint.js": "fingerprint.js is.js table.js text.js verbs.js",
      "index.js": "is.js table.js verbs.js",
      "json-schema.js": "pattern.js to-json-schema.js zod zod-to-json-schema",
      "text/yaml.js": "documents.js is.js table.js verbs.js",
      "validate-text.js": "documents.js is.js table.js verbs.js",
      "zod-config.js": "is.js pattern.js scalars.js schemas.js zod zod-config.js",
      "zod.js": "is.js pattern.js scalars.js schemas.js zod zod.js",
    }
  `);
});

test('nothing that is shared loads an entry point', () => {
  const shared = files.filter((file) => file.startsWith(SHARED));
  expect(shared.length).toBeGreaterThan(5);
  const backwards = shared.flatMap((file) => importsOf(file).filter((name) => entries.includes(name)));
  expect(backwards).toEqual([]);
});

test('no line is longer than a screen can show, since Node prints that of an uncaught error', () => {
  const lines = files.flatMap((file) => readFileSync(new URL(file, DIST), 'utf8').split('\n'));
  const isNameList = (line: string) => /^(?:import|export) ?\{/.test(line);
  // The longest are patterns.
  const long = lines.filter((line) => line.length > 1600 && !isNameList(line));
  expect(long.map((line) => line.slice(0, 80))).toEqual([]);
});
