//! What the pictures show, as data. Numbers are rounded to hundredths.

use chrono::NaiveDate;
use recovery::assessment::{Comparison, CriterionName, HoldLevel, Reason, Source, Test, Tier};
use recovery::{Phase, SessionKind, SessionStatus};
use serde::Serialize;
use ts_rs::TS;
use uuid::Uuid;

/// One episode over a range of dates.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct TrendsView {
    /// Which episode.
    pub episode: Uuid,
    /// The first date shown; never before `first`.
    pub from: NaiveDate,
    /// The last date shown; never after `last`.
    pub to: NaiveDate,
    /// The first date there is: the opening.
    pub first: NaiveDate,
    /// The last date there is: today, or the closing.
    pub last: NaiveDate,
    /// How long a step is, by the length of the range.
    pub step: StepLength,
    /// The first date of every step: of the first step `from`, of the others where the calendar
    /// begins them. At most about 400.
    pub dates: Vec<NaiveDate>,
    /// Every measure that was ever answered, also where the range has no answer of it.
    pub series: Vec<Series>,
    /// The phases, one after the other without a gap.
    pub phases: Vec<PhaseBand>,
    /// The holds, by the most urgent level of a date.
    pub holds: Vec<HoldBand>,
    /// The dates of the steps back; why, the phases say.
    pub setbacks: Vec<NaiveDate>,
    /// The dates on which the patient said so.
    pub flares: Vec<NaiveDate>,
    /// The sessions, step by step.
    pub sessions: Vec<SessionCount>,
    /// Pain just before and just after massage, where it is told.
    pub before_after: Option<BeforeAfter>,
    /// Sessions planned against those done, by kind; only kinds that occur.
    pub adherence: Vec<KindAdherence>,
    /// What goes with more or less pain: at most 3, strongest first.
    pub patterns: Vec<Pattern>,
}

/// How long a step is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum StepLength {
    /// A date.
    Day,
    /// From Monday to Sunday.
    Week,
    /// A month of the calendar.
    Month,
}

/// One measure over the steps. Of a step without an answer every value is null.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct Series {
    /// `pain`, `pain_activity`, `movement`, `function` (the mean of the activities),
    /// `function.0` and so on (one activity each), `swelling`, `warmth`, `redness`,
    /// `morning_stiffness`, `crepitus`, `night_pain`, `usual_activity`, `sleep_hours`, `stress`,
    /// `load_minutes`, or `own:` and the identity of a measure of the patient's own.
    pub id: String,
    /// What the patient calls it: an activity, or a measure of their own.
    pub name: Option<String>,
    /// What its values are.
    pub kind: SeriesKind,
    /// What a number of the patient's own is counted in, in their words.
    pub unit: Option<String>,
    /// Which end is the better one, where that can be said.
    pub better: Option<Better>,
    /// The mean of the day values of a step; of yes and no the share of yes, 0–1.
    pub mean: Vec<Option<f64>>,
    /// The lowest answer of a step.
    pub low: Vec<Option<f64>>,
    /// The highest answer of a step.
    pub high: Vec<Option<f64>>,
    /// How many dates of a step answered.
    pub count: Vec<u32>,
    /// What the criteria hold it against on the last date there is.
    pub thresholds: Vec<Threshold>,
}

/// What the values of a measure are.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum SeriesKind {
    /// 0–10.
    Score,
    /// 0 none, 1 mild, 2 marked; of joint noise 0 none, 1 painless, 2 painful.
    Grade,
    /// Minutes, 0–1440.
    Minutes,
    /// Hours, 0–24.
    Hours,
    /// Any number.
    Number,
    /// 0 no, 1 yes.
    YesNo,
}

/// Which end of a measure is the better one.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum Better {
    /// The lower the better.
    Low,
    /// The higher the better.
    High,
}

/// What a criterion holds a measure against.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, TS)]
pub struct Threshold {
    /// On the scale of the measure.
    pub value: f64,
    /// On which side of it the test is met.
    pub comparison: Comparison,
    /// Which criterion.
    pub criterion: CriterionName,
    /// Which of its tests; nothing where it only makes a date one with a sign of inflammation.
    pub test: Option<Test>,
    /// Whether it is asked for before taper, or only before maintenance.
    pub tier: Tier,
    /// Where it comes from.
    pub source: Source,
}

/// A phase, or its clock started anew, and the dates of the range it lasted.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
pub struct PhaseBand {
    /// Which phase.
    pub phase: Phase,
    /// Its first date in the range.
    pub from: NaiveDate,
    /// Its last date in the range.
    pub to: NaiveDate,
    /// Why it was entered, also where that was before the range.
    pub reason: Reason,
}

/// A hold and the dates of the range it lasted.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
pub struct HoldBand {
    /// How urgent.
    pub level: HoldLevel,
    /// Its first date in the range.
    pub from: NaiveDate,
    /// Its last date in the range.
    pub to: NaiveDate,
}

/// The sessions of one kind and status in one step.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
pub struct SessionCount {
    /// The first date of the step, one of `dates`; the date itself where a step is a day.
    pub date: NaiveDate,
    /// Which kind.
    pub kind: SessionKind,
    /// What became of them.
    pub status: SessionStatus,
    /// How many, at least 1.
    pub count: u32,
}

/// Pain just before and just after those massages of the range that tell both.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct BeforeAfter {
    /// How many tell both.
    pub count: u32,
    /// The mean of after less before, points: below 0 where pain was lower after.
    pub mean: f64,
    /// The lower end of its 95 % interval (Student's t over the pairs); nothing below 2 pairs.
    pub low: Option<f64>,
    /// The upper end.
    pub high: Option<f64>,
    /// The latest of them, at most 200, in order of date.
    pub each: Vec<Felt>,
}

/// Pain before and after one massage, 0–10.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
pub struct Felt {
    /// When it was done.
    pub date: NaiveDate,
    /// Just before.
    pub before: u8,
    /// Just after.
    pub after: u8,
}

/// One kind of session, planned against done.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct KindAdherence {
    /// Which kind.
    pub kind: SessionKind,
    /// The weeks of the range where a step is a day, else its months; those with nothing to
    /// count are left out.
    pub periods: Vec<AdherencePeriod>,
}

/// The sessions of a week or a month, by the date they were planned for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
pub struct AdherencePeriod {
    /// Its first date in the range.
    pub from: NaiveDate,
    /// Its last date in the range.
    pub to: NaiveDate,
    /// Planned and due: done, missed or skipped.
    pub planned: u32,
    /// Done of those.
    pub done: u32,
    /// Missed of those.
    pub missed: u32,
    /// Skipped of those, by the patient.
    pub skipped: u32,
    /// Suspended by a hold; not among the planned.
    pub suspended: u32,
    /// Done without having been planned; not among the planned.
    pub unplanned: u32,
}

/// What goes with more or less pain. It says nothing of what causes what.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct Pattern {
    /// What the days are told apart by.
    pub kind: PatternKind,
    /// The measure of the patient's own, as the id of its series; nothing of other kinds.
    pub own: Option<String>,
    /// Where the days are parted, in the unit of what parts them: hours below which a night is
    /// short, minutes above which there was much load, points from which stress is high, the
    /// value above which an own measure counts. Nothing where the answer is yes or no.
    pub cut: Option<f64>,
    /// The days compared.
    pub days: u32,
    /// Of those, the days with it.
    pub with_days: u32,
    /// Of those, the days without it.
    pub without_days: u32,
    /// Points of pain more on the days with it; below 0 where pain was lower. Each day counts
    /// against the days of the weeks around it, so that getting well in general is not in it.
    pub effect: f64,
    /// The lower end of the 95 % interval of the effect.
    pub low: f64,
    /// The upper end.
    pub high: f64,
}

/// What the days are told apart by.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum PatternKind {
    /// Pain on days after a short night.
    ShortNight,
    /// Pain on days of high stress.
    HighStress,
    /// Pain on the day after massage.
    MassageBefore,
    /// Pain on the day after much load.
    LoadBefore,
    /// Pain on the day after exercise.
    ExerciseBefore,
    /// Pain on days on which a measure of the patient's own is high, or is yes.
    Own,
}

/// One episode over the days of a year.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct YearView {
    /// Which episode.
    pub episode: Uuid,
    /// Which year.
    pub year: i32,
    /// The first and the last year there is.
    pub years: [i32; 2],
    /// Every date of the year, in order.
    pub days: Vec<YearDay>,
}

/// One date of a year.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct YearDay {
    /// The date.
    pub date: NaiveDate,
    /// The mean of its answers on pain, 0–10.
    pub pain: Option<f64>,
    /// Whether there is a check-in, whatever it answered.
    pub checked_in: bool,
    /// How many sessions were done.
    pub sessions_done: u32,
    /// The phase; nothing before the opening, after the closing and after today.
    pub phase: Option<Phase>,
    /// Whether massage was held.
    pub held: bool,
    /// Whether the patient said they were flaring.
    pub flare: bool,
    /// Whether it was a step back.
    pub setback: bool,
}
