import * as fingerprint from 'osvif/fingerprint';

export const all = fingerprint.fingerprints();
export const current = fingerprint.fingerprint('VIFBridge', '1.0');
export const differences = fingerprint.compareFingerprints({ VIFBridge: [current] });
export const { compareFingerprints } = fingerprint;
