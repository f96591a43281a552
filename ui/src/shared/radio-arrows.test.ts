// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, it } from "vitest";
import { speak } from "./language.svelte";
import { arrowInRow, radioArrows } from "./radio-arrows";

beforeEach(() => {
  document.body.innerHTML = ["1", "2", "3"]
    .map((value) => `<input type="radio" name="pain" value="${value}" />`)
    .join("");
  document.addEventListener("keydown", radioArrows);
});
afterEach(() => {
  document.removeEventListener("keydown", radioArrows);
  speak("en");
});

/** Presses a key on a button; the value that is chosen then, and whether the engine is kept out. */
function press(key: string, on: number): [string | undefined, boolean] {
  const inputs = document.querySelectorAll("input");
  const input = inputs[on];
  document.body.style.direction = document.documentElement.dir;
  if (input) input.style.direction = document.documentElement.dir;
  input?.focus();
  const event = new KeyboardEvent("keydown", { key, bubbles: true, cancelable: true });
  input?.dispatchEvent(event);
  return [[...inputs].find(({ checked }) => checked)?.value, event.defaultPrevented];
}

it("from right to left, left leads to the next and right to the one before", () => {
  speak("ar");
  expect(press("ArrowLeft", 0)).toEqual(["2", true]);
  expect(press("ArrowRight", 1)).toEqual(["1", true]);
  expect(press("ArrowRight", 0)).toEqual(["3", true]);
  expect(press("ArrowLeft", 2)).toEqual(["1", true]);
});

it("from left to right, and for the other arrows, the engine is left to it", () => {
  expect(press("ArrowLeft", 1)).toEqual([undefined, false]);
  speak("ar");
  expect(press("ArrowDown", 1)).toEqual([undefined, false]);
});

it("in a row from right to left, the next stands on the left", () => {
  expect(arrowInRow("ArrowLeft")).toBe("ArrowLeft");
  speak("ar");
  expect(["ArrowLeft", "ArrowRight", "Home"].map(arrowInRow)).toEqual([
    "ArrowRight",
    "ArrowLeft",
    "Home",
  ]);
});
