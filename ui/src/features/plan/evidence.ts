// Which statements of the evidence belong beside a suggestion, and what each is worth. The
// words are the locale's; the ids and the standing of each come from the evidence page.

import type { Assessment, Context } from "../../api";

/** What a statement is worth. */
export type Standing = "supported" | "limited" | "contested" | "not_supported";

/** The statements shown on the plan page, and what each is worth. */
export const STANDING = {
  "early-frequency": "limited",
  "maintenance-frequency": "limited",
  "prevents-recurrence": "limited",
  "stop-start": "limited",
  "massage-then-pt": "limited",
  "acute-first": "contested",
  "deep-inflamed": "supported",
  "desk-exercise": "supported",
  "neck-shoulder-short": "supported",
  "doms-soreness": "supported",
  "longer-is-better": "not_supported",
  "post-op": "supported",
  practitioner: "supported",
  complementary: "supported",
} as const satisfies Record<string, Standing>;

export type Statement = keyof typeof STANDING;

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
