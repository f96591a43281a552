// Where the ink goes: the path drawn as a slope that rises through four terraces. Lengths
// are pixels; `rem` scales everything that has to grow with the reader's text size.
// Deliberately absent: colours and words.

import type { Path, PathPhase, StepBack } from "./path";

export interface Point {
  x: number;
  y: number;
}

/** One terrace: the ground of a phase, and the part of it already walked. */
export interface Terrace {
  phase: PathPhase;
  ground: string;
  walked: string | null;
}

/** A quadratic curve from start to end, drawn towards its top half way. */
export interface Curve {
  start: Point;
  top: Point;
  end: Point;
}

/** A step back as an arc with the tip of its arrow. */
export interface Arc {
  step: StepBack;
  curve: Curve;
  line: string;
  tip: string;
  label: Point;
}

/** Everything to be drawn. */
export interface Landscape {
  width: number;
  /** The highest ink; what lies above it is not drawn. */
  top: number;
  height: number;
  terraces: Terrace[];
  /** The way so far and the way ahead along the top of the slope. */
  wayGone: string;
  wayAhead: string;
  here: Point;
  /** Where "you are here" stands, and how it is aligned so that it stays in the picture. */
  hereLabel: Point & { anchor: "start" | "middle" | "end" };
  arcs: Arc[];
  /** Whether there is room for the dates of the arcs. The list has them all the same. */
  hasRoomForDates: boolean;
}

/** Arcs drawn at most: the latest ones; the list below the picture has all. */
export const MOST_ARCS = 3;

const LABEL_WIDTH_REM = 7;
const DATE_ROOM_REM = 6;

/** The picture of a path in a space so wide. */
export function landscape(path: Path, width: number, rem: number): Landscape {
  const height = Math.max(9 * rem, Math.min(width * 0.3, 15 * rem));
  const slope = new Slope(width, height, path.stations.length);
  const hereAt = path.stations.findIndex((station) => station.standing === "here");
  const here = slope.at(slope.within(hereAt, path.stations[hereAt]?.walked ?? 0));
  const terraces = path.stations.map((station, index): Terrace => ({
    phase: station.phase,
    ground: slope.area(slope.within(index, 0), slope.within(index, 1)),
    walked:
      station.walked > 0
        ? slope.area(slope.within(index, 0), slope.within(index, station.walked))
        : null,
  }));
  const firstWalked = path.stations.findIndex((station) => station.walked > 0);
  const half = (LABEL_WIDTH_REM / 2) * rem;
  const anchor = here.x < half ? "start" : here.x > width - half ? "end" : "middle";
  const arcs = path.stepsBack
    .slice(-MOST_ARCS)
    .map((step, nth) => arc(step, nth, path, slope, rem));
  const labelY = labelHeight(here, arcs, rem);
  const highest = Math.min(
    slope.at(width).y,
    labelY,
    ...arcs.map(({ label }) => label.y - 0.5 * rem),
  );
  return {
    width,
    top: Math.floor(highest - rem),
    height,
    terraces,
    wayGone: slope.line(slope.within(Math.max(firstWalked, 0), 0), here.x),
    wayAhead: slope.line(here.x, width),
    here,
    hereLabel: {
      x: anchor === "start" ? 0 : anchor === "end" ? width : here.x,
      y: labelY,
      anchor,
    },
    arcs,
    hasRoomForDates: width / path.stations.length > DATE_ROOM_REM * rem,
  };
}

/** Above the marker, and clear of the arcs and their dates. */
function labelHeight(here: Point, arcs: readonly Arc[], rem: number): number {
  const reach = (LABEL_WIDTH_REM / 2) * rem;
  // Every stretch of height that ink already takes where the words would stand.
  const taken = arcs
    .flatMap(({ curve, label }) => [
      ...[-0.7, 0, 0.7]
        .map((share) => heightAt(curve, here.x + share * reach))
        .filter((y) => y !== null)
        .map((y): [number, number] => [y - 0.4 * rem, y + rem]),
      ...(Math.abs(label.x - here.x) < 2 * reach
        ? [[label.y - 1.4 * rem, label.y + rem] as [number, number]]
        : []),
    ])
    .sort((a, b) => b[1] - a[1]);
  return taken.reduce((y, [from, to]) => (y > from && y < to ? from : y), here.y - 2.4 * rem);
}

function arc(step: StepBack, nth: number, path: Path, slope: Slope, rem: number): Arc {
  const index = (phase: PathPhase): number =>
    path.stations.findIndex((station) => station.phase === phase);
  const restarted = step.from === step.to;
  const start = slope.at(slope.within(index(step.from), restarted ? 0.8 : 0.3 + 0.14 * nth));
  const end = slope.at(slope.within(index(step.to), restarted ? 0.3 : 0.72 - 0.14 * nth));
  const lift = (1.6 + 0.7 * nth) * rem;
  const top: Point = { x: (start.x + end.x) / 2, y: Math.min(start.y, end.y) - 2 * lift };
  const curve: Curve = { start, top, end };
  return {
    step,
    curve,
    line: `M${at(start)}Q${at(top)} ${at(end)}`,
    tip: arrowTip(end, top, 0.5 * rem),
    label: highestOf(curve),
  };
}

/** The point of a quadratic curve at t, 0–1. */
function pointOf({ start, top, end }: Curve, t: number): Point {
  const along = (from: number, over: number, to: number): number =>
    (1 - t) ** 2 * from + 2 * t * (1 - t) * over + t ** 2 * to;
  return { x: along(start.x, top.x, end.x), y: along(start.y, top.y, end.y) };
}

/** Where a curve is highest and so runs level: there its date stands clear of it. */
function highestOf(curve: Curve): Point {
  const { start, top, end } = curve;
  return pointOf(curve, (start.y - top.y) / (start.y - 2 * top.y + end.y));
}

/** The height of a curve above x. Its top lies half way, so x runs evenly along it. */
function heightAt(curve: Curve, x: number): number | null {
  const t = (x - curve.start.x) / (curve.end.x - curve.start.x);
  return t < 0 || t > 1 ? null : pointOf(curve, t).y;
}

function arrowTip(end: Point, from: Point, size: number): string {
  const length = Math.hypot(end.x - from.x, end.y - from.y) || 1;
  const along = { x: (end.x - from.x) / length, y: (end.y - from.y) / length };
  const back = { x: end.x - along.x * size, y: end.y - along.y * size };
  const side = { x: -along.y * size * 0.45, y: along.x * size * 0.45 };
  return `M${at(end)}L${at({ x: back.x + side.x, y: back.y + side.y })}L${at({ x: back.x - side.x, y: back.y - side.y })}Z`;
}

/** The rising ground: level terraces joined by soft ramps. */
class Slope {
  private readonly step: number;
  private readonly ramp: number;

  constructor(
    readonly width: number,
    readonly height: number,
    readonly count: number,
  ) {
    this.step = width / count;
    this.ramp = this.step * 0.22;
  }

  /** The x that lies at this share, 0–1, of the nth terrace. */
  within(index: number, share: number): number {
    return (index + share) * this.step;
  }

  /** The point of the ground above x. */
  at(x: number): Point {
    const lowest = this.height * 0.8;
    const rise = (this.height * 0.56) / (this.count - 1);
    let level = 0;
    for (let edge = 1; edge < this.count; edge += 1) {
      const share = (x - edge * this.step + this.ramp) / (2 * this.ramp);
      const t = Math.min(Math.max(share, 0), 1);
      level += t * t * (3 - 2 * t);
    }
    return { x, y: lowest - rise * level };
  }

  line(from: number, to: number): string {
    return `M${this.points(from, to).map(at).join("L")}`;
  }

  area(from: number, to: number): string {
    return `${this.line(from, to)}L${at({ x: to, y: this.height })}L${at({ x: from, y: this.height })}Z`;
  }

  private points(from: number, to: number): Point[] {
    const pieces = Math.max(1, Math.ceil((to - from) / 4));
    return Array.from({ length: pieces + 1 }, (_, n) => this.at(from + ((to - from) * n) / pieces));
  }
}

function at({ x, y }: Point): string {
  return `${x.toFixed(1)},${y.toFixed(1)}`;
}
