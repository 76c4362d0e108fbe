interface Version {
  readonly major: number;
  readonly minor: number;
  readonly patch: number;
}

/** What Zod says of its version; Zod 3 says nothing. */
interface Zod {
  readonly core?: { readonly version?: Version };
}

/**
 * Refuses a Zod that is too old. The package manager does not: most of this package needs no Zod, so a project may have
 * any version of it.
 *
 * @throws Error that names the version that is needed and the one that is there.
 */
export function expectZod({ core }: Zod): void {
  const version = core?.version;
  if (version !== undefined && isNewEnough(version)) return;
  const found = version === undefined ? '3 or older' : `${version.major}.${version.minor}.${version.patch}`;
  throw new Error(
    `osvif/zod, osvif/zod/config, osvif/define and osvif/json-schema need zod 4.6.0 or newer, found zod ${found}. The other entry points need no zod.`,
  );
}

function isNewEnough({ major, minor }: Version): boolean {
  return major > 4 || (major === 4 && minor >= 6);
}
