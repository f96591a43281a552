import { describe, expect, it } from "vitest";
import type { Test, Threshold } from "../../api/types";
import { hasWords } from "../../shared/words";
import { goalsOf, placed } from "./goals";
import { seriesOf } from "./made-up";
import { scaleOf } from "./value-scale";

const threshold = (
  test: Test | null,
  value: number,
  parts: Partial<Threshold> = {},
): Threshold => ({
  value,
  comparison: "at_most",
  criterion: "pain",
  test,
  tier: "basic",
  source: "boonstra_2016",
  ...parts,
});
const goals = (...thresholds: Threshold[]) => goalsOf([seriesOf("pain", [1], { thresholds })]);
const tests = (...thresholds: Threshold[]) => goals(...thresholds).map(({ test }) => test);
const more = { comparison: "at_least" } as const;

describe("the lines of the criteria", () => {
  it("come with what is asked for first, each value once", () => {
    const strict = { tier: "strict" } as const;
    expect(
      goals(
        threshold("pain_worst_day", 5, strict),
        threshold("pain_acceptable", 3),
        threshold("pain_back_to_usual", 3),
      ),
    ).toEqual([
      { value: 3, test: "pain_acceptable", tier: "basic" },
      { value: 5, test: "pain_worst_day", tier: "strict" },
    ]);
  });

  it("show of several ways the one that is reached first", () => {
    expect(
      tests(
        threshold("pain_acceptable", 3),
        threshold("pain_low", 2),
        threshold("pain_drop_points", 1.5),
        threshold("pain_drop_share", 2.45),
      ),
    ).toEqual(["pain_acceptable", "pain_drop_share"]);
    expect(tests(threshold("function_mean", 7, more), threshold("function_gain", 5, more))).toEqual(
      ["function_gain"],
    );
  });

  it("leave out a gain that is there anyway once pain is low enough", () => {
    expect(tests(threshold("pain_acceptable", 3), threshold("pain_drop_points", 4))).toEqual([
      "pain_acceptable",
    ]);
  });

  it("each have words", () => {
    const all: Test[] = [
      "pain_acceptable",
      "pain_low",
      "pain_drop_points",
      "pain_drop_share",
      "pain_back_to_usual",
      "pain_worst_day",
      "activity_pain",
      "movement_mean",
      "movement_mean_strict",
      "movement_back_to_usual",
      "function_mean",
      "function_gain",
      "function_back_to_usual",
    ];
    expect(all.filter((test) => !hasWords(`trends-goal-${test}`))).toEqual([]);
  });

  it("have a number where it does not lie over another", () => {
    const lines = placed(
      goals(
        threshold("pain_acceptable", 3),
        threshold("pain_low", 2.5),
        threshold("activity_pain", 4.9),
      ),
      scaleOf("score", []),
      100,
      10,
    );
    expect(lines.map(({ value, told }) => [value, told])).toEqual([
      [3, true],
      [2.5, false],
      [4.9, false],
    ]);
  });

  it("stay out where the scale does not reach", () => {
    expect(placed(goals(threshold(null, 30)), scaleOf("score", []), 100, 10)).toEqual([]);
  });
});
