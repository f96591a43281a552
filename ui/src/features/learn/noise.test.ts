import { describe, expect, it } from "vitest";
import { noteOf, outcomeOf, SIGNALS, unanswered, type Answers } from "./noise";

const none: Answers = {
  pain: false,
  swelling: "none",
  locking: false,
  giving_way: false,
  worse: false,
  function: false,
};

describe("the advice", () => {
  it("is to see a professional as soon as one signal is there", () => {
    for (const signal of SIGNALS) {
      const there = { [signal]: signal === "swelling" ? "mild" : true };
      expect(outcomeOf({ ...none, ...there }), signal).toMatchObject({
        advice: "see",
        there: [signal],
      });
      expect(outcomeOf({ ...unanswered(), ...there }), signal).toMatchObject({
        advice: "see",
        open: SIGNALS.length - 1,
      });
    }
  });

  it("is that it is usual only where every question was answered with no", () => {
    expect(outcomeOf(none).advice).toBe("usual");
    for (const signal of SIGNALS) {
      expect(outcomeOf({ ...none, [signal]: null }), signal).toMatchObject({
        advice: "open",
        open: 1,
      });
    }
  });

  it("is never given on nothing", () => {
    expect(outcomeOf(unanswered()).advice).toBe("open");
  });
});

describe("what can be noted", () => {
  it("is joint noise with pain", () => {
    expect(noteOf({ ...unanswered(), pain: true })).toMatchObject({
      crepitus: "painful",
      swelling: null,
      flags: [],
    });
  });

  it("is noise with swelling, as much as was said", () => {
    expect(noteOf({ ...none, swelling: "marked" })).toMatchObject({
      crepitus: "painless",
      swelling: "marked",
    });
  });

  it("is a danger sign once, however many questions lead to it", () => {
    const note = noteOf({ ...none, locking: true, giving_way: true, worse: true });
    expect(note?.flags).toEqual(["catching_or_giving_way", "grinding_worse"]);
  });

  it("never turns a missing answer into one", () => {
    const note = noteOf({ ...unanswered(), worse: true });
    expect(note).toMatchObject({ crepitus: null, swelling: null, pain: null });
  });

  it("is nothing where a check-in has no place for it", () => {
    expect(noteOf({ ...none, function: true })).toBeNull();
    expect(noteOf({ ...unanswered(), swelling: "mild" })).toBeNull();
    expect(noteOf(none)).toBeNull();
  });
});
