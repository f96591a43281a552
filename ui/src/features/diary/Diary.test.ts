// @vitest-environment happy-dom
import { mockIPC } from "@tauri-apps/api/mocks";
import { flushSync, mount, unmount } from "svelte";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { CheckIn, CheckInView, DiaryEntry, FoundNote, Overview, Refusal } from "../../api";
import { emptyCheckIn } from "../../terms/empty-check-in";
import Diary from "./Diary.svelte";

const checkInOf = (parts: Partial<CheckIn> = {}): CheckIn =>
  ({
    ...emptyCheckIn(["Stairs"]),
    id: "c1",
    at: "2026-03-02T08:15:00+01:00",
    recorded_at: "2026-03-02T08:15:00+01:00",
    ...parts,
  }) as CheckIn;
const checkIn = (parts: Partial<CheckInView> = {}): DiaryEntry => ({
  kind: "check_in",
  episode: "a",
  view: { check_in: checkInOf({ pain: 3 }), own: [], edited: false, back_dated: false, ...parts },
});
const session = (parts: object): DiaryEntry => ({
  kind: "session",
  view: {
    episode: "a",
    pinned: false,
    session: {
      id: "s1",
      kind: "massage",
      planned_for: "2026-03-02T18:00",
      status: "planned",
      done_at: null,
      minutes: null,
      pressure: null,
      pain_before: null,
      pain_after: null,
      provider: null,
      note: null,
      ...parts,
    },
  },
});
const noteOf = (parts: Partial<FoundNote>): FoundNote => ({
  episode: "a",
  date: "2026-02-10",
  at: "2026-02-10T08:15:00+01:00",
  record: "check_in",
  id: "c1",
  text: "The stairs were hard",
  hits: [[4, 10]],
  ...parts,
});
const storage: Refusal = { code: "storage", field: null, value: "full", allowed: null };

type Asked = { from: string; to: string; episode: string | null };
let page: object | null = null;
let asked: Asked[] = [];
let entries: Record<string, DiaryEntry[]> = {};
let versions: { recorded: string; check_in: CheckIn; own: [] }[] = [];
let notes: FoundNote[] | Refusal = [];
let searched: string[] = [];
let refused: Refusal | null = null;
let opened: [string, string][] = [];
let checkIns = 0;
beforeEach(() => {
  [asked, entries, versions, notes, searched, refused, opened, checkIns] = [
    [],
    {},
    [],
    [],
    [],
    null,
    [],
    0,
  ];
});
afterEach(async () => {
  if (page) await unmount(page);
  page = null;
});

const episodes = [
  { id: "a", title: "Right knee", opened: "2026-01-10", closed: null, activities: ["Stairs"] },
  { id: "b", title: "Neck", opened: "2026-02-01", closed: "2026-02-20", activities: [] },
];
async function show(many = 1, day: string | null = null): Promise<void> {
  mockIPC((command, payload) => {
    if (command === "diary") {
      if (refused) throw refused;
      const { from, to, episode } = payload as unknown as Asked;
      asked.push({ from, to, episode });
      return Object.entries(entries)
        .filter(([date]) => from <= date && date <= to)
        .map(([date, of]) => ({ date, entries: of }));
    }
    if (command === "versions") return versions;
    if (command !== "search_notes") throw new Error(command);
    searched.push((payload as { text: string }).text);
    if (!Array.isArray(notes)) throw notes;
    return notes;
  });
  page = mount(Diary, {
    target: document.body,
    props: {
      overview: {
        now: "2026-03-02T09:00:00",
        own_measures: [],
        episodes: episodes.slice(0, many),
      } as unknown as Overview,
      opened: day,
      run: async () => null,
      onOpen: (episode: string, { check_in }: CheckInView) => opened.push([episode, check_in.id]),
      onCheckIn: () => (checkIns += 1),
    },
  });
  await settled();
}
const settled = async (): Promise<void> => {
  flushSync();
  await new Promise((resolve) => setTimeout(resolve));
  flushSync();
};
const said = (of: ParentNode = document.body): string =>
  (of.textContent ?? "").replace(/\s+/g, " ").trim();
const listed = (): string[] =>
  [...document.querySelectorAll("article li")].map((each) => said(each));
const headings = (): string[] => [...document.querySelectorAll("h2")].map((each) => said(each));
const button = (name: string): HTMLButtonElement | undefined =>
  [...document.querySelectorAll("button")].find(
    (each) => said(each) === name || each.getAttribute("aria-label") === name,
  );
const press = async (name: string): Promise<void> => {
  const found = button(name);
  if (!found) throw new Error(`there is no ${name}`);
  found.click();
  await settled();
};
const search = async (words: string): Promise<void> => {
  const field = document.querySelector<HTMLInputElement>("#diary-search");
  if (!field) throw new Error("nothing can be searched");
  field.value = words;
  field.dispatchEvent(new Event("input", { bubbles: true }));
  await press("Search");
};

describe("the diary", () => {
  it("begins with the four weeks up to today", async () => {
    entries = { "2026-03-02": [checkIn()], "2026-02-03": [checkIn()], "2026-02-02": [checkIn()] };
    await show();
    expect(asked).toEqual([{ from: "2026-02-03", to: "2026-03-02", episode: null }]);
    expect(headings()).toEqual(["today", "Tue 3 February 27 days ago"]);
  });

  it("shows older weeks beside those that are shown, as long as there are any", async () => {
    entries = { "2026-03-02": [checkIn()], "2026-01-12": [checkIn()] };
    await show();
    await press("Show older ones");
    expect(asked.at(-1)).toMatchObject({ from: "2026-01-06", to: "2026-03-02" });
    expect(headings()).toEqual(["today", "Mon 12 January"]);
    // The log begins in these weeks.
    expect(button("Show older ones")).toBeUndefined();
  });

  it("opened on a day, it begins there and leads back to today", async () => {
    entries = { "2026-03-02": [checkIn()], "2026-02-10": [checkIn()] };
    await show(1, "2026-02-10");
    expect(asked[0]).toMatchObject({ from: "2026-01-14", to: "2026-02-10" });
    expect(headings()).toEqual(["Tue 10 February 20 days ago"]);
    await press("Back to today");
    expect(headings()[0]).toBe("today");
    expect(button("Back to today")).toBeUndefined();
    expect(document.activeElement?.id).toBe("diary-days");
  });

  it("can be kept to one episode; where there is one, it is not asked nor named", async () => {
    entries = { "2026-03-02": [checkIn()] };
    await show(2);
    expect(listed()[0]).toContain("Right knee");
    const choice = document.querySelector<HTMLSelectElement>("#diary-episode");
    const one = choice?.options[1];
    // This document does not find what is chosen in a list.
    if (choice && one) choice.querySelector = () => one;
    choice?.dispatchEvent(new Event("change", { bubbles: true }));
    await settled();
    expect(asked.at(-1)?.episode).toBe("a");
    if (page) await unmount(page);
    await show(1);
    expect(document.querySelector("#diary-episode")).toBeNull();
    expect(listed()[0]).not.toContain("Right knee");
  });

  it("says what will stand here while nothing does, and offers the first check-in", async () => {
    await show();
    expect(said()).toContain("Nothing in these weeks");
    await press("Check in");
    expect(checkIns).toBe(1);
  });

  it("says why it cannot be read", async () => {
    refused = storage;
    await show();
    expect(document.querySelector("[role=alert]")?.textContent).not.toBe("");
    expect(said()).not.toContain("Nothing in these weeks");
  });
});

describe("an entry", () => {
  const one = async (entry: DiaryEntry): Promise<string> => {
    entries = { "2026-03-02": [entry] };
    await show(2);
    return listed()[0] ?? "";
  };

  it("of a check-in says what was answered, and not what was not", async () => {
    const text = await one(checkIn({ check_in: checkInOf({ pain: 3, note: "Slept badly" }) }));
    expect(text).toContain("Check-in 08:15");
    expect(text).toContain("Pain at rest 3 of 10");
    expect(text).toContain("Slept badly");
    expect(text).not.toMatch(/stress|stairs|swelling|written later|how it was before/i);
  });

  it("of a check-in names its danger signs, and that it was written later", async () => {
    const check_in = checkInOf({ flags: ["chest_pain"] });
    const text = await one(checkIn({ check_in, back_dated: true }));
    expect(text).toMatch(/sign/i);
    expect(text).toMatch(/chest/i);
    expect(text).toContain("written later");
  });

  it("of a check-in leads to changing it while its episode is open", async () => {
    const other = checkIn({ check_in: checkInOf({ id: "c2" }) });
    entries = { "2026-03-02": [checkIn(), { ...other, episode: "b" } as DiaryEntry] };
    await show(2);
    const change = [...document.querySelectorAll("article button")];
    expect(change).toHaveLength(1);
    await press("Change the check-in of Mon 2 March at 08:15");
    expect(opened).toEqual([["a", "c1"]]);
  });

  it("of a check-in that was changed shows how it was before, once it is asked for", async () => {
    versions = [
      { recorded: "2026-03-02T09:00:00+01:00", check_in: checkInOf({ pain: 3 }), own: [] },
      { recorded: "2026-03-02T08:15:00+01:00", check_in: checkInOf({ pain: 7 }), own: [] },
    ];
    expect(await one(checkIn({ edited: true }))).not.toContain("7");
    const details = document.querySelector("details");
    if (details) details.open = true;
    details?.dispatchEvent(new Event("toggle"));
    await settled();
    const before = [...document.querySelectorAll("details li")].map((each) => said(each));
    expect(before).toHaveLength(1);
    expect(before[0]).toContain("As written on Mon 2 March at 08:15");
    expect(before[0]).toContain("Pain at rest 7 of 10");
  });

  it("of a session says what became of it, and how it was, as far as that was told", async () => {
    const planned = await one(session({}));
    expect(planned).toContain("Massage 18:00 · planned");
    expect(planned).not.toMatch(/minute|before/i);
    if (page) await unmount(page);
    const done = await one(
      session({
        status: "done",
        done_at: "2026-03-02T18:30:00+01:00",
        minutes: 45,
        pain_before: 4,
        pain_after: 0,
        provider: "Dr. Sand",
        note: "Good",
      }),
    );
    expect(done).toContain("18:30 · done");
    for (const part of ["45 min", "before 4 of 10", "after 0 of 10", "Dr. Sand", "Good"])
      expect(done).toContain(part);
  });

  it("of a professional's word says who gave it and what it allows", async () => {
    const text = await one({
      kind: "clearance",
      episode: "a",
      view: {
        clearance: {
          id: "k",
          at: "2026-03-02T10:00:00+01:00",
          by: "Dr. Sand",
          max_per_week: 1,
          note: "Gently",
        },
        source: null,
      },
    });
    expect(text).toBe(
      "Right knee Dr. Sand said that massage may go on 10:00 Once a week at most. Gently",
    );
  });

  it("of a prescription says who set it and how often", async () => {
    const text = await one({
      kind: "prescription",
      episode: "a",
      view: {
        prescription: {
          id: "p",
          date: "2026-03-02",
          by: "Dr. Sand",
          until: null,
          note: null,
          frequency: { kind: "per_week", min: 1, suggested: 1, max: 2, optional: false },
        },
        source: null,
      },
    });
    expect(text).toContain("Dr. Sand set how often");
    expect(text).toMatch(/1.*2/);
  });

  it("of a new phase says which and why", async () => {
    const text = await one({
      kind: "phase_change",
      episode: "a",
      from: "recovery",
      to: "taper",
      reason: "criteria_met",
    });
    expect(text).toContain("New phase:");
    expect(text.split("New phase:")[1]?.length).toBeGreaterThan(20);
  });
});

it("a form that is open stays with its session when another entry comes before it", async () => {
  const massage = session({ id: "m", status: "done", done_at: "2026-03-02T10:00", minutes: 30 });
  entries = { "2026-03-02": [massage], "2026-01-12": [checkIn()] };
  await show();
  await press("Change: Massage, Right knee, Mon 2 March, 10:00, done");
  const minutes = document.querySelector<HTMLInputElement>("[data-field=minutes] input");
  if (!minutes) throw new Error("there is no form");
  minutes.value = "45";
  minutes.dispatchEvent(new Event("input", { bubbles: true }));
  const exercise = session({
    id: "x",
    kind: "exercise",
    status: "done",
    done_at: "2026-03-02T18:00",
  });
  entries = { ...entries, "2026-03-02": [exercise, massage] };
  await press("Show older ones");
  expect(listed()[0]).toContain("Exercise");
  expect(document.contains(minutes)).toBe(true);
  expect(minutes.closest("li")?.textContent).toContain("Massage");
  expect(minutes.value).toBe("45");
});

describe("a search", () => {
  it("for nothing looks for nothing", async () => {
    entries = { "2026-03-02": [checkIn()] };
    await show();
    await search("  ");
    expect(searched).toEqual([]);
    expect(listed()).toHaveLength(1);
  });

  it("shows each note with what was found in it marked, instead of the days", async () => {
    entries = { "2026-03-02": [checkIn()] };
    notes = [noteOf({}), noteOf({ id: "p1", record: "prescription", at: null, hits: [[0, 3]] })];
    await show();
    await search("stairs");
    expect(searched).toEqual(["stairs"]);
    expect(document.querySelector("article")).toBeNull();
    expect([...document.querySelectorAll("mark")].map((each) => each.textContent)).toEqual([
      "stairs",
      "The",
    ]);
    const [first, second] = [...document.querySelectorAll("li")].map((each) => said(each));
    expect(first).toContain("Tue 10 February 08:15 Check-in · Right knee");
    expect(second).toContain("Tue 10 February From your therapist · Right knee");
    expect(said(document.querySelector("[role=status]") ?? undefined)).toContain("2");
  });

  it("that finds nothing says so, and leads back", async () => {
    entries = { "2026-03-02": [checkIn()] };
    await show();
    await search("zebra");
    expect(said()).toContain("No note has all these words.");
    await press("Back to the diary");
    expect(listed()).toHaveLength(1);
    expect(document.querySelector<HTMLInputElement>("#diary-search")?.value).toBe("");
  });

  it("that finds as many as are shown says that there may be more", async () => {
    notes = Array.from({ length: 50 }, (_, at) => noteOf({ id: String(at) }));
    await show();
    await search("stairs");
    expect(said()).toContain("The latest 50 notes found.");
  });

  it("leads from a note to its day", async () => {
    entries = { "2026-02-10": [checkIn()] };
    notes = [noteOf({})];
    await show();
    await search("stairs");
    await press("Show that day: Tue 10 February");
    expect(headings()).toEqual(["Tue 10 February 20 days ago"]);
    expect(document.activeElement?.id).toBe("diary-days");
  });

  it("that fails says why", async () => {
    notes = storage;
    await show();
    await search("stairs");
    expect(document.querySelector("[role=alert]")?.textContent).not.toBe("");
  });
});
