import { describe, expect, it } from "vitest";
import { assessmentOf } from "./made-up";
import { soreDays } from "./soreness";

describe("soreness after exercise", () => {
  it("marks the days on which massage may help, and today", () => {
    const { day, days } = soreDays("2026-01-31", assessmentOf({ phase: "soreness" }));
    expect(day).toBe(2);
    expect(days.filter((each) => each.helps).map((each) => each.day)).toEqual([1, 2, 3]);
    expect(days.find((each) => each.here)?.day).toBe(2);
  });
});
