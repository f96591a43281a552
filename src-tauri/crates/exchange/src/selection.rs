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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::log::parse;

    const EXAMPLE: &[u8] = include_bytes!("../../../../tests/golden/example.log.json");

    fn example() -> Log {
        parse(EXAMPLE).expect("a log").log
    }

    fn date(text: &str) -> Option<NaiveDate> {
        Some(text.parse().expect("a date"))
    }

    fn between(from: &str, to: &str) -> Selection {
        Selection {
            from: date(from),
            to: date(to),
            episodes: Vec::new(),
        }
    }

    /// Check-ins, sessions, clearances and prescriptions of the first episode.
    fn counts(selection: &Selection, log: &Log) -> [usize; 4] {
        let part = selection.of(log).expect("a part");
        let Episode {
            check_ins,
            sessions,
            clearances,
            prescriptions,
            ..
        } = &part.episodes[0];
        [
            check_ins.len(),
            sessions.len(),
            clearances.len(),
            prescriptions.len(),
        ]
    }

    #[test]
    fn nothing_asked_for_is_everything() {
        let everything = Selection::default();
        assert!(everything.is_everything());
        assert_eq!(everything.of(&example()), Ok(example()));
        assert!(!between("2026-01-01", "2026-01-01").is_everything());
    }

    #[test]
    fn both_dates_are_asked_for_and_the_dates_beside_them_are_not() {
        let log = example();
        // In its own offset the first check-in is of the 2nd, in UTC of the 3rd.
        let check_ins = |from, to| counts(&between(from, to), &log)[0];
        assert_eq!(check_ins("2026-01-02", "2026-01-03"), 2);
        assert_eq!(check_ins("2026-01-02", "2026-01-02"), 1);
        assert_eq!(check_ins("2026-01-03", "2026-01-03"), 1);
        assert_eq!(check_ins("2026-01-04", "2026-12-31"), 0);
        assert_eq!(check_ins("2025-01-01", "2026-01-01"), 0);
        // A session counts on the date it was done, a clearance on its own.
        let care = |from, to| counts(&between(from, to), &log)[1..3].to_vec();
        assert_eq!(care("2026-01-09", "2026-01-09"), [1, 0]);
        assert_eq!(care("2026-01-05", "2026-01-05"), [0, 1]);
    }

    #[test]
    fn a_session_of_no_date_stays() {
        let mut log = example();
        for session in &mut log.episodes[0].sessions {
            session.planned_for = None;
            session.done_at = None;
        }
        let asked = between("2030-01-01", "2030-01-02");
        assert_eq!(counts(&asked, &log)[1], log.episodes[0].sessions.len());
    }

    #[test]
    fn a_prescription_is_of_every_date_it_holds_on() {
        let mut log = example();
        log.episodes[0].prescriptions.truncate(1);
        let prescription = &mut log.episodes[0].prescriptions[0];
        prescription.date = "2026-01-10".parse().expect("a date");
        prescription.until = date("2026-01-20");
        let prescriptions = |from, to| counts(&between(from, to), &log)[3];
        assert_eq!(prescriptions("2026-01-12", "2026-01-13"), 1);
        assert_eq!(prescriptions("2026-01-20", "2026-02-01"), 1);
        assert_eq!(prescriptions("2026-01-01", "2026-01-10"), 1);
        assert_eq!(prescriptions("2026-01-21", "2026-02-01"), 0);
        assert_eq!(prescriptions("2026-01-01", "2026-01-09"), 0);
    }

    #[test]
    fn an_episode_is_there_or_not_and_what_it_is_stays_whole() {
        let mut log = example();
        let mut second = log.episodes[0].clone();
        second.id = Uuid::from_u128(7);
        log.episodes.push(second);
        let asked = Selection {
            episodes: vec![Uuid::from_u128(7)],
            ..between("2030-01-01", "2030-01-02")
        };
        let part = asked.of(&log).expect("a part");
        assert_eq!(part.patient, log.patient);
        assert_eq!(part.episodes.len(), 1);
        let (part, whole) = (&part.episodes[0], &log.episodes[1]);
        assert_eq!(
            (&part.id, &part.title, &part.onset, &part.activities),
            (&whole.id, &whole.title, &whole.onset, &whole.activities)
        );
        assert!(part.check_ins.is_empty());
    }

    #[test]
    fn what_is_not_there_is_refused() {
        let log = example();
        let reversed = between("2026-01-02", "2026-01-01");
        assert!(matches!(
            reversed.of(&log),
            Err(SelectionError::Reversed { .. })
        ));
        let nobody = Uuid::from_u128(404);
        let missing = Selection {
            episodes: vec![log.episodes[0].id, nobody],
            ..Selection::default()
        };
        assert_eq!(
            missing.check(&log),
            Err(SelectionError::NoSuchEpisode(nobody))
        );
    }
}
