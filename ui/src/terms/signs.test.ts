import { describe, expect, it } from "vitest";
import { FLAG_LEVEL, type Context } from "../api/types";
import { siteCodes } from "./sites";
import { allSigns, LEVELS, signSaid, signsFor } from "./signs";

const contexts: Context[] = ["injury", "surgery", "gradual_onset", "desk_pain", "upkeep"];

describe("danger signs", () => {
  it("can all be reached, each once, whatever the site", () => {
    for (const site of [...siteCodes, "elsewhere"]) {
      for (const context of contexts) {
        const { first, rest } = signsFor(site, context);
        expect([...first, ...rest].toSorted()).toEqual(allSigns.toSorted());
        expect(first.length).toBeLessThanOrEqual(9);
      }
    }
  });

  it("come with the most urgent first", () => {
    const { first } = signsFor("knee", "surgery");
    const levels = first.map((flag) => LEVELS.indexOf(FLAG_LEVEL[flag]));
    expect(levels).toEqual(levels.toSorted());
    expect(first).toContain("one_leg_swollen_painful");
    expect(first).toContain("wound_red_or_open");
  });

  it("always ask about the chest and the breath", () => {
    expect(signsFor("wrist", "desk_pain").first).toEqual(
      expect.arrayContaining(["chest_pain", "sudden_breathlessness"]),
    );
  });

  it("name the wait after surgery without a danger sign", () => {
    const wait = { cause: "surgery", flag: null, level: "clearance" } as const;
    expect(signSaid({ ...wait, since: "2026-03-01", episode: "a" }).key).toBe("hold-cause-surgery");
  });
});
