import { describe, expect, it } from "vitest";
import { noPrescription } from "../../terms/prescription";
import { readAnswer } from "./answer";

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
});
