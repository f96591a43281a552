import { describe, expect, it } from "vitest";
import { actionsFor, besideWords, byDate, listsOf, standingOf } from "./lists";
import { viewOf } from "./made-up";

const today = "2026-02-02";
const soon = viewOf({ planned_for: "2026-02-03T18:00:00" });
const later = viewOf({ planned_for: "2026-02-06T18:00:00" });
const heldBack = viewOf({ planned_for: "2026-02-05T18:00:00", status: "suspended" });
const heldBackBefore = viewOf({ planned_for: "2026-01-30T18:00:00", status: "suspended" });
const dueSince = viewOf({ planned_for: "2026-02-01T18:00:00" });
const done = viewOf({
  planned_for: "2026-01-31T18:00:00",
  status: "done",
  done_at: "2026-02-01T09:30:00+01:00",
});
const missed = viewOf({ planned_for: "2026-01-28T18:00:00", status: "missed" });

describe("the lists", () => {
  const { coming, over } = listsOf(
    [later, missed, done, soon, heldBack, heldBackBefore, dueSince],
    today,
  );

  it("put what is to come soonest first", () => {
    expect(coming.map((group) => group.day)).toEqual(["2026-02-03", "2026-02-05", "2026-02-06"]);
  });

  it("put what is planned for a day that is past among the earlier ones", () => {
    expect(over[0]?.sessions).toContain(dueSince);
    expect(standingOf(dueSince, today)).toBe("missed");
    expect(standingOf(soon, today)).toBe("planned");
    const todays = viewOf({ planned_for: "2026-02-02T07:00:00" });
    expect(standingOf(todays, today)).toBe("planned");
    expect(listsOf([todays], today).coming).toHaveLength(1);
  });

  it("keep what was skipped ahead of its day apart, to be planned again", () => {
    const ahead = viewOf({ planned_for: "2026-02-04T18:00:00", status: "skipped" });
    const before = viewOf({ planned_for: "2026-02-01T18:00:00", status: "skipped" });
    const lists = listsOf([later, ahead, before], today);
    expect(lists.coming.map((group) => group.day)).toEqual(["2026-02-06"]);
    expect(lists.skipped.map((group) => group.day)).toEqual(["2026-02-04"]);
    expect(lists.over.map((group) => group.day)).toEqual(["2026-02-01"]);
  });

  it("put what is over latest first, on the day it was done", () => {
    expect(over.map((group) => group.day)).toEqual(["2026-02-01", "2026-01-30", "2026-01-28"]);
  });

  it("gather the sessions of a date in the order of their hour", () => {
    const evening = viewOf({ planned_for: "2026-02-03T20:00:00" });
    expect(byDate([evening, soon]).get("2026-02-03")).toEqual([soon, evening]);
  });
});

describe("what can be done about a session", () => {
  it("is recorded with one press from its day on, and asks for the moment afterwards", () => {
    const todays = viewOf({ planned_for: "2026-02-02T18:00:00" });
    expect(actionsFor(todays, today, false)).toMatchObject({ doneNow: true, doneThen: true });
    expect(actionsFor(dueSince, today, false)).toMatchObject({ doneNow: false, doneThen: true });
  });

  it("lets more be told of what was done, until the episode is closed", () => {
    expect(actionsFor(done, today, false).edit).toBe(true);
    expect(actionsFor(done, today, true).edit).toBe(false);
    expect(actionsFor(missed, today, false).edit).toBe(false);
  });

  it("leaves a missed one to be recorded after all, and nothing else", () => {
    expect(actionsFor(missed, today, false)).toEqual({
      doneNow: false,
      doneThen: true,
      edit: false,
      move: false,
      skip: false,
      unskip: false,
      remove: false,
    });
    expect(actionsFor(heldBack, today, false).doneThen).toBe(false);
  });

  it("is nothing once the episode is closed", () => {
    for (const view of [soon, missed, done]) {
      expect(Object.values(actionsFor(view, today, true)).some(Boolean)).toBe(false);
    }
  });

  it("plans what was skipped again, until its day is past", () => {
    const ahead = viewOf({ planned_for: "2026-02-04T18:00:00", status: "skipped" });
    const before = viewOf({ planned_for: "2026-02-01T18:00:00", status: "skipped" });
    expect(actionsFor(ahead, today, false).unskip).toBe(true);
    expect(actionsFor(before, today, false).unskip).toBe(false);
    expect(actionsFor(soon, today, false).unskip).toBe(false);
  });

  it("deletes what was entered, never what the plan would bring back", () => {
    expect(actionsFor(done, today, false).remove).toBe(true);
    expect(actionsFor(soon, today, false).remove).toBe(false);
    expect(actionsFor({ ...soon, pinned: true }, today, false).remove).toBe(true);
  });
});

describe("why a massage stands at its hour", () => {
  const at = (time: string) => ({ planned_for: `2026-02-03T${time}:00` });
  const massage = viewOf(at("16:30"));

  it("comes before a physio visit and after exercise of the day", () => {
    const visit = viewOf({ ...at("17:30"), kind: "pt" });
    const training = viewOf({ ...at("15:00"), kind: "exercise" });
    expect(besideWords(massage, [massage, visit])?.key).toBe("sessions-before-pt");
    expect(besideWords(massage, [training, massage])?.key).toBe("sessions-after-exercise");
  });

  it("says nothing of one the patient placed, or beside what was skipped", () => {
    const visit = viewOf({ ...at("17:30"), kind: "pt" });
    expect(besideWords({ ...massage, pinned: true }, [massage, visit])).toBeNull();
    const skipped = viewOf({ ...at("17:30"), kind: "pt", status: "skipped" });
    expect(besideWords(massage, [massage, skipped])).toBeNull();
    expect(besideWords(massage, [massage])).toBeNull();
  });
});
