import { describe, expect, it } from "vitest";
import type { CheckIn } from "../../api/types";
import { DATES, latestPain, painDays, runsOf } from "./pain-days";

const at = (day: string, pain: number | null) =>
  ({ at: `${day}T08:00:00+01:00`, pain }) as unknown as CheckIn;
const today = "2026-03-28";

describe("the line of pain", () => {
  it("shows the highest answer of a date, nought included", () => {
    const days = painDays([at(today, 2), at(today, 5), at("2026-03-27", 0)], today);
    expect(days).toHaveLength(DATES);
    expect(days.at(-1)).toEqual({ day: today, pain: 5 });
    expect(days.at(-2)).toEqual({ day: "2026-03-27", pain: 0 });
    expect(days[0]?.day).toBe("2026-03-01");
  });

  it("leaves a date without an answer open", () => {
    const days = painDays(
      [at("2026-03-25", 3), at("2026-03-26", null), at("2026-03-27", 3)],
      today,
    );
    expect(days.at(-3)?.pain).toBeNull();
    expect(runsOf(days, 27, 10).map((run) => run.length)).toEqual([1, 1]);
    expect(latestPain(days)?.day).toBe("2026-03-27");
    expect(latestPain(painDays([], today))).toBeNull();
  });

  it("puts no pain at the foot and the worst at the top", () => {
    const runs = runsOf(painDays([at("2026-03-27", 0), at(today, 10)], today), 27, 10);
    expect(runs).toEqual([
      [
        { x: 26, y: 10 },
        { x: 27, y: 0 },
      ],
    ]);
  });
});
