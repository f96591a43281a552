//! What the patient did, one row a change.

use chrono::{DateTime, FixedOffset};
use rusqlite::Connection;
use uuid::Uuid;

use super::Row;
use crate::cell::{Cell, Cells};
use crate::{ChangeKind, LogbookError, Undoable};

/// A row of `change`.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct ChangeRow {
    pub(crate) id: i64,
    pub(crate) kind: ChangeKind,
    pub(crate) episode: Option<Uuid>,
    pub(crate) at: DateTime<FixedOffset>,
    pub(crate) undone_at: Option<DateTime<FixedOffset>>,
}

impl Row for ChangeRow {
    const TABLE: &'static str = "change";
    const COLUMNS: &'static [&'static str] = &["id", "kind", "episode", "at", "undone_at"];

    fn read(cells: &mut Cells<'_>) -> Result<Self, LogbookError> {
        Ok(Self {
            id: cells.take("id")?,
            kind: cells.take("kind")?,
            episode: cells.take("episode")?,
            at: cells.take("at")?,
            undone_at: cells.take("undone_at")?,
        })
    }
}

impl From<ChangeRow> for Undoable {
    fn from(row: ChangeRow) -> Self {
        Self {
            change: row.kind,
            episode: row.episode,
            at: row.at,
        }
    }
}

impl ChangeRow {
    /// Opens a change; what follows is kept under its number.
    pub(crate) fn begin(
        connection: &Connection,
        kind: ChangeKind,
        episode: Option<Uuid>,
        at: DateTime<FixedOffset>,
    ) -> Result<i64, LogbookError> {
        connection
            .prepare_cached("INSERT INTO change (kind, episode, at) VALUES (?, ?, ?)")?
            .execute([kind.write(), episode.write(), at.write()])?;
        Ok(connection.last_insert_rowid())
    }

    /// Takes out a change that changed nothing, so that undo does not stop at it.
    pub(crate) fn drop_if_empty(connection: &Connection, id: i64) -> Result<(), LogbookError> {
        connection
            .prepare_cached(
                "DELETE FROM change WHERE id = ?1
                 AND NOT EXISTS (SELECT 1 FROM revision WHERE revision.change = ?1)",
            )?
            .execute([id])?;
        Ok(())
    }

    /// Forgets in which episode changes were made, where it is this one.
    pub(crate) fn forget_episode(
        connection: &Connection,
        episode: &str,
    ) -> Result<(), LogbookError> {
        connection
            .prepare_cached("UPDATE change SET episode = NULL WHERE episode = ?")?
            .execute([episode])?;
        Ok(())
    }
}
