// The history of an episode as a list to be read, the latest first: every stay in a phase, and
// every frequency a professional set.

import type { EpisodeView, HoldStay, Phase } from "../../api";
import { shortDayText } from "../../shared/date-words";
import type { Day } from "../../shared/dates";
import type { Said } from "../../shared/said";
import { hasWords } from "../../shared/words";
import { frequencyWords } from "../../terms/frequency";
import { theirTimes, type Band } from "./timeline";

/** One line of the history. */
export interface Line {
  from: Day;
  /** From when to when. */
  when: Said;
  /** How many days; nothing for a frequency. */
  days: number | null;
  /** The phase that was entered; nothing for a frequency. */
  phase: Phase | null;
  /** What happened: opened, went on, went back, or began its phase anew; or who set how often. */
  what: Said;
  why: Said | null;
  /** Whether it was a step back, or a clock that started anew. */
  back: boolean;
  holds: HoldStay[];
}

/** The lines, the latest first. */
export function linesOf(view: EpisodeView, bands: readonly Band[]): Line[] {
  const { on } = view.assessment;
  const theirs = theirTimes(view).map(({ told, from, to, replaced }): Line => {
    const { by, frequency } = told.prescription;
    return {
      from,
      when: to !== null && to < on ? endWords(to, replaced, on) : sinceWords(from, on),
      days: null,
      phase: null,
      what: { key: "plan-time-theirs", values: { by } },
      why: frequencyWords(frequency),
      back: false,
      holds: [],
    };
  });
  return [...bands.map((band) => lineOf(band, on)), ...theirs].sort((a, b) =>
    b.from.localeCompare(a.from),
  );
}

/** One stay in words. */
export function lineOf({ stay, beginning, days }: Band, on: Day): Line {
  return {
    from: stay.from,
    when: spanWords(stay.from, stay.to, on),
    days,
    phase: stay.phase,
    what: { key: `plan-history-${beginning}`, values: { to: stay.phase } },
    why: { key: `plan-reason-${stay.reason}` },
    back: beginning === "back" || beginning === "again",
    holds: stay.holds,
  };
}

/** From when to when, one day as itself, what lasts as since. */
export function spanWords(from: Day, to: Day | null, on: Day): Said {
  if (to === null) return sinceWords(from, on);
  if (to === from) return { key: "plan-time-day", values: { date: shortDayText(to, on) } };
  // Of two dates in one year only the second says which.
  const sameYear = from.slice(0, 4) === to.slice(0, 4);
  return {
    key: "plan-time-span",
    values: { from: shortDayText(from, sameYear ? from : on), to: shortDayText(to, on) },
  };
}

const sinceWords = (from: Day, on: Day): Said => ({
  key: "plan-time-since",
  values: { from: shortDayText(from, on) },
});

const endWords = (to: Day, replaced: boolean, on: Day): Said => ({
  key: replaced ? "plan-time-replaced" : "plan-time-until",
  values: { to: shortDayText(to, on) },
});

/** Why the present phase is in force: how it was entered, or where the episode opened. */
export function entryOf({ context, assessment }: EpisodeView): Said | null {
  const { history, phase } = assessment;
  const entry = history.findLast(({ from, to }) => to === phase && from !== to);
  if (entry === undefined) return null;
  const opened = `plan-opened-${context}-${phase}`;
  return entry.from === null && hasWords(opened)
    ? { key: opened }
    : { key: `plan-reason-${entry.reason}` };
}
