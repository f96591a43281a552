import { describe, expect, it } from "vitest";
import type { Stay } from "../../api";
import { assessmentOf, episodeOf, prescribedOf } from "./made-up";
import { bandAt, datesOf, stretchOf, theirTimes, timelineOf, xOf } from "./timeline";

const stay = (
  phase: Stay["phase"],
  from: string,
  to: string | null,
  reason: Stay["reason"],
): Stay => ({
  phase,
  from,
  to,
  reason,
  holds: [],
});

const STAYS: Stay[] = [
  stay("recovery", "2026-01-01", "2026-01-30", "opened"),
  stay("taper", "2026-01-31", "2026-01-31", "criteria_met"),
  stay("recovery", "2026-02-01", "2026-02-10", "setback"),
  stay("recovery", "2026-02-11", "2026-03-02", "setback"),
  stay("taper", "2026-03-03", null, "criteria_met"),
];

describe("the timeline", () => {
  const line = timelineOf(STAYS, "2026-04-11", 1000, 20);

  it("shows every stay, side by side over the whole width", () => {
    expect(line.bands).toHaveLength(5);
    const last = line.bands.at(-1);
    expect((last?.x ?? 0) + (last?.width ?? 0)).toBeCloseTo(1000);
    line.bands.slice(1).forEach((band, nth) => {
      const before = line.bands[nth];
      expect(band.x).toBeCloseTo((before?.x ?? 0) + (before?.width ?? 0));
    });
  });

  it("is to scale, but that the shortest can still be seen", () => {
    const widths = line.bands.map(({ width }) => width);
    expect(widths[1]).toBe(20);
    expect((widths[0] ?? 0) / (widths[2] ?? 1)).toBeCloseTo(3);
    expect(line.stretched).toBe(true);
    expect(timelineOf(STAYS.slice(0, 1), "2026-01-30", 300, 20).stretched).toBe(false);
  });

  it("tells going on from going back and from beginning again", () => {
    const how = line.bands.map(({ beginning }) => beginning);
    expect(how).toEqual(["opened", "on", "back", "again", "on"]);
  });

  it("has room for all of them, however many there are", () => {
    const many = Array.from({ length: 300 }, (_, nth) => {
      const day = new Date(Date.UTC(2020, 0, 1 + nth)).toISOString().slice(0, 10);
      return stay(nth % 2 === 0 ? "taper" : "recovery", day, day, "setback");
    });
    const long = timelineOf(many, "2020-10-26", 300, 20);
    const last = long.bands.at(-1);
    expect((last?.x ?? 0) + (last?.width ?? 0)).toBeCloseTo(300);
  });

  it("finds a date on the line, and what lies at a place of it", () => {
    expect(xOf(line, "2025-12-01")).toBe(0);
    expect(xOf(line, "2026-02-01")).toBeCloseTo(line.bands[2]?.x ?? -1);
    expect(xOf(line, "2027-01-01")).toBe(1000);
    expect(bandAt(line, (line.bands[2]?.x ?? 0) + 1)).toBe(2);
    expect(bandAt(line, -5)).toBe(0);
    expect(stretchOf(line, "2026-02-01", "2026-02-10").width).toBeCloseTo(
      line.bands[2]?.width ?? 0,
    );
  });

  it("leaves out the dates that would stand on one another", () => {
    expect(datesOf(line, () => 400)[1]?.date).toBe("2026-02-11");
    expect(datesOf(line, () => 1)).toHaveLength(5);
  });
});

describe("what professionals said how often", () => {
  it("lasts to its end, or to the day before the next", () => {
    const first = prescribedOf({});
    const dated = (date: string, until: string | null) => ({
      ...first,
      prescription: { ...first.prescription, id: date, date, until },
    });
    const view = {
      ...episodeOf(assessmentOf({})),
      prescription: dated("2026-01-20", null),
      prescriptions_past: [dated("2026-01-10", null), dated("2025-12-01", "2025-12-24")],
    };
    const spans = theirTimes(view).map(({ from, to, replaced }) => [from, to, replaced]);
    expect(spans).toEqual([
      ["2026-01-20", null, false],
      ["2026-01-10", "2026-01-19", true],
      ["2025-12-01", "2025-12-24", false],
    ]);
  });
});
