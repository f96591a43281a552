import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { inSlices } from "./slices";

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal("requestAnimationFrame", (run: () => void) => Number(setTimeout(run, 16)));
  vi.stubGlobal("cancelAnimationFrame", (frame: number) => clearTimeout(frame));
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

describe("what comes in slices", () => {
  it("comes a slice a frame, none of it at once", () => {
    const told: number[] = [];
    inSlices(5, 2, (there) => told.push(there));
    expect(told).toEqual([]);
    vi.advanceTimersByTime(16);
    expect(told).toEqual([2]);
    vi.runAllTimers();
    expect(told).toEqual([2, 4, 5]);
  });
  it("stops when it is told to", () => {
    const told: number[] = [];
    const stop = inSlices(5, 2, (there) => told.push(there));
    vi.advanceTimersByTime(16);
    stop();
    vi.runAllTimers();
    expect(told).toEqual([2]);
  });
  it("tells nothing of nothing", () => {
    const told: number[] = [];
    inSlices(0, 2, (there) => told.push(there));
    vi.runAllTimers();
    expect(told).toEqual([]);
  });
});
