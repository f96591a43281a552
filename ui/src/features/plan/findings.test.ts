import { describe, expect, it } from "vitest";
import type { Finding } from "../../api";
import { say } from "../../shared/said";
import { changeWords, valueWords } from "./findings";
import { findingOf } from "./made-up";

const signs = (value: number, change: Finding["change"]): Finding =>
  findingOf({ test: "inflammation_latest_three", unit: "dates", value, threshold: 3, change });
const told = (finding: Finding): string =>
  `Now: ${say(valueWords(finding))}. ${say(changeWords(finding))}`.replace(/[\u2068\u2069]/g, "");

describe("what would end the inflammation", () => {
  it("counts the clear days in a row that are still lacking", () => {
    expect(told(signs(0, { kind: "clear_dates", dates: 3 }))).toBe(
      "Now: none in a row yet. 3 more answered days in a row without a sign.",
    );
    expect(told(signs(1, { kind: "clear_dates", dates: 2 }))).toBe(
      "Now: 1 day without a sign. 2 more answered days in a row without a sign.",
    );
    expect(told(signs(2, { kind: "clear_dates", dates: 1 }))).toBe(
      "Now: 2 days in a row without a sign. 1 more answered day in a row without a sign.",
    );
  });

  it("says of days without a sign that do not tell yet what is missing", () => {
    const old = { ...signs(3, { kind: "answer", dates: 1 }), status: "not_enough_data" } as const;
    expect(told(old)).toContain("3 days in a row without a sign, but the last answer is more than");
    const window = {
      ...findingOf({ test: "inflammation_window", unit: "dates", value: 0, threshold: 0 }),
      missing: 2,
    };
    expect(say(valueWords({ ...window, status: "not_enough_data" }))).toBe(
      "no day with a sign, but 2 more days have to be answered",
    );
    expect(say(valueWords({ ...window, status: "met" }))).toBe("no day with a sign");
  });

  it("does not promise that answers alone do, with a sign just marked", () => {
    const answer = { kind: "answer", dates: 2 } as const;
    expect(told(signs(0, answer))).toBe(
      "Now: none in a row yet. Answer swelling, warmth and redness on 2 more days, so that it can be told. To be met, it takes 3 more in a row without a sign.",
    );
    expect(told(signs(1, answer))).toBe(
      "Now: 1 day without a sign. Answer swelling, warmth and redness on 2 more days, so that it can be told.",
    );
  });
});
