// What an answer would change, in words to be: how it is now, what the professional asks for,
// what Tend would suggest on its own, and what comes of it all. Holds win. Nothing is decided
// here.
import type { AnswerEffect, GivenAnswer } from "../../api/types";
import type { Said } from "../../shared/said";
import { outcome } from "../../terms/effect";
import { frequencyWords } from "../../terms/frequency";

export interface EffectRow {
  what: "now" | "given" | "own" | "after";
  said: Said;
}

/** What the professional asks for. */
export function givenWords(given: GivenAnswer): Said {
  if (given.kind === "prescription") return frequencyWords(given.prescription.frequency);
  const most = given.clearance.max_per_week;
  return most === null
    ? { key: "effect-clearance" }
    : { key: "effect-clearance-most", values: { count: most } };
}

const same = (one: Said, other: Said): boolean => JSON.stringify(one) === JSON.stringify(other);

/** Now, what is asked for, and Tend on its own, always; what comes of it where it is not
 *  simply what is asked for. */
export function effectRows(effect: AnswerEffect, given: GivenAnswer): EffectRow[] {
  const asked = givenWords(given);
  const after = outcome(effect.after, effect.hold_after);
  const rows: EffectRow[] = [
    { what: "now", said: outcome(effect.before, effect.hold_before) },
    { what: "given", said: asked },
    { what: "own", said: frequencyWords(effect.own) },
  ];
  return same(asked, after) ? rows : [...rows, { what: "after", said: after }];
}
