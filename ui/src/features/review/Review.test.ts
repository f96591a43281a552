// @vitest-environment happy-dom
import { mockIPC } from "@tauri-apps/api/mocks";
import { createRawSnippet, flushSync, mount, unmount } from "svelte";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { Overview, Refusal, ReviewView } from "../../api";
import { glanceOf, logOf } from "./made-up";
import Review from "./Review.svelte";

const invoke = vi.fn();

let shown: ReturnType<typeof mount> | null = null;
let view: ReviewView;
let left = 0;

const hostile = "<img src=x onerror=alert(1)>";
const plan = createRawSnippet<[Overview]>(() => ({ render: () => "<p>plan</p>" }));

beforeEach(() => {
  left = 0;
  view = { patients: [], refused: [], sealed: [], left_out: null };
  window.scrollTo = () => undefined;
  Element.prototype.scrollIntoView = () => undefined;
  invoke.mockReset();
  mockIPC((command, payload): unknown => invoke(command, payload), { shouldMockEvents: true });
  invoke.mockImplementation((command: string) => {
    if (command === "review_close") view = { ...view, patients: [], refused: [], sealed: [] };
    return Promise.resolve(command.startsWith("review_") ? view : null);
  });
});
afterEach(async () => {
  if (shown !== null) await unmount(shown);
  shown = null;
  document.body.replaceChildren();
});

async function settle(): Promise<void> {
  for (let turn = 0; turn < 20; turn += 1) await Promise.resolve();
  flushSync();
}
async function show(): Promise<string> {
  shown = mount(Review, {
    target: document.body,
    props: { now: "2026-03-02T09:00:00", own: true, plan, onLeave: () => (left += 1) },
  });
  await settle();
  return document.body.textContent ?? "";
}
const buttons = (text: string): HTMLButtonElement[] =>
  [...document.querySelectorAll("button")].filter((each) => each.textContent?.includes(text));
const names = (): (string | undefined)[] =>
  [...document.querySelectorAll("[data-log]")].map((name) => name.textContent ?? undefined);

describe("reading logs that were sent", () => {
  it("says that nothing is changed, and offers to open files and nothing of the patient's", async () => {
    const text = await show();
    expect(text).toContain("Nothing here changes them");
    expect(buttons("Open files")).toHaveLength(1);
    expect(document.querySelector("nav, table")).toBeNull();
  });

  it("keeps nothing open once it is left", async () => {
    await show();
    buttons("Back to my own log")[0]?.click();
    await settle();
    expect(invoke).toHaveBeenCalledWith("review_close", { file: null });
    expect(left).toBe(1);
  });

  it("shows the order it is given, with every name as text", async () => {
    view.patients = [
      logOf({ file: 7, patient: hostile, glance: glanceOf({ attention: "same_day_hold" }) }),
      logOf({ file: 3, patient: null, name: "b.tend" }),
    ];
    const text = await show();
    expect(names()).toEqual([hostile, "b.tend"]);
    expect(document.querySelector("img")).toBeNull();
    expect(text).toContain("On hold: see a doctor today");
    expect(text).not.toMatch(/review-[a-z]|undefined|NaN/);
  });

  it("walks the names with the arrow keys", async () => {
    view.patients = [1, 2, 3].map((file) => logOf({ file }));
    await show();
    const all = [...document.querySelectorAll<HTMLElement>("[data-log]")];
    const press = (key: string): void => {
      document.activeElement?.dispatchEvent(new KeyboardEvent("keydown", { key, bubbles: true }));
    };
    all[0]?.focus();
    press("ArrowDown");
    expect(document.activeElement).toBe(all[1]);
    press("End");
    expect(document.activeElement).toBe(all[2]);
    press("ArrowDown");
    press("ArrowUp");
    expect(document.activeElement).toBe(all[1]);
  });

  it("draws a long list bit by bit, and reaches the last with one key", async () => {
    view.patients = Array.from({ length: 120 }, (_, file) => logOf({ file }));
    await show();
    expect(names()).toHaveLength(50);
    expect(document.body.textContent).toContain("120 logs");
    document.querySelector<HTMLElement>("[data-log]")?.focus();
    document.activeElement?.dispatchEvent(
      new KeyboardEvent("keydown", { key: "End", bubbles: true }),
    );
    await settle();
    expect((document.activeElement as HTMLElement).dataset["log"]).toBe("119");
  });

  it("finds one of many by what is typed", async () => {
    view.patients = Array.from({ length: 12 }, (_, file) =>
      logOf({ file, patient: file === 5 ? "Zoë" : `Someone ${file}` }),
    );
    await show();
    const field = document.querySelector<HTMLInputElement>("input[type=search]");
    if (field) field.value = "zoe";
    field?.dispatchEvent(new Event("input", { bubbles: true }));
    flushSync();
    expect(names()).toEqual(["Zoë"]);
  });

  it("lists what could not be read beside the rest, with its sentence", async () => {
    view.patients = [logOf({})];
    const why = { field: null, value: "it ends early", allowed: null };
    view.refused = [{ file: 9, name: hostile, refusal: { code: "bad_file", ...why } }];
    const text = await show();
    expect(names()).toHaveLength(1);
    expect(text).toContain("it ends early");
    expect(document.querySelector("img")).toBeNull();
  });

  it("tells a wrong passphrase at its field, and keeps the locked files", async () => {
    view.sealed = [{ file: 4, name: "a.tend", tried: false }];
    await show();
    const known = invoke.getMockImplementation();
    invoke.mockImplementation((command: string) => {
      if (command !== "review_unseal") return known?.(command);
      view = { ...view, sealed: [{ file: 4, name: "a.tend", tried: true }] };
      const refusal: Refusal = {
        code: "wrong_passphrase",
        field: "passphrase",
        value: null,
        allowed: null,
      };
      return Promise.reject(refusal);
    });
    const field = document.querySelector<HTMLInputElement>("[data-field=passphrase]");
    if (field) field.value = "not this";
    field?.dispatchEvent(new Event("input", { bubbles: true }));
    document.querySelector("form")?.requestSubmit();
    await settle();
    expect(invoke).toHaveBeenCalledWith("review_unseal", { passphrase: "not this" });
    expect(field?.getAttribute("aria-invalid")).toBe("true");
    expect(document.body.textContent).toContain("a.tend not this passphrase");
    // Once, at its field.
    expect(document.body.textContent?.match(/type it again/g)).toHaveLength(1);
  });
});
