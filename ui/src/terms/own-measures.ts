// What the patient keeps an eye on beside what Tend asks. It is asked, kept and shown; it never
// decides anything.
import type { OwnAnswer, OwnAnswerDraft, OwnMeasure } from "../api/types";
import { numberText } from "../shared/number-words";
import { t } from "../shared/words";

/** The measures a check-in asks about: those in use, and those it has an answer to already. */
export const askedMeasures = (
  measures: readonly OwnMeasure[],
  answered: readonly OwnAnswer[] = [],
): OwnMeasure[] =>
  measures.filter(({ id, retired }) => !retired || answered.some(({ measure }) => measure === id));

/** A place for the answer to each measure: what was answered, or nothing. */
export const ownDrafts = (
  measures: readonly OwnMeasure[],
  answers: readonly OwnAnswer[] = [],
): OwnAnswerDraft[] =>
  measures.map(({ id }) => ({
    measure: id,
    value: answers.find(({ measure }) => measure === id)?.value ?? null,
  }));

/** An answer in words: 4 of 10, 72 bpm, yes. */
export function ownText({ kind, unit }: OwnMeasure, value: number): string {
  if (kind === "yes_no") return t(value === 1 ? "yes" : "no");
  if (kind === "scale") return t("check-in-out-of-ten", { score: value });
  const number = numberText(value, 6);
  return unit === null ? number : t("own-number-unit", { number, unit });
}
