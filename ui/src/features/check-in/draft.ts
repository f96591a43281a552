// A check-in being filled in. What is unanswered is null from the first moment to the log.
import type {
  CheckIn,
  CheckInDraft,
  OwnAnswer,
  OwnMeasure,
  Question,
  Refusal,
} from "../../api/types";
import { numberText } from "../../shared/number-words";
import { readNumber } from "../../shared/typed-number";
import { ownDrafts } from "../../terms/own-measures";

/** The answers that are typed; they become numbers when they are saved. */
export interface Typed {
  morning_stiffness: string;
  sleep_hours: string;
  load_minutes: string;
  /** Of the own measures that are numbers, by measure. */
  own: Record<string, string>;
}

/** A check-in as it stands in the log, to be changed; `at` keeps its local wall time. `measures`
 *  are the own measures that are asked, `own` its answers to them. */
export function draftOf(
  checkIn: CheckIn,
  activities: string[],
  measures: readonly OwnMeasure[] = [],
  own: readonly OwnAnswer[] = [],
): CheckInDraft {
  const { id: _id, recorded_at: _recorded, ...answers } = checkIn;
  return {
    ...answers,
    at: checkIn.at.slice(0, 19),
    function: activities.map((_, index) => checkIn.function[index] ?? null),
    flags: [...checkIn.flags],
    own: ownDrafts(measures, own),
  };
}

/** The answers of an earlier check-in for a new one now: not its danger signs, not its flare,
 *  not its note, which belong to their own day, and none that is not asked any more. */
export const sameAsBefore = (
  before: CheckIn,
  activities: string[],
  measures: readonly OwnMeasure[] = [],
  own: readonly OwnAnswer[] = [],
  unasked: readonly Question[] = [],
): CheckInDraft =>
  withoutUnasked(
    {
      ...draftOf(before, activities, measures, own),
      at: null,
      flags: [],
      flare: null,
      note: null,
    },
    unasked,
  );

function withoutUnasked(draft: CheckInDraft, unasked: readonly Question[]): CheckInDraft {
  const open = { ...draft };
  for (const question of unasked) {
    if (question === "function") open.function = open.function.map(() => null);
    else if (question === "inflammation") open.swelling = open.warmth = open.redness = null;
    else open[question] = null;
  }
  return open;
}

/** Whether a question has an answer, so that it is shown although it is not asked any more. */
export function hasAnswer(draft: CheckInDraft, question: Question): boolean {
  if (question === "function") return draft.function.some((answer) => answer !== null);
  if (question === "inflammation") {
    return draft.swelling !== null || draft.warmth !== null || draft.redness !== null;
  }
  return draft[question] !== null;
}

/** The typed answers of a draft, as text. */
export const typedOf = (draft: CheckInDraft): Typed => ({
  morning_stiffness: draft.morning_stiffness?.toString() ?? "",
  sleep_hours: typedNumber(draft.sleep_hours),
  load_minutes: draft.load_minutes?.toString() ?? "",
  own: Object.fromEntries(draft.own.map(({ measure, value }) => [measure, typedNumber(value)])),
});

/** As the reader would type it, with the decimal sign of their language. */
const typedNumber = (value: number | null): string =>
  value === null ? "" : `${value}`.replace(".", numberText(0.5).charAt(1));

/** What is sent: typed numbers read, empty text unanswered, or the first refusal. */
export function readyDraft(
  draft: CheckInDraft,
  typed: Typed,
  measures: readonly OwnMeasure[] = [],
): { draft: CheckInDraft } | { refusal: Refusal } {
  const stiffness = readNumber(typed.morning_stiffness, "morning_stiffness", "0-1440");
  if ("refusal" in stiffness) return stiffness;
  const sleep = readNumber(typed.sleep_hours, "sleep_hours", "0-24", true);
  if ("refusal" in sleep) return sleep;
  const load = readNumber(typed.load_minutes, "load_minutes", "0-1440");
  if ("refusal" in load) return load;
  const own = [...draft.own];
  for (const [index, answer] of own.entries()) {
    if (measures.find(({ id }) => id === answer.measure)?.kind !== "number") continue;
    const text = typed.own[answer.measure] ?? "";
    const read = readNumber(text, `own.${index}`, "-1000000-1000000", true);
    if ("refusal" in read) return read;
    own[index] = { ...answer, value: read.value };
  }
  const note = draft.note?.trim() ?? "";
  return {
    draft: {
      ...draft,
      at: draft.at === null || draft.at.length !== 16 ? draft.at || null : `${draft.at}:00`,
      function: draft.function.every((answer) => answer === null) ? [] : draft.function,
      morning_stiffness: stiffness.value,
      sleep_hours: sleep.value,
      load_minutes: load.value,
      note: note === "" ? null : note,
      own,
    },
  };
}
