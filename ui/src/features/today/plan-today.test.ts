import { describe, expect, it } from "vitest";
import type { EpisodeView, Frequency, Phase } from "../../api/types";
import { hasWords } from "../../shared/words";
import { planToday } from "./plan-today";

const today = "2026-03-02";
const weekly: Frequency = { kind: "per_week", min: 2, max: 3, suggested: 3, optional: false };

function episode(frequency: Frequency, more: object = {}, phase: Phase = "recovery") {
  return {
    assessment: {
      phase,
      hold: null,
      suggestion: { frequency, pressure: "light", minutes: [30, 60], exercise_first: false },
    },
    plan: { confirmed: true, plan_optional: false },
    next_massage: null,
    sessions_today: [],
    ...more,
  } as unknown as EpisodeView;
}

describe("today's plan", () => {
  it("says no massage in protect, and no length or pressure with it", () => {
    const plan = planToday(episode({ kind: "none" }, {}, "protect"), today);
    expect(plan.massage?.key).toBe("today-protect");
    expect(plan.how).toBeNull();
    expect(plan.toPlan).toBe(false);
  });

  it("asks for days and time before anything is planned", () => {
    const unplanned = { plan: { confirmed: false, plan_optional: false } };
    expect(planToday(episode(weekly, unplanned), today)).toMatchObject({ toPlan: true });
    const optional: Frequency = { ...weekly, optional: true };
    expect(planToday(episode(optional, unplanned), today)).toMatchObject({ toPlan: false });
  });

  it("names the next massage", () => {
    const next = { next_massage: { planned_for: "2026-03-03T18:00:00" } };
    expect(planToday(episode(weekly, next), today).massage).toEqual({
      key: "today-next",
      values: { day: "tomorrow", time: "18:00" },
    });
  });

  it("does not say twice what stands among today's sessions", () => {
    const next = { next_massage: { planned_for: "2026-03-02T18:00:00" } };
    expect(planToday(episode(weekly, next), today).massage).toBeNull();
  });

  it("does not say that none is planned while one of today is open", () => {
    const optional: Frequency = { ...weekly, optional: true };
    const massage = { kind: "massage", status: "planned", planned_for: "2026-03-02T08:00:00" };
    const said = (more: object) => planToday(episode(optional, more), today).massage;
    expect(said({})).toEqual({ key: "today-optional" });
    expect(said({ sessions_today: [massage] })).toBeNull();
    expect(said({ sessions_today: [{ ...massage, status: "skipped" }] })).not.toBeNull();
    const ahead = { next_massage: { planned_for: "2026-03-09T18:00:00" } };
    expect(said(ahead)).toMatchObject({ key: "today-next" });
  });

  it("has words for every pressure there is", () => {
    for (const pressure of ["light", "comfortable", "broad"]) {
      expect(hasWords(`today-how-${pressure}`)).toBe(true);
    }
  });
});
