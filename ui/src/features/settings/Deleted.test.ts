// @vitest-environment happy-dom
import { mockIPC } from "@tauri-apps/api/mocks";
import { flushSync, mount, unmount } from "svelte";
import { afterEach, expect, it } from "vitest";
import type { Forgotten } from "../../api";
import Deleted from "./Deleted.svelte";

let page: object | null = null;
let told = 0;
afterEach(async () => {
  if (page) await unmount(page);
  page = null;
  told = 0;
});

/** Asks for it, as often as is said; each answer comes when it is let go. */
function show(answer: () => Forgotten | Promise<Forgotten>): { asked: () => number } {
  let asked = 0;
  mockIPC((command) => {
    if (command !== "forget_deleted") throw new Error(command);
    asked += 1;
    return answer();
  });
  page = mount(Deleted, {
    target: document.body,
    props: { onForgotten: () => (told += 1) },
  });
  flushSync();
  return { asked: () => asked };
}
const press = async (): Promise<void> => {
  document.querySelector("button")?.click();
  await new Promise((resolve) => setTimeout(resolve));
  flushSync();
};
const said = (): string => document.querySelector("[role=status]")?.textContent?.trim() ?? "";

it("nothing is forgotten before it is asked for", () => {
  const { asked } = show(() => ({
    records: 1,
    bytes_searched: 1,
    found: 0,
    copies: 0,
    unreached: [],
  }));
  expect([asked(), said()]).toEqual([0, ""]);
});

it("says how much is gone and how much was searched for what is left of it", async () => {
  show(() => ({ records: 3, bytes_searched: 2049, found: 0, copies: 0, unreached: [] }));
  await press();
  expect(said()).toContain("3 deleted entries are gone for good.");
  expect(said()).toMatch(/\b3\b.*\b3\b/);
  expect(told).toBe(1);
});

it("where nothing was left to forget, it says that", async () => {
  show(() => ({ records: 0, bytes_searched: 4096, found: 0, copies: 0, unreached: [] }));
  await press();
  expect(said()).toBe("There was nothing left to forget.");
});

it("never says that all is gone while anything was found", async () => {
  show(() => ({ records: 2, bytes_searched: 4096, found: 1, copies: 0, unreached: [] }));
  await press();
  expect(said()).toContain("Parts of one deleted entry are still in the file.");
  expect(said()).not.toContain("gone for good");
});

it("never hides that copies elsewhere may still hold some of it", async () => {
  show(() => ({ records: 2, bytes_searched: 1, found: 0, copies: 3, unreached: ["second"] }));
  await press();
  expect(said()).toContain("2 deleted entries are gone for good.");
  expect(said()).toContain("those in your second folder could not be reached");
});

it("while it is at work it says so, and asks only once", async () => {
  let finish: (forgotten: Forgotten) => void = () => undefined;
  const { asked } = show(() => new Promise((resolve) => (finish = resolve)));
  await press();
  await press();
  expect(asked()).toBe(1);
  expect(said()).toContain("Forgetting");
  expect(document.querySelector("button")?.getAttribute("aria-disabled")).toBe("true");
  finish({ records: 1, bytes_searched: 1, found: 0, copies: 0, unreached: [] });
  await new Promise((resolve) => setTimeout(resolve));
  flushSync();
  expect(said()).toContain("One deleted entry is gone for good.");
});

it("why it cannot be is said, and nothing else is told of it", async () => {
  show(() => {
    throw { code: "storage", field: null, value: "locked", allowed: null };
  });
  await press();
  expect(document.querySelector("[role=alert]")?.textContent).not.toBe("");
  expect([said(), told]).toEqual(["", 0]);
});
