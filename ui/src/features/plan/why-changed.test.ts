import { describe, expect, it } from "vitest";
import type { Changed, Rule } from "../../api";
import { changeLines } from "../../terms/changed";
import { hasWords } from "../../shared/words";
import { assessmentOf, criterionOf, findingOf } from "./made-up";
import { whyChanged } from "./why-changed";

const nothing: Changed = {
  since: "2026-01-30",
  phase: null,
  reason: null,
  hold: null,
  frequency: null,
  pressure: null,
  criteria: [],
  rules_new: [],
  rules_gone: [],
};
const weekly = { kind: "per_week" as const, min: 2, max: 3, suggested: 2, optional: false };

function keys(changed: Changed, assessment = assessmentOf({})): string[] {
  const whys = changeLines(changed).flatMap((line) => whyChanged(line, changed, assessment));
  for (const { why } of whys) expect(hasWords(why.key), why.key).toBe(true);
  return whys.map(({ why }) => why.key);
}

describe("why it has changed", () => {
  it("gives the reason of the step for the phase", () => {
    const back: Changed = { ...nothing, phase: ["taper", "recovery"], reason: "setback" };
    expect(keys(back)).toEqual(["plan-reason-setback"]);
    expect(keys({ ...nothing, reason: "setback" })).toEqual(["plan-reason-setback"]);
  });

  it("gives the rules that came and went for the frequency", () => {
    const other: Changed = { ...nothing, frequency: [{ kind: "none" }, weekly] };
    expect(keys({ ...other, rules_new: ["amber"], rules_gone: ["hold"] })).toEqual([
      "plan-why-amber",
      "changed-gone-hold",
    ]);
    const rules: Rule[] = ["prescription", "cap", "settling", "amber", "hold"];
    expect(keys({ ...other, rules_gone: rules })).toHaveLength(rules.length);
    expect(keys({ ...other, rules_new: ["hold", "amber"] })).toEqual(["plan-why-hold"]);
  });

  it("gives the days in the phase where no rule and no phase is otherwise", () => {
    expect(keys({ ...nothing, frequency: [weekly, { ...weekly, suggested: 3 }] })).toEqual([
      "changed-by-time",
    ]);
  });

  it("gives the test that is open and its value for a criterion", () => {
    const open = findingOf({ status: "not_met", value: 3.4 });
    const assessment = assessmentOf({
      criteria: { ...assessmentOf({}).criteria, pain: criterionOf([open]) },
    });
    const changed: Changed = {
      ...nothing,
      criteria: [{ criterion: "pain", tier: "basic", before: "met", after: "not_met" }],
    };
    const [line] = changeLines(changed);
    const [why] = line === undefined ? [] : whyChanged(line, changed, assessment);
    expect(why?.why.key).toBe("plan-test-pain_acceptable");
    expect(why?.now?.values).toEqual({ value: "3.4" });
  });
});
