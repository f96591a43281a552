import { describe, expect, it } from "vitest";
import { laneInk, lineInk, runsOf } from "./ink";
import { seriesOf, trendsOf } from "./made-up";
import { timeAxis } from "./time-axis";
import { scaleOf } from "./value-scale";

const axis = (days: number, width = days * 10) => timeAxis(trendsOf(days), width);
const score = scaleOf("score", []);

describe("the ink of a line", () => {
  it("is never drawn over a step without an answer", () => {
    expect(runsOf([1, 2, null, null, 3, null])).toEqual([[0, 1], [4]]);
    const { line } = lineInk(seriesOf("pain", [0, 10, null, 5, 5]), axis(5), score, 100, false);
    expect(line).toBe("M5,100L15,0M35,50L45,50");
  });

  it("draws an answer of 0, which is not a gap", () => {
    const { line } = lineInk(seriesOf("pain", [0, 0]), axis(2), score, 100, false);
    expect(line).toBe("M5,100L15,100");
  });

  it("shows an answer between two gaps as a dot", () => {
    const { line, dots } = lineInk(seriesOf("pain", [null, 5, null]), axis(3), score, 100, false);
    expect([line, dots]).toEqual(["", "M15,50h0"]);
  });

  it("has no dot for each answer where there is no room for them", () => {
    const many = seriesOf("pain", [1, 2, null, 3]);
    expect(lineInk(many, axis(4, 8), score, 100, false).dots).toBe("M7,70h0");
  });

  it("has a ribbon from the lowest to the highest answer of longer steps alone", () => {
    const week = seriesOf("pain", [5, 5], { low: [4, 3], high: [6, 8] });
    expect(lineInk(week, axis(2), score, 100, true).ribbon).toBe("M5,40L15,20L15,70L5,60Z");
    expect(lineInk(week, axis(2), score, 100, false).ribbon).toBe("");
  });
});

describe("the ink of a lane", () => {
  it("tells none from no answer: answered has its ground", () => {
    const lane = laneInk(
      seriesOf("swelling", [0, null, 2], { kind: "grade" }),
      axis(3),
      scaleOf("grade", []),
      20,
      false,
    );
    expect(lane.ground).toBe("M0,20H10M20,20H30");
    expect(lane.bars).toBe("M20,20V0H30V20Z");
  });
});
