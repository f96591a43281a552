// Arithmetic on calendar dates written as `YYYY-MM-DD`. No clock and no zone: a date is a
// date. Words for dates are date-words.ts's.

/** A calendar date, `YYYY-MM-DD`. */
export type Day = string;

const MS_A_DAY = 86_400_000;

const toUtc = (day: Day): number => Date.parse(`${day}T00:00:00Z`);

/** The date part of a local or zoned moment, as it is written. */
export const dateOf = (moment: string): Day => moment.slice(0, 10);

/** `HH:MM` of a moment, or of a wall time of day. */
export const timeOf = (moment: string): string =>
  moment.includes("T") ? moment.slice(11, 16) : moment.slice(0, 5);

/** How many days after `from` the date `to` lies; negative when before. */
export const daysBetween = (from: Day, to: Day): number =>
  Math.round((toUtc(to) - toUtc(from)) / MS_A_DAY);

/** The date `days` after `day`. */
export const addDays = (day: Day, days: number): Day =>
  new Date(toUtc(day) + days * MS_A_DAY).toISOString().slice(0, 10);

/** 0 for Monday to 6 for Sunday. */
export const weekdayOf = (day: Day): number => (new Date(toUtc(day)).getUTCDay() + 6) % 7;

/** The Monday on or before `day`. */
export const mondayOf = (day: Day): Day => addDays(day, -weekdayOf(day));

/** Whether a text is a date there is, written as one. */
export function isDay(text: string): text is Day {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const at = toUtc(text);
  return !Number.isNaN(at) && new Date(at).toISOString().slice(0, 10) === text;
}
