// Copies of the log, as every page tells of them: where the last one went, and where none can be
// made.
import type { BackupPlace, BackupPlaceView, BackupsView } from "../api/types";
import { nearDayText } from "../shared/date-words";
import { dateOf, daysBetween, timeOf } from "../shared/dates";
import type { Said } from "../shared/said";

/** How many days a second folder may be away before Today tells of it. A product choice: a stick
 *  that is plugged in every few days is no failure. */
export const AWAY_DAYS = 3;

/** A moment as it is told: today, 09:12. */
export const momentOf = (moment: string, now: string): { day: string; time: string } => ({
  day: nearDayText(dateOf(moment), dateOf(now)),
  time: timeOf(moment),
});

/** The places to which no copy gets now. */
export const failingOf = (view: BackupsView | null): BackupPlaceView[] =>
  (view?.places ?? []).filter(({ failing }) => failing !== null);

/** Those that Today tells of: every one, but for a second folder that is not long away. */
export const failingToday = (view: BackupsView | null, now: string): BackupPlaceView[] =>
  failingOf(view).filter(
    ({ place, failing }) =>
      failing !== null &&
      (place === "app" ||
        failing.why !== "missing" ||
        daysBetween(dateOf(failing.since), dateOf(now)) >= AWAY_DAYS),
  );

/** That no copy gets to a place, and since when. */
export const failingSaid = ({ place, failing }: BackupPlaceView, now: string): Said => ({
  key: "copies-failing",
  values: { where: place, ...momentOf(failing?.since ?? now, now) },
});

/** When the newest copy was made, and where it lies: both places where both have it. Nothing
 *  where there is none. */
export function lastSaid(view: BackupsView, now: string): Said | null {
  const lasts = view.places.flatMap(({ last }) => last ?? []).sort();
  const newest = lasts.at(-1);
  if (newest === undefined) return null;
  // Both are made one after the other: what counts is the minute.
  const minute = newest.slice(0, 16);
  const where = view.places.filter(({ last }) => last?.slice(0, 16) === minute);
  return {
    key: "copies-state",
    values: { where: whereOf(where.map(({ place }) => place)), ...momentOf(newest, now) },
  };
}

/** One place, or both. */
export const whereOf = (places: readonly BackupPlace[]): BackupPlace | "both" =>
  places.length > 1 ? "both" : (places[0] ?? "app");
