// Which dates are looked at: the latest weeks, months or year, everything, or dates of one's own.
import { addDays, type Day } from "../../shared/dates";

export const RANGES = ["weeks4", "months3", "year", "all", "own"] as const;
export type RangeKind = (typeof RANGES)[number];

/** First and last date asked for; null stands for the first or the last there is. */
export interface Span {
  from: Day | null;
  to: Day | null;
}

/** How many dates a range has that is counted back from the last one. */
const DATES = { weeks4: 28, months3: 91, year: 365 } as const;

/** The dates of a range that ends with `last`; an own date left empty is open. */
export function spanOf(kind: RangeKind, last: Day, own: { from: Day; to: Day }): Span {
  if (kind === "all") return { from: null, to: null };
  if (kind === "own") return { from: own.from || null, to: own.to || null };
  return { from: addDays(last, 1 - DATES[kind]), to: null };
}
