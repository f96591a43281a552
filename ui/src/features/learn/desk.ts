// Who may train at the desk now, and what is noted of it afterwards.
import type { DoneDraft, EpisodeView, Overview, Session, SessionDraft } from "../../api/types";
import { regionOf } from "../../terms/sites";

/** Why there is no training now. */
export type Barred = { why: "held"; surgery: boolean } | { why: "protect"; title: string };

/** A hold wins over everything; what is in its first days above the hip is let settle. */
export function barred({ hold, episodes }: Pick<Overview, "hold" | "episodes">): Barred | null {
  if (hold !== null) return { why: "held", surgery: hold.hold.level === "clearance" };
  const settling = open(episodes).find(
    ({ assessment, area, also }) =>
      assessment.phase === "protect" &&
      [area, ...also].some(({ site }) => regionOf(site) !== "leg"),
  );
  return settling ? { why: "protect", title: settling.title } : null;
}

/** What training can be noted for; desk pain first. */
export function noteFor(episodes: EpisodeView[]): EpisodeView[] {
  const isDesk = ({ context }: EpisodeView): number => (context === "desk_pain" ? 0 : 1);
  return open(episodes).toSorted((a, b) => isDesk(a) - isDesk(b));
}

/** The exercise planned for today that has just been done, where there is one. */
export const plannedToday = ({ sessions_today }: EpisodeView): Session | null =>
  sessions_today.find(({ kind, status }) => kind === "exercise" && status === "planned") ?? null;

/** Done just now, for so many minutes. */
export const doneDraft = (minutes: number): DoneDraft => ({
  at: null,
  minutes,
  pressure: null,
  pain_before: null,
  pain_after: null,
  note: null,
});

export const exerciseDraft = (episode: string, minutes: number): SessionDraft => ({
  episode,
  kind: "exercise",
  planned_for: null,
  done: doneDraft(minutes),
  provider: null,
});

const open = (episodes: EpisodeView[]): EpisodeView[] =>
  episodes.filter(({ closed }) => closed === null);
