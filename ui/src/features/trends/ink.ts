// Where the ink of a measure goes, as paths: one a line, whatever the number of dates. A gap is
// a gap: nothing is drawn over a step without an answer.
import type { Series } from "../../api/types";
import type { TimeAxis } from "./time-axis";
import { middleOfStep } from "./time-axis";
import { yOf, type Scale } from "./value-scale";

/** Pixels a step has to have for each answer to have its dot. */
const ROOM_FOR_DOT = 7;

export interface LineInk {
  /** The means, joined where steps follow one another. */
  line: string;
  /** Where a dot stands: every answer where there is room, else those without a neighbour. */
  dots: string;
  /** From the lowest to the highest answer of a step; empty where a step is a day. */
  ribbon: string;
}

const at = (value: number): string => String(Math.round(value * 10) / 10);

/** Runs of steps that follow one another and are answered. */
export function runsOf(values: readonly (number | null)[]): number[][] {
  const runs: number[][] = [];
  let run: number[] = [];
  values.forEach((value, step) => {
    if (value === null) {
      run = [];
      return;
    }
    if (run.length === 0) runs.push(run);
    run.push(step);
  });
  return runs;
}

/** The ink of a measure that is drawn as a line. */
export function lineInk(
  { mean, low, high }: Series,
  axis: TimeAxis,
  scale: Scale,
  height: number,
  withRibbon: boolean,
): LineInk {
  const runs = runsOf(mean);
  const point = (values: readonly (number | null)[], step: number): string =>
    `${at(middleOfStep(axis, step))},${at(yOf(scale, values[step] ?? 0, height))}`;
  const dotted =
    axis.width / Math.max(mean.length, 1) >= ROOM_FOR_DOT
      ? runs.flat()
      : runs.flatMap((run) => (run.length > 1 ? [] : run));
  return {
    line: runs
      .filter((run) => run.length > 1)
      .map((run) => `M${run.map((step) => point(mean, step)).join("L")}`)
      .join(""),
    dots: dotted.map((step) => `M${point(mean, step)}h0`).join(""),
    ribbon: withRibbon
      ? runs
          .map((run) => {
            const there = run.map((step) => point(high, step));
            const back = run.toReversed().map((step) => point(low, step));
            return `M${[...there, ...back].join("L")}Z`;
          })
          .join("")
      : "",
  };
}

export interface LaneInk {
  /** Under every answered step: answered is seen, also where it was "none". */
  ground: string;
  /** As high as the mean of a step. */
  bars: string;
  /** As high as its highest answer; empty where a step is a day. */
  most: string;
}

/** The ink of a measure that is drawn as a lane, in a space so high. */
export function laneInk(
  { mean, high }: Series,
  axis: TimeAxis,
  scale: Scale,
  height: number,
  withMost: boolean,
): LaneInk {
  const bars = (values: readonly (number | null)[]): string =>
    values
      .map((value, step) => {
        if (value === null || value <= scale.low) return "";
        const [left = 0, right = 0] = [axis.starts[step], axis.ends[step]];
        return `M${at(left)},${at(height)}V${at(yOf(scale, value, height))}H${at(right)}V${at(height)}Z`;
      })
      .join("");
  return {
    ground: runsOf(mean)
      .map((run) => {
        const [first = 0, last = 0] = [run[0], run.at(-1)];
        return `M${at(axis.starts[first] ?? 0)},${at(height)}H${at(axis.ends[last] ?? axis.width)}`;
      })
      .join(""),
    bars: bars(mean),
    most: withMost ? bars(high) : "",
  };
}
