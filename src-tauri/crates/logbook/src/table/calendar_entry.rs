//! What calendars have been told of a session. It outlives the session, whose event has to
//! be cancelled, and no undo takes it back: what was told was told.

use rusqlite::{Connection, params_from_iter};

use super::{Row, refused};
use crate::cell::{Cell, Cells};
use crate::{CalendarEntry, LogbookError};

impl Row for CalendarEntry {
    const TABLE: &'static str = "calendar_entry";
    const COLUMNS: &'static [&'static str] =
        &["session", "sequence", "content", "cancelled", "modified"];

    fn read(cells: &mut Cells<'_>) -> Result<Self, LogbookError> {
        Ok(Self {
            session: cells.take("session")?,
            sequence: cells.take("sequence")?,
            content: cells.take("content")?,
            cancelled: cells.take("cancelled")?,
            modified: cells.take("modified")?,
        })
    }
}

/// Every entry, in the order they were first told.
pub(crate) fn calendar_entries(
    connection: &Connection,
) -> Result<Vec<CalendarEntry>, LogbookError> {
    CalendarEntry::all(connection, "ORDER BY rowid", [])
}

/// Keeps what is told of a session now, in place of what was.
pub(crate) fn put_calendar_entry(
    connection: &Connection,
    entry: &CalendarEntry,
) -> Result<(), LogbookError> {
    connection
        .prepare_cached(
            "INSERT INTO calendar_entry (session, sequence, content, cancelled, modified)
             VALUES (?, ?, ?, ?, ?)
             ON CONFLICT (session) DO UPDATE SET sequence = excluded.sequence,
             content = excluded.content, cancelled = excluded.cancelled,
             modified = excluded.modified",
        )?
        .execute(params_from_iter([
            entry.session.write(),
            entry.sequence.write(),
            entry.content.write(),
            entry.cancelled.write(),
            entry.modified.write(),
        ]))
        .map(drop)
        .map_err(|error| refused(CalendarEntry::TABLE, entry.session.to_string(), error))
}

/// Drops what calendars were told of sessions that are not there any more.
pub(crate) fn forget_told_calendars(connection: &Connection) -> Result<(), LogbookError> {
    connection
        .prepare_cached("DELETE FROM calendar_entry WHERE session NOT IN (SELECT id FROM session)")?
        .execute([])?;
    Ok(())
}
