// @vitest-environment happy-dom
import { mockIPC } from "@tauri-apps/api/mocks";
import { flushSync, mount, tick, unmount } from "svelte";
import { afterEach, describe, expect, it } from "vitest";
import type { DesktopView, Overview, Refusal, SettingChange, SettingsView } from "../../api";
import { asRefusal } from "../../api/refusal";
import Reminders from "./Reminders.svelte";

const EVERY_DAY: SettingsView["quiet_days"] = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"];
let page: object | null = null;
let sent: SettingChange[] = [];

afterEach(async () => {
  if (page) await unmount(page);
  page = null;
  sent = [];
});

/** The settings as they are before anything is set; what is changed is kept, unless refused. */
function show(refuse: (change: SettingChange) => Refusal | null = () => null): void {
  const settings: SettingsView = $state({
    check_ins: [{ time: "19:00:00", weekdays: EVERY_DAY }],
    session_leads: { massage: [0], self_massage: [0], pt: [0, 45], exercise: [0] },
    reviews: true,
    lapses: true,
    quiet_hours: { from: "22:00:00", to: "07:00:00" },
    quiet_days: [],
    appearance: "system",
    background: true,
    close_told: false,
    unasked: [],
    language: null,
  });
  mockIPC((_, payload) => {
    const { change } = payload as { change: SettingChange };
    sent.push(change);
    const refusal = refuse(change);
    if (refusal) throw refusal;
    Object.assign(settings, { [change.field]: change.to });
    return {} as Overview;
  });
  page = mount(Reminders, {
    target: document.body,
    props: {
      settings,
      desktop: { notifications: "shown", tray: true, autostart: null } as DesktopView,
      run: async (change) => {
        try {
          await change();
          return null;
        } catch (thrown) {
          return asRefusal(thrown);
        }
      },
    },
  });
  flushSync();
}
const settled = async (): Promise<void> => {
  for (let turn = 0; turn < 8; turn += 1) await tick();
};
const said = (): string => document.body.textContent?.replace(/\s+/g, " ") ?? "";
const times = (): HTMLInputElement[] => [
  ...document.querySelectorAll<HTMLInputElement>("li input[type=text]"),
];
async function enter(input: HTMLInputElement | null | undefined, text: string): Promise<void> {
  if (!input) throw new Error("no such field");
  input.value = text;
  input.dispatchEvent(new Event("input", { bubbles: true }));
  input.dispatchEvent(new Event("change", { bubbles: true }));
  await settled();
}
async function press(words: string): Promise<void> {
  const all = [...document.querySelectorAll("button")];
  all.find((each) => each.textContent?.trim() === words)?.click();
  await settled();
}
async function tickBox(words: string, within = "body"): Promise<void> {
  const labels = [...document.querySelectorAll(`${within} label`)];
  labels
    .find((each) => each.textContent?.trim() === words)
    ?.querySelector("input")
    ?.click();
  await settled();
}

describe("the reminders in the settings", () => {
  it("stand in plain sentences before anything is opened", () => {
    show();
    expect(said()).toContain("Every day at 19:00.");
    expect(said()).toContain("Physio: 45 minutes before and at the time.");
    expect(said()).toContain("From 22:00 to 07:00.");
    expect(said()).toContain("Reviews, and a word after a break.");
  });

  it("add a time with its focus, and keep it once it is whole", async () => {
    show();
    await press("Add a time");
    expect(document.activeElement).toBe(times()[1]);
    expect(sent).toEqual([]);
    await enter(times()[1], "08:30");
    expect(sent).toEqual([
      {
        field: "check_ins",
        to: [
          { time: "19:00:00", weekdays: EVERY_DAY },
          { time: "08:30:00", weekdays: EVERY_DAY },
        ],
      },
    ]);
    expect(said()).toContain("Every day at 08:30 and 19:00.");
    expect(said()).toContain("Saved.");
  });

  it("keep no time without a day, and say what it needs", async () => {
    show();
    for (const day of ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat"]) await tickBox(day, "li");
    expect(said()).toContain("Sunday at 19:00.");
    const before = sent.length;
    await tickBox("Sun", "li");
    expect(sent).toHaveLength(before);
    expect(said()).toContain("Choose at least one day.");
    await press("Remove");
    expect(sent.at(-1)).toEqual({ field: "check_ins", to: [] });
    expect(said()).toContain("No reminder.");
  });

  it("say beside a time what is wrong with it, and leave it to be put right", async () => {
    show((change) =>
      change.field === "check_ins" && change.to[1]?.time === "19:00:00"
        ? { code: "twice", field: "check_ins.1", value: "19:00:00", allowed: null }
        : null,
    );
    await press("Add a time");
    await enter(times()[1], "19:00");
    const wrong = document.querySelector("li:last-child .wrong")?.textContent;
    expect(wrong).toContain("the same on one day");
    expect(times()[1]?.value).toBe("19:00");
    expect(times()[1]?.getAttribute("aria-invalid")).toBe("true");
    expect(times()[0]?.getAttribute("aria-invalid")).toBe("false");
    await enter(times()[1], "20:00");
    expect(said()).toContain("Every day at 19:00 and 20:00.");
    expect(document.querySelector("li:last-child .wrong")?.textContent).toBe("");
  });

  it("keep every lead of a kind, also one that is not offered", async () => {
    show();
    await tickBox("1 hour before", "[data-field=pt]");
    expect(sent).toHaveLength(1);
    expect(sent[0]).toMatchObject({ field: "session_leads", to: { pt: [0, 45, 60] } });
    await tickBox("45 minutes before", "[data-field=pt]");
    expect(sent[1]).toMatchObject({ to: { massage: [0], pt: [0, 60] } });
  });

  it("clear a tick that was refused, and say why beside it", async () => {
    show(() => ({ code: "too_many", field: "session_leads.pt", value: "5", allowed: "4" }));
    await tickBox("1 hour before", "[data-field=pt]");
    const box = [...document.querySelectorAll("[data-field=pt] label")]
      .find((each) => each.textContent?.trim() === "1 hour before")
      ?.querySelector("input");
    expect(box?.checked).toBe(false);
    expect(document.querySelector("[data-field=pt] .wrong")?.textContent).toContain("4 at most");
  });

  it("take a time as it is written, and say when it is a quiet one", async () => {
    show();
    await press("Add a time");
    expect(times()[1]?.value).toBe("");
    await enter(times()[1], "630");
    expect(times()[1]?.value).toBe("06:30");
    expect(said()).toContain("This is in your quiet time: it will come at 07:00.");
    expect(sent).toHaveLength(1);
  });

  it("keep what cannot be read as it was typed, save nothing of it, and say so beside it", async () => {
    show();
    const from = document.querySelector<HTMLInputElement>("#settings-quiet-from");
    await enter(from, "2x");
    from?.dispatchEvent(new FocusEvent("blur"));
    await settled();
    expect(from?.value).toBe("2x");
    expect(from?.getAttribute("aria-invalid")).toBe("true");
    expect(document.querySelector("#settings-quiet-from-wrong")?.textContent).toBe(
      "Write a time such as 08:30.",
    );
    expect(sent).toEqual([]);
    await enter(document.querySelector<HTMLInputElement>("#settings-quiet-to"), "8");
    expect(sent).toEqual([{ field: "quiet_hours", to: { from: "22:00:00", to: "08:00:00" } }]);
    expect(from?.value).toBe("2x");
    await enter(from, "2130");
    expect(from?.value).toBe("21:30");
    expect(from?.getAttribute("aria-invalid")).toBe("false");
    expect(sent[1]).toEqual({ field: "quiet_hours", to: { from: "21:30:00", to: "08:00:00" } });
  });

  it("save a typed time once, with Enter or on leaving the field", async () => {
    show();
    const from = document.querySelector<HTMLInputElement>("#settings-quiet-from");
    if (!from) throw new Error("no such field");
    from.value = "2130";
    from.dispatchEvent(new Event("input", { bubbles: true }));
    await settled();
    expect(sent).toEqual([]);
    from.dispatchEvent(new KeyboardEvent("keydown", { key: "Enter", bubbles: true }));
    from.dispatchEvent(new Event("change", { bubbles: true }));
    from.dispatchEvent(new FocusEvent("blur"));
    await settled();
    expect(sent).toHaveLength(1);
    from.value = "21";
    from.dispatchEvent(new Event("input", { bubbles: true }));
    from.dispatchEvent(new FocusEvent("blur"));
    await settled();
    expect(sent).toHaveLength(2);
    expect(from.value).toBe("21:00");
  });

  it("bring the quiet hours back as they were", async () => {
    show();
    const from = document.querySelector<HTMLInputElement>("#settings-quiet-from");
    await enter(from, "21:00");
    expect(sent[0]).toEqual({ field: "quiet_hours", to: { from: "21:00:00", to: "07:00:00" } });
    await tickBox("Keep quiet at these hours");
    expect(sent[1]).toEqual({ field: "quiet_hours", to: null });
    await tickBox("Keep quiet at these hours");
    expect(sent[2]).toEqual({ field: "quiet_hours", to: { from: "21:00:00", to: "07:00:00" } });
  });
});
