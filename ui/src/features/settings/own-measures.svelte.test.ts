// @vitest-environment happy-dom
import { mockIPC } from "@tauri-apps/api/mocks";
import { flushSync, mount, unmount } from "svelte";
import { afterEach, expect, it } from "vitest";
import type { Overview, OwnMeasure } from "../../api";
import OwnMeasures from "./OwnMeasures.svelte";

const mood: OwnMeasure = { id: "m", name: "Mood", kind: "scale", unit: null, retired: false };

let page: object | null = null;
afterEach(async () => {
  if (page) await unmount(page);
  page = null;
});

/** The measures; what is changed is answered with these in their place. */
function show(before: OwnMeasure[], after: OwnMeasure[]): void {
  const shown = $state({ measures: before });
  mockIPC(() => ({}) as Overview);
  page = mount(OwnMeasures, {
    target: document.body,
    props: {
      get measures() {
        return shown.measures;
      },
      run: async (change) => {
        await change();
        shown.measures = after;
        return null;
      },
    },
  });
  flushSync();
}
const button = (name: string): HTMLElement => {
  const found = [...document.querySelectorAll("button")].find(
    (each) => (each.getAttribute("aria-label") ?? each.textContent?.trim()) === name,
  );
  if (!found) throw new Error(`there is no ${name}`);
  return found;
};
async function press(name: string): Promise<void> {
  button(name).focus();
  button(name).click();
  await new Promise((resolve) => setTimeout(resolve));
  flushSync();
}
const focused = (): string | undefined => document.activeElement?.textContent?.trim();

it("the focus stays on the page when a measure is asked no more, and when it is deleted", async () => {
  show([mood], [{ ...mood, retired: true }]);
  await press("Stop asking about Mood");
  expect(focused()).toBe("Add your own measure");
  if (page) await unmount(page);

  show([{ ...mood, retired: true }], []);
  await press("Delete Mood and its answers");
  expect(focused()).toBe("Add your own measure");
});

it("whoever turned back from renaming is where they were", async () => {
  show([mood], [mood]);
  await press("Rename Mood");
  expect(document.activeElement?.tagName).toBe("INPUT");
  await press("Cancel");
  expect(document.activeElement).toBe(button("Rename Mood"));
});
