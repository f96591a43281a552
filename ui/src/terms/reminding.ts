// A deed that is due, as a reminder sees it: what is put off, and until when it was.
import type { DueItem, Remindable, SnoozeFor } from "../api/types";
import { nearDayText } from "../shared/date-words";
import { dateOf, timeOf } from "../shared/dates";
import { t } from "../shared/words";

/** How long a reminder can be put off, shortest first. */
export const SNOOZES: readonly SnoozeFor[] = ["ten_minutes", "one_hour", "tomorrow"];

/** What is put off when this is. */
export const remindableOf = (item: DueItem): Remindable =>
  item.kind === "session" ? { kind: "session", session: item.session.id } : { kind: "check_in" };

/** Tells one deed from another. */
export const keyOf = (deed: Remindable): string =>
  deed.kind === "session" ? deed.session : deed.kind;

/** Put off until 18:10; with the day where it is not today. Nothing where it is not snoozed. */
export function snoozedText(item: DueItem, now: string): string | null {
  const until = item.snoozed_until;
  if (until === null) return null;
  const time = timeOf(until);
  return dateOf(until) === dateOf(now)
    ? t("snoozed-until", { time })
    : t("snoozed-until-day", { day: nearDayText(dateOf(until), dateOf(now)), time });
}

/** What asks for something now comes before what was put off; else as they came. */
export const inOrder = (due: readonly DueItem[]): DueItem[] => [
  ...due.filter((item) => item.snoozed_until === null),
  ...due.filter((item) => item.snoozed_until !== null),
];
