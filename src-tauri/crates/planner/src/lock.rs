//! The lock of the log book: how it stands, turned on, changed and turned off.
//!
//! A forgotten passphrase without the recovery code is final, so nothing is locked before the
//! patient has typed the code back.

use std::path::Path;

use chrono::{DateTime, FixedOffset};
use logbook::lock::{self, RecoveryCode, Word, Work};
use logbook::{Logbook, LogbookError};

use crate::view::LockView;
use crate::{Refusal, RefusalCode, open_refused};

/// After how many idle minutes a log book may lock by itself.
const IDLE_MINUTES: [u32; 5] = [1, 5, 15, 30, 60];

/// How the lock of the log book in this file stands. It needs no log book that opens.
///
/// # Errors
/// [`RefusalCode::NoEnvelope`]; [`RefusalCode::Storage`].
pub fn lock_view(logbook: &Path, now: DateTime<FixedOffset>) -> Result<LockView, Refusal> {
    let Some(known) = lock::of(logbook, now).map_err(|error| open_refused(logbook, &error))? else {
        return Ok(LockView::default());
    };
    let folders = known.plain_copies.iter();
    Ok(LockView {
        protected: true,
        locked: known.locked,
        after_minutes: known.idle_minutes,
        wait_seconds: known.wait,
        wrong: known.wrong,
        plain_copies: folders.map(|folder| folder.display().to_string()).collect(),
    })
}

/// A code to be written down. Nothing on the disk has changed.
///
/// # Errors
/// [`RefusalCode::Twice`] where there is a lock already.
pub fn new_lock(logbook: &Path, now: DateTime<FixedOffset>) -> Result<RecoveryCode, Refusal> {
    if lock_view(logbook, now)?.protected {
        return Err(Refusal::new(RefusalCode::Twice));
    }
    Ok(RecoveryCode::random()?)
}

/// Locks the log book in this file, which nobody has open, and its copies, where the code was
/// typed back as it is.
///
/// # Errors
/// [`RefusalCode::WrongPassphrase`] at the code where it was not; the log book's own. It is as it
/// was then.
pub fn turn_lock_on(
    logbook: &Path,
    now: DateTime<FixedOffset>,
    passphrase: &Word,
    code: &RecoveryCode,
    typed: &str,
) -> Result<(), Refusal> {
    typed_back(code, typed)?;
    Ok(lock::turn_on(logbook, passphrase, code, Work::USUAL, now)?)
}

/// Opens a locked log book with its passphrase or its recovery code.
///
/// # Errors
/// [`RefusalCode::WrongPassphrase`] with the number of tries, [`RefusalCode::TooSoon`] with the
/// seconds to wait; those of opening.
pub fn unlock(logbook: &Path, now: DateTime<FixedOffset>, word: &Word) -> Result<Logbook, Refusal> {
    Logbook::unlock(logbook, word, now).map_err(|error| match error {
        LogbookError::WrongWord { .. } | LogbookError::TooSoon { .. } => error.into(),
        error => open_refused(logbook, &error),
    })
}

/// Has another passphrase open it from now on.
///
/// # Errors
/// As [`unlock`]; the old one opens it then.
pub fn change_passphrase(
    logbook: &Path,
    now: DateTime<FixedOffset>,
    word: &Word,
    passphrase: &Word,
) -> Result<(), Refusal> {
    Ok(lock::change_passphrase(
        logbook,
        word,
        passphrase,
        Work::USUAL,
        now,
    )?)
}

/// A new code to be written down. The old one holds until the new one was typed back.
///
/// # Errors
/// As [`unlock`].
pub fn new_code(
    logbook: &Path,
    now: DateTime<FixedOffset>,
    word: &Word,
) -> Result<RecoveryCode, Refusal> {
    lock::prove_word(logbook, word, now)?;
    Ok(RecoveryCode::random()?)
}

/// Has another recovery code open it from now on, where it was typed back as it is.
///
/// # Errors
/// [`RefusalCode::WrongPassphrase`] at the code where it was not; as [`unlock`].
pub fn change_code(
    logbook: &Path,
    now: DateTime<FixedOffset>,
    word: &Word,
    code: &RecoveryCode,
    typed: &str,
) -> Result<(), Refusal> {
    typed_back(code, typed)?;
    Ok(lock::change_code(logbook, word, code, now)?)
}

/// Takes the lock of the log book away, which nobody has open, and that of its copies.
///
/// # Errors
/// As [`unlock`]; [`RefusalCode::Gone`] where a folder of copies cannot be reached. It is locked
/// as it was then.
pub fn turn_lock_off(
    logbook: &Path,
    now: DateTime<FixedOffset>,
    word: &Word,
) -> Result<(), Refusal> {
    Ok(lock::turn_off(logbook, word, now)?)
}

/// Has it lock by itself after so many idle minutes, or never.
///
/// # Errors
/// [`RefusalCode::OutOfRange`]; [`RefusalCode::NotFound`] where there is no lock.
pub fn set_auto_lock(logbook: &Path, minutes: Option<u32>) -> Result<(), Refusal> {
    if let Some(minutes) = minutes.filter(|minutes| !IDLE_MINUTES.contains(minutes)) {
        let refusal = Refusal::new(RefusalCode::OutOfRange).at("minutes");
        return Err(refusal.of(minutes).allowing("1-60"));
    }
    Ok(lock::set_idle_minutes(logbook, minutes)?)
}

fn typed_back(code: &RecoveryCode, typed: &str) -> Result<(), Refusal> {
    match code.is(typed) {
        true => Ok(()),
        false => Err(Refusal::new(RefusalCode::WrongPassphrase).at("code")),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn now() -> DateTime<FixedOffset> {
        DateTime::parse_from_rfc3339("2026-03-01T20:00:00+01:00").unwrap()
    }

    fn word(text: &str) -> Word {
        Word::new(text.to_owned()).unwrap()
    }

    #[test]
    fn nothing_is_locked_before_the_code_was_typed_back() {
        let folder = tempfile::tempdir().unwrap();
        let place = folder.path().join("tend.logbook");
        drop(Logbook::open(&place, now()).unwrap());
        let code = new_lock(&place, now()).unwrap();
        let wrong = new_lock(&place, now()).unwrap().shown().to_string();
        let lamp = word("lamp quietly ferments");
        let refused = turn_lock_on(&place, now(), &lamp, &code, &wrong).unwrap_err();
        assert_eq!(refused.code, RefusalCode::WrongPassphrase);
        assert_eq!(refused.field.as_deref(), Some("code"));
        assert_eq!(lock_view(&place, now()).unwrap(), LockView::default());

        turn_lock_on(&place, now(), &lamp, &code, &code.shown()).unwrap();
        let view = lock_view(&place, now()).unwrap();
        assert!(view.protected && !view.locked);
        assert_eq!(view.after_minutes, Some(15));
        lock::forget_key(&place);
        assert!(lock_view(&place, now()).unwrap().locked);
        let refused = unlock(&place, now(), &word("lamp")).unwrap_err();
        assert_eq!(refused.code, RefusalCode::WrongPassphrase);
        assert_eq!(refused.value.as_deref(), Some("1"));
        drop(unlock(&place, now(), &lamp).unwrap());
        set_auto_lock(&place, Some(2)).unwrap_err();
        set_auto_lock(&place, None).unwrap();
        assert_eq!(lock_view(&place, now()).unwrap().after_minutes, None);
        turn_lock_off(&place, now(), &lamp).unwrap();
        assert_eq!(lock_view(&place, now()).unwrap(), LockView::default());
    }

    #[test]
    fn after_five_wrong_words_it_is_said_how_long_to_wait() {
        let folder = tempfile::tempdir().unwrap();
        let place = folder.path().join("tend.logbook");
        drop(Logbook::open(&place, now()).unwrap());
        let code = RecoveryCode::random().unwrap();
        lock::turn_on(&place, &word("lamp"), &code, Work::LITTLE, now()).unwrap();
        lock::forget_key(&place);
        for _ in 0..5 {
            unlock(&place, now(), &word("light")).unwrap_err();
        }
        let refused = unlock(&place, now(), &word("lamp")).unwrap_err();
        assert_eq!(refused.code, RefusalCode::TooSoon);
        assert_eq!(refused.value.as_deref(), Some("15"));
    }
}
