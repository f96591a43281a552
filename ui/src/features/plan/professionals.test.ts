// @vitest-environment happy-dom
import { mockIPC } from "@tauri-apps/api/mocks";
import { flushSync, mount, tick, unmount } from "svelte";
import { afterEach, describe, expect, it } from "vitest";
import type { EpisodeView, Overview } from "../../api";
import { assessmentOf, episodeOf, prescribedOf } from "./made-up";
import Professionals from "./Professionals.svelte";
import Suggestion from "./Suggestion.svelte";

let shown: ReturnType<typeof mount> | null = null;
let sent: unknown[] = [];

afterEach(async () => {
  if (shown !== null) await unmount(shown);
  shown = null;
  sent = [];
});

const told = prescribedOf({});
const run = async (change: () => Promise<Overview>): Promise<null> => {
  await change();
  return null;
};

function show(of: typeof Suggestion | typeof Professionals, parts: Partial<EpisodeView>): void {
  mockIPC((command, payload) => {
    sent.push([command, payload]);
    return {} as Overview;
  });
  const view = { ...episodeOf(assessmentOf({})), ...parts };
  shown = mount(of, {
    target: document.body,
    props: { view, cautions: [], run, readOnly: false },
  });
  flushSync();
}
const said = (): string => document.body.textContent?.replace(/\s+/g, " ") ?? "";
async function press(words: string): Promise<void> {
  const all = [...document.querySelectorAll("button")];
  all.find((each) => each.textContent?.trim() === words)?.click();
  for (let turn = 0; turn < 8; turn += 1) await tick();
}

describe("a prescription in force", () => {
  it("stands beside what Tend would suggest, with who, until when and from which file", () => {
    show(Suggestion, { prescription: told });
    const rows = [...document.querySelectorAll("tbody tr")].map((row) =>
      [...row.children].map((cell) => cell.textContent?.replace(/\s+/g, " ").trim()),
    );
    expect(rows.map(([, theirs]) => theirs)).toEqual([
      "3 times a week",
      "12 sessions",
      "Ana Ferrer, PT",
      "from Sun 1 February to Sat 28 February",
      "Taken in on Sun 1 February, from the file ankle.tend-answer",
    ]);
    expect(rows[0]?.[2]).toBe("2 to 3 a week, 3 suggested");
  });

  it("still stands there while held, where the pause has the headline", () => {
    const hold = { level: "pt_first" as const, since: "2026-02-01", signs: [] };
    show(Suggestion, { prescription: told, assessment: assessmentOf({ hold }) });
    expect(document.querySelector(".often")?.textContent).toBe("Paused");
    expect(said()).toContain("Tend on its own");
  });

  it("is said to wait where the phase gives it no say", () => {
    show(Suggestion, { prescription: told });
    expect(said()).toContain("It does not count in the phase of now.");
    document.body.replaceChildren();
    const { frequency } = told.prescription;
    const steps = [
      { rule: "prescription" as const, frequency, record: told.prescription.id, date: null },
    ];
    const { suggestion } = assessmentOf({});
    show(Suggestion, {
      prescription: told,
      assessment: assessmentOf({ suggestion: { ...suggestion, steps } }),
    });
    expect(said()).not.toContain("It does not count");
  });

  it("can be ended by the patient", async () => {
    show(Suggestion, { prescription: told });
    await press("End it");
    expect(sent).toEqual([["end_prescription", { prescription: told.prescription.id }]]);
  });
});

describe("what professionals said", () => {
  it("lists every clearance with who, when, how much and from which file", () => {
    const clearance = {
      id: "c",
      at: "2026-01-30T10:00:00+01:00",
      by: "Dr Lee",
      max_per_week: 2,
      note: "<b>Slowly</b>",
    };
    show(Professionals, { clearances: [{ clearance, source: told.source }] });
    expect(said()).toContain("Dr Lee, Fri 30 January: at most 2 a week.");
    expect(said()).toContain("ankle.tend-answer");
    expect(document.querySelector("blockquote")?.textContent).toBe("<b>Slowly</b>");
  });

  it("takes down how often a therapist said, and asks for what is missing", async () => {
    show(Professionals, {});
    await press("Save");
    expect(sent).toEqual([]);
    expect(document.activeElement?.closest("[data-field=kind]")).not.toBeNull();
    document.querySelector<HTMLInputElement>("input[value=per_week]")?.click();
    flushSync();
    for (const [field, text] of [
      ["frequency.suggested", "2"],
      ["by", "Ana"],
    ]) {
      const input = document.querySelector<HTMLInputElement>(`input[data-field="${field}"]`);
      if (input) input.value = text ?? "";
      input?.dispatchEvent(new Event("input", { bubbles: true }));
    }
    flushSync();
    await press("Save");
    expect(sent).toMatchObject([
      [
        "record_prescription",
        {
          draft: {
            by: "Ana",
            date: null,
            until: null,
            frequency: { kind: "per_week", min: 2, max: 2, suggested: 2 },
            note: null,
          },
        },
      ],
    ]);
  });
});
