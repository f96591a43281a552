//! Why a command did not do its work.

use std::io;
use std::path::{Path, PathBuf};

use exchange::folder::{FolderError, ZipError};
use exchange::log::LogError;
use exchange::opened::OpenError;
use exchange::seal::SealError;
use exchange::selection::SelectionError;
use exchange::work::Stopped;
use logbook::LogbookError;
use planner::{Flaw, ImportError};
use report::ReportError;

use crate::passphrase::PassphraseError;

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
    /// A file could not be opened as a log.
    #[error("{}: {error}", path.display())]
    Unopened {
        /// Which file.
        path: PathBuf,
        /// Why not, and what to do.
        error: OpenError,
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
    /// Files could not be put into a zip.
    #[error("{}: {error}", path.display())]
    Unzipped {
        /// Which file.
        path: PathBuf,
        /// What is wrong with them.
        error: ZipError,
    },
    /// A file could not be sealed.
    #[error("{}: {error}", path.display())]
    Unsealed {
        /// Which file.
        path: PathBuf,
        /// What is wrong.
        error: SealError,
    },
    /// The log does not have the part that is asked for.
    #[error("{}: {error}", path.display())]
    Selection {
        /// Which log.
        path: PathBuf,
        /// What it does not have.
        error: SelectionError,
    },
    /// There is no report.
    #[error("{}: {error}", path.display())]
    Report {
        /// Which file it was for.
        path: PathBuf,
        /// Why not.
        error: Box<ReportError>,
    },
    /// The work was stopped.
    #[error("{}: {error}", path.display())]
    Stopped {
        /// Which file it was for.
        path: PathBuf,
        /// That it was.
        error: Stopped,
    },
    /// What was to be printed is several files.
    #[error(
        "--out -: CSV tables and NDJSON are written into a folder or a .zip, and to standard output with --seal alone"
    )]
    FolderToStdout,
    /// Nobody is there to be asked for a passphrase to seal with.
    #[error("--seal: a passphrase is needed: --passphrase-file FILE or TEND_PASSPHRASE")]
    NoPassphrase,
    /// A passphrase was not typed as it must be.
    #[error("the passphrase: {0}")]
    Typed(PassphraseError),
    /// A file or the environment gave no passphrase.
    #[error("{}: {error}", path.display())]
    Passphrase {
        /// Which file, or which variable.
        path: PathBuf,
        /// What is wrong with it.
        error: PassphraseError,
    },
    /// Some of many files could not be read; they have been named with why.
    #[error("{refused} of {of} files could not be read")]
    NotAllRead {
        /// How many could not.
        refused: usize,
        /// How many there were.
        of: usize,
    },
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

    /// That the work for the file at `path` was stopped.
    pub(crate) fn stopped(path: &Path, error: Stopped) -> Self {
        Self::Stopped {
            path: path.to_owned(),
            error,
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
        | LogbookError::Unverified { .. }
        | LogbookError::Locked { .. }
        | LogbookError::NotLocked { .. }
        | LogbookError::NoEnvelope { .. }
        | LogbookError::File { .. } => String::new(),
        _ => format!("{}: ", path.display()),
    }
}

/// The text on a single line: names of files and arguments can hold anything.
pub(crate) fn one_line(text: &str) -> String {
    text.chars()
        .flat_map(|character| {
            let acts = acts_on_a_line(character);
            let escaped = acts.then(|| character.escape_default());
            let plain = (!acts).then_some(character);
            escaped.into_iter().flatten().chain(plain)
        })
        .collect()
}

/// Whether a character does something to a line of a terminal instead of standing in it: the
/// controls, what breaks a line, and what turns or hides the text that follows.
pub(crate) fn acts_on_a_line(character: char) -> bool {
    character.is_control()
        || matches!(
            character,
            // Line and paragraph.
            '\u{2028}' | '\u{2029}'
            // Marks, embeddings, overrides and isolates of the direction.
            | '\u{61c}' | '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}'
            // Unseen: of no width, or tags.
            | '\u{200b}' | '\u{2060}' | '\u{feff}' | '\u{e0000}'..='\u{e007f}'
        )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_failure_is_one_line_whatever_a_file_is_called() {
        assert_eq!(one_line("a\nb\u{2028}c d"), "a\\nb\\u{2028}c d");
        assert_eq!(one_line("\u{202e}dnet.\u{1b}"), "\\u{202e}dnet.\\u{1b}");
    }
}
