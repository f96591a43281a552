// What the forms of a session hold while they are filled in, and what is sent of it. An
// empty field is unanswered and is sent as nothing, never as zero.

import type { SessionDraft, SessionKind } from "../../api";
import { readTime } from "../../shared/time-typed";
import { doneDraftOf, momentOf, textOf, type DoneFields } from "../../terms/session-done";

/** A session entered by hand, as typed. */
export interface AddFields {
  episode: string;
  kind: SessionKind | null;
  when: "planned" | "done" | null;
  /** `YYYY-MM-DD`. */
  date: string;
  /** A time of day, as typed. */
  time: string;
  provider: string;
}

/** Which field of a session still needs an answer. */
export function missingField(fields: AddFields): "kind" | "when" | "date" | "time" | null {
  if (fields.kind === null) return "kind";
  if (fields.when === null) return "when";
  if (fields.date === "") return "date";
  return readTime(fields.time) === null ? "time" : null;
}

/** The draft of a session entered by hand; nothing while it is incomplete. */
export function sessionDraftOf(fields: AddFields, told: DoneFields): SessionDraft | null {
  if (fields.kind === null || missingField(fields) !== null) return null;
  const at = `${fields.date}T${readTime(fields.time) ?? ""}`;
  const planned = fields.when === "planned";
  return {
    episode: fields.episode,
    kind: fields.kind,
    planned_for: planned ? momentOf(at) : null,
    done: planned ? null : doneDraftOf({ ...told, at }),
    provider: textOf(fields.provider),
  };
}

/** The most days a series is shifted, either way. */
export const MOST_DAYS = 365;

/** A number of days to shift by, as typed; nothing for anything else, and for 0. */
export function daysOf(typed: string): number | null {
  const text = typed.trim().replace("−", "-");
  if (!/^[+-]?\d{1,3}$/.test(text)) return null;
  const days = Number(text);
  return days === 0 || Math.abs(days) > MOST_DAYS ? null : days;
}
