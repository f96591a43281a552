//! The program under load: it opens a log book, works on it without a pause, and says on its
//! standard output what was confirmed.
//!
//! It writes nothing else and ends when it has done as much as it was asked to.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

use chrono::{DateTime, FixedOffset, TimeDelta};
use fastrand::Rng;
use logbook::backup::{Place, Places, Reason};
use logbook::{Logbook, UNDO_STEPS};
use uuid::Uuid;

use super::content::Content;
use super::deed::{self, Kind};
use super::kept::Kept;
use super::told::Line;
use super::trace;

/// What it is to do.
#[derive(Debug, Clone)]
pub struct Load {
    /// Where the log book lies.
    pub place: PathBuf,
    /// When its clock begins.
    pub now: DateTime<FixedOffset>,
    /// How its dice fall.
    pub seed: u64,
    /// How many deeds.
    pub deeds: usize,
    /// How the log book is kept.
    pub kept: Kept,
}

impl Load {
    /// The arguments of a program that does it.
    pub fn arguments(&self) -> Vec<String> {
        vec![
            self.place.display().to_string(),
            self.now.to_rfc3339(),
            self.seed.to_string(),
            self.deeds.to_string(),
            self.kept.name().to_owned(),
        ]
    }

    /// What the arguments of such a program say.
    pub fn parse(arguments: &[String]) -> Option<Self> {
        let [place, now, seed, deeds, kept] = arguments else {
            return None;
        };
        Some(Self {
            place: place.into(),
            now: DateTime::parse_from_rfc3339(now).ok()?,
            seed: seed.parse().ok()?,
            deeds: deeds.parse().ok()?,
            kept: Kept::named(kept)?,
        })
    }

    /// Does it.
    ///
    /// # Panics
    /// When the log book cannot be opened or written: there is no reason why it should not.
    pub fn work(&self) {
        let logbook = self.kept.open(&self.place, self.now).unwrap();
        let mut patient = Patient {
            place: &self.place,
            kept: self.kept,
            now: self.now,
            dice: Rng::with_seed(self.seed),
            written: marks(&logbook),
            deleted: BTreeMap::new(),
            deeds: 0,
            copies: Vec::new(),
        };
        say(&Line::Opened(Content::of(&logbook).unwrap()));
        let mut log_book = Some(logbook);
        for number in 0..self.deeds {
            let logbook = log_book.take().unwrap();
            let kind = match number {
                0 if planner::export_log(&logbook).unwrap().is_none() => Kind::Start,
                _ => Kind::next(&mut patient.dice),
            };
            let logbook = patient.act(logbook, kind);
            patient.written.extend(marks(&logbook));
            say(&Line::Done(Content::of(&logbook).unwrap()));
            patient.now += TimeDelta::minutes(patient.dice.i64(1..240));
            log_book = Some(logbook);
        }
    }
}

/// Who works on it.
struct Patient<'a> {
    place: &'a Path,
    kept: Kept,
    now: DateTime<FixedOffset>,
    dice: Rng,
    /// The marks of all notes there ever were, each with its check-in.
    written: BTreeMap<String, Uuid>,
    /// Those of the check-ins it has deleted, with how many deeds it had done before.
    deleted: BTreeMap<String, usize>,
    deeds: usize,
    /// The copies made, with what they hold.
    copies: Vec<(PathBuf, Content)>,
}

impl Patient<'_> {
    /// Says what begins, and does it.
    fn act(&mut self, mut logbook: Logbook, kind: Kind) -> Logbook {
        self.deeds += 1;
        if kind == Kind::Restore {
            self.restore(&mut logbook);
            return logbook;
        }
        say(&Line::Begins(kind));
        match kind {
            Kind::Reopen => {
                drop(logbook);
                return self.kept.open(self.place, self.now).unwrap();
            }
            Kind::Forget => {
                planner::forget_deleted(&mut logbook, self.now).unwrap();
                say(&self.forgotten(&logbook));
            }
            Kind::Delete => {
                let before = marks(&logbook);
                deed::act(&mut logbook, self.now, kind, &mut self.dice).unwrap();
                for mark in gone(&before, &logbook) {
                    self.deleted.insert(mark, self.deeds);
                }
            }
            Kind::BackUp => self.back_up(&logbook),
            _ => deed::act(&mut logbook, self.now, kind, &mut self.dice).unwrap(),
        }
        logbook
    }

    /// What could still have been brought back is found in the copies, too.
    fn forgotten(&self, logbook: &Logbook) -> Line {
        let in_reach = |mark: &String| {
            let then = self.deleted.get(mark);
            then.is_some_and(|then| self.deeds - then < UNDO_STEPS)
        };
        let (everywhere, here) = gone(&self.written, logbook).into_iter().partition(in_reach);
        Line::Forgotten { everywhere, here }
    }

    fn back_up(&mut self, logbook: &Logbook) {
        let content = Content::of(logbook).unwrap();
        let mut places = Places::of(self.place).unwrap();
        let made = places.back_up(self.place, Reason::Asked, self.now).unwrap();
        let copies = made
            .into_iter()
            .map(|(_, copy)| (copy.path, content.clone()));
        self.copies.extend(copies);
        assert_eq!(places.outcome(Place::App).failing, None);
    }

    /// One of the copies that are still there.
    fn restore(&mut self, logbook: &mut Logbook) {
        self.copies.retain(|(copy, _)| copy.exists());
        let Some((copy, content)) = self.copies.get(self.dice.usize(..self.copies.len().max(1)))
        else {
            say(&Line::Begins(Kind::Restore));
            return;
        };
        say(&Line::Restores(content.clone()));
        logbook.restore(copy, self.now).unwrap();
        assert_eq!(Content::of(logbook).unwrap(), *content);
        // What is not in it was not deleted: the copy of what was there before leads back to it.
        self.written = marks(logbook);
        self.deleted.clear();
    }
}

/// What can be read in the notes, earlier versions not counted, and in which check-in.
fn marks(logbook: &Logbook) -> BTreeMap<String, Uuid> {
    let log = planner::export_log(logbook).unwrap();
    log.iter().flat_map(deed::marks).collect()
}

/// The marks of check-ins that are there no more. Earlier versions of one that is are kept.
fn gone(written: &BTreeMap<String, Uuid>, logbook: &Logbook) -> Vec<String> {
    let log = planner::export_log(logbook).unwrap();
    let episodes = log.iter().flat_map(|log| &log.episodes);
    let check_ins = episodes.flat_map(|episode| &episode.check_ins);
    let there: BTreeSet<Uuid> = check_ins.map(|check_in| check_in.id).collect();
    let gone = written.iter().filter(|(_, id)| !there.contains(id));
    gone.map(|(mark, _)| mark.clone()).collect()
}

/// In one piece, and gone out before anything else is done.
fn say(line: &Line) {
    trace::say(&line.written());
}
