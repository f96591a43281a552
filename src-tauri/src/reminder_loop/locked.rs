//! What is told while the log book is locked: that something is due, and nothing of what it is.
//!
//! When something comes due is known from before it was locked, as moments alone. Of a log book
//! that was locked from the start nothing is known, and that is told once.

use chrono::{DateTime, Days, FixedOffset, NaiveDateTime};

use crate::host::notifications::NotificationId;
use crate::open_book::BeforeLock;

/// For how long it is known what comes due. As [`planner::remind::ahead`] says.
const KNOWN: Days = Days::new(2);

/// What has been told since it was locked.
#[derive(Debug, Default)]
pub(super) struct Locked {
    /// When it was found locked.
    since: Option<NaiveDateTime>,
    /// The last look.
    seen: Option<NaiveDateTime>,
    /// Whether it was told that reminders wait.
    waits: bool,
    /// What could not be shown.
    pub(super) unshown: Option<Word>,
    /// What stands on the desktop.
    pub(super) shown: Vec<NotificationId>,
}

/// What is told.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Word {
    /// Something is due.
    Due,
    /// Reminders wait until it is unlocked.
    Waits,
}

impl Locked {
    /// Whether it was locked at the last look.
    pub(super) const fn is_on(&self) -> bool {
        self.since.is_some()
    }

    /// A look at the clock, and what is to be told.
    pub(super) fn look(&mut self, now: DateTime<FixedOffset>, before: &BeforeLock) -> Option<Word> {
        let wall = now.naive_local();
        let since = *self.since.get_or_insert(wall);
        let seen = self.seen.replace(wall).unwrap_or(since);
        let mut due = before.due.iter().flatten();
        if due.any(|due| seen < *due && *due <= wall) {
            return Some(Word::Due);
        }
        let unknown = before.due.is_none() || wall > since + KNOWN;
        if unknown && !self.waits {
            self.waits = true;
            return Some(Word::Waits);
        }
        None
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(time: &str) -> DateTime<FixedOffset> {
        DateTime::parse_from_rfc3339(&format!("2026-03-{time}+01:00")).unwrap()
    }

    #[test]
    fn what_comes_due_while_locked_is_told_once_each_time() {
        let before = BeforeLock {
            due: Some(vec![
                at("02T18:00:00").naive_local(),
                at("02T18:00:30").naive_local(),
                at("03T08:00:00").naive_local(),
            ]),
            ..BeforeLock::default()
        };
        let mut locked = Locked::default();
        assert_eq!(locked.look(at("02T17:00:00"), &before), None);
        assert_eq!(locked.look(at("02T18:00:40"), &before), Some(Word::Due));
        assert_eq!(locked.look(at("02T18:01:00"), &before), None);
        assert_eq!(locked.look(at("03T08:00:00"), &before), Some(Word::Due));
        assert_eq!(locked.look(at("04T16:00:00"), &before), None);
        assert_eq!(locked.look(at("04T17:00:01"), &before), Some(Word::Waits));
        assert_eq!(locked.look(at("09T17:00:01"), &before), None);
    }

    #[test]
    fn locked_from_the_start_it_is_told_once_that_reminders_wait() {
        let mut locked = Locked::default();
        let before = BeforeLock::default();
        assert_eq!(locked.look(at("02T17:00:00"), &before), Some(Word::Waits));
        assert_eq!(locked.look(at("02T17:00:30"), &before), None);
        assert_eq!(locked.look(at("20T17:00:30"), &before), None);
    }
}
