// What came of a press is seen, also where it stands below the edge of the window.
import { tick } from "svelte";

/** Brings what is said into view once it is on the page. At once: nothing slides. */
export async function intoView(said: () => HTMLElement | undefined): Promise<void> {
  await tick();
  said()?.scrollIntoView({ block: "nearest", behavior: "instant" });
}

/** Moves to a heading, where it is there, with what stands under it in view. */
export function focusHeading(id: string): void {
  const heading = document.getElementById(id);
  heading?.focus({ preventScroll: true });
  heading?.scrollIntoView({ block: "start", behavior: "instant" });
}
