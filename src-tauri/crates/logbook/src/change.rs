//! The kinds of change a patient makes, as the journal names them.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// Declares the kinds once: the type, its codes in the database and on the wire.
macro_rules! kinds {
    ($($(#[$meta:meta])* $variant:ident = $code:literal),+ $(,)?) => {
        /// What a change did, as kept for undo.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
        pub enum ChangeKind {
            $($(#[$meta])* #[serde(rename = $code)] $variant,)+
        }

        impl ChangeKind {
            /// Every kind.
            pub const ALL: &'static [Self] = &[$(Self::$variant),+];

            /// The code in the database.
            pub const fn code(self) -> &'static str {
                match self { $(Self::$variant => $code,)+ }
            }

            /// The kind a code stands for, or nothing for an unknown code.
            pub fn from_code(code: &str) -> Option<Self> {
                match code { $($code => Some(Self::$variant),)+ _ => None }
            }
        }
    };
}

kinds! {
    /// A patient or their cautions changed.
    PatientChanged = "patient_changed",
    /// An episode was started.
    EpisodeStarted = "episode_started",
    /// An episode was changed, but none of the records in it.
    EpisodeEdited = "episode_edited",
    /// An episode was closed.
    EpisodeClosed = "episode_closed",
    /// A closed episode was opened again.
    EpisodeReopened = "episode_reopened",
    /// An episode was deleted, with everything in it.
    EpisodeDeleted = "episode_deleted",
    /// A measure of the patient's own was made.
    OwnMeasureAdded = "own_measure_added",
    /// A measure of the patient's own was changed.
    OwnMeasureEdited = "own_measure_edited",
    /// A measure of the patient's own is asked no more.
    OwnMeasureRetired = "own_measure_retired",
    /// A measure of the patient's own is asked again.
    OwnMeasureResumed = "own_measure_resumed",
    /// A measure of the patient's own was deleted, with its answers.
    OwnMeasureDeleted = "own_measure_deleted",
    /// A check-in was recorded.
    CheckInRecorded = "check_in_recorded",
    /// A check-in was edited.
    CheckInEdited = "check_in_edited",
    /// A check-in was deleted.
    CheckInDeleted = "check_in_deleted",
    /// A danger sign was recorded.
    FlagRecorded = "flag_recorded",
    /// A danger sign noted by mistake was taken back.
    SignTakenBack = "sign_taken_back",
    /// A clearance was recorded.
    ClearanceRecorded = "clearance_recorded",
    /// A prescription told on paper was recorded.
    PrescriptionRecorded = "prescription_recorded",
    /// A prescription was ended.
    PrescriptionEnded = "prescription_ended",
    /// A therapist's answer was taken.
    AnswerAccepted = "answer_accepted",
    /// The plan was taken or changed.
    PlanChanged = "plan_changed",
    /// A session was entered by hand.
    SessionAdded = "session_added",
    /// A session was marked done.
    SessionDone = "session_done",
    /// A session was skipped.
    SessionSkipped = "session_skipped",
    /// A skipped session was planned again.
    SessionUnskipped = "session_unskipped",
    /// What was told of a done session was put right.
    SessionEdited = "session_edited",
    /// A session was deleted.
    SessionDeleted = "session_deleted",
    /// A session was moved.
    SessionMoved = "session_moved",
    /// The series was shifted.
    SeriesShifted = "series_shifted",
    /// Something was set.
    SettingChanged = "setting_changed",
}
