// @vitest-environment happy-dom
import { expect, it } from "vitest";
import { sendKey } from "./send-key";

/** A form with a note in it, and how often it was sent. */
function note(): { field: HTMLTextAreaElement; sent: () => number } {
  const form = document.createElement("form");
  const field = document.createElement("textarea");
  form.append(field);
  document.body.replaceChildren(form);
  let sent = 0;
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    sent += 1;
  });
  return { field, sent: () => sent };
}
const pressIn = (target: Element, parts: KeyboardEventInit, taken = false): boolean => {
  let told = false;
  const hear = (event: KeyboardEvent): void => {
    if (taken) event.preventDefault();
    told = sendKey(event);
  };
  window.addEventListener("keydown", hear, { once: true });
  const { body } = document;
  (body.contains(target) ? target : body).dispatchEvent(
    new KeyboardEvent("keydown", { bubbles: true, cancelable: true, ...parts }),
  );
  return told;
};

it("Ctrl+Enter in a note sends its form, Enter alone begins a new line", () => {
  const { field, sent } = note();
  expect(pressIn(field, { key: "Enter" })).toBe(false);
  expect(sent()).toBe(0);
  expect(pressIn(field, { key: "Enter", ctrlKey: true })).toBe(true);
  expect(sent()).toBe(1);
});

it("a form that has taken the key itself is not sent twice", () => {
  const { field, sent } = note();
  expect(pressIn(field, { key: "Enter", ctrlKey: true }, true)).toBe(false);
  expect(sent()).toBe(0);
});

it("outside a form it is nothing", () => {
  const { sent } = note();
  expect(pressIn(document.body, { key: "Enter", ctrlKey: true })).toBe(false);
  expect(sent()).toBe(0);
});
