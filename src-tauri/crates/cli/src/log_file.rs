//! Reading a log that was named on the command line, sealed or not.

use std::fs::{self, File};
use std::path::Path;

use exchange::log::LogFile;
use exchange::opened::{self, OpenError};
use exchange::seal::is_sealed;

use crate::failure::Failure;
use crate::passphrase::PassphraseSource;

/// The log at `path`, which may be a pipe, too. Of more than a log may have, no more is read
/// than shows that it is.
pub(crate) fn read(path: &Path, passphrase: &PassphraseSource) -> Result<LogFile, Failure> {
    let refused = |error| match error {
        OpenError::Log(error) => Failure::Log {
            path: path.to_owned(),
            error,
        },
        error => Failure::Unopened {
            path: path.to_owned(),
            error,
        },
    };
    let bytes = bytes(path).map_err(refused)?;
    let passphrase = if is_sealed(&bytes) {
        passphrase.to_open(path)?
    } else {
        None
    };
    opened::parse_log(&bytes, passphrase.as_ref()).map_err(refused)
}

fn bytes(path: &Path) -> Result<Vec<u8>, OpenError> {
    let found = fs::metadata(path).map_err(OpenError::Unreadable)?;
    if found.is_file() || found.is_dir() {
        return opened::read(path);
    }
    opened::read_from(File::open(path).map_err(OpenError::Unreadable)?)
}
