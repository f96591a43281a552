// What a check-in brought, worth one calm sentence: a step on, a step back, or a criterion that
// is newly met. Nothing while massage is held: the hold says what to do. Nothing good beside an
// alert that says otherwise. No count of days, no praise for logging, no word of blame.
import type { Alert, EpisodeView, Phase, Reason } from "../api/types";
import type { Said } from "../shared/said";

export interface News {
  episode: string;
  /** Tells it from other news, so that it is told once. */
  key: string;
  kind: "on" | "back" | "met";
  said: Said;
  /** What comes of it. */
  next: Said;
  /** Where the path is now; nothing where that has not changed. */
  phase: Phase | null;
}

/** What speaks against good news of the same day. */
const ALARMING: readonly Alert[] = ["severe_pain", "amber_flare", "see_doctor_soon"];
const BACK: readonly Reason[] = ["acute_inflammation", "setback", "recurrence", "drift"];

/** What is new with an episode since the check-in before; nothing where nothing is. */
export function newsOf({ id, changed, assessment, closed }: EpisodeView): News | null {
  if (changed === null || closed !== null || assessment.hold !== null) return null;
  const { since, phase, reason, criteria } = changed;
  const met = criteria.filter(({ after }) => after === "met").map(({ criterion }) => criterion);
  const told = { episode: id, phase: phase === null ? null : assessment.phase };
  if (reason !== null && BACK.includes(reason)) {
    const next = assessment.phase === "protect" ? "news-back-next-protect" : "news-back-next";
    return {
      ...told,
      key: `${id} ${since} ${reason}`,
      kind: "back",
      said: { key: `news-back-${reason}` },
      next: { key: next },
    };
  }
  if (assessment.alerts.some((alert) => ALARMING.includes(alert))) return null;
  if (phase !== null) {
    return {
      ...told,
      key: `${id} ${since} ${assessment.phase}`,
      kind: "on",
      said: { key: `news-on-${assessment.phase}` },
      next: { key: `news-on-${assessment.phase}-next` },
    };
  }
  const [one, another] = met;
  if (one === undefined) return null;
  return {
    ...told,
    key: `${id} ${since} ${met.join(" ")}`,
    kind: "met",
    said:
      another === undefined
        ? { key: `news-met-${one}` }
        : { key: "news-met-several", values: { count: met.length } },
    next: { key: "news-met-next" },
  };
}
