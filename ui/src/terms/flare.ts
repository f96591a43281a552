// "I'm flaring": a check-in that says this and nothing else. It can be undone like any other.
import type { CheckInDraft, EpisodeView } from "../api/types";
import { emptyCheckIn } from "./empty-check-in";

/** What is recorded when the button is pressed. */
export const flareDraft = (): CheckInDraft => ({ ...emptyCheckIn([]), flare: true });

/** Whether a flare was noted today. */
export const isFlaring = ({ today }: Pick<EpisodeView, "today">): boolean =>
  today.some(({ check_in }) => check_in.flare === true);

/** The open episodes for which a flare can be noted now. */
export const flareable = (episodes: readonly EpisodeView[]): EpisodeView[] =>
  episodes.filter((episode) => episode.closed === null && !isFlaring(episode));
