import { describe, expect, it } from "vitest";
import { refusalAt, refusalText } from "./refusal-words";

describe("a refusal", () => {
  it("says which numbers would do", () => {
    const text = refusalText({
      code: "out_of_range",
      field: "pain",
      value: "11",
      allowed: "0-10",
    });
    expect(text).toContain("0");
    expect(text).toContain("10");
  });

  it("says the date in words", () => {
    expect(
      refusalText({
        code: "before_episode",
        field: "at",
        value: "2026-02-01",
        allowed: "2026-03-01",
      }),
    ).toContain("1 March");
  });

  it("stands beside its own field alone", () => {
    const refusal = {
      code: "too_long",
      field: "check_in.note",
      value: null,
      allowed: "4000",
    } as const;
    expect(refusalAt(refusal, "note")).toContain("4000");
    expect(refusalAt(refusal, "pain")).toBeUndefined();
    expect(refusalAt(null, "note")).toBeUndefined();
  });
});
