// @vitest-environment happy-dom
import { mockIPC } from "@tauri-apps/api/mocks";
import { createRawSnippet, flushSync, mount, unmount } from "svelte";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { EpisodeView, Overview } from "../../api";
import { episodeOf, glanceOf, logOf } from "./made-up";
import Patient from "./Patient.svelte";

const invoke = vi.fn();

let shown: ReturnType<typeof mount> | null = null;
const plan = createRawSnippet<[Overview]>((read) => ({
  render: () => `<p>plan of ${read().episodes[0]?.title}</p>`,
}));
const episodes = [
  { id: "hip", title: "Hip", closed: null },
  { id: "neck", title: "Neck, from the desk", closed: null },
] as EpisodeView[];

beforeEach(() => {
  Element.prototype.scrollIntoView = () => undefined;
  invoke.mockReset();
  mockIPC((command, payload): unknown => invoke(command, payload));
  invoke.mockImplementation((command: string) => {
    if (command === "review_patient") return Promise.resolve({ episodes, hold: null });
    if (command === "review_report") return Promise.resolve({ pages: [] });
    if (command === "review_answer") return Promise.resolve("/sent/neck.tend-answer");
    return new Promise(() => undefined);
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
async function show(): Promise<void> {
  const urgent = ["neck", "hip"].map((id) => episodeOf({ id }));
  shown = mount(Patient, {
    target: document.body,
    props: {
      log: logOf({ glance: glanceOf({ episodes: urgent }) }),
      today: "2026-03-02",
      plan,
      by: "Ana Ruiz",
      onBack: () => undefined,
    },
  });
  await settle();
}
async function press(words: string): Promise<void> {
  const all = [...document.querySelectorAll("button")];
  all.find((each) => each.textContent?.trim() === words)?.click();
  await settle();
}
const chosen = (): string | undefined =>
  document.querySelector<HTMLInputElement>("[name=review-episode]:checked")?.value;
async function choose(value: string): Promise<void> {
  document.querySelector<HTMLInputElement>(`input[value="${value}"]`)?.click();
  await settle();
}

describe("a log with several episodes", () => {
  it("asks what the answer is about before it can be written", async () => {
    await show();
    await press("Your answer");
    expect(chosen()).toBeUndefined();
    expect(document.querySelector("form")).toBeNull();
    await choose("neck");
    expect(document.querySelector("h2")?.textContent).toBe("Your answer about Neck, from the desk");
  });

  it("begins with the most urgent, and answers what was read", async () => {
    await show();
    await press("The plan");
    expect(document.body.textContent).toContain("plan of Neck, from the desk");
    await choose("hip");
    await press("Your answer");
    expect(chosen()).toBe("hip");
    expect(document.querySelector("h2")?.textContent).toBe("Your answer about Hip");
  });
});

describe("an answer that was saved", () => {
  it("is followed by an empty one, but for the name", async () => {
    await show();
    await press("The plan");
    await press("Your answer");
    await choose("clearance");
    const note = document.querySelector("textarea");
    if (note) note.value = "Slowly.";
    note?.dispatchEvent(new Event("input", { bubbles: true }));
    await press("Save the answer…");
    await press("Write another answer");
    expect(document.activeElement?.id).toBe("review-answer-title");
    await choose("clearance");
    expect(document.querySelector("textarea")?.value).toBe("");
    const name = document.querySelector<HTMLInputElement>("[data-field=by]");
    expect(name?.value).toBe("Ana Ruiz");
  });

  it("is never written with a date that is half typed", async () => {
    await show();
    await press("The plan");
    await press("Your answer");
    await choose("prescription");
    await choose("none");
    const until = document.querySelector<HTMLInputElement>("[data-field=until]");
    if (!until) throw new Error("no end is asked for");
    until.value = "1.3";
    until.dispatchEvent(new Event("input", { bubbles: true }));
    await press("Save the answer…");
    expect(invoke).not.toHaveBeenCalledWith("review_answer", expect.anything());
    expect(document.activeElement).toBe(until);
    expect(document.body.textContent).toContain("This date can’t be read");
  });
});
