// What would move an episode on, and what would move it back, in words to be. What is still
// needed comes from the findings of the ledger; what leads back are the rules of the model for
// the phase (section 3), with their thresholds and no more. Nothing is decided here.

import type { Criterion, EpisodeView, Hold } from "../../api";
import { dayText } from "../../shared/date-words";
import { addDays, daysBetween, type Day } from "../../shared/dates";
import type { Said } from "../../shared/said";
import { changesOf } from "./findings";
import { decidingNeeds, ledgerOf, tierInForce, type CriterionName, type Row } from "./ledger";

/** What one criterion still needs: all of `parts`, or any one of `alone`. */
export interface StillNeeds {
  name: CriterionName;
  status: Criterion["basic"];
  parts: Said[];
  alone: Said[];
}

/** What would move it on. */
export interface MovesOn {
  /** Where it leads, or that there is nothing further. */
  lead: Said;
  /** What comes first: an end of the pause, the acute signs, the time. */
  first: Said[];
  criteria: StillNeeds[];
  /** Another way there. */
  or: Said | null;
}

// Model, section 3, promotion from taper: the long way.
const LONG_TAPER_DAYS = 84;
// From maintenance a setback leads further back after so many days (recurrence).
const RECURRENCE_DAYS = 30;
// Drift is looked for from so many days after the clock started.
const DRIFT_AFTER_DAYS = 7;

/** What the next phase still asks for. */
export function movesOn({ assessment }: EpisodeView): MovesOn {
  const { next, hold, on, since, phase } = assessment;
  const pause = hold === null ? [] : endsOf(hold);
  if (next === null) {
    const key = phase === "soreness" ? "plan-moves-on-soreness" : "plan-moves-on-last";
    const lead = { key: pause.length > 0 && phase !== "soreness" ? "plan-moves-on-held" : key };
    return { lead, first: pause, criteria: [], or: null };
  }
  const lead: Said = { key: "plan-moves-on-lead", values: { to: next.to } };
  const time = timeOf(next.earliest, on);
  if (next.tier === null) {
    const signs = { key: "plan-moves-on-signs-unmarked" };
    return { lead, first: [...pause, signs, ...time], criteria: [], or: null };
  }
  const rows = ledgerOf(assessment.criteria, tierInForce(assessment));
  const open = rows.filter((row) => row.status !== "met");
  const all: Said[] = open.length === 0 ? [{ key: `plan-moves-on-all-${next.tier}` }] : [];
  const isLong = next.tier === "strict";
  return {
    lead,
    first: [...pause, ...all, ...time, ...(isLong ? [{ key: "plan-moves-on-twice" }] : [])],
    criteria: open.map(stillNeeds),
    or: isLong
      ? {
          key: "plan-moves-on-long",
          values: { date: dayText(addDays(since, LONG_TAPER_DAYS), on) },
        }
      : null,
  };
}

/** The first date its clock allows, as long as that is to come. */
const timeOf = (earliest: Day, on: Day): Said[] =>
  daysBetween(on, earliest) > 0
    ? [{ key: "plan-moves-on-earliest", values: { date: dayText(earliest, on) } }]
    : [];

function stillNeeds(row: Row): StillNeeds {
  const needs = decidingNeeds(row);
  return {
    name: row.name,
    status: row.status,
    parts: changesOf(needs.filter(({ role }) => role !== "suffices")),
    alone: changesOf(needs.filter(({ role }) => role === "suffices")),
  };
}

/** What ends a pause: of every cause in force, each way once. */
function endsOf({ level, signs }: Hold): Said[] {
  const ways = signs.map((sign) =>
    sign.flag === "fever" ? "fever" : sign.level === "pt_first" ? "pt_first" : sign.level,
  );
  const all = ways.length > 0 ? ways : [level];
  return [...new Set(all.map((way) => `plan-moves-on-held-${way}`))].map((key) => ({ key }));
}

/** One rule that leads back: where to, by what, and how it is counted. */
export interface MoveBack {
  lead: Said;
  by: Said[];
  notes: Said[];
}

/** Everything that would lead back from the present phase; empty in protect. */
export function movesBack({ context, activities, assessment }: EpisodeView): MoveBack[] {
  const { phase, since, on } = assessment;
  if (phase === "protect") return [];
  const byAcute = [{ key: "plan-moves-back-acute" }];
  if (phase === "soreness") {
    return [{ lead: { key: "plan-moves-back-soreness" }, by: byAcute, notes: [] }];
  }
  const acute: MoveBack = {
    lead: { key: "plan-moves-back-to", values: { to: "protect" } },
    by: byAcute,
    notes: [],
  };
  const measures = ["pain", "movement", ...(activities.length > 0 ? ["function"] : [])];
  const setback: MoveBack = {
    lead: setbackLead(phase, daysBetween(since, on) >= RECURRENCE_DAYS),
    by: measures.map((each) => ({ key: `plan-moves-back-step-${each}` })),
    notes: [
      { key: phase === "recovery" ? "plan-moves-back-before-near" : "plan-moves-back-before" },
      { key: "plan-moves-back-excused" },
      { key: "plan-moves-back-once" },
    ],
  };
  if (phase === "recovery") return [acute, setback];
  const from = addDays(since, DRIFT_AFTER_DAYS);
  const drift: MoveBack = {
    lead: {
      key: "plan-moves-back-drift",
      values: { to: phase === "taper" ? "recovery" : "taper" },
    },
    by: driftRules(context === "upkeep", activities.length > 0),
    notes:
      daysBetween(on, from) > 0
        ? [{ key: "plan-moves-back-drift-from", values: { date: dayText(from, on) } }]
        : [],
  };
  return [acute, setback, drift];
}

function setbackLead(phase: "recovery" | "taper" | "maintenance", isRecurrence: boolean): Said {
  if (phase === "recovery") return { key: "plan-moves-back-again" };
  const to = phase === "taper" || isRecurrence ? "recovery" : "taper";
  return { key: "plan-moves-back-setback", values: { to } };
}

function driftRules(isUpkeep: boolean, hasActivities: boolean): Said[] {
  const [pain, movement, activity] = isUpkeep
    ? [
        "plan-moves-back-drift-pain-upkeep",
        "plan-moves-back-drift-movement-upkeep",
        "plan-moves-back-drift-function-upkeep",
      ]
    : [
        "plan-moves-back-drift-pain",
        "plan-moves-back-drift-movement",
        "plan-moves-back-drift-function",
      ];
  const last = hasActivities ? activity : "plan-moves-back-drift-no-activities";
  return [pain, movement, "plan-moves-back-drift-signs", last].map((key) => ({ key }));
}
