// An answer that was opened: still sealed, or shown. Nothing of it is in the log until it is
// accepted.
import * as api from "../../api";
import type { Incoming, Refusal } from "../../api";
import { asRefusal } from "../../api/refusal";

export class OpenedAnswer {
  incoming = $state.raw<Incoming | null>(null);
  refusal = $state.raw<Refusal | null>(null);
  busy = $state(false);

  open = (): Promise<void> => this.take(api.openAnswer);
  unseal = (passphrase: string): Promise<void> => this.take(() => api.unsealAnswer(passphrase));

  /** Puts it aside: nothing was written. */
  async dismiss(): Promise<void> {
    this.incoming = null;
    this.refusal = null;
    try {
      await api.dismissAnswer();
    } catch (thrown) {
      this.refusal = asRefusal(thrown);
    }
  }

  private async take(ask: () => Promise<Incoming | null>): Promise<void> {
    if (this.busy) return;
    this.busy = true;
    this.refusal = null;
    try {
      // Turned back, what was open stays as it is.
      this.incoming = (await ask()) ?? this.incoming;
    } catch (thrown) {
      this.refusal = asRefusal(thrown);
    }
    this.busy = false;
  }
}
