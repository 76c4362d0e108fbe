import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { type Example, examples } from './examples.ts';

/*
 * Plugs all examples by the real os-vif, and says which of them do something else than they should: with the plugin
 * `ovs`, an example gets a port on the bridge, or its text says why not.
 *
 *     tsx run.ts PYTHON     a Python that has os-vif
 */

/** What `gen_plug.py` tells of one verb. */
interface Outcome {
  readonly ok: boolean;
  readonly message: string | null;
  readonly cause: { readonly code: string } | null;
  readonly steps: readonly unknown[];
}

/** Examples whose text says why the plugin adds no port. */
const WITHOUT_PORT =
  /^examples\/(?:config\/VIFOpenVSwitch-kuryr[.]yaml|vif\/VIFOpenVSwitch-kuryr[.]json|stream\/ports[.]ndjson, 1)$/;

const [python = 'python3'] = process.argv.slice(2);
const all = examples();
const outcomes = plugAll(all);
const wrong = all.flatMap((example, i) => faultOf(example, outcomes[i] as Outcome) ?? []);
for (const line of wrong) console.error(line);
const withPort = outcomes.filter(hasPort).length;
console.log(`${all.length} examples plugged by os-vif, ${withPort} of them with a port on Open vSwitch`);
console.log(`${all.length - wrong.length} passed, ${wrong.length} failed`);
// Nothing plugged would prove nothing.
process.exitCode = wrong.length > 0 || withPort < 10 ? 1 : 0;

function plugAll(list: readonly Example[]): Outcome[] {
  const script = fileURLToPath(new URL('gen_plug.py', import.meta.url));
  const input = list.map(({ payload }) => `${JSON.stringify({ payload })}\n`).join('');
  const output = execFileSync(python, ['-B', script, '--judge'], { input, encoding: 'utf8', maxBuffer: 2 ** 28 });
  return output
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line).plug);
}

function hasPort({ steps }: Outcome): boolean {
  return JSON.stringify(steps).includes('"add-port"');
}

/** What an example does that it should not, or undefined. */
function faultOf({ name, plugin }: Example, outcome: Outcome): string | undefined {
  const { ok, cause, message } = outcome;
  if (plugin !== 'ovs' && plugin !== 'noop') {
    return cause?.code === 'unknown-plugin' ? undefined : `${name}: expected os-vif to know no plugin ${plugin}`;
  }
  if (!ok) return `${name}: does not plug: ${message}`;
  const wantsPort = plugin === 'ovs' && !WITHOUT_PORT.test(name);
  if (hasPort(outcome) === wantsPort) return undefined;
  return `${name}: ${wantsPort ? 'plugs, but gets no port' : 'gets a port, although its text says none'}`;
}
