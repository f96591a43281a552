// @vitest-environment happy-dom
import { flushSync, mount, unmount } from "svelte";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import DoneLine from "./DoneLine.svelte";

let line: object | null = null;
let closed = 0;

beforeEach(() => {
  vi.useFakeTimers();
  closed = 0;
  line = mount(DoneLine, {
    target: document.body,
    props: {
      text: "Check-in saved.",
      about: 1,
      onUndo: () => undefined,
      onClose: () => (closed += 1),
    },
  });
  flushSync();
});
afterEach(async () => {
  if (line) await unmount(line);
  vi.useRealTimers();
});
const tell = (on: Element | null, kind: string): void => {
  on?.dispatchEvent(new Event(kind, { bubbles: true }));
  flushSync();
};

it("the line goes by itself after half a minute", () => {
  expect(document.querySelector("[role=status]")?.textContent).toContain("Check-in saved.");
  vi.advanceTimersByTime(29_000);
  expect(closed).toBe(0);
  vi.advanceTimersByTime(1_000);
  expect(closed).toBe(1);
});

it("the line stays while it has the focus or the pointer", () => {
  const button = document.querySelector("button");
  tell(button, "focusin");
  vi.advanceTimersByTime(120_000);
  expect(closed).toBe(0);
  tell(button, "focusout");
  tell(document.querySelector(".line"), "pointerenter");
  vi.advanceTimersByTime(120_000);
  expect(closed).toBe(0);
  tell(document.querySelector(".line"), "pointerleave");
  vi.advanceTimersByTime(30_000);
  expect(closed).toBe(1);
});
