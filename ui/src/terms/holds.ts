// How much a log holds, beside another one.
import type { Holds, LostKind } from "../api/types";
import { listText } from "../shared/list-words";
import { t } from "../shared/words";

/** What is counted, in the order it is told. */
const COUNTED = [
  ["check_in", "check_ins"],
  ["session", "sessions"],
  ["episode", "episodes"],
  ["given", "given"],
] as const satisfies [LostKind, keyof Holds][];

/** So many of a kind. */
export const countText = (kind: LostKind, count: number): string =>
  t(`holds-count-${kind}`, { count });

/** Whether there is nothing in it. */
export const isEmpty = (holds: Holds): boolean => COUNTED.every(([, field]) => holds[field] === 0);

/** What there is more of in one than in the other: 14 check-ins and one session. Nothing where
 *  there is no more of anything. */
export function moreText(one: Holds, than: Holds): string | null {
  const more = COUNTED.flatMap(([kind, field]) => {
    const count = one[field] - than[field];
    return count > 0 ? [countText(kind, count)] : [];
  });
  return more.length > 0 ? listText(more) : null;
}
