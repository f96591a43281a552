// What the window knows: the last overview Rust gave, and the line that tells what was done.
import * as api from "../api";
import { asRefusal } from "../api/refusal";
import type { Overview, Refusal } from "../api";

export class OpenLog {
  overview = $state.raw<Overview | null>(null);
  /** Why the log cannot be shown at all. */
  broken = $state.raw<Refusal | null>(null);
  /** Whether the latest change was just made here, so that undo is offered. */
  changed = $state(false);

  load = async (): Promise<void> => {
    try {
      this.overview = await api.overview();
      this.broken = null;
    } catch (thrown) {
      this.broken = asRefusal(thrown);
    }
  };

  run: api.Run = async (change) => {
    try {
      const before = JSON.stringify(this.overview?.undo ?? null);
      this.overview = await change();
      // A setting leaves what undo would take back as it was; it must not offer that anew.
      const { undo } = this.overview;
      this.changed = undo !== null && JSON.stringify(undo) !== before;
      return null;
    } catch (thrown) {
      return asRefusal(thrown);
    }
  };

  undo = async (): Promise<Refusal | null> => {
    const refusal = await this.run(api.undo);
    this.changed = false;
    return refusal;
  };
}
