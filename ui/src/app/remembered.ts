// What the pages keep while the window is open, each for itself: what was half written, what was
// looked at, the exercise that runs, the export that is being made.
import { Training } from "../features/learn/training.svelte";
import { Exporting } from "../features/share/exporting.svelte";
import { Looking } from "../features/trends/looking.svelte";
import { Kept } from "../terms/kept";

export class Remembered {
  readonly kept = new Kept<string>();
  readonly keptSessions = new Kept<string>();
  readonly training = new Training();
  readonly exporting = new Exporting();
  readonly looking = new Looking();

  /** Another log stands in for the one before: nothing of that is offered any more. */
  forget(): void {
    this.kept.forgetAll();
    this.keptSessions.forgetAll();
    this.training.clear();
    this.looking.forget();
  }
}
