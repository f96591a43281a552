// What is asked about the patient, in the order in which it is asked everywhere.
import type { ActivityLevel, Caution } from "../api/types";

export const ACTIVITY_LEVELS: readonly ActivityLevel[] = ["general", "highly_active"];

/** Every caution, in the order of the model. */
export const CAUTIONS: readonly Caution[] = [
  "anticoagulants",
  "bleeding_disorder",
  "cancer_treatment",
  "pregnancy",
  "osteoporosis",
  "fragile_skin",
  "heart_disease",
  "local_wound_or_infection",
  "recent_fracture",
];
