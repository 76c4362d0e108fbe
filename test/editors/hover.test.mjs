import { afterAll, expect, test } from 'vitest';
import { catalogue, editorsFor, NOTATIONS, VIFS } from './support/editors.mjs';

/* What a user reads who points at a key or a value. */

const [config, config07, primitive] = await Promise.all([
  editorsFor('config.editor.json'),
  editorsFor('config.editor.draft-07.json'),
  editorsFor('primitive.editor.json'),
]);

afterAll(() => {
  for (const { yaml } of [config, config07, primitive]) yaml.close();
});

/** The text of both drafts, which have to agree; where YAML names the file of the schema, they differ. */
async function hover(notation, text) {
  const [shown, other] = await Promise.all([config, config07].map((editors) => editors[notation].hover(text)));
  const [mine, others] = [shown, other].map((markdown) => markdown.replace(/\n+Source: .*$/s, ''));
  expect(others).toBe(mine);
  return mine;
}

/** A value written down, with the cursor in the first of its keys that has a name. */
function pointed(notation, value, key) {
  const name = new RegExp(`\\b(${key[0]})(${key.slice(1)}"?:)`);
  return NOTATIONS[notation](value).replace(name, '$1¦$2');
}

test.each(VIFS)('each key of a %s tells what its field is for', async (name, { fields, examples }) => {
  for (const notation of Object.keys(NOTATIONS)) {
    for (const key of Object.keys(examples[0]).filter((each) => each !== 'type')) {
      const text = await hover(notation, pointed(notation, examples[0], key));
      expect(text, `${name}.${key} in ${notation}`).toContain(`${fields[key].description}\n\n`);
    }
  }
});

test.each(VIFS)('the type of a %s tells what it is', async (name, { description, examples }) => {
  for (const notation of Object.keys(NOTATIONS)) {
    const text = await hover(notation, pointed(notation, examples[0], 'type'));
    expect(text).toContain(`\`${name}\`: ${description}`);
  }
});

const VIF = {
  type: 'VIFDirect',
  id: '2b7d8f0a-52c1-4e7b-9a7c-1f6f5f0d3c11',
  plugin: 'noop',
  address: 'fa:16:3e:5b:0c:12',
  active: true,
  dev_address: '0000:05:10.1',
  mode: 'passthrough',
  network: { id: '7f2c4e1d-83ab-4d5e-b6f0-9a1c2d3e4f50', subnets: [{ cidr: '192.0.2.0/24' }] },
  port_profile: {
    type: 'VIFPortProfileOpenVSwitch',
    interface_id: '2b7d8f0a-52c1-4e7b-9a7c-1f6f5f0d3c11',
    create_tap: true,
  },
};

test('in full', async () => {
  const keys = ['address', 'active', 'mode', 'subnets', 'cidr', 'port_profile', 'create_tap'];
  const texts = async (notation) => {
    const rows = keys.map(async (key) => [key, await hover(notation, pointed(notation, VIF, key))]);
    return Object.fromEntries(await Promise.all(rows));
  };
  expect(await texts('json')).toMatchInlineSnapshot(`
    {
      "active": "Whether the port is up when the VIF is described. Nova writes true for ports that Neutron reports as ACTIVE or that are administratively down. The plugins of os-vif do not read it. os-vif declares the default true and never applies it: code that reads an absent value gets a NotImplementedError.

    Boolean, default \`true\`.",
      "address": "MAC address

    MAC address that the guest sees on this interface; in libvirt \`<mac address>\`. The \`ovs\` plugin stores it on the Interface record of the port (\`external_ids:attached-mac\`). When it is absent, creating a port fails. Null fails since os-vif 5.2.0; up to 5.1.0 plugging succeeds, but OVSDB drops all external ids, \`iface-id\` included, so nothing ever wires the port.

    MACAddress or null.",
      "cidr": "IP network

    Address range of the subnet, all of it IPv4 or all of it IPv6. Kuryr and Zun give its prefix length to every address in \`ips\`. Write the network address (192.0.2.0/24): os-vif keeps host bits such as those of 192.0.2.5/24 and passes them on.

    IPNetwork, required.",
      "create_tap": "Whether the \`ovs\` plugin also creates the TAP device when it adds the port of a VIFOpenVSwitch. \`create_port\` has to be true as well; any other VIF fails with it, after its port was made. Nova copies the binding detail \`ovs_create_tap\`, and has libvirt use the device as it is (\`<target managed="no">\`). Neutron sends that detail by its option \`[ovn] ovs_create_tap\`, new and off in 2026.1, on from 2026.2, and by \`[ovs_driver] ovs_create_tap\`, new and on in 2026.2. os-vif switches IPv6 off on the device since 5.2.2 and 4.3.1; before, the host answered the guest's own address detection, and the link-local address of the guest was marked \`dadfailed\`. Absent means false. New in version 1.4 (os-vif 4.3.0).

    Boolean, default \`false\`.",
      "mode": "VIFDirectMode

    How macvtap and the physical device exchange frames; in libvirt \`<source mode>\`. A VIFPortProfile8021Qbg goes with \`vepa\`, a VIFPortProfile8021Qbh with \`passthrough\`.

    VIFDirectMode, required.

    \`passthrough\`: One guest has the physical device to itself; no second macvtap device can share it. The guest may change its MAC address only where libvirt has \`trustGuestRxFilters="yes"\`, which Nova never sets.",
      "port_profile": "VIFPortProfileOpenVSwitch

    What identifies the port to the switch, given as one of the port profiles. Most profiles address the virtual switch on the host, VIFPortProfile8021Qbg and VIFPortProfile8021Qbh the physical switch next to it, VIFPortProfileK8sDPDK none. The \`ovs\` plugin fails without a VIFPortProfileOpenVSwitch or a descendant of it; \`noop\` needs none. It may be absent but not null.

    VIFPortProfileBase or an object that extends it.",
      "subnets": "The subnets in which this port holds addresses, not all subnets of the Neutron network; Nova's list is empty for a port without addresses. A plain array of Subnet in config form. When it is absent, os-vif's constructor fills in an empty list, on reading too.

    List of Subnet.",
    }
  `);
  expect(await texts('yaml')).toMatchInlineSnapshot(`
    {
      "active": "#### VIFDirect

    Whether the port is up when the VIF is described. Nova writes true for ports that Neutron reports as ACTIVE or that are administratively down. The plugins of os-vif do not read it. os-vif declares the default true and never applies it: code that reads an absent value gets a NotImplementedError.

    Boolean, default \`true\`.",
      "address": "#### MAC address

    MAC address that the guest sees on this interface; in libvirt \`<mac address>\`. The \`ovs\` plugin stores it on the Interface record of the port (\`external_ids:attached-mac\`). When it is absent, creating a port fails. Null fails since os-vif 5.2.0; up to 5.1.0 plugging succeeds, but OVSDB drops all external ids, \`iface-id\` included, so nothing ever wires the port.

    MACAddress or null.

    Example:

    \`\`\`yaml
    fa:16:3e:5b:0c:12
    \`\`\`",
      "cidr": "#### IP network

    Address range of the subnet, all of it IPv4 or all of it IPv6. Kuryr and Zun give its prefix length to every address in \`ips\`. Write the network address (192.0.2.0/24): os-vif keeps host bits such as those of 192.0.2.5/24 and passes them on.

    IPNetwork, required.

    Example:

    \`\`\`yaml
    192.0.2.0/24
    \`\`\`

    Example:

    \`\`\`yaml
    2001:db8::/64
    \`\`\`",
      "create_tap": "#### VIFPortProfileOpenVSwitch

    Whether the \`ovs\` plugin also creates the TAP device when it adds the port of a VIFOpenVSwitch. \`create_port\` has to be true as well; any other VIF fails with it, after its port was made. Nova copies the binding detail \`ovs_create_tap\`, and has libvirt use the device as it is (\`<target managed="no">\`). Neutron sends that detail by its option \`[ovn] ovs_create_tap\`, new and off in 2026.1, on from 2026.2, and by \`[ovs_driver] ovs_create_tap\`, new and on in 2026.2. os-vif switches IPv6 off on the device since 5.2.2 and 4.3.1; before, the host answered the guest's own address detection, and the link-local address of the guest was marked \`dadfailed\`. Absent means false. New in version 1.4 (os-vif 4.3.0).

    Boolean, default \`false\`.",
      "mode": "#### VIFDirectMode

    How macvtap and the physical device exchange frames; in libvirt \`<source mode>\`. A VIFPortProfile8021Qbg goes with \`vepa\`, a VIFPortProfile8021Qbh with \`passthrough\`.

    VIFDirectMode, required.

    Allowed Values:

    * \`passthrough\`: One guest has the physical device to itself; no second macvtap device can share it. The guest may change its MAC address only where libvirt has \`trustGuestRxFilters="yes"\`, which Nova never sets.
    * \`vepa\`: Every frame leaves through the physical device, even from guest to guest on one host, so the adjacent switch has to send such frames back (hairpin mode, also called reflective relay).
    * \`bridge\`: Guests on the same physical device reach each other inside the host, and only frames for other destinations leave through it.",
      "port_profile": "#### AnyVIFPortProfile

    What identifies the port to the switch, given as one of the port profiles. Most profiles address the virtual switch on the host, VIFPortProfile8021Qbg and VIFPortProfile8021Qbh the physical switch next to it, VIFPortProfileK8sDPDK none. The \`ovs\` plugin fails without a VIFPortProfileOpenVSwitch or a descendant of it; \`noop\` needs none. It may be absent but not null.

    VIFPortProfileBase or an object that extends it.",
      "subnets": "#### Network

    The subnets in which this port holds addresses, not all subnets of the Neutron network; Nova's list is empty for a port without addresses. A plain array of Subnet in config form. When it is absent, os-vif's constructor fills in an empty list, on reading too.

    List of Subnet.",
    }
  `);
});

test('an item of a list tells what its type is', async () => {
  for (const [notation, write] of Object.entries(NOTATIONS)) {
    const text = write({ type: 'Subnet', dns: ['2001:db8::53'] }).replace('2001:', '20¦01:');
    expect(await hover(notation, text)).toContain(catalogue.types.IPAddress.description);
  }
});

test('a field of a primitive, and a version', async () => {
  const value = {
    'versioned_object.name': 'VIFVHostUser',
    'versioned_object.namespace': 'os_vif',
    'versioned_object.version': '1.1',
    'versioned_object.data': { vif_name: 'vhu0' },
  };
  const { vif_name: field } = catalogue.objects.VIFVHostUser.fields;
  for (const notation of Object.keys(NOTATIONS)) {
    const at = (key) => primitive[notation].hover(pointed(notation, value, key));
    expect(await at('vif_name')).toContain(`${field.description}\n\nString.`);
    expect(await at('versioned_object.version')).toMatch(/`"?1\.1"?`: Adds `vif_name`\./);
  }
});
