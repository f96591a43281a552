// What is told of what could be read of a damaged log book, and of the newest copy beside it.
import type { DamageView, SalvagedView } from "../../api";
import { dayText } from "../../shared/date-words";
import { dateOf, timeOf } from "../../shared/dates";
import { listText } from "../../shared/list-words";
import type { Said } from "../../shared/said";
import { countText, moreText } from "../../terms/holds";

/** Nobody says here what day it is: each day is told with its year. */
export const NO_DAY = "0000-01-01";

/** What one holds more of than the other; that they hold as much where neither does. */
export function differencesOf({ salvaged, backup }: DamageView): Said[] {
  if (salvaged === null || backup?.holds == null) return [];
  const inSalvaged = moreText(salvaged.holds, backup.holds);
  const inBackup = moreText(backup.holds, salvaged.holds);
  const said: Said[] = [];
  if (inSalvaged !== null) {
    const day = dayText(dateOf(backup.made), NO_DAY);
    const values = { what: inSalvaged, day, time: timeOf(backup.made) };
    said.push({ key: "damage-more-salvaged", values });
  }
  if (inBackup !== null) said.push({ key: "damage-more-backup", values: { what: inBackup } });
  return said.length > 0 ? said : [{ key: "damage-more-none" }];
}

/** What is lost of it and what is not certain, the weightiest first; that nothing is where
 *  nothing is. */
export function lossesOf(salvaged: SalvagedView): Said[] {
  const said: Said[] = [];
  const lost = salvaged.lost.map(({ what, count }) => countText(what, count));
  if (lost.length > 0) said.push({ key: "damage-lost", values: { what: listText(lost) } });
  for (const kind of ["passed_over", "unproven", "from_history", "lost_beside"] as const) {
    const count = salvaged[kind];
    if (count > 0) said.push({ key: `damage-loss-${kind}`, values: { count } });
  }
  return said.length > 0 ? said : [{ key: "damage-nothing-lost" }];
}
