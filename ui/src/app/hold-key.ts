// Tells one hold from another, so that a new sign takes the screen over again.
import type { OverallHold } from "../api/types";

export const holdKey = ({ hold }: OverallHold): string =>
  [
    hold.level,
    ...hold.signs.map(({ flag, cause, since, episode }) => `${flag ?? cause} ${since} ${episode}`),
  ].join("; ");
