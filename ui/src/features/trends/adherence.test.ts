import { describe, expect, it } from "vitest";
import type { AdherencePeriod } from "../../api/types";
import { columnsOf, sumOf } from "./adherence";

const period = (planned: number, done: number): AdherencePeriod => ({
  from: "2026-03-02",
  to: "2026-03-08",
  planned,
  done,
  missed: planned - done,
  skipped: 0,
  suspended: 1,
  unplanned: 0,
});

describe("planned and done", () => {
  it("add up over the periods", () => {
    expect(sumOf({ periods: [period(3, 2), period(2, 2)] })).toEqual({
      planned: 5,
      done: 4,
      missed: 1,
      skipped: 0,
      suspended: 2,
      unplanned: 0,
    });
  });
  it("are columns as high as there were many", () => {
    expect(columnsOf([period(4, 2), period(0, 0)], 20, 40)).toEqual({
      planned: "M0,40V0h7.5V40Z",
      done: "M0,40V20h7.5V40Z",
    });
  });
});
