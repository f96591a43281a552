// The transitions of an episode as a list to be read, the latest first.

import type { EpisodeView, Transition } from "../../api";
import type { Said } from "../../shared/said";
import { hasWords } from "../../shared/words";
import { isStepBack } from "./path";

/** One line of the history. */
export interface Line {
  date: string;
  /** What happened: opened, went on, went back, or began its phase anew. */
  what: Said;
  why: Said;
  back: boolean;
}

/** The lines, the latest first. */
export const linesOf = (history: readonly Transition[]): Line[] => history.map(lineOf).reverse();

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

function lineOf({ date, from, to, reason }: Transition): Line {
  const back = isStepBack(reason);
  const kind = from === null ? "opened" : from === to ? "again" : back ? "back" : "on";
  return {
    date,
    what: { key: `plan-history-${kind}`, values: { to } },
    why: { key: `plan-reason-${reason}` },
    back,
  };
}
