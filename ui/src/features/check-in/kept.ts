// Check-ins that were left before they were saved: whoever comes back the same day finds their
// answers again. Only while the window is open; nothing is written down.
import type { Day } from "../../shared/dates";

export class Kept<Draft> {
  private readonly drafts = new Map<string, { day: Day; draft: Draft }>();

  /** What was left in the check-in of an episode that day. */
  of(episode: string, day: Day): Draft | null {
    const left = this.drafts.get(episode);
    return left?.day === day ? left.draft : null;
  }

  leave(episode: string, day: Day, draft: Draft): void {
    this.drafts.set(episode, { day, draft });
  }

  forget(episode: string): void {
    this.drafts.delete(episode);
  }

  forgetAll(): void {
    this.drafts.clear();
  }
}
