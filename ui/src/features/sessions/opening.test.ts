// @vitest-environment happy-dom
import { mockIPC } from "@tauri-apps/api/mocks";
import { flushSync, mount, tick, unmount } from "svelte";
import { afterEach, describe, expect, it } from "vitest";
import type { Overview, Session } from "../../api";
import { viewOf } from "./made-up";
import SessionRow from "./SessionRow.svelte";
import { pressed } from "../../shared/opening";

let shown: ReturnType<typeof mount> | null = null;

afterEach(async () => {
  if (shown !== null) await unmount(shown);
  shown = null;
  document.body.replaceChildren();
});

const PLANNED = { planned_for: "2026-02-03T18:00:00" };

function show(parts: Partial<Session> = PLANNED): void {
  shown = mount(SessionRow, {
    target: document.body,
    props: {
      view: viewOf(parts),
      due: [],
      episodes: [],
      now: "2026-02-02T09:00:00",
      run: async (change) => {
        await change();
        return null;
      },
    },
  });
  flushSync();
}

const buttonOf = (words: string): HTMLButtonElement | undefined =>
  [...document.querySelectorAll("button")].find((each) => each.textContent?.trim() === words);

async function press(words: string): Promise<void> {
  buttonOf(words)?.click();
  await tick();
  await tick();
}

const escape = async (): Promise<void> => {
  document.activeElement?.dispatchEvent(
    new KeyboardEvent("keydown", { key: "Escape", bubbles: true }),
  );
  await tick();
};

describe("the forms of a session", () => {
  it("fold one another away and never close one another", () => {
    const both = { done: "open", move: "closed" } as const;
    expect(pressed(both, "move")).toEqual({ done: "folded", move: "open" });
    expect(pressed(both, "done")).toEqual({ done: "folded", move: "closed" });
  });

  it("take the focus when they open, and give it back when they close", async () => {
    show();
    await press("Change or skip");
    await press("Move");
    expect(document.activeElement?.getAttribute("data-field")).toBe("date");
    await escape();
    expect(document.querySelector("form")).toBeNull();
    expect(document.activeElement).toBe(buttonOf("Move"));
  });

  it("keep what was entered, against Escape and against another form", async () => {
    show();
    await press("Change or skip");
    await press("Done, and tell more");
    const note = document.querySelector("textarea");
    if (note) note.value = "Calf";
    note?.dispatchEvent(new Event("input", { bubbles: true }));
    await escape();
    await press("Move");
    await press("Done, and tell more");
    expect(document.querySelector("textarea")?.value).toBe("Calf");
    expect(document.activeElement?.getAttribute("data-field")).toBe("at");
  });
});

describe("a session", () => {
  const visible = (): string[] =>
    [...document.querySelectorAll("button")]
      .filter((each) => each.closest("[hidden]") === null)
      .map((each) => each.textContent?.trim() ?? "");

  it("to come shows one way in; once it is due it can be marked done at once", async () => {
    show();
    expect(visible()).toEqual(["Change or skip"]);
    await press("Change or skip");
    expect(visible()).toEqual(["Change or skip", "Done, and tell more", "Move", "Skip"]);
    if (shown !== null) await unmount(shown);
    show({ planned_for: "2026-02-02T18:00:00" });
    expect(visible()).toEqual(["Done", "Change or skip"]);
  });

  /** What is asked of the log. */
  function heard(): [string, unknown][] {
    const calls: [string, unknown][] = [];
    mockIPC((command, payload) => {
      calls.push([command, payload]);
      return {} as Overview;
    });
    return calls;
  }
  async function submit(): Promise<void> {
    document.querySelector("form")?.requestSubmit();
    for (let turn = 0; turn < 6; turn += 1) await tick();
    flushSync();
  }

  it("that was done takes more details later, and keeps what was told and when", async () => {
    const calls = heard();
    const done_at = "2026-02-01T17:40:25+01:00";
    show({ ...PLANNED, id: "s1", status: "done", done_at, pain_before: 4, note: "Calf" });
    await press("Change");
    expect(document.querySelector("textarea")?.value).toBe("Calf");
    const minutes = document.querySelector<HTMLInputElement>("[data-field=minutes] input");
    if (minutes) minutes.value = "40";
    minutes?.dispatchEvent(new Event("input", { bubbles: true }));
    await submit();
    const draft = {
      at: null,
      minutes: 40,
      pressure: null,
      pain_before: 4,
      pain_after: null,
      note: "Calf",
    };
    expect(calls).toEqual([["edit_session", { session: "s1", draft }]]);
  });

  it("that is moved to the time it has is not said to have moved", async () => {
    const calls = heard();
    show();
    await press("Change or skip");
    await press("Move");
    await submit();
    expect(calls).toEqual([]);
    expect(document.querySelector("form")?.textContent).toContain("Nothing changed");
  });
});
