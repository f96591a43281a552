// @vitest-environment happy-dom
import { mockIPC } from "@tauri-apps/api/mocks";
import { flushSync, mount, tick, unmount } from "svelte";
import { afterEach, describe, expect, it } from "vitest";
import type { DesktopView, Overview } from "../api";
import FirstClose from "./FirstClose.svelte";

let page: ReturnType<typeof mount> | null = null;
let sent: unknown[] = [];

afterEach(async () => {
  if (page) await unmount(page);
  page = null;
  sent = [];
});

function ask(desktop: Partial<DesktopView> = { tray: true }): void {
  mockIPC((command, payload) => {
    sent.push(command === "change_setting" ? payload : command);
    return {} as Overview;
  });
  const dialog = mount(FirstClose, {
    target: document.body,
    props: {
      desktop: desktop as DesktopView,
      run: async (change) => {
        await change();
        return null;
      },
    },
  });
  page = dialog;
  flushSync();
  dialog.ask();
}
const isOpen = (): boolean => document.querySelector("dialog")?.open ?? false;
const said = (): string => document.querySelector("dialog")?.textContent ?? "";
async function press(words: string): Promise<void> {
  const all = [...document.querySelectorAll("button")];
  all.find((each) => each.textContent === words)?.click();
  for (let turn = 0; turn < 6; turn += 1) await tick();
}

describe("the first close", () => {
  it("says that Tend goes on, and where to find it", () => {
    ask();
    expect(isOpen()).toBe(true);
    expect(said()).toContain("so that your reminders can come");
    expect(said()).toContain("in the tray");
    expect(said()).toContain("Settings");
  });

  it("sends nobody to a tray that is not there", () => {
    ask({ tray: false });
    expect(said()).not.toContain("in the tray");
    expect(said()).toContain("start Tend again");
  });

  it("closes the window, and is not asked again", async () => {
    ask();
    await press("Close the window");
    expect(sent).toEqual([{ change: { field: "close_told", to: true } }, "close_window"]);
    expect(isOpen()).toBe(false);
  });

  it("can quit instead, or keep the window open", async () => {
    ask();
    await press("Keep it open");
    expect(isOpen()).toBe(false);
    expect(sent).toEqual([]);
    await press("Quit Tend");
    expect(sent).toEqual(["quit"]);
  });
});
