import type { ObjectName } from '../../api.ts';
import { escapeInvisible, shortQuote } from '../../describe.ts';
import { encodeWith } from '../../encode.ts';
import type { Lookup } from '../../lookup.ts';
import { type AnyNegotiation, negotiateWith } from '../../negotiate.ts';
import type { OwnTypes } from '../../types.ts';
import { usage } from '../arguments.ts';
import { type Command, EXIT, type IO } from '../command.ts';
import { readValid } from '../documents.ts';
import { knownObjects, REGISTRY } from '../registry.ts';
import { toJSON } from '../style.ts';

/** `osvif negotiate` */
export const negotiate: Command = {
  name: 'negotiate',
  operands: 'VIF HOST [OPTION…]',
  summary: 'Tell whether a host can plug a VIF, and step the VIF down to what the host accepts.',
  help: [
    "VIF is a file with a VIF, HOST one with a HostInfo, as os-vif's `host_info()` reports it; both as primitive or as " +
      'config. The versions agreed upon are the highest that the host accepts and the payload is not below.',
    'Exits with 1 when the host cannot plug the VIF.',
  ],
  examples: [
    ['osvif negotiate vif.json host.json', 'whether, and why'],
    ['osvif negotiate vif.json host.json --format json', 'also the payload, for programs'],
  ],
  options: {
    format: { type: 'string', choices: ['text', 'json'], description: 'How to write the result (default: text).' },
    registry: REGISTRY,
  },
  run: async ({ operands, values }, io) => {
    const [vifPath, hostPath] = operands;
    if (vifPath === undefined || hostPath === undefined || operands.length > 2) {
      throw usage(negotiate, 'VIF and HOST', `${operands.length} operands`);
    }
    const { lookup } = await knownObjects(values);
    const vif = await readPrimitive(lookup, vifPath, 'VIFBase', io);
    const host = await readPrimitive(lookup, hostPath, 'HostInfo', io);
    if (typeof vif === 'number') return vif;
    if (typeof host === 'number') return host;
    const result = negotiateWith(lookup, vif, host);
    io.stdout.write(values.format?.[0] === 'json' ? `${toJSON(result, 2)}\n` : textOf(result));
    return result.accepted ? EXIT.ok : EXIT.invalid;
  },
};

/** The one object of a file as a primitive, or the exit code. */
async function readPrimitive(
  lookup: Lookup<OwnTypes>,
  path: string,
  expect: ObjectName,
  io: IO,
): Promise<object | number> {
  const read = await readValid(lookup, path, { expect }, io);
  if (typeof read === 'number') return read;
  const [document, ...more] = read.documents;
  if (document === undefined || more.length > 0) throw usage(negotiate, `one document in ${path}`, 'none or several');
  return document.form === 'config' ? encodeWith(lookup, document.value) : (document.value as object);
}

function textOf(result: AnyNegotiation): string {
  if (!result.accepted) return `The host cannot plug this VIF: ${escapeInvisible(result.reason)}\n`;
  const agreements = [result.vif, ...(result.profile === null ? [] : [result.profile])];
  const lines = agreements.map(({ reason }) => `  ${reason}\n`);
  return `The host accepts this VIF with its plugin ${shortQuote(result.plugin)}:\n${lines.join('')}`;
}
