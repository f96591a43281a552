// What the person looks at, kept while the window is open and the page is not: which episode,
// which dates, which pictures, which year. Deliberately absent: anything on disk.
import type { RangeKind } from "./range";

interface Asked {
  range: RangeKind;
  own: { from: string; to: string };
}

export class Looking {
  episode = $state<string | null>(null);
  /** The range ticked, and dates of one's own as they are typed; empty is open. */
  range = $state<RangeKind>("months3");
  own = $state({ from: "", to: "" });
  /** What was asked for last: own dates count once they are asked for. */
  asked = $state.raw<Asked>({ range: "months3", own: { from: "", to: "" } });
  /** The pictures that were turned off or on; the others are shown as they usually are. */
  chosen = $state<Record<string, boolean>>({});
  year = $state<number | null>(null);

  /** Asks for what is ticked and typed. */
  ask(): void {
    this.asked = { range: this.range, own: { ...this.own } };
  }

  /** Another log stands in for the one before. */
  forget(): void {
    this.episode = null;
    this.range = "months3";
    this.own = { from: "", to: "" };
    this.ask();
    this.chosen = {};
    this.year = null;
  }
}
