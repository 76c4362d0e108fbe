// Generated from schemas/ by `npm run build:generated`. Do not edit.

import type { Catalogue, ObjectEntry } from '../schemas/catalogue.ts';

const VIFBase = {
  kind: 'vif',
  parents: [],
  versions: ['1.0'],
  abstract: true,
  withdrawn: { '1.1': 'os-vif 1.8.0' },
  fields: {
    id: { type: 'UUID', nullable: false, required: true, since: '1.0' },
    address: { type: 'MACAddress', nullable: true, required: false, since: '1.0' },
    network: { type: 'Object', object: 'Network', subclasses: false, nullable: true, required: false, since: '1.0' },
    plugin: { type: 'String', nullable: false, required: true, since: '1.0' },
    active: { type: 'Boolean', nullable: false, required: false, since: '1.0', default: true },
    preserve_on_delete: { type: 'Boolean', nullable: false, required: false, since: '1.0', default: false },
    has_traffic_filtering: { type: 'Boolean', nullable: false, required: false, since: '1.0', default: false },
    port_profile: {
      type: 'Object',
      object: 'VIFPortProfileBase',
      subclasses: true,
      nullable: false,
      required: false,
      since: '1.0',
    },
  },
} satisfies ObjectEntry;

const VIFGeneric = {
  kind: 'vif',
  parents: ['VIFBase'],
  versions: ['1.0'],
  fields: {
    vif_name: { type: 'String', nullable: false, required: true, since: '1.0' },
    ...VIFBase.fields,
  },
} satisfies ObjectEntry;

const VIFBridge = {
  kind: 'vif',
  parents: ['VIFBase'],
  versions: ['1.0'],
  fields: {
    vif_name: { type: 'String', nullable: false, required: true, since: '1.0' },
    bridge_name: { type: 'String', nullable: false, required: true, since: '1.0' },
    ...VIFBase.fields,
  },
} satisfies ObjectEntry;

const VIFOpenVSwitch = {
  kind: 'vif',
  parents: ['VIFBase'],
  versions: ['1.0'],
  fields: {
    vif_name: { type: 'String', nullable: false, required: true, since: '1.0' },
    bridge_name: { type: 'String', nullable: false, required: false, since: '1.0' },
    ...VIFBase.fields,
  },
} satisfies ObjectEntry;

const VIFDirect = {
  kind: 'vif',
  parents: ['VIFBase'],
  versions: ['1.0'],
  fields: {
    vif_name: { type: 'String', nullable: false, required: false, since: '1.0' },
    dev_address: { type: 'PCIAddress', nullable: false, required: true, since: '1.0' },
    mode: { type: 'VIFDirectMode', nullable: false, required: true, since: '1.0' },
    vlan_name: { type: 'String', nullable: false, required: false, since: '1.0' },
    ...VIFBase.fields,
  },
} satisfies ObjectEntry;

const VIFVHostUser = {
  kind: 'vif',
  parents: ['VIFBase'],
  versions: ['1.0', '1.1'],
  fields: {
    vif_name: { type: 'String', nullable: false, required: true, since: '1.1' },
    path: { type: 'String', nullable: false, required: true, since: '1.0' },
    mode: { type: 'VIFVHostUserMode', nullable: false, required: true, since: '1.0' },
    ...VIFBase.fields,
  },
} satisfies ObjectEntry;

const VIFHostDevice = {
  kind: 'vif',
  parents: ['VIFBase'],
  versions: ['1.0'],
  fields: {
    dev_type: { type: 'VIFHostDeviceDevType', nullable: false, required: true, since: '1.0' },
    dev_address: { type: 'PCIAddress', nullable: false, required: true, since: '1.0' },
    ...VIFBase.fields,
  },
} satisfies ObjectEntry;

const VIFNestedDPDK = {
  kind: 'vif',
  parents: ['VIFBase'],
  versions: ['1.0'],
  fields: {
    pci_address: { type: 'String', nullable: false, required: true, since: '1.0' },
    dev_driver: { type: 'String', nullable: false, required: true, since: '1.0' },
    ...VIFBase.fields,
  },
} satisfies ObjectEntry;

const VIFPortProfileBase = {
  kind: 'port-profile',
  parents: [],
  versions: ['1.0', '1.1'],
  abstract: true,
  fields: {
    datapath_offload: {
      type: 'Object',
      object: 'DatapathOffloadBase',
      subclasses: true,
      nullable: true,
      required: false,
      since: '1.1',
    },
  },
} satisfies ObjectEntry;

const VIFPortProfileOpenVSwitch = {
  kind: 'port-profile',
  parents: ['VIFPortProfileBase'],
  versions: ['1.0', '1.1', '1.2', '1.3', '1.4'],
  fields: {
    interface_id: { type: 'UUID', nullable: false, required: true, since: '1.0' },
    profile_id: { type: 'String', nullable: false, required: false, since: '1.0' },
    datapath_type: { type: 'String', nullable: true, required: false, since: '1.1' },
    create_port: { type: 'Boolean', nullable: false, required: false, since: '1.3', default: false },
    create_tap: { type: 'Boolean', nullable: false, required: false, since: '1.4', default: false },
    multiqueue: { type: 'Boolean', nullable: false, required: false, since: '1.4', default: false },
    datapath_offload: { ...VIFPortProfileBase.fields.datapath_offload, since: '1.2' },
  },
} satisfies ObjectEntry;

const VIFPortProfile8021Qbg = {
  kind: 'port-profile',
  parents: ['VIFPortProfileBase'],
  versions: ['1.0', '1.1'],
  fields: {
    manager_id: { type: 'Integer', nullable: false, required: true, since: '1.0' },
    type_id: { type: 'Integer', nullable: false, required: true, since: '1.0' },
    type_id_version: { type: 'Integer', nullable: false, required: true, since: '1.0' },
    instance_id: { type: 'UUID', nullable: false, required: true, since: '1.0' },
    ...VIFPortProfileBase.fields,
  },
} satisfies ObjectEntry;

const VIFPortProfile8021Qbh = {
  kind: 'port-profile',
  parents: ['VIFPortProfileBase'],
  versions: ['1.0', '1.1'],
  fields: {
    profile_id: { type: 'String', nullable: false, required: true, since: '1.0' },
    ...VIFPortProfileBase.fields,
  },
} satisfies ObjectEntry;

const VIFPortProfileFPOpenVSwitch = {
  kind: 'port-profile',
  parents: ['VIFPortProfileOpenVSwitch', 'VIFPortProfileBase'],
  versions: ['1.0', '1.1', '1.2', '1.3', '1.4'],
  fields: {
    bridge_name: { type: 'String', nullable: false, required: true, since: '1.0' },
    hybrid_plug: { type: 'Boolean', nullable: false, required: false, since: '1.0', default: false },
    ...VIFPortProfileOpenVSwitch.fields,
  },
} satisfies ObjectEntry;

const VIFPortProfileOVSRepresentor = {
  kind: 'port-profile',
  parents: ['VIFPortProfileOpenVSwitch', 'VIFPortProfileBase'],
  versions: ['1.0', '1.1', '1.2', '1.3', '1.4'],
  superseded: 'Use VIFPortProfileOpenVSwitch with a DatapathOffloadRepresentor in `datapath_offload`.',
  fields: {
    representor_name: { type: 'String', nullable: true, required: false, since: '1.0' },
    representor_address: { type: 'PCIAddress', nullable: true, required: false, since: '1.0' },
    ...VIFPortProfileOpenVSwitch.fields,
  },
} satisfies ObjectEntry;

const VIFPortProfileFPBridge = {
  kind: 'port-profile',
  parents: ['VIFPortProfileBase'],
  versions: ['1.0', '1.1'],
  fields: {
    bridge_name: { type: 'String', nullable: false, required: true, since: '1.0' },
    ...VIFPortProfileBase.fields,
  },
} satisfies ObjectEntry;

const VIFPortProfileFPTap = {
  kind: 'port-profile',
  parents: ['VIFPortProfileBase'],
  versions: ['1.0', '1.1'],
  fields: {
    mac_address: { type: 'MACAddress', nullable: true, required: false, since: '1.0' },
    ...VIFPortProfileBase.fields,
  },
} satisfies ObjectEntry;

const VIFPortProfileK8sDPDK = {
  kind: 'port-profile',
  parents: ['VIFPortProfileBase'],
  versions: ['1.0', '1.1'],
  fields: {
    l3_setup: { type: 'Boolean', nullable: false, required: true, since: '1.0' },
    selflink: { type: 'String', nullable: false, required: true, since: '1.0' },
    resourceversion: { type: 'String', nullable: false, required: false, since: '1.0' },
    ...VIFPortProfileBase.fields,
  },
} satisfies ObjectEntry;

const DatapathOffloadBase = {
  kind: 'datapath-offload',
  parents: [],
  versions: ['1.0'],
  abstract: true,
  fields: {},
} satisfies ObjectEntry;

const DatapathOffloadRepresentor = {
  kind: 'datapath-offload',
  parents: ['DatapathOffloadBase'],
  versions: ['1.0'],
  fields: {
    representor_name: { type: 'String', nullable: true, required: false, since: '1.0' },
    representor_address: { type: 'String', nullable: true, required: false, since: '1.0' },
  },
} satisfies ObjectEntry;

const Network = {
  kind: 'network',
  parents: [],
  versions: ['1.0', '1.1'],
  constructed: { subnets: [], multi_host: false, should_provide_bridge: false, should_provide_vlan: false, mtu: null },
  fields: {
    id: { type: 'UUID', nullable: false, required: true, since: '1.0' },
    bridge: { type: 'String', nullable: false, required: false, since: '1.0' },
    label: { type: 'String', nullable: false, required: false, since: '1.0' },
    subnets: {
      type: 'Object',
      object: 'SubnetList',
      subclasses: false,
      nullable: false,
      required: false,
      since: '1.0',
    },
    multi_host: { type: 'Boolean', nullable: false, required: false, since: '1.0' },
    should_provide_bridge: { type: 'Boolean', nullable: false, required: false, since: '1.0' },
    should_provide_vlan: { type: 'Boolean', nullable: false, required: false, since: '1.0' },
    bridge_interface: { type: 'String', nullable: true, required: false, since: '1.0' },
    vlan: { type: 'Integer', nullable: true, required: false, since: '1.0' },
    mtu: { type: 'Integer', nullable: true, required: false, since: '1.1' },
  },
} satisfies ObjectEntry;

const Subnet = {
  kind: 'network',
  parents: [],
  versions: ['1.0'],
  withdrawn: { '1.1': 'os-vif 1.8.0' },
  fields: {
    cidr: { type: 'IPNetwork', nullable: false, required: true, since: '1.0' },
    dns: { type: 'List', items: { type: 'IPAddress' }, nullable: false, required: false, since: '1.0' },
    gateway: { type: 'IPAddress', nullable: false, required: false, since: '1.0' },
    ips: {
      type: 'Object',
      object: 'FixedIPList',
      subclasses: false,
      nullable: false,
      required: false,
      since: '1.0',
    },
    routes: { type: 'Object', object: 'RouteList', subclasses: false, nullable: false, required: false, since: '1.0' },
    dhcp_server: { type: 'IPAddress', nullable: false, required: false, since: '1.0' },
  },
} satisfies ObjectEntry;

const SubnetList = {
  kind: 'network',
  parents: [],
  versions: ['1.0'],
  list: true,
  fields: {
    objects: {
      type: 'List',
      items: { type: 'Object', object: 'Subnet', subclasses: false },
      nullable: false,
      required: true,
      since: '1.0',
    },
  },
} satisfies ObjectEntry;

const Route = {
  kind: 'network',
  parents: [],
  versions: ['1.0'],
  fields: {
    cidr: { type: 'IPNetwork', nullable: false, required: true, since: '1.0' },
    gateway: { type: 'IPAddress', nullable: false, required: false, since: '1.0' },
    interface: { type: 'String', nullable: false, required: false, since: '1.0' },
  },
} satisfies ObjectEntry;

const RouteList = {
  kind: 'network',
  parents: [],
  versions: ['1.0'],
  list: true,
  fields: {
    objects: {
      type: 'List',
      items: { type: 'Object', object: 'Route', subclasses: false },
      nullable: false,
      required: true,
      since: '1.0',
    },
  },
} satisfies ObjectEntry;

const FixedIP = {
  kind: 'network',
  parents: [],
  versions: ['1.0'],
  fields: {
    address: { type: 'IPAddress', nullable: false, required: true, since: '1.0' },
    floating_ips: { type: 'List', items: { type: 'IPAddress' }, nullable: false, required: false, since: '1.0' },
  },
} satisfies ObjectEntry;

const FixedIPList = {
  kind: 'network',
  parents: [],
  versions: ['1.0'],
  list: true,
  fields: {
    objects: {
      type: 'List',
      items: { type: 'Object', object: 'FixedIP', subclasses: false },
      nullable: false,
      required: true,
      since: '1.0',
    },
  },
} satisfies ObjectEntry;

const InstanceInfo = {
  kind: 'instance',
  parents: [],
  versions: ['1.0'],
  fields: {
    uuid: { type: 'UUID', nullable: false, required: true, since: '1.0' },
    name: { type: 'String', nullable: false, required: true, since: '1.0' },
    project_id: { type: 'String', nullable: false, required: false, since: '1.0' },
  },
} satisfies ObjectEntry;

const HostInfo = {
  kind: 'host',
  parents: [],
  versions: ['1.0'],
  fields: {
    plugin_info: {
      type: 'List',
      items: { type: 'Object', object: 'HostPluginInfo', subclasses: false },
      nullable: false,
      required: true,
      since: '1.0',
    },
  },
} satisfies ObjectEntry;

const HostPluginInfo = {
  kind: 'host',
  parents: [],
  versions: ['1.0'],
  fields: {
    plugin_name: { type: 'String', nullable: false, required: true, since: '1.0' },
    vif_info: {
      type: 'List',
      items: { type: 'Object', object: 'HostVIFInfo', subclasses: false },
      nullable: false,
      required: true,
      since: '1.0',
    },
  },
} satisfies ObjectEntry;

const HostVIFInfo = {
  kind: 'host',
  parents: [],
  versions: ['1.0', '1.1'],
  fields: {
    vif_object_name: { type: 'String', nullable: false, required: true, since: '1.0' },
    min_version: { type: 'String', nullable: false, required: true, since: '1.0' },
    max_version: { type: 'String', nullable: false, required: true, since: '1.0' },
    supported_port_profiles: {
      type: 'List',
      items: { type: 'Object', object: 'HostPortProfileInfo', subclasses: false },
      nullable: false,
      required: false,
      since: '1.1',
    },
  },
} satisfies ObjectEntry;

const HostPortProfileInfo = {
  kind: 'host',
  parents: [],
  versions: ['1.0'],
  fields: {
    profile_object_name: { type: 'String', nullable: false, required: true, since: '1.0' },
    min_version: { type: 'String', nullable: false, required: true, since: '1.0' },
    max_version: { type: 'String', nullable: false, required: true, since: '1.0' },
  },
} satisfies ObjectEntry;

/** Every object, field and type of os-vif, as data. */
export const catalogue: Catalogue = {
  types: {
    Boolean: { json: 'boolean', expected: 'true or false' },
    IPAddress: {
      json: 'string',
      expected: 'an IPv4 or IPv6 address such as 192.0.2.10 or 2001:db8::10',
      pattern: '^(?:(?:(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9]?[0-9])[.]){3}(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9]?[0-9])|(?:[0-9a-fA-F]{1,4}:){7}(?:[0-9a-fA-F]{1,4}|:)|(?:[0-9a-fA-F]{1,4}:){6}(?::[0-9a-fA-F]{1,4}|(?:(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9]?[0-9])[.]){3}(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9]?[0-9])|:)|(?:[0-9a-fA-F]{1,4}:){5}(?:(?::[0-9a-fA-F]{1,4}){1,2}|(?::[0-9a-fA-F]{1,4}){0,0}:(?:(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9]?[0-9])[.]){3}(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9]?[0-9])|:)|(?:[0-9a-fA-F]{1,4}:){4}(?:(?::[0-9a-fA-F]{1,4}){1,3}|(?::[0-9a-fA-F]{1,4}){0,1}:(?:(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9]?[0-9])[.]){3}(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9]?[0-9])|:)|(?:[0-9a-fA-F]{1,4}:){3}(?:(?::[0-9a-fA-F]{1,4}){1,4}|(?::[0-9a-fA-F]{1,4}){0,2}:(?:(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9]?[0-9])[.]){3}(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9]?[0-9])|:)|(?:[0-9a-fA-F]{1,4}:){2}(?:(?::[0-9a-fA-F]{1,4}){1,5}|(?::[0-9a-fA-F]{1,4}){0,3}:(?:(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9]?[0-9])[.]){3}(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9]?[0-9])|:)|(?:[0-9a-fA-F]{1,4}:){1}(?:(?::[0-9a-fA-F]{1,4}){1,6}|(?::[0-9a-fA-F]{1,4}){0,4}:(?:(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9]?[0-9])[.]){3}(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9]?[0-9])|:)|:(?:(?::[0-9a-fA-F]{1,4}){1,7}|(?::[0-9a-fA-F]{1,4}){0,5}:(?:(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9]?[0-9])[.]){3}(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9]?[0-9])|:))$',
    },
    IPNetwork: {
      json: 'string',
      expected: 'a network in CIDR notation such as 192.0.2.0/24 or 2001:db8::/64',
      pattern: '^(?:(?:(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9]?[0-9])[.]){3}(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9]?[0-9])[/](?:3[0-2]|[12]?[0-9])|(?:(?:[0-9a-fA-F]{1,4}:){7}(?:[0-9a-fA-F]{1,4}|:)|(?:[0-9a-fA-F]{1,4}:){6}(?::[0-9a-fA-F]{1,4}|(?:(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9]?[0-9])[.]){3}(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9]?[0-9])|:)|(?:[0-9a-fA-F]{1,4}:){5}(?:(?::[0-9a-fA-F]{1,4}){1,2}|(?::[0-9a-fA-F]{1,4}){0,0}:(?:(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9]?[0-9])[.]){3}(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9]?[0-9])|:)|(?:[0-9a-fA-F]{1,4}:){4}(?:(?::[0-9a-fA-F]{1,4}){1,3}|(?::[0-9a-fA-F]{1,4}){0,1}:(?:(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9]?[0-9])[.]){3}(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9]?[0-9])|:)|(?:[0-9a-fA-F]{1,4}:){3}(?:(?::[0-9a-fA-F]{1,4}){1,4}|(?::[0-9a-fA-F]{1,4}){0,2}:(?:(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9]?[0-9])[.]){3}(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9]?[0-9])|:)|(?:[0-9a-fA-F]{1,4}:){2}(?:(?::[0-9a-fA-F]{1,4}){1,5}|(?::[0-9a-fA-F]{1,4}){0,3}:(?:(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9]?[0-9])[.]){3}(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9]?[0-9])|:)|(?:[0-9a-fA-F]{1,4}:){1}(?:(?::[0-9a-fA-F]{1,4}){1,6}|(?::[0-9a-fA-F]{1,4}){0,4}:(?:(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9]?[0-9])[.]){3}(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9]?[0-9])|:)|:(?:(?::[0-9a-fA-F]{1,4}){1,7}|(?::[0-9a-fA-F]{1,4}){0,5}:(?:(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9]?[0-9])[.]){3}(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9]?[0-9])|:))[/](?:12[0-8]|1[01][0-9]|[1-9]?[0-9]))$',
    },
    Integer: { json: 'integer', expected: 'an integer' },
    MACAddress: {
      json: 'string',
      expected: 'a MAC address such as fa:16:3e:5b:0c:12 (lower case, colons)',
      pattern: '^(?:[0-9a-f]{2}:){5}[0-9a-f]{2}$',
    },
    PCIAddress: {
      json: 'string',
      expected: 'a PCI address such as 0000:05:10.1 (lower case)',
      pattern: '^[0-9a-f]{4}:[0-9a-f]{2}:[01][0-9a-f][.][0-7]$',
    },
    String: { json: 'string', expected: 'a string' },
    UUID: {
      json: 'string',
      expected: 'a UUID such as 2b7d8f0a-52c1-4e7b-9a7c-1f6f5f0d3c11',
      pattern: '^[0-9a-fA-F]{8}-?[0-9a-fA-F]{4}-?[0-9a-fA-F]{4}-?[0-9a-fA-F]{4}-?[0-9a-fA-F]{12}$',
    },
    VIFDirectMode: {
      json: 'string',
      expected: 'one of "vepa", "passthrough", "bridge"',
      values: ['vepa', 'passthrough', 'bridge'],
    },
    VIFHostDeviceDevType: { json: 'string', expected: 'one of "ethernet", "generic"', values: ['ethernet', 'generic'] },
    VIFVHostUserMode: { json: 'string', expected: 'one of "client", "server"', values: ['client', 'server'] },
  },
  objects: {
    VIFBase,
    VIFGeneric,
    VIFBridge,
    VIFOpenVSwitch,
    VIFDirect,
    VIFVHostUser,
    VIFHostDevice,
    VIFNestedDPDK,
    VIFPortProfileBase,
    VIFPortProfileOpenVSwitch,
    VIFPortProfile8021Qbg,
    VIFPortProfile8021Qbh,
    VIFPortProfileFPOpenVSwitch,
    VIFPortProfileOVSRepresentor,
    VIFPortProfileFPBridge,
    VIFPortProfileFPTap,
    VIFPortProfileK8sDPDK,
    DatapathOffloadBase,
    DatapathOffloadRepresentor,
    Network,
    Subnet,
    SubnetList,
    Route,
    RouteList,
    FixedIP,
    FixedIPList,
    InstanceInfo,
    HostInfo,
    HostPluginInfo,
    HostVIFInfo,
    HostPortProfileInfo,
  },
};
