// The value of a measure in one step, in words: 4.2, mild, 20 min, 7.5 h, 3 of 5 days.
import type { Series, SeriesKind } from "../../api/types";
import { numberText } from "../../shared/number-words";
import { t } from "../../shared/words";

/** What the values of a measure stand for. */
type Measured = Pick<Series, "id" | "kind" | "unit">;

const GRADES = ["none", "mild", "marked"] as const;
const NOISES = ["none", "painless", "painful"] as const;

/** A whole grade in words; one between two grades is told as a number. */
export function gradeText(id: string, value: number): string {
  const code = (id === "crepitus" ? NOISES : GRADES)[value];
  if (code === undefined) return numberText(value);
  return t(id === "crepitus" ? `crepitus-${code}` : `severity-${code}`);
}

/** One value of it. */
export function valueText({ id, kind, unit }: Measured, value: number): string {
  if (kind === "grade") return gradeText(id, value);
  if (kind === "yes_no") return t(value > 0 ? "yes" : "no");
  if (kind === "minutes") return t("check-in-minutes", { count: tenths(value) });
  if (kind === "hours") return t("check-in-hours", { count: tenths(value) });
  if (kind === "number" && unit !== null) {
    return t("own-number-unit", { number: numberText(value, 2), unit });
  }
  return numberText(value, kind === "number" ? 2 : 1);
}

/** The value of a step: of a day as it is, of a longer one as its mean with lowest and highest;
 *  nothing where there was no answer. */
export function stepText(series: Series, step: number, isDay: boolean): string | null {
  const [mean, low, high, days] = [
    series.mean[step] ?? null,
    series.low[step] ?? null,
    series.high[step] ?? null,
    series.count[step] ?? 0,
  ];
  if (mean === null) return null;
  if (isDay || days === 0 || low === null || high === null) return valueText(series, mean);
  if (series.kind === "yes_no") {
    return t("trends-yes-days", { yes: Math.round(mean * days), days });
  }
  if (series.kind === "grade") return t("trends-grade-most", { most: gradeText(series.id, high) });
  const value = valueText(series, mean);
  if (low === high) return value;
  return t("trends-value-span", {
    value,
    low: bare(series.kind, low),
    high: bare(series.kind, high),
  });
}

const bare = (kind: SeriesKind, value: number): string =>
  numberText(value, kind === "number" ? 2 : 1);
const tenths = (value: number): number => Math.round(value * 10) / 10;

/** What a measure is called. */
export function measureName({ id, name }: Pick<Series, "id" | "name">): string {
  if (name !== null) return name;
  return id === "function" ? t("trends-function-mean") : t(`check-in-short-${id}`);
}

/** What its values are counted in, for the head of a table. */
export function unitText({ kind, unit }: Pick<Series, "kind" | "unit">): string | null {
  if (kind === "score") return t("trends-unit-score");
  if (kind === "minutes") return t("check-in-unit-minutes");
  if (kind === "hours") return t("check-in-unit-hours");
  return kind === "number" ? unit : null;
}
