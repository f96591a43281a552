// The topics that are read: their parts, each a short list, and the statements they rest on. The
// words are `learn-{topic}-{part}` and `learn-{topic}-{part}-{nth}`.
import type { Statement } from "../../terms/evidence";
import type { Topic } from "../../terms/learn-about";

export type Read = Extract<Topic, "which" | "before" | "choosing" | "self-care">;

export interface Article {
  /** Each part with how many points it has. */
  parts: [part: string, points: number][];
  statements: Statement[];
  /** What to read on. */
  also: Topic[];
}

export const ARTICLES: Record<Read, Article> = {
  which: {
    parts: [
      ["massage", 3],
      ["physio", 3],
      ["first", 6],
      ["both", 3],
    ],
    statements: ["massage-then-pt", "acute-first", "neck-shoulder-short", "complementary"],
    also: ["choosing", "desk"],
  },
  before: {
    parts: [
      ["tell", 5],
      ["agree", 4],
      ["not", 3],
      ["after", 4],
    ],
    statements: ["deep-inflamed", "immediate-relief", "longer-is-better"],
    also: ["choosing", "self-care"],
  },
  choosing: {
    parts: [
      ["look", 5],
      ["careful", 4],
      ["ask", 4],
      ["change", 3],
    ],
    statements: ["practitioner", "complementary", "access"],
    also: ["before", "which"],
  },
  "self-care": {
    parts: [
      ["exercise", 3],
      ["massage", 5],
      ["sleep", 2],
      ["pace", 4],
    ],
    statements: ["desk-exercise", "stop-start", "prevents-recurrence", "sleep-stress"],
    also: ["desk", "noise"],
  },
};

export const isRead = (topic: Topic): topic is Read => Object.hasOwn(ARTICLES, topic);
