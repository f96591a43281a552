// What the window knows of the lock: whether the log is locked, and that somebody is here.
import type { LockCalls, LockView } from "../api/lock";

/** How long it need not be said again that somebody is here. */
const SAID_MS = 20_000;

export class Lock {
  /** Nothing until it is known. */
  view = $state.raw<LockView | null>(null);

  #saidAt = Number.NEGATIVE_INFINITY;

  /** Without calls there is no lock. */
  constructor(readonly calls: LockCalls | null) {}

  get locked(): boolean {
    return this.view?.locked === true;
  }

  /** What cannot be asked now leaves what is known as it is. */
  load = async (): Promise<void> => {
    if (this.calls === null) return;
    try {
      this.view = await this.calls.lockState();
    } catch {
      return;
    }
  };

  /** The log was just opened: that is known before it is asked. */
  opened = (): void => {
    if (this.view) this.view = { ...this.view, locked: false, wait_seconds: 0, wrong: 0 };
  };

  /** Says that somebody is here, if that was not just said. Only what can lock is told. */
  here = (at: number): void => {
    if (!this.calls || !this.view?.protected || this.view.locked) return;
    if (at - this.#saidAt < SAID_MS) return;
    this.#saidAt = at;
    // Where it cannot be said, the log locks sooner than it would have to.
    void this.calls.stillHere().catch(() => null);
  };
}
