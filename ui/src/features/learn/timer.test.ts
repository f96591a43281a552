import { describe, expect, it } from "vitest";
import {
  at,
  begin,
  clockText,
  goOn,
  leftInAll,
  leftOfStep,
  minutesTrained,
  next,
  pause,
  stepsOf,
  stop,
} from "./timer";

const seconds = (count: number): number => count * 1000;
const minutesOf = (length: 2 | 12): number =>
  stepsOf(length)
    .filter(({ kind }) => kind !== "ready")
    .reduce((sum, step) => sum + step.seconds, 0) / 60;

describe("the programme", () => {
  it("takes just the minutes it is named after", () => {
    expect(minutesOf(2)).toBe(2);
    expect(minutesOf(12)).toBe(12);
  });

  // Source: Andersen 2011, Pain 152:440: one set, or 5 to 6 sets of 8 to 12.
  it("has one set, or six with a rest between", () => {
    expect(stepsOf(2).map(({ kind }) => kind)).toEqual(["ready", "raise"]);
    const twelve = stepsOf(12).map(({ kind }) => kind);
    expect(twelve.filter((kind) => kind === "raise")).toHaveLength(6);
    expect(twelve.filter((kind) => kind === "rest")).toHaveLength(5);
    expect(twelve.at(-1)).toBe("raise");
  });
});

describe("time", () => {
  it("is what the clock says, however rarely it is looked at", () => {
    let often = begin(12, 5000);
    for (let now = 5000; now <= 5000 + seconds(300); now += 137) often = at(often, now);
    often = at(often, 5000 + seconds(300));
    const once = at(begin(12, 5000), 5000 + seconds(300));
    expect(often.index).toBe(once.index);
    expect(leftOfStep(often)).toBeCloseTo(leftOfStep(once), 3);
    expect(often.trained).toBeCloseTo(once.trained, 3);
  });

  it("goes over several steps at once", () => {
    const run = at(begin(12, 0), seconds(10 + 60 + 72 + 5));
    expect(run.steps[run.index]).toMatchObject({ kind: "raise", set: 2 });
    expect(leftOfStep(run)).toBe(seconds(55));
    expect(run.trained).toBe(seconds(137));
  });

  it("ends with the last step, and no later look changes that", () => {
    const run = at(begin(2, 0), seconds(5000));
    expect(run.state).toBe("finished");
    expect(run.trained).toBe(seconds(120));
    expect(leftInAll(run)).toBe(0);
    expect(at(run, seconds(9000))).toBe(run);
  });

  it("never runs backwards, whatever the clock does", () => {
    const run = at(begin(2, seconds(50)), seconds(20));
    expect(run.index).toBe(0);
    expect(leftOfStep(run)).toBe(seconds(10));
  });
});

describe("a pause", () => {
  it("stands still until it goes on", () => {
    const paused = pause(begin(2, 0), seconds(40));
    expect(at(paused, seconds(4000))).toBe(paused);
    const on = at(goOn(paused, seconds(4000)), seconds(4010));
    expect(leftOfStep(on)).toBe(seconds(80));
  });

  it("stays one when the next step is chosen", () => {
    const run = next(pause(begin(12, 0), seconds(20)), seconds(500));
    expect(run).toMatchObject({ state: "paused", index: 2, since: null });
    expect(leftOfStep(run)).toBe(seconds(72));
  });

  it("of what is over does nothing", () => {
    const over = at(begin(2, 0), seconds(500));
    expect(pause(over, seconds(600))).toBe(over);
    expect(goOn(over, seconds(600))).toBe(over);
    expect(stop(over, seconds(600))).toBe(over);
    expect(next(over, seconds(600))).toBe(over);
  });
});

describe("what is noted", () => {
  it("is the time that was trained, not that of the programme", () => {
    expect(minutesTrained(at(begin(12, 0), seconds(730)))).toBe(12);
    expect(minutesTrained(stop(begin(12, 0), seconds(10 + 200)))).toBe(3);
    expect(minutesTrained(next(at(begin(2, 0), seconds(60)), seconds(60)))).toBe(1);
  });

  it("is nothing where hardly anything was done", () => {
    expect(minutesTrained(stop(begin(2, 0), seconds(9)))).toBeNull();
    expect(minutesTrained(stop(begin(2, 0), seconds(39)))).toBeNull();
  });
});

it("the clock shows minutes and whole seconds", () => {
  expect(clockText(seconds(120))).toBe("2:00");
  expect(clockText(64_200)).toBe("1:05");
  expect(clockText(0)).toBe("0:00");
});
