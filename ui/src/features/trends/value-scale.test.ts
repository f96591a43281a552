import { describe, expect, it } from "vitest";
import { scaleOf, yOf } from "./value-scale";

describe("the scale of a measure", () => {
  it("is the whole scale for a score, whatever was answered", () => {
    expect(scaleOf("score", [3, 4])).toEqual({ low: 0, high: 10, ticks: [0, 5, 10] });
    expect(scaleOf("grade", []).ticks).toEqual([0, 1, 2]);
    expect(scaleOf("yes_no", [null, 1]).ticks).toEqual([0, 1]);
  });

  it("begins at nothing for minutes and hours, and ends at a round number", () => {
    expect(scaleOf("minutes", [12, null, 70])).toEqual({ low: 0, high: 100, ticks: [0, 50, 100] });
    expect(scaleOf("hours", [6, 7.5])).toEqual({ low: 0, high: 10, ticks: [0, 5, 10] });
  });

  it("lies around a number of the patient's own where that is far from nothing", () => {
    const { low, high } = scaleOf("number", [71.2, 73.8]);
    expect(low).toBeGreaterThan(60);
    expect(low).toBeLessThanOrEqual(71.2);
    expect(high).toBeGreaterThanOrEqual(73.8);
  });

  it("holds numbers below nothing, one number alone, and none", () => {
    const cold = scaleOf("number", [-4, 3]);
    expect(cold.low).toBeLessThanOrEqual(-4);
    expect(cold.high).toBeGreaterThanOrEqual(3);
    const one = scaleOf("number", [0]);
    expect(one.high).toBeGreaterThan(one.low);
    expect(scaleOf("number", [null]).ticks).toEqual([0, 1]);
    const most = scaleOf("number", [1_000_000, 1_000_000]);
    expect(most.high).toBeGreaterThan(most.low);
  });

  it("has lines without the crumbs of adding tenths", () => {
    expect(scaleOf("number", [0, 0.3]).ticks.every((tick) => String(tick).length < 5)).toBe(true);
  });

  it("puts the highest at the top and keeps what lies outside at the edge", () => {
    const scale = scaleOf("score", []);
    expect([10, 5, 0, 12].map((value) => yOf(scale, value, 100))).toEqual([0, 50, 100, 0]);
  });
});
