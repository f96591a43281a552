// What is otherwise than at the check-in before the latest, in words to be: phase, pause,
// criteria, how often, how firm. What differs comes from Rust; why is the plan's to say.
import type {
  Changed,
  CriterionName,
  EpisodeView,
  Frequency,
  HoldLevel,
  Pressure,
} from "../api/types";
import { dateOf, type Day } from "../shared/dates";
import type { Said } from "../shared/said";
import { frequencyWords } from "./frequency";

export type ChangeOf =
  "phase" | "again" | "hold" | "criterion" | "frequency" | "rules" | "pressure";

/** One thing that is otherwise. A clock that started anew, and other rules that come to the same
 *  frequency, have no side before. */
export interface ChangeLine {
  of: ChangeOf;
  /** Which criterion, where it is one. */
  criterion: CriterionName | null;
  what: Said;
  before: Said | null;
  after: Said;
}

/** Everything that is otherwise, the most weighty first. */
export function changeLines(changed: Changed): ChangeLine[] {
  const { phase, hold, criteria, frequency, pressure, reason, rules_new, rules_gone } = changed;
  const lines: ChangeLine[] = [];
  const add = (
    of: ChangeOf,
    before: Said | null,
    after: Said,
    values?: Record<string, string>,
  ): void => {
    const key = `changed-${of}`;
    const what: Said = values === undefined ? { key } : { key, values };
    lines.push({ of, criterion: null, what, before, after });
  };
  if (hold) add("hold", holdWords(hold[0]), holdWords(hold[1]));
  if (phase) add("phase", { key: `plan-phase-${phase[0]}` }, { key: `plan-phase-${phase[1]}` });
  else if (reason !== null) add("again", null, { key: "changed-again-now" });
  if (frequency) {
    add("frequency", oftenWords(frequency[0]), oftenWords(frequency[1]), {
      way: wayOf(perFourWeeks(frequency[0]), perFourWeeks(frequency[1])),
    });
  } else if (rules_new.length + rules_gone.length > 0) {
    add("rules", null, { key: "changed-rules-now" });
  }
  if (pressure) add("pressure", firmWords(pressure[0]), firmWords(pressure[1]));
  for (const { criterion, tier, before, after } of criteria) {
    lines.push({
      of: "criterion",
      criterion,
      what: { key: `changed-criterion-${tier}`, values: { criterion } },
      before: { key: `changed-status-${before}` },
      after: { key: `changed-status-${after}` },
    });
  }
  return lines;
}

/** What goes by the next massage is always told: how often, and how firm. */
const OF_MASSAGE: readonly ChangeOf[] = ["frequency", "pressure"];

/** What is otherwise in short: the weightiest, what goes by the next massage, and how many more
 *  there are. Where the weightiest is told already, the rest of these alone. */
export function changedInShort(
  changed: Changed,
  told = false,
): { lines: ChangeLine[]; more: number } | null {
  const all = changeLines(changed);
  // A pause says by itself that there is no massage.
  const paused = changed.hold !== null && changed.hold[1] !== null;
  const lines = all.filter(
    (line, nth) => (OF_MASSAGE.includes(line.of) && !paused) || (nth === 0 && !told),
  );
  return lines.length === 0 ? null : { lines, more: told ? 0 : all.length - lines.length };
}

/** The date of the check-in before the latest, as far as the check-ins at hand reach. */
export function comparedSince(view: EpisodeView): Day | null {
  const known = [view.last, ...view.recent].filter((each) => each !== null);
  const dates = [...new Set(known.map(({ at }) => dateOf(at)))].sort();
  return dates.at(-2) ?? null;
}

/** How many are suggested in 28 days, as the model compares them; none is none. */
function perFourWeeks(frequency: Frequency): number {
  if (frequency.kind === "none") return 0;
  return frequency.kind === "per_week" ? frequency.suggested * 4 : 28 / frequency.suggested;
}
function wayOf(before: number, after: number): "more" | "less" | "same" {
  if (before === after) return "same";
  return before < after ? "more" : "less";
}

const holdWords = (level: HoldLevel | null): Said => ({ key: `changed-hold-${level ?? "none"}` });
const oftenWords = (frequency: Frequency): Said => frequencyWords(frequency);
const firmWords = (pressure: Pressure): Said => ({ key: `plan-pressure-${pressure}` });
