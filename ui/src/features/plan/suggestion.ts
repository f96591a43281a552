// The suggestion in words to be: how often, how firm, how long, and the rules that led
// there. Nothing is decided here.

import type { Assessment, Frequency, Pressure, Step, Suggestion } from "../../api";
import type { Said } from "../../shared/said";
import { frequencyWords } from "../../terms/frequency";

/** The headline of the suggestion: paused while held, else how often. */
export function headline({ hold, suggestion, phase }: Assessment): Said {
  if (hold !== null) return { key: "plan-suggestion-paused" };
  if (suggestion.frequency.kind === "none" && phase === "protect") {
    return { key: "plan-suggestion-none-protect" };
  }
  return frequencyWords(suggestion.frequency);
}

/** Whether the frequency may as well be left out. */
export const isOptional = (frequency: Frequency): boolean =>
  frequency.kind !== "none" && frequency.optional;

/** How firm, in plain words. */
export const pressureWords = (pressure: Pressure): Said => ({ key: `plan-pressure-${pressure}` });

/** How long, in minutes; nothing while there is no massage. */
export function minutesWords({ minutes: [min, max] }: Suggestion): Said | null {
  if (max === 0) return null;
  return { key: "plan-suggestion-minutes", values: { min, max } };
}

/** One rule of the suggestion, with the frequency it left. */
export interface StepWords {
  rule: Said;
  date: string | null;
  left: Said;
}

/** Every rule that shaped the frequency, in the order they were applied. */
export function whyFrequency(assessment: Assessment): StepWords[] {
  return assessment.suggestion.steps.map((step: Step) => ({
    rule:
      step.rule === "phase_table"
        ? { key: `plan-why-phase_table-${assessment.phase}` }
        : { key: `plan-why-${step.rule}` },
    date: step.date,
    left: frequencyWords(step.frequency),
  }));
}

/** What made the pressure what it is. */
export function whyPressure({ phase, suggestion }: Assessment): Said[] {
  if (suggestion.pressure === "none") return [{ key: "plan-why-pressure-none" }];
  if (suggestion.pressure_reasons.length === 0) {
    return [{ key: `plan-why-pressure-${phase === "maintenance" ? "maintenance" : "phase"}` }];
  }
  return suggestion.pressure_reasons.map((reason) => ({ key: `plan-why-pressure-${reason}` }));
}
