import { expect, it } from "vitest";
import { hasWords } from "../../shared/words";
import type { Alert, Hold } from "../../api/types";
import { alertsOf, inOrder } from "./alerts";

const all: Alert[] = [
  "amber_flare",
  "massage_lapse",
  "needs_answers",
  "no_gain_4w",
  "post_session_soreness",
  "pt_visit_due",
  "review_2w",
  "review_4w",
  "see_doctor_soon",
  "severe_pain",
  "soreness_over_7d",
  "sparse",
  "stale",
  "two_setbacks_4w",
];

it("no alert is dropped, and each says what it is and what to do", () => {
  expect(inOrder(all)).toHaveLength(all.length);
  for (const alert of all) {
    expect(hasWords(`alert-${alert}`), alert).toBe(true);
    expect(hasWords(`alert-${alert}-do`), alert).toBe(true);
  }
});

it("severe pain is told before anything about logging", () => {
  expect(inOrder(["sparse", "severe_pain"])).toEqual(["severe_pain", "sparse"]);
});

it("a held episode tells no alert whose advice could speak against the hold", () => {
  const hold: Hold = { level: "same_day", since: "2026-03-01", signs: [] };
  expect(alertsOf({ alerts: all, hold })).toEqual(["see_doctor_soon", "pt_visit_due"]);
  expect(alertsOf({ alerts: all, hold: null })).toHaveLength(all.length);
});
