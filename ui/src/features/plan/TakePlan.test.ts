// @vitest-environment happy-dom
import { flushSync, mount, tick, unmount } from "svelte";
import { afterEach, describe, expect, it } from "vitest";
import { assessmentOf, episodeOf } from "./made-up";
import TakePlan from "./TakePlan.svelte";

let shown: ReturnType<typeof mount> | null = null;

afterEach(async () => {
  if (shown !== null) await unmount(shown);
  shown = null;
  document.body.replaceChildren();
});

function show(): void {
  shown = mount(TakePlan, {
    target: document.body,
    props: { view: episodeOf(assessmentOf({})), run: async () => null },
  });
  flushSync();
}

async function save(): Promise<void> {
  document.querySelector("form")?.requestSubmit();
  await tick();
  await tick();
  await tick();
}

describe("taking the plan", () => {
  it("stays with the sessions once they are planned, and tells what came of it", async () => {
    show();
    await save();
    expect(document.activeElement).toBe(document.querySelector("h2"));
    expect(document.querySelector("details")?.open).toBe(false);
    expect(document.querySelector("[role=status]")?.textContent).toContain("Fewer sessions");
  });

  it("goes to the days when none is chosen", async () => {
    show();
    const days = [...document.querySelectorAll<HTMLInputElement>("fieldset input")];
    for (const day of days.filter(({ checked }) => checked)) day.click();
    flushSync();
    await save();
    expect(document.activeElement).toBe(days[0]);
    expect(document.querySelector("fieldset [role=alert]")?.textContent).toContain("one day");
  });
});
