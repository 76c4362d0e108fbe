import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { BROKEN_ROOTS, BROKEN_SCHEMAS } from '../broken-schemas.mjs';
import { allCases } from '../cases.mjs';
import { DEFINITION, NAMES, schemaOf } from '../schemas.mjs';
import { serverFor } from '../server.mjs';

/*
 * Compares with Kubernetes' own code, run as `JUDGE`: it takes every definition of ours, refuses what the linter
 * refuses, and validates every object as `server.mjs` does. Its version is older than rules in CEL, which it skips.
 */

const [JUDGE, FOLDER] = process.argv.slice(2);
mkdirSync(FOLDER, { recursive: true });

const roots = ['config', 'primitive'].flatMap((form) => NAMES.map((root) => ({ form, root })));
const broken = Object.entries(BROKEN_SCHEMAS).filter(([, [, , note = 'isAtRoot']]) => note === 'isAtRoot');
const schemas = [
  ...roots.map(({ form, root }) => within(schemaOf(form, root))),
  ...broken.map(([, [schema, , note]]) => (note === 'isAtRoot' ? schema : within(schema))),
  ...Object.values(BROKEN_ROOTS).map(([schema]) => schema),
];
const definitions = [DEFINITION, ...schemas.map(definitionOf)];
const paths = definitions.map((definition, i) => {
  const path = join(FOLDER, `${i}.json`);
  writeFileSync(path, JSON.stringify(definition));
  return path;
});

const cases = allCases();
const indexOf = new Map(roots.map(({ form, root }, i) => [`${form} ${root}`, i + 1]));
const lines = cases.map(({ form, root, value }) => {
  return JSON.stringify({ definition: indexOf.get(`${form} ${root}`), object: { spec: { value } } });
});
const { status, stdout, stderr } = spawnSync(JUDGE, paths, {
  input: lines.join('\n'),
  encoding: 'utf8',
  maxBuffer: 2 ** 30,
});
if (status !== 0) throw new Error(`The judge ended with ${status}: ${stderr}`);
const [faults, ...verdicts] = stdout
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line));

const ours = 1 + roots.length;
const disagreements = [
  ...faults.slice(0, ours).flatMap((some, i) => (some.length > 0 ? [`definition ${i}: ${some[0]}`] : [])),
  ...faults.slice(ours).flatMap((some, i) => (some.length === 0 ? [`broken schema ${i} is let pass`] : [])),
  ...cases.flatMap((each, i) => judged(each, verdicts[i])),
];
for (const text of disagreements.slice(0, 20)) console.log(text.slice(0, 1000));
const refused = verdicts.filter((some) => some.length > 0).length;
console.log(
  `${ours} definitions accepted, ${faults.length - ours} refused; ${verdicts.length} objects, ${refused} refused; ` +
    `${disagreements.length} disagreements`,
);
// No fewer than there were when this was written.
const isComplete = faults.length === definitions.length && verdicts.length === cases.length && refused > 4000;
process.exitCode = disagreements.length === 0 && isComplete && cases.length > 50_000 ? 0 : 1;

/** The schema of a resource that holds a value in `spec`. */
function within(schema) {
  const spec = { type: 'object', properties: { value: schema } };
  return { type: 'object', properties: { spec } };
}

function definitionOf(openAPIV3Schema) {
  const { versions, ...spec } = DEFINITION.spec;
  return {
    ...DEFINITION,
    spec: { ...spec, versions: [{ name: 'v1', served: true, storage: true, schema: { openAPIV3Schema } }] },
  };
}

/** Whether the structural part says the same; what cannot be written in JSON is another value there. */
function judged({ form, root, value }, faults) {
  const { structural } = serverOf(form, root)(JSON.parse(JSON.stringify(value)));
  if ((structural.length === 0) === (faults.length === 0)) return [];
  return [`${form} ${root} ${JSON.stringify(value)}\n  Kubernetes: ${faults[0]}\n  here: ${structural[0]?.message}`];
}

function serverOf(form, root) {
  serverOf.made ??= new Map();
  const key = `${form} ${root}`;
  if (!serverOf.made.has(key)) serverOf.made.set(key, serverFor(schemaOf(form, root)));
  return serverOf.made.get(key);
}
