// The answer as it is typed, and the draft it comes to. What it would change is Rust's to say.
import type { AnswerDraft, Refusal } from "../../api/types";
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
