import { describe, expect, it } from "vitest";
import type { Session } from "../api";
import { doneDraftOf, nothingTold, refusedFields, toldOf } from "./session-done";

describe("what is told of a session", () => {
  it("sends nothing for what was not answered", () => {
    expect(doneDraftOf(nothingTold())).toEqual({
      at: null,
      minutes: null,
      pressure: null,
      pain_before: null,
      pain_after: null,
      note: null,
    });
  });

  it("keeps a pain of zero apart from no answer", () => {
    expect(doneDraftOf({ ...nothingTold(), painAfter: 0 }).pain_after).toBe(0);
  });

  it("refuses minutes that are no number, and does not take them as none", () => {
    expect(refusedFields({ ...nothingTold(), minutes: "abc" })?.field).toBe("minutes");
    expect(refusedFields({ ...nothingTold(), minutes: "45" })).toBeNull();
    expect(doneDraftOf({ ...nothingTold(), minutes: "45" }).minutes).toBe(45);
  });

  it("is shown again as it was told, to be changed", () => {
    const session = {
      minutes: 45,
      pressure: "light",
      pain_before: 0,
      pain_after: null,
      note: "calf",
    } as unknown as Session;
    expect(doneDraftOf(toldOf(session))).toEqual({ ...session, at: null });
  });
});
