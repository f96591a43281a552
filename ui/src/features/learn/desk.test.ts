import { describe, expect, it } from "vitest";
import type { EpisodeView, Overview } from "../../api/types";
import { barred, exerciseDraft, noteFor, plannedToday } from "./desk";

const episode = (over: object): EpisodeView =>
  ({
    id: "a",
    title: "Neck",
    area: { site: "neck", side: null },
    also: [],
    context: "desk_pain",
    closed: null,
    assessment: { phase: "recovery" },
    sessions_today: [],
    ...over,
  }) as unknown as EpisodeView;
const held = (level: string): Overview["hold"] =>
  ({ hold: { level }, episodes: [] }) as unknown as Overview["hold"];

describe("there is no training", () => {
  it("while anything is held", () => {
    expect(barred({ hold: held("same_day"), episodes: [] })).toEqual({
      why: "held",
      surgery: false,
    });
    expect(barred({ hold: held("clearance"), episodes: [] })).toEqual({
      why: "held",
      surgery: true,
    });
  });

  it("in the first days of something above the hip", () => {
    const protect = { assessment: { phase: "protect" } };
    expect(barred({ hold: null, episodes: [episode(protect)] })).toEqual({
      why: "protect",
      title: "Neck",
    });
    const ankle = { ...protect, area: { site: "ankle", side: "left" } };
    expect(barred({ hold: null, episodes: [episode(ankle)] })).toBeNull();
    const alsoNeck = { ...ankle, also: [{ site: "neck", side: null }] };
    expect(barred({ hold: null, episodes: [episode(alsoNeck)] })).not.toBeNull();
    const closed = { ...protect, closed: "2026-01-01" };
    expect(barred({ hold: null, episodes: [episode(closed)] })).toBeNull();
  });

  it("and otherwise there is", () => {
    expect(barred({ hold: null, episodes: [episode({})] })).toBeNull();
  });
});

describe("what was trained", () => {
  it("is noted for what is looked after, desk pain first", () => {
    const all = [
      episode({ id: "closed", closed: "2026-01-01" }),
      episode({ id: "knee", context: "injury" }),
      episode({ id: "desk" }),
    ];
    expect(noteFor(all).map(({ id }) => id)).toEqual(["desk", "knee"]);
  });

  it("is the exercise planned for today, where there is one", () => {
    const session = (kind: string, status: string) => ({ id: kind, kind, status });
    const sessions_today = [session("massage", "planned"), session("exercise", "planned")];
    expect(plannedToday(episode({ sessions_today }))?.id).toBe("exercise");
    expect(plannedToday(episode({ sessions_today: [session("exercise", "done")] }))).toBeNull();
  });

  it("is an exercise session done now, with its minutes and nothing else", () => {
    expect(exerciseDraft("a", 12)).toMatchObject({
      kind: "exercise",
      planned_for: null,
      done: { at: null, minutes: 12, pain_before: null, note: null },
    });
  });
});
