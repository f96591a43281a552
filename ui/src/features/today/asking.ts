// What is the one thing to press on the page: it alone is filled.
import type { Overview } from "../../api/types";
import { inOrder, keyOf, remindableOf } from "../../terms/reminding";

type Asks = Pick<Overview, "due" | "hold">;

/** What is due and leads: the first that was not put off. While held, the hold leads alone. */
export function leadingDue({ due, hold }: Asks): string | null {
  const first = inOrder(due)[0];
  if (hold !== null || first === undefined || first.snoozed_until !== null) return null;
  return keyOf(remindableOf(first));
}

/** Whether something asks for more attention than the next check-in. */
export const isAsking = (overview: Asks): boolean =>
  overview.hold !== null || leadingDue(overview) !== null;
