// @vitest-environment happy-dom
import { mockIPC } from "@tauri-apps/api/mocks";
import { flushSync, mount, tick, unmount } from "svelte";
import { afterEach, describe, expect, it } from "vitest";
import type { DiaryEntry, EpisodeView, Overview } from "../../api";
import { LANGUAGES, speak } from "../../shared/language.svelte";
import { t } from "../../shared/words";
import { Kept, SESSIONS_LEFT } from "../../terms/kept";
import Entry from "./Entry.svelte";

let shown: object | null = null;
afterEach(async () => {
  speak("en");
  if (shown) await unmount(shown);
  shown = null;
  document.body.replaceChildren();
});

const session = {
  id: "s1",
  kind: "massage",
  planned_for: "2026-03-02T18:00:00",
  status: "done",
  done_at: "2026-03-02T18:10:00+01:00",
  minutes: null,
  pressure: null,
  pain_before: 5,
  pain_after: null,
  provider: null,
  note: null,
};

function show(closed: string | null, kept = new Kept<string>()): [string, unknown][] {
  const calls: [string, unknown][] = [];
  mockIPC((command, payload) => {
    calls.push([command, payload]);
    return {} as Overview;
  });
  const view = { episode: "e", session, pinned: false };
  shown = mount(Entry, {
    target: document.body,
    context: new Map([[SESSIONS_LEFT, kept]]),
    props: {
      entry: { kind: "session", view } as unknown as DiaryEntry,
      episode: { id: "e", title: "Left ankle", activities: [], closed } as unknown as EpisodeView,
      measures: [],
      now: "2026-03-04T09:00:00",
      several: false,
      run: async (change) => {
        await change();
        return null;
      },
      onOpen: () => {},
    },
  });
  flushSync();
  return calls;
}
const change = (): HTMLButtonElement | null => document.querySelector(".head button");

describe("a done session in the diary", () => {
  it("takes what is told of it later, and gives the focus back", async () => {
    const calls = show(null);
    change()?.click();
    await tick();
    flushSync();
    const note = document.querySelector("textarea");
    if (note) note.value = "Calf was tight";
    note?.dispatchEvent(new Event("input", { bubbles: true }));
    document.querySelector("form")?.requestSubmit();
    for (let turn = 0; turn < 6; turn += 1) await tick();
    expect(calls).toMatchObject([
      [
        "edit_session",
        { session: "s1", draft: { at: null, pain_before: 5, note: "Calf was tight" } },
      ],
    ]);
    expect(document.activeElement).toBe(change());
  });

  it("left unsaved is found again as it was typed, until it is given up", async () => {
    const kept = new Kept<string>();
    const open = async (): Promise<HTMLTextAreaElement | null> => {
      show(null, kept);
      change()?.click();
      await tick();
      flushSync();
      return document.querySelector("textarea");
    };
    const leave = async (): Promise<void> => {
      if (shown) await unmount(shown);
      shown = null;
    };
    const note = await open();
    if (note) note.value = "Calf was tight";
    note?.dispatchEvent(new Event("input", { bubbles: true }));
    await tick();
    await leave();
    expect((await open())?.value).toBe("Calf was tight");
    expect(document.querySelector("form")?.textContent).toContain(t("check-in-kept"));
    [...document.querySelectorAll("button")]
      .find((each) => each.textContent === t("sessions-cancel"))
      ?.click();
    await leave();
    expect((await open())?.value).toBe("");
  });

  it("goes from an answered scale on to the next, and waits after a 1", async () => {
    show(null);
    change()?.click();
    await tick();
    flushSync();
    const scale = (name: string) =>
      document.querySelector<HTMLInputElement>(`[data-field="${name}"] input`);
    const press = (key: string): void => {
      document.activeElement?.dispatchEvent(
        new KeyboardEvent("keydown", { key, bubbles: true, cancelable: true }),
      );
      flushSync();
    };
    const focused = () =>
      document.activeElement?.closest("[data-field]")?.getAttribute("data-field");
    scale("pain_before")?.focus();
    press("6");
    expect(focused()).toBe("pain_after");
    press("1");
    expect(focused()).toBe("pain_after");
    press("Enter");
    expect(focused()).toBe("note");
  });

  it("of a closed episode stays as it is", () => {
    show("2026-03-03");
    expect(change()).toBeNull();
  });
});

it("the way from a note to its day is called in every language by what stands on it", () => {
  for (const { code } of LANGUAGES) {
    speak(code);
    const name = t("diary-open-day", { day: "2" });
    expect(name.toLowerCase(), code).toContain(t("diary-open-day-short").toLowerCase());
  }
});
