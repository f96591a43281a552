// Soreness after exercise has one phase: the days since the effort, the days on which
// massage may help, and where today lies among them.

import type { Assessment } from "../../api";
import { daysBetween } from "../../shared/dates";

// Model, section 5: suggested on days 1 to 3; section 4: too long after day 7.
export const HELPS_FROM = 1;
export const HELPS_TO = 3;
export const LAST_DAY = 7;

/** One day since the effort. */
export interface SoreDay {
  day: number;
  helps: boolean;
  here: boolean;
}

/** Where today lies: the day since the effort, and the days to draw. */
export function soreDays(onset: string, { on }: Assessment): { day: number; days: SoreDay[] } {
  const day = daysBetween(onset, on);
  const days = Array.from({ length: LAST_DAY + 1 }, (_, n) => ({
    day: n,
    helps: n >= HELPS_FROM && n <= HELPS_TO,
    here: n === day,
  }));
  return { day, days };
}
