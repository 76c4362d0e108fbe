// Generated from schemas/ by `npm run build:generated`. Do not edit.

import type { z } from 'zod';
import { configForm } from '../schemas/forms.ts';
import { objects } from '../schemas/index.ts';
import type * as types from './config.ts';

const { schemas, metadata: names } = configForm(objects);
/** Names and descriptions of these schemas, for `toJSONSchema(schema, { metadata })` and `z.toJSONSchema`. */
export const metadata: z.core.$ZodRegistry<Record<string, unknown>> = names;
const named = <T>(name: string): z.ZodType<T, T> => schemas[name] as z.ZodType<T, T>;

/**
 * What every VIF (virtual interface) has in common: the port that it stands for, the network behind it, and the plugin
 * that wires it on the host. Send one of its descendants: the base does not say how the guest is attached. Nova, Kuryr
 * and Zun make VIFs, and so does Neutron's Open vSwitch agent for smart NIC ports. Nova wires the binding types
 * `hw_veb` (ordinary SR-IOV), `hostdev_physical`, `macvtap`, `midonet` and `tap` itself, so they never become a VIF.
 * Abstract: it exists to be extended; send an object that extends it where one fits.
 */
export const VIFBase = named<types.VIFBase>('VIFBase');
/**
 * A TAP device that belongs to no bridge as far as the hypervisor knows: the plugin alone decides how it reaches the
 * network. Nova uses it for the plugins `vrouter` (Contrail, Tungsten Fabric) and `ivs`, without a port profile; `ovs`
 * refuses it. In libvirt: `<interface type="ethernet">`.
 */
export const VIFGeneric = named<types.VIFGeneric>('VIFGeneric');
/**
 * A TAP device on a Linux bridge. With the plugin `ovs` the bridge serves this VIF alone and a veth pair joins it to
 * Open vSwitch (hybrid plugging), so that iptables can filter in between. Nova asks for it where the Open vSwitch agent
 * of Neutron sends the binding detail `ovs_hybrid_plug`; OVN never does. The plugin `linux_bridge`, for bridges that
 * many VIFs share, was removed in os-vif 5.0.0. In libvirt: `<interface type="bridge">`.
 */
export const VIFBridge = named<types.VIFBridge>('VIFBridge');
/**
 * A TAP device directly on an Open vSwitch bridge, for the plugin `ovs`: what Nova uses with OVN, and with ML2/OVS
 * unless hybrid plugging is on (VIFBridge). Nova has set `create_port` in its port profile since 24.0 (Xena); without
 * it the caller adds the port, as libvirt, Kuryr and Zun do. In libvirt: `<interface type="ethernet">` with
 * `create_port` or `create_tap`, else `<interface type="bridge">` with `<virtualport type="openvswitch">`.
 */
export const VIFOpenVSwitch = named<types.VIFOpenVSwitch>('VIFOpenVSwitch');
/**
 * A macvtap device on a physical NIC or SR-IOV virtual function; unlike with VIFHostDevice, the host kernel stays in
 * the path of the packets. It is there for plugins from elsewhere: `ovs` refuses it, and Nova sets up its macvtap ports
 * without os-vif. In libvirt: `<interface type="direct">`.
 */
export const VIFDirect = named<types.VIFDirect>('VIFDirect');
/**
 * A guest interface whose packets a userspace switch (OVS-DPDK, VPP, Snabb) exchanges with the guest through shared
 * memory, past the host kernel; guest memory has to be shared, and is usually backed by huge pages. The plugin is `ovs`
 * for OVS-DPDK, `vhostuser_fp` for 6WIND, `contrail_vrouter` or `vrouter` for Contrail, `agilio_ovs` for Netronome, or
 * `noop` for switches that plug the port themselves. In libvirt: `<interface type="vhostuser">`.
 */
export const VIFVHostUser = named<types.VIFVHostUser>('VIFVHostUser');
/**
 * A PCI device of the host, mostly an SR-IOV virtual function, that the guest drives itself with no host software in
 * the path. With the plugin `ovs` the NIC has to be in switchdev mode; with `noop` something else wires the port, such
 * as the SmartNIC. Trusted virtual functions have no field: Nova sets trust on `hw_veb` ports only, which never become
 * a VIF. In libvirt: `<interface type="hostdev">`, or `type="vdpa"` for the vDPA ports of Nova.
 */
export const VIFHostDevice = named<types.VIFHostDevice>('VIFHostDevice');
/**
 * A network device inside a virtual machine that a DPDK application in a Kubernetes pod drives from userspace. It was
 * made for Kuryr-Kubernetes (retired in 2024), which sent a descendant of its own, VIFDPDKNested, with the plugin
 * `noop`; Nova and libvirt have no part in it.
 */
export const VIFNestedDPDK = named<types.VIFNestedDPDK>('VIFNestedDPDK');
/**
 * What all port profiles have in common. A port profile tells a switch, mostly the virtual switch on the host, which
 * port of the network service a VIF stands for. Use one of its descendants: the base alone identifies nothing. Nova
 * sends the base to the `vrouter` plugin only, to carry a datapath offload. Abstract: it exists to be extended; send an
 * object that extends it where one fits.
 */
export const VIFPortProfileBase = named<types.VIFPortProfileBase>('VIFPortProfileBase');
/**
 * Ties a VIF to its port on an Open vSwitch bridge, and tells the plugin `ovs` what to create there. That plugin
 * accepts no VIF without this profile or a descendant of it. In libvirt, where libvirt adds the port: `<virtualport
 * type="openvswitch">`.
 */
export const VIFPortProfileOpenVSwitch = named<types.VIFPortProfileOpenVSwitch>('VIFPortProfileOpenVSwitch');
/**
 * Names what the adjacent physical switch has to apply to the port by IEEE 802.1Qbg (VEPA): a type of virtual station
 * interface (VSI). It goes with a VIFDirect in mode `vepa`. No plugin of os-vif accepts it. Nova has code for such
 * ports that no Neutron port reaches. In libvirt: `<virtualport type="802.1Qbg">`.
 */
export const VIFPortProfile8021Qbg = named<types.VIFPortProfile8021Qbg>('VIFPortProfile8021Qbg');
/**
 * Names the port profile that the adjacent physical switch has to apply by IEEE 802.1Qbh (port extension, a draft that
 * was withdrawn in favour of IEEE 802.1BR). It goes with a VIFDirect in mode `passthrough` or a VIFHostDevice. No
 * plugin of os-vif accepts it, and Nova sets up such ports without os-vif. In libvirt: `<virtualport type="802.1Qbh">`.
 */
export const VIFPortProfile8021Qbh = named<types.VIFPortProfile8021Qbh>('VIFPortProfile8021Qbh');
/**
 * Ties a VIFVHostUser to an Open vSwitch bridge that the fast path of 6WIND accelerates, for the plugin `vhostuser_fp`,
 * which is not part of os-vif. Its public version imports `vif_plug_linux_bridge`, which is gone since os-vif 5.0.0.
 * Nova uses this profile for ports whose binding details have both `vhostuser_fp_plug` and `vhostuser_ovs_plug`.
 */
export const VIFPortProfileFPOpenVSwitch = named<types.VIFPortProfileFPOpenVSwitch>('VIFPortProfileFPOpenVSwitch');
/**
 * Ties a VIF to an Open vSwitch port by way of the representor of an SR-IOV virtual function. It is kept for old peers
 * only, yet Nova still sends it for direct, vDPA and virtio-forwarder ports, to the plugins `ovs` and `agilio_ovs`, and
 * repeats the same data in `datapath_offload`. Superseded: Use VIFPortProfileOpenVSwitch with a
 * DatapathOffloadRepresentor in `datapath_offload`.
 *
 * @deprecated Use VIFPortProfileOpenVSwitch with a DatapathOffloadRepresentor in `datapath_offload`.
 */
export const VIFPortProfileOVSRepresentor = named<types.VIFPortProfileOVSRepresentor>('VIFPortProfileOVSRepresentor');
/**
 * Ties a VIFVHostUser to a Linux bridge that the fast path of 6WIND accelerates, for the plugin `vhostuser_fp`, which
 * is not part of os-vif. Its public version imports `vif_plug_linux_bridge`, which is gone since os-vif 5.0.0. Nova
 * uses this profile for ports whose binding details have `vhostuser_fp_plug` but not `vhostuser_ovs_plug`.
 */
export const VIFPortProfileFPBridge = named<types.VIFPortProfileFPBridge>('VIFPortProfileFPBridge');
/**
 * Ties a VIFVHostUser to a Calico network, which routes to each guest and has no bridge, with the fast path of 6WIND;
 * for the plugin `vhostuser_fp`, which is not part of os-vif. Nova never sends it.
 */
export const VIFPortProfileFPTap = named<types.VIFPortProfileFPTap>('VIFPortProfileFPTap');
/**
 * Ties a VIFNestedDPDK to the Kubernetes pod that gets the device. It was made for Kuryr-Kubernetes (retired in 2024);
 * Nova and the plugins of os-vif have no use for it.
 */
export const VIFPortProfileK8sDPDK = named<types.VIFPortProfileK8sDPDK>('VIFPortProfileK8sDPDK');
/**
 * What all datapath offloads have in common, which is nothing yet: it has no fields. Use DatapathOffloadRepresentor.
 * Abstract: it exists to be extended; send an object that extends it where one fits.
 */
export const DatapathOffloadBase = named<types.DatapathOffloadBase>('DatapathOffloadBase');
/**
 * The port is an SR-IOV virtual function of a NIC in switchdev mode: a representor, a network device on the host,
 * stands for it in the virtual switch, and the NIC forwards by the rules that the switch offloads to it. Nova adds it
 * to direct, vDPA and virtio-forwarder ports. It is meant for plugins from elsewhere, such as `agilio_ovs` and
 * `vrouter`: `ovs` does not read it and finds the representor by the `dev_address` of the VIF.
 */
export const DatapathOffloadRepresentor = named<types.DatapathOffloadRepresentor>('DatapathOffloadRepresentor');
/**
 * The network that a VIF plugs into, as the host has to know it: the bridge, the MTU, and the subnets with this port's
 * addresses. It stands in `VIFBase.network`. It describes the network as one port sees it: Nova (from its network info
 * model), Kuryr and Zun (from Neutron) build one for each VIF, and so does Neutron's Open vSwitch agent for smart NIC
 * ports. os-vif's `ovs` plugin reads `bridge` and `mtu` only. The Linux bridge plugin, gone since os-vif 5.0.0, read
 * `mtu`, `multi_host`, `should_provide_bridge`, `should_provide_vlan`, `bridge_interface` and `vlan`.
 */
export const Network = named<types.Network>('Network');
/**
 * One address range of a network (a Neutron subnet), together with the addresses that this one port holds in it. Nova,
 * Kuryr and Zun write a Subnet for each Neutron subnet from which the port has an address, so a dual-stack port has
 * two. os-vif's own plugins configure no IP and skip all of this; Kuryr and Zun set up the container's addresses and
 * routes from it, and Contrail's plugin reports the port's addresses to its agent.
 */
export const Subnet = named<types.Subnet>('Subnet');
/**
 * The subnets in which one port holds addresses, kept in `Network.subnets`. A Network holds one SubnetList, each Subnet
 * in it one FixedIPList and one RouteList; os-vif wraps every list of objects in an object with a version of its own,
 * and in config form plain arrays stand in their place.
 */
export const SubnetList = named<types.SubnetList>('SubnetList');
/**
 * One static route for the hosts of a subnet: a destination and the next hop towards it (an entry of `host_routes` of
 * the Neutron subnet). os-vif's own plugins touch no routing table. Kuryr and Zun add the route inside the container;
 * virtual machines are told the same route by DHCP or config drive, whatever stands here.
 */
export const Route = named<types.Route>('Route');
/**
 * The static routes of one subnet, kept in `Subnet.routes`. os-vif wraps each list of objects in an object with a
 * version of its own; in config form a plain array of Route stands in its place.
 */
export const RouteList = named<types.RouteList>('RouteList');
/**
 * One address that a port holds in a subnet: the address that the guest itself uses and that the virtual network
 * delivers to it (one of the `fixed_ips` of the Neutron port). It stands in the `ips` of the Subnet whose range
 * contains it, and brings along the floating IPs that are translated to it.
 */
export const FixedIP = named<types.FixedIP>('FixedIP');
/**
 * The addresses that one port holds in one subnet, kept in `Subnet.ips`. os-vif wraps each list of objects in an object
 * with a version of its own; in config form a plain array of FixedIP stands in its place.
 */
export const FixedIPList = named<types.FixedIPList>('FixedIPList');
/**
 * The guest that an interface belongs to: the virtual machine, pod or container for which a VIF is plugged or
 * unplugged. It goes beside the VIF, as the second argument of `os_vif.plug()` and `os_vif.unplug()`, never inside it.
 * Nova makes it from the instance, Kuryr from the pod and Zun from the container, and Neutron's Open vSwitch agent
 * makes one without a name for smart NIC ports. Plugins label the port with it.
 */
export const InstanceInfo = named<types.InstanceInfo>('InstanceInfo');
/**
 * What a host can plug: every os-vif plugin installed there, with the VIF objects, port profiles and versions that it
 * accepts. `os_vif.host_info()` makes it on the compute host. Software on another host can use it to choose objects and
 * versions that this host accepts. os-vif leaves the way of sending it open, and neither Nova nor Neutron exchanges it
 * so far.
 */
export const HostInfo = named<types.HostInfo>('HostInfo');
/**
 * One plugin on a host and the VIF objects that it accepts; an entry of HostInfo. The plugin states it in its
 * `describe()`, and `os_vif.plug()` does not enforce it: Nova sends VIFHostDevice to the `noop` plugin, which lists
 * VIFVHostUser only.
 */
export const HostPluginInfo = named<types.HostPluginInfo>('HostPluginInfo');
/**
 * One VIF object that a plugin accepts, with the versions and, since 1.1, the port profiles that may come with it; an
 * entry of HostPluginInfo. A sender can step a VIF down to a version in this range before it is sent.
 */
export const HostVIFInfo = named<types.HostVIFInfo>('HostVIFInfo');
/**
 * One port profile that a plugin accepts along with a VIF object, and its versions; an entry of HostVIFInfo. os-vif has
 * it since HostVIFInfo 1.1, and of the plugins that os-vif brings only ovs lists any.
 */
export const HostPortProfileInfo = named<types.HostPortProfileInfo>('HostPortProfileInfo');
/** VIFPortProfileBase inside a field. */
export const NestedVIFPortProfileBase = named<types.NestedVIFPortProfileBase>('NestedVIFPortProfileBase');
/** VIFPortProfileOpenVSwitch inside a field. */
export const NestedVIFPortProfileOpenVSwitch = named<types.NestedVIFPortProfileOpenVSwitch>('NestedVIFPortProfileOpenVSwitch');
/** VIFPortProfile8021Qbg inside a field. */
export const NestedVIFPortProfile8021Qbg = named<types.NestedVIFPortProfile8021Qbg>('NestedVIFPortProfile8021Qbg');
/** VIFPortProfile8021Qbh inside a field. */
export const NestedVIFPortProfile8021Qbh = named<types.NestedVIFPortProfile8021Qbh>('NestedVIFPortProfile8021Qbh');
/** VIFPortProfileFPOpenVSwitch inside a field. */
export const NestedVIFPortProfileFPOpenVSwitch = named<types.NestedVIFPortProfileFPOpenVSwitch>('NestedVIFPortProfileFPOpenVSwitch');
/** VIFPortProfileOVSRepresentor inside a field. */
export const NestedVIFPortProfileOVSRepresentor = named<types.NestedVIFPortProfileOVSRepresentor>('NestedVIFPortProfileOVSRepresentor');
/** VIFPortProfileFPBridge inside a field. */
export const NestedVIFPortProfileFPBridge = named<types.NestedVIFPortProfileFPBridge>('NestedVIFPortProfileFPBridge');
/** VIFPortProfileFPTap inside a field. */
export const NestedVIFPortProfileFPTap = named<types.NestedVIFPortProfileFPTap>('NestedVIFPortProfileFPTap');
/** VIFPortProfileK8sDPDK inside a field. */
export const NestedVIFPortProfileK8sDPDK = named<types.NestedVIFPortProfileK8sDPDK>('NestedVIFPortProfileK8sDPDK');
/** DatapathOffloadBase inside a field. */
export const NestedDatapathOffloadBase = named<types.NestedDatapathOffloadBase>('NestedDatapathOffloadBase');
/** DatapathOffloadRepresentor inside a field. */
export const NestedDatapathOffloadRepresentor = named<types.NestedDatapathOffloadRepresentor>('NestedDatapathOffloadRepresentor');
/** Network inside a field. */
export const NestedNetwork = named<types.NestedNetwork>('NestedNetwork');
/** Subnet inside a field. */
export const NestedSubnet = named<types.NestedSubnet>('NestedSubnet');
/** Route inside a field. */
export const NestedRoute = named<types.NestedRoute>('NestedRoute');
/** FixedIP inside a field. */
export const NestedFixedIP = named<types.NestedFixedIP>('NestedFixedIP');
/** HostPluginInfo inside a field. */
export const NestedHostPluginInfo = named<types.NestedHostPluginInfo>('NestedHostPluginInfo');
/** HostVIFInfo inside a field. */
export const NestedHostVIFInfo = named<types.NestedHostVIFInfo>('NestedHostVIFInfo');
/** HostPortProfileInfo inside a field. */
export const NestedHostPortProfileInfo = named<types.NestedHostPortProfileInfo>('NestedHostPortProfileInfo');
/** AnyVIFPortProfile inside a field. */
export const NestedAnyVIFPortProfile = named<types.NestedAnyVIFPortProfile>('NestedAnyVIFPortProfile');
/** AnyDatapathOffload inside a field. */
export const NestedAnyDatapathOffload = named<types.NestedAnyDatapathOffload>('NestedAnyDatapathOffload');
/** VIFBase or any object that extends it. */
export const AnyVIF = named<types.AnyVIF>('AnyVIF');
/** VIFPortProfileBase or any object that extends it. */
export const AnyVIFPortProfile = named<types.AnyVIFPortProfile>('AnyVIFPortProfile');
/** DatapathOffloadBase or any object that extends it. */
export const AnyDatapathOffload = named<types.AnyDatapathOffload>('AnyDatapathOffload');
/** Any object. */
export const AnyObject = named<types.AnyObject>('AnyObject');
