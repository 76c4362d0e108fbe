import { type Issue, makeIssue, type Path } from '../issue.ts';

/*
 * The issues of one document, of which a bounded number is told: nobody reads a million, and each takes more room than
 * what it is about.
 */

/** How many issues of one document are told when nobody asks for more or fewer. */
export const DEFAULT_MAX_ISSUES = 1000;

/** How many can be asked for. */
export const MOST_MAX_ISSUES = 100_000;

/** How many are counted; what follows is not validated. */
export const MOST_COUNTED = 2_000_000;

/** How many steps and characters the paths of all issues have together: those of deep ones, or below long keys, are long. */
export const MOST_PATH = 10_000_000;

export class IssueList {
  readonly #issues: Issue[] = [];
  readonly #maxIssues: number;
  readonly #mostCounted: number;
  #untold = 0;
  #pathRoom = MOST_PATH;

  /** @param mostCounted how many issues end the search for more. */
  constructor(maxIssues: number = DEFAULT_MAX_ISSUES, mostCounted: number = MOST_COUNTED) {
    this.#maxIssues = maxIssues;
    this.#mostCounted = mostCounted;
  }

  /** How many there are, told or not. */
  get count(): number {
    return this.#issues.length + this.#untold;
  }

  /** Whether there is no use in looking for more. */
  get isFull(): boolean {
    return this.count >= this.#mostCounted;
  }

  /** Counts an issue that there is no room to tell, and returns whether that is so: then it need not be made. */
  countUntold(): boolean {
    const isTold = this.#issues.length < this.#maxIssues && this.#pathRoom > 0;
    if (!isTold) this.#untold++;
    return !isTold;
  }

  /** Adds an issue, for which `countUntold` said that there is room. */
  add(issue: Issue): void {
    this.#issues.push(issue);
    this.#pathRoom -= costOf(issue.path);
  }

  /** Forgets all issues behind the first ones. */
  shrinkTo(count: number): void {
    this.#untold = Math.max(0, count - this.#issues.length);
    this.#issues.length = Math.min(count, this.#issues.length);
  }

  /** The issues that are told, and at the end how many are not. */
  told(severity: Issue['severity'] = 'error'): readonly Issue[] {
    if (this.#untold === 0) return this.#issues;
    if (this.#issues.length === 0) return endOf(this.#untold, this.isFull, severity);
    return [...this.#issues, ...endOf(this.#untold, this.isFull, severity)];
  }
}

/** What the path of an issue takes. */
export function costOf(path: Path): number {
  let cost = path.length;
  for (const step of path) if (typeof step === 'string') cost += step.length;
  return cost;
}

/** What stands at the end of issues that are not all. */
export function endOf(untold: number, isFull: boolean, severity: Issue['severity'] = 'error'): readonly Issue[] {
  if (isFull || untold > MOST_FEW) return makeEnd(untold, isFull, severity);
  const known = FEW[severity][untold] ?? makeEnd(untold, isFull, severity);
  FEW[severity][untold] = known;
  return known;
}

/** Up to so many, the end is made once: each item of an array may have one. */
const MOST_FEW = 100;
const FEW: Readonly<Record<Issue['severity'], (readonly Issue[])[]>> = { error: [], warning: [] };

function makeEnd(untold: number, isFull: boolean, severity: Issue['severity']): readonly Issue[] {
  const verb = untold === 1 ? 'issue is' : 'issues are';
  const details = {
    expected: 'no more issues than are shown',
    received: `${grouped(untold)} more`,
    sentence: `${grouped(untold)} more ${verb} not shown`,
    advice: 'to see more, raise --max-issues (in code, maxIssues)',
  };
  const more: Issue = { ...makeIssue('more_issues', [], details), severity, count: untold };
  if (!isFull) return [more];
  const stopped = {
    expected: `at most ${grouped(MOST_COUNTED)} issues`,
    received: 'more',
    sentence: `Stopped after ${grouped(MOST_COUNTED)} issues; what follows was not validated`,
  };
  return [more, { ...makeIssue('limit_exceeded', [], stopped), severity }];
}

/** A number in groups of three digits. */
function grouped(number: number): string {
  return number.toLocaleString('en-US');
}
