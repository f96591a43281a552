// What is read out of a picture at one step: when, the values, the phase and what happened.
import type { SessionCount, StepLength } from "../../api/types";
import { seriesText } from "../../shared/list-words";
import { dayText, monthText } from "../../shared/date-words";
import type { Day } from "../../shared/dates";
import { t } from "../../shared/words";
import type { Happening } from "./happenings";
import type { Picture } from "./pictures";
import { measureName, stepText } from "./value-words";

/** The time of a step: a date, the week from a date, a month. */
export function whenText(date: Day, step: StepLength, today: Day): string {
  if (step === "day") return dayText(date, today);
  return step === "week" ? t("trends-week-from", { date: dayText(date, today) }) : monthText(date);
}

/** Each value with its name; where there is one measure alone, without. */
export function valuesText(picture: Picture, step: number, isDay: boolean): string {
  const told = picture.series.flatMap((series) => {
    const value = stepText(series, step, isDay);
    if (value === null) return [];
    const name = measureName(series);
    return [picture.series.length === 1 ? value : t("trends-named-value", { name, value })];
  });
  return told.length === 0 ? t("trends-unanswered") : seriesText(told);
}

/** The phases of a step. */
export const phaseText = ({ phases }: Happening): string =>
  seriesText(phases.map((phase) => t(`plan-phase-${phase}`)));

/** What happened in it, each in words of its own. */
export function eventTexts({ holds, setbacks, flares, sessions }: Happening): string[] {
  return [
    ...(setbacks > 0 ? [t("trends-event-setback", { count: setbacks })] : []),
    ...(flares > 0 ? [t("trends-event-flare", { count: flares })] : []),
    ...(holds.length > 0 ? [t("trends-event-hold")] : []),
    ...sessions.map(sessionText),
  ];
}

function sessionText({ kind, status, count }: SessionCount): string {
  return t("trends-event-session", {
    kind: t(`sessions-kind-${kind}`),
    status: t(`sessions-status-${status}`),
    count,
  });
}

/** All of it for the ear. */
export const readOut = (when: string, values: string, happening?: Happening): string =>
  [when, values, ...(happening ? [phaseText(happening), ...eventTexts(happening)] : [])]
    .filter((text) => text !== "")
    .join(". ");

/** How far a key of the keyboard leads; nothing for a key the engine knows itself. */
export function pageOf(key: string, step: StepLength): number | null {
  const page = step === "day" ? 28 : step === "week" ? 4 : 1;
  return key === "PageUp" ? page : key === "PageDown" ? -page : null;
}
