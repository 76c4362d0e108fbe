import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { type AnyVIF, encode, type HostInfo, is, negotiate, ValidationError, validateText } from '../src/index.ts';
import { primitive } from './support/cases.ts';

/* What a host makes of a VIF, and what it says. */

const EXAMPLES = new URL('../examples/', import.meta.url);

function example(path: string): unknown {
  return JSON.parse(readFileSync(new URL(path, EXAMPLES), 'utf8'));
}

type Range = readonly [name: string, least?: string, most?: string];

/** A host with one plugin, `ovs`, that takes one VIF; without profiles, it is at HostVIFInfo 1.0. */
function hostWith(vif: Range, profiles?: readonly Range[]): HostInfo {
  const info = rangeOf('vif_object_name', vif);
  const supported = profiles?.map((range) => {
    return primitive('HostPortProfileInfo', '1.0', rangeOf('profile_object_name', range));
  });
  const vifInfo =
    supported === undefined
      ? primitive('HostVIFInfo', '1.0', info)
      : primitive('HostVIFInfo', '1.1', { ...info, supported_port_profiles: supported });
  const plugin = primitive('HostPluginInfo', '1.0', { plugin_name: 'ovs', vif_info: [vifInfo] });
  return primitive('HostInfo', '1.0', { plugin_info: [plugin] }) as unknown as HostInfo;
}

function rangeOf(field: string, [name, min_version, max_version]: Range): Record<string, string> {
  return {
    [field]: name,
    ...(min_version !== undefined && { min_version }),
    ...(max_version !== undefined && { max_version }),
  };
}

const DATA = { create_port: true, interface_id: '2b7d8f0a-52c1-4e7b-9a7c-1f6f5f0d3c11' };
const PROFILE = primitive('VIFPortProfileOpenVSwitch', '1.4', { ...DATA, create_tap: true }, ['create_tap']);
const VHOST = { plugin: 'ovs', vif_name: 'vhu0', path: '/run/vhu0' };

function vhostUser(version: string, profile?: unknown): AnyVIF {
  const { vif_name, ...data } = VHOST;
  const all = {
    ...data,
    ...(version !== '1.0' && { vif_name }),
    ...(profile !== undefined && { port_profile: profile }),
  };
  return primitive('VIFVHostUser', version, all) as unknown as AnyVIF;
}

/** What the host says, in a line; the payload aside. */
function said(vif: AnyVIF, host: HostInfo): string {
  const result = negotiate(vif, host);
  if (!result.accepted) return `${result.code}: ${result.reason}`;
  return [result.vif.reason, ...(result.profile === null ? [] : [result.profile.reason])].join(' ');
}

describe('what is taken', () => {
  test('goes down to the highest version that both have, the VIF and its profile each to its own', () => {
    const host = hostWith(
      ['VIFVHostUser', '1.0', '1.0'],
      [
        ['VIFPortProfileBase', '1.0', '1.1'],
        ['VIFPortProfileOpenVSwitch', '1.1', '1.3'],
      ],
    );
    const vif = vhostUser('1.1', PROFILE);
    const before = JSON.stringify([vif, host]);
    expect(negotiate(vif, host)).toMatchInlineSnapshot(`
      {
        "accepted": true,
        "payload": {
          "versioned_object.data": {
            "path": "/run/vhu0",
            "plugin": "ovs",
            "port_profile": {
              "versioned_object.data": {
                "create_port": true,
                "interface_id": "2b7d8f0a-52c1-4e7b-9a7c-1f6f5f0d3c11",
              },
              "versioned_object.name": "VIFPortProfileOpenVSwitch",
              "versioned_object.namespace": "os_vif",
              "versioned_object.version": "1.3",
            },
          },
          "versioned_object.name": "VIFVHostUser",
          "versioned_object.namespace": "os_vif",
          "versioned_object.version": "1.0",
        },
        "plugin": "ovs",
        "profile": {
          "dropped": [
            "create_tap",
          ],
          "name": "VIFPortProfileOpenVSwitch",
          "reason": "VIFPortProfileOpenVSwitch 1.3: the host accepts up to 1.3, which leaves out \`create_tap\`.",
          "version": "1.3",
        },
        "vif": {
          "dropped": [
            "vif_name",
          ],
          "name": "VIFVHostUser",
          "reason": "VIFVHostUser 1.0: the host accepts up to 1.0, which leaves out \`vif_name\`.",
          "version": "1.0",
        },
      }
    `);
    expect(JSON.stringify([vif, host])).toBe(before);
  });

  test('stays where the host has newer versions, and is a copy', () => {
    const vif = vhostUser('1.0', PROFILE);
    const result = negotiate(
      vif,
      hostWith(['VIFVHostUser', '1.0', '1.1'], [['VIFPortProfileOpenVSwitch', '1.0', '1.9']]),
    );
    expect(result).toMatchObject({ accepted: true, plugin: 'ovs', payload: vif });
    expect(result.accepted && result.payload).not.toBe(vif);
    expect(result.accepted && [result.vif, result.profile]).toMatchInlineSnapshot(`
      [
        {
          "dropped": [],
          "name": "VIFVHostUser",
          "reason": "VIFVHostUser 1.0: the payload has it, and the host accepts up to 1.1.",
          "version": "1.0",
        },
        {
          "dropped": [],
          "name": "VIFPortProfileOpenVSwitch",
          "reason": "VIFPortProfileOpenVSwitch 1.4: the payload has it, and the host accepts up to 1.9.",
          "version": "1.4",
        },
      ]
    `);
  });

  test('needs no profile', () => {
    const result = negotiate(vhostUser('1.1'), hostWith(['VIFVHostUser', '1.1', '1.1'], []));
    expect(result).toMatchObject({ accepted: true, profile: null, payload: vhostUser('1.1') });
  });

  test('keeps its profile at its version where the host says nothing of profiles', () => {
    const result = negotiate(vhostUser('1.1', PROFILE), hostWith(['VIFVHostUser', '1.0', '1.0']));
    expect(result).toMatchObject({ accepted: true, payload: vhostUser('1.0', PROFILE) });
    expect(result.accepted && result.profile).toMatchInlineSnapshot(`
      {
        "dropped": [],
        "name": "VIFPortProfileOpenVSwitch",
        "reason": "The host says nothing of port profiles, so the payload's 1.4 stays.",
        "version": "1.4",
      }
    `);
    // At HostVIFInfo 1.1, the field may be unset too.
    const unset = JSON.parse(
      JSON.stringify(hostWith(['VIFVHostUser', '1.0', '1.1'], [])).replace(
        '"supported_port_profiles":[]',
        '"max_version":"1.1"',
      ),
    );
    expect(negotiate(vhostUser('1.1', PROFILE), unset)).toMatchObject({ accepted: true });
  });

  test('has its versions compared as numbers', () => {
    const at = (least: string, most: string) =>
      hostWith(['VIFVHostUser', '1.0', '1.1'], [['VIFPortProfileOpenVSwitch', least, most]]);
    const vif = vhostUser('1.1', PROFILE);
    expect(negotiate(vif, at('1.2', '1.10'))).toMatchObject({ accepted: true, profile: { version: '1.4' } });
    expect(negotiate(vif, at('1.02', '1.03'))).toMatchObject({ accepted: true, profile: { version: '1.3' } });
    expect(said(vif, at('1.10', '1.11'))).toMatchInlineSnapshot(
      `"no_common_version: The host accepts VIFPortProfileOpenVSwitch from 1.10 to 1.11; the payload has 1.4."`,
    );
    expect(said(vif, at('1.10', '1.9'))).toMatchInlineSnapshot(
      `"no_common_version: The host accepts VIFPortProfileOpenVSwitch from "1.10" to "1.9", which is no range of versions."`,
    );
  });

  const VERSIONS = ['1.0', '1.1', '1.2', '1.3', '1.4'];

  test('is the highest version in range and not above its own, for every range and version', () => {
    for (const own of VERSIONS) {
      const vif = vhostUser('1.0', primitive('VIFPortProfileOpenVSwitch', own, {}));
      for (const [i, least] of VERSIONS.entries()) {
        for (const most of VERSIONS.slice(i)) {
          const version = VERSIONS.findLast((each) => each >= least && each <= most && each <= own);
          const host = hostWith(['VIFVHostUser', '1.0', '1.0'], [['VIFPortProfileOpenVSwitch', least, most]]);
          const expected = version === undefined ? { code: 'no_common_version' } : { profile: { version } };
          expect(negotiate(vif, host)).toMatchObject({ accepted: version !== undefined, ...expected });
        }
      }
    }
  });
});

describe('what is refused', () => {
  const host = hostWith(['VIFVHostUser', '1.0', '1.0'], [['VIFPortProfileOpenVSwitch', '1.0', '1.2']]);
  const hosted = (data: object) => primitive('HostInfo', '1.0', data) as unknown as HostInfo;

  test('a VIF without a plugin', () => {
    const vif = primitive('VIFBridge', '1.0', {}) as unknown as AnyVIF;
    expect(said(vif, host)).toMatchInlineSnapshot(`"no_plugin: The VIF does not say which plugin wires it."`);
  });

  test('a plugin that the host lacks', () => {
    const vif = (plugin: string) => primitive('VIFBridge', '1.0', { plugin }) as unknown as AnyVIF;
    expect(said(vif('ovz'), host)).toMatchInlineSnapshot(
      `"unknown_plugin: The host has no plugin named "ovz"; it has ovs. Did you mean "ovs"?"`,
    );
    expect(said(vif('linux_bridge'), host)).toMatchInlineSnapshot(
      `"unknown_plugin: The host has no plugin named "linux_bridge"; it has ovs."`,
    );
    expect(said(vif(''), host)).toMatchInlineSnapshot(`"unknown_plugin: The host has no plugin named ""; it has ovs."`);
    expect(said(vif('ovs'), hosted({}))).toMatchInlineSnapshot(
      `"unknown_plugin: The host has no plugin named "ovs"; it has none."`,
    );
    expect(said(vif('ovs'), hosted({ plugin_info: [] }))).toMatchInlineSnapshot(
      `"unknown_plugin: The host has no plugin named "ovs"; it has none."`,
    );
    expect(said(vif('ovs'), hosted({ plugin_info: [primitive('HostPluginInfo', '1.0', {})] }))).toMatchInlineSnapshot(
      `"unknown_plugin: The host has no plugin named "ovs"; it has none."`,
    );
  });

  test('a VIF that the plugin lacks', () => {
    const vif = (name: 'VIFBridge' | 'VIFDirect') => primitive(name, '1.0', { plugin: 'ovs' }) as unknown as AnyVIF;
    expect(said(vif('VIFDirect'), host)).toMatchInlineSnapshot(
      `"unsupported_vif: The host has no VIF for plugin "ovs" named "VIFDirect"; it has VIFVHostUser."`,
    );
    expect(said(vif('VIFBridge'), hostWith(['VIFBridges', '1.0', '1.0']))).toMatchInlineSnapshot(
      `"unsupported_vif: The host has no VIF for plugin "ovs" named "VIFBridge"; it has VIFBridges. Did you mean "VIFBridges"?"`,
    );
  });

  test('a profile that the VIF lacks on this host, though it extends one that it has', () => {
    const vif = vhostUser('1.1', primitive('VIFPortProfileFPOpenVSwitch', '1.0', {}));
    expect(said(vif, host)).toMatchInlineSnapshot(
      `"unsupported_profile: The host has no port profile for this VIF named "VIFPortProfileFPOpenVSwitch"; it has VIFPortProfileOpenVSwitch. Did you mean "VIFPortProfileOpenVSwitch"?"`,
    );
    expect(said(vif, hostWith(['VIFVHostUser', '1.0', '1.0'], []))).toMatchInlineSnapshot(
      `"unsupported_profile: The host has no port profile for this VIF named "VIFPortProfileFPOpenVSwitch"; it has none."`,
    );
  });

  test('versions that do not meet', () => {
    expect(said(vhostUser('1.0'), hostWith(['VIFVHostUser', '1.1', '1.1']))).toMatchInlineSnapshot(
      `"no_common_version: The host accepts VIFVHostUser from 1.1 to 1.1; the payload has 1.0."`,
    );
    expect(said(vhostUser('1.1'), hostWith(['VIFVHostUser', '0.8', '0.9']))).toMatchInlineSnapshot(
      `"no_common_version: The host accepts VIFVHostUser from 0.8 to 0.9; the payload has 1.1."`,
    );
    expect(said(vhostUser('1.1'), hostWith(['VIFVHostUser', '2.0', '2.4']))).toMatchInlineSnapshot(
      `"no_common_version: The host accepts VIFVHostUser from 2.0 to 2.4; the payload has 1.1."`,
    );
    const older = hostWith(['VIFVHostUser', '1.0', '1.1'], [['VIFPortProfileOpenVSwitch', '1.3', '1.4']]);
    const profile = primitive('VIFPortProfileOpenVSwitch', '1.2', {});
    expect(said(vhostUser('1.1', profile), older)).toMatchInlineSnapshot(
      `"no_common_version: The host accepts VIFPortProfileOpenVSwitch from 1.3 to 1.4; the payload has 1.2."`,
    );
  });

  test('ranges that are none', () => {
    const against = (least?: string, most?: string) =>
      said(vhostUser('1.1'), hostWith(['VIFVHostUser', least, most] as never));
    expect(against()).toMatchInlineSnapshot(
      `"no_common_version: The host accepts VIFVHostUser from an unset version to an unset version, which is no range of versions."`,
    );
    expect(against('1.0')).toMatchInlineSnapshot(
      `"no_common_version: The host accepts VIFVHostUser from "1.0" to an unset version, which is no range of versions."`,
    );
    expect(against('net-a', 'br-int')).toMatchInlineSnapshot(
      `"no_common_version: The host accepts VIFVHostUser from "net-a" to "br-int", which is no range of versions."`,
    );
    expect(against('1.0', '1')).toMatchInlineSnapshot(
      `"no_common_version: The host accepts VIFVHostUser from "1.0" to "1", which is no range of versions."`,
    );
    expect(against('', '1.1\n')).toMatchInlineSnapshot(
      `"no_common_version: The host accepts VIFVHostUser from "" to "1.1\\n", which is no range of versions."`,
    );
    expect(against('1.1', '1.0')).toMatchInlineSnapshot(
      `"no_common_version: The host accepts VIFVHostUser from "1.1" to "1.0", which is no range of versions."`,
    );
  });
});

describe('errors', () => {
  test('of the VIF and of the host, told apart', () => {
    const vif = primitive('VIFVHostUser', '1.0', { vif_name: 'a' }) as unknown as AnyVIF;
    const host = primitive('HostInfo', '1.1', {}) as unknown as HostInfo;
    expect(() => negotiate(vif, host)).toThrow(ValidationError);
    expect(() => negotiate(vif, host)).toThrowErrorMatchingInlineSnapshot(`
      [ValidationError: 2 issues
      vif /versioned_object.data/vif_name: VIFVHostUser 1.0 has no field \`vif_name\`, which came with version 1.1; use that version, or leave the field out. [field_not_in_version]
      host /versioned_object.version: HostInfo 1.1 is newer than osvif knows (up to 1.0). [unknown_version]]
    `);
  });

  test('of another object in the place of either', () => {
    const network = primitive('Network', '1.0', {});
    expect(() =>
      negotiate(network as unknown as AnyVIF, network as unknown as HostInfo),
    ).toThrowErrorMatchingInlineSnapshot(`
      [ValidationError: 2 issues
      vif /versioned_object.name: Expected a VIFBase or an object that extends it, received a Network. [wrong_object]
      host /versioned_object.name: Expected a HostInfo, received a Network. [wrong_object]]
    `);
  });
});

describe('the examples', async () => {
  const host = example('host/HostInfo-compute.json') as HostInfo;
  const text = readFileSync(new URL('host/HostInfo-compute.yaml', EXAMPLES), 'utf8');
  const [written] = await validateText(text, { input: 'yaml' });
  const files = readdirSync(new URL('vif/', EXAMPLES)).sort();

  test('on the host of the examples', () => {
    const lines = files.map((file) => `${file}: ${said(example(`vif/${file}`) as AnyVIF, host)}`);
    expect(lines.join('\n')).toMatchInlineSnapshot(`
      "VIFBridge-hybrid-plug.json: VIFBridge 1.0: the payload has it, and the host accepts up to 1.0. VIFPortProfileOpenVSwitch 1.0: the host accepts up to 1.0, which leaves out \`datapath_type\`, \`create_tap\`.
      VIFBridge-linux-bridge.json: unknown_plugin: The host has no plugin named "linux_bridge"; it has noop, ovs.
      VIFDirect-passthrough.json: unsupported_vif: The host has no VIF for plugin "noop" named "VIFDirect"; it has VIFVHostUser.
      VIFDirect-vepa.json: unsupported_vif: The host has no VIF for plugin "noop" named "VIFDirect"; it has VIFVHostUser.
      VIFGeneric-vrouter.json: unknown_plugin: The host has no plugin named "vrouter"; it has noop, ovs.
      VIFHostDevice-nova-representor.json: VIFHostDevice 1.0: the payload has it, and the host accepts up to 1.0. VIFPortProfileOVSRepresentor 1.0: the host accepts up to 1.0, which leaves out \`datapath_offload\`.
      VIFHostDevice-remote-managed.json: unsupported_vif: The host has no VIF for plugin "noop" named "VIFHostDevice"; it has VIFVHostUser.
      VIFHostDevice-switchdev.json: VIFHostDevice 1.0: the payload has it, and the host accepts up to 1.0. VIFPortProfileOpenVSwitch 1.0: the host accepts up to 1.0, which leaves out \`datapath_type\`, \`datapath_offload\`.
      VIFHostDevice-vrouter-offload.json: unknown_plugin: The host has no plugin named "vrouter"; it has noop, ovs.
      VIFNestedDPDK-kuryr.json: unsupported_vif: The host has no VIF for plugin "noop" named "VIFNestedDPDK"; it has VIFVHostUser.
      VIFOpenVSwitch-create-tap.json: VIFOpenVSwitch 1.0: the payload has it, and the host accepts up to 1.0. VIFPortProfileOpenVSwitch 1.0: the host accepts up to 1.0, which leaves out \`datapath_type\`, \`create_port\`, \`create_tap\`, \`multiqueue\`.
      VIFOpenVSwitch-dual-stack.json: VIFOpenVSwitch 1.0: the payload has it, and the host accepts up to 1.0. VIFPortProfileOpenVSwitch 1.0: the host accepts up to 1.0, which leaves out \`datapath_type\`, \`create_port\`, \`create_tap\`.
      VIFOpenVSwitch-kuryr.json: VIFOpenVSwitch 1.0: the payload has it, and the host accepts up to 1.0. VIFPortProfileOpenVSwitch 1.0: the host accepts up to 1.0.
      VIFVHostUser-calico.json: unknown_plugin: The host has no plugin named "vhostuser_fp"; it has noop, ovs.
      VIFVHostUser-fast-path-bridge.json: unknown_plugin: The host has no plugin named "vhostuser_fp"; it has noop, ovs.
      VIFVHostUser-fast-path.json: unknown_plugin: The host has no plugin named "vhostuser_fp"; it has noop, ovs.
      VIFVHostUser-ovs-dpdk-client.json: VIFVHostUser 1.0: the host accepts up to 1.0, which leaves out \`vif_name\`. VIFPortProfileOpenVSwitch 1.0: the host accepts up to 1.0, which leaves out \`datapath_type\`.
      VIFVHostUser-ovs-dpdk.json: VIFVHostUser 1.0: the host accepts up to 1.0, which leaves out \`vif_name\`. VIFPortProfileOpenVSwitch 1.0: the host accepts up to 1.0, which leaves out \`datapath_type\`.
      VIFVHostUser-vpp.json: VIFVHostUser 1.0: the host accepts up to 1.0, which leaves out \`vif_name\`."
    `);
  });

  test('come out the same on the host written in YAML', () => {
    const encoded = encode(written?.value as { type: 'HostInfo' }) as unknown as HostInfo;
    for (const file of files) {
      const vif = example(`vif/${file}`) as AnyVIF;
      expect(negotiate(vif, encoded)).toEqual(negotiate(vif, host));
    }
  });

  test('are valid after they were stepped down', () => {
    const taken = files
      .map((file) => negotiate(example(`vif/${file}`) as AnyVIF, host))
      .filter(({ accepted }) => accepted);
    expect(taken.length).toBeGreaterThan(5);
    for (const result of taken) expect(is(result.accepted && result.payload, 'VIFBase')).toBe(true);
  });
});

describe('what a host or a VIF says comes quoted and short', () => {
  const FORGED = 'ovs\u001b[2J\u202e\nThe host takes everything';

  function hostOf(plugins: readonly string[]): HostInfo {
    const all = plugins.map((plugin_name) => primitive('HostPluginInfo', '1.0', { plugin_name, vif_info: [] }));
    return primitive('HostInfo', '1.0', { plugin_info: all }) as unknown as HostInfo;
  }

  test('names of plugins', () => {
    const vif = (plugin: string) => primitive('VIFBridge', '1.0', { plugin }) as unknown as AnyVIF;
    expect(said(vif('ovs'), hostOf([FORGED, 'linux_bridge', 'x'.repeat(1000)]))).toMatchInlineSnapshot(
      `"unknown_plugin: The host has no plugin named "ovs"; it has "ovs\\u001b[2J\\u202e\\nThe host takes everything", linux_bridge, "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx…"."`,
    );
    expect(said(vif(FORGED), hostOf([FORGED]))).toMatchInlineSnapshot(
      `"unsupported_vif: The host has no VIF for plugin "ovs\\u001b[2J\\u202e\\nThe host takes everything" named "VIFBridge"; it has none."`,
    );
    expect(said(vif('ovs'), hostOf(Array.from({ length: 1000 }, (_, i) => `plugin${i}`)))).toMatchInlineSnapshot(
      `"unknown_plugin: The host has no plugin named "ovs"; it has plugin0, plugin1, plugin2, plugin3, plugin4, plugin5, plugin6, plugin7, plugin8, plugin9 and 990 more."`,
    );
  });

  test('versions', () => {
    expect(said(vhostUser('1.1'), hostWith(['VIFVHostUser', FORGED, '1.1']))).toMatchInlineSnapshot(
      `"no_common_version: The host accepts VIFVHostUser from "ovs\\u001b[2J\\u202e\\nThe host takes everything" to "1.1", which is no range of versions."`,
    );
    const most = `1.${'9'.repeat(1_000_000)}`;
    expect(said(vhostUser('1.1'), hostWith(['VIFVHostUser', '1.0', most]))).toMatchInlineSnapshot(
      `"VIFVHostUser 1.1: the payload has it, and the host accepts up to 1.999999999999999999999999999999999999999999999999999999999…."`,
    );
    expect(said(vhostUser('1.1'), hostWith(['VIFVHostUser', most, most]))).toMatchInlineSnapshot(
      `"no_common_version: The host accepts VIFVHostUser from 1.999999999999999999999999999999999999999999999999999999999… to 1.999999999999999999999999999999999999999999999999999999999…; the payload has 1.1."`,
    );
  });
});
