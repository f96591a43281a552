//! What the log book keeps of reminders, and the transaction that takes them on.

use std::collections::HashMap;

use chrono::{DateTime, Days, FixedOffset, NaiveDate, NaiveDateTime};
use reminders::{Coming, Due, Rule, coming, due, next};

use crate::log::Log;

/// What names an occurrence.
pub(crate) type Key = (Rule, NaiveDate, u16);

/// What has become of a reminder that was taken on.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum State {
    /// Taken on; whether it was shown is not known.
    Claimed,
    /// Shown in a notification.
    Shown,
    /// Told in a summary.
    Told,
}

/// The log book: the log, the reminders, the last moment something could be told.
#[derive(Debug)]
pub(crate) struct LogBook {
    pub(crate) log: Log,
    pub(crate) reminders: HashMap<Key, State>,
    awake: Option<DateTime<FixedOffset>>,
    /// Another after every transaction that wrote.
    pub(crate) version: u64,
}

/// What the log book answers at a look.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Answer {
    pub(crate) due: Due,
    pub(crate) next: Option<NaiveDateTime>,
    pub(crate) quiet: bool,
}

impl LogBook {
    pub(crate) fn new(log: Log) -> Self {
        Self {
            log,
            reminders: HashMap::new(),
            awake: None,
            version: 0,
        }
    }

    /// What the planner does at a look, in one transaction.
    pub(crate) fn claim_due(
        &mut self,
        now: DateTime<FixedOffset>,
        listened: Option<DateTime<FixedOffset>>,
    ) -> Answer {
        let wall = now.naive_local();
        let last = self.awake.map_or(wall, |awake| awake.naive_local());
        let since = listened.map_or(last, |listened| listened.naive_local());
        let since = since.min(wall);
        let agenda = self.log.agenda(since);
        let quiet = agenda.wishes.quiet.holds(wall);
        let due = due(&agenda, since, wall, |occurrence| {
            self.reminders.contains_key(&occurrence.key())
        });
        for coming in due.notices.iter().flatten() {
            self.claim(coming, State::Claimed);
        }
        for coming in &due.missed {
            self.claim(coming, State::Told);
        }
        // Moved when that makes a difference, and daily: each write wakes the other copies.
        let passed = || last.date() < wall.date() || !coming(&agenda, last, wall).is_empty();
        if self.awake.is_none() || wall < last || (!quiet && passed()) {
            self.awake = Some(now);
            self.version += 1;
        }
        let to = wall + Days::new(2);
        Answer {
            due,
            next: next(&agenda, wall, to),
            quiet,
        }
    }

    fn claim(&mut self, coming: &Coming, state: State) {
        let key = coming.occurrence.key();
        let before = self.reminders.insert(key, state);
        assert_eq!(before, None, "{key:?} is taken on twice");
        self.version += 1;
    }

    /// A notification of these was shown.
    pub(crate) fn mark_shown(&mut self, notice: &[Coming]) {
        for coming in notice {
            let key = coming.occurrence.key();
            let before = self.reminders.insert(key, State::Shown);
            assert_eq!(before, Some(State::Claimed), "{key:?}");
        }
        self.version += 1;
    }
}
