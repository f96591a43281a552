//! Whether the file a log book was opened on is still the one in its place.
//!
//! A file that is taken away while it is open goes on taking what is written, and is gone with
//! everything in it when it is closed. So nothing may be confirmed that was written to one.

use std::path::{Path, PathBuf};
use std::{fs, io};

use rusqlite::config::DbConfig;

use crate::{Logbook, LogbookError};

/// Which file it is, and where.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Whereabouts {
    path: PathBuf,
    identity: Identity,
}

impl Whereabouts {
    /// Those of the file that lies there now.
    ///
    /// # Errors
    /// [`LogbookError::Gone`] where none does, and [`LogbookError::File`].
    pub(crate) fn of(path: &Path) -> Result<Self, LogbookError> {
        match Identity::of(path) {
            Ok(identity) => Ok(Self {
                path: path.to_owned(),
                identity,
            }),
            Err(source) => Err(gone_or(path, source)),
        }
    }

    /// # Errors
    /// [`LogbookError::Gone`] where there is no file in the place, or another one.
    pub(crate) fn are_kept(&self) -> Result<(), LogbookError> {
        match Identity::of(&self.path) {
            Ok(identity) if identity == self.identity => Ok(()),
            Ok(_) => Err(LogbookError::Gone {
                path: self.path.clone(),
            }),
            Err(source) => Err(gone_or(&self.path, source)),
        }
    }
}

impl Logbook {
    /// Whether its file is still in its place. One that is kept nowhere has no place to leave.
    pub fn is_in_place(&self) -> bool {
        let kept = self.whereabouts.as_ref().map(Whereabouts::are_kept);
        kept.is_none_or(|kept| kept.is_ok())
    }

    /// Lets go of a file that is no longer in its place, and of nothing that has come to lie
    /// there instead: SQLite would take the file beside it away.
    pub fn let_go(self) {
        let keep = DbConfig::SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE;
        // Should it fail, nothing is left to be done about it.
        drop(self.connection.set_db_config(keep, true));
    }
}

fn gone_or(path: &Path, source: io::Error) -> LogbookError {
    let path = path.to_owned();
    match source.kind() {
        io::ErrorKind::NotFound | io::ErrorKind::NotADirectory => LogbookError::Gone { path },
        _ => LogbookError::File { path, source },
    }
}

/// What a file is known by, whatever it is called.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Identity {
    #[cfg(unix)]
    device_and_number: (u64, u64),
}

impl Identity {
    fn of(path: &Path) -> io::Result<Self> {
        let found = fs::metadata(path)?;
        #[cfg(unix)]
        {
            use std::os::unix::fs::MetadataExt;
            Ok(Self {
                device_and_number: (found.dev(), found.ino()),
            })
        }
        #[cfg(not(unix))]
        {
            // Elsewhere an open file cannot be taken away.
            drop(found);
            Ok(Self {})
        }
    }
}
