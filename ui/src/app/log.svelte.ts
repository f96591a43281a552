// What the window knows: the last overview Rust gave, and the line that tells what was done.
import * as api from "../api";
import { asRefusal } from "../api/refusal";
import type { ChangeKind, Overview, Refusal } from "../api";
import { dateOf } from "../shared/dates";
import type { Said } from "../shared/said";

export class OpenLog {
  overview = $state.raw<Overview | null>(null);
  /** Why the log cannot be shown at all. */
  broken = $state.raw<Refusal | null>(null);
  /** Whether the latest change was just made here, so that undo is offered. */
  changed = $state(false);
  /** What was just taken back: the latest of it, where it was more than one change. */
  takenBack = $state<ChangeKind | null>(null);
  /** How many changes were made here: tells one line from the next. */
  changes = $state(0);
  /** What is told of the latest change instead of its kind. */
  told = $state.raw<Said | null>(null);
  /** When another session is planned in place of the one that was just skipped. */
  instead = $state<string | null>(null);
  /** Why what was asked outside any form could not be done: said in the line instead. */
  refused = $state.raw<Refusal | null>(null);

  load = async (): Promise<void> => {
    try {
      this.take(await api.overview());
      this.broken = null;
    } catch (thrown) {
      this.broken = asRefusal(thrown);
    }
  };

  /** Nothing of it is known any more: it has been locked. */
  close = (): void => {
    this.overview = null;
    this.broken = null;
    this.hush();
  };

  /** Another copy of Tend may have written meanwhile. What cannot be read now leaves what is
   *  shown as it is: the next change says what is wrong. */
  refresh = async (): Promise<void> => {
    const shown = this.overview;
    if (shown === null) return;
    try {
      const overview = await api.overview();
      // A change made here in the meantime is newer.
      if (this.overview === shown) this.take(overview);
    } catch {
      return;
    }
  };

  /** One change at a time, in the order they were made: what comes back last is the latest. */
  run: api.Run = (change, told) => {
    const turn = this.turn.then(() => this.make(change, told));
    this.turn = turn;
    return turn;
  };
  private turn: Promise<unknown> = Promise.resolve();

  /** Goes on with another log book in place of the one that could not be opened. */
  goOn = async (change: () => Promise<Overview>): Promise<Refusal | null> => {
    const refusal = await this.run(change);
    if (refusal === null) {
      this.broken = null;
      this.hush();
    }
    return refusal;
  };

  private make: api.Run = async (change, told) => {
    try {
      const before = this.overview?.undo ?? null;
      this.overview = await change();
      // What changed nothing leaves what undo would take back as it was, and offers it not anew.
      const { undo } = this.overview;
      const isBack =
        before !== null && (undo === null || Date.parse(undo.at) < Date.parse(before.at));
      this.takenBack = isBack ? before.change : null;
      this.changed = undo !== null && !isBack && JSON.stringify(undo) !== JSON.stringify(before);
      this.told = told ?? null;
      this.instead = this.overview.planned_instead ?? null;
      this.refused = null;
      this.changes += 1;
      return null;
    } catch (thrown) {
      const refusal = asRefusal(thrown);
      // It may be the log book that is damaged, and not a copy of it: reading it anew tells.
      if (refusal.code === "damaged") await this.load();
      return refusal;
    }
  };

  /** As `run`, for what is asked outside any form: where it is refused, the line says so. */
  runAlone = async (...change: Parameters<api.Run>): Promise<void> => {
    this.refused = await this.run(...change);
  };

  undo = (): Promise<void> => this.runAlone(api.undo);

  /** The line has nothing more to tell. */
  hush = (): void => {
    this.changed = false;
    this.takenBack = null;
    this.refused = null;
  };

  /** Shows what was read. Undo is offered only for what was done here. */
  private take(overview: Overview): void {
    const before = JSON.stringify(this.overview?.undo ?? null);
    if (JSON.stringify(overview.undo) !== before) this.changed = false;
    // What was told yesterday is told no more; undo itself stays where it always is.
    const shown = this.overview?.now;
    if (shown !== undefined && dateOf(shown) !== dateOf(overview.now)) this.hush();
    this.overview = overview;
  }
}
