//! The patient's log as the model reads it: one type per kind of record.
//!
//! The order of each list is the order of recording; where two records have the same
//! moment, the later in the list counts as the later. How a log is written to a file or a
//! database is not this crate's business.

use chrono::{DateTime, FixedOffset, NaiveDate, NaiveDateTime};
use serde::{Deserialize, Serialize};
use ts_rs::TS;
use uuid::Uuid;

use crate::danger::{Caution, Flag};
use crate::measures::{
    ActivityLevel, Context, Crepitus, GivenPressure, MinutesOfDay, Score, Severity, Side,
    SleepHours, codes,
};

/// Everything one patient has recorded.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct Log {
    /// Who.
    pub patient: Patient,
    /// What they recover from, or keep well, in the order of recording.
    pub episodes: Vec<Episode>,
}

/// Who the log is about.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Patient {
    /// As the patient wants to be called; at most 200 characters.
    pub name: Option<String>,
    /// 1900–2100.
    pub birth_year: Option<i32>,
    /// How active the patient usually is.
    pub activity_level: ActivityLevel,
    /// What asks for light pressure, each at most once.
    pub cautions: Vec<Caution>,
}

/// Where on the body.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Area {
    /// A site code such as `ankle`; at most 60 characters.
    pub site: String,
    /// Which side, where that makes sense.
    pub side: Option<Side>,
}

/// One thing a patient recovers from, or keeps well.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct Episode {
    /// Unique within the log.
    pub id: Uuid,
    /// What the patient calls it; at most 200 characters.
    pub title: String,
    /// Where on the body.
    pub area: Area,
    /// What kind of trouble, which decides the phases and frequencies.
    pub context: Context,
    /// When it began; never after `opened`.
    pub onset: NaiveDate,
    /// When the patient began to log it. Before this date there is no assessment.
    pub opened: NaiveDate,
    /// When it was closed; never before `opened`.
    pub closed: Option<NaiveDate>,
    /// Up to 3 activities that matter to the patient, each at most 120 characters.
    pub activities: Vec<String>,
    /// In the order of recording.
    pub check_ins: Vec<CheckIn>,
    /// In the order of recording.
    pub sessions: Vec<Session>,
    /// In the order of recording.
    pub clearances: Vec<Clearance>,
    /// In the order of recording.
    pub prescriptions: Vec<Prescription>,
}

/// What a patient recorded about one moment. `None` is unanswered, never zero.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct CheckIn {
    /// Unique within the log.
    pub id: Uuid,
    /// The moment it describes; its date is the calendar date in this offset.
    #[ts(type = "string")]
    pub at: DateTime<FixedOffset>,
    /// When it was written down; later than `at` when back-dated.
    #[ts(type = "string")]
    pub recorded_at: DateTime<FixedOffset>,
    /// Pain at rest, today.
    pub pain: Option<Score>,
    /// Worst pain during activity.
    pub pain_activity: Option<Score>,
    /// 10 = moves as before.
    pub movement: Option<Score>,
    /// One answer per activity of the episode, 10 = as before; empty when none was asked.
    pub function: Vec<Option<Score>>,
    /// Swelling at the site.
    pub swelling: Option<Severity>,
    /// Warmth at the site.
    pub warmth: Option<Severity>,
    /// Redness at the site.
    pub redness: Option<Severity>,
    /// How long the morning stiffness lasted.
    pub morning_stiffness: Option<MinutesOfDay>,
    /// Whether pain woke the patient.
    pub night_pain: Option<bool>,
    /// Whether yesterday's activity pain had settled by this morning.
    pub pain_settled: Option<bool>,
    /// Whether the patient is back at usual activity or sport.
    pub usual_activity: Option<bool>,
    /// The "I'm flaring" button.
    pub flare: Option<bool>,
    /// Joint noise.
    pub crepitus: Option<Crepitus>,
    /// Danger signs, each at most once.
    pub flags: Vec<Flag>,
    /// Hours slept. Logged, never part of a decision.
    pub sleep_hours: Option<SleepHours>,
    /// 10 = worst. Logged, never part of a decision.
    pub stress: Option<Score>,
    /// Minutes of training or load. Logged, never part of a decision.
    pub load_minutes: Option<MinutesOfDay>,
    /// At most 4000 characters.
    pub note: Option<String>,
}

impl CheckIn {
    /// A check-in that answers nothing.
    pub const fn unanswered(
        id: Uuid,
        at: DateTime<FixedOffset>,
        recorded_at: DateTime<FixedOffset>,
    ) -> Self {
        Self {
            id,
            at,
            recorded_at,
            pain: None,
            pain_activity: None,
            movement: None,
            function: Vec::new(),
            swelling: None,
            warmth: None,
            redness: None,
            morning_stiffness: None,
            night_pain: None,
            pain_settled: None,
            usual_activity: None,
            flare: None,
            crepitus: None,
            flags: Vec::new(),
            sleep_hours: None,
            stress: None,
            load_minutes: None,
            note: None,
        }
    }

    /// The date this check-in counts on: the calendar date in its own offset.
    pub fn date(&self) -> NaiveDate {
        self.at.date_naive()
    }

    /// Whether it was written down on a later date than it describes, each in its own offset.
    pub fn is_back_dated(&self) -> bool {
        self.recorded_at.date_naive() > self.date()
    }
}

codes! {
    /// What is done in a session.
    SessionKind {
        Massage = "massage",
        SelfMassage = "self_massage",
        Pt = "pt",
        Exercise = "exercise",
    }
}

codes! {
    /// What became of a session.
    SessionStatus {
        Planned = "planned",
        Done = "done",
        Skipped = "skipped",
        Missed = "missed",
        Suspended = "suspended",
    }
}

/// A session planned, done, or not done.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Session {
    /// Unique within the log.
    pub id: Uuid,
    /// What is done in it.
    pub kind: SessionKind,
    /// Local wall time, kept across time zones and daylight saving.
    #[ts(type = "string | null")]
    pub planned_for: Option<NaiveDateTime>,
    /// What became of it.
    pub status: SessionStatus,
    /// When it was done; present exactly when `status` is done.
    #[ts(type = "string | null")]
    pub done_at: Option<DateTime<FixedOffset>>,
    /// How long it took, 1–480 minutes.
    pub minutes: Option<u16>,
    /// The pressure it was given with.
    pub pressure: Option<GivenPressure>,
    /// Pain just before.
    pub pain_before: Option<Score>,
    /// Pain just after.
    pub pain_after: Option<Score>,
    /// Who gave it; at most 200 characters.
    pub provider: Option<String>,
    /// At most 4000 characters.
    pub note: Option<String>,
}

impl Session {
    /// The date this session counts on: of `done_at` in its offset when done, else the
    /// planned date.
    pub fn date(&self) -> Option<NaiveDate> {
        match self.done_at {
            Some(done_at) => Some(done_at.date_naive()),
            None => self.planned_for.map(|planned| planned.date()),
        }
    }
}

/// A professional's word that care may go on.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Clearance {
    /// Unique within the log.
    pub id: Uuid,
    /// When it was given.
    #[ts(type = "string")]
    pub at: DateTime<FixedOffset>,
    /// Who gave it; at most 200 characters.
    pub by: String,
    /// The most massages a week it allows, 1–7.
    pub max_per_week: Option<u8>,
    /// At most 4000 characters.
    pub note: Option<String>,
}

/// A professional's own frequency, which replaces the suggested one.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Prescription {
    /// Unique within the log.
    pub id: Uuid,
    /// The first date it holds on.
    pub date: NaiveDate,
    /// Who wrote it; at most 200 characters.
    pub by: String,
    /// The last date it holds on; never before `date`.
    pub until: Option<NaiveDate>,
    /// At most 4000 characters.
    pub note: Option<String>,
    /// What it asks for.
    pub frequency: Frequency,
}

/// The least, the most and the suggested number of a frequency.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, TS)]
pub struct Range {
    /// 1–365, at most `suggested`.
    pub min: u16,
    /// 1–365, at least `suggested`.
    pub max: u16,
    /// Between the two.
    pub suggested: u16,
    /// Whether doing without is as good.
    #[serde(default)]
    pub optional: bool,
}

/// How often to have a massage.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, TS)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum Frequency {
    /// No massage.
    None,
    /// So many a week.
    PerWeek(Range),
    /// One in so many days.
    EveryDays(Range),
}

impl Frequency {
    /// The numbers, unless there is no massage.
    pub const fn range(&self) -> Option<Range> {
        match self {
            Self::None => None,
            Self::PerWeek(range) | Self::EveryDays(range) => Some(*range),
        }
    }

    /// Whether doing without is as good. No massage is not optional: it is none.
    pub const fn is_optional(&self) -> bool {
        matches!(self, Self::PerWeek(range) | Self::EveryDays(range) if range.optional)
    }
}
