import { fingerprints } from '../../fingerprint.ts';
import { type Command, EXIT } from '../command.ts';
import { namesFrom } from '../names.ts';

/** `osvif fingerprint` */
export const fingerprint: Command = {
  name: 'fingerprint',
  operands: '[NAME…] [OPTION…]',
  summary: "Print the fingerprints by which os-vif's own tests know each object version.",
  help: [
    'oslo.versionedobjects identifies each version of an object by the md5 of its fields: names, types, nullability,',
    "defaults and enumerations. These are computed from this package's schemas; os-vif records the same.",
  ].join('\n'),
  examples: [
    ['osvif fingerprint VIFVHostUser', 'both versions of one object'],
    ['osvif fingerprint --format json', 'all of them, as JSON'],
  ],
  options: {
    format: { type: 'string', choices: ['text', 'json'], description: 'How to write them (default: text).' },
  },
  run: async ({ operands, values }, io) => {
    const names = namesFrom(fingerprint, operands);
    const all = Object.entries(fingerprints()).filter(([name]) => names.length === 0 || names.includes(name as never));
    const lines = all.flatMap(([name, versions]) => Object.values(versions).map((value) => `${name} ${value}\n`));
    const isJSON = values.format?.[0] === 'json';
    io.stdout.write(isJSON ? `${JSON.stringify(Object.fromEntries(all), null, 2)}\n` : lines.join(''));
    return EXIT.ok;
  },
};
