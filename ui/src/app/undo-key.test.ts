// @vitest-environment happy-dom
import { expect, it } from "vitest";
import { undoKey } from "./undo-key";

function press(on: HTMLElement, keys: KeyboardEventInit): boolean {
  let seen = false;
  document.body.append(on);
  on.addEventListener("keydown", (event) => (seen = undoKey(event)));
  on.dispatchEvent(new KeyboardEvent("keydown", keys));
  on.remove();
  return seen;
}
const field = (type: string): HTMLInputElement =>
  Object.assign(document.createElement("input"), { type });

it("Ctrl+Z takes back the latest change", () => {
  expect(press(document.createElement("button"), { key: "z", ctrlKey: true })).toBe(true);
  expect(press(field("radio"), { key: "z", ctrlKey: true })).toBe(true);
  expect(press(document.createElement("button"), { key: "z" })).toBe(false);
});

it("Ctrl+Z belongs to a text while it is written", () => {
  expect(press(field("text"), { key: "z", ctrlKey: true })).toBe(false);
  expect(press(document.createElement("textarea"), { key: "z", ctrlKey: true })).toBe(false);
});
