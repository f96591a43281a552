// @vitest-environment happy-dom
import { mockIPC } from "@tauri-apps/api/mocks";
import { expect, it } from "vitest";
import type { Overview, UndoView } from "../api";
import { OpenLog } from "./log.svelte";

const undo = (at: string): UndoView => ({ change: "check_in_recorded", episode: "a", at });
const overviewOf = (now: string, latest: UndoView | null = null): Overview =>
  ({ now, undo: latest }) as unknown as Overview;

/** A log that is open, and what its next readings will give. */
async function opened(...readings: (() => Overview | Promise<Overview>)[]): Promise<OpenLog> {
  const all = [() => overviewOf("1"), ...readings];
  mockIPC((command) => {
    if (command !== "overview") throw new Error(command);
    return all.shift()?.();
  });
  const log = new OpenLog();
  await log.load();
  return log;
}

it("what another copy wrote is shown, and undo is not offered for it here", async () => {
  const log = await opened(() => overviewOf("3", undo("3")));
  await log.run(async () => overviewOf("2", undo("2")));
  expect(log.changed).toBe(true);
  await log.refresh();
  expect(log.overview?.now).toBe("3");
  expect(log.changed).toBe(false);
});

it("a reading that fails leaves what is shown", async () => {
  const log = await opened(() => {
    throw { code: "storage", field: null, value: null, allowed: null };
  });
  await log.refresh();
  expect(log.overview?.now).toBe("1");
  expect(log.broken).toBeNull();
});

it("a reading that comes late never hides a change made meanwhile", async () => {
  let answer: (overview: Overview) => void = () => undefined;
  const log = await opened(() => new Promise<Overview>((resolve) => (answer = resolve)));
  const reading = log.refresh();
  await log.run(async () => overviewOf("2", undo("2")));
  answer(overviewOf("1"));
  await reading;
  expect(log.overview?.now).toBe("2");
  expect(log.changed).toBe(true);
});

it("a change can be told in words of its own", async () => {
  const log = await opened();
  await log.run(async () => overviewOf("2", undo("2")), { key: "change-flare_noted" });
  expect(log.told).toEqual({ key: "change-flare_noted" });
  await log.run(async () => overviewOf("3", undo("3")));
  expect(log.told).toBeNull();
});

it("a change that was made puts an old refusal away, so that undo is offered", async () => {
  const log = await opened();
  await log.runAlone(async () => {
    throw { code: "disk_full", field: null, value: null, allowed: null };
  });
  expect(log.refused?.code).toBe("disk_full");
  await log.run(async () => overviewOf("2", undo("2")));
  expect(log.refused).toBeNull();
  expect(log.changed).toBe(true);
});

it("what was taken back is named, and undo is not offered for an older change", async () => {
  const log = await opened();
  await log.run(async () => overviewOf("2", undo("2026-03-02T08:00:00+01:00")));
  await log.run(async () => overviewOf("3", undo("2026-03-02T09:00:00+01:00")));
  expect([log.changed, log.takenBack]).toEqual([true, null]);
  await log.run(async () => overviewOf("4", undo("2026-03-02T08:00:00+01:00")));
  expect([log.changed, log.takenBack]).toEqual([false, "check_in_recorded"]);
  log.hush();
  expect(log.takenBack).toBeNull();
  await log.run(async () => overviewOf("5"));
  expect(log.takenBack).toBe("check_in_recorded");
  await log.run(async () => overviewOf("6", undo("2026-03-02T10:00:00+01:00")));
  expect([log.changed, log.takenBack]).toEqual([true, null]);
});

it("changes made at once are sent one after the other", async () => {
  const log = await opened();
  const sent: string[] = [];
  let answer: (overview: Overview) => void = () => undefined;
  const first = log.run(() => {
    sent.push("first");
    return new Promise<Overview>((resolve) => (answer = resolve));
  });
  const second = log.run(async () => {
    sent.push("second");
    return overviewOf("3");
  });
  await Promise.resolve();
  expect(sent).toEqual(["first"]);
  answer(overviewOf("2"));
  await Promise.all([first, second]);
  expect(sent).toEqual(["first", "second"]);
  expect(log.overview?.now).toBe("3");
});

it("what is planned instead of a skipped session is told until the next change", async () => {
  const log = await opened(() => overviewOf("3", undo("2")));
  const skipped = { ...overviewOf("2", undo("2")), planned_instead: "2026-03-03T18:00:00" };
  await log.run(async () => skipped);
  await log.refresh();
  expect(log.instead).toBe("2026-03-03T18:00:00");
  await log.run(async () => overviewOf("4", undo("4")));
  expect(log.instead).toBeNull();
});
