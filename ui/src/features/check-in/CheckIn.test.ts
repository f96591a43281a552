// @vitest-environment happy-dom
import { flushSync, mount, unmount } from "svelte";
import { afterEach, describe, expect, it } from "vitest";
import { mockIPC } from "@tauri-apps/api/mocks";
import type { CheckInDraft, Overview, Refusal } from "../../api";
import { asRefusal } from "../../api/refusal";
import CheckIn from "./CheckIn.svelte";
import { Kept } from "../../terms/kept";
import { checkInOf, episodeOf } from "./made-up";

const now = "2026-03-02T18:05:00";
const yesterday = checkInOf({ pain: 2, function: [7], swelling: "none", flags: ["fever"] });
let page: object | null = null;

/** Opens a check-in; gives what was sent, and how often it was finished. */
function open(props: { same: boolean; kept?: Kept<string> }, refuse: Refusal | null = null) {
  const sent: CheckInDraft[] = [];
  let finished = 0;
  let left = 0;
  mockIPC((command, payload) => {
    if (command !== "record_check_in") throw new Error(command);
    sent.push((payload as unknown as { draft: CheckInDraft }).draft);
    if (refuse) throw refuse;
    return {} as Overview;
  });
  page = mount(CheckIn, {
    target: document.body,
    props: {
      episode: episodeOf(yesterday),
      now,
      ownMeasures: [
        { id: "steps", name: "Steps", kind: "number", unit: "steps", retired: false },
        { id: "old", name: "Old", kind: "scale", unit: null, retired: true },
      ],
      unasked: [],
      ...props,
      run: async (change) => {
        try {
          await change();
          return null;
        } catch (thrown) {
          return asRefusal(thrown);
        }
      },
      onDone: () => (finished += 1),
      onCancel: () => (left += 1),
    },
  });
  flushSync();
  return { sent, finished: () => finished, left: () => left };
}
const press = (name: string): void => {
  const buttons = [...document.querySelectorAll("button")];
  buttons.find((button) => button.textContent?.trim() === name)?.click();
  flushSync();
};
const type = (key: string): void => {
  document.activeElement?.dispatchEvent(new KeyboardEvent("keydown", { key, bubbles: true }));
  flushSync();
};
const settled = async (): Promise<void> => {
  await new Promise((resolve) => setTimeout(resolve, 0));
  flushSync();
};

afterEach(async () => {
  if (page) await unmount(page);
  page = null;
});

describe("a check-in", () => {
  it("that is the same as yesterday is shown before it is saved, and saved in one press", async () => {
    const { sent, finished } = open({ same: true });
    expect(document.body.textContent).toContain("This will be saved");
    expect(document.body.textContent).toContain("2 of 10");
    expect(sent).toEqual([]);
    press("Save");
    await settled();
    expect(finished()).toBe(1);
    expect(sent[0]).toMatchObject({ at: null, pain: 2, function: [7], movement: null, flags: [] });
  });

  it("keeps a note typed beside the same answers, and answers nothing for who begins anew", async () => {
    const kept = new Kept<string>();
    const leave = async (): Promise<void> => {
      if (page) await unmount(page);
      page = null;
    };
    open({ same: true, kept });
    press("Add a note");
    const note = document.querySelector("textarea");
    if (!note) throw new Error("there is no place for a note");
    note.value = "The stairs again";
    note.dispatchEvent(new Event("input", { bubbles: true }));
    flushSync();
    await leave();

    open({ same: false, kept });
    expect(document.querySelector("input:checked")).toBeNull();
    expect(document.querySelector("textarea")).toBeNull();
    await leave();

    const { sent } = open({ same: true, kept });
    expect(document.querySelector("textarea")?.value).toBe("The stairs again");
    press("Save");
    await settled();
    expect(sent[0]).toMatchObject({ pain: 2, note: "The stairs again" });
    await leave();

    open({ same: true, kept });
    expect(document.querySelector("textarea")).toBeNull();
  });

  it("answers the scale in focus by digit, and sends the rest as unanswered", async () => {
    const { sent } = open({ same: false });
    expect(document.querySelector("input:checked")).toBeNull();
    type("1");
    type("0");
    press("Save");
    await settled();
    expect(sent[0]).toMatchObject({ pain: 10, pain_activity: null, swelling: null, function: [] });
  });

  it("goes on by itself after a digit, and hands a digit after a one to the next question", async () => {
    const { sent } = open({ same: false });
    for (const key of ["3", "1", "5", "7", "0", "1"]) type(key);
    press("Save");
    await settled();
    expect(sent[0]).toMatchObject({ pain: 3, pain_activity: 1, movement: 5, function: [7] });
    expect(sent[0]).toMatchObject({ swelling: "none", warmth: "mild", redness: null });
  });

  it("is filled in and saved by keys alone, danger signs asked on the way", async () => {
    const { sent, finished } = open({ same: false });
    const keys = ["2", "3", "8", "9", "0", "0", "0"];
    for (const key of keys) type(key);
    const steps = document.activeElement;
    if (!(steps instanceof HTMLInputElement)) throw new Error("the own measure is passed over");
    steps.value = "5100";
    steps.dispatchEvent(new Event("input", { bubbles: true }));
    type("Enter");
    expect(document.activeElement?.closest("[data-field]")?.getAttribute("data-field")).toBe(
      "flags",
    );
    type("n");
    // What is folded away is one stop, and is not passed over.
    expect(document.activeElement?.textContent).toContain("More questions");
    press("Save");
    await settled();
    expect(finished()).toBe(1);
    expect(sent[0]).toMatchObject({ pain: 2, movement: 8, redness: "none", flags: [] });
    expect(sent[0]?.own).toEqual([{ measure: "steps", value: 5100 }]);
  });

  it("takes an answer back with Delete, where the focus is", async () => {
    const { sent } = open({ same: false });
    type("1");
    type("Delete");
    type("0");
    press("Save");
    await settled();
    expect(sent[0]).toMatchObject({ pain: 0, pain_activity: null });
  });

  it("takes a flare in one press, also beside the answers of yesterday, and shows it first", async () => {
    const { sent } = open({ same: true });
    const flare = () => document.querySelector("[aria-pressed]");
    expect(flare()?.getAttribute("aria-pressed")).toBe("false");
    press("I’m flaring");
    expect(flare()?.getAttribute("aria-pressed")).toBe("true");
    expect(document.querySelector("dl")?.textContent).toContain("Flaring");
    press("Save");
    await settled();
    expect(sent[0]).toMatchObject({ flare: true, pain: 2, flags: [] });
  });

  it("shows an own measure before it is saved like yesterday, and sends it along", async () => {
    const { sent } = open({ same: true });
    expect(document.querySelector("dl")?.textContent).toContain("Steps");
    expect(document.querySelector("dl")?.textContent).toContain("4,200 steps");
    press("Save");
    await settled();
    expect(sent[0]?.own).toEqual([{ measure: "steps", value: 4200 }]);
  });

  it("that is refused says so beside the field and keeps every answer", async () => {
    const refusal: Refusal = {
      code: "out_of_range",
      field: "pain",
      value: "11",
      allowed: "0-10",
    };
    const { finished } = open({ same: true }, refusal);
    press("Save");
    await settled();
    expect(finished()).toBe(0);
    const pain = document.querySelector('[data-field="pain"]');
    expect(pain?.querySelector(".wrong")?.textContent).toContain("from 0 to 10");
    expect(pain?.querySelector<HTMLInputElement>("input:checked")?.value).toBe("2");
  });

  it("is left with Escape while it is empty, and never once something is answered", () => {
    const { left } = open({ same: false });
    type("1");
    type("Escape");
    expect(left()).toBe(0);
    type("Delete");
    type("Escape");
    expect(left()).toBe(1);
  });

  it("stops saying what is wrong once an answer is changed", async () => {
    const refusal: Refusal = { code: "out_of_range", field: "pain", value: "11", allowed: "0-10" };
    open({ same: true }, refusal);
    press("Save");
    await settled();
    expect(document.querySelector(".wrong")).not.toBeNull();
    type("4");
    expect(document.querySelector(".wrong")).toBeNull();
  });

  it("says `none` only of the signs it shows, and takes it back once it shows more", async () => {
    open({ same: false });
    const none = () => document.querySelector<HTMLInputElement>("label.none input");
    expect(document.querySelector("label.none")?.textContent?.trim()).toBe("None of these");
    const boxes = () => [...document.querySelectorAll("input[type=checkbox]")];
    const more = document.querySelector<HTMLButtonElement>("button.more");
    if (!more || !none()) throw new Error("no folded signs");
    // What is folded comes after the words that do not speak of it.
    const follows = Node.DOCUMENT_POSITION_FOLLOWING;
    expect((none()?.compareDocumentPosition(more) ?? 0) & follows).toBe(follows);
    const before = boxes().length;
    none()?.click();
    flushSync();
    expect(none()?.checked).toBe(true);
    more.click();
    await settled();
    expect(none()?.checked).toBe(false);
    expect(boxes().length).toBeGreaterThan(before);
    expect(document.activeElement).toBe(boxes()[before - 1]);
  });

  it("says which question Enter left open, until it is answered", () => {
    open({ same: false });
    for (const key of ["2", "3", "8", "9"]) type(key);
    const swelling = document.querySelector('[data-field="swelling"]');
    expect(document.activeElement?.closest("[data-field]")).toBe(swelling);
    expect(swelling?.textContent).not.toContain("Left open");
    type("Enter");
    expect(document.activeElement?.closest("[data-field]")?.getAttribute("data-field")).toBe(
      "warmth",
    );
    expect(swelling?.textContent).toContain("Left open");
    expect(document.querySelector("[data-left-open]")?.textContent).toContain("Swelling");
    swelling?.querySelector("input")?.click();
    flushSync();
    expect(swelling?.textContent).not.toContain("Left open");
    // An answered one is not left open.
    swelling?.querySelector("input")?.focus();
    type("Enter");
    expect(swelling?.textContent).not.toContain("Left open");
  });

  it("takes a note in one press, also beside the answers of yesterday", async () => {
    const { sent } = open({ same: true });
    expect(document.querySelector("textarea")).toBeNull();
    press("Add a note");
    await settled();
    const note = document.querySelector("textarea");
    expect(document.activeElement).toBe(note);
    if (note) note.value = "Long walk";
    note?.dispatchEvent(new Event("input", { bubbles: true }));
    press("Save");
    await settled();
    expect(sent[0]).toMatchObject({ pain: 2, note: "Long walk" });
  });
});
