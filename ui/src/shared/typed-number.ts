// A number as typed into a field. Empty is unanswered; what is no number is told at once,
// because it could not even be handed on.
import type { Refusal } from "../api/types";
import { latin } from "./latin-digits";

export type TypedNumber = { value: number | null } | { refusal: Refusal };

/** Reads a field; `7.5`, `7,5` and `٧٫٥` are read where fractions are allowed. */
export function readNumber(
  text: string,
  field: string,
  allowed: string,
  fractions = false,
): TypedNumber {
  const typed = latin(text).trim().replace(/[,٫]/, ".").replace("−", "-");
  if (typed === "") return { value: null };
  const fits = fractions ? /^-?\d+(\.\d+)?$/ : /^-?\d{1,9}$/;
  if (fits.test(typed)) return { value: Number(typed) };
  return { refusal: { code: "out_of_range", field, value: text, allowed } };
}
