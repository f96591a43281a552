import { describe, expect, it } from "vitest";
import { sparkOf } from "./spark";

const on = "2026-03-02";

describe("the line of pain in the list", () => {
  it("is not drawn across a gap", () => {
    const pain = [
      { date: "2026-02-20", mean: 5 },
      { date: "2026-02-21", mean: 4 },
      { date: "2026-02-23", mean: 4 },
    ];
    expect(sparkOf(pain, on, 270, 10).map((run) => run.length)).toEqual([2, 1]);
  });

  it("has the worst pain at the top and the last date at the end", () => {
    expect(sparkOf([{ date: on, mean: 10 }], on, 270, 10)).toEqual([[{ x: 270, y: 0 }]]);
    expect(sparkOf([{ date: "2026-02-03", mean: 0 }], on, 270, 10)).toEqual([[{ x: 0, y: 10 }]]);
  });

  it("leaves out what lies before it", () => {
    expect(sparkOf([{ date: "2026-02-02", mean: 5 }], on, 270, 10)).toEqual([]);
  });
});
