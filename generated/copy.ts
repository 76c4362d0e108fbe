// Generated from schemas/ by `npm run build:generated`. Do not edit.

/** Copies a value; throws HIDDEN where a check and Zod may have seen different things. */
export type Copy = (value: never) => unknown;

type Value = Record<string, unknown>;

/** Zod reads keys that are hidden or inherited, too, and checks do not. */
export const HIDDEN = new Error('Expected own keys that are enumerable, received others.');

/** No method of the array itself is called: it need not have any. */
const copyArray = function (value: unknown[], copy: Copy): unknown[] {
  const copied = new Array<unknown>(value.length);
  for (let i = 0; i < copied.length; i++) copied[i] = copy(value[i] as never);
  return copied;
};

const itself = function (value: unknown): unknown {
  return value;
};

const copyFixedIPData = function (value: Value): Value {
  const copied: Value = {};
  let count = 0;
  if ('address' in value) {
    copied.address = value.address;
    count++;
  }
  if ('floating_ips' in value) {
    copied.floating_ips = copyArray(value.floating_ips as unknown[], itself);
    count++;
  }
  if (count !== Object.keys(value).length) throw HIDDEN;
  return copied;
};

const copyFixedIP = function (value: Value): Value {
  const copied: Value = {
    'versioned_object.name': value['versioned_object.name'],
    'versioned_object.namespace': value['versioned_object.namespace'],
    'versioned_object.version': value['versioned_object.version'],
    'versioned_object.data': copyFixedIPData(value['versioned_object.data'] as Value),
  };
  let count = 4;
  if ('versioned_object.changes' in value) {
    copied['versioned_object.changes'] = copyArray(value['versioned_object.changes'] as unknown[], itself);
    count++;
  }
  if (count !== Object.keys(value).length) throw HIDDEN;
  return copied;
};

const copyFixedIPListData = function (value: Value): Value {
  const copied: Value = {};
  let count = 0;
  if ('objects' in value) {
    copied.objects = copyArray(value.objects as unknown[], copyFixedIP);
    count++;
  }
  if (count !== Object.keys(value).length) throw HIDDEN;
  return copied;
};

const copyFixedIPList = function (value: Value): Value {
  const copied: Value = {
    'versioned_object.name': value['versioned_object.name'],
    'versioned_object.namespace': value['versioned_object.namespace'],
    'versioned_object.version': value['versioned_object.version'],
    'versioned_object.data': copyFixedIPListData(value['versioned_object.data'] as Value),
  };
  let count = 4;
  if ('versioned_object.changes' in value) {
    copied['versioned_object.changes'] = copyArray(value['versioned_object.changes'] as unknown[], itself);
    count++;
  }
  if (count !== Object.keys(value).length) throw HIDDEN;
  return copied;
};

const copyRouteData = function (value: Value): Value {
  const copied: Value = {};
  let count = 0;
  if ('cidr' in value) {
    copied.cidr = value.cidr;
    count++;
  }
  if ('gateway' in value) {
    copied.gateway = value.gateway;
    count++;
  }
  if ('interface' in value) {
    copied.interface = value.interface;
    count++;
  }
  if (count !== Object.keys(value).length) throw HIDDEN;
  return copied;
};

const copyRoute = function (value: Value): Value {
  const copied: Value = {
    'versioned_object.name': value['versioned_object.name'],
    'versioned_object.namespace': value['versioned_object.namespace'],
    'versioned_object.version': value['versioned_object.version'],
    'versioned_object.data': copyRouteData(value['versioned_object.data'] as Value),
  };
  let count = 4;
  if ('versioned_object.changes' in value) {
    copied['versioned_object.changes'] = copyArray(value['versioned_object.changes'] as unknown[], itself);
    count++;
  }
  if (count !== Object.keys(value).length) throw HIDDEN;
  return copied;
};

const copyRouteListData = function (value: Value): Value {
  const copied: Value = {};
  let count = 0;
  if ('objects' in value) {
    copied.objects = copyArray(value.objects as unknown[], copyRoute);
    count++;
  }
  if (count !== Object.keys(value).length) throw HIDDEN;
  return copied;
};

const copyRouteList = function (value: Value): Value {
  const copied: Value = {
    'versioned_object.name': value['versioned_object.name'],
    'versioned_object.namespace': value['versioned_object.namespace'],
    'versioned_object.version': value['versioned_object.version'],
    'versioned_object.data': copyRouteListData(value['versioned_object.data'] as Value),
  };
  let count = 4;
  if ('versioned_object.changes' in value) {
    copied['versioned_object.changes'] = copyArray(value['versioned_object.changes'] as unknown[], itself);
    count++;
  }
  if (count !== Object.keys(value).length) throw HIDDEN;
  return copied;
};

const copySubnetData = function (value: Value): Value {
  const copied: Value = {};
  let count = 0;
  if ('cidr' in value) {
    copied.cidr = value.cidr;
    count++;
  }
  if ('dns' in value) {
    copied.dns = copyArray(value.dns as unknown[], itself);
    count++;
  }
  if ('gateway' in value) {
    copied.gateway = value.gateway;
    count++;
  }
  if ('ips' in value) {
    copied.ips = copyFixedIPList(value.ips as Value);
    count++;
  }
  if ('routes' in value) {
    copied.routes = copyRouteList(value.routes as Value);
    count++;
  }
  if ('dhcp_server' in value) {
    copied.dhcp_server = value.dhcp_server;
    count++;
  }
  if (count !== Object.keys(value).length) throw HIDDEN;
  return copied;
};

const copySubnet = function (value: Value): Value {
  const copied: Value = {
    'versioned_object.name': value['versioned_object.name'],
    'versioned_object.namespace': value['versioned_object.namespace'],
    'versioned_object.version': value['versioned_object.version'],
    'versioned_object.data': copySubnetData(value['versioned_object.data'] as Value),
  };
  let count = 4;
  if ('versioned_object.changes' in value) {
    copied['versioned_object.changes'] = copyArray(value['versioned_object.changes'] as unknown[], itself);
    count++;
  }
  if (count !== Object.keys(value).length) throw HIDDEN;
  return copied;
};

const copySubnetListData = function (value: Value): Value {
  const copied: Value = {};
  let count = 0;
  if ('objects' in value) {
    copied.objects = copyArray(value.objects as unknown[], copySubnet);
    count++;
  }
  if (count !== Object.keys(value).length) throw HIDDEN;
  return copied;
};

const copySubnetList = function (value: Value): Value {
  const copied: Value = {
    'versioned_object.name': value['versioned_object.name'],
    'versioned_object.namespace': value['versioned_object.namespace'],
    'versioned_object.version': value['versioned_object.version'],
    'versioned_object.data': copySubnetListData(value['versioned_object.data'] as Value),
  };
  let count = 4;
  if ('versioned_object.changes' in value) {
    copied['versioned_object.changes'] = copyArray(value['versioned_object.changes'] as unknown[], itself);
    count++;
  }
  if (count !== Object.keys(value).length) throw HIDDEN;
  return copied;
};

const copyNetwork_1_0Data = function (value: Value): Value {
  const copied: Value = {};
  let count = 0;
  if ('id' in value) {
    copied.id = value.id;
    count++;
  }
  if ('bridge' in value) {
    copied.bridge = value.bridge;
    count++;
  }
  if ('label' in value) {
    copied.label = value.label;
    count++;
  }
  if ('subnets' in value) {
    copied.subnets = copySubnetList(value.subnets as Value);
    count++;
  }
  if ('multi_host' in value) {
    copied.multi_host = value.multi_host;
    count++;
  }
  if ('should_provide_bridge' in value) {
    copied.should_provide_bridge = value.should_provide_bridge;
    count++;
  }
  if ('should_provide_vlan' in value) {
    copied.should_provide_vlan = value.should_provide_vlan;
    count++;
  }
  if ('bridge_interface' in value) {
    copied.bridge_interface = value.bridge_interface;
    count++;
  }
  if ('vlan' in value) {
    copied.vlan = value.vlan;
    count++;
  }
  if (count !== Object.keys(value).length) throw HIDDEN;
  return copied;
};

const copyNetwork_1_0 = function (value: Value): Value {
  const copied: Value = {
    'versioned_object.name': value['versioned_object.name'],
    'versioned_object.namespace': value['versioned_object.namespace'],
    'versioned_object.version': value['versioned_object.version'],
    'versioned_object.data': copyNetwork_1_0Data(value['versioned_object.data'] as Value),
  };
  let count = 4;
  if ('versioned_object.changes' in value) {
    copied['versioned_object.changes'] = copyArray(value['versioned_object.changes'] as unknown[], itself);
    count++;
  }
  if (count !== Object.keys(value).length) throw HIDDEN;
  return copied;
};

const copyNetwork_1_1Data = function (value: Value): Value {
  const copied: Value = {};
  let count = 0;
  if ('id' in value) {
    copied.id = value.id;
    count++;
  }
  if ('bridge' in value) {
    copied.bridge = value.bridge;
    count++;
  }
  if ('label' in value) {
    copied.label = value.label;
    count++;
  }
  if ('subnets' in value) {
    copied.subnets = copySubnetList(value.subnets as Value);
    count++;
  }
  if ('multi_host' in value) {
    copied.multi_host = value.multi_host;
    count++;
  }
  if ('should_provide_bridge' in value) {
    copied.should_provide_bridge = value.should_provide_bridge;
    count++;
  }
  if ('should_provide_vlan' in value) {
    copied.should_provide_vlan = value.should_provide_vlan;
    count++;
  }
  if ('bridge_interface' in value) {
    copied.bridge_interface = value.bridge_interface;
    count++;
  }
  if ('vlan' in value) {
    copied.vlan = value.vlan;
    count++;
  }
  if ('mtu' in value) {
    copied.mtu = value.mtu;
    count++;
  }
  if (count !== Object.keys(value).length) throw HIDDEN;
  return copied;
};

const copyNetwork_1_1 = function (value: Value): Value {
  const copied: Value = {
    'versioned_object.name': value['versioned_object.name'],
    'versioned_object.namespace': value['versioned_object.namespace'],
    'versioned_object.version': value['versioned_object.version'],
    'versioned_object.data': copyNetwork_1_1Data(value['versioned_object.data'] as Value),
  };
  let count = 4;
  if ('versioned_object.changes' in value) {
    copied['versioned_object.changes'] = copyArray(value['versioned_object.changes'] as unknown[], itself);
    count++;
  }
  if (count !== Object.keys(value).length) throw HIDDEN;
  return copied;
};

const copyNetwork = function (value: Value): unknown {
  switch (value['versioned_object.version']) {
    case '1.0':
      return copyNetwork_1_0(value);
    case '1.1':
      return copyNetwork_1_1(value);
    default:
      throw HIDDEN;
  }
};

const copyVIFPortProfileBase_1_0Data = function (value: Value): Value {
  const copied: Value = {};
  let count = 0;
  if (count !== Object.keys(value).length) throw HIDDEN;
  return copied;
};

const copyVIFPortProfileBase_1_0 = function (value: Value): Value {
  const copied: Value = {
    'versioned_object.name': value['versioned_object.name'],
    'versioned_object.namespace': value['versioned_object.namespace'],
    'versioned_object.version': value['versioned_object.version'],
    'versioned_object.data': copyVIFPortProfileBase_1_0Data(value['versioned_object.data'] as Value),
  };
  let count = 4;
  if ('versioned_object.changes' in value) {
    copied['versioned_object.changes'] = copyArray(value['versioned_object.changes'] as unknown[], itself);
    count++;
  }
  if (count !== Object.keys(value).length) throw HIDDEN;
  return copied;
};

const copyDatapathOffloadBaseData = function (value: Value): Value {
  const copied: Value = {};
  let count = 0;
  if (count !== Object.keys(value).length) throw HIDDEN;
  return copied;
};

const copyDatapathOffloadBase = function (value: Value): Value {
  const copied: Value = {
    'versioned_object.name': value['versioned_object.name'],
    'versioned_object.namespace': value['versioned_object.namespace'],
    'versioned_object.version': value['versioned_object.version'],
    'versioned_object.data': copyDatapathOffloadBaseData(value['versioned_object.data'] as Value),
  };
  let count = 4;
  if ('versioned_object.changes' in value) {
    copied['versioned_object.changes'] = copyArray(value['versioned_object.changes'] as unknown[], itself);
    count++;
  }
  if (count !== Object.keys(value).length) throw HIDDEN;
  return copied;
};

const copyDatapathOffloadRepresentorData = function (value: Value): Value {
  const copied: Value = {};
  let count = 0;
  if ('representor_name' in value) {
    copied.representor_name = value.representor_name;
    count++;
  }
  if ('representor_address' in value) {
    copied.representor_address = value.representor_address;
    count++;
  }
  if (count !== Object.keys(value).length) throw HIDDEN;
  return copied;
};

const copyDatapathOffloadRepresentor = function (value: Value): Value {
  const copied: Value = {
    'versioned_object.name': value['versioned_object.name'],
    'versioned_object.namespace': value['versioned_object.namespace'],
    'versioned_object.version': value['versioned_object.version'],
    'versioned_object.data': copyDatapathOffloadRepresentorData(value['versioned_object.data'] as Value),
  };
  let count = 4;
  if ('versioned_object.changes' in value) {
    copied['versioned_object.changes'] = copyArray(value['versioned_object.changes'] as unknown[], itself);
    count++;
  }
  if (count !== Object.keys(value).length) throw HIDDEN;
  return copied;
};

const copyAnyDatapathOffload = function (value: Value): unknown {
  switch (value['versioned_object.name']) {
    case 'DatapathOffloadBase':
      return copyDatapathOffloadBase(value);
    case 'DatapathOffloadRepresentor':
      return copyDatapathOffloadRepresentor(value);
    default:
      throw HIDDEN;
  }
};

const copyVIFPortProfileBase_1_1Data = function (value: Value): Value {
  const copied: Value = {};
  let count = 0;
  if ('datapath_offload' in value) {
    copied.datapath_offload = value.datapath_offload === null ? null : copyAnyDatapathOffload(value.datapath_offload as Value);
    count++;
  }
  if (count !== Object.keys(value).length) throw HIDDEN;
  return copied;
};

const copyVIFPortProfileBase_1_1 = function (value: Value): Value {
  const copied: Value = {
    'versioned_object.name': value['versioned_object.name'],
    'versioned_object.namespace': value['versioned_object.namespace'],
    'versioned_object.version': value['versioned_object.version'],
    'versioned_object.data': copyVIFPortProfileBase_1_1Data(value['versioned_object.data'] as Value),
  };
  let count = 4;
  if ('versioned_object.changes' in value) {
    copied['versioned_object.changes'] = copyArray(value['versioned_object.changes'] as unknown[], itself);
    count++;
  }
  if (count !== Object.keys(value).length) throw HIDDEN;
  return copied;
};

const copyVIFPortProfileBase = function (value: Value): unknown {
  switch (value['versioned_object.version']) {
    case '1.0':
      return copyVIFPortProfileBase_1_0(value);
    case '1.1':
      return copyVIFPortProfileBase_1_1(value);
    default:
      throw HIDDEN;
  }
};

const copyVIFPortProfileOpenVSwitch_1_0Data = function (value: Value): Value {
  const copied: Value = {};
  let count = 0;
  if ('interface_id' in value) {
    copied.interface_id = value.interface_id;
    count++;
  }
  if ('profile_id' in value) {
    copied.profile_id = value.profile_id;
    count++;
  }
  if (count !== Object.keys(value).length) throw HIDDEN;
  return copied;
};

const copyVIFPortProfileOpenVSwitch_1_0 = function (value: Value): Value {
  const copied: Value = {
    'versioned_object.name': value['versioned_object.name'],
    'versioned_object.namespace': value['versioned_object.namespace'],
    'versioned_object.version': value['versioned_object.version'],
    'versioned_object.data': copyVIFPortProfileOpenVSwitch_1_0Data(value['versioned_object.data'] as Value),
  };
  let count = 4;
  if ('versioned_object.changes' in value) {
    copied['versioned_object.changes'] = copyArray(value['versioned_object.changes'] as unknown[], itself);
    count++;
  }
  if (count !== Object.keys(value).length) throw HIDDEN;
  return copied;
};

const copyVIFPortProfileOpenVSwitch_1_1Data = function (value: Value): Value {
  const copied: Value = {};
  let count = 0;
  if ('interface_id' in value) {
    copied.interface_id = value.interface_id;
    count++;
  }
  if ('profile_id' in value) {
    copied.profile_id = value.profile_id;
    count++;
  }
  if ('datapath_type' in value) {
    copied.datapath_type = value.datapath_type;
    count++;
  }
  if (count !== Object.keys(value).length) throw HIDDEN;
  return copied;
};

const copyVIFPortProfileOpenVSwitch_1_1 = function (value: Value): Value {
  const copied: Value = {
    'versioned_object.name': value['versioned_object.name'],
    'versioned_object.namespace': value['versioned_object.namespace'],
    'versioned_object.version': value['versioned_object.version'],
    'versioned_object.data': copyVIFPortProfileOpenVSwitch_1_1Data(value['versioned_object.data'] as Value),
  };
  let count = 4;
  if ('versioned_object.changes' in value) {
    copied['versioned_object.changes'] = copyArray(value['versioned_object.changes'] as unknown[], itself);
    count++;
  }
  if (count !== Object.keys(value).length) throw HIDDEN;
  return copied;
};

const copyVIFPortProfileOpenVSwitch_1_2Data = function (value: Value): Value {
  const copied: Value = {};
  let count = 0;
  if ('interface_id' in value) {
    copied.interface_id = value.interface_id;
    count++;
  }
  if ('profile_id' in value) {
    copied.profile_id = value.profile_id;
    count++;
  }
  if ('datapath_type' in value) {
    copied.datapath_type = value.datapath_type;
    count++;
  }
  if ('datapath_offload' in value) {
    copied.datapath_offload = value.datapath_offload === null ? null : copyAnyDatapathOffload(value.datapath_offload as Value);
    count++;
  }
  if (count !== Object.keys(value).length) throw HIDDEN;
  return copied;
};

const copyVIFPortProfileOpenVSwitch_1_2 = function (value: Value): Value {
  const copied: Value = {
    'versioned_object.name': value['versioned_object.name'],
    'versioned_object.namespace': value['versioned_object.namespace'],
    'versioned_object.version': value['versioned_object.version'],
    'versioned_object.data': copyVIFPortProfileOpenVSwitch_1_2Data(value['versioned_object.data'] as Value),
  };
  let count = 4;
  if ('versioned_object.changes' in value) {
    copied['versioned_object.changes'] = copyArray(value['versioned_object.changes'] as unknown[], itself);
    count++;
  }
  if (count !== Object.keys(value).length) throw HIDDEN;
  return copied;
};

const copyVIFPortProfileOpenVSwitch_1_3Data = function (value: Value): Value {
  const copied: Value = {};
  let count = 0;
  if ('interface_id' in value) {
    copied.interface_id = value.interface_id;
    count++;
  }
  if ('profile_id' in value) {
    copied.profile_id = value.profile_id;
    count++;
  }
  if ('datapath_type' in value) {
    copied.datapath_type = value.datapath_type;
    count++;
  }
  if ('create_port' in value) {
    copied.create_port = value.create_port;
    count++;
  }
  if ('datapath_offload' in value) {
    copied.datapath_offload = value.datapath_offload === null ? null : copyAnyDatapathOffload(value.datapath_offload as Value);
    count++;
  }
  if (count !== Object.keys(value).length) throw HIDDEN;
  return copied;
};

const copyVIFPortProfileOpenVSwitch_1_3 = function (value: Value): Value {
  const copied: Value = {
    'versioned_object.name': value['versioned_object.name'],
    'versioned_object.namespace': value['versioned_object.namespace'],
    'versioned_object.version': value['versioned_object.version'],
    'versioned_object.data': copyVIFPortProfileOpenVSwitch_1_3Data(value['versioned_object.data'] as Value),
  };
  let count = 4;
  if ('versioned_object.changes' in value) {
    copied['versioned_object.changes'] = copyArray(value['versioned_object.changes'] as unknown[], itself);
    count++;
  }
  if (count !== Object.keys(value).length) throw HIDDEN;
  return copied;
};

const copyVIFPortProfileOpenVSwitch_1_4Data = function (value: Value): Value {
  const copied: Value = {};
  let count = 0;
  if ('interface_id' in value) {
    copied.interface_id = value.interface_id;
    count++;
  }
  if ('profile_id' in value) {
    copied.profile_id = value.profile_id;
    count++;
  }
  if ('datapath_type' in value) {
    copied.datapath_type = value.datapath_type;
    count++;
  }
  if ('create_port' in value) {
    copied.create_port = value.create_port;
    count++;
  }
  if ('create_tap' in value) {
    copied.create_tap = value.create_tap;
    count++;
  }
  if ('multiqueue' in value) {
    copied.multiqueue = value.multiqueue;
    count++;
  }
  if ('datapath_offload' in value) {
    copied.datapath_offload = value.datapath_offload === null ? null : copyAnyDatapathOffload(value.datapath_offload as Value);
    count++;
  }
  if (count !== Object.keys(value).length) throw HIDDEN;
  return copied;
};

const copyVIFPortProfileOpenVSwitch_1_4 = function (value: Value): Value {
  const copied: Value = {
    'versioned_object.name': value['versioned_object.name'],
    'versioned_object.namespace': value['versioned_object.namespace'],
    'versioned_object.version': value['versioned_object.version'],
    'versioned_object.data': copyVIFPortProfileOpenVSwitch_1_4Data(value['versioned_object.data'] as Value),
  };
  let count = 4;
  if ('versioned_object.changes' in value) {
    copied['versioned_object.changes'] = copyArray(value['versioned_object.changes'] as unknown[], itself);
    count++;
  }
  if (count !== Object.keys(value).length) throw HIDDEN;
  return copied;
};

const copyVIFPortProfileOpenVSwitch = function (value: Value): unknown {
  switch (value['versioned_object.version']) {
    case '1.0':
      return copyVIFPortProfileOpenVSwitch_1_0(value);
    case '1.1':
      return copyVIFPortProfileOpenVSwitch_1_1(value);
    case '1.2':
      return copyVIFPortProfileOpenVSwitch_1_2(value);
    case '1.3':
      return copyVIFPortProfileOpenVSwitch_1_3(value);
    case '1.4':
      return copyVIFPortProfileOpenVSwitch_1_4(value);
    default:
      throw HIDDEN;
  }
};

const copyVIFPortProfile8021Qbg_1_0Data = function (value: Value): Value {
  const copied: Value = {};
  let count = 0;
  if ('manager_id' in value) {
    copied.manager_id = value.manager_id;
    count++;
  }
  if ('type_id' in value) {
    copied.type_id = value.type_id;
    count++;
  }
  if ('type_id_version' in value) {
    copied.type_id_version = value.type_id_version;
    count++;
  }
  if ('instance_id' in value) {
    copied.instance_id = value.instance_id;
    count++;
  }
  if (count !== Object.keys(value).length) throw HIDDEN;
  return copied;
};

const copyVIFPortProfile8021Qbg_1_0 = function (value: Value): Value {
  const copied: Value = {
    'versioned_object.name': value['versioned_object.name'],
    'versioned_object.namespace': value['versioned_object.namespace'],
    'versioned_object.version': value['versioned_object.version'],
    'versioned_object.data': copyVIFPortProfile8021Qbg_1_0Data(value['versioned_object.data'] as Value),
  };
  let count = 4;
  if ('versioned_object.changes' in value) {
    copied['versioned_object.changes'] = copyArray(value['versioned_object.changes'] as unknown[], itself);
    count++;
  }
  if (count !== Object.keys(value).length) throw HIDDEN;
  return copied;
};

const copyVIFPortProfile8021Qbg_1_1Data = function (value: Value): Value {
  const copied: Value = {};
  let count = 0;
  if ('manager_id' in value) {
    copied.manager_id = value.manager_id;
    count++;
  }
  if ('type_id' in value) {
    copied.type_id = value.type_id;
    count++;
  }
  if ('type_id_version' in value) {
    copied.type_id_version = value.type_id_version;
    count++;
  }
  if ('instance_id' in value) {
    copied.instance_id = value.instance_id;
    count++;
  }
  if ('datapath_offload' in value) {
    copied.datapath_offload = value.datapath_offload === null ? null : copyAnyDatapathOffload(value.datapath_offload as Value);
    count++;
  }
  if (count !== Object.keys(value).length) throw HIDDEN;
  return copied;
};

const copyVIFPortProfile8021Qbg_1_1 = function (value: Value): Value {
  const copied: Value = {
    'versioned_object.name': value['versioned_object.name'],
    'versioned_object.namespace': value['versioned_object.namespace'],
    'versioned_object.version': value['versioned_object.version'],
    'versioned_object.data': copyVIFPortProfile8021Qbg_1_1Data(value['versioned_object.data'] as Value),
  };
  let count = 4;
  if ('versioned_object.changes' in value) {
    copied['versioned_object.changes'] = copyArray(value['versioned_object.changes'] as unknown[], itself);
    count++;
  }
  if (count !== Object.keys(value).length) throw HIDDEN;
  return copied;
};

const copyVIFPortProfile8021Qbg = function (value: Value): unknown {
  switch (value['versioned_object.version']) {
    case '1.0':
      return copyVIFPortProfile8021Qbg_1_0(value);
    case '1.1':
      return copyVIFPortProfile8021Qbg_1_1(value);
    default:
      throw HIDDEN;
  }
};

const copyVIFPortProfile8021Qbh_1_0Data = function (value: Value): Value {
  const copied: Value = {};
  let count = 0;
  if ('profile_id' in value) {
    copied.profile_id = value.profile_id;
    count++;
  }
  if (count !== Object.keys(value).length) throw HIDDEN;
  return copied;
};

const copyVIFPortProfile8021Qbh_1_0 = function (value: Value): Value {
  const copied: Value = {
    'versioned_object.name': value['versioned_object.name'],
    'versioned_object.namespace': value['versioned_object.namespace'],
    'versioned_object.version': value['versioned_object.version'],
    'versioned_object.data': copyVIFPortProfile8021Qbh_1_0Data(value['versioned_object.data'] as Value),
  };
  let count = 4;
  if ('versioned_object.changes' in value) {
    copied['versioned_object.changes'] = copyArray(value['versioned_object.changes'] as unknown[], itself);
    count++;
  }
  if (count !== Object.keys(value).length) throw HIDDEN;
  return copied;
};

const copyVIFPortProfile8021Qbh_1_1Data = function (value: Value): Value {
  const copied: Value = {};
  let count = 0;
  if ('profile_id' in value) {
    copied.profile_id = value.profile_id;
    count++;
  }
  if ('datapath_offload' in value) {
    copied.datapath_offload = value.datapath_offload === null ? null : copyAnyDatapathOffload(value.datapath_offload as Value);
    count++;
  }
  if (count !== Object.keys(value).length) throw HIDDEN;
  return copied;
};

const copyVIFPortProfile8021Qbh_1_1 = function (value: Value): Value {
  const copied: Value = {
    'versioned_object.name': value['versioned_object.name'],
    'versioned_object.namespace': value['versioned_object.namespace'],
    'versioned_object.version': value['versioned_object.version'],
    'versioned_object.data': copyVIFPortProfile8021Qbh_1_1Data(value['versioned_object.data'] as Value),
  };
  let count = 4;
  if ('versioned_object.changes' in value) {
    copied['versioned_object.changes'] = copyArray(value['versioned_object.changes'] as unknown[], itself);
    count++;
  }
  if (count !== Object.keys(value).length) throw HIDDEN;
  return copied;
};

const copyVIFPortProfile8021Qbh = function (value: Value): unknown {
  switch (value['versioned_object.version']) {
    case '1.0':
      return copyVIFPortProfile8021Qbh_1_0(value);
    case '1.1':
      return copyVIFPortProfile8021Qbh_1_1(value);
    default:
      throw HIDDEN;
  }
};

const copyVIFPortProfileFPOpenVSwitch_1_0Data = function (value: Value): Value {
  const copied: Value = {};
  let count = 0;
  if ('bridge_name' in value) {
    copied.bridge_name = value.bridge_name;
    count++;
  }
  if ('hybrid_plug' in value) {
    copied.hybrid_plug = value.hybrid_plug;
    count++;
  }
  if ('interface_id' in value) {
    copied.interface_id = value.interface_id;
    count++;
  }
  if ('profile_id' in value) {
    copied.profile_id = value.profile_id;
    count++;
  }
  if (count !== Object.keys(value).length) throw HIDDEN;
  return copied;
};

const copyVIFPortProfileFPOpenVSwitch_1_0 = function (value: Value): Value {
  const copied: Value = {
    'versioned_object.name': value['versioned_object.name'],
    'versioned_object.namespace': value['versioned_object.namespace'],
    'versioned_object.version': value['versioned_object.version'],
    'versioned_object.data': copyVIFPortProfileFPOpenVSwitch_1_0Data(value['versioned_object.data'] as Value),
  };
  let count = 4;
  if ('versioned_object.changes' in value) {
    copied['versioned_object.changes'] = copyArray(value['versioned_object.changes'] as unknown[], itself);
    count++;
  }
  if (count !== Object.keys(value).length) throw HIDDEN;
  return copied;
};

const copyVIFPortProfileFPOpenVSwitch_1_1Data = function (value: Value): Value {
  const copied: Value = {};
  let count = 0;
  if ('bridge_name' in value) {
    copied.bridge_name = value.bridge_name;
    count++;
  }
  if ('hybrid_plug' in value) {
    copied.hybrid_plug = value.hybrid_plug;
    count++;
  }
  if ('interface_id' in value) {
    copied.interface_id = value.interface_id;
    count++;
  }
  if ('profile_id' in value) {
    copied.profile_id = value.profile_id;
    count++;
  }
  if ('datapath_type' in value) {
    copied.datapath_type = value.datapath_type;
    count++;
  }
  if (count !== Object.keys(value).length) throw HIDDEN;
  return copied;
};

const copyVIFPortProfileFPOpenVSwitch_1_1 = function (value: Value): Value {
  const copied: Value = {
    'versioned_object.name': value['versioned_object.name'],
    'versioned_object.namespace': value['versioned_object.namespace'],
    'versioned_object.version': value['versioned_object.version'],
    'versioned_object.data': copyVIFPortProfileFPOpenVSwitch_1_1Data(value['versioned_object.data'] as Value),
  };
  let count = 4;
  if ('versioned_object.changes' in value) {
    copied['versioned_object.changes'] = copyArray(value['versioned_object.changes'] as unknown[], itself);
    count++;
  }
  if (count !== Object.keys(value).length) throw HIDDEN;
  return copied;
};

const copyVIFPortProfileFPOpenVSwitch_1_2Data = function (value: Value): Value {
  const copied: Value = {};
  let count = 0;
  if ('bridge_name' in value) {
    copied.bridge_name = value.bridge_name;
    count++;
  }
  if ('hybrid_plug' in value) {
    copied.hybrid_plug = value.hybrid_plug;
    count++;
  }
  if ('interface_id' in value) {
    copied.interface_id = value.interface_id;
    count++;
  }
  if ('profile_id' in value) {
    copied.profile_id = value.profile_id;
    count++;
  }
  if ('datapath_type' in value) {
    copied.datapath_type = value.datapath_type;
    count++;
  }
  if ('datapath_offload' in value) {
    copied.datapath_offload = value.datapath_offload === null ? null : copyAnyDatapathOffload(value.datapath_offload as Value);
    count++;
  }
  if (count !== Object.keys(value).length) throw HIDDEN;
  return copied;
};

const copyVIFPortProfileFPOpenVSwitch_1_2 = function (value: Value): Value {
  const copied: Value = {
    'versioned_object.name': value['versioned_object.name'],
    'versioned_object.namespace': value['versioned_object.namespace'],
    'versioned_object.version': value['versioned_object.version'],
    'versioned_object.data': copyVIFPortProfileFPOpenVSwitch_1_2Data(value['versioned_object.data'] as Value),
  };
  let count = 4;
  if ('versioned_object.changes' in value) {
    copied['versioned_object.changes'] = copyArray(value['versioned_object.changes'] as unknown[], itself);
    count++;
  }
  if (count !== Object.keys(value).length) throw HIDDEN;
  return copied;
};

const copyVIFPortProfileFPOpenVSwitch_1_3Data = function (value: Value): Value {
  const copied: Value = {};
  let count = 0;
  if ('bridge_name' in value) {
    copied.bridge_name = value.bridge_name;
    count++;
  }
  if ('hybrid_plug' in value) {
    copied.hybrid_plug = value.hybrid_plug;
    count++;
  }
  if ('interface_id' in value) {
    copied.interface_id = value.interface_id;
    count++;
  }
  if ('profile_id' in value) {
    copied.profile_id = value.profile_id;
    count++;
  }
  if ('datapath_type' in value) {
    copied.datapath_type = value.datapath_type;
    count++;
  }
  if ('create_port' in value) {
    copied.create_port = value.create_port;
    count++;
  }
  if ('datapath_offload' in value) {
    copied.datapath_offload = value.datapath_offload === null ? null : copyAnyDatapathOffload(value.datapath_offload as Value);
    count++;
  }
  if (count !== Object.keys(value).length) throw HIDDEN;
  return copied;
};

const copyVIFPortProfileFPOpenVSwitch_1_3 = function (value: Value): Value {
  const copied: Value = {
    'versioned_object.name': value['versioned_object.name'],
    'versioned_object.namespace': value['versioned_object.namespace'],
    'versioned_object.version': value['versioned_object.version'],
    'versioned_object.data': copyVIFPortProfileFPOpenVSwitch_1_3Data(value['versioned_object.data'] as Value),
  };
  let count = 4;
  if ('versioned_object.changes' in value) {
    copied['versioned_object.changes'] = copyArray(value['versioned_object.changes'] as unknown[], itself);
    count++;
  }
  if (count !== Object.keys(value).length) throw HIDDEN;
  return copied;
};

const copyVIFPortProfileFPOpenVSwitch_1_4Data = function (value: Value): Value {
  const copied: Value = {};
  let count = 0;
  if ('bridge_name' in value) {
    copied.bridge_name = value.bridge_name;
    count++;
  }
  if ('hybrid_plug' in value) {
    copied.hybrid_plug = value.hybrid_plug;
    count++;
  }
  if ('interface_id' in value) {
    copied.interface_id = value.interface_id;
    count++;
  }
  if ('profile_id' in value) {
    copied.profile_id = value.profile_id;
    count++;
  }
  if ('datapath_type' in value) {
    copied.datapath_type = value.datapath_type;
    count++;
  }
  if ('create_port' in value) {
    copied.create_port = value.create_port;
    count++;
  }
  if ('create_tap' in value) {
    copied.create_tap = value.create_tap;
    count++;
  }
  if ('multiqueue' in value) {
    copied.multiqueue = value.multiqueue;
    count++;
  }
  if ('datapath_offload' in value) {
    copied.datapath_offload = value.datapath_offload === null ? null : copyAnyDatapathOffload(value.datapath_offload as Value);
    count++;
  }
  if (count !== Object.keys(value).length) throw HIDDEN;
  return copied;
};

const copyVIFPortProfileFPOpenVSwitch_1_4 = function (value: Value): Value {
  const copied: Value = {
    'versioned_object.name': value['versioned_object.name'],
    'versioned_object.namespace': value['versioned_object.namespace'],
    'versioned_object.version': value['versioned_object.version'],
    'versioned_object.data': copyVIFPortProfileFPOpenVSwitch_1_4Data(value['versioned_object.data'] as Value),
  };
  let count = 4;
  if ('versioned_object.changes' in value) {
    copied['versioned_object.changes'] = copyArray(value['versioned_object.changes'] as unknown[], itself);
    count++;
  }
  if (count !== Object.keys(value).length) throw HIDDEN;
  return copied;
};

const copyVIFPortProfileFPOpenVSwitch = function (value: Value): unknown {
  switch (value['versioned_object.version']) {
    case '1.0':
      return copyVIFPortProfileFPOpenVSwitch_1_0(value);
    case '1.1':
      return copyVIFPortProfileFPOpenVSwitch_1_1(value);
    case '1.2':
      return copyVIFPortProfileFPOpenVSwitch_1_2(value);
    case '1.3':
      return copyVIFPortProfileFPOpenVSwitch_1_3(value);
    case '1.4':
      return copyVIFPortProfileFPOpenVSwitch_1_4(value);
    default:
      throw HIDDEN;
  }
};

const copyVIFPortProfileOVSRepresentor_1_0Data = function (value: Value): Value {
  const copied: Value = {};
  let count = 0;
  if ('representor_name' in value) {
    copied.representor_name = value.representor_name;
    count++;
  }
  if ('representor_address' in value) {
    copied.representor_address = value.representor_address;
    count++;
  }
  if ('interface_id' in value) {
    copied.interface_id = value.interface_id;
    count++;
  }
  if ('profile_id' in value) {
    copied.profile_id = value.profile_id;
    count++;
  }
  if (count !== Object.keys(value).length) throw HIDDEN;
  return copied;
};

const copyVIFPortProfileOVSRepresentor_1_0 = function (value: Value): Value {
  const copied: Value = {
    'versioned_object.name': value['versioned_object.name'],
    'versioned_object.namespace': value['versioned_object.namespace'],
    'versioned_object.version': value['versioned_object.version'],
    'versioned_object.data': copyVIFPortProfileOVSRepresentor_1_0Data(value['versioned_object.data'] as Value),
  };
  let count = 4;
  if ('versioned_object.changes' in value) {
    copied['versioned_object.changes'] = copyArray(value['versioned_object.changes'] as unknown[], itself);
    count++;
  }
  if (count !== Object.keys(value).length) throw HIDDEN;
  return copied;
};

const copyVIFPortProfileOVSRepresentor_1_1Data = function (value: Value): Value {
  const copied: Value = {};
  let count = 0;
  if ('representor_name' in value) {
    copied.representor_name = value.representor_name;
    count++;
  }
  if ('representor_address' in value) {
    copied.representor_address = value.representor_address;
    count++;
  }
  if ('interface_id' in value) {
    copied.interface_id = value.interface_id;
    count++;
  }
  if ('profile_id' in value) {
    copied.profile_id = value.profile_id;
    count++;
  }
  if ('datapath_type' in value) {
    copied.datapath_type = value.datapath_type;
    count++;
  }
  if (count !== Object.keys(value).length) throw HIDDEN;
  return copied;
};

const copyVIFPortProfileOVSRepresentor_1_1 = function (value: Value): Value {
  const copied: Value = {
    'versioned_object.name': value['versioned_object.name'],
    'versioned_object.namespace': value['versioned_object.namespace'],
    'versioned_object.version': value['versioned_object.version'],
    'versioned_object.data': copyVIFPortProfileOVSRepresentor_1_1Data(value['versioned_object.data'] as Value),
  };
  let count = 4;
  if ('versioned_object.changes' in value) {
    copied['versioned_object.changes'] = copyArray(value['versioned_object.changes'] as unknown[], itself);
    count++;
  }
  if (count !== Object.keys(value).length) throw HIDDEN;
  return copied;
};

const copyVIFPortProfileOVSRepresentor_1_2Data = function (value: Value): Value {
  const copied: Value = {};
  let count = 0;
  if ('representor_name' in value) {
    copied.representor_name = value.representor_name;
    count++;
  }
  if ('representor_address' in value) {
    copied.representor_address = value.representor_address;
    count++;
  }
  if ('interface_id' in value) {
    copied.interface_id = value.interface_id;
    count++;
  }
  if ('profile_id' in value) {
    copied.profile_id = value.profile_id;
    count++;
  }
  if ('datapath_type' in value) {
    copied.datapath_type = value.datapath_type;
    count++;
  }
  if ('datapath_offload' in value) {
    copied.datapath_offload = value.datapath_offload === null ? null : copyAnyDatapathOffload(value.datapath_offload as Value);
    count++;
  }
  if (count !== Object.keys(value).length) throw HIDDEN;
  return copied;
};

const copyVIFPortProfileOVSRepresentor_1_2 = function (value: Value): Value {
  const copied: Value = {
    'versioned_object.name': value['versioned_object.name'],
    'versioned_object.namespace': value['versioned_object.namespace'],
    'versioned_object.version': value['versioned_object.version'],
    'versioned_object.data': copyVIFPortProfileOVSRepresentor_1_2Data(value['versioned_object.data'] as Value),
  };
  let count = 4;
  if ('versioned_object.changes' in value) {
    copied['versioned_object.changes'] = copyArray(value['versioned_object.changes'] as unknown[], itself);
    count++;
  }
  if (count !== Object.keys(value).length) throw HIDDEN;
  return copied;
};

const copyVIFPortProfileOVSRepresentor_1_3Data = function (value: Value): Value {
  const copied: Value = {};
  let count = 0;
  if ('representor_name' in value) {
    copied.representor_name = value.representor_name;
    count++;
  }
  if ('representor_address' in value) {
    copied.representor_address = value.representor_address;
    count++;
  }
  if ('interface_id' in value) {
    copied.interface_id = value.interface_id;
    count++;
  }
  if ('profile_id' in value) {
    copied.profile_id = value.profile_id;
    count++;
  }
  if ('datapath_type' in value) {
    copied.datapath_type = value.datapath_type;
    count++;
  }
  if ('create_port' in value) {
    copied.create_port = value.create_port;
    count++;
  }
  if ('datapath_offload' in value) {
    copied.datapath_offload = value.datapath_offload === null ? null : copyAnyDatapathOffload(value.datapath_offload as Value);
    count++;
  }
  if (count !== Object.keys(value).length) throw HIDDEN;
  return copied;
};

const copyVIFPortProfileOVSRepresentor_1_3 = function (value: Value): Value {
  const copied: Value = {
    'versioned_object.name': value['versioned_object.name'],
    'versioned_object.namespace': value['versioned_object.namespace'],
    'versioned_object.version': value['versioned_object.version'],
    'versioned_object.data': copyVIFPortProfileOVSRepresentor_1_3Data(value['versioned_object.data'] as Value),
  };
  let count = 4;
  if ('versioned_object.changes' in value) {
    copied['versioned_object.changes'] = copyArray(value['versioned_object.changes'] as unknown[], itself);
    count++;
  }
  if (count !== Object.keys(value).length) throw HIDDEN;
  return copied;
};

const copyVIFPortProfileOVSRepresentor_1_4Data = function (value: Value): Value {
  const copied: Value = {};
  let count = 0;
  if ('representor_name' in value) {
    copied.representor_name = value.representor_name;
    count++;
  }
  if ('representor_address' in value) {
    copied.representor_address = value.representor_address;
    count++;
  }
  if ('interface_id' in value) {
    copied.interface_id = value.interface_id;
    count++;
  }
  if ('profile_id' in value) {
    copied.profile_id = value.profile_id;
    count++;
  }
  if ('datapath_type' in value) {
    copied.datapath_type = value.datapath_type;
    count++;
  }
  if ('create_port' in value) {
    copied.create_port = value.create_port;
    count++;
  }
  if ('create_tap' in value) {
    copied.create_tap = value.create_tap;
    count++;
  }
  if ('multiqueue' in value) {
    copied.multiqueue = value.multiqueue;
    count++;
  }
  if ('datapath_offload' in value) {
    copied.datapath_offload = value.datapath_offload === null ? null : copyAnyDatapathOffload(value.datapath_offload as Value);
    count++;
  }
  if (count !== Object.keys(value).length) throw HIDDEN;
  return copied;
};

const copyVIFPortProfileOVSRepresentor_1_4 = function (value: Value): Value {
  const copied: Value = {
    'versioned_object.name': value['versioned_object.name'],
    'versioned_object.namespace': value['versioned_object.namespace'],
    'versioned_object.version': value['versioned_object.version'],
    'versioned_object.data': copyVIFPortProfileOVSRepresentor_1_4Data(value['versioned_object.data'] as Value),
  };
  let count = 4;
  if ('versioned_object.changes' in value) {
    copied['versioned_object.changes'] = copyArray(value['versioned_object.changes'] as unknown[], itself);
    count++;
  }
  if (count !== Object.keys(value).length) throw HIDDEN;
  return copied;
};

const copyVIFPortProfileOVSRepresentor = function (value: Value): unknown {
  switch (value['versioned_object.version']) {
    case '1.0':
      return copyVIFPortProfileOVSRepresentor_1_0(value);
    case '1.1':
      return copyVIFPortProfileOVSRepresentor_1_1(value);
    case '1.2':
      return copyVIFPortProfileOVSRepresentor_1_2(value);
    case '1.3':
      return copyVIFPortProfileOVSRepresentor_1_3(value);
    case '1.4':
      return copyVIFPortProfileOVSRepresentor_1_4(value);
    default:
      throw HIDDEN;
  }
};

const copyVIFPortProfileFPBridge_1_0Data = function (value: Value): Value {
  const copied: Value = {};
  let count = 0;
  if ('bridge_name' in value) {
    copied.bridge_name = value.bridge_name;
    count++;
  }
  if (count !== Object.keys(value).length) throw HIDDEN;
  return copied;
};

const copyVIFPortProfileFPBridge_1_0 = function (value: Value): Value {
  const copied: Value = {
    'versioned_object.name': value['versioned_object.name'],
    'versioned_object.namespace': value['versioned_object.namespace'],
    'versioned_object.version': value['versioned_object.version'],
    'versioned_object.data': copyVIFPortProfileFPBridge_1_0Data(value['versioned_object.data'] as Value),
  };
  let count = 4;
  if ('versioned_object.changes' in value) {
    copied['versioned_object.changes'] = copyArray(value['versioned_object.changes'] as unknown[], itself);
    count++;
  }
  if (count !== Object.keys(value).length) throw HIDDEN;
  return copied;
};

const copyVIFPortProfileFPBridge_1_1Data = function (value: Value): Value {
  const copied: Value = {};
  let count = 0;
  if ('bridge_name' in value) {
    copied.bridge_name = value.bridge_name;
    count++;
  }
  if ('datapath_offload' in value) {
    copied.datapath_offload = value.datapath_offload === null ? null : copyAnyDatapathOffload(value.datapath_offload as Value);
    count++;
  }
  if (count !== Object.keys(value).length) throw HIDDEN;
  return copied;
};

const copyVIFPortProfileFPBridge_1_1 = function (value: Value): Value {
  const copied: Value = {
    'versioned_object.name': value['versioned_object.name'],
    'versioned_object.namespace': value['versioned_object.namespace'],
    'versioned_object.version': value['versioned_object.version'],
    'versioned_object.data': copyVIFPortProfileFPBridge_1_1Data(value['versioned_object.data'] as Value),
  };
  let count = 4;
  if ('versioned_object.changes' in value) {
    copied['versioned_object.changes'] = copyArray(value['versioned_object.changes'] as unknown[], itself);
    count++;
  }
  if (count !== Object.keys(value).length) throw HIDDEN;
  return copied;
};

const copyVIFPortProfileFPBridge = function (value: Value): unknown {
  switch (value['versioned_object.version']) {
    case '1.0':
      return copyVIFPortProfileFPBridge_1_0(value);
    case '1.1':
      return copyVIFPortProfileFPBridge_1_1(value);
    default:
      throw HIDDEN;
  }
};

const copyVIFPortProfileFPTap_1_0Data = function (value: Value): Value {
  const copied: Value = {};
  let count = 0;
  if ('mac_address' in value) {
    copied.mac_address = value.mac_address;
    count++;
  }
  if (count !== Object.keys(value).length) throw HIDDEN;
  return copied;
};

const copyVIFPortProfileFPTap_1_0 = function (value: Value): Value {
  const copied: Value = {
    'versioned_object.name': value['versioned_object.name'],
    'versioned_object.namespace': value['versioned_object.namespace'],
    'versioned_object.version': value['versioned_object.version'],
    'versioned_object.data': copyVIFPortProfileFPTap_1_0Data(value['versioned_object.data'] as Value),
  };
  let count = 4;
  if ('versioned_object.changes' in value) {
    copied['versioned_object.changes'] = copyArray(value['versioned_object.changes'] as unknown[], itself);
    count++;
  }
  if (count !== Object.keys(value).length) throw HIDDEN;
  return copied;
};

const copyVIFPortProfileFPTap_1_1Data = function (value: Value): Value {
  const copied: Value = {};
  let count = 0;
  if ('mac_address' in value) {
    copied.mac_address = value.mac_address;
    count++;
  }
  if ('datapath_offload' in value) {
    copied.datapath_offload = value.datapath_offload === null ? null : copyAnyDatapathOffload(value.datapath_offload as Value);
    count++;
  }
  if (count !== Object.keys(value).length) throw HIDDEN;
  return copied;
};

const copyVIFPortProfileFPTap_1_1 = function (value: Value): Value {
  const copied: Value = {
    'versioned_object.name': value['versioned_object.name'],
    'versioned_object.namespace': value['versioned_object.namespace'],
    'versioned_object.version': value['versioned_object.version'],
    'versioned_object.data': copyVIFPortProfileFPTap_1_1Data(value['versioned_object.data'] as Value),
  };
  let count = 4;
  if ('versioned_object.changes' in value) {
    copied['versioned_object.changes'] = copyArray(value['versioned_object.changes'] as unknown[], itself);
    count++;
  }
  if (count !== Object.keys(value).length) throw HIDDEN;
  return copied;
};

const copyVIFPortProfileFPTap = function (value: Value): unknown {
  switch (value['versioned_object.version']) {
    case '1.0':
      return copyVIFPortProfileFPTap_1_0(value);
    case '1.1':
      return copyVIFPortProfileFPTap_1_1(value);
    default:
      throw HIDDEN;
  }
};

const copyVIFPortProfileK8sDPDK_1_0Data = function (value: Value): Value {
  const copied: Value = {};
  let count = 0;
  if ('l3_setup' in value) {
    copied.l3_setup = value.l3_setup;
    count++;
  }
  if ('selflink' in value) {
    copied.selflink = value.selflink;
    count++;
  }
  if ('resourceversion' in value) {
    copied.resourceversion = value.resourceversion;
    count++;
  }
  if (count !== Object.keys(value).length) throw HIDDEN;
  return copied;
};

const copyVIFPortProfileK8sDPDK_1_0 = function (value: Value): Value {
  const copied: Value = {
    'versioned_object.name': value['versioned_object.name'],
    'versioned_object.namespace': value['versioned_object.namespace'],
    'versioned_object.version': value['versioned_object.version'],
    'versioned_object.data': copyVIFPortProfileK8sDPDK_1_0Data(value['versioned_object.data'] as Value),
  };
  let count = 4;
  if ('versioned_object.changes' in value) {
    copied['versioned_object.changes'] = copyArray(value['versioned_object.changes'] as unknown[], itself);
    count++;
  }
  if (count !== Object.keys(value).length) throw HIDDEN;
  return copied;
};

const copyVIFPortProfileK8sDPDK_1_1Data = function (value: Value): Value {
  const copied: Value = {};
  let count = 0;
  if ('l3_setup' in value) {
    copied.l3_setup = value.l3_setup;
    count++;
  }
  if ('selflink' in value) {
    copied.selflink = value.selflink;
    count++;
  }
  if ('resourceversion' in value) {
    copied.resourceversion = value.resourceversion;
    count++;
  }
  if ('datapath_offload' in value) {
    copied.datapath_offload = value.datapath_offload === null ? null : copyAnyDatapathOffload(value.datapath_offload as Value);
    count++;
  }
  if (count !== Object.keys(value).length) throw HIDDEN;
  return copied;
};

const copyVIFPortProfileK8sDPDK_1_1 = function (value: Value): Value {
  const copied: Value = {
    'versioned_object.name': value['versioned_object.name'],
    'versioned_object.namespace': value['versioned_object.namespace'],
    'versioned_object.version': value['versioned_object.version'],
    'versioned_object.data': copyVIFPortProfileK8sDPDK_1_1Data(value['versioned_object.data'] as Value),
  };
  let count = 4;
  if ('versioned_object.changes' in value) {
    copied['versioned_object.changes'] = copyArray(value['versioned_object.changes'] as unknown[], itself);
    count++;
  }
  if (count !== Object.keys(value).length) throw HIDDEN;
  return copied;
};

const copyVIFPortProfileK8sDPDK = function (value: Value): unknown {
  switch (value['versioned_object.version']) {
    case '1.0':
      return copyVIFPortProfileK8sDPDK_1_0(value);
    case '1.1':
      return copyVIFPortProfileK8sDPDK_1_1(value);
    default:
      throw HIDDEN;
  }
};

const copyAnyVIFPortProfile = function (value: Value): unknown {
  switch (value['versioned_object.name']) {
    case 'VIFPortProfileBase':
      return copyVIFPortProfileBase(value);
    case 'VIFPortProfileOpenVSwitch':
      return copyVIFPortProfileOpenVSwitch(value);
    case 'VIFPortProfile8021Qbg':
      return copyVIFPortProfile8021Qbg(value);
    case 'VIFPortProfile8021Qbh':
      return copyVIFPortProfile8021Qbh(value);
    case 'VIFPortProfileFPOpenVSwitch':
      return copyVIFPortProfileFPOpenVSwitch(value);
    case 'VIFPortProfileOVSRepresentor':
      return copyVIFPortProfileOVSRepresentor(value);
    case 'VIFPortProfileFPBridge':
      return copyVIFPortProfileFPBridge(value);
    case 'VIFPortProfileFPTap':
      return copyVIFPortProfileFPTap(value);
    case 'VIFPortProfileK8sDPDK':
      return copyVIFPortProfileK8sDPDK(value);
    default:
      throw HIDDEN;
  }
};

const copyVIFBaseData = function (value: Value): Value {
  const copied: Value = {};
  let count = 0;
  if ('id' in value) {
    copied.id = value.id;
    count++;
  }
  if ('address' in value) {
    copied.address = value.address;
    count++;
  }
  if ('network' in value) {
    copied.network = value.network === null ? null : copyNetwork(value.network as Value);
    count++;
  }
  if ('plugin' in value) {
    copied.plugin = value.plugin;
    count++;
  }
  if ('active' in value) {
    copied.active = value.active;
    count++;
  }
  if ('preserve_on_delete' in value) {
    copied.preserve_on_delete = value.preserve_on_delete;
    count++;
  }
  if ('has_traffic_filtering' in value) {
    copied.has_traffic_filtering = value.has_traffic_filtering;
    count++;
  }
  if ('port_profile' in value) {
    copied.port_profile = copyAnyVIFPortProfile(value.port_profile as Value);
    count++;
  }
  if (count !== Object.keys(value).length) throw HIDDEN;
  return copied;
};

const copyVIFBase = function (value: Value): Value {
  const copied: Value = {
    'versioned_object.name': value['versioned_object.name'],
    'versioned_object.namespace': value['versioned_object.namespace'],
    'versioned_object.version': value['versioned_object.version'],
    'versioned_object.data': copyVIFBaseData(value['versioned_object.data'] as Value),
  };
  let count = 4;
  if ('versioned_object.changes' in value) {
    copied['versioned_object.changes'] = copyArray(value['versioned_object.changes'] as unknown[], itself);
    count++;
  }
  if (count !== Object.keys(value).length) throw HIDDEN;
  return copied;
};

const copyVIFGenericData = function (value: Value): Value {
  const copied: Value = {};
  let count = 0;
  if ('vif_name' in value) {
    copied.vif_name = value.vif_name;
    count++;
  }
  if ('id' in value) {
    copied.id = value.id;
    count++;
  }
  if ('address' in value) {
    copied.address = value.address;
    count++;
  }
  if ('network' in value) {
    copied.network = value.network === null ? null : copyNetwork(value.network as Value);
    count++;
  }
  if ('plugin' in value) {
    copied.plugin = value.plugin;
    count++;
  }
  if ('active' in value) {
    copied.active = value.active;
    count++;
  }
  if ('preserve_on_delete' in value) {
    copied.preserve_on_delete = value.preserve_on_delete;
    count++;
  }
  if ('has_traffic_filtering' in value) {
    copied.has_traffic_filtering = value.has_traffic_filtering;
    count++;
  }
  if ('port_profile' in value) {
    copied.port_profile = copyAnyVIFPortProfile(value.port_profile as Value);
    count++;
  }
  if (count !== Object.keys(value).length) throw HIDDEN;
  return copied;
};

const copyVIFGeneric = function (value: Value): Value {
  const copied: Value = {
    'versioned_object.name': value['versioned_object.name'],
    'versioned_object.namespace': value['versioned_object.namespace'],
    'versioned_object.version': value['versioned_object.version'],
    'versioned_object.data': copyVIFGenericData(value['versioned_object.data'] as Value),
  };
  let count = 4;
  if ('versioned_object.changes' in value) {
    copied['versioned_object.changes'] = copyArray(value['versioned_object.changes'] as unknown[], itself);
    count++;
  }
  if (count !== Object.keys(value).length) throw HIDDEN;
  return copied;
};

const copyVIFBridgeData = function (value: Value): Value {
  const copied: Value = {};
  let count = 0;
  if ('vif_name' in value) {
    copied.vif_name = value.vif_name;
    count++;
  }
  if ('bridge_name' in value) {
    copied.bridge_name = value.bridge_name;
    count++;
  }
  if ('id' in value) {
    copied.id = value.id;
    count++;
  }
  if ('address' in value) {
    copied.address = value.address;
    count++;
  }
  if ('network' in value) {
    copied.network = value.network === null ? null : copyNetwork(value.network as Value);
    count++;
  }
  if ('plugin' in value) {
    copied.plugin = value.plugin;
    count++;
  }
  if ('active' in value) {
    copied.active = value.active;
    count++;
  }
  if ('preserve_on_delete' in value) {
    copied.preserve_on_delete = value.preserve_on_delete;
    count++;
  }
  if ('has_traffic_filtering' in value) {
    copied.has_traffic_filtering = value.has_traffic_filtering;
    count++;
  }
  if ('port_profile' in value) {
    copied.port_profile = copyAnyVIFPortProfile(value.port_profile as Value);
    count++;
  }
  if (count !== Object.keys(value).length) throw HIDDEN;
  return copied;
};

const copyVIFBridge = function (value: Value): Value {
  const copied: Value = {
    'versioned_object.name': value['versioned_object.name'],
    'versioned_object.namespace': value['versioned_object.namespace'],
    'versioned_object.version': value['versioned_object.version'],
    'versioned_object.data': copyVIFBridgeData(value['versioned_object.data'] as Value),
  };
  let count = 4;
  if ('versioned_object.changes' in value) {
    copied['versioned_object.changes'] = copyArray(value['versioned_object.changes'] as unknown[], itself);
    count++;
  }
  if (count !== Object.keys(value).length) throw HIDDEN;
  return copied;
};

const copyVIFOpenVSwitchData = function (value: Value): Value {
  const copied: Value = {};
  let count = 0;
  if ('vif_name' in value) {
    copied.vif_name = value.vif_name;
    count++;
  }
  if ('bridge_name' in value) {
    copied.bridge_name = value.bridge_name;
    count++;
  }
  if ('id' in value) {
    copied.id = value.id;
    count++;
  }
  if ('address' in value) {
    copied.address = value.address;
    count++;
  }
  if ('network' in value) {
    copied.network = value.network === null ? null : copyNetwork(value.network as Value);
    count++;
  }
  if ('plugin' in value) {
    copied.plugin = value.plugin;
    count++;
  }
  if ('active' in value) {
    copied.active = value.active;
    count++;
  }
  if ('preserve_on_delete' in value) {
    copied.preserve_on_delete = value.preserve_on_delete;
    count++;
  }
  if ('has_traffic_filtering' in value) {
    copied.has_traffic_filtering = value.has_traffic_filtering;
    count++;
  }
  if ('port_profile' in value) {
    copied.port_profile = copyAnyVIFPortProfile(value.port_profile as Value);
    count++;
  }
  if (count !== Object.keys(value).length) throw HIDDEN;
  return copied;
};

const copyVIFOpenVSwitch = function (value: Value): Value {
  const copied: Value = {
    'versioned_object.name': value['versioned_object.name'],
    'versioned_object.namespace': value['versioned_object.namespace'],
    'versioned_object.version': value['versioned_object.version'],
    'versioned_object.data': copyVIFOpenVSwitchData(value['versioned_object.data'] as Value),
  };
  let count = 4;
  if ('versioned_object.changes' in value) {
    copied['versioned_object.changes'] = copyArray(value['versioned_object.changes'] as unknown[], itself);
    count++;
  }
  if (count !== Object.keys(value).length) throw HIDDEN;
  return copied;
};

const copyVIFDirectData = function (value: Value): Value {
  const copied: Value = {};
  let count = 0;
  if ('vif_name' in value) {
    copied.vif_name = value.vif_name;
    count++;
  }
  if ('dev_address' in value) {
    copied.dev_address = value.dev_address;
    count++;
  }
  if ('mode' in value) {
    copied.mode = value.mode;
    count++;
  }
  if ('vlan_name' in value) {
    copied.vlan_name = value.vlan_name;
    count++;
  }
  if ('id' in value) {
    copied.id = value.id;
    count++;
  }
  if ('address' in value) {
    copied.address = value.address;
    count++;
  }
  if ('network' in value) {
    copied.network = value.network === null ? null : copyNetwork(value.network as Value);
    count++;
  }
  if ('plugin' in value) {
    copied.plugin = value.plugin;
    count++;
  }
  if ('active' in value) {
    copied.active = value.active;
    count++;
  }
  if ('preserve_on_delete' in value) {
    copied.preserve_on_delete = value.preserve_on_delete;
    count++;
  }
  if ('has_traffic_filtering' in value) {
    copied.has_traffic_filtering = value.has_traffic_filtering;
    count++;
  }
  if ('port_profile' in value) {
    copied.port_profile = copyAnyVIFPortProfile(value.port_profile as Value);
    count++;
  }
  if (count !== Object.keys(value).length) throw HIDDEN;
  return copied;
};

const copyVIFDirect = function (value: Value): Value {
  const copied: Value = {
    'versioned_object.name': value['versioned_object.name'],
    'versioned_object.namespace': value['versioned_object.namespace'],
    'versioned_object.version': value['versioned_object.version'],
    'versioned_object.data': copyVIFDirectData(value['versioned_object.data'] as Value),
  };
  let count = 4;
  if ('versioned_object.changes' in value) {
    copied['versioned_object.changes'] = copyArray(value['versioned_object.changes'] as unknown[], itself);
    count++;
  }
  if (count !== Object.keys(value).length) throw HIDDEN;
  return copied;
};

const copyVIFVHostUser_1_0Data = function (value: Value): Value {
  const copied: Value = {};
  let count = 0;
  if ('path' in value) {
    copied.path = value.path;
    count++;
  }
  if ('mode' in value) {
    copied.mode = value.mode;
    count++;
  }
  if ('id' in value) {
    copied.id = value.id;
    count++;
  }
  if ('address' in value) {
    copied.address = value.address;
    count++;
  }
  if ('network' in value) {
    copied.network = value.network === null ? null : copyNetwork(value.network as Value);
    count++;
  }
  if ('plugin' in value) {
    copied.plugin = value.plugin;
    count++;
  }
  if ('active' in value) {
    copied.active = value.active;
    count++;
  }
  if ('preserve_on_delete' in value) {
    copied.preserve_on_delete = value.preserve_on_delete;
    count++;
  }
  if ('has_traffic_filtering' in value) {
    copied.has_traffic_filtering = value.has_traffic_filtering;
    count++;
  }
  if ('port_profile' in value) {
    copied.port_profile = copyAnyVIFPortProfile(value.port_profile as Value);
    count++;
  }
  if (count !== Object.keys(value).length) throw HIDDEN;
  return copied;
};

const copyVIFVHostUser_1_0 = function (value: Value): Value {
  const copied: Value = {
    'versioned_object.name': value['versioned_object.name'],
    'versioned_object.namespace': value['versioned_object.namespace'],
    'versioned_object.version': value['versioned_object.version'],
    'versioned_object.data': copyVIFVHostUser_1_0Data(value['versioned_object.data'] as Value),
  };
  let count = 4;
  if ('versioned_object.changes' in value) {
    copied['versioned_object.changes'] = copyArray(value['versioned_object.changes'] as unknown[], itself);
    count++;
  }
  if (count !== Object.keys(value).length) throw HIDDEN;
  return copied;
};

const copyVIFVHostUser_1_1Data = function (value: Value): Value {
  const copied: Value = {};
  let count = 0;
  if ('vif_name' in value) {
    copied.vif_name = value.vif_name;
    count++;
  }
  if ('path' in value) {
    copied.path = value.path;
    count++;
  }
  if ('mode' in value) {
    copied.mode = value.mode;
    count++;
  }
  if ('id' in value) {
    copied.id = value.id;
    count++;
  }
  if ('address' in value) {
    copied.address = value.address;
    count++;
  }
  if ('network' in value) {
    copied.network = value.network === null ? null : copyNetwork(value.network as Value);
    count++;
  }
  if ('plugin' in value) {
    copied.plugin = value.plugin;
    count++;
  }
  if ('active' in value) {
    copied.active = value.active;
    count++;
  }
  if ('preserve_on_delete' in value) {
    copied.preserve_on_delete = value.preserve_on_delete;
    count++;
  }
  if ('has_traffic_filtering' in value) {
    copied.has_traffic_filtering = value.has_traffic_filtering;
    count++;
  }
  if ('port_profile' in value) {
    copied.port_profile = copyAnyVIFPortProfile(value.port_profile as Value);
    count++;
  }
  if (count !== Object.keys(value).length) throw HIDDEN;
  return copied;
};

const copyVIFVHostUser_1_1 = function (value: Value): Value {
  const copied: Value = {
    'versioned_object.name': value['versioned_object.name'],
    'versioned_object.namespace': value['versioned_object.namespace'],
    'versioned_object.version': value['versioned_object.version'],
    'versioned_object.data': copyVIFVHostUser_1_1Data(value['versioned_object.data'] as Value),
  };
  let count = 4;
  if ('versioned_object.changes' in value) {
    copied['versioned_object.changes'] = copyArray(value['versioned_object.changes'] as unknown[], itself);
    count++;
  }
  if (count !== Object.keys(value).length) throw HIDDEN;
  return copied;
};

const copyVIFVHostUser = function (value: Value): unknown {
  switch (value['versioned_object.version']) {
    case '1.0':
      return copyVIFVHostUser_1_0(value);
    case '1.1':
      return copyVIFVHostUser_1_1(value);
    default:
      throw HIDDEN;
  }
};

const copyVIFHostDeviceData = function (value: Value): Value {
  const copied: Value = {};
  let count = 0;
  if ('dev_type' in value) {
    copied.dev_type = value.dev_type;
    count++;
  }
  if ('dev_address' in value) {
    copied.dev_address = value.dev_address;
    count++;
  }
  if ('id' in value) {
    copied.id = value.id;
    count++;
  }
  if ('address' in value) {
    copied.address = value.address;
    count++;
  }
  if ('network' in value) {
    copied.network = value.network === null ? null : copyNetwork(value.network as Value);
    count++;
  }
  if ('plugin' in value) {
    copied.plugin = value.plugin;
    count++;
  }
  if ('active' in value) {
    copied.active = value.active;
    count++;
  }
  if ('preserve_on_delete' in value) {
    copied.preserve_on_delete = value.preserve_on_delete;
    count++;
  }
  if ('has_traffic_filtering' in value) {
    copied.has_traffic_filtering = value.has_traffic_filtering;
    count++;
  }
  if ('port_profile' in value) {
    copied.port_profile = copyAnyVIFPortProfile(value.port_profile as Value);
    count++;
  }
  if (count !== Object.keys(value).length) throw HIDDEN;
  return copied;
};

const copyVIFHostDevice = function (value: Value): Value {
  const copied: Value = {
    'versioned_object.name': value['versioned_object.name'],
    'versioned_object.namespace': value['versioned_object.namespace'],
    'versioned_object.version': value['versioned_object.version'],
    'versioned_object.data': copyVIFHostDeviceData(value['versioned_object.data'] as Value),
  };
  let count = 4;
  if ('versioned_object.changes' in value) {
    copied['versioned_object.changes'] = copyArray(value['versioned_object.changes'] as unknown[], itself);
    count++;
  }
  if (count !== Object.keys(value).length) throw HIDDEN;
  return copied;
};

const copyVIFNestedDPDKData = function (value: Value): Value {
  const copied: Value = {};
  let count = 0;
  if ('pci_address' in value) {
    copied.pci_address = value.pci_address;
    count++;
  }
  if ('dev_driver' in value) {
    copied.dev_driver = value.dev_driver;
    count++;
  }
  if ('id' in value) {
    copied.id = value.id;
    count++;
  }
  if ('address' in value) {
    copied.address = value.address;
    count++;
  }
  if ('network' in value) {
    copied.network = value.network === null ? null : copyNetwork(value.network as Value);
    count++;
  }
  if ('plugin' in value) {
    copied.plugin = value.plugin;
    count++;
  }
  if ('active' in value) {
    copied.active = value.active;
    count++;
  }
  if ('preserve_on_delete' in value) {
    copied.preserve_on_delete = value.preserve_on_delete;
    count++;
  }
  if ('has_traffic_filtering' in value) {
    copied.has_traffic_filtering = value.has_traffic_filtering;
    count++;
  }
  if ('port_profile' in value) {
    copied.port_profile = copyAnyVIFPortProfile(value.port_profile as Value);
    count++;
  }
  if (count !== Object.keys(value).length) throw HIDDEN;
  return copied;
};

const copyVIFNestedDPDK = function (value: Value): Value {
  const copied: Value = {
    'versioned_object.name': value['versioned_object.name'],
    'versioned_object.namespace': value['versioned_object.namespace'],
    'versioned_object.version': value['versioned_object.version'],
    'versioned_object.data': copyVIFNestedDPDKData(value['versioned_object.data'] as Value),
  };
  let count = 4;
  if ('versioned_object.changes' in value) {
    copied['versioned_object.changes'] = copyArray(value['versioned_object.changes'] as unknown[], itself);
    count++;
  }
  if (count !== Object.keys(value).length) throw HIDDEN;
  return copied;
};

const copyAnyVIF = function (value: Value): unknown {
  switch (value['versioned_object.name']) {
    case 'VIFBase':
      return copyVIFBase(value);
    case 'VIFGeneric':
      return copyVIFGeneric(value);
    case 'VIFBridge':
      return copyVIFBridge(value);
    case 'VIFOpenVSwitch':
      return copyVIFOpenVSwitch(value);
    case 'VIFDirect':
      return copyVIFDirect(value);
    case 'VIFVHostUser':
      return copyVIFVHostUser(value);
    case 'VIFHostDevice':
      return copyVIFHostDevice(value);
    case 'VIFNestedDPDK':
      return copyVIFNestedDPDK(value);
    default:
      throw HIDDEN;
  }
};

const copyInstanceInfoData = function (value: Value): Value {
  const copied: Value = {};
  let count = 0;
  if ('uuid' in value) {
    copied.uuid = value.uuid;
    count++;
  }
  if ('name' in value) {
    copied.name = value.name;
    count++;
  }
  if ('project_id' in value) {
    copied.project_id = value.project_id;
    count++;
  }
  if (count !== Object.keys(value).length) throw HIDDEN;
  return copied;
};

const copyInstanceInfo = function (value: Value): Value {
  const copied: Value = {
    'versioned_object.name': value['versioned_object.name'],
    'versioned_object.namespace': value['versioned_object.namespace'],
    'versioned_object.version': value['versioned_object.version'],
    'versioned_object.data': copyInstanceInfoData(value['versioned_object.data'] as Value),
  };
  let count = 4;
  if ('versioned_object.changes' in value) {
    copied['versioned_object.changes'] = copyArray(value['versioned_object.changes'] as unknown[], itself);
    count++;
  }
  if (count !== Object.keys(value).length) throw HIDDEN;
  return copied;
};

const copyHostVIFInfo_1_0Data = function (value: Value): Value {
  const copied: Value = {};
  let count = 0;
  if ('vif_object_name' in value) {
    copied.vif_object_name = value.vif_object_name;
    count++;
  }
  if ('min_version' in value) {
    copied.min_version = value.min_version;
    count++;
  }
  if ('max_version' in value) {
    copied.max_version = value.max_version;
    count++;
  }
  if (count !== Object.keys(value).length) throw HIDDEN;
  return copied;
};

const copyHostVIFInfo_1_0 = function (value: Value): Value {
  const copied: Value = {
    'versioned_object.name': value['versioned_object.name'],
    'versioned_object.namespace': value['versioned_object.namespace'],
    'versioned_object.version': value['versioned_object.version'],
    'versioned_object.data': copyHostVIFInfo_1_0Data(value['versioned_object.data'] as Value),
  };
  let count = 4;
  if ('versioned_object.changes' in value) {
    copied['versioned_object.changes'] = copyArray(value['versioned_object.changes'] as unknown[], itself);
    count++;
  }
  if (count !== Object.keys(value).length) throw HIDDEN;
  return copied;
};

const copyHostPortProfileInfoData = function (value: Value): Value {
  const copied: Value = {};
  let count = 0;
  if ('profile_object_name' in value) {
    copied.profile_object_name = value.profile_object_name;
    count++;
  }
  if ('min_version' in value) {
    copied.min_version = value.min_version;
    count++;
  }
  if ('max_version' in value) {
    copied.max_version = value.max_version;
    count++;
  }
  if (count !== Object.keys(value).length) throw HIDDEN;
  return copied;
};

const copyHostPortProfileInfo = function (value: Value): Value {
  const copied: Value = {
    'versioned_object.name': value['versioned_object.name'],
    'versioned_object.namespace': value['versioned_object.namespace'],
    'versioned_object.version': value['versioned_object.version'],
    'versioned_object.data': copyHostPortProfileInfoData(value['versioned_object.data'] as Value),
  };
  let count = 4;
  if ('versioned_object.changes' in value) {
    copied['versioned_object.changes'] = copyArray(value['versioned_object.changes'] as unknown[], itself);
    count++;
  }
  if (count !== Object.keys(value).length) throw HIDDEN;
  return copied;
};

const copyHostVIFInfo_1_1Data = function (value: Value): Value {
  const copied: Value = {};
  let count = 0;
  if ('vif_object_name' in value) {
    copied.vif_object_name = value.vif_object_name;
    count++;
  }
  if ('min_version' in value) {
    copied.min_version = value.min_version;
    count++;
  }
  if ('max_version' in value) {
    copied.max_version = value.max_version;
    count++;
  }
  if ('supported_port_profiles' in value) {
    copied.supported_port_profiles = copyArray(value.supported_port_profiles as unknown[], copyHostPortProfileInfo);
    count++;
  }
  if (count !== Object.keys(value).length) throw HIDDEN;
  return copied;
};

const copyHostVIFInfo_1_1 = function (value: Value): Value {
  const copied: Value = {
    'versioned_object.name': value['versioned_object.name'],
    'versioned_object.namespace': value['versioned_object.namespace'],
    'versioned_object.version': value['versioned_object.version'],
    'versioned_object.data': copyHostVIFInfo_1_1Data(value['versioned_object.data'] as Value),
  };
  let count = 4;
  if ('versioned_object.changes' in value) {
    copied['versioned_object.changes'] = copyArray(value['versioned_object.changes'] as unknown[], itself);
    count++;
  }
  if (count !== Object.keys(value).length) throw HIDDEN;
  return copied;
};

const copyHostVIFInfo = function (value: Value): unknown {
  switch (value['versioned_object.version']) {
    case '1.0':
      return copyHostVIFInfo_1_0(value);
    case '1.1':
      return copyHostVIFInfo_1_1(value);
    default:
      throw HIDDEN;
  }
};

const copyHostPluginInfoData = function (value: Value): Value {
  const copied: Value = {};
  let count = 0;
  if ('plugin_name' in value) {
    copied.plugin_name = value.plugin_name;
    count++;
  }
  if ('vif_info' in value) {
    copied.vif_info = copyArray(value.vif_info as unknown[], copyHostVIFInfo);
    count++;
  }
  if (count !== Object.keys(value).length) throw HIDDEN;
  return copied;
};

const copyHostPluginInfo = function (value: Value): Value {
  const copied: Value = {
    'versioned_object.name': value['versioned_object.name'],
    'versioned_object.namespace': value['versioned_object.namespace'],
    'versioned_object.version': value['versioned_object.version'],
    'versioned_object.data': copyHostPluginInfoData(value['versioned_object.data'] as Value),
  };
  let count = 4;
  if ('versioned_object.changes' in value) {
    copied['versioned_object.changes'] = copyArray(value['versioned_object.changes'] as unknown[], itself);
    count++;
  }
  if (count !== Object.keys(value).length) throw HIDDEN;
  return copied;
};

const copyHostInfoData = function (value: Value): Value {
  const copied: Value = {};
  let count = 0;
  if ('plugin_info' in value) {
    copied.plugin_info = copyArray(value.plugin_info as unknown[], copyHostPluginInfo);
    count++;
  }
  if (count !== Object.keys(value).length) throw HIDDEN;
  return copied;
};

const copyHostInfo = function (value: Value): Value {
  const copied: Value = {
    'versioned_object.name': value['versioned_object.name'],
    'versioned_object.namespace': value['versioned_object.namespace'],
    'versioned_object.version': value['versioned_object.version'],
    'versioned_object.data': copyHostInfoData(value['versioned_object.data'] as Value),
  };
  let count = 4;
  if ('versioned_object.changes' in value) {
    copied['versioned_object.changes'] = copyArray(value['versioned_object.changes'] as unknown[], itself);
    count++;
  }
  if (count !== Object.keys(value).length) throw HIDDEN;
  return copied;
};

const copyAnyObject = function (value: Value): unknown {
  switch (value['versioned_object.name']) {
    case 'VIFBase':
      return copyVIFBase(value);
    case 'VIFGeneric':
      return copyVIFGeneric(value);
    case 'VIFBridge':
      return copyVIFBridge(value);
    case 'VIFOpenVSwitch':
      return copyVIFOpenVSwitch(value);
    case 'VIFDirect':
      return copyVIFDirect(value);
    case 'VIFVHostUser':
      return copyVIFVHostUser(value);
    case 'VIFHostDevice':
      return copyVIFHostDevice(value);
    case 'VIFNestedDPDK':
      return copyVIFNestedDPDK(value);
    case 'VIFPortProfileBase':
      return copyVIFPortProfileBase(value);
    case 'VIFPortProfileOpenVSwitch':
      return copyVIFPortProfileOpenVSwitch(value);
    case 'VIFPortProfile8021Qbg':
      return copyVIFPortProfile8021Qbg(value);
    case 'VIFPortProfile8021Qbh':
      return copyVIFPortProfile8021Qbh(value);
    case 'VIFPortProfileFPOpenVSwitch':
      return copyVIFPortProfileFPOpenVSwitch(value);
    case 'VIFPortProfileOVSRepresentor':
      return copyVIFPortProfileOVSRepresentor(value);
    case 'VIFPortProfileFPBridge':
      return copyVIFPortProfileFPBridge(value);
    case 'VIFPortProfileFPTap':
      return copyVIFPortProfileFPTap(value);
    case 'VIFPortProfileK8sDPDK':
      return copyVIFPortProfileK8sDPDK(value);
    case 'DatapathOffloadBase':
      return copyDatapathOffloadBase(value);
    case 'DatapathOffloadRepresentor':
      return copyDatapathOffloadRepresentor(value);
    case 'Network':
      return copyNetwork(value);
    case 'Subnet':
      return copySubnet(value);
    case 'SubnetList':
      return copySubnetList(value);
    case 'Route':
      return copyRoute(value);
    case 'RouteList':
      return copyRouteList(value);
    case 'FixedIP':
      return copyFixedIP(value);
    case 'FixedIPList':
      return copyFixedIPList(value);
    case 'InstanceInfo':
      return copyInstanceInfo(value);
    case 'HostInfo':
      return copyHostInfo(value);
    case 'HostPluginInfo':
      return copyHostPluginInfo(value);
    case 'HostVIFInfo':
      return copyHostVIFInfo(value);
    case 'HostPortProfileInfo':
      return copyHostPortProfileInfo(value);
    default:
      throw HIDDEN;
  }
};

/** The copy of what a schema admits, by name of the schema. */
export const copies: Readonly<Record<string, Copy>> = {
  FixedIP: copyFixedIP,
  FixedIPList: copyFixedIPList,
  Route: copyRoute,
  RouteList: copyRouteList,
  Subnet: copySubnet,
  SubnetList: copySubnetList,
  Network_1_0: copyNetwork_1_0,
  Network_1_1: copyNetwork_1_1,
  Network: copyNetwork,
  VIFPortProfileBase_1_0: copyVIFPortProfileBase_1_0,
  DatapathOffloadBase: copyDatapathOffloadBase,
  DatapathOffloadRepresentor: copyDatapathOffloadRepresentor,
  AnyDatapathOffload: copyAnyDatapathOffload,
  VIFPortProfileBase_1_1: copyVIFPortProfileBase_1_1,
  VIFPortProfileBase: copyVIFPortProfileBase,
  VIFPortProfileOpenVSwitch_1_0: copyVIFPortProfileOpenVSwitch_1_0,
  VIFPortProfileOpenVSwitch_1_1: copyVIFPortProfileOpenVSwitch_1_1,
  VIFPortProfileOpenVSwitch_1_2: copyVIFPortProfileOpenVSwitch_1_2,
  VIFPortProfileOpenVSwitch_1_3: copyVIFPortProfileOpenVSwitch_1_3,
  VIFPortProfileOpenVSwitch_1_4: copyVIFPortProfileOpenVSwitch_1_4,
  VIFPortProfileOpenVSwitch: copyVIFPortProfileOpenVSwitch,
  VIFPortProfile8021Qbg_1_0: copyVIFPortProfile8021Qbg_1_0,
  VIFPortProfile8021Qbg_1_1: copyVIFPortProfile8021Qbg_1_1,
  VIFPortProfile8021Qbg: copyVIFPortProfile8021Qbg,
  VIFPortProfile8021Qbh_1_0: copyVIFPortProfile8021Qbh_1_0,
  VIFPortProfile8021Qbh_1_1: copyVIFPortProfile8021Qbh_1_1,
  VIFPortProfile8021Qbh: copyVIFPortProfile8021Qbh,
  VIFPortProfileFPOpenVSwitch_1_0: copyVIFPortProfileFPOpenVSwitch_1_0,
  VIFPortProfileFPOpenVSwitch_1_1: copyVIFPortProfileFPOpenVSwitch_1_1,
  VIFPortProfileFPOpenVSwitch_1_2: copyVIFPortProfileFPOpenVSwitch_1_2,
  VIFPortProfileFPOpenVSwitch_1_3: copyVIFPortProfileFPOpenVSwitch_1_3,
  VIFPortProfileFPOpenVSwitch_1_4: copyVIFPortProfileFPOpenVSwitch_1_4,
  VIFPortProfileFPOpenVSwitch: copyVIFPortProfileFPOpenVSwitch,
  VIFPortProfileOVSRepresentor_1_0: copyVIFPortProfileOVSRepresentor_1_0,
  VIFPortProfileOVSRepresentor_1_1: copyVIFPortProfileOVSRepresentor_1_1,
  VIFPortProfileOVSRepresentor_1_2: copyVIFPortProfileOVSRepresentor_1_2,
  VIFPortProfileOVSRepresentor_1_3: copyVIFPortProfileOVSRepresentor_1_3,
  VIFPortProfileOVSRepresentor_1_4: copyVIFPortProfileOVSRepresentor_1_4,
  VIFPortProfileOVSRepresentor: copyVIFPortProfileOVSRepresentor,
  VIFPortProfileFPBridge_1_0: copyVIFPortProfileFPBridge_1_0,
  VIFPortProfileFPBridge_1_1: copyVIFPortProfileFPBridge_1_1,
  VIFPortProfileFPBridge: copyVIFPortProfileFPBridge,
  VIFPortProfileFPTap_1_0: copyVIFPortProfileFPTap_1_0,
  VIFPortProfileFPTap_1_1: copyVIFPortProfileFPTap_1_1,
  VIFPortProfileFPTap: copyVIFPortProfileFPTap,
  VIFPortProfileK8sDPDK_1_0: copyVIFPortProfileK8sDPDK_1_0,
  VIFPortProfileK8sDPDK_1_1: copyVIFPortProfileK8sDPDK_1_1,
  VIFPortProfileK8sDPDK: copyVIFPortProfileK8sDPDK,
  AnyVIFPortProfile: copyAnyVIFPortProfile,
  VIFBase: copyVIFBase,
  VIFGeneric: copyVIFGeneric,
  VIFBridge: copyVIFBridge,
  VIFOpenVSwitch: copyVIFOpenVSwitch,
  VIFDirect: copyVIFDirect,
  VIFVHostUser_1_0: copyVIFVHostUser_1_0,
  VIFVHostUser_1_1: copyVIFVHostUser_1_1,
  VIFVHostUser: copyVIFVHostUser,
  VIFHostDevice: copyVIFHostDevice,
  VIFNestedDPDK: copyVIFNestedDPDK,
  AnyVIF: copyAnyVIF,
  InstanceInfo: copyInstanceInfo,
  HostVIFInfo_1_0: copyHostVIFInfo_1_0,
  HostPortProfileInfo: copyHostPortProfileInfo,
  HostVIFInfo_1_1: copyHostVIFInfo_1_1,
  HostVIFInfo: copyHostVIFInfo,
  HostPluginInfo: copyHostPluginInfo,
  HostInfo: copyHostInfo,
  AnyObject: copyAnyObject,
  VIFBase_1_0: copyVIFBase,
  VIFGeneric_1_0: copyVIFGeneric,
  VIFBridge_1_0: copyVIFBridge,
  VIFOpenVSwitch_1_0: copyVIFOpenVSwitch,
  VIFDirect_1_0: copyVIFDirect,
  VIFHostDevice_1_0: copyVIFHostDevice,
  VIFNestedDPDK_1_0: copyVIFNestedDPDK,
  DatapathOffloadBase_1_0: copyDatapathOffloadBase,
  DatapathOffloadRepresentor_1_0: copyDatapathOffloadRepresentor,
  Subnet_1_0: copySubnet,
  SubnetList_1_0: copySubnetList,
  Route_1_0: copyRoute,
  RouteList_1_0: copyRouteList,
  FixedIP_1_0: copyFixedIP,
  FixedIPList_1_0: copyFixedIPList,
  InstanceInfo_1_0: copyInstanceInfo,
  HostInfo_1_0: copyHostInfo,
  HostPluginInfo_1_0: copyHostPluginInfo,
  HostPortProfileInfo_1_0: copyHostPortProfileInfo,
};
