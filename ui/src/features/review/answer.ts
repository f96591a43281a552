// The answer as it is typed, and the draft it comes to. What it would change is Rust's to say.
import type { AnswerDraft, PrescriptionDraft, Refusal } from "../../api/types";
import { dayText } from "../../shared/date-words";
import type { Day } from "../../shared/dates";
import type { Said } from "../../shared/said";
import { readNumber } from "../../shared/typed-number";
import { readPrescription, type TypedPrescription } from "../../terms/prescription";

export type Kind = AnswerDraft["kind"];

export interface TypedClearance {
  most: string;
  note: string;
}

/** What is sent, or what is missing. */
export function readAnswer(
  kind: Kind,
  prescription: TypedPrescription,
  clearance: TypedClearance,
): { draft: AnswerDraft } | { refusal: Refusal } {
  if (kind === "prescription") {
    const read = readPrescription(prescription);
    return "refusal" in read ? read : { draft: { kind, ...read.draft } };
  }
  const most = readNumber(clearance.most, "max_per_week", "1-7");
  if ("refusal" in most) return most;
  const by = prescription.by.trim();
  if (by === "") {
    return { refusal: { code: "required", field: "by", value: null, allowed: null } };
  }
  const note = clearance.note.trim();
  return {
    draft: { kind, by, at: null, max_per_week: most.value, note: note === "" ? null : note },
  };
}

/** From which day to which a prescription would count; without its first it begins today. */
export function spanWords(
  { date, until }: Pick<PrescriptionDraft, "date" | "until">,
  today: Day,
): Said {
  const begins = date === null || date === today ? "today" : "day";
  const ends = until === null ? "open" : "until";
  return {
    key: `review-span-${begins}-${ends}`,
    values: {
      from: dayText(date ?? today, today),
      until: until === null ? "" : dayText(until, today),
    },
  };
}
