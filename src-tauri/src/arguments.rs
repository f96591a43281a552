//! The arguments of `tend`. There are three, so they are read by hand.

use std::path::PathBuf;

use lexopt::prelude::{Long, Short};

/// What `--help` prints.
pub const USAGE: &str = "\
Usage: tend [--background | --logbook FILE]

  --background    start without a window, only to remind; this is how Tend starts at login
  --logbook FILE  open this log book instead of your own, in a window of its own;
                  it is made if it is not there
  --help          print this";

/// Starts without a window.
pub const BACKGROUND: &str = "background";

/// What the arguments ask for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Asked {
    /// To start.
    Start(Start),
    /// To print [`USAGE`].
    Usage,
}

/// How to start.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Start {
    /// With the window, on the patient's own log book in the platform's data folder.
    Window,
    /// Without the window, on the same log book.
    Background,
    /// With a window of its own, on this log book.
    On(PathBuf),
}

/// Reads the arguments; the last `--logbook` counts.
///
/// # Errors
/// An argument that is unknown, `--logbook` without a file, or both at once: nobody could get
/// back to a log book that was opened by name and has no window.
pub fn parse(mut arguments: lexopt::Parser) -> Result<Asked, lexopt::Error> {
    let mut logbook = None;
    let mut background = false;
    while let Some(argument) = arguments.next()? {
        match argument {
            Long("logbook") => logbook = Some(PathBuf::from(arguments.value()?)),
            Long(BACKGROUND) => background = true,
            Long("help") | Short('h') => return Ok(Asked::Usage),
            other => return Err(other.unexpected()),
        }
    }
    match (logbook, background) {
        (Some(_), true) => Err("--background and --logbook do not go together".into()),
        (Some(place), false) => Ok(Asked::Start(Start::On(place))),
        (None, true) => Ok(Asked::Start(Start::Background)),
        (None, false) => Ok(Asked::Start(Start::Window)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn parsed(arguments: &[&str]) -> Result<Asked, lexopt::Error> {
        parse(lexopt::Parser::from_args(arguments))
    }

    #[test]
    fn without_arguments_the_own_log_book_opens() {
        assert_eq!(parsed(&[]).unwrap(), Asked::Start(Start::Window));
    }

    #[test]
    fn a_named_log_book_opens_instead() {
        let on_it = Asked::Start(Start::On(PathBuf::from("knee.db")));
        assert_eq!(parsed(&["--logbook", "knee.db"]).unwrap(), on_it);
        assert_eq!(parsed(&["--logbook=knee.db"]).unwrap(), on_it);
    }

    #[test]
    fn it_starts_without_a_window_when_asked() {
        let hidden = Asked::Start(Start::Background);
        assert_eq!(parsed(&["--background"]).unwrap(), hidden);
    }

    #[test]
    fn a_named_log_book_is_never_open_without_its_window() {
        assert!(parsed(&["--background", "--logbook", "knee.db"]).is_err());
    }

    #[test]
    fn an_unknown_argument_is_refused() {
        assert!(parsed(&["--demo"]).is_err());
        assert!(parsed(&["--logbook"]).is_err());
        assert!(parsed(&["--background=yes"]).is_err());
        assert!(parsed(&["knee.db"]).is_err());
    }

    #[test]
    fn the_manual_has_every_option() {
        let page = include_str!("../linux/tend.1").replace("\\-", "-");
        let options = USAGE
            .split_whitespace()
            .filter(|word| word.starts_with("--"));
        for option in options {
            assert!(page.contains(option), "{option}");
        }
    }

    #[test]
    fn help_is_printed_whatever_else_is_asked() {
        assert_eq!(parsed(&["--help"]).unwrap(), Asked::Usage);
    }
}
