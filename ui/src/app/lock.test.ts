// @vitest-environment happy-dom
import { expect, it } from "vitest";
import type { LockCalls, LockView } from "../api/lock";
import { Lock } from "./lock.svelte";

const stateOf = (more: Partial<LockView>): LockView => ({
  protected: true,
  locked: false,
  after_minutes: 15,
  wait_seconds: 0,
  wrong: 0,
  plain_copies: [],
  ...more,
});
async function lockOf(state: Partial<LockView>): Promise<{ lock: Lock; said: () => number }> {
  let said = 0;
  const calls = {
    lockState: () => Promise.resolve(stateOf(state)),
    stillHere: () => {
      said += 1;
      return Promise.resolve(null);
    },
  } as unknown as LockCalls;
  const lock = new Lock(calls);
  await lock.load();
  return { lock, said: () => said };
}

it("that somebody is here is said at most once in twenty seconds", async () => {
  const { lock, said } = await lockOf({});
  for (const at of [0, 5_000, 19_999]) lock.here(at);
  expect(said()).toBe(1);
  lock.here(20_000);
  expect(said()).toBe(2);
});

it("whoever has no lock, or has not opened it, says nothing", async () => {
  for (const state of [{ protected: false }, { locked: true }]) {
    const { lock, said } = await lockOf(state);
    lock.here(0);
    expect(said()).toBe(0);
  }
});

it("a state that cannot be asked leaves what is known", async () => {
  const { lock } = await lockOf({ locked: true });
  lock.calls!.lockState = () => Promise.reject(new Error("away"));
  await lock.load();
  expect(lock.locked).toBe(true);
});
