import { describe, expect, it } from "vitest";
import type { EpisodeView, HeldSign, OverallHold } from "../../api/types";
import { hasWords } from "../../shared/words";
import { clearable, stepsOf } from "./hold-words";

const episode = (id: string, closed: string | null = null) => ({ id, closed }) as EpisodeView;
const sign = (id: string): HeldSign => ({
  level: "emergency",
  cause: "flag",
  flag: "chest_pain",
  since: "2026-03-01",
  episode: id,
});
const hold = (signs: HeldSign[], episodes: string[]): OverallHold => ({
  hold: { level: "emergency", since: "2026-03-01", signs },
  episodes,
  noted: [],
});

describe("a hold", () => {
  it("has words for every step of every level", () => {
    for (const level of ["emergency", "same_day", "clearance", "pt_first"] as const) {
      for (const { key } of stepsOf(level)) expect(hasWords(key), key).toBe(true);
    }
  });

  it("is lifted in the episode its sign was noted in", () => {
    expect(clearable(hold([sign("b")], ["a", "b"]), [episode("a"), episode("b")])).toEqual([
      episode("b"),
    ]);
  });

  it("from a closed episode is lifted in one that it holds", () => {
    const episodes = [episode("a"), episode("b", "2026-03-02")];
    expect(clearable(hold([sign("b")], ["a"]), episodes)).toEqual([episode("a")]);
  });
});
