import { describe, test } from 'vitest';
import { catalogue } from '../../src/index.ts';
import { osvif } from '../support/cli.ts';

async function page(topic: string): Promise<string> {
  const { stdout } = await osvif(['explain', topic]);
  return stdout;
}

describe.concurrent('osvif explain', () => {
  test('an object', async ({ expect }) => {
    const { code, stdout, stderr } = await osvif(['explain', 'FixedIP']);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toMatchInlineSnapshot(`
      "FixedIP 1.0 (os-vif 1.0.0)
      One address that a port holds in a subnet: the address that the guest itself uses and that the
      virtual network delivers to it (one of the \`fixed_ips\` of the Neutron port). It stands in the \`ips\`
      of the Subnet whose range contains it, and brings along the floating IPs that are translated to it.

      Fields
        address  IPAddress, required in configs
            The address, IPv4 or IPv6, without a prefix length. The prefix length is in \`Subnet.cidr\`.
            os-vif's own plugins put it on no device; virtual machines obtain it by DHCP, router
            advertisement or config drive, and Kuryr and Zun set it inside the container.
        floating_ips  list of IPAddress
            Addresses from an external network that a Neutron router translates one to one (NAT) to
            \`address\` and back; the guest never sees them and its interface never carries them. Only Nova
            fills them in, as they were when it built the VIF (a floating IP can move without any
            replugging); Kuryr and Zun leave the field out. Neutron has floating IPs for IPv4 only, so the
            array is empty for an IPv6 address.

      Example (config form)
        {
          "type": "FixedIP",
          "address": "192.0.2.10",
          "floating_ips": [
            "203.0.113.25"
          ]
        }
      "
    `);
  });

  test('an object with relatives, later fields and defaults', async ({ expect }) => {
    const text = await page('VIFPortProfileOpenVSwitch');
    expect(text.slice(0, text.indexOf('Example'))).toMatchInlineSnapshot(`
      "VIFPortProfileOpenVSwitch 1.0 (os-vif 1.0.0), 1.1 (os-vif 1.8.0), 1.2 (os-vif 1.14.0), 1.3 (os-vif
      1.15.0), 1.4 (os-vif 4.3.0)
      Ties a VIF to its port on an Open vSwitch bridge, and tells the plugin \`ovs\` what to create there.
      That plugin accepts no VIF without this profile or a descendant of it. In libvirt, where libvirt
      adds the port: \`<virtualport type="openvswitch">\`.

      Inherits from VIFPortProfileBase.
      Extended by VIFPortProfileFPOpenVSwitch, VIFPortProfileOVSRepresentor.

      Fields
        interface_id  UUID, required in configs
            UUID by which the Neutron agent or OVN finds the port in OVS (\`external_ids:iface-id\`), so it
            has to be the port UUID, the \`id\` of the VIF. The \`ovs\` plugin does not generate one: creating
            the port fails when it is absent. With \`[os_vif_ovs] per_port_bridge\`, the plugin puts the
            \`id\` of the VIF on the patch port instead. In libvirt: \`<parameters interfaceid>\`.
        profile_id  String
            Name of a port profile that a controller behind Open vSwitch understands. Nova never sets it
            and the \`ovs\` plugin does not read it; libvirt would store \`<parameters profileid>\`, of at
            most 39 bytes, as \`external_ids:port-profile\`.
        datapath_type  String or null, since 1.1
            Datapath of the OVS bridge: \`system\` (kernel) or \`netdev\` (userspace, DPDK). Null, empty or
            absent means \`netdev\` for a VIFVHostUser and \`system\` for any other VIF. The \`ovs\` plugin also
            writes it onto a bridge that exists, so a wrong value moves all ports of the bridge to another
            datapath. Nova leaves it out for representor ports: one such port turns a \`netdev\` bridge into
            \`system\`. New in version 1.1 (os-vif 1.8.0).
        create_port  Boolean, default false, since 1.3
            Whether the \`ovs\` plugin adds the port of a VIFOpenVSwitch to the bridge \`network.bridge\`.
            Nova sets it on every VIFOpenVSwitch since 24.0 (Xena). When false or absent, the plugin only
            makes sure that the bridge exists, and the caller adds the port: libvirt, or the CNI driver of
            Kuryr or Zun. The plugin always adds the port of other VIFs, and any port under \`[os_vif_ovs]
            per_port_bridge\`. With \`[os_vif_ovs] isolate_vif\`, a new port starts on VLAN 4095, where
            everything is dropped, until the Neutron agent sets its tag. On a \`system\` datapath, a new
            port gets the queue discipline \`[os_vif_ovs] default_qos_type\`. New in version 1.3 (os-vif
            1.15.0).
        create_tap  Boolean, default false, since 1.4
            Whether the \`ovs\` plugin also creates the TAP device when it adds the port of a
            VIFOpenVSwitch. \`create_port\` has to be true as well; any other VIF fails with it, after its
            port was made. Nova copies the binding detail \`ovs_create_tap\`, and has libvirt use the device
            as it is (\`<target managed="no">\`). Neutron sends that detail by its option \`[ovn]
            ovs_create_tap\`, new and off in 2026.1, on from 2026.2, and by \`[ovs_driver] ovs_create_tap\`,
            new and on in 2026.2. os-vif switches IPv6 off on the device since 5.2.2 and 4.3.1; before,
            the host answered the guest's own address detection, and the link-local address of the guest
            was marked \`dadfailed\`. Absent means false. New in version 1.4 (os-vif 4.3.0).
        multiqueue  Boolean, default false, since 1.4
            Whether the TAP device that \`create_tap\` asks for has several queues. Nova sets it for a guest
            with two vCPUs or more whose flavor has \`hw:vif_multiqueue_enabled\`, or whose image has
            \`hw_vif_multiqueue_enabled\`. It has to match the guest, or the kernel refuses to open the
            device. os-vif up to 5.1.0 ignores it and creates a single queue, so guests with several do
            not start. Absent means false. New in version 1.4 (os-vif 4.3.0).
        datapath_offload  DatapathOffloadBase or an object that extends it, or null, since 1.2
            How the NIC takes over forwarding for this port; null or absent when it does not, and all
            packets pass through the software switch. The one offload that exists is
            DatapathOffloadRepresentor (SR-IOV switchdev). New in version 1.2 (os-vif 1.14.0).

      "
    `);
  });

  test('an object without fields', async ({ expect }) => {
    expect(await page('DatapathOffloadBase')).toMatchInlineSnapshot(`
      "DatapathOffloadBase 1.0 (os-vif 1.14.0)
      What all datapath offloads have in common, which is nothing yet: it has no fields. Use
      DatapathOffloadRepresentor. Abstract: it exists to be extended; send an object that extends it where
      one fits.

      Extended by DatapathOffloadRepresentor.

      Fields
        none

      Example (config form)
        {
          "type": "DatapathOffloadBase"
        }
      "
    `);
  });

  test('a field, with the meaning of each value', async ({ expect }) => {
    expect(await page('VIFVHostUser.mode')).toMatchInlineSnapshot(`
      "VIFVHostUser.mode  VIFVHostUserMode, required in configs
      Whether the hypervisor connects to the socket (\`client\`) or creates it and listens (\`server\`); in
      libvirt \`<source mode>\`. The switch takes the other part. Nova writes \`server\` unless the binding
      detail \`vhostuser_mode\` says otherwise.

      VIFVHostUserMode
      Which end of the vhost-user socket the hypervisor is.
        client  QEMU connects to a socket that the virtual switch created and listens on. With OVS this
                means its deprecated \`dpdkvhostuser\` ports, and guests have to be restarted when the
                switch was.
        server  QEMU creates the socket and listens; the virtual switch connects to it, and can reconnect
                after a restart.
      "
    `);
  });

  test('a field that refers to an object', async ({ expect }) => {
    expect(await page('VIFBase.port_profile')).toMatchInlineSnapshot(`
      "VIFBase.port_profile  VIFPortProfileBase or an object that extends it
      What identifies the port to the switch, given as one of the port profiles. Most profiles address the
      virtual switch on the host, VIFPortProfile8021Qbg and VIFPortProfile8021Qbh the physical switch next
      to it, VIFPortProfileK8sDPDK none. The \`ovs\` plugin fails without a VIFPortProfileOpenVSwitch or a
      descendant of it; \`noop\` needs none. It may be absent but not null.

      See \`osvif explain VIFPortProfileBase\`.
      "
    `);
  });

  test('a field by a path through objects and lists', async ({ expect }) => {
    const text = await page('VIFBase.network.subnets.objects.dns');
    expect(text).toMatchInlineSnapshot(`
      "Subnet.dns  list of IPAddress
      Name servers for the hosts of this subnet, in the order of Neutron's \`dns_nameservers\`; Kuryr and
      Zun hand them to the container runtime, os-vif's plugins ignore them. When there are none, give an
      empty array rather than leave the field out: Kuryr's Go reader panics when it is absent, and Zun
      fails.

      IPAddress
      An IPv4 address as four decimal numbers without leading zeros, or an IPv6 address in any spelling of
      RFC 4291, an embedded IPv4 tail included. No prefix length, no zone such as %eth0.
      For example: 192.0.2.10, 2001:db8::10
      Pattern: see \`osvif explain IPAddress\`
      "
    `);
    expect(await page('Subnet.dns')).toBe(text);
  });

  test('a type, with all of its pattern', async ({ expect }) => {
    expect(await page('PCIAddress')).toMatchInlineSnapshot(`
      "PCIAddress
      A PCI address as \`lspci -D\` prints it: domain (4 hexadecimal digits), bus (2), slot (00 to 1f) and
      function (0 to 7), in lower case.
      For example: 0000:05:10.1
      Pattern: ^[0-9a-f]{4}:[0-9a-f]{2}:[01][0-9a-f][.][0-7]$
      "
    `);
    const pattern = catalogue.types.IPAddress?.pattern;
    expect(await page('IPAddress')).toContain(`\nPattern: ${pattern}\n`);
  });

  test('pages fit, but for patterns, which have to be whole', async ({ expect }) => {
    const names = ['VIFBase', 'HostInfo', 'VIFHostDevice', 'Network', 'VIFDirectMode', 'MACAddress'];
    for (const text of await Promise.all(names.map(page))) {
      const lines = text.split('\n').filter((line) => !line.startsWith('Pattern: '));
      expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(100);
    }
  });
});

describe.concurrent('osvif explain, of what does not exist', () => {
  test.for([
    ['VIFBrige', 'the name of an object or of a type of values, received "VIFBrige"; did you mean VIFBridge?'],
    ['PciAddress', 'the name of an object or of a type of values, received "PciAddress"; did you mean PCIAddress?'],
    ['nonsense', 'the name of an object or of a type of values, received "nonsense".'],
    ['constructor', 'the name of an object or of a type of values, received "constructor".'],
    ['Route.gatway', 'a field of Route (cidr, gateway, interface), received "gatway"; did you mean gateway?'],
    ['Route.', 'a field of Route (cidr, gateway, interface), received "".'],
    ['VIFBase.network.subnets.cidr', 'a field of SubnetList (objects), received "cidr".'],
    ['PCIAddress.bus', 'PCIAddress alone, since it has no fields, received PCIAddress.bus.'],
    ['VIFBase.id.x', 'a path that ends at a UUID, which has no fields, received VIFBase.id.x.'],
    ['Route.\u001b[31m', 'a field of Route (cidr, gateway, interface), received "\\u001b[31m".'],
  ])('%j', async ([topic, message], { expect }) => {
    expect(await osvif(['explain', topic as string])).toEqual({
      code: 2,
      stdout: '',
      stderr: `osvif explain: Expected ${message}\nTry \`osvif explain --help\`.\n`,
    });
  });

  test('and of none or several', async ({ expect }) => {
    const end = 'Try `osvif explain --help`.\n';
    expect(await osvif(['explain'])).toEqual({
      code: 2,
      stdout: '',
      stderr: `osvif explain: Expected one NAME or NAME.FIELD, received none.\n${end}`,
    });
    expect(await osvif(['explain', 'Route', 'Subnet'])).toEqual({
      code: 2,
      stdout: '',
      stderr: `osvif explain: Expected one NAME or NAME.FIELD, received 2.\n${end}`,
    });
  });
});
