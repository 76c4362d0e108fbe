import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { ISSUE_CODES, validateText } from '../src/index.ts';

/* Nothing in the README may rot: transcripts are run again, programs compiled and run, documents judged. */

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const readme = readFileSync(`${ROOT}README.md`, 'utf8');

function blocks(language: string): string[] {
  return [...readme.matchAll(new RegExp(`^\`\`\`${language}\\n(.*?)^\`\`\`$`, 'gms'))].map(([, body = '']) => body);
}

function run(command: string, args: string[]): { status: number | null; stdout: string; stderr: string } {
  const { FORCE_COLOR: _, ...env } = process.env;
  return spawnSync(command, args, { cwd: ROOT, encoding: 'utf8', env });
}

function transcript(body: string): string {
  const commands = body.split('\n').filter((line) => line.startsWith('$ osvif '));
  const outputs = commands.map((line) => {
    const { stdout, stderr } = run(process.execPath, ['dist/src/cli/main.js', ...line.split(' ').slice(2)]);
    return `${line}\n${stdout}${stderr}`;
  });
  return outputs.join('\n');
}

test('each transcript is what the command prints; `vitest -u` writes what has changed', async () => {
  expect(blocks('console').length).toBeGreaterThan(4);
  const rerun = readme.replace(
    /^```console\n(.*?)^```$/gms,
    (_, body: string) => `\`\`\`console\n${transcript(body)}\`\`\``,
  );
  await expect(rerun).toMatchFileSnapshot('../README.md');
});

test('each program compiles and runs', () => {
  const programs = blocks('ts');
  expect(programs.length).toBeGreaterThan(2);
  // Below the package's own folder, so that its name leads to itself.
  const folder = `${ROOT}dist/readme`;
  mkdirSync(folder, { recursive: true });
  // Those that import each other say their names.
  const names = programs.map((program, i) => /^\/\/ (\w+\.ts)\n/.exec(program)?.[1] ?? `program-${i}.ts`);
  const files = names.map((name) => `${folder}/${name}`);
  try {
    programs.forEach((program, i) => {
      writeFileSync(files[i] as string, program);
    });
    const osvif = ['--import', 'tsx', 'dist/src/cli/main.js'];
    const generate = ['generate', '--registry', `${folder}/objects.ts`, '--out', `${folder}/generated`];
    expect(run(process.execPath, [...osvif, ...generate])).toMatchObject({ status: 0, stderr: '' });
    const options = [
      '--noEmit',
      '--strict',
      '--skipLibCheck',
      '--types',
      'node',
      '--module',
      'nodenext',
      '--target',
      'es2022',
    ];
    const compiled = run(process.execPath, ['node_modules/typescript/bin/tsc', '--ignoreConfig', ...options, ...files]);
    expect(compiled.stdout + compiled.stderr).toBe('');
    for (const file of files) {
      const { status, stdout, stderr } = run(process.execPath, ['--import', 'tsx', file]);
      expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
      // What the command is given as a registry must not print anything of its own.
      if (file.endsWith('/objects.ts')) expect(stdout).toBe('');
      else expect(stdout).not.toBe('');
    }
  } finally {
    rmSync(folder, { recursive: true });
  }
});

test('each document is valid', async () => {
  for (const text of blocks('yaml')) {
    expect(await validateText(text, { input: 'yaml' })).toMatchObject([{ valid: true, form: 'config' }]);
  }
});

test('every issue code is explained', () => {
  for (const code of ISSUE_CODES) expect(readme).toContain(`\`${code}\``);
});

test('the numbers are those that the benchmark wrote', () => {
  const { status, stdout, stderr } = run(process.execPath, ['scripts/bench/write.mjs', '--check']);
  expect({ status, stdout, stderr }).toEqual({ status: 0, stdout: '', stderr: '' });
});
