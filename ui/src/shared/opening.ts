// Forms that open below a button: at most one is open, and none loses what was typed in it
// because another one opens. Escape closes one in which nothing was entered.

import type { Attachment } from "svelte/attachments";

/** How a form stands: folded away it keeps its values, closed it has none. */
export type Standing = "closed" | "folded" | "open";

/** How every form stands, by its name. */
export type Standings<Name extends string> = Record<Name, Standing>;

/** The forms after the button of one was pressed. */
export function pressed<Name extends string>(
  standings: Standings<Name>,
  name: NoInfer<Name>,
): Standings<Name> {
  const folded = { ...standings };
  for (const each of Object.keys(folded) as Name[]) {
    if (folded[each] === "open") folded[each] = "folded";
  }
  return standings[name] === "open" ? folded : { ...folded, [name]: "open" };
}

/** Closes a form on Escape, as long as nothing was entered in it. */
export const closesOnEscape =
  (isUntouched: () => boolean, onClose: () => void): Attachment<HTMLElement> =>
  (form) => {
    const onKey = (event: KeyboardEvent): void => {
      if (event.key !== "Escape" || !isUntouched()) return;
      event.preventDefault();
      event.stopPropagation();
      onClose();
    };
    form.addEventListener("keydown", onKey);
    return () => form.removeEventListener("keydown", onKey);
  };
