//! Opening a file that somebody handed over: a log or an answer, plain or sealed, told apart by
//! what is in it and not by its name.
//!
//! How large it is, and whether it is a file at all, is asked of the system before any of it is
//! read. Deliberately absent: asking for a passphrase, and keeping one.

use std::fs::{self, File};
use std::io::{self, Read};
use std::path::Path;

use crate::answer::{self, AnswerError, AnswerFile};
use crate::log::{self, LogError, LogFile, Unread};
use crate::seal::{Passphrase, SealError, is_sealed, unseal};

/// The most bytes a sealed file may have: 96 MiB. That is a log of 64 MiB, armored.
pub const MAX_SEALED_BYTES: u64 = 96 * 1024 * 1024;

/// What a file held.
#[derive(Debug, Clone, PartialEq)]
pub enum Opened {
    /// A patient's log.
    Log(LogFile),
    /// A therapist's answer.
    Answer(AnswerFile),
}

/// Why a file was not opened. Shown, it is one sentence with what to do.
#[derive(Debug, thiserror::Error)]
pub enum OpenError {
    /// The system would not let it be read.
    #[error("the file cannot be read: {0}")]
    Unreadable(#[source] io::Error),
    /// It is a folder, a device or a pipe.
    #[error("this is not a file: choose the file itself")]
    NotAFile,
    /// It has more bytes than any log.
    #[error("the file is over 64 MiB, the most a log may have: check that it is the right one")]
    TooLarge,
    /// It is sealed, and there was no passphrase.
    #[error("the file is sealed: its passphrase is needed to open it")]
    Sealed,
    /// The passphrase is another one.
    #[error(transparent)]
    WrongPassphrase(SealError),
    /// It is sealed, and no passphrase would open it.
    #[error(transparent)]
    Unopenable(SealError),
    /// It is neither a log nor an answer.
    #[error("this is neither a log nor an answer of Tend: choose the file that Tend wrote")]
    Foreign,
    /// It is a log, but not one that can be read.
    #[error("the log cannot be read, ask for it to be exported again: {0}")]
    Log(#[source] LogError),
    /// It is an answer, but not one that can be read.
    #[error("the answer cannot be read, ask for it to be written again: {0}")]
    Answer(#[source] AnswerError),
}

impl From<SealError> for OpenError {
    fn from(error: SealError) -> Self {
        match error {
            SealError::WrongPassphrase => Self::WrongPassphrase(error),
            SealError::TooLarge { .. } => Self::TooLarge,
            _ => Self::Unopenable(error),
        }
    }
}

/// The log or the answer in a file.
///
/// # Errors
/// An [`OpenError`]; the file is as it was in every case.
pub fn open(path: &Path, passphrase: Option<&Passphrase>) -> Result<Opened, OpenError> {
    parse(&read(path)?, passphrase)
}

/// The bytes of a file that may be a log or an answer, sealed or not.
///
/// # Errors
/// When it is no ordinary file, cannot be read, or is larger than such a file may be.
pub fn read(path: &Path) -> Result<Vec<u8>, OpenError> {
    let found = fs::metadata(path).map_err(OpenError::Unreadable)?;
    if !found.is_file() {
        return Err(OpenError::NotAFile);
    }
    if found.len() > MAX_SEALED_BYTES {
        return Err(OpenError::TooLarge);
    }
    read_from(File::open(path).map_err(OpenError::Unreadable)?)
}

/// The bytes that come from somewhere, no more than such a file may have.
///
/// # Errors
/// When they cannot be read, or are more.
pub fn read_from(mut source: impl Read) -> Result<Vec<u8>, OpenError> {
    /// Enough to see whether it is sealed.
    const BEGINNING: u64 = 64;
    let mut bytes = Vec::new();
    source
        .by_ref()
        .take(BEGINNING)
        .read_to_end(&mut bytes)
        .map_err(OpenError::Unreadable)?;
    let most = if is_sealed(&bytes) {
        MAX_SEALED_BYTES
    } else {
        log::MAX_BYTES
    };
    source
        .take(most + 1 - BEGINNING)
        .read_to_end(&mut bytes)
        .map_err(OpenError::Unreadable)?;
    if u64::try_from(bytes.len()).map_or(true, |length| length > most) {
        return Err(OpenError::TooLarge);
    }
    Ok(bytes)
}

/// The log or the answer in the bytes of a file.
///
/// # Errors
/// As [`open`].
pub fn parse(bytes: &[u8], passphrase: Option<&Passphrase>) -> Result<Opened, OpenError> {
    if is_sealed(bytes) {
        let plain = unsealed(bytes, passphrase)?;
        return parse_plain(&plain);
    }
    parse_plain(bytes)
}

/// The log in the bytes of a file where nothing else will do.
///
/// # Errors
/// As [`open`]; whatever is no log is an [`OpenError::Log`] that names the place.
pub fn parse_log(bytes: &[u8], passphrase: Option<&Passphrase>) -> Result<LogFile, OpenError> {
    if is_sealed(bytes) {
        let plain = unsealed(bytes, passphrase)?;
        return log::parse(&plain).map_err(OpenError::Log);
    }
    log::parse(bytes).map_err(OpenError::Log)
}

fn unsealed(bytes: &[u8], passphrase: Option<&Passphrase>) -> Result<Vec<u8>, OpenError> {
    let passphrase = passphrase.ok_or(OpenError::Sealed)?;
    Ok(unseal(bytes, passphrase, log::MAX_BYTES)?)
}

fn parse_plain(bytes: &[u8]) -> Result<Opened, OpenError> {
    match log::parse(bytes) {
        Ok(file) => Ok(Opened::Log(file)),
        Err(LogError::NotALog { found }) if found.text() == Some("tend-answer") => {
            answer::parse(bytes)
                .map(Opened::Answer)
                .map_err(OpenError::Answer)
        }
        Err(LogError::NotALog { .. }) => Err(OpenError::Foreign),
        Err(error @ LogError::Unread(Unread::NotJson { .. })) => Err(cut_off(bytes, error)),
        // Not even an object: nothing that Tend wrote.
        Err(LogError::Unread(Unread::Field { path, .. })) if path == "." => Err(OpenError::Foreign),
        Err(error) => Err(OpenError::Log(error)),
    }
}

/// What a file is that is no whole JSON: its beginning tells what it was.
fn cut_off(bytes: &[u8], error: LogError) -> OpenError {
    /// Both write their format first.
    const BEGINNING: usize = 256;
    let beginning = &bytes[..bytes.len().min(BEGINNING)];
    let names = |format: &[u8]| beginning.windows(format.len()).any(|text| text == format);
    if names(b"\"tend-log\"") {
        return OpenError::Log(error);
    }
    match answer::parse(bytes) {
        Err(error) if names(b"\"tend-answer\"") => OpenError::Answer(error),
        _ => OpenError::Foreign,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const LOG: &[u8] = br#"{ "format": "tend-log", "version": 1, "app_version": "0.1.0",
        "exported_at": "2026-03-01T12:00:00Z", "episodes": [],
        "patient": { "activity_level": "general", "cautions": [] } }"#;
    const ANSWER: &[u8] = br#"{ "format": "tend-answer", "version": 1, "app_version": "0.1.0",
        "written_at": "2026-03-02T17:30:00Z", "log_exported_at": "2026-03-01T12:00:00Z",
        "episode": "0b9e6a3c-1f5d-4f0e-9c3a-2d7b8e4f6a10", "episode_title": "Ankle",
        "clearance": { "id": "3f2c1a00-1f5d-4f0e-9c3a-2d7b8e4f6a11", "by": "M. Weiss, PT",
            "at": "2026-03-02T17:30:00Z" } }"#;

    #[test]
    fn a_log_and_an_answer_are_told_apart_by_what_is_in_them() {
        assert!(matches!(parse(LOG, None), Ok(Opened::Log(_))));
        assert!(matches!(parse(ANSWER, None), Ok(Opened::Answer(_))));
        assert!(matches!(parse_log(ANSWER, None), Err(OpenError::Log(_))));
    }

    #[test]
    fn what_is_neither_is_foreign_and_what_is_cut_off_is_what_it_was() {
        for foreign in [
            &b""[..],
            b"Dear diary",
            b"{}",
            b"[]",
            b"7",
            b"%PDF-1.7\n\xff",
            b"{\"a\":",
        ] {
            assert!(matches!(parse(foreign, None), Err(OpenError::Foreign)));
        }
        assert!(matches!(
            parse(&LOG[..LOG.len() / 2], None),
            Err(OpenError::Log(LogError::Unread(Unread::NotJson { .. })))
        ));
        assert!(matches!(
            parse(&ANSWER[..ANSWER.len() / 2], None),
            Err(OpenError::Answer(AnswerError::Unread(
                Unread::NotJson { .. }
            )))
        ));
    }

    #[test]
    fn a_sealed_file_needs_its_passphrase() {
        let passphrase = |text: &str| Passphrase::new(text.to_owned()).expect("not empty");
        let sealed = crate::seal::seal(ANSWER, &passphrase("otters")).expect("sealed");
        assert!(matches!(parse(&sealed, None), Err(OpenError::Sealed)));
        assert!(matches!(
            parse(&sealed, Some(&passphrase("others"))),
            Err(OpenError::WrongPassphrase(_))
        ));
        assert!(matches!(
            parse(&sealed, Some(&passphrase("otters"))),
            Ok(Opened::Answer(_))
        ));
        assert!(matches!(
            parse(&sealed[..sealed.len() - 1], Some(&passphrase("otters"))),
            Err(OpenError::Unopenable(SealError::Damaged))
        ));
    }

    #[test]
    fn what_is_too_large_or_no_file_is_not_read() -> io::Result<()> {
        let folder = tempfile::tempdir()?;
        let path = folder.path().join("large.tend");
        assert!(matches!(
            open(folder.path(), None),
            Err(OpenError::NotAFile)
        ));
        assert!(matches!(open(&path, None), Err(OpenError::Unreadable(_))));
        let file = File::create(&path)?;
        file.set_len(1 << 40)?;
        assert!(matches!(open(&path, None), Err(OpenError::TooLarge)));
        file.set_len(log::MAX_BYTES + 1)?;
        assert!(matches!(open(&path, None), Err(OpenError::TooLarge)));
        Ok(())
    }

    #[test]
    fn a_source_that_never_ends_is_left() {
        assert!(matches!(
            read_from(io::repeat(b' ')),
            Err(OpenError::TooLarge)
        ));
        assert!(matches!(read_from(&b"{}"[..]).as_deref(), Ok(b"{}")));
    }
}
