// How a keyboard answers a 0–10 scale: a digit is the answer, 1 then 0 is ten, Delete takes
// the answer back. Deliberately absent: moving on by itself, which makes 10 a gamble.

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
  if (!/^[0-9]$/.test(typed.key)) return undefined;
  const ten = typed.key === "0" && before?.key === "1" && typed.at - before.at <= TEN_WITHIN_MS;
  return ten ? 10 : Number(typed.key);
}
