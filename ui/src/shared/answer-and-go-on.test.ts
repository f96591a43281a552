import { describe, expect, it } from "vitest";
import { answerOnTheWay } from "./answer-and-go-on";

describe("a digit on the way through the questions", () => {
  it("answers and goes on", () => {
    expect(answerOnTheWay("0", false)).toEqual({ answer: 0, then: "go-on" });
    expect(answerOnTheWay("9", false)).toEqual({ answer: 9, then: "go-on" });
    expect(answerOnTheWay("٧", false)).toEqual({ answer: 7, then: "go-on" });
  });

  it("waits after a one, which may become a ten however slowly", () => {
    expect(answerOnTheWay("1", false)).toEqual({ answer: 1, then: "wait" });
    expect(answerOnTheWay("0", true)).toEqual({ answer: 10, then: "go-on" });
  });

  it("leaves the one as it is when another digit follows, which is the next question's", () => {
    expect(answerOnTheWay("4", true)).toEqual({ answer: 1, then: "hand-on" });
    expect(answerOnTheWay("1", true)).toEqual({ answer: 1, then: "hand-on" });
  });

  it("is taken back with Delete, and other keys are left alone", () => {
    expect(answerOnTheWay("Delete", true)).toEqual({ answer: null, then: "stay" });
    expect(answerOnTheWay("Enter", true)).toBeNull();
    expect(answerOnTheWay("y", false)).toBeNull();
  });
});
