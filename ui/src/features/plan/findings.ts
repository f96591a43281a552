// One test of a criterion in words to be: its value, what it is held against, and what would
// change the answer. Every number comes from the assessment.

import type { Finding, Test, Tier } from "../../api";
import { dayText } from "../../shared/date-words";
import type { Said } from "../../shared/said";
import type { Need } from "./ledger";

/**
 * What keeps these needs met, or what they still need, each thing once. Of the limits on one
 * mean only the one that decides counts: the strictest of what is required, and of
 * alternatives the one that gives most room.
 */
export function changesOf(needs: readonly Need[]): Said[] {
  const deciding = new Map<string, { finding: Finding; said: Said }>();
  for (const need of needs) {
    const finding = loosest(need.tests.filter((test) => test.status === need.status));
    if (finding === null) continue;
    const said = changeWords(finding);
    const before = deciding.get(said.key);
    if (before === undefined || isStricter(finding, before.finding)) {
      deciding.set(said.key, { finding, said });
    }
  }
  return [...deciding.values()].map(({ said }) => said);
}

/**
 * The window mean from which on these needs are met, as far as they ask for a mean and it is
 * known: per tier what is required together, or what is enough alone if that is easier.
 */
export function meanLimit(needs: readonly Need[]): number | null {
  const strictest = (found: readonly Finding[]): Finding | null =>
    found.reduce<Finding | null>(
      (best, finding) => (best === null || isStricter(finding, best) ? finding : best),
      null,
    );
  const inTier = (tier: Tier): Finding | null => {
    const of = (alone: boolean): Finding[] =>
      needs
        .filter((need) => need.tier === tier && (need.role === "suffices") === alone)
        .map((need) => loosest(need.tests.filter(isKnownMean)))
        .filter((finding) => finding !== null);
    return loosest([strictest(of(false)), ...of(true)].filter((finding) => finding !== null));
  };
  const both = (["basic", "strict"] as const).map(inTier).filter((each) => each !== null);
  const decides = strictest(both);
  return decides === null ? null : limitOf(decides);
}

const isKnownMean = (finding: Finding): boolean =>
  quantityOf(finding.test) === "mean" && limitOf(finding) !== null;

const loosest = (tests: readonly Finding[]): Finding | null =>
  tests.reduce<Finding | null>(
    (best, test) => (best === null || isStricter(best, test) ? test : best),
    null,
  );

/** Which question of the check-in a test reads. */
function questionOf(test: Test): string {
  switch (quantityOf(test)) {
    case "signs":
      return "signs";
    case "answer":
      return "usual";
    case "settled":
      return "settled";
    default:
      return test === "activity_pain" ? test : (test.split("_")[0] ?? test);
  }
}

/** Whether what does for `one` does for `other` too, with room to spare. */
function isStricter(one: Finding, other: Finding): boolean {
  if (one.change.kind === "answer" && other.change.kind === "answer") {
    return one.change.dates > other.change.dates;
  }
  const limit = limitOf(one);
  const than = limitOf(other);
  if (limit === null || than === null) return false;
  return wayOf(one.test) === "at_most" ? limit < than : limit > than;
}

function limitOf({ change }: Finding): number | null {
  if (change.kind === "keep") return change.limit;
  return change.kind === "reach" ? change.target : null;
}

/** Which way a mean has to go: pain down, movement and function up. */
const wayOf = (test: Test): "at_most" | "at_least" =>
  test.startsWith("pain_") ? "at_most" : "at_least";

/** What a test asks for. */
export function askedWords({ test, threshold, unit, value }: Finding): Said {
  // A share of a start that is not known yet is no number of points.
  const unknown = test === "pain_drop_share" && value === null ? "-unknown" : "";
  return { key: `plan-test-${test}${unknown}`, values: { value: numberText(threshold, unit) } };
}

/** What a value is: the mean of the window, single days, or a latest answer. */
function quantityOf(test: Test): "mean" | "day" | "signs" | "settled" | "answer" {
  switch (test) {
    case "pain_worst_day":
    case "activity_pain":
      return "day";
    case "inflammation_latest_three":
    case "inflammation_window":
      return "signs";
    case "pain_settled":
      return "settled";
    case "usual_activity":
    case "usual_activity_strict":
      return "answer";
    default:
      return "mean";
  }
}

/** What would change a test's answer. */
export function changeWords(finding: Finding): Said {
  const { test, change, unit } = finding;
  const quantity = quantityOf(test);
  const key = quantity === "mean" ? `mean-${wayOf(test)}` : quantity;
  switch (change.kind) {
    case "keep":
      return { key: `plan-keep-${key}`, values: { value: numberText(change.limit, unit) } };
    case "reach":
      return { key: `plan-reach-${key}`, values: { value: numberText(change.target, unit) } };
    case "answer":
      return {
        key: `plan-answer-${questionOf(test)}`,
        values: answerValues(finding, change.dates),
      };
    case "clear_dates":
      return { key: "plan-clear-dates", values: { dates: change.dates } };
    case "until":
      return { key: `plan-until-${key}`, values: { date: dayText(change.date) } };
  }
}

/**
 * How many days to answer; and of the signs, how many clear ones in a row it takes to be met
 * where that is more: with a sign just marked, the answers alone do not do.
 */
function answerValues({ test, threshold, value }: Finding, dates: number): Said["values"] {
  if (quantityOf(test) !== "signs") return { dates };
  if (test !== "inflammation_latest_three") return { dates, clear: 0 };
  const clear = threshold - (value ?? 0);
  return { dates, clear: clear > dates ? clear : 0 };
}

/**
 * A number as the ledger writes it: two decimals at most, as many as keep a mean apart from
 * the threshold it misses; dates whole.
 */
export function numberText(value: number, unit: Finding["unit"]): string {
  return String(unit === "points" ? Math.round(value * 100) / 100 : Math.round(value));
}

/** The value of a test in words: a number, yes or no, or not known yet. */
export function valueWords(finding: Finding): Said {
  const { test, value, unit } = finding;
  if (value === null) return { key: "plan-value-unknown" };
  const lacking = lackingWords(finding, value);
  if (lacking !== null) return lacking;
  if (unit === "yes_no") return { key: value === 1 ? "plan-value-yes" : "plan-value-no" };
  if (unit === "dates") return { key: datesKey(test), values: { count: Math.round(value) } };
  return { key: pointsKey(test), values: { value: numberText(value, unit) } };
}

/** Days without a sign that do not tell yet: too few of them, or the latest too long ago. */
function lackingWords({ test, status, threshold, missing }: Finding, value: number): Said | null {
  if (status !== "not_enough_data") return null;
  if (test === "inflammation_window") {
    return { key: "plan-value-signs-few", values: { missing } };
  }
  const isOld = test === "inflammation_latest_three" && value >= threshold;
  return isOld ? { key: "plan-value-clear-old", values: { count: value } } : null;
}

function datesKey(test: Test): string {
  switch (test) {
    case "inflammation_latest_three":
      return "plan-value-clear";
    case "pain_settled":
      return "plan-value-unsettled";
    default:
      return "plan-value-signs";
  }
}

/** A mean is a number; a difference says which way it counts. */
function pointsKey(test: Test): string {
  switch (test) {
    case "pain_drop_points":
    case "pain_drop_share":
      return "plan-value-lower";
    case "pain_back_to_usual":
      return "plan-value-above";
    case "function_gain":
      return "plan-value-better";
    case "movement_back_to_usual":
    case "function_back_to_usual":
      return "plan-value-below";
    default:
      return "plan-value-points";
  }
}
