// A check-in being filled in. What is unanswered is null from the first moment to the log.
import type { CheckIn, CheckInDraft, Refusal } from "../../api/types";
import { readNumber } from "../../shared/typed-number";

/** The three answers that are typed; they become numbers when they are saved. */
export interface Typed {
  morning_stiffness: string;
  sleep_hours: string;
  load_minutes: string;
}

/** A check-in as it stands in the log, to be changed; `at` keeps its local wall time. */
export function draftOf(checkIn: CheckIn, activities: string[]): CheckInDraft {
  const { id: _id, recorded_at: _recorded, ...answers } = checkIn;
  return {
    ...answers,
    at: checkIn.at.slice(0, 19),
    function: activities.map((_, index) => checkIn.function[index] ?? null),
    flags: [...checkIn.flags],
  };
}

/** The answers of an earlier check-in for a new one now: not its danger signs, not its flare,
 *  not its note. Those belong to their own day. */
export const sameAsBefore = (before: CheckIn, activities: string[]): CheckInDraft => ({
  ...draftOf(before, activities),
  at: null,
  flags: [],
  flare: null,
  note: null,
});

/** The typed answers of a draft, as text. */
export const typedOf = (draft: CheckInDraft): Typed => ({
  morning_stiffness: draft.morning_stiffness?.toString() ?? "",
  sleep_hours: draft.sleep_hours?.toString() ?? "",
  load_minutes: draft.load_minutes?.toString() ?? "",
});

/** What is sent: typed numbers read, empty text unanswered, or the first refusal. */
export function readyDraft(
  draft: CheckInDraft,
  typed: Typed,
): { draft: CheckInDraft } | { refusal: Refusal } {
  const stiffness = readNumber(typed.morning_stiffness, "morning_stiffness", "0-1440");
  if ("refusal" in stiffness) return stiffness;
  const sleep = readNumber(typed.sleep_hours, "sleep_hours", "0-24", true);
  if ("refusal" in sleep) return sleep;
  const load = readNumber(typed.load_minutes, "load_minutes", "0-1440");
  if ("refusal" in load) return load;
  const note = draft.note?.trim() ?? "";
  return {
    draft: {
      ...draft,
      at: draft.at === null || draft.at.length !== 16 ? draft.at || null : `${draft.at}:00`,
      function: draft.function.every((answer) => answer === null) ? [] : draft.function,
      morning_stiffness: stiffness.value,
      sleep_hours: sleep.value,
      load_minutes: load.value,
      note: note === "" ? null : note,
    },
  };
}
