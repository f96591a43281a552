// The order in which alerts are told: what touches safety first, what is about logging last.
import type { Alert } from "../../api/types";

const ORDER: Alert[] = [
  "severe_pain",
  "see_doctor_soon",
  "amber_flare",
  "pt_visit_due",
  "soreness_over_7d",
  "two_setbacks_4w",
  "no_gain_4w",
  "review_4w",
  "review_2w",
  "post_session_soreness",
  "massage_lapse",
  "stale",
  "sparse",
  "needs_answers",
];

export const inOrder = (alerts: Alert[]): Alert[] =>
  ORDER.filter((alert) => alerts.includes(alert));
