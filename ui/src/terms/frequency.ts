// How often, in words to be.
import type { Frequency } from "../api/types";
import type { Said } from "../shared/said";

const A_WEEK = 7;

/** How often, in plain words: "2 to 3 a week, 2 suggested". */
export function frequencyWords(frequency: Frequency): Said {
  if (frequency.kind === "none") return { key: "plan-frequency-none" };
  const { min, max, suggested } = frequency;
  const inWeeks =
    frequency.kind === "every_days" && [min, max, suggested].every((days) => days % A_WEEK === 0);
  const unit = frequency.kind === "per_week" ? "per_week" : inWeeks ? "every_weeks" : "every_days";
  const count = (days: number): number => (inWeeks ? days / A_WEEK : days);
  return {
    key: `plan-frequency-${unit}-${min === max ? "one" : "range"}`,
    values: { min: count(min), max: count(max), suggested: count(suggested) },
  };
}
