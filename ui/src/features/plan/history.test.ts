import { describe, expect, it } from "vitest";
import { say } from "../../shared/said";
import { entryOf, linesOf } from "./history";
import { assessmentOf, episodeOf } from "./made-up";

describe("the history", () => {
  it("reads latest first and tells a step back from a clock begun anew", () => {
    const lines = linesOf([
      { date: "2026-01-26", from: null, to: "recovery", reason: "opened" },
      { date: "2026-02-02", from: "recovery", to: "recovery", reason: "setback" },
      { date: "2026-02-09", from: "recovery", to: "taper", reason: "criteria_met" },
    ]);
    expect(lines.map((line) => line.what.key)).toEqual([
      "plan-history-on",
      "plan-history-again",
      "plan-history-opened",
    ]);
    expect(lines.map((line) => line.back)).toEqual([false, true, false]);
  });
});

describe("why the present phase is in force", () => {
  const why = (parts: Parameters<typeof assessmentOf>[0]): string => {
    const entry = entryOf(episodeOf(assessmentOf(parts)));
    return entry === null ? "" : say(entry);
  };

  it("is how the episode opened, while it has not moved", () => {
    expect(why({})).toContain("7 or more days old");
    expect(
      why({
        history: [
          { date: "2026-01-26", from: null, to: "recovery", reason: "opened" },
          { date: "2026-02-01", from: "recovery", to: "recovery", reason: "setback" },
        ],
      }),
    ).toContain("7 or more days old");
  });

  it("is the reason of the step that led there, once it has", () => {
    expect(
      why({
        history: [
          { date: "2026-01-20", from: null, to: "protect", reason: "opened" },
          { date: "2026-01-26", from: "protect", to: "recovery", reason: "acute_signs_settled" },
        ],
      }),
    ).toBe("Swelling, warmth and redness had settled.");
  });
});
