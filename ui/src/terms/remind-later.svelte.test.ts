// @vitest-environment happy-dom
import { mockIPC } from "@tauri-apps/api/mocks";
import { flushSync, mount, tick, unmount } from "svelte";
import { afterEach, describe, expect, it } from "vitest";
import type { DueItem, Overview, Refusal } from "../api";
import RemindLater from "./RemindLater.svelte";

let page: object | null = null;
let sent: unknown[] = [];

afterEach(async () => {
  if (page) await unmount(page);
  page = null;
  sent = [];
});

/** Shows it for a session that is due; what it sends is taken, or refused. */
function show(refused: Refusal | null = null): void {
  mockIPC((command, payload) => {
    sent.push({ command, ...(payload as object) });
    return {} as Overview;
  });
  const props = $state({
    item: { kind: "session", session: { id: "s" }, snoozed_until: null } as unknown as DueItem,
    name: "Massage",
    refusal: null,
    run: async (change: () => Promise<Overview>) => {
      await change();
      const snoozed_until = props.item.snoozed_until === null ? "2026-03-02T18:10:00" : null;
      if (refused === null) props.item = { ...props.item, snoozed_until };
      return refused;
    },
  });
  page = mount(RemindLater, { target: document.body, props });
  flushSync();
}
const opener = (): HTMLElement | null => document.querySelector("summary");
const isOpen = (): boolean => document.querySelector("details")?.open ?? false;
const settled = async (): Promise<void> => {
  for (let turn = 0; turn < 6; turn += 1) await tick();
};
async function press(words: string): Promise<void> {
  const all = [...document.querySelectorAll<HTMLElement>("summary, button")];
  all.find((each) => each.textContent?.trim() === words)?.click();
  await settled();
}

describe("reminding later", () => {
  it("offers three times, and Escape closes them where they were opened", async () => {
    show();
    await press("Remind me later");
    expect(isOpen()).toBe(true);
    const times = [...document.querySelectorAll("button")];
    expect(times.map((each) => each.textContent)).toEqual([
      "In 10 minutes",
      "In 1 hour",
      "Tomorrow",
    ]);
    times[0]?.focus();
    times[0]?.dispatchEvent(new KeyboardEvent("keydown", { key: "Escape", bubbles: true }));
    await settled();
    expect(isOpen()).toBe(false);
    expect(document.activeElement).toBe(opener());
  });

  it("is walked with the arrow keys, Home and End", async () => {
    show();
    await press("Remind me later");
    opener()?.focus();
    const pressedOn = async (key: string): Promise<string | null | undefined> => {
      const event = new KeyboardEvent("keydown", { key, bubbles: true, cancelable: true });
      document.activeElement?.dispatchEvent(event);
      await settled();
      expect(event.defaultPrevented).toBe(true);
      return document.activeElement?.textContent;
    };
    expect(await pressedOn("ArrowDown")).toBe("In 10 minutes");
    expect(await pressedOn("ArrowDown")).toBe("In 1 hour");
    expect(await pressedOn("End")).toBe("Tomorrow");
    expect(await pressedOn("ArrowDown")).toBe("In 10 minutes");
    expect(await pressedOn("ArrowUp")).toBe("Tomorrow");
    expect(await pressedOn("Home")).toBe("In 10 minutes");
    expect(isOpen()).toBe(true);
  });

  it("says what it is about to whoever hears it", () => {
    show();
    expect(opener()?.getAttribute("aria-label")).toBe("Remind me later: Massage");
  });

  it("puts off, keeps the focus, and calls back", async () => {
    show();
    await press("Remind me later");
    await press("In 1 hour");
    const what = { kind: "session", session: "s" };
    expect(sent).toEqual([{ command: "snooze", what: [what], by: "one_hour" }]);
    expect(document.activeElement?.textContent).toBe("Remind me now instead");
    await press("Remind me now instead");
    expect(sent[1]).toEqual({ command: "unsnooze", what });
    expect(document.activeElement).toBe(opener());
    expect(isOpen()).toBe(false);
  });

  it("stays where it is when it is refused", async () => {
    show({ code: "not_found", field: null, value: null, allowed: null });
    await press("Remind me later");
    await press("Tomorrow");
    expect(document.activeElement).toBe(opener());
  });
});
