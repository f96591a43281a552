// What is told of a session that was done, while it is filled in, and what is sent of it. An
// empty field is unanswered and is sent as nothing, never as zero.

import type { DoneDraft, GivenPressure, Refusal, Session } from "../api";
import { readNumber } from "../shared/typed-number";
import { t } from "../shared/words";
import type { Answer } from "./answers";

/** What can be told of a session that was done, as typed. */
export interface DoneFields {
  /** `YYYY-MM-DDTHH:MM`; empty: now. */
  at: string;
  minutes: string;
  pressure: GivenPressure | null;
  painBefore: number | null;
  painAfter: number | null;
  note: string;
}

/** Nothing answered. */
export const nothingTold = (): DoneFields => ({
  at: "",
  minutes: "",
  pressure: null,
  painBefore: null,
  painAfter: null,
  note: "",
});

/** What is wrong with the fields before they can even be sent. */
export function refusedFields(fields: DoneFields): Refusal | null {
  const minutes = readNumber(fields.minutes, "minutes", "1-480");
  return "refusal" in minutes ? minutes.refusal : null;
}

/** The draft of what was told. */
export function doneDraftOf(fields: DoneFields): DoneDraft {
  const minutes = readNumber(fields.minutes, "minutes", "1-480");
  return {
    at: fields.at === "" ? null : momentOf(fields.at),
    minutes: "value" in minutes ? minutes.value : null,
    pressure: fields.pressure,
    pain_before: fields.painBefore,
    pain_after: fields.painAfter,
    note: textOf(fields.note),
  };
}

/** What was told of a session already, to be changed. Its moment stays empty: it stays. */
export const toldOf = (session: Session): DoneFields => ({
  at: "",
  minutes: session.minutes === null ? "" : String(session.minutes),
  pressure: session.pressure,
  painBefore: session.pain_before,
  painAfter: session.pain_after,
  note: session.note ?? "",
});

/** `YYYY-MM-DDTHH:MM` as a local moment with its seconds. */
export const momentOf = (typed: string): string => (typed.length === 16 ? `${typed}:00` : typed);

/** A text as it is sent: nothing where nothing stands. */
export const textOf = (typed: string): string | null => (typed.trim() === "" ? null : typed.trim());

/** What was told of a session, to look over: how long and firm, and how the pain was. */
export function sessionAnswers(session: Session): Answer[] {
  const { minutes, pressure, pain_before: before, pain_after: after, provider } = session;
  const outOfTen = (score: number | null): string | null =>
    score === null ? null : t("check-in-out-of-ten", { score });
  const told: [string, string | null][] = [
    ["minutes", minutes === null ? null : t("check-in-minutes", { count: minutes })],
    ["pressure", pressure === null ? null : t(`sessions-pressure-${pressure}`)],
    ["before", outOfTen(before)],
    ["after", outOfTen(after)],
    ["by", provider],
  ];
  return told.flatMap(([name, answer]) =>
    answer === null ? [] : [{ name, question: t(`report-session-${name}`), answer }],
  );
}
