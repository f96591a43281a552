// @vitest-environment happy-dom
import { mockIPC } from "@tauri-apps/api/mocks";
import { flushSync, mount, tick, unmount } from "svelte";
import { afterEach, describe, expect, it, vi } from "vitest";
import type { EpisodeView, Overview } from "../../api/types";
import { statements } from "../../terms/evidence";
import { TOPICS, type LearnAbout } from "../../terms/learn-about";
import Learn from "./Learn.svelte";
import { Training } from "./training.svelte";

const neck = {
  id: "neck",
  title: "Neck",
  area: { site: "neck", side: null },
  also: [],
  context: "desk_pain",
  onset: "2026-01-01",
  closed: null,
  assessment: { phase: "recovery" },
  sessions_today: [],
} as unknown as EpisodeView;
const overviewOf = (parts: object = {}): Overview =>
  ({ now: "2026-02-02T09:00:00", hold: null, undo: null, episodes: [neck], ...parts }) as Overview;

let shown: ReturnType<typeof mount> | null = null;
let clock = 0;

afterEach(async () => {
  if (shown !== null) await unmount(shown);
  shown = null;
  document.body.replaceChildren();
  vi.useRealTimers();
});

function show(opened: LearnAbout | null, parts: object = {}, onLeave: (() => void) | null = null) {
  clock = 0;
  const sent: [string, unknown][] = [];
  mockIPC((command, args) => {
    sent.push([command, args]);
    return overviewOf();
  });
  const training = new Training(() => clock);
  shown = mount(Learn, {
    target: document.body,
    props: {
      overview: overviewOf(parts),
      training,
      opened,
      run: async (change) => (await change(), null),
      onSign: () => undefined,
      onHold: () => undefined,
      onNoted: () => undefined,
      onLeave,
    },
  });
  flushSync();
  return { sent, training };
}
const text = (): string => document.body.textContent ?? "";
function press(name: string): void {
  const found = [...document.querySelectorAll("button")].find((button) =>
    button.textContent?.trim().startsWith(name),
  );
  if (!found) throw new Error(`no button: ${name}`);
  found.click();
  flushSync();
}

describe("learn", () => {
  it("begins with the topics; each opens in words and leads back to where it was chosen", async () => {
    show(null);
    for (const topic of TOPICS) {
      const chosen = document.querySelector<HTMLElement>(`[data-topic="${topic}"]`);
      chosen?.click();
      flushSync();
      expect(document.activeElement?.tagName, topic).toBe("H1");
      expect(text(), topic).not.toMatch(/(learn|evidence|sign)-[a-z]/);
      press("Back");
      await tick();
      await tick();
      expect(document.activeElement).toBe(document.querySelector(`[data-topic="${topic}"]`));
    }
  });

  it("opened on one statement shows them all and leads to that one", () => {
    show("acute-first");
    expect(document.querySelectorAll("li[id^=learn-known-]")).toHaveLength(statements.length);
    expect(document.activeElement?.id).toBe("learn-known-acute-first");
  });

  it("narrows what is known to what is looked after, and says how much that is", () => {
    show("known");
    const shownNow = () => document.querySelectorAll("li[id^=learn-known-]").length;
    const box = document.querySelector<HTMLInputElement>("input[type=checkbox]");
    expect(box?.checked).toBe(false);
    expect(shownNow()).toBe(statements.length);
    box?.click();
    flushSync();
    expect(shownNow()).toBeLessThan(statements.length);
    expect(text()).toContain(`${shownNow()} of ${statements.length} are shown.`);
    expect(document.getElementById("learn-known-desk-exercise")).not.toBeNull();
    expect(document.getElementById("learn-known-post-op")).toBeNull();
  });

  it("goes back to where it was opened from", () => {
    const left = vi.fn();
    show("soreness", {}, left);
    press("Caring for yourself");
    press("Back");
    expect(left).not.toHaveBeenCalled();
    press("Back");
    expect(left).toHaveBeenCalledOnce();
  });
});

describe("desk training", () => {
  it("is not offered while anything is held, and says why", () => {
    show("desk", { hold: { hold: { level: "same_day" }, episodes: [] } });
    expect(text()).toContain("Something you noted needs a professional first");
    expect(document.querySelector("[id^=learn-desk-start-]")).toBeNull();
  });

  it("runs by the clock, is noted as exercise, and is offered again once taken back", async () => {
    vi.useFakeTimers();
    const { sent, training } = show("desk");
    document.querySelector<HTMLElement>("#learn-desk-start-2")?.click();
    flushSync();
    clock = 70_000;
    vi.advanceTimersByTime(200);
    flushSync();
    expect(document.querySelector("[role=timer]")?.textContent).toBe("1:00");
    clock = 200_000;
    vi.advanceTimersByTime(200);
    flushSync();
    expect(text()).toContain("Well done");
    vi.useRealTimers();
    press("Note it");
    await vi.waitFor(() => expect(training.noted).not.toBeNull());
    expect(sent).toEqual([
      ["add_session", { draft: expect.objectContaining({ kind: "exercise", episode: "neck" }) }],
    ]);
    flushSync();
    expect(text()).toContain("Noted as done");
    training.noted = "an earlier change";
    flushSync();
    expect(text()).not.toContain("Noted as done");
  });

  it("is paused by looking at another page", () => {
    const { training } = show("desk");
    document.querySelector<HTMLElement>("#learn-desk-start-12")?.click();
    flushSync();
    clock = 30_000;
    press("Back");
    expect(training.run).toMatchObject({ state: "paused", trained: 20_000 });
  });
});

describe("the self-check", () => {
  it("asks one thing at a time and never gives a missing answer as a no", () => {
    show("noise");
    press("Start the six questions");
    for (let nth = 0; nth < 6; nth += 1) {
      expect(document.querySelectorAll("form fieldset")).toHaveLength(1);
      press("Continue");
    }
    expect(text()).toContain("Some questions are still open");
    expect(document.querySelector("h2")?.textContent).not.toContain("harmless");
  });
});
