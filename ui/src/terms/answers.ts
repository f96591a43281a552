// A check-in as lines to look over: what was answered, in words, and what was not.
import type { CheckInDraft, OwnAnswerDraft, OwnMeasure, Question } from "../api/types";
import { t } from "../shared/words";
import { ownText } from "./own-measures";

export interface Answer {
  name: string;
  question: string;
  answer: string;
}

type Answered = Omit<CheckInDraft, "at" | "own"> & { own?: readonly OwnAnswerDraft[] };
type Plain = Omit<Answered, "function" | "flags" | "note" | "own">;

/** What was asked: own measures beside the questions, and which of those were left out. */
export interface Asked {
  measures?: readonly OwnMeasure[];
  unasked?: readonly Question[];
}

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

/** Every answer that was given, and the names of the questions that were asked and have none. */
export function answersOf(
  draft: Answered,
  activities: string[],
  { measures = [], unasked = [] }: Asked = {},
): { given: Answer[]; open: string[] } {
  const given: Answer[] = [];
  const open: string[] = [];
  const off: readonly (string | null)[] = unasked;
  const add = (
    name: string,
    question: string,
    answer: string | null,
    asked: Question | "flare" | "pain" | null,
  ): void => {
    if (answer !== null) given.push({ name, question, answer });
    else if (!off.includes(asked)) open.push(question);
  };
  for (const name of ORDER) {
    add(name, t(`check-in-short-${name}`), answerText(name, draft[name]), questionOf(name));
    if (name === "movement") {
      activities.forEach((activity, index) => {
        const score = draft.function[index] ?? null;
        add(`function.${index}`, activity, score === null ? null : outOfTen(score), "function");
      });
    }
  }
  for (const measure of measures) {
    const value = draft.own?.find((answer) => answer.measure === measure.id)?.value ?? null;
    const answer = value === null ? null : ownText(measure, value);
    add(`own.${measure.id}`, measure.name, answer, null);
  }
  const tell = (name: string, question: string, answer: string): void => {
    given.push({ name, question, answer });
  };
  if (draft.note !== null) tell("note", t("check-in-short-note"), draft.note);
  for (const flag of draft.flags) {
    tell(`flags.${flag}`, t("check-in-short-sign"), t(`sign-${flag}`));
  }
  return { given, open };
}

/** The question an answer belongs to: the three signs of inflammation are asked as one. */
const questionOf = (name: keyof Plain): Question | "flare" | "pain" =>
  name === "swelling" || name === "warmth" || name === "redness" ? "inflammation" : name;

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
