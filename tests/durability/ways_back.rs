//! A damaged log book is set aside and another one put in its place, and the program is killed or
//! the power cut at every step of it. It opens as damaged, with a way back, until it opens with
//! what was chosen; and what was damaged lies aside, whole, from the moment that is said.

use std::fmt;
use std::fs;
use std::path::{Path, PathBuf};

use chrono::{DateTime, FixedOffset, TimeDelta};
use fastrand::Rng;
use logbook::backup::{Places, Reason};
use logbook::{Damage, LogbookError, Trouble, lock};

use super::content::Content;
use super::deed::{self, Kind};
use super::disk::{Disk, Event, Loss};
use super::held::files_below;
use super::kept::Kept;
use super::power_cut::Folder;
use super::small_disk::{Full, empty};
use super::start::Start;
use super::trace::{self, say};

/// What is chosen.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Way {
    /// The newest sound copy.
    Copy,
    /// What could be read of the damaged one.
    Salvaged,
    /// An empty one.
    Empty,
}

const WAYS: [Way; 3] = [Way::Copy, Way::Salvaged, Way::Empty];
const START: Start = Start::Version(4);
/// The size of a page of the file, bytes.
const PAGE: usize = 4_096;
/// How much room is left, in KiB: none, some pages, and as much as a way back takes.
const ROOM: [u64; 10] = [0, 4, 16, 64, 128, 256, 384, 512, 768, 1_024];

impl Way {
    /// What a word on the command line says.
    pub fn named(name: &str) -> Option<Self> {
        WAYS.into_iter().find(|way| way.name() == name)
    }

    const fn name(self) -> &'static str {
        match self {
            Self::Copy => "copy",
            Self::Salvaged => "salvaged",
            Self::Empty => "empty",
        }
    }

    fn go(
        self,
        place: &Path,
        damage: Damage,
        now: DateTime<FixedOffset>,
    ) -> Result<(), LogbookError> {
        match self {
            Self::Copy => logbook::take(place, &damage.backup.unwrap().1.path, now),
            Self::Salvaged => logbook::take(place, &damage.salvaged.unwrap().path, now),
            Self::Empty => logbook::take_empty(place, now),
        }
    }
}

/// The program that is watched: it finds the damage, and then goes this way back. It says when it
/// has done either.
///
/// # Panics
/// When something is in its way: there is nothing.
pub fn work(place: &Path, now: DateTime<FixedOffset>, kept: Kept, way: Way) {
    assert!(kept.open(place, now).unwrap_err().is_damage());
    say("0");
    let damage = logbook::damage(place, now).unwrap();
    say("1");
    way.go(place, damage, now).unwrap();
    say("2");
}

/// What came of it.
#[derive(Debug, Default)]
pub struct Figures {
    operations: usize,
    disks: usize,
    before: usize,
    after: usize,
}

impl Figures {
    /// How many disks were looked at.
    pub fn disks(&self) -> usize {
        self.disks
    }
}

impl fmt::Display for Figures {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(
            f,
            "{} disks: the program killed at each of {} operations of a way back from damage, and \
             the power cut there",
            self.disks, self.operations
        )?;
        writeln!(
            f,
            "{} damaged as before, {} with what was chosen; every damaged one aside, whole",
            self.before, self.after
        )
    }
}

/// Looks at what is left of every way back, plain and locked, when the program is killed at every
/// `step`th of its operations and at each that changes a name, and with as many power cuts.
///
/// # Errors
/// In words, the first disk that was not as it must be; it is kept for a look.
pub fn cut(program: &Path, step: usize, seed: u64) -> Result<Figures, String> {
    let mut dice = Rng::with_seed(seed);
    let mut figures = Figures::default();
    for kept in [Kept::Plain, Kept::Locked] {
        for way in WAYS {
            let folder = tempfile::Builder::new().prefix("tend-").tempdir().unwrap();
            Harmed::lay(kept, way, folder.path()).cut(program, step, &mut dice, &mut figures)?;
        }
    }
    Ok(figures)
}

/// Goes every way back, plain and locked, on a small disk with little room. Gives how often it was
/// refused.
///
/// # Panics
/// Where something is not as it must be.
pub fn with_little_room(disk: &Path) -> usize {
    let mut refused = 0;
    for kept in [Kept::Plain, Kept::Locked] {
        for way in WAYS {
            for room in ROOM {
                empty(disk);
                let harmed = Harmed::lay(kept, way, disk);
                refused += usize::from(harmed.is_refused(disk, room));
            }
        }
    }
    refused
}

/// A damaged log book, with a sound copy of it.
struct Harmed {
    kept: Kept,
    way: Way,
    root: PathBuf,
    place: PathBuf,
    /// The files of it, as they are.
    bytes: Vec<(&'static str, Vec<u8>)>,
    /// What it holds when the way has been gone.
    content: Content,
}

impl Harmed {
    /// Lays it in a folder.
    fn lay(kept: Kept, way: Way, folder: &Path) -> Self {
        let root = folder.canonicalize().unwrap();
        let place = kept.lay(START, &root);
        let now = START.now();
        let mut book = kept.open(&place, now).unwrap();
        let mut places = Places::of(&place).unwrap();
        places.back_up(&place, Reason::Asked, now).unwrap();
        // The latest change stands in the file beside.
        deed::act(&mut book, now, Kind::CheckIn, &mut Rng::with_seed(1)).unwrap();
        let mut bytes: Vec<_> = ["", "-wal"]
            .into_iter()
            .map(|ending| (ending, fs::read(beside(&place, ending)).unwrap()))
            .collect();
        drop(book);
        lock::forget_key(&place);
        let pages = bytes[0].1.len() / PAGE;
        for page in [pages / 3, pages / 2, pages * 2 / 3] {
            bytes[0].1[page * PAGE + 8..(page + 1) * PAGE].fill(0x5a);
        }
        for (ending, bytes) in &bytes {
            fs::write(beside(&place, ending), bytes).unwrap();
        }
        let mut harmed = Self {
            kept,
            way,
            root,
            place,
            bytes,
            content: Content::default(),
        };
        harmed.content = harmed.gone();
        harmed
    }

    /// What comes of going the way without being cut off.
    fn gone(&self) -> Content {
        let folder = tempfile::tempdir().unwrap();
        for file in files_below(&self.root) {
            let to = folder.path().join(file.strip_prefix(&self.root).unwrap());
            fs::create_dir_all(to.parent().unwrap()).unwrap();
            fs::copy(&file, to).unwrap();
        }
        let place = folder
            .path()
            .join(self.place.strip_prefix(&self.root).unwrap());
        let now = START.now();
        assert!(self.kept.open(&place, now).unwrap_err().is_damage());
        self.way
            .go(&place, logbook::damage(&place, now).unwrap(), now)
            .unwrap();
        let content = Content::of(&self.kept.open(&place, now).unwrap()).unwrap();
        lock::forget_key(&place);
        content
    }

    fn cut(
        &self,
        program: &Path,
        step: usize,
        dice: &mut Rng,
        figures: &mut Figures,
    ) -> Result<(), String> {
        let arguments = [
            "way-back".to_owned(),
            self.place.display().to_string(),
            START.now().to_rfc3339(),
            self.kept.name().to_owned(),
            self.way.name().to_owned(),
        ];
        let events = trace::watch(program, &arguments, &self.root);
        let mut disk = Disk::default();
        let mut said = None;
        let first = dice.usize(..step);
        for (number, event) in events.iter().enumerate() {
            disk.take(event);
            if let Event::Said(stage) = event {
                said = stage.parse().ok();
            }
            let names = matches!(
                event,
                Event::Rename(..) | Event::Unname(_) | Event::SyncFolder(_)
            );
            let Some(said) = said.filter(|_| number % step == first || names) else {
                continue;
            };
            figures.operations += 1;
            let loss = match dice.u32(..3) {
                0 => Loss::All,
                _ => Loss::Some([1, 5, 9][dice.usize(..3)]),
            };
            for loss in [Loss::None, loss] {
                let after = Folder::lay(&disk, &self.root, loss, dice);
                let at = after.at(&self.root, &self.place);
                match self.look(&at, said) {
                    Ok(gone) => {
                        figures.disks += 1;
                        figures.after += usize::from(gone);
                        figures.before += usize::from(!gone);
                    }
                    Err(wrong) => {
                        let (kept, way, left) = (self.kept, self.way, after.keep());
                        return Err(format!(
                            "{kept:?}, {way:?}, after {number} operations, {loss:?} lost, said \
                             {said}: {wrong}\n{}",
                            left.display()
                        ));
                    }
                }
            }
        }
        Ok(())
    }

    /// Goes the way with so many KiB of room, and again once there is as much as it takes. Says
    /// whether it was refused at first.
    fn is_refused(&self, disk: &Path, room: u64) -> bool {
        let (place, now) = (&self.place, START.now());
        let here = |wrong: String| -> String {
            format!("{:?}, {:?}, {room} KiB: {wrong}", self.kept, self.way)
        };
        let full = Full::but(disk, room);
        let gone = self.go(place, now);
        full.no_more();
        if let Err(error) = &gone {
            assert_eq!(
                error.trouble(),
                Some(Trouble::Full),
                "{}",
                here(error.to_string())
            );
            let gone = self
                .look(place, 0)
                .unwrap_or_else(|wrong| panic!("{}", here(wrong)));
            if !gone {
                let gone = self.go(place, now);
                gone.unwrap_or_else(|error| panic!("{}", here(error.to_string())));
            }
        }
        let there = self.look(place, 2);
        assert_eq!(there, Ok(true), "{}", here(String::new()));
        gone.is_err()
    }

    /// Finds the damage and goes the way.
    fn go(&self, place: &Path, now: DateTime<FixedOffset>) -> Result<(), LogbookError> {
        match self.kept.open(place, now) {
            Err(error) if error.is_damage() => {
                self.way.go(place, logbook::damage(place, now)?, now)
            }
            Err(error) => Err(error),
            Ok(book) => panic!("{book:?} opens"),
        }
    }

    /// Opens it, and says whether the way has been gone.
    fn look(&self, place: &Path, said: u32) -> Result<bool, String> {
        self.kept.check_files(place)?;
        let now = START.now() + TimeDelta::days(30);
        let aside = self.is_aside(place);
        if said > 0 && !aside {
            return Err("what was damaged is not aside".to_owned());
        }
        let opened = self.kept.open(place, now);
        let gone = match opened {
            Ok(book) if !aside => return Err(format!("{book:?} opens, and nothing is aside")),
            Ok(book) => {
                let content = Content::of(&book).map_err(|error| error.to_string())?;
                if content != self.content {
                    return Err("it does not hold what was chosen".to_owned());
                }
                let defects = book.integrity().map_err(|error| error.to_string())?;
                if !defects.is_empty() {
                    return Err(format!("{defects:?}"));
                }
                true
            }
            Err(error) if error.is_damage() && said < 2 => {
                let damage = logbook::damage(place, now).map_err(|error| error.to_string())?;
                if damage.backup.is_none() || damage.salvaged.is_none() {
                    return Err(format!("a way back is missing: {damage:?}"));
                }
                false
            }
            Err(error) => return Err(format!("after it was confirmed: {error}")),
        };
        self.kept.check_files(place)?;
        lock::forget_key(place);
        Ok(gone)
    }

    /// Whether what was damaged lies aside byte for byte; sealed, what is not locked by itself.
    fn is_aside(&self, place: &Path) -> bool {
        let name = place.file_name().unwrap();
        let all = place.with_file_name("damaged");
        let mut folders = fs::read_dir(all).into_iter().flatten().flatten();
        folders.any(|folder| {
            let own = folder.path().join(name);
            self.bytes.iter().all(|(ending, bytes)| {
                let file = beside(&own, ending);
                fs::read(&file).is_ok_and(|there| there == *bytes)
                    || (self.kept == Kept::Locked && beside(&file, ".sealed").exists())
            })
        })
    }
}

fn beside(path: &Path, ending: &str) -> PathBuf {
    let mut name = path.as_os_str().to_owned();
    name.push(ending);
    name.into()
}
