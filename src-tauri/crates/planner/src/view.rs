//! What a window shows, as data: every use case that changes the log gives back a fresh
//! [`Overview`]. No sentence is made here.

mod answer;
mod copies;
mod lock;
mod path;
mod recorded;
mod review;
mod share;

use beside::{OwnAnswer, OwnMeasure, Question};
use chrono::{DateTime, FixedOffset, NaiveDate, NaiveDateTime, NaiveTime, Weekday};
use recovery::assessment::Hold;
use recovery::{Area, Assessment, CheckIn, Context, Flag, Frequency, Patient, Session};
use serde::Serialize;
use ts_rs::TS;
use uuid::Uuid;

pub use answer::{
    AnswerEffect, AnswerLimit, AnswerSource, AnswerView, ClearanceView, PrescriptionView,
};
pub use copies::{
    BackupFailing, BackupLook, BackupPlaceView, BackupView, BackupsView, DamageView, LostKind,
    LostView, SalvagedView,
};
pub use lock::LockView;
pub use logbook::NoteOf;
pub use path::{Changed, CriterionChange, Stay};
pub use recorded::{CheckInVersion, DiaryDay, DiaryEntry, Forgotten, FoundNote};
pub use review::{LeftOut, RefusedFile, ReviewView, ReviewedLog, SealedFile};
pub use share::{ImportOutcome, Incoming, Progress};
pub use trends::{TrendsView, YearView};

use crate::draft::{Appearance, CheckInTime, Language, QuietHours, SessionLeads};

/// Everything Today, Plan and the hold screen need.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct Overview {
    /// Local wall time now.
    #[ts(type = "string")]
    pub now: NaiveDateTime,
    /// Nothing before the first start is finished.
    pub patient: Option<Patient>,
    /// The most urgent hold over all open episodes, which takes the screen over.
    pub hold: Option<OverallHold>,
    /// In the order of recording; closed ones last.
    pub episodes: Vec<EpisodeView>,
    /// What is due now or put off, earliest first.
    pub due: Vec<DueItem>,
    /// What came due while nobody could be told and has not been acknowledged.
    pub missed: Option<MissedSummary>,
    /// What undo would take back.
    pub undo: Option<UndoView>,
    /// When another massage is planned in place of the one that was skipped just now, if one is:
    /// told once, with the change itself.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[ts(optional, type = "string")]
    pub planned_instead: Option<NaiveDateTime>,
    /// What the patient has set.
    pub settings: SettingsView,
    /// The language in force: the one that was chosen, or else the desktop's.
    pub language: Language,
    /// Whether this is the made-up patient, of whom nothing is kept once they are left.
    pub demo: bool,
    /// The patient's own measures in the order they were made, retired ones too.
    pub own_measures: Vec<OwnMeasure>,
}

/// The hold that takes the screen over, and which episodes it holds.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct OverallHold {
    /// The highest level held anywhere, with every sign in force, each once.
    pub hold: Hold,
    /// The open episodes that are held.
    pub episodes: Vec<Uuid>,
    /// The signs in force as they were noted, each by its check-in, so that one noted by mistake
    /// can be taken back. None of the wait after surgery, which nobody noted.
    pub noted: Vec<NotedSign>,
}

/// A sign that holds, in the check-in it was noted in.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
pub struct NotedSign {
    /// Which check-in.
    pub check_in: Uuid,
    /// Whose it is; the episode may be closed.
    pub episode: Uuid,
    /// The danger sign; nothing for joint noise.
    pub flag: Option<Flag>,
    /// The moment of the check-in.
    #[ts(type = "string")]
    pub at: NaiveDateTime,
}

/// One episode as the patient sees it.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct EpisodeView {
    /// Unique within the log.
    pub id: Uuid,
    /// What the patient calls it.
    pub title: String,
    /// Where on the body.
    pub area: Area,
    /// Sites beside the first.
    pub also: Vec<Area>,
    /// What kind of trouble.
    pub context: Context,
    /// When it began.
    pub onset: NaiveDate,
    /// When logging began.
    pub opened: NaiveDate,
    /// When it was closed.
    pub closed: Option<NaiveDate>,
    /// What matters to the patient.
    pub activities: Vec<String>,
    /// The verdict for today.
    pub assessment: Assessment,
    /// What is otherwise today than at the check-in date before the latest; nothing where all
    /// is the same, with fewer than two dates with a check-in, and when closed.
    pub changed: Option<Changed>,
    /// The phases from the opening on, with the holds in each.
    pub path: Vec<Stay>,
    /// What Tend alone would suggest today, without any prescription. Clearances, caps,
    /// settling, flares and holds count as ever, so it may be less than the phase's table gives.
    pub own_frequency: Frequency,
    /// The prescription in force today by its dates. Whether it shapes the suggestion, the
    /// steps of that say.
    pub prescription: Option<PrescriptionView>,
    /// The prescriptions whose first date is to come, earliest first.
    pub prescriptions_to_come: Vec<PrescriptionView>,
    /// The prescriptions that have begun and are not the one in force: over, or replaced by a
    /// later one. Latest first.
    pub prescriptions_past: Vec<PrescriptionView>,
    /// Every clearance, newest first.
    pub clearances: Vec<ClearanceView>,
    /// What keeps a massage from being planned today; nothing where one can be, and when closed.
    pub massage_waits: Option<MassageWaits>,
    /// Whether the part was massaged today or yesterday although it was held or in protect then.
    pub massaged_meanwhile: bool,
    /// How the frequency is planned.
    pub plan: PlanView,
    /// Check-ins dated today that tell anything, in order of their moment.
    pub today: Vec<CheckInView>,
    /// The latest check-in dated before today, for "same as yesterday": of those that
    /// answered something, as a flare or a danger sign noted alone has nothing to say again.
    pub last: Option<CheckIn>,
    /// The answers of that check-in to own measures.
    pub last_own: Vec<OwnAnswer>,
    /// Check-ins of the last 28 dates, for the lines of the ledger, in order of their moment.
    pub recent: Vec<CheckIn>,
    /// Sessions of any kind dated today.
    pub sessions_today: Vec<Session>,
    /// The next planned massage after now.
    pub next_massage: Option<Session>,
    /// The latest massage done.
    pub last_massage: Option<Session>,
}

/// Why no massage can be planned.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum MassageWaits {
    /// A professional has to look first.
    Held,
    /// The part needs calm first.
    Protect,
    /// None is suggested.
    NotSuggested,
}

/// How the frequency is planned.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct PlanView {
    /// The frequency in force today, as the model suggests it.
    pub frequency: Frequency,
    /// The number chosen within it, as far as it still lies in the range.
    pub chosen: Option<u16>,
    /// Days that suit.
    #[ts(type = "Array<\"Mon\" | \"Tue\" | \"Wed\" | \"Thu\" | \"Fri\" | \"Sat\" | \"Sun\">")]
    pub weekdays: Vec<Weekday>,
    /// Wall time of day.
    pub time: NaiveTime,
    /// Whether sessions are planned while the frequency is optional.
    pub plan_optional: bool,
    /// Whether the patient has chosen days and time, or these are the first proposal.
    pub confirmed: bool,
    /// Whether massages are planned that the patient has not taken up: nobody has missed one
    /// when its day has passed.
    pub proposed: bool,
    /// Planned massages that fall on a day that does not suit, because the days that do
    /// cannot carry the frequency.
    #[ts(type = "Array<string>")]
    pub off_days: Vec<NaiveDateTime>,
    /// Whether fewer sessions than chosen are planned, because the days that suit cannot
    /// carry more.
    pub fewer_than_chosen: bool,
}

/// A check-in with where it comes from.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct CheckInView {
    /// The record.
    pub check_in: CheckIn,
    /// Its answers to own measures, in the order of the measures.
    pub own: Vec<OwnAnswer>,
    /// Whether an earlier version is kept.
    pub edited: bool,
    /// Whether it was written down on a later date than it describes.
    pub back_dated: bool,
}

/// A session with the episode it belongs to.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct SessionView {
    /// Which episode.
    pub episode: Uuid,
    /// The record.
    pub session: Session,
    /// Whether the patient put it on its date by hand; then planning leaves it there.
    pub pinned: bool,
}

/// Something to do now, or put off.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum DueItem {
    /// A planned session whose time has come, or one that was put off.
    Session {
        /// Which episode.
        episode: Uuid,
        /// Which session.
        session: Session,
        /// Whether nobody can be sure that its reminder reached the patient.
        unconfirmed: bool,
        /// Until when it is put off, if it still is.
        #[ts(type = "string | null")]
        snoozed_until: Option<NaiveDateTime>,
    },
    /// Today's check-in, which no episode has yet.
    CheckIn {
        /// The open episodes.
        episodes: Vec<Uuid>,
        /// When it came due, or the end of what it was put off by.
        #[ts(type = "string")]
        at: NaiveDateTime,
        /// Whether nobody can be sure that its reminder reached the patient.
        unconfirmed: bool,
        /// Until when it is put off, if it still is.
        #[ts(type = "string | null")]
        snoozed_until: Option<NaiveDateTime>,
    },
}

/// What came due while nobody could be told, told once.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct MissedSummary {
    /// How many session reminders.
    pub sessions: u32,
    /// How many check-in reminders.
    pub check_ins: u32,
    /// The earliest of them.
    #[ts(type = "string")]
    pub since: NaiveDateTime,
}

/// The latest change that can be taken back.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct UndoView {
    /// What was done, as a code: `check_in_recorded`, `session_done` and so on.
    pub change: logbook::ChangeKind,
    /// In which episode.
    pub episode: Option<Uuid>,
    /// When.
    #[ts(type = "string")]
    pub at: DateTime<FixedOffset>,
}

/// What the patient has set.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct SettingsView {
    /// When to be reminded of the check-in, by time of day; none is not at all.
    pub check_ins: Vec<CheckInTime>,
    /// How long before a session to be reminded of it, the longest first.
    pub session_leads: SessionLeads,
    /// Whether to be reminded of reviews.
    pub reviews: bool,
    /// Whether to hear a word after a lapse.
    pub lapses: bool,
    /// When nothing is told.
    pub quiet_hours: Option<QuietHours>,
    /// The days on which nothing is told.
    #[ts(type = "Array<\"Mon\" | \"Tue\" | \"Wed\" | \"Thu\" | \"Fri\" | \"Sat\" | \"Sun\">")]
    pub quiet_days: Vec<Weekday>,
    /// The language that was chosen; nothing is the desktop's.
    pub language: Option<Language>,
    /// How the window looks.
    pub appearance: Appearance,
    /// Whether closing the window leaves Tend running for its reminders.
    pub background: bool,
    /// Whether the patient has been told what closing the window does.
    pub close_told: bool,
    /// The questions of a check-in the patient does without.
    pub unasked: Vec<Question>,
}

/// What the desktop does for Tend. The shell fills it in; nothing of it stands in the log.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
pub struct DesktopView {
    /// Whether reminders can be shown.
    pub notifications: NotificationsView,
    /// Whether Tend has its icon in a tray.
    pub tray: bool,
    /// Whether Tend starts at login; nothing where it cannot be asked to.
    pub autostart: Option<bool>,
    /// The language in force, also where no log book can be read.
    pub language: Language,
}

/// Whether somebody on this desktop shows notifications.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum NotificationsView {
    /// They are shown.
    Shown,
    /// Nobody shows them.
    Unavailable,
}
