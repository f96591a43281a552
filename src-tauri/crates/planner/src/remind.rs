//! Reminders: what has come due, told once.
//!
//! A reminder is a row of the log book with a key of its own: what it reminds of, the local
//! date and the minute it was planned for. Whoever adds the row tells the patient; so it is
//! told once, also with two windows open or a clock that steps back. All comparing is done
//! in local wall time: what was planned for an hour that daylight saving skips comes due
//! when the clock has passed it, and an hour that comes twice counts the first time.
//!
//! A reminder that was taken on and then not shown, because the machine failed in between,
//! is not told again: the list of what is due in the window has it.
//!
//! Deliberately absent: the notification itself and its words, buttons on it, putting it
//! off, and hours in which nothing is told.

mod claim;
mod coming;
mod missed;
mod next;
#[cfg(test)]
mod tests;

use chrono::NaiveDateTime;
use recovery::SessionKind;
use recovery::assessment::Pressure;
use uuid::Uuid;

use crate::view::MissedSummary;

pub use claim::{claim_due, shown};
pub use missed::{missed, put_away};
pub use next::next_due;

/// What this caller, and no other, has to tell the patient now.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Claimed {
    /// Each in a notification of its own, earliest first.
    pub due: Vec<Told>,
    /// All that came due while Tend was closed, in one notification.
    pub missed: Option<MissedSummary>,
}

impl Claimed {
    /// Whether there is nothing to tell.
    pub const fn is_empty(&self) -> bool {
        self.due.is_empty() && self.missed.is_none()
    }
}

/// One thing to tell.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Told {
    /// The reminder's key, for [`shown`].
    pub reminder: i64,
    /// What has come due.
    pub deed: Deed,
}

/// What the patient is reminded to do.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Deed {
    /// A planned session.
    Session {
        /// Which session.
        session: Uuid,
        /// What is done in it.
        kind: SessionKind,
        /// Local wall time it is planned for.
        at: NaiveDateTime,
        /// What the patient calls the episode.
        episode: String,
        /// How firm and how long, for a massage.
        dose: Option<Dose>,
    },
    /// The check-in of the day.
    CheckIn {
        /// What the patient calls the open episodes, in the order of recording; at least one.
        episodes: Vec<String>,
    },
    /// Looking back, in protect or recovery.
    Review {
        /// What the patient calls the episode.
        episode: String,
        /// Which episode.
        id: Uuid,
        /// How long it has been: 2 or 4.
        weeks: u8,
    },
    /// Nobody has checked in for a while.
    LapseCheckIns {
        /// How many days, 7 or more.
        days: u16,
    },
    /// Two sessions of an episode in a row were missed.
    LapseSessions {
        /// What the patient calls the episode.
        episode: String,
        /// Which episode.
        id: Uuid,
    },
}

/// How firm and how long a massage should be.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Dose {
    /// Never none.
    pub pressure: Pressure,
    /// Least and most.
    pub minutes: [u16; 2],
}
