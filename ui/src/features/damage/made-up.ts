// A damaged log book as Rust tells of it, for the tests of this feature.
import type { BackupView, DamageView, Holds, SalvagedView } from "../../api";

export const holdsOf = (check_ins: number): Holds => ({
  episodes: 1,
  check_ins,
  sessions: 3,
  given: 0,
  first: "2026-02-01",
  last: "2026-03-08",
});

export const salvagedOf = (more: Partial<SalvagedView> = {}): SalvagedView => ({
  holds: holdsOf(34),
  lost: [],
  lost_beside: 0,
  from_history: 0,
  unproven: 0,
  passed_over: 0,
  ...more,
});

export const COPY: BackupView = {
  id: "app/a",
  place: "app",
  made: "2026-03-03T09:12:00",
  reason: "day",
  bytes: 90_112,
  holds: holdsOf(20),
};

export const damageOf = (more: Partial<DamageView> = {}): DamageView => ({
  aside: "/home/maya/damaged/20260309",
  salvaged: salvagedOf(),
  backup: COPY,
  ...more,
});
