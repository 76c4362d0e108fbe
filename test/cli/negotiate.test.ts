import { describe, test } from 'vitest';
import { folderWith, osvif } from '../support/cli.ts';

const HOST = 'examples/host/HostInfo-compute.json';
const TAP = 'examples/vif/VIFOpenVSwitch-create-tap.json';
const folder = folderWith({
  'broken.json': '{"type": "VIFBridge"}',
  'two.yaml': 'type: HostInfo\n---\ntype: HostInfo\n',
});

describe.concurrent('osvif negotiate', () => {
  test('what was agreed, and why', async ({ expect }) => {
    const { code, stdout, stderr } = await osvif(['negotiate', TAP, HOST]);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toMatchInlineSnapshot(`
      "The host accepts this VIF with its plugin "ovs":
        VIFOpenVSwitch 1.0: the payload has it, and the host accepts up to 1.0.
        VIFPortProfileOpenVSwitch 1.0: the host accepts up to 1.0, which leaves out \`datapath_type\`, \`create_port\`, \`create_tap\`, \`multiqueue\`.
      "
    `);
  });

  test('configs will do, and JSON has the payload stepped down', async ({ expect }) => {
    const args = ['examples/config/VIFOpenVSwitch-create-tap.yaml', 'examples/host/HostInfo-compute.yaml'];
    const { code, stdout } = await osvif(['negotiate', ...args, '--format', 'json']);
    const { accepted, vif, profile, payload } = JSON.parse(stdout);
    expect([code, accepted, vif.version, profile.version]).toEqual([0, true, '1.0', '1.0']);
    const stepped = payload['versioned_object.data'].port_profile;
    expect([stepped['versioned_object.version'], Object.keys(stepped['versioned_object.data'])]).toEqual([
      '1.0',
      ['interface_id'],
    ]);
  });

  test('a host that cannot take the VIF', async ({ expect }) => {
    const { code, stdout } = await osvif(['negotiate', 'examples/vif/VIFGeneric-vrouter.json', HOST]);
    expect(code).toBe(1);
    expect(stdout).toMatchInlineSnapshot(`
      "The host cannot plug this VIF: The host has no plugin named "vrouter"; it has noop, ovs.
      "
    `);
  });

  test('what cannot be judged', async ({ expect }) => {
    const run = async (...args: string[]) => {
      const { code, stdout, stderr } = await osvif(['negotiate', ...args]);
      expect(stdout).toBe('');
      return [code, stderr];
    };
    expect(await run(TAP)).toEqual([2, expect.stringContaining('Expected VIF and HOST, received 1 operand')]);
    expect(await run(TAP, 'none.json')).toEqual([3, 'osvif: none.json: no such file or folder\n']);
    expect(await run(`${folder}/broken.json`, HOST)).toEqual([1, expect.stringContaining('Missing key `id`')]);
    expect(await run(HOST, TAP)).toEqual([
      1,
      expect.stringContaining('Expected a VIFBase or an object that extends it'),
    ]);
    expect(await run(TAP, `${folder}/two.yaml`)).toEqual([1, expect.stringContaining('plugin_info')]);
  });
});
