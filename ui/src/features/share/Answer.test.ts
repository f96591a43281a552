// @vitest-environment happy-dom
import { mockIPC } from "@tauri-apps/api/mocks";
import { flushSync, mount, tick, unmount } from "svelte";
import { afterEach, describe, expect, it } from "vitest";
import type { Incoming, Overview, Refusal } from "../../api";
import { asRefusal } from "../../api/refusal";
import Answer from "./Answer.svelte";
import { ANKLE, effectOf, prescriptionOf, viewOf } from "./made-up";

let page: object | null = null;
let sent: string[] = [];
let accepted: string[] = [];

afterEach(async () => {
  if (page) await unmount(page);
  page = null;
  sent = [];
  accepted = [];
});

const PASSPHRASE = "four words said aloud";
const noAnswer: Refusal = { code: "not_an_answer", field: null, value: null, allowed: null };
const wrong: Refusal = { code: "wrong_passphrase", field: null, value: null, allowed: null };

function show(opened: Incoming | null, then: Incoming | null = null): void {
  mockIPC((command, payload) => {
    sent.push(command);
    if (command === "open_answer") return opened;
    if (command === "unseal_answer") {
      if ((payload as { passphrase: string }).passphrase === "a log’s own") throw noAnswer;
      if ((payload as { passphrase: string }).passphrase !== PASSPHRASE) throw wrong;
      return then;
    }
    return {} as Overview;
  });
  page = mount(Answer, {
    target: document.body,
    props: {
      episodes: [],
      today: "2026-03-02",
      onAccepted: (episode: string) => accepted.push(episode),
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
  for (let turn = 0; turn < 12; turn += 1) await tick();
};
const said = (): string => document.body.textContent?.replace(/\s+/g, " ") ?? "";
async function press(words: string): Promise<void> {
  const all = [...document.querySelectorAll("button")];
  all.find((each) => each.textContent?.trim() === words)?.click();
  await settled();
}
async function type(text: string): Promise<void> {
  const field = document.querySelector<HTMLInputElement>("[data-field=passphrase]");
  if (!field) throw new Error("no passphrase is asked for");
  field.value = text;
  field.dispatchEvent(new Event("input", { bubbles: true }));
  flushSync();
  await press("Open it");
}

describe("an answer", () => {
  it("is shown beside Tend's own before anything is written", async () => {
    show({ kind: "answer", view: viewOf({}) });
    await press("Open an answer…");
    expect(said()).toContain("From Ana Ferrer, PT");
    expect(said()).toContain("Right ankle");
    expect(said()).toContain("ankle.tend-answer");
    expect(said()).toContain("Slowly.");
    expect(said()).toContain("Tend on its own");
    expect(said()).toContain("3 times a week");
    expect(sent).toEqual(["open_answer"]);
    expect(document.activeElement?.tagName).toBe("H3");
  });

  it("is taken in with one press, and leads to its episode", async () => {
    show({ kind: "answer", view: viewOf({}) });
    await press("Open an answer…");
    await press("Accept");
    expect(sent.at(-1)).toBe("accept_answer");
    expect(accepted).toEqual([ANKLE]);
  });

  it("is put aside without a trace", async () => {
    show({ kind: "answer", view: viewOf({}) });
    await press("Open an answer…");
    await press("Not now");
    expect(sent).toEqual(["open_answer", "dismiss_answer"]);
    expect(said()).toContain("Nothing was changed");
    expect(document.activeElement?.textContent).toBe("Open an answer…");
  });

  it("that is locked asks for its passphrase, once more after a wrong one", async () => {
    show({ kind: "sealed", file: "locked.tend-answer" }, { kind: "answer", view: viewOf({}) });
    await press("Open an answer…");
    expect(said()).toContain("locked.tend-answer");
    expect(document.activeElement?.id).toBe("answer-passphrase");
    await type("");
    expect(sent).not.toContain("unseal_answer");
    await type("wrong");
    expect(said()).toContain("not the right passphrase");
    expect(document.activeElement?.id).toBe("answer-passphrase");
    await type(PASSPHRASE);
    expect(said()).toContain("From Ana Ferrer, PT");
  });

  it("that is none once it is unlocked gives way to another file", async () => {
    show({ kind: "sealed", file: "log.tend" });
    await press("Open an answer…");
    await type("a log’s own");
    expect(said()).toContain("This file is not an answer");
    expect(document.querySelector("[data-field=passphrase]")).toBeNull();
    expect(document.activeElement?.textContent?.trim()).toBe("Open another file…");
  });

  it("for another name is said so, and one that is in the log already is not taken twice", async () => {
    show({ kind: "answer", view: viewOf({ other_name: "Noa", already: true }) });
    await press("Open an answer…");
    expect(said()).toContain("Is it really for you? It says: Noa");
    expect(said()).toContain("in your log already");
    expect(said()).not.toContain("Accept");
  });

  it("never ends a hold by its frequency: the pause is said in its place", async () => {
    const hold = { level: "emergency" as const, since: "2026-03-01", signs: [] };
    const effect = effectOf({ hold_before: hold, hold_after: hold, limits: ["hold"] });
    show({ kind: "answer", view: viewOf({ effect }) });
    await press("Open an answer…");
    expect(said()).toContain("Massage stays paused");
    expect(said()).not.toMatch(/\b(answer|effect|plan)-[a-z]/);
  });

  it("with a hostile text shows it as text, apart from the words around it", async () => {
    const hostile = "<img src=x onerror=alert(1)>\u202Egpj.exe";
    const view = viewOf({ file: hostile });
    view.answer.given = {
      kind: "prescription",
      prescription: { ...prescriptionOf(2), by: hostile, note: hostile },
    };
    show({ kind: "answer", view });
    await press("Open an answer…");
    expect(document.querySelector("img")).toBeNull();
    const isolated = [...document.querySelectorAll("bdi, blockquote")].filter(
      (each) => each.textContent === hostile,
    );
    expect(isolated).toHaveLength(3);
  });
});
