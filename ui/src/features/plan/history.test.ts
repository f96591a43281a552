import { describe, expect, it } from "vitest";
import type { Phase, Reason, Stay } from "../../api";
import { say } from "../../shared/said";
import { entryOf, linesOf } from "./history";
import { assessmentOf, episodeOf, prescribedOf } from "./made-up";
import { timelineOf } from "./timeline";

describe("the history", () => {
  const stay = (from: string, to: string | null, phase: Phase, reason: Reason): Stay => ({
    phase,
    from,
    to,
    reason,
    holds: [],
  });
  const stays = [
    stay("2026-01-10", "2026-01-17", "recovery", "opened"),
    stay("2026-01-18", "2026-01-25", "recovery", "setback"),
    stay("2026-01-26", null, "taper", "criteria_met"),
  ];
  const { bands } = timelineOf(stays, "2026-02-02", 100, 1);

  it("reads latest first and tells a step back from a clock begun anew", () => {
    const lines = linesOf(episodeOf(assessmentOf({})), bands);
    expect(lines.map((line) => line.what.key)).toEqual([
      "plan-history-on",
      "plan-history-again",
      "plan-history-opened",
    ]);
    expect(lines.map((line) => line.back)).toEqual([false, true, false]);
    expect(lines.map((line) => line.days)).toEqual([8, 8, 8]);
    expect(lines.map((line) => say(line.when))).toEqual([
      "Since 26 Jan",
      "18 Jan to 25 Jan",
      "10 Jan to 17 Jan",
    ]);
  });

  it("keeps the trace of a frequency that is over", () => {
    const over = prescribedOf({});
    over.prescription = { ...over.prescription, date: "2026-01-12", until: "2026-01-20" };
    const view = { ...episodeOf(assessmentOf({})), prescriptions_past: [over] };
    const line = linesOf(view, bands).find(({ phase }) => phase === null);
    expect(line && [line.what, line.when].map(say)).toEqual([
      "How often, set by Ana Ferrer, PT",
      "Until 20 Jan",
    ]);
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
