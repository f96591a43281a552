import { describe, expect, it } from "vitest";
import type { Finding } from "../../api";
import { gaugeOf, goalWords, type Gauge } from "./gauge";
import { ledgerOf } from "./ledger";
import { assessmentOf, checkInOf, criterionOf, findingOf } from "./made-up";

function gauge(findings: Finding[], known = [checkInOf({})]): Gauge | null {
  const criteria = { ...assessmentOf({}).criteria, pain: criterionOf(findings) };
  const row = ledgerOf(criteria, "basic")[0];
  return row === undefined ? null : gaugeOf(row, known);
}
const reach = (parts: Partial<Finding>, target: number): Finding =>
  findingOf({ status: "not_met", ...parts, change: { kind: "reach", target } });

describe("the gauge", () => {
  it("marks the side of the line that meets the goal", () => {
    expect(gauge([findingOf({})])?.goal).toEqual([0, 3]);
    const movement = findingOf({
      test: "movement_mean",
      comparison: "at_least",
      threshold: 7,
      change: { kind: "keep", limit: 7 },
    });
    expect(gauge([movement])?.goal).toEqual([7, 10]);
  });

  it("puts the goal where all tests together put it", () => {
    const drop = reach({ test: "pain_drop_share", role: "any_of" }, 2.8);
    const low = reach({ test: "pain_low", role: "any_of" }, 2);
    expect(gauge([findingOf({}), low, drop])?.goal).toEqual([0, 2.8]);
    const usual = findingOf({
      test: "pain_back_to_usual",
      role: "suffices",
      change: { kind: "keep", limit: 5 },
    });
    expect(gauge([reach({}, 3), low, drop, usual])?.goal).toEqual([0, 5]);
  });

  it("says the goal where it is drawn: the level may be met and the criterion not", () => {
    const level = findingOf({ status: "met", value: 3 });
    const low = reach({ test: "pain_low", role: "any_of" }, 2);
    const drop = reach({ test: "pain_drop_share", role: "any_of" }, 2.1);
    const criteria = { ...assessmentOf({}).criteria, pain: criterionOf([level, low, drop]) };
    const [row] = ledgerOf(criteria, "basic");
    expect(row && goalWords(row)).toEqual({
      key: "plan-test-pain_acceptable",
      values: { value: "2.1" },
    });
    expect(gauge([level, low, drop])?.goal).toEqual([0, 2.1]);
  });

  it("shows the level alone while the start is not known", () => {
    const unknown = findingOf({ value: null, change: { kind: "answer", dates: 3 } });
    expect(gauge([unknown])).toMatchObject({ value: null, goal: [0, 3] });
  });

  it("shows only the answers that were used, and no answer as nothing", () => {
    const known = [
      checkInOf({ id: "a", pain: 3 }),
      checkInOf({ id: "b" }),
      checkInOf({ id: "c", pain: 9 }),
    ];
    expect(gauge([findingOf({ entries: ["a", "b"] })], known)?.ticks).toEqual([3]);
  });

  it("has no place for a difference from the start", () => {
    expect(gauge([findingOf({ test: "pain_drop_points" })])).toBeNull();
  });
});
