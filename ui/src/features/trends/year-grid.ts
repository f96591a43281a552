// A year as twelve months of weeks that start on Monday, each date with what is shown of it,
// and how the keyboard walks through them.
import type { YearDay, YearView } from "../../api/types";
import { addDays, mondayOf, weekdayOf, type Day } from "../../shared/dates";

/** How strong a date is drawn: pain from 0 to 4, or answered without a word on pain, or not
 *  answered; nothing for a date the episode does not have. */
export type Shade = 0 | 1 | 2 | 3 | 4 | "noted" | "open" | null;

/** Pain below which each shade ends, but the last. */
const ENDS = [1, 3, 5, 7] as const;

export function shadeOf({ pain, checked_in, phase }: YearDay): Shade {
  if (pain !== null) {
    const shade = ENDS.findIndex((end) => pain < end);
    return (shade < 0 ? 4 : shade) as Shade;
  }
  if (phase === null) return null;
  return checked_in ? "noted" : "open";
}

/** The weeks of a month: those dates of it, each week with the column its first stands in. */
export interface Month {
  /** Its first date. */
  first: Day;
  weeks: { column: number; days: YearDay[] }[];
}

/** The twelve months. */
export function monthsOf({ days }: Pick<YearView, "days">): Month[] {
  const months: Month[] = [];
  for (const day of days) {
    const last = months.at(-1);
    const month =
      last?.first.slice(0, 7) === day.date.slice(0, 7) ? last : { first: day.date, weeks: [] };
    if (month !== last) months.push(month);
    const week = month.weeks.at(-1);
    if (week === undefined || weekdayOf(day.date) === 0) {
      month.weeks.push({ column: weekdayOf(day.date) + 1, days: [day] });
    } else week.days.push(day);
  }
  return months;
}

/** Where a key leads from a date, within the year; nothing for a key the grid does not know. */
export function stepped(date: Day, key: string, toRight = 1): Day | null {
  const to = target(date, key, toRight);
  if (to === null) return null;
  const year = date.slice(0, 4);
  if (to < `${year}-01-01`) return `${year}-01-01`;
  return to > `${year}-12-31` ? `${year}-12-31` : to;
}

function target(date: Day, key: string, toRight: number): Day | null {
  switch (key) {
    case "ArrowLeft":
      return addDays(date, -toRight);
    case "ArrowRight":
      return addDays(date, toRight);
    case "ArrowUp":
      return addDays(date, -7);
    case "ArrowDown":
      return addDays(date, 7);
    case "Home":
      return mondayOf(date);
    case "End":
      return addDays(mondayOf(date), 6);
    case "PageUp":
      return inMonth(date, -1);
    case "PageDown":
      return inMonth(date, 1);
    default:
      return null;
  }
}

/** The same day of the month before or after, or its last where it is shorter. */
function inMonth(date: Day, by: 1 | -1): Day {
  const first = by > 0 ? addDays(lastOf(date), 1) : `${addDays(firstOf(date), -1).slice(0, 7)}-01`;
  const same = `${first.slice(0, 7)}-${date.slice(8)}`;
  return same <= lastOf(first) ? same : lastOf(first);
}
const firstOf = (date: Day): Day => `${date.slice(0, 7)}-01`;
const lastOf = (date: Day): Day => addDays(firstOf(addDays(firstOf(date), 31)), -1);
