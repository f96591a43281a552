// @vitest-environment happy-dom
import { flushSync, mount, unmount } from "svelte";
import { expect, it } from "vitest";
import FirstStart from "./FirstStart.svelte";

it("Enter begins: the button has the focus at once, where nothing is asked yet", async () => {
  const shown = mount(FirstStart, {
    target: document.body,
    props: { now: "2026-03-02T09:00:00", known: false, run: async () => null, onDone: () => {} },
  });
  flushSync();
  expect(document.activeElement?.textContent).toBe("Begin");
  await unmount(shown);
});
