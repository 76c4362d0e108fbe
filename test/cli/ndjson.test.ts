import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync, readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { describe, test, vi } from 'vitest';
import type { IO } from '../../src/cli/command.ts';
import { run } from '../../src/cli/run.ts';
import type { Issue } from '../../src/index.ts';
import { folderWith, osvif, ROOT, shell, terminal } from '../support/cli.ts';

/* NDJSON through `osvif validate`: a stream in, a stream out, and a defined answer to everything that a line may be. */

const ROUTE = '{"type": "Route", "cidr": "192.0.2.0/24"}';
const BAD = '{"type": "Route", "cidr": 7}';
const MAIN = join(ROOT, 'dist/src/cli/main.js');

/** Lines of every kind, among them bytes that are no UTF-8. */
const MIXED = Buffer.concat(
  [
    `\ufeff${ROUTE}\r\n`,
    '\n',
    ' \t\r\n',
    `${BAD}\n`,
    '{"type": "Network", "label": "B',
    Uint8Array.of(0xfc),
    'ro"}\r\n',
    `\ufeff${ROUTE}\n`,
    `${ROUTE}${ROUTE}\n`,
    `{"type":\r"Route",\r"cidr": "::/0"}\r\n`,
    `${ROUTE}\r${BAD}\n`,
    `\0${ROUTE}\n`,
    '{"type": "Route", "cidr": "::/0", "cidr": "::/1"}\n',
    '{"type": "Network", "label": "日本語 🎉", "mtu": "1500", "id": "5c4f1a2e-9b3d-4e6f-8a70-1b2c3d4e5f60"}\n',
    `\n${ROUTE}`,
  ].map((piece) => Buffer.from(piece)),
);

const LONG = JSON.stringify({ type: 'Network', id: '5c4f1a2e-9b3d-4e6f-8a70-1b2c3d4e5f60', label: 'x'.repeat(60_000) });

const folder = folderWith({
  'mixed.ndjson': MIXED,
  'mark.ndjson': '\ufeff',
  'empty.jsonl': '',
  'utf16le.ndjson': Buffer.from(`\ufeff${ROUTE}\n${ROUTE}\n`, 'utf16le'),
  'utf16be.ndjson': Buffer.from(`\ufeff${ROUTE}\n`, 'utf16le').swap16(),
  'latin1.ndjson': Buffer.from(`${ROUTE}\n"\xfc"\n${ROUTE}`, 'latin1'),
  // Some chunks long, so that threads start.
  'many.ndjson': Buffer.concat(
    Array(110)
      .fill([MIXED, Buffer.from(`\n${LONG}\n`)])
      .flat(),
  ),
  'valid.ndjson': `${ROUTE}\n`.repeat(50_000),
  'few.ndjson': `${ROUTE}\n${BAD}\n`,
});
const at = { cwd: folder };

/** The command, which in the end writes to standard error how many kilobytes were resident at the most. */
const WITH_PEAK = `"$NODE" --import 'data:text/javascript,${encodeURIComponent(
  `import { readFileSync } from "node:fs";
   const peak = () => /VmHWM:\\s*(\\d+)/.exec(readFileSync("/proc/self/status", "utf8"))[1];
   process.on("exit", () => process.stderr.write(peak()));`,
)}' "$OSVIF"`;

/** What a command run in this process has written. */
interface Written {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs a command here, on chunks as they are given; `terminal` is whether standard error is one. */
async function runHere(argv: string[], chunks: Iterable<unknown>, isTerminal = false): Promise<Written> {
  const written = { stdout: '', stderr: '' };
  async function* stdin() {
    for (const chunk of chunks) {
      if (chunk instanceof Error) throw chunk;
      yield chunk as Uint8Array;
    }
  }
  const io: IO = {
    stdin: stdin(),
    stdout: {
      write: (text) => {
        written.stdout += text;
        // Whatever has been written, time has passed.
        if (vi.isFakeTimers()) vi.advanceTimersByTime(1000);
      },
    },
    stderr: {
      isTTY: isTerminal,
      write: (text) => {
        written.stderr += text;
      },
    },
    env: {},
  };
  return { code: await run(argv, io), ...written };
}

describe.concurrent('a line', () => {
  test('of every kind has its answer, under its number', async ({ expect }) => {
    const { code, stdout, stderr } = await osvif(['validate', 'mixed.ndjson'], at);
    expect({ code, stderr }).toEqual({ code: 1, stderr: '' });
    expect(stdout).toMatchInlineSnapshot(`
      "✓ mixed.ndjson:1  Route
      ✗ mixed.ndjson:4  Route
        4:27 /cidr
        Expected a network in CIDR notation such as 192.0.2.0/24 or 2001:db8::/64, received 7. invalid_type
        4 | {"type": "Route", "cidr": 7}
          |                           ^

      ✗ mixed.ndjson:5
        5:32 the document
        Expected UTF-8 text, received 0xFC as byte 32 of the line. not_json
        5 | {"type": "Network", "label": "B�ro"}
          |                                ^^^

      ✗ mixed.ndjson:6
        6:1 the document
        Expected a JSON value, received "\\ufeff". not_json
        6 | �{"type": "Route", "cidr": "192.0.2.0/24"}
          | ^

      ✗ mixed.ndjson:7
        7:42 the document
        A second document begins behind the first; write each document on a line of its own. not_json
        7 | {"type": "Route", "cidr": "192.0.2.0/24"}{"type": "Route", "cidr": "192.0.2.0/24"}
          |                                          ^

      ✓ mixed.ndjson:8  Route
      ✗ mixed.ndjson:9
        9:43 the document
        A second document begins behind the first; write each document on a line of its own. not_json
        9 | {"type": "Route", "cidr": "192.0.2.0/24"}�{"type": "Route", "cidr": 7}
          |                                           ^

      ✗ mixed.ndjson:10
        10:1 the document
        Expected a JSON value, received "\\u0000". not_json
        10 | �{"type": "Route", "cidr": "192.0.2.0/24"}
           | ^

      ✗ mixed.ndjson:11  Route
        11:35 /cidr
        Duplicate key \`cidr\`; it first stands on line 11. duplicate_key
        11 | {"type": "Route", "cidr": "::/0", "cidr": "::/1"}
           |                                   ^^^^^^

      ✗ mixed.ndjson:12  Network
        12:47 /mtu
        Expected an integer, received "1500"; did you mean 1500? invalid_type
        12 | …: "Network", "label": "日本語 🎉", "mtu": "1500", "id": "5c4f1a2e-9b3d-4e6f-8a70-1b2c3d4e5f…
           |                                            ^^^^^^

      ✓ mixed.ndjson:14  Route
      11 documents: 3 valid, 8 invalid
      "
    `);
  });

  test('has its number and its index in reports for programs', async ({ expect }) => {
    const { stdout } = await osvif(['validate', 'mixed.ndjson', '--format', 'ndjson'], at);
    const records = stdout
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    const places = records.map(({ index, line, issues }) => {
      const codes = issues.map((issue: Issue) => ` ${issue.code} ${issue.line}:${issue.column}`);
      return `${index} ${line}${codes.join('')}`;
    });
    expect(places.join('\n')).toMatchInlineSnapshot(`
      "0 1
      1 4 invalid_type 4:27
      2 5 not_json 5:32
      3 6 not_json 6:1
      4 7 not_json 7:42
      5 8
      6 9 not_json 9:43
      7 10 not_json 10:1
      8 11 duplicate_key 11:35
      9 12 invalid_type 12:47
      10 14"
    `);
  });

  test('is the same in whatever chunks it comes', async ({ expect }) => {
    const argv = ['validate', '-', '--input', 'ndjson', '--format', 'json'];
    const whole = await runHere(argv, [MIXED]);
    for (const length of [1, 2, 7, 64]) {
      const chunks = Array.from({ length: Math.ceil(MIXED.length / length) }, (_, i) =>
        MIXED.subarray(i * length, (i + 1) * length),
      );
      expect(await runHere(argv, chunks)).toEqual(whole);
    }
    expect(await runHere(argv, [MIXED.toString('latin1').slice(3, 40)])).toMatchObject({ code: 1 });
  });

  test('beyond the limit is one invalid document, not kept', async ({ expect }) => {
    const line = (bytes: number) => `head -c ${bytes} /dev/zero | tr '\\0' x`;
    const input = `{ echo '${ROUTE}'; ${line(300_000_000)}; echo; echo '${BAD}'; ${line(2 ** 24 + 1)}; }`;
    const { code, stdout, stderr } = await shell(`${input} | ${WITH_PEAK} validate - --input ndjson`);
    expect(code).toBe(1);
    expect(stdout).toMatchInlineSnapshot(`
      "✓ <stdin>:1  Route
      ✗ <stdin>:2
        2:1 the document
        Expected a line of at most 16 MiB, received a longer one. limit_exceeded

      ✗ <stdin>:3  Route
        3:27 /cidr
        Expected a network in CIDR notation such as 192.0.2.0/24 or 2001:db8::/64, received 7. invalid_type
        3 | {"type": "Route", "cidr": 7}
          |                           ^

      ✗ <stdin>:4
        4:1 the document
        Expected a line of at most 16 MiB, received a longer one. limit_exceeded

      4 documents: 1 valid, 3 invalid
      "
    `);
    // Less than the first of the long lines has; without them, it is about 60 MB.
    expect(Number(stderr)).toBeLessThan(200_000);
  });

  test('below the limit is read, however long', async ({ expect }) => {
    const input = `printf '{"type": "Network", "id": 7, "label": "'; head -c 16000000 /dev/zero | tr '\\0' x; printf '"}\\n${ROUTE}'`;
    const { code, stdout } = await shell(`{ ${input}; } | osvif validate - --input ndjson`);
    expect(code).toBe(1);
    expect(stdout).toMatchInlineSnapshot(`
      "✗ <stdin>:1  Network
        1:27 /id
        Expected a UUID such as 2b7d8f0a-52c1-4e7b-9a7c-1f6f5f0d3c11, received 7. invalid_type
        1 | {"type": "Network", "id": 7, "label": "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx…
          |                           ^

      ✓ <stdin>:2  Route
      2 documents: 1 valid, 1 invalid
      "
    `);
  });
});

describe.concurrent('an input', () => {
  test.for(['pretty', 'ndjson', 'json'])('of any size takes little memory, as %s', async (format, { expect }) => {
    const input = 'yes "$(cat examples/stream/ports.ndjson)" | head -c 100000000';
    const output = `--format ${format} --output ndjson=/dev/null`;
    const { code, stderr } = await shell(`${input} | ${WITH_PEAK} validate - --input ndjson ${output} >/dev/null`);
    // The end cuts a line.
    expect(code).toBe(1);
    expect(Number(stderr)).toBeLessThan(110_000);
  });

  test('of nothing, or of nothing but a byte-order mark, has no documents', async ({ expect }) => {
    const note = (source: string) => `osvif: ${source}: no documents, so nothing was validated\n`;
    expect(await osvif(['validate', 'empty.jsonl', 'mark.ndjson'], at)).toEqual({
      code: 0,
      stdout: 'No documents: nothing was validated\n',
      stderr: note('empty.jsonl') + note('mark.ndjson'),
    });
    expect(await osvif(['validate', '--input', 'ndjson'])).toEqual({
      code: 0,
      stdout: 'No documents: nothing was validated\n',
      stderr: note('<stdin>'),
    });
  });

  test('in UTF-16 is named, in Latin-1 only its lines with other letters', async ({ expect }) => {
    const { code, stdout, stderr } = await osvif(['validate', 'utf16le.ndjson', 'utf16be.ndjson', 'latin1.ndjson'], at);
    expect(code).toBe(3);
    expect(stderr).toMatchInlineSnapshot(`
      "osvif: utf16le.ndjson: expected UTF-8 text, found UTF-16
      osvif: utf16be.ndjson: expected UTF-8 text, found UTF-16
      "
    `);
    expect(stdout).toMatchInlineSnapshot(`
      "✓ latin1.ndjson:1  Route
      ✗ latin1.ndjson:2
        2:2 the document
        Expected UTF-8 text, received 0xFC as byte 2 of the line. not_json
        2 | "�"
          |  ^

      ✓ latin1.ndjson:3  Route
      3 documents: 2 valid, 1 invalid, 2 unreadable
      "
    `);
  });

  test('that breaks off keeps what was judged before', async ({ expect }) => {
    const error = Object.assign(new Error('EIO: i/o error, read'), { code: 'EIO' });
    const chunks = [Buffer.from(`${ROUTE}\n${BAD}\n${ROUTE}`), error];
    expect(
      await runHere(['validate', '--input', 'ndjson', '--format', 'ndjson', '-', join(folder, 'few.ndjson')], chunks),
    ).toEqual({
      code: 3,
      stdout: expect.stringMatching(
        /^\{"source":"<stdin>","index":0,"line":1,"valid":true.*\n\{"source":"<stdin>","index":1,.*\n.*few.*\n.*few.*\n$/,
      ),
      stderr: 'osvif: <stdin>: i/o error\n',
    });
  });

  test('that cannot be read, or is gone', async ({ expect }) => {
    const { code, stdout, stderr } = await osvif(
      ['validate', '--input', 'ndjson', '/proc/self/mem', 'gone.ndjson', 'few.ndjson'],
      at,
    );
    expect({ code, stdout: stdout.split('\n')[0] }).toEqual({ code: 3, stdout: '✓ few.ndjson:1  Route' });
    expect(stderr).toBe('osvif: /proc/self/mem: i/o error\nosvif: gone.ndjson: no such file or folder\n');
  });

  test('that stays open has its results at once', async ({ expect }) => {
    const child = spawn(process.execPath, [MAIN, 'validate', '-', '--input', 'ndjson', '--jobs', '2']);
    const next = async () => String((await once(child.stdout, 'data'))[0]);
    child.stdin.write(`${ROUTE}\n${ROUTE}`);
    expect(await next()).toBe('✓ <stdin>:1  Route\n');
    child.stdin.write('\n{');
    expect(await next()).toBe('✓ <stdin>:2  Route\n');
    child.stdin.end(ROUTE.slice(1));
    expect(await next()).toContain('✓ <stdin>:3  Route\n');
    expect(await once(child, 'close')).toEqual([0, null]);
  });
});

describe('--jobs', () => {
  test.for(['pretty', 'json', 'ndjson'])('any number gives the same bytes as %s', async (format, { expect }) => {
    const argv = [
      'validate',
      'few.ndjson',
      'many.ndjson',
      'route.json',
      'mixed.ndjson',
      '--format',
      format,
      '--emit-value',
      '--output',
      `ndjson=out-${format}`,
    ];
    const one = await osvif([...argv, '--jobs', '1'], at);
    const written = readFileSync(join(folder, `out-${format}`));
    expect(one).toMatchObject({ code: 3, stderr: 'osvif: route.json: no such file or folder\n' });
    expect(written.length).toBeGreaterThan(6e6);
    for (const more of [[], ['--jobs', '2'], ['--jobs', '4']]) {
      const several = await osvif([...argv, ...more], at);
      expect(several.stderr).toBe(one.stderr);
      expect(several.stdout === one.stdout).toBe(true);
      expect(several.code).toBe(one.code);
      expect(readFileSync(join(folder, `out-${format}`)).equals(written)).toBe(true);
    }
  });

  test('threads start beside the main one once there is work for them', async ({ expect }) => {
    const started = async (...argv: string[]) => {
      const { stderr } = await osvif(['validate', ...argv], { ...at, env: { NODE_DEBUG: 'worker' } });
      return stderr.match(/created Worker/g)?.length ?? 0;
    };
    const threads = availableParallelism();
    expect(await started('many.ndjson')).toBe(Math.min(threads, 2) - 1);
    expect(await started('many.ndjson', '--jobs', '1')).toBe(0);
    expect(await started('valid.ndjson', '--jobs', '3')).toBe(0);
    expect(await started('many.ndjson', '--jobs', '3')).toBe(2);
    expect(await started('valid.ndjson', 'valid.ndjson', 'valid.ndjson', '--jobs', 'auto')).toBe(threads - 1);
  });

  test.for([
    ['0', '; did you mean auto?'],
    ['-1', '; did you mean 1?'],
    ['2.4', '; did you mean 2?'],
    ['1e9', '; did you mean 256?'],
    ['atuo', '; did you mean auto?'],
    ['many', '.'],
  ])('is a number of threads, not %s', async ([text, end], { expect }) => {
    expect(await osvif(['validate', `--jobs=${text}`])).toEqual({
      code: 2,
      stdout: '',
      stderr: `osvif validate: Expected --jobs auto or a number from 1 to 256, received "${text}"${end}\nTry \`osvif validate --help\`.\n`,
    });
  });
});

describe.concurrent('reports of a stream', () => {
  test('json: the same to a file as to standard output, however much there is', async ({ expect }) => {
    const { stdout } = await osvif(
      ['validate', 'valid.ndjson', 'few.ndjson', '--format', 'json', '--output', 'json=all.json'],
      at,
    );
    expect(readFileSync(join(folder, 'all.json'), 'utf8') === stdout).toBe(true);
    const { summary, documents, skipped } = JSON.parse(stdout);
    expect(summary).toEqual({ documents: 50_002, valid: 50_001, unreadable: 0, skipped: 0 });
    expect(documents.length).toBe(50_002);
    expect(documents.slice(-2)).toMatchObject([
      { line: 1, valid: true },
      { line: 2, valid: false },
    ]);
    expect(stdout === `${JSON.stringify({ summary, documents, skipped }, null, 2)}\n`).toBe(true);
  });

  test('to a file leave nothing behind when the command is ended', async ({ expect }) => {
    const own = folderWith({});
    const child = spawn(
      process.execPath,
      [MAIN, 'validate', '-', '--input', 'ndjson', '--output', 'ndjson=out.ndjson'],
      { cwd: own },
    );
    child.stdin.write(`${ROUTE}\n`);
    await vi.waitFor(
      () => expect(readdirSync(own)).toEqual([expect.stringMatching(/^out\.ndjson\.\d+\.\d+\.tmp$/)]),
      10_000,
    );
    child.kill('SIGTERM');
    expect(await once(child, 'close')).toEqual([null, 'SIGTERM']);
    expect(readdirSync(own)).toEqual([]);
  });

  test('go into a pipe that has a name, and through a link', async ({ expect }) => {
    const own = folderWith({ 'few.ndjson': `${ROUTE}\n`, target: 'old' });
    const line =
      'mkfifo pipe; ln -s target link; cat pipe & osvif validate few.ndjson --output ndjson=pipe --output pretty=link --format json >json; wait';
    const { stdout } = await shell(line, { cwd: own });
    expect(JSON.parse(stdout)).toMatchObject({ source: 'few.ndjson', valid: true });
    expect(readFileSync(join(own, 'target'), 'utf8')).toBe('✓ few.ndjson:1  Route\n1 document: 1 valid, 0 invalid\n');
    expect(readdirSync(own).sort()).toEqual(['few.ndjson', 'json', 'link', 'pipe', 'target']);
  });

  test('are told once when they cannot be written, and spoil no other', async ({ expect }) => {
    const { code, stdout, stderr } = await osvif(
      ['validate', 'valid.ndjson', '--output', 'ndjson=/dev/full', '--output', 'json=nowhere/x'],
      at,
    );
    expect({ code, stderr: stderr.split('\n').sort() }).toEqual({
      code: 3,
      stderr: ['', 'osvif: /dev/full: no space left on device', 'osvif: nowhere/x: no such file or folder'],
    });
    expect(stdout.endsWith('\n50000 documents: 50000 valid, 0 invalid\n')).toBe(true);
  });
});

describe.concurrent('a reader that goes away', () => {
  test.for([
    ['valid.ndjson', 0],
    ['many.ndjson', 1],
    ['gone.ndjson valid.ndjson', 3],
  ])('leaves the verdict on what was judged by then: %s', async ([files, code], { expect }) => {
    const line = `osvif validate ${files} --format ndjson 2>/dev/null | head -n 1 | head -c 10; echo " $\{PIPESTATUS[0]}"`;
    expect(await shell(line, at)).toEqual({ code: 0, stdout: `{"source": ${code}\n`, stderr: '' });
  });

  test('leaves files to be written to their end', async ({ expect }) => {
    const own = folderWith({});
    const line = `osvif validate gone.ndjson valid.ndjson --format ndjson --output ndjson=${own}/out 2>/dev/null | head -n 1 | head -c 10; echo " $\{PIPESTATUS[0]}"; osvif validate valid.ndjson --format ndjson | cmp - ${own}/out`;
    expect(await shell(line, at)).toEqual({ code: 0, stdout: '{"source": 3\n', stderr: '' });
    expect(readdirSync(own)).toEqual(['out']);
  });
});

describe('progress', () => {
  test('of a stream tells how much was read', async ({ expect }) => {
    // Time is counted from when the command begins to read.
    const slowly = `{ echo '${ROUTE}'; sleep 0.6; echo '${BAD}'; } >slow`;
    const line = `mkfifo slow; ${slowly} & osvif validate slow --input ndjson >/dev/null`;
    const { stdout } = await terminal(line, at);
    expect(stdout).toMatch(/^\r␛\[K0 MB read, 2 validated, 1 invalid …\r␛\[K$/);
  });

  test('of a file tells the share', async ({ expect }) => {
    vi.useFakeTimers({ toFake: ['Date'] });
    try {
      const { stderr } = await runHere(['validate', '--jobs', '1', join(folder, 'valid.ndjson')], [], true);
      const shown = stderr.split('\r\u001b[K');
      expect(shown[1]).toMatch(/^1[0-9] % read, 6[0-9]{3} validated, 0 invalid …$/);
      expect(shown.slice(-2)).toEqual(['100 % read, 50000 validated, 0 invalid …', '']);
      const shares = shown.slice(1, -1).map((text) => Number.parseInt(text, 10));
      expect(shares).toEqual([...shares].sort((a, b) => a - b));
    } finally {
      vi.useRealTimers();
    }
  });
});
