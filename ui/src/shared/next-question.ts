// From one question to the next, and from the last one to the button that saves. What is folded
// away is one stop: its heading, which opens it.
import { latin } from "./latin-digits";

/** Where the focus goes from a question. */
export function toNextQuestion(
  form: HTMLFormElement,
  from: Element,
  last: HTMLElement | undefined,
): void {
  const stops = "[data-field], details:not([open]):has([data-field]) > summary";
  const questions = [...form.querySelectorAll<HTMLElement>(stops)].filter(
    (question) => question.matches("summary") || question.closest("details:not([open])") === null,
  );
  const here = questions.findIndex((question) => question === from || question.contains(from));
  const next = questions[here + 1];
  const target = next?.matches("input, textarea, button, summary")
    ? next
    : (next?.querySelector<HTMLElement>("input:checked") ??
      next?.querySelector<HTMLElement>("input, textarea"));
  (target ?? last)?.focus();
}

/** On from the question that has the focus; a key that is handed on answers the next. */
export function goOnFrom(
  form: HTMLFormElement,
  last: HTMLElement | undefined,
  handedOn: string | null,
): void {
  const from = document.activeElement;
  if (!from) return;
  toNextQuestion(form, from, last);
  if (handedOn !== null && form.contains(document.activeElement)) {
    typeIn(document.activeElement, handedOn);
  }
}

/** Enter in a question to be chosen from leads on as a digit does. */
export function goesOnByEnter(form: HTMLFormElement, last: () => HTMLElement | undefined) {
  const pressed = (event: KeyboardEvent): void => {
    if (event.key !== "Enter" || event.ctrlKey || event.metaKey || event.altKey) return;
    if (!(event.target instanceof HTMLInputElement) || event.target.type !== "radio") return;
    event.preventDefault();
    toNextQuestion(form, event.target, last());
  };
  form.addEventListener("keydown", pressed);
  return () => form.removeEventListener("keydown", pressed);
}

/** Gives a digit to the question that has the focus now, as if it were typed there. */
export function typeIn(field: Element | null, digit: string): void {
  if (!(field instanceof HTMLElement)) return;
  const key = new KeyboardEvent("keydown", { key: digit, bubbles: true, cancelable: true });
  const taken = !field.dispatchEvent(key);
  // What is typed on the screen's own accord is typed here by hand.
  if (taken || !(field instanceof HTMLInputElement) || field.type !== "text") return;
  field.value += latin(digit);
  field.dispatchEvent(new Event("input", { bubbles: true }));
}
