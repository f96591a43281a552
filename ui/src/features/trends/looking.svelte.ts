// What the person looks at, kept while the window is open and the page is not: which episode,
// which dates, which pictures, which year. Deliberately absent: anything on disk.
import type { RangeKind } from "./range";

export class Looking {
  episode = $state<string | null>(null);
  range = $state<RangeKind>("months3");
  /** Dates of one's own; empty is open. */
  own = $state({ from: "", to: "" });
  /** The pictures that were turned off or on; the others are shown as they usually are. */
  chosen = $state<Record<string, boolean>>({});
  year = $state<number | null>(null);

  /** Another log stands in for the one before. */
  forget(): void {
    this.episode = null;
    this.range = "months3";
    this.own = { from: "", to: "" };
    this.chosen = {};
    this.year = null;
  }
}
