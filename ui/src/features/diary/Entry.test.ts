// @vitest-environment happy-dom
import { mockIPC } from "@tauri-apps/api/mocks";
import { flushSync, mount, tick, unmount } from "svelte";
import { afterEach, describe, expect, it } from "vitest";
import type { DiaryEntry, EpisodeView, Overview } from "../../api";
import { LANGUAGES, speak } from "../../shared/language.svelte";
import { t } from "../../shared/words";
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

function show(closed: string | null): [string, unknown][] {
  const calls: [string, unknown][] = [];
  mockIPC((command, payload) => {
    calls.push([command, payload]);
    return {} as Overview;
  });
  const view = { episode: "e", session, pinned: false };
  shown = mount(Entry, {
    target: document.body,
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
