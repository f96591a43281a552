//! What the log book keeps beside the patient's own records, and records with what the log
//! book knows of them.

use beside::{OwnAnswer, Question};
use chrono::{DateTime, FixedOffset, NaiveDate, NaiveDateTime, NaiveTime, Weekday};
use recovery::{Area, CheckIn, Context, Episode, Session};
use reminders::{Occurrence, Wishes};
use serde::{Deserialize, Serialize};
use ts_rs::TS;
use uuid::Uuid;

use crate::{ChangeKind, Language};

/// An episode without its records.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct EpisodeHead {
    /// Unique within the log.
    pub id: Uuid,
    /// What the patient calls it.
    pub title: String,
    /// Where on the body.
    pub area: Area,
    /// What kind of trouble.
    pub context: Context,
    /// When it began.
    pub onset: NaiveDate,
    /// When logging began.
    pub opened: NaiveDate,
    /// When it was closed.
    pub closed: Option<NaiveDate>,
    /// What matters to the patient, up to 3.
    pub activities: Vec<String>,
}

impl From<&Episode> for EpisodeHead {
    fn from(episode: &Episode) -> Self {
        Self {
            id: episode.id,
            title: episode.title.clone(),
            area: episode.area.clone(),
            context: episode.context,
            onset: episode.onset,
            opened: episode.opened,
            closed: episode.closed,
            activities: episode.activities.clone(),
        }
    }
}

impl From<EpisodeHead> for Episode {
    /// An episode nothing has been recorded in.
    fn from(head: EpisodeHead) -> Self {
        Self {
            id: head.id,
            title: head.title,
            area: head.area,
            context: head.context,
            onset: head.onset,
            opened: head.opened,
            closed: head.closed,
            activities: head.activities,
            check_ins: Vec::new(),
            sessions: Vec::new(),
            clearances: Vec::new(),
            prescriptions: Vec::new(),
        }
    }
}

/// A check-in with the episode it belongs to.
#[derive(Debug, Clone, PartialEq)]
pub struct StoredCheckIn {
    /// Which episode.
    pub episode: Uuid,
    /// The record.
    pub check_in: CheckIn,
    /// Whether an earlier version is kept. An edit that was undone does not count.
    pub edited: bool,
}

/// An earlier version of a check-in.
#[derive(Debug, Clone, PartialEq)]
pub struct EarlierCheckIn {
    /// The record as it was.
    pub check_in: CheckIn,
    /// The change that replaced or deleted it.
    pub change: ChangeKind,
    /// When that happened.
    pub until: DateTime<FixedOffset>,
}

/// A check-in as it stood at some time.
#[derive(Debug, Clone, PartialEq)]
pub struct CheckInVersion {
    /// When this version was written down.
    pub recorded: DateTime<FixedOffset>,
    /// The record as it was then.
    pub check_in: CheckIn,
    /// Its answers to own measures then, in the order of the measures.
    pub own: Vec<OwnAnswer>,
}

/// A note, and the record it stands in.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Note {
    /// Which record.
    pub id: Uuid,
    /// What it is.
    pub of: NoteOf,
    /// Which episode.
    pub episode: Uuid,
    /// The wall time of the record; a prescription has a date alone.
    pub at: Option<NaiveDateTime>,
    /// The date the record counts on.
    pub date: NaiveDate,
    /// At most 4000 characters.
    pub text: String,
}

/// What a note belongs to.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum NoteOf {
    /// A check-in.
    CheckIn,
    /// A session.
    Session,
    /// A clearance.
    Clearance,
    /// A prescription.
    Prescription,
}

/// A session with the episode it belongs to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StoredSession {
    /// Which episode.
    pub episode: Uuid,
    /// The record.
    pub session: Session,
    /// Whether the patient put it on its date by hand.
    pub pinned: bool,
}

/// How the patient wants the frequency of an episode planned.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Plan {
    /// The number chosen within the suggested range, 1–365; `None` is as suggested.
    pub chosen: Option<u16>,
    /// Days that suit, at least one.
    pub weekdays: Vec<Weekday>,
    /// Wall time of day, in whole minutes.
    pub time: NaiveTime,
    /// Whether to plan sessions while the frequency is optional.
    pub plan_optional: bool,
}

/// What the patient has set.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Settings {
    /// How the patient wants to be reminded.
    pub wishes: Wishes,
    /// How the window looks.
    pub appearance: Appearance,
    /// Whether closing the window leaves Tend running for its reminders.
    pub background: bool,
    /// Whether the patient has been told what closing the window does.
    pub close_told: bool,
    /// The questions of a check-in the patient does without, each once.
    pub unasked: Vec<Question>,
    /// The language of everything Tend says; `None` is as the desktop says.
    pub language: Option<Language>,
    /// A second folder for copies of the log book, as an absolute path.
    pub second_folder: Option<String>,
}

/// How the window looks.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum Appearance {
    /// As the desktop does.
    System,
    /// Ink on paper.
    Light,
    /// Paper on ink.
    Dark,
}

/// A reminder that some running Tend has taken on.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Reminder {
    /// The row.
    pub id: i64,
    /// What it reminds of, and when.
    pub occurrence: Occurrence,
    /// How far it has come.
    pub state: ReminderState,
    /// When it was taken on.
    pub claimed_at: DateTime<FixedOffset>,
    /// When a notification for it was handed to the desktop.
    pub shown_at: Option<DateTime<FixedOffset>>,
    /// When it was told in a summary, having come due while Tend was closed.
    pub told_at: Option<DateTime<FixedOffset>>,
    /// When the patient put the summary away.
    pub acknowledged_at: Option<DateTime<FixedOffset>>,
}

/// How far a reminder has come: claimed, then either shown, or told and later acknowledged.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ReminderState {
    /// Taken on by one running Tend, so that no other shows it.
    Claimed,
    /// Handed to the desktop as a notification.
    Shown,
    /// Told in a summary.
    Told,
    /// Told, and put away by the patient.
    Acknowledged,
}

/// What calendars have been told of a session.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CalendarEntry {
    /// Which session; it may be gone.
    pub session: Uuid,
    /// Rises with every change, up to 2^31 - 1.
    pub sequence: u32,
    /// What the entry said: JSON, of which the log book knows no more.
    pub content: String,
    /// Whether the last that was told is that it is off.
    pub cancelled: bool,
    /// When it last changed.
    pub modified: DateTime<FixedOffset>,
}

/// Where a prescription or a clearance comes from that was taken from a therapist's answer.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct TakenAnswer {
    /// The prescription or the clearance.
    pub record: Uuid,
    /// The name of the file, at most 255 characters.
    pub file: String,
    /// When it was written.
    pub written_at: DateTime<FixedOffset>,
    /// When the log was exported that it is about.
    pub log_exported_at: DateTime<FixedOffset>,
    /// When the patient took it.
    pub taken_at: DateTime<FixedOffset>,
}

/// A change that can be, or has been, taken back.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Undoable {
    /// What was done.
    pub change: ChangeKind,
    /// In which episode.
    pub episode: Option<Uuid>,
    /// When.
    pub at: DateTime<FixedOffset>,
}
