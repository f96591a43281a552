//! What every part of a page is made from: one episode over its dates.

use std::collections::BTreeSet;

use beside::Beside;
use chrono::{Datelike, Days, NaiveDate};
use recovery::{CheckIn, Episode, Log};
use summary::{EpisodeSummary, Period};
use uuid::Uuid;

use crate::says::Says;

/// One episode of a report.
#[derive(Clone, Copy)]
pub(crate) struct Case<'a> {
    /// How it is said.
    pub(crate) says: Says<'a>,
    /// The whole log: a sign of one episode may hold another.
    pub(crate) log: &'a Log,
    /// What stands beside the log, and decides nothing.
    pub(crate) beside: &'a Beside,
    /// The episode as it was recorded.
    pub(crate) episode: &'a Episode,
    /// What it comes to.
    pub(crate) summary: &'a EpisodeSummary,
    /// The dates shown: those of the period on which it had been opened.
    pub(crate) period: Period,
    /// The check-ins with an earlier version.
    pub(crate) edited: &'a BTreeSet<Uuid>,
    /// Whether the patient is named.
    pub(crate) named: bool,
    /// What the changes are told from.
    pub(crate) compared: Compared,
}

/// What the changes are told from.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Compared {
    /// The report before this one.
    Report(NaiveDate),
    /// Four weeks before, where there was none.
    Weeks,
}

impl<'a> Case<'a> {
    /// The last date of the report.
    pub(crate) fn on(&self) -> NaiveDate {
        self.period.to
    }

    /// When it was closed, seen from the last date.
    pub(crate) fn closed(&self) -> Option<NaiveDate> {
        self.episode.closed.filter(|closed| *closed < self.on())
    }

    /// The check-ins of the dates shown, in the order of their moments.
    pub(crate) fn check_ins(&self) -> Vec<&'a CheckIn> {
        let mut shown: Vec<_> = self
            .episode
            .check_ins
            .iter()
            .filter(|check_in| self.period.contains(check_in.date()))
            .collect();
        shown.sort_by_key(|check_in| check_in.at);
        shown
    }

    /// How many dates are shown, at least one.
    pub(crate) fn dates(&self) -> u32 {
        let dates = (self.period.to - self.period.from).num_days() + 1;
        u32::try_from(dates).unwrap_or(1).max(1)
    }

    /// The moment a check-in is of, as it is said: the year only where it is another.
    pub(crate) fn when(&self, check_in: &CheckIn) -> String {
        let date = self.says.day_in(check_in.date(), self.on().year());
        let time = check_in.at.format("%H:%M").to_string();
        let values = [("date", date.into()), ("time", time.into())];
        self.says.with("report-notes-at", &values)
    }

    /// The dates shown, as they are said.
    pub(crate) fn span(&self) -> String {
        self.says.span(self.period.from, self.period.to)
    }

    /// The date so many dates after the first shown.
    pub(crate) fn date_at(&self, days: u32) -> NaiveDate {
        let date = self.period.from.checked_add_days(Days::new(days.into()));
        date.unwrap_or(self.period.to)
    }
}
