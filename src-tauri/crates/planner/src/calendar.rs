//! The planned sessions as a calendar that other programs keep.
//!
//! A calendar is handed out again and again, and whoever takes it in goes by the identity and
//! the sequence of each event. So the log book keeps what it has told of each session: what is
//! still so keeps its sequence, what changed gets a higher one, and what is gone is called off.
//! What has passed stays as it was told; a session done at another time moves there.
//!
//! A log file has no such memory. There the moment of its export is the sequence of every
//! event: of two files the later counts.
//!
//! Deliberately absent: the form of the file (the exchange's), and the words (an argument).

mod standing;
mod version;

use chrono::{DateTime, Days, FixedOffset, SubsecRound, Utc};
use exchange::ics::{Calendar, Entry, Says, Zone};
use logbook::{CalendarEntry, Logbook, LogbookError, Reading, Writing};
use recovery::{Log, SessionKind};

use standing::{Standing, Terms, standings};
use version::{first, next, sequence};

use crate::settings;

/// For how many days after its date an event that is off is still told. Whoever has not taken
/// the calendar in for so long no longer looks at that day. A product choice.
const CALLED_OFF_FOR: Days = Days::new(60);

/// What a calendar says, in the words of the patient's language.
pub trait Wording {
    /// The name of the calendar.
    fn calendar_name(&self) -> String;
    /// The one line of a session's event.
    fn summary(&self, kind: SessionKind, episode: &str) -> String;
    /// What stands below it; who gives the session, where the patient has said.
    fn description(&self, provider: Option<&str>) -> String;
    /// What all of Tend's events are sorted by.
    fn category(&self) -> String;
}

/// The calendar of a log book, and in the same transaction the memory of what it tells;
/// nothing before there is a patient. It is no change of the patient's: undo leaves it.
///
/// # Errors
/// The log book's own.
pub fn export_calendar(
    logbook: &mut Logbook,
    now: DateTime<FixedOffset>,
    words: &dyn Wording,
    zone: &dyn Zone,
) -> Result<Option<Calendar>, LogbookError> {
    logbook.transaction(|book| {
        let Some(log) = book.log()? else {
            return Ok(None);
        };
        let leads = settings::settings_of(book)?.wishes.leads;
        let terms = Terms {
            now: now.to_utc().trunc_subsecs(0),
            leads: &leads,
            words,
            zone,
        };
        let standing = standings(&log, &terms);
        let entries = told(book, &standing, now, &terms)?;
        Ok(Some(calendar(terms.now, words, entries)))
    })
}

/// The calendar of a log file that was exported then, with the alarms of a log book in which
/// nothing has been set.
pub fn calendar_of(
    log: &Log,
    exported_at: DateTime<FixedOffset>,
    words: &dyn Wording,
    zone: &dyn Zone,
) -> Calendar {
    let now = exported_at.to_utc().trunc_subsecs(0);
    let leads = settings::first().wishes.leads;
    let terms = Terms {
        now,
        leads: &leads,
        words,
        zone,
    };
    let entry = |standing: Standing| Entry {
        session: standing.session,
        sequence: sequence(now),
        modified: now,
        cancelled: standing.off,
        says: standing.says,
    };
    let entries = standings(log, &terms).into_iter().map(entry).collect();
    calendar(now, words, entries)
}

fn calendar(made: DateTime<Utc>, words: &dyn Wording, mut entries: Vec<Entry>) -> Calendar {
    entries.sort_by_key(|entry| (entry.says.starts, entry.session));
    Calendar {
        name: words.calendar_name(),
        made,
        entries,
    }
}

/// What is told of every session there is or was, and kept as told.
fn told(
    book: &Writing<'_>,
    standing: &[Standing],
    now: DateTime<FixedOffset>,
    terms: &Terms<'_>,
) -> Result<Vec<Entry>, LogbookError> {
    let before = before(book)?;
    let mut entries = Vec::new();
    for earlier in &before {
        let today = standing.iter().find(|each| each.session == earlier.session);
        let entry = next(earlier, today, terms.now);
        if entry != *earlier {
            keep(book, &entry)?;
        }
        entries.push(entry);
    }
    for new in standing {
        let is_new = !before.iter().any(|each| each.session == new.session);
        if let Some(entry) = first(new, terms.now).filter(|_| is_new) {
            keep(book, &entry)?;
            entries.push(entry);
        }
    }
    let today = now.date_naive();
    let since = today.checked_sub_days(CALLED_OFF_FOR).unwrap_or(today);
    entries.retain(|entry| !entry.cancelled || entry.says.planned_for.date() >= since);
    Ok(entries)
}

/// What has been told until now.
fn before(book: &Reading<'_>) -> Result<Vec<Entry>, LogbookError> {
    let told = book.calendar_entries()?.into_iter().map(|kept| {
        let says = Says::from_json(&kept.content).map_err(|error| bad(&kept, &error))?;
        Ok(Entry {
            session: kept.session,
            sequence: kept.sequence,
            modified: kept.modified.to_utc(),
            cancelled: kept.cancelled,
            says,
        })
    });
    told.collect()
}

fn keep(book: &Writing<'_>, entry: &Entry) -> Result<(), LogbookError> {
    let mut kept = CalendarEntry {
        session: entry.session,
        sequence: entry.sequence,
        content: String::new(),
        cancelled: entry.cancelled,
        modified: entry.modified.fixed_offset(),
    };
    kept.content = entry.says.to_json().map_err(|error| bad(&kept, &error))?;
    book.put_calendar_entry(&kept)
}

fn bad(kept: &CalendarEntry, error: &exchange::ics::BadEntry) -> LogbookError {
    LogbookError::BadRow {
        table: "calendar_entry",
        row: kept.session.to_string(),
        column: "content",
        value: error.to_string(),
    }
}

#[cfg(test)]
mod tests;
