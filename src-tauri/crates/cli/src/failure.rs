//! Why a command did not do its work.

use std::io;
use std::path::{Path, PathBuf};

use exchange::folder::FolderError;
use exchange::log::LogError;
use exchange::work::Stopped;
use logbook::LogbookError;
use planner::{Flaw, ImportError};

/// Why a command did not do its work. Shown, it begins with the place.
#[derive(Debug, thiserror::Error)]
pub(crate) enum Failure {
    /// The arguments are wrong.
    #[error("{0} (tend-cli --help tells what is allowed)")]
    Usage(String),
    /// A log file could not be read or was refused.
    #[error("{}: {error}", path.display())]
    Log {
        /// Which file.
        path: PathBuf,
        /// What is wrong, and where in the file.
        error: LogError,
    },
    /// There is no log book where one should be.
    #[error("{}: {error}", path.display())]
    NoLogbook {
        /// Which file.
        path: PathBuf,
        /// What the system said.
        error: io::Error,
    },
    /// A log book could not be opened, read or written.
    #[error("{}{error}", file_unless_named(path, error))]
    Logbook {
        /// Which file.
        path: PathBuf,
        /// What is wrong with it.
        error: Box<LogbookError>,
    },
    /// A log was not taken into a log book that already has a patient.
    #[error("{}: {}", path.display(), ImportError::NotEmpty)]
    NotEmpty {
        /// Which log book.
        path: PathBuf,
    },
    /// There is no log in a log book yet.
    #[error("{}: the log book holds no patient yet", path.display())]
    NoPatient {
        /// Which log book.
        path: PathBuf,
    },
    /// A log book is not sound.
    #[error("{}: {first} ({count} in all)", path.display())]
    Flawed {
        /// Which log book.
        path: PathBuf,
        /// What was found first.
        first: Box<Flaw>,
        /// How much was found.
        count: usize,
    },
    /// A log could not be put into its file.
    #[error("{}: {error}", path.display())]
    Unwritten {
        /// Which file.
        path: PathBuf,
        /// What the system said.
        error: io::Error,
    },
    /// The written log would be larger than a log file may be.
    #[error("{}: the log would be over 64 MiB, the most a log file may have", path.display())]
    TooLarge {
        /// Which file.
        path: PathBuf,
    },
    /// Files could not be put into their folder.
    #[error("{}: {error}", path.display())]
    Folder {
        /// Which folder.
        path: PathBuf,
        /// What is wrong with it.
        error: FolderError,
    },
    /// The work was stopped.
    #[error(transparent)]
    Stopped(Stopped),
    /// What was to be printed is several files.
    #[error("--out -: CSV tables and NDJSON are written into a folder, not to standard output")]
    FolderToStdout,
    /// What was to be printed could not be.
    #[error("standard output: {0}")]
    Stdout(io::Error),
}

impl Failure {
    /// What clap says of wrong arguments, without the usage it adds on further lines.
    pub(crate) fn usage(error: &clap::Error) -> Self {
        let told = error.to_string();
        let first: Vec<&str> = told
            .lines()
            .map(str::trim)
            .take_while(|line| !line.is_empty())
            .collect();
        let first = first.join(" ");
        Self::Usage(match first.strip_prefix("error: ") {
            Some(told) => told.to_owned(),
            None => first,
        })
    }

    /// What the log book said of the file at `path`.
    pub(crate) fn logbook(path: &Path, error: LogbookError) -> Self {
        Self::Logbook {
            path: path.to_owned(),
            error: Box::new(error),
        }
    }

    /// Why a log was not taken into the log book at `path`.
    pub(crate) fn import(path: &Path, error: ImportError) -> Self {
        match error {
            ImportError::NotEmpty => Self::NotEmpty {
                path: path.to_owned(),
            },
            ImportError::Logbook(error) => Self::logbook(path, error),
        }
    }

    /// Whether all that happened is that nobody reads the output any more.
    pub(crate) fn is_closed_stdout(&self) -> bool {
        matches!(self, Self::Stdout(error) if error.kind() == io::ErrorKind::BrokenPipe)
    }
}

/// The name of the file to begin the line with; nothing where the error names it itself.
fn file_unless_named(path: &Path, error: &LogbookError) -> String {
    match error {
        LogbookError::NotADatabase { .. }
        | LogbookError::NotALogbook { .. }
        | LogbookError::Damaged { .. }
        | LogbookError::NewerSchema { .. }
        | LogbookError::File { .. } => String::new(),
        _ => format!("{}: ", path.display()),
    }
}

/// The text on a single line: names of files and arguments can hold line breaks.
pub(crate) fn one_line(text: &str) -> String {
    text.chars()
        .flat_map(|character| {
            let breaks = character.is_control() || matches!(character, '\u{2028}' | '\u{2029}');
            let escaped = breaks.then(|| character.escape_default());
            let plain = (!breaks).then_some(character);
            escaped.into_iter().flatten().chain(plain)
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_failure_is_one_line_whatever_a_file_is_called() {
        assert_eq!(one_line("a\nb\u{2028}c d"), "a\\nb\\u{2028}c d");
    }
}
