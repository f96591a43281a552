// Where a click on a notification leads: to what asks for something now, else to its session,
// or to the check-in.
import type { Overview, Remindable } from "../api/types";
import { keyOf, remindableOf } from "../terms/reminding";

export type Place =
  | { kind: "now"; key: string }
  | { kind: "sessions"; session: string }
  | { kind: "check-in"; episodes: string[] };

/** Nothing where nothing is looked after that could be checked in on. */
export function placeOf(deed: Remindable, { due, episodes }: Overview): Place | null {
  const item = due.find((each) => keyOf(remindableOf(each)) === keyOf(deed));
  if (deed.kind === "session") {
    const { session } = deed;
    return item ? { kind: "now", key: keyOf(deed) } : { kind: "sessions", session };
  }
  const open = episodes.filter(({ closed }) => closed === null).map(({ id }) => id);
  const asked = item?.kind === "check_in" ? item.episodes : open;
  return asked.length === 0 ? null : { kind: "check-in", episodes: asked };
}
