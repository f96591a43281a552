// What is to be said of an answer before it is taken in: what could be wrong with it, and the
// days it holds on. That it is over is said where its effect is shown.
import type { AnswerView, GivenAnswer, Prescription } from "../../api/types";
import { dayText } from "../../shared/date-words";
import type { Said } from "../../shared/said";

/** A warning, and the words of somebody else that end it. */
export interface Warning extends Said {
  name: string | null;
}

/** In the order of their weight. */
export function warningsOf({ already, other_name }: AnswerView): Warning[] {
  return [
    ...(already ? [{ key: "answer-already", name: null }] : []),
    ...(other_name === null ? [] : [{ key: "answer-other-name", name: other_name }]),
  ];
}

/** From which day to which. */
export function holdsWords({ date, until }: Prescription, today: string): Said {
  const from = dayText(date, today);
  return until === null
    ? { key: "answer-from-on", values: { from } }
    : { key: "answer-from-to", values: { from, until: dayText(until, today) } };
}

export const noteOf = (given: GivenAnswer): string | null =>
  given.kind === "prescription" ? given.prescription.note : given.clearance.note;

export const byOf = (given: GivenAnswer): string =>
  given.kind === "prescription" ? given.prescription.by : given.clearance.by;
