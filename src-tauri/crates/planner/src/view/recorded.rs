//! What has been recorded, as the window looks through it: the diary, the notes that were
//! found, the versions of a check-in, and what was forgotten for good.

use beside::OwnAnswer;
use chrono::{DateTime, FixedOffset, NaiveDate, NaiveDateTime};
use logbook::NoteOf;
use logbook::backup::Place;
use recovery::assessment::Reason;
use recovery::{CheckIn, Phase};
use serde::Serialize;
use ts_rs::TS;
use uuid::Uuid;

use super::{CheckInView, ClearanceView, PrescriptionView, SessionView};

/// One date on which something was recorded, or a phase began.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct DiaryDay {
    /// The date.
    pub date: NaiveDate,
    /// At least one; the latest first, what has a date alone before all others.
    pub entries: Vec<DiaryEntry>,
}

/// One thing of a diary.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum DiaryEntry {
    /// A phase, or its clock, began.
    PhaseChange {
        /// Which episode.
        episode: Uuid,
        /// The phase before; nothing for the opening.
        from: Option<Phase>,
        /// The phase from this date on.
        to: Phase,
        /// Which rule made it.
        reason: Reason,
    },
    /// A professional's own frequency.
    Prescription {
        /// Which episode.
        episode: Uuid,
        /// The record, and where it comes from.
        view: PrescriptionView,
    },
    /// A professional's word that care may go on.
    Clearance {
        /// Which episode.
        episode: Uuid,
        /// The record, and where it comes from.
        view: ClearanceView,
    },
    /// A check-in.
    CheckIn {
        /// Which episode.
        episode: Uuid,
        /// The record, and whether it was edited.
        view: CheckInView,
    },
    /// A session that was done, skipped or missed; what is only planned is in no diary.
    Session {
        /// The record, and its episode.
        view: SessionView,
    },
}

/// A note in which every word looked for stands.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct FoundNote {
    /// Which episode.
    pub episode: Uuid,
    /// The date the record counts on.
    pub date: NaiveDate,
    /// The wall time of the record; a prescription has a date alone.
    #[ts(type = "string | null")]
    pub at: Option<NaiveDateTime>,
    /// What it is a note of.
    pub record: NoteOf,
    /// Which record.
    pub id: Uuid,
    /// The note as it was written.
    pub text: String,
    /// Where in it words were found: begin and end, counted in UTF-16 code units as the window
    /// counts them. In order, and none touches another.
    pub hits: Vec<(u32, u32)>,
}

/// A check-in as it stood at some time.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct CheckInVersion {
    /// When this version was written down.
    #[ts(type = "string")]
    pub recorded: DateTime<FixedOffset>,
    /// The record as it was then.
    pub check_in: CheckIn,
    /// Its answers to own measures then, in the order of the measures.
    pub own: Vec<OwnAnswer>,
}

/// What came of forgetting for good what had been deleted.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct Forgotten {
    /// How many deleted records are gone for good.
    pub records: u32,
    /// How many bytes of the log book's files were searched for them afterwards.
    #[ts(type = "number")]
    pub bytes_searched: u64,
    /// Of how many of them something was still found there: 0 is the proof that none is left.
    pub found: u32,
    /// How many copies of the log book held something of them and are gone, too.
    pub copies: u32,
    /// The places whose copies could not be seen to yet: that is made up for as soon as a copy
    /// can be made there again.
    pub unreached: Vec<Place>,
}
