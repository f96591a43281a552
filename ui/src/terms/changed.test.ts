import { describe, expect, it } from "vitest";
import type { Changed, HoldLevel, Phase, Status, Tier } from "../api/types";
import { say } from "../shared/said";
import { hasWords } from "../shared/words";
import { changedInShort, changeLines } from "./changed";

const nothing: Changed = {
  since: "2026-03-12",
  phase: null,
  reason: null,
  hold: null,
  frequency: null,
  pressure: null,
  criteria: [],
  rules_new: [],
  rules_gone: [],
};

describe("what has changed", () => {
  it("tells a pause before everything else, and counts the rest", () => {
    const short = changedInShort({
      ...nothing,
      phase: ["taper", "recovery"],
      hold: [null, "pt_first"],
      pressure: ["comfortable", "none"],
    });
    expect(short?.lines.map(({ of }) => of)).toEqual(["hold"]);
    expect(short?.more).toBe(2);
    expect(changedInShort(nothing)).toBeNull();
  });

  it("always tells how often and how firm, also where the rest is told already", () => {
    const changed: Changed = {
      ...nothing,
      phase: ["recovery", "taper"],
      frequency: [
        { kind: "none" },
        { kind: "per_week", min: 1, max: 2, suggested: 1, optional: false },
      ],
      pressure: ["light", "comfortable"],
    };
    const lines = (told: boolean) => changedInShort(changed, told)?.lines.map(({ of }) => of);
    expect(lines(false)).toEqual(["phase", "frequency", "pressure"]);
    expect(lines(true)).toEqual(["frequency", "pressure"]);
    expect(changedInShort({ ...nothing, phase: ["recovery", "taper"] }, true)).toBeNull();
  });

  it("tells a clock that started anew, though the phase is the same", () => {
    const lines = changeLines({ ...nothing, reason: "setback" });
    expect(lines.map(({ of, before }) => [of, before])).toEqual([["again", null]]);
  });

  it("is never empty where anything is otherwise", () => {
    const other = { ...nothing, rules_gone: ["amber" as const] };
    expect(changeLines(other).map((line) => line.of)).toEqual(["rules"]);
  });

  it("says in words whether massage is to come more or less often", () => {
    const weekly = (suggested: number) =>
      ({ kind: "per_week", min: 1, max: 3, suggested, optional: false }) as const;
    const days = (suggested: number) =>
      ({ kind: "every_days", min: 7, max: 28, suggested, optional: false }) as const;
    const said = (frequency: Changed["frequency"]): string => {
      const [line] = changeLines({ ...nothing, frequency });
      return line ? say(line.what) : "";
    };
    expect(said([weekly(3), weekly(1)])).toContain("less often");
    expect(said([days(28), days(14)])).toContain("more often");
    expect(said([weekly(1), days(14)])).toContain("less often");
    expect(said([{ kind: "none" }, days(14)])).toContain("more often");
    expect(said([weekly(1), days(7)])).toBe("How often");
  });

  it("has words for every code", () => {
    const phases: Phase[] = ["protect", "recovery", "taper", "maintenance", "soreness"];
    const holds: (HoldLevel | null)[] = [null, "emergency", "same_day", "clearance", "pt_first"];
    const statuses: Status[] = ["met", "not_met", "not_enough_data"];
    const all: Changed[] = [
      { ...nothing, reason: "setback", rules_new: ["amber"], pressure: ["none", "light"] },
      { ...nothing, frequency: [{ kind: "none" }, { kind: "none" }] },
      ...phases.map((phase) => ({ ...nothing, phase: [phase, phase] as [Phase, Phase] })),
      ...holds.map((hold) => ({ ...nothing, hold: [hold, hold] as Changed["hold"] })),
      ...(["basic", "strict"] as Tier[]).flatMap((tier) =>
        statuses.flatMap((status) =>
          (["pain", "movement", "inflammation", "function"] as const).map((criterion) => ({
            ...nothing,
            criteria: [{ criterion, tier, before: status, after: status }],
          })),
        ),
      ),
    ];
    for (const line of all.flatMap(changeLines)) {
      for (const said of [line.what, line.before, line.after]) {
        if (said === null) continue;
        expect(hasWords(said.key), said.key).toBe(true);
        expect(say(said)).not.toContain("{");
      }
    }
  });
});
