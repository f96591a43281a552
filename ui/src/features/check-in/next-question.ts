// Enter goes on to the next question, and from the last one to the button that saves.

export function toNextQuestion(
  form: HTMLFormElement,
  from: HTMLElement,
  last: HTMLElement | undefined,
): void {
  const questions = [...form.querySelectorAll<HTMLElement>("[data-field]")];
  const here = questions.findIndex((question) => question === from || question.contains(from));
  const next = questions[here + 1];
  const target = next?.matches("input, textarea, button")
    ? next
    : (next?.querySelector<HTMLElement>("input:checked") ?? next?.querySelector("input"));
  (target ?? last)?.focus();
}
