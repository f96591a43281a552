// @vitest-environment happy-dom
import { flushSync, mount, unmount } from "svelte";
import { afterEach, expect, it } from "vitest";
import type { Refusal } from "../../api";
import FirstStart from "./FirstStart.svelte";

let shown: object | null = null;
afterEach(async () => {
  if (shown) await unmount(shown);
  shown = null;
});
function open(onDemo: (() => Promise<Refusal | null>) | null = null): void {
  shown = mount(FirstStart, {
    target: document.body,
    props: {
      now: "2026-03-02T09:00:00",
      known: false,
      run: async () => null,
      onDone: () => {},
      onReview: () => {},
      onDemo,
    },
  });
  flushSync();
}
const button = (name: string): HTMLButtonElement | undefined =>
  [...document.querySelectorAll("button")].find((each) => each.textContent?.trim() === name);

it("Enter begins: the button has the focus at once, where nothing is asked yet", () => {
  open();
  expect(document.activeElement?.textContent).toBe("Begin");
});

it("looking around with a made-up patient is offered beside it, and says why it cannot be", async () => {
  let opened = 0;
  open(async () => {
    opened += 1;
    return { code: "storage", field: null, value: "full", allowed: null };
  });
  button("Look around with a made-up patient")?.click();
  await new Promise((resolve) => setTimeout(resolve, 0));
  flushSync();
  expect(opened).toBe(1);
  const alerts = [...document.querySelectorAll("[role=alert]")].map((each) => each.textContent);
  expect(alerts.some((text) => text !== "")).toBe(true);
  expect(button("Begin")).toBeDefined();
});

it("each question begins at its heading, also on the way back to the very first page", async () => {
  open();
  const settled = () => new Promise((resolve) => setTimeout(resolve));
  button("Begin")?.click();
  await settled();
  const question = document.querySelector("h1");
  expect(document.querySelectorAll("h1")).toHaveLength(1);
  expect(document.activeElement).toBe(question);
  button("Back")?.click();
  await settled();
  expect(document.querySelector("h1")).not.toBe(question);
  expect(document.activeElement).toBe(document.querySelector("h1"));
});
