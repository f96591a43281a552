//! The passphrase of sealed files: from a file, from the environment, or typed unseen in a
//! terminal; and the word of a locked log book, typed so. Never an argument, which every program
//! on the machine could read.

use std::env;
use std::fs::File;
use std::io::{self, IsTerminal, Read};
use std::path::{Path, PathBuf};

use exchange::seal::{Passphrase, SealError};
use logbook::lock::Word;

use crate::failure::Failure;

/// The variable of the environment that may hold a passphrase.
const VARIABLE: &str = "TEND_PASSPHRASE";

/// More bytes than any passphrase has.
const MOST: u64 = 64 * 1024;

/// Why there is no passphrase.
#[derive(Debug, thiserror::Error)]
pub(crate) enum PassphraseError {
    /// It could not be read.
    #[error("{0}")]
    Unreadable(#[from] io::Error),
    /// It is no text.
    #[error("a passphrase is a text in UTF-8")]
    NotText,
    /// It is empty.
    #[error(transparent)]
    Empty(#[from] SealError),
    /// It was typed in two ways.
    #[error("the two are not the same, nothing was written: type it again")]
    NotTheSame,
}

/// Where a passphrase may come from; without an option, from the environment.
#[derive(Debug, Default, clap::Args)]
pub(crate) struct PassphraseSource {
    /// The file whose first line is the passphrase; without it TEND_PASSPHRASE is taken, or it
    /// is asked for in a terminal (a review of many logs asks nothing)
    #[arg(long, value_name = "FILE")]
    passphrase_file: Option<PathBuf>,
}

impl PassphraseSource {
    /// The passphrase that was given beforehand, if one was.
    pub(crate) fn given(&self) -> Result<Option<Passphrase>, Failure> {
        match &self.passphrase_file {
            Some(path) => from_file(path).map(Some),
            None => from_environment(),
        }
    }

    /// The passphrase to open a file with: given, or else asked for where somebody can answer.
    pub(crate) fn to_open(&self, path: &Path) -> Result<Option<Passphrase>, Failure> {
        match self.given()? {
            None if in_terminal() => ask(&format!("Passphrase of {}: ", path.display())).map(Some),
            given => Ok(given),
        }
    }

    /// The passphrase to seal with: given, or else asked for twice where somebody can answer.
    pub(crate) fn to_seal(&self) -> Result<Passphrase, Failure> {
        match self.given()? {
            Some(given) => Ok(given),
            None if in_terminal() => {
                let text = typed("Passphrase to seal with: ")?;
                if typed("The same again: ")? != text {
                    return Err(Failure::Typed(PassphraseError::NotTheSame));
                }
                Passphrase::new(text).map_err(|error| Failure::Typed(error.into()))
            }
            None => Err(Failure::NoPassphrase),
        }
    }
}

/// The word that opens a locked log book, asked for where somebody can answer; never taken from
/// anywhere else, as a wrong one is counted.
pub(crate) fn to_unlock(path: &Path) -> Result<Option<Word>, Failure> {
    if !in_terminal() {
        return Ok(None);
    }
    let question = format!("Passphrase or recovery code of {}: ", path.display());
    let word = Word::new(typed(&question)?);
    word.map(Some)
        .map_err(|error| Failure::logbook(path, error))
}

/// The passphrase on the first line of a file. The end of the line is no part of it; everything
/// else is.
///
/// # Errors
/// When the file cannot be read as text, or its first line is empty.
fn from_file(path: &Path) -> Result<Passphrase, Failure> {
    read(path).map_err(|error| Failure::Passphrase {
        path: path.to_owned(),
        error,
    })
}

fn read(path: &Path) -> Result<Passphrase, PassphraseError> {
    let mut bytes = Vec::new();
    File::open(path)?.take(MOST).read_to_end(&mut bytes)?;
    let text = String::from_utf8(bytes).map_err(|_| PassphraseError::NotText)?;
    let line = text.lines().next().unwrap_or_default();
    Ok(Passphrase::new(line.to_owned())?)
}

fn from_environment() -> Result<Option<Passphrase>, Failure> {
    let Some(value) = env::var_os(VARIABLE) else {
        return Ok(None);
    };
    let passphrase = value
        .into_string()
        .map_err(|_| PassphraseError::NotText)
        .and_then(|text| Ok(Passphrase::new(text)?));
    passphrase.map(Some).map_err(|error| Failure::Passphrase {
        path: VARIABLE.into(),
        error,
    })
}

/// Whether somebody is there to be asked.
fn in_terminal() -> bool {
    io::stdin().is_terminal() && io::stderr().is_terminal()
}

fn ask(question: &str) -> Result<Passphrase, Failure> {
    Passphrase::new(typed(question)?).map_err(|error| Failure::Typed(error.into()))
}

fn typed(question: &str) -> Result<String, Failure> {
    rpassword::prompt_password(crate::failure::one_line(question))
        .map_err(|error| Failure::Typed(error.into()))
}
