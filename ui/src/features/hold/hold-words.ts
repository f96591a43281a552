// What a hold says: its few steps, and who can lift it for which episode.
import type { EpisodeView, HoldLevel, OverallHold } from "../../api/types";
import type { Said } from "../../shared/said";

/** How many steps each level tells, in locales as `hold-LEVEL-do-N`. */
const STEPS: Record<HoldLevel, number> = { emergency: 3, same_day: 3, clearance: 3, pt_first: 3 };

/** What to do now, in order. */
export const stepsOf = (level: HoldLevel): Said[] =>
  Array.from({ length: STEPS[level] }, (_, index) => ({ key: `hold-${level}-do-${index + 1}` }));

/** The open episodes whose clearance can lift the hold. A sign from an episode since closed
 *  is lifted by a clearance of one that it holds. */
export function clearable(hold: OverallHold, episodes: EpisodeView[]): EpisodeView[] {
  const open = episodes.filter((episode) => episode.closed === null);
  const from = new Set(hold.hold.signs.map((sign) => sign.episode));
  const own = open.filter((episode) => from.has(episode.id));
  const strayed = [...from].some((id) => !own.some((episode) => episode.id === id));
  const held = strayed ? open.filter(({ id }) => hold.episodes.includes(id)).slice(0, 1) : [];
  return [...new Set([...own, ...held])];
}
