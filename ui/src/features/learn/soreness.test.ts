import { expect, it } from "vitest";
import { helps, HOURS, placeOf } from "./soreness";

it("each day since the exercise falls in one step, and all later ones in the last", () => {
  const onset = "2026-03-01";
  expect(placeOf({ onset }, "2026-03-01")).toEqual({ day: 0, hours: 0 });
  expect(placeOf({ onset }, "2026-03-03")).toEqual({ day: 2, hours: 48 });
  expect(placeOf({ onset }, "2026-03-05")).toEqual({ day: 4, hours: 96 });
  expect(placeOf({ onset }, "2026-03-20")).toEqual({ day: 19, hours: 96 });
});

// Source: recovery model, section 5: days 1 to 3.
it("massage may help from 24 to 72 hours", () => {
  expect(HOURS.filter(helps)).toEqual([24, 48, 72]);
});
