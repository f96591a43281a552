//! One episode with everything the rules read of it, worked out once from the log.

use chrono::{DateTime, FixedOffset, NaiveDate};

use crate::criteria::Diary;
use crate::danger::{Caution, FlagLevel};
use crate::dates;
use crate::days::Days;
use crate::holds::{HoldSpan, Signs};
use crate::measures::ActivityLevel;
use crate::record::{CheckIn, Clearance, Episode, Log, Session, SessionKind, SessionStatus};

/// One episode of a log, ready for the rules.
#[derive(Debug)]
pub(crate) struct Case<'a> {
    pub(crate) episode: &'a Episode,
    pub(crate) activity_level: ActivityLevel,
    pub(crate) cautions: &'a [Caution],
    pub(crate) diary: Diary<'a>,
    /// When massage is forbidden in this episode, also by signs of other episodes.
    holds: Vec<HoldSpan>,
    /// The dates of the sessions done, by kind, in order.
    done: Vec<(NaiveDate, SessionKind)>,
    /// Massages with a planned time that were not suspended, in the order of that time; of equal
    /// times the later in the log is later.
    planned: Vec<&'a Session>,
    /// The moments at which a sign that needs a doctor soon was recorded.
    doctor_soon: Vec<DateTime<FixedOffset>>,
}

impl<'a> Case<'a> {
    /// The episode at an index of the log's list.
    pub(crate) fn new(log: &'a Log, index: usize) -> Self {
        Self::of(log, &Signs::of(log), index)
    }

    /// The same, where several episodes of a log share its signs.
    pub(crate) fn of(log: &'a Log, signs: &Signs, index: usize) -> Self {
        let episode = &log.episodes[index];
        let mut done: Vec<_> = episode
            .sessions
            .iter()
            .filter(|session| session.status == SessionStatus::Done)
            .filter_map(|session| Some((session.date()?, session.kind)))
            .collect();
        done.sort_unstable();
        let mut planned: Vec<_> = episode
            .sessions
            .iter()
            .filter(|s| s.kind == SessionKind::Massage && s.status != SessionStatus::Suspended)
            .filter(|s| s.planned_for.is_some())
            .collect();
        planned.sort_by_key(|session| session.planned_for);
        let needs_doctor = |c: &&CheckIn| {
            let mut flags = c.flags.iter();
            flags.any(|flag| flag.level() == FlagLevel::SeeDoctorSoon)
        };
        let doctor_soon = episode.check_ins.iter().filter(needs_doctor);
        Self {
            episode,
            activity_level: log.patient.activity_level,
            cautions: &log.patient.cautions,
            diary: Diary::new(
                Days::of(&episode.check_ins),
                episode.context,
                !episode.activities.is_empty(),
            ),
            holds: signs.spans(index),
            done,
            planned,
            doctor_soon: doctor_soon.map(|c| c.at).collect(),
        }
    }

    /// Whether the episode has been closed before the date.
    pub(crate) fn closed_before(&self, date: NaiveDate) -> bool {
        self.episode.closed.is_some_and(|closed| date > closed)
    }

    /// The holds in force on a date.
    pub(crate) fn holds_on(&self, date: NaiveDate) -> impl Iterator<Item = &HoldSpan> {
        self.holds.iter().filter(move |span| span.covers(date))
    }

    /// Whether massage is forbidden on a date.
    pub(crate) fn held(&self, date: NaiveDate) -> bool {
        self.holds_on(date).next().is_some()
    }

    /// Whether a session of one of the kinds was done from `from` to `to`, both included.
    pub(crate) fn done_between(
        &self,
        kinds: &[SessionKind],
        from: NaiveDate,
        to: NaiveDate,
    ) -> bool {
        self.done_up_to(to)
            .iter()
            .rev()
            .take_while(|(date, _)| *date >= from)
            .any(|(_, kind)| kinds.contains(kind))
    }

    /// The date of the latest session of a kind done up to a date.
    pub(crate) fn last_done(&self, kind: SessionKind, on: NaiveDate) -> Option<NaiveDate> {
        self.done_up_to(on)
            .iter()
            .rev()
            .find(|(_, k)| *k == kind)
            .map(|(date, _)| *date)
    }

    fn done_up_to(&self, on: NaiveDate) -> &[(NaiveDate, SessionKind)] {
        &self.done[..self.done.partition_point(|(date, _)| *date <= on)]
    }

    /// The clearances dated on or before a date, in the order of the log.
    pub(crate) fn clearances_up_to(&self, on: NaiveDate) -> impl Iterator<Item = &'a Clearance> {
        self.episode
            .clearances
            .iter()
            .filter(move |c| c.at.date_naive() <= on)
    }

    /// The moments of the signs that need a doctor soon, dated on or before a date.
    pub(crate) fn doctor_soon_up_to(
        &self,
        on: NaiveDate,
    ) -> impl Iterator<Item = &DateTime<FixedOffset>> {
        let dated = move |at: &&DateTime<FixedOffset>| at.date_naive() <= on;
        self.doctor_soon.iter().filter(dated)
    }

    /// Massages planned for the dates from `from` to `to` that were not suspended, in the order
    /// of their planned time; of equal times the later in the log is later.
    pub(crate) fn planned_massages(&self, from: NaiveDate, to: NaiveDate) -> &[&'a Session] {
        let date = |session: &Session| session.planned_for.map(|at| at.date());
        let up_to = self.planned.partition_point(|s| date(s) <= Some(to));
        let before = self.planned.partition_point(|s| date(s) < Some(from));
        self.planned.get(before..up_to).unwrap_or(&[])
    }

    /// Days from the opening to a date.
    pub(crate) fn days_open(&self, on: NaiveDate) -> i64 {
        dates::days_between(self.episode.opened, on)
    }
}
