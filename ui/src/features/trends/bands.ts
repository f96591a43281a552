// What lies behind every picture of the page: phases, holds, flares, steps back and sessions.
import type { Phase, SessionKind, TrendsView } from "../../api/types";
import { addDays } from "../../shared/dates";
import { middleOf, xOf, type TimeAxis } from "./time-axis";

/** Pixels of the time that something lasted. */
export interface Lasting {
  left: number;
  width: number;
}
export interface Band extends Lasting {
  phase: Phase;
}

/** Neighbouring stays of the same phase are one band. */
export function phaseBands({ phases }: Pick<TrendsView, "phases">, axis: TimeAxis): Band[] {
  const bands: Band[] = [];
  for (const { phase, from, to } of phases) {
    const left = xOf(axis, from);
    const width = xOf(axis, addDays(to, 1)) - left;
    const last = bands.at(-1);
    if (last?.phase === phase) last.width = left + width - last.left;
    else bands.push({ phase, left, width });
  }
  return bands;
}

/** Left edge and width of every hold; one that follows another at once goes on. */
export function holdBands({ holds }: Pick<TrendsView, "holds">, axis: TimeAxis): Lasting[] {
  return holds.map(({ from, to }) => {
    const left = xOf(axis, from);
    // What lasted a day is still to be seen in ten years.
    return { left, width: Math.max(xOf(axis, addDays(to, 1)) - left, 2) };
  });
}

/** All that lasted as boxes in one path, from so far down to so far down. */
export const boxes = (lasting: readonly Lasting[], top: number, foot: number): string =>
  lasting
    .map(
      ({ left, width }) => `M${at(left)},${at(top)}H${at(left + width)}V${at(foot)}H${at(left)}Z`,
    )
    .join("");

/** Where each began and ended, as lines in one path. */
export const edges = (lasting: readonly Lasting[], top: number, foot: number): string =>
  lasting
    .flatMap(({ left, width }) => [left, left + width])
    .map((x) => `M${at(x)},${at(top)}V${at(foot)}`)
    .join("");

/** Flares as triangles that stand on the line y, `size` pixels high. */
export const flareMarks = (dates: readonly string[], axis: TimeAxis, y: number, size: number) =>
  dates
    .map(
      (date) =>
        `M${at(middleOf(axis, date))},${at(y - size)}l${at(size / 2)},${at(size)}h${at(-size)}Z`,
    )
    .join("");

/** Steps back as arrowheads that point back, `size` pixels high; right of the date, where a flare
 *  of the same date has its own room. */
export const setbackMarks = (dates: readonly string[], axis: TimeAxis, y: number, size: number) =>
  dates
    .map((date) => {
      const half = at(size / 2);
      return `M${at(middleOf(axis, date) + size * 1.3)},${at(y - size)}l${at(-size * 0.66)},${half}l${at(size * 0.66)},${half}`;
    })
    .join("");

/** The two rows of sessions: massage above, physio and exercise below. */
export const ROWS: readonly (readonly SessionKind[])[] = [
  ["massage", "self_massage"],
  ["pt", "exercise"],
];

export interface SessionRow {
  kinds: readonly SessionKind[];
  /** Ticks from the foot of the row, whole for done. */
  done: string;
  /** Short: planned, missed, skipped or paused. */
  notDone: string;
}

/** The rows that have anything in them, each so many pixels high. Where a step is longer than a
 *  day the tick is as high as there were many. */
export function sessionRows(
  { sessions, step }: Pick<TrendsView, "sessions" | "step">,
  axis: TimeAxis,
  middles: ReadonlyMap<string, number>,
  height: number,
): SessionRow[] {
  return ROWS.flatMap((kinds) => {
    const inRow = sessions.filter(({ kind }) => kinds.includes(kind));
    if (inRow.length === 0) return [];
    const done = new Map<string, number>();
    const others = new Set<string>();
    for (const { date, status, count } of inRow) {
      if (status === "done") done.set(date, (done.get(date) ?? 0) + count);
      else others.add(date);
    }
    const most = Math.max(...done.values(), 1);
    const x = (date: string): number => middles.get(date) ?? middleOf(axis, date);
    return [
      {
        kinds,
        done: [...done]
          .map(([date, count]) => {
            const share = step === "day" ? 1 : 0.4 + 0.6 * (count / most);
            return `M${at(x(date))},${at(height)}v${at(-height * share)}`;
          })
          .join(""),
        notDone: [...others]
          .filter((date) => !done.has(date))
          .map((date) => `M${at(x(date))},${at(height)}v${at(-height * 0.5)}`)
          .join(""),
      },
    ];
  });
}

const at = (value: number): string => String(Math.round(value * 10) / 10);
