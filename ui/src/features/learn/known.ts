// What is known, in the order a patient asks; and for each statement the texts it comes from,
// which of them speak against it, and what they name that does not check out.
import type { Statement } from "../../terms/evidence";

/** The questions, each with the statements that answer it. */
export const GROUPS = {
  ease: ["doms-soreness", "doms-30-percent", "immediate-relief", "neck-shoulder-short"],
  how: ["lactic-acid", "circulation", "adhesions", "inflammation-cells", "sleep-stress"],
  perform: ["performance", "longer-is-better"],
  often: ["early-frequency", "maintenance-frequency", "prevents-recurrence", "stop-start"],
  desk: ["desk-exercise"],
  safe: ["acute-first", "deep-inflamed", "post-op"],
  noise: ["crepitus-common", "crepitus-signals"],
  who: ["massage-then-pt", "complementary", "practitioner", "access"],
} as const satisfies Record<string, Statement[]>;

export type Group = keyof typeof GROUPS;

export const groups = Object.keys(GROUPS) as Group[];

/** The texts Tend was built on. */
export type Text = "t0" | "t1" | "t2" | "t3" | "t4";

/** What a text says of a statement. */
export type Stance = "says" | "against" | "doubts" | "careful";

/** A reference of the texts that does not check out. */
export type Unsound =
  | "davis-2020"
  | "sherman-2014"
  | "wegner-2013"
  | "jakovacz-2024"
  | "moraska-2021"
  | "drum-2023"
  | "fryer-2017"
  | "couch-2025"
  | "pazzinatto-2018"
  | "numbers-12-13";

export interface Source {
  texts: [Text, Stance][];
  /** Whether there are words for the studies behind it. */
  study: boolean;
  unsound: Unsound[];
}

const from = (texts: Source["texts"], unsound: Unsound[] = []): Source => ({
  texts,
  study: false,
  unsound,
});
const studied = (texts: Source["texts"], unsound: Unsound[] = []): Source => ({
  ...from(texts, unsound),
  study: true,
});

export const SOURCES: Record<Statement, Source> = {
  "doms-soreness": studied(
    [
      ["t0", "says"],
      ["t4", "says"],
    ],
    ["davis-2020"],
  ),
  "doms-30-percent": studied([["t3", "says"]]),
  "lactic-acid": studied([
    ["t2", "says"],
    ["t3", "says"],
    ["t4", "against"],
  ]),
  circulation: from([
    ["t0", "says"],
    ["t1", "says"],
    ["t2", "says"],
    ["t3", "says"],
    ["t4", "against"],
  ]),
  adhesions: from([
    ["t2", "says"],
    ["t3", "says"],
    ["t4", "doubts"],
  ]),
  "inflammation-cells": studied([
    ["t0", "says"],
    ["t4", "says"],
  ]),
  "immediate-relief": studied([["t4", "says"]]),
  performance: studied([
    ["t0", "says"],
    ["t4", "says"],
  ]),
  "longer-is-better": studied([["t4", "against"]]),
  "neck-shoulder-short": studied([["t4", "says"]]),
  "desk-exercise": studied([["t4", "says"]], ["numbers-12-13"]),
  "early-frequency": studied([["t0", "says"]]),
  "maintenance-frequency": studied([["t0", "says"]], ["sherman-2014"]),
  "prevents-recurrence": from([["t0", "says"]]),
  "stop-start": from([["t0", "says"]]),
  "massage-then-pt": from([["t1", "says"]], ["wegner-2013"]),
  "acute-first": from(
    [
      ["t1", "says"],
      ["t2", "careful"],
      ["t4", "careful"],
    ],
    ["moraska-2021"],
  ),
  "deep-inflamed": from([["t4", "says"]]),
  "crepitus-common": from(
    [["t0", "says"]],
    ["couch-2025", "drum-2023", "fryer-2017", "pazzinatto-2018"],
  ),
  "crepitus-signals": from([["t0", "says"]], ["jakovacz-2024", "drum-2023"]),
  "sleep-stress": from([
    ["t1", "says"],
    ["t2", "says"],
  ]),
  "post-op": from([["t2", "says"]]),
  complementary: from([["t2", "says"]]),
  practitioner: from([["t2", "says"]]),
  access: from([["t2", "says"]]),
};
