import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
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

const OPTIONS = ['--strict', '--skipLibCheck', '--module', 'nodenext', '--target', 'es2022', '--types', ''];

/** What the compiler says of the program. */
function compile(...options: string[]): string {
  const compiler = [join(ROOT, 'node_modules/typescript/bin/tsc'), '--ignoreConfig', ...OPTIONS, ...options];
  return spawnSync(process.execPath, [...compiler, join(folder, 'program.ts')], { encoding: 'utf8' }).stdout;
}

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
  const stdout = compile('--noEmit', '--extendedDiagnostics');
  expect(stdout).not.toContain('error');
  const [, instantiations] = /Instantiations:\s*(\d+)/.exec(stdout) ?? [];
  expect(Number(instantiations)).toBeGreaterThan(500);
  expect(Number(instantiations)).toBeLessThan(bound);
});

test('declarations, which name our objects and do not repeat them', () => {
  writeFileSync(join(folder, 'program.ts'), EXTENSION);
  expect(compile('--declaration', '--emitDeclarationOnly', '--rootDir', folder, '--outDir', folder)).toBe('');
  const text = readFileSync(join(folder, 'program.d.ts'), 'utf8');
  expect(text).toContain('Registry<import("osvif/define").OwnObjects & {');
  expect(text).not.toContain('DefinedObject<"VIFBridge"');
});
