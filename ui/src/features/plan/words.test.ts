import { describe, expect, it } from "vitest";
import type { Alert, Change, Finding, Phase, Reason, Source, Test, Unit } from "../../api";
import { say, type Said } from "../../shared/said";
import { hasWords } from "../../shared/words";
import { STANDING } from "../../terms/evidence";
import { askedWords, changeWords, valueWords } from "./findings";
import { lineOf } from "./history";
import { assessmentOf, findingOf } from "./made-up";
import { whyFrequency, whyPressure } from "./suggestion";
import { timelineOf } from "./timeline";

const POINTS: Test[] = [
  "pain_acceptable",
  "pain_low",
  "pain_drop_points",
  "pain_drop_share",
  "pain_back_to_usual",
  "pain_worst_day",
  "movement_mean",
  "movement_mean_strict",
  "movement_back_to_usual",
  "function_mean",
  "function_gain",
  "function_back_to_usual",
  "activity_pain",
];
const DATES: Test[] = ["inflammation_latest_three", "inflammation_window", "pain_settled"];
const ANSWERS: Test[] = ["usual_activity", "usual_activity_strict"];

/** What each kind of test can be told to change, as the model gives it. */
const changes = (test: Test): Change[] => {
  const keep: Change = { kind: "keep", limit: 1 };
  const reach: Change = { kind: "reach", target: 1 };
  const answer: Change = { kind: "answer", dates: 2 };
  const until: Change = { kind: "until", date: "2026-02-08" };
  if (test === "pain_settled") return [keep, until];
  if (test === "inflammation_latest_three") {
    return [keep, answer, { kind: "clear_dates", dates: 1 }];
  }
  if (test === "inflammation_window") return [keep, answer, until];
  if (test === "pain_worst_day") return [keep, until];
  if (test === "activity_pain") return [keep, answer, until];
  return [keep, reach, answer];
};

function expectWords(said: Said): void {
  expect(hasWords(said.key), said.key).toBe(true);
  expect(say(said)).not.toContain("{");
}

describe("every code of the model has words", () => {
  const all: [Test[], Unit][] = [
    [POINTS, "points"],
    [DATES, "dates"],
    [ANSWERS, "yes_no"],
  ];
  for (const [tests, unit] of all) {
    for (const test of tests) {
      it(test, () => {
        for (const value of [null, 0, 1, 2]) {
          const finding: Finding = findingOf({ test, unit, value });
          expectWords(askedWords(finding));
          expectWords(valueWords(finding));
        }
        for (const change of changes(test))
          expectWords(changeWords(findingOf({ test, change, unit })));
      });
    }
  }

  it("sources", () => {
    const sources: Source[] = [
      "farrar_2001",
      "boonstra_2016",
      "pain_monitoring",
      "houck_2019",
      "abbott_2014",
      "product_choice",
    ];
    for (const source of sources) expectWords({ key: `plan-source-${source}` });
  });

  it("statements of the evidence", () => {
    for (const [statement, standing] of Object.entries(STANDING)) {
      expectWords({ key: `evidence-say-${statement}` });
      expectWords({ key: `evidence-note-${statement}` });
      expectWords({ key: `evidence-standing-${standing}-means` });
    }
  });

  it("rules and reasons", () => {
    const frequency = { kind: "none" } as const;
    const rules = ["phase_table", "prescription", "cap", "settling", "amber", "hold"] as const;
    const phases: Phase[] = ["protect", "recovery", "taper", "maintenance", "soreness"];
    const asked = assessmentOf({}).suggestion;
    for (const phase of phases) {
      const steps = rules.map((rule) => ({ rule, frequency, record: null, date: null }));
      const told = assessmentOf({ phase, suggestion: { ...asked, steps } });
      whyFrequency(told).forEach((step) => expectWords(step.rule));
      whyPressure(told).forEach(expectWords);
    }
    const reasons = [
      "amber_flare",
      "see_doctor_soon",
      "severe_pain",
      "caution",
      "exercise_soreness",
      "inflammation_not_met",
    ] as const satisfies (Alert | "caution" | "exercise_soreness" | "inflammation_not_met")[];
    const light = assessmentOf({
      suggestion: { ...asked, pressure_reasons: [...reasons] },
    });
    whyPressure(light).forEach(expectWords);
  });

  it("transitions", () => {
    const reasons: Reason[] = [
      "opened",
      "acute_inflammation",
      "setback",
      "recurrence",
      "drift",
      "acute_signs_settled",
      "criteria_met",
      "criteria_sustained",
    ];
    for (const reason of reasons) {
      for (const phase of ["recovery", "taper"] as const) {
        const stay = { phase, from: "2026-01-01", to: null, reason, holds: [] };
        const stays = [
          { ...stay, to: "2026-01-09" },
          { ...stay, from: "2026-01-10" },
        ];
        const { bands } = timelineOf(stays, "2026-02-02", 100, 1);
        const lines = bands.map((band) => lineOf(band, "2026-02-02"));
        lines.forEach(({ what, when }) => [what, when].forEach(expectWords));
        lines.forEach(({ why }) => why && expectWords(why));
      }
    }
  });
});
