// A date as it is typed: day, month and year straight through, in the order the reader's region
// writes them. What cannot be read is left as it is. Where only one order makes a date of what was
// typed, that one is meant: 11/22/2026 is read everywhere.
import { isDay, type Day } from "./dates";
import { latin } from "./latin-digits";
import { byLocale, language } from "./language.svelte";
import { readTime } from "./time-typed";

type Part = "day" | "month" | "year";
/** How a region writes a date: the order of its parts, and what stands between them. */
export interface Style {
  order: readonly Part[];
  between: string;
}

/** How a locale writes a date in digits. */
export function styleOf(locale: string): Style {
  const parts = new Intl.DateTimeFormat(locale, {
    day: "2-digit",
    month: "2-digit",
    year: "numeric",
    calendar: "gregory",
    numberingSystem: "latn",
  }).formatToParts(new Date(Date.UTC(2026, 10, 22)));
  const order = parts.map(({ type }) => type).filter(isPart);
  const between = parts.find(({ type }) => type === "literal")?.value.replace(/[^./-]/g, "");
  return { order, between: between === undefined || between === "" ? "/" : between };
}
const isPart = (type: string): type is Part =>
  type === "day" || type === "month" || type === "year";

/** The region of the desktop where it speaks the language of the window: English is written the
 *  American way on an American desktop. Else the language's own way. */
const regional = (locale: string): string => {
  const own = typeof navigator === "undefined" ? "" : navigator.language;
  return own.split("-")[0] === language() ? own : locale;
};
const STYLE = byLocale((locale) => styleOf(regional(locale)));

/** How dates are typed here. */
export const typingStyle = (): Style => STYLE();

/** `YYYY-MM-DD` of 22.11.2026, 22/11/26, 22 11 2026, 22112026 or 2026-11-22; nothing where no
 *  date can be read. */
export function readDate(typed: string, { order }: Style = typingStyle()): Day | null {
  const text = latin(typed)
    .replace(/[\u200E\u200F\u2066-\u2069]/g, "")
    .trim();
  const iso = /^(\d{4})[-/. ](\d{1,2})[-/. ](\d{1,2})$/.exec(text);
  if (iso) return dayOf(iso[1], iso[2], iso[3]);
  const yearFirst = order[0] === "year";
  const found =
    /^(\d{1,2})[-/. ]+(\d{1,2})[-/. ]+(\d{4}|\d{2})$/.exec(text) ??
    (yearFirst ? null : /^(\d{2})(\d{2})(\d{4})$/.exec(text));
  if (!found) return null;
  const [, first, second, year] = found;
  const dayFirst = order.indexOf("day") < order.indexOf("month");
  const [day, month] = dayFirst ? [first, second] : [second, first];
  return dayOf(year, month, day) ?? dayOf(year, day, month);
}

function dayOf(year = "", month = "", day = ""): Day | null {
  const whole = `${year.length === 2 ? `20${year}` : year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
  return isDay(whole) ? whole : null;
}

/** A day as it would be typed here. */
export function writeDate(day: Day, { order, between }: Style = typingStyle()): string {
  const [year = "", month = "", date = ""] = day.split("-");
  const parts = { year, month, day: date };
  return order.map((part) => parts[part]).join(between);
}

/** `YYYY-MM-DDTHH:MM` of a date, a space and a time; nothing where no moment can be read. */
export function readMoment(typed: string, style: Style = typingStyle()): string | null {
  const found = /^(.*\d)[T\s,]+(\d[\d:.h]*)$/i.exec(latin(typed).trim());
  const day = readDate(found?.[1] ?? "", style);
  const time = readTime(found?.[2] ?? "");
  return day === null || time === null ? null : `${day}T${time}`;
}

/** A moment as it would be typed here. */
export const writeMoment = (moment: string, style: Style = typingStyle()): string =>
  `${writeDate(moment.slice(0, 10), style)} ${moment.slice(11, 16)}`;
