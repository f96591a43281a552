// A pattern as a sentence: what goes with more or less pain, how much, how sure. It says "goes
// with" and nothing of what causes what; and no pattern ever asks for more massage.
import type { Pattern, Series, TrendsView } from "../../api/types";
import { fixedText, numberText } from "../../shared/number-words";
import type { Said } from "../../shared/said";
import { answeredDates } from "./pictures";

/** Days there have to be with a thing, and again without it. */
export const LEAST_DAYS = 14;

/** The sentence of a pattern. */
export function patternWords(pattern: Pattern, series: readonly Series[]): Said {
  const { kind, own, cut, effect, low, high } = pattern;
  const sizes = [Math.abs(low), Math.abs(high)].sort((a, b) => a - b);
  const [least = 0, most = 0] = sizes;
  return {
    key: `trends-pattern-${kind === "own" && cut === null ? "own-yes" : kind}`,
    values: {
      way: effect > 0 ? "more" : "less",
      cut: cut === null ? "" : numberText(cut),
      name: series.find(({ id }) => id === own)?.name ?? "",
      effect: fixedText(Math.abs(effect)),
      low: fixedText(least),
      high: fixedText(most),
      with: pattern.with_days,
      without: pattern.without_days,
    },
  };
}

/** What has to be said beside a pattern, so that nobody reads it as an advice. */
export function patternCaution({ kind, effect }: Pattern): Said | null {
  if (kind === "massage_before") {
    return { key: `trends-pattern-massage-${effect > 0 ? "more" : "less"}` };
  }
  return kind === "load_before" || kind === "exercise_before"
    ? { key: "trends-pattern-load-note" }
    : null;
}

/** Why there is none: too few days, or nothing stands out. */
export function noPatternWords({ series }: Pick<TrendsView, "series">): Said {
  const days = answeredDates(series.find(({ id }) => id === "pain"));
  return days < 2 * LEAST_DAYS
    ? { key: "trends-patterns-few", values: { days, least: 2 * LEAST_DAYS } }
    : { key: "trends-patterns-none" };
}
