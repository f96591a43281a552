import { describe, expect, it } from "vitest";
import {
  furtherOf,
  neededAt,
  noAnswers,
  proposedTitle,
  stepOf,
  stepsFor,
  toDrafts,
  type Answers,
} from "./steps";

const today = "2026-03-02";
const answered: Answers = {
  ...noAnswers(),
  context: "injury",
  site: "ankle",
  side: "right",
  onset: "2026-02-27",
  activityLevel: "general",
  noCautions: true,
  activities: [" Stairs ", "", ""],
  noFlags: true,
};

describe("the first questions", () => {
  it("have no answer before the person gives one", () => {
    const asked = stepsFor(false).filter((step) => neededAt(step, noAnswers(), today) !== null);
    expect(asked).toEqual(["what", "where", "when", "active", "cautions", "signs"]);
  });

  it("ask someone known nothing about themselves", () => {
    expect(stepsFor(true)).not.toContain("active");
    expect(stepsFor(true)).not.toContain("cautions");
  });

  it("ask the side only where there are two", () => {
    expect(neededAt("where", { ...answered, site: "neck", side: null }, today)).toBeNull();
    expect(neededAt("where", { ...answered, side: null }, today)?.field).toBe("side");
  });

  it("refuse a day after today beside the date", () => {
    expect(neededAt("when", { ...answered, onset: "2026-03-03" }, today)).toMatchObject({
      code: "in_future",
      field: "onset",
    });
  });
});

it("the same activity is not taken twice", () => {
  const twice = { ...answered, activities: ["Stairs", "", " stairs"] };
  expect(neededAt("activities", twice, today)).toMatchObject({
    code: "twice",
    field: "activities.2",
  });
  expect(neededAt("activities", { ...answered, activities: ["", "", ""] }, today)).toBeNull();
});

describe("what the answers come to", () => {
  it("is named after the place unless another name is given", () => {
    expect(proposedTitle(answered)).toBe("Right ankle");
    const drafts = toDrafts({ ...answered, title: "Skiing fall" }, false, today);
    expect(drafts).toMatchObject({ episode: { title: "Skiing fall" } });
  });

  it("drops a side that no longer fits the place", () => {
    const drafts = toDrafts({ ...answered, site: "neck" }, false, today);
    expect(drafts).toMatchObject({ episode: { side: null, title: "Neck" } });
  });

  it("records nothing for `none of these`", () => {
    expect(toDrafts(answered, false, today)).toMatchObject({
      patient: { cautions: [] },
      checkIn: null,
      episode: { activities: ["Stairs"] },
    });
  });

  it("carries a danger sign as the first check-in", () => {
    const drafts = toDrafts({ ...answered, flags: ["fever"] }, false, today);
    expect(drafts).toMatchObject({ checkIn: { flags: ["fever"], pain: null } });
  });

  it("leads back to the step that lacks an answer", () => {
    expect(toDrafts({ ...answered, onset: "" }, false, today)).toMatchObject({
      step: "when",
    });
    expect(stepOf("episode.activities.2")).toBe("activities");
    expect(stepOf(null)).toBe("ready");
  });
});

describe("further places", () => {
  const also = [
    { site: "ankle", side: "both" },
    { site: "lower_back", side: null },
  ] as const;

  it("are never the main one, whatever was chosen first", () => {
    const places = furtherOf({ site: "ankle", side: "right", also: [...also] });
    expect(places).toEqual([{ site: "ankle", side: "left" }, also[1]]);
    expect(furtherOf({ site: "ankle", side: "both", also: [...also] })).toEqual([also[1]]);
    expect(furtherOf({ site: "whole_body", side: null, also: [...also] })).toEqual([]);
  });

  it("go with the episode, and there need be none", () => {
    expect(toDrafts(answered, false, today)).toMatchObject({ episode: { also: [] } });
    const more = { ...answered, also: [...also] };
    expect(toDrafts(more, false, today)).toMatchObject({
      episode: { site: "ankle", side: "right", also: [{ site: "ankle", side: "left" }, also[1]] },
    });
  });
});
