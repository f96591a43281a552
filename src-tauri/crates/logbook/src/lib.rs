//! The log on disk: one SQLite file.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// What a change did, as kept for undo.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum ChangeKind {
    /// A patient or their cautions changed.
    PatientChanged,
    /// An episode was started.
    EpisodeStarted,
    /// An episode was closed.
    EpisodeClosed,
    /// A check-in was recorded.
    CheckInRecorded,
    /// A check-in was edited.
    CheckInEdited,
    /// A check-in was deleted.
    CheckInDeleted,
    /// A danger sign was recorded.
    FlagRecorded,
    /// A clearance was recorded.
    ClearanceRecorded,
    /// The plan was taken or changed.
    PlanChanged,
    /// A session was entered by hand.
    SessionAdded,
    /// A session was marked done.
    SessionDone,
    /// A session was skipped.
    SessionSkipped,
    /// A session was moved.
    SessionMoved,
    /// The series was shifted.
    SeriesShifted,
}
