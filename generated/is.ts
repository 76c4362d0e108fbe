// Generated from schemas/ by `npm run build:generated`. Do not edit.

import * as scan from '../schemas/scan.ts';

/** Says yes or no. */
export type Check = (value: unknown) => boolean;

const { getPrototypeOf } = Object;

const EMPTY = {};

/**
 * Whether somebody gave every object a key to inherit. Then nothing here can be relied on, since it takes all that for…in
 * visits for a key of its own.
 */
export function isTampered(): boolean {
  for (const _ in EMPTY) return true;
  return false;
}

/** Whether a value is an object, and no array; what its prototype is, each check of an object asks for itself. */
function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/**
 * Whether the prototype of an object is one that JSON's objects have: no Date, no Map, no instance of a class. A plain
 * object of another realm (a worker, an iframe, a vm context) has a prototype that has none. Since for…in visits what is
 * inherited too, nothing may be there to visit; of Object.prototype, the caller knows that already.
 */
function isForeign(value: object): boolean {
  const prototype = getPrototypeOf(value);
  return prototype === null || (getPrototypeOf(prototype) === null && Object.keys(prototype).length === 0);
}

/** Whether a value is an array whose items all pass; a hole is undefined, which passes nowhere. */
function isArrayOf(value: unknown, isItem: Check): boolean {
  if (!Array.isArray(value)) return false;
  for (let i = 0; i < value.length; i++) if (!isItem(value[i])) return false;
  return true;
}

function isEmptyArray(value: unknown): boolean {
  return Array.isArray(value) && value.length === 0;
}

const UUIDPattern = /^[0-9a-fA-F]{8}-?[0-9a-fA-F]{4}-?[0-9a-fA-F]{4}-?[0-9a-fA-F]{4}-?[0-9a-fA-F]{12}$/;

export function isUUID(value: unknown): boolean {
  return typeof value === 'string' && scan.UUID(value, UUIDPattern);
}

const MACAddressPattern = /^(?:[0-9a-f]{2}:){5}[0-9a-f]{2}$/;

export function isMACAddress(value: unknown): boolean {
  return typeof value === 'string' && MACAddressPattern.test(value);
}

const IPNetworkPattern = /^(?:(?:(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9]?[0-9])[.]){3}(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9]?[0-9])[/](?:3[0-2]|[12]?[0-9])|(?:(?:[0-9a-fA-F]{1,4}:){7}(?:[0-9a-fA-F]{1,4}|:)|(?:[0-9a-fA-F]{1,4}:){6}(?::[0-9a-fA-F]{1,4}|(?:(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9]?[0-9])[.]){3}(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9]?[0-9])|:)|(?:[0-9a-fA-F]{1,4}:){5}(?:(?::[0-9a-fA-F]{1,4}){1,2}|(?::[0-9a-fA-F]{1,4}){0,0}:(?:(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9]?[0-9])[.]){3}(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9]?[0-9])|:)|(?:[0-9a-fA-F]{1,4}:){4}(?:(?::[0-9a-fA-F]{1,4}){1,3}|(?::[0-9a-fA-F]{1,4}){0,1}:(?:(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9]?[0-9])[.]){3}(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9]?[0-9])|:)|(?:[0-9a-fA-F]{1,4}:){3}(?:(?::[0-9a-fA-F]{1,4}){1,4}|(?::[0-9a-fA-F]{1,4}){0,2}:(?:(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9]?[0-9])[.]){3}(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9]?[0-9])|:)|(?:[0-9a-fA-F]{1,4}:){2}(?:(?::[0-9a-fA-F]{1,4}){1,5}|(?::[0-9a-fA-F]{1,4}){0,3}:(?:(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9]?[0-9])[.]){3}(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9]?[0-9])|:)|(?:[0-9a-fA-F]{1,4}:){1}(?:(?::[0-9a-fA-F]{1,4}){1,6}|(?::[0-9a-fA-F]{1,4}){0,4}:(?:(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9]?[0-9])[.]){3}(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9]?[0-9])|:)|:(?:(?::[0-9a-fA-F]{1,4}){1,7}|(?::[0-9a-fA-F]{1,4}){0,5}:(?:(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9]?[0-9])[.]){3}(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9]?[0-9])|:))[/](?:12[0-8]|1[01][0-9]|[1-9]?[0-9]))$/;

export function isIPNetwork(value: unknown): boolean {
  return typeof value === 'string' && scan.IPNetwork(value, IPNetworkPattern);
}

const IPAddressPattern = /^(?:(?:(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9]?[0-9])[.]){3}(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9]?[0-9])|(?:[0-9a-fA-F]{1,4}:){7}(?:[0-9a-fA-F]{1,4}|:)|(?:[0-9a-fA-F]{1,4}:){6}(?::[0-9a-fA-F]{1,4}|(?:(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9]?[0-9])[.]){3}(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9]?[0-9])|:)|(?:[0-9a-fA-F]{1,4}:){5}(?:(?::[0-9a-fA-F]{1,4}){1,2}|(?::[0-9a-fA-F]{1,4}){0,0}:(?:(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9]?[0-9])[.]){3}(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9]?[0-9])|:)|(?:[0-9a-fA-F]{1,4}:){4}(?:(?::[0-9a-fA-F]{1,4}){1,3}|(?::[0-9a-fA-F]{1,4}){0,1}:(?:(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9]?[0-9])[.]){3}(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9]?[0-9])|:)|(?:[0-9a-fA-F]{1,4}:){3}(?:(?::[0-9a-fA-F]{1,4}){1,4}|(?::[0-9a-fA-F]{1,4}){0,2}:(?:(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9]?[0-9])[.]){3}(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9]?[0-9])|:)|(?:[0-9a-fA-F]{1,4}:){2}(?:(?::[0-9a-fA-F]{1,4}){1,5}|(?::[0-9a-fA-F]{1,4}){0,3}:(?:(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9]?[0-9])[.]){3}(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9]?[0-9])|:)|(?:[0-9a-fA-F]{1,4}:){1}(?:(?::[0-9a-fA-F]{1,4}){1,6}|(?::[0-9a-fA-F]{1,4}){0,4}:(?:(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9]?[0-9])[.]){3}(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9]?[0-9])|:)|:(?:(?::[0-9a-fA-F]{1,4}){1,7}|(?::[0-9a-fA-F]{1,4}){0,5}:(?:(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9]?[0-9])[.]){3}(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9]?[0-9])|:))$/;

export function isIPAddress(value: unknown): boolean {
  return typeof value === 'string' && scan.IPAddress(value, IPAddressPattern);
}

function isFixedIPData(value: unknown): boolean {
  if (!isRecord(value)) return false;
  if ((value.constructor !== Object || getPrototypeOf(value) !== Object.prototype) && !isForeign(value)) return false;
  for (const key in value) {
    switch (key) {
      case 'address':
        if (!isIPAddress(value.address)) return false;
        break;
      case 'floating_ips':
        if (!isArrayOf(value.floating_ips, isIPAddress)) return false;
        break;
      default:
        return false;
    }
  }
  return true;
}

function isFixedIPChangesItem(value: unknown): boolean {
  return value === 'address' || value === 'floating_ips';
}

export function isFixedIP(value: unknown): boolean {
  if (!isRecord(value)) return false;
  if ((value.constructor !== Object || getPrototypeOf(value) !== Object.prototype) && !isForeign(value)) return false;
  let required = 0;
  for (const key in value) {
    switch (key) {
      case 'versioned_object.name':
        if (value['versioned_object.name'] !== 'FixedIP') return false;
        required++;
        break;
      case 'versioned_object.namespace':
        if (value['versioned_object.namespace'] !== 'os_vif') return false;
        required++;
        break;
      case 'versioned_object.version':
        if (value['versioned_object.version'] !== '1.0') return false;
        required++;
        break;
      case 'versioned_object.data':
        if (!isFixedIPData(value['versioned_object.data'])) return false;
        required++;
        break;
      case 'versioned_object.changes':
        if (!isArrayOf(value['versioned_object.changes'], isFixedIPChangesItem)) return false;
        break;
      default:
        return false;
    }
  }
  return required === 4;
}

function isFixedIPListData(value: unknown): boolean {
  if (!isRecord(value)) return false;
  if ((value.constructor !== Object || getPrototypeOf(value) !== Object.prototype) && !isForeign(value)) return false;
  for (const key in value) {
    switch (key) {
      case 'objects':
        if (!isArrayOf(value.objects, isFixedIP)) return false;
        break;
      default:
        return false;
    }
  }
  return true;
}

function isFixedIPListChangesItem(value: unknown): boolean {
  return value === 'objects';
}

export function isFixedIPList(value: unknown): boolean {
  if (!isRecord(value)) return false;
  if ((value.constructor !== Object || getPrototypeOf(value) !== Object.prototype) && !isForeign(value)) return false;
  let required = 0;
  for (const key in value) {
    switch (key) {
      case 'versioned_object.name':
        if (value['versioned_object.name'] !== 'FixedIPList') return false;
        required++;
        break;
      case 'versioned_object.namespace':
        if (value['versioned_object.namespace'] !== 'os_vif') return false;
        required++;
        break;
      case 'versioned_object.version':
        if (value['versioned_object.version'] !== '1.0') return false;
        required++;
        break;
      case 'versioned_object.data':
        if (!isFixedIPListData(value['versioned_object.data'])) return false;
        required++;
        break;
      case 'versioned_object.changes':
        if (!isArrayOf(value['versioned_object.changes'], isFixedIPListChangesItem)) return false;
        break;
      default:
        return false;
    }
  }
  return required === 4;
}

function isRouteData(value: unknown): boolean {
  if (!isRecord(value)) return false;
  if ((value.constructor !== Object || getPrototypeOf(value) !== Object.prototype) && !isForeign(value)) return false;
  for (const key in value) {
    switch (key) {
      case 'cidr':
        if (!isIPNetwork(value.cidr)) return false;
        break;
      case 'gateway':
        if (!isIPAddress(value.gateway)) return false;
        break;
      case 'interface':
        if (typeof value.interface !== 'string') return false;
        break;
      default:
        return false;
    }
  }
  return true;
}

function isRouteChangesItem(value: unknown): boolean {
  return value === 'cidr' || value === 'gateway' || value === 'interface';
}

export function isRoute(value: unknown): boolean {
  if (!isRecord(value)) return false;
  if ((value.constructor !== Object || getPrototypeOf(value) !== Object.prototype) && !isForeign(value)) return false;
  let required = 0;
  for (const key in value) {
    switch (key) {
      case 'versioned_object.name':
        if (value['versioned_object.name'] !== 'Route') return false;
        required++;
        break;
      case 'versioned_object.namespace':
        if (value['versioned_object.namespace'] !== 'os_vif') return false;
        required++;
        break;
      case 'versioned_object.version':
        if (value['versioned_object.version'] !== '1.0') return false;
        required++;
        break;
      case 'versioned_object.data':
        if (!isRouteData(value['versioned_object.data'])) return false;
        required++;
        break;
      case 'versioned_object.changes':
        if (!isArrayOf(value['versioned_object.changes'], isRouteChangesItem)) return false;
        break;
      default:
        return false;
    }
  }
  return required === 4;
}

function isRouteListData(value: unknown): boolean {
  if (!isRecord(value)) return false;
  if ((value.constructor !== Object || getPrototypeOf(value) !== Object.prototype) && !isForeign(value)) return false;
  for (const key in value) {
    switch (key) {
      case 'objects':
        if (!isArrayOf(value.objects, isRoute)) return false;
        break;
      default:
        return false;
    }
  }
  return true;
}

function isRouteListChangesItem(value: unknown): boolean {
  return value === 'objects';
}

export function isRouteList(value: unknown): boolean {
  if (!isRecord(value)) return false;
  if ((value.constructor !== Object || getPrototypeOf(value) !== Object.prototype) && !isForeign(value)) return false;
  let required = 0;
  for (const key in value) {
    switch (key) {
      case 'versioned_object.name':
        if (value['versioned_object.name'] !== 'RouteList') return false;
        required++;
        break;
      case 'versioned_object.namespace':
        if (value['versioned_object.namespace'] !== 'os_vif') return false;
        required++;
        break;
      case 'versioned_object.version':
        if (value['versioned_object.version'] !== '1.0') return false;
        required++;
        break;
      case 'versioned_object.data':
        if (!isRouteListData(value['versioned_object.data'])) return false;
        required++;
        break;
      case 'versioned_object.changes':
        if (!isArrayOf(value['versioned_object.changes'], isRouteListChangesItem)) return false;
        break;
      default:
        return false;
    }
  }
  return required === 4;
}

function isSubnetData(value: unknown): boolean {
  if (!isRecord(value)) return false;
  if ((value.constructor !== Object || getPrototypeOf(value) !== Object.prototype) && !isForeign(value)) return false;
  for (const key in value) {
    switch (key) {
      case 'cidr':
        if (!isIPNetwork(value.cidr)) return false;
        break;
      case 'dns':
        if (!isArrayOf(value.dns, isIPAddress)) return false;
        break;
      case 'gateway':
        if (!isIPAddress(value.gateway)) return false;
        break;
      case 'ips':
        if (!isFixedIPList(value.ips)) return false;
        break;
      case 'routes':
        if (!isRouteList(value.routes)) return false;
        break;
      case 'dhcp_server':
        if (!isIPAddress(value.dhcp_server)) return false;
        break;
      default:
        return false;
    }
  }
  return true;
}

function isSubnetChangesItem(value: unknown): boolean {
  return value === 'cidr' || value === 'dns' || value === 'gateway' || value === 'ips' || value === 'routes' || value === 'dhcp_server';
}

export function isSubnet(value: unknown): boolean {
  if (!isRecord(value)) return false;
  if ((value.constructor !== Object || getPrototypeOf(value) !== Object.prototype) && !isForeign(value)) return false;
  let required = 0;
  for (const key in value) {
    switch (key) {
      case 'versioned_object.name':
        if (value['versioned_object.name'] !== 'Subnet') return false;
        required++;
        break;
      case 'versioned_object.namespace':
        if (value['versioned_object.namespace'] !== 'os_vif') return false;
        required++;
        break;
      case 'versioned_object.version':
        if (value['versioned_object.version'] !== '1.0') return false;
        required++;
        break;
      case 'versioned_object.data':
        if (!isSubnetData(value['versioned_object.data'])) return false;
        required++;
        break;
      case 'versioned_object.changes':
        if (!isArrayOf(value['versioned_object.changes'], isSubnetChangesItem)) return false;
        break;
      default:
        return false;
    }
  }
  return required === 4;
}

function isSubnetListData(value: unknown): boolean {
  if (!isRecord(value)) return false;
  if ((value.constructor !== Object || getPrototypeOf(value) !== Object.prototype) && !isForeign(value)) return false;
  for (const key in value) {
    switch (key) {
      case 'objects':
        if (!isArrayOf(value.objects, isSubnet)) return false;
        break;
      default:
        return false;
    }
  }
  return true;
}

function isSubnetListChangesItem(value: unknown): boolean {
  return value === 'objects';
}

export function isSubnetList(value: unknown): boolean {
  if (!isRecord(value)) return false;
  if ((value.constructor !== Object || getPrototypeOf(value) !== Object.prototype) && !isForeign(value)) return false;
  let required = 0;
  for (const key in value) {
    switch (key) {
      case 'versioned_object.name':
        if (value['versioned_object.name'] !== 'SubnetList') return false;
        required++;
        break;
      case 'versioned_object.namespace':
        if (value['versioned_object.namespace'] !== 'os_vif') return false;
        required++;
        break;
      case 'versioned_object.version':
        if (value['versioned_object.version'] !== '1.0') return false;
        required++;
        break;
      case 'versioned_object.data':
        if (!isSubnetListData(value['versioned_object.data'])) return false;
        required++;
        break;
      case 'versioned_object.changes':
        if (!isArrayOf(value['versioned_object.changes'], isSubnetListChangesItem)) return false;
        break;
      default:
        return false;
    }
  }
  return required === 4;
}

function isNetwork_1_0Data(value: unknown): boolean {
  if (!isRecord(value)) return false;
  if ((value.constructor !== Object || getPrototypeOf(value) !== Object.prototype) && !isForeign(value)) return false;
  for (const key in value) {
    switch (key) {
      case 'id':
        if (!isUUID(value.id)) return false;
        break;
      case 'bridge':
        if (typeof value.bridge !== 'string') return false;
        break;
      case 'label':
        if (typeof value.label !== 'string') return false;
        break;
      case 'subnets':
        if (!isSubnetList(value.subnets)) return false;
        break;
      case 'multi_host':
        if (typeof value.multi_host !== 'boolean') return false;
        break;
      case 'should_provide_bridge':
        if (typeof value.should_provide_bridge !== 'boolean') return false;
        break;
      case 'should_provide_vlan':
        if (typeof value.should_provide_vlan !== 'boolean') return false;
        break;
      case 'bridge_interface':
        if (!(value.bridge_interface === null || typeof value.bridge_interface === 'string')) return false;
        break;
      case 'vlan':
        if (!(value.vlan === null || Number.isSafeInteger(value.vlan))) return false;
        break;
      default:
        return false;
    }
  }
  return true;
}

function isNetwork_1_0ChangesItem(value: unknown): boolean {
  return value === 'id' || value === 'bridge' || value === 'label' || value === 'subnets' || value === 'multi_host' || value === 'should_provide_bridge' || value === 'should_provide_vlan' || value === 'bridge_interface' || value === 'vlan';
}

export function isNetwork_1_0(value: unknown): boolean {
  if (!isRecord(value)) return false;
  if ((value.constructor !== Object || getPrototypeOf(value) !== Object.prototype) && !isForeign(value)) return false;
  let required = 0;
  for (const key in value) {
    switch (key) {
      case 'versioned_object.name':
        if (value['versioned_object.name'] !== 'Network') return false;
        required++;
        break;
      case 'versioned_object.namespace':
        if (value['versioned_object.namespace'] !== 'os_vif') return false;
        required++;
        break;
      case 'versioned_object.version':
        if (value['versioned_object.version'] !== '1.0') return false;
        required++;
        break;
      case 'versioned_object.data':
        if (!isNetwork_1_0Data(value['versioned_object.data'])) return false;
        required++;
        break;
      case 'versioned_object.changes':
        if (!isArrayOf(value['versioned_object.changes'], isNetwork_1_0ChangesItem)) return false;
        break;
      default:
        return false;
    }
  }
  return required === 4;
}

function isNetwork_1_1Data(value: unknown): boolean {
  if (!isRecord(value)) return false;
  if ((value.constructor !== Object || getPrototypeOf(value) !== Object.prototype) && !isForeign(value)) return false;
  for (const key in value) {
    switch (key) {
      case 'id':
        if (!isUUID(value.id)) return false;
        break;
      case 'bridge':
        if (typeof value.bridge !== 'string') return false;
        break;
      case 'label':
        if (typeof value.label !== 'string') return false;
        break;
      case 'subnets':
        if (!isSubnetList(value.subnets)) return false;
        break;
      case 'multi_host':
        if (typeof value.multi_host !== 'boolean') return false;
        break;
      case 'should_provide_bridge':
        if (typeof value.should_provide_bridge !== 'boolean') return false;
        break;
      case 'should_provide_vlan':
        if (typeof value.should_provide_vlan !== 'boolean') return false;
        break;
      case 'bridge_interface':
        if (!(value.bridge_interface === null || typeof value.bridge_interface === 'string')) return false;
        break;
      case 'vlan':
        if (!(value.vlan === null || Number.isSafeInteger(value.vlan))) return false;
        break;
      case 'mtu':
        if (!(value.mtu === null || Number.isSafeInteger(value.mtu))) return false;
        break;
      default:
        return false;
    }
  }
  return true;
}

function isNetwork_1_1ChangesItem(value: unknown): boolean {
  return value === 'id' || value === 'bridge' || value === 'label' || value === 'subnets' || value === 'multi_host' || value === 'should_provide_bridge' || value === 'should_provide_vlan' || value === 'bridge_interface' || value === 'vlan' || value === 'mtu';
}

export function isNetwork_1_1(value: unknown): boolean {
  if (!isRecord(value)) return false;
  if ((value.constructor !== Object || getPrototypeOf(value) !== Object.prototype) && !isForeign(value)) return false;
  let required = 0;
  for (const key in value) {
    switch (key) {
      case 'versioned_object.name':
        if (value['versioned_object.name'] !== 'Network') return false;
        required++;
        break;
      case 'versioned_object.namespace':
        if (value['versioned_object.namespace'] !== 'os_vif') return false;
        required++;
        break;
      case 'versioned_object.version':
        if (value['versioned_object.version'] !== '1.1') return false;
        required++;
        break;
      case 'versioned_object.data':
        if (!isNetwork_1_1Data(value['versioned_object.data'])) return false;
        required++;
        break;
      case 'versioned_object.changes':
        if (!isArrayOf(value['versioned_object.changes'], isNetwork_1_1ChangesItem)) return false;
        break;
      default:
        return false;
    }
  }
  return required === 4;
}

export function isNetwork(value: unknown): boolean {
  if (!isRecord(value)) return false;
  switch (value['versioned_object.version']) {
    case '1.0':
      return isNetwork_1_0(value);
    case '1.1':
      return isNetwork_1_1(value);
    default:
      return false;
  }
}

function isVIFPortProfileBase_1_0Data(value: unknown): boolean {
  if (!isRecord(value)) return false;
  if ((value.constructor !== Object || getPrototypeOf(value) !== Object.prototype) && !isForeign(value)) return false;
  for (const key in value) {
    switch (key) {
      default:
        return false;
    }
  }
  return true;
}

export function isVIFPortProfileBase_1_0(value: unknown): boolean {
  if (!isRecord(value)) return false;
  if ((value.constructor !== Object || getPrototypeOf(value) !== Object.prototype) && !isForeign(value)) return false;
  let required = 0;
  for (const key in value) {
    switch (key) {
      case 'versioned_object.name':
        if (value['versioned_object.name'] !== 'VIFPortProfileBase') return false;
        required++;
        break;
      case 'versioned_object.namespace':
        if (value['versioned_object.namespace'] !== 'os_vif') return false;
        required++;
        break;
      case 'versioned_object.version':
        if (value['versioned_object.version'] !== '1.0') return false;
        required++;
        break;
      case 'versioned_object.data':
        if (!isVIFPortProfileBase_1_0Data(value['versioned_object.data'])) return false;
        required++;
        break;
      case 'versioned_object.changes':
        if (!isEmptyArray(value['versioned_object.changes'])) return false;
        break;
      default:
        return false;
    }
  }
  return required === 4;
}

function isDatapathOffloadBaseData(value: unknown): boolean {
  if (!isRecord(value)) return false;
  if ((value.constructor !== Object || getPrototypeOf(value) !== Object.prototype) && !isForeign(value)) return false;
  for (const key in value) {
    switch (key) {
      default:
        return false;
    }
  }
  return true;
}

export function isDatapathOffloadBase(value: unknown): boolean {
  if (!isRecord(value)) return false;
  if ((value.constructor !== Object || getPrototypeOf(value) !== Object.prototype) && !isForeign(value)) return false;
  let required = 0;
  for (const key in value) {
    switch (key) {
      case 'versioned_object.name':
        if (value['versioned_object.name'] !== 'DatapathOffloadBase') return false;
        required++;
        break;
      case 'versioned_object.namespace':
        if (value['versioned_object.namespace'] !== 'os_vif') return false;
        required++;
        break;
      case 'versioned_object.version':
        if (value['versioned_object.version'] !== '1.0') return false;
        required++;
        break;
      case 'versioned_object.data':
        if (!isDatapathOffloadBaseData(value['versioned_object.data'])) return false;
        required++;
        break;
      case 'versioned_object.changes':
        if (!isEmptyArray(value['versioned_object.changes'])) return false;
        break;
      default:
        return false;
    }
  }
  return required === 4;
}

function isDatapathOffloadRepresentorData(value: unknown): boolean {
  if (!isRecord(value)) return false;
  if ((value.constructor !== Object || getPrototypeOf(value) !== Object.prototype) && !isForeign(value)) return false;
  for (const key in value) {
    switch (key) {
      case 'representor_name':
        if (!(value.representor_name === null || typeof value.representor_name === 'string')) return false;
        break;
      case 'representor_address':
        if (!(value.representor_address === null || typeof value.representor_address === 'string')) return false;
        break;
      default:
        return false;
    }
  }
  return true;
}

function isDatapathOffloadRepresentorChangesItem(value: unknown): boolean {
  return value === 'representor_name' || value === 'representor_address';
}

export function isDatapathOffloadRepresentor(value: unknown): boolean {
  if (!isRecord(value)) return false;
  if ((value.constructor !== Object || getPrototypeOf(value) !== Object.prototype) && !isForeign(value)) return false;
  let required = 0;
  for (const key in value) {
    switch (key) {
      case 'versioned_object.name':
        if (value['versioned_object.name'] !== 'DatapathOffloadRepresentor') return false;
        required++;
        break;
      case 'versioned_object.namespace':
        if (value['versioned_object.namespace'] !== 'os_vif') return false;
        required++;
        break;
      case 'versioned_object.version':
        if (value['versioned_object.version'] !== '1.0') return false;
        required++;
        break;
      case 'versioned_object.data':
        if (!isDatapathOffloadRepresentorData(value['versioned_object.data'])) return false;
        required++;
        break;
      case 'versioned_object.changes':
        if (!isArrayOf(value['versioned_object.changes'], isDatapathOffloadRepresentorChangesItem)) return false;
        break;
      default:
        return false;
    }
  }
  return required === 4;
}

export function isAnyDatapathOffload(value: unknown): boolean {
  if (!isRecord(value)) return false;
  switch (value['versioned_object.name']) {
    case 'DatapathOffloadBase':
      return isDatapathOffloadBase(value);
    case 'DatapathOffloadRepresentor':
      return isDatapathOffloadRepresentor(value);
    default:
      return false;
  }
}

function isVIFPortProfileBase_1_1Data(value: unknown): boolean {
  if (!isRecord(value)) return false;
  if ((value.constructor !== Object || getPrototypeOf(value) !== Object.prototype) && !isForeign(value)) return false;
  for (const key in value) {
    switch (key) {
      case 'datapath_offload':
        if (!(value.datapath_offload === null || isAnyDatapathOffload(value.datapath_offload))) return false;
        break;
      default:
        return false;
    }
  }
  return true;
}

function isVIFPortProfileBase_1_1ChangesItem(value: unknown): boolean {
  return value === 'datapath_offload';
}

export function isVIFPortProfileBase_1_1(value: unknown): boolean {
  if (!isRecord(value)) return false;
  if ((value.constructor !== Object || getPrototypeOf(value) !== Object.prototype) && !isForeign(value)) return false;
  let required = 0;
  for (const key in value) {
    switch (key) {
      case 'versioned_object.name':
        if (value['versioned_object.name'] !== 'VIFPortProfileBase') return false;
        required++;
        break;
      case 'versioned_object.namespace':
        if (value['versioned_object.namespace'] !== 'os_vif') return false;
        required++;
        break;
      case 'versioned_object.version':
        if (value['versioned_object.version'] !== '1.1') return false;
        required++;
        break;
      case 'versioned_object.data':
        if (!isVIFPortProfileBase_1_1Data(value['versioned_object.data'])) return false;
        required++;
        break;
      case 'versioned_object.changes':
        if (!isArrayOf(value['versioned_object.changes'], isVIFPortProfileBase_1_1ChangesItem)) return false;
        break;
      default:
        return false;
    }
  }
  return required === 4;
}

export function isVIFPortProfileBase(value: unknown): boolean {
  if (!isRecord(value)) return false;
  switch (value['versioned_object.version']) {
    case '1.0':
      return isVIFPortProfileBase_1_0(value);
    case '1.1':
      return isVIFPortProfileBase_1_1(value);
    default:
      return false;
  }
}

function isVIFPortProfileOpenVSwitch_1_0Data(value: unknown): boolean {
  if (!isRecord(value)) return false;
  if ((value.constructor !== Object || getPrototypeOf(value) !== Object.prototype) && !isForeign(value)) return false;
  for (const key in value) {
    switch (key) {
      case 'interface_id':
        if (!isUUID(value.interface_id)) return false;
        break;
      case 'profile_id':
        if (typeof value.profile_id !== 'string') return false;
        break;
      default:
        return false;
    }
  }
  return true;
}

function isVIFPortProfileOpenVSwitch_1_0ChangesItem(value: unknown): boolean {
  return value === 'interface_id' || value === 'profile_id';
}

export function isVIFPortProfileOpenVSwitch_1_0(value: unknown): boolean {
  if (!isRecord(value)) return false;
  if ((value.constructor !== Object || getPrototypeOf(value) !== Object.prototype) && !isForeign(value)) return false;
  let required = 0;
  for (const key in value) {
    switch (key) {
      case 'versioned_object.name':
        if (value['versioned_object.name'] !== 'VIFPortProfileOpenVSwitch') return false;
        required++;
        break;
      case 'versioned_object.namespace':
        if (value['versioned_object.namespace'] !== 'os_vif') return false;
        required++;
        break;
      case 'versioned_object.version':
        if (value['versioned_object.version'] !== '1.0') return false;
        required++;
        break;
      case 'versioned_object.data':
        if (!isVIFPortProfileOpenVSwitch_1_0Data(value['versioned_object.data'])) return false;
        required++;
        break;
      case 'versioned_object.changes':
        if (!isArrayOf(value['versioned_object.changes'], isVIFPortProfileOpenVSwitch_1_0ChangesItem)) return false;
        break;
      default:
        return false;
    }
  }
  return required === 4;
}

function isVIFPortProfileOpenVSwitch_1_1Data(value: unknown): boolean {
  if (!isRecord(value)) return false;
  if ((value.constructor !== Object || getPrototypeOf(value) !== Object.prototype) && !isForeign(value)) return false;
  for (const key in value) {
    switch (key) {
      case 'interface_id':
        if (!isUUID(value.interface_id)) return false;
        break;
      case 'profile_id':
        if (typeof value.profile_id !== 'string') return false;
        break;
      case 'datapath_type':
        if (!(value.datapath_type === null || typeof value.datapath_type === 'string')) return false;
        break;
      default:
        return false;
    }
  }
  return true;
}

function isVIFPortProfileOpenVSwitch_1_1ChangesItem(value: unknown): boolean {
  return value === 'interface_id' || value === 'profile_id' || value === 'datapath_type';
}

export function isVIFPortProfileOpenVSwitch_1_1(value: unknown): boolean {
  if (!isRecord(value)) return false;
  if ((value.constructor !== Object || getPrototypeOf(value) !== Object.prototype) && !isForeign(value)) return false;
  let required = 0;
  for (const key in value) {
    switch (key) {
      case 'versioned_object.name':
        if (value['versioned_object.name'] !== 'VIFPortProfileOpenVSwitch') return false;
        required++;
        break;
      case 'versioned_object.namespace':
        if (value['versioned_object.namespace'] !== 'os_vif') return false;
        required++;
        break;
      case 'versioned_object.version':
        if (value['versioned_object.version'] !== '1.1') return false;
        required++;
        break;
      case 'versioned_object.data':
        if (!isVIFPortProfileOpenVSwitch_1_1Data(value['versioned_object.data'])) return false;
        required++;
        break;
      case 'versioned_object.changes':
        if (!isArrayOf(value['versioned_object.changes'], isVIFPortProfileOpenVSwitch_1_1ChangesItem)) return false;
        break;
      default:
        return false;
    }
  }
  return required === 4;
}

function isVIFPortProfileOpenVSwitch_1_2Data(value: unknown): boolean {
  if (!isRecord(value)) return false;
  if ((value.constructor !== Object || getPrototypeOf(value) !== Object.prototype) && !isForeign(value)) return false;
  for (const key in value) {
    switch (key) {
      case 'interface_id':
        if (!isUUID(value.interface_id)) return false;
        break;
      case 'profile_id':
        if (typeof value.profile_id !== 'string') return false;
        break;
      case 'datapath_type':
        if (!(value.datapath_type === null || typeof value.datapath_type === 'string')) return false;
        break;
      case 'datapath_offload':
        if (!(value.datapath_offload === null || isAnyDatapathOffload(value.datapath_offload))) return false;
        break;
      default:
        return false;
    }
  }
  return true;
}

function isVIFPortProfileOpenVSwitch_1_2ChangesItem(value: unknown): boolean {
  return value === 'interface_id' || value === 'profile_id' || value === 'datapath_type' || value === 'datapath_offload';
}

export function isVIFPortProfileOpenVSwitch_1_2(value: unknown): boolean {
  if (!isRecord(value)) return false;
  if ((value.constructor !== Object || getPrototypeOf(value) !== Object.prototype) && !isForeign(value)) return false;
  let required = 0;
  for (const key in value) {
    switch (key) {
      case 'versioned_object.name':
        if (value['versioned_object.name'] !== 'VIFPortProfileOpenVSwitch') return false;
        required++;
        break;
      case 'versioned_object.namespace':
        if (value['versioned_object.namespace'] !== 'os_vif') return false;
        required++;
        break;
      case 'versioned_object.version':
        if (value['versioned_object.version'] !== '1.2') return false;
        required++;
        break;
      case 'versioned_object.data':
        if (!isVIFPortProfileOpenVSwitch_1_2Data(value['versioned_object.data'])) return false;
        required++;
        break;
      case 'versioned_object.changes':
        if (!isArrayOf(value['versioned_object.changes'], isVIFPortProfileOpenVSwitch_1_2ChangesItem)) return false;
        break;
      default:
        return false;
    }
  }
  return required === 4;
}

function isVIFPortProfileOpenVSwitch_1_3Data(value: unknown): boolean {
  if (!isRecord(value)) return false;
  if ((value.constructor !== Object || getPrototypeOf(value) !== Object.prototype) && !isForeign(value)) return false;
  for (const key in value) {
    switch (key) {
      case 'interface_id':
        if (!isUUID(value.interface_id)) return false;
        break;
      case 'profile_id':
        if (typeof value.profile_id !== 'string') return false;
        break;
      case 'datapath_type':
        if (!(value.datapath_type === null || typeof value.datapath_type === 'string')) return false;
        break;
      case 'create_port':
        if (typeof value.create_port !== 'boolean') return false;
        break;
      case 'datapath_offload':
        if (!(value.datapath_offload === null || isAnyDatapathOffload(value.datapath_offload))) return false;
        break;
      default:
        return false;
    }
  }
  return true;
}

function isVIFPortProfileOpenVSwitch_1_3ChangesItem(value: unknown): boolean {
  return value === 'interface_id' || value === 'profile_id' || value === 'datapath_type' || value === 'create_port' || value === 'datapath_offload';
}

export function isVIFPortProfileOpenVSwitch_1_3(value: unknown): boolean {
  if (!isRecord(value)) return false;
  if ((value.constructor !== Object || getPrototypeOf(value) !== Object.prototype) && !isForeign(value)) return false;
  let required = 0;
  for (const key in value) {
    switch (key) {
      case 'versioned_object.name':
        if (value['versioned_object.name'] !== 'VIFPortProfileOpenVSwitch') return false;
        required++;
        break;
      case 'versioned_object.namespace':
        if (value['versioned_object.namespace'] !== 'os_vif') return false;
        required++;
        break;
      case 'versioned_object.version':
        if (value['versioned_object.version'] !== '1.3') return false;
        required++;
        break;
      case 'versioned_object.data':
        if (!isVIFPortProfileOpenVSwitch_1_3Data(value['versioned_object.data'])) return false;
        required++;
        break;
      case 'versioned_object.changes':
        if (!isArrayOf(value['versioned_object.changes'], isVIFPortProfileOpenVSwitch_1_3ChangesItem)) return false;
        break;
      default:
        return false;
    }
  }
  return required === 4;
}

function isVIFPortProfileOpenVSwitch_1_4Data(value: unknown): boolean {
  if (!isRecord(value)) return false;
  if ((value.constructor !== Object || getPrototypeOf(value) !== Object.prototype) && !isForeign(value)) return false;
  for (const key in value) {
    switch (key) {
      case 'interface_id':
        if (!isUUID(value.interface_id)) return false;
        break;
      case 'profile_id':
        if (typeof value.profile_id !== 'string') return false;
        break;
      case 'datapath_type':
        if (!(value.datapath_type === null || typeof value.datapath_type === 'string')) return false;
        break;
      case 'create_port':
        if (typeof value.create_port !== 'boolean') return false;
        break;
      case 'create_tap':
        if (typeof value.create_tap !== 'boolean') return false;
        break;
      case 'multiqueue':
        if (typeof value.multiqueue !== 'boolean') return false;
        break;
      case 'datapath_offload':
        if (!(value.datapath_offload === null || isAnyDatapathOffload(value.datapath_offload))) return false;
        break;
      default:
        return false;
    }
  }
  return true;
}

function isVIFPortProfileOpenVSwitch_1_4ChangesItem(value: unknown): boolean {
  return value === 'interface_id' || value === 'profile_id' || value === 'datapath_type' || value === 'create_port' || value === 'create_tap' || value === 'multiqueue' || value === 'datapath_offload';
}

export function isVIFPortProfileOpenVSwitch_1_4(value: unknown): boolean {
  if (!isRecord(value)) return false;
  if ((value.constructor !== Object || getPrototypeOf(value) !== Object.prototype) && !isForeign(value)) return false;
  let required = 0;
  for (const key in value) {
    switch (key) {
      case 'versioned_object.name':
        if (value['versioned_object.name'] !== 'VIFPortProfileOpenVSwitch') return false;
        required++;
        break;
      case 'versioned_object.namespace':
        if (value['versioned_object.namespace'] !== 'os_vif') return false;
        required++;
        break;
      case 'versioned_object.version':
        if (value['versioned_object.version'] !== '1.4') return false;
        required++;
        break;
      case 'versioned_object.data':
        if (!isVIFPortProfileOpenVSwitch_1_4Data(value['versioned_object.data'])) return false;
        required++;
        break;
      case 'versioned_object.changes':
        if (!isArrayOf(value['versioned_object.changes'], isVIFPortProfileOpenVSwitch_1_4ChangesItem)) return false;
        break;
      default:
        return false;
    }
  }
  return required === 4;
}

export function isVIFPortProfileOpenVSwitch(value: unknown): boolean {
  if (!isRecord(value)) return false;
  switch (value['versioned_object.version']) {
    case '1.0':
      return isVIFPortProfileOpenVSwitch_1_0(value);
    case '1.1':
      return isVIFPortProfileOpenVSwitch_1_1(value);
    case '1.2':
      return isVIFPortProfileOpenVSwitch_1_2(value);
    case '1.3':
      return isVIFPortProfileOpenVSwitch_1_3(value);
    case '1.4':
      return isVIFPortProfileOpenVSwitch_1_4(value);
    default:
      return false;
  }
}

function isVIFPortProfile8021Qbg_1_0Data(value: unknown): boolean {
  if (!isRecord(value)) return false;
  if ((value.constructor !== Object || getPrototypeOf(value) !== Object.prototype) && !isForeign(value)) return false;
  for (const key in value) {
    switch (key) {
      case 'manager_id':
        if (!Number.isSafeInteger(value.manager_id)) return false;
        break;
      case 'type_id':
        if (!Number.isSafeInteger(value.type_id)) return false;
        break;
      case 'type_id_version':
        if (!Number.isSafeInteger(value.type_id_version)) return false;
        break;
      case 'instance_id':
        if (!isUUID(value.instance_id)) return false;
        break;
      default:
        return false;
    }
  }
  return true;
}

function isVIFPortProfile8021Qbg_1_0ChangesItem(value: unknown): boolean {
  return value === 'manager_id' || value === 'type_id' || value === 'type_id_version' || value === 'instance_id';
}

export function isVIFPortProfile8021Qbg_1_0(value: unknown): boolean {
  if (!isRecord(value)) return false;
  if ((value.constructor !== Object || getPrototypeOf(value) !== Object.prototype) && !isForeign(value)) return false;
  let required = 0;
  for (const key in value) {
    switch (key) {
      case 'versioned_object.name':
        if (value['versioned_object.name'] !== 'VIFPortProfile8021Qbg') return false;
        required++;
        break;
      case 'versioned_object.namespace':
        if (value['versioned_object.namespace'] !== 'os_vif') return false;
        required++;
        break;
      case 'versioned_object.version':
        if (value['versioned_object.version'] !== '1.0') return false;
        required++;
        break;
      case 'versioned_object.data':
        if (!isVIFPortProfile8021Qbg_1_0Data(value['versioned_object.data'])) return false;
        required++;
        break;
      case 'versioned_object.changes':
        if (!isArrayOf(value['versioned_object.changes'], isVIFPortProfile8021Qbg_1_0ChangesItem)) return false;
        break;
      default:
        return false;
    }
  }
  return required === 4;
}

function isVIFPortProfile8021Qbg_1_1Data(value: unknown): boolean {
  if (!isRecord(value)) return false;
  if ((value.constructor !== Object || getPrototypeOf(value) !== Object.prototype) && !isForeign(value)) return false;
  for (const key in value) {
    switch (key) {
      case 'manager_id':
        if (!Number.isSafeInteger(value.manager_id)) return false;
        break;
      case 'type_id':
        if (!Number.isSafeInteger(value.type_id)) return false;
        break;
      case 'type_id_version':
        if (!Number.isSafeInteger(value.type_id_version)) return false;
        break;
      case 'instance_id':
        if (!isUUID(value.instance_id)) return false;
        break;
      case 'datapath_offload':
        if (!(value.datapath_offload === null || isAnyDatapathOffload(value.datapath_offload))) return false;
        break;
      default:
        return false;
    }
  }
  return true;
}

function isVIFPortProfile8021Qbg_1_1ChangesItem(value: unknown): boolean {
  return value === 'manager_id' || value === 'type_id' || value === 'type_id_version' || value === 'instance_id' || value === 'datapath_offload';
}

export function isVIFPortProfile8021Qbg_1_1(value: unknown): boolean {
  if (!isRecord(value)) return false;
  if ((value.constructor !== Object || getPrototypeOf(value) !== Object.prototype) && !isForeign(value)) return false;
  let required = 0;
  for (const key in value) {
    switch (key) {
      case 'versioned_object.name':
        if (value['versioned_object.name'] !== 'VIFPortProfile8021Qbg') return false;
        required++;
        break;
      case 'versioned_object.namespace':
        if (value['versioned_object.namespace'] !== 'os_vif') return false;
        required++;
        break;
      case 'versioned_object.version':
        if (value['versioned_object.version'] !== '1.1') return false;
        required++;
        break;
      case 'versioned_object.data':
        if (!isVIFPortProfile8021Qbg_1_1Data(value['versioned_object.data'])) return false;
        required++;
        break;
      case 'versioned_object.changes':
        if (!isArrayOf(value['versioned_object.changes'], isVIFPortProfile8021Qbg_1_1ChangesItem)) return false;
        break;
      default:
        return false;
    }
  }
  return required === 4;
}

export function isVIFPortProfile8021Qbg(value: unknown): boolean {
  if (!isRecord(value)) return false;
  switch (value['versioned_object.version']) {
    case '1.0':
      return isVIFPortProfile8021Qbg_1_0(value);
    case '1.1':
      return isVIFPortProfile8021Qbg_1_1(value);
    default:
      return false;
  }
}

function isVIFPortProfile8021Qbh_1_0Data(value: unknown): boolean {
  if (!isRecord(value)) return false;
  if ((value.constructor !== Object || getPrototypeOf(value) !== Object.prototype) && !isForeign(value)) return false;
  for (const key in value) {
    switch (key) {
      case 'profile_id':
        if (typeof value.profile_id !== 'string') return false;
        break;
      default:
        return false;
    }
  }
  return true;
}

function isVIFPortProfile8021Qbh_1_0ChangesItem(value: unknown): boolean {
  return value === 'profile_id';
}

export function isVIFPortProfile8021Qbh_1_0(value: unknown): boolean {
  if (!isRecord(value)) return false;
  if ((value.constructor !== Object || getPrototypeOf(value) !== Object.prototype) && !isForeign(value)) return false;
  let required = 0;
  for (const key in value) {
    switch (key) {
      case 'versioned_object.name':
        if (value['versioned_object.name'] !== 'VIFPortProfile8021Qbh') return false;
        required++;
        break;
      case 'versioned_object.namespace':
        if (value['versioned_object.namespace'] !== 'os_vif') return false;
        required++;
        break;
      case 'versioned_object.version':
        if (value['versioned_object.version'] !== '1.0') return false;
        required++;
        break;
      case 'versioned_object.data':
        if (!isVIFPortProfile8021Qbh_1_0Data(value['versioned_object.data'])) return false;
        required++;
        break;
      case 'versioned_object.changes':
        if (!isArrayOf(value['versioned_object.changes'], isVIFPortProfile8021Qbh_1_0ChangesItem)) return false;
        break;
      default:
        return false;
    }
  }
  return required === 4;
}

function isVIFPortProfile8021Qbh_1_1Data(value: unknown): boolean {
  if (!isRecord(value)) return false;
  if ((value.constructor !== Object || getPrototypeOf(value) !== Object.prototype) && !isForeign(value)) return false;
  for (const key in value) {
    switch (key) {
      case 'profile_id':
        if (typeof value.profile_id !== 'string') return false;
        break;
      case 'datapath_offload':
        if (!(value.datapath_offload === null || isAnyDatapathOffload(value.datapath_offload))) return false;
        break;
      default:
        return false;
    }
  }
  return true;
}

function isVIFPortProfile8021Qbh_1_1ChangesItem(value: unknown): boolean {
  return value === 'profile_id' || value === 'datapath_offload';
}

export function isVIFPortProfile8021Qbh_1_1(value: unknown): boolean {
  if (!isRecord(value)) return false;
  if ((value.constructor !== Object || getPrototypeOf(value) !== Object.prototype) && !isForeign(value)) return false;
  let required = 0;
  for (const key in value) {
    switch (key) {
      case 'versioned_object.name':
        if (value['versioned_object.name'] !== 'VIFPortProfile8021Qbh') return false;
        required++;
        break;
      case 'versioned_object.namespace':
        if (value['versioned_object.namespace'] !== 'os_vif') return false;
        required++;
        break;
      case 'versioned_object.version':
        if (value['versioned_object.version'] !== '1.1') return false;
        required++;
        break;
      case 'versioned_object.data':
        if (!isVIFPortProfile8021Qbh_1_1Data(value['versioned_object.data'])) return false;
        required++;
        break;
      case 'versioned_object.changes':
        if (!isArrayOf(value['versioned_object.changes'], isVIFPortProfile8021Qbh_1_1ChangesItem)) return false;
        break;
      default:
        return false;
    }
  }
  return required === 4;
}

export function isVIFPortProfile8021Qbh(value: unknown): boolean {
  if (!isRecord(value)) return false;
  switch (value['versioned_object.version']) {
    case '1.0':
      return isVIFPortProfile8021Qbh_1_0(value);
    case '1.1':
      return isVIFPortProfile8021Qbh_1_1(value);
    default:
      return false;
  }
}

function isVIFPortProfileFPOpenVSwitch_1_0Data(value: unknown): boolean {
  if (!isRecord(value)) return false;
  if ((value.constructor !== Object || getPrototypeOf(value) !== Object.prototype) && !isForeign(value)) return false;
  for (const key in value) {
    switch (key) {
      case 'bridge_name':
        if (typeof value.bridge_name !== 'string') return false;
        break;
      case 'hybrid_plug':
        if (typeof value.hybrid_plug !== 'boolean') return false;
        break;
      case 'interface_id':
        if (!isUUID(value.interface_id)) return false;
        break;
      case 'profile_id':
        if (typeof value.profile_id !== 'string') return false;
        break;
      default:
        return false;
    }
  }
  return true;
}

function isVIFPortProfileFPOpenVSwitch_1_0ChangesItem(value: unknown): boolean {
  return value === 'bridge_name' || value === 'hybrid_plug' || value === 'interface_id' || value === 'profile_id';
}

export function isVIFPortProfileFPOpenVSwitch_1_0(value: unknown): boolean {
  if (!isRecord(value)) return false;
  if ((value.constructor !== Object || getPrototypeOf(value) !== Object.prototype) && !isForeign(value)) return false;
  let required = 0;
  for (const key in value) {
    switch (key) {
      case 'versioned_object.name':
        if (value['versioned_object.name'] !== 'VIFPortProfileFPOpenVSwitch') return false;
        required++;
        break;
      case 'versioned_object.namespace':
        if (value['versioned_object.namespace'] !== 'os_vif') return false;
        required++;
        break;
      case 'versioned_object.version':
        if (value['versioned_object.version'] !== '1.0') return false;
        required++;
        break;
      case 'versioned_object.data':
        if (!isVIFPortProfileFPOpenVSwitch_1_0Data(value['versioned_object.data'])) return false;
        required++;
        break;
      case 'versioned_object.changes':
        if (!isArrayOf(value['versioned_object.changes'], isVIFPortProfileFPOpenVSwitch_1_0ChangesItem)) return false;
        break;
      default:
        return false;
    }
  }
  return required === 4;
}

function isVIFPortProfileFPOpenVSwitch_1_1Data(value: unknown): boolean {
  if (!isRecord(value)) return false;
  if ((value.constructor !== Object || getPrototypeOf(value) !== Object.prototype) && !isForeign(value)) return false;
  for (const key in value) {
    switch (key) {
      case 'bridge_name':
        if (typeof value.bridge_name !== 'string') return false;
        break;
      case 'hybrid_plug':
        if (typeof value.hybrid_plug !== 'boolean') return false;
        break;
      case 'interface_id':
        if (!isUUID(value.interface_id)) return false;
        break;
      case 'profile_id':
        if (typeof value.profile_id !== 'string') return false;
        break;
      case 'datapath_type':
        if (!(value.datapath_type === null || typeof value.datapath_type === 'string')) return false;
        break;
      default:
        return false;
    }
  }
  return true;
}

function isVIFPortProfileFPOpenVSwitch_1_1ChangesItem(value: unknown): boolean {
  return value === 'bridge_name' || value === 'hybrid_plug' || value === 'interface_id' || value === 'profile_id' || value === 'datapath_type';
}

export function isVIFPortProfileFPOpenVSwitch_1_1(value: unknown): boolean {
  if (!isRecord(value)) return false;
  if ((value.constructor !== Object || getPrototypeOf(value) !== Object.prototype) && !isForeign(value)) return false;
  let required = 0;
  for (const key in value) {
    switch (key) {
      case 'versioned_object.name':
        if (value['versioned_object.name'] !== 'VIFPortProfileFPOpenVSwitch') return false;
        required++;
        break;
      case 'versioned_object.namespace':
        if (value['versioned_object.namespace'] !== 'os_vif') return false;
        required++;
        break;
      case 'versioned_object.version':
        if (value['versioned_object.version'] !== '1.1') return false;
        required++;
        break;
      case 'versioned_object.data':
        if (!isVIFPortProfileFPOpenVSwitch_1_1Data(value['versioned_object.data'])) return false;
        required++;
        break;
      case 'versioned_object.changes':
        if (!isArrayOf(value['versioned_object.changes'], isVIFPortProfileFPOpenVSwitch_1_1ChangesItem)) return false;
        break;
      default:
        return false;
    }
  }
  return required === 4;
}

function isVIFPortProfileFPOpenVSwitch_1_2Data(value: unknown): boolean {
  if (!isRecord(value)) return false;
  if ((value.constructor !== Object || getPrototypeOf(value) !== Object.prototype) && !isForeign(value)) return false;
  for (const key in value) {
    switch (key) {
      case 'bridge_name':
        if (typeof value.bridge_name !== 'string') return false;
        break;
      case 'hybrid_plug':
        if (typeof value.hybrid_plug !== 'boolean') return false;
        break;
      case 'interface_id':
        if (!isUUID(value.interface_id)) return false;
        break;
      case 'profile_id':
        if (typeof value.profile_id !== 'string') return false;
        break;
      case 'datapath_type':
        if (!(value.datapath_type === null || typeof value.datapath_type === 'string')) return false;
        break;
      case 'datapath_offload':
        if (!(value.datapath_offload === null || isAnyDatapathOffload(value.datapath_offload))) return false;
        break;
      default:
        return false;
    }
  }
  return true;
}

function isVIFPortProfileFPOpenVSwitch_1_2ChangesItem(value: unknown): boolean {
  return value === 'bridge_name' || value === 'hybrid_plug' || value === 'interface_id' || value === 'profile_id' || value === 'datapath_type' || value === 'datapath_offload';
}

export function isVIFPortProfileFPOpenVSwitch_1_2(value: unknown): boolean {
  if (!isRecord(value)) return false;
  if ((value.constructor !== Object || getPrototypeOf(value) !== Object.prototype) && !isForeign(value)) return false;
  let required = 0;
  for (const key in value) {
    switch (key) {
      case 'versioned_object.name':
        if (value['versioned_object.name'] !== 'VIFPortProfileFPOpenVSwitch') return false;
        required++;
        break;
      case 'versioned_object.namespace':
        if (value['versioned_object.namespace'] !== 'os_vif') return false;
        required++;
        break;
      case 'versioned_object.version':
        if (value['versioned_object.version'] !== '1.2') return false;
        required++;
        break;
      case 'versioned_object.data':
        if (!isVIFPortProfileFPOpenVSwitch_1_2Data(value['versioned_object.data'])) return false;
        required++;
        break;
      case 'versioned_object.changes':
        if (!isArrayOf(value['versioned_object.changes'], isVIFPortProfileFPOpenVSwitch_1_2ChangesItem)) return false;
        break;
      default:
        return false;
    }
  }
  return required === 4;
}

function isVIFPortProfileFPOpenVSwitch_1_3Data(value: unknown): boolean {
  if (!isRecord(value)) return false;
  if ((value.constructor !== Object || getPrototypeOf(value) !== Object.prototype) && !isForeign(value)) return false;
  for (const key in value) {
    switch (key) {
      case 'bridge_name':
        if (typeof value.bridge_name !== 'string') return false;
        break;
      case 'hybrid_plug':
        if (typeof value.hybrid_plug !== 'boolean') return false;
        break;
      case 'interface_id':
        if (!isUUID(value.interface_id)) return false;
        break;
      case 'profile_id':
        if (typeof value.profile_id !== 'string') return false;
        break;
      case 'datapath_type':
        if (!(value.datapath_type === null || typeof value.datapath_type === 'string')) return false;
        break;
      case 'create_port':
        if (typeof value.create_port !== 'boolean') return false;
        break;
      case 'datapath_offload':
        if (!(value.datapath_offload === null || isAnyDatapathOffload(value.datapath_offload))) return false;
        break;
      default:
        return false;
    }
  }
  return true;
}

function isVIFPortProfileFPOpenVSwitch_1_3ChangesItem(value: unknown): boolean {
  return value === 'bridge_name' || value === 'hybrid_plug' || value === 'interface_id' || value === 'profile_id' || value === 'datapath_type' || value === 'create_port' || value === 'datapath_offload';
}

export function isVIFPortProfileFPOpenVSwitch_1_3(value: unknown): boolean {
  if (!isRecord(value)) return false;
  if ((value.constructor !== Object || getPrototypeOf(value) !== Object.prototype) && !isForeign(value)) return false;
  let required = 0;
  for (const key in value) {
    switch (key) {
      case 'versioned_object.name':
        if (value['versioned_object.name'] !== 'VIFPortProfileFPOpenVSwitch') return false;
        required++;
        break;
      case 'versioned_object.namespace':
        if (value['versioned_object.namespace'] !== 'os_vif') return false;
        required++;
        break;
      case 'versioned_object.version':
        if (value['versioned_object.version'] !== '1.3') return false;
        required++;
        break;
      case 'versioned_object.data':
        if (!isVIFPortProfileFPOpenVSwitch_1_3Data(value['versioned_object.data'])) return false;
        required++;
        break;
      case 'versioned_object.changes':
        if (!isArrayOf(value['versioned_object.changes'], isVIFPortProfileFPOpenVSwitch_1_3ChangesItem)) return false;
        break;
      default:
        return false;
    }
  }
  return required === 4;
}

function isVIFPortProfileFPOpenVSwitch_1_4Data(value: unknown): boolean {
  if (!isRecord(value)) return false;
  if ((value.constructor !== Object || getPrototypeOf(value) !== Object.prototype) && !isForeign(value)) return false;
  for (const key in value) {
    switch (key) {
      case 'bridge_name':
        if (typeof value.bridge_name !== 'string') return false;
        break;
      case 'hybrid_plug':
        if (typeof value.hybrid_plug !== 'boolean') return false;
        break;
      case 'interface_id':
        if (!isUUID(value.interface_id)) return false;
        break;
      case 'profile_id':
        if (typeof value.profile_id !== 'string') return false;
        break;
      case 'datapath_type':
        if (!(value.datapath_type === null || typeof value.datapath_type === 'string')) return false;
        break;
      case 'create_port':
        if (typeof value.create_port !== 'boolean') return false;
        break;
      case 'create_tap':
        if (typeof value.create_tap !== 'boolean') return false;
        break;
      case 'multiqueue':
        if (typeof value.multiqueue !== 'boolean') return false;
        break;
      case 'datapath_offload':
        if (!(value.datapath_offload === null || isAnyDatapathOffload(value.datapath_offload))) return false;
        break;
      default:
        return false;
    }
  }
  return true;
}

function isVIFPortProfileFPOpenVSwitch_1_4ChangesItem(value: unknown): boolean {
  return value === 'bridge_name' || value === 'hybrid_plug' || value === 'interface_id' || value === 'profile_id' || value === 'datapath_type' || value === 'create_port' || value === 'create_tap' || value === 'multiqueue' || value === 'datapath_offload';
}

export function isVIFPortProfileFPOpenVSwitch_1_4(value: unknown): boolean {
  if (!isRecord(value)) return false;
  if ((value.constructor !== Object || getPrototypeOf(value) !== Object.prototype) && !isForeign(value)) return false;
  let required = 0;
  for (const key in value) {
    switch (key) {
      case 'versioned_object.name':
        if (value['versioned_object.name'] !== 'VIFPortProfileFPOpenVSwitch') return false;
        required++;
        break;
      case 'versioned_object.namespace':
        if (value['versioned_object.namespace'] !== 'os_vif') return false;
        required++;
        break;
      case 'versioned_object.version':
        if (value['versioned_object.version'] !== '1.4') return false;
        required++;
        break;
      case 'versioned_object.data':
        if (!isVIFPortProfileFPOpenVSwitch_1_4Data(value['versioned_object.data'])) return false;
        required++;
        break;
      case 'versioned_object.changes':
        if (!isArrayOf(value['versioned_object.changes'], isVIFPortProfileFPOpenVSwitch_1_4ChangesItem)) return false;
        break;
      default:
        return false;
    }
  }
  return required === 4;
}

export function isVIFPortProfileFPOpenVSwitch(value: unknown): boolean {
  if (!isRecord(value)) return false;
  switch (value['versioned_object.version']) {
    case '1.0':
      return isVIFPortProfileFPOpenVSwitch_1_0(value);
    case '1.1':
      return isVIFPortProfileFPOpenVSwitch_1_1(value);
    case '1.2':
      return isVIFPortProfileFPOpenVSwitch_1_2(value);
    case '1.3':
      return isVIFPortProfileFPOpenVSwitch_1_3(value);
    case '1.4':
      return isVIFPortProfileFPOpenVSwitch_1_4(value);
    default:
      return false;
  }
}

const PCIAddressPattern = /^[0-9a-f]{4}:[0-9a-f]{2}:[01][0-9a-f][.][0-7]$/;

export function isPCIAddress(value: unknown): boolean {
  return typeof value === 'string' && PCIAddressPattern.test(value);
}

function isVIFPortProfileOVSRepresentor_1_0Data(value: unknown): boolean {
  if (!isRecord(value)) return false;
  if ((value.constructor !== Object || getPrototypeOf(value) !== Object.prototype) && !isForeign(value)) return false;
  for (const key in value) {
    switch (key) {
      case 'representor_name':
        if (!(value.representor_name === null || typeof value.representor_name === 'string')) return false;
        break;
      case 'representor_address':
        if (!(value.representor_address === null || isPCIAddress(value.representor_address))) return false;
        break;
      case 'interface_id':
        if (!isUUID(value.interface_id)) return false;
        break;
      case 'profile_id':
        if (typeof value.profile_id !== 'string') return false;
        break;
      default:
        return false;
    }
  }
  return true;
}

function isVIFPortProfileOVSRepresentor_1_0ChangesItem(value: unknown): boolean {
  return value === 'representor_name' || value === 'representor_address' || value === 'interface_id' || value === 'profile_id';
}

export function isVIFPortProfileOVSRepresentor_1_0(value: unknown): boolean {
  if (!isRecord(value)) return false;
  if ((value.constructor !== Object || getPrototypeOf(value) !== Object.prototype) && !isForeign(value)) return false;
  let required = 0;
  for (const key in value) {
    switch (key) {
      case 'versioned_object.name':
        if (value['versioned_object.name'] !== 'VIFPortProfileOVSRepresentor') return false;
        required++;
        break;
      case 'versioned_object.namespace':
        if (value['versioned_object.namespace'] !== 'os_vif') return false;
        required++;
        break;
      case 'versioned_object.version':
        if (value['versioned_object.version'] !== '1.0') return false;
        required++;
        break;
      case 'versioned_object.data':
        if (!isVIFPortProfileOVSRepresentor_1_0Data(value['versioned_object.data'])) return false;
        required++;
        break;
      case 'versioned_object.changes':
        if (!isArrayOf(value['versioned_object.changes'], isVIFPortProfileOVSRepresentor_1_0ChangesItem)) return false;
        break;
      default:
        return false;
    }
  }
  return required === 4;
}

function isVIFPortProfileOVSRepresentor_1_1Data(value: unknown): boolean {
  if (!isRecord(value)) return false;
  if ((value.constructor !== Object || getPrototypeOf(value) !== Object.prototype) && !isForeign(value)) return false;
  for (const key in value) {
    switch (key) {
      case 'representor_name':
        if (!(value.representor_name === null || typeof value.representor_name === 'string')) return false;
        break;
      case 'representor_address':
        if (!(value.representor_address === null || isPCIAddress(value.representor_address))) return false;
        break;
      case 'interface_id':
        if (!isUUID(value.interface_id)) return false;
        break;
      case 'profile_id':
        if (typeof value.profile_id !== 'string') return false;
        break;
      case 'datapath_type':
        if (!(value.datapath_type === null || typeof value.datapath_type === 'string')) return false;
        break;
      default:
        return false;
    }
  }
  return true;
}

function isVIFPortProfileOVSRepresentor_1_1ChangesItem(value: unknown): boolean {
  return value === 'representor_name' || value === 'representor_address' || value === 'interface_id' || value === 'profile_id' || value === 'datapath_type';
}

export function isVIFPortProfileOVSRepresentor_1_1(value: unknown): boolean {
  if (!isRecord(value)) return false;
  if ((value.constructor !== Object || getPrototypeOf(value) !== Object.prototype) && !isForeign(value)) return false;
  let required = 0;
  for (const key in value) {
    switch (key) {
      case 'versioned_object.name':
        if (value['versioned_object.name'] !== 'VIFPortProfileOVSRepresentor') return false;
        required++;
        break;
      case 'versioned_object.namespace':
        if (value['versioned_object.namespace'] !== 'os_vif') return false;
        required++;
        break;
      case 'versioned_object.version':
        if (value['versioned_object.version'] !== '1.1') return false;
        required++;
        break;
      case 'versioned_object.data':
        if (!isVIFPortProfileOVSRepresentor_1_1Data(value['versioned_object.data'])) return false;
        required++;
        break;
      case 'versioned_object.changes':
        if (!isArrayOf(value['versioned_object.changes'], isVIFPortProfileOVSRepresentor_1_1ChangesItem)) return false;
        break;
      default:
        return false;
    }
  }
  return required === 4;
}

function isVIFPortProfileOVSRepresentor_1_2Data(value: unknown): boolean {
  if (!isRecord(value)) return false;
  if ((value.constructor !== Object || getPrototypeOf(value) !== Object.prototype) && !isForeign(value)) return false;
  for (const key in value) {
    switch (key) {
      case 'representor_name':
        if (!(value.representor_name === null || typeof value.representor_name === 'string')) return false;
        break;
      case 'representor_address':
        if (!(value.representor_address === null || isPCIAddress(value.representor_address))) return false;
        break;
      case 'interface_id':
        if (!isUUID(value.interface_id)) return false;
        break;
      case 'profile_id':
        if (typeof value.profile_id !== 'string') return false;
        break;
      case 'datapath_type':
        if (!(value.datapath_type === null || typeof value.datapath_type === 'string')) return false;
        break;
      case 'datapath_offload':
        if (!(value.datapath_offload === null || isAnyDatapathOffload(value.datapath_offload))) return false;
        break;
      default:
        return false;
    }
  }
  return true;
}

function isVIFPortProfileOVSRepresentor_1_2ChangesItem(value: unknown): boolean {
  return value === 'representor_name' || value === 'representor_address' || value === 'interface_id' || value === 'profile_id' || value === 'datapath_type' || value === 'datapath_offload';
}

export function isVIFPortProfileOVSRepresentor_1_2(value: unknown): boolean {
  if (!isRecord(value)) return false;
  if ((value.constructor !== Object || getPrototypeOf(value) !== Object.prototype) && !isForeign(value)) return false;
  let required = 0;
  for (const key in value) {
    switch (key) {
      case 'versioned_object.name':
        if (value['versioned_object.name'] !== 'VIFPortProfileOVSRepresentor') return false;
        required++;
        break;
      case 'versioned_object.namespace':
        if (value['versioned_object.namespace'] !== 'os_vif') return false;
        required++;
        break;
      case 'versioned_object.version':
        if (value['versioned_object.version'] !== '1.2') return false;
        required++;
        break;
      case 'versioned_object.data':
        if (!isVIFPortProfileOVSRepresentor_1_2Data(value['versioned_object.data'])) return false;
        required++;
        break;
      case 'versioned_object.changes':
        if (!isArrayOf(value['versioned_object.changes'], isVIFPortProfileOVSRepresentor_1_2ChangesItem)) return false;
        break;
      default:
        return false;
    }
  }
  return required === 4;
}

function isVIFPortProfileOVSRepresentor_1_3Data(value: unknown): boolean {
  if (!isRecord(value)) return false;
  if ((value.constructor !== Object || getPrototypeOf(value) !== Object.prototype) && !isForeign(value)) return false;
  for (const key in value) {
    switch (key) {
      case 'representor_name':
        if (!(value.representor_name === null || typeof value.representor_name === 'string')) return false;
        break;
      case 'representor_address':
        if (!(value.representor_address === null || isPCIAddress(value.representor_address))) return false;
        break;
      case 'interface_id':
        if (!isUUID(value.interface_id)) return false;
        break;
      case 'profile_id':
        if (typeof value.profile_id !== 'string') return false;
        break;
      case 'datapath_type':
        if (!(value.datapath_type === null || typeof value.datapath_type === 'string')) return false;
        break;
      case 'create_port':
        if (typeof value.create_port !== 'boolean') return false;
        break;
      case 'datapath_offload':
        if (!(value.datapath_offload === null || isAnyDatapathOffload(value.datapath_offload))) return false;
        break;
      default:
        return false;
    }
  }
  return true;
}

function isVIFPortProfileOVSRepresentor_1_3ChangesItem(value: unknown): boolean {
  return value === 'representor_name' || value === 'representor_address' || value === 'interface_id' || value === 'profile_id' || value === 'datapath_type' || value === 'create_port' || value === 'datapath_offload';
}

export function isVIFPortProfileOVSRepresentor_1_3(value: unknown): boolean {
  if (!isRecord(value)) return false;
  if ((value.constructor !== Object || getPrototypeOf(value) !== Object.prototype) && !isForeign(value)) return false;
  let required = 0;
  for (const key in value) {
    switch (key) {
      case 'versioned_object.name':
        if (value['versioned_object.name'] !== 'VIFPortProfileOVSRepresentor') return false;
        required++;
        break;
      case 'versioned_object.namespace':
        if (value['versioned_object.namespace'] !== 'os_vif') return false;
        required++;
        break;
      case 'versioned_object.version':
        if (value['versioned_object.version'] !== '1.3') return false;
        required++;
        break;
      case 'versioned_object.data':
        if (!isVIFPortProfileOVSRepresentor_1_3Data(value['versioned_object.data'])) return false;
        required++;
        break;
      case 'versioned_object.changes':
        if (!isArrayOf(value['versioned_object.changes'], isVIFPortProfileOVSRepresentor_1_3ChangesItem)) return false;
        break;
      default:
        return false;
    }
  }
  return required === 4;
}

function isVIFPortProfileOVSRepresentor_1_4Data(value: unknown): boolean {
  if (!isRecord(value)) return false;
  if ((value.constructor !== Object || getPrototypeOf(value) !== Object.prototype) && !isForeign(value)) return false;
  for (const key in value) {
    switch (key) {
      case 'representor_name':
        if (!(value.representor_name === null || typeof value.representor_name === 'string')) return false;
        break;
      case 'representor_address':
        if (!(value.representor_address === null || isPCIAddress(value.representor_address))) return false;
        break;
      case 'interface_id':
        if (!isUUID(value.interface_id)) return false;
        break;
      case 'profile_id':
        if (typeof value.profile_id !== 'string') return false;
        break;
      case 'datapath_type':
        if (!(value.datapath_type === null || typeof value.datapath_type === 'string')) return false;
        break;
      case 'create_port':
        if (typeof value.create_port !== 'boolean') return false;
        break;
      case 'create_tap':
        if (typeof value.create_tap !== 'boolean') return false;
        break;
      case 'multiqueue':
        if (typeof value.multiqueue !== 'boolean') return false;
        break;
      case 'datapath_offload':
        if (!(value.datapath_offload === null || isAnyDatapathOffload(value.datapath_offload))) return false;
        break;
      default:
        return false;
    }
  }
  return true;
}

function isVIFPortProfileOVSRepresentor_1_4ChangesItem(value: unknown): boolean {
  return value === 'representor_name' || value === 'representor_address' || value === 'interface_id' || value === 'profile_id' || value === 'datapath_type' || value === 'create_port' || value === 'create_tap' || value === 'multiqueue' || value === 'datapath_offload';
}

export function isVIFPortProfileOVSRepresentor_1_4(value: unknown): boolean {
  if (!isRecord(value)) return false;
  if ((value.constructor !== Object || getPrototypeOf(value) !== Object.prototype) && !isForeign(value)) return false;
  let required = 0;
  for (const key in value) {
    switch (key) {
      case 'versioned_object.name':
        if (value['versioned_object.name'] !== 'VIFPortProfileOVSRepresentor') return false;
        required++;
        break;
      case 'versioned_object.namespace':
        if (value['versioned_object.namespace'] !== 'os_vif') return false;
        required++;
        break;
      case 'versioned_object.version':
        if (value['versioned_object.version'] !== '1.4') return false;
        required++;
        break;
      case 'versioned_object.data':
        if (!isVIFPortProfileOVSRepresentor_1_4Data(value['versioned_object.data'])) return false;
        required++;
        break;
      case 'versioned_object.changes':
        if (!isArrayOf(value['versioned_object.changes'], isVIFPortProfileOVSRepresentor_1_4ChangesItem)) return false;
        break;
      default:
        return false;
    }
  }
  return required === 4;
}

export function isVIFPortProfileOVSRepresentor(value: unknown): boolean {
  if (!isRecord(value)) return false;
  switch (value['versioned_object.version']) {
    case '1.0':
      return isVIFPortProfileOVSRepresentor_1_0(value);
    case '1.1':
      return isVIFPortProfileOVSRepresentor_1_1(value);
    case '1.2':
      return isVIFPortProfileOVSRepresentor_1_2(value);
    case '1.3':
      return isVIFPortProfileOVSRepresentor_1_3(value);
    case '1.4':
      return isVIFPortProfileOVSRepresentor_1_4(value);
    default:
      return false;
  }
}

function isVIFPortProfileFPBridge_1_0Data(value: unknown): boolean {
  if (!isRecord(value)) return false;
  if ((value.constructor !== Object || getPrototypeOf(value) !== Object.prototype) && !isForeign(value)) return false;
  for (const key in value) {
    switch (key) {
      case 'bridge_name':
        if (typeof value.bridge_name !== 'string') return false;
        break;
      default:
        return false;
    }
  }
  return true;
}

function isVIFPortProfileFPBridge_1_0ChangesItem(value: unknown): boolean {
  return value === 'bridge_name';
}

export function isVIFPortProfileFPBridge_1_0(value: unknown): boolean {
  if (!isRecord(value)) return false;
  if ((value.constructor !== Object || getPrototypeOf(value) !== Object.prototype) && !isForeign(value)) return false;
  let required = 0;
  for (const key in value) {
    switch (key) {
      case 'versioned_object.name':
        if (value['versioned_object.name'] !== 'VIFPortProfileFPBridge') return false;
        required++;
        break;
      case 'versioned_object.namespace':
        if (value['versioned_object.namespace'] !== 'os_vif') return false;
        required++;
        break;
      case 'versioned_object.version':
        if (value['versioned_object.version'] !== '1.0') return false;
        required++;
        break;
      case 'versioned_object.data':
        if (!isVIFPortProfileFPBridge_1_0Data(value['versioned_object.data'])) return false;
        required++;
        break;
      case 'versioned_object.changes':
        if (!isArrayOf(value['versioned_object.changes'], isVIFPortProfileFPBridge_1_0ChangesItem)) return false;
        break;
      default:
        return false;
    }
  }
  return required === 4;
}

function isVIFPortProfileFPBridge_1_1Data(value: unknown): boolean {
  if (!isRecord(value)) return false;
  if ((value.constructor !== Object || getPrototypeOf(value) !== Object.prototype) && !isForeign(value)) return false;
  for (const key in value) {
    switch (key) {
      case 'bridge_name':
        if (typeof value.bridge_name !== 'string') return false;
        break;
      case 'datapath_offload':
        if (!(value.datapath_offload === null || isAnyDatapathOffload(value.datapath_offload))) return false;
        break;
      default:
        return false;
    }
  }
  return true;
}

function isVIFPortProfileFPBridge_1_1ChangesItem(value: unknown): boolean {
  return value === 'bridge_name' || value === 'datapath_offload';
}

export function isVIFPortProfileFPBridge_1_1(value: unknown): boolean {
  if (!isRecord(value)) return false;
  if ((value.constructor !== Object || getPrototypeOf(value) !== Object.prototype) && !isForeign(value)) return false;
  let required = 0;
  for (const key in value) {
    switch (key) {
      case 'versioned_object.name':
        if (value['versioned_object.name'] !== 'VIFPortProfileFPBridge') return false;
        required++;
        break;
      case 'versioned_object.namespace':
        if (value['versioned_object.namespace'] !== 'os_vif') return false;
        required++;
        break;
      case 'versioned_object.version':
        if (value['versioned_object.version'] !== '1.1') return false;
        required++;
        break;
      case 'versioned_object.data':
        if (!isVIFPortProfileFPBridge_1_1Data(value['versioned_object.data'])) return false;
        required++;
        break;
      case 'versioned_object.changes':
        if (!isArrayOf(value['versioned_object.changes'], isVIFPortProfileFPBridge_1_1ChangesItem)) return false;
        break;
      default:
        return false;
    }
  }
  return required === 4;
}

export function isVIFPortProfileFPBridge(value: unknown): boolean {
  if (!isRecord(value)) return false;
  switch (value['versioned_object.version']) {
    case '1.0':
      return isVIFPortProfileFPBridge_1_0(value);
    case '1.1':
      return isVIFPortProfileFPBridge_1_1(value);
    default:
      return false;
  }
}

function isVIFPortProfileFPTap_1_0Data(value: unknown): boolean {
  if (!isRecord(value)) return false;
  if ((value.constructor !== Object || getPrototypeOf(value) !== Object.prototype) && !isForeign(value)) return false;
  for (const key in value) {
    switch (key) {
      case 'mac_address':
        if (!(value.mac_address === null || isMACAddress(value.mac_address))) return false;
        break;
      default:
        return false;
    }
  }
  return true;
}

function isVIFPortProfileFPTap_1_0ChangesItem(value: unknown): boolean {
  return value === 'mac_address';
}

export function isVIFPortProfileFPTap_1_0(value: unknown): boolean {
  if (!isRecord(value)) return false;
  if ((value.constructor !== Object || getPrototypeOf(value) !== Object.prototype) && !isForeign(value)) return false;
  let required = 0;
  for (const key in value) {
    switch (key) {
      case 'versioned_object.name':
        if (value['versioned_object.name'] !== 'VIFPortProfileFPTap') return false;
        required++;
        break;
      case 'versioned_object.namespace':
        if (value['versioned_object.namespace'] !== 'os_vif') return false;
        required++;
        break;
      case 'versioned_object.version':
        if (value['versioned_object.version'] !== '1.0') return false;
        required++;
        break;
      case 'versioned_object.data':
        if (!isVIFPortProfileFPTap_1_0Data(value['versioned_object.data'])) return false;
        required++;
        break;
      case 'versioned_object.changes':
        if (!isArrayOf(value['versioned_object.changes'], isVIFPortProfileFPTap_1_0ChangesItem)) return false;
        break;
      default:
        return false;
    }
  }
  return required === 4;
}

function isVIFPortProfileFPTap_1_1Data(value: unknown): boolean {
  if (!isRecord(value)) return false;
  if ((value.constructor !== Object || getPrototypeOf(value) !== Object.prototype) && !isForeign(value)) return false;
  for (const key in value) {
    switch (key) {
      case 'mac_address':
        if (!(value.mac_address === null || isMACAddress(value.mac_address))) return false;
        break;
      case 'datapath_offload':
        if (!(value.datapath_offload === null || isAnyDatapathOffload(value.datapath_offload))) return false;
        break;
      default:
        return false;
    }
  }
  return true;
}

function isVIFPortProfileFPTap_1_1ChangesItem(value: unknown): boolean {
  return value === 'mac_address' || value === 'datapath_offload';
}

export function isVIFPortProfileFPTap_1_1(value: unknown): boolean {
  if (!isRecord(value)) return false;
  if ((value.constructor !== Object || getPrototypeOf(value) !== Object.prototype) && !isForeign(value)) return false;
  let required = 0;
  for (const key in value) {
    switch (key) {
      case 'versioned_object.name':
        if (value['versioned_object.name'] !== 'VIFPortProfileFPTap') return false;
        required++;
        break;
      case 'versioned_object.namespace':
        if (value['versioned_object.namespace'] !== 'os_vif') return false;
        required++;
        break;
      case 'versioned_object.version':
        if (value['versioned_object.version'] !== '1.1') return false;
        required++;
        break;
      case 'versioned_object.data':
        if (!isVIFPortProfileFPTap_1_1Data(value['versioned_object.data'])) return false;
        required++;
        break;
      case 'versioned_object.changes':
        if (!isArrayOf(value['versioned_object.changes'], isVIFPortProfileFPTap_1_1ChangesItem)) return false;
        break;
      default:
        return false;
    }
  }
  return required === 4;
}

export function isVIFPortProfileFPTap(value: unknown): boolean {
  if (!isRecord(value)) return false;
  switch (value['versioned_object.version']) {
    case '1.0':
      return isVIFPortProfileFPTap_1_0(value);
    case '1.1':
      return isVIFPortProfileFPTap_1_1(value);
    default:
      return false;
  }
}

function isVIFPortProfileK8sDPDK_1_0Data(value: unknown): boolean {
  if (!isRecord(value)) return false;
  if ((value.constructor !== Object || getPrototypeOf(value) !== Object.prototype) && !isForeign(value)) return false;
  for (const key in value) {
    switch (key) {
      case 'l3_setup':
        if (typeof value.l3_setup !== 'boolean') return false;
        break;
      case 'selflink':
        if (typeof value.selflink !== 'string') return false;
        break;
      case 'resourceversion':
        if (typeof value.resourceversion !== 'string') return false;
        break;
      default:
        return false;
    }
  }
  return true;
}

function isVIFPortProfileK8sDPDK_1_0ChangesItem(value: unknown): boolean {
  return value === 'l3_setup' || value === 'selflink' || value === 'resourceversion';
}

export function isVIFPortProfileK8sDPDK_1_0(value: unknown): boolean {
  if (!isRecord(value)) return false;
  if ((value.constructor !== Object || getPrototypeOf(value) !== Object.prototype) && !isForeign(value)) return false;
  let required = 0;
  for (const key in value) {
    switch (key) {
      case 'versioned_object.name':
        if (value['versioned_object.name'] !== 'VIFPortProfileK8sDPDK') return false;
        required++;
        break;
      case 'versioned_object.namespace':
        if (value['versioned_object.namespace'] !== 'os_vif') return false;
        required++;
        break;
      case 'versioned_object.version':
        if (value['versioned_object.version'] !== '1.0') return false;
        required++;
        break;
      case 'versioned_object.data':
        if (!isVIFPortProfileK8sDPDK_1_0Data(value['versioned_object.data'])) return false;
        required++;
        break;
      case 'versioned_object.changes':
        if (!isArrayOf(value['versioned_object.changes'], isVIFPortProfileK8sDPDK_1_0ChangesItem)) return false;
        break;
      default:
        return false;
    }
  }
  return required === 4;
}

function isVIFPortProfileK8sDPDK_1_1Data(value: unknown): boolean {
  if (!isRecord(value)) return false;
  if ((value.constructor !== Object || getPrototypeOf(value) !== Object.prototype) && !isForeign(value)) return false;
  for (const key in value) {
    switch (key) {
      case 'l3_setup':
        if (typeof value.l3_setup !== 'boolean') return false;
        break;
      case 'selflink':
        if (typeof value.selflink !== 'string') return false;
        break;
      case 'resourceversion':
        if (typeof value.resourceversion !== 'string') return false;
        break;
      case 'datapath_offload':
        if (!(value.datapath_offload === null || isAnyDatapathOffload(value.datapath_offload))) return false;
        break;
      default:
        return false;
    }
  }
  return true;
}

function isVIFPortProfileK8sDPDK_1_1ChangesItem(value: unknown): boolean {
  return value === 'l3_setup' || value === 'selflink' || value === 'resourceversion' || value === 'datapath_offload';
}

export function isVIFPortProfileK8sDPDK_1_1(value: unknown): boolean {
  if (!isRecord(value)) return false;
  if ((value.constructor !== Object || getPrototypeOf(value) !== Object.prototype) && !isForeign(value)) return false;
  let required = 0;
  for (const key in value) {
    switch (key) {
      case 'versioned_object.name':
        if (value['versioned_object.name'] !== 'VIFPortProfileK8sDPDK') return false;
        required++;
        break;
      case 'versioned_object.namespace':
        if (value['versioned_object.namespace'] !== 'os_vif') return false;
        required++;
        break;
      case 'versioned_object.version':
        if (value['versioned_object.version'] !== '1.1') return false;
        required++;
        break;
      case 'versioned_object.data':
        if (!isVIFPortProfileK8sDPDK_1_1Data(value['versioned_object.data'])) return false;
        required++;
        break;
      case 'versioned_object.changes':
        if (!isArrayOf(value['versioned_object.changes'], isVIFPortProfileK8sDPDK_1_1ChangesItem)) return false;
        break;
      default:
        return false;
    }
  }
  return required === 4;
}

export function isVIFPortProfileK8sDPDK(value: unknown): boolean {
  if (!isRecord(value)) return false;
  switch (value['versioned_object.version']) {
    case '1.0':
      return isVIFPortProfileK8sDPDK_1_0(value);
    case '1.1':
      return isVIFPortProfileK8sDPDK_1_1(value);
    default:
      return false;
  }
}

export function isAnyVIFPortProfile(value: unknown): boolean {
  if (!isRecord(value)) return false;
  switch (value['versioned_object.name']) {
    case 'VIFPortProfileBase':
      return isVIFPortProfileBase(value);
    case 'VIFPortProfileOpenVSwitch':
      return isVIFPortProfileOpenVSwitch(value);
    case 'VIFPortProfile8021Qbg':
      return isVIFPortProfile8021Qbg(value);
    case 'VIFPortProfile8021Qbh':
      return isVIFPortProfile8021Qbh(value);
    case 'VIFPortProfileFPOpenVSwitch':
      return isVIFPortProfileFPOpenVSwitch(value);
    case 'VIFPortProfileOVSRepresentor':
      return isVIFPortProfileOVSRepresentor(value);
    case 'VIFPortProfileFPBridge':
      return isVIFPortProfileFPBridge(value);
    case 'VIFPortProfileFPTap':
      return isVIFPortProfileFPTap(value);
    case 'VIFPortProfileK8sDPDK':
      return isVIFPortProfileK8sDPDK(value);
    default:
      return false;
  }
}

function isVIFBaseData(value: unknown): boolean {
  if (!isRecord(value)) return false;
  if ((value.constructor !== Object || getPrototypeOf(value) !== Object.prototype) && !isForeign(value)) return false;
  for (const key in value) {
    switch (key) {
      case 'id':
        if (!isUUID(value.id)) return false;
        break;
      case 'address':
        if (!(value.address === null || isMACAddress(value.address))) return false;
        break;
      case 'network':
        if (!(value.network === null || isNetwork(value.network))) return false;
        break;
      case 'plugin':
        if (typeof value.plugin !== 'string') return false;
        break;
      case 'active':
        if (typeof value.active !== 'boolean') return false;
        break;
      case 'preserve_on_delete':
        if (typeof value.preserve_on_delete !== 'boolean') return false;
        break;
      case 'has_traffic_filtering':
        if (typeof value.has_traffic_filtering !== 'boolean') return false;
        break;
      case 'port_profile':
        if (!isAnyVIFPortProfile(value.port_profile)) return false;
        break;
      default:
        return false;
    }
  }
  return true;
}

function isVIFBaseChangesItem(value: unknown): boolean {
  return value === 'id' || value === 'address' || value === 'network' || value === 'plugin' || value === 'active' || value === 'preserve_on_delete' || value === 'has_traffic_filtering' || value === 'port_profile';
}

export function isVIFBase(value: unknown): boolean {
  if (!isRecord(value)) return false;
  if ((value.constructor !== Object || getPrototypeOf(value) !== Object.prototype) && !isForeign(value)) return false;
  let required = 0;
  for (const key in value) {
    switch (key) {
      case 'versioned_object.name':
        if (value['versioned_object.name'] !== 'VIFBase') return false;
        required++;
        break;
      case 'versioned_object.namespace':
        if (value['versioned_object.namespace'] !== 'os_vif') return false;
        required++;
        break;
      case 'versioned_object.version':
        if (value['versioned_object.version'] !== '1.0') return false;
        required++;
        break;
      case 'versioned_object.data':
        if (!isVIFBaseData(value['versioned_object.data'])) return false;
        required++;
        break;
      case 'versioned_object.changes':
        if (!isArrayOf(value['versioned_object.changes'], isVIFBaseChangesItem)) return false;
        break;
      default:
        return false;
    }
  }
  return required === 4;
}

function isVIFGenericData(value: unknown): boolean {
  if (!isRecord(value)) return false;
  if ((value.constructor !== Object || getPrototypeOf(value) !== Object.prototype) && !isForeign(value)) return false;
  for (const key in value) {
    switch (key) {
      case 'vif_name':
        if (typeof value.vif_name !== 'string') return false;
        break;
      case 'id':
        if (!isUUID(value.id)) return false;
        break;
      case 'address':
        if (!(value.address === null || isMACAddress(value.address))) return false;
        break;
      case 'network':
        if (!(value.network === null || isNetwork(value.network))) return false;
        break;
      case 'plugin':
        if (typeof value.plugin !== 'string') return false;
        break;
      case 'active':
        if (typeof value.active !== 'boolean') return false;
        break;
      case 'preserve_on_delete':
        if (typeof value.preserve_on_delete !== 'boolean') return false;
        break;
      case 'has_traffic_filtering':
        if (typeof value.has_traffic_filtering !== 'boolean') return false;
        break;
      case 'port_profile':
        if (!isAnyVIFPortProfile(value.port_profile)) return false;
        break;
      default:
        return false;
    }
  }
  return true;
}

function isVIFGenericChangesItem(value: unknown): boolean {
  return value === 'vif_name' || value === 'id' || value === 'address' || value === 'network' || value === 'plugin' || value === 'active' || value === 'preserve_on_delete' || value === 'has_traffic_filtering' || value === 'port_profile';
}

export function isVIFGeneric(value: unknown): boolean {
  if (!isRecord(value)) return false;
  if ((value.constructor !== Object || getPrototypeOf(value) !== Object.prototype) && !isForeign(value)) return false;
  let required = 0;
  for (const key in value) {
    switch (key) {
      case 'versioned_object.name':
        if (value['versioned_object.name'] !== 'VIFGeneric') return false;
        required++;
        break;
      case 'versioned_object.namespace':
        if (value['versioned_object.namespace'] !== 'os_vif') return false;
        required++;
        break;
      case 'versioned_object.version':
        if (value['versioned_object.version'] !== '1.0') return false;
        required++;
        break;
      case 'versioned_object.data':
        if (!isVIFGenericData(value['versioned_object.data'])) return false;
        required++;
        break;
      case 'versioned_object.changes':
        if (!isArrayOf(value['versioned_object.changes'], isVIFGenericChangesItem)) return false;
        break;
      default:
        return false;
    }
  }
  return required === 4;
}

function isVIFBridgeData(value: unknown): boolean {
  if (!isRecord(value)) return false;
  if ((value.constructor !== Object || getPrototypeOf(value) !== Object.prototype) && !isForeign(value)) return false;
  for (const key in value) {
    switch (key) {
      case 'vif_name':
        if (typeof value.vif_name !== 'string') return false;
        break;
      case 'bridge_name':
        if (typeof value.bridge_name !== 'string') return false;
        break;
      case 'id':
        if (!isUUID(value.id)) return false;
        break;
      case 'address':
        if (!(value.address === null || isMACAddress(value.address))) return false;
        break;
      case 'network':
        if (!(value.network === null || isNetwork(value.network))) return false;
        break;
      case 'plugin':
        if (typeof value.plugin !== 'string') return false;
        break;
      case 'active':
        if (typeof value.active !== 'boolean') return false;
        break;
      case 'preserve_on_delete':
        if (typeof value.preserve_on_delete !== 'boolean') return false;
        break;
      case 'has_traffic_filtering':
        if (typeof value.has_traffic_filtering !== 'boolean') return false;
        break;
      case 'port_profile':
        if (!isAnyVIFPortProfile(value.port_profile)) return false;
        break;
      default:
        return false;
    }
  }
  return true;
}

function isVIFBridgeChangesItem(value: unknown): boolean {
  return value === 'vif_name' || value === 'bridge_name' || value === 'id' || value === 'address' || value === 'network' || value === 'plugin' || value === 'active' || value === 'preserve_on_delete' || value === 'has_traffic_filtering' || value === 'port_profile';
}

export function isVIFBridge(value: unknown): boolean {
  if (!isRecord(value)) return false;
  if ((value.constructor !== Object || getPrototypeOf(value) !== Object.prototype) && !isForeign(value)) return false;
  let required = 0;
  for (const key in value) {
    switch (key) {
      case 'versioned_object.name':
        if (value['versioned_object.name'] !== 'VIFBridge') return false;
        required++;
        break;
      case 'versioned_object.namespace':
        if (value['versioned_object.namespace'] !== 'os_vif') return false;
        required++;
        break;
      case 'versioned_object.version':
        if (value['versioned_object.version'] !== '1.0') return false;
        required++;
        break;
      case 'versioned_object.data':
        if (!isVIFBridgeData(value['versioned_object.data'])) return false;
        required++;
        break;
      case 'versioned_object.changes':
        if (!isArrayOf(value['versioned_object.changes'], isVIFBridgeChangesItem)) return false;
        break;
      default:
        return false;
    }
  }
  return required === 4;
}

function isVIFOpenVSwitchData(value: unknown): boolean {
  if (!isRecord(value)) return false;
  if ((value.constructor !== Object || getPrototypeOf(value) !== Object.prototype) && !isForeign(value)) return false;
  for (const key in value) {
    switch (key) {
      case 'vif_name':
        if (typeof value.vif_name !== 'string') return false;
        break;
      case 'bridge_name':
        if (typeof value.bridge_name !== 'string') return false;
        break;
      case 'id':
        if (!isUUID(value.id)) return false;
        break;
      case 'address':
        if (!(value.address === null || isMACAddress(value.address))) return false;
        break;
      case 'network':
        if (!(value.network === null || isNetwork(value.network))) return false;
        break;
      case 'plugin':
        if (typeof value.plugin !== 'string') return false;
        break;
      case 'active':
        if (typeof value.active !== 'boolean') return false;
        break;
      case 'preserve_on_delete':
        if (typeof value.preserve_on_delete !== 'boolean') return false;
        break;
      case 'has_traffic_filtering':
        if (typeof value.has_traffic_filtering !== 'boolean') return false;
        break;
      case 'port_profile':
        if (!isAnyVIFPortProfile(value.port_profile)) return false;
        break;
      default:
        return false;
    }
  }
  return true;
}

function isVIFOpenVSwitchChangesItem(value: unknown): boolean {
  return value === 'vif_name' || value === 'bridge_name' || value === 'id' || value === 'address' || value === 'network' || value === 'plugin' || value === 'active' || value === 'preserve_on_delete' || value === 'has_traffic_filtering' || value === 'port_profile';
}

export function isVIFOpenVSwitch(value: unknown): boolean {
  if (!isRecord(value)) return false;
  if ((value.constructor !== Object || getPrototypeOf(value) !== Object.prototype) && !isForeign(value)) return false;
  let required = 0;
  for (const key in value) {
    switch (key) {
      case 'versioned_object.name':
        if (value['versioned_object.name'] !== 'VIFOpenVSwitch') return false;
        required++;
        break;
      case 'versioned_object.namespace':
        if (value['versioned_object.namespace'] !== 'os_vif') return false;
        required++;
        break;
      case 'versioned_object.version':
        if (value['versioned_object.version'] !== '1.0') return false;
        required++;
        break;
      case 'versioned_object.data':
        if (!isVIFOpenVSwitchData(value['versioned_object.data'])) return false;
        required++;
        break;
      case 'versioned_object.changes':
        if (!isArrayOf(value['versioned_object.changes'], isVIFOpenVSwitchChangesItem)) return false;
        break;
      default:
        return false;
    }
  }
  return required === 4;
}

export function isVIFDirectMode(value: unknown): boolean {
  return value === 'vepa' || value === 'passthrough' || value === 'bridge';
}

function isVIFDirectData(value: unknown): boolean {
  if (!isRecord(value)) return false;
  if ((value.constructor !== Object || getPrototypeOf(value) !== Object.prototype) && !isForeign(value)) return false;
  for (const key in value) {
    switch (key) {
      case 'vif_name':
        if (typeof value.vif_name !== 'string') return false;
        break;
      case 'dev_address':
        if (!isPCIAddress(value.dev_address)) return false;
        break;
      case 'mode':
        if (!isVIFDirectMode(value.mode)) return false;
        break;
      case 'vlan_name':
        if (typeof value.vlan_name !== 'string') return false;
        break;
      case 'id':
        if (!isUUID(value.id)) return false;
        break;
      case 'address':
        if (!(value.address === null || isMACAddress(value.address))) return false;
        break;
      case 'network':
        if (!(value.network === null || isNetwork(value.network))) return false;
        break;
      case 'plugin':
        if (typeof value.plugin !== 'string') return false;
        break;
      case 'active':
        if (typeof value.active !== 'boolean') return false;
        break;
      case 'preserve_on_delete':
        if (typeof value.preserve_on_delete !== 'boolean') return false;
        break;
      case 'has_traffic_filtering':
        if (typeof value.has_traffic_filtering !== 'boolean') return false;
        break;
      case 'port_profile':
        if (!isAnyVIFPortProfile(value.port_profile)) return false;
        break;
      default:
        return false;
    }
  }
  return true;
}

function isVIFDirectChangesItem(value: unknown): boolean {
  return value === 'vif_name' || value === 'dev_address' || value === 'mode' || value === 'vlan_name' || value === 'id' || value === 'address' || value === 'network' || value === 'plugin' || value === 'active' || value === 'preserve_on_delete' || value === 'has_traffic_filtering' || value === 'port_profile';
}

export function isVIFDirect(value: unknown): boolean {
  if (!isRecord(value)) return false;
  if ((value.constructor !== Object || getPrototypeOf(value) !== Object.prototype) && !isForeign(value)) return false;
  let required = 0;
  for (const key in value) {
    switch (key) {
      case 'versioned_object.name':
        if (value['versioned_object.name'] !== 'VIFDirect') return false;
        required++;
        break;
      case 'versioned_object.namespace':
        if (value['versioned_object.namespace'] !== 'os_vif') return false;
        required++;
        break;
      case 'versioned_object.version':
        if (value['versioned_object.version'] !== '1.0') return false;
        required++;
        break;
      case 'versioned_object.data':
        if (!isVIFDirectData(value['versioned_object.data'])) return false;
        required++;
        break;
      case 'versioned_object.changes':
        if (!isArrayOf(value['versioned_object.changes'], isVIFDirectChangesItem)) return false;
        break;
      default:
        return false;
    }
  }
  return required === 4;
}

export function isVIFVHostUserMode(value: unknown): boolean {
  return value === 'client' || value === 'server';
}

function isVIFVHostUser_1_0Data(value: unknown): boolean {
  if (!isRecord(value)) return false;
  if ((value.constructor !== Object || getPrototypeOf(value) !== Object.prototype) && !isForeign(value)) return false;
  for (const key in value) {
    switch (key) {
      case 'path':
        if (typeof value.path !== 'string') return false;
        break;
      case 'mode':
        if (!isVIFVHostUserMode(value.mode)) return false;
        break;
      case 'id':
        if (!isUUID(value.id)) return false;
        break;
      case 'address':
        if (!(value.address === null || isMACAddress(value.address))) return false;
        break;
      case 'network':
        if (!(value.network === null || isNetwork(value.network))) return false;
        break;
      case 'plugin':
        if (typeof value.plugin !== 'string') return false;
        break;
      case 'active':
        if (typeof value.active !== 'boolean') return false;
        break;
      case 'preserve_on_delete':
        if (typeof value.preserve_on_delete !== 'boolean') return false;
        break;
      case 'has_traffic_filtering':
        if (typeof value.has_traffic_filtering !== 'boolean') return false;
        break;
      case 'port_profile':
        if (!isAnyVIFPortProfile(value.port_profile)) return false;
        break;
      default:
        return false;
    }
  }
  return true;
}

function isVIFVHostUser_1_0ChangesItem(value: unknown): boolean {
  return value === 'path' || value === 'mode' || value === 'id' || value === 'address' || value === 'network' || value === 'plugin' || value === 'active' || value === 'preserve_on_delete' || value === 'has_traffic_filtering' || value === 'port_profile';
}

export function isVIFVHostUser_1_0(value: unknown): boolean {
  if (!isRecord(value)) return false;
  if ((value.constructor !== Object || getPrototypeOf(value) !== Object.prototype) && !isForeign(value)) return false;
  let required = 0;
  for (const key in value) {
    switch (key) {
      case 'versioned_object.name':
        if (value['versioned_object.name'] !== 'VIFVHostUser') return false;
        required++;
        break;
      case 'versioned_object.namespace':
        if (value['versioned_object.namespace'] !== 'os_vif') return false;
        required++;
        break;
      case 'versioned_object.version':
        if (value['versioned_object.version'] !== '1.0') return false;
        required++;
        break;
      case 'versioned_object.data':
        if (!isVIFVHostUser_1_0Data(value['versioned_object.data'])) return false;
        required++;
        break;
      case 'versioned_object.changes':
        if (!isArrayOf(value['versioned_object.changes'], isVIFVHostUser_1_0ChangesItem)) return false;
        break;
      default:
        return false;
    }
  }
  return required === 4;
}

function isVIFVHostUser_1_1Data(value: unknown): boolean {
  if (!isRecord(value)) return false;
  if ((value.constructor !== Object || getPrototypeOf(value) !== Object.prototype) && !isForeign(value)) return false;
  for (const key in value) {
    switch (key) {
      case 'vif_name':
        if (typeof value.vif_name !== 'string') return false;
        break;
      case 'path':
        if (typeof value.path !== 'string') return false;
        break;
      case 'mode':
        if (!isVIFVHostUserMode(value.mode)) return false;
        break;
      case 'id':
        if (!isUUID(value.id)) return false;
        break;
      case 'address':
        if (!(value.address === null || isMACAddress(value.address))) return false;
        break;
      case 'network':
        if (!(value.network === null || isNetwork(value.network))) return false;
        break;
      case 'plugin':
        if (typeof value.plugin !== 'string') return false;
        break;
      case 'active':
        if (typeof value.active !== 'boolean') return false;
        break;
      case 'preserve_on_delete':
        if (typeof value.preserve_on_delete !== 'boolean') return false;
        break;
      case 'has_traffic_filtering':
        if (typeof value.has_traffic_filtering !== 'boolean') return false;
        break;
      case 'port_profile':
        if (!isAnyVIFPortProfile(value.port_profile)) return false;
        break;
      default:
        return false;
    }
  }
  return true;
}

function isVIFVHostUser_1_1ChangesItem(value: unknown): boolean {
  return value === 'vif_name' || value === 'path' || value === 'mode' || value === 'id' || value === 'address' || value === 'network' || value === 'plugin' || value === 'active' || value === 'preserve_on_delete' || value === 'has_traffic_filtering' || value === 'port_profile';
}

export function isVIFVHostUser_1_1(value: unknown): boolean {
  if (!isRecord(value)) return false;
  if ((value.constructor !== Object || getPrototypeOf(value) !== Object.prototype) && !isForeign(value)) return false;
  let required = 0;
  for (const key in value) {
    switch (key) {
      case 'versioned_object.name':
        if (value['versioned_object.name'] !== 'VIFVHostUser') return false;
        required++;
        break;
      case 'versioned_object.namespace':
        if (value['versioned_object.namespace'] !== 'os_vif') return false;
        required++;
        break;
      case 'versioned_object.version':
        if (value['versioned_object.version'] !== '1.1') return false;
        required++;
        break;
      case 'versioned_object.data':
        if (!isVIFVHostUser_1_1Data(value['versioned_object.data'])) return false;
        required++;
        break;
      case 'versioned_object.changes':
        if (!isArrayOf(value['versioned_object.changes'], isVIFVHostUser_1_1ChangesItem)) return false;
        break;
      default:
        return false;
    }
  }
  return required === 4;
}

export function isVIFVHostUser(value: unknown): boolean {
  if (!isRecord(value)) return false;
  switch (value['versioned_object.version']) {
    case '1.0':
      return isVIFVHostUser_1_0(value);
    case '1.1':
      return isVIFVHostUser_1_1(value);
    default:
      return false;
  }
}

export function isVIFHostDeviceDevType(value: unknown): boolean {
  return value === 'ethernet' || value === 'generic';
}

function isVIFHostDeviceData(value: unknown): boolean {
  if (!isRecord(value)) return false;
  if ((value.constructor !== Object || getPrototypeOf(value) !== Object.prototype) && !isForeign(value)) return false;
  for (const key in value) {
    switch (key) {
      case 'dev_type':
        if (!isVIFHostDeviceDevType(value.dev_type)) return false;
        break;
      case 'dev_address':
        if (!isPCIAddress(value.dev_address)) return false;
        break;
      case 'id':
        if (!isUUID(value.id)) return false;
        break;
      case 'address':
        if (!(value.address === null || isMACAddress(value.address))) return false;
        break;
      case 'network':
        if (!(value.network === null || isNetwork(value.network))) return false;
        break;
      case 'plugin':
        if (typeof value.plugin !== 'string') return false;
        break;
      case 'active':
        if (typeof value.active !== 'boolean') return false;
        break;
      case 'preserve_on_delete':
        if (typeof value.preserve_on_delete !== 'boolean') return false;
        break;
      case 'has_traffic_filtering':
        if (typeof value.has_traffic_filtering !== 'boolean') return false;
        break;
      case 'port_profile':
        if (!isAnyVIFPortProfile(value.port_profile)) return false;
        break;
      default:
        return false;
    }
  }
  return true;
}

function isVIFHostDeviceChangesItem(value: unknown): boolean {
  return value === 'dev_type' || value === 'dev_address' || value === 'id' || value === 'address' || value === 'network' || value === 'plugin' || value === 'active' || value === 'preserve_on_delete' || value === 'has_traffic_filtering' || value === 'port_profile';
}

export function isVIFHostDevice(value: unknown): boolean {
  if (!isRecord(value)) return false;
  if ((value.constructor !== Object || getPrototypeOf(value) !== Object.prototype) && !isForeign(value)) return false;
  let required = 0;
  for (const key in value) {
    switch (key) {
      case 'versioned_object.name':
        if (value['versioned_object.name'] !== 'VIFHostDevice') return false;
        required++;
        break;
      case 'versioned_object.namespace':
        if (value['versioned_object.namespace'] !== 'os_vif') return false;
        required++;
        break;
      case 'versioned_object.version':
        if (value['versioned_object.version'] !== '1.0') return false;
        required++;
        break;
      case 'versioned_object.data':
        if (!isVIFHostDeviceData(value['versioned_object.data'])) return false;
        required++;
        break;
      case 'versioned_object.changes':
        if (!isArrayOf(value['versioned_object.changes'], isVIFHostDeviceChangesItem)) return false;
        break;
      default:
        return false;
    }
  }
  return required === 4;
}

function isVIFNestedDPDKData(value: unknown): boolean {
  if (!isRecord(value)) return false;
  if ((value.constructor !== Object || getPrototypeOf(value) !== Object.prototype) && !isForeign(value)) return false;
  for (const key in value) {
    switch (key) {
      case 'pci_address':
        if (typeof value.pci_address !== 'string') return false;
        break;
      case 'dev_driver':
        if (typeof value.dev_driver !== 'string') return false;
        break;
      case 'id':
        if (!isUUID(value.id)) return false;
        break;
      case 'address':
        if (!(value.address === null || isMACAddress(value.address))) return false;
        break;
      case 'network':
        if (!(value.network === null || isNetwork(value.network))) return false;
        break;
      case 'plugin':
        if (typeof value.plugin !== 'string') return false;
        break;
      case 'active':
        if (typeof value.active !== 'boolean') return false;
        break;
      case 'preserve_on_delete':
        if (typeof value.preserve_on_delete !== 'boolean') return false;
        break;
      case 'has_traffic_filtering':
        if (typeof value.has_traffic_filtering !== 'boolean') return false;
        break;
      case 'port_profile':
        if (!isAnyVIFPortProfile(value.port_profile)) return false;
        break;
      default:
        return false;
    }
  }
  return true;
}

function isVIFNestedDPDKChangesItem(value: unknown): boolean {
  return value === 'pci_address' || value === 'dev_driver' || value === 'id' || value === 'address' || value === 'network' || value === 'plugin' || value === 'active' || value === 'preserve_on_delete' || value === 'has_traffic_filtering' || value === 'port_profile';
}

export function isVIFNestedDPDK(value: unknown): boolean {
  if (!isRecord(value)) return false;
  if ((value.constructor !== Object || getPrototypeOf(value) !== Object.prototype) && !isForeign(value)) return false;
  let required = 0;
  for (const key in value) {
    switch (key) {
      case 'versioned_object.name':
        if (value['versioned_object.name'] !== 'VIFNestedDPDK') return false;
        required++;
        break;
      case 'versioned_object.namespace':
        if (value['versioned_object.namespace'] !== 'os_vif') return false;
        required++;
        break;
      case 'versioned_object.version':
        if (value['versioned_object.version'] !== '1.0') return false;
        required++;
        break;
      case 'versioned_object.data':
        if (!isVIFNestedDPDKData(value['versioned_object.data'])) return false;
        required++;
        break;
      case 'versioned_object.changes':
        if (!isArrayOf(value['versioned_object.changes'], isVIFNestedDPDKChangesItem)) return false;
        break;
      default:
        return false;
    }
  }
  return required === 4;
}

export function isAnyVIF(value: unknown): boolean {
  if (!isRecord(value)) return false;
  switch (value['versioned_object.name']) {
    case 'VIFBase':
      return isVIFBase(value);
    case 'VIFGeneric':
      return isVIFGeneric(value);
    case 'VIFBridge':
      return isVIFBridge(value);
    case 'VIFOpenVSwitch':
      return isVIFOpenVSwitch(value);
    case 'VIFDirect':
      return isVIFDirect(value);
    case 'VIFVHostUser':
      return isVIFVHostUser(value);
    case 'VIFHostDevice':
      return isVIFHostDevice(value);
    case 'VIFNestedDPDK':
      return isVIFNestedDPDK(value);
    default:
      return false;
  }
}

function isInstanceInfoData(value: unknown): boolean {
  if (!isRecord(value)) return false;
  if ((value.constructor !== Object || getPrototypeOf(value) !== Object.prototype) && !isForeign(value)) return false;
  for (const key in value) {
    switch (key) {
      case 'uuid':
        if (!isUUID(value.uuid)) return false;
        break;
      case 'name':
        if (typeof value.name !== 'string') return false;
        break;
      case 'project_id':
        if (typeof value.project_id !== 'string') return false;
        break;
      default:
        return false;
    }
  }
  return true;
}

function isInstanceInfoChangesItem(value: unknown): boolean {
  return value === 'uuid' || value === 'name' || value === 'project_id';
}

export function isInstanceInfo(value: unknown): boolean {
  if (!isRecord(value)) return false;
  if ((value.constructor !== Object || getPrototypeOf(value) !== Object.prototype) && !isForeign(value)) return false;
  let required = 0;
  for (const key in value) {
    switch (key) {
      case 'versioned_object.name':
        if (value['versioned_object.name'] !== 'InstanceInfo') return false;
        required++;
        break;
      case 'versioned_object.namespace':
        if (value['versioned_object.namespace'] !== 'os_vif') return false;
        required++;
        break;
      case 'versioned_object.version':
        if (value['versioned_object.version'] !== '1.0') return false;
        required++;
        break;
      case 'versioned_object.data':
        if (!isInstanceInfoData(value['versioned_object.data'])) return false;
        required++;
        break;
      case 'versioned_object.changes':
        if (!isArrayOf(value['versioned_object.changes'], isInstanceInfoChangesItem)) return false;
        break;
      default:
        return false;
    }
  }
  return required === 4;
}

function isHostVIFInfo_1_0Data(value: unknown): boolean {
  if (!isRecord(value)) return false;
  if ((value.constructor !== Object || getPrototypeOf(value) !== Object.prototype) && !isForeign(value)) return false;
  for (const key in value) {
    switch (key) {
      case 'vif_object_name':
        if (typeof value.vif_object_name !== 'string') return false;
        break;
      case 'min_version':
        if (typeof value.min_version !== 'string') return false;
        break;
      case 'max_version':
        if (typeof value.max_version !== 'string') return false;
        break;
      default:
        return false;
    }
  }
  return true;
}

function isHostVIFInfo_1_0ChangesItem(value: unknown): boolean {
  return value === 'vif_object_name' || value === 'min_version' || value === 'max_version';
}

export function isHostVIFInfo_1_0(value: unknown): boolean {
  if (!isRecord(value)) return false;
  if ((value.constructor !== Object || getPrototypeOf(value) !== Object.prototype) && !isForeign(value)) return false;
  let required = 0;
  for (const key in value) {
    switch (key) {
      case 'versioned_object.name':
        if (value['versioned_object.name'] !== 'HostVIFInfo') return false;
        required++;
        break;
      case 'versioned_object.namespace':
        if (value['versioned_object.namespace'] !== 'os_vif') return false;
        required++;
        break;
      case 'versioned_object.version':
        if (value['versioned_object.version'] !== '1.0') return false;
        required++;
        break;
      case 'versioned_object.data':
        if (!isHostVIFInfo_1_0Data(value['versioned_object.data'])) return false;
        required++;
        break;
      case 'versioned_object.changes':
        if (!isArrayOf(value['versioned_object.changes'], isHostVIFInfo_1_0ChangesItem)) return false;
        break;
      default:
        return false;
    }
  }
  return required === 4;
}

function isHostPortProfileInfoData(value: unknown): boolean {
  if (!isRecord(value)) return false;
  if ((value.constructor !== Object || getPrototypeOf(value) !== Object.prototype) && !isForeign(value)) return false;
  for (const key in value) {
    switch (key) {
      case 'profile_object_name':
        if (typeof value.profile_object_name !== 'string') return false;
        break;
      case 'min_version':
        if (typeof value.min_version !== 'string') return false;
        break;
      case 'max_version':
        if (typeof value.max_version !== 'string') return false;
        break;
      default:
        return false;
    }
  }
  return true;
}

function isHostPortProfileInfoChangesItem(value: unknown): boolean {
  return value === 'profile_object_name' || value === 'min_version' || value === 'max_version';
}

export function isHostPortProfileInfo(value: unknown): boolean {
  if (!isRecord(value)) return false;
  if ((value.constructor !== Object || getPrototypeOf(value) !== Object.prototype) && !isForeign(value)) return false;
  let required = 0;
  for (const key in value) {
    switch (key) {
      case 'versioned_object.name':
        if (value['versioned_object.name'] !== 'HostPortProfileInfo') return false;
        required++;
        break;
      case 'versioned_object.namespace':
        if (value['versioned_object.namespace'] !== 'os_vif') return false;
        required++;
        break;
      case 'versioned_object.version':
        if (value['versioned_object.version'] !== '1.0') return false;
        required++;
        break;
      case 'versioned_object.data':
        if (!isHostPortProfileInfoData(value['versioned_object.data'])) return false;
        required++;
        break;
      case 'versioned_object.changes':
        if (!isArrayOf(value['versioned_object.changes'], isHostPortProfileInfoChangesItem)) return false;
        break;
      default:
        return false;
    }
  }
  return required === 4;
}

function isHostVIFInfo_1_1Data(value: unknown): boolean {
  if (!isRecord(value)) return false;
  if ((value.constructor !== Object || getPrototypeOf(value) !== Object.prototype) && !isForeign(value)) return false;
  for (const key in value) {
    switch (key) {
      case 'vif_object_name':
        if (typeof value.vif_object_name !== 'string') return false;
        break;
      case 'min_version':
        if (typeof value.min_version !== 'string') return false;
        break;
      case 'max_version':
        if (typeof value.max_version !== 'string') return false;
        break;
      case 'supported_port_profiles':
        if (!isArrayOf(value.supported_port_profiles, isHostPortProfileInfo)) return false;
        break;
      default:
        return false;
    }
  }
  return true;
}

function isHostVIFInfo_1_1ChangesItem(value: unknown): boolean {
  return value === 'vif_object_name' || value === 'min_version' || value === 'max_version' || value === 'supported_port_profiles';
}

export function isHostVIFInfo_1_1(value: unknown): boolean {
  if (!isRecord(value)) return false;
  if ((value.constructor !== Object || getPrototypeOf(value) !== Object.prototype) && !isForeign(value)) return false;
  let required = 0;
  for (const key in value) {
    switch (key) {
      case 'versioned_object.name':
        if (value['versioned_object.name'] !== 'HostVIFInfo') return false;
        required++;
        break;
      case 'versioned_object.namespace':
        if (value['versioned_object.namespace'] !== 'os_vif') return false;
        required++;
        break;
      case 'versioned_object.version':
        if (value['versioned_object.version'] !== '1.1') return false;
        required++;
        break;
      case 'versioned_object.data':
        if (!isHostVIFInfo_1_1Data(value['versioned_object.data'])) return false;
        required++;
        break;
      case 'versioned_object.changes':
        if (!isArrayOf(value['versioned_object.changes'], isHostVIFInfo_1_1ChangesItem)) return false;
        break;
      default:
        return false;
    }
  }
  return required === 4;
}

export function isHostVIFInfo(value: unknown): boolean {
  if (!isRecord(value)) return false;
  switch (value['versioned_object.version']) {
    case '1.0':
      return isHostVIFInfo_1_0(value);
    case '1.1':
      return isHostVIFInfo_1_1(value);
    default:
      return false;
  }
}

function isHostPluginInfoData(value: unknown): boolean {
  if (!isRecord(value)) return false;
  if ((value.constructor !== Object || getPrototypeOf(value) !== Object.prototype) && !isForeign(value)) return false;
  for (const key in value) {
    switch (key) {
      case 'plugin_name':
        if (typeof value.plugin_name !== 'string') return false;
        break;
      case 'vif_info':
        if (!isArrayOf(value.vif_info, isHostVIFInfo)) return false;
        break;
      default:
        return false;
    }
  }
  return true;
}

function isHostPluginInfoChangesItem(value: unknown): boolean {
  return value === 'plugin_name' || value === 'vif_info';
}

export function isHostPluginInfo(value: unknown): boolean {
  if (!isRecord(value)) return false;
  if ((value.constructor !== Object || getPrototypeOf(value) !== Object.prototype) && !isForeign(value)) return false;
  let required = 0;
  for (const key in value) {
    switch (key) {
      case 'versioned_object.name':
        if (value['versioned_object.name'] !== 'HostPluginInfo') return false;
        required++;
        break;
      case 'versioned_object.namespace':
        if (value['versioned_object.namespace'] !== 'os_vif') return false;
        required++;
        break;
      case 'versioned_object.version':
        if (value['versioned_object.version'] !== '1.0') return false;
        required++;
        break;
      case 'versioned_object.data':
        if (!isHostPluginInfoData(value['versioned_object.data'])) return false;
        required++;
        break;
      case 'versioned_object.changes':
        if (!isArrayOf(value['versioned_object.changes'], isHostPluginInfoChangesItem)) return false;
        break;
      default:
        return false;
    }
  }
  return required === 4;
}

function isHostInfoData(value: unknown): boolean {
  if (!isRecord(value)) return false;
  if ((value.constructor !== Object || getPrototypeOf(value) !== Object.prototype) && !isForeign(value)) return false;
  for (const key in value) {
    switch (key) {
      case 'plugin_info':
        if (!isArrayOf(value.plugin_info, isHostPluginInfo)) return false;
        break;
      default:
        return false;
    }
  }
  return true;
}

function isHostInfoChangesItem(value: unknown): boolean {
  return value === 'plugin_info';
}

export function isHostInfo(value: unknown): boolean {
  if (!isRecord(value)) return false;
  if ((value.constructor !== Object || getPrototypeOf(value) !== Object.prototype) && !isForeign(value)) return false;
  let required = 0;
  for (const key in value) {
    switch (key) {
      case 'versioned_object.name':
        if (value['versioned_object.name'] !== 'HostInfo') return false;
        required++;
        break;
      case 'versioned_object.namespace':
        if (value['versioned_object.namespace'] !== 'os_vif') return false;
        required++;
        break;
      case 'versioned_object.version':
        if (value['versioned_object.version'] !== '1.0') return false;
        required++;
        break;
      case 'versioned_object.data':
        if (!isHostInfoData(value['versioned_object.data'])) return false;
        required++;
        break;
      case 'versioned_object.changes':
        if (!isArrayOf(value['versioned_object.changes'], isHostInfoChangesItem)) return false;
        break;
      default:
        return false;
    }
  }
  return required === 4;
}

export function isAnyObject(value: unknown): boolean {
  if (!isRecord(value)) return false;
  switch (value['versioned_object.name']) {
    case 'VIFBase':
      return isVIFBase(value);
    case 'VIFGeneric':
      return isVIFGeneric(value);
    case 'VIFBridge':
      return isVIFBridge(value);
    case 'VIFOpenVSwitch':
      return isVIFOpenVSwitch(value);
    case 'VIFDirect':
      return isVIFDirect(value);
    case 'VIFVHostUser':
      return isVIFVHostUser(value);
    case 'VIFHostDevice':
      return isVIFHostDevice(value);
    case 'VIFNestedDPDK':
      return isVIFNestedDPDK(value);
    case 'VIFPortProfileBase':
      return isVIFPortProfileBase(value);
    case 'VIFPortProfileOpenVSwitch':
      return isVIFPortProfileOpenVSwitch(value);
    case 'VIFPortProfile8021Qbg':
      return isVIFPortProfile8021Qbg(value);
    case 'VIFPortProfile8021Qbh':
      return isVIFPortProfile8021Qbh(value);
    case 'VIFPortProfileFPOpenVSwitch':
      return isVIFPortProfileFPOpenVSwitch(value);
    case 'VIFPortProfileOVSRepresentor':
      return isVIFPortProfileOVSRepresentor(value);
    case 'VIFPortProfileFPBridge':
      return isVIFPortProfileFPBridge(value);
    case 'VIFPortProfileFPTap':
      return isVIFPortProfileFPTap(value);
    case 'VIFPortProfileK8sDPDK':
      return isVIFPortProfileK8sDPDK(value);
    case 'DatapathOffloadBase':
      return isDatapathOffloadBase(value);
    case 'DatapathOffloadRepresentor':
      return isDatapathOffloadRepresentor(value);
    case 'Network':
      return isNetwork(value);
    case 'Subnet':
      return isSubnet(value);
    case 'SubnetList':
      return isSubnetList(value);
    case 'Route':
      return isRoute(value);
    case 'RouteList':
      return isRouteList(value);
    case 'FixedIP':
      return isFixedIP(value);
    case 'FixedIPList':
      return isFixedIPList(value);
    case 'InstanceInfo':
      return isInstanceInfo(value);
    case 'HostInfo':
      return isHostInfo(value);
    case 'HostPluginInfo':
      return isHostPluginInfo(value);
    case 'HostVIFInfo':
      return isHostVIFInfo(value);
    case 'HostPortProfileInfo':
      return isHostPortProfileInfo(value);
    default:
      return false;
  }
}

/** The same for what has a name and stands inside of objects: in a field, or in a list of one. */
export const nested: Readonly<Record<string, Check>> = {
  IPAddress: isIPAddress,
  FixedIP: isFixedIP,
  IPNetwork: isIPNetwork,
  Route: isRoute,
  FixedIPList: isFixedIPList,
  RouteList: isRouteList,
  Subnet: isSubnet,
  UUID: isUUID,
  SubnetList: isSubnetList,
  AnyDatapathOffload: isAnyDatapathOffload,
  PCIAddress: isPCIAddress,
  MACAddress: isMACAddress,
  Network: isNetwork,
  AnyVIFPortProfile: isAnyVIFPortProfile,
  VIFDirectMode: isVIFDirectMode,
  VIFVHostUserMode: isVIFVHostUserMode,
  VIFHostDeviceDevType: isVIFHostDeviceDevType,
  HostPortProfileInfo: isHostPortProfileInfo,
  HostVIFInfo: isHostVIFInfo,
  HostPluginInfo: isHostPluginInfo,
};

/** Whether a value is what a schema admits, by name of the schema. */
export const checks: Readonly<Record<string, Check>> = {
  UUID: isUUID,
  MACAddress: isMACAddress,
  IPNetwork: isIPNetwork,
  IPAddress: isIPAddress,
  FixedIP: isFixedIP,
  FixedIPList: isFixedIPList,
  Route: isRoute,
  RouteList: isRouteList,
  Subnet: isSubnet,
  SubnetList: isSubnetList,
  Network_1_0: isNetwork_1_0,
  Network_1_1: isNetwork_1_1,
  Network: isNetwork,
  VIFPortProfileBase_1_0: isVIFPortProfileBase_1_0,
  DatapathOffloadBase: isDatapathOffloadBase,
  DatapathOffloadRepresentor: isDatapathOffloadRepresentor,
  AnyDatapathOffload: isAnyDatapathOffload,
  VIFPortProfileBase_1_1: isVIFPortProfileBase_1_1,
  VIFPortProfileBase: isVIFPortProfileBase,
  VIFPortProfileOpenVSwitch_1_0: isVIFPortProfileOpenVSwitch_1_0,
  VIFPortProfileOpenVSwitch_1_1: isVIFPortProfileOpenVSwitch_1_1,
  VIFPortProfileOpenVSwitch_1_2: isVIFPortProfileOpenVSwitch_1_2,
  VIFPortProfileOpenVSwitch_1_3: isVIFPortProfileOpenVSwitch_1_3,
  VIFPortProfileOpenVSwitch_1_4: isVIFPortProfileOpenVSwitch_1_4,
  VIFPortProfileOpenVSwitch: isVIFPortProfileOpenVSwitch,
  VIFPortProfile8021Qbg_1_0: isVIFPortProfile8021Qbg_1_0,
  VIFPortProfile8021Qbg_1_1: isVIFPortProfile8021Qbg_1_1,
  VIFPortProfile8021Qbg: isVIFPortProfile8021Qbg,
  VIFPortProfile8021Qbh_1_0: isVIFPortProfile8021Qbh_1_0,
  VIFPortProfile8021Qbh_1_1: isVIFPortProfile8021Qbh_1_1,
  VIFPortProfile8021Qbh: isVIFPortProfile8021Qbh,
  VIFPortProfileFPOpenVSwitch_1_0: isVIFPortProfileFPOpenVSwitch_1_0,
  VIFPortProfileFPOpenVSwitch_1_1: isVIFPortProfileFPOpenVSwitch_1_1,
  VIFPortProfileFPOpenVSwitch_1_2: isVIFPortProfileFPOpenVSwitch_1_2,
  VIFPortProfileFPOpenVSwitch_1_3: isVIFPortProfileFPOpenVSwitch_1_3,
  VIFPortProfileFPOpenVSwitch_1_4: isVIFPortProfileFPOpenVSwitch_1_4,
  VIFPortProfileFPOpenVSwitch: isVIFPortProfileFPOpenVSwitch,
  PCIAddress: isPCIAddress,
  VIFPortProfileOVSRepresentor_1_0: isVIFPortProfileOVSRepresentor_1_0,
  VIFPortProfileOVSRepresentor_1_1: isVIFPortProfileOVSRepresentor_1_1,
  VIFPortProfileOVSRepresentor_1_2: isVIFPortProfileOVSRepresentor_1_2,
  VIFPortProfileOVSRepresentor_1_3: isVIFPortProfileOVSRepresentor_1_3,
  VIFPortProfileOVSRepresentor_1_4: isVIFPortProfileOVSRepresentor_1_4,
  VIFPortProfileOVSRepresentor: isVIFPortProfileOVSRepresentor,
  VIFPortProfileFPBridge_1_0: isVIFPortProfileFPBridge_1_0,
  VIFPortProfileFPBridge_1_1: isVIFPortProfileFPBridge_1_1,
  VIFPortProfileFPBridge: isVIFPortProfileFPBridge,
  VIFPortProfileFPTap_1_0: isVIFPortProfileFPTap_1_0,
  VIFPortProfileFPTap_1_1: isVIFPortProfileFPTap_1_1,
  VIFPortProfileFPTap: isVIFPortProfileFPTap,
  VIFPortProfileK8sDPDK_1_0: isVIFPortProfileK8sDPDK_1_0,
  VIFPortProfileK8sDPDK_1_1: isVIFPortProfileK8sDPDK_1_1,
  VIFPortProfileK8sDPDK: isVIFPortProfileK8sDPDK,
  AnyVIFPortProfile: isAnyVIFPortProfile,
  VIFBase: isVIFBase,
  VIFGeneric: isVIFGeneric,
  VIFBridge: isVIFBridge,
  VIFOpenVSwitch: isVIFOpenVSwitch,
  VIFDirectMode: isVIFDirectMode,
  VIFDirect: isVIFDirect,
  VIFVHostUserMode: isVIFVHostUserMode,
  VIFVHostUser_1_0: isVIFVHostUser_1_0,
  VIFVHostUser_1_1: isVIFVHostUser_1_1,
  VIFVHostUser: isVIFVHostUser,
  VIFHostDeviceDevType: isVIFHostDeviceDevType,
  VIFHostDevice: isVIFHostDevice,
  VIFNestedDPDK: isVIFNestedDPDK,
  AnyVIF: isAnyVIF,
  InstanceInfo: isInstanceInfo,
  HostVIFInfo_1_0: isHostVIFInfo_1_0,
  HostPortProfileInfo: isHostPortProfileInfo,
  HostVIFInfo_1_1: isHostVIFInfo_1_1,
  HostVIFInfo: isHostVIFInfo,
  HostPluginInfo: isHostPluginInfo,
  HostInfo: isHostInfo,
  AnyObject: isAnyObject,
  VIFBase_1_0: isVIFBase,
  VIFGeneric_1_0: isVIFGeneric,
  VIFBridge_1_0: isVIFBridge,
  VIFOpenVSwitch_1_0: isVIFOpenVSwitch,
  VIFDirect_1_0: isVIFDirect,
  VIFHostDevice_1_0: isVIFHostDevice,
  VIFNestedDPDK_1_0: isVIFNestedDPDK,
  DatapathOffloadBase_1_0: isDatapathOffloadBase,
  DatapathOffloadRepresentor_1_0: isDatapathOffloadRepresentor,
  Subnet_1_0: isSubnet,
  SubnetList_1_0: isSubnetList,
  Route_1_0: isRoute,
  RouteList_1_0: isRouteList,
  FixedIP_1_0: isFixedIP,
  FixedIPList_1_0: isFixedIPList,
  InstanceInfo_1_0: isInstanceInfo,
  HostInfo_1_0: isHostInfo,
  HostPluginInfo_1_0: isHostPluginInfo,
  HostPortProfileInfo_1_0: isHostPortProfileInfo,
};
