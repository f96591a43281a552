// The pain of the recent dates, one value a date: the highest of its check-ins, or a gap.
// A gap stays a gap; no line is drawn across it.
import type { CheckIn } from "../../api/types";
import { addDays, dateOf, type Day } from "../../shared/dates";

/** How many dates are shown. */
export const DATES = 28;

export interface PainDay {
  day: Day;
  /** Highest pain at rest, 0–10; null where none was answered. */
  pain: number | null;
}

/** The dates up to today, oldest first. */
export function painDays(recent: CheckIn[], today: Day): PainDay[] {
  const worst = new Map<Day, number>();
  for (const { at, pain } of recent) {
    if (pain !== null) worst.set(dateOf(at), Math.max(pain, worst.get(dateOf(at)) ?? 0));
  }
  return Array.from({ length: DATES }, (_, index) => {
    const day = addDays(today, index - DATES + 1);
    return { day, pain: worst.get(day) ?? null };
  });
}

export interface Point {
  x: number;
  y: number;
}

/** Runs of answered dates that follow one another, as points in a box of `width` × `height`. */
export function runsOf(days: PainDay[], width: number, height: number): Point[][] {
  const runs: Point[][] = [];
  let run: Point[] = [];
  days.forEach(({ pain }, index) => {
    if (pain === null) {
      run = [];
      return;
    }
    if (run.length === 0) runs.push(run);
    run.push({ x: (index / (DATES - 1)) * width, y: height - (pain / 10) * height });
  });
  return runs;
}

/** The latest answered date. */
export const latestPain = (days: PainDay[]): (PainDay & { pain: number }) | null =>
  days.findLast((day): day is PainDay & { pain: number } => day.pain !== null) ?? null;
