import { describe, expect, it } from "vitest";
import type { Frequency, PlanView } from "../../api";
import {
  choiceOf,
  draftOf,
  missingField,
  sessionsAhead,
  shareOf,
  suggestedAhead,
  takingOf,
} from "./taking";

const twoToThree: Frequency = { kind: "per_week", min: 2, max: 3, suggested: 2, optional: false };
const plan: PlanView = {
  frequency: twoToThree,
  chosen: null,
  weekdays: ["Mon", "Thu"],
  time: "18:00:00",
  plan_optional: false,
  confirmed: false,
  proposed: false,
  off_days: [],
  fewer_than_chosen: false,
};

describe("taking the plan", () => {
  it("offers a choice only where there is more than one number", () => {
    expect(choiceOf(twoToThree)).toEqual({ unit: "per_week", min: 2, max: 3, suggested: 2 });
    expect(choiceOf({ ...twoToThree, max: 2 })).toBeNull();
    expect(choiceOf({ kind: "none" })).toBeNull();
  });

  it("starts at what was chosen, kept to the range, else at what is suggested", () => {
    expect(takingOf(plan).chosen).toBe(2);
    expect(takingOf({ ...plan, chosen: 3 }).chosen).toBe(3);
    expect(takingOf({ ...plan, chosen: 5 }).chosen).toBe(3);
  });

  it("sends the suggested number as none chosen, so that it goes on following the model", () => {
    const taking = takingOf(plan);
    expect(draftOf(taking, twoToThree).chosen).toBeNull();
    expect(draftOf({ ...taking, chosen: 3 }, twoToThree)).toEqual({
      chosen: 3,
      weekdays: ["Mon", "Thu"],
      time: "18:00:00",
      plan_optional: false,
    });
  });

  it("asks for at least one day and a time", () => {
    const taking = takingOf(plan);
    expect(missingField(taking)).toBeNull();
    expect(missingField({ ...taking, weekdays: [] })).toBe("weekdays");
    expect(missingField({ ...taking, time: "" })).toBe("time");
  });

  it("says how many sessions a number comes to before it is saved", () => {
    expect(sessionsAhead("per_week", 2)).toEqual([8, 8]);
    expect(sessionsAhead("every_days", 14)).toEqual([2, 2]);
    expect(sessionsAhead("every_days", 21)).toEqual([1, 2]);
    expect(suggestedAhead({ kind: "none" })).toEqual([0, 0]);
  });

  it("knows where the suggested number lies in the range", () => {
    expect(shareOf(21, { unit: "every_days", min: 14, max: 28, suggested: 21 })).toBe(0.5);
  });
});
