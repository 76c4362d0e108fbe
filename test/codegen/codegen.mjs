import assert from 'node:assert/strict';
import { cpSync, mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { expectedOf } from './expected.mjs';
import { LANGUAGES } from './languages.mjs';
import { payloadsOf } from './payloads.mjs';
import { LOSES_NULLS, PROGRAMS } from './programs.mjs';
import { HERE, newFolder, readmeSection, run, write } from './support.mjs';

/*
 * Generates types by the commands of the README, compares them with the catalogue, compiles them, and reads and writes
 * payloads with them. Needs Debian's golang-go, default-jdk-headless, libjackson2-databind-java, cargo,
 * librust-serde-dev, librust-serde-derive-dev and librust-serde-json-dev, and no network.
 */

const SECTION = readmeSection('Types for other languages');
/** What the README gives to users: the command for the schema, then those for each language. */
const COMMANDS = /^```sh\n(.*?)^```$/ms.exec(SECTION)[1].split(/^# \w+$/m);
const FILE_TYPES = { primitive: 'OsVifPrimitive', config: 'OsVifConfig' };
/** Types that a reviewer may want to see. */
const SAMPLES = ['VIFVHostUserMode', 'VIFVHostUser', 'DatapathOffloadRepresentorData'];

const work = newFolder();

/** Runs the commands in a new folder, for a form and in a draft. */
function generate(folder, form, draft = '2020-12') {
  mkdirSync(folder);
  const options = `${form === 'config' ? ' --form config' : ''}${draft === '07' ? ' --draft 07' : ''}`;
  for (const command of COMMANDS) {
    const adapted = command
      .replace('--for codegen', `--for codegen${options}`)
      .replaceAll('primitive.codegen.json', `${form}.codegen${draft === '07' ? '.draft-07' : ''}.json`)
      .replaceAll('#/$defs/', draft === '07' ? '#/definitions/' : '#/$defs/');
    run(work, 'bash', ['-euo', 'pipefail', '-c', adapted], { cwd: folder });
  }
}

/** What was generated for a language, in one text. */
function sourceOf(folder, extension) {
  const files = readdirSync(join(folder, 'types'), { recursive: true, encoding: 'utf8' }).sort();
  const sources = files.filter((file) => file.endsWith(`.${extension}`));
  assert.notEqual(sources.length, 0);
  return sources.map((file) => readFileSync(join(folder, 'types', file), 'utf8')).join('\n');
}

/** From a name to the same one as a language spells it. */
function speller(names) {
  const spellings = new Map([...names].map((name) => [name.toLowerCase(), name]));
  return (name) => spellings.get(name.toLowerCase());
}

/** What is left of a value where null in a field of a type cannot be told from its absence. */
function withoutNulls({ $defs }, schema, value) {
  const target = schema.$ref ?? (schema.allOf ?? schema.anyOf)?.[0].$ref;
  if (value === null) return value;
  if (target !== undefined) return withoutNulls({ $defs }, $defs[target.replace('#/$defs/', '')], value);
  if (Array.isArray(value)) return value.map((item) => withoutNulls({ $defs }, schema.items, item));
  if (schema.properties === undefined) return value;
  const entries = Object.entries(value).filter(([, field]) => field !== null);
  return Object.fromEntries(
    entries.map(([key, field]) => [key, withoutNulls({ $defs }, schema.properties[key], field)]),
  );
}

const count = { primitive: 0, config: 0 };
// Before the first suite: whoever waits between two lets Node take all tests for done, and remove the folder.
const payloadsByForm = { primitive: await payloadsOf('primitive'), config: await payloadsOf('config') };

for (const form of ['primitive', 'config']) {
  const folder = join(work, form);
  const expected = expectedOf(form);
  const own = [...expected.objects.keys(), ...expected.enumerations.keys()];
  generate(folder, form);
  const schema = JSON.parse(readFileSync(join(folder, `types/${form}.codegen.json`), 'utf8'));
  const payloads = payloadsByForm[form];
  const cases = [...payloads.examples, ...payloads.vectors];
  count[form] = cases.length;

  describe(`types of the ${form} form`, () => {
    test('the schema has nothing but definitions, one for each name', () => {
      assert.deepEqual(Object.keys(schema), ['$schema', 'title', 'description', '$comment', '$defs']);
      assert.deepEqual(Object.keys(schema.$defs).sort(), [...own, ...expected.unions].sort());
      assert.doesNotMatch(JSON.stringify(schema), /undefined/);
    });

    test('there is an example of each VIF', () => {
      const vifs = own.filter((name) => /^VIF(?!PortProfile|Base)\w+(?<!Data|Mode|DevType)$/.test(name));
      assert.equal(vifs.length, 7);
      const types = new Set(payloads.examples.map(({ type }) => type));
      const missing = vifs.filter((name) => !types.has(name));
      assert.deepEqual(missing, []);
    });

    for (const [language, { extension, types: typesIn, keys, values, unions }] of Object.entries(LANGUAGES)) {
      const types = typesIn(sourceOf(folder, extension));
      const spell = speller(types.keys());

      test(`${language}: every type, none merged, none made up`, () => {
        const names = [...own, ...expected.unions.filter((name) => unions.test(name))];
        const right = names.map((name) => spell(name) ?? `no ${name}`);
        if (language === 'TypeScript') right.push(FILE_TYPES[form]);
        assert.deepEqual([...types.keys()].sort(), right.sort());
      });

      // Rust has words of its own: `VifBridge`.
      if (language !== 'Rust') {
        test(`${language}: exact names, but for K8s`, () => {
          const respelled = own.filter((name) => spell(name) !== name);
          const k8s = own.filter((name) => name.includes('K8s'));
          assert.deepEqual(respelled, k8s);
        });
      }

      test(`${language}: every field of every object`, () => {
        for (const [name, fields] of expected.objects) {
          const received = keys(types.get(spell(name)));
          assert.deepEqual([name, received.sort()], [name, [...fields].sort()]);
        }
      });

      test(`${language}: the values of every enumeration`, () => {
        for (const [name, expectedValues] of expected.enumerations) {
          const received = values(types.get(spell(name)));
          assert.deepEqual([name, received.sort()], [name, [...expectedValues].sort()]);
        }
      });

      if (!(language in PROGRAMS)) continue;
      test(`${language}: ${cases.length} objects, read and written back`, () => {
        const program = PROGRAMS[language](work, folder, [...expected.objects.keys()].map(spell));
        const input = cases.map(({ type, value }) => `${JSON.stringify({ type: spell(type), value })}\n`).join('');
        const written = program(input).trimEnd().split('\n');
        assert.equal(written.length, cases.length);
        cases.forEach(({ type, value }, i) => {
          const right = LOSES_NULLS.includes(language) ? withoutNulls(schema, schema.$defs[type], value) : value;
          assert.deepEqual(JSON.parse(written[i]), right);
        });
      });
    }

    test('TypeScript: strict, narrows, and every example fits its type', () => {
      const spell = speller(LANGUAGES.TypeScript.types(sourceOf(folder, 'ts')).keys());
      const constants = payloads.examples.map(
        ({ type, value }, i) => `export const value${i}: osvif.${spell(type)} = ${JSON.stringify(value)};\n`,
      );
      write(join(folder, 'examples.ts'), `import type * as osvif from './types/osvif.js';\n\n${constants.join('')}`);
      cpSync(join(HERE, `${form}.ts`), join(folder, 'narrowing.ts'));
      const options = [
        '--noEmit',
        '--strict',
        '--exactOptionalPropertyTypes',
        '--skipLibCheck',
        '--module',
        'nodenext',
      ];
      const tsc = join(HERE, 'node_modules/typescript/bin/tsc');
      run(work, process.execPath, [tsc, ...options, 'examples.ts', 'narrowing.ts'], { cwd: folder });
    });

    test('draft-07 gives the same types', () => {
      const other = join(work, `${form}-07`);
      generate(other, form, '07');
      for (const { extension } of Object.values(LANGUAGES)) {
        assert.equal(sourceOf(other, extension), sourceOf(folder, extension));
      }
    });
  });
}

test('the README says how many objects were read and written', () => {
  assert.match(SECTION, new RegExp(`${(count.primitive + count.config).toLocaleString('en')} objects`));
});

test('samples.md shows what users get; `npm test` with UPDATE=1 in the environment writes it', () => {
  const sections = Object.entries(LANGUAGES).map(([language, { extension, types: typesIn }]) => {
    const types = typesIn(sourceOf(join(work, 'primitive'), extension));
    const spell = speller(types.keys());
    const texts = SAMPLES.map((name) => types.get(spell(name)));
    return `## ${language}\n\n\`\`\`${extension}\n${texts.join('\n\n')}\n\`\`\`\n`.replaceAll(/ +$/gm, '');
  });
  const text = `# Types as generators write them\n\n${sections.join('\n')}`;
  const path = join(HERE, 'samples.md');
  if (process.env.UPDATE === '1') write(path, text);
  assert.equal(text, readFileSync(path, 'utf8'));
});
