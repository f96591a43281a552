// One export at a time: how far it is, where it was written, why it was not.
import * as api from "../../api";
import type { ExportRequest, Progress, Refusal } from "../../api";
import { asRefusal } from "../../api/refusal";

/** Which part of the page asked for it, so that what came of it is told there. */
export type Place = "report" | "log" | "forms";

export class Exporting {
  /** Where one was last asked for. */
  at = $state<Place | null>(null);
  busy = $state(false);
  /** Nothing until the work tells. */
  progress = $state.raw<Progress | null>(null);
  /** The path it was written to. */
  written = $state<string | null>(null);
  refusal = $state.raw<Refusal | null>(null);
  /** Whether it was asked to stop, and has not yet. */
  stopping = $state(false);
  stopped = $state(false);

  /** Asks for the place and writes. Asked while one is on its way, nothing is done. */
  async start(at: Place, request: ExportRequest, passphrase: string | null): Promise<void> {
    if (this.busy) return;
    this.clear();
    this.at = at;
    this.busy = true;
    try {
      this.written = await api.exportAs(request, passphrase);
    } catch (thrown) {
      const refusal = asRefusal(thrown);
      if (refusal.code === "stopped") this.stopped = true;
      else this.refusal = refusal;
    } finally {
      this.busy = false;
      this.progress = null;
    }
  }

  async stop(): Promise<void> {
    if (this.stopping) return;
    this.stopping = true;
    try {
      await api.stopExport();
    } catch (thrown) {
      // It goes on, and can be asked to stop again.
      this.stopping = false;
      this.refusal = asRefusal(thrown);
    }
  }

  /** What is told of the last one goes when something is changed. */
  clear(): void {
    if (this.busy) return;
    this.written = this.refusal = this.progress = this.at = null;
    this.stopping = this.stopped = false;
  }

  /** Told by the work, while it is on its way. */
  tell = (progress: Progress): void => {
    if (this.busy) this.progress = progress;
  };
}
