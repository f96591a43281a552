// @vitest-environment happy-dom
import { flushSync, mount, tick, unmount } from "svelte";
import { afterEach, describe, expect, it } from "vitest";
import type { EpisodeView, Refusal } from "../../api";
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

function add(episodes: EpisodeView[], refusal: Refusal | null): string[] {
  const went: string[] = [];
  shown = mount(AddSession, {
    target: document.body,
    props: {
      episodes,
      now: "2026-02-02T09:00",
      run: async () => refusal,
      onPlan: (episode) => went.push(episode),
      onHold: () => went.push("hold"),
      onClose: () => {},
    },
  });
  flushSync();
  return went;
}
const choose = (name: string): void => {
  const labels = [...document.querySelectorAll("label")];
  labels.find((label) => label.textContent?.trim() === name)?.click();
  flushSync();
};
const said = (): string => document.body.textContent ?? "";

describe("a massage that waits", () => {
  const waiting = (massage_waits: "protect" | "held"): EpisodeView =>
    ({
      id: "Left ankle",
      title: "Left ankle",
      massage_waits,
      assessment: { next: { to: "recovery", tier: null, earliest: "2026-02-04" } },
    }) as unknown as EpisodeView;

  it("is told as soon as a massage is chosen, with the way to why", () => {
    const went = add([waiting("protect")], null);
    expect(said()).not.toContain("It needs calm first");
    choose("Massage");
    expect(said()).toContain("It needs calm first");
    [...document.querySelectorAll("button")]
      .find((button) => button.textContent === "See the plan")
      ?.click();
    expect(went).toEqual(["Left ankle"]);
    choose("Done already");
    expect(said()).not.toContain("It needs calm first");
    choose("Planned");
    choose("Exercise");
    expect(said()).not.toContain("It needs calm first");
  });

  it("under a hold leads to what is to be done", () => {
    const went = add([waiting("held")], null);
    choose("Massage");
    [...document.querySelectorAll("button")]
      .find((button) => button.textContent === "See what to do")
      ?.click();
    expect(went).toEqual(["hold"]);
  });

  it("refused all the same marks the kind, until another is chosen", async () => {
    add([waiting("protect")], { code: "not_suggested", field: "kind", value: null, allowed: null });
    choose("Massage");
    choose("Planned");
    const time = document.querySelector<HTMLInputElement>("[data-field=time]");
    if (time) time.value = "18:00";
    time?.dispatchEvent(new Event("input", { bubbles: true }));
    await submit();
    const wrong = (): string =>
      document.querySelector("[data-field=kind] .wrong")?.textContent ?? "";
    expect(wrong()).toContain("none can be planned");
    expect(document.activeElement?.closest("[data-field]")?.getAttribute("data-field")).toBe(
      "kind",
    );
    expect(document.querySelector("[data-field=date]")?.getAttribute("aria-invalid")).toBe("false");
    choose("Exercise");
    await tick();
    expect(wrong()).toBe("");
  });
});

describe("what is refused", () => {
  it("takes the focus to the kind of session when none is chosen", async () => {
    add([], null);
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
