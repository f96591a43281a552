// A criterion's value on the line from 0 to 10: where it stands, the part that meets the
// goal, and the entries it was made from. The goal is where the tests together put it, which
// depends on the start; while nothing is known of that, it is the level alone.

import type { CheckIn, Finding, Test } from "../../api";
import type { Said } from "../../shared/said";
import { askedWords, meanLimit, numberText } from "./findings";
import type { Row } from "./ledger";

export interface Gauge {
  value: number | null;
  /** The part of the line, 0–10, that meets the goal. */
  goal: [number, number];
  /** The answers the value was made from. */
  ticks: number[];
}

/** The gauge of a criterion, or nothing for one that has no level. */
export function gaugeOf({ level, needs }: Row, known: readonly CheckIn[]): Gauge | null {
  if (level === null) return null;
  const limit = limitOf(level, needs);
  const used = known.filter((checkIn) => level.entries.includes(checkIn.id));
  return {
    value: level.value,
    goal: level.comparison === "at_most" ? [0, limit] : [limit, 10],
    ticks: used.flatMap((checkIn) => levels(level.test, checkIn)),
  };
}

/** What the test told first asks for. A level is told where the tests together put it, as it is
 *  drawn: three or less may still be too much for who began at three. */
export function goalWords({ headline, level, needs }: Row): Said | null {
  if (headline === null) return null;
  const asked = askedWords(headline);
  if (level === null || headline !== level) return asked;
  return { ...asked, values: { value: numberText(limitOf(level, needs), level.unit) } };
}

const limitOf = (level: Finding, needs: Row["needs"]): number =>
  Math.min(Math.max(meanLimit(needs) ?? level.threshold, 0), 10);

function levels(test: Test, checkIn: CheckIn): number[] {
  if (test === "pain_acceptable") return answered([checkIn.pain]);
  if (test === "function_mean") return answered(checkIn.function);
  return answered([checkIn.movement]);
}

const answered = (values: readonly (number | null)[]): number[] =>
  values.filter((value) => value !== null);
