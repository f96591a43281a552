import { describe, expect, it } from "vitest";
import type { SessionCount } from "../../api/types";
import { backdropOf } from "./backdrop";
import { boxes, edges, holdBands, phaseBands, sessionRows } from "./bands";
import { trendsOf } from "./made-up";
import { timeAxis } from "./time-axis";

const view = trendsOf(10, {
  phases: [
    { phase: "protect", from: "2026-03-02", to: "2026-03-03", reason: "opened" },
    { phase: "recovery", from: "2026-03-04", to: "2026-03-06", reason: "acute_signs_settled" },
    { phase: "recovery", from: "2026-03-07", to: "2026-03-11", reason: "setback" },
  ],
});
const axis = timeAxis(view, 100);

describe("what lies behind a picture", () => {
  it("gives each phase its days, and one that begins anew goes on", () => {
    expect(phaseBands(view, axis)).toEqual([
      { phase: "protect", left: 0, width: 20 },
      { phase: "recovery", left: 20, width: 80 },
    ]);
  });

  it("names a phase where there is room for its name", () => {
    const names = (width: number) => backdropOf(view, width, 10, (phase) => phase).bands;
    expect(names(100).map(({ name }) => name)).toEqual([null, "recovery"]);
    expect(names(500).map(({ name }) => name)).toEqual(["protect", "recovery"]);
  });

  it("draws all the boxes of a phase in one path", () => {
    const { tones } = backdropOf(view, 100, 10, (phase) => phase);
    expect(tones.map(({ phase, bands }) => [phase, boxes(bands, 5, 30)])).toEqual([
      ["protect", "M0,5H20V30H0Z"],
      ["recovery", "M20,5H100V30H20Z"],
    ]);
    expect(edges([{ left: 20, width: 2 }], 5, 30)).toBe("M20,5V30M22,5V30");
  });

  it("shows a hold of a day in ten years", () => {
    const long = trendsOf(3652, {
      holds: [{ level: "same_day", from: "2026-04-01", to: "2026-04-01" }],
    });
    expect(holdBands(long, timeAxis(long, 300))[0]?.width).toBe(2);
  });
});

describe("the rows of sessions", () => {
  const session = (parts: Partial<SessionCount>): SessionCount => ({
    date: "2026-03-02",
    kind: "massage",
    status: "done",
    count: 1,
    ...parts,
  });
  const rowsOf = (sessions: SessionCount[], step: "day" | "week" = "day") =>
    sessionRows({ sessions, step }, axis, new Map(), 10);

  it("are there for what there is", () => {
    expect(rowsOf([])).toEqual([]);
    expect(rowsOf([session({ kind: "exercise" })]).map(({ kinds }) => kinds)).toEqual([
      ["pt", "exercise"],
    ]);
  });

  it("tell done from not done by height", () => {
    const [row] = rowsOf([session({}), session({ date: "2026-03-04", status: "missed" })]);
    expect(row).toMatchObject({ done: "M5,10v-10", notDone: "M25,10v-5" });
  });

  it("are higher where a week has more of them", () => {
    const [row] = rowsOf(
      [session({ count: 3 }), session({ date: "2026-03-04", count: 1 })],
      "week",
    );
    expect(row?.done).toBe("M5,10v-10M25,10v-6");
  });
});
