// What happened in each step, beside what was answered: found once for a whole view.
import type { HoldLevel, Phase, SessionCount, TrendsView } from "../../api/types";

export interface Happening {
  /** In order; more than one where the phase changed within the step. */
  phases: Phase[];
  holds: HoldLevel[];
  setbacks: number;
  flares: number;
  sessions: SessionCount[];
}

type Happened = Pick<
  TrendsView,
  "dates" | "to" | "phases" | "holds" | "setbacks" | "flares" | "sessions"
>;

/** One for every step, in order. */
export function happeningsOf(view: Happened): Happening[] {
  const steps = view.dates.map((): Happening => ({
    phases: [],
    holds: [],
    setbacks: 0,
    flares: 0,
    sessions: [],
  }));
  const place = placer(view.dates);
  const over = (from: string, to: string, tell: (step: Happening) => void): void => {
    for (let n = Math.max(place(from), 0); n <= place(to); n += 1) {
      const step = steps[n];
      if (step) tell(step);
    }
  };
  for (const { phase, from, to } of view.phases) {
    over(from, to, (step) => step.phases.includes(phase) || step.phases.push(phase));
  }
  for (const { level, from, to } of view.holds) {
    over(from, to, (step) => step.holds.includes(level) || step.holds.push(level));
  }
  for (const date of view.setbacks) over(date, date, (step) => (step.setbacks += 1));
  for (const date of view.flares) over(date, date, (step) => (step.flares += 1));
  for (const count of view.sessions) {
    over(count.date, count.date, (step) => step.sessions.push(count));
  }
  return steps;
}

/** Which step a date is in: the last that does not begin after it. */
function placer(dates: readonly string[]): (date: string) => number {
  return (date) => {
    let [least, most] = [0, dates.length];
    while (least < most) {
      const middle = (least + most) >> 1;
      if ((dates[middle] ?? "") <= date) least = middle + 1;
      else most = middle;
    }
    return least - 1;
  };
}
