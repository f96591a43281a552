// A training programme run against a clock: values in, values out. Time is counted by
// differences of the clock, so that it is right however rarely somebody looks; every function
// takes the clock as it is now, in milliseconds.

/** One step: getting ready, raising the arms, resting. */
export interface Step {
  kind: "ready" | "raise" | "rest";
  seconds: number;
  /** Which set, from 1; the rest after a set has the number of that set. */
  set: number;
  sets: number;
}

/** Minutes of training. */
export type Length = 2 | 12;
export const LENGTHS: readonly Length[] = [2, 12];

const READY_SECONDS = 10;
/** Source: Andersen 2011: one set until tired, in 2 minutes; 5–6 sets of 8–12 in 12. */
const SETS: Record<Length, number> = { 2: 1, 12: 6 };
/** What a set of 8–12 slow raises takes at most; what is left of the 12 minutes is rest. */
const SET_SECONDS = 60;

/** The steps of a programme. Getting ready is not counted in its minutes. */
export function stepsOf(length: Length): Step[] {
  const sets = SETS[length];
  const raise = sets === 1 ? length * 60 : SET_SECONDS;
  const rest = sets === 1 ? 0 : (length * 60 - sets * raise) / (sets - 1);
  const steps: Step[] = [{ kind: "ready", seconds: READY_SECONDS, set: 1, sets }];
  for (let set = 1; set <= sets; set += 1) {
    steps.push({ kind: "raise", seconds: raise, set, sets });
    if (set < sets) steps.push({ kind: "rest", seconds: rest, set, sets });
  }
  return steps;
}

export interface Run {
  steps: Step[];
  index: number;
  state: "running" | "paused" | "finished" | "stopped";
  /** Milliseconds of this step that are over, up to `since`. */
  spent: number;
  /** The clock when time was last counted; while it stands still, nothing. */
  since: number | null;
  /** Milliseconds of training so far, without getting ready. */
  trained: number;
}

export const begin = (length: Length, now: number): Run => ({
  steps: stepsOf(length),
  index: 0,
  state: "running",
  spent: 0,
  since: now,
  trained: 0,
});

const lengthOf = (step: Step | undefined): number => (step?.seconds ?? 0) * 1000;

/** The run as it is now: every step whose time is over is behind. */
export function at(run: Run, now: number): Run {
  if (run.since === null) return run;
  let { index, spent, trained } = run;
  let passed = Math.max(0, now - run.since);
  while (index < run.steps.length) {
    const step = run.steps[index];
    const here = Math.min(passed, lengthOf(step) - spent);
    spent += here;
    passed -= here;
    if (step?.kind !== "ready") trained += here;
    if (spent < lengthOf(step)) return { ...run, index, spent, trained, since: now };
    index += 1;
    spent = 0;
  }
  return { ...run, index, spent: 0, trained, since: null, state: "finished" };
}

export function pause(run: Run, now: number): Run {
  const reached = at(run, now);
  return reached.state === "running" ? { ...reached, state: "paused", since: null } : reached;
}

export const goOn = (run: Run, now: number): Run =>
  run.state === "paused" ? { ...run, state: "running", since: now } : run;

/** On to the next step; a run that stands still stays so. */
export function next(run: Run, now: number): Run {
  const reached = at(run, now);
  if (isOver(reached)) return reached;
  const index = reached.index + 1;
  const over = index >= reached.steps.length;
  return {
    ...reached,
    index,
    spent: 0,
    state: over ? "finished" : reached.state,
    since: over ? null : reached.since,
  };
}

export function stop(run: Run, now: number): Run {
  const reached = at(run, now);
  return isOver(reached) ? reached : { ...reached, state: "stopped", since: null };
}

export const isOver = ({ state }: Run): boolean => state === "finished" || state === "stopped";

/** Milliseconds left of the step it is in, as last counted. */
export const leftOfStep = (run: Run): number =>
  Math.max(0, lengthOf(run.steps[run.index]) - run.spent);

/** Milliseconds left of the whole programme. */
export const leftInAll = (run: Run): number =>
  leftOfStep(run) + run.steps.slice(run.index + 1).reduce((sum, step) => sum + lengthOf(step), 0);

/** Whole minutes of training to note, from 1; nothing under half a minute. */
export function minutesTrained(run: Run): number | null {
  return run.trained < 30_000 ? null : Math.max(1, Math.round(run.trained / 60_000));
}

/** `1:05`, from milliseconds; a second that has begun counts whole. */
export function clockText(ms: number): string {
  const seconds = Math.ceil(ms / 1000);
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, "0")}`;
}
