import { describe, expect, it } from "vitest";
import type { Context, EpisodeView } from "../../api/types";
import { statements } from "../../terms/evidence";
import { fits } from "./fitting";

const of = (site: string, context: Context, also: string[] = []) =>
  ({
    area: { site, side: null },
    also: also.map((each) => ({ site: each, side: null })),
    context,
  }) satisfies Pick<EpisodeView, "area" | "also" | "context">;

describe("what fits an episode", () => {
  it("is what names its place or its kind of trouble", () => {
    expect(fits("desk-exercise", [of("neck", "gradual_onset")])).toBe(true);
    expect(fits("desk-exercise", [of("knee", "injury")])).toBe(false);
    expect(fits("post-op", [of("knee", "surgery")])).toBe(true);
    expect(fits("post-op", [of("knee", "injury")])).toBe(false);
    expect(fits("crepitus-signals", [of("calf", "injury", ["knee"])])).toBe(true);
    expect(fits("crepitus-signals", [of("calf", "injury")])).toBe(false);
    expect(fits("doms-soreness", [of("thigh", "exercise_soreness")])).toBe(true);
    expect(fits("early-frequency", [of("thigh", "exercise_soreness")])).toBe(false);
  });

  it("leaves what is about everybody, and what is about safety, with everybody", () => {
    for (const statement of ["deep-inflamed", "complementary", "practitioner"] as const) {
      expect(fits(statement, [of("whole_body", "upkeep")])).toBe(true);
    }
  });

  it("is all of it for somebody who has everything", () => {
    const everything = [of("neck", "surgery"), of("thigh", "exercise_soreness")];
    expect(statements.filter((statement) => !fits(statement, everything))).toEqual([]);
  });
});
