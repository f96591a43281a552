// How a keyboard answers a 0–10 scale: a digit is the answer, 1 then 0 is ten, Delete takes
// the answer back. Deliberately absent: moving on by itself, which makes 10 a gamble.
import { latin } from "./latin-digits";

/** How long after a 1 a 0 still makes it a 10, in milliseconds. */
export const TEN_WITHIN_MS = 1200;

export interface Typed {
  key: string;
  /** When, in milliseconds on any clock that only goes forward. */
  at: number;
}

/** The answer after a key, or undefined when the key is not one of the scale's. */
export function answerByKey(typed: Typed, before: Typed | null): number | null | undefined {
  if (typed.key === "Delete" || typed.key === "Backspace") return null;
  const digit = latin(typed.key);
  if (!/^[0-9]$/.test(digit)) return undefined;
  const ten =
    digit === "0" &&
    latin(before?.key ?? "") === "1" &&
    before !== null &&
    typed.at - before.at <= TEN_WITHIN_MS;
  return ten ? 10 : Number(digit);
}
