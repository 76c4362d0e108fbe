import type { AnyVIF, Document, VIFDirect } from './types/osvif.js';

/* Compiles only if unions narrow on the type, and wrong values are refused. */

export function modeOf(vif: AnyVIF): 'vepa' | 'passthrough' | 'bridge' | 'client' | 'server' | undefined {
  switch (vif.type) {
    case 'VIFDirect':
      return vif.mode;
    case 'VIFVHostUser':
      return vif.mode;
    case 'VIFBridge':
      // @ts-expect-error A bridge has no mode.
      return vif.mode;
    default:
      return undefined;
  }
}

export function namesIn(document: Document): string[] {
  return [document].flat().map((each) => each.type);
}

// @ts-expect-error A config needs its `dev_address`.
export const direct: VIFDirect = {
  type: 'VIFDirect',
  id: '2b7d8f0a-52c1-4e7b-9a7c-1f6f5f0d3c11',
  plugin: 'sriov',
  mode: 'passthrough',
  network: { subnets: [{ cidr: '192.0.2.0/24' }], id: '7f2c4e1d-83ab-4d5e-b6f0-9a1c2d3e4f50', mtu: null },
};
