//! What a log book is looked at for before it is used: whether it is damaged.
//!
//! SQLite's `quick_check` looks at how the pages hang together, the [seals](crate::seal) at what
//! stands in the rows. What is left for later, and done by [`Logbook::integrity`], is whether the
//! indexes agree with the tables and whether every row reads.
//!
//! [`Logbook::integrity`]: crate::Logbook::integrity

use std::path::Path;

use rusqlite::config::DbConfig;
use rusqlite::{Connection, ErrorCode, ffi};

use crate::file::is_unreadable;
use crate::{LogbookError, seal};

/// Looks at the whole file. What stands in the file beside stays there should the file turn out
/// to be damaged, so that it can be set aside as it was found.
///
/// # Errors
/// [`LogbookError::Damaged`]; SQLite's own where that is not the reason, such as another process
/// that does not let go of the file.
pub(crate) fn look(connection: &Connection, path: &Path) -> Result<(), LogbookError> {
    keep_the_file_beside(connection, true)?;
    let looked = first_damage(connection);
    let damage = match looked {
        Ok(None) => return Ok(keep_the_file_beside(connection, false)?),
        Ok(Some(says)) => says,
        Err(error) => match damage(&error) {
            true => error.to_string(),
            false => return Err(error),
        },
    };
    Err(LogbookError::Damaged {
        path: path.to_owned(),
        says: damage,
    })
}

fn first_damage(connection: &Connection) -> Result<Option<String>, LogbookError> {
    let says: String = connection.query_row("PRAGMA quick_check(1)", [], |row| row.get(0))?;
    if says != "ok" {
        return Ok(Some(says));
    }
    let broken = seal::broken(connection)?;
    Ok(broken.first().map(|first| {
        let more = broken.len() - 1;
        format!(
            "{}, row {} is {:?}, and {more} more",
            first.table, first.row, first.how
        )
    }))
}

/// Has closing a connection leave the file beside as it is, instead of bringing what stands in it
/// into the file itself.
///
/// # Errors
/// SQLite's own.
pub(crate) fn keep_the_file_beside(
    connection: &Connection,
    keep: bool,
) -> Result<(), rusqlite::Error> {
    connection
        .set_db_config(DbConfig::SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, keep)
        .map(drop)
}

/// Whether an error says that the file is damaged, rather than that it cannot be had just now. A
/// row that does not read though it is as it was written is no damage.
pub(crate) fn damage(error: &LogbookError) -> bool {
    match error {
        LogbookError::Damaged { .. }
        | LogbookError::NotADatabase { .. }
        | LogbookError::NotALogbook { .. }
        | LogbookError::NotLocked { .. }
        | LogbookError::Unverified { .. } => true,
        LogbookError::File { source, .. } => is_unreadable(source),
        LogbookError::Migration(rusqlite_migration::Error::RusqliteError { err, .. })
        | LogbookError::Sqlite(err) => sqlite_damage(err),
        _ => false,
    }
}

/// Everything that SQLite says of a file is said of the file, except that it cannot be had. What
/// the disk does not give back is damaged.
fn sqlite_damage(error: &rusqlite::Error) -> bool {
    const UNREADABLE: [i32; 4] = [
        ffi::SQLITE_IOERR_READ,
        ffi::SQLITE_IOERR_SHORT_READ,
        ffi::SQLITE_IOERR_DATA,
        ffi::SQLITE_IOERR_CORRUPTFS,
    ];
    let unreadable = error
        .sqlite_error()
        .is_some_and(|failure| UNREADABLE.contains(&failure.extended_code));
    let cannot_be_had = matches!(
        error.sqlite_error_code(),
        Some(
            ErrorCode::DatabaseBusy
                | ErrorCode::DatabaseLocked
                | ErrorCode::FileLockingProtocolFailed
                | ErrorCode::CannotOpen
                | ErrorCode::PermissionDenied
                | ErrorCode::AuthorizationForStatementDenied
                | ErrorCode::ReadOnly
                | ErrorCode::DiskFull
                | ErrorCode::SystemIoFailure
                | ErrorCode::OutOfMemory
                | ErrorCode::NoLargeFileSupport
                | ErrorCode::OperationInterrupted
                | ErrorCode::OperationAborted
        )
    );
    unreadable || !cannot_be_had
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_the_disk_does_not_give_back_is_damaged_and_what_cannot_be_had_is_not() {
        let says = |code| {
            let failure = rusqlite::Error::SqliteFailure(ffi::Error::new(code), None);
            LogbookError::from(failure).is_damage()
        };
        assert!(says(ffi::SQLITE_IOERR_READ) && says(ffi::SQLITE_CORRUPT));
        assert!(!says(ffi::SQLITE_IOERR_WRITE) && !says(ffi::SQLITE_IOERR_SHMSIZE));
        assert!(!says(ffi::SQLITE_BUSY) && !says(ffi::SQLITE_FULL));
    }
}
