//! What keeps a log book from being read or written and is not of its making: it works again
//! when the cause is gone.

use std::io;

use rusqlite::{ErrorCode, ffi};

use crate::LogbookError;

/// What is in the way.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Trouble {
    /// There is no room on the disk.
    Full,
    /// Nothing may be written there.
    ReadOnly,
    /// Another program does not let go of the file.
    InUse,
    /// The file or its folder is not there any more.
    Gone,
}

impl Trouble {
    /// What the system's error comes from; nothing where it is none of these.
    pub fn of_file(error: &io::Error) -> Option<Self> {
        match error.kind() {
            io::ErrorKind::StorageFull | io::ErrorKind::QuotaExceeded => Some(Self::Full),
            io::ErrorKind::PermissionDenied | io::ErrorKind::ReadOnlyFilesystem => {
                Some(Self::ReadOnly)
            }
            io::ErrorKind::NotFound | io::ErrorKind::NotADirectory => Some(Self::Gone),
            _ => None,
        }
    }

    fn of_sqlite(error: &rusqlite::Error) -> Option<Self> {
        let rusqlite::Error::SqliteFailure(failure, _) = error else {
            return None;
        };
        match (failure.code, failure.extended_code) {
            // The file in shared memory could not be made larger.
            (ErrorCode::DiskFull, _) | (_, ffi::SQLITE_IOERR_SHMSIZE) => Some(Self::Full),
            (ErrorCode::ReadOnly | ErrorCode::PermissionDenied, _) => Some(Self::ReadOnly),
            (ErrorCode::DatabaseBusy | ErrorCode::DatabaseLocked, _) => Some(Self::InUse),
            _ => None,
        }
    }
}

impl LogbookError {
    /// What is in the way; nothing where it is something else.
    pub fn trouble(&self) -> Option<Trouble> {
        match self {
            Self::Gone { .. } | Self::CopiesAway { .. } => Some(Trouble::Gone),
            Self::File { source, .. } => Trouble::of_file(source),
            Self::Sqlite(error)
            | Self::Migration(rusqlite_migration::Error::RusqliteError { err: error, .. }) => {
                Trouble::of_sqlite(error)
            }
            _ => None,
        }
    }
}
