//! When a patient is reminded of what: values in, values out.
//!
//! An [`Agenda`] says what there is to remind of and how the patient wants it. [`coming`]
//! gives every [`Occurrence`] of it, [`due`] what has to be told at a look at the clock, and
//! [`next`] when to look again. A [`Watch`] is what a running Tend keeps in memory between
//! two looks, and decides when the log book has to be asked.
//!
//! Everything here is local wall time, in whole minutes. A time that daylight saving skips
//! comes due when the clock has passed it; an hour that comes twice counts the first time,
//! since what has been told has a key and is not told again.
//!
//! Deliberately absent: the clock, the log book (who has told what is an argument), the
//! notification and its words.

mod agenda;
mod coming;
mod due;
mod next;
mod quiet;
mod rule;
mod snooze;
#[cfg(test)]
mod testing;
mod watch;
mod wishes;

pub use agenda::{Agenda, Appointment, Diary, Word};
pub use coming::{Coming, Occurrence, coming, unanswered};
pub use due::{Due, GRACE, due};
pub use next::next;
pub use quiet::{Quiet, QuietHours};
pub use rule::{ReviewAge, Rule};
pub use snooze::{Snooze, SnoozeFor};
pub use watch::{Reason, Watch};
pub use wishes::{CheckInTime, Leads, Wishes};
