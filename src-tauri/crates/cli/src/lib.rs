//! `tend-cli`: a log assessed, imported, exported and checked without a window, and many
//! logs reviewed.
//!
//! One file per command, each thin: the log file is read by `exchange`, what it means is said
//! by `recovery`, and the log book is the business of `planner`. The words here are for whoever
//! runs the program in a terminal; what a patient reads in a calendar is said by `words`.
//! Deliberately absent: the clock, the time zone and the terminal's language (arguments, all).

mod assess;
mod check;
mod completions;
mod dates;
mod demo;
mod export;
mod failure;
mod import;
mod log_file;
mod long_work;
mod manual;
mod open;
mod passphrase;
mod review;

use std::ffi::OsString;
use std::io::Write;

use chrono::{DateTime, FixedOffset};
use clap::error::ErrorKind;
use clap::{CommandFactory, Parser, Subcommand};
use exchange::ics::Zone;
use words::{Language, Words};

use failure::{Failure, one_line};

/// Everything went well.
pub const DONE: u8 = 0;
/// Something could not be read, was refused, or could not be written.
pub const REFUSED: u8 = 2;

/// Tend's log, assessed, imported, exported and checked without a window, and many reviewed.
#[derive(Parser)]
#[command(name = "tend-cli", version, arg_required_else_help = false)]
struct Arguments {
    /// The language of a report, a calendar and the list of logs: en, es, de or ar; without it,
    /// the terminal's
    #[arg(long, global = true, value_name = "LANGUAGE", value_parser = language)]
    language: Option<Language>,
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    Assess(assess::Arguments),
    Import(import::Arguments),
    Export(export::Arguments),
    Demo(demo::Arguments),
    Check(check::Arguments),
    Review(review::Arguments),
    Completions(completions::Arguments),
    Manual(manual::Arguments),
}

/// Runs one command and gives its exit code: [`DONE`], or [`REFUSED`] with one line on
/// `stderr` that names the place. `zone` says which instant a wall time of the log is,
/// `terminal` which language is spoken there. A closed
/// `stdout` ends the work and is no failure: whoever read it has had enough.
pub fn run(
    arguments: impl IntoIterator<Item = OsString>,
    stdout: &mut dyn Write,
    stderr: &mut dyn Write,
    now: DateTime<FixedOffset>,
    zone: &dyn Zone,
    terminal: Language,
) -> u8 {
    let done = match Arguments::try_parse_from(arguments) {
        Ok(Arguments { command, language }) => {
            let words = Words::of(language.unwrap_or(terminal));
            match command {
                Command::Assess(arguments) => assess::run(&arguments, stdout),
                Command::Import(arguments) => import::run(&arguments, now),
                Command::Export(arguments) => {
                    export::run(&arguments, stdout, stderr, &words, now, zone)
                }
                Command::Demo(arguments) => demo::run(&arguments, now),
                Command::Check(arguments) => check::run(&arguments, stdout, now),
                Command::Review(arguments) => review::run(&arguments, &words, stdout),
                Command::Completions(shell) => {
                    completions::run(&shell, Arguments::command(), stdout)
                }
                Command::Manual(arguments) => manual::run(&arguments, Arguments::command()),
            }
        }
        Err(error) => usage(&error, stdout),
    };
    match done.and_then(|()| stdout.flush().map_err(Failure::Stdout)) {
        Ok(()) => DONE,
        Err(failure) if failure.is_closed_stdout() => DONE,
        Err(failure) => {
            // With standard error gone, too, the exit code has to say it all.
            let _ = writeln!(stderr, "tend-cli: {}", one_line(&failure.to_string()));
            REFUSED
        }
    }
}

/// A language by its code.
fn language(code: &str) -> Result<Language, NoLanguage> {
    Language::from_code(code).ok_or(NoLanguage)
}

/// It is none of Tend's.
#[derive(Debug, thiserror::Error)]
#[error("one of en, es, de and ar is needed")]
struct NoLanguage;

/// Help and version are what was asked for; anything else about the arguments is a failure,
/// told in one line.
fn usage(error: &clap::Error, stdout: &mut dyn Write) -> Result<(), Failure> {
    match error.kind() {
        ErrorKind::DisplayHelp | ErrorKind::DisplayVersion => {
            write!(stdout, "{error}").map_err(Failure::Stdout)
        }
        _ => Err(Failure::usage(error)),
    }
}
