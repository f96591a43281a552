// What a check-in asks, and what goes missing without it. Pain and the danger signs are always
// asked.
import type { Question } from "../../api";
import { t } from "../../shared/words";
import { listText } from "../../shared/list-words";

/** Every question that can be switched off, in the order of the check-in. */
export const QUESTIONS: readonly Question[] = [
  "pain_activity",
  "movement",
  "function",
  "inflammation",
  "usual_activity",
  "pain_settled",
  "night_pain",
  "morning_stiffness",
  "crepitus",
  "sleep_hours",
  "stress",
  "load_minutes",
  "note",
];

/** What is not asked, with one question more or less, in the order of the check-in. */
export const withQuestion = (unasked: readonly Question[], question: Question): Question[] =>
  QUESTIONS.filter((each) => (each === question) !== unasked.includes(each));

/** In a plain sentence: everything, or everything but these. */
export const askedText = (unasked: readonly Question[]): string =>
  unasked.length === 0
    ? t("asked-all")
    : t("asked-all-but", { questions: listText(unasked.map((each) => t(`asked-${each}`))) });
