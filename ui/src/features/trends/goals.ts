// What the criteria hold a measure against, as lines in its picture. Where one of several tests
// is enough, the one that is reached first stands for them.
import type { Series, Test, Threshold, Tier } from "../../api/types";
import { yOf, type Scale } from "./value-scale";

export interface Goal {
  value: number;
  /** Nothing where it only makes a date one with a sign of inflammation. */
  test: Test | null;
  tier: Tier;
}

/** Tests of which one is enough. */
const WAYS: readonly (readonly Test[])[] = [
  ["pain_low", "pain_drop_points", "pain_drop_share"],
  ["movement_mean", "movement_back_to_usual"],
  ["function_mean", "function_gain", "function_back_to_usual"],
];
const wayOf = (test: Test | null): readonly Test[] | undefined =>
  WAYS.find((tests) => test !== null && tests.includes(test));

/** What is asked for before taper comes first; each value once. */
export function goalsOf(series: readonly Pick<Series, "thresholds">[]): Goal[] {
  const thresholds = series.flatMap((each) => each.thresholds);
  const goals: Goal[] = [];
  for (const tier of ["basic", "strict"] as const) {
    const asked = thresholds.filter((each) => each.tier === tier);
    for (const each of asked) {
      if (isEasiest(each, asked) && !isImplied(each, asked) && isNew(each, goals)) {
        goals.push({ value: each.value, test: each.test, tier });
      }
    }
  }
  return goals;
}

const isNew = ({ value }: Threshold, goals: readonly Goal[]): boolean =>
  goals.every((goal) => goal.value !== value);

/** Whether no other test that would be enough instead is reached before. */
function isEasiest(one: Threshold, asked: readonly Threshold[]): boolean {
  const way = wayOf(one.test);
  const instead = asked.filter(({ test }) => way && test !== null && way.includes(test));
  return instead.every(({ value }) =>
    one.comparison === "at_least" ? one.value <= value : one.value >= value,
  );
}

/** A gain that is there anyway once pain is low enough needs no line of its own. */
function isImplied(one: Threshold, asked: readonly Threshold[]): boolean {
  if (!wayOf(one.test)?.includes("pain_low")) return false;
  return asked.some(({ test, value }) => test === "pain_acceptable" && one.value >= value);
}

/** A line, pixels from the top, and whether its number fits beside those of the scale and of
 *  the lines before. */
export interface PlacedGoal extends Goal {
  y: number;
  told: boolean;
}

/** Those that lie on the scale; their numbers stand `room` pixels apart at least. */
export function placed(
  goals: readonly Goal[],
  scale: Scale,
  height: number,
  room: number,
): PlacedGoal[] {
  const lines: PlacedGoal[] = [];
  for (const goal of goals) {
    if (goal.value < scale.low || goal.value > scale.high) continue;
    const y = yOf(scale, goal.value, height);
    const taken = [
      ...scale.ticks.map((value) => yOf(scale, value, height)),
      ...lines.filter((each) => each.told).map((each) => each.y),
    ];
    lines.push({ ...goal, y, told: taken.every((each) => Math.abs(each - y) >= room) });
  }
  return lines;
}
