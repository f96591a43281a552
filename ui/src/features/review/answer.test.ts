import { describe, expect, it } from "vitest";
import { say } from "../../shared/said";
import { noPrescription } from "../../terms/prescription";
import { readAnswer, spanWords } from "./answer";

describe("an answer", () => {
  it("asks who gives it, whichever it is", () => {
    const nobody = { ...noPrescription(" "), kind: "none" as const };
    for (const kind of ["prescription", "clearance"] as const) {
      expect(readAnswer(kind, nobody, { most: "", note: "" })).toMatchObject({
        refusal: { code: "required", field: "by" },
      });
    }
  });

  it("is a clearance without a limit where none is typed", () => {
    expect(readAnswer("clearance", noPrescription("Dr Lee"), { most: "", note: " " })).toEqual({
      draft: { kind: "clearance", by: "Dr Lee", at: null, max_per_week: null, note: null },
    });
  });

  it("says in words from when until when it would count, and that it has no end", () => {
    const words = (date: string | null, until: string | null): string =>
      say(spanWords({ date, until }, "2026-03-02"));
    expect(words(null, null)).toBe("From today, no end date.");
    expect(words("2026-03-02", "2026-03-30")).toBe("From today until Mon 30 March.");
    expect(words("2026-03-09", null)).toBe("From Mon 9 March, no end date.");
    expect(words("2026-03-09", "2026-03-30")).toBe("From Mon 9 March until Mon 30 March.");
  });
});
