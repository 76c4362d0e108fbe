import { CONTESTANTS, PYTHON } from './contestants.mjs';

/* Looking results up, and writing figures as people read them. */

/** Contestants that were measured on a set of documents, the quickest first. */
export function ranked(results, group, set) {
  const rows = [...CONTESTANTS, ...PYTHON].flatMap(({ listing, ...contestant }) => {
    const task = taskOf(results, group, set, contestant.id);
    const note = group === 'issues' ? (listing ?? contestant.note) : contestant.note;
    return task === undefined ? [] : [{ ...contestant, note, task }];
  });
  return rows.sort((a, b) => a.task.share.median - b.task.share.median);
}

export function taskOf({ tasks }, group, set, id) {
  return tasks.find((task) => task.group === group && task.set === set && task.id === id);
}

/** The row of a contestant, a command or a program in a part of the results that has one for each. */
export function rowOf(rows, id) {
  return rows.find((row) => row.id === id);
}

/** Three significant digits, and two of what is small. */
export function figure(value) {
  if (value < 0.1) return String(Number(value.toPrecision(2)));
  const digits = value >= 100 ? 0 : value >= 10 ? 1 : 2;
  return value.toFixed(digits);
}

/** How a contestant is named in Markdown; `note` says which of its functions. */
export function nameOf({ name, note, isOurs }) {
  return isOurs ? `**${name}**, ${note}` : `${name}, ${note}`;
}

export const times = (value) => `${figure(value)} ×`;

/** The median, and behind it the quartiles. */
export const spread = ({ median, lower, upper }, write) => `${write(median)} (${figure(lower)}–${figure(upper)})`;

export function duration(nanoseconds) {
  if (nanoseconds < 1000) return `${figure(nanoseconds)} ns`;
  return nanoseconds < 1e6 ? `${figure(nanoseconds / 1000)} µs` : `${figure(nanoseconds / 1e6)} ms`;
}

export const kilobytes = (bytes) => `${figure(bytes / 1000)} kB`;

/** Python's names for the packages are not those of their projects. */
export function versionList({ versions }) {
  return Object.entries(versions)
    .map(([name, version]) => `${name.replace('_', '-')} ${version}`)
    .join(', ');
}
