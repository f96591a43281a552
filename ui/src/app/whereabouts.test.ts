// @vitest-environment happy-dom
import { mockIPC } from "@tauri-apps/api/mocks";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { Overview, Remindable } from "../api";
import { OpenLog } from "./log.svelte";
import { TODAY, Whereabouts, type Recorded } from "./whereabouts.svelte";

const changed = {
  since: "2026-03-01",
  phase: ["recovery", "taper"],
  reason: "criteria_met",
  criteria: [],
};
const episode = (id: string) => ({
  id,
  closed: null,
  changed: id === "a" ? changed : null,
  assessment: { phase: "taper", hold: null, alerts: [] },
});
const held = (since: string) => ({
  hold: { level: "same_day", signs: [{ flag: "calf_pain", cause: null, since, episode: "a" }] },
  episodes: ["a"],
});
const overviewOf = (parts: object = {}): Overview =>
  ({
    patient: {},
    demo: false,
    hold: null,
    due: [],
    undo: null,
    episodes: [episode("a"), episode("b")],
    ...parts,
  }) as unknown as Overview;
const recorded = { check_in: { id: "c" }, own: [] } as unknown as Recorded;

let deed: Remindable | null = null;
let forgotten = 0;
beforeEach(() => {
  deed = null;
  forgotten = 0;
  document.body.innerHTML = `<main id="page" tabindex="-1"></main>`;
});
afterEach(() => {
  document.body.innerHTML = "";
});

/** Where someone is who just opened the window. */
async function opened(parts: object = {}): Promise<{ log: OpenLog; here: Whereabouts }> {
  const overview = overviewOf(parts);
  mockIPC((command) => {
    if (command === "deed_to_open") return deed;
    if (command === "open_demo") return overviewOf({ demo: true });
    if (command === "leave_demo") return overviewOf();
    if (command === "overview") return overview;
    throw new Error(command);
  });
  const log = new OpenLog();
  await log.load();
  return { log, here: new Whereabouts(log, () => (forgotten += 1)) };
}
const settled = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

describe("from place to place", () => {
  it("the line that offers undo stays where a change leads, and is left with the place", async () => {
    const { log, here } = await opened();
    log.changed = true;
    here.arrive({ kind: "page", page: "plan" });
    expect([here.page, log.changed]).toEqual(["plan", true]);
    here.goToPage("diary");
    expect([here.page, log.changed]).toEqual(["diary", false]);
  });

  it("the page has the focus where the button that was pressed is gone", async () => {
    const { here } = await opened();
    here.goToPage("diary");
    await settled();
    expect(document.activeElement?.id).toBe("page");
  });

  it("what is read meanwhile leads back to where it was opened from", async () => {
    const { here } = await opened();
    const link = document.createElement("button");
    document.getElementById("page")?.append(link);
    link.focus();
    here.goToPage("plan");
    here.learn("noise");
    link.blur();
    expect([here.aside?.about, here.page]).toEqual(["noise", "plan"]);
    await here.leaveAside();
    expect([here.aside, here.page]).toEqual([null, "plan"]);
    expect(document.activeElement).toBe(link);
  });
});

describe("check-ins one after the other", () => {
  it("the last leads to what they brought", async () => {
    const { here } = await opened();
    here.checkIn(["a", "b"], true);
    here.checkedIn();
    expect(here.view).toEqual({ kind: "check-in", episodes: ["a", "b"], index: 1, same: true });
    here.checkedIn();
    expect(here.view).toMatchObject({ kind: "page", page: "today" });
    expect(here.view.kind === "page" && here.view.news?.map(({ kind }) => kind)).toEqual(["on"]);
  });

  it("what was told is not told again with the next one of the day", async () => {
    const { here } = await opened();
    for (const told of [1, 0]) {
      here.checkIn(["a"]);
      here.checkedIn();
      expect(here.view.kind === "page" && here.view.news).toHaveLength(told);
    }
  });

  it("one that is put right leads back to where it was found", async () => {
    const { here } = await opened();
    const diary = { kind: "page", page: "diary", day: "2026-03-01" } as const;
    here.edit("a", recorded, diary);
    expect(here.answering).toBe(true);
    expect(here.view).toMatchObject({ kind: "edit", episode: "a", back: diary });
  });
});

describe("a hold", () => {
  it("has the screen until it is set aside; a new sign takes it again", async () => {
    const { here } = await opened();
    const first = overviewOf({ hold: held("2026-03-01") });
    const hold = here.holdOnScreen(first);
    expect(hold).toBe(first.hold);
    if (hold) here.setHoldAside(hold);
    expect(here.holdOnScreen(first)).toBeNull();
    expect(here.holdOnScreen(overviewOf({ hold: held("2026-03-02") }))).not.toBeNull();
    here.showHold();
    expect(here.holdOnScreen(first)).not.toBeNull();
  });

  it("waits for what is being written, and for what is being read", async () => {
    const { here } = await opened();
    const overview = overviewOf({ hold: held("2026-03-01") });
    here.checkIn(["a"]);
    expect(here.holdOnScreen(overview)).toBeNull();
    here.go(TODAY);
    here.learn("noise");
    expect(here.holdOnScreen(overview)).toBeNull();
  });
});

describe("a notification that was clicked", () => {
  it("opens what it is about", async () => {
    const { here } = await opened();
    deed = { kind: "check_in" };
    await here.openDeed();
    expect(here.view).toMatchObject({ kind: "check-in", episodes: ["a", "b"] });
  });

  it("never takes away what is being written: it waits", async () => {
    const { here } = await opened();
    here.edit("a", recorded);
    deed = { kind: "session", session: "later" };
    await here.openDeed();
    expect(here.view.kind).toBe("edit");
    here.arrive(TODAY);
    await settled();
    expect(here.view).toMatchObject({ page: "sessions", session: "later" });
  });

  it("does not lead out of a log that was sent before that is left", async () => {
    const { here } = await opened();
    here.review();
    deed = { kind: "session", session: "later" };
    await here.openDeed();
    expect(here.page).toBe("today");
    here.leaveReview();
    await settled();
    expect(here.page).toBe("sessions");
  });

  it("leads out of the made-up patient: it is about the own log", async () => {
    const { log, here } = await opened({ demo: true });
    deed = { kind: "check_in" };
    await here.openDeed();
    expect(log.overview?.demo).toBe(false);
    expect(here.view.kind).toBe("check-in");
  });
});

it("with another log, all that belonged to the one before is let go", async () => {
  const { log, here } = await opened();
  here.goToPage("plan");
  expect(await here.openDemo()).toBeNull();
  expect([log.overview?.demo, here.page, forgotten]).toEqual([true, "today", 1]);
});

it("what cannot be opened leaves everything as it was", async () => {
  const { here } = await opened();
  here.goToPage("plan");
  mockIPC(() => {
    throw { code: "storage", field: null, value: null, allowed: null };
  });
  expect(await here.openDemo()).toMatchObject({ code: "storage" });
  expect([here.page, forgotten]).toEqual(["plan", 0]);
});

describe("another state of the log", () => {
  it("a_hold_of_a_log_gone_back_to_takes_the_screen_over_though_one_was_set_aside", async () => {
    const hold = held("2026-03-01T09:00:00");
    const { log, here } = await opened({ hold });
    here.setHoldAside(hold as never);
    expect(here.holdOnScreen(log.overview as Overview)).toBeNull();
    here.goToCopies();
    await here.restore(async () => overviewOf({ hold }));
    expect(here.holdOnScreen(log.overview as Overview)).toEqual(hold);
    expect([here.view, forgotten]).toEqual([{ kind: "page", page: "settings", part: "copies" }, 1]);
  });

  it("what was done in it before is not offered to be undone here", async () => {
    const { log, here } = await opened();
    const undo = { change: "check_in_recorded", episode: "a", at: "1" };
    await here.restore(async () => overviewOf({ undo }));
    expect([log.changed, log.overview?.undo]).toEqual([false, undo]);
  });

  it("a way back that was refused changes nothing", async () => {
    const { log, here } = await opened();
    const refused = await here.restore(async () => {
      throw { code: "not_found", field: null, value: null, allowed: null };
    });
    expect([refused?.code, forgotten, log.overview?.hold]).toEqual(["not_found", 0, null]);
  });

  it("after_a_damaged_log_book_today_comes_first", async () => {
    const { log, here } = await opened();
    log.broken = { code: "damaged", field: null, value: null, allowed: null };
    here.goToPage("plan");
    await here.goOn(async () => overviewOf());
    expect([log.broken, here.page]).toEqual([null, "today"]);
  });
});
