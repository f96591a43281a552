// The days of the week: their order, their names, and several of them in words.
import type { PlanView } from "../api/types";
import { weekdayText } from "../shared/date-words";
import { addDays, type Day } from "../shared/dates";
import { listText } from "../shared/list-words";
import { t } from "../shared/words";

export type Weekday = PlanView["weekdays"][number];

/** The week as a form shows it. */
export const WEEKDAYS: readonly Weekday[] = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"];

/** The days with one more, or one less, in the order of the week. */
export function toggled(days: readonly Weekday[], day: Weekday): Weekday[] {
  return WEEKDAYS.filter((each) => (each === day ? !days.includes(each) : days.includes(each)));
}

/** Some Monday: a name of a day is that of a date. */
const MONDAY: Day = "2026-03-02";

/** Monday; or Mon, for a narrow place. */
export const weekdayName = (day: Weekday, length: "long" | "short" = "long"): string =>
  weekdayText(addDays(MONDAY, WEEKDAYS.indexOf(day)), length);

/** Every day; Monday to Friday; Saturday and Sunday; Mon, Wed and Fri. */
export function weekdaysText(days: readonly Weekday[]): string {
  const inOrder = WEEKDAYS.filter((day) => days.includes(day));
  if (inOrder.length === WEEKDAYS.length) return t("days-every");
  const [first, last] = [inOrder[0], inOrder.at(-1)];
  const inARow = inOrder.length > 2 && WEEKDAYS.join().includes(inOrder.join());
  if (inARow && first && last) {
    return t("days-span", { first: weekdayName(first), last: weekdayName(last) });
  }
  return listText(inOrder.map((day) => weekdayName(day, inOrder.length > 2 ? "short" : "long")));
}
