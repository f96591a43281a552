// What all the pictures of a page share, worked out once for them: the time below, and what
// lies behind the lines.
import type { Phase, TrendsView } from "../../api/types";
import {
  flareMarks,
  holdBands,
  phaseBands,
  sessionRows,
  setbackMarks,
  type Band,
  type Lasting,
  type SessionRow,
} from "./bands";
import { middleOfStep, ticksOf, timeAxis, type Tick, type TimeAxis } from "./time-axis";

export interface Backdrop {
  axis: TimeAxis;
  ticks: Tick[];
  /** Each with its name where it has room for it. */
  bands: (Band & { name: string | null })[];
  /** The same, phase by phase: ten years of them are a few paths. */
  tones: { phase: Phase; bands: Band[] }[];
  holds: Lasting[];
  flares: string;
  setbacks: string;
  rows: SessionRow[];
  /** From one row of sessions to the next, pixels. */
  rowStep: number;
}

/** Widths of letters as a share of `rem`, for the text in the picture. */
const LETTER = 0.44;
const TICK_ROOM = 4.4;

/** The backdrop in a space so wide; `rem` scales what grows with the reader's text size. */
export function backdropOf(
  view: TrendsView,
  width: number,
  rem: number,
  nameOf: (phase: Phase) => string,
): Backdrop {
  const axis = timeAxis(view, width);
  const middles = new Map(view.dates.map((date, step) => [date, middleOfStep(axis, step)]));
  // Marks stand under the strip that names the phases.
  const [y, size] = [2.15 * rem, 0.6 * rem];
  const bands = phaseBands(view, axis);
  const phases = [...new Set(bands.map(({ phase }) => phase))];
  return {
    axis,
    ticks: ticksOf(axis, TICK_ROOM * rem),
    bands: bands.map((band) => {
      const name = nameOf(band.phase);
      return { ...band, name: band.width > (name.length * LETTER + 0.7) * rem ? name : null };
    }),
    tones: phases.map((phase) => ({
      phase,
      bands: bands.filter((band) => band.phase === phase),
    })),
    holds: holdBands(view, axis),
    flares: flareMarks(view.flares, axis, y, size),
    setbacks: setbackMarks(view.setbacks, axis, y, size),
    rows: sessionRows(view, axis, middles, 0.7 * rem),
    rowStep: 0.9 * rem,
  };
}
