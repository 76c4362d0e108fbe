// Generated from schemas/ by `npm run build:generated`. Do not edit.

/**
 * An IPv4 address as four decimal numbers without leading zeros, or an IPv6 address in any spelling of RFC 4291, an
 * embedded IPv4 tail included. No prefix length, no zone such as %eth0.
 */
export type IPAddress = string;

/**
 * A network in CIDR notation: an IP address, a slash, and the prefix length in bits (0 to 32 for IPv4, 0 to 128 for
 * IPv6). Bits to the right of the prefix may be set; os-vif keeps them.
 */
export type IPNetwork = string;

/**
 * An Ethernet MAC address: six pairs of lower-case hexadecimal digits, separated by colons. Quote it in YAML: older
 * readers take a bare 52:54:00:12:34:56 for a number in base 60.
 */
export type MACAddress = string;

/**
 * A PCI address as `lspci -D` prints it: domain (4 hexadecimal digits), bus (2), slot (00 to 1f) and function (0 to 7),
 * in lower case.
 */
export type PCIAddress = string;

/**
 * A UUID: 32 hexadecimal digits of either case, usually grouped 8-4-4-4-12 by dashes; each of the four dashes may be
 * left out. The text is kept as it is, so compare UUIDs without case and dashes.
 */
export type UUID = string;

/** How a macvtap device exchanges frames with the physical device below it. */
export type VIFDirectMode = 'vepa' | 'passthrough' | 'bridge';

/** How the hypervisor hands the device to the guest. */
export type VIFHostDeviceDevType = 'ethernet' | 'generic';

/** Which end of the vhost-user socket the hypervisor is. */
export type VIFVHostUserMode = 'client' | 'server';

/**
 * What every VIF (virtual interface) has in common: the port that it stands for, the network behind it, and the plugin
 * that wires it on the host. Send one of its descendants: the base does not say how the guest is attached. Nova, Kuryr
 * and Zun make VIFs, and so does Neutron's Open vSwitch agent for smart NIC ports. Nova wires the binding types
 * `hw_veb` (ordinary SR-IOV), `hostdev_physical`, `macvtap`, `midonet` and `tap` itself, so they never become a VIF.
 * Abstract: it exists to be extended; send an object that extends it where one fits.
 */
export interface VIFBase {
  /** Where editors find the JSON Schema of this document. */
  $schema?: string;
  type: 'VIFBase';
  /**
   * UUID of the port in the network service, usually Neutron. The `ovs` plugin cuts names of host devices from it (such
   * as `qvo`, `vhu` or `vfr` and 11 characters), so the first 11 characters must be unique on the host. Neutron's agent
   * leaves it out for smart NIC ports. When it is absent, `ovs` can plug no VIFBridge or VIFVHostUser, and can unplug
   * no VIFOpenVSwitch.
   */
  id: UUID;
  /**
   * MAC address that the guest sees on this interface; in libvirt `<mac address>`. The `ovs` plugin stores it on the
   * Interface record of the port (`external_ids:attached-mac`). When it is absent, creating a port fails. Null fails
   * since os-vif 5.2.0; up to 5.1.0 plugging succeeds, but OVSDB drops all external ids, `iface-id` included, so
   * nothing ever wires the port.
   */
  address?: MACAddress | null;
  /**
   * The network that the port belongs to, with its bridge, MTU and subnets. The `ovs` plugin takes the OVS bridge from
   * `network.bridge` and fails when the network is null or absent; `noop` does not look at it.
   */
  network?: NestedNetwork | null;
  /**
   * Which plugin wires the VIF, by the name it is registered under on the host. os-vif brings `ovs` and `noop`
   * (`linux_bridge` was removed in 5.0.0); others, such as `vrouter` or `vhostuser_fp`, are packages of their own.
   * Plugging fails when the field is absent or the plugin is not installed. `ovs` reaches OVSDB at
   * `tcp:127.0.0.1:6640`, unless the host's option `[os_vif_ovs] ovsdb_connection` names another place.
   */
  plugin: string;
  /**
   * Whether the port is up when the VIF is described. Nova writes true for ports that Neutron reports as ACTIVE or that
   * are administratively down. The plugins of os-vif do not read it. os-vif declares the default true and never applies
   * it: code that reads an absent value gets a NotImplementedError.
   *
   * @defaultValue true
   */
  active?: boolean;
  /**
   * Whether the port outlives the guest. Nova writes true for ports that it did not create and must not delete with the
   * instance. The plugins of os-vif do not read it, so unplugging cleans up the host either way. os-vif declares the
   * default false and never applies it: code that reads an absent value gets a NotImplementedError.
   *
   * @defaultValue false
   */
  preserve_on_delete?: boolean;
  /**
   * Whether the network service filters the traffic of this port itself, as with security groups. Nova copies the
   * binding detail `port_filter`. The plugins of os-vif do not read it. Before 5.0.0, the plugin `linux_bridge` added
   * iptables rules on flat networks when this was false. os-vif declares the default false and never applies it: code
   * that reads an absent value gets a NotImplementedError.
   *
   * @defaultValue false
   */
  has_traffic_filtering?: boolean;
  /**
   * What identifies the port to the switch, given as one of the port profiles. Most profiles address the virtual switch
   * on the host, VIFPortProfile8021Qbg and VIFPortProfile8021Qbh the physical switch next to it, VIFPortProfileK8sDPDK
   * none. The `ovs` plugin fails without a VIFPortProfileOpenVSwitch or a descendant of it; `noop` needs none. It may
   * be absent but not null.
   */
  port_profile?: NestedAnyVIFPortProfile;
}

/**
 * A TAP device that belongs to no bridge as far as the hypervisor knows: the plugin alone decides how it reaches the
 * network. Nova uses it for the plugins `vrouter` (Contrail, Tungsten Fabric) and `ivs`, without a port profile; `ovs`
 * refuses it. In libvirt: `<interface type="ethernet">`.
 */
export interface VIFGeneric {
  /** Where editors find the JSON Schema of this document. */
  $schema?: string;
  type: 'VIFGeneric';
  /**
   * Name of the TAP device on the host, at most 15 bytes; Nova uses `tap` and the first 11 characters of the port UUID.
   * In libvirt it is `<target dev>`, where the prefixes `vnet`, `vif`, `macvtap` and `macvlan` are reserved and may be
   * replaced.
   */
  vif_name: string;
  /**
   * UUID of the port in the network service, usually Neutron. The `ovs` plugin cuts names of host devices from it (such
   * as `qvo`, `vhu` or `vfr` and 11 characters), so the first 11 characters must be unique on the host. Neutron's agent
   * leaves it out for smart NIC ports. When it is absent, `ovs` can plug no VIFBridge or VIFVHostUser, and can unplug
   * no VIFOpenVSwitch.
   */
  id: UUID;
  /**
   * MAC address that the guest sees on this interface; in libvirt `<mac address>`. The `ovs` plugin stores it on the
   * Interface record of the port (`external_ids:attached-mac`). When it is absent, creating a port fails. Null fails
   * since os-vif 5.2.0; up to 5.1.0 plugging succeeds, but OVSDB drops all external ids, `iface-id` included, so
   * nothing ever wires the port.
   */
  address?: MACAddress | null;
  /**
   * The network that the port belongs to, with its bridge, MTU and subnets. The `ovs` plugin takes the OVS bridge from
   * `network.bridge` and fails when the network is null or absent; `noop` does not look at it.
   */
  network?: NestedNetwork | null;
  /**
   * Which plugin wires the VIF, by the name it is registered under on the host. os-vif brings `ovs` and `noop`
   * (`linux_bridge` was removed in 5.0.0); others, such as `vrouter` or `vhostuser_fp`, are packages of their own.
   * Plugging fails when the field is absent or the plugin is not installed. `ovs` reaches OVSDB at
   * `tcp:127.0.0.1:6640`, unless the host's option `[os_vif_ovs] ovsdb_connection` names another place.
   */
  plugin: string;
  /**
   * Whether the port is up when the VIF is described. Nova writes true for ports that Neutron reports as ACTIVE or that
   * are administratively down. The plugins of os-vif do not read it. os-vif declares the default true and never applies
   * it: code that reads an absent value gets a NotImplementedError.
   *
   * @defaultValue true
   */
  active?: boolean;
  /**
   * Whether the port outlives the guest. Nova writes true for ports that it did not create and must not delete with the
   * instance. The plugins of os-vif do not read it, so unplugging cleans up the host either way. os-vif declares the
   * default false and never applies it: code that reads an absent value gets a NotImplementedError.
   *
   * @defaultValue false
   */
  preserve_on_delete?: boolean;
  /**
   * Whether the network service filters the traffic of this port itself, as with security groups. Nova copies the
   * binding detail `port_filter`. The plugins of os-vif do not read it. Before 5.0.0, the plugin `linux_bridge` added
   * iptables rules on flat networks when this was false. os-vif declares the default false and never applies it: code
   * that reads an absent value gets a NotImplementedError.
   *
   * @defaultValue false
   */
  has_traffic_filtering?: boolean;
  /**
   * What identifies the port to the switch, given as one of the port profiles. Most profiles address the virtual switch
   * on the host, VIFPortProfile8021Qbg and VIFPortProfile8021Qbh the physical switch next to it, VIFPortProfileK8sDPDK
   * none. The `ovs` plugin fails without a VIFPortProfileOpenVSwitch or a descendant of it; `noop` needs none. It may
   * be absent but not null.
   */
  port_profile?: NestedAnyVIFPortProfile;
}

/**
 * A TAP device on a Linux bridge. With the plugin `ovs` the bridge serves this VIF alone and a veth pair joins it to
 * Open vSwitch (hybrid plugging), so that iptables can filter in between. Nova asks for it where the Open vSwitch agent
 * of Neutron sends the binding detail `ovs_hybrid_plug`; OVN never does. The plugin `linux_bridge`, for bridges that
 * many VIFs share, was removed in os-vif 5.0.0. In libvirt: `<interface type="bridge">`.
 */
export interface VIFBridge {
  /** Where editors find the JSON Schema of this document. */
  $schema?: string;
  type: 'VIFBridge';
  /**
   * Name of the TAP device that libvirt creates and adds to the bridge, at most 15 bytes; Nova uses `tap` and the first
   * 11 characters of the port UUID. In libvirt it is `<target dev>`, where the prefixes `vnet`, `vif`, `macvtap` and
   * `macvlan` are reserved and may be replaced.
   */
  vif_name: string;
  /**
   * Name of the Linux bridge, at most 15 bytes; Nova uses `qbr` and the first 11 characters of the port UUID. The `ovs`
   * plugin creates it on plug, joins it by the veth pair `qvb…` and `qvo…` to the OVS bridge that `network.bridge`
   * names, and deletes it on unplug. Where `qvo…` exists already, plugging only refreshes the MTU: after a plug that
   * failed half-way, a second one reports success without a port. In libvirt: `<source bridge>`.
   */
  bridge_name: string;
  /**
   * UUID of the port in the network service, usually Neutron. The `ovs` plugin cuts names of host devices from it (such
   * as `qvo`, `vhu` or `vfr` and 11 characters), so the first 11 characters must be unique on the host. Neutron's agent
   * leaves it out for smart NIC ports. When it is absent, `ovs` can plug no VIFBridge or VIFVHostUser, and can unplug
   * no VIFOpenVSwitch.
   */
  id: UUID;
  /**
   * MAC address that the guest sees on this interface; in libvirt `<mac address>`. The `ovs` plugin stores it on the
   * Interface record of the port (`external_ids:attached-mac`). When it is absent, creating a port fails. Null fails
   * since os-vif 5.2.0; up to 5.1.0 plugging succeeds, but OVSDB drops all external ids, `iface-id` included, so
   * nothing ever wires the port.
   */
  address?: MACAddress | null;
  /**
   * The network that the port belongs to, with its bridge, MTU and subnets. The `ovs` plugin takes the OVS bridge from
   * `network.bridge` and fails when the network is null or absent; `noop` does not look at it.
   */
  network?: NestedNetwork | null;
  /**
   * Which plugin wires the VIF, by the name it is registered under on the host. os-vif brings `ovs` and `noop`
   * (`linux_bridge` was removed in 5.0.0); others, such as `vrouter` or `vhostuser_fp`, are packages of their own.
   * Plugging fails when the field is absent or the plugin is not installed. `ovs` reaches OVSDB at
   * `tcp:127.0.0.1:6640`, unless the host's option `[os_vif_ovs] ovsdb_connection` names another place.
   */
  plugin: string;
  /**
   * Whether the port is up when the VIF is described. Nova writes true for ports that Neutron reports as ACTIVE or that
   * are administratively down. The plugins of os-vif do not read it. os-vif declares the default true and never applies
   * it: code that reads an absent value gets a NotImplementedError.
   *
   * @defaultValue true
   */
  active?: boolean;
  /**
   * Whether the port outlives the guest. Nova writes true for ports that it did not create and must not delete with the
   * instance. The plugins of os-vif do not read it, so unplugging cleans up the host either way. os-vif declares the
   * default false and never applies it: code that reads an absent value gets a NotImplementedError.
   *
   * @defaultValue false
   */
  preserve_on_delete?: boolean;
  /**
   * Whether the network service filters the traffic of this port itself, as with security groups. Nova copies the
   * binding detail `port_filter`. The plugins of os-vif do not read it. Before 5.0.0, the plugin `linux_bridge` added
   * iptables rules on flat networks when this was false. os-vif declares the default false and never applies it: code
   * that reads an absent value gets a NotImplementedError.
   *
   * @defaultValue false
   */
  has_traffic_filtering?: boolean;
  /**
   * What identifies the port to the switch, given as one of the port profiles. Most profiles address the virtual switch
   * on the host, VIFPortProfile8021Qbg and VIFPortProfile8021Qbh the physical switch next to it, VIFPortProfileK8sDPDK
   * none. The `ovs` plugin fails without a VIFPortProfileOpenVSwitch or a descendant of it; `noop` needs none. It may
   * be absent but not null.
   */
  port_profile?: NestedAnyVIFPortProfile;
}

/**
 * A TAP device directly on an Open vSwitch bridge, for the plugin `ovs`: what Nova uses with OVN, and with ML2/OVS
 * unless hybrid plugging is on (VIFBridge). Nova has set `create_port` in its port profile since 24.0 (Xena); without
 * it the caller adds the port, as libvirt, Kuryr and Zun do. In libvirt: `<interface type="ethernet">` with
 * `create_port` or `create_tap`, else `<interface type="bridge">` with `<virtualport type="openvswitch">`.
 */
export interface VIFOpenVSwitch {
  /** Where editors find the JSON Schema of this document. */
  $schema?: string;
  type: 'VIFOpenVSwitch';
  /**
   * Name of the TAP device and of its OVS port, at most 15 bytes; Nova uses `tap` and the first 11 characters of the
   * port UUID. In libvirt it is `<target dev>`, where the prefixes `vnet`, `vif`, `macvtap` and `macvlan` are reserved
   * and may be replaced.
   */
  vif_name: string;
  /**
   * Name of the OVS bridge, such as `br-int`; in libvirt `<source bridge>`, when it is libvirt that adds the port. The
   * `ovs` plugin reads `network.bridge` in its place, so give both the same name.
   */
  bridge_name?: string;
  /**
   * UUID of the port in the network service, usually Neutron. The `ovs` plugin cuts names of host devices from it (such
   * as `qvo`, `vhu` or `vfr` and 11 characters), so the first 11 characters must be unique on the host. Neutron's agent
   * leaves it out for smart NIC ports. When it is absent, `ovs` can plug no VIFBridge or VIFVHostUser, and can unplug
   * no VIFOpenVSwitch.
   */
  id: UUID;
  /**
   * MAC address that the guest sees on this interface; in libvirt `<mac address>`. The `ovs` plugin stores it on the
   * Interface record of the port (`external_ids:attached-mac`). When it is absent, creating a port fails. Null fails
   * since os-vif 5.2.0; up to 5.1.0 plugging succeeds, but OVSDB drops all external ids, `iface-id` included, so
   * nothing ever wires the port.
   */
  address?: MACAddress | null;
  /**
   * The network that the port belongs to, with its bridge, MTU and subnets. The `ovs` plugin takes the OVS bridge from
   * `network.bridge` and fails when the network is null or absent; `noop` does not look at it.
   */
  network?: NestedNetwork | null;
  /**
   * Which plugin wires the VIF, by the name it is registered under on the host. os-vif brings `ovs` and `noop`
   * (`linux_bridge` was removed in 5.0.0); others, such as `vrouter` or `vhostuser_fp`, are packages of their own.
   * Plugging fails when the field is absent or the plugin is not installed. `ovs` reaches OVSDB at
   * `tcp:127.0.0.1:6640`, unless the host's option `[os_vif_ovs] ovsdb_connection` names another place.
   */
  plugin: string;
  /**
   * Whether the port is up when the VIF is described. Nova writes true for ports that Neutron reports as ACTIVE or that
   * are administratively down. The plugins of os-vif do not read it. os-vif declares the default true and never applies
   * it: code that reads an absent value gets a NotImplementedError.
   *
   * @defaultValue true
   */
  active?: boolean;
  /**
   * Whether the port outlives the guest. Nova writes true for ports that it did not create and must not delete with the
   * instance. The plugins of os-vif do not read it, so unplugging cleans up the host either way. os-vif declares the
   * default false and never applies it: code that reads an absent value gets a NotImplementedError.
   *
   * @defaultValue false
   */
  preserve_on_delete?: boolean;
  /**
   * Whether the network service filters the traffic of this port itself, as with security groups. Nova copies the
   * binding detail `port_filter`. The plugins of os-vif do not read it. Before 5.0.0, the plugin `linux_bridge` added
   * iptables rules on flat networks when this was false. os-vif declares the default false and never applies it: code
   * that reads an absent value gets a NotImplementedError.
   *
   * @defaultValue false
   */
  has_traffic_filtering?: boolean;
  /**
   * What identifies the port to the switch, given as one of the port profiles. Most profiles address the virtual switch
   * on the host, VIFPortProfile8021Qbg and VIFPortProfile8021Qbh the physical switch next to it, VIFPortProfileK8sDPDK
   * none. The `ovs` plugin fails without a VIFPortProfileOpenVSwitch or a descendant of it; `noop` needs none. It may
   * be absent but not null.
   */
  port_profile?: NestedAnyVIFPortProfile;
}

/**
 * A macvtap device on a physical NIC or SR-IOV virtual function; unlike with VIFHostDevice, the host kernel stays in
 * the path of the packets. It is there for plugins from elsewhere: `ovs` refuses it, and Nova sets up its macvtap ports
 * without os-vif. In libvirt: `<interface type="direct">`.
 */
export interface VIFDirect {
  /** Where editors find the JSON Schema of this document. */
  $schema?: string;
  type: 'VIFDirect';
  /**
   * Name of the macvtap device on the host, at most 15 bytes; in libvirt `<target dev>`. Without one libvirt picks a
   * free name such as `macvtap0`, and it reserves the prefixes `vnet`, `vif`, `macvtap` and `macvlan` for that.
   */
  vif_name?: string;
  /**
   * PCI address of the NIC or virtual function below the macvtap device. The `<source dev>` of libvirt holds the name
   * of its network device instead. Look that name up by this address.
   */
  dev_address: PCIAddress;
  /**
   * How macvtap and the physical device exchange frames; in libvirt `<source mode>`. A VIFPortProfile8021Qbg goes with
   * `vepa`, a VIFPortProfile8021Qbh with `passthrough`.
   */
  mode: VIFDirectMode;
  /**
   * Name of the VLAN device on the host to put macvtap on, such as `ens5f0.100`, at most 15 bytes. Absent where the
   * network is not tagged. A VIFPortProfile8021Qbg needs one, since IEEE 802.1Qbg works on a VLAN other than 0.
   */
  vlan_name?: string;
  /**
   * UUID of the port in the network service, usually Neutron. The `ovs` plugin cuts names of host devices from it (such
   * as `qvo`, `vhu` or `vfr` and 11 characters), so the first 11 characters must be unique on the host. Neutron's agent
   * leaves it out for smart NIC ports. When it is absent, `ovs` can plug no VIFBridge or VIFVHostUser, and can unplug
   * no VIFOpenVSwitch.
   */
  id: UUID;
  /**
   * MAC address that the guest sees on this interface; in libvirt `<mac address>`. The `ovs` plugin stores it on the
   * Interface record of the port (`external_ids:attached-mac`). When it is absent, creating a port fails. Null fails
   * since os-vif 5.2.0; up to 5.1.0 plugging succeeds, but OVSDB drops all external ids, `iface-id` included, so
   * nothing ever wires the port.
   */
  address?: MACAddress | null;
  /**
   * The network that the port belongs to, with its bridge, MTU and subnets. The `ovs` plugin takes the OVS bridge from
   * `network.bridge` and fails when the network is null or absent; `noop` does not look at it.
   */
  network?: NestedNetwork | null;
  /**
   * Which plugin wires the VIF, by the name it is registered under on the host. os-vif brings `ovs` and `noop`
   * (`linux_bridge` was removed in 5.0.0); others, such as `vrouter` or `vhostuser_fp`, are packages of their own.
   * Plugging fails when the field is absent or the plugin is not installed. `ovs` reaches OVSDB at
   * `tcp:127.0.0.1:6640`, unless the host's option `[os_vif_ovs] ovsdb_connection` names another place.
   */
  plugin: string;
  /**
   * Whether the port is up when the VIF is described. Nova writes true for ports that Neutron reports as ACTIVE or that
   * are administratively down. The plugins of os-vif do not read it. os-vif declares the default true and never applies
   * it: code that reads an absent value gets a NotImplementedError.
   *
   * @defaultValue true
   */
  active?: boolean;
  /**
   * Whether the port outlives the guest. Nova writes true for ports that it did not create and must not delete with the
   * instance. The plugins of os-vif do not read it, so unplugging cleans up the host either way. os-vif declares the
   * default false and never applies it: code that reads an absent value gets a NotImplementedError.
   *
   * @defaultValue false
   */
  preserve_on_delete?: boolean;
  /**
   * Whether the network service filters the traffic of this port itself, as with security groups. Nova copies the
   * binding detail `port_filter`. The plugins of os-vif do not read it. Before 5.0.0, the plugin `linux_bridge` added
   * iptables rules on flat networks when this was false. os-vif declares the default false and never applies it: code
   * that reads an absent value gets a NotImplementedError.
   *
   * @defaultValue false
   */
  has_traffic_filtering?: boolean;
  /**
   * What identifies the port to the switch, given as one of the port profiles. Most profiles address the virtual switch
   * on the host, VIFPortProfile8021Qbg and VIFPortProfile8021Qbh the physical switch next to it, VIFPortProfileK8sDPDK
   * none. The `ovs` plugin fails without a VIFPortProfileOpenVSwitch or a descendant of it; `noop` needs none. It may
   * be absent but not null.
   */
  port_profile?: NestedAnyVIFPortProfile;
}

/**
 * A guest interface whose packets a userspace switch (OVS-DPDK, VPP, Snabb) exchanges with the guest through shared
 * memory, past the host kernel; guest memory has to be shared, and is usually backed by huge pages. The plugin is `ovs`
 * for OVS-DPDK, `vhostuser_fp` for 6WIND, `contrail_vrouter` or `vrouter` for Contrail, `agilio_ovs` for Netronome, or
 * `noop` for switches that plug the port themselves. In libvirt: `<interface type="vhostuser">`.
 */
export interface VIFVHostUser {
  /** Where editors find the JSON Schema of this document. */
  $schema?: string;
  type: 'VIFVHostUser';
  /**
   * Name of the vhost-user port, at most 15 bytes; in libvirt `<target dev>`. The `ovs` plugin does not read it and
   * names its port `vhu` and the first 11 characters of `id`, so write the same here. New in version 1.1 (os-vif
   * 1.4.0).
   *
   * @since 1.1
   */
  vif_name: string;
  /**
   * Path of the UNIX socket that carries the vhost-user protocol, as the hypervisor sees it, at most 107 bytes; in
   * libvirt `<source path>`. In mode `server` the `ovs` plugin tells OVS to connect to it; in mode `client` OVS opens
   * the socket in its own `vhost-sock-dir`, under the name of the port, and the path has to be that file.
   */
  path: string;
  /**
   * Whether the hypervisor connects to the socket (`client`) or creates it and listens (`server`); in libvirt `<source
   * mode>`. The switch takes the other part. Nova writes `server` unless the binding detail `vhostuser_mode` says
   * otherwise.
   */
  mode: VIFVHostUserMode;
  /**
   * UUID of the port in the network service, usually Neutron. The `ovs` plugin cuts names of host devices from it (such
   * as `qvo`, `vhu` or `vfr` and 11 characters), so the first 11 characters must be unique on the host. Neutron's agent
   * leaves it out for smart NIC ports. When it is absent, `ovs` can plug no VIFBridge or VIFVHostUser, and can unplug
   * no VIFOpenVSwitch.
   */
  id: UUID;
  /**
   * MAC address that the guest sees on this interface; in libvirt `<mac address>`. The `ovs` plugin stores it on the
   * Interface record of the port (`external_ids:attached-mac`). When it is absent, creating a port fails. Null fails
   * since os-vif 5.2.0; up to 5.1.0 plugging succeeds, but OVSDB drops all external ids, `iface-id` included, so
   * nothing ever wires the port.
   */
  address?: MACAddress | null;
  /**
   * The network that the port belongs to, with its bridge, MTU and subnets. The `ovs` plugin takes the OVS bridge from
   * `network.bridge` and fails when the network is null or absent; `noop` does not look at it.
   */
  network?: NestedNetwork | null;
  /**
   * Which plugin wires the VIF, by the name it is registered under on the host. os-vif brings `ovs` and `noop`
   * (`linux_bridge` was removed in 5.0.0); others, such as `vrouter` or `vhostuser_fp`, are packages of their own.
   * Plugging fails when the field is absent or the plugin is not installed. `ovs` reaches OVSDB at
   * `tcp:127.0.0.1:6640`, unless the host's option `[os_vif_ovs] ovsdb_connection` names another place.
   */
  plugin: string;
  /**
   * Whether the port is up when the VIF is described. Nova writes true for ports that Neutron reports as ACTIVE or that
   * are administratively down. The plugins of os-vif do not read it. os-vif declares the default true and never applies
   * it: code that reads an absent value gets a NotImplementedError.
   *
   * @defaultValue true
   */
  active?: boolean;
  /**
   * Whether the port outlives the guest. Nova writes true for ports that it did not create and must not delete with the
   * instance. The plugins of os-vif do not read it, so unplugging cleans up the host either way. os-vif declares the
   * default false and never applies it: code that reads an absent value gets a NotImplementedError.
   *
   * @defaultValue false
   */
  preserve_on_delete?: boolean;
  /**
   * Whether the network service filters the traffic of this port itself, as with security groups. Nova copies the
   * binding detail `port_filter`. The plugins of os-vif do not read it. Before 5.0.0, the plugin `linux_bridge` added
   * iptables rules on flat networks when this was false. os-vif declares the default false and never applies it: code
   * that reads an absent value gets a NotImplementedError.
   *
   * @defaultValue false
   */
  has_traffic_filtering?: boolean;
  /**
   * What identifies the port to the switch, given as one of the port profiles. Most profiles address the virtual switch
   * on the host, VIFPortProfile8021Qbg and VIFPortProfile8021Qbh the physical switch next to it, VIFPortProfileK8sDPDK
   * none. The `ovs` plugin fails without a VIFPortProfileOpenVSwitch or a descendant of it; `noop` needs none. It may
   * be absent but not null.
   */
  port_profile?: NestedAnyVIFPortProfile;
}

/**
 * A PCI device of the host, mostly an SR-IOV virtual function, that the guest drives itself with no host software in
 * the path. With the plugin `ovs` the NIC has to be in switchdev mode; with `noop` something else wires the port, such
 * as the SmartNIC. Trusted virtual functions have no field: Nova sets trust on `hw_veb` ports only, which never become
 * a VIF. In libvirt: `<interface type="hostdev">`, or `type="vdpa"` for the vDPA ports of Nova.
 */
export interface VIFHostDevice {
  /** Where editors find the JSON Schema of this document. */
  $schema?: string;
  type: 'VIFHostDevice';
  /**
   * Whether the device is handed over as a network device or as any PCI device. Nova writes `ethernet` and refuses to
   * start a guest with `generic`. The plugins of os-vif do not read it.
   */
  dev_type: VIFHostDeviceDevType;
  /**
   * PCI address of the device on the host; in libvirt `<source><address type="pci">`. The `ovs` plugin looks in sysfs
   * for its physical function and its number there, and fails when it is no virtual function. On a `system` datapath
   * the port in Open vSwitch is the representor of the virtual function. On a `netdev` datapath it is a port of type
   * `dpdk`, named `vfr` and the first 11 characters of `id`.
   */
  dev_address: PCIAddress;
  /**
   * UUID of the port in the network service, usually Neutron. The `ovs` plugin cuts names of host devices from it (such
   * as `qvo`, `vhu` or `vfr` and 11 characters), so the first 11 characters must be unique on the host. Neutron's agent
   * leaves it out for smart NIC ports. When it is absent, `ovs` can plug no VIFBridge or VIFVHostUser, and can unplug
   * no VIFOpenVSwitch.
   */
  id: UUID;
  /**
   * MAC address that the guest sees on this interface; in libvirt `<mac address>`. The `ovs` plugin stores it on the
   * Interface record of the port (`external_ids:attached-mac`). When it is absent, creating a port fails. Null fails
   * since os-vif 5.2.0; up to 5.1.0 plugging succeeds, but OVSDB drops all external ids, `iface-id` included, so
   * nothing ever wires the port.
   */
  address?: MACAddress | null;
  /**
   * The network that the port belongs to, with its bridge, MTU and subnets. The `ovs` plugin takes the OVS bridge from
   * `network.bridge` and fails when the network is null or absent; `noop` does not look at it.
   */
  network?: NestedNetwork | null;
  /**
   * Which plugin wires the VIF, by the name it is registered under on the host. os-vif brings `ovs` and `noop`
   * (`linux_bridge` was removed in 5.0.0); others, such as `vrouter` or `vhostuser_fp`, are packages of their own.
   * Plugging fails when the field is absent or the plugin is not installed. `ovs` reaches OVSDB at
   * `tcp:127.0.0.1:6640`, unless the host's option `[os_vif_ovs] ovsdb_connection` names another place.
   */
  plugin: string;
  /**
   * Whether the port is up when the VIF is described. Nova writes true for ports that Neutron reports as ACTIVE or that
   * are administratively down. The plugins of os-vif do not read it. os-vif declares the default true and never applies
   * it: code that reads an absent value gets a NotImplementedError.
   *
   * @defaultValue true
   */
  active?: boolean;
  /**
   * Whether the port outlives the guest. Nova writes true for ports that it did not create and must not delete with the
   * instance. The plugins of os-vif do not read it, so unplugging cleans up the host either way. os-vif declares the
   * default false and never applies it: code that reads an absent value gets a NotImplementedError.
   *
   * @defaultValue false
   */
  preserve_on_delete?: boolean;
  /**
   * Whether the network service filters the traffic of this port itself, as with security groups. Nova copies the
   * binding detail `port_filter`. The plugins of os-vif do not read it. Before 5.0.0, the plugin `linux_bridge` added
   * iptables rules on flat networks when this was false. os-vif declares the default false and never applies it: code
   * that reads an absent value gets a NotImplementedError.
   *
   * @defaultValue false
   */
  has_traffic_filtering?: boolean;
  /**
   * What identifies the port to the switch, given as one of the port profiles. Most profiles address the virtual switch
   * on the host, VIFPortProfile8021Qbg and VIFPortProfile8021Qbh the physical switch next to it, VIFPortProfileK8sDPDK
   * none. The `ovs` plugin fails without a VIFPortProfileOpenVSwitch or a descendant of it; `noop` needs none. It may
   * be absent but not null.
   */
  port_profile?: NestedAnyVIFPortProfile;
}

/**
 * A network device inside a virtual machine that a DPDK application in a Kubernetes pod drives from userspace. It was
 * made for Kuryr-Kubernetes (retired in 2024), which sent a descendant of its own, VIFDPDKNested, with the plugin
 * `noop`; Nova and libvirt have no part in it.
 */
export interface VIFNestedDPDK {
  /** Where editors find the JSON Schema of this document. */
  $schema?: string;
  type: 'VIFNestedDPDK';
  /**
   * PCI address of the device inside the virtual machine, such as 0000:00:05.0. os-vif accepts any text here. The Kuryr
   * controller writes the empty one, and its CNI driver fills in the address in memory only.
   */
  pci_address: string;
  /**
   * Kernel driver that has the device before DPDK takes it over, such as `virtio-pci`. The Kuryr controller writes the
   * empty text, and its CNI driver fills in the name in memory only; nothing binds the device to that driver again.
   */
  dev_driver: string;
  /**
   * UUID of the port in the network service, usually Neutron. The `ovs` plugin cuts names of host devices from it (such
   * as `qvo`, `vhu` or `vfr` and 11 characters), so the first 11 characters must be unique on the host. Neutron's agent
   * leaves it out for smart NIC ports. When it is absent, `ovs` can plug no VIFBridge or VIFVHostUser, and can unplug
   * no VIFOpenVSwitch.
   */
  id: UUID;
  /**
   * MAC address that the guest sees on this interface; in libvirt `<mac address>`. The `ovs` plugin stores it on the
   * Interface record of the port (`external_ids:attached-mac`). When it is absent, creating a port fails. Null fails
   * since os-vif 5.2.0; up to 5.1.0 plugging succeeds, but OVSDB drops all external ids, `iface-id` included, so
   * nothing ever wires the port.
   */
  address?: MACAddress | null;
  /**
   * The network that the port belongs to, with its bridge, MTU and subnets. The `ovs` plugin takes the OVS bridge from
   * `network.bridge` and fails when the network is null or absent; `noop` does not look at it.
   */
  network?: NestedNetwork | null;
  /**
   * Which plugin wires the VIF, by the name it is registered under on the host. os-vif brings `ovs` and `noop`
   * (`linux_bridge` was removed in 5.0.0); others, such as `vrouter` or `vhostuser_fp`, are packages of their own.
   * Plugging fails when the field is absent or the plugin is not installed. `ovs` reaches OVSDB at
   * `tcp:127.0.0.1:6640`, unless the host's option `[os_vif_ovs] ovsdb_connection` names another place.
   */
  plugin: string;
  /**
   * Whether the port is up when the VIF is described. Nova writes true for ports that Neutron reports as ACTIVE or that
   * are administratively down. The plugins of os-vif do not read it. os-vif declares the default true and never applies
   * it: code that reads an absent value gets a NotImplementedError.
   *
   * @defaultValue true
   */
  active?: boolean;
  /**
   * Whether the port outlives the guest. Nova writes true for ports that it did not create and must not delete with the
   * instance. The plugins of os-vif do not read it, so unplugging cleans up the host either way. os-vif declares the
   * default false and never applies it: code that reads an absent value gets a NotImplementedError.
   *
   * @defaultValue false
   */
  preserve_on_delete?: boolean;
  /**
   * Whether the network service filters the traffic of this port itself, as with security groups. Nova copies the
   * binding detail `port_filter`. The plugins of os-vif do not read it. Before 5.0.0, the plugin `linux_bridge` added
   * iptables rules on flat networks when this was false. os-vif declares the default false and never applies it: code
   * that reads an absent value gets a NotImplementedError.
   *
   * @defaultValue false
   */
  has_traffic_filtering?: boolean;
  /**
   * What identifies the port to the switch, given as one of the port profiles. Most profiles address the virtual switch
   * on the host, VIFPortProfile8021Qbg and VIFPortProfile8021Qbh the physical switch next to it, VIFPortProfileK8sDPDK
   * none. The `ovs` plugin fails without a VIFPortProfileOpenVSwitch or a descendant of it; `noop` needs none. It may
   * be absent but not null.
   */
  port_profile?: NestedAnyVIFPortProfile;
}

/**
 * What all port profiles have in common. A port profile tells a switch, mostly the virtual switch on the host, which
 * port of the network service a VIF stands for. Use one of its descendants: the base alone identifies nothing. Nova
 * sends the base to the `vrouter` plugin only, to carry a datapath offload. Abstract: it exists to be extended; send an
 * object that extends it where one fits.
 */
export interface NestedVIFPortProfileBase {
  type: 'VIFPortProfileBase';
  /**
   * How the NIC takes over forwarding for this port; null or absent when it does not, and all packets pass through the
   * software switch. The one offload that exists is DatapathOffloadRepresentor (SR-IOV switchdev). New in version 1.1
   * (os-vif 1.14.0).
   *
   * @since 1.1
   */
  datapath_offload?: NestedAnyDatapathOffload | null;
}

/**
 * What all port profiles have in common. A port profile tells a switch, mostly the virtual switch on the host, which
 * port of the network service a VIF stands for. Use one of its descendants: the base alone identifies nothing. Nova
 * sends the base to the `vrouter` plugin only, to carry a datapath offload. Abstract: it exists to be extended; send an
 * object that extends it where one fits.
 */
export interface VIFPortProfileBase extends NestedVIFPortProfileBase {
  /** Where editors find the JSON Schema of this document. */
  $schema?: string;
  type: 'VIFPortProfileBase';
}

/**
 * Ties a VIF to its port on an Open vSwitch bridge, and tells the plugin `ovs` what to create there. That plugin
 * accepts no VIF without this profile or a descendant of it. In libvirt, where libvirt adds the port: `<virtualport
 * type="openvswitch">`.
 */
export interface NestedVIFPortProfileOpenVSwitch {
  type: 'VIFPortProfileOpenVSwitch';
  /**
   * UUID by which the Neutron agent or OVN finds the port in OVS (`external_ids:iface-id`), so it has to be the port
   * UUID, the `id` of the VIF. The `ovs` plugin does not generate one: creating the port fails when it is absent. With
   * `[os_vif_ovs] per_port_bridge`, the plugin puts the `id` of the VIF on the patch port instead. In libvirt:
   * `<parameters interfaceid>`.
   */
  interface_id: UUID;
  /**
   * Name of a port profile that a controller behind Open vSwitch understands. Nova never sets it and the `ovs` plugin
   * does not read it; libvirt would store `<parameters profileid>`, of at most 39 bytes, as
   * `external_ids:port-profile`.
   */
  profile_id?: string;
  /**
   * Datapath of the OVS bridge: `system` (kernel) or `netdev` (userspace, DPDK). Null, empty or absent means `netdev`
   * for a VIFVHostUser and `system` for any other VIF. The `ovs` plugin also writes it onto a bridge that exists, so a
   * wrong value moves all ports of the bridge to another datapath. Nova leaves it out for representor ports: one such
   * port turns a `netdev` bridge into `system`. New in version 1.1 (os-vif 1.8.0).
   *
   * @since 1.1
   */
  datapath_type?: string | null;
  /**
   * Whether the `ovs` plugin adds the port of a VIFOpenVSwitch to the bridge `network.bridge`. Nova sets it on every
   * VIFOpenVSwitch since 24.0 (Xena). When false or absent, the plugin only makes sure that the bridge exists, and the
   * caller adds the port: libvirt, or the CNI driver of Kuryr or Zun. The plugin always adds the port of other VIFs,
   * and any port under `[os_vif_ovs] per_port_bridge`. With `[os_vif_ovs] isolate_vif`, a new port starts on VLAN 4095,
   * where everything is dropped, until the Neutron agent sets its tag. On a `system` datapath, a new port gets the
   * queue discipline `[os_vif_ovs] default_qos_type`. New in version 1.3 (os-vif 1.15.0).
   *
   * @since 1.3
   *
   * @defaultValue false
   */
  create_port?: boolean;
  /**
   * Whether the `ovs` plugin also creates the TAP device when it adds the port of a VIFOpenVSwitch. `create_port` has
   * to be true as well; any other VIF fails with it, after its port was made. Nova copies the binding detail
   * `ovs_create_tap`, and has libvirt use the device as it is (`<target managed="no">`). Neutron sends that detail by
   * its option `[ovn] ovs_create_tap`, new and off in 2026.1, on from 2026.2, and by `[ovs_driver] ovs_create_tap`, new
   * and on in 2026.2. os-vif switches IPv6 off on the device since 5.2.2 and 4.3.1; before, the host answered the
   * guest's own address detection, and the link-local address of the guest was marked `dadfailed`. Absent means false.
   * New in version 1.4 (os-vif 4.3.0).
   *
   * @since 1.4
   *
   * @defaultValue false
   */
  create_tap?: boolean;
  /**
   * Whether the TAP device that `create_tap` asks for has several queues. Nova sets it for a guest with two vCPUs or
   * more whose flavor has `hw:vif_multiqueue_enabled`, or whose image has `hw_vif_multiqueue_enabled`. It has to match
   * the guest, or the kernel refuses to open the device. os-vif up to 5.1.0 ignores it and creates a single queue, so
   * guests with several do not start. Absent means false. New in version 1.4 (os-vif 4.3.0).
   *
   * @since 1.4
   *
   * @defaultValue false
   */
  multiqueue?: boolean;
  /**
   * How the NIC takes over forwarding for this port; null or absent when it does not, and all packets pass through the
   * software switch. The one offload that exists is DatapathOffloadRepresentor (SR-IOV switchdev). New in version 1.2
   * (os-vif 1.14.0).
   *
   * @since 1.2
   */
  datapath_offload?: NestedAnyDatapathOffload | null;
}

/**
 * Ties a VIF to its port on an Open vSwitch bridge, and tells the plugin `ovs` what to create there. That plugin
 * accepts no VIF without this profile or a descendant of it. In libvirt, where libvirt adds the port: `<virtualport
 * type="openvswitch">`.
 */
export interface VIFPortProfileOpenVSwitch extends NestedVIFPortProfileOpenVSwitch {
  /** Where editors find the JSON Schema of this document. */
  $schema?: string;
  type: 'VIFPortProfileOpenVSwitch';
}

/**
 * Names what the adjacent physical switch has to apply to the port by IEEE 802.1Qbg (VEPA): a type of virtual station
 * interface (VSI). It goes with a VIFDirect in mode `vepa`. No plugin of os-vif accepts it. Nova has code for such
 * ports that no Neutron port reaches. In libvirt: `<virtualport type="802.1Qbg">`.
 */
export interface NestedVIFPortProfile8021Qbg {
  type: 'VIFPortProfile8021Qbg';
  /**
   * Number of the VSI manager, the database that holds the VSI types; in libvirt `managerid`. Use 1 to 255: 0 is
   * reserved, libvirt refuses more, and os-vif checks neither.
   */
  manager_id: number;
  /**
   * Number of the VSI type, the set of access rules that the network administrator defined; in libvirt `typeid`.
   * libvirt accepts 0 to 16777215 (24 bits), and os-vif does not check.
   */
  type_id: number;
  /**
   * Which version of the VSI type applies; in libvirt `typeidversion`. libvirt accepts 0 to 255, and os-vif does not
   * check.
   */
  type_id_version: number;
  /**
   * UUID of the VSI instance, which is this one interface of this one guest; in libvirt `instanceid`. Never use one
   * twice: the switch tells the interfaces apart by it.
   */
  instance_id: UUID;
  /**
   * How the NIC takes over forwarding for this port; null or absent when it does not, and all packets pass through the
   * software switch. The one offload that exists is DatapathOffloadRepresentor (SR-IOV switchdev). New in version 1.1
   * (os-vif 1.14.0).
   *
   * @since 1.1
   */
  datapath_offload?: NestedAnyDatapathOffload | null;
}

/**
 * Names what the adjacent physical switch has to apply to the port by IEEE 802.1Qbg (VEPA): a type of virtual station
 * interface (VSI). It goes with a VIFDirect in mode `vepa`. No plugin of os-vif accepts it. Nova has code for such
 * ports that no Neutron port reaches. In libvirt: `<virtualport type="802.1Qbg">`.
 */
export interface VIFPortProfile8021Qbg extends NestedVIFPortProfile8021Qbg {
  /** Where editors find the JSON Schema of this document. */
  $schema?: string;
  type: 'VIFPortProfile8021Qbg';
}

/**
 * Names the port profile that the adjacent physical switch has to apply by IEEE 802.1Qbh (port extension, a draft that
 * was withdrawn in favour of IEEE 802.1BR). It goes with a VIFDirect in mode `passthrough` or a VIFHostDevice. No
 * plugin of os-vif accepts it, and Nova sets up such ports without os-vif. In libvirt: `<virtualport type="802.1Qbh">`.
 */
export interface NestedVIFPortProfile8021Qbh {
  type: 'VIFPortProfile8021Qbh';
  /**
   * Name of the port profile, which the switch looks up in its database for the settings of this port; in libvirt
   * `profileid`, of at most 39 bytes.
   */
  profile_id: string;
  /**
   * How the NIC takes over forwarding for this port; null or absent when it does not, and all packets pass through the
   * software switch. The one offload that exists is DatapathOffloadRepresentor (SR-IOV switchdev). New in version 1.1
   * (os-vif 1.14.0).
   *
   * @since 1.1
   */
  datapath_offload?: NestedAnyDatapathOffload | null;
}

/**
 * Names the port profile that the adjacent physical switch has to apply by IEEE 802.1Qbh (port extension, a draft that
 * was withdrawn in favour of IEEE 802.1BR). It goes with a VIFDirect in mode `passthrough` or a VIFHostDevice. No
 * plugin of os-vif accepts it, and Nova sets up such ports without os-vif. In libvirt: `<virtualport type="802.1Qbh">`.
 */
export interface VIFPortProfile8021Qbh extends NestedVIFPortProfile8021Qbh {
  /** Where editors find the JSON Schema of this document. */
  $schema?: string;
  type: 'VIFPortProfile8021Qbh';
}

/**
 * Ties a VIFVHostUser to an Open vSwitch bridge that the fast path of 6WIND accelerates, for the plugin `vhostuser_fp`,
 * which is not part of os-vif. Its public version imports `vif_plug_linux_bridge`, which is gone since os-vif 5.0.0.
 * Nova uses this profile for ports whose binding details have both `vhostuser_fp_plug` and `vhostuser_ovs_plug`.
 */
export interface NestedVIFPortProfileFPOpenVSwitch {
  type: 'VIFPortProfileFPOpenVSwitch';
  /**
   * Name of the Linux bridge in front of Open vSwitch, at most 15 bytes; Nova calls it `qbr` and the first 11
   * characters of the port UUID. The plugin reads it with `hybrid_plug` only. The OVS bridge is always
   * `network.bridge`.
   */
  bridge_name: string;
  /**
   * Whether a Linux bridge stands between the VIF and Open vSwitch, where iptables can filter. Nova copies the binding
   * detail `ovs_hybrid_plug`, which the Open vSwitch agent sets and OVN does not. When false, the port goes straight
   * into the OVS bridge. Always write it: when it is absent, 6WIND's plugin runs into an error that it only logs, so
   * plugging reports success although no port was added.
   *
   * @defaultValue false
   */
  hybrid_plug?: boolean;
  /**
   * UUID by which the Neutron agent or OVN finds the port in OVS (`external_ids:iface-id`), so it has to be the port
   * UUID, the `id` of the VIF. The `ovs` plugin does not generate one: creating the port fails when it is absent. With
   * `[os_vif_ovs] per_port_bridge`, the plugin puts the `id` of the VIF on the patch port instead. In libvirt:
   * `<parameters interfaceid>`.
   */
  interface_id: UUID;
  /**
   * Name of a port profile that a controller behind Open vSwitch understands. Nova never sets it and the `ovs` plugin
   * does not read it; libvirt would store `<parameters profileid>`, of at most 39 bytes, as
   * `external_ids:port-profile`.
   */
  profile_id?: string;
  /**
   * Datapath of the OVS bridge: `system` (kernel) or `netdev` (userspace, DPDK). Null, empty or absent means `netdev`
   * for a VIFVHostUser and `system` for any other VIF. The `ovs` plugin also writes it onto a bridge that exists, so a
   * wrong value moves all ports of the bridge to another datapath. Nova leaves it out for representor ports: one such
   * port turns a `netdev` bridge into `system`. New in version 1.1 (os-vif 1.8.0).
   *
   * @since 1.1
   */
  datapath_type?: string | null;
  /**
   * Whether the `ovs` plugin adds the port of a VIFOpenVSwitch to the bridge `network.bridge`. Nova sets it on every
   * VIFOpenVSwitch since 24.0 (Xena). When false or absent, the plugin only makes sure that the bridge exists, and the
   * caller adds the port: libvirt, or the CNI driver of Kuryr or Zun. The plugin always adds the port of other VIFs,
   * and any port under `[os_vif_ovs] per_port_bridge`. With `[os_vif_ovs] isolate_vif`, a new port starts on VLAN 4095,
   * where everything is dropped, until the Neutron agent sets its tag. On a `system` datapath, a new port gets the
   * queue discipline `[os_vif_ovs] default_qos_type`. New in version 1.3 (os-vif 1.15.0).
   *
   * @since 1.3
   *
   * @defaultValue false
   */
  create_port?: boolean;
  /**
   * Whether the `ovs` plugin also creates the TAP device when it adds the port of a VIFOpenVSwitch. `create_port` has
   * to be true as well; any other VIF fails with it, after its port was made. Nova copies the binding detail
   * `ovs_create_tap`, and has libvirt use the device as it is (`<target managed="no">`). Neutron sends that detail by
   * its option `[ovn] ovs_create_tap`, new and off in 2026.1, on from 2026.2, and by `[ovs_driver] ovs_create_tap`, new
   * and on in 2026.2. os-vif switches IPv6 off on the device since 5.2.2 and 4.3.1; before, the host answered the
   * guest's own address detection, and the link-local address of the guest was marked `dadfailed`. Absent means false.
   * New in version 1.4 (os-vif 4.3.0).
   *
   * @since 1.4
   *
   * @defaultValue false
   */
  create_tap?: boolean;
  /**
   * Whether the TAP device that `create_tap` asks for has several queues. Nova sets it for a guest with two vCPUs or
   * more whose flavor has `hw:vif_multiqueue_enabled`, or whose image has `hw_vif_multiqueue_enabled`. It has to match
   * the guest, or the kernel refuses to open the device. os-vif up to 5.1.0 ignores it and creates a single queue, so
   * guests with several do not start. Absent means false. New in version 1.4 (os-vif 4.3.0).
   *
   * @since 1.4
   *
   * @defaultValue false
   */
  multiqueue?: boolean;
  /**
   * How the NIC takes over forwarding for this port; null or absent when it does not, and all packets pass through the
   * software switch. The one offload that exists is DatapathOffloadRepresentor (SR-IOV switchdev). New in version 1.2
   * (os-vif 1.14.0).
   *
   * @since 1.2
   */
  datapath_offload?: NestedAnyDatapathOffload | null;
}

/**
 * Ties a VIFVHostUser to an Open vSwitch bridge that the fast path of 6WIND accelerates, for the plugin `vhostuser_fp`,
 * which is not part of os-vif. Its public version imports `vif_plug_linux_bridge`, which is gone since os-vif 5.0.0.
 * Nova uses this profile for ports whose binding details have both `vhostuser_fp_plug` and `vhostuser_ovs_plug`.
 */
export interface VIFPortProfileFPOpenVSwitch extends NestedVIFPortProfileFPOpenVSwitch {
  /** Where editors find the JSON Schema of this document. */
  $schema?: string;
  type: 'VIFPortProfileFPOpenVSwitch';
}

/**
 * Ties a VIF to an Open vSwitch port by way of the representor of an SR-IOV virtual function. It is kept for old peers
 * only, yet Nova still sends it for direct, vDPA and virtio-forwarder ports, to the plugins `ovs` and `agilio_ovs`, and
 * repeats the same data in `datapath_offload`. Superseded: Use VIFPortProfileOpenVSwitch with a
 * DatapathOffloadRepresentor in `datapath_offload`.
 *
 * @deprecated Use VIFPortProfileOpenVSwitch with a DatapathOffloadRepresentor in `datapath_offload`.
 */
export interface NestedVIFPortProfileOVSRepresentor {
  type: 'VIFPortProfileOVSRepresentor';
  /**
   * Name that the plugin gives the representor on plug, at most 15 bytes. If null or absent, the name does not change.
   * No public plugin renames: `ovs` reads neither representor field, `agilio_ovs` the address only.
   */
  representor_name?: string | null;
  /**
   * PCI address of the virtual function that the representor stands for. The `ovs` plugin does not read it and goes by
   * the `dev_address` of the VIF, so give both the same address.
   */
  representor_address?: PCIAddress | null;
  /**
   * UUID by which the Neutron agent or OVN finds the port in OVS (`external_ids:iface-id`), so it has to be the port
   * UUID, the `id` of the VIF. The `ovs` plugin does not generate one: creating the port fails when it is absent. With
   * `[os_vif_ovs] per_port_bridge`, the plugin puts the `id` of the VIF on the patch port instead. In libvirt:
   * `<parameters interfaceid>`.
   */
  interface_id: UUID;
  /**
   * Name of a port profile that a controller behind Open vSwitch understands. Nova never sets it and the `ovs` plugin
   * does not read it; libvirt would store `<parameters profileid>`, of at most 39 bytes, as
   * `external_ids:port-profile`.
   */
  profile_id?: string;
  /**
   * Datapath of the OVS bridge: `system` (kernel) or `netdev` (userspace, DPDK). Null, empty or absent means `netdev`
   * for a VIFVHostUser and `system` for any other VIF. The `ovs` plugin also writes it onto a bridge that exists, so a
   * wrong value moves all ports of the bridge to another datapath. Nova leaves it out for representor ports: one such
   * port turns a `netdev` bridge into `system`. New in version 1.1 (os-vif 1.8.0).
   *
   * @since 1.1
   */
  datapath_type?: string | null;
  /**
   * Whether the `ovs` plugin adds the port of a VIFOpenVSwitch to the bridge `network.bridge`. Nova sets it on every
   * VIFOpenVSwitch since 24.0 (Xena). When false or absent, the plugin only makes sure that the bridge exists, and the
   * caller adds the port: libvirt, or the CNI driver of Kuryr or Zun. The plugin always adds the port of other VIFs,
   * and any port under `[os_vif_ovs] per_port_bridge`. With `[os_vif_ovs] isolate_vif`, a new port starts on VLAN 4095,
   * where everything is dropped, until the Neutron agent sets its tag. On a `system` datapath, a new port gets the
   * queue discipline `[os_vif_ovs] default_qos_type`. New in version 1.3 (os-vif 1.15.0).
   *
   * @since 1.3
   *
   * @defaultValue false
   */
  create_port?: boolean;
  /**
   * Whether the `ovs` plugin also creates the TAP device when it adds the port of a VIFOpenVSwitch. `create_port` has
   * to be true as well; any other VIF fails with it, after its port was made. Nova copies the binding detail
   * `ovs_create_tap`, and has libvirt use the device as it is (`<target managed="no">`). Neutron sends that detail by
   * its option `[ovn] ovs_create_tap`, new and off in 2026.1, on from 2026.2, and by `[ovs_driver] ovs_create_tap`, new
   * and on in 2026.2. os-vif switches IPv6 off on the device since 5.2.2 and 4.3.1; before, the host answered the
   * guest's own address detection, and the link-local address of the guest was marked `dadfailed`. Absent means false.
   * New in version 1.4 (os-vif 4.3.0).
   *
   * @since 1.4
   *
   * @defaultValue false
   */
  create_tap?: boolean;
  /**
   * Whether the TAP device that `create_tap` asks for has several queues. Nova sets it for a guest with two vCPUs or
   * more whose flavor has `hw:vif_multiqueue_enabled`, or whose image has `hw_vif_multiqueue_enabled`. It has to match
   * the guest, or the kernel refuses to open the device. os-vif up to 5.1.0 ignores it and creates a single queue, so
   * guests with several do not start. Absent means false. New in version 1.4 (os-vif 4.3.0).
   *
   * @since 1.4
   *
   * @defaultValue false
   */
  multiqueue?: boolean;
  /**
   * How the NIC takes over forwarding for this port; null or absent when it does not, and all packets pass through the
   * software switch. The one offload that exists is DatapathOffloadRepresentor (SR-IOV switchdev). New in version 1.2
   * (os-vif 1.14.0).
   *
   * @since 1.2
   */
  datapath_offload?: NestedAnyDatapathOffload | null;
}

/**
 * Ties a VIF to an Open vSwitch port by way of the representor of an SR-IOV virtual function. It is kept for old peers
 * only, yet Nova still sends it for direct, vDPA and virtio-forwarder ports, to the plugins `ovs` and `agilio_ovs`, and
 * repeats the same data in `datapath_offload`. Superseded: Use VIFPortProfileOpenVSwitch with a
 * DatapathOffloadRepresentor in `datapath_offload`.
 *
 * @deprecated Use VIFPortProfileOpenVSwitch with a DatapathOffloadRepresentor in `datapath_offload`.
 */
export interface VIFPortProfileOVSRepresentor extends NestedVIFPortProfileOVSRepresentor {
  /** Where editors find the JSON Schema of this document. */
  $schema?: string;
  type: 'VIFPortProfileOVSRepresentor';
}

/**
 * Ties a VIFVHostUser to a Linux bridge that the fast path of 6WIND accelerates, for the plugin `vhostuser_fp`, which
 * is not part of os-vif. Its public version imports `vif_plug_linux_bridge`, which is gone since os-vif 5.0.0. Nova
 * uses this profile for ports whose binding details have `vhostuser_fp_plug` but not `vhostuser_ovs_plug`.
 */
export interface NestedVIFPortProfileFPBridge {
  type: 'VIFPortProfileFPBridge';
  /**
   * Name of the Linux bridge to plug the port into, at most 15 bytes. Nova takes it from the binding detail
   * `bridge_name`, or else uses `brq` and the first 11 characters of the network UUID.
   */
  bridge_name: string;
  /**
   * How the NIC takes over forwarding for this port; null or absent when it does not, and all packets pass through the
   * software switch. The one offload that exists is DatapathOffloadRepresentor (SR-IOV switchdev). New in version 1.1
   * (os-vif 1.14.0).
   *
   * @since 1.1
   */
  datapath_offload?: NestedAnyDatapathOffload | null;
}

/**
 * Ties a VIFVHostUser to a Linux bridge that the fast path of 6WIND accelerates, for the plugin `vhostuser_fp`, which
 * is not part of os-vif. Its public version imports `vif_plug_linux_bridge`, which is gone since os-vif 5.0.0. Nova
 * uses this profile for ports whose binding details have `vhostuser_fp_plug` but not `vhostuser_ovs_plug`.
 */
export interface VIFPortProfileFPBridge extends NestedVIFPortProfileFPBridge {
  /** Where editors find the JSON Schema of this document. */
  $schema?: string;
  type: 'VIFPortProfileFPBridge';
}

/**
 * Ties a VIFVHostUser to a Calico network, which routes to each guest and has no bridge, with the fast path of 6WIND;
 * for the plugin `vhostuser_fp`, which is not part of os-vif. Nova never sends it.
 */
export interface NestedVIFPortProfileFPTap {
  type: 'VIFPortProfileFPTap';
  /**
   * MAC address of the host end of the vhost-user port, not of the guest, whose address is the `address` of the VIF.
   * Null or absent means that none is asked for.
   */
  mac_address?: MACAddress | null;
  /**
   * How the NIC takes over forwarding for this port; null or absent when it does not, and all packets pass through the
   * software switch. The one offload that exists is DatapathOffloadRepresentor (SR-IOV switchdev). New in version 1.1
   * (os-vif 1.14.0).
   *
   * @since 1.1
   */
  datapath_offload?: NestedAnyDatapathOffload | null;
}

/**
 * Ties a VIFVHostUser to a Calico network, which routes to each guest and has no bridge, with the fast path of 6WIND;
 * for the plugin `vhostuser_fp`, which is not part of os-vif. Nova never sends it.
 */
export interface VIFPortProfileFPTap extends NestedVIFPortProfileFPTap {
  /** Where editors find the JSON Schema of this document. */
  $schema?: string;
  type: 'VIFPortProfileFPTap';
}

/**
 * Ties a VIFNestedDPDK to the Kubernetes pod that gets the device. It was made for Kuryr-Kubernetes (retired in 2024);
 * Nova and the plugins of os-vif have no use for it.
 */
export interface NestedVIFPortProfileK8sDPDK {
  type: 'VIFPortProfileK8sDPDK';
  /**
   * Whether the CNI driver has to set IP addresses and routes on the interface. Kuryr writes false: a device in the
   * hands of DPDK has no kernel interface to set them on.
   */
  l3_setup: boolean;
  /**
   * Path of the pod in the Kubernetes API, such as `/api/v1/namespaces/default/pods/web-0`, by which Kuryr reads and
   * annotates it. Kubernetes has left `metadata.selfLink` empty since 1.20, so put the path together yourself.
   */
  selflink: string;
  /**
   * Value of `metadata.resourceVersion` of the pod when the profile was written. It is opaque text: compare it for
   * equality only. Kuryr neither writes nor reads it, so it is usually absent.
   */
  resourceversion?: string;
  /**
   * How the NIC takes over forwarding for this port; null or absent when it does not, and all packets pass through the
   * software switch. The one offload that exists is DatapathOffloadRepresentor (SR-IOV switchdev). New in version 1.1
   * (os-vif 1.14.0).
   *
   * @since 1.1
   */
  datapath_offload?: NestedAnyDatapathOffload | null;
}

/**
 * Ties a VIFNestedDPDK to the Kubernetes pod that gets the device. It was made for Kuryr-Kubernetes (retired in 2024);
 * Nova and the plugins of os-vif have no use for it.
 */
export interface VIFPortProfileK8sDPDK extends NestedVIFPortProfileK8sDPDK {
  /** Where editors find the JSON Schema of this document. */
  $schema?: string;
  type: 'VIFPortProfileK8sDPDK';
}

/**
 * What all datapath offloads have in common, which is nothing yet: it has no fields. Use DatapathOffloadRepresentor.
 * Abstract: it exists to be extended; send an object that extends it where one fits.
 */
export interface NestedDatapathOffloadBase {
  type: 'DatapathOffloadBase';
}

/**
 * What all datapath offloads have in common, which is nothing yet: it has no fields. Use DatapathOffloadRepresentor.
 * Abstract: it exists to be extended; send an object that extends it where one fits.
 */
export interface DatapathOffloadBase extends NestedDatapathOffloadBase {
  /** Where editors find the JSON Schema of this document. */
  $schema?: string;
  type: 'DatapathOffloadBase';
}

/**
 * The port is an SR-IOV virtual function of a NIC in switchdev mode: a representor, a network device on the host,
 * stands for it in the virtual switch, and the NIC forwards by the rules that the switch offloads to it. Nova adds it
 * to direct, vDPA and virtio-forwarder ports. It is meant for plugins from elsewhere, such as `agilio_ovs` and
 * `vrouter`: `ovs` does not read it and finds the representor by the `dev_address` of the VIF.
 */
export interface NestedDatapathOffloadRepresentor {
  type: 'DatapathOffloadRepresentor';
  /**
   * Name that the plugin gives the representor on plug, at most 15 bytes. Nova asks for `tap` and the first 11
   * characters of the port UUID. If null or absent, the name does not change. No public plugin renames: `agilio_ovs`
   * and `vrouter` read the address only.
   */
  representor_name?: string | null;
  /**
   * PCI address of the virtual function that the representor stands for, such as 0000:03:00.2. os-vif accepts any text
   * here. Null or absent leaves the plugin to find the virtual function in another way.
   */
  representor_address?: string | null;
}

/**
 * The port is an SR-IOV virtual function of a NIC in switchdev mode: a representor, a network device on the host,
 * stands for it in the virtual switch, and the NIC forwards by the rules that the switch offloads to it. Nova adds it
 * to direct, vDPA and virtio-forwarder ports. It is meant for plugins from elsewhere, such as `agilio_ovs` and
 * `vrouter`: `ovs` does not read it and finds the representor by the `dev_address` of the VIF.
 */
export interface DatapathOffloadRepresentor extends NestedDatapathOffloadRepresentor {
  /** Where editors find the JSON Schema of this document. */
  $schema?: string;
  type: 'DatapathOffloadRepresentor';
}

/**
 * The network that a VIF plugs into, as the host has to know it: the bridge, the MTU, and the subnets with this port's
 * addresses. It stands in `VIFBase.network`. It describes the network as one port sees it: Nova (from its network info
 * model), Kuryr and Zun (from Neutron) build one for each VIF, and so does Neutron's Open vSwitch agent for smart NIC
 * ports. os-vif's `ovs` plugin reads `bridge` and `mtu` only. The Linux bridge plugin, gone since os-vif 5.0.0, read
 * `mtu`, `multi_host`, `should_provide_bridge`, `should_provide_vlan`, `bridge_interface` and `vlan`. Inside a field,
 * where `type` may be left out.
 */
export interface NestedNetwork {
  type?: 'Network';
  /**
   * UUID of the Neutron network. os-vif's own plugins do not use it: what ties a port on the switch to Neutron is the
   * VIF's port profile. Contrail's plugin passes it on as the virtual network. Neutron's agent leaves it out for smart
   * NIC ports.
   */
  id: UUID;
  /**
   * Bridge that the port joins, for the `ovs` plugin an Open vSwitch bridge such as br-int. The plugin fails when it is
   * absent, and creates a bridge that is missing, so a typo gives a bridge without uplink instead of an error. A bridge
   * whose name starts with `tbr-` (a trunk) is deleted on unplug. Linux allows 15 bytes; Nova cuts the name, from the
   * port binding or its option `ovs_bridge`, to 14. The Linux bridge of a VIFBridge goes into `VIFBridge.bridge_name`.
   */
  bridge?: string;
  /**
   * Name of the network as its owner sees it (the Neutron name), for people and logs; no known plugin acts on it. It
   * need not be unique and can change at any time. Nova leaves it out when the network is not among those that it may
   * see for the project of the instance.
   */
  label?: string;
  /**
   * The subnets in which this port holds addresses, not all subnets of the Neutron network; Nova's list is empty for a
   * port without addresses. A plain array of Subnet in config form. When it is absent, os-vif's constructor fills in an
   * empty list, on reading too.
   */
  subnets?: NestedSubnet[];
  /**
   * A relic of nova-network: true says that each compute host runs its own network service, which takes care of the
   * bridge. The Linux bridge plugin then does nothing, whatever `should_provide_bridge` says; the `ovs` plugin ignores
   * it, and nothing built on Neutron sets it. When it is absent, os-vif's constructor fills in false.
   */
  multi_host?: boolean;
  /**
   * True asks the Linux bridge plugin to create the bridge of a VIFBridge on this host if it is missing. Nova set this
   * for Linux bridge ports, up to 2026.1. The `ovs` plugin ignores it and always makes sure that `bridge` exists. When
   * it is absent, os-vif's constructor fills in false: the bridge has to be there.
   */
  should_provide_bridge?: boolean;
  /**
   * True makes the host tag for the VLAN in `vlan`: if `should_provide_bridge` is true as well, the Linux bridge plugin
   * creates the interface `vlan<ID>` on `bridge_interface` and puts it into the bridge. Kuryr and Zun set it for every
   * Neutron network of type vlan, for SR-IOV; the `ovs` plugin ignores it. When it is absent, os-vif's constructor
   * fills in false.
   */
  should_provide_vlan?: boolean;
  /**
   * Host interface that leads to the wire, such as eth1, at most 15 bytes. The Linux bridge plugin puts it into the
   * bridge, or its VLAN interface if there is one, unless its options `flat_interface` and `vlan_interface` name
   * another. The plugin moves routes and fixed IPv4 addresses from this interface to the bridge; addresses from DHCP
   * and secondary ones stay, without their routes. Do not name the interface of your SSH session. Null means none, and
   * is what Nova writes nowadays. When it is absent and `should_provide_bridge` is true, the plugin fails unless those
   * options are set.
   */
  bridge_interface?: string | null;
  /**
   * VLAN ID of the network on the wire, 1 to 4094 (802.1Q reserves 0 and 4095); needed when `should_provide_vlan` is
   * true, without meaning otherwise. The `ovs` plugin never reads it, since the Neutron agent or OVN sets the tags
   * within Open vSwitch. Null or absent: there is nothing for the host to tag, as with all ports that Nova plugs
   * nowadays.
   */
  vlan?: number | null;
  /**
   * Size in bytes of the largest IP packet on this network, without the Ethernet header. Neutron derives it from the
   * underlay: 1500 there leaves 1450 within VXLAN and 1442 within OVN's Geneve, over IPv4. IPv6 needs 1280 or more,
   * IPv4 68. The `ovs` plugin sets it on the host devices of its ports, for vhost-user as `mtu_request`; the Linux
   * bridge plugin set it on bridge and uplink; Nova writes libvirt's `<mtu>` for interfaces of the types ethernet and
   * bridge. Null, absent and 0 mean the plugin's option `network_device_mtu` (1500 by default). os-vif's constructor
   * fills in null when it is absent. New in version 1.1 (os-vif 1.3.0).
   *
   * @since 1.1
   */
  mtu?: number | null;
}

/**
 * The network that a VIF plugs into, as the host has to know it: the bridge, the MTU, and the subnets with this port's
 * addresses. It stands in `VIFBase.network`. It describes the network as one port sees it: Nova (from its network info
 * model), Kuryr and Zun (from Neutron) build one for each VIF, and so does Neutron's Open vSwitch agent for smart NIC
 * ports. os-vif's `ovs` plugin reads `bridge` and `mtu` only. The Linux bridge plugin, gone since os-vif 5.0.0, read
 * `mtu`, `multi_host`, `should_provide_bridge`, `should_provide_vlan`, `bridge_interface` and `vlan`.
 */
export interface Network extends NestedNetwork {
  /** Where editors find the JSON Schema of this document. */
  $schema?: string;
  type: 'Network';
}

/**
 * One address range of a network (a Neutron subnet), together with the addresses that this one port holds in it. Nova,
 * Kuryr and Zun write a Subnet for each Neutron subnet from which the port has an address, so a dual-stack port has
 * two. os-vif's own plugins configure no IP and skip all of this; Kuryr and Zun set up the container's addresses and
 * routes from it, and Contrail's plugin reports the port's addresses to its agent. Inside a field, where `type` may be
 * left out.
 */
export interface NestedSubnet {
  type?: 'Subnet';
  /**
   * Address range of the subnet, all of it IPv4 or all of it IPv6. Kuryr and Zun give its prefix length to every
   * address in `ips`. Write the network address (192.0.2.0/24): os-vif keeps host bits such as those of 192.0.2.5/24
   * and passes them on.
   */
  cidr: IPNetwork;
  /**
   * Name servers for the hosts of this subnet, in the order of Neutron's `dns_nameservers`; Kuryr and Zun hand them to
   * the container runtime, os-vif's plugins ignore them. When there are none, give an empty array rather than leave the
   * field out: Kuryr's Go reader panics when it is absent, and Zun fails.
   */
  dns?: IPAddress[];
  /**
   * Address of the router that leads out of the subnet, which becomes the next hop of the default route (Neutron's
   * `gateway_ip`). A subnet without a gateway leaves it out, since null is not allowed: Nova writes it so and Zun
   * copes, but in Kuryr's CNI the Go reader panics and the Python code raises NotImplementedError.
   */
  gateway?: IPAddress;
  /**
   * The addresses of this port in the subnet, usually one; addresses of other ports are never listed. Nova puts an
   * address here when it lies in `cidr`. A plain array of FixedIP in config form; give at least one for Kuryr, Zun and
   * Contrail, which report only the first and fail on an empty array.
   */
  ips?: NestedFixedIP[];
  /**
   * Static routes for the hosts of the subnet, beside the default route that `gateway` stands for (Neutron's
   * `host_routes`). A plain array of Route in config form. When there are none, give an empty array: Kuryr and Zun fail
   * when the field is absent.
   */
  routes?: NestedRoute[];
  /**
   * Address of a DHCP server on the subnet. Expect it to be absent, which does not mean that DHCP is off: Nova finds
   * the address out for its own use but never passes it on, Kuryr and Zun do not set it either, and no known plugin
   * reads it.
   */
  dhcp_server?: IPAddress;
}

/**
 * One address range of a network (a Neutron subnet), together with the addresses that this one port holds in it. Nova,
 * Kuryr and Zun write a Subnet for each Neutron subnet from which the port has an address, so a dual-stack port has
 * two. os-vif's own plugins configure no IP and skip all of this; Kuryr and Zun set up the container's addresses and
 * routes from it, and Contrail's plugin reports the port's addresses to its agent.
 */
export interface Subnet extends NestedSubnet {
  /** Where editors find the JSON Schema of this document. */
  $schema?: string;
  type: 'Subnet';
}

/**
 * The subnets in which one port holds addresses, kept in `Network.subnets`. A Network holds one SubnetList, each Subnet
 * in it one FixedIPList and one RouteList; os-vif wraps every list of objects in an object with a version of its own,
 * and in config form plain arrays stand in their place.
 */
export interface SubnetList {
  /** Where editors find the JSON Schema of this document. */
  $schema?: string;
  type: 'SubnetList';
  /**
   * The subnets; empty when the port has no address at all. Nova keeps the order in which Neutron lists them, which
   * expresses no preference. With Kuryr and Zun it matters when gateways compete for the default route: the first one
   * wins.
   */
  objects: NestedSubnet[];
}

/**
 * One static route for the hosts of a subnet: a destination and the next hop towards it (an entry of `host_routes` of
 * the Neutron subnet). os-vif's own plugins touch no routing table. Kuryr and Zun add the route inside the container;
 * virtual machines are told the same route by DHCP or config drive, whatever stands here. Inside a field, where `type`
 * may be left out.
 */
export interface NestedRoute {
  type?: 'Route';
  /**
   * Destination: the route applies to packets for an address in this range. 0.0.0.0/0 or ::/0 makes it a default route,
   * which is normally left to `Subnet.gateway`.
   */
  cidr: IPNetwork;
  /**
   * Address of the next hop, of the same family as `cidr` and reachable without another router. Neutron always has one;
   * Nova leaves the field out when its model has none, Kuryr and Zun then fail with an error (Kuryr's Go program
   * panics), and null is not allowed.
   */
  gateway?: IPAddress;
  /**
   * Name of the interface to send through, at most 15 bytes on Linux. Leave it out: Nova never sets it (its network
   * model has a place for it that nothing fills), Kuryr and Zun do not set it either, no known plugin reads it, and
   * os-vif means to drop it in version 2.0.
   */
  interface?: string;
}

/**
 * One static route for the hosts of a subnet: a destination and the next hop towards it (an entry of `host_routes` of
 * the Neutron subnet). os-vif's own plugins touch no routing table. Kuryr and Zun add the route inside the container;
 * virtual machines are told the same route by DHCP or config drive, whatever stands here.
 */
export interface Route extends NestedRoute {
  /** Where editors find the JSON Schema of this document. */
  $schema?: string;
  type: 'Route';
}

/**
 * The static routes of one subnet, kept in `Subnet.routes`. os-vif wraps each list of objects in an object with a
 * version of its own; in config form a plain array of Route stands in its place.
 */
export interface RouteList {
  /** Where editors find the JSON Schema of this document. */
  $schema?: string;
  type: 'RouteList';
  /**
   * The routes, as Neutron lists them; empty when the subnet has none, which is the usual case. The order means
   * nothing: the longest matching prefix decides.
   */
  objects: NestedRoute[];
}

/**
 * One address that a port holds in a subnet: the address that the guest itself uses and that the virtual network
 * delivers to it (one of the `fixed_ips` of the Neutron port). It stands in the `ips` of the Subnet whose range
 * contains it, and brings along the floating IPs that are translated to it. Inside a field, where `type` may be left
 * out.
 */
export interface NestedFixedIP {
  type?: 'FixedIP';
  /**
   * The address, IPv4 or IPv6, without a prefix length. The prefix length is in `Subnet.cidr`. os-vif's own plugins put
   * it on no device; virtual machines obtain it by DHCP, router advertisement or config drive, and Kuryr and Zun set it
   * inside the container.
   */
  address: IPAddress;
  /**
   * Addresses from an external network that a Neutron router translates one to one (NAT) to `address` and back; the
   * guest never sees them and its interface never carries them. Only Nova fills them in, as they were when it built the
   * VIF (a floating IP can move without any replugging); Kuryr and Zun leave the field out. Neutron has floating IPs
   * for IPv4 only, so the array is empty for an IPv6 address.
   */
  floating_ips?: IPAddress[];
}

/**
 * One address that a port holds in a subnet: the address that the guest itself uses and that the virtual network
 * delivers to it (one of the `fixed_ips` of the Neutron port). It stands in the `ips` of the Subnet whose range
 * contains it, and brings along the floating IPs that are translated to it.
 */
export interface FixedIP extends NestedFixedIP {
  /** Where editors find the JSON Schema of this document. */
  $schema?: string;
  type: 'FixedIP';
}

/**
 * The addresses that one port holds in one subnet, kept in `Subnet.ips`. os-vif wraps each list of objects in an object
 * with a version of its own; in config form a plain array of FixedIP stands in its place.
 */
export interface FixedIPList {
  /** Where editors find the JSON Schema of this document. */
  $schema?: string;
  type: 'FixedIPList';
  /**
   * The addresses, in the order in which the Neutron port lists them; usually there is one. All belong to the same
   * subnet: a port's addresses elsewhere are in the FixedIPList of another Subnet.
   */
  objects: NestedFixedIP[];
}

/**
 * The guest that an interface belongs to: the virtual machine, pod or container for which a VIF is plugged or
 * unplugged. It goes beside the VIF, as the second argument of `os_vif.plug()` and `os_vif.unplug()`, never inside it.
 * Nova makes it from the instance, Kuryr from the pod and Zun from the container, and Neutron's Open vSwitch agent
 * makes one without a name for smart NIC ports. Plugins label the port with it.
 */
export interface InstanceInfo {
  /** Where editors find the JSON Schema of this document. */
  $schema?: string;
  type: 'InstanceInfo';
  /**
   * UUID of the Nova instance, for Kuryr the pod's UID, for Zun the container's UUID. The ovs plugin writes it on the
   * port as `external_ids:vm-uuid`, so that `ovs-vsctl` leads from a port back to its owner.
   */
  uuid: UUID;
  /**
   * Name of the guest on its host: Nova's internal name after the option `instance_name_template`, such as
   * instance-0000002a, which is the libvirt domain's name too and not the display name that users choose; for Kuryr the
   * pod's name. os-vif's own plugins do not read it. Contrail's plugin looks up the display name in Nova's database,
   * and passes this one to its agent when it finds none.
   */
  name: string;
  /**
   * ID of the project (tenant) that owns the instance: usually 32 hexadecimal digits without dashes, as Keystone makes
   * them, though any string passes. Nova leaves it out when it does not know it, Kuryr and Zun always do, and null is
   * not allowed. os-vif's own plugins do not read it, whereas Contrail's fails without it.
   */
  project_id?: string;
}

/**
 * What a host can plug: every os-vif plugin installed there, with the VIF objects, port profiles and versions that it
 * accepts. `os_vif.host_info()` makes it on the compute host. Software on another host can use it to choose objects and
 * versions that this host accepts. os-vif leaves the way of sending it open, and neither Nova nor Neutron exchanges it
 * so far.
 */
export interface HostInfo {
  /** Where editors find the JSON Schema of this document. */
  $schema?: string;
  type: 'HostInfo';
  /**
   * One entry for each installed plugin, sorted by the names under which they are installed; os-vif itself brings noop
   * and ovs (before 5.0 linux_bridge as well). If the caller of `host_info()` permits certain VIF objects only, the
   * others are missing here, and so are plugins that are left with none.
   */
  plugin_info: NestedHostPluginInfo[];
}

/**
 * One plugin on a host and the VIF objects that it accepts; an entry of HostInfo. The plugin states it in its
 * `describe()`, and `os_vif.plug()` does not enforce it: Nova sends VIFHostDevice to the `noop` plugin, which lists
 * VIFVHostUser only. Inside a field, where `type` may be left out.
 */
export interface NestedHostPluginInfo {
  type?: 'HostPluginInfo';
  /**
   * Name of the plugin, the same that VIFs name in `plugin`: noop or ovs, for example. `os_vif.plug()` goes by the name
   * under which the plugin is installed (its entry point). If the plugin states another name here, plugging by that
   * name fails.
   */
  plugin_name: string;
  /** The VIF objects that the plugin accepts, one entry for each, with versions and port profiles. */
  vif_info: NestedHostVIFInfo[];
}

/**
 * One plugin on a host and the VIF objects that it accepts; an entry of HostInfo. The plugin states it in its
 * `describe()`, and `os_vif.plug()` does not enforce it: Nova sends VIFHostDevice to the `noop` plugin, which lists
 * VIFVHostUser only.
 */
export interface HostPluginInfo extends NestedHostPluginInfo {
  /** Where editors find the JSON Schema of this document. */
  $schema?: string;
  type: 'HostPluginInfo';
}

/**
 * One VIF object that a plugin accepts, with the versions and, since 1.1, the port profiles that may come with it; an
 * entry of HostPluginInfo. A sender can step a VIF down to a version in this range before it is sent. Inside a field,
 * where `type` may be left out.
 */
export interface NestedHostVIFInfo {
  type?: 'HostVIFInfo';
  /**
   * Exact name of the VIF object, such as VIFOpenVSwitch. No other object is implied, be it an ancestor or a
   * descendant.
   */
  vif_object_name: string;
  /**
   * Oldest version of the VIF object that the plugin accepts, as text such as 1.0. Versions compare number by number,
   * so 1.10 is newer than 1.9; quote them in YAML, which otherwise reads 1.10 as the number 1.1.
   */
  min_version: string;
  /**
   * Newest version of the VIF object that the plugin accepts, itself included. It can lag behind what the plugin really
   * reads: the ovs plugin says 1.0 for VIFVHostUser although os-vif has 1.1, and `get_common_version()`, which compares
   * just the version that is installed where it runs, then raises NoSupportedVIFVersion.
   */
  max_version: string;
  /**
   * The port profiles that the plugin accepts with this VIF object; empty when it makes no use of any. If absent (in
   * 1.0, or from a plugin that does not state them), nothing is known about profiles, which does not mean that none is
   * accepted. New in version 1.1 (os-vif 1.8.0).
   *
   * @since 1.1
   */
  supported_port_profiles?: NestedHostPortProfileInfo[];
}

/**
 * One VIF object that a plugin accepts, with the versions and, since 1.1, the port profiles that may come with it; an
 * entry of HostPluginInfo. A sender can step a VIF down to a version in this range before it is sent.
 */
export interface HostVIFInfo extends NestedHostVIFInfo {
  /** Where editors find the JSON Schema of this document. */
  $schema?: string;
  type: 'HostVIFInfo';
}

/**
 * One port profile that a plugin accepts along with a VIF object, and its versions; an entry of HostVIFInfo. os-vif has
 * it since HostVIFInfo 1.1, and of the plugins that os-vif brings only ovs lists any. Inside a field, where `type` may
 * be left out.
 */
export interface NestedHostPortProfileInfo {
  type?: 'HostPortProfileInfo';
  /**
   * Exact name of the port profile object, such as VIFPortProfileOpenVSwitch. No other object is implied, be it an
   * ancestor or a descendant.
   */
  profile_object_name: string;
  /**
   * Oldest version of the port profile that the plugin accepts, as text such as 1.0. Versions compare number by number,
   * so 1.10 is newer than 1.9; quote them in YAML, which otherwise reads 1.10 as the number 1.1.
   */
  min_version: string;
  /**
   * Newest version of the port profile that the plugin accepts, itself included. The ovs plugin says 1.0 in every
   * release but acts on fields that came later, such as `datapath_type` (1.1), `create_port` (1.3) and `create_tap`
   * (1.4). Converting a profile to this version drops fields that the plugin uses.
   */
  max_version: string;
}

/**
 * One port profile that a plugin accepts along with a VIF object, and its versions; an entry of HostVIFInfo. os-vif has
 * it since HostVIFInfo 1.1, and of the plugins that os-vif brings only ovs lists any.
 */
export interface HostPortProfileInfo extends NestedHostPortProfileInfo {
  /** Where editors find the JSON Schema of this document. */
  $schema?: string;
  type: 'HostPortProfileInfo';
}

/** VIFBase or any object that extends it. */
export type AnyVIF =
  | VIFBase
  | VIFGeneric
  | VIFBridge
  | VIFOpenVSwitch
  | VIFDirect
  | VIFVHostUser
  | VIFHostDevice
  | VIFNestedDPDK;

/** VIFPortProfileBase or any object that extends it. */
export type AnyVIFPortProfile =
  | VIFPortProfileBase
  | VIFPortProfileOpenVSwitch
  | VIFPortProfile8021Qbg
  | VIFPortProfile8021Qbh
  | VIFPortProfileFPOpenVSwitch
  | VIFPortProfileOVSRepresentor
  | VIFPortProfileFPBridge
  | VIFPortProfileFPTap
  | VIFPortProfileK8sDPDK;

/** DatapathOffloadBase or any object that extends it. */
export type AnyDatapathOffload = DatapathOffloadBase | DatapathOffloadRepresentor;

/** VIFPortProfileBase or any object that extends it. */
export type NestedAnyVIFPortProfile =
  | NestedVIFPortProfileBase
  | NestedVIFPortProfileOpenVSwitch
  | NestedVIFPortProfile8021Qbg
  | NestedVIFPortProfile8021Qbh
  | NestedVIFPortProfileFPOpenVSwitch
  | NestedVIFPortProfileOVSRepresentor
  | NestedVIFPortProfileFPBridge
  | NestedVIFPortProfileFPTap
  | NestedVIFPortProfileK8sDPDK;

/** DatapathOffloadBase or any object that extends it. */
export type NestedAnyDatapathOffload = NestedDatapathOffloadBase | NestedDatapathOffloadRepresentor;

/** What each name admits where one is expected: that object or any object that extends it. */
export interface ByName {
  VIFBase: VIFBase | VIFGeneric | VIFBridge | VIFOpenVSwitch | VIFDirect | VIFVHostUser | VIFHostDevice | VIFNestedDPDK;
  VIFGeneric: VIFGeneric;
  VIFBridge: VIFBridge;
  VIFOpenVSwitch: VIFOpenVSwitch;
  VIFDirect: VIFDirect;
  VIFVHostUser: VIFVHostUser;
  VIFHostDevice: VIFHostDevice;
  VIFNestedDPDK: VIFNestedDPDK;
  VIFPortProfileBase: VIFPortProfileBase | VIFPortProfileOpenVSwitch | VIFPortProfile8021Qbg | VIFPortProfile8021Qbh | VIFPortProfileFPOpenVSwitch | VIFPortProfileOVSRepresentor | VIFPortProfileFPBridge | VIFPortProfileFPTap | VIFPortProfileK8sDPDK;
  VIFPortProfileOpenVSwitch: VIFPortProfileOpenVSwitch | VIFPortProfileFPOpenVSwitch | VIFPortProfileOVSRepresentor;
  VIFPortProfile8021Qbg: VIFPortProfile8021Qbg;
  VIFPortProfile8021Qbh: VIFPortProfile8021Qbh;
  VIFPortProfileFPOpenVSwitch: VIFPortProfileFPOpenVSwitch;
  VIFPortProfileOVSRepresentor: VIFPortProfileOVSRepresentor;
  VIFPortProfileFPBridge: VIFPortProfileFPBridge;
  VIFPortProfileFPTap: VIFPortProfileFPTap;
  VIFPortProfileK8sDPDK: VIFPortProfileK8sDPDK;
  DatapathOffloadBase: DatapathOffloadBase | DatapathOffloadRepresentor;
  DatapathOffloadRepresentor: DatapathOffloadRepresentor;
  Network: Network;
  Subnet: Subnet;
  SubnetList: SubnetList;
  Route: Route;
  RouteList: RouteList;
  FixedIP: FixedIP;
  FixedIPList: FixedIPList;
  InstanceInfo: InstanceInfo;
  HostInfo: HostInfo;
  HostPluginInfo: HostPluginInfo;
  HostVIFInfo: HostVIFInfo;
  HostPortProfileInfo: HostPortProfileInfo;
}

/** Name of an object. */
export type ObjectName = keyof ByName;

/** Any object. */
export type AnyObject =
  | VIFBase
  | VIFGeneric
  | VIFBridge
  | VIFOpenVSwitch
  | VIFDirect
  | VIFVHostUser
  | VIFHostDevice
  | VIFNestedDPDK
  | VIFPortProfileBase
  | VIFPortProfileOpenVSwitch
  | VIFPortProfile8021Qbg
  | VIFPortProfile8021Qbh
  | VIFPortProfileFPOpenVSwitch
  | VIFPortProfileOVSRepresentor
  | VIFPortProfileFPBridge
  | VIFPortProfileFPTap
  | VIFPortProfileK8sDPDK
  | DatapathOffloadBase
  | DatapathOffloadRepresentor
  | Network
  | Subnet
  | SubnetList
  | Route
  | RouteList
  | FixedIP
  | FixedIPList
  | InstanceInfo
  | HostInfo
  | HostPluginInfo
  | HostVIFInfo
  | HostPortProfileInfo;
