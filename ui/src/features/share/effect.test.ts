import { describe, expect, it } from "vitest";
import type { AnswerEffect, AnswerLimit, GivenAnswer, Hold, Suggestion } from "../../api/types";
import { say } from "../../shared/said";
import { hasWords } from "../../shared/words";
import { effectOf, prescriptionOf, suggestionOf } from "./made-up";
import { effectReasons } from "../../terms/effect";
import { effectRows } from "./effect";

const hold: Hold = { level: "same_day", since: "2026-03-01", signs: [] };
const once: Suggestion = suggestionOf(1);
const thrice: Suggestion = suggestionOf(3);
const given: GivenAnswer = { kind: "prescription", prescription: prescriptionOf(3) };
const clearance = (max_per_week: number | null): GivenAnswer => ({
  kind: "clearance",
  clearance: { id: "c", at: "2026-03-02T08:00:00+01:00", by: "Dr Lee", max_per_week, note: null },
});
const rows = (effect: AnswerEffect, answer: GivenAnswer = given): string[] =>
  effectRows(effect, answer).map(({ what, said }) => `${what}: ${say(said)}`);

describe("what an answer would change", () => {
  it("always stands beside Tend's own", () => {
    const effect = effectOf({ before: once, after: thrice, own: once.frequency });
    expect(rows(effect)).toEqual(["now: Once a week", "given: 3 times a week", "own: Once a week"]);
    expect(effectReasons(effect)).toEqual([]);
  });

  it("is a pause while held, whatever is asked for", () => {
    const effect = effectOf({ after: thrice, hold_before: hold, hold_after: hold });
    expect(rows(effect).at(-1)).toBe("after: Paused");
    expect(effectReasons(effect).map(({ key }) => key)).toEqual(["effect-held"]);
  });

  it("of a clearance is that the pause ends, and what is suggested then", () => {
    const effect = effectOf({ after: once, hold_before: hold });
    expect(rows(effect, clearance(null))).toContain("given: Massage may go on");
    expect(rows(effect, clearance(2))).toContain("given: Massage may go on, at most 2 a week");
    expect(rows(effect, clearance(2)).at(-1)).toBe("after: Once a week");
    expect(effectReasons(effect).map(({ key }) => key)).toEqual(["effect-pause-ends"]);
  });

  it("says why nothing is suggested though the pause ends", () => {
    const none: Suggestion = {
      ...once,
      frequency: { kind: "none" },
      steps: [{ rule: "phase_table", frequency: { kind: "none" }, record: null, date: null }],
    };
    const effect = effectOf({ after: none, hold_before: hold });
    const keys = effectReasons(effect).map(({ key }) => key);
    expect(keys).toEqual(["effect-pause-ends", "effect-protect"]);
    expect(hasWords("effect-protect")).toBe(true);
  });

  it("says why it comes out otherwise, in words", () => {
    const limits: AnswerLimit[] = [
      "expired",
      "begins_later",
      "hold",
      "phase",
      "later_prescription",
      "cap",
      "settling",
      "amber",
    ];
    const reasons = effectReasons(effectOf({ limits }));
    expect(reasons).toHaveLength(limits.length);
    for (const { key } of reasons) expect(hasWords(key), key).toBe(true);
  });
});
