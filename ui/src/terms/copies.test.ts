import { expect, it } from "vitest";
import type { BackupPlaceView, BackupsView } from "../api/types";
import { say } from "../shared/said";
import { failingOf, failingSaid, failingToday, lastSaid } from "./copies";

const NOW = "2026-03-09T12:00:00";
const place = (more: Partial<BackupPlaceView>): BackupPlaceView => ({
  place: "app",
  folder: "/backups",
  last: "2026-03-09T09:12:03",
  failing: null,
  ...more,
});
const view = (...places: BackupPlaceView[]): BackupsView => ({
  places,
  copies: [],
  before_restore: null,
});
const said = (found: BackupsView): string | null => {
  const last = lastSaid(found, NOW);
  return last && say(last);
};

it("says when the last copy was made and where", () => {
  expect(said(view(place({})))).toBe("Last copy: today, 09:12 · beside your log");
  const second = place({ place: "second", last: "2026-03-09T09:12:04" });
  expect(said(view(place({}), second))).toBe(
    "Last copy: today, 09:12 · beside your log and in your second folder",
  );
  expect(said(view(place({ last: "2026-03-08T09:12:03" }), second))).toBe(
    "Last copy: today, 09:12 · in your second folder",
  );
  expect(said(view(place({ last: null })))).toBeNull();
});

it("a_failing_place_is_told_with_since_when", () => {
  const failing = place({ failing: { since: "2026-03-08T08:00:00", why: "full", says: "" } });
  expect(failingOf(view(failing, place({ place: "second" })))).toEqual([failing]);
  expect(say(failingSaid(failing, NOW))).toBe(
    "No copy could be made beside your log since yesterday, 08:00.",
  );
});

it("a stick that is away for a day is no matter for Today, one that is away for long is", () => {
  const away = (since: string): BackupPlaceView =>
    place({ place: "second", failing: { since, why: "missing", says: "" } });
  expect(failingToday(view(away("2026-03-08T08:00:00")), NOW)).toEqual([]);
  expect(failingToday(view(away("2026-03-06T08:00:00")), NOW)).toHaveLength(1);
});

it("Today tells at once of a place that is full, and of the one beside the log", () => {
  const since = NOW;
  const full = place({ place: "second", failing: { since, why: "full", says: "" } });
  const own = place({ failing: { since, why: "missing", says: "" } });
  expect(failingToday(view(own, full), NOW)).toHaveLength(2);
});
