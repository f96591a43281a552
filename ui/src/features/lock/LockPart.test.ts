// @vitest-environment happy-dom
import { mockIPC } from "@tauri-apps/api/mocks";
import { flushSync, mount, unmount } from "svelte";
import { afterEach, describe, expect, it } from "vitest";
import type { LockCalls, LockView } from "../../api/lock";
import LockPart from "./LockPart.svelte";
import { callsOf, CODE, refusing, viewOf } from "./made-up";

let page: object | null = null;
let shown: LockView[] = [];
afterEach(async () => {
  if (page) await unmount(page);
  page = null;
});

function show(view: LockView, more: Partial<LockCalls> = {}, verdict = "strong"): string[] {
  const { calls, asked } = callsOf(more);
  shown = [];
  mockIPC((command) => {
    if (command !== "passphrase_strength") throw new Error(command);
    return { verdict, guesses_log10: 12 };
  });
  page = mount(LockPart, {
    target: document.body,
    props: { calls, view, demo: false, onView: (now: LockView) => void shown.push(now) },
  });
  flushSync();
  return asked;
}
const settle = async (): Promise<void> => {
  await new Promise((resolve) => setTimeout(resolve));
  flushSync();
};
const text = (): string => (document.body.textContent ?? "").replace(/\s+/g, " ");
async function press(name: string): Promise<void> {
  const all = [...document.querySelectorAll("button")];
  const button = all.find((each) => each.textContent?.trim() === name);
  if (!button) throw new Error(`${name}: ${all.map((each) => each.textContent).join(" | ")}`);
  button.click();
  await settle();
}
function fill(id: string, value: string): void {
  const field = document.querySelector<HTMLInputElement>(`#${id}`);
  if (!field) throw new Error(id);
  field.value = value;
  field.dispatchEvent(new Event("input", { bubbles: true }));
  flushSync();
}

describe("setting up", () => {
  it("that_both_lost_is_final_is_said_before_anything_is_asked", async () => {
    const asked = show(viewOf({ protected: false }));
    await press("Set up a lock");
    expect(text()).toContain("your log is lost for good");
    expect(document.querySelector("input")).toBeNull();
    expect(asked).toEqual([]);
  });

  it("two_different_passphrases_set_up_nothing", async () => {
    const asked = show(viewOf({ protected: false }));
    await press("Set up a lock");
    await press("Continue");
    fill("app-lock-new", "four odd words here");
    fill("app-lock-new-again", "four odd words there");
    await press("Continue");
    expect(asked).toEqual([]);
    expect(text()).toContain("The two are not the same.");
    expect(document.activeElement?.id).toBe("app-lock-new-again");
  });

  it("a weak passphrase is told so, and taken when it is asked for once more", async () => {
    const asked = show(viewOf({ protected: false }), {}, "weak");
    await press("Set up a lock");
    await press("Continue");
    fill("app-lock-new", "tend");
    fill("app-lock-new-again", "tend");
    await press("Continue");
    expect(asked).toEqual([]);
    expect(text()).toContain("press the same button once more");
    await press("Continue");
    expect(asked).toEqual(["beginLock tend"]);
  });

  it("the_code_is_typed_back_before_anything_is_locked", async () => {
    const asked = show(viewOf({ protected: false }));
    await press("Set up a lock");
    await press("Continue");
    fill("app-lock-new", "four odd words here");
    fill("app-lock-new-again", "four odd words here");
    await press("Continue");
    for (const group of CODE.split("-")) expect(text()).toContain(group);
    await press("I have written it down");
    expect(text()).not.toContain("FGHJK");
    await press("Lock my log");
    expect(text()).toContain("Type the code that you wrote down.");
    fill("app-lock-code", "abcde fghjk");
    await press("Lock my log");
    expect(asked).toEqual([
      "beginLock four odd words here",
      "finishLock four odd words here abcde fghjk",
    ]);
    expect(shown.map((view) => view.protected)).toEqual([true]);
    expect(text()).toContain("Your log is locked from now on.");
  });

  it("a wrong code is said, and can be looked at again", async () => {
    show(viewOf({ protected: false }), { finishLock: refusing("wrong_passphrase") });
    await press("Set up a lock");
    await press("Continue");
    fill("app-lock-new", "four odd words here");
    fill("app-lock-new-again", "four odd words here");
    await press("Continue");
    await press("I have written it down");
    fill("app-lock-code", "nonsense");
    await press("Lock my log");
    expect(text()).toContain("This is not the code.");
    await press("Show the code again");
    expect(text()).toContain("FGHJK");
    expect(shown).toEqual([]);
  });
});

describe("a lock that is there", () => {
  it("locks at once when that is asked", async () => {
    const asked = show(viewOf());
    await press("Lock now");
    expect(asked).toEqual(["lockNow"]);
    expect(shown[0]?.locked).toBe(true);
  });

  it("copies_that_are_still_plain_are_told_with_where_they_lie", () => {
    show(viewOf({ plain_copies: ["/media/stick"] }));
    expect(text()).toContain("Copies in this place are not locked yet");
    expect(text()).toContain("/media/stick");
  });

  it("never by itself is no minutes", async () => {
    const asked = show(viewOf());
    const choice = document.querySelector("select");
    if (!choice) throw new Error("no choice");
    expect(choice.value).toBe("15");
    choice.value = "0";
    choice.dispatchEvent(new Event("change", { bubbles: true }));
    await settle();
    expect(asked).toEqual(["setAutoLock "]);
  });

  it("a_new_passphrase_takes_the_word_in_force", async () => {
    const asked = show(viewOf());
    await press("Change the passphrase");
    fill("app-lock-word", "the old one");
    fill("app-lock-new", "four new odd words");
    fill("app-lock-new-again", "four new odd words");
    await press("Change it");
    expect(asked).toEqual(["changePassphrase the old one four new odd words"]);
    expect(text()).toContain("Your passphrase is changed.");
  });

  it("a wrong word is said beside its field", async () => {
    show(viewOf(), { removeLock: refusing("wrong_passphrase", "1") });
    await press("Remove the lock");
    fill("app-lock-word", "wrong");
    const [, remove] = [...document.querySelectorAll("button")].filter(
      (each) => each.textContent?.trim() === "Remove the lock",
    );
    remove?.click();
    await settle();
    expect(document.querySelector("#app-lock-word-wrong")?.textContent).toContain("not right");
    expect(document.activeElement?.id).toBe("app-lock-word");
  });

  it("a new code holds once it has been typed back", async () => {
    const asked = show(viewOf());
    await press("Make a new recovery code");
    fill("app-lock-word", "the old one");
    await press("Continue");
    expect(asked).toEqual(["beginRecoveryCode the old one"]);
    await press("I have written it down");
    fill("app-lock-code", "abcde");
    await press("Use the new code");
    expect(asked.at(-1)).toBe("finishRecoveryCode the old one abcde");
    expect(text()).toContain("The new code holds.");
  });
});
