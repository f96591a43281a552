// What is told about the patient while it is changed, and what is sent of it.

import type { Caution, Patient, PatientDraft } from "../../api";

/** Who the patient is, ready to be changed. */
export const patientDraftOf = (patient: Patient): PatientDraft => ({
  name: patient.name,
  birth_year: patient.birth_year,
  activity_level: patient.activity_level,
  cautions: [...patient.cautions],
});

/** What was typed as a name: nothing when it is blank. */
export const nameOf = (typed: string): string | null => (typed.trim() === "" ? null : typed.trim());

/** The cautions with one more, or one less. */
export const toggled = (cautions: readonly Caution[], caution: Caution): Caution[] =>
  cautions.includes(caution) ? cautions.filter((each) => each !== caution) : [...cautions, caution];
