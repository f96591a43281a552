// @vitest-environment happy-dom
import { flushSync, mount, tick, unmount } from "svelte";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import DayField from "./DayField.svelte";

let shown: { incomplete: () => boolean; put: (day: string) => void };
let input: HTMLInputElement;
let half: boolean;

beforeEach(() => {
  half = false;
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
  Object.defineProperty(input, "validity", { get: () => ({ badInput: half }) });
});
afterEach(async () => {
  await unmount(shown);
});

const wrong = (): string => document.querySelector("[role=alert]")?.textContent ?? "";

describe("a day that may be left empty", () => {
  it("is told to be incomplete once it is left half typed, until it is whole", () => {
    half = true;
    input.dispatchEvent(new Event("blur"));
    flushSync();
    expect(wrong()).toContain("not complete");
    expect(input.getAttribute("aria-invalid")).toBe("true");
    half = false;
    input.dispatchEvent(new Event("input", { bubbles: true }));
    flushSync();
    expect(wrong()).toBe("");
  });

  it("says so when it is asked, and empty is complete", () => {
    expect(shown.incomplete()).toBe(false);
    half = true;
    expect(shown.incomplete()).toBe(true);
    flushSync();
    expect(wrong()).toContain("not complete");
  });

  it("takes a day that is put in, and says it in words", async () => {
    shown.put("2026-03-30");
    await tick();
    expect(input.value).toBe("2026-03-30");
    expect(document.body.textContent).toContain("30 March");
    shown.put("");
    await tick();
    expect(input.value).toBe("");
  });
});
