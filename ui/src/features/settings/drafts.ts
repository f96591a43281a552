// What the settings hold while they are changed, and what is sent of it.

import type { Caution, Patient, PatientDraft, SettingsDraft, SettingsView } from "../../api";

/** The settings as they are, ready to be changed. */
export const settingsDraftOf = (settings: SettingsView): SettingsDraft => ({
  check_in_reminder: settings.check_in_reminder,
  session_reminders: settings.session_reminders,
  session_lead_minutes: settings.session_lead_minutes,
  appearance: settings.appearance,
});

/** The check-in reminder switched on or off, or set to a time; off keeps no time. */
export const reminderAt = (time: string | null): string | null =>
  time === null || time === "" ? null : `${time.slice(0, 5)}:00`;

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
