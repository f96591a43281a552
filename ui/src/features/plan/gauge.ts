// A criterion's value on the line from 0 to 10: where it stands, the part that meets the
// goal, and the entries it was made from. Only for tests of a level; a difference from the
// start has no place on that line.

import type { CheckIn, Finding, Test } from "../../api";
import { isLevel } from "./ledger";

export interface Gauge {
  value: number | null;
  /** The part of the line, 0–10, that meets the goal. */
  goal: [number, number];
  /** The answers the value was made from. */
  ticks: number[];
}

/** The gauge of a finding, or nothing when it is not a level. */
export function gaugeOf(finding: Finding, known: readonly CheckIn[]): Gauge | null {
  if (!isLevel(finding)) return null;
  const used = known.filter((checkIn) => finding.entries.includes(checkIn.id));
  return {
    value: finding.value,
    goal: finding.comparison === "at_most" ? [0, finding.threshold] : [finding.threshold, 10],
    ticks: used.flatMap((checkIn) => levels(finding.test, checkIn)),
  };
}

function levels(test: Test, checkIn: CheckIn): number[] {
  if (test === "pain_acceptable") return answered([checkIn.pain]);
  if (test === "function_mean") return answered(checkIn.function);
  return answered([checkIn.movement]);
}

const answered = (values: readonly (number | null)[]): number[] =>
  values.filter((value) => value !== null);
