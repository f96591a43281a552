import { describe, expect, it } from "vitest";
import { say } from "../../shared/said";
import { firstChoices, paperOf, periodWords, requestOf, type Choices } from "./choices";

const today = "2026-03-02";
const episodes = ["ankle", "neck"].map((id) => ({ id, closed: null }));
const chosen = (parts: Partial<Choices> = {}): Choices => ({
  ...firstChoices(episodes, "Maya", "en-GB"),
  ...parts,
});
const asked = (parts: Partial<Choices> = {}) => requestOf("pdf", chosen(parts), episodes, today);

describe("what goes along", () => {
  it("is the last eight weeks of everything, today included, at first", () => {
    expect(asked()).toEqual({
      request: {
        form: "pdf",
        from: "2026-01-06",
        to: null,
        episodes: [],
        named: true,
        paper: "a4",
        language: null,
      },
    });
  });

  it("has no name where the log has none", () => {
    expect(firstChoices(episodes, null, "en-GB").named).toBe(false);
  });

  it("leaves an end that is not typed open", () => {
    expect(asked({ period: "dates", from: "", to: "2026-02-01" })).toMatchObject({
      request: { from: null, to: "2026-02-01" },
    });
    expect(asked({ period: "whole", from: "2026-02-01" })).toMatchObject({
      request: { from: null, to: null },
    });
  });

  it("names the episodes only where some stay behind", () => {
    expect(asked({ episodes: ["neck"] })).toMatchObject({ request: { episodes: ["neck"] } });
    expect(asked({ episodes: ["neck", "ankle"] })).toMatchObject({ request: { episodes: [] } });
  });

  it("says what cannot be asked for, beside its field", () => {
    const dates = { period: "dates" } as const;
    for (const [parts, field] of [
      [{ episodes: [] }, "episodes"],
      [{ ...dates, half: { from: false, to: true } }, "to"],
      [{ ...dates, from: "2026-03-03" }, "from"],
      [{ ...dates, from: "2026-02-02", to: "2026-02-01" }, "to"],
    ] as const) {
      const outcome = asked(parts as Partial<Choices>);
      expect(outcome).toMatchObject({ wrong: { field } });
      expect("wrong" in outcome && say(outcome.wrong.said)).toMatch(/^[A-Z].*\.$/);
    }
  });

  it("is said in words, whatever it is", () => {
    const words = (parts: Partial<Choices>): string => say(periodWords(chosen(parts), today));
    const dates = { period: "dates" } as const;
    expect(words({})).toBe("The last 8 weeks");
    expect(words(dates)).toBe("Since the beginning");
    expect(words({ ...dates, from: "2025-12-24" })).toContain("24 December 2025");
    expect(words({ ...dates, to: "2026-02-01" })).toBe("Up to Sun 1 February");
    expect(words({ ...dates, from: "2026-01-01", to: "2026-02-01" })).toContain(" to ");
  });
});

describe("the paper", () => {
  it("is the one people have", () => {
    expect(["en-US", "en-GB", "de", "es-MX", "en-USX"].map(paperOf)).toEqual([
      "letter",
      "a4",
      "a4",
      "letter",
      "a4",
    ]);
  });
});
