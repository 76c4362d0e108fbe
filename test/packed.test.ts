import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { overview, pageOf } from '../src/cli/help.ts';
import { loadAll } from '../src/cli/run.ts';

/* What is published leads nowhere but to what is published, or to the project's page. */

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const { homepage } = JSON.parse(readFileSync(`${ROOT}package.json`, 'utf8'));
const PAGE = homepage.replace('#readme', '/');

const packed = (() => {
  const args = ['pack', '--dry-run', '--json', '--ignore-scripts'];
  const { stdout } = spawnSync('npm', args, { cwd: ROOT, encoding: 'utf8', maxBuffer: 2 ** 26 });
  // An array, and for later versions of npm an object.
  const [{ files }] = Object.values<{ files: { path: string }[] }>(JSON.parse(stdout)) as [
    { files: { path: string }[] },
  ];
  return new Set(files.map(({ path }) => path));
})();

/** Links of a page in Markdown, without its code. */
function linksOf(markdown: string): string[] {
  const text = markdown.replace(/^```.*?^```$/gms, '').replace(/`[^`\n]+`/g, 'code');
  return [...text.matchAll(/\]\(([^)\s]+)\)/g)].map(([, link]) => link as string);
}

/** The anchors that a page has by its headings, as the registry and GitHub make them. */
function anchorsOf(markdown: string): string[] {
  const text = markdown.replace(/^```.*?^```$/gms, '');
  return [...text.matchAll(/^#+ (.+)$/gm)].map(([, heading = '']) =>
    heading
      .toLowerCase()
      .replace(/[^\p{L}\p{N} _-]/gu, '')
      .replaceAll(' ', '-'),
  );
}

/** Where a link of a page leads to nothing, or undefined. */
function isBroken(page: string, markdown: string, link: string): boolean {
  if (link.startsWith('#')) return !anchorsOf(markdown).includes(link.slice(1));
  if (link.startsWith(PAGE)) return !existsSync(ROOT + link.slice(PAGE.length).replace(/^(?:blob|raw)\/main\//, ''));
  return !link.startsWith('https://') && !packed.has(posix.join(posix.dirname(page), link));
}

test.each(['README.md', 'CHANGELOG.md', 'generated/REFERENCE.md'])('every link of %s leads somewhere', (page) => {
  expect(packed).toContain(page);
  const markdown = readFileSync(ROOT + page, 'utf8');
  expect(linksOf(markdown).filter((link) => isBroken(page, markdown, link))).toEqual([]);
});

test('a link that leads nowhere is caught', () => {
  const links = ['#no-heading', 'CONTRIBUTING.md', 'src/index.ts', `${PAGE}blob/main/nothing.md`, 'http://example.org'];
  expect(links.filter((link) => isBroken('README.md', '# Heading', link))).toEqual(links);
  const right = ['#a-heading', 'LICENSE', `${PAGE}blob/main/CONTRIBUTING.md`, 'https://example.org'];
  expect(right.filter((link) => isBroken('README.md', '# A `heading`', link))).toEqual([]);
  expect(linksOf(readFileSync(`${ROOT}README.md`, 'utf8')).length).toBeGreaterThan(20);
});

test('help texts name no file that the package lacks', async () => {
  const commands = await loadAll();
  const texts = [overview(commands, 100), ...commands.map((command) => pageOf(command, 100))];
  const names = texts.join('\n').match(/[\w.-]+(?:\/[\w.*-]+)+/g) ?? [];
  const missing = names.filter((name) => existsSync(ROOT + name) && !packed.has(name));
  expect(missing).toEqual([]);
});
