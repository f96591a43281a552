import { describe, expect, it } from "vitest";
import { STANDING } from "../../terms/evidence";
import { statementsFor } from "./evidence";
import { assessmentOf } from "./made-up";

const recovery = assessmentOf({});

describe("the evidence beside it", () => {
  it("never claims long-term benefit as proven", () => {
    expect(STANDING["maintenance-frequency"]).toBe("limited");
    expect(STANDING["prevents-recurrence"]).toBe("limited");
    expect(STANDING["acute-first"]).toBe("contested");
  });

  it("fits the episode", () => {
    expect(statementsFor("desk_pain", recovery)[0]).toBe("desk-exercise");
    expect(statementsFor("surgery", recovery)).toContain("post-op");
    expect(statementsFor("injury", { ...recovery, phase: "protect" })[0]).toBe("acute-first");
    expect(statementsFor("injury", { ...recovery, phase: "maintenance" })[0]).toBe(
      "maintenance-frequency",
    );
  });

  it("names each statement once", () => {
    for (const phase of ["protect", "recovery", "taper", "maintenance", "soreness"] as const) {
      const chosen = statementsFor("desk_pain", { ...recovery, phase, alerts: ["no_gain_4w"] });
      expect(new Set(chosen).size).toBe(chosen.length);
    }
  });
});
