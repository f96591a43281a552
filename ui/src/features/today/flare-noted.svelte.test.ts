// @vitest-environment happy-dom
import { mockIPC } from "@tauri-apps/api/mocks";
import { flushSync, mount, tick, unmount } from "svelte";
import { afterEach, describe, expect, it } from "vitest";
import type { EpisodeView, Overview } from "../../api";
import EpisodeToday from "./EpisodeToday.svelte";

const now = "2026-03-02T18:05:00";
const ankle = {
  id: "ankle",
  title: "Left ankle",
  also: [],
  assessment: {
    phase: "recovery",
    entered: "2026-03-02",
    hold: null,
    suggestion: { frequency: { kind: "none" }, minutes: [0, 0], exercise_first: false },
  },
  plan: { plan_optional: false, confirmed: false },
  prescription: null,
  changed: null,
  today: [],
  last: null,
  recent: [],
  sessions_today: [],
  next_massage: null,
} as unknown as EpisodeView;

let page: object | null = null;
afterEach(async () => {
  if (page) await unmount(page);
  page = null;
  document.body.replaceChildren();
});

function show(): void {
  let episode = $state.raw(ankle);
  mockIPC(() => {
    const flare = { check_in: { id: "c", at: now, flare: true } };
    episode = { ...ankle, today: [flare] } as unknown as EpisodeView;
    return {} as Overview;
  });
  const ignored = (): void => {};
  page = mount(EpisodeToday, {
    target: document.body,
    props: {
      get episode() {
        return episode;
      },
      today: "2026-03-02",
      due: [],
      alone: true,
      cautions: [],
      run: async (change) => {
        await change();
        return null;
      },
      onCheckIn: ignored,
      onEarlier: ignored,
      onOpenCheckIn: ignored,
      onPlan: ignored,
      onDays: () => {},
    },
  });
  flushSync();
}

describe("a flare that was noted", () => {
  it("leaves the focus on what comes of it, as its button is gone", async () => {
    show();
    const buttons = () => [...document.querySelectorAll("button")];
    const flare = buttons().find((each) => each.textContent?.trim() === "I’m flaring");
    flare?.focus();
    flare?.click();
    for (let turn = 0; turn < 8; turn += 1) await tick();
    expect(flare?.isConnected).toBe(false);
    expect(document.activeElement?.textContent).toContain("You noted a flare today");
  });

  it("is on the first day of a phase no matter of counting", () => {
    show();
    expect(document.body.textContent).toContain("since today");
    expect(document.body.textContent).not.toContain("day 1");
  });
});
