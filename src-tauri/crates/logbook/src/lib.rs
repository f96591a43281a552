//! The log on disk: one SQLite file, and the only place with SQL.
//!
//! A [`Logbook`] is [read](Logbook::read) as of one moment, and [changed](Logbook::change)
//! in transactions that keep every version they replace, so that the latest change can be
//! [taken back](Logbook::undo).
//!
//! Deliberately absent: the clock (now is an argument), what the records mean (the recovery
//! model's), and what may be recorded when (the use cases').

mod ahead;
pub mod backup;
mod book;
mod cell;
mod change;
mod create;
mod error;
mod file;
mod forget;
mod integrity;
mod journal;
mod language;
pub mod lock;
mod marks;
mod open;
mod reading;
mod replace;
mod restore;
mod salvage;
mod schema;
mod seal;
mod sound;
mod stored;
mod table;
#[cfg(test)]
mod tests;
mod trouble;
mod whereabouts;
mod writing;

pub use book::Logbook;
pub use change::ChangeKind;
pub use error::LogbookError;
pub use forget::Forgotten;
pub use integrity::{Defect, examine};
pub use journal::{UNDO_DAYS, UNDO_STEPS};
pub use language::Language;
pub use open::BUSY_TIMEOUT;
pub use reading::Reading;
pub use salvage::{Damage, Salvaged, damage, salvaged, take, take_empty, take_settled};
pub use seal::{Broken, Unsealed};
pub use stored::{
    Appearance, CalendarEntry, CheckInVersion, EarlierCheckIn, EpisodeHead, Note, NoteOf, Plan,
    Reminder, ReminderState, Settings, StoredCheckIn, StoredSession, TakenAnswer, Undoable,
};
pub use trouble::Trouble;
pub use writing::Writing;
