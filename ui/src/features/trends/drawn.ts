// What one picture is drawn from, all of it of the same view.
import type { TrendsView } from "../../api/types";
import type { Backdrop } from "./backdrop";
import type { Happening } from "./happenings";
import type { Picture } from "./pictures";

export interface Drawn {
  picture: Picture;
  view: TrendsView;
  backdrop: Backdrop;
  happenings: readonly Happening[];
  /** Room for the numbers beside the lines, pixels. */
  gutter: number;
  /** Pixels of a rem. */
  rem: number;
}
