import { describe, expect, it } from "vitest";
import type { Transition } from "../../api";
import { assessmentOf } from "./made-up";
import { landscape, MOST_ARCS } from "./landscape";
import { pathOf } from "./path";

const history: Transition[] = [
  { date: "2026-01-05", from: null, to: "protect", reason: "opened" },
  { date: "2026-01-09", from: "protect", to: "recovery", reason: "acute_signs_settled" },
  { date: "2026-01-17", from: "recovery", to: "taper", reason: "criteria_met" },
  { date: "2026-01-30", from: "taper", to: "recovery", reason: "setback" },
];

const back = assessmentOf({
  on: "2026-02-02",
  phase: "recovery",
  since: "2026-01-30",
  entered: "2026-01-30",
  history,
  next: { to: "taper", earliest: "2026-02-06", tier: "basic", held: false },
});

describe("the path", () => {
  it("shows a phase once reached and lost as ahead, with its dates", () => {
    const path = pathOf(back);
    expect(path?.here).toBe("recovery");
    expect(path?.stations.map((station) => station.standing)).toEqual([
      "passed",
      "here",
      "ahead",
      "ahead",
    ]);
    expect(path?.stations[2]).toMatchObject({ from: "2026-01-17", until: "2026-01-29", walked: 0 });
    expect(path?.stepsBack).toEqual([
      { date: "2026-01-30", from: "taper", to: "recovery", reason: "setback" },
    ]);
  });

  it("walks towards the earliest next step and never past its phase", () => {
    const shares = ["2026-01-30", "2026-02-02", "2026-02-06", "2026-03-30"].map(
      (on) => pathOf({ ...back, on })?.stations[1]?.walked ?? 0,
    );
    expect(shares).toEqual([...shares].sort((a, b) => a - b));
    expect(shares[0]).toBeGreaterThan(0);
    expect(shares[3]).toBe(shares[2]);
    expect(shares[3]).toBeLessThan(1);
  });

  it("tells a phase that was never needed from one passed", () => {
    const late = pathOf({
      ...back,
      history: [{ date: "2026-01-30", from: null, to: "recovery", reason: "opened" }],
    });
    expect(late?.stations[0]).toMatchObject({ standing: "not_needed", walked: 0 });
  });

  it("does not exist for soreness after exercise", () => {
    expect(pathOf({ ...back, phase: "soreness" })).toBeNull();
  });
});

describe("the landscape", () => {
  it("rises from phase to phase and keeps the marker and its words in the picture", () => {
    for (const width of [320, 700, 1100]) {
      for (const rem of [18, 36]) {
        const path = pathOf(back);
        if (path === null) throw new Error("no path");
        const picture = landscape(path, width, rem);
        expect(picture.here.x).toBeGreaterThan(0);
        expect(picture.here.x).toBeLessThan(width);
        expect(picture.hereLabel.y).toBeGreaterThan(picture.top);
        expect(picture.terraces).toHaveLength(4);
      }
    }
  });

  it("draws the latest steps back, not all of a long history", () => {
    const many = Array.from({ length: 6 }, () => history.slice(1)).flat();
    const path = pathOf({ ...back, history: many });
    if (path === null) throw new Error("no path");
    expect(path.stepsBack).toHaveLength(6);
    expect(landscape(path, 800, 18).arcs).toHaveLength(MOST_ARCS);
  });
});
