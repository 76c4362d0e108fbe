// Its JavaScript does what its binary and its Java program do, which are not installed.
process.env.RECHECK_BACKEND = 'pure';
process.env.RECHECK_SYNC_BACKEND = 'pure';
const { checkSync } = await import('recheck');

const PATIENCE = 60_000;

/**
 * What recheck says of a regular expression: undefined where it takes linear time, or else how much it takes, and a text that
 * shows it.
 */
export function verdictOn({ source, flags }, timeout = PATIENCE) {
  const { status, complexity, attack, error } = checkSync(source, flags, { checker: 'automaton', timeout });
  if (status === 'safe') return undefined;
  const reason = status === 'vulnerable' ? complexity.summary : `undecided (${error?.kind})`;
  return { status, reason, attack: attack?.pattern };
}
