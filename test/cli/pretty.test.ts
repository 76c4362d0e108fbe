import { describe, test } from 'vitest';
import { folderWith, osvif, visible } from '../support/cli.ts';

/* The pages of `osvif validate` for people: places, excerpts, carets, and nothing that disturbs a terminal. */

const NETWORK = '5c4f1a2e-9b3d-4e6f-8a70-1b2c3d4e5f60';

const folder = folderWith({
  'two.json': '{\n  "type": "Subnet",\n  "cidr": "192.0.2.0",\n  "gatway": "192.0.2.1"\n}\n',
  'good.yaml': 'type: Route\ncidr: ::/0\n',
  'bridge.yaml': '# an empty bridge\ntype: VIFBridge\nid: 7\n',
  'several.yaml': 'type: Route\ncidr: ::/0\n---\ntype: Route\ncidr: ::/129\n---\n- type: Route\n  cidr: "::"\n',
  'addresses.yaml': [
    'type: Subnet',
    'cidr: ::/0/0 # not this',
    'dns: [FA:16:3E, ::1x, "198.51.100.053", \'198.51.100.54 \']',
    '',
  ].join('\n'),
  'windows.json': '\ufeff{\r\n\t"type": "Route",\r\n\r\n\t"cidr":\t7,\r\n\t"gateway": "::g"\r\n}\r\n',
  'stream.ndjson': '\n{"type": "Route", "cidr": "::/0"}\r\n\r\n {"type": "Route", "cidr": "::"}\r\n{"type"\n',
  'wide.json': JSON.stringify({ type: 'Network', label: '日本語 🎉 e\u0301', mtu: '1500', id: NETWORK }),
  'cut.json': JSON.stringify({
    type: 'Subnet',
    cidr: '192.0.2.0/24',
    ips: Array.from({ length: 300 }, (_, i) => ({ address: `192.0.2.${i}` })).slice(0, 258),
    comment: 'x'.repeat(1000),
  }),
  'cut-wide.json': JSON.stringify({ type: 'Network', label: '日本語のネットワーク🎉'.repeat(30), id: '見'.repeat(80) }),
  'huge.json': `{"type": "Network", "label": "${'x'.repeat(4_000_000)}", "mtu": true, "id": "${NETWORK}"}`,
  'control.json': '{"type":"Network","id":"\u009b31m","\\u001b[2J":"\u202e","bridge\u0085":1,"mtu":"\u007f"}',
  'control.yaml': 'type: Network\nid: "\\e[31m"\n"\\e[2J\\u2028": 1\n',
  'e\u001b[31m\u009b\u202e\n.json': '{}',
  'doubled.json': '{"type": "Route", "cidr": "::/0",\n "cidr": "::/1", "gateway": "::1",\n "cidr": "::/2"}',
  'doubled.yaml': 'type: Route\ncidr: ::/0\ngateway: ::1\ncidr: ::/1\n',
  'many.yaml': 'type: Route\ncidr: ::/0\na: 1\nb: 1\n',
  'long-key.json': JSON.stringify({ type: 'Route', cidr: '::/0', ['k'.repeat(1000)]: 1 }),
});

async function page(...paths: string[]): Promise<string> {
  const { stdout } = await osvif(['validate', ...paths], { cwd: folder });
  return stdout;
}

describe.concurrent('issues', () => {
  test('several in a document, next to one without', async ({ expect }) => {
    expect(await page('good.yaml', 'two.json', 'good.yaml')).toMatchInlineSnapshot(`
      "✓ good.yaml  Route
      ✗ two.json  Subnet
        3:11 /cidr
        Expected a network in CIDR notation such as 192.0.2.0/24 or 2001:db8::/64, received "192.0.2.0", which lacks its prefix length, such as /24. invalid_format
        3 |   "cidr": "192.0.2.0",
          |           ^^^^^^^^^^^

        4:3 /gatway
        Subnet has no field \`gatway\`; did you mean \`gateway\`? unknown_key
        4 |   "gatway": "192.0.2.1"
          |   ^^^^^^^^

      ✓ good.yaml  Route
      3 documents: 2 valid, 1 invalid
      "
    `);
  });

  test('at one place stand together', async ({ expect }) => {
    expect(await page('bridge.yaml')).toMatchInlineSnapshot(`
      "✗ bridge.yaml  VIFBridge
        2:1 the document
        Missing key \`vif_name\`, which every VIFBridge config needs. missing_key
        Missing key \`bridge_name\`, which every VIFBridge config needs. missing_key
        Missing key \`plugin\`, which every VIFBridge config needs. missing_key
        2 | type: VIFBridge
          | ^^^^

        3:5 /id
        Expected a UUID such as 2b7d8f0a-52c1-4e7b-9a7c-1f6f5f0d3c11, received 7. invalid_type
        3 | id: 7
          |     ^

      1 document: 0 valid, 1 invalid
      "
    `);
  });

  test('in one of several documents', async ({ expect }) => {
    expect(await page('several.yaml', 'stream.ndjson')).toMatchInlineSnapshot(`
      "✓ several.yaml  Route
      ✗ several.yaml (document 2)  Route
        5:7 /cidr
        Expected a network in CIDR notation such as 192.0.2.0/24 or 2001:db8::/64, received "::/129". invalid_format
        5 | cidr: ::/129
          |       ^^^^^^

      ✗ several.yaml (document 3)  Route
        8:9 /0/cidr
        Expected a network in CIDR notation such as 192.0.2.0/24 or 2001:db8::/64, received "::", which lacks its prefix length, such as /64. invalid_format
        8 |   cidr: "::"
          |         ^^^^

      ✓ stream.ndjson:2  Route
      ✗ stream.ndjson:4  Route
        4:28 /cidr
        Expected a network in CIDR notation such as 192.0.2.0/24 or 2001:db8::/64, received "::", which lacks its prefix length, such as /64. invalid_format
        4 |  {"type": "Route", "cidr": "::"}
          |                            ^^^^

      ✗ stream.ndjson:5
        5:8 the document
        Expected \`:\` behind the key, received the end of the text. not_json
        5 | {"type"
          |        ^

      6 documents: 2 valid, 4 invalid
      "
    `);
  });

  test('doubled keys', async ({ expect }) => {
    expect(await page('doubled.json', 'doubled.yaml')).toMatchInlineSnapshot(`
      "✗ doubled.json  Route
        2:2 /cidr
        Duplicate key \`cidr\`; it first stands on line 1. duplicate_key
        2 |  "cidr": "::/1", "gateway": "::1",
          |  ^^^^^^

        3:2 /cidr
        Duplicate key \`cidr\`; it first stands on line 2. duplicate_key
        3 |  "cidr": "::/2"}
          |  ^^^^^^

      ✗ doubled.yaml  Route
        4:1 /cidr
        Duplicate key \`cidr\`; it first stands on line 2. duplicate_key
        4 | cidr: ::/1
          | ^^^^

      2 documents: 0 valid, 2 invalid
      "
    `);
  });

  test('without a place', async ({ expect }) => {
    expect(await page('many.yaml', '--max-issues', '1')).toMatchInlineSnapshot(`
      "✗ many.yaml  Route
        3:1 /a
        Route has no field \`a\`. unknown_key
        3 | a: 1
          | ^

        the document
        1 more issue is not shown; to see more, raise --max-issues (in code, maxIssues). more_issues

      1 document: 0 valid, 1 invalid
      "
    `);
  });
});

describe.concurrent('excerpts', () => {
  test('addresses are one word; quoted texts have their quotes', async ({ expect }) => {
    expect(await page('addresses.yaml')).toMatchInlineSnapshot(`
      "✗ addresses.yaml  Subnet
        2:7 /cidr
        Expected a network in CIDR notation such as 192.0.2.0/24 or 2001:db8::/64, received "::/0/0". invalid_format
        2 | cidr: ::/0/0 # not this
          |       ^^^^^^

        3:7 /dns/0
        Expected an IPv4 or IPv6 address such as 192.0.2.10 or 2001:db8::10, received "FA:16:3E". invalid_format
        3 | dns: [FA:16:3E, ::1x, "198.51.100.053", '198.51.100.54 ']
          |       ^^^^^^^^

        3:17 /dns/1
        Expected an IPv4 or IPv6 address such as 192.0.2.10 or 2001:db8::10, received "::1x". invalid_format
        3 | dns: [FA:16:3E, ::1x, "198.51.100.053", '198.51.100.54 ']
          |                 ^^^^

        3:23 /dns/2
        Expected an IPv4 or IPv6 address such as 192.0.2.10 or 2001:db8::10, received "198.51.100.053"; did you mean "198.51.100.53"? invalid_format
        3 | dns: [FA:16:3E, ::1x, "198.51.100.053", '198.51.100.54 ']
          |                       ^^^^^^^^^^^^^^^^

        3:41 /dns/3
        Expected an IPv4 or IPv6 address such as 192.0.2.10 or 2001:db8::10, received "198.51.100.54 "; did you mean "198.51.100.54"? invalid_format
        3 | dns: [FA:16:3E, ::1x, "198.51.100.053", '198.51.100.54 ']
          |                                         ^^^^^^^^^^^^^^^^

      1 document: 0 valid, 1 invalid
      "
    `);
  });

  test('tabs before the caret stay, a byte-order mark and CRLF go', async ({ expect }) => {
    const text = await page('windows.json');
    expect(text).not.toMatch(/[\r\ufeff]/);
    expect(text.replaceAll('\t', '→')).toMatchInlineSnapshot(`
      "✗ windows.json  Route
        4:10 /cidr
        Expected a network in CIDR notation such as 192.0.2.0/24 or 2001:db8::/64, received 7. invalid_type
        4 | →"cidr":→7,
          | →       →^

        5:13 /gateway
        Expected an IPv4 or IPv6 address such as 192.0.2.10 or 2001:db8::10, received "::g". invalid_format
        5 | →"gateway": "::g"
          | →           ^^^^^

      1 document: 0 valid, 1 invalid
      "
    `);
  });

  test('wide characters before the caret take two columns, combining marks none', async ({ expect }) => {
    expect(await page('wide.json')).toMatchInlineSnapshot(`
      "✗ wide.json  Network
        1:45 /mtu
        Expected an integer, received "1500"; did you mean 1500? invalid_type
        1 | …ype":"Network","label":"日本語 🎉 é","mtu":"1500","id":"5c4f1a2e-9b3d-4e6f-8a70-1b2c3d4e5f60…
          |                                             ^^^^^^

      1 document: 0 valid, 1 invalid
      "
    `);
  });

  test('long lines are cut to what surrounds the caret', async ({ expect }) => {
    expect(await page('cut.json', 'cut-wide.json')).toMatchInlineSnapshot(`
      "✗ cut.json  Subnet
        1:6604 /ips/256/address
        Expected an IPv4 or IPv6 address such as 192.0.2.10 or 2001:db8::10, received "192.0.2.256", where 256 is above 255. invalid_format
        1 | …},{"address":"192.0.2.255"},{"address":"192.0.2.256"},{"address":"192.0.2.257"}],"comment":"…
          |                                         ^^^^^^^^^^^^^

        1:6630 /ips/257/address
        Expected an IPv4 or IPv6 address such as 192.0.2.10 or 2001:db8::10, received "192.0.2.257", where 257 is above 255. invalid_format
        1 | …},{"address":"192.0.2.256"},{"address":"192.0.2.257"}],"comment":"xxxxxxxxxxxxxxxxxxxxxxxxxx…
          |                                         ^^^^^^^^^^^^^

        1:6646 /comment
        Subnet has no field \`comment\`. unknown_key
        1 | …192.0.2.256"},{"address":"192.0.2.257"}],"comment":"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx…
          |                                           ^^^^^^^^^

      ✗ cut-wide.json  Network
        1:395 /id
        Expected a UUID such as 2b7d8f0a-52c1-4e7b-9a7c-1f6f5f0d3c11, received "見見見見見見見見見見見見見見見見見見見見見見見見見見見見見見見見見見見見見見見見見見見見見見見見見見見見見見見見見見見…". invalid_format
        1 | …語のネットワーク🎉日本語のネットワーク🎉","id":"見見見見見見見見見見見見見見見見見見見見見見…
          |                                                 ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^

      2 documents: 0 valid, 2 invalid
      "
    `);
  });

  test('a line of megabytes, too', async ({ expect }) => {
    expect(await page('huge.json')).toMatchInlineSnapshot(`
      "✗ huge.json  Network
        1:4000041 /mtu
        Expected an integer, received true. invalid_type
        1 | …xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx", "mtu": true, "id": "5c4f1a2e-9b3d-4e6f-8a70-1b2c3d4e5f6…
          |                                              ^^^^

      1 document: 0 valid, 1 invalid
      "
    `);
  });
});

describe.concurrent('nothing from a document reaches the terminal raw', () => {
  const raw = /(?!\n)[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u;

  test('in keys and values', async ({ expect }) => {
    const text = await page('control.json', 'control.yaml');
    expect(text).not.toMatch(raw);
    expect(text).toMatchInlineSnapshot(`
      "✗ control.json  Network
        1:24 /id
        Expected a UUID such as 2b7d8f0a-52c1-4e7b-9a7c-1f6f5f0d3c11, received "\\u009b31m". invalid_format
        1 | {"type":"Network","id":"�31m","\\u001b[2J":"�","bridge�":1,"mtu":"�"}
          |                        ^^^^^^

        1:31 /\\u001b[2J
        Network has no field "\\u001b[2J". unknown_key
        1 | {"type":"Network","id":"�31m","\\u001b[2J":"�","bridge�":1,"mtu":"�"}
          |                               ^^^^^^^^^^^

        1:47 /bridge\\u0085
        Network has no field "bridge\\u0085"; did you mean \`bridge\`? unknown_key
        1 | {"type":"Network","id":"�31m","\\u001b[2J":"�","bridge�":1,"mtu":"�"}
          |                                               ^^^^^^^^^

        1:65 /mtu
        Expected an integer, received "\\u007f". invalid_type
        1 | {"type":"Network","id":"�31m","\\u001b[2J":"�","bridge�":1,"mtu":"�"}
          |                                                                 ^^^

      ✗ control.yaml  Network
        2:5 /id
        Expected a UUID such as 2b7d8f0a-52c1-4e7b-9a7c-1f6f5f0d3c11, received "\\u001b[31m". invalid_format
        2 | id: "\\e[31m"
          |     ^^^^^^^^

        3:1 /\\u001b[2J\\u2028
        Network has no field "\\u001b[2J\\u2028". unknown_key
        3 | "\\e[2J\\u2028": 1
          | ^^^^^^^^^^^^^

      2 documents: 0 valid, 2 invalid
      "
    `);
  });

  test('in names of files, read or not', async ({ expect }) => {
    const names = ['e\u001b[31m\u009b\u202e\n.json', 'nowhere\u001b[31m\u009b\n.json'];
    const { code, stdout, stderr } = await osvif(['validate', ...names], { cwd: folder });
    expect(code).toBe(3);
    expect(stdout + stderr).not.toMatch(raw);
    expect(visible(stderr + stdout)).toMatchInlineSnapshot(`
      "osvif: nowhere\\u001b[31m\\u009b\\u000a.json: no file matches
      ✗ e\\u001b[31m\\u009b\\u202e\\u000a.json
        1:1 the document
        Missing key \`type\`, which names the object, such as "VIFGeneric". missing_key
        1 | {}
          | ^

      1 document: 0 valid, 1 invalid, 1 unreadable
      "
    `);
    const json = await osvif(['validate', '--format', 'json', ...names], { cwd: folder });
    expect(json.stdout).not.toMatch(raw);
    expect(JSON.parse(json.stdout).documents).toMatchObject([{ source: names[0] }]);
  });

  test('and keys of any length leave room for the message', async ({ expect }) => {
    const text = await page('long-key.json');
    expect(Math.max(...text.split('\n').map((line) => line.length))).toBeLessThan(450);
    expect(text.replace(/k{300,}/, 'k…k')).toMatchInlineSnapshot(`
      "✗ long-key.json  Route
        1:31 /k…k…
        Route has no field "kkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkk…". unknown_key
        1 | {"type":"Route","cidr":"::/0","kkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkk…
          |                               ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^

      1 document: 0 valid, 1 invalid
      "
    `);
  });
});
