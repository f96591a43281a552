import { describe, expect, it } from "vitest";
import { addMonths, spanOf, stepped, weeksOf } from "./month";

describe("the month", () => {
  it("starts its weeks on Monday and fills them up", () => {
    const weeks = weeksOf("2026-11");
    expect(weeks).toHaveLength(6);
    expect(weeks[0]?.[0]).toEqual({ day: "2026-10-26", inMonth: false });
    expect(weeks[0]?.[6]).toEqual({ day: "2026-11-01", inMonth: true });
    expect(weeks.every((week) => week.length === 7)).toBe(true);
    expect(spanOf("2026-11")).toEqual({ from: "2026-10-26", to: "2026-12-06" });
  });

  it("can be four weeks exactly", () => {
    expect(weeksOf("2027-02")).toHaveLength(4);
  });

  it("goes on over the turn of the year", () => {
    expect(addMonths("2026-12", 1)).toBe("2027-01");
    expect(addMonths("2026-01", -1)).toBe("2025-12");
  });
});

describe("the keyboard in the month", () => {
  it("walks by day, week and month", () => {
    expect(stepped("2026-11-30", "ArrowRight")).toBe("2026-12-01");
    expect(stepped("2026-11-30", "ArrowUp")).toBe("2026-11-23");
    expect(stepped("2026-11-25", "Home")).toBe("2026-11-23");
    expect(stepped("2026-11-25", "End")).toBe("2026-11-29");
    expect(stepped("2026-11-25", "x")).toBeNull();
  });

  it("keeps to the last day of a shorter month", () => {
    expect(stepped("2026-01-31", "PageDown")).toBe("2026-02-28");
    expect(stepped("2028-03-31", "PageUp")).toBe("2028-02-29");
  });
});
