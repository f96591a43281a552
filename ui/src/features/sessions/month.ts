// The month as a grid of weeks that start on Monday, and how the keyboard walks through it.
// A month is written `YYYY-MM`.

import { addDays, mondayOf, type Day } from "../../shared/dates";

/** One square of the grid. */
export interface Square {
  day: Day;
  /** Whether it belongs to the month itself, not to the one before or after. */
  inMonth: boolean;
}

/** The month a date lies in. */
export const monthOf = (day: Day): string => day.slice(0, 7);

/** The first and the last date of the grid. */
export function spanOf(month: string): { from: Day; to: Day } {
  const weeks = weeksOf(month);
  return {
    from: weeks[0]?.[0]?.day ?? `${month}-01`,
    to: weeks.at(-1)?.at(-1)?.day ?? `${month}-28`,
  };
}

/** The weeks of a month, Monday to Sunday, filled up with the days around it. */
export function weeksOf(month: string): Square[][] {
  const weeks: Square[][] = [];
  let monday = mondayOf(`${month}-01`);
  do {
    weeks.push(
      Array.from({ length: 7 }, (_, n) => {
        const day = addDays(monday, n);
        return { day, inMonth: monthOf(day) === month };
      }),
    );
    monday = addDays(monday, 7);
  } while (monthOf(monday) === month);
  return weeks;
}

/** The month so many months later. */
export function addMonths(month: string, months: number): string {
  const [year = 0, nth = 1] = month.split("-").map(Number);
  const count = year * 12 + (nth - 1) + months;
  return `${String(Math.floor(count / 12)).padStart(4, "0")}-${String((count % 12) + 1).padStart(2, "0")}`;
}

/** Where a key leads from a date; nothing for a key the grid does not know. */
export function stepped(day: Day, key: string): Day | null {
  switch (key) {
    case "ArrowLeft":
      return addDays(day, -1);
    case "ArrowRight":
      return addDays(day, 1);
    case "ArrowUp":
      return addDays(day, -7);
    case "ArrowDown":
      return addDays(day, 7);
    case "Home":
      return mondayOf(day);
    case "End":
      return addDays(mondayOf(day), 6);
    case "PageUp":
      return sameDayIn(day, addMonths(monthOf(day), -1));
    case "PageDown":
      return sameDayIn(day, addMonths(monthOf(day), 1));
    default:
      return null;
  }
}

/** The same day of another month, or its last when it is shorter. */
function sameDayIn(day: Day, month: string): Day {
  const last = addDays(`${addMonths(month, 1)}-01`, -1);
  const same = `${month}-${day.slice(8)}`;
  return same <= last ? same : last;
}
