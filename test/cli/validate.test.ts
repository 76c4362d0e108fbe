import { chmodSync, readdirSync, readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { folderWith, osvif, ROOT, shell } from '../support/cli.ts';

/* What `osvif validate` reads, judges, writes and exits with; `pretty.test.ts` has what its pages look like. */

const ROUTE = '{"type": "Route", "cidr": "192.0.2.0/24"}';
const PRIMITIVE = JSON.stringify({
  'versioned_object.name': 'Route',
  'versioned_object.namespace': 'os_vif',
  'versioned_object.version': '1.0',
  'versioned_object.data': { cidr: '192.0.2.0/24' },
});

const folder = folderWith({
  'route.json': ROUTE,
  'route.yaml': 'type: Route\ncidr: 192.0.2.0/24\n',
  'primitive.json': PRIMITIVE,
  'bad.json': '{"type": "Route", "cidr": "192.0.2.0"}',
  'stream.ndjson': `${ROUTE}\r\n\n  \n{"type": "Route"}\nnonsense\n${PRIMITIVE}`,
  'several.yaml': `type: Route\ncidr: ::/0\n---\ntype: Route\n---\n- ${ROUTE}\n- ${ROUTE}\n---\n`,
  'array.json': `[${ROUTE}, {"type": "Route", "cidr": 7}]`,
  'bridge.json': '{"type": "VIFBridge", "id": 7}',
  'port.txt': ROUTE,
  'notes.txt': 'type: Route\ncidr: 192.0.2.0/24\n',
  'latin1.json': Buffer.from('{"type": "Network", "label": "B\xfcro"}', 'latin1'),
  'utf16.json': Buffer.from('\ufeff{}', 'utf16le'),
  'empty.json': '',
  'empty.yaml': '# nothing but a comment\n',
  'empty.ndjson': '\n\n',
  'none.json': '[]\n',
  'none.yaml': '---\n[]\n---\n',
  'none.ndjson': '[]\n[]\n',
  'bom.json': `\ufeff${ROUTE}`,
  'empty/readme.txt': 'no documents here',
  'tree/b.json': ROUTE,
  'tree/a/z.YML': 'type: Route\ncidr: ::/0\n',
  'tree/a/y.jsonl': `${ROUTE}\n`,
  'tree/a-b.json': ROUTE,
  'tree/a/notes.txt': 'not a document',
  'tree/a/node_modules/x/package.json': '{}',
  'tree/.vscode/settings.json': '{}',
  'tree/a/.prettierrc.yaml': 'semi: true\n',
  'node_modules/x/route.json': ROUTE,
  '.hidden/route.json': ROUTE,
  'locked/a.json': ROUTE,
  'locked/b/route.json': ROUTE,
  'locked/c.json': ROUTE,
});
symlinkSync('loop.json', join(folder, 'loop.json'));

const at = { cwd: folder };

const NO_DOCUMENTS = ['empty.json', 'empty.yaml', 'empty.ndjson', 'none.json', 'none.yaml', 'none.ndjson'];

/** The lines of NDJSON, read. */
function records(text: string): Record<string, unknown>[] {
  return text
    .split('\n')
    .slice(0, -1)
    .map((line) => JSON.parse(line));
}

describe.concurrent('paths', () => {
  test('--max-issues says how many are told of each document, and the rest is counted in every report', async ({
    expect,
  }) => {
    const text = JSON.stringify({ type: 'Subnet', cidr: '::/0', dns: Array(1500).fill(7) });
    const run = (...args: string[]) => osvif(['validate', '-', '--input', 'ndjson', ...args], { input: `${text}\n` });
    const { code, stdout } = await run('--max-issues', '1');
    expect([code, stdout]).toMatchInlineSnapshot(`
      [
        1,
        "✗ <stdin>:1  Subnet
        1:39 /dns/0
        Expected an IPv4 or IPv6 address such as 192.0.2.10 or 2001:db8::10, received 7. invalid_type
        1 | {"type":"Subnet","cidr":"::/0","dns":[7,7,7,7,7,7,7,7,7,7,7,7,7,7,7,7,7,7,7,7,7,7,7,7,7,7,7,7…
          |                                       ^

        the document
        1,499 more issues are not shown; to see more, raise --max-issues (in code, maxIssues). more_issues

      1 document: 0 valid, 1 invalid
      ",
      ]
    `);
    const json = JSON.parse((await run('--format', 'json')).stdout);
    expect(json.documents[0].issues).toHaveLength(1001);
    expect(json.documents[0].issues[1000]).toMatchObject({ code: 'more_issues', count: 500 });
    const ndjson = JSON.parse((await run('--format', 'ndjson', '--max-issues', '1500')).stdout);
    expect(ndjson.issues).toHaveLength(1500);
    for (const [number, near] of [['0', '1'], ['100001', '100000'], ['-1'], ['1.5'], ['all']] as const) {
      const refused = await run(`--max-issues=${number}`);
      expect([refused.code, refused.stdout]).toEqual([2, '']);
      expect(refused.stderr).toContain(
        `Expected --max-issues with a number from 1 to 100000, received "${number}"${near === undefined ? '.' : `; did you mean ${near}?`}`,
      );
    }
  });

  test('files in the order in which they are named', async ({ expect }) => {
    const { code, stdout, stderr } = await osvif(['validate', 'route.yaml', 'primitive.json', 'route.yaml'], at);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toMatchInlineSnapshot(`
      "✓ route.yaml  Route
      ✓ primitive.json  Route 1.0
      ✓ route.yaml  Route
      3 documents: 3 valid, 0 invalid
      "
    `);
  });

  test('a folder, whatever is below it, sorted, without what tools keep there', async ({ expect }) => {
    const { code, stdout, stderr } = await osvif(['validate', './tree/'], at);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toMatchInlineSnapshot(`
      "✓ tree/a-b.json  Route
      ✓ tree/a/y.jsonl:1  Route
      ✓ tree/a/z.YML  Route
      ✓ tree/b.json  Route
      4 documents: 4 valid, 0 invalid
      "
    `);
  });

  test.for([['node_modules/x'], ['.hidden']])('%s itself, when it is named', async ([path], { expect }) => {
    expect(await osvif(['validate', path as string], at)).toEqual({
      code: 0,
      stdout: `✓ ${path}/route.json  Route\n1 document: 1 valid, 0 invalid\n`,
      stderr: '',
    });
  });

  test('the examples', async ({ expect }) => {
    const { code, stdout, stderr } = await osvif(['validate', 'examples/vif', 'examples/config', 'examples/host']);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    const [summary = '', ...documents] = stdout.trimEnd().split('\n').reverse();
    expect(documents.length).toBeGreaterThanOrEqual(47);
    expect(documents.filter((line) => !line.startsWith('✓ examples/'))).toEqual([]);
    expect(summary).toBe(`${documents.length} documents: ${documents.length} valid, 0 invalid`);
  });
});

describe.concurrent('standard input', () => {
  test.for([[[]], [['-']]])('is read for %j', async ([operands], { expect }) => {
    expect(await osvif(['validate', ...(operands as string[])], { input: PRIMITIVE })).toEqual({
      code: 0,
      stdout: '✓ <stdin>  Route 1.0\n1 document: 1 valid, 0 invalid\n',
      stderr: '',
    });
  });

  test('between files, as --input has it', async ({ expect }) => {
    const input = 'type: Route\ncidr: ::/0\n';
    const { code, stdout } = await osvif(['validate', 'route.yaml', '-', '--input', 'yaml'], { ...at, input });
    expect({ code, stdout }).toEqual({
      code: 0,
      stdout: '✓ route.yaml  Route\n✓ <stdin>  Route\n2 documents: 2 valid, 0 invalid\n',
    });
  });

  test.for(['</dev/null', '<&-'])('is empty or closed: %s', async (redirection, { expect }) => {
    expect(await shell(`osvif validate ${redirection}`)).toEqual({
      code: 0,
      stdout: 'No documents: nothing was validated\n',
      stderr: 'osvif: <stdin>: no documents, so nothing was validated\n',
    });
  });

  test('a file that is a pipe', async ({ expect }) => {
    const { code, stdout } = await shell(`osvif validate <(echo '${ROUTE}') | sed 's,/dev/fd/[0-9]*,PIPE,'`);
    expect({ code, stdout }).toEqual({ code: 0, stdout: '✓ PIPE  Route\n1 document: 1 valid, 0 invalid\n' });
  });
});

describe.concurrent('notations', () => {
  test('by extension, and JSON for the unknown', async ({ expect }) => {
    const { code, stdout } = await osvif(['validate', 'port.txt', 'stream.ndjson', 'several.yaml', 'array.json'], at);
    expect(code).toBe(1);
    expect(stdout).toMatchInlineSnapshot(`
      "✓ port.txt  Route
      ✓ stream.ndjson:1  Route
      ✗ stream.ndjson:4  Route
        4:1 the document
        Missing key \`cidr\`, which every Route config needs. missing_key
        4 | {"type": "Route"}
          | ^

      ✗ stream.ndjson:5
        5:1 the document
        Expected a JSON value, received \`nonsense\`. not_json
        5 | nonsense
          | ^^^^^^^^

      ✓ stream.ndjson:6  Route 1.0
      ✓ several.yaml  Route
      ✗ several.yaml (document 2)  Route
        4:1 the document
        Missing key \`cidr\`, which every Route config needs. missing_key
        4 | type: Route
          | ^^^^

      ✓ several.yaml (document 3)  Route
      ✓ several.yaml (document 4)  Route
      ✓ array.json  Route
      ✗ array.json (document 2)  Route
        1:71 /1/cidr
        Expected a network in CIDR notation such as 192.0.2.0/24 or 2001:db8::/64, received 7. invalid_type
        1 | [{"type": "Route", "cidr": "192.0.2.0/24"}, {"type": "Route", "cidr": 7}]
          |                                                                       ^

      11 documents: 7 valid, 4 invalid
      "
    `);
  });

  test('by --input, whatever the extension', async ({ expect }) => {
    const ndjson = await osvif(['validate', '--input', 'ndjson', 'port.txt', 'route.json'], at);
    expect(ndjson).toEqual({
      code: 0,
      stdout: '✓ port.txt:1  Route\n✓ route.json:1  Route\n2 documents: 2 valid, 0 invalid\n',
      stderr: '',
    });
    const yaml = await osvif(['validate', '--input=yaml', 'notes.txt', 'route.json'], at);
    expect(yaml).toEqual({
      code: 0,
      stdout: '✓ notes.txt  Route\n✓ route.json  Route\n2 documents: 2 valid, 0 invalid\n',
      stderr: '',
    });
    const json = await osvif(['validate', '--input', 'json', 'route.yaml'], at);
    expect(json.code).toBe(1);
    expect(json.stdout).toMatchInlineSnapshot(`
      "✗ route.yaml
        1:1 the document
        Expected a JSON value, received \`type\`; if this is YAML, say \`--input yaml\`. not_json
        1 | type: Route
          | ^^^^

      1 document: 0 valid, 1 invalid
      "
    `);
  });

  test('a text that may be YAML is said to be read as JSON', async ({ expect }) => {
    const { code, stdout, stderr } = await osvif(['validate'], { input: 'type: Route\n' });
    expect({ code, stderr }).toEqual({ code: 1, stderr: '' });
    expect(stdout).toContain('Expected a JSON value, received `type`; if this is YAML, say `--input yaml`. not_json\n');
  });

  test('nothing in a file is no document, a byte-order mark is none of its text', async ({ expect }) => {
    const files = ['empty.json', 'empty.yaml', 'empty.ndjson', 'bom.json'];
    const { code, stdout, stderr } = await osvif(['validate', ...files], at);
    expect({ code, stdout }).toEqual({ code: 0, stdout: '✓ bom.json  Route\n1 document: 1 valid, 0 invalid\n' });
    expect(stderr).toMatchInlineSnapshot(`
      "osvif: empty.json: no documents, so nothing was validated
      osvif: empty.yaml: no documents, so nothing was validated
      osvif: empty.ndjson: no documents, so nothing was validated
      "
    `);
  });

  test.for(NO_DOCUMENTS.map((file) => [file]))(
    '%j has no documents, whatever is expected',
    async ([file], { expect }) => {
      const run = (...args: string[]) => osvif(['validate', file as string, '--expect', 'VIFBase', ...args], at);
      const stderr = `osvif: ${file}: no documents, so nothing was validated\n`;
      expect(await run()).toEqual({ code: 0, stdout: 'No documents: nothing was validated\n', stderr });
      expect(await run('--format', 'ndjson')).toEqual({ code: 0, stdout: '', stderr });
      const json = await run('--format', 'json');
      expect({ ...json, stdout: JSON.parse(json.stdout) }).toEqual({
        code: 0,
        stdout: { summary: { documents: 0, valid: 0, unreadable: 0, skipped: 0 }, documents: [], skipped: [] },
        stderr,
      });
      expect(await osvif(['convert', file as string, '--format', 'json'], at)).toEqual({
        code: 0,
        stdout: '[]\n',
        stderr: `osvif: ${file}: no documents\n`,
      });
    },
  );

  test('a JSON array of primitives holds a document in each item', async ({ expect }) => {
    const input = JSON.stringify([JSON.parse(PRIMITIVE), JSON.parse(PRIMITIVE.replace('/24', '/33'))], null, 1);
    const { code, stdout } = await osvif(['validate'], { input });
    expect(code).toBe(1);
    expect(stdout).toMatchInlineSnapshot(`
      "✓ <stdin>  Route 1.0
      ✗ <stdin> (document 2)  Route
        15:12 /1/versioned_object.data/cidr
        Expected a network in CIDR notation such as 192.0.2.0/24 or 2001:db8::/64, received "192.0.2.0/33". invalid_format
        15 |    "cidr": "192.0.2.0/33"
           |            ^^^^^^^^^^^^^^

      2 documents: 1 valid, 1 invalid
      "
    `);
  });
});

describe.concurrent('forms and objects', () => {
  test('primitive and config are told apart', async ({ expect }) => {
    const { stdout } = await osvif(
      ['validate', '--format', 'ndjson', 'route.json', 'primitive.json', 'array.json'],
      at,
    );
    expect(records(stdout).map(({ form }) => form)).toEqual(['config', 'primitive', 'config', 'config']);
  });

  test('or are what --form says', async ({ expect }) => {
    const primitive = await osvif(['validate', '--form', 'primitive', 'route.json', '--format', 'ndjson'], at);
    expect(primitive.code).toBe(1);
    expect(records(primitive.stdout)).toMatchObject([{ form: 'primitive', object: null, version: null }]);
    const config = await osvif(['validate', '--form', 'config', 'primitive.json'], at);
    expect(config.code).toBe(1);
    expect(config.stdout).toMatchInlineSnapshot(`
      "✗ primitive.json
        1:1 the document
        This is a primitive, where a config is expected; read it with \`--form primitive\`. missing_key
        1 | {"versioned_object.name":"Route","versioned_object.namespace":"os_vif","versioned_object.vers…
          | ^

      1 document: 0 valid, 1 invalid
      "
    `);
  });

  test('--mode coerce takes what os-vif takes, and warns of what it turns into something else', async ({ expect }) => {
    const input = PRIMITIVE.replace('"192.0.2.0/24"', '"192.0.2.0"');
    expect(await osvif(['validate'], { input })).toMatchObject({ code: 1 });
    const args = ['validate', '--mode', 'coerce', '--format', 'ndjson', '--emit-value'];
    const { code, stdout } = await osvif(args, { input });
    expect(code).toBe(0);
    expect(records(stdout)).toMatchObject([
      { valid: true, value: { 'versioned_object.data': { cidr: '192.0.2.0/32' } } },
    ]);
    const pretty = await osvif(['validate', '--mode', 'coerce'], { input });
    expect(pretty).toMatchObject({ code: 0, stderr: '' });
    expect(pretty.stdout).toMatchInlineSnapshot(`
      "✓ <stdin>  Route 1.0
        1:137 /versioned_object.data/cidr
        Expected a network in CIDR notation such as 192.0.2.0/24 or 2001:db8::/64, received "192.0.2.0", which os-vif reads as "192.0.2.0/32", since without a prefix length it is a single host. coerced
        1 | …pace":"os_vif","versioned_object.version":"1.0","versioned_object.data":{"cidr":"192.0.2.0"}}
          |                                                                                  ^^^^^^^^^^^

      1 document: 1 valid, 0 invalid
      "
    `);
  });

  test('--expect takes the object and what descends from it', async ({ expect }) => {
    expect(await osvif(['validate', '--expect', 'Route', 'route.json', 'primitive.json'], at)).toMatchObject({
      code: 0,
    });
    expect(await osvif(['validate', '--expect', 'VIFBase', 'examples/vif'])).toMatchObject({ code: 0 });
  });

  test('--expect refuses the others', async ({ expect }) => {
    const bridge = 'examples/vif/VIFBridge-linux-bridge.json';
    const { code, stdout } = await osvif([
      'validate',
      '--expect',
      'VIFOpenVSwitch',
      bridge,
      join(folder, 'route.json'),
    ]);
    expect(code).toBe(1);
    expect(stdout.replaceAll(folder, 'FOLDER')).toMatchInlineSnapshot(`
      "✗ examples/vif/VIFBridge-linux-bridge.json  VIFBridge
        2:28 /versioned_object.name
        Expected a VIFOpenVSwitch, received a VIFBridge. wrong_object
        2 |   "versioned_object.name": "VIFBridge",
          |                            ^^^^^^^^^^^

      ✗ FOLDER/route.json  Route
        1:10 /type
        Expected a VIFOpenVSwitch, received a Route. wrong_object
        1 | {"type": "Route", "cidr": "192.0.2.0/24"}
          |          ^^^^^^^

      2 documents: 0 valid, 2 invalid
      "
    `);
  });
});

describe.concurrent('formats for programs', () => {
  const issue = {
    code: 'missing_key',
    severity: 'error',
    path: [],
    pointer: '',
    message: 'Missing key `cidr`, which every Route config needs.',
    expected: 'the key `cidr`',
    received: 'a Route without it',
    object: 'Route',
    source: 'stream.ndjson',
    line: 4,
    column: 1,
  };
  const notJSON = {
    code: 'not_json',
    severity: 'error',
    path: [],
    pointer: '',
    message: 'Expected a JSON value, received `nonsense`.',
    expected: 'a JSON value',
    received: '`nonsense`',
    source: 'stream.ndjson',
    line: 5,
    column: 1,
  };
  const source = 'stream.ndjson';
  const documents = [
    { source, index: 0, line: 1, valid: true, form: 'config', object: 'Route', version: null, issues: [] },
    { source, index: 1, line: 4, valid: false, form: 'config', object: 'Route', version: null, issues: [issue] },
    { source, index: 2, line: 5, valid: false, form: null, object: null, version: null, issues: [notJSON] },
    { source, index: 3, line: 6, valid: true, form: 'primitive', object: 'Route', version: '1.0', issues: [] },
  ];
  const values = [JSON.parse(ROUTE), undefined, undefined, JSON.parse(PRIMITIVE)];

  test('ndjson: a line for each document', async ({ expect }) => {
    const { code, stdout, stderr } = await osvif(['validate', '--format', 'ndjson', 'stream.ndjson'], at);
    expect({ code, stderr }).toEqual({ code: 1, stderr: '' });
    expect(records(stdout)).toEqual(documents);
    const keys = ['source', 'index', 'line', 'valid', 'form', 'object', 'version', 'issues'];
    expect(records(stdout).map(Object.keys)).toEqual(Array(4).fill(keys));
  });

  test('ndjson with values', async ({ expect }) => {
    const { stdout } = await osvif(['validate', '--format', 'ndjson', '--emit-value', 'stream.ndjson'], at);
    const expected = documents.map((document, i) => (values[i] ? { ...document, value: values[i] } : document));
    expect(records(stdout)).toEqual(expected);
    expect(Object.keys(records(stdout)[0] ?? {}).at(-1)).toBe('value');
  });

  test('ndjson: `line` is for NDJSON alone, `index` counts the documents of a text', async ({ expect }) => {
    const { stdout } = await osvif(
      ['validate', '--format', 'ndjson', 'several.yaml', 'route.json', 'primitive.json'],
      at,
    );
    const keys = ['source', 'index', 'valid', 'form', 'object', 'version', 'issues'];
    expect(records(stdout).map(Object.keys)).toEqual(Array(6).fill(keys));
    expect(records(stdout).map(({ source, index, valid }) => [source, index, valid])).toEqual([
      ['several.yaml', 0, true],
      ['several.yaml', 1, false],
      ['several.yaml', 2, true],
      ['several.yaml', 3, true],
      ['route.json', 0, true],
      ['primitive.json', 0, true],
    ]);
  });

  test('ndjson: one line for every reader, whatever a value holds', async ({ expect }) => {
    const label = 'a\u2028b\u2029c\u0085d\u009b31m\u202e\u{e0041}\ud800\n\u001b[31m';
    const input = JSON.stringify({ type: 'Network', id: '5c4f1a2e-9b3d-4e6f-8a70-1b2c3d4e5f60', label });
    const { code, stdout } = await osvif(['validate', '--format', 'ndjson', '--emit-value'], { input });
    expect(code).toBe(0);
    expect(stdout.slice(0, -1)).toMatch(/^[ -~]+$/);
    expect(records(stdout)).toMatchObject([{ value: { label } }]);
  });

  test('json: one document, with a summary', async ({ expect }) => {
    const { code, stdout, stderr } = await osvif(['validate', '--format', 'json', 'stream.ndjson', 'nowhere.json'], at);
    expect({ code, stderr }).toEqual({ code: 3, stderr: 'osvif: nowhere.json: no such file or folder\n' });
    expect(JSON.parse(stdout)).toEqual({
      summary: { documents: 4, valid: 2, unreadable: 1, skipped: 0 },
      documents,
      skipped: [],
    });
    expect(stdout.split('\n').slice(0, 8)).toEqual([
      '{',
      '  "summary": {',
      '    "documents": 4,',
      '    "valid": 2,',
      '    "unreadable": 1,',
      '    "skipped": 0',
      '  },',
      '  "documents": [',
    ]);
    expect(stdout.endsWith('}\n')).toBe(true);
  });

  test('json with values; no documents are an empty list', async ({ expect }) => {
    const { code, stdout } = await osvif(['validate', '--format', 'json', '--emit-value', 'route.yaml'], at);
    expect(code).toBe(0);
    expect(JSON.parse(stdout).documents).toMatchObject([{ source: 'route.yaml', value: JSON.parse(ROUTE) }]);
    const none = await osvif(['validate', '--format', 'json', 'empty.ndjson'], at);
    expect(none.code).toBe(0);
    expect(JSON.parse(none.stdout)).toEqual({
      summary: { documents: 0, valid: 0, unreadable: 0, skipped: 0 },
      documents: [],
      skipped: [],
    });
  });
});

describe.concurrent('--output', () => {
  test('writes reports into files beside the one on standard output', async ({ expect }) => {
    const outputs = ['--output', 'ndjson=out.ndjson', '--output', 'pretty=out.txt', '--emit-value'];
    const { code, stdout, stderr } = await osvif(['validate', 'bad.json', 'route.json', ...outputs], at);
    expect({ code, stderr }).toEqual({ code: 1, stderr: '' });
    expect(stdout).toMatch(/^✗ bad.json {2}Route\n[^✓]*✓ route.json {2}Route\n2 documents: 1 valid, 1 invalid\n$/);
    expect(readFileSync(join(folder, 'out.txt'), 'utf8')).toBe(stdout);
    const lines = records(readFileSync(join(folder, 'out.ndjson'), 'utf8'));
    expect(lines).toMatchObject([{ source: 'bad.json', valid: false }, { value: JSON.parse(ROUTE) }]);
    expect(readdirSync(folder).filter((name) => name.endsWith('.tmp'))).toEqual([]);
  });

  test('says when it cannot', async ({ expect }) => {
    expect(await osvif(['validate', 'route.json', '--output', 'json=nowhere/out.json'], at)).toEqual({
      code: 3,
      stdout: '✓ route.json  Route\n1 document: 1 valid, 0 invalid\n',
      stderr: 'osvif: nowhere/out.json: no such file or folder\n',
    });
  });
});

describe.concurrent('what cannot be read', () => {
  test('goes to standard error, wins over what is invalid, and stops nothing', async ({ expect }) => {
    const paths = [
      'nowhere.json',
      'bad.json',
      'empty',
      'latin1.json',
      'utf16.json',
      'loop.json',
      'route.json/x',
      'route.json',
    ];
    const { code, stdout, stderr } = await osvif(['validate', ...paths], at);
    expect(code).toBe(3);
    expect(stderr).toMatchInlineSnapshot(`
      "osvif: nowhere.json: no such file or folder
      osvif: empty: expected a folder with .json, .ndjson, .jsonl, .yaml, .yml files, found none
      osvif: latin1.json: expected UTF-8 text, found other bytes
      osvif: utf16.json: expected UTF-8 text, found other bytes
      osvif: loop.json: too many symbolic links encountered
      osvif: route.json/x: part of the path is a file, not a folder
      "
    `);
    expect(stdout).toMatchInlineSnapshot(`
      "✗ bad.json  Route
        1:27 /cidr
        Expected a network in CIDR notation such as 192.0.2.0/24 or 2001:db8::/64, received "192.0.2.0", which lacks its prefix length, such as /24. invalid_format
        1 | {"type": "Route", "cidr": "192.0.2.0"}
          |                           ^^^^^^^^^^^

      ✓ route.json  Route
      2 documents: 1 valid, 1 invalid, 6 unreadable
      "
    `);
  });

  test('is told beside valid documents too', async ({ expect }) => {
    expect(await osvif(['validate', '--format', 'ndjson', 'nowhere.json'], at)).toEqual({
      code: 3,
      stdout: '',
      stderr: 'osvif: nowhere.json: no such file or folder\n',
    });
  });

  test('a folder that may not be read hides only what it holds', async ({ expect }) => {
    const locked = ['locked/b', 'locked/c.json'].map((path) => join(folder, path));
    for (const path of locked) chmodSync(path, 0);
    // Root may read everything, unless it gives that up.
    const drop = '-dac_override,-dac_read_search';
    const prefix = process.getuid?.() === 0 ? `setpriv --inh-caps=${drop} --bounding-set=${drop} ` : '';
    const run = await shell(`exec ${prefix}"$NODE" "$OSVIF" validate locked`, at);
    for (const path of locked) chmodSync(path, 0o700);
    expect(run).toEqual({
      code: 3,
      stdout: '✓ locked/a.json  Route\n1 document: 1 valid, 0 invalid, 2 unreadable\n',
      stderr: 'osvif: locked/b: permission denied\nosvif: locked/c.json: permission denied\n',
    });
  });
});

test('the broken examples: each caret stands under the place that is named', async () => {
  const { code, stdout, stderr } = await osvif(['validate', 'examples/broken']);
  expect({ code, stderr }).toEqual({ code: 1, stderr: '' });
  const blocks = stdout.split('\n\n').slice(0, -1);
  expect(blocks.length).toBeGreaterThanOrEqual(24);
  for (const block of blocks) {
    const [head = '', place = '', message = '', source = '', carets = '', ...more] = block.split('\n');
    const [line = 0, column = 0] = place.trim().split(/[: ]/).map(Number);
    const file = head.split(' ')[1] as string;
    const text = readFileSync(join(ROOT, file), 'utf8').split('\n')[line - 1];
    expect(message, file).toMatch(/^ {2}\S.*[.?] [a-z_]+$/);
    expect(source, file).toBe(`  ${line} | ${text}`);
    expect(carets, file).toMatch(new RegExp(`^ {${2 + String(line).length}} \\| {${column}}\\^+$`));
    expect(more, file).toEqual([]);
  }
});
