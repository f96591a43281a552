import { describe, expect, it } from "vitest";
import { trendsOf } from "./made-up";
import { middleOf, stepAt, ticksOf, timeAxis, xOf } from "./time-axis";

const WEEKS = ["2026-03-04", "2026-03-09", "2026-03-16"];

describe("the time below the pictures", () => {
  it("gives each day the same room, and a step as much as it has days", () => {
    const axis = timeAxis({ from: "2026-03-04", to: "2026-03-17", dates: WEEKS }, 140);
    expect(axis.days).toBe(14);
    expect(axis.starts).toEqual([0, 50, 120]);
    expect(axis.ends).toEqual([50, 120, 140]);
    expect(xOf(axis, "2026-03-09")).toBe(50);
    expect(middleOf(axis, "2026-03-04")).toBe(5);
  });

  it("keeps a date outside the range at its edge", () => {
    const axis = timeAxis(trendsOf(10), 100);
    expect(xOf(axis, "2020-01-01")).toBe(0);
    expect(xOf(axis, "2030-01-01")).toBe(100);
  });

  it("finds the step under a place, and the nearest beside the picture", () => {
    const axis = timeAxis({ from: "2026-03-04", to: "2026-03-17", dates: WEEKS }, 140);
    expect([-5, 0, 49.9, 50, 119, 120, 900].map((x) => stepAt(axis, x))).toEqual([
      0, 0, 0, 1, 1, 2, 2,
    ]);
  });

  it("is one day wide where there is one day", () => {
    const axis = timeAxis(trendsOf(1), 100);
    expect([axis.days, stepAt(axis, 50)]).toEqual([1, 0]);
    expect(ticksOf(axis, 60)).toHaveLength(1);
  });

  it.each([
    [28, 600, "day", "2026-03-02"],
    [91, 300, "month", "2026-04-01"],
    [3652, 700, "year", "2027-01-01"],
  ] as const)("has dates as far apart as %i days need", (days, width, unit, first) => {
    const axis = timeAxis(trendsOf(days), width);
    const ticks = ticksOf(axis, 60);
    expect(ticks[0]).toMatchObject({ unit, date: first });
    const gaps = ticks.slice(1).map(({ x }, n) => x - (ticks[n]?.x ?? 0));
    expect(Math.min(...gaps)).toBeGreaterThan(50);
  });
});
