/* A CommonJS module, which requires ES modules. */

import osvif = require('osvif');
import config = require('osvif/config');
import define = require('osvif/define');
import fingerprints = require('osvif/fingerprint');
import zod = require('osvif/zod');
import zodConfig = require('osvif/zod/config');

export const bridge: osvif.VIFBridge = osvif.parse({}, { expect: 'VIFBridge' });
export const bridges: config.VIFBridge[] = [config.parse({}, { expect: 'VIFBridge' }), zodConfig.VIFBridge.parse({})];
export const same: osvif.VIFBridge = zod.VIFBridge.parse({});
export const own: osvif.VIFBridge = define.osvif.parse({}, { expect: 'VIFBridge' });
export const current: string = fingerprints.fingerprint('VIFBridge');

// A type that did not resolve would be `any`, which allows everything.
// @ts-expect-error Keys are missing.
export const incomplete: osvif.VIFBridge = {};
// @ts-expect-error It is an object.
export const misread: number = zod.VIFBridge.parse({});
