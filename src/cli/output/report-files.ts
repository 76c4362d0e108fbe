import { usage } from '../arguments.ts';
import type { Command, Output } from '../command.ts';
import type { Destination } from '../report/writer.ts';
import { AtomicFile, identityOf, identityOfDescriptor } from './atomic-file.ts';

/**
 * The files into which reports go beside standard output.
 *
 * @param command which asks for them.
 * @param inputs files that are read.
 * @throws UsageError when two of them are one file, or one is standard output or an input, by whatever path or link.
 */
export async function reportFiles(
  command: Command,
  names: readonly string[],
  inputs: readonly string[],
  { fd }: Output,
): Promise<Destination[]> {
  const taken = new Map<string | undefined, string>();
  if (fd !== undefined) taken.set(identityOfDescriptor(fd), 'standard output, which has a report of its own');
  for (const input of inputs) {
    if (input !== '-') taken.set(await identityOf(input), `${input}, which is read`);
  }
  for (const name of names) {
    const identity = await identityOf(name);
    const other = identity === undefined ? undefined : taken.get(identity);
    if (other !== undefined) throw usage(command, 'each --output to a file of its own', `${name} for ${other}`);
    taken.set(identity, `${name}, which has another report`);
  }
  return names.map(destinationNamed);
}

function destinationNamed(name: string): Destination {
  const file = new AtomicFile(name);
  return {
    name,
    write: (text) => file.write(text),
    finish: () => file.finish(),
    discard: () => file.discard(),
  };
}
