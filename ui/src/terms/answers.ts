// A check-in as lines to look over: what was answered, in words, and what was not.
import type { CheckInDraft } from "../api/types";
import { t } from "../shared/words";

export interface Answer {
  name: string;
  question: string;
  answer: string;
}

type Plain = Omit<CheckInDraft, "at" | "function" | "flags" | "note">;

const SCORES = ["pain", "pain_activity", "movement", "stress"] as const;
const ORDER: (keyof Plain)[] = [
  "pain",
  "pain_activity",
  "movement",
  "swelling",
  "warmth",
  "redness",
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

/** Every answer that was given, and the names of the questions without one. */
export function answersOf(
  draft: CheckInDraft,
  activities: string[],
): { given: Answer[]; open: string[] } {
  const given: Answer[] = [];
  const open: string[] = [];
  const add = (name: string, question: string, answer: string | null): void => {
    if (answer === null) open.push(question);
    else given.push({ name, question, answer });
  };
  for (const name of ORDER) {
    add(name, t(`check-in-short-${name}`), answerText(name, draft[name]));
    if (name === "movement") {
      activities.forEach((activity, index) => {
        const score = draft.function[index] ?? null;
        add(`function.${index}`, activity, score === null ? null : outOfTen(score));
      });
    }
  }
  if (draft.note !== null) add("note", t("check-in-short-note"), draft.note);
  for (const flag of draft.flags) add(`flags.${flag}`, t("check-in-short-sign"), t(`sign-${flag}`));
  return { given, open };
}

function answerText(name: keyof Plain, value: Plain[keyof Plain]): string | null {
  if (value === null) return null;
  if (typeof value === "boolean") return t(value ? "yes" : "no");
  if (typeof value === "string") {
    return t(name === "crepitus" ? `crepitus-${value}` : `severity-${value}`);
  }
  if ((SCORES as readonly string[]).includes(name)) return outOfTen(value);
  return t(name === "sleep_hours" ? "check-in-hours" : "check-in-minutes", { count: value });
}

const outOfTen = (score: number): string => t("check-in-out-of-ten", { score });
