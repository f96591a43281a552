// @vitest-environment happy-dom
import { flushSync, mount, unmount } from "svelte";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import type { LockCalls, LockView } from "../../api/lock";
import { callsOf, refusing, viewOf } from "./made-up";
import Unlock from "./Unlock.svelte";

let page: object | null = null;
let opened = 0;
let again = 0;
beforeEach(() => {
  vi.useFakeTimers();
  opened = again = 0;
});
afterEach(async () => {
  if (page) await unmount(page);
  page = null;
  vi.useRealTimers();
});

async function show(
  more: Partial<LockCalls> = {},
  view: Partial<LockView> = {},
): Promise<string[]> {
  const { calls, asked } = callsOf(more);
  page = mount(Unlock, {
    target: document.body,
    props: {
      calls,
      view: viewOf({ locked: true, ...view }),
      onOpen: async () => {
        opened += 1;
      },
      onRefused: async () => {
        again += 1;
      },
    },
  });
  await settle();
  return asked;
}
const settle = async (ms = 0): Promise<void> => {
  await vi.advanceTimersByTimeAsync(ms);
  flushSync();
};
const text = (): string => (document.body.textContent ?? "").replace(/\s+/g, " ").trim();
async function type(word: string): Promise<void> {
  const field = document.querySelector("input");
  if (!field) throw new Error("no field");
  field.value = word;
  field.dispatchEvent(new Event("input", { bubbles: true }));
  flushSync();
  document.querySelector("form")?.dispatchEvent(new Event("submit", { cancelable: true }));
  await settle();
}

it("nothing_but_the_name_and_the_field_stands_on_the_page", async () => {
  await show();
  expect(document.querySelector("h1")?.textContent).toBe("Tend");
  expect(document.activeElement?.id).toBe("unlock");
  expect(document.querySelectorAll("button")).toHaveLength(2);
});

it("the right word opens it, and is not kept", async () => {
  const asked = await show();
  await type("correct horse");
  expect(asked).toEqual(["unlock correct horse"]);
  expect(opened).toBe(1);
  expect(document.querySelector("input")?.value).toBe("");
});

it("nothing typed asks nothing", async () => {
  const asked = await show();
  await type("  ");
  expect(asked).toEqual([]);
  expect(text()).toContain("Type your passphrase or your recovery code.");
});

it("a_wrong_word_is_said_with_how_often_and_the_field_has_the_focus", async () => {
  await show({ unlock: refusing("wrong_passphrase", "3") });
  await type("wrong");
  expect(text()).toContain("It was wrong 3 times in a row.");
  expect(document.activeElement?.id).toBe("unlock");
  expect([opened, again]).toEqual([0, 1]);
});

it("the_wait_is_counted_down_and_nothing_is_tried_meanwhile", async () => {
  let tries = 0;
  await show({
    unlock: () => {
      tries += 1;
      return refusing("too_soon", "3")();
    },
  });
  await type("wrong");
  expect(text()).toContain("You can try again in 3 seconds.");
  await settle(1_000);
  expect(document.querySelector("#unlock-wait")?.textContent).toContain("in 2 seconds");
  await type("wrong again");
  expect(tries).toBe(1);
  await settle(2_000);
  expect(document.querySelector("[role=status]")?.textContent).toBe("You can try again now.");
  await type("once more");
  expect(tries).toBe(2);
});

it("a long wait is told in minutes", async () => {
  await show({}, { wait_seconds: 600 });
  expect(text()).toContain("You can try again in 10 minutes.");
});
