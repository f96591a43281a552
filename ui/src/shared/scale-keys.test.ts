import { describe, expect, it } from "vitest";
import { answerByKey, TEN_WITHIN_MS } from "./scale-keys";

describe("keys on a scale", () => {
  it("answer with their digit", () => {
    expect(answerByKey({ key: "0", at: 0 }, null)).toBe(0);
    expect(answerByKey({ key: "7", at: 0 }, null)).toBe(7);
  });

  it("make ten of a one and a quick nought", () => {
    const one = { key: "1", at: 1000 };
    expect(answerByKey({ key: "0", at: 1000 + TEN_WITHIN_MS }, one)).toBe(10);
    expect(answerByKey({ key: "0", at: 1001 + TEN_WITHIN_MS }, one)).toBe(0);
    expect(answerByKey({ key: "0", at: 1001 }, { key: "2", at: 1000 })).toBe(0);
  });

  it("take the answer back with Delete", () => {
    expect(answerByKey({ key: "Delete", at: 0 }, null)).toBeNull();
    expect(answerByKey({ key: "Backspace", at: 0 }, null)).toBeNull();
  });

  it("leave every other key alone", () => {
    expect(answerByKey({ key: "Tab", at: 0 }, null)).toBeUndefined();
    expect(answerByKey({ key: "ArrowRight", at: 0 }, null)).toBeUndefined();
  });
});
