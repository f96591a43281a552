//! Reminders: what has come due, told once.
//!
//! What comes due when, and how it is told, is said by the crate `reminders`; here the
//! agenda it looks at is read from the log, and what it says is kept. A reminder is a row
//! of the log book with a key of its own: what it reminds of, the local date and the minute
//! it was meant for. Whoever adds the row tells the patient; so it is told once, also with
//! two windows open or a clock that steps back.
//!
//! A reminder that was taken on and then not shown, because the machine failed in between,
//! is not told again: the list of what is due in the window has it, marked as not confirmed.
//!
//! Deliberately absent: the notification itself, its words and its buttons.

pub(crate) mod agenda;
mod ahead;
mod claim;
mod deed;
mod lapse;
mod missed;
mod next;
mod settled;
mod shown;
mod still_due;
#[cfg(test)]
mod tests;
mod unconfirmed;

use chrono::NaiveDateTime;
use recovery::SessionKind;
use recovery::assessment::Pressure;
use serde::{Deserialize, Serialize};
use ts_rs::TS;
use uuid::Uuid;

use crate::view::MissedSummary;

pub use ahead::ahead;
pub use claim::claim_due;
pub(crate) use missed::{gone_by, put_away_made_up};
pub use missed::{missed, put_away};
pub use next::next_due;
pub use reminders::{Rule, SnoozeFor};
pub use settled::settled;
pub use shown::shown;
pub use still_due::still_due;
pub(crate) use unconfirmed::Unconfirmed;

/// What this caller, and no other, has to tell the patient now; and when to look again.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Claimed {
    /// One notification each, earliest first.
    pub notices: Vec<Notice>,
    /// All that came due too long ago, in one notification.
    pub missed: Option<MissedSummary>,
    /// When to look again: as [`next_due`] says.
    pub next: Option<NaiveDateTime>,
    /// Whether it is quiet now, so that nothing was taken on.
    pub quiet: bool,
}

impl Claimed {
    /// Whether there is nothing to tell.
    pub const fn is_empty(&self) -> bool {
        self.notices.is_empty() && self.missed.is_none()
    }
}

/// One notification: of one deed, or of several that were put off by quiet hours.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Notice {
    /// The keys of its reminders, for [`shown`]; at least one.
    pub reminders: Vec<i64>,
    /// What has come due, each once, earliest first; at least one.
    pub deeds: Vec<Deed>,
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

/// What can be put off.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(tag = "kind", rename_all = "snake_case", deny_unknown_fields)]
pub enum Remindable {
    /// A session.
    Session {
        /// Which session.
        session: Uuid,
    },
    /// The check-in.
    CheckIn,
}

impl Remindable {
    /// The rule that is put off.
    pub const fn rule(self) -> Rule {
        match self {
            Self::Session { session } => Rule::Session(session),
            Self::CheckIn => Rule::CheckIn,
        }
    }
}
