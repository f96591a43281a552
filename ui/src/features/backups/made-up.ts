// Copies as Rust tells of them, for the tests of this feature.
import type { BackupPlaceView, BackupView, BackupsView, Holds } from "../../api";

export const NOW = "2026-03-09T12:00:00";

export const holdsOf = (check_ins: number): Holds => ({
  episodes: 1,
  check_ins,
  sessions: 3,
  given: 0,
  first: "2026-02-01",
  last: "2026-03-08",
});

/** A copy of this moment, in the folder beside the log unless it is said otherwise. */
export const copyOf = (made: string, more: Partial<BackupView> = {}): BackupView => ({
  id: `${more.place ?? "app"}/${made}`,
  place: "app",
  made,
  reason: "day",
  bytes: 90_112,
  holds: holdsOf(20),
  ...more,
});

export const placeOf = (more: Partial<BackupPlaceView> = {}): BackupPlaceView => ({
  place: "app",
  folder: "/home/maya/backups",
  last: "2026-03-09T09:12:00",
  failing: null,
  ...more,
});

export const viewOf = (more: Partial<BackupsView> = {}): BackupsView => ({
  places: [placeOf()],
  copies: [copyOf("2026-03-09T09:12:00"), copyOf("2026-03-08T08:00:00")],
  before_restore: null,
  ...more,
});

/** A second folder to which no copy gets. */
export const FAILING = placeOf({
  place: "second",
  folder: "/media/stick",
  last: "2026-03-03T09:12:00",
  failing: { since: "2026-03-04T09:00:00", why: "missing", says: "no such folder" },
});
