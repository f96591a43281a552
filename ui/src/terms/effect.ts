// What comes of an answer, in words to be, for whoever writes it and whoever takes it. Holds win.
import type { AnswerEffect, Hold, Suggestion } from "../api/types";
import type { Said } from "../shared/said";
import { frequencyWords } from "./frequency";

/** How often it comes to: paused while anything holds, whatever is suggested or asked for. */
export const outcome = (suggestion: Suggestion, hold: Hold | null): Said =>
  hold === null ? frequencyWords(suggestion.frequency) : { key: "plan-suggestion-paused" };

/** Why what comes of it is not what is asked for; and that a pause ends, where it does. */
export function effectReasons({ hold_before, hold_after, limits, after }: AnswerEffect): Said[] {
  if (hold_after !== null) return [{ key: "effect-held" }];
  const ends: Said[] = hold_before === null ? [] : [{ key: "effect-pause-ends" }];
  // Cleared, the place may still ask for rest: the phase alone leaves nothing to suggest then.
  const byPhase = after.frequency.kind === "none" && after.steps.at(-1)?.rule === "phase_table";
  const rests: Said[] = byPhase && limits.length === 0 ? [{ key: "effect-protect" }] : [];
  return [...ends, ...limits.map((limit) => ({ key: `effect-limit-${limit}` })), ...rests];
}
