import { describe, expect, it } from "vitest";
import { askedText, QUESTIONS, withQuestion } from "./asked";

describe("what a check-in asks", () => {
  it("is everything until something is switched off", () => {
    expect(askedText([])).toBe("All questions are asked.");
    expect(askedText(["movement"])).toContain("Movement");
  });

  it("can be switched off and on again, each question by itself", () => {
    const off = withQuestion(withQuestion([], "stress"), "movement");
    expect(off).toEqual(["movement", "stress"]);
    expect(withQuestion(off, "movement")).toEqual(["stress"]);
  });

  it("never offers pain or the danger signs", () => {
    expect(QUESTIONS as readonly string[]).not.toContain("pain");
    expect(QUESTIONS as readonly string[]).not.toContain("flags");
    expect(new Set(QUESTIONS).size).toBe(13);
  });
});
