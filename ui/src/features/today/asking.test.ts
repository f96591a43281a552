import { describe, expect, it } from "vitest";
import type { DueItem, Overview } from "../../api/types";
import { isAsking, leadingDue } from "./asking";

const checkIn = (snoozed_until: string | null): DueItem => ({
  kind: "check_in",
  episodes: ["knee"],
  at: "2026-03-02T18:00:00",
  snoozed_until,
  unconfirmed: false,
});
const hold = {} as NonNullable<Overview["hold"]>;

describe("the one thing to press on Today", () => {
  it("is what is due and was not put off", () => {
    expect(leadingDue({ due: [checkIn(null)], hold: null })).toBe("check_in");
    expect(leadingDue({ due: [checkIn("2026-03-02T18:10:00")], hold: null })).toBeNull();
    expect(leadingDue({ due: [], hold: null })).toBeNull();
  });

  it("is the hold while anything is held", () => {
    expect(leadingDue({ due: [checkIn(null)], hold })).toBeNull();
    expect(isAsking({ due: [], hold })).toBe(true);
    expect(isAsking({ due: [], hold: null })).toBe(false);
  });
});
