// @vitest-environment happy-dom
import { mockIPC } from "@tauri-apps/api/mocks";
import { flushSync, mount, unmount } from "svelte";
import { afterEach, describe, expect, it } from "vitest";
import type { DamageView, Overview, Refusal } from "../../api";
import Damage from "./Damage.svelte";
import { damageOf } from "./made-up";

let page: object | null = null;
afterEach(async () => {
  if (page) await unmount(page);
  page = null;
});

let asked: string[] = [];
let again = 0;
const settle = async (): Promise<void> => {
  await new Promise((resolve) => setTimeout(resolve));
  flushSync();
};
/** The page of a log that does not open; the ways to go on are all refused so. */
async function show(
  damage: DamageView | Refusal,
  code: Refusal["code"] = "damaged",
  refused: Refusal | null = null,
): Promise<void> {
  asked = [];
  again = 0;
  mockIPC((command) => {
    asked.push(command);
    if (command !== "damaged") return {};
    if ("code" in damage) throw damage;
    return damage;
  });
  page = mount(Damage, {
    target: document.body,
    props: {
      refusal: { code, field: "/home/maya/tend.logbook", value: null, allowed: null },
      goOn: async (change: () => Promise<Overview>) => {
        await change();
        return refused;
      },
      onAgain: async () => {
        again += 1;
      },
    },
  });
  flushSync();
  await settle();
}
const text = (): string => (document.body.textContent ?? "").replace(/\s+/g, " ");
const names = (): string[] =>
  [...document.querySelectorAll("button")].map((each) => each.textContent?.trim() ?? "");
async function press(name: string): Promise<void> {
  const all = [...document.querySelectorAll("button")];
  all.find((each) => each.textContent?.trim() === name)?.click();
  await settle();
}

describe("a damaged log book", () => {
  it("is told calmly: nothing was deleted, and where the files lie", async () => {
    await show(damageOf());
    expect(document.activeElement?.textContent?.trim()).toBe("Your log is damaged");
    expect(text()).toContain("Nothing was deleted.");
    expect(text()).toContain("/home/maya/damaged/20260309");
  });

  it("what_a_hold_asked_for_is_kept_to_also_where_the_log_lost_it", async () => {
    await show(damageOf());
    expect(text()).toContain("Were you told to pause or to get help? Then keep to that");
  });

  it("no_way_is_taken_before_it_is_chosen", async () => {
    await show(damageOf());
    expect(asked).toEqual(["damaged"]);
    expect(document.querySelectorAll(".button.main")).toHaveLength(0);
  });

  it("goes on with what could be read, or with the copy, as it is chosen", async () => {
    await show(damageOf());
    await press("Go on with what could be read");
    await press("Go on with the copy");
    expect(asked).toEqual(["damaged", "take_salvaged", "take_backup"]);
  });

  it("what cannot be had is not offered", async () => {
    await show(damageOf({ salvaged: null, backup: null }));
    expect(text()).toContain("Nothing could be read.");
    expect(text()).toContain("There is no whole copy.");
    expect(names()).toEqual(["Try again", "Begin with an empty log"]);
  });

  it("an_empty_log_is_begun_only_after_what_that_means_was_said", async () => {
    await show(damageOf());
    await press("Begin with an empty log");
    expect(asked).toEqual(["damaged"]);
    expect(text()).toContain("Nothing that you recorded will be in it.");
    await press("Yes, begin empty");
    expect(asked).toContain("take_empty");
  });

  it("why the way that was chosen was refused is said, and the ways stay", async () => {
    const refused = { code: "disk_full", field: null, value: null, allowed: null } as const;
    await show(damageOf(), "damaged", refused);
    await press("Go on with the copy");
    expect(text()).toContain("The disk is full.");
    expect(names()).toContain("Go on with what could be read");
  });

  it("tried again in vain it says so, and looks anew for what is left", async () => {
    await show(damageOf());
    await press("Try again");
    expect(again).toBe(1);
    expect(text()).toContain("It still cannot be opened.");
    expect(asked).toEqual(["damaged", "damaged"]);
  });

  it("where it cannot be set aside, why is said and trying again stays", async () => {
    await show({ code: "disk_full", field: null, value: null, allowed: null });
    expect(text()).toContain("The disk is full.");
    expect(names()).toEqual(["Try again"]);
  });
});

describe("a file that is no log at all", () => {
  it("nothing_is_written_beside_it_before_that_is_asked_for", async () => {
    await show(damageOf(), "not_a_log");
    expect(asked).toEqual([]);
    expect(text()).toContain("This file is not a Tend log: /home/maya/tend.logbook.");
    await press("Look for a way back");
    expect(asked).toEqual(["damaged"]);
    expect(names()).toContain("Go on with the copy");
  });
});
