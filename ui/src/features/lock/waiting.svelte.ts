// How long until another try is taken, counted down.

const TICK_MS = 1_000;

export class Waiting {
  /** Seconds; 0 when a try is taken now. */
  left = $state(0);
  /** How many it were at first. */
  from = $state(0);
  /** Whether there was something to wait for, and it is over. */
  over = $state(false);

  #until = 0;
  #ticking: ReturnType<typeof setInterval> | undefined;

  /** Waits so many seconds from now on. */
  start(seconds: number): void {
    this.stop();
    this.over = false;
    this.left = this.from = seconds;
    if (seconds <= 0) return;
    // By the clock: a window that is not seen is woken late.
    this.#until = Date.now() + seconds * TICK_MS;
    this.#ticking = setInterval(() => this.#tick(), TICK_MS);
  }

  stop(): void {
    clearInterval(this.#ticking);
  }

  #tick(): void {
    this.left = Math.max(0, Math.ceil((this.#until - Date.now()) / TICK_MS));
    if (this.left > 0) return;
    this.stop();
    this.over = true;
  }
}
