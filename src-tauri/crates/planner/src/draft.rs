//! What a person hands in, before it is checked. Each draft becomes domain types in one
//! place, the use case that takes it, and what is wrong comes back as a
//! [`Refusal`](crate::Refusal) naming the field.

mod answer;
mod share;

use beside::{OwnKind, Question};
use chrono::{NaiveDate, NaiveDateTime, NaiveTime, Weekday};
pub use logbook::{Appearance, Language};
use recovery::{
    ActivityLevel, Area, Caution, Context, Crepitus, Flag, GivenPressure, SessionKind, Severity,
    Side,
};
pub use reminders::{CheckInTime, QuietHours};
use serde::{Deserialize, Serialize};
use ts_rs::TS;
use uuid::Uuid;

pub use answer::{AnswerDraft, FrequencyDraft, FrequencyKind, PrescriptionDraft};
pub use share::{ExportForm, ExportRequest};

/// Who the patient is. All but the activity level may stay empty.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct PatientDraft {
    /// At most 200 characters.
    pub name: Option<String>,
    /// 1900 to this year.
    pub birth_year: Option<i32>,
    /// How active.
    pub activity_level: ActivityLevel,
    /// What asks for light pressure.
    pub cautions: Vec<Caution>,
}

/// What the patient is recovering from.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct EpisodeDraft {
    /// 1–200 characters.
    pub title: String,
    /// 1–60 characters, a site code such as `ankle`.
    pub site: String,
    /// Which side.
    pub side: Option<Side>,
    /// What kind of trouble.
    pub context: Context,
    /// When it began: not after today. The episode opens today.
    pub onset: NaiveDate,
    /// Up to 3, each 1–120 characters.
    pub activities: Vec<String>,
    /// Sites beside the first, at most 12.
    #[serde(default)]
    pub also: Vec<Area>,
}

/// What of an episode can be put right later.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct EpisodeEdit {
    /// 1–200 characters.
    pub title: String,
    /// Where on the body; the site has 1–60 characters.
    pub area: Area,
    /// Sites beside the first, at most 12.
    pub also: Vec<Area>,
    /// When it began: not after it was opened.
    pub onset: NaiveDate,
    /// As many as there are, each 1–120 characters: they can be renamed, and no answer to
    /// them is lost.
    pub activities: Vec<String>,
}

/// A check-in as filled in. `null` is unanswered. Numbers arrive as they were typed and are
/// checked here.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields, default)]
pub struct CheckInDraft {
    /// The local moment it describes; now when empty. Never in the future, never before the
    /// episode was opened.
    #[ts(type = "string | null")]
    pub at: Option<NaiveDateTime>,
    /// 0–10.
    pub pain: Option<i32>,
    /// 0–10.
    pub pain_activity: Option<i32>,
    /// 0–10, 10 = moves as before.
    pub movement: Option<i32>,
    /// 0–10 each, one per activity, or empty.
    pub function: Vec<Option<i32>>,
    /// Swelling at the site.
    pub swelling: Option<Severity>,
    /// Warmth at the site.
    pub warmth: Option<Severity>,
    /// Redness at the site.
    pub redness: Option<Severity>,
    /// 0–1440 minutes.
    pub morning_stiffness: Option<i32>,
    /// Whether pain woke the patient.
    pub night_pain: Option<bool>,
    /// Whether yesterday's activity pain had settled by this morning.
    pub pain_settled: Option<bool>,
    /// Whether back at usual activity or sport.
    pub usual_activity: Option<bool>,
    /// "I'm flaring".
    pub flare: Option<bool>,
    /// Joint noise.
    pub crepitus: Option<Crepitus>,
    /// Danger signs.
    pub flags: Vec<Flag>,
    /// 0–24.
    pub sleep_hours: Option<f64>,
    /// 0–10, 10 = worst.
    pub stress: Option<i32>,
    /// 0–1440 minutes.
    pub load_minutes: Option<i32>,
    /// At most 4000 characters.
    pub note: Option<String>,
    /// Answers to the patient's own measures, each measure at most once.
    pub own: Vec<OwnAnswerDraft>,
}

/// The answer to an own measure as filled in.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct OwnAnswerDraft {
    /// Which measure.
    pub measure: Uuid,
    /// `null` is unanswered. A scale: 0–10, whole; yes or no: 1 or 0; a number: −1,000,000 to
    /// 1,000,000.
    pub value: Option<f64>,
}

/// A measure of the patient's own, new or changed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct OwnMeasureDraft {
    /// Which measure is changed; a new one when empty.
    pub id: Option<Uuid>,
    /// 1–60 characters, and no other measure's that is asked.
    pub name: String,
    /// What an answer can be. It cannot change once the measure is there.
    pub kind: OwnKind,
    /// What a number counts: at most 20 characters, and none for other kinds.
    pub unit: Option<String>,
}

/// A professional's word that care may go on.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct ClearanceDraft {
    /// 1–200 characters.
    pub by: String,
    /// When it was given, local; now when empty. Never in the future.
    #[ts(type = "string | null")]
    pub at: Option<NaiveDateTime>,
    /// 1–7.
    pub max_per_week: Option<i32>,
    /// At most 4000 characters.
    pub note: Option<String>,
}

/// How the patient wants the suggested frequency planned.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct PlanDraft {
    /// A number within the suggested range (per week, or days between); empty: as suggested.
    pub chosen: Option<i32>,
    /// Days that suit, at least one.
    #[ts(type = "Array<\"Mon\" | \"Tue\" | \"Wed\" | \"Thu\" | \"Fri\" | \"Sat\" | \"Sun\">")]
    pub weekdays: Vec<Weekday>,
    /// Wall time of day, `HH:MM:SS`.
    pub time: NaiveTime,
    /// Whether to plan sessions while the frequency is optional.
    pub plan_optional: bool,
}

/// A session the patient enters by hand: planned, or already done.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct SessionDraft {
    /// Which episode it is for.
    pub episode: Uuid,
    /// What is done in it.
    pub kind: SessionKind,
    /// Local wall time it is planned for; empty when it was not planned.
    #[ts(type = "string | null")]
    pub planned_for: Option<NaiveDateTime>,
    /// Filled in when it has been done already.
    pub done: Option<DoneDraft>,
    /// Who gives it; at most 200 characters.
    pub provider: Option<String>,
}

/// What is told of a session that was done.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields, default)]
pub struct DoneDraft {
    /// Local moment; now when empty. Never in the future.
    #[ts(type = "string | null")]
    pub at: Option<NaiveDateTime>,
    /// 1–480.
    pub minutes: Option<i32>,
    /// The pressure it was given with.
    pub pressure: Option<GivenPressure>,
    /// 0–10.
    pub pain_before: Option<i32>,
    /// 0–10.
    pub pain_after: Option<i32>,
    /// At most 4000 characters.
    pub note: Option<String>,
}

/// One thing the patient can set, and what to.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(tag = "field", content = "to", rename_all = "snake_case")]
pub enum SettingChange {
    /// How the window looks.
    Appearance(Appearance),
    /// The language of everything Tend says; nothing is the desktop's.
    Language(Option<Language>),
    /// Whether closing the window leaves Tend running for its reminders.
    Background(bool),
    /// Whether the patient has been told what closing the window does.
    CloseTold(bool),
    /// When to be reminded of the check-in, at most 6 times; none is not at all. Two may not
    /// stand at the same time of the same day, and each stands on one day at least.
    CheckIns(Vec<CheckInTime>),
    /// How long before a session to be reminded of it.
    SessionLeads(SessionLeads),
    /// Whether to be reminded of reviews.
    Reviews(bool),
    /// Whether to hear a word after a lapse.
    Lapses(bool),
    /// When nothing is told; the two times differ.
    QuietHours(Option<QuietHours>),
    /// The days on which nothing is told, at most 6.
    QuietDays(
        #[ts(type = "Array<\"Mon\" | \"Tue\" | \"Wed\" | \"Thu\" | \"Fri\" | \"Sat\" | \"Sun\">")]
        Vec<Weekday>,
    ),
    /// The questions of a check-in the patient does without. Pain and the danger signs are
    /// always asked.
    Unasked(Vec<Question>),
}

/// Minutes before a session that it is reminded of, 0–1440, at most 4 for a kind; none is
/// not at all.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct SessionLeads {
    /// Before a massage.
    pub massage: Vec<i32>,
    /// Before a self-massage.
    pub self_massage: Vec<i32>,
    /// Before a physiotherapy visit.
    pub pt: Vec<i32>,
    /// Before exercise.
    pub exercise: Vec<i32>,
}
