// The training that is on its way. It stays while other pages are looked at, paused, and goes on
// where it stood. The clock is the one that stands still while the computer sleeps and that
// nobody sets.
import * as timer from "./timer";
import type { Length, Run } from "./timer";

export class Training {
  run = $state.raw<Run | null>(null);
  /** What undo would have taken back once it was noted: so it is seen when it was taken back. */
  noted = $state<string | null>(null);

  constructor(private readonly clock: () => number = () => performance.now()) {}

  start = (length: Length): void => {
    this.noted = null;
    this.run = timer.begin(length, this.clock());
  };
  /** Counts what has passed. */
  look = (): void => this.change(timer.at);
  pause = (): void => this.change(timer.pause);
  goOn = (): void => this.change(timer.goOn);
  next = (): void => this.change(timer.next);
  stop = (): void => this.change(timer.stop);
  /** Another page is looked at: what runs is paused, what was noted is over and done. */
  leave = (): void => {
    if (this.noted === null) this.pause();
    else this.clear();
  };
  /** Back to the choice of a programme. */
  clear = (): void => {
    this.noted = null;
    this.run = null;
  };

  private change(how: (run: Run, now: number) => Run): void {
    if (this.run !== null) this.run = how(this.run, this.clock());
  }
}
