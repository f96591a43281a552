// Why something is otherwise than before, in words to be. The reasons are the model's: of the
// transition, of the rules that shaped the suggestion, and of the test that decides a criterion.

import type { Assessment, Changed, CriterionName } from "../../api";
import type { Said } from "../../shared/said";
import type { ChangeLine } from "../../terms/changed";
import { askedWords, valueWords } from "./findings";
import { goalWords } from "./gauge";
import { alsoOpen, ledgerOf, tierInForce } from "./ledger";
import { whyPressure } from "./suggestion";

/** A reason; of a test also what its value is now. */
export interface Why {
  why: Said;
  now: Said | null;
}

/** The reasons of one line, in their order. */
export function whyChanged(line: ChangeLine, changed: Changed, assessment: Assessment): Why[] {
  switch (line.of) {
    case "phase":
    case "again":
      return changed.reason === null ? [] : [because(`plan-reason-${changed.reason}`)];
    case "hold":
      return [because(changed.hold?.[1] ? "plan-why-hold" : "changed-hold-ended")];
    case "frequency":
    case "rules":
      return whyOften(changed, assessment).map(because);
    case "pressure":
      return whyPressure(assessment).map(({ key }) => because(key));
    case "criterion":
      return line.criterion === null ? [] : whyCriterion(line.criterion, assessment);
  }
}

const because = (key: string): Why => ({ why: { key }, now: null });

function whyOften({ phase, rules_new, rules_gone }: Changed, assessment: Assessment): string[] {
  // A hold puts every other rule in the shade.
  if (rules_new.includes("hold")) return ["plan-why-hold"];
  const fresh = rules_new.filter((rule) => rule !== "phase_table");
  const gone = rules_gone.filter((rule) => rule !== "phase_table");
  const byRule = [
    ...fresh.map((rule) => `plan-why-${rule}`),
    ...gone.map((rule) => `changed-gone-${rule}`),
  ];
  const byPhase = phase ? [`plan-why-phase_table-${assessment.phase}`] : [];
  if (byRule.length + byPhase.length > 0) return [...byPhase, ...byRule];
  const last = assessment.suggestion.steps.at(-1)?.rule ?? "phase_table";
  return [last === "phase_table" ? timeKey(assessment) : `plan-why-${last}`];
}

/** With the same rules in the same phase it is the time that has passed. */
const timeKey = ({ phase, suggestion }: Assessment): string => {
  if (phase === "soreness") return "plan-why-phase_table-soreness";
  const byExercise = phase === "maintenance" && suggestion.exercise_first;
  return byExercise ? "changed-by-exercise" : "changed-by-time";
};

/** What is asked, and what it is now: of the test that is open, or of the one told first. */
function whyCriterion(name: CriterionName, assessment: Assessment): Why[] {
  const rows = ledgerOf(assessment.criteria, tierInForce(assessment));
  const row = rows.find((each) => each.name === name);
  if (row === undefined) return [];
  const open = alsoOpen(row)[0];
  if (open !== undefined) return [{ why: askedWords(open), now: valueWords(open) }];
  const goal = goalWords(row);
  return goal && row.headline ? [{ why: goal, now: valueWords(row.headline) }] : [];
}
