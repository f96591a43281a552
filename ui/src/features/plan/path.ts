// The way through the four phases as one episode has gone it: where it stands, where it has
// been, where it went back. Pure; how it is drawn is landscape.ts's business. Soreness after
// exercise has no phases to pass through and is soreness.ts's.

import type { Assessment, Phase, Reason, Transition } from "../../api";
import { addDays, daysBetween } from "../../shared/dates";

/** The phases of the path, in their order. */
export const PHASES = ["protect", "recovery", "taper", "maintenance"] as const;
export type PathPhase = (typeof PHASES)[number];

/** Where a phase lies, seen from today. */
export type Standing = "passed" | "here" | "ahead" | "not_needed";

/** One phase on the path. */
export interface Station {
  phase: PathPhase;
  standing: Standing;
  /** The latest stay: from this date … */
  from: string | null;
  /** … to its last date; nothing while it lasts. */
  until: string | null;
  /** How many stays there were. */
  stays: number;
  /** How much of it is walked, 0–1. */
  walked: number;
}

/** A step back, or a clock that started anew (`from` and `to` are the same then). */
export interface StepBack {
  date: string;
  from: PathPhase;
  to: PathPhase;
  reason: Reason;
}

/** The whole path. */
export interface Path {
  stations: Station[];
  here: PathPhase;
  /** Earliest first. */
  stepsBack: StepBack[];
}

const BACKWARD: readonly Reason[] = ["acute_inflammation", "setback", "recurrence", "drift"];

// The marker keeps clear of a phase's edges, so that it never seems to stand between two.
const FIRST_STEP = 0.16;
const LAST_STEP = 0.84;

/** Whether a transition lost ground. */
export function isStepBack(reason: Reason): boolean {
  return BACKWARD.includes(reason);
}

function isOnPath(phase: Phase): phase is PathPhase {
  return phase !== "soreness";
}

/** The path of an episode, or nothing for soreness after exercise, which has none. */
export function pathOf(assessment: Assessment): Path | null {
  if (!isOnPath(assessment.phase)) return null;
  const here = assessment.phase;
  const hereAt = PHASES.indexOf(here);
  const stations = PHASES.map((phase, index): Station => {
    const stay = latestStay(assessment.history, phase);
    if (phase === here) {
      return {
        phase,
        standing: "here",
        from: assessment.entered,
        until: null,
        stays: latestStay(assessment.history, phase).stays,
        walked: walkedShare(assessment),
      };
    }
    if (index > hereAt) return { phase, standing: "ahead", ...stay, walked: 0 };
    const been = stay.from !== null;
    return { phase, standing: been ? "passed" : "not_needed", ...stay, walked: been ? 1 : 0 };
  });
  return { stations, here, stepsBack: stepsBack(assessment.history) };
}

/** Every step back in a history, earliest first. */
export function stepsBack(history: readonly Transition[]): StepBack[] {
  return history.flatMap(({ date, from, to, reason }) =>
    from !== null && isOnPath(from) && isOnPath(to) && isStepBack(reason)
      ? [{ date, from, to, reason }]
      : [],
  );
}

function latestStay(
  history: readonly Transition[],
  phase: Phase,
): { from: string | null; until: string | null; stays: number } {
  let from: string | null = null;
  let until: string | null = null;
  let stays = 0;
  for (const step of history) {
    if (step.to === phase && step.from !== phase) {
      from = step.date;
      until = null;
      stays += 1;
    } else if (step.from === phase && step.to !== phase) {
      // The date of the step is the next phase's. One left on the date it began had that date.
      until = from !== null && addDays(step.date, -1) < from ? from : addDays(step.date, -1);
    }
  }
  return { from, until, stays };
}

/** How far the clock of the present phase has run towards its earliest next step. */
function walkedShare({ on, since, next }: Assessment): number {
  if (next === null) return 0.5;
  const whole = daysBetween(since, next.earliest);
  const gone = daysBetween(since, on);
  const share = whole > 0 ? Math.min(Math.max(gone / whole, 0), 1) : 1;
  return FIRST_STEP + share * (LAST_STEP - FIRST_STEP);
}
