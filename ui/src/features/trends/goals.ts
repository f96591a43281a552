// What the criteria hold a measure against, as lines in its picture: each value once.
import type { Series, Tier } from "../../api/types";
import { yOf, type Scale } from "./value-scale";

export interface Goal {
  value: number;
  /** On which side of the line it is reached. */
  side: "at_most" | "at_least";
  tier: Tier;
}

/** What is asked for before taper comes first; what only maintenance asks for gives way. */
export function goalsOf(series: readonly Pick<Series, "thresholds">[]): Goal[] {
  const thresholds = series.flatMap((each) => each.thresholds);
  const goals: Goal[] = [];
  for (const tier of ["basic", "strict"] as const) {
    for (const each of thresholds) {
      if (each.tier !== tier || goals.some(({ value }) => value === each.value)) continue;
      const side = each.comparison === "at_least" ? "at_least" : "at_most";
      goals.push({ value: each.value, side, tier });
    }
  }
  return goals;
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
    const told = taken.every((each) => Math.abs(each - y) >= room);
    lines.push({ ...goal, y, told });
  }
  return lines;
}
