// Made-up records for the tests of this feature: whole, valid, and dull where it does not
// matter.
import type {
  Assessment,
  CheckIn,
  Criterion,
  EpisodeView,
  Finding,
  PrescriptionView,
} from "../../api";

const on = "2026-02-02";

export const criterionOf = (findings: Finding[]): Criterion => ({
  basic: "not_enough_data",
  strict: "not_enough_data",
  from: "2026-01-27",
  to: on,
  baseline: null,
  findings,
});

export const assessmentOf = (parts: Partial<Assessment>): Assessment => ({
  episode: "00000000-0000-4000-8000-000000000001",
  on,
  phase: "recovery",
  since: "2026-01-26",
  entered: "2026-01-26",
  hold: null,
  criteria: {
    pain: criterionOf([]),
    movement: criterionOf([]),
    inflammation: criterionOf([]),
    function: criterionOf([]),
  },
  alerts: [],
  suggestion: {
    frequency: { kind: "per_week", min: 2, max: 3, suggested: 3, optional: false },
    pressure: "comfortable",
    minutes: [30, 60],
    exercise_first: false,
    steps: [],
    pressure_reasons: [],
  },
  history: [{ date: "2026-01-26", from: null, to: "recovery", reason: "opened" }],
  next: { to: "taper", earliest: "2026-02-02", tier: "basic", held: false },
  ...parts,
});

export const findingOf = (parts: Partial<Finding>): Finding => ({
  test: "pain_acceptable",
  tier: "basic",
  role: "required",
  status: "met",
  value: 2.4,
  comparison: "at_most",
  threshold: 3,
  unit: "points",
  source: "boonstra_2016",
  entries: [],
  missing: 0,
  change: { kind: "keep", limit: 3 },
  ...parts,
});

export const checkInOf = (parts: Partial<CheckIn>): CheckIn => ({
  id: "00000000-0000-4000-8000-000000000002",
  at: `${on}T08:00:00+01:00`,
  recorded_at: `${on}T08:00:00+01:00`,
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

/** An ankle with a plan that is proposed and does not fit its days. */
export function episodeOf(assessment: Assessment, title = "Ankle"): EpisodeView {
  return {
    id: title,
    massage_waits: null,
    massaged_meanwhile: false,
    title,
    area: { site: "ankle", side: "right" },
    also: [],
    context: "injury",
    onset: "2026-01-20",
    opened: "2026-01-26",
    closed: null,
    activities: [],
    assessment,
    changed: null,
    path: [
      { phase: "protect", from: "2026-01-20", to: "2026-01-25", reason: "opened", holds: [] },
      { phase: assessment.phase, from: "2026-01-26", to: null, reason: "criteria_met", holds: [] },
    ],
    own_frequency: assessment.suggestion.frequency,
    prescription: null,
    prescriptions_to_come: [],
    prescriptions_past: [],
    clearances: [],
    plan: {
      frequency: assessment.suggestion.frequency,
      chosen: null,
      weekdays: ["Mon", "Thu"],
      time: "18:00:00",
      plan_optional: false,
      confirmed: false,
      proposed: false,
      off_days: ["2026-02-07T18:00:00"],
      fewer_than_chosen: true,
    },
    today: [],
    last: null,
    last_own: [],
    recent: [checkInOf({ id: "a", pain: 2 })],
    sessions_today: [],
    next_massage: null,
    last_massage: null,
  };
}

/** Three a week from a file, for four weeks. */
export const prescribedOf = (parts: Partial<PrescriptionView>): PrescriptionView => ({
  prescription: {
    id: "00000000-0000-4000-8000-000000000009",
    date: "2026-02-01",
    by: "Ana Ferrer, PT",
    until: "2026-02-28",
    note: "Slowly.",
    frequency: { kind: "per_week", min: 3, max: 3, suggested: 3, optional: false },
  },
  source: {
    file: "ankle.tend-answer",
    written_at: "2026-01-31T10:00:00+01:00",
    taken_at: "2026-02-01T08:00:00+01:00",
  },
  ...parts,
});
