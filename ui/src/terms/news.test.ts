import { describe, expect, it } from "vitest";
import type { Alert, Changed, EpisodeView, Phase } from "../api/types";
import { newsOf } from "./news";

const nothing: Changed = {
  since: "2026-03-01",
  phase: null,
  reason: null,
  hold: null,
  frequency: null,
  pressure: null,
  criteria: [],
  rules_new: [],
  rules_gone: [],
};
const episode = (
  changed: Changed | null,
  phase: Phase = "recovery",
  hold: object | null = null,
  alerts: Alert[] = [],
) =>
  ({
    id: "e",
    closed: null,
    changed,
    assessment: { phase, hold, alerts },
  }) as unknown as EpisodeView;
const met = { criterion: "movement", tier: "basic", before: "not_met", after: "met" } as const;

describe("what a check-in brought", () => {
  it("is nothing on an ordinary day", () => {
    expect(newsOf(episode(null))).toBeNull();
    expect(newsOf(episode(nothing))).toBeNull();
    expect(newsOf(episode({ ...nothing, criteria: [{ ...met, after: "not_met" }] }))).toBeNull();
  });

  it("is nothing good beside an alert that says otherwise, but a step back is told", () => {
    const calm = { ...nothing, criteria: [{ ...met, criterion: "inflammation" } as const] };
    expect(newsOf(episode(calm, "recovery", null, ["amber_flare"]))).toBeNull();
    expect(newsOf(episode(calm, "recovery", null, ["sparse"]))).not.toBeNull();
    const on = { ...nothing, phase: ["protect", "recovery"] as [Phase, Phase] };
    expect(newsOf(episode(on, "recovery", null, ["severe_pain"]))).toBeNull();
    const back = { ...nothing, reason: "setback" } as const;
    expect(newsOf(episode(back, "recovery", null, ["amber_flare"]))?.kind).toBe("back");
  });

  it("is a criterion that is newly met, or several", () => {
    expect(newsOf(episode({ ...nothing, criteria: [met] }))?.said.key).toBe("news-met-movement");
    const two = [met, { ...met, criterion: "pain" } as const];
    expect(newsOf(episode({ ...nothing, criteria: two }))?.said).toEqual({
      key: "news-met-several",
      values: { count: 2 },
    });
  });

  it("is the step on before the criteria that led to it", () => {
    const changed: Changed = {
      ...nothing,
      phase: ["recovery", "taper"],
      reason: "criteria_met",
      criteria: [met],
    };
    expect(newsOf(episode(changed, "taper"))).toMatchObject({
      kind: "on",
      phase: "taper",
      said: { key: "news-on-taper" },
    });
  });

  it("is a step back with what comes next, also where only the clock starts anew", () => {
    const changed: Changed = { ...nothing, reason: "setback" };
    expect(newsOf(episode(changed))).toMatchObject({
      kind: "back",
      phase: null,
      said: { key: "news-back-setback" },
      next: { key: "news-back-next" },
    });
    const acute: Changed = {
      ...nothing,
      phase: ["taper", "protect"],
      reason: "acute_inflammation",
    };
    expect(newsOf(episode(acute, "protect"))?.next.key).toBe("news-back-next-protect");
  });

  it("is silent while massage is held", () => {
    const changed: Changed = { ...nothing, phase: ["recovery", "taper"], reason: "criteria_met" };
    expect(newsOf(episode(changed, "taper", { level: "same_day" }))).toBeNull();
  });
});
