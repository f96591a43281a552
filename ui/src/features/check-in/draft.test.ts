import { describe, expect, it } from "vitest";
import type { CheckIn, OwnMeasure } from "../../api/types";
import { emptyCheckIn } from "../../terms/empty-check-in";
import { draftOf, hasAnswer, readyDraft, sameAsBefore, typedOf } from "./draft";

const yesterday: CheckIn = {
  id: "c",
  at: "2026-03-01T08:10:00+01:00",
  recorded_at: "2026-03-01T08:10:00+01:00",
  pain: 0,
  pain_activity: 3,
  movement: null,
  function: [7, null],
  swelling: "none",
  warmth: null,
  redness: null,
  morning_stiffness: 15,
  night_pain: false,
  pain_settled: true,
  usual_activity: null,
  flare: true,
  crepitus: null,
  flags: ["fever"],
  sleep_hours: 7.5,
  stress: 4,
  load_minutes: null,
  note: "slept badly",
};
const activities = ["stairs", "running"];

describe("same as yesterday", () => {
  const same = sameAsBefore(yesterday, activities);

  it("copies the answers, nought and no among them", () => {
    expect(same.pain).toBe(0);
    expect(same.night_pain).toBe(false);
    expect(same.function).toEqual([7, null]);
    expect(same.sleep_hours).toBe(7.5);
  });

  it("keeps unanswered unanswered", () => {
    expect(same.movement).toBeNull();
    expect(same.warmth).toBeNull();
    expect(same.load_minutes).toBeNull();
  });

  it("leaves danger signs, flare and note behind, and means now", () => {
    expect(same.flags).toEqual([]);
    expect(same.flare).toBeNull();
    expect(same.note).toBeNull();
    expect(same.at).toBeNull();
  });
});

describe("a check-in being saved", () => {
  it("starts with no answer at all", () => {
    const { at, function: rated, flags, own, ...answers } = emptyCheckIn(activities);
    expect([at, ...Object.values(answers)].every((answer) => answer === null)).toBe(true);
    expect(rated).toEqual([null, null]);
    expect(flags).toEqual([]);
    expect(own).toEqual([]);
  });

  it("sends what is unanswered as null and an unrated function as an empty list", () => {
    const draft = emptyCheckIn(activities);
    const ready = readyDraft({ ...draft, pain: 0, note: "  " }, typedOf(draft));
    expect(ready).toMatchObject({
      draft: { pain: 0, function: [], note: null, sleep_hours: null },
    });
  });

  it("keeps the moment it described when it is changed", () => {
    const draft = draftOf(yesterday, activities);
    expect(readyDraft(draft, typedOf(draft))).toMatchObject({
      draft: { at: "2026-03-01T08:10:00", flags: ["fever"], morning_stiffness: 15 },
    });
    expect(readyDraft({ ...draft, at: "2026-02-28T21:00" }, typedOf(draft))).toMatchObject({
      draft: { at: "2026-02-28T21:00:00" },
    });
  });

  it("refuses minutes that are no number, beside their field", () => {
    const draft = emptyCheckIn([]);
    expect(readyDraft(draft, { ...typedOf(draft), morning_stiffness: "long" })).toMatchObject({
      refusal: { field: "morning_stiffness" },
    });
  });
});

describe("own measures and what is not asked", () => {
  const measure = (id: string, parts: Partial<OwnMeasure> = {}): OwnMeasure => ({
    id,
    name: id,
    kind: "number",
    unit: "bpm",
    retired: false,
    ...parts,
  });
  const measures = [measure("pulse"), measure("ringing", { kind: "scale", unit: null })];
  const own = [
    { measure: "ringing", value: 0 },
    { measure: "gone", value: 3 },
  ];

  it("are carried over where they are asked, and stay open where they have no answer", () => {
    expect(sameAsBefore(yesterday, activities, measures, own).own).toEqual([
      { measure: "pulse", value: null },
      { measure: "ringing", value: 0 },
    ]);
  });

  it("carry nothing over that is not asked any more", () => {
    const same = sameAsBefore(
      yesterday,
      activities,
      [],
      [],
      ["inflammation", "function", "stress"],
    );
    expect([same.swelling, same.stress, same.function]).toEqual([null, null, [null, null]]);
    expect([same.pain, same.sleep_hours]).toEqual([0, 7.5]);
  });

  it("read a typed number, refuse what is none at its place, and keep a scale as it is", () => {
    const draft = draftOf(yesterday, activities, measures, own);
    const typed = { ...typedOf(draft), own: { pulse: "71,5" } };
    expect(readyDraft(draft, typed, measures)).toMatchObject({
      draft: {
        own: [
          { measure: "pulse", value: 71.5 },
          { measure: "ringing", value: 0 },
        ],
      },
    });
    expect(readyDraft(draft, { ...typed, own: { pulse: "fast" } }, measures)).toMatchObject({
      refusal: { code: "out_of_range", field: "own.0" },
    });
  });

  it("an answer that is there is shown, whether or not it is asked", () => {
    const draft = draftOf(yesterday, activities);
    expect(hasAnswer(draft, "inflammation")).toBe(true);
    expect(hasAnswer(draft, "movement")).toBe(false);
    expect(hasAnswer(draft, "function")).toBe(true);
  });
});
