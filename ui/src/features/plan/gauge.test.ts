import { describe, expect, it } from "vitest";
import { gaugeOf } from "./gauge";
import { checkInOf, findingOf } from "./made-up";

describe("the gauge", () => {
  it("marks the side of the line that meets the goal", () => {
    expect(gaugeOf(findingOf({}), [])?.goal).toEqual([0, 3]);
    const movement = findingOf({ test: "movement_mean", comparison: "at_least", threshold: 7 });
    expect(gaugeOf(movement, [])?.goal).toEqual([7, 10]);
  });

  it("shows only the answers that were used, and no answer as nothing", () => {
    const used = findingOf({ entries: ["a", "b"] });
    const known = [
      checkInOf({ id: "a", pain: 3 }),
      checkInOf({ id: "b" }),
      checkInOf({ id: "c", pain: 9 }),
    ];
    expect(gaugeOf(used, known)?.ticks).toEqual([3]);
  });

  it("has no place for a difference from the start", () => {
    expect(gaugeOf(findingOf({ test: "pain_drop_points" }), [])).toBeNull();
  });
});
