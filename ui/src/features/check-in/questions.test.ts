import { describe, expect, it } from "vitest";
import type { Phase } from "../../api/types";
import { questionsFor } from "./questions";

const phases: Phase[] = ["protect", "recovery", "taper", "maintenance", "soreness"];

describe("the questions of a check-in", () => {
  it("are all asked in every phase, each once", () => {
    for (const phase of phases) {
      const { first, more } = questionsFor(phase, "injury", ["stairs"]);
      expect(new Set([...first, ...more]).size).toBe(14);
      expect(first.length + more.length).toBe(14);
      expect(first[0]).toBe("pain");
    }
  });

  it("look at the site before function in protect", () => {
    expect(questionsFor("protect", "injury", ["stairs"]).first).toContain("inflammation");
    expect(questionsFor("protect", "injury", ["stairs"]).more).toContain("function");
  });

  it("ask about usual activity where there are no activities to rate", () => {
    const { first, more } = questionsFor("recovery", "gradual_onset", []);
    expect(first).toContain("usual_activity");
    expect([...first, ...more]).not.toContain("function");
  });

  it("leave out what is switched off, in every phase", () => {
    for (const phase of phases) {
      const { first, more } = questionsFor(phase, "injury", [], ["usual_activity", "movement"]);
      expect([...first, ...more]).not.toContain("usual_activity");
      expect([...first, ...more]).not.toContain("movement");
      expect(first[0]).toBe("pain");
    }
  });
});
