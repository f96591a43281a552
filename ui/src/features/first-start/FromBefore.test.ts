// @vitest-environment happy-dom
import { mockIPC } from "@tauri-apps/api/mocks";
import { flushSync, mount, tick, unmount } from "svelte";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { ImportOutcome, Overview, Refusal } from "../../api";
import FromBefore from "./FromBefore.svelte";

let page: object | null = null;
let given: (string | null)[] = [];
let done = 0;
let outcome: (passphrase: string | null) => ImportOutcome = () => ({ kind: "turned_back" });

beforeEach(() => {
  given = [];
  done = 0;
  mockIPC((_, payload) => {
    const { passphrase } = payload as { passphrase: string | null };
    given.push(passphrase);
    return outcome(passphrase);
  });
  page = mount(FromBefore, {
    target: document.body,
    props: {
      run: async (change) => {
        await change();
        return null;
      },
      onDone: () => (done += 1),
      onReview: () => undefined,
    },
  });
  flushSync();
});
afterEach(async () => {
  if (page) await unmount(page);
});

const said = (): string => document.body.textContent ?? "";
async function press(words: string): Promise<void> {
  const all = [...document.querySelectorAll("button")];
  all.find((each) => each.textContent?.trim() === words)?.click();
  for (let turn = 0; turn < 10; turn += 1) await tick();
}
const taken: ImportOutcome = { kind: "done", overview: {} as Overview };

describe("a log from before", () => {
  it("is taken in at once where it is not locked", async () => {
    outcome = () => taken;
    await press("I have a log from before");
    expect([given, done]).toEqual([[null], 1]);
  });

  it("leaves all as it was when the person turns back", async () => {
    outcome = () => ({ kind: "turned_back" });
    await press("I have a log from before");
    expect(done).toBe(0);
    expect(said()).toContain("I have a log from before");
  });

  it("that is locked asks for its passphrase, and says when it is not the right one", async () => {
    const wrong: Refusal = { code: "wrong_passphrase", field: null, value: null, allowed: null };
    outcome = (passphrase) => {
      if (passphrase === null) return { kind: "sealed", file: "maya.tend" };
      if (passphrase === "wrong") throw wrong;
      return taken;
    };
    await press("I have a log from before");
    expect(said()).toContain("maya.tend");
    const field = document.querySelector<HTMLInputElement>("#first-start-passphrase");
    expect(document.activeElement).toBe(field);
    for (const text of ["wrong", "four words said aloud"]) {
      if (field) field.value = text;
      field?.dispatchEvent(new Event("input", { bubbles: true }));
      flushSync();
      await press("Open it");
      if (text === "wrong") expect(said()).toContain("not the right passphrase");
    }
    expect(given).toEqual([null, "wrong", "four words said aloud"]);
    expect(done).toBe(1);
  });

  it("that cannot be read is said in one sentence", async () => {
    outcome = () => {
      throw { code: "bad_file", field: null, value: "It ends too early.", allowed: null };
    };
    await press("I have a log from before");
    expect(document.querySelector("[role=alert]")?.textContent).toContain("It ends too early.");
    expect(done).toBe(0);
  });
});
