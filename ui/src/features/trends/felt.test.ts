import { describe, expect, it } from "vitest";
import type { BeforeAfter } from "../../api/types";
import { say } from "../../shared/said";
import { feltWords, meanSlope, slopes } from "./felt";

const felt = (parts: Partial<BeforeAfter>): BeforeAfter => ({
  count: 14,
  mean: -1.2,
  low: -1.7,
  high: -0.7,
  each: [{ date: "2026-03-02", before: 5, after: 3 }],
  ...parts,
});

describe("pain before and after massage", () => {
  it("tells the change with its interval", () => {
    expect(say(feltWords(felt({})))).toBe(
      "Right after 14 massages pain was 1.2 points lower on average (0.7 to 1.7 lower).",
    );
  });
  it("leaves an interval of no width away", () => {
    expect(say(feltWords(felt({ mean: -1, low: -1.01, high: -0.99 })))).toBe(
      "Right after 14 massages pain was 1.0 points lower on average.",
    );
  });
  it("tells more pain as more, and to whom to say so", () => {
    const words = say(feltWords(felt({ mean: 0.9, low: 0.2, high: 1.6 })));
    expect(words).toContain("0.9 points higher on average (0.2 to 1.6 higher)");
    expect(words).toContain("Tell the person who treats you");
  });
  it("tells no change where the interval holds none", () => {
    expect(say(feltWords(felt({ mean: -0.2, low: -0.6, high: 0.2 })))).toContain(
      "no clear change: from 0.6 points lower to 0.2 points higher",
    );
  });
  it("makes nothing of one massage alone", () => {
    expect(say(feltWords(felt({ count: 1, low: null, high: null })))).toContain(
      "5 before and 3 after. One alone says little.",
    );
  });
  it("is drawn from the left to the right, all in one path", () => {
    const each = [
      { date: "2026-03-02", before: 10, after: 0 },
      { date: "2026-03-05", before: 4, after: 4 },
    ];
    expect(slopes(each, 50, 100)).toBe("M0,0L50,100M0,60L50,60");
    expect(meanSlope(each, 50, 100)).toBe("M0,30L50,80");
    expect(meanSlope([], 50, 100)).toBe("");
  });
});
