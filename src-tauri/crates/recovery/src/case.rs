//! One episode with everything the rules read of it, worked out once from the log.

use chrono::NaiveDate;

use crate::criteria::Diary;
use crate::danger::Caution;
use crate::dates;
use crate::days::Days;
use crate::holds::{HoldSpan, spans};
use crate::measures::ActivityLevel;
use crate::record::{Clearance, Episode, Log, Session, SessionKind, SessionStatus};

/// So many days after the last check-in nothing moves a phase any more. Every rule but one asks for
/// answers of the last 14 days; drift goes by whether the patient is at usual activity, however long
/// ago that was told, and has moved what it moves, twice a week apart, within 28.
const SETTLED: u64 = 60;

/// One episode of a log, ready for the rules.
#[derive(Debug)]
pub(crate) struct Case<'a> {
    pub(crate) episode: &'a Episode,
    pub(crate) activity_level: ActivityLevel,
    pub(crate) cautions: &'a [Caution],
    pub(crate) diary: Diary,
    /// When massage is forbidden in this episode, also by signs of other episodes.
    holds: Vec<HoldSpan>,
    /// The dates of the sessions done, by kind, in order.
    done: Vec<(NaiveDate, SessionKind)>,
}

impl<'a> Case<'a> {
    /// The episode at an index of the log's list.
    pub(crate) fn new(log: &'a Log, index: usize) -> Self {
        let episode = &log.episodes[index];
        let mut done: Vec<_> = episode
            .sessions
            .iter()
            .filter(|session| session.status == SessionStatus::Done)
            .filter_map(|session| Some((session.date()?, session.kind)))
            .collect();
        done.sort_unstable();
        Self {
            episode,
            activity_level: log.patient.activity_level,
            cautions: &log.patient.cautions,
            diary: Diary::new(
                Days::of(&episode.check_ins),
                episode.context,
                !episode.activities.is_empty(),
            ),
            holds: spans(log, index),
            done,
        }
    }

    /// The next date after one on which a rule may ask for a change of phase; nothing where there
    /// is none.
    ///
    /// A log that says it begins in the first year has 740,000 dates, on which nothing was told.
    pub(crate) fn next_to_walk(&self, date: NaiveDate) -> Option<NaiveDate> {
        let next = date.succ_opt()?;
        let any = &self.diary.days.any;
        if any.between(dates::before(next, SETTLED), next).is_empty() {
            return any.after(next).map(|day| day.date);
        }
        Some(next)
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

    /// Massages planned for the 56 dates before a date that were not suspended, in the order
    /// of their planned time; of equal times the later in the log is later.
    pub(crate) fn planned_massages(&self, from: NaiveDate, to: NaiveDate) -> Vec<&'a Session> {
        let mut planned: Vec<_> = self
            .episode
            .sessions
            .iter()
            .filter(|s| s.kind == SessionKind::Massage && s.status != SessionStatus::Suspended)
            .filter(|s| {
                s.planned_for
                    .is_some_and(|at| at.date() >= from && at.date() <= to)
            })
            .collect();
        planned.sort_by_key(|session| session.planned_for);
        planned
    }

    /// Days from the opening to a date.
    pub(crate) fn days_open(&self, on: NaiveDate) -> i64 {
        dates::days_between(self.episode.opened, on)
    }
}
