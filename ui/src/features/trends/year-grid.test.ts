import { describe, expect, it } from "vitest";
import { yearDayOf, yearOf } from "./made-up";
import { monthsOf, shadeOf, stepped } from "./year-grid";
import { yearDayText } from "./year-words";

describe("the shade of a date", () => {
  const shade = (parts: object) => shadeOf(yearDayOf("2026-03-02", parts));
  it("rises with the pain, in five steps", () => {
    expect([0, 0.9, 1, 2.99, 3, 5, 6.9, 7, 10].map((pain) => shade({ pain }))).toEqual([
      0, 0, 1, 1, 2, 3, 3, 4, 4,
    ]);
  });
  it("tells no answer from no pain", () => {
    expect(shade({ pain: null })).toBe("open");
    expect(shade({ pain: null, checked_in: true })).toBe("noted");
    expect(shade({ pain: 0, checked_in: true })).toBe(0);
  });
  it("is none for a date that is not part of the log", () => {
    expect(shade({ phase: null })).toBeNull();
  });
});

describe("the year", () => {
  it("has twelve months with every date once", () => {
    const months = monthsOf(yearOf(2028));
    expect(months).toHaveLength(12);
    const dates = months.flatMap(({ weeks }) => weeks.flatMap(({ days }) => days));
    expect(dates).toHaveLength(366);
    expect(months[1]?.weeks.at(-1)?.days.at(-1)?.date).toBe("2028-02-29");
  });
  it("has weeks that begin on Monday, in the column of their first date", () => {
    const [january] = monthsOf(yearOf(2026));
    expect(january?.weeks.map(({ column, days }) => [column, days.length])).toEqual([
      [4, 4],
      [1, 7],
      [1, 7],
      [1, 7],
      [1, 6],
    ]);
  });
  it("is walked by day, week and month, and not left", () => {
    expect(stepped("2026-03-31", "ArrowRight")).toBe("2026-04-01");
    expect(stepped("2026-03-31", "ArrowRight", -1)).toBe("2026-03-30");
    expect(stepped("2026-03-04", "ArrowUp")).toBe("2026-02-25");
    expect(stepped("2026-03-04", "Home")).toBe("2026-03-02");
    expect(stepped("2026-03-31", "PageDown")).toBe("2026-04-30");
    expect(stepped("2026-03-31", "PageUp")).toBe("2026-02-28");
    expect(stepped("2026-01-01", "ArrowLeft")).toBe("2026-01-01");
    expect(stepped("2026-12-20", "PageDown")).toBe("2026-12-31");
    expect(stepped("2026-03-04", "x")).toBeNull();
  });
  it("is read out with what happened", () => {
    const day = yearDayOf("2026-03-02", { pain: 4, sessions_done: 2, flare: true });
    expect(yearDayText(day, "2026-03-02")).toBe(
      "Mon 2 March. Pain 4. Recovery. 2 sessions done. Flare",
    );
    expect(yearDayText(yearDayOf("2026-03-02", { phase: null }), "2026-03-02")).toContain(
      "not part of this log",
    );
  });
});
