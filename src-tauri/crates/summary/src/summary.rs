//! How the episodes went over a period.

use chrono::NaiveDate;
use recovery::assessment::{HoldLevel, Status, Transition};
use recovery::{Assessment, Exact, Frequency, Phase};
use uuid::Uuid;

/// The dates looked at, both included.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Period {
    /// The first date.
    pub from: NaiveDate,
    /// The last date, which the verdicts are of.
    pub to: NaiveDate,
}

/// A log over a period.
#[derive(Debug, Clone, PartialEq)]
pub struct Summary {
    /// The dates looked at.
    pub period: Period,
    /// The episodes opened by the end of the period, most urgent first, closed ones last.
    pub episodes: Vec<EpisodeSummary>,
}

/// One episode over a period.
#[derive(Debug, Clone, PartialEq)]
pub struct EpisodeSummary {
    /// Which episode.
    pub episode: Uuid,
    /// The verdict on the last date.
    pub assessment: Assessment,
    /// Pain, 0–10, 10 = worst.
    pub pain: Measure,
    /// Movement, 0–10, 10 = as before.
    pub movement: Measure,
    /// The mean of the activities that matter, 0–10, 10 = as before.
    pub function: Measure,
    /// The phases over the period, one after the other.
    pub phases: Vec<PhaseSpan>,
    /// The holds over the period.
    pub holds: Vec<HoldSpan>,
    /// The dates with a flare.
    pub flares: Vec<NaiveDate>,
    /// Every step back within the period.
    pub setbacks: Vec<Transition>,
    /// The massages planned against those done.
    pub adherence: Adherence,
    /// Pain before and after massage.
    pub relief: Option<Relief>,
    /// What was recorded, and how.
    pub recorded: Recorded,
    /// What is otherwise since the date compared with; nothing when there is none.
    pub changed: Vec<Changed>,
    /// What to talk about, most urgent first.
    pub questions: Vec<Question>,
}

/// One measure over the period.
#[derive(Debug, Clone, PartialEq)]
pub struct Measure {
    /// The mean of the first five answered dates of the episode.
    pub first: Option<Exact>,
    /// The mean of the last 7 dates, when at least 5 were answered.
    pub now: Option<Exact>,
    /// The latest answered date of the period.
    pub latest: Option<MeasureDay>,
    /// The answered dates of the period, in order.
    pub days: Vec<MeasureDay>,
}

/// One answered date.
#[derive(Debug, Clone, PartialEq)]
pub struct MeasureDay {
    /// The date.
    pub date: NaiveDate,
    /// The mean of its answers.
    pub mean: Exact,
    /// The worst of its answers.
    pub worst: Exact,
    /// Whether any of them was written down on a later date.
    pub back_dated: bool,
    /// Whether any of them was edited.
    pub edited: bool,
}

/// A phase and the dates it lasted.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct PhaseSpan {
    /// Which phase.
    pub phase: Phase,
    /// Its first date in the period.
    pub from: NaiveDate,
    /// Its last date in the period.
    pub to: NaiveDate,
}

/// A hold and the dates it lasted.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct HoldSpan {
    /// How urgent.
    pub level: HoldLevel,
    /// Its first date in the period.
    pub from: NaiveDate,
    /// Its last date in the period.
    pub to: NaiveDate,
}

/// The massages of the period that were due by its end.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Adherence {
    /// Planned and due: done, skipped or missed.
    pub due: u32,
    /// Done of those.
    pub done: u32,
    /// Skipped by the patient.
    pub skipped: u32,
    /// Missed.
    pub missed: u32,
    /// Suspended by a hold; not counted as due.
    pub suspended: u32,
    /// Done without having been planned.
    pub unplanned: u32,
}

/// Pain before and after those massages that tell both.
#[derive(Debug, Clone, PartialEq)]
pub struct Relief {
    /// How many tell both.
    pub massages: u32,
    /// The mean before, 0–10.
    pub before: Exact,
    /// The mean after, 0–10.
    pub after: Exact,
    /// After how many pain was higher than before.
    pub worse: u32,
}

/// What was recorded in the period, and how.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Recorded {
    /// The dates of the period on which the episode was open.
    pub dates: u32,
    /// Of those, the dates with a check-in.
    pub answered: u32,
    /// Check-ins.
    pub check_ins: u32,
    /// Check-ins written down on a later date than they describe.
    pub back_dated: u32,
    /// Check-ins with an earlier version.
    pub edited: u32,
    /// The date of the latest check-in.
    pub last: Option<NaiveDate>,
}

/// What is otherwise than on the date compared with.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Changed {
    /// The phase, or its clock.
    Phase(Transition),
    /// A hold began.
    HoldBegan(HoldLevel),
    /// A hold ended.
    HoldEnded(HoldLevel),
    /// How often massage is suggested.
    Frequency {
        /// Then.
        from: Frequency,
        /// On the last date.
        to: Frequency,
    },
    /// A criterion's basic verdict; counted from 0 in the order pain, movement, inflammation,
    /// function.
    Criterion {
        /// Which.
        criterion: usize,
        /// Then.
        from: Status,
        /// On the last date.
        to: Status,
    },
}

/// What to talk about at the visit.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Question {
    /// May massage go on? A hold waits for a word.
    Clearance(HoldLevel),
    /// What led to the setback of this date?
    Setback(NaiveDate),
    /// Four weeks without a gain: is there another way?
    NoGain,
    /// Pain is severe.
    SeverePain,
    /// Should a doctor look at it?
    SeeDoctor,
    /// Pain was higher after so many massages than before.
    WorseAfter(u32),
    /// So many massages were missed or skipped: what stood in the way?
    NotDone(u32),
    /// Do the prescription's terms still hold? It ends on this date.
    PrescriptionEnds(NaiveDate),
    /// Too few answers to tell: what would make a check-in easier?
    FewAnswers,
    /// This activity is answered lowest; counted from 0 in the order of the episode.
    LowestActivity(usize),
}
