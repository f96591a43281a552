import { describe, expect, it } from "vitest";
import { nothingTold } from "../../terms/session-done";
import { daysOf, missingField, sessionDraftOf, type AddFields } from "./drafts";

const fields: AddFields = {
  episode: "e1",
  kind: "pt",
  when: "planned",
  date: "2026-02-03",
  time: "09:30",
  provider: "  ",
};

describe("a session entered by hand", () => {
  it("is planned, or done at the moment given, never both", () => {
    expect(sessionDraftOf(fields, nothingTold())).toMatchObject({
      planned_for: "2026-02-03T09:30:00",
      done: null,
      provider: null,
    });
    expect(sessionDraftOf({ ...fields, when: "done" }, nothingTold())).toMatchObject({
      planned_for: null,
      done: { at: "2026-02-03T09:30:00" },
    });
  });
});

describe("what is typed", () => {
  it("asks for what is missing before anything is sent", () => {
    expect(missingField({ ...fields, kind: null })).toBe("kind");
    expect(missingField({ ...fields, time: "" })).toBe("time");
    expect(missingField(fields)).toBeNull();
    expect(sessionDraftOf({ ...fields, date: "" }, nothingTold())).toBeNull();
  });

  it("reads days both ways, with either minus sign", () => {
    expect(daysOf("3")).toBe(3);
    expect(daysOf("−1")).toBe(-1);
    expect(daysOf("-1")).toBe(-1);
    expect(daysOf("0")).toBeNull();
    expect(daysOf("365")).toBe(365);
    expect(daysOf("366")).toBeNull();
    expect(daysOf("9999")).toBeNull();
    expect(daysOf("1.5")).toBeNull();
    expect(daysOf("")).toBeNull();
  });
});
