import { describe, expect, it } from "vitest";
import type { Threshold } from "../../api/types";
import { goalsOf, placed } from "./goals";
import { seriesOf } from "./made-up";
import { scaleOf } from "./value-scale";

const threshold = (value: number, parts: Partial<Threshold> = {}): Threshold => ({
  value,
  comparison: "at_most",
  criterion: "pain",
  test: "pain_acceptable",
  tier: "basic",
  source: "boonstra_2016",
  ...parts,
});
const goals = (...thresholds: Threshold[]) => goalsOf([seriesOf("pain", [1], { thresholds })]);

describe("the lines of the criteria", () => {
  it("are drawn once for each value, what is asked for first coming first", () => {
    const lines = goals(threshold(2, { tier: "strict" }), threshold(3), threshold(3));
    expect(lines).toEqual([
      { value: 3, side: "at_most", tier: "basic" },
      { value: 2, side: "at_most", tier: "strict" },
    ]);
  });

  it("say on which side they are reached", () => {
    expect(goals(threshold(7, { comparison: "at_least" }))[0]?.side).toBe("at_least");
  });

  it("have a number where it does not lie over another", () => {
    const scale = scaleOf("score", []);
    const lines = placed(goals(threshold(3), threshold(2.5), threshold(4.9)), scale, 100, 10);
    expect(lines.map(({ value, told }) => [value, told])).toEqual([
      [3, true],
      [2.5, false],
      [4.9, false],
    ]);
  });

  it("stay out where the scale does not reach", () => {
    expect(placed(goals(threshold(30)), scaleOf("score", []), 100, 10)).toEqual([]);
  });
});
