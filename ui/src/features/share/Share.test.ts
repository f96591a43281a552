// @vitest-environment happy-dom
import { mockIPC } from "@tauri-apps/api/mocks";
import { flushSync, mount, tick, unmount } from "svelte";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { EpisodeView, ExportRequest, Overview, Refusal } from "../../api";
import { Exporting } from "./exporting.svelte";
import Share from "./Share.svelte";

let page: object | null = null;
let sent: { request: ExportRequest; passphrase: string | null }[] = [];
let previewed: ExportRequest[] = [];
let answer: () => Promise<string | null> | string | null = () => "/home/maya/tend.pdf";

beforeEach(() => {
  vi.useFakeTimers();
  sent = [];
  previewed = [];
  answer = () => "/home/maya/tend.pdf";
});
afterEach(async () => {
  if (page) await unmount(page);
  page = null;
  vi.useRealTimers();
});

const overview = {
  now: "2026-03-02T09:00:00",
  patient: { name: "Maya", birth_year: null, activity_level: "general", cautions: [] },
  episodes: [
    { id: "ankle", title: "Ankle", closed: null },
    { id: "neck", title: "Neck", closed: null },
  ] as EpisodeView[],
} as unknown as Overview;

function show(read: Overview = overview): Exporting {
  mockIPC((command, payload) => {
    if (command === "report_preview") {
      previewed.push((payload as { request: ExportRequest }).request);
      return { pages: [{ svg: "<svg/>", lines: ["Maya", "In recovery"] }] };
    }
    if (command === "passphrase_strength") return { verdict: "weak", guesses_log10: 2 };
    if (command === "export") {
      sent.push(payload as { request: ExportRequest; passphrase: string | null });
      return answer();
    }
    return null;
  });
  const exporting = new Exporting();
  page = mount(Share, {
    target: document.body,
    props: {
      overview: read,
      exporting,
      run: async () => null,
      onAccepted: () => undefined,
      onReview: () => undefined,
    },
  });
  flushSync();
  return exporting;
}
async function settled(): Promise<void> {
  await vi.advanceTimersByTimeAsync(500);
  for (let turn = 0; turn < 10; turn += 1) await tick();
}
const said = (): string => document.body.textContent?.replace(/\s+/g, " ") ?? "";
const button = (words: string): HTMLButtonElement | undefined =>
  [...document.querySelectorAll("button")].find((each) => each.textContent?.trim() === words);
async function press(words: string): Promise<void> {
  button(words)?.click();
  await settled();
}
async function lock(within: string): Promise<HTMLInputElement> {
  document.querySelector<HTMLInputElement>(`${within} .lock input[type=checkbox]`)?.click();
  flushSync();
  const field = document.querySelector<HTMLInputElement>(`${within} [data-field=passphrase]`);
  if (!field) throw new Error("no passphrase is asked for");
  return field;
}

describe("the share page", () => {
  it("speaks in words throughout", async () => {
    show();
    await settled();
    expect(said()).not.toMatch(
      /\b(share|lock|preview|answer|passphrase|effect)-[a-z]|undefined|\{/,
    );
  });

  it("shows the first page as it would be now, as a picture and as text", async () => {
    show();
    await settled();
    const picture = document.querySelector<HTMLImageElement>("figure img");
    expect(picture?.src).toContain("data:image/svg+xml");
    expect(document.querySelector("figure details")?.textContent).toContain("In recovery");
    document.querySelector<HTMLInputElement>("input[value=a4]")?.click();
    await settled();
    expect(previewed.map(({ paper }) => paper)).toEqual(["letter", "a4"]);
  });

  it("saves the report that was chosen, and says where it lies", async () => {
    show();
    document.querySelectorAll<HTMLInputElement>("[data-field=episodes] input")[0]?.click();
    flushSync();
    await press("Save as PDF");
    expect(sent).toMatchObject([
      { request: { form: "pdf", episodes: ["neck"], named: true }, passphrase: null },
    ]);
    expect(said()).toContain("Saved here: /home/maya/tend.pdf");
  });

  it("asks for an episode before anything is written", async () => {
    show();
    for (const tick of document.querySelectorAll<HTMLInputElement>("[data-field=episodes] input")) {
      tick.click();
    }
    flushSync();
    await press("Save as PDF");
    expect(sent).toEqual([]);
    expect(said()).toContain("Tick at least one.");
    expect(document.activeElement?.closest("[data-field=episodes]")).not.toBeNull();
  });

  it("warns of a weak passphrase once, then takes it; an empty one it does not", async () => {
    show();
    const field = await lock("#share-report ~ .side");
    await press("Save as PDF");
    expect(sent).toEqual([]);
    expect(document.activeElement).toBe(field);
    field.value = "tend";
    field.dispatchEvent(new Event("input", { bubbles: true }));
    await settled();
    expect(said()).toContain("Weak: this is easy to guess.");
    await press("Save as PDF");
    expect(sent).toEqual([]);
    expect(said()).toContain("once more to lock it with this anyway");
    await press("Save as PDF");
    expect(sent.at(-1)?.passphrase).toBe("tend");
  });

  it("says which episode was over before these days, and does not tick it", async () => {
    const [ankle, neck] = overview.episodes;
    const over = { ...neck, closed: "2025-11-01" } as EpisodeView;
    show({ ...overview, episodes: [ankle as EpisodeView, over] });
    const boxes = (): HTMLInputElement[] => [
      ...document.querySelectorAll<HTMLInputElement>("[data-field=episodes] input"),
    ];
    expect(boxes().map(({ checked, disabled }) => [checked, disabled])).toEqual([
      [true, false],
      [false, true],
    ]);
    expect(said()).toContain("1 November 2025, before these days.");
    await press("Save as PDF");
    expect(sent.at(-1)?.request.episodes).toEqual(["ankle"]);
    document.querySelector<HTMLInputElement>("input[value=whole]")?.click();
    flushSync();
    expect(boxes().every(({ checked }) => checked)).toBe(true);
  });

  it("does not save from a date that is half typed", async () => {
    show();
    document.querySelector<HTMLInputElement>("input[value=dates]")?.click();
    flushSync();
    const from = document.querySelector<HTMLInputElement>("[data-field=from]");
    if (!from) throw new Error("no first day is asked for");
    from.value = "1.3";
    from.dispatchEvent(new Event("input", { bubbles: true }));
    await press("Save as PDF");
    expect(sent).toEqual([]);
    expect(document.activeElement).toBe(from);
    expect(said()).toContain("This date can’t be read");
  });

  it("sends the log whole, whatever was chosen for the report", async () => {
    show();
    document.querySelectorAll<HTMLInputElement>("[data-field=episodes] input")[0]?.click();
    flushSync();
    await press("Save the log file");
    expect(sent.at(-1)?.request).toMatchObject({ form: "log", from: null, to: null, episodes: [] });
  });

  it("gives the other forms the days and the episodes of the report", async () => {
    show();
    await press("Tables (CSV)");
    expect(sent.at(-1)?.request).toMatchObject({ form: "csv", from: "2026-01-06" });
  });

  it("says that it works, can be stopped, and that nothing was made then", async () => {
    const stopped: Refusal = { code: "stopped", field: null, value: null, allowed: null };
    let refuse: (why: Refusal) => void = () => undefined;
    answer = () => new Promise((_, reject) => (refuse = reject));
    const exporting = show();
    await press("Save as PDF");
    expect(said()).toContain("Writing the file.");
    exporting.tell({ done: 3, of: 12 });
    flushSync();
    expect(document.querySelector("progress")?.value).toBe(3);
    await press("Stop");
    refuse(stopped);
    await settled();
    expect(said()).toContain("Stopped. No file was made.");
    expect(document.querySelector("progress")).toBeNull();
  });

  it("says nothing where the person turned back, and what is wrong where it could not be", async () => {
    show();
    answer = () => null;
    await press("Save as PDF");
    expect(said()).not.toContain("Saved here");
    answer = () =>
      Promise.reject({ code: "storage", field: null, value: "disk full", allowed: null });
    await press("Save as PDF");
    expect(said()).toContain("disk full");
  });
});
