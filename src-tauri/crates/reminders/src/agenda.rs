//! What there is to remind of, as far as reminders need to know it.

use chrono::{NaiveDate, NaiveDateTime};
use recovery::SessionKind;
use uuid::Uuid;

use crate::{Rule, Snooze, Wishes};

/// What there is to remind of around now, and how the patient wants it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Agenda {
    /// How the patient wants to be reminded.
    pub wishes: Wishes,
    /// Sessions still to be done.
    pub sessions: Vec<Appointment>,
    /// What has been checked in.
    pub diary: Diary,
    /// Reviews and lapses that stand.
    pub words: Vec<Word>,
    /// What the patient has put off; one per rule at most.
    pub snoozes: Vec<Snooze>,
}

/// A session still to be done, in an open episode: planned, or missed since. What is done,
/// skipped or suspended is none.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Appointment {
    /// Which session.
    pub id: Uuid,
    /// What is done in it; says how long before it is reminded of.
    pub kind: SessionKind,
    /// Local wall time it begins, in whole minutes.
    pub begins: NaiveDateTime,
    /// Whether it was missed and another of its kind has been planned or done since: then
    /// what was put off has been overtaken.
    pub overtaken: bool,
}

/// What has been checked in.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Diary {
    /// The first date on which an episode was open; none is open where there is none.
    pub from: Option<NaiveDate>,
    /// The last date the check-in is asked for, because of a lapse.
    pub until: Option<NaiveDate>,
    /// The local moments the check-ins describe, of open episodes, around now.
    pub made: Vec<NaiveDateTime>,
}

/// Something to say about a date: a review, a lapse.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Word {
    /// A rule that [lasts](Rule::lasts).
    pub rule: Rule,
    /// The date it is said on, or as soon as it can be after that.
    pub on: NaiveDate,
}
