import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { expect, test } from 'vitest';
import { nearest, nearestEnding } from '../src/nearest.ts';

const names = ['vif_name', 'bridge_name', 'port_profile', 'id', 'mode'];

test.each([
  ['vifname', 'vif_name'],
  ['VIF-NAME', 'vif_name'],
  ['vif_nmae', 'vif_name'],
  ['brige_name', 'bridge_name'],
  ['portProfile', 'port_profile'],
  ['mod', 'mode'],
  ['di', 'id'],
])('%s is most likely %s', (typed, meant) => {
  expect(nearest(typed, names)).toBe(meant);
});

test.each(['', 'x', 'address', 'completely_different', 'n'.repeat(100_000)])('nothing is near to %s', (typed) => {
  expect(nearest(typed, names)).toBeUndefined();
});

test('of two that are as near, the first', () => {
  expect(nearest('max', ['mix', 'mux'])).toBe('mix');
});

test.each([
  ['openvswitch', 'VIFOpenVSwitch'],
  ['PROFILE', 'AProfile'],
  ['bridge', undefined],
])('the shortest name that ends in %s, or else the first, is %s', (ending, name) => {
  const candidates = ['VIFPortProfileOpenVSwitch', 'VIFOpenVSwitch', 'AProfile', 'BProfile', 'BridgePort'];
  expect(nearestEnding(ending, candidates)).toBe(name);
});

test('nothing of what it was asked about is kept', () => {
  setFlagsFromString('--expose-gc');
  const collect: () => void = runInNewContext('gc');
  const heap = () => {
    collect();
    return process.memoryUsage().heapUsed;
  };
  nearest('vif_nam', names);
  const before = heap();
  for (let i = 0; i < 20_000; i++) {
    const received = `${'name'.repeat(14)}${i}`;
    nearest(received, [`${received}x`]);
    nearestEnding(received, [`x${received}`]);
  }
  expect(heap() - before).toBeLessThan(2_000_000);
});
