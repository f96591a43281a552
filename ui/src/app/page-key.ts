// The keys that lead through the window: Alt and a digit to a page, in the order of the
// navigation; a question mark to the list of all keys. Letters alone do nothing, so that neither
// typing nor a screen reader's own keys are touched.
import { pages, type Page } from "./pages";

/** The page a key leads to; nothing for any other key. */
export function pageOfKey(event: KeyboardEvent): Page | null {
  if (!event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return null;
  // By its place: with Alt held, some layouts give another letter.
  const digit = /^(?:Digit|Numpad)([1-9])$/.exec(event.code)?.[1];
  return digit === undefined ? null : (pages[Number(digit) - 1] ?? null);
}

/** Whether a key asks for the list of keys: not where it is typed as a text. */
export function asksForKeys(event: KeyboardEvent): boolean {
  if (event.key !== "?" && event.key !== "؟") return false;
  if (event.ctrlKey || event.altKey || event.metaKey) return false;
  const { target } = event;
  if (target instanceof HTMLTextAreaElement || target instanceof HTMLSelectElement) return false;
  return !(target instanceof HTMLInputElement) || ["radio", "checkbox"].includes(target.type);
}
