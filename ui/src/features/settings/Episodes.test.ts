// @vitest-environment happy-dom
import { mockIPC } from "@tauri-apps/api/mocks";
import { flushSync, mount, unmount } from "svelte";
import { afterEach, describe, expect, it } from "vitest";
import type { EpisodeView, Overview, Refusal } from "../../api";
import { asRefusal } from "../../api/refusal";
import { writeDate } from "../../shared/date-typed";
import Episodes from "./Episodes.svelte";

const episodeOf = (parts: Partial<EpisodeView>): EpisodeView =>
  ({
    id: "a",
    title: "Right knee",
    area: { site: "knee", side: "right" },
    also: [
      { site: "ankle", side: "left" },
      { site: "neck", side: null },
    ],
    onset: "2026-02-01",
    opened: "2026-02-10",
    closed: null,
    activities: ["Stairs", "Kneeling"],
    ...parts,
  }) as unknown as EpisodeView;

let page: object | null = null;
let sent: [command: string, payload: unknown][] = [];
let added = 0;
afterEach(async () => {
  if (page) await unmount(page);
  page = null;
  sent = [];
  added = 0;
});

/** What is looked after; each change is sent, unless refused. */
function show(episodes: EpisodeView[], refuse: Partial<Refusal> | null = null): void {
  mockIPC((command, payload) => {
    sent.push([command, payload]);
    if (refuse) throw { code: "required", field: null, value: null, allowed: null, ...refuse };
    return {} as Overview;
  });
  page = mount(Episodes, {
    target: document.body,
    props: {
      episodes,
      now: "2026-03-02T09:00:00",
      run: async (change) => {
        try {
          await change();
          return null;
        } catch (thrown) {
          return asRefusal(thrown);
        }
      },
      onAddEpisode: () => (added += 1),
    },
  });
  flushSync();
}
const settled = async (): Promise<void> => {
  await new Promise((resolve) => setTimeout(resolve));
  flushSync();
};
const press = async (name: string): Promise<void> => {
  const button = [...document.querySelectorAll("button")].find(
    (each) => (each.getAttribute("aria-label") ?? each.textContent?.trim()) === name,
  );
  if (!button) throw new Error(`there is no ${name}`);
  // A press moves the focus there.
  button.focus();
  button.click();
  await settled();
};
const write = (field: string, text: string): void => {
  const input = document.querySelector<HTMLInputElement>(`[data-field="${field}"] input`);
  if (!input) throw new Error(`there is no ${field}`);
  input.value = text;
  input.dispatchEvent(new Event("input", { bubbles: true }));
  flushSync();
};
const said = (): string => document.body.textContent?.replace(/\s+/g, " ") ?? "";
const names = (): (string | null)[] =>
  [...document.querySelectorAll("li button")].map((each) => each.getAttribute("aria-label"));

describe("what is looked after", () => {
  it("says when each began, and since when it is logged or until when it was", () => {
    show([episodeOf({}), episodeOf({ id: "b", title: "Neck", closed: "2026-02-20" })]);
    const [open, closed] = [...document.querySelectorAll("li")].map((each) => each.textContent);
    expect(open).toContain("It began on Sun 1 February. Logged since Tue 10 February.");
    expect(closed).toContain("Logged from Tue 10 February to Fri 20 February.");
  });

  it("an open one can be closed, a closed one taken up again, each by its own name", async () => {
    show([episodeOf({}), episodeOf({ id: "b", title: "Neck", closed: "2026-02-20" })]);
    expect(names()).toEqual([
      "Change Right knee",
      "Close Right knee",
      "Delete Right knee and all its entries",
      "Change Neck",
      "Take up again: Neck",
      "Delete Neck and all its entries",
    ]);
    await press("Close Right knee");
    await press("Take up again: Neck");
    await press("Delete Neck and all its entries");
    expect(document.querySelector("[role=group]")?.textContent).toContain("Delete Neck?");
    await press("Keep it");
    expect(document.activeElement?.getAttribute("aria-label")).toContain("Delete Neck");
    await press("Delete Neck and all its entries");
    await press("Delete all of it");
    expect(sent).toEqual([
      ["close_episode", { episode: "a", on: "2026-03-02" }],
      ["reopen_episode", { episode: "b" }],
      ["delete_episode", { episode: "b" }],
    ]);
  });

  it("why something cannot be is said", async () => {
    show([episodeOf({})], { code: "storage", value: "full" });
    await press("Close Right knee");
    const alerts = [...document.querySelectorAll("[role=alert]")].map((each) => each.textContent);
    expect(alerts.filter((text) => text !== "")).toHaveLength(1);
  });

  it("another one can be added", async () => {
    show([]);
    await press("Add another");
    expect(added).toBe(1);
  });
});

describe("putting an episode right", () => {
  it("begins with what is there, and sends all of it with what was changed", async () => {
    show([episodeOf({})]);
    await press("Change Right knee");
    const inputs = [...document.querySelectorAll<HTMLInputElement>("form .field input")];
    expect(inputs.map(({ value }) => value)).toEqual([
      "Right knee",
      writeDate("2026-02-01"),
      "Stairs",
      "Kneeling",
    ]);
    expect(document.activeElement).toBe(inputs[0]);
    write("activities.1", "Getting up");
    await press("Save");
    expect(sent).toEqual([
      [
        "edit_episode",
        {
          episode: "a",
          edit: {
            title: "Right knee",
            area: { site: "knee", side: "right" },
            also: [
              { site: "ankle", side: "left" },
              { site: "neck", side: null },
            ],
            onset: "2026-02-01",
            activities: ["Stairs", "Getting up"],
          },
        },
      ],
    ]);
    expect(document.querySelector("form")).toBeNull();
    expect(document.activeElement?.getAttribute("aria-label")).toBe("Change Right knee");
  });

  it("a further place that becomes the main one is no further one any more", async () => {
    show([episodeOf({})]);
    await press("Change Right knee");
    const neck = document.querySelector<HTMLInputElement>("fieldset input[value=neck]");
    neck?.click();
    flushSync();
    expect(said()).toContain("It hurts in one more place");
    await press("Save");
    expect(sent[0]?.[1]).toMatchObject({
      edit: { area: { site: "neck", side: null }, also: [{ site: "ankle", side: "left" }] },
    });
  });

  it("what is wrong with a field stands beside it, with what was written", async () => {
    show([episodeOf({})], { code: "required", field: "title" });
    await press("Change Right knee");
    write("title", " ");
    await press("Save");
    const title = document.querySelector<HTMLInputElement>("[data-field=title] input");
    expect(document.activeElement).toBe(title);
    expect(title?.value).toBe(" ");
    const beside = document.getElementById(title?.getAttribute("aria-describedby") ?? "");
    expect(beside?.textContent).not.toBe("");
    expect(document.querySelector("form > [role=alert]")?.textContent).toBe("");
  });

  it("what is about no field is said all the same", async () => {
    show([episodeOf({})], { code: "storage", value: "full" });
    await press("Change Right knee");
    await press("Save");
    expect(document.querySelector("form > [role=alert]")?.textContent).not.toBe("");
  });

  it("given up, it changes nothing and leads back to the button", async () => {
    show([episodeOf({})]);
    await press("Change Right knee");
    write("title", "Something else");
    await press("Cancel");
    expect(sent).toEqual([]);
    expect(document.querySelector("form")).toBeNull();
    expect(document.activeElement?.getAttribute("aria-label")).toBe("Change Right knee");
  });
});
