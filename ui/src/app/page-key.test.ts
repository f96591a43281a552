// @vitest-environment happy-dom
import { describe, expect, it } from "vitest";
import { asksForKeys, pageOfKey } from "./page-key";
import { pages } from "./pages";

const key = (init: KeyboardEventInit): KeyboardEvent => new KeyboardEvent("keydown", init);

describe("Alt and a digit", () => {
  it("leads to the page in that place, whatever the layout makes of it", () => {
    pages.forEach((page, at) => {
      expect(pageOfKey(key({ altKey: true, code: `Digit${at + 1}`, key: "¡" }))).toBe(page);
    });
    expect(pageOfKey(key({ altKey: true, code: "Digit9", key: "9" }))).toBeNull();
  });

  it("leads nowhere without Alt, or with more than it", () => {
    expect(pageOfKey(key({ code: "Digit1", key: "1" }))).toBeNull();
    expect(pageOfKey(key({ altKey: true, ctrlKey: true, code: "Digit1", key: "1" }))).toBeNull();
    expect(pageOfKey(key({ altKey: true, code: "KeyA", key: "a" }))).toBeNull();
  });
});

describe("a question mark", () => {
  function pressedIn(element: HTMLElement): boolean {
    document.body.append(element);
    const event = new KeyboardEvent("keydown", { key: "?", bubbles: true });
    element.dispatchEvent(event);
    const asks = asksForKeys(event);
    element.remove();
    return asks;
  }
  const box = (type: string): HTMLInputElement =>
    Object.assign(document.createElement("input"), { type });

  it("asks for the keys, but is a letter where a text is written", () => {
    expect(pressedIn(document.createElement("button"))).toBe(true);
    expect(pressedIn(box("radio"))).toBe(true);
    expect(pressedIn(box("text"))).toBe(false);
    expect(pressedIn(document.createElement("textarea"))).toBe(false);
  });
});
