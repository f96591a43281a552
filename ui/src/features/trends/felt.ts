// Pain just before and just after massage: what is said of it, and the slopes drawn of it.
import type { BeforeAfter, Felt } from "../../api/types";
import { fixedText } from "../../shared/number-words";
import type { Said } from "../../shared/said";

/** The change with its interval; of one massage the two values alone. */
export function feltWords({ count, mean, low, high, each }: BeforeAfter): Said {
  const only = each[0];
  if (low === null || high === null) {
    const values = { count, before: only?.before ?? 0, after: only?.after ?? 0 };
    return { key: "trends-felt-one", values };
  }
  const size = { count, mean: fixedText(Math.abs(mean)) };
  if (low > 0 || high < 0) {
    const [least = 0, most = 0] = [Math.abs(low), Math.abs(high)].sort((a, b) => a - b);
    const values = { ...size, low: fixedText(least), high: fixedText(most) };
    // An interval of no width says nothing that the mean has not said.
    if (values.low === values.high) {
      return { key: mean < 0 ? "trends-felt-lower-even" : "trends-felt-higher-even", values: size };
    }
    return { key: mean < 0 ? "trends-felt-lower" : "trends-felt-higher", values };
  }
  const values = { count, lower: fixedText(Math.abs(low)), higher: fixedText(high) };
  return { key: "trends-felt-unsure", values };
}

/** The slopes of all massages in one path, from left to right in a space so wide and high. */
export function slopes(each: readonly Felt[], width: number, height: number): string {
  const y = (pain: number): number => height - (pain / 10) * height;
  return each.map(({ before, after }) => `M0,${y(before)}L${width},${y(after)}`).join("");
}

/** The slope of the means. */
export function meanSlope(each: readonly Felt[], width: number, height: number): string {
  if (each.length === 0) return "";
  const mean = (of: (felt: Felt) => number): number =>
    each.reduce((sum, felt) => sum + of(felt), 0) / each.length;
  return slopes(
    [{ date: "", before: mean(({ before }) => before), after: mean(({ after }) => after) }],
    width,
    height,
  );
}
