import { expect, it } from "vitest";
import type { DueItem } from "../api/types";
import { hasWords } from "../shared/words";
import { inOrder, keyOf, remindableOf, snoozedText, SNOOZES } from "./reminding";

const now = "2026-03-02T18:00:00";
const checkIn = (snoozed_until: string | null): DueItem => ({
  kind: "check_in",
  episodes: ["e"],
  at: now,
  unconfirmed: false,
  snoozed_until,
});
const session = (snoozed_until: string | null): DueItem =>
  ({ kind: "session", episode: "e", session: { id: "s" }, snoozed_until }) as unknown as DueItem;

it("what was put off says until when, with the day where it is another", () => {
  expect(snoozedText(checkIn(null), now)).toBeNull();
  expect(snoozedText(checkIn("2026-03-02T18:10:00"), now)).toBe("Put off until 18:10");
  expect(snoozedText(checkIn("2026-03-03T18:00:00"), now)).toBe("Put off until tomorrow at 18:00");
});

it("what was put off stands after what asks for something now", () => {
  const due = [checkIn("2026-03-02T18:10:00"), session(null)];
  expect(inOrder(due).map((item) => item.kind)).toEqual(["session", "check_in"]);
});

it("a session is put off alone, the check-in for all it asks about", () => {
  expect(remindableOf(session(null))).toEqual({ kind: "session", session: "s" });
  expect(remindableOf(checkIn(null))).toEqual({ kind: "check_in" });
  expect(keyOf({ kind: "session", session: "s" })).toBe("s");
});

it("every way to put it off has words", () => {
  for (const by of SNOOZES) expect(hasWords(`remind-later-${by}`)).toBe(true);
});
