// The arrow keys in a group of radio buttons, where text runs from right to left: engines take
// left for "the one before" there too, which stands on the right. Here an arrow leads where it
// points.
import { direction } from "./language.svelte";

const POINTS: Readonly<Record<string, number>> = { ArrowLeft: 1, ArrowRight: -1 };

/** The arrow as it counts in a row of days or of things: where text runs from right to left, the
 *  next one stands on the left. */
export function arrowInRow(key: string): string {
  if (direction() === "ltr") return key;
  if (key === "ArrowLeft") return "ArrowRight";
  return key === "ArrowRight" ? "ArrowLeft" : key;
}

/** Moves the choice to the button that the arrow points to, instead of the engine. */
export function radioArrows(event: KeyboardEvent): void {
  const by = POINTS[event.key];
  const from = event.target;
  if (direction() === "ltr" || by === undefined || event.defaultPrevented) return;
  if (event.ctrlKey || event.altKey || event.metaKey || event.shiftKey) return;
  if (!(from instanceof HTMLInputElement) || from.type !== "radio" || from.name === "") return;
  // What runs from left to right inside the page is walked so by the engine.
  if (getComputedStyle(from).direction !== "rtl") return;
  const group = [
    ...(from.form ?? document).querySelectorAll<HTMLInputElement>(
      `input[type="radio"][name="${CSS.escape(from.name)}"]:not(:disabled)`,
    ),
  ];
  const to = group.at((group.indexOf(from) + by) % group.length);
  if (!to || to === from) return;
  event.preventDefault();
  to.focus();
  to.click();
}
