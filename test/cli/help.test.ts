import { readFileSync } from 'node:fs';
import { describe, test } from 'vitest';
import { optionsOf } from '../../src/cli/arguments.ts';
import { COMMANDS, loadAll } from '../../src/cli/run.ts';
import { osvif } from '../support/cli.ts';

const commands = await loadAll();
const names = Object.keys(COMMANDS);

describe.concurrent('help', () => {
  test('each command is known by its own name', ({ expect }) => {
    expect(commands.map(({ name }) => name)).toEqual(names);
  });

  test('osvif --help', async ({ expect }) => {
    const { code, stdout, stderr } = await osvif(['--help']);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toMatchInlineSnapshot(`
      "Usage: osvif COMMAND [OPTION…] [ARGUMENT…]

      Validates, converts, explains and exports os-vif's objects: primitives (the wire form) and configs.

      Commands:
        validate     Validate documents, and say where each fault stands and what would be right.
        convert      Turn primitives into configs and back, JSON into YAML, newer versions into older.
        negotiate    Tell whether a host can plug a VIF, and step the VIF down to what the host accepts.
        list         List all objects by kind, with their versions.
        explain      Explain an object, a field or a type of values: the reference page in the terminal.
        schema       Print JSON Schema for all objects or for one, for validators, editors, code
                     generators and others.
        generate     Write types, validators, JSON Schemas and a reference for the objects of a registry.
        init         Set up a folder so that editors check and complete the configs in it.
        fingerprint  Print the fingerprints by which os-vif's own tests know each object version.

      \`osvif COMMAND --help\` explains a command, \`osvif --version\` tells the version.
      Exit status: 0 all valid, 1 something invalid, 2 wrong usage, 3 a file could not be read or written,
      4 osvif itself failed. The highest that applies wins.
      "
    `);
    for (const { name, summary } of commands) {
      expect(stdout).toMatch(new RegExp(`^  ${name} +${summary.split(' ')[0]} `, 'm'));
    }
    expect(await osvif(['help'])).toEqual({ code, stdout, stderr });
    expect(await osvif(['-h'])).toEqual({ code, stdout, stderr });
    expect(await osvif([])).toEqual({ code: 2, stdout: '', stderr: stdout });
  });

  test.for(commands)('osvif $name --help has all options and runnable examples', async (command, { expect }) => {
    const { name, examples } = command;
    const page = await osvif([name, '--help']);
    expect(page).toMatchObject({ code: 0, stderr: '' });
    for (const [option, { choices, placeholder }] of Object.entries(optionsOf(command))) {
      const value = choices?.join('|') ?? placeholder;
      const line = page.stdout
        .split('\n')
        .find((text) => /^ {2}(?:-.,| {3}) --/.test(text) && text.includes(`--${option} `));
      expect(line, option).toContain(value === undefined ? `--${option} ` : `--${option} ${value} `);
    }
    expect(examples.length).toBeGreaterThan(0);
    for (const [example] of examples) expect(page.stdout).toContain(`\n  ${example} `);
    expect(Math.max(...page.stdout.split('\n').map((line) => line.length))).toBeLessThanOrEqual(100);
  });

  test('osvif validate --help', async ({ expect }) => {
    expect((await osvif(['help', 'validate'])).stdout).toMatchInlineSnapshot(`
      "Usage: osvif validate [PATH…] [OPTION…]

      PATH is a file, a folder (with all .json, .ndjson, .jsonl, .yaml and .yml files below it, save
      node_modules and what has a dot before its name), a pattern in quotes such as 'vifs/**/*.yaml', or -
      for standard input, which is also read when there is no PATH. In folders, symbolic links are
      followed, and what .gitignore files name is left out, as with --exclude. A file in a folder that
      holds no os-vif objects at all is skipped and counted; one that is named never is. NDJSON has one
      JSON document on each line, YAML one or many in a file. Primitives and configs are told apart by
      their keys. All inputs are validated, whatever is wrong with one of them.

      NDJSON is validated as it arrives, in little memory however much there is. Lines end with LF or
      CRLF, the last one with or without; blank ones are counted and skipped, as is a byte-order mark at
      the start. A line that is not UTF-8, or longer than 16 MiB, is an invalid document; the next line is
      read on. Output and exit status are the same for any number of --jobs.

      Options:
            --input json|ndjson|yaml     The notation (default: by extension, else JSON).
            --form primitive|config      The form (default: told from each document).
            --expect NAME                The object that each has to be, or to descend from.
            --format pretty|json|ndjson  How to write results (default: pretty).
            --mode strict|coerce         Only what is right, or whatever os-vif reads, with warnings
                                         (default: strict).
            --output FORMAT=FILE         Also write results in a format into a file. May be repeated.
            --emit-value                 With --format json or ndjson: add the value of each valid
                                         document.
            --max-issues N               Tell at most N issues of each document, and count the rest
                                         (default: 1000).
            --exclude GLOB               Leave files and folders out of folders and patterns; GLOB is as
                                         in .gitignore, in the current folder. May be repeated.
        -q, --quiet                      Print only documents with faults.
            --no-ignore                  Also validate what .gitignore files name.
            --registry FILE              Also know the objects of the registry that this JavaScript module
                                         exports.
            --jobs N                     Validate NDJSON in N threads, or in as many as the machine runs
                                         at once: auto (default: 2, if it runs two).
        -h, --help                       Show this help.

      Examples:
        osvif validate vifs                              every file of a folder
        osvif validate port.yaml --expect VIFBase        it has to be a VIF
        osvif validate - --input ndjson --format ndjson  a stream in, a stream out
      "
    `);
  });

  test('osvif init --help', async ({ expect }) => {
    expect((await osvif(['init', '-h'])).stdout).toMatchInlineSnapshot(`
      "Usage: osvif init [DIR] [OPTION…]

      Lets VS Code check and complete all *.vif.json, *.vif.yaml, *.vif.yml files in DIR (default: the
      current folder; made if missing) and below: .vscode/settings.json says so for JSON and for YAML,
      .vscode/extensions.json recommends the extension for YAML, and example.vif.yaml is a config to begin
      with, whose first line tells other editors the same.

      The schema is the one in the nearest node_modules, of DIR or of a folder above, as npm workspaces
      have it. With --copy, for folders without that, it is written into DIR as
      ./.vscode/osvif.config.schema.json. A folder that has such a copy keeps it, and gets the newest.

      Nothing that is there is lost: settings are extended where they stand, with their comments, and each
      change is shown; an example that you have changed stays. Settings that are no JSON are left alone,
      and you are told what to add. Once all is set up, the command changes nothing.

      Options:
            --copy     Write the schema into DIR, and point to it there.
            --dry-run  Show what would be written, and write nothing.
        -h, --help     Show this help.

      Examples:
        osvif init               for a project that has osvif in node_modules
        osvif init ports --copy  for a folder of configs, without node_modules
        osvif init --dry-run     shows what it would do, and does nothing
      "
    `);
  });

  test('osvif list --help', async ({ expect }) => {
    expect((await osvif(['list', '-h'])).stdout).toMatchInlineSnapshot(`
      "Usage: osvif list [OPTION…]

      Prints one line for each object: its name, the versions it has had, and what it is.

      Options:
            --format text|json  How to write them (default: text).
            --registry FILE     Also know the objects of the registry that this JavaScript module exports.
        -h, --help              Show this help.

      Examples:
        osvif list                all objects, for reading
        osvif list --format json  names, kinds, parents and versions, for programs
      "
    `);
  });

  test('osvif explain --help', async ({ expect }) => {
    expect((await osvif(['--help', 'explain'])).stdout).toMatchInlineSnapshot(`
      "Usage: osvif explain NAME[.FIELD]

      Prints what an object is for, its versions, each field with type, null, default and the version that
      brought it, and an example. \`NAME.FIELD\` follows references: \`VIFBase.network.subnets\` leads to a
      field of Network.

      Options:
            --registry FILE  Also know the objects of the registry that this JavaScript module exports.
        -h, --help           Show this help.

      Examples:
        osvif explain VIFVHostUser       an object
        osvif explain VIFVHostUser.mode  a field, with the meaning of each value
        osvif explain PCIAddress         a type of values, with its pattern
      "
    `);
  });

  test('osvif schema --help', async ({ expect }) => {
    // Whatever else stands there.
    expect((await osvif(['schema', 'nonsense', '--help'])).stdout).toMatchInlineSnapshot(`
      "Usage: osvif schema [NAME] [OPTION…]

      Without a name, the schema admits any object; with the name of an object, that one; with the name of
      a union (AnyVIF, AnyVIFPortProfile, AnyDatapathOffload), an object of that family. Each file is
      self-contained: it refers to nothing outside of itself.

      Who reads it decides how it is written (--for). portable: validators of every language. editor:
      editors, with one precise message for each mistake, completion and snippets. codegen: generators of
      types, with nothing but named definitions. openapi: OpenAPI 3.1, as components. kubernetes:
      CustomResourceDefinitions, as a structural schema with CEL rules, without a name for any VIF.

      Options:
            --for portable|editor|codegen|openapi|kubernetes  Who reads it (default: portable).
            --form primitive|config                           The notation (default: primitive).
            --draft 2020-12|07                                The draft of JSON Schema (default: 2020-12).
            --version VERSION                                 Only this version of the object.
            --out DIR                                         Write a file into DIR, which is made if need
                                                              be.
            --registry FILE                                   Also know the objects of the registry that
                                                              this JavaScript module exports.
        -h, --help                                            Show this help.

      Examples:
        osvif schema > osvif.json                primitives of all objects
        osvif schema VIFBridge                   primitives of one object
        osvif schema VIFVHostUser --version 1.0  one object at one version
        osvif schema Network --form config       configs of one object
        osvif schema VIFBridge --out schemas     writes schemas/VIFBridge.json
        osvif schema --for codegen --out types   writes types/primitive.codegen.json
      "
    `);
  });

  test('osvif fingerprint --help', async ({ expect }) => {
    expect((await osvif(['-h', 'fingerprint'])).stdout).toMatchInlineSnapshot(`
      "Usage: osvif fingerprint [NAME…] [OPTION…]

      oslo.versionedobjects identifies each version of an object by the md5 of its fields: names, types,
      nullability, defaults and enumerations. These are computed from this package's schemas; os-vif
      records the same.

      With --against, compares them with FILE: os-vif's own test module
      (os_vif/tests/unit/test_objects.py), or JSON with fingerprints by object name. Exits with 1 when
      FILE has an object, a version or fields that this package does not.

      Options:
            --format text|json  How to write them (default: text).
            --against FILE      Say what differs from the fingerprints in FILE.
            --registry FILE     Also know the objects of the registry that this JavaScript module exports.
        -h, --help              Show this help.

      Examples:
        osvif fingerprint VIFVHostUser               both versions of one object
        osvif fingerprint --format json              all of them, as JSON
        osvif fingerprint --against test_objects.py  whether os-vif has moved on
      "
    `);
  });

  test('osvif --version', async ({ expect }) => {
    const { version } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'));
    expect(await osvif(['--version'])).toEqual({ code: 0, stdout: `${version}\n`, stderr: '' });
    expect(await osvif(['-V'])).toEqual({ code: 0, stdout: `${version}\n`, stderr: '' });
  });
});

describe.concurrent('wrong usage', () => {
  const aCommand = `a command (${names.join(', ')}), received`;

  test.for([
    ['valdate', `osvif: Expected ${aCommand} "valdate"; did you mean validate?`],
    ['help fingerprnt', `osvif: Expected ${aCommand} "fingerprnt"; did you mean fingerprint?`],
    ['--hlep', `osvif: Expected ${aCommand} "--hlep"; did you mean --help?`],
    ['--list', `osvif: Expected ${aCommand} "--list"; did you mean list?`],
    ['port.yaml', `osvif: Expected ${aCommand} "port.yaml"; did you mean validate port.yaml?`],
    ['frobnicate', `osvif: Expected ${aCommand} "frobnicate".`],
    ['e\u001b[31m', `osvif: Expected ${aCommand} "e\\u001b[31m".`],
    [
      'validate --fromat json',
      'osvif validate: Expected an option that exists, received --fromat; did you mean --format?',
    ],
    [
      'validate --emitvalue',
      'osvif validate: Expected an option that exists, received --emitvalue; did you mean --emit-value?',
    ],
    ['validate -x', 'osvif validate: Expected an option that exists, received -x.'],
    ['validate --x\u001b[31m', 'osvif validate: Expected an option that exists, received --x\\u001b[31m.'],
    ['validate --toString', 'osvif validate: Expected an option that exists, received --toString.'],
    [
      'validate --input yml',
      'osvif validate: Expected --input (json, ndjson, yaml), received "yml"; did you mean yaml?',
    ],
    ['validate --form=', 'osvif validate: Expected --form primitive|config, received --form alone.'],
    ['validate --expect', 'osvif validate: Expected --expect NAME, received --expect alone.'],
    [
      'validate --expect vifbridge',
      'osvif validate: Expected the name of an os-vif object, received "vifbridge"; did you mean VIFBridge?',
    ],
    ['validate --form config --form config', 'osvif validate: Expected --form once, received it 2 times.'],
    ['validate --emit-value=yes', 'osvif validate: Expected --emit-value without a value, received "yes".'],
    [
      'validate --emit-value',
      'osvif validate: Expected --emit-value with --format json or ndjson, received it with pretty.',
    ],
    ['validate --output out.json', 'osvif validate: Expected --output FORMAT=FILE, received "out.json".'],
    ['list --format', 'osvif list: Expected --format text|json, received --format alone.'],
  ])('%j', async ([args, message], { expect }) => {
    const [, name] = /^osvif( [a-z]+)?: /.exec(message as string) ?? [];
    expect(await osvif((args as string).split(' '))).toEqual({
      code: 2,
      stdout: '',
      stderr: `${message}\nTry \`osvif${name ?? ''} --help\`.\n`,
    });
  });

  test('behind -- everything is a path', async ({ expect }) => {
    expect(await osvif(['validate', '--', '--help', '-'], { input: '7' })).toEqual({
      code: 3,
      stdout: expect.stringMatching(/^✗ <stdin>\n/),
      stderr: 'osvif: --help: no such file or folder\n',
    });
  });
});
