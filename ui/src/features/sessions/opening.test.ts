// @vitest-environment happy-dom
import { flushSync, mount, tick, unmount } from "svelte";
import { afterEach, describe, expect, it } from "vitest";
import { viewOf } from "./made-up";
import SessionRow from "./SessionRow.svelte";
import { pressed } from "./opening";

let shown: ReturnType<typeof mount> | null = null;

afterEach(async () => {
  if (shown !== null) await unmount(shown);
  shown = null;
  document.body.replaceChildren();
});

function show(): void {
  shown = mount(SessionRow, {
    target: document.body,
    props: {
      view: viewOf({ planned_for: "2026-02-03T18:00:00" }),
      due: [],
      episodes: [],
      now: "2026-02-02T09:00:00",
      run: async () => null,
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
    await press("Move");
    expect(document.activeElement?.getAttribute("type")).toBe("date");
    await escape();
    expect(document.querySelector("form")).toBeNull();
    expect(document.activeElement).toBe(buttonOf("Move"));
  });

  it("keep what was entered, against Escape and against another form", async () => {
    show();
    await press("With details");
    const note = document.querySelector("textarea");
    if (note) note.value = "Calf";
    note?.dispatchEvent(new Event("input", { bubbles: true }));
    await escape();
    await press("Move");
    await press("With details");
    expect(document.querySelector("textarea")?.value).toBe("Calf");
    expect(document.activeElement?.getAttribute("type")).toBe("datetime-local");
  });
});
