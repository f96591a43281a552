// What the pages keep while the window is open, each for itself: what was half written, what was
// looked at, the exercise that runs, the export that is being made.
import { Kept } from "../features/check-in/kept";
import { Training } from "../features/learn/training.svelte";
import { Exporting } from "../features/share/exporting.svelte";
import { Looking } from "../features/trends/looking.svelte";

export class Remembered {
  readonly kept = new Kept<string>();
  readonly training = new Training();
  readonly exporting = new Exporting();
  readonly looking = new Looking();

  /** Another log stands in for the one before: nothing of that is offered any more. */
  forget(): void {
    this.kept.forgetAll();
    this.training.clear();
    this.looking.forget();
  }
}
