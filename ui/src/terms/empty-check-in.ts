// Where every check-in starts: unanswered. No answer is ever filled in for a person.
import type { CheckInDraft } from "../api/types";

/** A check-in with nothing answered. */
export const emptyCheckIn = (activities: string[]): CheckInDraft => ({
  at: null,
  pain: null,
  pain_activity: null,
  movement: null,
  function: activities.map(() => null),
  swelling: null,
  warmth: null,
  redness: null,
  morning_stiffness: null,
  night_pain: null,
  pain_settled: null,
  usual_activity: null,
  flare: null,
  crepitus: null,
  flags: [],
  sleep_hours: null,
  stress: null,
  load_minutes: null,
  note: null,
  own: [],
});
