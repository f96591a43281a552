import { describe, expect, it } from "vitest";
import { assessmentOf } from "./made-up";
import { headline, whyFrequency, whyPressure } from "./suggestion";

const recovery = assessmentOf({});

describe("the suggestion in words", () => {
  it("is paused while held, whatever the phase", () => {
    const held = assessmentOf({
      phase: "protect",
      hold: { level: "pt_first", since: "2026-02-01", signs: [] },
    });
    expect(headline(held).key).toBe("plan-suggestion-paused");
    expect(
      headline({
        ...held,
        hold: null,
        suggestion: { ...held.suggestion, frequency: { kind: "none" } },
      }).key,
    ).toBe("plan-suggestion-none-protect");
  });

  it("tells every rule in order, the first by its phase", () => {
    const frequency = recovery.suggestion.frequency;
    const steps = whyFrequency(
      assessmentOf({
        suggestion: {
          ...recovery.suggestion,
          steps: [
            { rule: "phase_table", frequency, record: null, date: null },
            { rule: "settling", frequency: { kind: "none" }, record: null, date: "2026-01-30" },
          ],
        },
      }),
    );
    expect(steps.map((step) => step.rule.key)).toEqual([
      "plan-why-phase_table-recovery",
      "plan-why-settling",
    ]);
    expect(steps[1]?.date).toBe("2026-01-30");
    expect(steps[1]?.left.key).toBe("plan-frequency-none");
  });

  it("gives the reasons for light pressure, or the phase when there are none", () => {
    expect(whyPressure(recovery)).toEqual([{ key: "plan-why-pressure-phase" }]);
    const light = { ...recovery.suggestion, pressure_reasons: ["caution" as const] };
    expect(whyPressure({ ...recovery, suggestion: light })).toEqual([
      { key: "plan-why-pressure-caution" },
    ]);
  });
});
