import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { ROOT } from '../support/cli.ts';

/*
 * What it costs a consumer's compiler to infer the types of an extended registry. A single comparison with one of Zod's
 * own types can make it many times as much.
 */

const EXTENSION = `
import { defineObject, orSubclass, osvif } from 'osvif/define';
import { z } from 'zod';
const { VIFBase } = osvif.objects;
const VIFVlanNested = defineObject('VIFVlanNested', {
  parent: VIFBase,
  description: 'A VIF.',
  versions: { '1.0': [] },
  fields: { vlan_id: z.int().meta({ description: 'Its VLAN.' }) },
});
const PodState = defineObject('PodState', {
  kind: 'pod',
  description: 'Some VIFs.',
  versions: { '1.0': [] },
  fields: {
    default_vif: orSubclass(VIFBase).meta({ description: 'One.' }),
    additional_vifs: z.record(z.string(), orSubclass(VIFBase)).optional().meta({ description: 'Others.' }),
  },
});
export const registry = osvif.extend({ VIFVlanNested, PodState });
`;

const READING = `
export function vlanOf(value: unknown): number | undefined {
  const { default_vif: vif } = registry.parse(value, { expect: 'PodState' })['versioned_object.data'];
  return vif?.['versioned_object.name'] === 'VIFVlanNested' ? vif['versioned_object.data'].vlan_id : undefined;
}
`;

const CONVERTING = `
export const typeOf = (value: unknown) => registry.config.parse(value, { expect: 'PodState' }).default_vif.type;
export const decoded = (value: unknown) => registry.decode(registry.parse(value));
export const encoded = registry.encode({ type: 'PodState', default_vif: { type: 'VIFVlanNested', vlan_id: 1 } });
`;

// Below the package's own folder, so that its name leads to itself.
mkdirSync(join(ROOT, 'dist'), { recursive: true });
const folder = mkdtempSync(join(ROOT, 'dist/cost-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test.each([
  ['declaring', EXTENSION, 10_000],
  ['reading primitives', EXTENSION + READING, 20_000],
  ['going to configs and back', EXTENSION + READING + CONVERTING, 100_000],
])('%s', (_, program, bound) => {
  writeFileSync(join(folder, 'program.ts'), program);
  const options = [
    '--noEmit',
    '--strict',
    '--skipLibCheck',
    '--module',
    'nodenext',
    '--target',
    'es2022',
    '--types',
    '',
  ];
  const compiler = [join(ROOT, 'node_modules/typescript/bin/tsc'), '--ignoreConfig', ...options];
  const file = join(folder, 'program.ts');
  const { stdout } = spawnSync(process.execPath, [...compiler, '--extendedDiagnostics', file], { encoding: 'utf8' });
  expect(stdout).not.toContain('error');
  const [, instantiations] = /Instantiations:\s*(\d+)/.exec(stdout) ?? [];
  expect(Number(instantiations)).toBeGreaterThan(500);
  expect(Number(instantiations)).toBeLessThan(bound);
});
