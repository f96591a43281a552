// The table of a picture: a row for every step, the latest first, answered or not.
import type { TrendsView } from "../../api/types";
import { seriesText } from "../../shared/list-words";
import type { Day } from "../../shared/dates";
import { t } from "../../shared/words";
import type { Happening } from "./happenings";
import type { Picture } from "./pictures";
import { eventTexts, phaseText, whenText } from "./read-out";
import { measureName, stepText, unitText } from "./value-words";

type Stepped = Pick<TrendsView, "dates" | "step">;

/** The heads: when, each measure with its unit, the phase and what happened. */
export function columnsOf({ series }: Picture, { step }: Stepped): string[] {
  const measures = series.map((each) => {
    const [name, unit] = [measureName(each), unitText(each)];
    return unit === null ? name : t("trends-name-unit", { name, unit });
  });
  return [
    t(`trends-step-${step}`),
    ...measures,
    t("trends-column-phase"),
    t("trends-column-events"),
  ];
}

/** The cells of a row. */
export function rowOf(
  { series }: Picture,
  { dates, step }: Stepped,
  happenings: readonly Happening[],
  today: Day,
  nth: number,
): string[] {
  const place = dates.length - 1 - nth;
  const happening = happenings[place];
  return [
    whenText(dates[place] ?? today, step, today),
    ...series.map((each) => stepText(each, place, step === "day") ?? t("trends-unanswered")),
    happening ? phaseText(happening) : "",
    happening ? seriesText(eventTexts(happening)) : "",
  ];
}
