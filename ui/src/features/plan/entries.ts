// The check-ins a test used, each with what it answered. Which ones they are comes from the
// assessment; a sign of inflammation is told as recorded, not judged here.

import type { CheckIn, Finding, Test } from "../../api";
import { dateOf } from "../../shared/dates";
import type { Said } from "../../shared/said";

/** A value a test used, on its date. */
export interface UsedEntry {
  id: string;
  date: string;
  /** What was recorded, in words. */
  answers: Said[];
}

/** The entries a test used, in order of date. */
export function entriesOf(finding: Finding, known: readonly CheckIn[]): UsedEntry[] {
  const byId = new Map(known.map((checkIn) => [checkIn.id, checkIn]));
  return finding.entries.flatMap((id) => {
    const checkIn = byId.get(id);
    return checkIn === undefined
      ? []
      : [{ id, date: dateOf(checkIn.at), answers: answerTo(finding.test, checkIn) }];
  });
}

/** How many entries a test used that are too old to be listed. */
export const olderEntries = (finding: Finding, known: readonly CheckIn[]): number =>
  finding.entries.length - entriesOf(finding, known).length;

/** What a check-in answered to the question a test reads. */
function answerTo(test: Test, checkIn: CheckIn): Said[] {
  switch (test) {
    case "pain_acceptable":
    case "pain_low":
    case "pain_drop_points":
    case "pain_drop_share":
    case "pain_back_to_usual":
    case "pain_worst_day":
      return score(checkIn.pain);
    case "movement_mean":
    case "movement_mean_strict":
    case "movement_back_to_usual":
      return score(checkIn.movement);
    case "function_mean":
    case "function_gain":
    case "function_back_to_usual":
      return scores(checkIn.function);
    case "activity_pain":
      return score(checkIn.pain_activity);
    case "pain_settled":
      return yesNo(checkIn.pain_settled);
    case "usual_activity":
    case "usual_activity_strict":
      return yesNo(checkIn.usual_activity);
    case "inflammation_latest_three":
    case "inflammation_window":
      return signs(checkIn);
  }
}

const score = (value: number | null): Said[] =>
  value === null ? [] : [{ key: "plan-entry-score", values: { value } }];

const scores = (values: readonly (number | null)[]): Said[] => values.flatMap(score);

const yesNo = (value: boolean | null): Said[] =>
  value === null ? [] : [{ key: value ? "plan-value-yes" : "plan-value-no" }];

/** What was recorded of the signs of inflammation, without judging any of it. */
function signs(checkIn: CheckIn): Said[] {
  const said: Said[] = [];
  for (const sign of ["swelling", "warmth", "redness"] as const) {
    const level = checkIn[sign];
    if (level === "mild" || level === "marked") said.push({ key: `plan-entry-${sign}-${level}` });
  }
  if (checkIn.night_pain === true) said.push({ key: "plan-entry-night_pain" });
  if (checkIn.morning_stiffness !== null && checkIn.morning_stiffness > 0) {
    said.push({ key: "plan-entry-stiffness", values: { minutes: checkIn.morning_stiffness } });
  }
  return said.length > 0 ? said : [{ key: "plan-entry-no-sign" }];
}
