import { describe, test } from 'vitest';
import { folderWith, osvif, shell, terminal, visible } from '../support/cli.ts';

/* What differs in a terminal, here a pseudo-terminal: colours, widths, the line that tells progress. */

const ROUTE = '{"type": "Route", "cidr": "192.0.2.0/24"}';

const folder = folderWith({
  'good.json': ROUTE,
  'bad.json': '{"type": "Route", "cidr": 7}',
  'wide.json': `{"type": "Route", "gateway": "2001:db8::1", "interface": "eth0", "cidr": "192.0.2.0", "comment": ""}`,
});
const at = { cwd: folder };

const COLORED = `␛[1mRoute.gateway␛[22m  ␛[2mIPAddress␛[22m`;
const PLAIN = 'Route.gateway  IPAddress';

/** The first line of a page. */
function firstLine({ stdout }: { readonly stdout: string }): string {
  return visible(stdout).split('\n')[0] ?? '';
}

describe.concurrent('colours', () => {
  test('are on in a terminal', async ({ expect }) => {
    const { code, stdout } = await terminal('osvif validate good.json bad.json nowhere.json', at);
    expect(code).toBe(3);
    expect(stdout).toMatchInlineSnapshot(`
      "␛[32m✓␛[39m good.json  ␛[2mRoute␛[22m
      ␛[31m✗␛[39m bad.json  ␛[2mRoute␛[22m
        ␛[1m1:27 /cidr␛[22m
        Expected a network in CIDR notation such as 192.0.2.0/24 or 2001:db8::/64,
        received 7. ␛[2minvalid_type␛[22m
        ␛[2m1 |␛[22m {"type": "Route", "cidr": 7}
        ␛[2m  |␛[22m                           ␛[31m^␛[39m

      osvif: nowhere.json: no such file or folder
      2 documents: 1 valid, ␛[31m1 invalid␛[39m, ␛[31m1 unreadable␛[39m
      "
    `);
  });

  test('are off in a pipe', async ({ expect }) => {
    expect(firstLine(await osvif(['explain', 'Route.gateway']))).toBe(PLAIN);
    expect(firstLine(await terminal('osvif explain Route.gateway | cat'))).toBe(PLAIN);
  });

  test.for([
    ['NO_COLOR', '1', PLAIN],
    ['NO_COLOR', '', COLORED],
    ['FORCE_COLOR', '0', PLAIN],
    ['FORCE_COLOR', 'false', PLAIN],
    ['TERM', 'dumb', PLAIN],
  ])('in a terminal with %s=%s', async ([name, value, line], { expect }) => {
    const env = { [name as string]: value as string };
    expect(firstLine(await terminal('osvif explain Route.gateway', { env }))).toBe(line);
  });

  test('in a pipe with FORCE_COLOR=1, which wins, and nobody complains', async ({ expect }) => {
    expect(firstLine(await osvif(['explain', 'Route.gateway'], { env: { FORCE_COLOR: '1' } }))).toBe(COLORED);
    const both = await osvif(['explain', 'Route.gateway'], { env: { FORCE_COLOR: '1', NO_COLOR: '1', TERM: 'dumb' } });
    expect(firstLine(both)).toBe(COLORED);
    expect(both.stderr).toBe('');
  });

  test('warnings are yellow, and reports for programs have none', async ({ expect }) => {
    const env = { FORCE_COLOR: '1' };
    const input = JSON.stringify({
      'versioned_object.name': 'Route',
      'versioned_object.namespace': 'os_vif',
      'versioned_object.version': '1.0',
      'versioned_object.data': { cidr: '::' },
    });
    const { stdout } = await osvif(['validate', '--mode', 'coerce'], { env, input });
    expect(visible(stdout)).toMatch(/ ␛\[33m\^{4}␛\[39m\n/);
    const json = await osvif(['validate', '--format', 'ndjson'], { env, input });
    expect(visible(json.stdout)).not.toContain('␛');
  });
});

describe.concurrent('widths', () => {
  test('messages break between words, and stay whole in a pipe', async ({ expect }) => {
    const { stdout } = await terminal('NO_COLOR=1 osvif validate bad.json', { ...at, columns: 50 });
    expect(stdout).toMatchInlineSnapshot(`
      "✗ bad.json  Route
        1:27 /cidr
        Expected a network in CIDR notation such as
        192.0.2.0/24 or 2001:db8::/64, received 7.
        invalid_type
        1 | {"type": "Route", "cidr": 7}
          |                           ^

      1 document: 0 valid, 1 invalid
      "
    `);
    const piped = await terminal('osvif validate bad.json | cat', { ...at, columns: 50 });
    expect(piped.stdout).toContain('or 2001:db8::/64, received 7. invalid_type\n');
  });

  test('lines of a list are cut', async ({ expect }) => {
    const { stdout } = await terminal('osvif list', { columns: 60, env: { NO_COLOR: '1' } });
    expect(stdout).toMatchInlineSnapshot(`
      "VIFs
        VIFBase                       1.0      What every VIF (vi…
        VIFGeneric                    1.0      A TAP device that …
        VIFBridge                     1.0      A TAP device on a …
        VIFOpenVSwitch                1.0      A TAP device direc…
        VIFDirect                     1.0      A macvtap device o…
        VIFVHostUser                  1.0–1.1  A guest interface …
        VIFHostDevice                 1.0      A PCI device of th…
        VIFNestedDPDK                 1.0      A network device i…

      Port profiles
        VIFPortProfileBase            1.0–1.1  What all port prof…
        VIFPortProfileOpenVSwitch     1.0–1.4  Ties a VIF to its …
        VIFPortProfile8021Qbg         1.0–1.1  Names what the adj…
        VIFPortProfile8021Qbh         1.0–1.1  Names the port pro…
        VIFPortProfileFPOpenVSwitch   1.0–1.4  Ties a VIFVHostUse…
        VIFPortProfileOVSRepresentor  1.0–1.4  Ties a VIF to an O…
        VIFPortProfileFPBridge        1.0–1.1  Ties a VIFVHostUse…
        VIFPortProfileFPTap           1.0–1.1  Ties a VIFVHostUse…
        VIFPortProfileK8sDPDK         1.0–1.1  Ties a VIFNestedDP…

      Datapath offloads
        DatapathOffloadBase           1.0      What all datapath …
        DatapathOffloadRepresentor    1.0      The port is an SR-…

      Network objects
        Network                       1.0–1.1  The network that a…
        Subnet                        1.0      One address range …
        SubnetList                    1.0      The subnets in whi…
        Route                         1.0      One static route f…
        RouteList                     1.0      The static routes …
        FixedIP                       1.0      One address that a…
        FixedIPList                   1.0      The addresses that…

      Instance
        InstanceInfo                  1.0      The guest that an …

      Host objects
        HostInfo                      1.0      What a host can pl…
        HostPluginInfo                1.0      One plugin on a ho…
        HostVIFInfo                   1.0–1.1  One VIF object tha…
        HostPortProfileInfo           1.0      One port profile t…
      "
    `);
  });

  test('pages are set to the width', async ({ expect }) => {
    const env = { NO_COLOR: '1' };
    const { stdout } = await terminal('osvif explain Route; osvif explain VIFVHostUser.mode', { columns: 60, env });
    expect(stdout).toMatchInlineSnapshot(`
      "Route 1.0 (os-vif 1.0.0)
      One static route for the hosts of a subnet: a destination
      and the next hop towards it (an entry of \`host_routes\` of
      the Neutron subnet). os-vif's own plugins touch no routing
      table. Kuryr and Zun add the route inside the container;
      virtual machines are told the same route by DHCP or config
      drive, whatever stands here.

      Fields
        cidr  IPNetwork, required in configs
            Destination: the route applies to packets for an
            address in this range. 0.0.0.0/0 or ::/0 makes it a
            default route, which is normally left to
            \`Subnet.gateway\`.
        gateway  IPAddress
            Address of the next hop, of the same family as \`cidr\`
            and reachable without another router. Neutron always
            has one; Nova leaves the field out when its model has
            none, Kuryr and Zun then fail with an error (Kuryr's
            Go program panics), and null is not allowed.
        interface  String
            Name of the interface to send through, at most 15
            bytes on Linux. Leave it out: Nova never sets it (its
            network model has a place for it that nothing fills),
            Kuryr and Zun do not set it either, no known plugin
            reads it, and os-vif means to drop it in version 2.0.

      Example (config form)
        {
          "type": "Route",
          "cidr": "198.51.100.0/24",
          "gateway": "192.0.2.254"
        }
      VIFVHostUser.mode  VIFVHostUserMode, required in configs
      Whether the hypervisor connects to the socket (\`client\`) or
      creates it and listens (\`server\`); in libvirt \`<source
      mode>\`. The switch takes the other part. Nova writes
      \`server\` unless the binding detail \`vhostuser_mode\` says
      otherwise.

      VIFVHostUserMode
      Which end of the vhost-user socket the hypervisor is.
        client  QEMU connects to a socket that the virtual switch
                created and listens on. With OVS this means its
                deprecated \`dpdkvhostuser\` ports, and guests have
                to be restarted when the switch was.
        server  QEMU creates the socket and listens; the virtual
                switch connects to it, and can reconnect after a
                restart.
      "
    `);
    const help = await terminal('osvif --help', { columns: 60, env });
    expect(help.stdout).toMatchInlineSnapshot(`
      "Usage: osvif COMMAND [OPTION…] [ARGUMENT…]

      Validates, converts, explains and exports os-vif's objects:
      primitives (the wire form) and configs.

      Commands:
        validate     Validate documents, and say where each fault
                     stands and what would be right.
        convert      Turn primitives into configs and back, JSON
                     into YAML, newer versions into older.
        negotiate    Tell whether a host can plug a VIF, and step
                     the VIF down to what the host accepts.
        list         List all objects by kind, with their
                     versions.
        explain      Explain an object, a field or a type of
                     values: the reference page in the terminal.
        schema       Print JSON Schema for all objects or for one,
                     for validators, editors, code generators and
                     others.
        generate     Write types, validators, JSON Schemas and a
                     reference for the objects of a registry.
        init         Set up a folder so that editors check and
                     complete the configs in it.
        fingerprint  Print the fingerprints by which os-vif's own
                     tests know each object version.

      \`osvif COMMAND --help\` explains a command, \`osvif --version\`
      tells the version.
      Exit status: 0 all valid, 1 something invalid, 2 wrong
      usage, 3 a file could not be read or written, 4 osvif itself
      failed. The highest that applies wins.
      "
    `);
  });

  test('lines of source are cut around the fault', async ({ expect }) => {
    const { stdout } = await terminal('osvif validate wide.json', { ...at, columns: 60, env: { NO_COLOR: '1' } });
    expect(stdout).toMatchInlineSnapshot(`
      "✗ wide.json  Route
        1:74 /cidr
        Expected a network in CIDR notation such as 192.0.2.0/24
        or 2001:db8::/64, received "192.0.2.0", which lacks its
        prefix length, such as /24. invalid_format
        1 | …terface": "eth0", "cidr": "192.0.2.0", "comment": ""}
          |                            ^^^^^^^^^^^

        1:87 /comment
        Route has no field \`comment\`. unknown_key
        1 | …terface": "eth0", "cidr": "192.0.2.0", "comment": ""}
          |                                         ^^^^^^^^^

      1 document: 0 valid, 1 invalid
      "
    `);
  });

  test('a terminal that does not know its width has 80 columns', async ({ expect }) => {
    const { stdout } = await terminal('osvif list', { columns: 0, env: { NO_COLOR: '1' } });
    expect(Math.max(...stdout.split('\n').map((line) => line.length))).toBe(80);
  });
});

describe.concurrent('progress', () => {
  /** Long work: a second document that comes late, counted from when the command begins to read the first. */
  function longWork(fifo: string, rest = ''): string {
    const late = `{ echo '${ROUTE}' >${fifo}; sleep 0.6; echo '${ROUTE}'; }`;
    return `mkfifo ${fifo}; ${late} | osvif validate ${fifo} /dev/stdin good.json ${rest}`;
  }

  test('is told in a terminal, and gone in the end', async ({ expect }) => {
    const { code, stdout } = await terminal(longWork('first', '>/dev/null'), at);
    expect(code).toBe(0);
    expect(stdout).toMatch(/^(\r␛\[K[23] validated, 0 invalid …)+\r␛\[K$/);
  });

  test('stays until there are results', async ({ expect }) => {
    const { stdout } = await terminal(longWork('second', '--format json'), at);
    expect(stdout).toMatch(/^(\r␛\[K[23] validated, 0 invalid …)+\r␛\[K\{\n {2}"summary": [^␛]*\n\}\n$/);
  });

  test('is not told where results appear', async ({ expect }) => {
    const { stdout } = await terminal(longWork('third'), { ...at, env: { NO_COLOR: '1' } });
    expect(stdout).toBe('✓ third  Route\n✓ /dev/stdin  Route\n✓ good.json  Route\n3 documents: 3 valid, 0 invalid\n');
  });

  test('is not told in a pipe, nor in a dumb terminal', async ({ expect }) => {
    const { stdout, stderr } = await shell(longWork('fourth', '--format json'), at);
    expect(JSON.parse(stdout).summary).toEqual({ documents: 3, valid: 3, unreadable: 0, skipped: 0 });
    expect(stderr).toBe('');
    const dumb = await terminal(longWork('fifth', '>/dev/null'), { ...at, env: { TERM: 'dumb' } });
    expect(dumb).toEqual({ code: 0, stdout: '', stderr: '' });
  });
});

test.concurrent('whoever is asked to type is told so', async ({ expect }) => {
  const { code, stdout } = await terminal('osvif validate', { env: { NO_COLOR: '1' }, input: `${ROUTE}\n` });
  expect(code).toBe(0);
  expect(stdout.replace('^D\b\b', '')).toContain('osvif: reading from the terminal, up to Ctrl-D\n');
  expect(stdout.endsWith('✓ <stdin>  Route\n1 document: 1 valid, 0 invalid\n')).toBe(true);
});
