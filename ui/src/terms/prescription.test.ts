import { describe, expect, it } from "vitest";
import {
  atItsField,
  noPrescription,
  readPrescription,
  type TypedPrescription,
} from "./prescription";

const typed = (parts: Partial<TypedPrescription>): TypedPrescription => ({
  ...noPrescription("Ana Ruiz"),
  kind: "per_week",
  number: "2",
  ...parts,
});
const frequencyOf = (parts: Partial<TypedPrescription>) => {
  const read = readPrescription(typed(parts));
  return "draft" in read ? read.draft.frequency : read.refusal;
};

describe("a prescription as it is typed", () => {
  it("says the same three times with one number", () => {
    expect(frequencyOf({})).toEqual({ kind: "per_week", min: 2, max: 2, suggested: 2 });
  });

  it("leaves room where the least or the most is told", () => {
    expect(frequencyOf({ least: "1" })).toMatchObject({ min: 1, max: 2, suggested: 2 });
    expect(frequencyOf({ most: "3" })).toMatchObject({ min: 2, max: 3, suggested: 2 });
  });

  it("looks at no number where there is to be no massage", () => {
    expect(frequencyOf({ kind: "none", number: "two" })).toEqual({
      kind: "none",
      min: null,
      max: null,
      suggested: null,
    });
  });

  it("chooses nothing by itself, and says which field is missing", () => {
    expect(frequencyOf({ kind: null })).toMatchObject({ code: "required", field: "kind" });
    expect(frequencyOf({ number: " " })).toMatchObject({
      code: "required",
      field: "frequency.suggested",
    });
    expect(frequencyOf({ by: " " })).toMatchObject({ code: "required", field: "by" });
  });

  it("says beside its field what is no number", () => {
    expect(frequencyOf({ number: "often" })).toMatchObject({
      field: "frequency.suggested",
      allowed: "1-7",
    });
    expect(frequencyOf({ kind: "every_days", most: "1.5" })).toMatchObject({
      field: "frequency.max",
      allowed: "1-365",
    });
  });

  it("sends what is left empty as nothing", () => {
    const read = readPrescription(typed({ note: "  " }));
    expect("draft" in read && read.draft).toMatchObject({ date: null, until: null, note: null });
  });

  it("is told at the one number what is wrong with a least or a most that was not typed", () => {
    const refusal = { code: "out_of_range", value: "9", allowed: "1-7" } as const;
    const at = (field: string, parts: Partial<TypedPrescription>) =>
      atItsField({ ...refusal, field }, typed(parts)).field;
    expect(at("frequency.min", {})).toBe("frequency.suggested");
    expect(at("frequency.max", { least: "3" })).toBe("frequency.suggested");
    expect(at("frequency.min", { least: "9" })).toBe("frequency.min");
    expect(at("until", {})).toBe("until");
  });
});
