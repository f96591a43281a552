// The first pages of the report as it would be now. What is shown is always of the latest
// choices that were answered; an answer that comes late is dropped.
import * as api from "../../api";
import type { ExportRequest, Preview, Refusal } from "../../api";
import { asRefusal } from "../../api/refusal";

/** How long after the last change a page is asked for. */
const SETTLES_MS = 250;

export class LivePreview {
  shown = $state.raw<Preview | null>(null);
  refusal = $state.raw<Refusal | null>(null);
  /** Whether what is shown is of earlier choices. */
  late = $state(true);
  private asked = 0;

  /** Asks once the choices have settled; gives what takes the question back. */
  ask(request: ExportRequest): () => void {
    const turn = ++this.asked;
    this.late = true;
    const waiting = setTimeout(() => void this.load(request, turn), SETTLES_MS);
    return () => clearTimeout(waiting);
  }

  private async load(request: ExportRequest, turn: number): Promise<void> {
    try {
      const preview = await api.reportPreview(request);
      if (turn !== this.asked) return;
      this.shown = preview;
      this.refusal = null;
    } catch (thrown) {
      if (turn !== this.asked) return;
      this.refusal = asRefusal(thrown);
    }
    this.late = false;
  }
}
