// From the values of a measure to the height in its picture.
import type { SeriesKind } from "../../api/types";

export interface Scale {
  low: number;
  high: number;
  /** The values that have a line, lowest first. */
  ticks: number[];
}

const SCORE: Scale = { low: 0, high: 10, ticks: [0, 5, 10] };
/** None, mild, marked; or no, yes. */
const GRADE: Scale = { low: 0, high: 2, ticks: [0, 1, 2] };
const YES_NO: Scale = { low: 0, high: 1, ticks: [0, 1] };
/** About so many parts between the lowest and the highest line. */
const PARTS = 2;

/** The scale that holds all the values; scores and grades have one of their own. */
export function scaleOf(kind: SeriesKind, values: readonly (number | null)[]): Scale {
  if (kind === "score") return SCORE;
  if (kind === "grade") return GRADE;
  if (kind === "yes_no") return YES_NO;
  const known = values.filter((value) => value !== null);
  const highest = known.reduce((most, value) => Math.max(most, value), -Infinity);
  const lowest = known.reduce((least, value) => Math.min(least, value), Infinity);
  if (known.length === 0) return { low: 0, high: 1, ticks: [0, 1] };
  // Time begins at nothing; a number such as a weight is shown where it lies.
  const begins = kind === "number" && lowest > 0 && lowest > highest / 2 ? lowest : 0;
  return around(Math.min(begins, lowest), Math.max(highest, begins));
}

function around(lowest: number, highest: number): Scale {
  const part = roundPart((highest - lowest || Math.abs(highest) || 1) / PARTS);
  const low = Math.floor(lowest / part) * part;
  const count = Math.max(Math.ceil((highest - low) / part - 1e-9), 1);
  // Sums of tenths are not whole tenths.
  const ticks = Array.from({ length: count + 1 }, (_, n) =>
    Number((low + n * part).toPrecision(9)),
  );
  return { low: ticks[0] ?? low, high: ticks.at(-1) ?? highest, ticks };
}

/** The next of 1, 2 and 5 times a power of ten that is not smaller. */
function roundPart(least: number): number {
  const power = 10 ** Math.floor(Math.log10(least));
  return ([1, 2, 5].find((times) => times * power >= least - 1e-12) ?? 10) * power;
}

/** How far from the top a value lies in a space so high. */
export const yOf = ({ low, high }: Scale, value: number, height: number): number =>
  height - ((Math.min(Math.max(value, low), high) - low) / (high - low)) * height;
