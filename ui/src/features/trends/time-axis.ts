// Where a date lies from left to right, in pixels, and which dates stand below the pictures.
// All pictures of a page share one. Time runs left to right in every language.
import type { TrendsView } from "../../api/types";
import { addDays, daysBetween, mondayOf, type Day } from "../../shared/dates";

export interface TimeAxis {
  from: Day;
  /** Pixels. */
  width: number;
  days: number;
  /** Left and right edge of every step. */
  starts: number[];
  ends: number[];
}

type Stepped = Pick<TrendsView, "from" | "to" | "dates">;

/** The axis of a view in a space so wide. */
export function timeAxis({ from, to, dates }: Stepped, width: number): TimeAxis {
  const days = Math.max(daysBetween(from, to) + 1, 1);
  const starts = dates.map((date) => (daysBetween(from, date) / days) * width);
  return { from, width, days, starts, ends: [...starts.slice(1), width] };
}

/** The left edge of a date; that of the day after its last is its right edge. */
export const xOf = (axis: TimeAxis, date: Day): number =>
  Math.min(Math.max(daysBetween(axis.from, date) / axis.days, 0), 1) * axis.width;

/** The middle of a date. */
export const middleOf = (axis: TimeAxis, date: Day): number =>
  (xOf(axis, date) + xOf(axis, addDays(date, 1))) / 2;

/** The middle of a step. */
export const middleOfStep = (axis: TimeAxis, step: number): number =>
  ((axis.starts[step] ?? 0) + (axis.ends[step] ?? axis.width)) / 2;

/** The step that lies at x; the nearest one outside. */
export function stepAt(axis: TimeAxis, x: number): number {
  const after = axis.starts.findIndex((start) => start > x);
  return Math.max((after < 0 ? axis.starts.length : after) - 1, 0);
}

export type TickUnit = "day" | "month" | "year";
export interface Tick {
  date: Day;
  x: number;
  unit: TickUnit;
}

const monthsOn = (day: Day, months: number): Day => {
  const count = Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1 + months;
  const month = String((count % 12) + 1).padStart(2, "0");
  return `${String(Math.floor(count / 12)).padStart(4, "0")}-${month}-01`;
};
/** The first of its month, or of a year or quarter, on or before a date. */
const periodOf = (day: Day, months: number): Day => {
  const month = Number(day.slice(5, 7)) - 1;
  return monthsOn(`${day.slice(0, 7)}-01`, -(month % Math.min(months, 12)));
};

/** Dates to choose from, the closest first: so many weeks or months apart. */
const STRIDES: readonly { weeks?: number; months?: number; days: number; unit: TickUnit }[] = [
  { weeks: 1, days: 7, unit: "day" },
  { weeks: 2, days: 14, unit: "day" },
  { months: 1, days: 30, unit: "month" },
  { months: 3, days: 91, unit: "month" },
  { months: 6, days: 182, unit: "month" },
  { months: 12, days: 365, unit: "year" },
  { months: 24, days: 730, unit: "year" },
  { months: 60, days: 1826, unit: "year" },
];

/** The dates below the picture, each with `room` pixels at least. */
export function ticksOf(axis: TimeAxis, room: number): Tick[] {
  const fits = STRIDES.find(({ days }) => (days / axis.days) * axis.width >= room);
  const { weeks, months = 120, unit } = fits ?? { months: 120, unit: "year" as const };
  const next = (date: Day): Day => (weeks ? addDays(date, weeks * 7) : monthsOn(date, months));
  const end = addDays(axis.from, axis.days - 1);
  const ticks: Tick[] = [];
  let date = weeks ? mondayOf(axis.from) : periodOf(axis.from, months);
  for (; date <= end; date = next(date)) {
    if (date >= axis.from) ticks.push({ date, x: xOf(axis, date), unit });
  }
  // A few dates alone: the first of them says where they are.
  return ticks.length > 0 ? ticks : [{ date: axis.from, x: 0, unit: "day" }];
}
