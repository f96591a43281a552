// The files that are open for review, as Rust holds them: in memory, never in the log book.
import * as api from "../../api";
import type { Progress, Refusal, ReviewView } from "../../api";
import { asRefusal } from "../../api/refusal";
import type { Said } from "../../shared/said";

const NOTHING: ReviewView = { patients: [], refused: [], sealed: [], left_out: null };

export class OpenFiles {
  view = $state.raw<ReviewView>(NOTHING);
  /** What went wrong with the latest thing asked for. */
  refusal = $state.raw<Refusal | null>(null);
  /** Rust is reading. Many files, or sealed ones, take a while. */
  busy = $state<"open" | "unseal" | null>(null);
  /** How far Rust is, where it tells. */
  progress = $state.raw<Progress | null>(null);
  /** What the latest opening came to. */
  told = $state.raw<Said | null>(null);

  /** Shows what is open already. */
  load = (): Promise<void> => this.ask(api.reviewList);

  /** Hears how far the reading is; the way to stop hearing it. */
  listen = (): (() => void) => {
    const listening = api.onReviewProgress((progress) => {
      if (this.busy !== null) this.progress = progress;
    });
    return () => void listening.then((stop) => stop());
  };

  /** Reads no more files; those read so far stay. */
  stop = (): Promise<null> => api.stopReview();

  /** Asks which files to open. */
  open = async (): Promise<void> => {
    if (this.busy !== null) return;
    const before = this.view;
    await this.work("open", api.reviewOpen);
    if (this.view !== before) this.told = openedSaid(before, this.view);
  };

  /** Tries a passphrase on every sealed file. A wrong one is told at its field. */
  unseal = async (passphrase: string): Promise<"opened" | "wrong" | "refused"> => {
    if (this.busy !== null) return "refused";
    const before = this.view;
    await this.work("unseal", () => api.reviewUnseal(passphrase));
    const refused = this.refusal?.code ?? null;
    // Which ones it was tried on is told all the same.
    if (refused === "wrong_passphrase") await this.load();
    else if (refused !== null) return "refused";
    const opened = before.sealed.length - this.view.sealed.length;
    if (opened === 0) return "wrong";
    this.told = unsealedSaid(before, this.view);
    return "opened";
  };

  /** Puts a file away; nothing: all of them. */
  close = async (file: number | null): Promise<void> => {
    this.told = null;
    await this.ask(() => api.reviewClose(file));
  };

  /** What takes a while: one at a time. */
  private async work(
    what: "open" | "unseal",
    question: () => Promise<ReviewView | null>,
  ): Promise<void> {
    this.busy = what;
    this.told = null;
    await this.ask(question);
    this.busy = null;
    this.progress = null;
  }

  private async ask(question: () => Promise<ReviewView | null>): Promise<void> {
    this.refusal = null;
    try {
      // Nothing comes back where no file was chosen.
      this.view = (await question()) ?? this.view;
    } catch (thrown) {
      this.refusal = asRefusal(thrown);
    }
  }
}

/** What opening more files came to: how many more logs, and what stands below now of those that
 *  are locked or are none. */
export function openedSaid(before: ReviewView, after: ReviewView): Said {
  return {
    key: "review-opened",
    values: {
      logs: after.patients.length - before.patients.length,
      sealed: after.sealed.length,
      refused: after.refused.length,
    },
  };
}

/** What a passphrase came to: what it opens may still be no log. */
export const unsealedSaid = (before: ReviewView, after: ReviewView): Said => ({
  key: "review-unsealed",
  values: {
    opened: after.patients.length - before.patients.length,
    refused: after.refused.length,
    left: after.sealed.length,
  },
});
