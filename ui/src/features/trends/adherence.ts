// Sessions planned against those done: their sum for the words, and the columns drawn of them.
import type { AdherencePeriod, KindAdherence } from "../../api/types";

export type Counted = Omit<AdherencePeriod, "from" | "to">;

/** All periods together. */
export function sumOf({ periods }: Pick<KindAdherence, "periods">): Counted {
  const sum = (of: (period: AdherencePeriod) => number): number =>
    periods.reduce((total, period) => total + of(period), 0);
  return {
    planned: sum(({ planned }) => planned),
    done: sum(({ done }) => done),
    missed: sum(({ missed }) => missed),
    skipped: sum(({ skipped }) => skipped),
    suspended: sum(({ suspended }) => suspended),
    unplanned: sum(({ unplanned }) => unplanned),
  };
}

export interface Columns {
  /** As high as what was planned. */
  planned: string;
  /** As high as what was done of it. */
  done: string;
}

/** One column a period in a space so wide and high, as two paths. */
export function columnsOf(
  periods: readonly AdherencePeriod[],
  width: number,
  height: number,
): Columns {
  const most = periods.reduce((max, { planned }) => Math.max(max, planned), 1);
  const step = width / Math.max(periods.length, 1);
  const column = (count: number, nth: number): string => {
    if (count === 0) return "";
    const [left, wide] = [nth * step, Math.max(step * 0.75, 0.5)];
    const y = height - (count / most) * height;
    return `M${tenth(left)},${height}V${tenth(y)}h${tenth(wide)}V${height}Z`;
  };
  return {
    planned: periods.map(({ planned }, nth) => column(planned, nth)).join(""),
    done: periods.map(({ done }, nth) => column(done, nth)).join(""),
  };
}

const tenth = (value: number): number => Math.round(value * 10) / 10;
