// Made-up answers for the tests of this feature: whole, valid, and dull where it does not matter.
import type { AnswerEffect, AnswerView, Frequency, Prescription, Suggestion } from "../../api";

export const ANKLE = "00000000-0000-4000-8000-000000000001";

export const weekly = (times: number): Frequency => ({
  kind: "per_week",
  min: times,
  max: times,
  suggested: times,
  optional: false,
});

export const suggestionOf = (times: number): Suggestion => ({
  frequency: weekly(times),
  pressure: "comfortable",
  minutes: [30, 60],
  exercise_first: false,
  steps: [],
  pressure_reasons: [],
});

export const prescriptionOf = (times: number): Prescription => ({
  id: "00000000-0000-4000-8000-000000000009",
  date: "2026-03-02",
  by: "Ana Ferrer, PT",
  until: "2026-03-30",
  note: "Slowly.",
  frequency: weekly(times),
});

export const effectOf = (parts: Partial<AnswerEffect>): AnswerEffect => ({
  episode: ANKLE,
  on: "2026-03-02",
  own: weekly(1),
  before: suggestionOf(1),
  after: suggestionOf(1),
  hold_before: null,
  hold_after: null,
  limits: [],
  ...parts,
});

export const viewOf = (parts: Partial<AnswerView>): AnswerView => ({
  file: "ankle.tend-answer",
  answer: {
    written_at: "2026-03-01T10:00:00+01:00",
    app_version: "0.1.0",
    patient: "Maya",
    log_exported_at: "2026-02-28T10:00:00+01:00",
    episode: ANKLE,
    episode_title: "Right ankle",
    given: { kind: "prescription", prescription: prescriptionOf(3) },
  },
  effect: effectOf({ after: suggestionOf(3) }),
  already: false,
  other_name: null,
  expired: false,
  ...parts,
});
