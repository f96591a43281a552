// Made-up trends for the tests of this feature: whole, valid, and dull where it does not matter.
import type { Series, TrendsView, YearDay, YearView } from "../../api/types";
import { addDays, daysBetween, mondayOf } from "../../shared/dates";

/** A measure with these answers, one a step; null is not answered. */
export const seriesOf = (
  id: string,
  mean: (number | null)[],
  parts: Partial<Series> = {},
): Series => ({
  id,
  name: null,
  kind: "score",
  unit: null,
  better: "low",
  mean,
  low: mean,
  high: mean,
  count: mean.map((value) => (value === null ? 0 : 1)),
  thresholds: [],
  ...parts,
});

/** So many days from a Monday, with nothing in them. */
export function trendsOf(days: number, parts: Partial<TrendsView> = {}): TrendsView {
  const from = "2026-03-02";
  const to = addDays(from, days - 1);
  return {
    episode: "00000000-0000-4000-8000-000000000001",
    from,
    to,
    first: from,
    last: to,
    step: "day",
    dates: Array.from({ length: days }, (_, n) => addDays(from, n)),
    series: [],
    phases: [{ phase: "recovery", from, to, reason: "opened" }],
    holds: [],
    setbacks: [],
    flares: [],
    sessions: [],
    before_after: null,
    adherence: [],
    patterns: [],
    ...parts,
  };
}

const SCORES = [
  "pain",
  "pain_activity",
  "movement",
  "function",
  "function.0",
  "function.1",
  "stress",
];
const GRADES = ["swelling", "warmth", "redness", "crepitus"];

/** Ten years with everything in them, in weeks as far as they go: more than any view has. */
export function tenYears(): TrendsView {
  const [from, to] = ["2016-03-07", "2026-03-02"];
  const count = Math.ceil((daysBetween(from, to) + 1) / 7);
  const dates = Array.from({ length: count }, (_, n) => addDays(mondayOf(from), n * 7));
  const wave = (n: number, nth: number, top: number): number | null =>
    (n * 7 + nth * 3) % 23 === 0
      ? null
      : Math.round(top * (0.5 + 0.4 * Math.sin(n / (9 + nth) + nth)) * 10) / 10;
  const series = (id: string, nth: number, top: number, parts: Partial<Series>): Series => {
    const mean = dates.map((_, n) => wave(n, nth, top));
    return seriesOf(id, mean, {
      low: mean.map((value) => (value === null ? null : Math.max(value - top / 10, 0))),
      high: mean.map((value) => (value === null ? null : Math.min(value + top / 10, top))),
      count: mean.map((value) => (value === null ? 0 : 5)),
      ...parts,
    });
  };
  const stays = Array.from({ length: 40 }, (_, n) => addDays(from, n * 91));
  const phases = ["protect", "recovery", "taper", "maintenance"] as const;
  return trendsOf(1, {
    from,
    to,
    first: from,
    last: to,
    step: "week",
    dates,
    series: [
      ...SCORES.map((id, nth) =>
        series(id, nth, 10, id.startsWith("function.") ? { name: `Activity ${nth}` } : {}),
      ),
      ...GRADES.map((id, nth) => series(id, nth, 2, { kind: "grade" })),
      series("night_pain", 3, 1, { kind: "yes_no" }),
      series("morning_stiffness", 4, 60, { kind: "minutes" }),
      series("sleep_hours", 5, 9, { kind: "hours" }),
      series("load_minutes", 6, 120, { kind: "minutes" }),
      series("own:00000000-0000-4000-8000-00000000000a", 7, 10, { name: "Mood" }),
    ],
    phases: stays.map((start, n) => ({
      phase: phases[n % 4] ?? "recovery",
      from: start,
      to: n === 39 ? to : addDays(start, 90),
      reason: "criteria_met",
    })),
    holds: stays
      .filter((_, n) => n % 6 === 2)
      .map((start) => ({ level: "pt_first", from: addDays(start, 10), to: addDays(start, 24) })),
    setbacks: stays.filter((_, n) => n % 4 === 0),
    flares: stays.map((start) => addDays(start, 40)),
    sessions: dates.flatMap((date, n) => [
      { date, kind: "massage" as const, status: "done" as const, count: 1 + (n % 3) },
      { date, kind: "exercise" as const, status: "missed" as const, count: 1 },
    ]),
    before_after: {
      count: 260,
      mean: -1.2,
      low: -1.4,
      high: -1,
      each: dates.slice(-200).map((date, n) => ({ date, before: 3 + (n % 5), after: 2 + (n % 4) })),
    },
    adherence: (["massage", "exercise"] as const).map((kind) => ({
      kind,
      periods: Array.from({ length: 120 }, (_, n) => ({
        from: addDays(from, n * 30),
        to: addDays(from, n * 30 + 29),
        planned: 4 + (n % 3),
        done: 3 + (n % 2),
        missed: 1,
        skipped: n % 2,
        suspended: 0,
        unplanned: n % 5 === 0 ? 1 : 0,
      })),
    })),
    patterns: [
      {
        kind: "short_night",
        own: null,
        cut: 6,
        days: 271,
        with_days: 61,
        without_days: 210,
        effect: 1.1,
        low: 0.5,
        high: 1.8,
      },
      {
        kind: "massage_before",
        own: null,
        cut: null,
        days: 1200,
        with_days: 260,
        without_days: 940,
        effect: -0.6,
        low: -0.9,
        high: -0.3,
      },
    ],
  });
}

/** A date of a year with nothing on it. */
export const yearDayOf = (date: string, parts: Partial<YearDay> = {}): YearDay => ({
  date,
  pain: null,
  checked_in: false,
  sessions_done: 0,
  phase: "recovery",
  held: false,
  flare: false,
  setback: false,
  ...parts,
});

/** A whole year; `fill` says what is on each date. */
export function yearOf(
  year: number,
  fill: (nth: number) => Partial<YearDay> = () => ({}),
): YearView {
  const first = `${year}-01-01`;
  const count = daysBetween(first, `${year + 1}-01-01`);
  return {
    episode: "00000000-0000-4000-8000-000000000001",
    year,
    years: [year - 1, year],
    days: Array.from({ length: count }, (_, n) => yearDayOf(addDays(first, n), fill(n))),
  };
}
