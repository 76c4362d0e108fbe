import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { PEERS } from './build-peers.mjs';

/*
 * What the types cost in a consumer's project: instantiations that the compiler counts for the same small program, above
 * those for an empty one. One program takes osvif's types, one takes osvif's functions too, and one takes types that
 * `z.infer` makes of the same schema in Zod, published as declarations.
 */

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const COMPILER = join(ROOT, 'node_modules/typescript/bin/tsc');
const OPTIONS = ['--strict', '--module', 'nodenext', '--target', 'es2022', '--types', '', '--skipLibCheck'];

/** Narrows by name, reads nested fields, and makes a value. */
const PROGRAM = `
export function describe(vif: AnyVIF): string {
  if (vif['versioned_object.name'] === 'VIFBridge') return vif['versioned_object.data'].bridge_name ?? '';
  if (vif['versioned_object.name'] === 'VIFVHostUser') return vif['versioned_object.data'].path ?? '';
  const network = vif['versioned_object.data'].network;
  const subnets = network?.['versioned_object.data'].subnets?.['versioned_object.data'].objects ?? [];
  return subnets.map((subnet) => subnet['versioned_object.data'].cidr).join();
}
export const bridge: VIFBridge = {
  'versioned_object.name': 'VIFBridge',
  'versioned_object.namespace': 'os_vif',
  'versioned_object.version': '1.0',
  'versioned_object.data': { bridge_name: 'br0', network: null, active: true },
};
`;

const READING = `
export const read = (value: unknown) => (is(value, 'VIFBase') ? describe(value) : safeParse(value).success);
`;

const PROGRAMS = [
  { id: 'types', name: "osvif's types", text: `import type { AnyVIF, VIFBridge } from 'osvif';${PROGRAM}` },
  {
    id: 'functions',
    name: "osvif's types, `is` and `safeParse`",
    text: `import { type AnyVIF, is, safeParse, type VIFBridge } from 'osvif';${PROGRAM}${READING}`,
  },
  {
    id: 'infer',
    name: '`z.infer` of the same schema in Zod, from its declarations',
    text: `import type { z } from 'zod';
import type * as schemas from './declarations/zod.js';
type AnyVIF = z.infer<typeof schemas.AnyVIF>;
type VIFBridge = z.infer<typeof schemas.VIFBridge>;${PROGRAM}`,
  },
];

/** Instantiations of each program. */
export function measureTypes() {
  const folder = mkdtempSync(join(tmpdir(), 'osvif-bench-types-'));
  try {
    prepare(folder);
    const empty = instantiations(folder, 'export {};');
    return PROGRAMS.map(({ id, name, text }) => ({ id, name, instantiations: instantiations(folder, text) - empty }));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function prepare(folder) {
  mkdirSync(join(folder, 'node_modules'));
  symlinkSync(ROOT, join(folder, 'node_modules/osvif'));
  symlinkSync(join(ROOT, 'node_modules/zod'), join(folder, 'node_modules/zod'));
  writeFileSync(join(folder, 'package.json'), '{ "type": "module" }');
  writeFileSync(join(folder, 'zod.ts'), readFileSync(join(PEERS, 'zod.mjs'), 'utf8'));
  compile(folder, ['zod.ts', '--declaration', '--emitDeclarationOnly', '--outDir', 'declarations']);
}

function instantiations(folder, text) {
  writeFileSync(join(folder, 'program.ts'), text);
  const output = compile(folder, ['program.ts', '--noEmit', '--extendedDiagnostics']);
  const [, count] = /Instantiations:\s*(\d+)/.exec(output) ?? [];
  if (count === undefined) throw new Error('Expected the compiler to count instantiations.');
  return Number(count);
}

function compile(folder, args) {
  const { status, stdout } = spawnSync(process.execPath, [COMPILER, ...OPTIONS, ...args], {
    cwd: folder,
    encoding: 'utf8',
    maxBuffer: 2 ** 26,
  });
  if (status === 0) return stdout;
  throw new Error(`Expected exit code 0 of the compiler, received ${status}: ${stdout.slice(0, 2000)}`);
}
