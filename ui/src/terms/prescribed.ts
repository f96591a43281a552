// Whether a professional's own frequency is what is followed now.
import type { EpisodeView, Prescription } from "../api/types";

/** The prescription that shapes how often today; nothing where none does, or a hold wins. */
export function followedPrescription(view: EpisodeView): Prescription | null {
  const { hold, suggestion } = view.assessment;
  const prescription = view.prescription?.prescription ?? null;
  if (prescription === null || hold !== null || view.closed !== null) return null;
  return suggestion.steps.some(({ record }) => record === prescription.id) ? prescription : null;
}
