import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { ROOT } from '../support/cli.ts';

/*
 * What it costs a consumer's compiler to read our types, to call what converts objects, and to infer the types of an
 * extended registry. A single comparison with one of Zod's own types can make it many times as much.
 */

const TYPES = `
import { type AnyVIF, is, safeParse, type VIFBridge } from 'osvif';
export function cidrsOf(vif: AnyVIF): string {
  if (vif['versioned_object.name'] === 'VIFBridge') return vif['versioned_object.data'].bridge_name ?? '';
  const network = vif['versioned_object.data'].network;
  const subnets = network?.['versioned_object.data'].subnets?.['versioned_object.data'].objects ?? [];
  return subnets.map((subnet) => subnet['versioned_object.data'].cidr).join();
}
export const bridge: VIFBridge = {
  'versioned_object.name': 'VIFBridge',
  'versioned_object.namespace': 'os_vif',
  'versioned_object.version': '1.0',
  'versioned_object.data': { bridge_name: 'br0', network: null },
};
export const read = (value: unknown) => (is(value, 'VIFBase') ? cidrsOf(value) : safeParse(value).success);
`;

const ENCODING = `
import { encode } from 'osvif';
export const bridge = encode({ type: 'VIFBridge', bridge_name: 'br0', network: { subnets: [{ cidr: '::/0' }] } });
`;

const STEPPING_DOWN = `
import { backport, negotiate, parse } from 'osvif';
export const older = (value: unknown) => backport(parse(value, { expect: 'VIFBase' }), { Network: '1.0' });
export const agreed = (vif: unknown, host: unknown) =>
  negotiate(parse(vif, { expect: 'VIFBase' }), parse(host, { expect: 'HostInfo' }));
`;

const THERE_AND_BACK = `
import { decode, encode, parse } from 'osvif';
export const same = (value: unknown) => encode(decode(parse(value)));
`;

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

/** How often the compiler instantiates a type for the program. */
function instantiations(program: string): number {
  writeFileSync(join(folder, 'program.ts'), program);
  const stdout = compile('--noEmit', '--extendedDiagnostics');
  expect(stdout).not.toContain('error');
  return Number(/Instantiations:\s*(\d+)/.exec(stdout)?.[1]);
}

test.each([
  ["os-vif's own types, and reading", TYPES, 200],
  ['encoding a literal', ENCODING, 6_000],
  ['stepping down', STEPPING_DOWN, 6_000],
  ['any object to its config and back', THERE_AND_BACK, 25_000],
])('%s', (_, program, bound) => {
  expect(instantiations(program)).toBeLessThan(bound);
});

test.each([
  ['declaring', EXTENSION, 10_000],
  ['reading primitives', EXTENSION + READING, 20_000],
  ['going to configs and back', EXTENSION + READING + CONVERTING, 100_000],
])('%s', (_, program, bound) => {
  const count = instantiations(program);
  expect(count).toBeGreaterThan(500);
  expect(count).toBeLessThan(bound);
});

test('declarations, which name our objects and do not repeat them', () => {
  writeFileSync(join(folder, 'program.ts'), EXTENSION);
  expect(compile('--declaration', '--emitDeclarationOnly', '--rootDir', folder, '--outDir', folder)).toBe('');
  const text = readFileSync(join(folder, 'program.d.ts'), 'utf8');
  expect(text).toContain('Registry<import("osvif/define").OwnObjects & {');
  expect(text).not.toContain('DefinedObject<"VIFBridge"');
});
