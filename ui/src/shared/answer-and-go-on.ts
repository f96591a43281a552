// How a keyboard goes through many questions: a digit answers the scale in focus and the next
// question follows. A 1 may become a 10, so it waits for the next key: 0 makes it ten, another
// digit already answers the next question, Enter goes on. Deliberately absent: any time limit,
// which would turn a slow 10 into something nobody meant.
import { latin } from "./latin-digits";

export interface KeyAnswer {
  answer: number | null;
  /** Stay here, wait for what follows a 1, go on, or hand the key to the next question. */
  then: "stay" | "wait" | "go-on" | "hand-on";
}

/** What a key means on a scale; nothing when it is not one of the scale's. `waiting`: a 1 was
 *  typed just before. */
export function answerOnTheWay(typed: string, waiting: boolean): KeyAnswer | null {
  if (typed === "Delete" || typed === "Backspace") return { answer: null, then: "stay" };
  const key = latin(typed);
  if (!/^[0-9]$/.test(key)) return null;
  if (waiting) {
    return key === "0" ? { answer: 10, then: "go-on" } : { answer: 1, then: "hand-on" };
  }
  return { answer: Number(key), then: key === "1" ? "wait" : "go-on" };
}

/** Goes on from an answered question; a key that is handed on is the next question's. */
export type GoOn = (handedOn: string | null) => void;
