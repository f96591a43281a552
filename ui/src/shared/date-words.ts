// Dates in the reader's language. The arithmetic is days.ts's.
import { daysBetween, type Day } from "./dates";
import { locale, t } from "./words";

/** Mon, 2 March; with the year where it is not that of `today`. */
export function dayText(day: Day, today?: Day): string {
  const otherYear = today !== undefined && today.slice(0, 4) !== day.slice(0, 4);
  return new Intl.DateTimeFormat(locale, {
    weekday: "short",
    day: "numeric",
    month: "long",
    ...(otherYear ? { year: "numeric" } : {}),
    timeZone: "UTC",
  }).format(new Date(`${day}T00:00:00Z`));
}

/** 2 Mar: for a narrow place; with the year where it is not that of `today`. */
export function shortDayText(day: Day, today?: Day): string {
  const otherYear = today !== undefined && today.slice(0, 4) !== day.slice(0, 4);
  return new Intl.DateTimeFormat(locale, {
    day: "numeric",
    month: "short",
    ...(otherYear ? { year: "numeric" } : {}),
    timeZone: "UTC",
  }).format(new Date(`${day}T00:00:00Z`));
}

/** Today, yesterday, tomorrow, or the day itself. */
export function nearDayText(day: Day, today: Day): string {
  const away = daysBetween(today, day);
  if (away === 0) return t("date-today");
  if (away === -1) return t("date-yesterday");
  if (away === 1) return t("date-tomorrow");
  return dayText(day, today);
}
