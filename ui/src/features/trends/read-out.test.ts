import { describe, expect, it } from "vitest";
import { happeningsOf } from "./happenings";
import { seriesOf, trendsOf } from "./made-up";
import { picturesOf, type Picture } from "./pictures";
import { pageOf, readOut, valuesText, whenText } from "./read-out";
import { columnsOf, rowOf } from "./table-rows";

const view = trendsOf(3, {
  series: [
    seriesOf("pain", [4, null, 0]),
    seriesOf("pain_activity", [6, null, null]),
    seriesOf("swelling", [1, 0, null], { kind: "grade" }),
  ],
  phases: [
    { phase: "protect", from: "2026-03-02", to: "2026-03-02", reason: "opened" },
    { phase: "recovery", from: "2026-03-03", to: "2026-03-04", reason: "acute_signs_settled" },
  ],
  holds: [{ level: "pt_first", from: "2026-03-02", to: "2026-03-03" }],
  setbacks: ["2026-03-04"],
  flares: ["2026-03-02"],
  sessions: [{ date: "2026-03-02", kind: "massage", status: "done", count: 1 }],
});
const [pain, inflammation] = picturesOf(view) as [Picture, Picture];
const today = "2026-03-04";

describe("what is read out of a picture", () => {
  it("tells date, values, phase and what happened", () => {
    const [first] = happeningsOf(view);
    const when = whenText("2026-03-02", "day", today);
    expect(readOut(when, valuesText(pain, 0, true), first)).toBe(
      "Mon 2 March. Pain at rest: 4, Pain with activity: 6. Protect. Flare. Massage paused. Massage: done",
    );
  });

  it("tells no answer as no answer, and 0 as 0", () => {
    expect(valuesText(pain, 1, true)).toBe("no answer");
    expect(valuesText(pain, 2, true)).toBe("Pain at rest: 0");
  });

  it("tells a grade in words", () => {
    expect(valuesText(inflammation, 0, true)).toBe("Mild");
    expect(valuesText(inflammation, 1, true)).toBe("None");
  });

  it("tells a week by its mean with the lowest and the highest answer", () => {
    const week = (parts: object) => ({
      ...pain,
      series: [seriesOf("pain", [4.25], { low: [2], high: [7], count: [5], ...parts })],
    });
    expect(valuesText(week({}), 0, false)).toBe("4.3 on average, 2 to 7");
    expect(valuesText(week({ kind: "yes_no", mean: [0.4] }), 0, false)).toBe("yes on 2 of 5 days");
    expect(valuesText(week({ id: "swelling", kind: "grade", high: [2] }), 0, false)).toBe(
      "at most: Marked",
    );
    expect(whenText("2026-03-02", "week", today)).toBe("Week from Mon 2 March");
    expect(whenText("2026-03-01", "month", today)).toBe("March 2026");
  });

  it("goes 4 weeks with a page key, whatever the step", () => {
    expect(pageOf("PageUp", "day")).toBe(28);
    expect(pageOf("PageDown", "week")).toBe(-4);
    expect(pageOf("PageUp", "month")).toBe(1);
    expect(pageOf("ArrowLeft", "day")).toBeNull();
  });
});

describe("what happened in a step", () => {
  it("is found by its dates, also where it lasts over several", () => {
    const [first, second, third] = happeningsOf(view);
    expect([first?.flares, second?.flares, third?.setbacks]).toEqual([1, 0, 1]);
    expect([first?.holds, second?.holds, third?.holds]).toEqual([["pt_first"], ["pt_first"], []]);
    expect(second?.phases).toEqual(["recovery"]);
  });

  it("keeps every phase of a step that has several", () => {
    const [week] = happeningsOf({ ...view, dates: ["2026-03-02"] });
    expect(week?.phases).toEqual(["protect", "recovery"]);
  });
});

describe("the table of a picture", () => {
  it("has a column for each measure with its unit", () => {
    expect(columnsOf(pain, view)).toEqual([
      "Day",
      "Pain at rest (0 to 10)",
      "Pain with activity (0 to 10)",
      "Phase",
      "What happened",
    ]);
  });

  it("has a row for every step, the latest first, answered or not", () => {
    const row = (nth: number) => rowOf(pain, view, happeningsOf(view), today, nth);
    expect(row(0)).toEqual(["Wed 4 March", "0", "no answer", "Recovery", "Step back"]);
    expect(row(1)).toEqual(["Tue 3 March", "no answer", "no answer", "Recovery", "Massage paused"]);
    expect(row(2)[0]).toBe("Mon 2 March");
  });
});
