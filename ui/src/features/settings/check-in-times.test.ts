import { describe, expect, it } from "vitest";
import type { CheckInTime } from "../../api";
import { WEEKDAYS } from "../../terms/weekdays";
import {
  isKept,
  missingIn,
  rowRefused,
  rowsOf,
  timesOf,
  timesText,
  withOneMore,
} from "./check-in-times";

const daily = (time: string): CheckInTime => ({ time, weekdays: [...WEEKDAYS] });

describe("the times of the check-in", () => {
  it("are said in a plain sentence", () => {
    expect(timesText([])).toBe("No reminder.");
    expect(timesText([daily("19:00:00")])).toBe("Every day at 19:00.");
    expect(timesText([daily("19:00:00"), daily("08:00:00")])).toBe("Every day at 08:00 and 19:00.");
    expect(
      timesText([
        { time: "19:00:00", weekdays: ["Mon", "Tue", "Wed", "Thu", "Fri"] },
        { time: "10:00:00", weekdays: ["Sat", "Sun"] },
      ]),
    ).toBe("Saturday and Sunday at 10:00. Monday to Friday at 19:00.");
  });

  it("are sent once each row has a time and a day", () => {
    const rows = withOneMore(rowsOf([daily("19:00:00")]));
    expect(rows[1]).toEqual({ key: 1, time: "", weekdays: [...WEEKDAYS] });
    expect(timesOf(rows)).toBeNull();
    const typed = rows.map((row) => (row.time === "" ? { ...row, time: "08:30" } : row));
    expect(timesOf(typed)).toEqual([daily("19:00:00"), daily("08:30:00")]);
    const dayless = typed.map((row) => ({ ...row, weekdays: [] }));
    expect(dayless.map(missingIn)).toEqual(["weekdays", "weekdays"]);
    expect(timesOf(dayless)).toBeNull();
  });

  it("say which of them was refused", () => {
    const refusal = { code: "twice", value: "19:00:00", allowed: null } as const;
    expect(rowRefused({ ...refusal, field: "check_ins.1" })).toBe(1);
    expect(rowRefused({ ...refusal, field: "check_ins" })).toBeNull();
    expect(rowRefused(null)).toBeNull();
  });

  it("stay in the order they are edited in, though they are kept in another", () => {
    const rows = [
      { key: 0, time: "19:00", weekdays: [...WEEKDAYS] },
      { key: 1, time: "08:00", weekdays: [...WEEKDAYS] },
    ];
    expect(isKept(rows, [daily("08:00:00"), daily("19:00:00")])).toBe(true);
    expect(isKept(rows, [daily("08:00:00")])).toBe(false);
    expect(isKept(withOneMore([]), [])).toBe(false);
    expect(isKept([], [])).toBe(true);
  });
});
