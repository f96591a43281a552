// @vitest-environment happy-dom
import { flushSync, mount, unmount } from "svelte";
import { afterEach, describe, expect, it } from "vitest";
import type { Overview } from "../../api";
import type { News as Brought } from "../../terms/news";
import News from "./News.svelte";
import Today from "./Today.svelte";

let page: object | null = null;
afterEach(async () => {
  if (page) await unmount(page);
  page = null;
});
const text = (): string => document.body.textContent ?? "";

describe("today", () => {
  it("says what will be here while nothing is looked after, and the one thing to do", () => {
    let another = 0;
    const ignored = (): void => {};
    page = mount(Today, {
      target: document.body,
      props: {
        overview: {
          now: "2026-03-02T09:00:00",
          episodes: [],
          due: [],
          missed: null,
          hold: null,
        } as unknown as Overview,
        desktop: null,
        run: async () => null,
        onCheckIn: ignored,
        onEarlier: ignored,
        onOpenCheckIn: ignored,
        onPlan: ignored,
        onDays: () => {},
        onSessions: ignored,
        onHold: ignored,
        onCleared: ignored,
        onAnother: () => (another += 1),
        onCopies: ignored,
      },
    });
    flushSync();
    expect(text()).toContain("Nothing to look after right now");
    const buttons = [...document.querySelectorAll("button")];
    expect(buttons.map((button) => button.textContent?.trim())).toEqual(["Look after something"]);
    buttons[0]?.click();
    expect(another).toBe(1);
  });
});

describe("what a check-in brought", () => {
  const news: Brought = {
    episode: "e",
    key: "e",
    kind: "back",
    said: { key: "news-back-setback" },
    next: { key: "news-back-next" },
    phase: null,
  };

  it("is said aloud in a sentence, with what comes of it and the way to the plan", () => {
    let opened = "";
    page = mount(News, {
      target: document.body,
      props: { news, title: "Right knee", onPlan: (episode: string) => (opened = episode) },
    });
    flushSync();
    const said = document.querySelector("[role=status]");
    expect(said?.textContent).toContain("Right knee");
    expect(said?.textContent).toContain("Keep moving gently");
    document.querySelector("button")?.click();
    expect(opened).toBe("e");
  });
});
