// @vitest-environment happy-dom
// @vitest-environment happy-dom
import { flushSync, mount, tick, unmount } from "svelte";
import { afterEach, describe, expect, it } from "vitest";
import type { SessionView } from "../../api";
import { viewOf } from "./made-up";
import Month from "./Month.svelte";

let shown: ReturnType<typeof mount> | null = null;
let month = "";

afterEach(async () => {
  if (shown !== null) await unmount(shown);
  shown = null;
  document.body.replaceChildren();
});

function show(sessions: SessionView[]): void {
  shown = mount(Month, {
    target: document.body,
    props: {
      sessions,
      due: [],
      episodes: [],
      now: "2026-02-02T09:00:00",
      month: "2026-02",
      onMonth: (to: string) => (month = to),
      run: async () => null,
    },
  });
  flushSync();
}

const cell = (day: string): HTMLElement | null => document.querySelector(`[data-day="${day}"]`);

async function press(key: string): Promise<void> {
  const active = document.querySelector("[role=gridcell][tabindex='0']");
  active?.dispatchEvent(new KeyboardEvent("keydown", { key, bubbles: true, cancelable: true }));
  await tick();
  flushSync();
}

describe("the month", () => {
  it("stands on today and has one cell to tab to", () => {
    show([]);
    const reachable = document.querySelectorAll("[role=gridcell][tabindex='0']");
    expect(reachable).toHaveLength(1);
    expect(reachable[0]).toBe(cell("2026-02-02"));
    expect(cell("2026-02-02")?.getAttribute("aria-current")).toBe("date");
  });

  it("walks with the arrow keys and asks for the next month at its end", async () => {
    show([]);
    await press("ArrowDown");
    expect(cell("2026-02-09")?.getAttribute("aria-selected")).toBe("true");
    await press("PageDown");
    expect(month).toBe("2026-03");
  });

  it("names what became of a session, for the ear", () => {
    show([
      viewOf({ planned_for: "2026-02-03T18:00:00", status: "missed" }),
      viewOf({ planned_for: "2026-02-04T18:00:00", status: "suspended" }),
    ]);
    expect(cell("2026-02-03")?.querySelector(".unseen")?.textContent).toContain("not done");
    expect(cell("2026-02-04")?.querySelector(".unseen")?.textContent).toContain("paused");
    expect(cell("2026-02-05")?.querySelector(".unseen")?.textContent).toContain("No session");
  });
});
