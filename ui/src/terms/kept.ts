// What was left before it was saved: whoever comes back the same day finds their answers again.
// Only while the window is open; nothing is written down. A check-in is kept by its episode, what
// is told of a session by the session.
import { getContext, setContext } from "svelte";
import type { Day } from "../shared/dates";

export class Kept<Draft> {
  private readonly drafts = new Map<string, { day: Day; draft: Draft }>();

  /** What was left of it that day. */
  of(what: string, day: Day): Draft | null {
    const left = this.drafts.get(what);
    return left?.day === day ? left.draft : null;
  }

  leave(what: string, day: Day, draft: Draft): void {
    this.drafts.set(what, { day, draft });
  }

  forget(what: string): void {
    this.drafts.delete(what);
  }

  forgetAll(): void {
    this.drafts.clear();
  }
}

/** A session that is only now told of has no name of its own. */
export const NEW_SESSION = "new";

/** Whether something was left of it that day, where anything is kept. */
export const isKept = (kept: Kept<string> | null, what: string, day: Day): boolean =>
  kept !== null && kept.of(what, day) !== null;

/** By this name they are found. */
export const SESSIONS_LEFT = Symbol("kept");

/** Keeps what is left in the forms of sessions below. */
export const keepSessions = (kept: Kept<string>): void => {
  setContext(SESSIONS_LEFT, kept);
};

/** Where what is left in the form of a session is kept; nowhere where nothing is. */
export const keptSessions = (): Kept<string> | null =>
  getContext<Kept<string> | undefined>(SESSIONS_LEFT) ?? null;
