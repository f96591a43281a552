// The line of pain of the last 28 dates as points in a small box. A gap stays a gap.
import type { PainDay } from "../../api/types";
import { daysBetween, type Day } from "../../shared/dates";

/** How many dates are drawn. */
export const DATES = 28;

export interface Point {
  x: number;
  y: number;
}

/** Runs of answered dates that follow one another, in a box of `width` × `height`; 10 is at its
 *  top. */
export function sparkOf(
  pain: readonly PainDay[],
  on: Day,
  width: number,
  height: number,
): Point[][] {
  const runs: Point[][] = [];
  let before: Day | null = null;
  for (const { date, mean } of pain) {
    const index = DATES - 1 - daysBetween(date, on);
    if (index < 0 || index >= DATES) continue;
    if (before === null || daysBetween(before, date) !== 1) runs.push([]);
    before = date;
    runs.at(-1)?.push({ x: (index / (DATES - 1)) * width, y: (1 - mean / 10) * height });
  }
  return runs;
}
