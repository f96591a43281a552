// The self-check on joint noise: which signals were asked, what the answers add up to, and what
// of them can be noted in the log. Never a diagnosis; a missing answer is never a no.
import type { CheckInDraft, Crepitus, Severity } from "../../api/types";
import { emptyCheckIn } from "../../terms/empty-check-in";

/** The signals that ask for a professional, in the order they are asked. */
export const SIGNALS = ["pain", "swelling", "locking", "giving_way", "worse", "function"] as const;
export type Signal = (typeof SIGNALS)[number];

/** Null is unanswered. */
export interface Answers {
  pain: boolean | null;
  swelling: Severity | null;
  locking: boolean | null;
  giving_way: boolean | null;
  worse: boolean | null;
  function: boolean | null;
}

export const unanswered = (): Answers => ({
  pain: null,
  swelling: null,
  locking: null,
  giving_way: null,
  worse: null,
  function: null,
});

/** What the answers add up to. */
export interface Outcome {
  /** See a professional; common and usually harmless; or not enough answers to say so. */
  advice: "see" | "usual" | "open";
  /** The signals that are there. */
  there: Signal[];
  /** How many have no answer. */
  open: number;
}

const isThere = (answers: Answers, signal: Signal): boolean =>
  signal === "swelling"
    ? answers.swelling !== null && answers.swelling !== "none"
    : answers[signal] === true;

export function outcomeOf(answers: Answers): Outcome {
  const there = SIGNALS.filter((signal) => isThere(answers, signal));
  const open = SIGNALS.filter((signal) => answers[signal] === null).length;
  if (there.length > 0) return { advice: "see", there, open };
  return { advice: open > 0 ? "open" : "usual", there, open };
}

/** The check-in that says the same; nothing where none of the signals that are there has a
 *  place in one. What was not answered stays unanswered. */
export function noteOf(answers: Answers): CheckInDraft | null {
  const flags: CheckInDraft["flags"] = [];
  if (answers.locking === true || answers.giving_way === true) {
    flags.push("catching_or_giving_way");
  }
  if (answers.worse === true) flags.push("grinding_worse");
  const crepitus: Crepitus | null =
    answers.pain === null ? null : answers.pain ? "painful" : "painless";
  const swollen = isThere(answers, "swelling");
  if (flags.length === 0 && crepitus !== "painful" && !(swollen && crepitus !== null)) return null;
  return { ...emptyCheckIn([]), crepitus, swelling: answers.swelling, flags };
}
