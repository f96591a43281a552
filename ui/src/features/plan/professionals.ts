// What professionals have said, in words to be: on which days it holds, and where it is from.
import type { AnswerSource, Prescription } from "../../api";
import { dayText } from "../../shared/date-words";
import { dateOf } from "../../shared/dates";
import type { Said } from "../../shared/said";

/** From which day, and until when where it has an end. */
export function spanWords({ date, until }: Prescription, on: string): Said {
  const from = dayText(date, on);
  return until === null
    ? { key: "plan-prescribed-from", values: { from } }
    : { key: "plan-prescribed-from-to", values: { from, until: dayText(until, on) } };
}

/** When the answer it came with was taken in; the name of the file follows. */
export const sourceWords = ({ taken_at }: AnswerSource, on: string): Said => ({
  key: "plan-prescribed-source",
  values: { date: dayText(dateOf(taken_at), on) },
});
