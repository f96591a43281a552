// @vitest-environment happy-dom
import { flushSync, mount, tick, unmount } from "svelte";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { writeDate } from "./date-typed";
import DayField from "./DayField.svelte";
import { stopsAtUnread } from "./unread";

let shown: { incomplete: () => boolean; put: (day: string) => void };
let input: HTMLInputElement;

beforeEach(() => {
  shown = mount(DayField, {
    target: document.body,
    props: {
      id: "day",
      name: "until",
      label: "Up to",
      hint: "Or none.",
      today: "2026-03-02",
      value: "",
    },
  });
  flushSync();
  const found = document.querySelector("input");
  if (!found) throw new Error("there is no field");
  input = found;
});
afterEach(async () => {
  await unmount(shown);
});

const type = (text: string): void => {
  input.value = text;
  input.dispatchEvent(new Event("input", { bubbles: true }));
  flushSync();
};
const leave = (): void => {
  input.dispatchEvent(new Event("blur"));
  flushSync();
};
const wrong = (): string => document.querySelector("#day-unread")?.textContent ?? "";

describe("a day that may be left empty", () => {
  it("is told to be unreadable once it is left half typed, until it is whole", () => {
    type("2.3");
    expect(wrong()).toBe("");
    leave();
    expect(wrong()).toContain("can’t be read");
    expect(input.getAttribute("aria-invalid")).toBe("true");
    expect(input.value).toBe("2.3");
    type("2.3.2026");
    expect(wrong()).toBe("");
  });

  it("says so when it is asked, and empty is complete", () => {
    expect(shown.incomplete()).toBe(false);
    type("31.2.2026");
    expect(shown.incomplete()).toBe(true);
    flushSync();
    expect(wrong()).toContain("can’t be read");
  });

  it("is typed straight through, and said in words", async () => {
    type("30.3.2026");
    await tick();
    expect(document.querySelector("#day-said")?.textContent).toContain("30 March");
    leave();
    expect(input.value).toBe(writeDate("2026-03-30"));
  });

  it("takes a day that is put in, and says it in words", async () => {
    shown.put("2026-03-30");
    await tick();
    expect(input.value).toBe(writeDate("2026-03-30"));
    expect(document.body.textContent).toContain("30 March");
    shown.put("");
    await tick();
    expect(input.value).toBe("");
  });

  it("stops a form that would take what cannot be read for nothing", () => {
    expect(stopsAtUnread(document.body)).toBe(false);
    type("tomorrow");
    expect(stopsAtUnread(document.body)).toBe(true);
    flushSync();
    expect(wrong()).toContain("can’t be read");
    expect(document.activeElement).toBe(input);
  });
});
