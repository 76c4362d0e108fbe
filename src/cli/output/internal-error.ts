import { escapeInvisible } from '../../describe.ts';
import { describeError } from '../../issues/internal-error.ts';
import type { OnFailure } from '../../validate-text.ts';
import type { IO } from '../command.ts';

/** Writes the stack trace of an error where OSVIF_DEBUG asks for it; the report already says what happened. */
export function traceOn({ stderr, env }: Pick<IO, 'stderr' | 'env'>): OnFailure {
  return (error) => {
    if (isDebugged(env)) stderr.write(traceOf(error));
  };
}

/** Says on standard error that the command failed for a reason that nobody foresaw, and what to do. */
export function tellFailure(error: unknown, { stderr, env }: Pick<IO, 'stderr' | 'env'>): void {
  stderr.write(`osvif: Internal error: ${describeError(error)}\n`);
  stderr.write(
    isDebugged(env)
      ? traceOf(error)
      : 'This is a fault of osvif, so please report it with the command and its input; set OSVIF_DEBUG=1 for a stack trace.\n',
  );
}

function isDebugged({ OSVIF_DEBUG = '' }: IO['env']): boolean {
  return OSVIF_DEBUG !== '' && OSVIF_DEBUG !== '0';
}

function traceOf(error: unknown): string {
  const stack = error instanceof Error && typeof error.stack === 'string' ? error.stack : describeError(error);
  return stack
    .split('\n')
    .map((line) => `${escapeInvisible(line)}\n`)
    .join('');
}
