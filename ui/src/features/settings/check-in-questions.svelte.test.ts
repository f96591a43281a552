// @vitest-environment happy-dom
import { mockIPC } from "@tauri-apps/api/mocks";
import { flushSync, mount, unmount } from "svelte";
import { afterEach, describe, expect, it } from "vitest";
import type { Overview, OwnMeasure, Refusal, SettingsView } from "../../api";
import { asRefusal } from "../../api/refusal";
import CheckInQuestions from "./CheckInQuestions.svelte";

let page: object | null = null;
let sent: { command: string; payload: unknown }[] = [];
afterEach(async () => {
  if (page) await unmount(page);
  page = null;
});

const measures: OwnMeasure[] = [
  { id: "steps", name: "Steps", kind: "number", unit: "steps", retired: false },
  { id: "old", name: "Weight", kind: "number", unit: "kg", retired: true },
];

function open(refuse: Refusal | null = null): void {
  sent = [];
  mockIPC((command, payload) => {
    sent.push({ command, payload });
    if (refuse) throw refuse;
    return {} as Overview;
  });
  page = mount(CheckInQuestions, {
    target: document.body,
    props: {
      settings: { unasked: ["stress"] } as unknown as SettingsView,
      measures,
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
  await new Promise((resolve) => setTimeout(resolve, 0));
  flushSync();
};
const press = async (name: string): Promise<void> => {
  const buttons = [...document.querySelectorAll("button")];
  const named = (each: Element): string =>
    (each.getAttribute("aria-label") ?? each.textContent ?? "").trim();
  buttons.find((each) => named(each) === name)?.click();
  await settled();
};
const box = (name: string): HTMLInputElement => {
  const label = [...document.querySelectorAll("label")].find(
    (each) => each.textContent?.trim() === name,
  );
  const input = label?.querySelector("input");
  if (!input) throw new Error(name);
  return input;
};

describe("what a check-in asks", () => {
  it("is switched off one by one, with what it costs beside it", async () => {
    open();
    expect(document.body.textContent).toContain("All but these: Stress.");
    expect(box("Stress").checked).toBe(false);
    const movement = box("Movement");
    const cost = document.getElementById(movement.getAttribute("aria-describedby") ?? "");
    expect(cost?.textContent).toContain("normal movement is back");
    movement.click();
    await settled();
    expect(sent).toEqual([
      {
        command: "change_setting",
        payload: { change: { field: "unasked", to: ["movement", "stress"] } },
      },
    ]);
  });
});

describe("own measures", () => {
  it("are added with a name and the way to answer", async () => {
    open();
    await press("Add your own measure");
    const name = document.querySelector<HTMLInputElement>("[data-field=name]");
    expect(document.activeElement).toBe(name);
    if (name) name.value = " Pulse ";
    name?.dispatchEvent(new Event("input", { bubbles: true }));
    await press("Save");
    expect(sent).toEqual([]);
    expect(document.body.textContent).toContain("Choose how you want to answer.");
    document.querySelector<HTMLInputElement>("input[value=scale]")?.click();
    flushSync();
    await press("Save");
    expect(sent).toEqual([
      {
        command: "save_own_measure",
        payload: { draft: { id: null, name: "Pulse", kind: "scale", unit: null } },
      },
    ]);
    expect(document.querySelector("[data-field=name]")).toBeNull();
  });

  it("are asked no more and asked again, and renamed in their place", async () => {
    open();
    await press("Stop asking about Steps");
    await press("Ask again about Weight");
    await press("Rename Steps");
    expect(document.querySelector<HTMLInputElement>("[data-field=name]")?.value).toBe("Steps");
    await press("Save");
    expect(sent.map(({ command, payload }) => [command, payload])).toEqual([
      ["retire_own_measure", { measure: "steps", retired: true }],
      ["retire_own_measure", { measure: "old", retired: false }],
      [
        "save_own_measure",
        { draft: { id: "steps", name: "Steps", kind: "number", unit: "steps" } },
      ],
    ]);
  });

  it("say why a name is refused, beside it", async () => {
    open({ code: "twice", field: "name", value: "Steps", allowed: null });
    await press("Rename Steps");
    await press("Save");
    const name = document.querySelector("[data-field=name]");
    expect(name?.getAttribute("aria-invalid")).toBe("true");
    expect(document.activeElement).toBe(name);
  });
});
