// The copies as they are listed: by day, and one row for those that were made in both places at
// once.
import type { BackupPlace, BackupReason, BackupView, Holds } from "../../api";
import { dateOf, type Day } from "../../shared/dates";

/** One copying. */
export interface Moment {
  /** What its row is called. */
  key: string;
  made: string;
  reason: BackupReason;
  /** At least one; that beside the log first. */
  copies: BackupView[];
}

/** The copies of one day. */
export interface CopyDay {
  day: Day;
  moments: Moment[];
}

/** By day and moment, in the order of the copies: the newest first. */
export function daysOf(copies: readonly BackupView[]): CopyDay[] {
  const days: CopyDay[] = [];
  for (const moment of momentsOf(copies)) {
    const day = dateOf(moment.made);
    const last = days.at(-1);
    if (last?.day === day) last.moments.push(moment);
    else days.push({ day, moments: [moment] });
  }
  return days;
}

function momentsOf(copies: readonly BackupView[]): Moment[] {
  const moments = new Map<string, Moment>();
  for (const copy of copies) {
    const { made, reason } = copy;
    const key = `${made}-${reason}`;
    const known = moments.get(key);
    if (known) known.copies.push(copy);
    else moments.set(key, { key, made, reason, copies: [copy] });
  }
  for (const moment of moments.values()) {
    moment.copies.sort((one, other) => one.place.localeCompare(other.place));
  }
  return [...moments.values()];
}

/** How much it holds, from the first of its copies that can be read. */
export const holdsOf = ({ copies }: Moment): Holds | null =>
  copies.find(({ holds }) => holds !== null)?.holds ?? null;

/** Where it lies. */
export const placesOf = ({ copies }: Moment): BackupPlace[] => copies.map(({ place }) => place);
