//! `tend-cli review`: many logs at a glance, those first who need attention most.
//!
//! One log after the other is read, glanced at and let go, on as many threads as there are
//! cores; what stays in memory is one row a log. Nothing is written anywhere, and no log book
//! is opened.

mod cell;
mod files;
mod json;
mod pain;
mod reading;
mod refused;
mod table;

use std::io::{self, Write};
use std::path::PathBuf;

use chrono::NaiveDate;
use words::Words;

use crate::dates::date;
use crate::failure::Failure;
use crate::passphrase::PassphraseSource;
use reading::{Review, read_all};

/// List many logs, those first who need attention most
///
/// Holds come first, then severe pain, setbacks, four weeks without a gain, massages that
/// lapsed, too few answers, and what is steady. Within one, what has lasted longest comes first,
/// then the order is that of the names. A file that cannot be read stops none of the others: it
/// is named after them, with why, and the exit code is 2.
#[derive(clap::Args)]
pub(crate) struct Arguments {
    /// Log files, plain or sealed, and folders: of a folder, the .tend and .json files right in
    /// it are read; links and folders in it are passed over
    #[arg(value_name = "FILE", required = true)]
    files: Vec<PathBuf>,
    /// Print JSON lines: an object for each log, then one for each file that could not be read,
    /// with "refused": {"code", "sentence"}
    #[arg(long)]
    json: bool,
    /// The date to judge every log on, YYYY-MM-DD; without it, each is judged on the day it was
    /// exported
    #[arg(long, value_name = "DATE", value_parser = date)]
    on: Option<NaiveDate>,
    #[command(flatten)]
    passphrase: PassphraseSource,
    /// Draw with ASCII alone; other characters of names are escaped
    #[arg(long, conflicts_with = "json")]
    ascii: bool,
}

pub(crate) fn run(
    arguments: &Arguments,
    words: &Words,
    stdout: &mut dyn Write,
) -> Result<(), Failure> {
    // One for all that are sealed; nobody is asked while many files are read.
    let passphrase = arguments.passphrase.given()?;
    let (files, refused) = files::chosen(&arguments.files);
    let asked = reading::Asked {
        on: arguments.on,
        passphrase: passphrase.as_ref(),
    };
    let (refused, of) = if arguments.json {
        let review = read_all(files, refused, &asked, json::line);
        json::print(&review, stdout).map_err(Failure::Stdout)?;
        told(&review)
    } else {
        let look = table::Look {
            words,
            ascii: arguments.ascii,
            on: arguments.on,
        };
        let review = read_all(files, refused, &asked, |path, file, glance| {
            table::Shown::of(path, file, glance, arguments.ascii)
        });
        look.print(&review, stdout).map_err(Failure::Stdout)?;
        told(&review)
    };
    if refused > 0 {
        return Err(Failure::NotAllRead { refused, of });
    }
    Ok(())
}

fn told<T>(review: &Review<T>) -> (usize, usize) {
    let refused = review.refused.len();
    (refused, refused + review.rows.len())
}

/// Whoever reads the output may have had enough of it.
type Printed = io::Result<()>;
