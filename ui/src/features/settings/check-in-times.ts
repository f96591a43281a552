// The times of the check-in as they are edited: a row each, complete or not yet.
import type { CheckInTime, Refusal } from "../../api";
import { timeOf } from "../../shared/dates";
import { t } from "../../shared/words";
import { listText } from "../../shared/list-words";
import { WEEKDAYS, weekdaysText, type Weekday } from "../../terms/weekdays";

/** How many there can be. */
export const MOST_TIMES = 6;

/** One time as it is edited. */
export interface Row {
  key: number;
  /** `HH:MM`, empty while nothing is typed. */
  time: string;
  weekdays: Weekday[];
}

/** The rows of the times that are kept, earliest first. */
export const rowsOf = (times: readonly CheckInTime[]): Row[] =>
  [...times]
    .sort((a, b) => a.time.localeCompare(b.time))
    .map(({ time, weekdays }, key) => ({ key, time: timeOf(time), weekdays: [...weekdays] }));

/** With one more row, every day, its time still to be said. */
export const withOneMore = (rows: readonly Row[]): Row[] => [
  ...rows,
  { key: Math.max(-1, ...rows.map(({ key }) => key)) + 1, time: "", weekdays: [...WEEKDAYS] },
];

/** What a row still needs. */
export function missingIn({ time, weekdays }: Row): "time" | "weekdays" | null {
  if (time === "") return "time";
  return weekdays.length === 0 ? "weekdays" : null;
}

/** What is sent; nothing while a row is incomplete. */
export function timesOf(rows: readonly Row[]): CheckInTime[] | null {
  if (rows.some((row) => missingIn(row) !== null)) return null;
  return rows.map(({ time, weekdays }) => ({ time: `${time}:00`, weekdays }));
}

/** Which row a refusal is about, counted from 0; nothing where it is about no single one. */
export function rowRefused(refusal: Refusal | null): number | null {
  const found = /^check_ins\.(\d+)$/.exec(refusal?.field ?? "");
  return found ? Number(found[1]) : null;
}

/** Whether the rows say what is kept, in whatever order. */
export const isKept = (rows: readonly Row[], times: readonly CheckInTime[]): boolean =>
  said(timesOf(rows) ?? []) === said(times) && timesOf(rows) !== null;

const said = (times: readonly CheckInTime[]): string =>
  times
    .map(({ time, weekdays }) => {
      const days = WEEKDAYS.filter((day) => weekdays.includes(day));
      return `${timeOf(time)} ${days.join("")}`;
    })
    .sort()
    .join("; ");

/** Every day at 08:00 and 19:00; or none. */
export function timesText(times: readonly CheckInTime[]): string {
  if (times.length === 0) return t("settings-no-reminder");
  const byDays = new Map<string, string[]>();
  for (const { time, weekdays } of [...times].sort((a, b) => a.time.localeCompare(b.time))) {
    const days = weekdaysText(weekdays);
    byDays.set(days, [...(byDays.get(days) ?? []), timeOf(time)]);
  }
  return [...byDays]
    .map(([days, at]) => t("settings-times", { days, times: listText(at) }))
    .join(" ");
}
