// What the window knows of the copies of the log: which there are, and how copying goes.
import * as api from "../api";
import type { BackupsView } from "../api";

export class Copies {
  /** Nothing until it is known. */
  view = $state.raw<BackupsView | null>(null);

  /** What cannot be asked now leaves what is known as it is. */
  load = async (): Promise<void> => {
    try {
      this.view = await api.backups();
    } catch {
      return;
    }
  };
}
