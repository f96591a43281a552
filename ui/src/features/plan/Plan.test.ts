// @vitest-environment happy-dom
import { flushSync, mount, unmount } from "svelte";
import { afterEach, describe, expect, it } from "vitest";
import type { EpisodeView, Overview } from "../../api";
import { assessmentOf, criterionOf, episodeOf, findingOf } from "./made-up";
import Plan from "./Plan.svelte";

let shown: ReturnType<typeof mount> | null = null;

afterEach(async () => {
  if (shown !== null) await unmount(shown);
  shown = null;
  document.body.replaceChildren();
});

function show(episodes: EpisodeView[], readOnly = false): string {
  const overview: Overview = {
    now: "2026-02-02T09:00:00",
    patient: { name: null, birth_year: null, activity_level: "general", cautions: ["pregnancy"] },
    hold: null,
    episodes,
    due: [],
    missed: null,
    undo: null,
    settings: {
      check_ins: [],
      session_leads: { massage: [60], self_massage: [], pt: [], exercise: [] },
      reviews: true,
      lapses: true,
      quiet_hours: null,
      quiet_days: [],
      appearance: "system",
      background: true,
      close_told: false,
      unasked: [],
      language: null,
    },
    own_measures: [],
    language: "en",
    demo: false,
  };
  shown = mount(Plan, {
    target: document.body,
    props: { overview, run: async () => null, readOnly },
  });
  flushSync();
  return document.body.textContent ?? "";
}

const full = assessmentOf({
  criteria: {
    pain: { ...criterionOf([findingOf({ entries: ["a"] })]), basic: "met", strict: "met" },
    movement: criterionOf([findingOf({ test: "movement_mean", status: "not_enough_data" })]),
    inflammation: criterionOf([]),
    function: criterionOf([]),
  },
});

describe("the plan page", () => {
  it("speaks in words in every phase, while held and without an episode", () => {
    const spoken = [
      show([]),
      ...(["protect", "recovery", "taper", "maintenance", "soreness"] as const).flatMap((phase) => {
        const held = { level: "pt_first" as const, since: "2026-02-01", signs: [] };
        return [null, held].map((hold) => show([episodeOf({ ...full, phase, hold })]));
      }),
    ];
    for (const text of spoken) {
      expect(text).not.toMatch(/\b(plan|settings|today)-[a-z]|today-care|undefined|NaN|\{/);
      expect(text.length).toBeGreaterThan(10);
    }
  });

  it("says a pause as a pause and offers nothing to plan then", () => {
    const hold = { level: "emergency" as const, since: "2026-02-01", signs: [] };
    const text = show([episodeOf({ ...full, hold })]);
    expect(text).toContain("Paused");
    expect(document.querySelector("[aria-labelledby=plan-take-title] form")).toBeNull();
  });

  it("offers nothing to do to somebody who only reads it", () => {
    const held = { level: "pt_first" as const, since: "2026-02-01", signs: [] };
    for (const hold of [null, held]) {
      show([episodeOf({ ...full, hold })], true);
      // The timeline is read, not answered.
      const asks = 'form, button, h1, input:not([aria-label^="Look through"])';
      expect(document.querySelector(asks)).toBeNull();
      document.body.replaceChildren();
    }
  });

  it("never offers a number outside the suggested range", () => {
    show([episodeOf(full)]);
    const slider = document.querySelector<HTMLInputElement>("#plan-take-chosen");
    expect([slider?.min, slider?.max]).toEqual(["2", "3"]);
  });

  it("says plainly when sessions fall on other days, or fewer are planned", () => {
    const text = show([episodeOf(full)]);
    expect(text).toContain("Sat 7 February");
    expect(text).toContain("Fewer sessions than you chose");
  });

  it("switches between episodes and marks the phase in force", () => {
    show([episodeOf(full, "Ankle"), episodeOf({ ...full, phase: "maintenance" }, "Neck")]);
    expect(document.querySelector("[aria-current=step]")?.textContent).toContain("Recovery");
    document.querySelectorAll<HTMLInputElement>("input[name=plan-episode]")[1]?.click();
    flushSync();
    expect(document.querySelector("[aria-current=step]")?.textContent).toContain("Maintenance");
  });

  it("lists the entries a criterion used, with their dates", () => {
    show([episodeOf(full)]);
    const entries = document.querySelector("table");
    expect(entries?.textContent).toContain("Mon 2 February");
  });
});
