//! What is left of reminding of a record that is gone for good: reminders and snoozes name it
//! in their rule.

use reminders::{ReviewAge, Rule};
use rusqlite::Connection;
use uuid::Uuid;

use super::{EpisodeRow, Row, SessionRow};
use crate::LogbookError;

/// Drops the reminders and snoozes of a record, if it is one that is reminded of.
pub(crate) fn forget_reminding(
    connection: &Connection,
    table: &str,
    record: &str,
) -> Result<(), LogbookError> {
    let Ok(id) = Uuid::parse_str(record) else {
        return Ok(());
    };
    let rules = match table {
        SessionRow::TABLE => vec![Rule::Session(id)],
        EpisodeRow::TABLE => vec![
            Rule::Review(ReviewAge::TwoWeeks, id),
            Rule::Review(ReviewAge::FourWeeks, id),
            Rule::LapseSessions(id),
        ],
        _ => Vec::new(),
    };
    for rule in rules {
        for sql in [
            "DELETE FROM reminder WHERE rule = ?",
            "DELETE FROM snooze WHERE rule = ?",
        ] {
            connection.prepare_cached(sql)?.execute([rule.code()])?;
        }
    }
    Ok(())
}
