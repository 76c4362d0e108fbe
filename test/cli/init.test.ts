import {
  chmodSync,
  chownSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { runInNewContext } from 'node:vm';
import { describe, test } from 'vitest';
import { folderWith, osvif, ROOT, type Run, shell, visible } from '../support/cli.ts';

const INSTALLED = './node_modules/osvif/generated/json-schema/config.editor.json';
const COPY = './.vscode/osvif.config.schema.json';
const MISSING = `osvif: ${INSTALLED.slice(2)}: no such file, here or in a folder above; install it by \`npm install --save-dev osvif\`, or use --copy\n`;
const SCHEMA = readFileSync(join(ROOT, 'generated/json-schema/config.editor.json'), 'utf8');
const FILES = ['.vscode/extensions.json', '.vscode/settings.json', 'example.vif.yaml'];

/** What stands in the files of a folder, by path, packages left out. */
function contents(folder: string): Record<string, string> {
  const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort();
  const files = paths.filter((path) => !/(?:^|\/)node_modules\//.test(path) && statSync(join(folder, path)).isFile());
  return Object.fromEntries(files.map((path) => [path, readFileSync(join(folder, path), 'utf8')]));
}

function read(folder: string, path: string): string {
  return readFileSync(join(folder, path), 'utf8');
}

/** Reads JSON with comments by a reader that is none of ours: such a text is an expression of JavaScript. */
function parse(text: string): Record<string, unknown> {
  return JSON.parse(JSON.stringify(runInNewContext(`(${text.replace(/^\ufeff/, '')}\n)`)));
}

function needed(schema: string): Record<string, unknown> {
  return {
    'json.schemas': [{ fileMatch: ['*.vif.json'], url: schema }],
    'yaml.schemas': { [schema]: ['*.vif.yaml', '*.vif.yml'] },
  };
}

/** A folder with these files, and with the schema in its node_modules as the package has it. */
function projectWith(files: Readonly<Record<string, string | Uint8Array>>): string {
  return folderWith({ [INSTALLED]: SCHEMA, ...files });
}

/** Runs the command in a folder. */
function init(folder: string, ...args: string[]): Promise<Run> {
  return osvif(['init', ...args], { cwd: folder });
}

const unchanged = (...files: string[]) => files.map((file) => `unchanged  ${file}\n`).join('');

describe.concurrent('osvif init in a new folder', () => {
  test('writes settings, a recommendation and an example', async ({ expect }) => {
    const folder = projectWith({});
    const { code, stdout, stderr } = await init(folder);
    expect(stdout).toMatchInlineSnapshot(`
      "created    .vscode/settings.json
        + {
        +   "json.schemas": [
        +     {
        +       "fileMatch": ["*.vif.json"],
        +       "url": "./node_modules/osvif/generated/json-schema/config.editor.json"
        +     }
        +   ],
        +   "yaml.schemas": {
        +     "./node_modules/osvif/generated/json-schema/config.editor.json": ["*.vif.yaml", "*.vif.yml"]
        +   }
        + }
      created    .vscode/extensions.json
        + {
        +   "recommendations": ["redhat.vscode-yaml"]
        + }
      created    example.vif.yaml
      "
    `);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(Object.keys(contents(folder))).toEqual(FILES);
    expect(JSON.parse(read(folder, '.vscode/settings.json'))).toEqual(needed(INSTALLED));
    expect(JSON.parse(read(folder, '.vscode/extensions.json'))).toEqual({ recommendations: ['redhat.vscode-yaml'] });
  });

  test('the example names the schema in its first line, and is valid', async ({ expect }) => {
    const folder = projectWith({});
    await init(folder);
    const text = read(folder, 'example.vif.yaml');
    expect(text.split('\n')[0]).toBe(`# yaml-language-server: $schema=${INSTALLED}`);
    expect(await osvif(['validate', 'example.vif.yaml'], { cwd: folder })).toEqual({
      code: 0,
      stdout: '✓ example.vif.yaml  VIFOpenVSwitch\n1 document: 1 valid, 0 invalid\n',
      stderr: '',
    });
  });

  test('with the package in node_modules, all point to its schema', async ({ expect }) => {
    const folder = projectWith({});
    expect(await init(folder)).toMatchObject({ code: 0, stderr: '' });
    expect(read(folder, INSTALLED)).toBe(SCHEMA);
  });

  test('in a subfolder or a package of a workspace, all point to the packages above', async ({ expect }) => {
    const folder = projectWith({ 'packages/ports/package.json': '{}', 'packages/ports/node_modules/x': '' });
    const above = `../../${INSTALLED.slice(2)}`;
    expect(await init(folder, 'packages/ports')).toMatchObject({ code: 0, stderr: '' });
    expect(JSON.parse(read(folder, 'packages/ports/.vscode/settings.json'))).toEqual(needed(above));
    expect(read(folder, 'packages/ports/example.vif.yaml').split('\n')[0]).toBe(
      `# yaml-language-server: $schema=${above}`,
    );
    expect(read(join(folder, 'packages/ports'), above)).toBe(SCHEMA);
    // Installed in the package itself later, it is the nearest.
    mkdirSync(dirname(join(folder, 'packages/ports', INSTALLED)), { recursive: true });
    writeFileSync(join(folder, 'packages/ports', INSTALLED), SCHEMA);
    expect(await init(folder, 'packages/ports')).toMatchObject({ code: 0, stderr: '' });
    expect(JSON.parse(read(folder, 'packages/ports/.vscode/settings.json'))).toEqual(needed(INSTALLED));
    expect(read(folder, 'packages/ports/example.vif.yaml').split('\n')[0]).toContain(`$schema=${INSTALLED}`);
  });

  test.for([[], ['--dry-run'], ['a/b']])(
    'without the schema in any node_modules, %j fails and writes nothing',
    async (args, { expect }) => {
      const folder = folderWith({ 'node_modules/osvif/package.json': '{}' });
      const [place] = args.filter((arg) => !arg.startsWith('-'));
      const stderr = place === undefined ? MISSING : MISSING.replace('node_modules', `${place}/node_modules`);
      expect(await init(folder, ...args)).toEqual({ code: 3, stdout: '', stderr });
      expect(contents(folder)).toEqual({});
    },
  );

  test('with --copy, all point to the schema beside the settings', async ({ expect }) => {
    const folder = projectWith({});
    const { code, stdout, stderr } = await init(folder, '--copy');
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toMatch(/^created {4}\.vscode\/osvif\.config\.schema\.json\ncreated {4}\.vscode\/settings\.json\n/);
    expect(read(folder, COPY)).toBe(SCHEMA);
    expect(JSON.parse(read(folder, '.vscode/settings.json'))).toEqual(needed(COPY));
    expect(read(folder, 'example.vif.yaml').split('\n')[0]).toBe(`# yaml-language-server: $schema=${COPY}`);
  });

  test('what it leaves passes `osvif validate`', async ({ expect }) => {
    const folder = projectWith({});
    await init(folder, '--copy');
    const all = '✓ example.vif.yaml  VIFOpenVSwitch\n1 document: 1 valid, 0 invalid\n';
    expect(await osvif(['validate', '.'], { cwd: folder })).toEqual({ code: 0, stdout: all, stderr: '' });
  });

  test('spaces, and letters of any script, may stand in its name', async ({ expect }) => {
    const folder = projectWith({});
    const { code, stdout } = await init(folder, '--copy', 'Büro netz/端口');
    expect({ code, first: stdout.split('\n')[0] }).toEqual({
      code: 0,
      first: `created    Büro netz/端口/${COPY.slice(2)}`,
    });
    expect(JSON.parse(read(folder, 'Büro netz/端口/.vscode/settings.json'))).toEqual(needed(COPY));
  });

  test('a folder that is named is made, and need not be the current one', async ({ expect }) => {
    const folder = projectWith({});
    const { code, stdout, stderr } = await init(folder, 'a/b');
    expect(stdout.match(/^\w.*/gm)).toEqual([
      'created    a/b/.vscode/settings.json',
      'created    a/b/.vscode/extensions.json',
      'created    a/b/example.vif.yaml',
    ]);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(Object.keys(contents(join(folder, 'a/b')))).toEqual(FILES);
  });
});

describe.concurrent('osvif init, once more', () => {
  test.for([
    { args: [], files: [] },
    { args: ['--copy'], files: [COPY.slice(2)] },
  ])('$args: changes nothing', async ({ args, files }, { expect }) => {
    const folder = projectWith({});
    await init(folder, ...args);
    const before = contents(folder);
    const { code, stdout } = await init(folder, ...args);
    const all = [...files, '.vscode/settings.json', '.vscode/extensions.json', 'example.vif.yaml'];
    expect({ code, stdout }).toEqual({ code: 0, stdout: unchanged(...all) });
    expect(contents(folder)).toEqual(before);
  });

  test('--copy moves all that pointed to node_modules', async ({ expect }) => {
    const folder = projectWith({});
    await init(folder);
    expect((await init(folder, '--copy')).stdout).toMatchInlineSnapshot(`
      "created    .vscode/osvif.config.schema.json
      changed    .vscode/settings.json
        -       "url": "./node_modules/osvif/generated/json-schema/config.editor.json"
        +       "url": "./.vscode/osvif.config.schema.json"
        -     "./node_modules/osvif/generated/json-schema/config.editor.json": ["*.vif.yaml", "*.vif.yml"]
        +     "./.vscode/osvif.config.schema.json": ["*.vif.yaml", "*.vif.yml"]
      unchanged  .vscode/extensions.json
      changed    example.vif.yaml
        - # yaml-language-server: $schema=./node_modules/osvif/generated/json-schema/config.editor.json
        + # yaml-language-server: $schema=./.vscode/osvif.config.schema.json
      "
    `);
    const once = projectWith({});
    await init(once, '--copy');
    expect(contents(folder)).toEqual(contents(once));
  });

  test('a folder keeps its copy, and gets the newest', async ({ expect }) => {
    const folder = projectWith({});
    await init(folder, '--copy');
    const { $comment } = JSON.parse(SCHEMA);
    writeFileSync(join(folder, COPY), JSON.stringify({ $comment, title: 'an older one' }));
    expect(await init(folder)).toEqual({
      code: 0,
      stdout: `changed    ${COPY.slice(2)}\n${unchanged('.vscode/settings.json', '.vscode/extensions.json', 'example.vif.yaml')}`,
      stderr: '',
    });
    expect(read(folder, COPY)).toBe(SCHEMA);
    rmSync(join(folder, COPY));
    expect(await init(folder)).toMatchObject({ code: 0, stderr: '' });
    expect(JSON.parse(read(folder, '.vscode/settings.json'))).toEqual(needed(INSTALLED));
  });

  test('line ends that a version control system has changed are no change', async ({ expect }) => {
    const folder = projectWith({});
    await init(folder, '--copy');
    const windows = contents(folder);
    for (const [path, text] of Object.entries(windows)) {
      writeFileSync(join(folder, path), text.replaceAll('\n', '\r\n'));
    }
    const before = contents(folder);
    expect((await init(folder, '--copy')).stdout.match(/^changed|^created/gm)).toBe(null);
    expect(contents(folder)).toEqual(before);
  });

  test('an example that was changed stays, and one that was thrown away does not return', async ({ expect }) => {
    const folder = projectWith({ 'example.vif.yaml': 'type: VIFBridge\n' });
    expect((await init(folder)).stdout).toContain('\nunchanged  example.vif.yaml\n');
    expect(read(folder, 'example.vif.yaml')).toBe('type: VIFBridge\n');
    rmSync(join(folder, 'example.vif.yaml'));
    expect((await init(folder)).stdout).toBe(unchanged('.vscode/settings.json', '.vscode/extensions.json'));
    expect(existsSync(join(folder, 'example.vif.yaml'))).toBe(false);
  });
});

describe.concurrent('osvif init with settings of your own', () => {
  test('extends them where they stand', async ({ expect }) => {
    const folder = projectWith({
      '.vscode/settings.json': `{
    // How I like it.
    "editor.tabSize": 4, // four
    "json.schemas": [
        { "fileMatch": ["a.json"], "url": "./a.json" }, // mine
    ],
    "files.eol": "\\n" // last
    // "window.zoomLevel": 2
}
`,
      '.vscode/extensions.json': '{ "recommendations": ["biomejs.biome"] }',
    });
    expect((await init(folder)).stdout).toMatchInlineSnapshot(`
      "changed    .vscode/settings.json
        +         {
        +             "fileMatch": ["*.vif.json"],
        +             "url": "./node_modules/osvif/generated/json-schema/config.editor.json"
        +         },
        -     "files.eol": "\\n" // last
        +     "files.eol": "\\n", // last
        +     "yaml.schemas": {
        +         "./node_modules/osvif/generated/json-schema/config.editor.json": ["*.vif.yaml", "*.vif.yml"]
        +     }
      changed    .vscode/extensions.json
        - { "recommendations": ["biomejs.biome"] }
        + { "recommendations": ["biomejs.biome", "redhat.vscode-yaml"] }
      created    example.vif.yaml
      "
    `);
    expect(read(folder, '.vscode/settings.json')).toMatchInlineSnapshot(`
      "{
          // How I like it.
          "editor.tabSize": 4, // four
          "json.schemas": [
              { "fileMatch": ["a.json"], "url": "./a.json" }, // mine
              {
                  "fileMatch": ["*.vif.json"],
                  "url": "./node_modules/osvif/generated/json-schema/config.editor.json"
              },
          ],
          "files.eol": "\\n", // last
          // "window.zoomLevel": 2
          "yaml.schemas": {
              "./node_modules/osvif/generated/json-schema/config.editor.json": ["*.vif.yaml", "*.vif.yml"]
          }
      }
      "
    `);
    const before = contents(folder);
    expect((await init(folder)).stdout).toBe(
      unchanged('.vscode/settings.json', '.vscode/extensions.json', 'example.vif.yaml'),
    );
    expect(contents(folder)).toEqual(before);
  });

  test('patterns that you have changed stay, whatever schema they point to', async ({ expect }) => {
    const own = (schema: string) => ({
      'json.schemas': [{ fileMatch: ['ports/*.json'], url: schema }],
      'yaml.schemas': { [schema]: 'ports/*.yaml' },
    });
    const folder = projectWith({ '.vscode/settings.json': JSON.stringify(own(INSTALLED)) });
    expect((await init(folder)).stdout).toContain(unchanged('.vscode/settings.json'));
    await init(folder, '--copy');
    expect(JSON.parse(read(folder, '.vscode/settings.json'))).toEqual(own(COPY));
  });

  test('of a doubled key, the last counts, as for editors', async ({ expect }) => {
    const folder = projectWith({ '.vscode/settings.json': '{"yaml.schemas": {"a": "b"}, "yaml.schemas": {"c": "d"}}' });
    await init(folder);
    expect(read(folder, '.vscode/settings.json')).toBe(
      `{"yaml.schemas": {"a": "b"}, "yaml.schemas": {"c": "d", "${INSTALLED}": ["*.vif.yaml","*.vif.yml"]}, ` +
        `"json.schemas": [{"fileMatch":["*.vif.json"],"url":"${INSTALLED}"}]}`,
    );
  });

  test('an extension that is not wanted, or is there in other case, is not recommended', async ({ expect }) => {
    const texts = [
      '{ "unwantedRecommendations": ["redhat.vscode-yaml"] }',
      '{"recommendations":["RedHat.vscode-yaml"]}',
    ];
    for (const text of texts) {
      const folder = projectWith({ '.vscode/extensions.json': text });
      expect((await init(folder)).stdout).toContain(unchanged('.vscode/extensions.json'));
      expect(read(folder, '.vscode/extensions.json')).toBe(text);
    }
  });

  test('a link stays a link, and permissions stay', async ({ expect }) => {
    const folder = projectWith({ 'dotfiles/settings.json': '{}\n', '.vscode/x': '' });
    chmodSync(join(folder, 'dotfiles/settings.json'), 0o600);
    symlinkSync('../dotfiles/settings.json', join(folder, '.vscode/settings.json'));
    expect((await init(folder)).code).toBe(0);
    expect(lstatSync(join(folder, '.vscode/settings.json')).isSymbolicLink()).toBe(true);
    expect(JSON.parse(read(folder, 'dotfiles/settings.json'))).toEqual(needed(INSTALLED));
    expect(statSync(join(folder, 'dotfiles/settings.json')).mode & 0o777).toBe(0o600);
    expect(readdirSync(join(folder, 'dotfiles'))).toEqual(['settings.json']);
  });

  test('files stay with their owners, whoever runs it', async ({ expect }) => {
    const folder = projectWith({ '.vscode/settings.json': '{}' });
    const file = join(folder, '.vscode/settings.json');
    // Only root may give a file away.
    if (process.getuid?.() === 0) chownSync(file, 1234, 5678);
    const { uid, gid } = statSync(file);
    expect((await init(folder)).code).toBe(0);
    expect(JSON.parse(read(folder, '.vscode/settings.json'))).toEqual(needed(INSTALLED));
    expect(statSync(file)).toMatchObject({ uid, gid });
  });

  test('what would move the cursor is not shown as it is', async ({ expect }) => {
    const folder = projectWith({ 'a\u001b[2J/.vscode/settings.json': '{ "a": "\u009b2J" }' });
    const { stdout } = await init(folder, 'a\u001b[2J');
    expect(stdout).toMatch(/^changed {4}a\\u001b\[2J\/\.vscode\/settings\.json\n {2}- \{ "a": "\ufffd2J" \}\n/);
  });

  test('changes are coloured for a terminal', async ({ expect }) => {
    const folder = projectWith({ '.vscode/settings.json': '{"a":1}\n' });
    const { stdout } = await osvif(['init'], { cwd: folder, env: { FORCE_COLOR: '1' } });
    expect(visible(stdout)).toMatch(/^changed .*\n␛\[31m {2}- \{"a":1\}␛\[39m\n␛\[32m {2}\+ \{"a":1, .*␛\[39m\n/);
  });
});

describe.concurrent('osvif init --dry-run', () => {
  test.for([{ args: [] }, { args: ['--copy', 'a'] }])('$args: writes nothing', async ({ args }, { expect }) => {
    const folder = projectWith({ '.vscode/settings.json': '{"a": 1}', '.vscode/extensions.json': '{}' });
    const before = contents(folder);
    const dry = await init(folder, '--dry-run', ...args);
    expect(contents(folder)).toEqual(before);
    expect(existsSync(join(folder, 'a'))).toBe(false);
    const wet = await init(folder, ...args);
    const told = wet.stdout
      .replaceAll(/^created {4}/gm, 'would create  ')
      .replaceAll(/^changed {4}/gm, 'would change  ');
    expect(dry).toEqual({ ...wet, stdout: told });
    expect(dry.stdout).toMatch(/^would /);
  });
});

describe.concurrent('osvif init where it cannot', () => {
  const broken = '{\n  "a": 1\n  "b": 2 // no comma\n}\n';

  test('settings that cannot be read are left alone, and the rest is done', async ({ expect }) => {
    const folder = projectWith({ '.vscode/settings.json': broken });
    const { code, stdout, stderr } = await init(folder, '--copy');
    expect(stderr).toMatchInlineSnapshot(`
      "osvif: .vscode/settings.json:3:3: Expected \`,\` or \`}\`, received \`"\`.
      The file is left alone. Add to it by hand:
        "json.schemas": [
          {
            "fileMatch": ["*.vif.json"],
            "url": "./.vscode/osvif.config.schema.json"
          }
        ],
        "yaml.schemas": {
          "./.vscode/osvif.config.schema.json": ["*.vif.yaml", "*.vif.yml"]
        }
      "
    `);
    expect({ code, lines: stdout.match(/^\w.*/gm) }).toEqual({
      code: 3,
      lines: [`created    ${COPY.slice(2)}`, 'created    .vscode/extensions.json', 'created    example.vif.yaml'],
    });
    expect(read(folder, '.vscode/settings.json')).toBe(broken);
    const [, byHand = ''] = stderr.split('by hand:\n');
    const mended = broken.replace('1\n', '1,\n').replace(' // no comma', `,\n${byHand.trimEnd()}`);
    writeFileSync(join(folder, '.vscode/settings.json'), mended);
    expect(parse(mended)).toEqual({ a: 1, b: 2, ...needed(COPY) });
    expect((await init(folder)).stdout).toContain(unchanged('.vscode/settings.json'));
  });

  test.for([
    ['settings.json', '[1]', '1:1: Expected an object, received an array of 1.'],
    ['settings.json', '{\n "json.schemas": {"a": 1, /* x */}}', '2:18: Expected an array, received an object.'],
    ['settings.json', '{"yaml.schemas": null}', '1:18: Expected an object, received null.'],
    ['settings.json', '{"a": [,]}', '1:8: Expected a JSON value, received `,`.'],
    ['settings.json', '{} /* open', '1:4: Expected the end of the document, received `/`.'],
    ['extensions.json', '{"recommendations": "x"}', '1:21: Expected an array, received "x".'],
  ])('%s with %j', async ([file, text, message], { expect }) => {
    const folder = projectWith({ [`.vscode/${file}`]: text as string });
    const { code, stderr } = await init(folder);
    expect(code).toBe(3);
    expect(stderr).toContain(`osvif: .vscode/${file}:${message}\nThe file is left alone. Add to it by hand:\n  "`);
    expect(read(folder, `.vscode/${file}`)).toBe(text);
  });

  test('other bytes than UTF-8 are not touched', async ({ expect }) => {
    const bytes = Uint8Array.of(0x7b, 0x22, 0xff, 0x22, 0x3a, 0x31, 0x7d);
    const folder = projectWith({ '.vscode/settings.json': bytes });
    expect(await init(folder)).toMatchObject({
      code: 3,
      stderr: `osvif: .vscode/settings.json: expected UTF-8 text, found other bytes\n`,
    });
    expect(new Uint8Array(readFileSync(join(folder, '.vscode/settings.json')))).toEqual(bytes);
  });

  test.for([
    ['{"title": "mine"}', '--copy'],
    ['not JSON', '--copy'],
    ['null', '--dry-run'],
  ] as const)('another file in the place of the schema: %j, %s', async ([text, flag], { expect }) => {
    const folder = projectWith({ [COPY]: text });
    expect(await init(folder, flag)).toEqual({
      code: 3,
      stdout: '',
      stderr: `osvif: ${COPY.slice(2)}: expected a schema that osvif wrote, found another file, which is left alone\n`,
    });
    expect(contents(folder)).toEqual({ [COPY.slice(2)]: text });
  });

  test('files in the place of folders, folders in the place of files', async ({ expect }) => {
    const folder = projectWith({ a: '', 'b/.vscode': '', 'c/.vscode/settings.json/x': '', 'd/.vscode/x': '' });
    expect(await init(folder, 'a')).toEqual({
      code: 3,
      stdout: '',
      stderr: 'osvif: a: part of the path is a file, not a folder\n',
    });
    expect(await init(folder, 'b', '--copy')).toEqual({
      code: 3,
      stdout: '',
      stderr: `osvif: b/${COPY.slice(2)}: part of the path is a file, not a folder\n`,
    });
    expect(await init(folder, 'c')).toMatchObject({
      code: 3,
      stderr: 'osvif: c/.vscode/settings.json: a folder, not a file\n',
    });
    symlinkSync('missing/nowhere', join(folder, 'd/.vscode/settings.json'));
    expect(await init(folder, 'd')).toMatchObject({
      code: 3,
      stderr: expect.stringMatching(/^osvif: d\/\.vscode\/settings\.json: no such file or folder\n/),
    });
    expect(lstatSync(join(folder, 'd/.vscode/settings.json')).isSymbolicLink()).toBe(true);
  });

  test('a link to a file that does not exist makes it there', async ({ expect }) => {
    const folder = projectWith({ '.vscode/x': '' });
    symlinkSync('nowhere', join(folder, '.vscode/settings.json'));
    expect(await init(folder)).toMatchObject({ code: 0 });
    expect(JSON.parse(read(folder, '.vscode/nowhere'))).toEqual(needed(INSTALLED));
    expect(lstatSync(join(folder, '.vscode/settings.json')).isSymbolicLink()).toBe(true);
  });

  test('without permission', async ({ expect }) => {
    const folder = projectWith({ 'a/x': '', 'b/.vscode/settings.json': '{}' });
    mkdirSync(join(folder, 'a/.vscode'));
    const locked = ['a/.vscode', 'a', 'b/.vscode/settings.json'].map((path) => join(folder, path));
    for (const path of locked) chmodSync(path, 0o555);
    // Root may write everywhere, unless it gives that up.
    const drop = '-dac_override,-dac_read_search';
    const prefix = process.getuid?.() === 0 ? `setpriv --inh-caps=${drop} --bounding-set=${drop} ` : '';
    const run = (name: string) => shell(`exec ${prefix}"$NODE" "$OSVIF" init ${name}`, { cwd: folder });
    const [a, b] = [await run('a'), await run('b')];
    for (const path of locked.reverse()) chmodSync(path, 0o755);
    expect({ ...a, stderr: a.stderr.replace(/.*node_modules.*\n/, '') }).toEqual({
      code: 3,
      stdout: '',
      stderr: ['.vscode/settings.json', '.vscode/extensions.json', 'example.vif.yaml']
        .map((file) => `osvif: a/${file}: permission denied\n`)
        .join(''),
    });
    expect(b).toMatchObject({
      code: 3,
      stderr: expect.stringMatching(/^osvif: b\/\.vscode\/settings\.json: not writable \(its mode is 0555\)\n/),
    });
    expect(contents(folder)).toMatchObject({ 'a/x': '', 'b/.vscode/settings.json': '{}' });
    expect(Object.keys(contents(folder)).filter((path) => path.includes('.tmp'))).toEqual([]);
  });

  test('a name that is empty', async ({ expect }) => {
    const folder = folderWith({});
    expect(await osvif(['init', ''], { cwd: folder })).toEqual({
      code: 2,
      stdout: '',
      stderr: 'osvif init: Expected a DIR, received "".\nTry `osvif init --help`.\n',
    });
    expect(readdirSync(folder)).toEqual([]);
  });

  test.for([
    ['init a b', 'at most one DIR, received 2.'],
    ['init --coppy', 'an option that exists, received --coppy; did you mean --copy?'],
    ['init --dryrun', 'an option that exists, received --dryrun; did you mean --dry-run?'],
    ['init --copy=here', '--copy without a value, received "here".'],
  ])('%s', async ([args, message], { expect }) => {
    const folder = folderWith({});
    expect(await osvif((args as string).split(' '), { cwd: folder })).toEqual({
      code: 2,
      stdout: '',
      stderr: `osvif init: Expected ${message}\nTry \`osvif init --help\`.\n`,
    });
    expect(readdirSync(folder)).toEqual([]);
  });
});
