import { join } from 'node:path';
import { describe, test } from 'vitest';
import { Collector } from '../../src/cli/report/findings.ts';
import type { Report } from '../../src/cli/report/report.ts';
import type { DocumentResult } from '../../src/validate-text.ts';
import { folderWith, osvif, ROOT, shell } from '../support/cli.ts';

/* An error that nobody foresaw costs one document, and the operator is told what to do. */

const ROUTE = '{"type": "Route", "cidr": "::/0"}';
const SUBNET = '{"type": "Subnet", "cidr": "::/0"}';

/** A module whose registry does as `effect` says when a Route is checked; `isMainThread` is at hand. */
function registry(effect: string): string {
  return `
    import { isMainThread } from 'node:worker_threads';
    import { catalogue } from ${JSON.stringify(join(ROOT, 'dist/src/catalogue.js'))};
    const { Route } = catalogue.objects;
    const fields = new Proxy(Route.fields, { ownKeys(target) { ${effect} return Reflect.ownKeys(target); } });
    const objects = { ...catalogue.objects, Route: { ...Route, fields } };
    export const registry = { catalogue: { ...catalogue, objects }, jsonSchema: () => ({}), generate: () => new Map() };
  `;
}

/** A module that opens all files that the process may have open, but for some. */
function greedy(free: number): string {
  return `
    import { closeSync, openSync } from 'node:fs';
    const open = [];
    try { for (;;) open.push(openSync('/dev/null')); } catch {}
    for (const descriptor of open.slice(0, ${free})) closeSync(descriptor);
    ${registry('')}
  `;
}

const folder = folderWith({
  'broken.js': registry("throw new TypeError('no fields\\u001b[2J');"),
  'deep.js': registry('(function deeper() { deeper(); })();'),
  'late.js': `${registry('')} setTimeout(() => { throw new Error('too late'); });`,
  'main-only.js': `${registry('')} if (!isMainThread) throw new Error('no threads');`,
  'dies.js': registry('if (!isMainThread) process.exit(7);'),
  'hungry.js': registry('if (!isMainThread) for (const all = []; ; ) all.push(new Array(1e5).fill(0.5));'),
  // They leave so many file descriptors.
  ...Object.fromEntries([0, 3, 6].map((count) => [`free-${count}.js`, greedy(count)])),
  ...Object.fromEntries(Array.from({ length: 60 }, (_, i) => [`tree/${i % 20}/${i}.json`, SUBNET])),
  'route.json': ROUTE,
  'subnet.json': SUBNET,
  'invalid.json': '{"type": "Subnet", "cidr": 1}',
  'many.yaml': `type: Subnet\ncidr: ::/0\n---\ntype: Route\ncidr: ::/0\n---\ntype: Subnet\ncidr: ::/0\n`,
  'lines.ndjson': `${SUBNET}\n${ROUTE}\n${SUBNET}\n`,
  'mixed.ndjson': `${SUBNET}\n${ROUTE}\n`.repeat(70_000),
  'long.ndjson': `${`${SUBNET}\n`.repeat(130_000)}${ROUTE}\n`,
});
const at = { cwd: folder };
const ADVICE = 'this is a fault of osvif, so please report it with this line and the document.';

describe.concurrent('an internal error', () => {
  test('is the result of its document, and others go on', async ({ expect }) => {
    const args = ['route.json', 'subnet.json', 'many.yaml', 'lines.ndjson', '--registry', 'broken.js'];
    const { code, stdout, stderr } = await osvif(['validate', ...args], at);
    expect({ code, stderr }).toEqual({ code: 4, stderr: '' });
    expect(stdout).toMatchInlineSnapshot(`
      "✗ route.json
        the document
        osvif failed to check this document (TypeError: no fields\\u001b[2J); this is a fault of osvif, so please report it with this line and the document. internal_error

      ✓ subnet.json  Subnet
      ✓ many.yaml  Subnet
      ✗ many.yaml (document 2)
        the document
        osvif failed to check this document (TypeError: no fields\\u001b[2J); this is a fault of osvif, so please report it with this line and the document. internal_error

      ✓ many.yaml (document 3)  Subnet
      ✓ lines.ndjson:1  Subnet
      ✗ lines.ndjson:2
        2:1 the document
        osvif failed to check this document (TypeError: no fields\\u001b[2J); this is a fault of osvif, so please report it with this line and the document. internal_error
        2 | {"type": "Route", "cidr": "::/0"}
          | ^

      ✓ lines.ndjson:3  Subnet
      8 documents: 5 valid, 3 invalid
      "
    `);
  });

  test.for(['json', 'ndjson'])('has the code internal_error in %s', async (format, { expect }) => {
    const args = ['lines.ndjson', '--registry', 'broken.js', '--format', format, '--output', 'json=copy.json'];
    const { stdout } = await osvif(['validate', ...args], at);
    const results =
      format === 'json'
        ? JSON.parse(stdout).documents
        : stdout
            .trimEnd()
            .split('\n')
            .map((line) => JSON.parse(line));
    expect(results[1]).toEqual({
      source: 'lines.ndjson',
      index: 1,
      line: 2,
      valid: false,
      form: null,
      object: null,
      version: null,
      issues: [
        {
          code: 'internal_error',
          severity: 'error',
          path: [],
          pointer: '',
          message: `osvif failed to check this document (TypeError: no fields\\u001b[2J); ${ADVICE}`,
          expected: 'a document that osvif can check',
          received: 'TypeError: no fields\\u001b[2J',
          source: 'lines.ndjson',
          line: 2,
          column: 1,
        },
      ],
    });
    expect([results[0].valid, results[2].valid]).toEqual([true, true]);
  });

  test('of the stack is one, too', async ({ expect }) => {
    const { code, stdout } = await osvif(['validate', 'route.json', 'subnet.json', '--registry', 'deep.js'], at);
    expect(code).toBe(4);
    expect(stdout).toContain('(RangeError: Maximum call stack size exceeded)');
    expect(stdout).toContain('✓ subnet.json  Subnet\n');
  });

  test.for([
    ['nowhere.json', 3],
    ['nowhere.json invalid.json', 3],
    ['invalid.json', 1],
    ['route.json', 4],
    ['invalid.json nowhere.json route.json', 4],
    ['route.json --format xml', 2],
  ] as const)('%s: the exit status is %i, the highest that applies', async ([args, code], { expect }) => {
    expect(await osvif(['validate', ...args.split(' '), '--registry', 'broken.js'], at)).toMatchObject({ code });
  });

  test.for(['convert', 'convert --mode coerce'])('ends %s', async (command, { expect }) => {
    const args = [...command.split(' '), 'route.json', '--registry', 'broken.js'];
    const { code, stdout, stderr } = await osvif(args, at);
    expect({ code, stdout }).toEqual({ code: 4, stdout: '' });
    expect(stderr).toContain('osvif failed to check this document');
  });

  test.for(['1', 'yes'])('shows where it came from with OSVIF_DEBUG=%s alone', async (debug, { expect }) => {
    const args = ['validate', 'route.json', '--registry', 'broken.js'];
    const { code, stderr } = await osvif(args, { ...at, env: { OSVIF_DEBUG: debug } });
    expect(code).toBe(4);
    expect(stderr).toMatch(/^TypeError: no fields\\u001b\[2J\n {4}at Object.ownKeys /);
    for (const none of ['', '0'])
      expect(await osvif(args, { ...at, env: { OSVIF_DEBUG: none } })).toMatchObject({ stderr: '' });
  });
});

describe.concurrent('anywhere else, an internal error', () => {
  test('is told in a line, with what to do', async ({ expect }) => {
    const args = ['explain', 'Route', '--registry', 'broken.js'];
    expect(await osvif(args, at)).toEqual({
      code: 4,
      stdout: '',
      stderr:
        'osvif: Internal error: TypeError: no fields\\u001b[2J\nThis is a fault of osvif, so please report it with the ' +
        'command and its input; set OSVIF_DEBUG=1 for a stack trace.\n',
    });
    const { stderr } = await osvif(args, { ...at, env: { OSVIF_DEBUG: '1' } });
    expect(stderr).toMatch(/^osvif: Internal error: TypeError: .*\nTypeError: no fields.*\n( {4}at .*\n)+$/);
  });

  test('is told, too, when it comes later', async ({ expect }) => {
    const { code, stderr } = await osvif(['validate', '-', '--registry', 'late.js'], { ...at, input: ROUTE });
    expect(code).toBe(4);
    expect(stderr).toMatch(/^osvif: Internal error: Error: too late\nThis is a fault of osvif,.*\n$/);
  });
});

test('of a report is told in that report alone', ({ expect }) => {
  const good: Report = { document: ({ valid }) => (valid ? 'valid' : 'invalid'), end: () => '' };
  const bad: Report = {
    document: ({ valid, issues }) => {
      if (valid) throw new Error('no words');
      return issues.map(({ code, line }) => `${code} ${line}`).join('');
    },
    end: () => '',
  };
  const thrown: unknown[] = [];
  const collector = new Collector([good, bad], (error) => thrown.push(error));
  const value = { type: 'Route', cidr: '::/0' } as const;
  const details = { valid: true, form: 'config', object: 'Route', version: null, issues: [], value } as const;
  const result: DocumentResult = { index: 0, line: 7, ...details };
  collector.add(result, () => expect.unreachable());
  expect(collector.findings()).toEqual({ documents: 1, valid: 1, failed: 1, texts: ['valid', 'internal_error 7'] });
  expect(thrown).toEqual([new Error('no words')]);
});

describe.concurrent('a thread', () => {
  test('whose registry fails there alone is told, and no line is lost', async ({ expect }) => {
    const args = ['validate', 'long.ndjson', '--registry', 'main-only.js', '--jobs', '3', '--format', 'json'];
    const { code, stdout, stderr } = await osvif(args, at);
    expect({ code, stderr }).toEqual({
      code: 0,
      stderr:
        'osvif: a thread failed (Error: main-only.js: fails to load: no threads); the others go on with its work\n',
    });
    expect(JSON.parse(stdout).summary).toEqual({ documents: 130_001, valid: 130_001, unreadable: 0, skipped: 0 });
  });

  test.for([
    ['dies.js', 'Error: it ended with exit code 7', ''],
    [
      'hungry.js',
      'Error: Worker terminated due to reaching memory limit: JS heap out of memory',
      '--max-old-space-size=120',
    ],
  ] as const)('that fails by %s costs the lines that it had', async ([module, message, flags], { expect }) => {
    // Every batch has a line at which a thread fails, so that the first that gets one does.
    const args = ['validate', 'mixed.ndjson', '--registry', module, '--jobs', '2', '--format', 'ndjson'];
    const { code, stdout, stderr } = await osvif(args, { ...at, env: { NODE_OPTIONS: flags } });
    const results = stdout
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(stderr).toBe(`osvif: a thread failed (${message}); the others go on with its work\n`);
    expect(code).toBe(4);
    expect(results.map(({ index }) => index)).toEqual(results.map((_, i) => i));
    expect(results.length).toBe(140_000);
    const failed = results.filter(({ valid }) => !valid);
    expect(failed.length).toBeGreaterThan(0);
    expect(failed.length).toBeLessThan(5000);
    for (const { issues } of failed) expect(issues[0].code).toBe('internal_error');
  });
});

describe.concurrent('with too few file descriptors', () => {
  const run = (args: string) => shell(`ulimit -n 80; osvif validate ${args}`, at);
  const FULL = 'too many open files; raise the limit, such as by `ulimit -n 1024`\n';

  test('a file is told that cannot be opened', async ({ expect }) => {
    expect(await run('route.json lines.ndjson --registry free-0.js')).toEqual({
      code: 3,
      stdout: '0 documents: 0 valid, 0 invalid, 2 unreadable\n',
      stderr: ['route.json', 'lines.ndjson'].map((name) => `osvif: ${name}: ${FULL}`).join(''),
    });
  });

  test('so is one of osvif itself', async ({ expect }) => {
    const { code, stderr } = await run('- --input yaml --registry free-0.js');
    expect({ code, stderr }).toEqual({
      code: 3,
      stderr: expect.stringMatching(/^osvif: .*: too many open files; .*\n$/),
    });
  });

  test('a few are enough for many files', async ({ expect }) => {
    const { code, stdout, stderr } = await run('tree --registry free-6.js --output json=tree.out');
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toContain('\n60 documents: 60 valid, 0 invalid\n');
  });

  test('lines are checked without threads', async ({ expect }) => {
    const { code, stdout, stderr } = await run('long.ndjson --registry free-3.js --jobs 2 --format ndjson | wc -l');
    expect({ code, stdout: stdout.trim() }).toEqual({ code: 0, stdout: '130001' });
    expect(stderr).toMatch(/^osvif: a thread failed \(.*\); the others go on with its work\n$/);
  });
});
