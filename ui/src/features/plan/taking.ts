// Taking the plan: the number within the suggested range, the days that suit, the time of
// day. The range is the suggestion's; what may be chosen is checked again in Rust.

import type { Frequency, PlanDraft, PlanView } from "../../api";
import { readTime } from "../../shared/time-typed";
import type { Weekday } from "../../terms/weekdays";

/** What may be chosen: nothing where there is no massage, or only one number. */
export interface Choice {
  unit: "per_week" | "every_days";
  min: number;
  max: number;
  suggested: number;
}

/** The range to choose from, when there is more than one number in it. */
export function choiceOf(frequency: Frequency): Choice | null {
  if (frequency.kind === "none" || frequency.min === frequency.max) return null;
  const { kind, min, max, suggested } = frequency;
  return { unit: kind, min, max, suggested };
}

/** How far ahead sessions are planned, days. */
const AHEAD = 28;

/** How many sessions a number comes to in the days planned ahead: the least and the most. */
export function sessionsAhead(unit: Choice["unit"], value: number): [number, number] {
  if (unit === "per_week") return [value * (AHEAD / 7), value * (AHEAD / 7)];
  return [Math.floor(AHEAD / value), Math.ceil(AHEAD / value)];
}

/** The same of a frequency as it is suggested; none is none. */
export const suggestedAhead = (frequency: Frequency): [number, number] =>
  frequency.kind === "none" ? [0, 0] : sessionsAhead(frequency.kind, frequency.suggested);

/** Where a number lies in the range, 0–1. */
export const shareOf = (value: number, { min, max }: Choice): number => (value - min) / (max - min);

/** The form's fields as they stand. */
export interface Taking {
  chosen: number | null;
  weekdays: Weekday[];
  /** As typed. */
  time: string;
  planOptional: boolean;
}

/** The fields as the plan has them now. */
export function takingOf(plan: PlanView): Taking {
  const choice = choiceOf(plan.frequency);
  return {
    chosen: choice === null ? null : within(plan.chosen ?? choice.suggested, choice),
    weekdays: [...plan.weekdays],
    time: plan.time.slice(0, 5),
    planOptional: plan.plan_optional,
  };
}

/** A number kept to the range. */
export const within = (value: number, { min, max }: Choice): number =>
  Math.min(Math.max(Math.round(value), min), max);

/** Which field still needs an answer before the plan can be taken. */
export function missingField({ weekdays, time }: Taking): "weekdays" | "time" | null {
  if (weekdays.length === 0) return "weekdays";
  return readTime(time) === null ? "time" : null;
}

/** What is sent: the suggested number goes as "as suggested", so that it follows the model. */
export function draftOf(taking: Taking, frequency: Frequency): PlanDraft {
  const choice = choiceOf(frequency);
  const asSuggested = choice === null || taking.chosen === choice.suggested;
  return {
    chosen: asSuggested ? null : taking.chosen,
    weekdays: taking.weekdays,
    time: `${readTime(taking.time) ?? taking.time}:00`,
    plan_optional: taking.planOptional,
  };
}
