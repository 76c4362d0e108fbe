import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { dereference, parse, validate } from '@readme/openapi-parser';
import { Validator } from '@seriousme/openapi-schema-validator';
import { HERE, newFolder, ROOT, readmeSection, run, write } from './support.mjs';

/* What tools for OpenAPI say of the documents, and of a document that refers to one as the README tells. */

const SECTION = readmeSection('Types for other languages');
const [, COMMAND] = /^`(osvif schema --for openapi[^`]*)`/m.exec(SECTION);
const [, REFERENCE] = /^```json\n(.*?)^```$/ms.exec(SECTION);

const folder = newFolder();
for (const form of ['primitive', 'config']) run(folder, 'bash', ['-c', `${COMMAND} --form ${form} --out .`]);

/** A service that takes VIFs, written to stand beside the document for primitives. */
const SERVICE = {
  openapi: '3.1.0',
  info: { title: 'Ports', version: '1.0' },
  paths: {
    '/ports': {
      post: {
        requestBody: { content: { 'application/json': { schema: JSON.parse(REFERENCE) } } },
        responses: { 204: { description: 'Plugged.' } },
      },
    },
  },
};
write(join(folder, 'service.json'), JSON.stringify(SERVICE));

/** Compiles with the types that openapi-typescript makes of a document; a warning is a failure. */
function compile(document, program) {
  const printed = run(folder, 'bash', ['-c', `npx openapi-typescript ${document} --output api.ts 2>&1`]);
  assert.doesNotMatch(printed, /⚠/);
  write(join(folder, 'program.ts'), program);
  const tsc = join(HERE, 'node_modules/typescript/bin/tsc');
  run(folder, process.execPath, [tsc, '--noEmit', '--strict', '--skipLibCheck', '--module', 'nodenext', 'program.ts']);
}

const PROGRAMS = {
  primitive: `import type { components } from './api.js';
type AnyVIF = components['schemas']['AnyVIF'];
export function pathOf(vif: AnyVIF): string | undefined {
  if (vif['versioned_object.name'] === 'VIFVHostUser') return vif['versioned_object.data'].path;
  // @ts-expect-error No other VIF has a path.
  return vif['versioned_object.data'].path;
}
`,
  config: `import type { components } from './api.js';
type AnyVIF = components['schemas']['AnyVIF'];
export function pathOf(vif: AnyVIF): string | undefined {
  if (vif.type === 'VIFVHostUser') return vif.path;
  // @ts-expect-error No other VIF has a path.
  return vif.path;
}
`,
};

for (const form of ['primitive', 'config']) {
  describe(`OpenAPI document of the ${form} form`, () => {
    const file = join(folder, `${form}.openapi.json`);
    const text = readFileSync(file, 'utf8');

    test('is the generated one, but for where it comes from', () => {
      const generated = JSON.parse(readFileSync(join(ROOT, `generated/json-schema/${form}.openapi.json`), 'utf8'));
      const printed = JSON.parse(text);
      assert.match(printed.info.description, /^Printed by osvif [0-9.]+[.] Do not edit[.]$/);
      assert.deepEqual(printed, { ...generated, info: { ...generated.info, description: printed.info.description } });
    });

    test('@seriousme/openapi-schema-validator', async () => {
      const validator = new Validator();
      const { valid, errors } = await validator.validate(JSON.parse(text));
      assert.deepEqual(
        { valid, errors, version: validator.version },
        { valid: true, errors: undefined, version: '3.1' },
      );
    });

    test('@readme/openapi-parser', async () => {
      const { valid, warnings } = await validate(JSON.parse(text));
      assert.deepEqual({ valid, warnings }, { valid: true, warnings: [] });
    });

    test('both refuse a document that is none', async () => {
      const { info, ...broken } = JSON.parse(text);
      assert.equal(info.version, '1');
      assert.equal((await new Validator().validate(broken)).valid, false);
      assert.equal((await validate(structuredClone(broken))).valid, false);
    });

    test('openapi-typescript: no warning, and unions narrow', () => {
      compile(`${form}.openapi.json`, PROGRAMS[form]);
    });
  });
}

describe('a document that refers to it', () => {
  const schemaOf = ({ paths }) => paths['/ports'].post.requestBody.content['application/json'].schema;

  test('@readme/openapi-parser follows the reference', async () => {
    const service = join(folder, 'service.json');
    assert.deepEqual(schemaOf(await parse(service)), JSON.parse(REFERENCE));
    const { valid } = await validate(service);
    assert.equal(valid, true);
    const { oneOf, discriminator } = schemaOf(await dereference(service));
    assert.equal(oneOf.length, 8);
    assert.equal(discriminator.propertyName, 'versioned_object.name');
  });

  test('openapi-typescript follows it too', () => {
    compile(
      'service.json',
      `import type { paths } from './api.js';
type VIF = NonNullable<paths['/ports']['post']['requestBody']>['content']['application/json'];
export const nameOf = (vif: VIF): 'VIFBase' | 'VIFGeneric' | 'VIFBridge' | 'VIFOpenVSwitch' | 'VIFDirect' |
  'VIFVHostUser' | 'VIFHostDevice' | 'VIFNestedDPDK' => vif['versioned_object.name'];
`,
    );
  });
});
