import { readFileSync } from 'node:fs';
import { describe, test } from 'vitest';
import { osvif } from '../support/cli.ts';

interface Upstream {
  readonly versions: readonly string[];
  readonly parents: readonly string[];
}

const OBJECTS = new URL('../fixtures/upstream/objects.json', import.meta.url);
const upstream: Readonly<Record<string, Upstream>> = JSON.parse(readFileSync(OBJECTS, 'utf8'));

describe.concurrent('osvif list', () => {
  test('a line for each object, whole in a pipe', async ({ expect }) => {
    const { code, stdout, stderr } = await osvif(['list']);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toMatchInlineSnapshot(`
      "VIFs
        VIFBase                       1.0      What every VIF (virtual interface) has in common.
        VIFGeneric                    1.0      A TAP device that belongs to no bridge as far as the hypervisor knows.
        VIFBridge                     1.0      A TAP device on a Linux bridge.
        VIFOpenVSwitch                1.0      A TAP device directly on an Open vSwitch bridge, for the plugin \`ovs\`.
        VIFDirect                     1.0      A macvtap device on a physical NIC or SR-IOV virtual function.
        VIFVHostUser                  1.0–1.1  A guest interface whose packets a userspace switch (OVS-DPDK, VPP, Snabb) exchanges with the guest through shared memory, past the host kernel.
        VIFHostDevice                 1.0      A PCI device of the host, mostly an SR-IOV virtual function, that the guest drives itself with no host software in the path.
        VIFNestedDPDK                 1.0      A network device inside a virtual machine that a DPDK application in a Kubernetes pod drives from userspace.

      Port profiles
        VIFPortProfileBase            1.0–1.1  What all port profiles have in common.
        VIFPortProfileOpenVSwitch     1.0–1.4  Ties a VIF to its port on an Open vSwitch bridge, and tells the plugin \`ovs\` what to create there.
        VIFPortProfile8021Qbg         1.0–1.1  Names what the adjacent physical switch has to apply to the port by IEEE 802.1Qbg (VEPA).
        VIFPortProfile8021Qbh         1.0–1.1  Names the port profile that the adjacent physical switch has to apply by IEEE 802.1Qbh (port extension, a draft that was withdrawn in favour of IEEE 802.1BR).
        VIFPortProfileFPOpenVSwitch   1.0–1.4  Ties a VIFVHostUser to an Open vSwitch bridge that the fast path of 6WIND accelerates, for the plugin \`vhostuser_fp\`, which is not part of os-vif.
        VIFPortProfileOVSRepresentor  1.0–1.4  Ties a VIF to an Open vSwitch port by way of the representor of an SR-IOV virtual function.
        VIFPortProfileFPBridge        1.0–1.1  Ties a VIFVHostUser to a Linux bridge that the fast path of 6WIND accelerates, for the plugin \`vhostuser_fp\`, which is not part of os-vif.
        VIFPortProfileFPTap           1.0–1.1  Ties a VIFVHostUser to a Calico network, which routes to each guest and has no bridge, with the fast path of 6WIND.
        VIFPortProfileK8sDPDK         1.0–1.1  Ties a VIFNestedDPDK to the Kubernetes pod that gets the device.

      Datapath offloads
        DatapathOffloadBase           1.0      What all datapath offloads have in common, which is nothing yet.
        DatapathOffloadRepresentor    1.0      The port is an SR-IOV virtual function of a NIC in switchdev mode.

      Network objects
        Network                       1.0–1.1  The network that a VIF plugs into, as the host has to know it.
        Subnet                        1.0      One address range of a network (a Neutron subnet), together with the addresses that this one port holds in it.
        SubnetList                    1.0      The subnets in which one port holds addresses, kept in \`Network.subnets\`.
        Route                         1.0      One static route for the hosts of a subnet.
        RouteList                     1.0      The static routes of one subnet, kept in \`Subnet.routes\`.
        FixedIP                       1.0      One address that a port holds in a subnet.
        FixedIPList                   1.0      The addresses that one port holds in one subnet, kept in \`Subnet.ips\`.

      Instance
        InstanceInfo                  1.0      The guest that an interface belongs to.

      Host objects
        HostInfo                      1.0      What a host can plug.
        HostPluginInfo                1.0      One plugin on a host and the VIF objects that it accepts.
        HostVIFInfo                   1.0–1.1  One VIF object that a plugin accepts, with the versions and, since 1.1, the port profiles that may come with it.
        HostPortProfileInfo           1.0      One port profile that a plugin accepts along with a VIF object, and its versions.
      "
    `);
  });

  test('as JSON, what os-vif itself has', async ({ expect }) => {
    const { code, stdout, stderr } = await osvif(['list', '--format', 'json']);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    const objects = JSON.parse(stdout) as ({ readonly name: string } & Upstream)[];
    const facts = objects.map(({ name, versions, parents }) => [name, { versions, parents }]);
    const expected = Object.entries(upstream).map(([name, { versions, parents }]) => [name, { versions, parents }]);
    expect(Object.fromEntries(facts)).toEqual(Object.fromEntries(expected));
    expect(objects).toHaveLength(31);
    expect(objects.slice(0, 2)).toEqual([
      { name: 'VIFBase', kind: 'vif', parents: [], versions: ['1.0'], abstract: true, superseded: null },
      { name: 'VIFGeneric', kind: 'vif', parents: ['VIFBase'], versions: ['1.0'], abstract: false, superseded: null },
    ]);
    expect(stdout.startsWith('[\n  {\n    "name": "VIFBase",\n')).toBe(true);
    expect(stdout.endsWith('\n]\n')).toBe(true);
  });

  test('takes no name', async ({ expect }) => {
    expect(await osvif(['list', 'VIFBase'])).toEqual({
      code: 2,
      stdout: '',
      stderr: 'osvif list: Expected no argument, received "VIFBase".\nTry `osvif list --help`.\n',
    });
  });
});
