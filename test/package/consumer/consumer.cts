import osvif = require('osvif');
import config = require('osvif/config');
import fingerprints = require('osvif/fingerprint');
import zod = require('osvif/zod');
import zodConfig = require('osvif/zod/config');
import bundle = require('osvif/json-schema/primitive.json');

export const bridge: osvif.VIFBridge = osvif.parse({}, { expect: 'VIFBridge' });
export const bridges: config.VIFBridge[] = [config.parse({}, { expect: 'VIFBridge' }), zodConfig.VIFBridge.parse({})];
export const same: osvif.VIFBridge = zod.VIFBridge.parse({});
export const current: string = fingerprints.fingerprint('VIFBridge');
export const title: string = bundle.$defs.UUID.title;

// A type that did not resolve would be `any`, which allows everything.
// @ts-expect-error
export const incomplete: osvif.VIFBridge = {};
// @ts-expect-error
export const misread: number = zod.VIFBridge.parse({});
