//! What a file must hold, whatever happened to the program that wrote it.
//!
//! Everything that was confirmed is there; of what had begun and was not confirmed all is there,
//! or nothing. The file is sound, opens, and the planner gives its verdict on it.

use std::collections::HashMap;
use std::fs;
use std::path::{Path, PathBuf};

use chrono::{DateTime, FixedOffset};
use logbook::Logbook;

use super::content::Content;
use super::deed::Kind;
use super::kept::Kept;
use super::told::Line;

/// How a file was found that is as it must be.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Found {
    /// What had begun and was not confirmed; the opening where nothing had been said yet.
    pub cut: Cut,
    /// Whether it is there all the same.
    pub there: bool,
    /// What the file holds now, after the look.
    pub content: Content,
}

/// What was cut off.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Cut {
    /// Opening the file: making it, or bringing it up to date.
    Opening,
    /// A deed.
    Deed(Kind),
    /// Nothing: all that had begun was confirmed.
    Nothing,
}

/// Opens the file and holds it to what the program said.
///
/// # Errors
/// In words, what is not as it must be.
pub fn check(
    place: &Path,
    kept: Kept,
    now: DateTime<FixedOffset>,
    before: &Content,
    said: &[Line],
) -> Result<Found, String> {
    let told = Told::of(before, said);
    nothing_forgotten_is_left(place, &told.forgotten)?;
    kept.check_files(place)?;
    let opened = kept.open(place, now);
    let mut logbook = opened.map_err(|error| format!("no start: {error}"))?;
    let defects = logbook
        .integrity()
        .map_err(|error| format!("cannot be checked: {error}"))?;
    if !defects.is_empty() {
        return Err(format!("damaged: {defects:?}"));
    }
    let there = told.compare(&mut logbook)?;
    let overview = planner::overview(&mut logbook, now);
    overview.map_err(|refusal| format!("no verdict: {refusal}"))?;
    let content = Content::of(&logbook).map_err(|error| format!("cannot be read: {error}"))?;
    drop(logbook);
    kept.check_files(place)?;
    logbook::lock::forget_key(place);
    Ok(Found {
        cut: told.cut,
        there,
        content,
    })
}

/// What is known of the file from what was said.
struct Told {
    /// What it holds for certain.
    confirmed: Content,
    cut: Cut,
    /// What it may hold instead.
    instead: Option<Content>,
    /// What was entered before the latest change, where that is known.
    before_latest: Option<u64>,
    forgotten: Forgotten,
}

/// The texts that are in no file, and those that are in no copy, either.
#[derive(Default)]
struct Forgotten {
    everywhere: Vec<String>,
    here: Vec<String>,
}

impl Told {
    fn of(before: &Content, said: &[Line]) -> Self {
        let mut told = Self {
            confirmed: before.clone(),
            cut: Cut::Opening,
            instead: None,
            before_latest: None,
            forgotten: Forgotten::default(),
        };
        // What was entered before each change that was made.
        let mut earlier: HashMap<u64, u64> = HashMap::new();
        for line in said {
            match line {
                Line::Begins(kind) => told.cut = Cut::Deed(*kind),
                Line::Restores(content) => {
                    told.cut = Cut::Deed(Kind::Restore);
                    told.instead = Some(content.clone());
                }
                Line::Forgotten { everywhere, here } => {
                    told.forgotten = Forgotten {
                        everywhere: everywhere.clone(),
                        here: here.clone(),
                    };
                }
                Line::Opened(content) | Line::Done(content) => {
                    let known = &told.confirmed.undoable;
                    let made = content.undoable.first().filter(|one| !known.contains(one));
                    if let (Some(made), Cut::Deed(kind)) = (made, told.cut)
                        && kind != Kind::Restore
                    {
                        earlier.insert(*made, told.confirmed.entered);
                    }
                    told.confirmed = content.clone();
                    told.cut = Cut::Nothing;
                }
            }
        }
        let latest = told.confirmed.undoable.first();
        told.before_latest = latest.and_then(|latest| earlier.get(latest)).copied();
        told
    }

    /// Whether what was cut off is there.
    fn compare(&self, logbook: &mut Logbook) -> Result<bool, String> {
        let content = |logbook: &Logbook| {
            Content::of(logbook).map_err(|error| format!("cannot be read: {error}"))
        };
        let found = content(logbook)?;
        if found == self.confirmed {
            return Ok(false);
        }
        let confirmed = &self.confirmed;
        let wrong = |what: &str| Err(format!("{what}: {found:?}, confirmed was {confirmed:?}"));
        match self.cut {
            Cut::Nothing | Cut::Opening | Cut::Deed(Kind::Reopen | Kind::BackUp) => {
                wrong("not what was confirmed")
            }
            Cut::Deed(Kind::Restore) if self.instead.as_ref() == Some(&found) => Ok(true),
            Cut::Deed(Kind::Restore) => wrong("neither before nor after restoring"),
            Cut::Deed(Kind::Forget) => {
                if found.whole != confirmed.whole
                    || !confirmed.undoable.starts_with(&found.undoable)
                {
                    return wrong("not what was there before forgetting");
                }
                Ok(true)
            }
            Cut::Deed(Kind::Look)
                if (found.entered, &found.undoable) == (confirmed.entered, &confirmed.undoable) =>
            {
                Ok(true)
            }
            // A setting that is as it was is no change, but Tend has looked what day it is, and
            // that some changes are too long ago to be taken back.
            Cut::Deed(Kind::Set)
                if found.entered == confirmed.entered
                    && confirmed.undoable.starts_with(&found.undoable) =>
            {
                Ok(true)
            }
            Cut::Deed(Kind::Look) => wrong("a look has changed what was entered"),
            Cut::Deed(Kind::Undo) => {
                let one_less = confirmed.undoable.get(1..) == Some(&found.undoable[..]);
                if !one_less || self.before_latest.is_some_and(|then| then != found.entered) {
                    return wrong("neither before nor after undoing");
                }
                Ok(true)
            }
            Cut::Deed(kind) => {
                let Some((_, rest)) = found.undoable.split_first() else {
                    return wrong(&format!("something lost during {kind:?}"));
                };
                if !confirmed.undoable.starts_with(rest) {
                    return wrong(&format!("more than one {kind:?}"));
                }
                let undone = logbook.undo();
                undone.map_err(|error| format!("{kind:?} cannot be taken back: {error}"))?;
                if content(logbook)?.whole != confirmed.whole {
                    return wrong(&format!("half of a {kind:?}"));
                }
                Ok(true)
            }
        }
    }
}

/// No text that was forgotten is in any file it must not be in, as they were left.
fn nothing_forgotten_is_left(place: &Path, forgotten: &Forgotten) -> Result<(), String> {
    if forgotten.everywhere.is_empty() && forgotten.here.is_empty() {
        return Ok(());
    }
    let folder = place.parent().unwrap_or(place);
    for file in files_below(folder) {
        let here = file.parent() == Some(folder);
        let own = here.then_some(&forgotten.here).into_iter().flatten();
        let texts: Vec<&String> = forgotten.everywhere.iter().chain(own).collect();
        let bytes = fs::read(&file).map_err(|error| error.to_string())?;
        // Every text begins alike, so few places have to be compared with all of them.
        let places = bytes.windows(4).enumerate();
        for (at, _) in places.filter(|(_, window)| window == b"note") {
            let rest = &bytes[at..];
            if let Some(text) = texts.iter().find(|text| rest.starts_with(text.as_bytes())) {
                return Err(format!("{text} was forgotten and is in {}", file.display()));
            }
        }
    }
    Ok(())
}

/// Every file in a folder and below it.
pub fn files_below(folder: &Path) -> Vec<PathBuf> {
    let entries = fs::read_dir(folder).into_iter().flatten().flatten();
    entries
        .flat_map(|entry| match entry.path() {
            path if path.is_dir() => files_below(&path),
            path => vec![path],
        })
        .collect()
}
