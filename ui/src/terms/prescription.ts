// A professional's own frequency as it is typed, and the draft it comes to. One number is the
// usual; the least and the most beside it are only for those who want to leave room.
import type { FrequencyDraft, PrescriptionDraft, Refusal } from "../api/types";
import { readNumber } from "../shared/typed-number";

export type FrequencyKind = FrequencyDraft["kind"];

/** Everything as it stands in its field; empty is empty. */
export interface TypedPrescription {
  by: string;
  /** Nothing is chosen for anybody. */
  kind: FrequencyKind | null;
  /** The number suggested: a week, or days from one to the next. */
  number: string;
  least: string;
  most: string;
  from: string;
  until: string;
  note: string;
}

export const noPrescription = (by = ""): TypedPrescription => ({
  by,
  kind: null,
  number: "",
  least: "",
  most: "",
  from: "",
  until: "",
  note: "",
});

/** The numbers each kind can have. */
export const ALLOWED: Record<Exclude<FrequencyKind, "none">, string> = {
  per_week: "1-7",
  every_days: "1-365",
};

/** The numbers as Rust names them. */
export const FIELDS = {
  number: "frequency.suggested",
  least: "frequency.min",
  most: "frequency.max",
} as const;

/** A refusal at the field that was typed in: where no least or no most is, the one number stands
 *  for it. */
export function atItsField(refusal: Refusal, { least, most }: TypedPrescription): Refusal {
  const stoodFor =
    (refusal.field === FIELDS.least && least.trim() === "") ||
    (refusal.field === FIELDS.most && most.trim() === "");
  return stoodFor ? { ...refusal, field: FIELDS.number } : refusal;
}

/** What is sent, or what is missing or cannot be read as a number. Whether the numbers fit
 *  together and the dates can be is decided in Rust. */
export function readPrescription(
  typed: TypedPrescription,
): { draft: PrescriptionDraft } | { refusal: Refusal } {
  if (typed.kind === null) return { refusal: missing("kind") };
  const frequency = readFrequency(typed.kind, typed);
  if ("refusal" in frequency) return frequency;
  const by = typed.by.trim();
  if (by === "") return { refusal: missing("by") };
  return {
    draft: {
      by,
      date: typed.from === "" ? null : typed.from,
      until: typed.until === "" ? null : typed.until,
      frequency: frequency.draft,
      note: typed.note.trim() === "" ? null : typed.note.trim(),
    },
  };
}

function readFrequency(
  kind: FrequencyKind,
  typed: TypedPrescription,
): { draft: FrequencyDraft } | { refusal: Refusal } {
  if (kind === "none") return { draft: { kind, min: null, max: null, suggested: null } };
  const allowed = ALLOWED[kind];
  const suggested = readNumber(typed.number, FIELDS.number, allowed);
  if ("refusal" in suggested) return suggested;
  if (suggested.value === null) return { refusal: missing(FIELDS.number) };
  const min = readNumber(typed.least, FIELDS.least, allowed);
  if ("refusal" in min) return min;
  const max = readNumber(typed.most, FIELDS.most, allowed);
  if ("refusal" in max) return max;
  return {
    draft: {
      kind,
      // A number alone is all three.
      min: min.value ?? suggested.value,
      max: max.value ?? suggested.value,
      suggested: suggested.value,
    },
  };
}

const missing = (field: string): Refusal => ({
  code: "required",
  field,
  value: null,
  allowed: null,
});
