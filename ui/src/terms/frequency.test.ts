import { expect, it } from "vitest";
import { frequencyWords } from "./frequency";

it("a frequency counts whole weeks in weeks and a single number once", () => {
  expect(
    frequencyWords({ kind: "every_days", min: 14, max: 28, suggested: 21, optional: false }),
  ).toEqual({
    key: "plan-frequency-every_weeks-range",
    values: { min: 2, max: 4, suggested: 3 },
  });
  expect(
    frequencyWords({ kind: "every_days", min: 10, max: 10, suggested: 10, optional: false }).key,
  ).toBe("plan-frequency-every_days-one");
  expect(
    frequencyWords({ kind: "per_week", min: 2, max: 3, suggested: 2, optional: false }),
  ).toEqual({
    key: "plan-frequency-per_week-range",
    values: { min: 2, max: 3, suggested: 2 },
  });
});
