import type { Finding } from "../../api";
import { describe, expect, it } from "vitest";
import { entriesOf, olderEntries } from "./entries";
import { changesOf, changeWords, numberText, valueWords } from "./findings";
import { decidingNeeds, ledgerOf, needsOf, tierInForce } from "./ledger";
import { assessmentOf, criterionOf, findingOf } from "./made-up";
import { checkInOf } from "./made-up";

const acceptable = findingOf({});
const low = findingOf({
  test: "pain_low",
  role: "any_of",
  status: "not_met",
  threshold: 2,
  change: { kind: "reach", target: 2 },
});
const drop = findingOf({
  test: "pain_drop_points",
  role: "any_of",
  status: "not_met",
  value: 1.5,
  comparison: "at_least",
  threshold: 2,
  change: { kind: "reach", target: 1.9 },
});
const worst = findingOf({
  test: "pain_worst_day",
  tier: "strict",
  status: "not_met",
  value: 6,
  threshold: 5,
  change: { kind: "until", date: "2026-02-08" },
});

describe("the ledger", () => {
  it("asks for strict verdicts only on the way out of taper", () => {
    expect(tierInForce(assessmentOf({}))).toBe("basic");
    expect(tierInForce(assessmentOf({ next: null }))).toBe("basic");
    const taper = assessmentOf({
      phase: "taper",
      next: { to: "maintenance", earliest: "2026-02-16", tier: "strict", held: false },
    });
    expect(tierInForce(taper)).toBe("strict");
  });

  it("takes alternatives as one need, met by any of them", () => {
    const needs = needsOf([acceptable, low, drop]);
    expect(needs.map((need) => need.tests.length)).toEqual([1, 2]);
    expect(needs[1]?.status).toBe("not_met");
    expect(needsOf([low, { ...drop, status: "met" }])[0]?.status).toBe("met");
    expect(needsOf([low, { ...drop, status: "not_enough_data" }])[0]?.status).toBe(
      "not_enough_data",
    );
  });

  it("leaves strict tests out while basic is asked for", () => {
    const criteria = { ...assessmentOf({}).criteria, pain: criterionOf([acceptable, worst]) };
    expect(ledgerOf(criteria, "basic")[0]?.needs).toHaveLength(1);
    expect(ledgerOf(criteria, "strict")[0]?.needs).toHaveLength(2);
  });

  it("says what would change only of what holds the criterion open", () => {
    const criteria = { ...assessmentOf({}).criteria, pain: criterionOf([acceptable, low, drop]) };
    const row = ledgerOf(criteria, "basic")[0];
    if (row === undefined) throw new Error("no row");
    // Of the alternatives 2 and 1.9 the nearer one; what is met already is not named.
    expect(changesOf(decidingNeeds(row))).toEqual([
      { key: "plan-reach-mean-at_most", values: { value: "2" } },
    ]);
  });

  it("names nothing but the test that suffices once it is met", () => {
    const usual = findingOf({ test: "pain_back_to_usual", role: "suffices" });
    const criteria = { ...assessmentOf({}).criteria, pain: criterionOf([low, usual]) };
    const row = ledgerOf(criteria, "basic")[0];
    if (row === undefined) throw new Error("no row");
    expect(decidingNeeds(row).map((need) => need.tests[0]?.test)).toEqual(["pain_back_to_usual"]);
  });
});

describe("a finding", () => {
  it("wants pain down and movement up, whatever way its own value runs", () => {
    expect(changeWords(drop)).toEqual({
      key: "plan-reach-mean-at_most",
      values: { value: "1.9" },
    });
    const loss = findingOf({
      test: "movement_back_to_usual",
      comparison: "at_most",
      change: { kind: "reach", target: 7.5 },
    });
    expect(changeWords(loss).key).toBe("plan-reach-mean-at_least");
  });

  it("never rounds a mean onto the threshold it misses", () => {
    expect(numberText(3.04, "points")).toBe("3.04");
    expect(numberText(3, "dates")).toBe("3");
  });

  it("says not known yet, never zero, without a value", () => {
    expect(valueWords(findingOf({ value: null })).key).toBe("plan-value-unknown");
    expect(valueWords(findingOf({ value: 0, unit: "yes_no" })).key).toBe("plan-value-no");
  });
});

describe("the entries used", () => {
  const finding = findingOf({ entries: ["a", "b", "gone"] });
  const known = [
    checkInOf({ id: "a", at: "2026-02-01T08:00:00+01:00", pain: 3 }),
    checkInOf({ id: "b" }),
  ];

  it("come with date and answer, and an unanswered one stays unanswered", () => {
    expect(entriesOf(finding, known)).toEqual([
      {
        id: "a",
        date: "2026-02-01",
        answers: [{ key: "plan-entry-score", values: { value: 3 } }],
      },
      { id: "b", date: "2026-02-02", answers: [] },
    ]);
    expect(olderEntries(finding, known)).toBe(1);
  });

  it("tell the signs of inflammation as they were recorded", () => {
    const signs = findingOf({ test: "inflammation_latest_three", entries: ["a"] });
    const told = (parts: Parameters<typeof checkInOf>[0]): string[] | undefined =>
      entriesOf(signs, [checkInOf({ id: "a", ...parts })])[0]?.answers.map(({ key }) => key);
    expect(told({ swelling: "mild", night_pain: true })).toEqual([
      "plan-entry-swelling-mild",
      "plan-entry-night_pain",
    ]);
    expect(told({ swelling: "none", morning_stiffness: 0 })).toEqual(["plan-entry-no-sign"]);
  });
});

describe("what would change a criterion", () => {
  const keep = (parts: Partial<Finding>, limit: number): Finding =>
    findingOf({ ...parts, status: "met", change: { kind: "keep", limit } });

  it("names the nearest limit on the mean once", () => {
    const needs = needsOf([
      keep({}, 3),
      keep({ test: "pain_drop_points", role: "any_of" }, 4.2),
      keep({ test: "pain_drop_share", role: "any_of" }, 4.34),
      keep({ test: "pain_worst_day", tier: "strict" }, 5),
    ]);
    expect(changesOf(needs)).toEqual([
      { key: "plan-keep-mean-at_most", values: { value: "3" } },
      { key: "plan-keep-day", values: { value: "5" } },
    ]);
  });

  it("takes the strict level over the basic one", () => {
    const needs = needsOf([
      keep({ test: "movement_mean" }, 7),
      keep({ test: "movement_mean_strict", tier: "strict" }, 9),
    ]);
    expect(changesOf(needs)).toEqual([{ key: "plan-keep-mean-at_least", values: { value: "9" } }]);
  });

  it("asks for what does for all its parts at once", () => {
    const reach = (parts: Partial<Finding>, target: number): Finding =>
      findingOf({ ...parts, status: "not_met", change: { kind: "reach", target } });
    const needs = needsOf([
      reach({}, 3),
      reach({ test: "pain_low", role: "any_of" }, 2),
      reach({ test: "pain_drop_share", role: "any_of" }, 3.5),
    ]);
    expect(changesOf(needs)).toEqual([{ key: "plan-reach-mean-at_most", values: { value: "3" } }]);
  });

  it("asks for the days that lack once, whatever the number of tests", () => {
    const lacking = (parts: Partial<Finding>): Finding =>
      findingOf({ ...parts, status: "not_enough_data", change: { kind: "answer", dates: 2 } });
    const needs = needsOf([
      lacking({}),
      lacking({ test: "pain_low", role: "any_of" }),
      lacking({ test: "pain_drop_share", role: "any_of" }),
    ]);
    expect(changesOf(needs)).toEqual([{ key: "plan-answer-pain", values: { dates: 2 } }]);
  });

  it("gives alternatives the room of the widest", () => {
    const needs = needsOf([
      keep({ test: "function_mean", role: "any_of" }, 8),
      keep({ test: "function_gain", role: "any_of" }, 5.8),
    ]);
    expect(changesOf(needs)[0]?.values).toEqual({ value: "5.8" });
  });
});
