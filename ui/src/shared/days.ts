// Arithmetic on calendar dates written as `YYYY-MM-DD`. No clock and no zone: a date is a
// date. Deliberately absent: words for dates, which depend on the reader's language.

/** A calendar date, `YYYY-MM-DD`. */
export type Day = string;

const MS_A_DAY = 86_400_000;

function toUtc(day: Day): number {
  return Date.parse(`${day}T00:00:00Z`);
}

/** The date part of a local or zoned moment, as it is written. */
export function dayOf(moment: string): Day {
  return moment.slice(0, 10);
}

/** `HH:MM` of a local or zoned moment, as it is written. */
export function timeOf(moment: string): string {
  return moment.slice(11, 16);
}

/** How many days after `from` the date `to` lies; negative when before. */
export function daysBetween(from: Day, to: Day): number {
  return Math.round((toUtc(to) - toUtc(from)) / MS_A_DAY);
}

/** The date `days` after `day`. */
export function addDays(day: Day, days: number): Day {
  return new Date(toUtc(day) + days * MS_A_DAY).toISOString().slice(0, 10);
}

/** 0 for Monday to 6 for Sunday. */
export function weekdayOf(day: Day): number {
  return (new Date(toUtc(day)).getUTCDay() + 6) % 7;
}

/** The Monday on or before `day`. */
export function mondayOf(day: Day): Day {
  return addDays(day, -weekdayOf(day));
}
