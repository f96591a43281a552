// Dates in the reader's language. The arithmetic is days.ts's.
import { daysBetween, type Day } from "./dates";
import { locale, t } from "./words";

/** Made once: a list of hundreds of dates would wait for each of them else. */
const formatOf = (options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat =>
  new Intl.DateTimeFormat(locale, { ...options, day: "numeric", timeZone: "UTC" });
const LONG = formatOf({ weekday: "short", month: "long" });
const LONG_WITH_YEAR = formatOf({ weekday: "short", month: "long", year: "numeric" });
const SHORT = formatOf({ month: "short" });
const SHORT_WITH_YEAR = formatOf({ month: "short", year: "numeric" });

const isOtherYear = (day: Day, today: Day | undefined): boolean =>
  today !== undefined && today.slice(0, 4) !== day.slice(0, 4);
const at = (day: Day): Date => new Date(`${day}T00:00:00Z`);

/** Mon, 2 March; with the year where it is not that of `today`. */
export const dayText = (day: Day, today?: Day): string =>
  (isOtherYear(day, today) ? LONG_WITH_YEAR : LONG).format(at(day));

/** 2 Mar: for a narrow place; with the year where it is not that of `today`. */
export const shortDayText = (day: Day, today?: Day): string =>
  (isOtherYear(day, today) ? SHORT_WITH_YEAR : SHORT).format(at(day));

/** Today, yesterday, tomorrow, or the day itself. */
export function nearDayText(day: Day, today: Day): string {
  const away = daysBetween(today, day);
  if (away === 0) return t("date-today");
  if (away === -1) return t("date-yesterday");
  if (away === 1) return t("date-tomorrow");
  return dayText(day, today);
}
