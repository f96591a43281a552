// @vitest-environment happy-dom
import { mockIPC } from "@tauri-apps/api/mocks";
import { flushSync, mount, unmount } from "svelte";
import { afterEach, describe, expect, it } from "vitest";
import type { ClearanceDraft, EpisodeView, HoldLevel, OverallHold, Overview } from "../../api";
import { asRefusal } from "../../api/refusal";
import Hold from "./Hold.svelte";

const episode = {
  id: "a",
  title: "Right knee",
  closed: null,
  assessment: { alerts: [] },
} as unknown as EpisodeView;
let page: object | null = null;

function open(level: HoldLevel, flag: "chest_pain" | null) {
  const cleared: { episode: string; draft: ClearanceDraft }[] = [];
  mockIPC((command, payload) => {
    if (command !== "record_clearance") throw new Error(command);
    const given = payload as unknown as { episode: string; draft: ClearanceDraft };
    cleared.push(given);
    if (given.draft.by === "") {
      throw { code: "required", field: "by", value: null, allowed: null };
    }
    return {} as Overview;
  });
  const cause = flag === null ? ("surgery" as const) : ("flag" as const);
  const sign = { level, cause, flag, since: "2026-03-01", episode: "a" };
  const hold: OverallHold = {
    hold: { level, since: "2026-03-01", signs: [sign] },
    episodes: ["a"],
  };
  page = mount(Hold, {
    target: document.body,
    props: {
      overview: { now: "2026-03-02T08:00:00", episodes: [episode] } as unknown as Overview,
      hold,
      run: async (change) => {
        try {
          await change();
          return null;
        } catch (thrown) {
          return asRefusal(thrown);
        }
      },
      onRest: () => undefined,
      onCheckIn: () => undefined,
      onOpenCheckIn: () => undefined,
    },
  });
  flushSync();
  return cleared;
}
const press = async (name: string): Promise<void> => {
  const buttons = [...document.querySelectorAll("button")];
  buttons.find((button) => button.textContent?.trim() === name)?.click();
  await new Promise((resolve) => setTimeout(resolve, 0));
  flushSync();
};
const said = (): string => document.body.textContent ?? "";

afterEach(async () => {
  if (page) await unmount(page);
  page = null;
});

describe("a hold", () => {
  it("in an emergency says first whom to call, then what was noted", () => {
    open("emergency", "chest_pain");
    expect(document.activeElement?.textContent).toBe("Call for help now");
    expect(said()).toContain("112, 999, 911");
    expect(said().indexOf("112")).toBeLessThan(said().indexOf("Chest pain"));
    expect(said()).toContain("Massage is paused");
  });

  it("after surgery is a wait, not an alarm", () => {
    open("clearance", null);
    expect(said()).toContain("surgical team");
    expect(said()).not.toContain("112");
    expect(said()).not.toContain("by mistake");
  });

  it("needs to know who cleared it, and says so beside the field", async () => {
    const cleared = open("emergency", "chest_pain");
    await press("A professional has cleared me");
    await press("Save");
    expect(document.querySelector("#clearance-by-wrong")?.textContent).toBe("Enter who said so.");
    const by = document.querySelector<HTMLInputElement>("#clearance-by");
    if (by) by.value = "Dr Lee";
    by?.dispatchEvent(new Event("input", { bubbles: true }));
    await press("Save");
    expect(cleared.at(-1)).toMatchObject({
      episode: "a",
      draft: { by: "Dr Lee", at: null, max_per_week: null, note: null },
    });
  });
});
