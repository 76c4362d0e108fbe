import assert from 'node:assert/strict';
import { test } from 'node:test';
import { BROKEN_ROOTS, BROKEN_SCHEMAS } from './broken-schemas.mjs';
import { lint, totalCost } from './lint.mjs';
import { DEFINITION, NAMES, PORT, readJSON, schemaOf } from './schemas.mjs';

/* The schemas are structural. That the linter means the same by it as Kubernetes does is what `judge/run.sh` checks. */

test('every schema is structural: of both forms, each object and union', () => {
  assert.equal(NAMES.length, 34);
  for (const form of ['config', 'primitive']) {
    for (const name of NAMES) assert.deepEqual([name, lint(schemaOf(form, name))], [name, []]);
  }
});

test('the generated files are those of any VIF, and the example definition holds them as they are', () => {
  const { spec, status } = PORT.properties;
  const config = readJSON('generated/json-schema/config.kubernetes.json');
  const primitive = readJSON('generated/json-schema/primitive.kubernetes.json');
  const printed = [schemaOf('config', 'AnyVIF'), schemaOf('primitive', 'AnyVIF')];
  // Each says where it comes from.
  const withNotice = (schema, { description }) => ({ ...schema, description });
  assert.deepEqual([withNotice(config, printed[0]), withNotice(primitive, printed[1])], printed);
  for (const { description } of printed) assert.match(description, /Printed by osvif [0-9.]+[.] Do not edit[.]$/);
  assert.deepEqual(spec.properties.vif, config);
  assert.deepEqual(status.properties.vifs.additionalProperties.properties.vif, primitive);
});

test('the example definition is structural, cheap enough, and small enough for `kubectl apply`', () => {
  assert.deepEqual(lint(PORT, { isRoot: true }), []);
  assert.ok(totalCost(PORT) < 100_000_000);
  // A client-side apply keeps a copy in an annotation, which may have 256 KiB.
  assert.ok(JSON.stringify(DEFINITION).length < 200_000);
});

for (const [name, [schema, expected]] of Object.entries(BROKEN_SCHEMAS)) {
  test(`refused: ${name}`, () => {
    const faults = lint(schema);
    assert.ok(
      faults.some((fault) => fault.includes(expected)),
      `${faults}`,
    );
  });
}

for (const [name, [schema, expected]] of Object.entries(BROKEN_ROOTS)) {
  test(`refused: ${name}`, () => {
    assert.ok(lint(schema, { isRoot: true }).includes(expected));
    assert.ok(!lint(schema).includes(expected));
  });
}
