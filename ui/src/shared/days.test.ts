import { describe, expect, it } from "vitest";
import { addDays, dayOf, daysBetween, mondayOf, timeOf, weekdayOf } from "./days";

describe("calendar dates", () => {
  it("count across a change to summer time and a leap day", () => {
    expect(daysBetween("2026-03-28", "2026-03-30")).toBe(2);
    expect(addDays("2028-02-28", 1)).toBe("2028-02-29");
    expect(daysBetween("2026-03-01", "2026-02-28")).toBe(-1);
  });

  it("start the week on Monday", () => {
    expect(weekdayOf("2026-11-23")).toBe(0);
    expect(weekdayOf("2026-11-22")).toBe(6);
    expect(mondayOf("2026-11-22")).toBe("2026-11-16");
    expect(mondayOf("2026-11-23")).toBe("2026-11-23");
  });

  it("read the date and time as written, whatever the offset", () => {
    expect(dayOf("2026-01-31T23:30:00+14:00")).toBe("2026-01-31");
    expect(timeOf("2026-01-31T23:30:00+14:00")).toBe("23:30");
  });
});
