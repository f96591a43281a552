// The transitions of an episode as a list to be read, the latest first.

import type { Transition } from "../../api";
import type { Said } from "../../shared/said";
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
