// Which alerts are told, and in which order: what touches safety first, what is about logging
// last. While an episode is held, the hold says what to do; nothing may speak against it.
import type { Alert, Assessment } from "../../api/types";

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

/** Those that go with a hold, whatever its level. */
const WITH_A_HOLD: Alert[] = ["see_doctor_soon", "pt_visit_due"];

/** The alerts to tell of one episode, in order. */
export const alertsOf = ({ alerts, hold }: Pick<Assessment, "alerts" | "hold">): Alert[] =>
  inOrder(alerts).filter((alert) => hold === null || WITH_A_HOLD.includes(alert));

export const inOrder = (alerts: Alert[]): Alert[] =>
  ORDER.filter((alert) => alerts.includes(alert));
