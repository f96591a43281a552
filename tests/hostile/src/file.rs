//! The file of a log book with any of its bytes changed, or cut off, and that beside it as well:
//! told as damaged with a way back, or all it says is what was written.

use std::fs;
use std::path::Path;
use std::sync::OnceLock;

use logbook::{Defect, Logbook, LogbookError};

use crate::bytes::Bytes;
use crate::home::{Home, sound};
use crate::now;
use crate::whole::ask_everything;

/// The most places that are changed in one try.
const MOST: usize = 16;

pub(crate) fn hold(bytes: &[u8]) {
    let mut bytes = Bytes(bytes);
    let how = bytes.byte();
    let (mut file, mut ahead) = match how & 1 {
        0 => (sound().to_vec(), None),
        _ => left_open(),
    };
    let changed = match &mut ahead {
        Some(ahead) if how & 2 == 0 => ahead,
        _ => &mut file,
    };
    change(changed, &mut bytes);
    let home = Home::with(&file);
    if let Some(ahead) = &ahead {
        fs::write(home.beside("-wal"), ahead).expect("written");
    }
    let Some(book) = opened(&home, (how >> 2) % 4 == 0) else {
        return;
    };
    // Of one that was left open the latest changes may be lost, which cannot be seen.
    if ahead.is_none() && book.integrity().is_ok_and(|defects| defects.is_empty()) {
        let says = said(&book).expect("it is sound");
        assert!(&says == said_by_the_sound(), "shown as if it were sound");
    }
}

/// Writes other bytes over some of them, and may cut off what follows.
fn change(file: &mut Vec<u8>, bytes: &mut Bytes<'_>) {
    let length = match bytes.byte() % 4 {
        0 => bytes.below(file.len() + 1),
        _ => file.len(),
    };
    for _ in 0..MOST {
        if bytes.is_empty() {
            break;
        }
        let at = bytes.below(file.len());
        let with = bytes.some();
        let end = (at + with.len()).min(file.len());
        file[at..end].copy_from_slice(&with[..end - at]);
    }
    file.truncate(length);
}

/// The log book, where it opens. Where it does not, there is a way back, and what was salvaged is
/// sound: looked at only where it is wanted, as it takes ten times as long as the rest.
pub(crate) fn opened(home: &Home, way_back: bool) -> Option<Logbook> {
    let back = |path: &Path| {
        if way_back {
            back(path);
        }
    };
    match Logbook::open(&home.path(), now()) {
        Ok(mut book) => {
            drop(logbook::examine(&home.path()));
            let sound = book.integrity().is_ok_and(|defects| defects.is_empty());
            if !sound {
                ask_everything(&mut book);
                drop(book);
                back(&home.path());
                return None;
            }
            Some(book)
        }
        Err(error) if error.is_damage() => {
            drop(logbook::examine(&home.path()));
            back(&home.path());
            None
        }
        Err(LogbookError::NewerSchema { .. }) => None,
        Err(error) => panic!("neither sound nor damaged: {error:?}"),
    }
}

fn back(path: &Path) {
    let damage = logbook::damage(path, now()).expect("set aside");
    if let Some(salvaged) = damage.salvaged {
        let mut book = Logbook::open(&salvaged.path, now()).expect("what was salvaged opens");
        // A row may say what no Tend has written; but it is the row that was written.
        let defects = book.integrity().expect("read");
        assert!(!defects.iter().any(Defect::is_damage), "{defects:?}");
        ask_everything(&mut book);
    }
}

/// A log book that was never closed: the file and what stands beside it.
fn left_open() -> (Vec<u8>, Option<Vec<u8>>) {
    static LEFT: OnceLock<(Vec<u8>, Vec<u8>)> = OnceLock::new();
    let (file, ahead) = LEFT.get_or_init(|| {
        let home = Home::with_log_book();
        let mut book = home.open();
        for limit in ["a", "b", "c"] {
            let draft = planner::draft::OwnMeasureDraft {
                id: None,
                name: format!("Measure {limit}"),
                kind: serde_json::from_str("\"scale\"").expect("a kind"),
                unit: None,
            };
            drop(planner::save_own_measure(&mut book, now(), draft));
        }
        let read = |path| fs::read(path).expect("read");
        (read(home.path()), read(home.beside("-wal")))
    });
    (file.clone(), Some(ahead.clone()))
}

/// Everything it says.
fn said(book: &Logbook) -> Result<String, LogbookError> {
    book.read(|log| {
        let (everything, beside) = (log.log()?, log.beside()?);
        let (settings, taken) = (log.settings()?, log.taken_answers()?);
        let (undoable, awake) = (log.undoable()?, log.last_awake()?);
        Ok(format!(
            "{everything:?} {beside:?} {settings:?} {taken:?} {undoable:?} {awake:?}"
        ))
    })
}

fn said_by_the_sound() -> &'static String {
    static SAID: OnceLock<String> = OnceLock::new();
    SAID.get_or_init(|| said(&Home::with_log_book().open()).expect("it is sound"))
}
