import type { Installed } from './known.ts';
import type { Reader } from './subjects.ts';

/** How the fingerprints of an installed os-vif compare with ours. */
export interface FingerprintComparison {
  /** The objects whose newest version there is one that we know. */
  readonly compared: readonly string[];
  /** What is wrong; nothing when all agree. */
  readonly faults: readonly string[];
}

/** Holds our fingerprint of each object that an os-vif has, at the version at which it has it, against its own. */
export function compareFingerprints(reads: Reader, { objects }: Installed): FingerprintComparison {
  const compared = Object.entries(objects).filter(([name, { version }]) => {
    return reads.catalogue.objects[name]?.versions.includes(version);
  });
  const faults = compared.flatMap(([name, { version, fingerprint }]) => {
    const ours = reads.fingerprint(name, version);
    return ours === fingerprint ? [] : [`${name}: our fingerprint is ${ours}, that of os-vif ${fingerprint}`];
  });
  return { compared: compared.map(([name]) => name), faults };
}
