// @vitest-environment happy-dom
import { flushSync, mount, tick, unmount } from "svelte";
import { afterEach, describe, expect, it } from "vitest";
import type { Refusal } from "../../api";
import AddSession from "./AddSession.svelte";
import Shift from "./Shift.svelte";

let shown: ReturnType<typeof mount> | null = null;

afterEach(async () => {
  if (shown !== null) await unmount(shown);
  shown = null;
  document.body.replaceChildren();
});

async function submit(): Promise<void> {
  document.querySelector("form")?.requestSubmit();
  for (let turn = 0; turn < 4; turn += 1) await tick();
}

describe("what is refused", () => {
  it("takes the focus to the kind of session when none is chosen", async () => {
    shown = mount(AddSession, {
      target: document.body,
      props: { episodes: [], now: "2026-02-02T09:00", run: async () => null, onClose: () => {} },
    });
    flushSync();
    await submit();
    expect(document.activeElement?.closest("[data-field]")?.getAttribute("data-field")).toBe(
      "kind",
    );
  });

  it("says that a session of the series would lie in the past", async () => {
    const past: Refusal = { code: "in_past", field: "days", value: null, allowed: null };
    shown = mount(Shift, {
      target: document.body,
      props: { episodes: [], run: async () => past, onClose: () => {} },
    });
    flushSync();
    const days = document.querySelector("input");
    const enter = (text: string): void => {
      if (days) days.value = text;
      days?.dispatchEvent(new Event("input", { bubbles: true }));
    };
    enter("-5");
    await submit();
    expect(document.querySelector("[role=alert]")?.textContent).toContain("session of the series");
    enter("9999");
    await submit();
    expect(document.querySelector("[role=alert]")?.textContent).toContain("365");
    expect(document.activeElement).toBe(days);
  });
});
