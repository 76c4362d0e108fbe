import type { Wanted } from './document.ts';
import { nameOf, scanJSON, type Visitor } from './json.ts';

/** A step on the way to something that is wanted. */
interface Step {
  readonly next: Map<string | number, Step>;
  /** Of the value, and of its key if it has one, where it was met last: of a doubled key, the last value counts. */
  start: number | undefined;
  key: number | undefined;
  /** How often it was met, and at which time of meeting the step before it this was. */
  times: number;
  within: number;
}

/**
 * Where some values stand in a JSON text, in one go through it; undefined for a path that leads nowhere.
 *
 * @param isUnique whether no object has a key twice, so that what was met once is not met again.
 */
export function placesIn(text: string, wanted: readonly Wanted[], isUnique: boolean): (number | undefined)[] {
  const root = newStep();
  let steps = 1;
  for (const { path } of wanted) {
    let step = root;
    for (const key of path) {
      let next = step.next.get(key);
      if (next === undefined) {
        next = newStep();
        step.next.set(key, next);
        steps++;
      }
      step = next;
    }
  }
  try {
    scanJSON(text, new Follower(text, root, isUnique ? steps : Number.POSITIVE_INFINITY));
  } catch (signal) {
    if (signal !== ALL_MET) throw signal;
  }
  return wanted.map((one) => placeOf(root, one));
}

/** Thrown when there is nothing more to look for. */
const ALL_MET = Symbol('all met');

function newStep(): Step {
  return { next: new Map(), start: undefined, key: undefined, times: 0, within: 0 };
}

function placeOf(root: Step, { path, ofKey }: Wanted): number | undefined {
  let step = root;
  for (const key of path) {
    const next = step.next.get(key) as Step;
    // What was met in an earlier value of a doubled key is not there any more.
    if (next.times === 0 || next.within !== step.times) return undefined;
    step = next;
  }
  return ofKey ? (step.key ?? step.start) : step.start;
}

/** An object or array that is open and leads to something wanted. */
interface Frame {
  readonly step: Step;
  readonly isObject: boolean;
  /** Of an array: how many items have begun. */
  items: number;
  /** Of an object: the key that was read last. */
  name: string;
  key: number | undefined;
}

/** Follows all paths at once, and looks at nothing beside them. */
class Follower implements Visitor {
  readonly #text: string;
  readonly #root: Step;
  readonly #frames: Frame[] = [];
  /** How many are open that lead to nothing wanted. */
  #aside = 0;
  /** How many steps are to be met before it is done. */
  #left: number;

  constructor(text: string, root: Step, left: number) {
    this.#text = text;
    this.#root = root;
    this.#left = left;
  }

  open(start: number, isObject: boolean): void {
    const step = this.#aside === 0 ? this.#meet(start) : undefined;
    if (step === undefined || step.next.size === 0) this.#aside++;
    else this.#frames.push({ step, isObject, items: 0, name: '', key: undefined });
  }

  close(): void {
    if (this.#aside > 0) this.#aside--;
    else this.#frames.pop();
  }

  key(start: number, end: number): void {
    const frame = this.#frames[this.#frames.length - 1];
    if (this.#aside > 0 || frame === undefined) return;
    frame.name = nameOf(this.#text, start, end);
    frame.key = start;
  }

  scalar(start: number): void {
    if (this.#aside === 0) this.#meet(start);
  }

  #meet(start: number): Step | undefined {
    const frame = this.#frames[this.#frames.length - 1];
    const step = frame === undefined ? this.#root : nextStep(frame);
    if (step === undefined) return undefined;
    step.start = start;
    step.key = frame?.key;
    step.times++;
    step.within = frame?.step.times ?? 0;
    if (--this.#left === 0) throw ALL_MET;
    return step;
  }
}

function nextStep(frame: Frame): Step | undefined {
  const { next } = frame.step;
  if (!frame.isObject) return next.get(frame.items++);
  // Where os-vif takes an object for a list of its keys, an index leads to a key.
  return next.get(frame.name) ?? (/^[0-9]{1,15}$/.test(frame.name) ? next.get(Number(frame.name)) : undefined);
}
