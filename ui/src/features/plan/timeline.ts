// The history of an episode as one line of time: every stay, to scale as far as the shortest
// can still be seen. Lengths are pixels; time runs from left to right in every language.
// Deliberately absent: colours, words and ink.

import type { EpisodeView, Phase, PrescriptionView, Stay } from "../../api";
import { addDays, daysBetween, type Day } from "../../shared/dates";
import { isStepBack, PHASES } from "./path";

/** How a stay began. */
export type Beginning = "opened" | "on" | "back" | "again";

/** One stay as it is drawn and told. */
export interface Band {
  stay: Stay;
  beginning: Beginning;
  /** Its last date; of the present one today. */
  last: Day;
  days: number;
  x: number;
  width: number;
  /** 0 for protect to 3 for maintenance; soreness is 0. */
  level: number;
}

/** The whole line. */
export interface Timeline {
  bands: Band[];
  width: number;
  /** Whether a short stay is drawn longer than it was. */
  stretched: boolean;
}

/** A stretch of the line. */
export interface Stretch {
  x: number;
  width: number;
}

/** The line of these stays in a space so wide, none of them narrower than `least`. */
export function timelineOf(stays: readonly Stay[], end: Day, width: number, least: number) {
  const days = stays.map(({ from, to }) => Math.max(daysBetween(from, to ?? end) + 1, 1));
  // Where there are too many for that, all of them still have a part of the room.
  const floor = Math.min(least, (width / Math.max(stays.length, 1)) * 0.6);
  const scale = scaleFor(days, width, floor);
  let x = 0;
  const bands = stays.map((stay, nth): Band => {
    const long = days[nth] ?? 1;
    const band: Band = {
      stay,
      beginning: beginningOf(stay, stays[nth - 1]),
      last: stay.to ?? end,
      days: long,
      x,
      width: Math.max(long * scale, floor),
      level: levelOf(stay.phase),
    };
    x += band.width;
    return band;
  });
  const stretched = bands.some((band) => band.width > band.days * scale + 0.01);
  return { bands, width, stretched } satisfies Timeline;
}

/** Pixels a day, when what is shorter than the floor takes the floor. */
function scaleFor(days: readonly number[], width: number, floor: number): number {
  let short = 0;
  let rest = days.reduce((sum, each) => sum + each, 0);
  for (const each of [...days].sort((a, b) => a - b)) {
    const scale = (width - short * floor) / rest;
    if (each * scale >= floor) return scale;
    short += 1;
    rest -= each;
  }
  return 0;
}

function beginningOf({ phase, reason }: Stay, before: Stay | undefined): Beginning {
  if (before === undefined) return "opened";
  if (before.phase === phase) return "again";
  return isStepBack(reason) ? "back" : "on";
}

const levelOf = (phase: Phase): number =>
  Math.max(
    PHASES.findIndex((each) => each === phase),
    0,
  );

/** Where a date begins on the line; the nearest end where it lies outside. */
export function xOf({ bands, width }: Timeline, date: Day): number {
  const band = bands.findLast(({ stay }) => stay.from <= date);
  if (band === undefined) return 0;
  const share = daysBetween(band.stay.from, date) / band.days;
  return Math.min(band.x + Math.min(share, 1) * band.width, width);
}

/** The stretch from one date to another, both included, as wide as can be seen. */
export function stretchOf(line: Timeline, from: Day, to: Day): Stretch {
  const x = xOf(line, from);
  return { x, width: Math.max(xOf(line, addDays(to, 1)) - x, 2) };
}

/** The stay that lies at x; the nearest outside. */
export const bandAt = ({ bands }: Timeline, x: number): number =>
  Math.max(
    bands.findLastIndex((band) => band.x <= x),
    0,
  );

/** The dates below the line: of each stay's beginning, as far as each has its room. */
export function datesOf(
  { bands }: Timeline,
  roomOf: (date: Day) => number,
): { x: number; date: Day }[] {
  let free = 0;
  return bands.flatMap(({ x, stay: { from } }) => {
    if (x < free) return [];
    free = x + roomOf(from);
    return [{ x, date: from }];
  });
}

/** One frequency of a professional's that was in force for a while. */
export interface TheirTime {
  told: PrescriptionView;
  from: Day;
  /** Its last date; nothing while it is in force and has no end. */
  to: Day | null;
  /** Whether a later one took its place before its end. */
  replaced: boolean;
}

/** Everything professionals said how often, that has begun; latest first. */
export function theirTimes(view: EpisodeView): TheirTime[] {
  const present = view.prescription === null ? [] : [view.prescription];
  const all = [...present, ...view.prescriptions_past].sort((a, b) =>
    b.prescription.date.localeCompare(a.prescription.date),
  );
  return all.flatMap((told, nth): TheirTime[] => {
    const { date: from, until } = told.prescription;
    const next = all[nth - 1]?.prescription.date;
    const replaced = next !== undefined && (until === null || until >= next);
    const to = replaced ? addDays(next, -1) : until;
    // One that was replaced on its first day was never in force.
    return to !== null && to < from ? [] : [{ told, from, to, replaced }];
  });
}
