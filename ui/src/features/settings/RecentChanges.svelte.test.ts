// @vitest-environment happy-dom
import { mockIPC } from "@tauri-apps/api/mocks";
import { flushSync, mount, unmount } from "svelte";
import { afterEach, expect, it } from "vitest";
import type { EpisodeView, Overview, Refusal, UndoView } from "../../api";
import { asRefusal } from "../../api/refusal";
import RecentChanges from "./RecentChanges.svelte";

let page: object | null = null;
let taken: unknown[] = [];
afterEach(async () => {
  if (page) await unmount(page);
  page = null;
  taken = [];
});

const changeAt = (minute: number, parts: Partial<UndoView> = {}): UndoView => ({
  change: "check_in_recorded",
  episode: "a",
  at: `2026-03-02T08:${String(59 - minute).padStart(2, "0")}:00`,
  ...parts,
});

async function show(changes: UndoView[] | Refusal, undone: Refusal | null = null) {
  const props: { latest: UndoView | null } = $state({ latest: null });
  let list = changes;
  mockIPC((command, payload) => {
    if (command === "changes") {
      if (!Array.isArray(list)) throw list;
      return list;
    }
    taken.push(payload);
    if (undone) throw undone;
    return {} as Overview;
  });
  page = mount(RecentChanges, {
    target: document.body,
    props: {
      get latest() {
        return props.latest;
      },
      episodes: [{ id: "a", title: "Right knee" }] as unknown as EpisodeView[],
      now: "2026-03-02T09:00:00",
      run: async (change) => {
        try {
          await change();
          return null;
        } catch (thrown) {
          return asRefusal(thrown);
        }
      },
    },
  });
  await settled();
  return async (next: UndoView[]): Promise<void> => {
    list = next;
    props.latest = next[0] ?? null;
    await settled();
  };
}
const settled = async (): Promise<void> => {
  flushSync();
  await new Promise((resolve) => setTimeout(resolve));
  flushSync();
};
const lines = (): string[] =>
  [...document.querySelectorAll("li p")].map(
    (each) => each.textContent?.replace(/\s+/g, " ") ?? "",
  );
const buttons = (): HTMLButtonElement[] => [...document.querySelectorAll("button")];
const storage: Refusal = { code: "storage", field: null, value: "full", allowed: null };

it("each change says what it was, when, and in which episode, if it was in one", async () => {
  await show([changeAt(0), changeAt(1, { change: "setting_changed", episode: null })]);
  const [first, second] = lines();
  expect(first).toMatch(/today 08:59 · Right knee/);
  expect(second).toContain("08:58");
  expect(second).not.toContain("·");
});

it("one change is taken back, or all that came after it with it", async () => {
  await show([changeAt(0), changeAt(1), changeAt(2)]);
  expect(buttons().map((each) => each.textContent?.trim())).toEqual([
    "Take this back",
    "Take this back, and all above it",
    "Take this back, and all above it",
  ]);
  buttons()[2]?.click();
  await settled();
  expect(taken).toEqual([{ steps: 3 }]);
  expect(document.activeElement?.id).toBe("settings-changes");
});

it("five are shown at first, and all of them when asked for", async () => {
  await show(Array.from({ length: 30 }, (_, at) => changeAt(at)));
  expect(lines()).toHaveLength(5);
  const all = buttons().find((each) => each.textContent?.trim() === "Show all 30");
  all?.click();
  await settled();
  expect(lines()).toHaveLength(30);
  expect(buttons().some((each) => each.textContent?.includes("Show all"))).toBe(false);
});

it("with another change the list is read anew", async () => {
  const comes = await show([changeAt(5)]);
  expect(lines()[0]).toContain("08:54");
  await comes([changeAt(0), changeAt(5)]);
  expect(lines()[0]).toContain("08:59");
  expect(lines()).toHaveLength(2);
});

it("where there is nothing to take back, it says so and offers nothing", async () => {
  await show([]);
  expect(document.body.textContent).toContain("There is nothing to take back.");
  expect(buttons()).toEqual([]);
});

it("what cannot be taken back or read is said", async () => {
  await show([changeAt(0)], storage);
  buttons()[0]?.click();
  await settled();
  expect(document.querySelectorAll("[role=alert]")).toHaveLength(1);
  if (page) await unmount(page);
  expect(document.querySelectorAll("[role=alert]")).toHaveLength(0);
  await show(storage);
  expect(document.querySelectorAll("[role=alert]")).toHaveLength(1);
});
