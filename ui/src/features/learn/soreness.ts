// Soreness after hard exercise, in steps of a day, and where somebody is in it. What is a danger
// sign is the window's: here stand those that can look like soreness.
import type { EpisodeView, Flag } from "../../api/types";
import { daysBetween } from "../../shared/dates";

/** Hours since the exercise; the last stands for all that follow. */
export const HOURS = [0, 24, 48, 72, 96] as const;

/** On which of them massage may help. Source: recovery model, section 5, days 1 to 3. */
export const helps = (hours: number): boolean => hours >= 24 && hours <= 72;

/** What can be taken for soreness and is not, the most urgent first. */
export const NOT_SORENESS: Flag[] = [
  "dark_urine_muscle_pain",
  "deformity",
  "one_leg_swollen_painful",
  "cannot_bear_weight",
  "new_weakness",
  "fever",
];

/** The day since the exercise and the step it falls in. */
export function placeOf(
  { onset }: Pick<EpisodeView, "onset">,
  today: string,
): { day: number; hours: number } {
  const day = Math.max(0, daysBetween(onset, today));
  return { day, hours: Math.min(day * 24, HOURS[HOURS.length - 1] ?? 0) };
}
