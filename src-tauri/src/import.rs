//! A log from before, taken into a log book that has no patient yet.

use std::path::{Path, PathBuf};
use std::sync::{Mutex, MutexGuard, PoisonError};

use exchange::log::LogFile;
use exchange::opened::{self, OpenError, Opened};
use exchange::seal::Passphrase;
use planner::view::ImportOutcome;
use planner::{ImportError, Refusal, RefusalCode};
use tauri::{AppHandle, Runtime};

use crate::answers::name_of;
use crate::backups::{self, Backups};
use crate::dialogs::{self, Kind};
use crate::open_book::OpenBook;
use crate::refused::{refused, unopened};
use crate::typed::{self, Typed};

/// The sealed log that waits for its passphrase.
#[derive(Debug, Default)]
pub struct Imports(Mutex<Option<PathBuf>>);

impl Imports {
    /// Forgets what waits.
    pub fn dismiss(&self) {
        *self.waiting() = None;
    }

    fn waiting(&self) -> MutexGuard<'_, Option<PathBuf>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// What an import is to take in.
pub enum Incoming {
    /// Nothing: the patient turned back.
    TurnedBack,
    /// A sealed file of this name, which waits for its passphrase.
    Sealed(String),
    /// A log.
    Log(Box<LogFile>),
}

/// Asks for a log, or with a passphrase tries it on the sealed one that waits, and reads it.
/// It blocks until the patient has answered.
///
/// # Errors
/// [`RefusalCode::NotEmpty`] where there is a patient already; why the file is no log that can
/// be read.
pub fn choose<R: Runtime>(
    app: &AppHandle<R>,
    book: &OpenBook,
    imports: &Imports,
    passphrase: Option<Typed>,
) -> Result<Incoming, Refusal> {
    let patient = book.with(|logbook, _| Ok(logbook.read(|book| book.patient())?))?;
    if patient.is_some() {
        return Err(refused(RefusalCode::NotEmpty));
    }
    let passphrase = typed::passphrase(passphrase)?;
    let waiting = match passphrase {
        Some(_) => imports.waiting().clone(),
        None => None,
    };
    match waiting.or_else(|| dialogs::open(app, Kind::Log)) {
        Some(place) => read(imports, &place, passphrase.as_ref()),
        None => Ok(Incoming::TurnedBack),
    }
}

/// Takes what was chosen into the log book.
///
/// # Errors
/// [`RefusalCode::NotEmpty`], and the log book's own.
pub async fn take(
    book: &OpenBook,
    backups: &Backups,
    incoming: Incoming,
) -> Result<ImportOutcome, Refusal> {
    let file = match incoming {
        Incoming::TurnedBack => return Ok(ImportOutcome::TurnedBack),
        Incoming::Sealed(file) => return Ok(ImportOutcome::Sealed { file }),
        Incoming::Log(file) => file,
    };
    backups::copy_before_import(backups).await;
    book.change(move |logbook, now| {
        planner::import_log(logbook, &file.log, &file.beside, now).map_err(
            |error| match error {
                ImportError::NotEmpty => refused(RefusalCode::NotEmpty),
                ImportError::Logbook(error) => error.into(),
            },
        )?;
        let overview = Box::new(planner::overview(logbook, now)?);
        Ok(ImportOutcome::Done { overview })
    })
    .await
}

fn read(
    imports: &Imports,
    place: &Path,
    passphrase: Option<&Passphrase>,
) -> Result<Incoming, Refusal> {
    match opened::open(place, passphrase) {
        Ok(Opened::Log(file)) => {
            *imports.waiting() = None;
            Ok(Incoming::Log(Box::new(file)))
        }
        Ok(Opened::Answer(_)) => Err(refused(RefusalCode::AnAnswer)),
        Err(OpenError::Sealed) => {
            *imports.waiting() = Some(place.to_owned());
            Ok(Incoming::Sealed(name_of(place)))
        }
        Err(error) => Err(unopened(&error)),
    }
}

#[cfg(test)]
mod tests {
    use chrono::DateTime;
    use exchange::{log, seal};
    use logbook::Language;
    use tauri::async_runtime::block_on;

    use super::*;

    fn log_file() -> LogFile {
        let now = DateTime::parse_from_rfc3339("2026-03-02T18:00:00+01:00").unwrap();
        LogFile {
            exported_at: now,
            app_version: "0.1.0".to_owned(),
            beside: planner::demo_beside(now),
            log: planner::demo_log(now),
        }
    }

    fn log_of(incoming: Incoming) -> LogFile {
        match incoming {
            Incoming::Log(file) => *file,
            Incoming::TurnedBack | Incoming::Sealed(_) => panic!("no log"),
        }
    }

    #[test]
    fn a_sealed_log_waits_for_its_passphrase_and_is_taken_in_whole() {
        let folder = tempfile::tempdir().unwrap();
        let place = folder.path().join("maya.tend");
        let passphrase = Passphrase::new("lamp quietly ferments".to_owned()).unwrap();
        let sealed = seal::seal(&log::write(&log_file()), &passphrase).unwrap();
        std::fs::write(&place, sealed).unwrap();

        let imports = Imports::default();
        let waits = read(&imports, &place, None).unwrap();
        assert!(matches!(waits, Incoming::Sealed(file) if file == "maya.tend"));
        assert_eq!(*imports.waiting(), Some(place.clone()));
        let read = log_of(read(&imports, &place, Some(&passphrase)).unwrap());
        assert_eq!(*imports.waiting(), None);

        let book = OpenBook::open(folder.path().join("tend.logbook"), Language::En);
        let backups = Backups::of(&book);
        let outcome = block_on(take(&book, &backups, Incoming::Log(Box::new(read)))).unwrap();
        let ImportOutcome::Done { overview } = outcome else {
            panic!("not taken in");
        };
        assert_eq!(overview.episodes.len(), log_file().log.episodes.len());
        let again = block_on(take(&book, &backups, Incoming::Log(Box::new(log_file()))));
        let again = again.unwrap_err();
        assert_eq!(again.code, RefusalCode::NotEmpty);
    }

    #[test]
    fn what_is_no_log_is_refused_and_nothing_waits() {
        let folder = tempfile::tempdir().unwrap();
        let place = folder.path().join("letter.tend");
        std::fs::write(&place, "Dear Maya").unwrap();
        let imports = Imports::default();
        let refusal = read(&imports, &place, None).err().unwrap();
        assert_eq!(refusal.code, RefusalCode::BadFile);
        assert_eq!(*imports.waiting(), None);
    }
}
