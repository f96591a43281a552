import { describe, expect, it } from "vitest";
import type { Pattern } from "../../api/types";
import { say } from "../../shared/said";
import { seriesOf } from "./made-up";
import { noPatternWords, patternCaution, patternWords } from "./pattern-words";

const pattern = (parts: Partial<Pattern>): Pattern => ({
  kind: "short_night",
  own: null,
  cut: 6,
  days: 271,
  with_days: 61,
  without_days: 210,
  effect: 1.1,
  low: 0.5,
  high: 1.8,
  ...parts,
});
const said = (parts: Partial<Pattern>) =>
  say(patternWords(pattern(parts), [seriesOf("own:a", [1], { name: "Mood" })]));

describe("a pattern", () => {
  it("is a sentence with its size, its interval and its days", () => {
    expect(said({})).toBe(
      "Nights under 6 hours go with 1.1 points more pain that day (0.5 to 1.8; 61 days against 210).",
    );
  });

  it("tells less as less, from the smaller to the larger size", () => {
    expect(said({ kind: "exercise_before", cut: null, effect: -0.7, low: -1.1, high: -0.3 })).toBe(
      "The day after exercise goes with 0.7 points less pain (0.3 to 1.1; 61 days against 210).",
    );
  });

  it("names a measure of the patient's own", () => {
    expect(said({ kind: "own", own: "own:a", cut: 4 })).toContain("“Mood” above 4 go with");
    expect(said({ kind: "own", own: "own:a", cut: null })).toContain("a yes to “Mood”");
  });

  it.each([
    "short_night",
    "high_stress",
    "massage_before",
    "load_before",
    "exercise_before",
    "own",
  ] as const)("of kind %s never says what causes what", (kind) => {
    for (const effect of [1, -1]) {
      const words = said({ kind, effect, own: kind === "own" ? "own:a" : null });
      expect(words).toMatch(/ (go|goes) with /);
      expect(words).not.toMatch(/caus|because|make|lead|help|ease/i);
    }
  });

  it("about massage is no reason for more of it, whichever way it goes", () => {
    for (const effect of [0.8, -0.8]) {
      const caution = patternCaution(pattern({ kind: "massage_before", effect }));
      expect(caution && say(caution)).toMatch(/no reason for more/);
    }
    expect(patternCaution(pattern({ kind: "load_before" }))).not.toBeNull();
    expect(patternCaution(pattern({}))).toBeNull();
  });
});

describe("no pattern", () => {
  const days = (count: number) => ({ series: [seriesOf("pain", Array(count).fill(3))] });
  it("is told as too few days until there can be one", () => {
    expect(noPatternWords(days(27)).key).toBe("trends-patterns-few");
    expect(noPatternWords({ series: [] }).key).toBe("trends-patterns-few");
  });
  it("is told as nothing that stands out from then on", () => {
    expect(noPatternWords(days(28)).key).toBe("trends-patterns-none");
  });
});
