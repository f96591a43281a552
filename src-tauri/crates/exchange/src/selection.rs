//! Which part of a log leaves: the dates and the episodes asked for.
//!
//! A selection is of records. What the model says is said over the whole log all the same: a
//! phase has its reasons before the first date asked for.

use std::ops::RangeInclusive;

use chrono::NaiveDate;
use recovery::{Episode, Log};
use uuid::Uuid;

/// The dates and the episodes asked for; everything when nothing is.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Selection {
    /// The first date, included.
    pub from: Option<NaiveDate>,
    /// The last date, included.
    pub to: Option<NaiveDate>,
    /// Only these; all when it is empty.
    pub episodes: Vec<Uuid>,
}

/// What was asked for is not there.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum SelectionError {
    /// The dates are the wrong way round.
    #[error("the first date, {from}, is after the last, {to}")]
    Reversed {
        /// The first date.
        from: NaiveDate,
        /// The last date.
        to: NaiveDate,
    },
    /// The log has no such episode.
    #[error("the log has no episode {0}")]
    NoSuchEpisode(Uuid),
}

impl Selection {
    /// Whether nothing is left out.
    pub fn is_everything(&self) -> bool {
        *self == Self::default()
    }

    /// Whether a record of this date is asked for.
    pub fn has_date(&self, date: NaiveDate) -> bool {
        self.dates().contains(&date)
    }

    /// Whether an episode is asked for.
    pub fn has_episode(&self, episode: Uuid) -> bool {
        self.episodes.is_empty() || self.episodes.contains(&episode)
    }

    fn dates(&self) -> RangeInclusive<NaiveDate> {
        self.from.unwrap_or(NaiveDate::MIN)..=self.to.unwrap_or(NaiveDate::MAX)
    }

    /// Whether a log has what is asked for.
    ///
    /// # Errors
    /// Dates the wrong way round, or an episode that is not in the log.
    pub fn check(&self, log: &Log) -> Result<(), SelectionError> {
        if let (Some(from), Some(to)) = (self.from, self.to)
            && from > to
        {
            return Err(SelectionError::Reversed { from, to });
        }
        match self
            .episodes
            .iter()
            .find(|id| log.episodes.iter().all(|episode| episode.id != **id))
        {
            Some(id) => Err(SelectionError::NoSuchEpisode(*id)),
            None => Ok(()),
        }
    }

    /// The log with the records asked for: check-ins by their date, sessions by the date they
    /// count on (one that has none stays), clearances by theirs, and prescriptions that hold on
    /// any date asked for. Who the patient is and what an episode is stay whole.
    ///
    /// # Errors
    /// As [`Selection::check`].
    pub fn of(&self, log: &Log) -> Result<Log, SelectionError> {
        self.check(log)?;
        Ok(self.part_of(log))
    }

    /// As [`Selection::of`]: nothing is left where nothing that is there is asked for.
    pub(crate) fn part_of(&self, log: &Log) -> Log {
        Log {
            patient: log.patient.clone(),
            episodes: log
                .episodes
                .iter()
                .filter(|episode| self.has_episode(episode.id))
                .map(|episode| self.of_episode(episode))
                .collect(),
        }
    }

    fn of_episode(&self, episode: &Episode) -> Episode {
        let mut part = episode.clone();
        part.check_ins.retain(|each| self.has_date(each.date()));
        part.sessions
            .retain(|each| each.date().is_none_or(|date| self.has_date(date)));
        part.clearances
            .retain(|each| self.has_date(each.at.date_naive()));
        part.prescriptions.retain(|each| {
            self.to.is_none_or(|to| each.date <= to)
                && self
                    .from
                    .is_none_or(|from| each.until.is_none_or(|until| until >= from))
        });
        part
    }
}
