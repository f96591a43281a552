// Which questions a check-in asks, in which order: what the phase needs first, the rest under
// "More". Only what the patient has switched off is left out, and nothing has to be answered.
import type { Context, Phase, Question as Optional } from "../../api/types";
import { t } from "../../shared/words";

/** Everything but the danger signs, the note and the own measures, which stand for themselves. */
export type Question = "pain" | "flare" | Exclude<Optional, "note">;

const ALL: Question[] = [
  "pain",
  "pain_activity",
  "movement",
  "function",
  "inflammation",
  "usual_activity",
  "pain_settled",
  "night_pain",
  "morning_stiffness",
  "flare",
  "crepitus",
  "sleep_hours",
  "stress",
  "load_minutes",
];

const FIRST: Record<Phase, Question[]> = {
  protect: ["pain", "inflammation", "movement", "night_pain"],
  recovery: ["pain", "pain_activity", "movement", "function", "inflammation"],
  taper: ["pain", "pain_activity", "movement", "function", "inflammation", "usual_activity"],
  maintenance: ["pain", "pain_activity", "movement", "function", "inflammation"],
  soreness: ["pain", "movement", "inflammation"],
};

/** The questions of a check-in: those asked first and those under "More". */
export function questionsFor(
  phase: Phase,
  context: Context,
  activities: string[],
  unasked: readonly Optional[] = [],
): { first: Question[]; more: Question[] } {
  const off: readonly string[] = unasked;
  const fits = (question: Question): boolean =>
    !off.includes(question) && (question !== "function" || activities.length > 0);
  const first = FIRST[phase].filter(fits);
  // Without activities of the patient's own, being back at the usual ones stands for function.
  const needsUsual = activities.length === 0 && phase !== "protect" && phase !== "soreness";
  if (needsUsual && fits("usual_activity") && !first.includes("usual_activity")) {
    first.push("usual_activity");
  }
  if (context === "upkeep" && !first.includes("flare")) first.push("flare");
  return { first, more: ALL.filter((question) => fits(question) && !first.includes(question)) };
}

/** What a question is about, in a word or two. */
export const shortName = (question: Question): string =>
  t(
    question === "pain" || question === "flare"
      ? `check-in-short-${question}`
      : `asked-${question}`,
  );
