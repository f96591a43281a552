//! The power goes while the program works.
//!
//! Everything it does to its files is recorded, and from that thousands of disks are made up as a
//! power cut at any moment could have left them. Each is opened and held to what had been said by
//! then. What is known of the disk is in [`super::disk`].

use std::collections::BTreeMap;
use std::fmt;
use std::fs;
use std::path::{Path, PathBuf};

use chrono::{DateTime, FixedOffset, TimeDelta};
use fastrand::Rng;
use logbook::Logbook;
use rusqlite::{Connection, OpenFlags};

use super::content::Content;
use super::deed::Kind;
use super::disk::{Disk, Event, Loss};
use super::held::{self, Cut, files_below};
use super::kept::Kept;
use super::load::Load;
use super::start::{STARTS, Start};
use super::told::Line;
use super::trace;

/// How many deeds are recorded at a time.
const DEEDS: usize = 60;
/// How many disks are made up of one record.
const DISKS: usize = 500;

/// What came of it.
#[derive(Debug, Default)]
pub struct Figures {
    kept: Kept,
    disks: usize,
    records: usize,
    operations: usize,
    cut: BTreeMap<Cut, u32>,
    there: u32,
}

/// Makes up so many disks and looks at them.
///
/// # Errors
/// In words, the first one that was not as it must be; it is kept for a look.
pub fn cut(program: &Path, kept: Kept, disks: usize, seed: u64) -> Result<Figures, String> {
    let mut dice = Rng::with_seed(seed);
    let mut figures = Figures {
        kept,
        ..Figures::default()
    };
    while figures.disks < disks {
        let start = STARTS[figures.records % STARTS.len()];
        let share = (disks / STARTS.len()).clamp(1, DISKS);
        let record = Record::of(program, kept, start, dice.u64(..));
        figures.records += 1;
        figures.operations += record.events.len();
        let share = share.min(disks - figures.disks);
        record.look(share, &mut dice, &mut figures)?;
    }
    Ok(figures)
}

/// What one program did.
struct Record {
    kept: Kept,
    start: Start,
    content: Content,
    /// The folder it worked in.
    root: PathBuf,
    place: PathBuf,
    events: Vec<Event>,
    /// By what was under way: the first event of it and the one after the last.
    parts: BTreeMap<Cut, Vec<(usize, usize)>>,
}

impl Record {
    fn of(program: &Path, kept: Kept, start: Start, seed: u64) -> Self {
        let folder = tempfile::Builder::new().prefix("tend-").tempdir().unwrap();
        let root = folder.path().canonicalize().unwrap();
        let place = kept.lay(start, &root);
        let load = Load {
            place: place.clone(),
            now: start.now(),
            seed,
            deeds: DEEDS,
            kept,
        };
        let mut arguments = vec!["load".to_owned()];
        arguments.extend(load.arguments());
        let events = trace::watch(program, &arguments, &root);
        Self {
            kept,
            start,
            content: start.content(),
            parts: parts(&root, &events),
            root,
            place,
            events,
        }
    }

    /// Cuts the power so many times.
    fn look(&self, times: usize, dice: &mut Rng, figures: &mut Figures) -> Result<(), String> {
        let mut moments: Vec<usize> = (0..times).map(|_| self.moment(dice)).collect();
        moments.sort_unstable();
        let mut disk = Disk::default();
        let mut said = String::new();
        let mut happened = 0;
        for moment in moments {
            for event in &self.events[happened..moment] {
                disk.take(event);
                if let Event::Said(text) = event {
                    said.push_str(text);
                }
            }
            happened = moment;
            self.look_at(&disk, &Line::all(&said), dice, figures)
                .map_err(|wrong| format!("after {moment} operations: {wrong}"))?;
        }
        Ok(())
    }

    /// After so many events. What happens rarely is looked at as often as what happens all the
    /// time.
    fn moment(&self, dice: &mut Rng) -> usize {
        let kinds: Vec<_> = self.parts.values().collect();
        let parts = kinds[dice.usize(..kinds.len())];
        let (first, end) = parts[dice.usize(..parts.len())];
        dice.usize(first..=end)
    }

    fn look_at(
        &self,
        disk: &Disk,
        said: &[Line],
        dice: &mut Rng,
        figures: &mut Figures,
    ) -> Result<(), String> {
        let loss = match dice.u32(..8) {
            0..2 => Loss::All,
            2 => Loss::None,
            _ => Loss::Some([1, 5, 9][dice.usize(..3)]),
        };
        let after = Folder::lay(disk, &self.root, loss, dice);
        let place = after.at(&self.root, &self.place);
        let now = self.start.now() + TimeDelta::days(30);
        let outcome = self
            .kept_before_it_was_brought_up_to_date(&place, said, now)
            .and_then(|()| held::check(&place, self.kept, now, &self.content, said));
        match outcome {
            Ok(found) => {
                figures.disks += 1;
                figures.there += u32::from(found.there);
                *figures.cut.entry(found.cut).or_default() += 1;
                Ok(())
            }
            Err(wrong) => {
                let (began, last) = (self.start, said.last());
                let kept = after.0.keep();
                Err(format!(
                    "{loss:?} lost, began with {began:?}: {wrong}\n{}\nlast said: {last:?}",
                    kept.display(),
                ))
            }
        }
    }

    /// Once an older log book has been brought up to date, a copy of it as it was is there.
    fn kept_before_it_was_brought_up_to_date(
        &self,
        place: &Path,
        said: &[Line],
        now: DateTime<FixedOffset>,
    ) -> Result<(), String> {
        let (Start::Version(version), Kept::Plain) = (self.start, self.kept) else {
            return Ok(());
        };
        // What is forgotten leaves the copies, and takes those with it that cannot be mended.
        let forgot = said.contains(&Line::Begins(Kind::Forget));
        if said.is_empty() || forgot {
            return Ok(());
        }
        let folder = place.parent().unwrap();
        let copies = files_below(folder)
            .into_iter()
            .filter(|file| file != place && version_of(file) == Some(i64::from(version)));
        for copy in copies {
            let apart = tempfile::tempdir().unwrap();
            let place = apart.path().join("tend.logbook");
            fs::copy(&copy, &place).unwrap();
            let logbook = Logbook::open(&place, now).map_err(|error| format!("copy: {error}"))?;
            if logbook.integrity().is_ok_and(|defects| defects.is_empty())
                && Content::of(&logbook).is_ok_and(|content| content == self.content)
            {
                return Ok(());
            }
        }
        Err("brought up to date, and no copy is kept of it as it was".to_owned())
    }
}

/// The events by what was under way.
fn parts(root: &Path, events: &[Event]) -> BTreeMap<Cut, Vec<(usize, usize)>> {
    let mut parts: BTreeMap<Cut, Vec<(usize, usize)>> = BTreeMap::new();
    let mut under_way = Cut::Opening;
    // What lay there before the program started stays.
    let laid = events
        .iter()
        .position(|event| matches!(event, Event::SyncFolder(folder) if folder == root));
    let mut first = laid.unwrap() + 1;
    for (place, event) in events.iter().enumerate() {
        let Event::Said(text) = event else {
            continue;
        };
        for line in Line::all(text) {
            let next = match line {
                Line::Begins(kind) => Cut::Deed(kind),
                Line::Restores(_) => Cut::Deed(Kind::Restore),
                Line::Opened(_) | Line::Done(_) => Cut::Nothing,
                Line::Forgotten { .. } => continue,
            };
            parts.entry(under_way).or_default().push((first, place));
            (under_way, first) = (next, place + 1);
        }
    }
    parts
        .entry(under_way)
        .or_default()
        .push((first, events.len()));
    parts
}

/// A disk as it was left, in a folder of its own.
pub(super) struct Folder(tempfile::TempDir);

impl Folder {
    pub(super) fn lay(disk: &Disk, root: &Path, loss: Loss, dice: &mut Rng) -> Self {
        // In memory where there is such a place: nothing is to survive of it.
        let memory = Path::new("/dev/shm");
        let mut builder = tempfile::Builder::new();
        builder.prefix("tend-");
        let folder = match builder.tempdir_in(memory) {
            Ok(folder) => folder,
            Err(_) => builder.tempdir().unwrap(),
        };
        let after = Self(folder);
        let (folders, files) = disk.left(root, loss, dice);
        for folder in folders {
            fs::create_dir(after.at(root, &folder)).unwrap();
        }
        for (file, bytes) in files {
            let place = after.at(root, &file);
            fs::write(&place, bytes).unwrap();
            // What was in shared memory is anything.
            if place.to_string_lossy().ends_with("-wal") && dice.u32(..4) == 0 {
                let name = place.to_string_lossy().replace("-wal", "-shm");
                let bytes: Vec<u8> = (0..32_768).map(|_| dice.u8(..)).collect();
                fs::write(name, bytes).unwrap();
            }
        }
        after
    }

    /// Keeps it for a look.
    pub(super) fn keep(self) -> PathBuf {
        self.0.keep()
    }

    /// Where in it a file lies.
    pub(super) fn at(&self, root: &Path, path: &Path) -> PathBuf {
        self.0.path().join(path.strip_prefix(root).unwrap())
    }
}

/// The schema version of a file, if it is a database.
fn version_of(file: &Path) -> Option<i64> {
    let bytes = fs::read(file).ok()?;
    bytes.starts_with(b"SQLite format 3\0").then_some(())?;
    let connection = Connection::open_with_flags(file, OpenFlags::SQLITE_OPEN_READ_ONLY).ok()?;
    connection
        .pragma_query_value(None, "user_version", |row| row.get(0))
        .ok()
}

impl Figures {
    /// How many disks were looked at.
    pub fn disks(&self) -> usize {
        self.disks
    }
}

impl fmt::Display for Figures {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (disks, records, operations) = (self.disks, self.records, self.operations);
        writeln!(
            f,
            "{disks} disks with a {} log book after a power cut, made up of {operations} operations of {records} \
             programs: nothing lost, every one opened",
            self.kept.name()
        )?;
        writeln!(f, "there though not confirmed: {}", self.there)?;
        for (cut, times) in &self.cut {
            writeln!(f, "{times:>6}  {cut:?}")?;
        }
        Ok(())
    }
}
