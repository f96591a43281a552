// What the window knows of the desktop: whether it shows reminders, and where Tend stays.
import * as api from "../api";
import type { DesktopView } from "../api";

export class Desktop {
  /** Nothing until it is known. */
  view = $state.raw<DesktopView | null>(null);

  /** What cannot be asked now leaves what is known as it is. */
  load = async (): Promise<void> => {
    try {
      this.view = await api.desktop();
    } catch {
      return;
    }
  };
}
