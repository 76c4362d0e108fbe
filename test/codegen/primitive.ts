import type { AnyVIF, VIFDirect, VIFVHostUser } from './types/osvif.js';

/* Compiles only if unions narrow on the name, and wrong values are refused. */

export function modeOf(vif: AnyVIF): 'vepa' | 'passthrough' | 'bridge' | 'client' | 'server' | undefined {
  switch (vif['versioned_object.name']) {
    case 'VIFDirect':
      return vif['versioned_object.data'].mode;
    case 'VIFVHostUser':
      return vif['versioned_object.data'].mode;
    case 'VIFBridge':
      // @ts-expect-error A bridge has no mode.
      return vif['versioned_object.data'].mode;
    default:
      return undefined;
  }
}

export const offload = (vif: VIFVHostUser): string | null | undefined => {
  const profile = vif['versioned_object.data'].port_profile;
  if (profile?.['versioned_object.name'] !== 'VIFPortProfileOpenVSwitch') return undefined;
  const inner = profile['versioned_object.data'].datapath_offload;
  return inner?.['versioned_object.name'] === 'DatapathOffloadRepresentor'
    ? inner['versioned_object.data'].representor_name
    : undefined;
};

export const direct: VIFDirect = {
  'versioned_object.name': 'VIFDirect',
  'versioned_object.namespace': 'os_vif',
  // @ts-expect-error It never had this version.
  'versioned_object.version': '1.1',
  'versioned_object.data': {
    address: null,
    // @ts-expect-error No such mode.
    mode: 'client',
    // @ts-expect-error Null may not stand here.
    plugin: null,
  },
  // @ts-expect-error No such field.
  'versioned_object.changes': ['mode', 'path'],
};
