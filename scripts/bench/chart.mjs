import { REFERENCES } from './contestants.mjs';
import { figure, ranked, taskOf, times } from './figures.mjs';

/*
 * The chart of the README: a bar for each contestant. It brings its own light panel, since an image cannot know whether the
 * page around it is dark.
 */

const WIDTH = 860;
const MARGIN = 28;
const LABELS = 232;
const VALUES = 70;
const TOP = 106;
const ROW = 42;
const BAR = 17;
const THIN = 5;
const BOTTOM = 56;
const LEFT = MARGIN + LABELS;
const SPAN = WIDTH - LEFT - MARGIN - VALUES;
const COLOURS = {
  ours: { bar: '#0550ae', thin: '#80b3f5' },
  baseline: { bar: '#424a53', thin: '#a3abb4' },
  peer: { bar: '#8c959f', thin: '#c8d0d8' },
  python: { bar: '#bf8700', thin: '#eac54f' },
};
const STYLE = `
  text { font: 13px system-ui, -apple-system, 'Segoe UI', Roboto, 'Noto Sans', Helvetica, Arial, sans-serif; fill: #1f2328; }
  .title { font-size: 17px; font-weight: 600; }
  .dim { fill: #59636e; font-size: 12px; }
  .note { fill: #59636e; font-size: 11.5px; }
  .ours { font-weight: 600; }
  .value { font-variant-numeric: tabular-nums; }`;

const escaped = (text) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
const plain = (text) => escaped(text.replaceAll('`', ''));
const round = (number) => Number(number.toFixed(1));

/** The chart as SVG. */
export function writeChart(results) {
  const rows = ranked(results, 'verdict', 'typical').filter(({ isMain }) => isMain);
  const speedOf = (id, set) => taskOf(results, 'verdict', set, id)?.speed;
  const bars = rows.map((row) => ({ ...row, typical: row.task.speed, mix: speedOf(row.id, 'mix') }));
  const maximum = Math.max(...bars.flatMap(({ typical, mix }) => [typical.upper, mix?.median ?? 0]));
  const step = stepFor(maximum);
  const end = Math.ceil(maximum / step) * step;
  const x = (value) => round(LEFT + (value / end) * SPAN);
  const height = TOP + rows.length * ROW + BOTTOM;
  const lines = Array.from({ length: Math.round(end / step) + 1 }, (_, i) => i * step);
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${height}" viewBox="0 0 ${WIDTH} ${height}" role="img" aria-labelledby="title">
<title id="title">Speed of verdicts on a typical VIF, against Ajv standalone</title>
<style>${STYLE}
</style>
<rect x="0.5" y="0.5" width="${WIDTH - 1}" height="${height - 1}" rx="10" fill="#ffffff" stroke="#d1d9e0"/>
<text class="title" x="${MARGIN}" y="38">Is this VIF valid?</text>
<text class="dim" x="${MARGIN}" y="59">Verdicts in the time that Ajv standalone takes for one; more is quicker.</text>
${legend()}
${lines.map((value) => gridLine(x(value), value, height)).join('\n')}
<line x1="${x(1)}" y1="${TOP - 8}" x2="${x(1)}" y2="${height - BOTTOM}" stroke="#424a53" stroke-dasharray="3 3"/>
${bars.map((bar, i) => barOf(bar, TOP + i * ROW, x)).join('\n')}
<text class="dim" x="${MARGIN}" y="${height - 22}">${plain(footer(results))}</text>
</svg>
`;
}

function stepFor(maximum) {
  return [0.25, 0.5, 1, 2].find((step) => maximum / step <= 6) ?? 5;
}

function legend() {
  const y = 55;
  const left = WIDTH - MARGIN - 230;
  return `<rect x="${left}" y="${y - 9}" width="26" height="${BAR - 5}" rx="2" fill="${COLOURS.peer.bar}"/>
<text class="dim" x="${left + 33}" y="${y}">a typical VIF</text>
<rect x="${left + 124}" y="${y - 6}" width="26" height="${THIN}" rx="2" fill="${COLOURS.peer.thin}"/>
<text class="dim" x="${left + 157}" y="${y}">a mix of all</text>`;
}

function gridLine(x, value, height) {
  return `<line x1="${x}" y1="${TOP - 8}" x2="${x}" y2="${height - BOTTOM}" stroke="#eaeef2"/>
<text class="dim value" x="${x}" y="${TOP - 14}" text-anchor="middle">${value === 0 ? '0' : `${Number(figure(value))} ×`}</text>`;
}

function barOf({ id, name, note, isOurs, library, typical, mix }, y, x) {
  const kind = kindOf(id, isOurs, library);
  const { bar, thin } = COLOURS[kind];
  const width = (value) => Math.max(1.5, round(x(value) - LEFT));
  const end = Math.max(x(typical.upper), x(mix?.median ?? 0));
  const middle = y + BAR / 2;
  const weight = isOurs ? 'ours' : 'name';
  return `<g>
<text class="${weight}" x="${MARGIN}" y="${y + 11}">${plain(name)}</text>
<text class="note" x="${MARGIN}" y="${y + 26}">${plain(note)}</text>
<rect x="${LEFT}" y="${y}" width="${width(typical.median)}" height="${BAR}" rx="2" fill="${bar}"/>
<rect x="${LEFT}" y="${y + BAR + 2}" width="${width(mix?.median ?? 0)}" height="${THIN}" rx="2" fill="${thin}"/>
<path d="M${x(typical.lower)} ${middle}H${x(typical.upper)}" stroke="#1f2328" stroke-opacity="0.55"/>
<text class="value ${weight}" x="${end + 8}" y="${y + 14}">${times(typical.median)}</text>
</g>`;
}

function kindOf(id, isOurs, library) {
  if (isOurs) return 'ours';
  if (library === undefined) return 'python';
  return id === REFERENCES.verdict ? 'baseline' : 'peer';
}

function footer({ date, machine, settings }) {
  const { processes, rounds } = settings.judging;
  return `Medians of ${processes * rounds} rounds, lines: quartiles. Node ${machine.node.slice(1)}, ${machine.cpu}, ${date}.`;
}
