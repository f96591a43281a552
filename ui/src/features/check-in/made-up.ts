// A made-up episode for the tests of this feature: whole, valid, and dull where it does not
// matter.
import type { CheckIn, EpisodeView } from "../../api/types";

export const checkInOf = (parts: Partial<CheckIn>): CheckIn => ({
  id: "00000000-0000-4000-8000-000000000002",
  at: "2026-03-01T08:10:00+01:00",
  recorded_at: "2026-03-01T08:10:00+01:00",
  pain: null,
  pain_activity: null,
  movement: null,
  function: [],
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
  ...parts,
});

/** Only what a check-in looks at. */
export const episodeOf = (last: CheckIn | null): EpisodeView =>
  ({
    id: "00000000-0000-4000-8000-000000000001",
    title: "Right knee",
    area: { site: "knee", side: "right" },
    context: "injury",
    onset: "2026-02-20",
    opened: "2026-02-22",
    closed: null,
    activities: ["Stairs"],
    assessment: { phase: "recovery" },
    last,
    last_own: [
      { measure: "steps", value: 4200 },
      { measure: "old", value: 3 },
    ],
  }) as unknown as EpisodeView;
