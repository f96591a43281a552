// Which statements of the evidence belong beside a suggestion.

import type { Assessment, Context } from "../../api";
import type { Statement } from "../../terms/evidence";

/** The statements that matter for an episode as it stands, the nearest first. */
export function statementsFor(context: Context, { phase, alerts }: Assessment): Statement[] {
  const chosen: Statement[] = [];
  if (context === "exercise_soreness") chosen.push("doms-soreness", "longer-is-better");
  if (context === "desk_pain") chosen.push("desk-exercise", "neck-shoulder-short");
  if (context === "surgery") chosen.push("post-op");
  if (phase === "protect") chosen.push("acute-first");
  if (phase === "recovery" || phase === "taper") {
    if (context !== "desk_pain") chosen.push("early-frequency");
    chosen.push("massage-then-pt");
  }
  if (phase === "taper") chosen.push("stop-start");
  if (phase === "maintenance") {
    chosen.push("maintenance-frequency", "prevents-recurrence", "stop-start");
  }
  if (alerts.includes("no_gain_4w") || alerts.includes("two_setbacks_4w")) {
    chosen.push("practitioner");
  }
  chosen.push("deep-inflamed", "complementary");
  return chosen;
}
