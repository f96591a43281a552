//! The copies of the log book, and the ways back from a damaged one.

use chrono::NaiveDateTime;
use logbook::backup::{Holds, Place, Reason, Why};
use serde::Serialize;
use ts_rs::TS;

/// The copies of the log book, and how copying goes.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct BackupsView {
    /// The folder beside the log book, then the second one if it has been chosen.
    pub places: Vec<BackupPlaceView>,
    /// The newest first.
    pub copies: Vec<BackupView>,
    /// The copy made before the last time one was restored: the way back to before that.
    pub before_restore: Option<String>,
}

/// A place copies go to.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct BackupPlaceView {
    /// Which.
    pub place: Place,
    /// The folder.
    pub folder: String,
    /// When the newest copy was made and verified there, in local wall time.
    #[ts(type = "string | null")]
    pub last: Option<NaiveDateTime>,
    /// That no copy can be made there just now; it is tried again.
    pub failing: Option<BackupFailing>,
}

/// That no copy can be made in a place.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct BackupFailing {
    /// Since when, in local wall time.
    #[ts(type = "string")]
    pub since: NaiveDateTime,
    /// Why, the last time it was tried.
    pub why: Why,
    /// What the system said then.
    pub says: String,
}

/// A copy.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct BackupView {
    /// What it is asked for by.
    pub id: String,
    /// Where it lies.
    pub place: Place,
    /// When it was made, in local wall time.
    #[ts(type = "string")]
    pub made: NaiveDateTime,
    /// Why it was made.
    pub reason: Reason,
    /// How large it is; nothing where it is not there any more.
    #[ts(type = "number | null")]
    pub bytes: Option<u64>,
    /// How much it holds; nothing where it cannot be read any more. It was verified when it was
    /// made; whether it is still sound to the last row is seen when it is looked at.
    pub holds: Option<Holds>,
}

/// A copy, looked at to the last row, beside what the log book holds now.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct BackupLook {
    /// The copy.
    pub copy: BackupView,
    /// Whether it is sound. One that is not cannot be restored.
    pub sound: bool,
    /// How much the log book holds now; nothing where it cannot be opened.
    pub now: Option<Holds>,
}

/// A damaged log book, which has been set aside, and the ways back.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct DamageView {
    /// The folder in which the damaged files lie as they were found.
    pub aside: String,
    /// What could be read of it; nothing where nothing could.
    pub salvaged: Option<SalvagedView>,
    /// The newest sound copy.
    pub backup: Option<BackupView>,
}

/// What could be read of a damaged log book.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct SalvagedView {
    /// How much it holds.
    pub holds: Holds,
    /// How many records are lost, by kind; only kinds of which some are.
    pub lost: Vec<LostView>,
    /// How many rows are lost that are no records: reminders, settings, earlier versions.
    pub lost_beside: u32,
    /// How many records were altered or missing, and are as the patient last changed them.
    pub from_history: u32,
    /// How many rows may not be as they were written.
    pub unproven: u32,
    /// How many of the latest changes stood behind a broken place: one there may be missing.
    pub passed_over: u32,
}

/// Records that are lost.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
pub struct LostView {
    /// What they were.
    pub what: LostKind,
    /// How many.
    pub count: u32,
}

/// What a lost record was.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum LostKind {
    /// Who the patient is.
    Patient,
    /// An episode.
    Episode,
    /// A check-in, or an answer in one.
    CheckIn,
    /// A session.
    Session,
    /// A clearance or a prescription.
    Given,
}
