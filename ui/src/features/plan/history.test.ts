import { describe, expect, it } from "vitest";
import { linesOf } from "./history";

describe("the history", () => {
  it("reads latest first and tells a step back from a clock begun anew", () => {
    const lines = linesOf([
      { date: "2026-01-26", from: null, to: "recovery", reason: "opened" },
      { date: "2026-02-02", from: "recovery", to: "recovery", reason: "setback" },
      { date: "2026-02-09", from: "recovery", to: "taper", reason: "criteria_met" },
    ]);
    expect(lines.map((line) => line.what.key)).toEqual([
      "plan-history-on",
      "plan-history-again",
      "plan-history-opened",
    ]);
    expect(lines.map((line) => line.back)).toEqual([false, true, false]);
  });
});
