//! The arguments of `tend`. There are two, so they are read by hand.

use std::path::PathBuf;

use lexopt::prelude::{Long, Short};

/// What `--help` prints.
pub const USAGE: &str = "\
Usage: tend [--logbook FILE]

  --logbook FILE  open this log book instead of your own, in a window of its own;
                  it is made if it is not there
  --help          print this";

/// What the arguments ask for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Asked {
    /// To open the window.
    Open {
        /// On this file; otherwise on the patient's own in the platform's data folder.
        logbook: Option<PathBuf>,
    },
    /// To print [`USAGE`].
    Usage,
}

/// Reads the arguments; the last `--logbook` counts.
///
/// # Errors
/// An argument that is unknown, or `--logbook` without a file.
pub fn parse(mut arguments: lexopt::Parser) -> Result<Asked, lexopt::Error> {
    let mut logbook = None;
    while let Some(argument) = arguments.next()? {
        match argument {
            Long("logbook") => logbook = Some(PathBuf::from(arguments.value()?)),
            Long("help") | Short('h') => return Ok(Asked::Usage),
            other => return Err(other.unexpected()),
        }
    }
    Ok(Asked::Open { logbook })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn parsed(arguments: &[&str]) -> Result<Asked, lexopt::Error> {
        parse(lexopt::Parser::from_args(arguments))
    }

    #[test]
    fn without_arguments_the_own_log_book_opens() {
        assert_eq!(parsed(&[]).unwrap(), Asked::Open { logbook: None });
    }

    #[test]
    fn a_named_log_book_opens_instead() {
        let logbook = Some(PathBuf::from("knee.db"));
        assert_eq!(
            parsed(&["--logbook", "knee.db"]).unwrap(),
            Asked::Open {
                logbook: logbook.clone()
            }
        );
        assert_eq!(
            parsed(&["--logbook=knee.db"]).unwrap(),
            Asked::Open { logbook }
        );
    }

    #[test]
    fn an_unknown_argument_is_refused() {
        assert!(parsed(&["--demo"]).is_err());
        assert!(parsed(&["--logbook"]).is_err());
        assert!(parsed(&["knee.db"]).is_err());
    }

    #[test]
    fn help_is_printed_whatever_else_is_asked() {
        assert_eq!(parsed(&["--help"]).unwrap(), Asked::Usage);
    }
}
