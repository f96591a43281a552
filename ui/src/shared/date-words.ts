// Dates in the reader's language. The arithmetic is days.ts's.
import { daysBetween, type Day } from "./dates";
import { byLocale, direction, language } from "./language.svelte";
import { t } from "./words";

const formatOf = (options: Intl.DateTimeFormatOptions): (() => Intl.DateTimeFormat) =>
  byLocale((locale) => new Intl.DateTimeFormat(locale, { ...options, timeZone: "UTC" }));
const LONG = formatOf({ weekday: "short", day: "numeric", month: "long" });
const LONG_WITH_YEAR = formatOf({
  weekday: "short",
  day: "numeric",
  month: "long",
  year: "numeric",
});
const SHORT = formatOf({ day: "numeric", month: "short" });
const SHORT_WITH_YEAR = formatOf({ day: "numeric", month: "short", year: "numeric" });
const MONTH = formatOf({ month: "long" });
const MONTH_WITH_YEAR = formatOf({ month: "long", year: "numeric" });
const SHORT_MONTH = formatOf({ month: "short" });
const WEEKDAY = formatOf({ weekday: "long" });
const SHORT_WEEKDAY = formatOf({ weekday: "short" });
const NARROW_WEEKDAY = formatOf({ weekday: "narrow" });

const isOtherYear = (day: Day, today: Day | undefined): boolean =>
  today !== undefined && today.slice(0, 4) !== day.slice(0, 4);
const at = (day: Day): Date => new Date(`${day}T00:00:00Z`);

/** September is Sep, as on paper: of British English some engines make Sept of it. */
const short = (text: string): string => (language() === "en" ? text.replace("Sept", "Sep") : text);

/** Mon, 2 March; with the year where it is not that of `today`. */
export const dayText = (day: Day, today?: Day): string =>
  (isOtherYear(day, today) ? LONG_WITH_YEAR : LONG)().format(at(day));

/** 2 Mar: for a narrow place; with the year where it is not that of `today`. In a picture, which
 *  runs from left to right in every language, it still begins where its reader does. */
export const shortDayText = (day: Day, today?: Day): string =>
  RIGHT_TO_LEFT() + short((isOtherYear(day, today) ? SHORT_WITH_YEAR : SHORT)().format(at(day)));
const RIGHT_TO_LEFT = (): string => (direction() === "rtl" ? "\u200F" : "");

/** Today, yesterday, tomorrow, or the day itself. */
export function nearDayText(day: Day, today: Day): string {
  const away = daysBetween(today, day);
  if (away === 0) return t("date-today");
  if (away === -1) return t("date-yesterday");
  if (away === 1) return t("date-tomorrow");
  return dayText(day, today);
}

const AWAY = byLocale((locale) => new Intl.RelativeTimeFormat(locale));
/** How far a day is counted in days. */
const COUNTED = 30;
/** 3 days ago, in 3 days: beside a date, where it is counted rather than read. Empty for a day
 *  that is far away. */
export function awayText(day: Day, today: Day): string {
  const away = daysBetween(today, day);
  return Math.abs(away) > COUNTED ? "" : AWAY().format(away, "day");
}

/** March 2026, the month of a day. */
export const monthText = (day: Day): string => MONTH_WITH_YEAR().format(at(day));

/** March; or Mar, for a narrow place. */
export const monthName = (day: Day, length: "long" | "short" = "long"): string =>
  length === "long" ? MONTH().format(at(day)) : short(SHORT_MONTH().format(at(day)));

/** Monday; or Mon, or M, for a narrow place: the name of a day's weekday. */
export function weekdayText(day: Day, length: "long" | "short" | "narrow" = "long"): string {
  const format = { long: WEEKDAY, short: SHORT_WEEKDAY, narrow: NARROW_WEEKDAY }[length];
  return format().format(at(day));
}
