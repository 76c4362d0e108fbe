import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'vitest';
import { folderWith, osvif } from '../support/cli.ts';

/* What `osvif validate` finds in folders and by patterns. */

const ROUTE = '{"type": "Route", "cidr": "192.0.2.0/24"}';

/** A folder with these files, all of which hold a Route, and links by their targets. */
function routes(files: readonly string[], links: Readonly<Record<string, string>> = {}): string {
  const folder = folderWith(
    Object.fromEntries(files.map((file) => (file.includes('=') ? textOf(file) : [file, ROUTE]))),
  );
  for (const [path, target] of Object.entries(links)) symlinkSync(target, join(folder, path));
  return folder;
}

/** `a/.gitignore=one two` is a file of two lines. */
function textOf(file: string): [string, string] {
  const [path = '', text = ''] = file.split('=');
  return [path, `${text.replaceAll(' ', '\n')}\n`];
}

async function sources(cwd: string, ...args: string[]): Promise<unknown> {
  const { code, stdout, stderr } = await osvif(['validate', '--format', 'ndjson', ...args], { cwd });
  const found = stdout.split('\n').slice(0, -1);
  return { code, sources: found.map((line) => JSON.parse(line).source), stderr };
}

const found = (...names: string[]) => ({ code: 0, sources: names, stderr: '' });

describe.concurrent('symbolic links in folders', () => {
  test('to files and to folders are followed', async ({ expect }) => {
    const folder = routes(['real/a.json', 'other/b.json', 'other/c/d.json', 'other/e.txt'], {
      'real/file.json': '../other/b.json',
      'real/folder': '../other/c',
      'real/text.json': '../other/e.txt',
      'real/data.txt': '../other/b.json',
    });
    expect(await sources(folder, 'real')).toEqual(
      found('real/a.json', 'real/file.json', 'real/folder/d.json', 'real/text.json'),
    );
  });

  test('as Kubernetes mounts them lead to each file once', async ({ expect }) => {
    const folder = routes(['mount/..2026_11_30/vif.json', 'mount/..2026_11_30/b.json'], {
      'mount/..data': '..2026_11_30',
      'mount/vif.json': '..data/vif.json',
      'mount/b.json': '..data/b.json',
    });
    expect(await sources(folder, 'mount')).toEqual(found('mount/b.json', 'mount/vif.json'));
  });

  test('never lead round in circles, nor to one file twice', async ({ expect }) => {
    const folder = routes(['a/b/c.json', 'a/z.json'], {
      'a/b/up': '..',
      'a/self': '.',
      'a/b/also.json': 'c.json',
      'a/0-before.json': 'b/c.json',
      'a/twin': 'b',
    });
    expect(await sources(folder, 'a')).toEqual(found('a/b/c.json', 'a/z.json'));
    expect(await sources(folder, 'a/b')).toEqual(found('a/b/c.json', 'a/b/up/z.json'));
    expect(await sources(folder, 'a/self')).toEqual(found('a/self/b/c.json', 'a/self/z.json'));
  });

  test('that are broken are unreadable, save where they cannot matter', async ({ expect }) => {
    const folder = routes(['a/b.json', 'a/.gitignore=ignored'], {
      'a/c.json': 'nowhere.json',
      'a/folder': '../nowhere',
      'a/loop.yaml': 'loop.yaml',
      'a/notes.txt': 'nowhere.txt',
      'a/.hidden.json': 'nowhere.json',
      'a/ignored': 'nowhere',
    });
    expect(await sources(folder, 'a')).toEqual({
      code: 3,
      sources: ['a/b.json'],
      stderr: [
        'osvif: a/c.json: broken symbolic link (no such file or folder)',
        'osvif: a/folder: broken symbolic link (no such file or folder)',
        'osvif: a/loop.yaml: broken symbolic link (too many symbolic links encountered)',
        '',
      ].join('\n'),
    });
  });

  test('never lead into packages and repositories', async ({ expect }) => {
    const folder = routes(['node_modules/x/a.json', '.git/a.json', 'a/b.json'], {
      'a/packages': '../node_modules',
      'a/repository': '../.git',
    });
    expect(await sources(folder, 'a')).toEqual(found('a/b.json'));
  });
});

describe.concurrent('what is left out of folders', () => {
  test('what .gitignore files name: nested, negated, and those above in a repository', async ({ expect }) => {
    const folder = routes([
      '.git/config',
      '.gitignore=/build *.tmp.json secret/ !keep.tmp.json',
      'a.json',
      'a.tmp.json',
      'keep.tmp.json',
      'build/a.json',
      'in/build/a.json',
      'in/.gitignore=!a.tmp.json /b.json',
      'in/a.tmp.json',
      'in/b.json',
      'in/c/b.json',
      'in/secret/a.json',
      'in/secret/.gitignore=!*',
    ]);
    const inside = ['in/a.tmp.json', 'in/build/a.json', 'in/c/b.json'];
    expect(await sources(folder, '.')).toEqual(found('a.json', ...inside, 'keep.tmp.json'));
    expect(await sources(folder, 'in')).toEqual(found(...inside));
    expect(await sources(folder, '--no-ignore', 'in')).toEqual(
      found('in/a.tmp.json', 'in/b.json', 'in/build/a.json', 'in/c/b.json', 'in/secret/a.json'),
    );
  });

  test('never what is named', async ({ expect }) => {
    const folder = routes([
      '.git/config',
      '.gitignore=build',
      'build/a.json',
      'build/.gitignore=b.json',
      'build/b.json',
    ]);
    expect(await sources(folder, 'build')).toEqual(found('build/a.json'));
    expect(await sources(folder, 'build/b.json', '--exclude', 'b.json')).toEqual(found('build/b.json'));
  });

  test('what --exclude names, as often as wanted', async ({ expect }) => {
    const folder = routes(['a/b.json', 'a/c.yaml', 'a/d/b.json', 'a/d/e.json', 'a/f/g.json', 'a/b/h.json']);
    const excluded = ['--exclude', 'a/d', '--exclude=*.yaml', '--exclude', '/b.json', '--exclude', 'a/b/**'];
    expect(await sources(folder, 'a', ...excluded)).toEqual(found('a/b.json', 'a/f/g.json'));
    expect(await sources(folder, '.', '--exclude', 'a/*', '--exclude', '!a/f')).toEqual(found('a/f/g.json'));
    expect(await sources(join(folder, 'a/d'), '../f', '..', '--exclude', 'b.json', '--exclude', '/f')).toEqual(
      found('../f/g.json', '../b/h.json', '../c.yaml', '../d/e.json'),
    );
  });

  test('is said where nothing is left', async ({ expect }) => {
    const folder = routes(['a/b.json', 'c/d.txt']);
    const expected = 'expected a folder with .json, .ndjson, .jsonl, .yaml, .yml files';
    expect(await sources(folder, 'a', 'c', '--exclude', 'b.json')).toEqual({
      code: 3,
      sources: [],
      stderr: `osvif: a: ${expected}, found none that is not ignored\nosvif: c: ${expected}, found none\n`,
    });
  });
});

describe.concurrent('patterns', () => {
  const folder = routes([
    'vifs/a.json',
    'vifs/b.yaml',
    'vifs/c/d.yaml',
    'vifs/c/e/f.yaml',
    'vifs/c/.hidden.yaml',
    'vifs/node_modules/g.yaml',
    'vifs/notes.txt',
    'vifs/c[1].json',
    'other/h.yaml',
    'other/.gitignore=i.yaml',
    'other/i.yaml',
  ]);

  test.for<[string, ...string[]]>([
    ['vifs/*.yaml', 'vifs/b.yaml'],
    ['vifs/**/*.yaml', 'vifs/b.yaml', 'vifs/c/d.yaml', 'vifs/c/e/f.yaml'],
    ['./vifs//?.json', 'vifs/a.json'],
    ['*/[hb].yaml', 'other/h.yaml', 'vifs/b.yaml'],
    ['{vifs,other}/{a.json,{h,i}.yaml}', 'other/h.yaml', 'vifs/a.json'],
    ['vifs/[c]', 'vifs/c/d.yaml', 'vifs/c/e/f.yaml'],
    ['vifs/*.txt', 'vifs/notes.txt'],
    ['vifs/c[1].json', 'vifs/c[1].json'],
    ['**/e/**', 'vifs/c/e/f.yaml'],
  ])('%s', async ([pattern, ...expected], { expect }) => {
    expect(await sources(folder, pattern)).toEqual(found(...expected));
  });

  test('are of the folder that they begin with', async ({ expect }) => {
    expect(await sources(join(folder, 'vifs/c'), '../*.json', `${folder}/other/*.yaml`)).toEqual(
      found('../a.json', '../c[1].json', `${folder}/other/h.yaml`),
    );
  });

  test('heed --exclude and --no-ignore', async ({ expect }) => {
    expect(await sources(folder, '*/?.yaml', '--no-ignore', '--exclude', 'vifs')).toEqual(
      found('other/h.yaml', 'other/i.yaml'),
    );
  });

  test('that match nothing are said to', async ({ expect }) => {
    expect(await sources(folder, 'vifs/*.toml', 'other/i*', 'none/*.yaml', 'vifs/a.json')).toEqual({
      code: 3,
      sources: ['vifs/a.json'],
      stderr: [
        'osvif: vifs/*.toml: no file matches',
        'osvif: other/i*: no file matches that is not ignored',
        'osvif: none/*.yaml: no file matches (none: no such file or folder)',
        '',
      ].join('\n'),
    });
  });
});
