import { expect, it } from "vitest";
import type { Overview } from "../api/types";
import { placeOf } from "./opened-deed";

const overview = {
  due: [
    { kind: "session", episode: "a", session: { id: "due" } },
    { kind: "check_in", episodes: ["b"] },
  ],
  episodes: [
    { id: "a", closed: null },
    { id: "b", closed: null },
    { id: "c", closed: "2026-03-01" },
  ],
} as unknown as Overview;

it("a session that is due is opened where it can be done", () => {
  expect(placeOf({ kind: "session", session: "due" }, overview)).toEqual({
    kind: "now",
    key: "due",
  });
});

it("a session that is not due now is shown on its date", () => {
  expect(placeOf({ kind: "session", session: "later" }, overview)).toEqual({
    kind: "sessions",
    session: "later",
  });
});

it("the check-in asks about what has none today, else about all that is open", () => {
  const checkIn = { kind: "check_in" } as const;
  expect(placeOf(checkIn, overview)).toEqual({ kind: "check-in", episodes: ["b"] });
  expect(placeOf(checkIn, { ...overview, due: [] })).toEqual({
    kind: "check-in",
    episodes: ["a", "b"],
  });
  expect(placeOf(checkIn, { ...overview, due: [], episodes: [] })).toBeNull();
});
