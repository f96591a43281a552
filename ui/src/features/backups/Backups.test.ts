// @vitest-environment happy-dom
import { mockIPC } from "@tauri-apps/api/mocks";
import { flushSync, mount, unmount } from "svelte";
import { afterEach, describe, expect, it } from "vitest";
import type { BackupLook, BackupsView, Overview, Refusal } from "../../api";
import Backups from "./Backups.svelte";
import CopiesPart from "./CopiesPart.svelte";
import { copyOf, FAILING, holdsOf, NOW, placeOf, viewOf } from "./made-up";

let page: object | null = null;
afterEach(async () => {
  if (page) await unmount(page);
  page = null;
});

/** What was asked of Rust, in order. */
let asked: string[] = [];
type Answers = Record<string, (args: Record<string, unknown>) => unknown>;

function show(view: BackupsView | null, answers: Answers = {}, demo = false): void {
  asked = [];
  mockIPC((command, args) => {
    asked.push(command);
    const answer = answers[command];
    if (!answer) throw new Error(command);
    return answer(args as Record<string, unknown>);
  });
  page = mount(Backups, {
    target: document.body,
    props: {
      overview: { now: NOW, demo } as unknown as Overview,
      view,
      run: async (change: () => Promise<Overview>) => refusedBy(change),
      restore: async (change: () => Promise<Overview>) => refusedBy(change),
      onView: () => undefined,
      onReload: async () => undefined,
      onBack: () => undefined,
    },
  });
  flushSync();
}
const refusedBy = (change: () => Promise<unknown>): Promise<Refusal | null> =>
  change().then(
    () => null,
    (thrown: Refusal) => thrown,
  );
const text = (): string => (document.body.textContent ?? "").replace(/\s+/g, " ");
const settle = async (): Promise<void> => {
  await new Promise((resolve) => setTimeout(resolve));
  flushSync();
};
async function press(name: string): Promise<void> {
  const all = [...document.querySelectorAll("button")];
  const button = all.find(
    (each) => (each.getAttribute("aria-label") ?? each.textContent?.trim()) === name,
  );
  if (!button) throw new Error(`${name}: ${all.map((each) => each.textContent).join(" | ")}`);
  button.click();
  await settle();
}
const offers = (name: string): boolean =>
  [...document.querySelectorAll("button")].some((each) => each.textContent?.trim() === name);

const LOOK = "Look inside: copy of yesterday, 08:00";
const lookOf = (more: Partial<BackupLook> = {}): BackupLook => ({
  copy: copyOf("2026-03-08T08:00:00", { holds: holdsOf(18) }),
  sound: true,
  now: holdsOf(20),
  ...more,
});

describe("where copies go", () => {
  it("a_failing_second_folder_is_told_with_what_to_do", () => {
    show(viewOf({ places: [placeOf(), FAILING] }));
    expect(text()).toContain(
      "No copy could be made in your second folder since Wed 4 March, 09:00.",
    );
    expect(text()).toContain("plug that in");
    expect(text()).toContain("Then press “Copy now”.");
    expect(text()).toContain("Or choose another folder.");
    expect(text()).toContain("The computer says: no such folder");
  });

  it("where the one place there is fails, a second folder is the way out", () => {
    const failing = { since: NOW, why: "full", says: "no space" } as const;
    show(viewOf({ places: [placeOf({ failing })] }));
    expect(text()).toContain("There is no room left there.");
    expect(text()).toContain("a second folder keeps your log safe");
  });

  it("a folder that copies go to already is refused in words about the folder", async () => {
    show(viewOf(), {
      choose_second_folder: () => {
        throw { code: "twice", field: "folder", value: "/backups", allowed: null };
      },
    });
    await press("Choose a second folder");
    expect(text()).toContain("Copies go to this folder already.");
  });

  it("whoever turns back from choosing a folder has changed nothing", async () => {
    show(viewOf(), { choose_second_folder: () => null });
    await press("Choose a second folder");
    expect(asked).toEqual(["choose_second_folder"]);
    expect(document.querySelector("[role=alert]")?.textContent).toBe("");
  });

  it("a copy made now is told, and one that failed is not told as made", async () => {
    const answers = [viewOf(), viewOf({ places: [placeOf(), FAILING] })];
    show(viewOf(), { back_up_now: () => answers.shift() });
    await press("Copy now");
    expect(text()).toContain("The copy is made and checked.");
    await press("Copy now");
    expect(text()).toContain("Not every copy could be made.");
    expect(text()).not.toContain("The copy is made and checked.");
  });
});

describe("the list", () => {
  it("shows the days of a week first, and the rest when it is asked for", async () => {
    const days = Array.from({ length: 9 }, (_, at) => copyOf(`2026-03-0${9 - at}T08:00:00`));
    show(viewOf({ copies: days }));
    expect(document.querySelectorAll(".day")).toHaveLength(5);
    await press("Show all 9");
    expect(document.querySelectorAll(".day")).toHaveLength(9);
  });

  it("says why each was made", () => {
    show(viewOf({ copies: [copyOf("2026-03-08T08:00:00", { reason: "import" })] }));
    expect(text()).toContain("Before a log was taken in");
  });
});

describe("a look at a copy", () => {
  it("a_copy_is_shown_beside_what_the_log_holds_now", async () => {
    show(viewOf(), { look_at_backup: () => lookOf() });
    await press(LOOK);
    const cells = document.querySelectorAll("tbody tr:first-child > *");
    const row = [...cells].map((each) => each.textContent);
    expect(row).toEqual(["Check-ins", "18", "20"]);
    expect(text()).toContain("This copy is whole.");
  });

  it("a_damaged_copy_cannot_be_gone_back_to", async () => {
    show(viewOf(), { look_at_backup: () => lookOf({ sound: false }) });
    await press(LOOK);
    expect(text()).toContain("This copy is damaged.");
    expect(offers("Go back to this copy")).toBe(false);
  });

  it("nobody_goes_back_to_a_copy_in_which_there_is_nothing", async () => {
    const empty = { ...holdsOf(0), episodes: 0, sessions: 0 };
    const copy = copyOf("2026-03-08T08:00:00", { holds: empty });
    show(viewOf(), { look_at_backup: () => lookOf({ copy }) });
    await press(LOOK);
    expect(text()).toContain("there is nothing in it to go back to");
    expect(offers("Go back to this copy")).toBe(false);
  });

  it("where one of two is damaged, the one in the other place is looked at", async () => {
    const made = "2026-03-08T08:00:00";
    const copies = [copyOf(made), copyOf(made, { place: "second" })];
    show(viewOf({ copies }), {
      look_at_backup: ({ id }) => lookOf({ sound: String(id).startsWith("second") }),
    });
    await press(LOOK);
    expect(asked).toEqual(["look_at_backup", "look_at_backup"]);
    expect(text()).toContain("This copy is whole.");
  });

  it("a copy that is gone is told in words about the copy", async () => {
    show(viewOf(), {
      look_at_backup: () => {
        throw { code: "not_found", field: null, value: "app/x", allowed: null };
      },
    });
    await press(LOOK);
    expect(text()).toContain("This copy is not there any more.");
  });
});

describe("going back", () => {
  it("what_comes_of_going_back_is_said_before_it_is_done", async () => {
    show(viewOf(), { look_at_backup: () => lookOf(), restore_backup: () => ({}) });
    await press(LOOK);
    await press("Go back to this copy");
    expect(asked).toEqual(["look_at_backup"]);
    expect(text()).toContain("What you recorded or changed since yesterday, 08:00 will not be");
    expect(text()).toContain("Your log now holds more than this copy: 2 check-ins.");
    expect(text()).toContain("A copy of your log as it is now is made first.");
    expect(document.activeElement?.id).toBe("copies-ask");
    await press("Yes, go back");
    expect(asked).toContain("restore_backup");
    expect(document.querySelector(".restored")?.textContent).toContain("copy of yesterday, 08:00");
    expect(document.activeElement?.id).toBe("copies-title");
  });

  it("whoever turns back stays where they were", async () => {
    show(viewOf(), { look_at_backup: () => lookOf() });
    await press(LOOK);
    await press("Go back to this copy");
    await press("Cancel");
    expect(asked).not.toContain("restore_backup");
    expect(document.activeElement?.textContent?.trim()).toBe("Go back to this copy");
  });

  it("a_refused_way_back_is_said_and_nothing_is_told_as_done", async () => {
    show(viewOf(), {
      look_at_backup: () => lookOf(),
      restore_backup: () => {
        throw { code: "damaged", field: "x", value: null, allowed: null };
      },
    });
    await press(LOOK);
    await press("Go back to this copy");
    await press("Yes, go back");
    expect(text()).toContain("You cannot go back to it.");
    expect(document.querySelector(".restored")?.textContent).toBe("");
  });

  it("after_going_back_one_press_takes_that_back", async () => {
    const before = copyOf("2026-03-09T11:50:00", { reason: "restore" });
    let restored: unknown;
    show(viewOf({ copies: [before], before_restore: before.id }), {
      restore_backup: ({ id }) => (restored = id),
    });
    expect(text()).toContain("You went back to a copy: today, 11:50.");
    await press("Take that back");
    expect(restored).toBe(before.id);
    expect(text()).toContain("That is taken back.");
  });

  it("what was gone back to long ago is one copy among the others", () => {
    const before = copyOf("2026-01-09T11:50:00", { reason: "restore" });
    show(viewOf({ copies: [before], before_restore: before.id }));
    expect(offers("Take that back")).toBe(false);
  });
});

describe("the made-up patient", () => {
  it("has no copies, and it is said why", () => {
    show(viewOf(), {}, true);
    expect(text()).toContain("There are no copies of the made-up patient.");
    expect(offers("Copy now")).toBe(false);
  });
});

describe("the line among the settings", () => {
  const part = (view: BackupsView | null, demo = false): void => {
    page = mount(CopiesPart, {
      target: document.body,
      props: { view, now: NOW, demo, onOpen: () => undefined },
    });
    flushSync();
  };

  it("says when the last copy was made, and where", () => {
    part(viewOf());
    expect(text()).toContain("Last copy: today, 09:12 · beside your log");
  });

  it("tells of a place that fails", () => {
    part(viewOf({ places: [placeOf(), FAILING] }));
    expect(text()).toContain("No copy could be made in your second folder");
  });

  it("offers the made-up patient none", () => {
    part(null, true);
    expect(document.querySelector("button")).toBeNull();
  });
});
