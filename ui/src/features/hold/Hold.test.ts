// @vitest-environment happy-dom
import { mockIPC } from "@tauri-apps/api/mocks";
import { flushSync, mount, unmount } from "svelte";
import { afterEach, describe, expect, it } from "vitest";
import type {
  ClearanceDraft,
  EpisodeView,
  HoldLevel,
  OverallHold,
  Overview,
  Told,
} from "../../api";
import { asRefusal } from "../../api/refusal";
import Hold from "./Hold.svelte";

const episode = {
  id: "a",
  title: "Right knee",
  closed: null,
  assessment: { alerts: [] },
} as unknown as EpisodeView;
let page: object | null = null;

/** Opens a hold; it stands on after a clearance when the sign is the later one. */
function open(level: HoldLevel, flag: "chest_pain" | null, stands = false) {
  const told: (Told | undefined)[] = [];
  const takenBack: unknown[] = [];
  const cleared: { episode: string; draft: ClearanceDraft }[] = [];
  mockIPC((command, payload) => {
    if (command === "take_back_sign") {
      takenBack.push(payload);
      return {} as Overview;
    }
    if (command !== "record_clearance") throw new Error(command);
    const given = payload as unknown as { episode: string; draft: ClearanceDraft };
    cleared.push(given);
    if (given.draft.by === "") {
      throw { code: "required", field: "by", value: null, allowed: null };
    }
    const after = { level, since: sign.since, signs: [sign] };
    const assessment = { alerts: [], hold: stands ? after : null };
    return { episodes: [{ ...episode, assessment }] } as unknown as Overview;
  });
  const cause = flag === null ? ("surgery" as const) : ("flag" as const);
  const sign = { level, cause, flag, since: "2026-03-01", episode: "a" };
  const hold: OverallHold = {
    hold: { level, since: "2026-03-01", signs: [sign] },
    episodes: ["a"],
    noted: flag === null ? [] : [{ check_in: "c", episode: "a", flag, at: "2026-03-01T18:05:00" }],
  };
  page = mount(Hold, {
    target: document.body,
    props: {
      overview: { now: "2026-03-02T08:00:00", episodes: [episode] } as unknown as Overview,
      hold,
      run: async (change, words) => {
        told.push(words);
        try {
          await change();
          return null;
        } catch (thrown) {
          return asRefusal(thrown);
        }
      },
      onRest: () => undefined,
      onCheckIn: () => undefined,
    },
  });
  flushSync();
  return Object.assign(cleared, { told, takenBack });
}
const press = async (name: string): Promise<void> => {
  const buttons = [...document.querySelectorAll("button")];
  buttons.find((button) => button.textContent?.trim() === name)?.click();
  await new Promise((resolve) => setTimeout(resolve, 0));
  flushSync();
};
const write = (field: string, text: string): void => {
  const input = document.querySelector<HTMLInputElement>(field);
  if (input) input.value = text;
  input?.dispatchEvent(new Event("input", { bubbles: true }));
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

  it("names each sign, and when it was noted", () => {
    open("emergency", "chest_pain");
    expect(said()).toContain("Chest pain, or a tight, heavy chest");
    expect(said()).toContain("yesterday at 18:05");
  });

  it("asks once before a sign noted by mistake is taken out, and that sign alone", async () => {
    const { takenBack, told } = open("emergency", "chest_pain");
    await press("I noted this by mistake");
    expect(takenBack).toEqual([]);
    expect(document.activeElement?.textContent).toBe("Keep it");
    expect(said()).toContain("Was “");
    await press("Keep it");
    expect(takenBack).toEqual([]);
    expect(document.activeElement?.textContent).toBe("I noted this by mistake");
    await press("I noted this by mistake");
    await press("Yes, take this sign out");
    expect(takenBack).toEqual([{ checkIn: "c", flag: "chest_pain" }]);
    expect(told).toEqual([
      {
        key: "change-sign_taken_back-which",
        values: { sign: "Chest pain, or a tight, heavy chest", when: "yesterday at 18:05" },
      },
    ]);
  });

  it("needs to know who cleared it, and says so beside the field", async () => {
    const cleared = open("emergency", "chest_pain");
    await press("A professional has cleared me");
    await press("Save");
    expect(document.querySelector("#clearance-by-wrong")?.textContent).toBe("Enter who said so.");
    write("#clearance-by", "Dr Lee");
    expect(document.querySelector("#clearance-by-wrong")).toBeNull();
    await press("Save");
    expect(cleared.at(-1)).toMatchObject({
      episode: "a",
      draft: { by: "Dr Lee", at: null, max_per_week: null, note: null },
    });
  });

  it("says beside the date when the sign came after the clearance", async () => {
    const cleared = open("emergency", "chest_pain", true);
    await press("A professional has cleared me");
    write("#clearance-by", "Dr Lee");
    write("#clearance-at", "2026-02-27T10:00");
    await press("Save");
    expect(document.querySelector("#clearance-at-wrong")?.textContent).toContain(
      "the sign was noted after that",
    );
    expect(document.activeElement?.id).toBe("clearance-at");
    await press("Save");
    expect(cleared).toHaveLength(1);
    write("#clearance-at", "2026-03-02T07:00");
    expect(document.querySelector("#clearance-at-wrong")).toBeNull();
    await press("Save");
    expect(cleared).toHaveLength(2);
  });
});
