//! The names of the code systems, extensions and canonical resources.
//!
//! What is Tend's own begins with `https://tend.health/fhir/`, and its codes are those of the
//! log file.

use super::datatypes::{CodeableConcept, Coding};

macro_rules! own {
    ($($(#[$meta:meta])* $name:ident = $path:literal;)+) => {$(
        $(#[$meta])*
        pub(super) const $name: &str = concat!("https://tend.health/fhir/", $path);
    )+};
}

own! {
    /// What is measured: [`measure`](super::measure).
    MEASURE = "CodeSystem/measure";
    /// The patient's own measures, each by its id.
    OWN_MEASURE = "CodeSystem/own-measure";
    /// Signs of inflammation: none, mild, marked.
    SEVERITY = "CodeSystem/severity";
    /// Joint noise.
    CREPITUS = "CodeSystem/crepitus";
    /// Danger signs a patient can record.
    DANGER_SIGN = "CodeSystem/danger-sign";
    /// What started a hold, beside the danger signs.
    HOLD_CAUSE = "CodeSystem/hold-cause";
    /// How urgent a danger sign or a hold is; `caution` for what is no hold.
    URGENCY = "CodeSystem/urgency";
    /// What asks for light pressure.
    CAUTION = "CodeSystem/caution";
    /// How active the patient usually is.
    ACTIVITY_LEVEL = "CodeSystem/activity-level";
    /// What kind of trouble an episode is.
    CONTEXT = "CodeSystem/context";
    /// The phases from protect to maintenance.
    PHASE = "CodeSystem/phase";
    /// The four criteria, each in its basic and its strict form.
    CRITERION = "CodeSystem/criterion";
    /// What a goal or a message is, where the words are the patient's or a professional's.
    KIND = "CodeSystem/kind";
    /// What is done in a session.
    SESSION_KIND = "CodeSystem/session-kind";
    /// Why a session was not done.
    NOT_DONE = "CodeSystem/session-status";
    /// The pressure of a massage.
    PRESSURE = "CodeSystem/pressure";

    /// The side of a place on the body.
    SIDE = "StructureDefinition/side";
    /// The episode (a Condition) a resource without such an element is about.
    EPISODE = "StructureDefinition/episode";
    /// The number suggested within the range of a frequency.
    SUGGESTED = "StructureDefinition/suggested-frequency";
    /// Whether doing without massage is as good.
    OPTIONAL = "StructureDefinition/optional";
    /// The most massages a week a clearance allows.
    MAX_PER_WEEK = "StructureDefinition/max-per-week";

    /// The questions of a check-in.
    CHECK_IN = "Questionnaire/check-in";
    /// The questions of a check-in, in the version the answers here were given to.
    CHECK_IN_1 = "Questionnaire/check-in|1";
    /// A patient of whom nothing but this page is known.
    PATIENT = "Patient";
}

pub(super) const LOINC: &str = "http://loinc.org";
pub(super) const UCUM: &str = "http://unitsofmeasure.org";

pub(super) const MIN_VALUE: &str = "http://hl7.org/fhir/StructureDefinition/minValue";
pub(super) const MAX_VALUE: &str = "http://hl7.org/fhir/StructureDefinition/maxValue";

macro_rules! of_hl7 {
    ($($name:ident = $system:literal;)+) => {$(
        pub(super) fn $name(code: &'static str) -> CodeableConcept {
            Coding::of(concat!("http://terminology.hl7.org/CodeSystem/", $system), code).into()
        }
    )+};
}

of_hl7! {
    condition_clinical = "condition-clinical";
    condition_verification = "condition-ver-status";
    observation_category = "observation-category";
    goal_achievement = "goal-achievement";
    flag_category = "flag-category";
    data_operation = "v3-DataOperation";
    participant = "provenance-participant-type";
}
