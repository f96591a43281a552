// The criteria ledger as data: per criterion its verdicts, the tests they are made of and
// those that decide it. Nothing is decided here: every status
// and number comes from the assessment.

import type { Assessment, Criteria, Criterion, Finding, Role, Status, Test, Tier } from "../../api";

export type CriterionName = keyof Criteria;

/** The four, in the order of the model. */
export const CRITERIA: readonly CriterionName[] = ["pain", "movement", "inflammation", "function"];

/** What has to be met: one test, or any one of several, or one that is enough alone. */
export interface Need {
  tier: Tier;
  role: Role;
  status: Status;
  tests: Finding[];
}

/** One criterion, ready to be shown. */
export interface Row {
  name: CriterionName;
  /** The verdict of the tier asked for. */
  status: Status;
  basic: Status;
  strict: Status;
  from: string;
  to: string;
  baseline: number | null;
  needs: Need[];
  /** The test told first: the one that is enough alone, where it is met, else the level. */
  headline: Finding | null;
  /** The test of the level itself, for its place on the line from 0 to 10. */
  level: Finding | null;
}

/** The verdicts asked for next: strict on the way out of taper, else basic. */
export function tierInForce(assessment: Assessment): Tier {
  return assessment.next?.tier ?? "basic";
}

/** The rows of the ledger for the tier asked for. */
export function ledgerOf(criteria: Criteria, tier: Tier): Row[] {
  return CRITERIA.map((name) => rowOf(name, criteria[name], tier));
}

/** How many of the four have the status, in the tier asked for. */
export const countOf = (rows: readonly Row[], status: Status): number =>
  rows.filter((row) => row.status === status).length;

function rowOf(name: CriterionName, criterion: Criterion, tier: Tier): Row {
  const findings = criterion.findings.filter(
    (finding) => tier === "strict" || finding.tier === "basic",
  );
  const needs = needsOf(findings);
  const levels = findings.filter(isLevel);
  // The strict level where strict is asked for: it is the one that decides.
  const level = levels.findLast((finding) => finding.value !== null) ?? levels[0] ?? null;
  return {
    name,
    status: criterion[tier],
    basic: criterion.basic,
    strict: criterion.strict,
    from: criterion.from,
    to: criterion.to,
    baseline: criterion.baseline,
    needs,
    headline: enoughAlone(needs)?.tests[0] ?? level ?? findings[0] ?? null,
    level,
  };
}

/** The need that is met and enough alone, if there is one; of two tiers the later. */
const enoughAlone = (needs: readonly Need[]): Need | undefined =>
  needs.findLast((need) => need.role === "suffices" && need.status === "met");

/** Whether a test holds a level from 0 to 10 itself against a threshold, not a difference. */
export const isLevel = ({ test }: Finding): boolean => LEVELS.includes(test);

const LEVELS: readonly Test[] = [
  "pain_acceptable",
  "movement_mean",
  "movement_mean_strict",
  "function_mean",
];

/** The findings gathered into needs, in their order; alternatives of a tier are one need. */
export function needsOf(findings: readonly Finding[]): Need[] {
  const needs: Need[] = [];
  for (const finding of findings) {
    const { tier, role } = finding;
    const together = needs.find((need) => need.role === "any_of" && need.tier === tier);
    if (role === "any_of" && together !== undefined) {
      together.tests.push(finding);
      together.status = anyOf(together.tests);
    } else {
      needs.push({ tier, role, status: finding.status, tests: [finding] });
    }
  }
  return needs;
}

function anyOf(tests: readonly Finding[]): Status {
  if (tests.some((test) => test.status === "met")) return "met";
  if (tests.some((test) => test.status === "not_enough_data")) return "not_enough_data";
  return "not_met";
}

const TIERS: readonly Tier[] = ["basic", "strict"];

/** The needs that hold the criterion open; when it is met, those that keep it so. */
export function decidingNeeds({ needs }: Row): Need[] {
  const tiers = TIERS.map((tier) => decidingIn(needs.filter((need) => need.tier === tier)));
  const open = tiers.filter((tier) => !tier.met);
  return (open.length > 0 ? open : tiers).flatMap((tier) => tier.needs);
}

function decidingIn(needs: readonly Need[]): { met: boolean; needs: Need[] } {
  const enough = enoughAlone(needs);
  if (enough !== undefined) return { met: true, needs: [enough] };
  const parts = needs.filter((need) => need.role !== "suffices");
  const open = parts.filter((need) => need.status !== "met");
  if (open.length === 0) return { met: true, needs: parts };
  return { met: false, needs: [...open, ...needs.filter((need) => need.role === "suffices")] };
}

/** The tests that fail or lack data beside the headline, each with its own value to tell. */
export const alsoOpen = (row: Row): Finding[] =>
  decidingNeeds(row)
    .filter((need) => need.role === "required" && need.status !== "met")
    .flatMap((need) => need.tests)
    .filter((finding) => finding !== row.headline);
