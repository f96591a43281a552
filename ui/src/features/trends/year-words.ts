// A date of the year in words: pain, phase and what happened.
import type { YearDay } from "../../api/types";
import { dayText } from "../../shared/date-words";
import type { Day } from "../../shared/dates";
import { numberText } from "../../shared/number-words";
import { t } from "../../shared/words";
import { shadeOf } from "./year-grid";

/** Pain of a date, or why there is none. */
export function painText(day: YearDay): string {
  if (day.pain !== null) return t("trends-year-pain", { pain: numberText(day.pain) });
  const shade = shadeOf(day);
  if (shade === null) return t("trends-year-outside");
  return t(shade === "noted" ? "trends-year-noted" : "trends-unanswered");
}

/** What happened on it. */
export function yearEvents(day: YearDay): string[] {
  return [
    ...(day.sessions_done > 0 ? [t("trends-year-sessions", { count: day.sessions_done })] : []),
    ...(day.held ? [t("trends-event-hold")] : []),
    ...(day.flare ? [t("trends-event-flare", { count: 1 })] : []),
    ...(day.setback ? [t("trends-event-setback", { count: 1 })] : []),
  ];
}

/** All of it. */
export const yearDayText = (day: YearDay, today: Day): string =>
  [
    dayText(day.date, today),
    painText(day),
    ...(day.phase === null ? [] : [t(`plan-phase-${day.phase}`)]),
    ...yearEvents(day),
  ].join(". ");
