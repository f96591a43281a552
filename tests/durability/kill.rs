//! The program is killed with SIGKILL at any moment, again and again.
//!
//! Most of the time it is started on what the one before it left; now and then on a log book of an
//! earlier schema, or on nothing. What is killed may be opening, writing, cleaning up or waiting.

use std::collections::BTreeMap;
use std::fmt;
use std::io::{BufRead, BufReader, Read};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::Duration;

use chrono::{DateTime, FixedOffset, TimeDelta};
use fastrand::Rng;
use tempfile::TempDir;

use super::content::Content;
use super::held::{self, Cut, Found};
use super::kept::Kept;
use super::load::Load;
use super::start::{STARTS, Start};
use super::told::Line;

/// More than any gets done before it is killed.
const DEEDS: usize = 100_000;
/// How many lives a log book has at most before another one takes its place.
const LIVES: u32 = 12;

/// What came of it.
#[derive(Debug, Default)]
pub struct Figures {
    kept: Kept,
    kills: u32,
    confirmed: usize,
    cut: BTreeMap<Cut, u32>,
    there: u32,
    starts: BTreeMap<Start, u32>,
}

/// Kills so many programs, and checks what each one left.
///
/// # Errors
/// In words, the first file that was not as it must be; it is kept for a look.
pub fn kill(program: &Path, kept: Kept, times: u32, seed: u64) -> Result<Figures, String> {
    let mut dice = Rng::with_seed(seed);
    let mut figures = Figures {
        kept,
        ..Figures::default()
    };
    let mut log_book = None;
    while figures.kills < times {
        let life = match log_book.take() {
            Some(life) => life,
            None => LogBook::new(&mut dice, &mut figures),
        };
        log_book = life.end(program, &mut dice, &mut figures)?;
    }
    Ok(figures)
}

/// A log book between two programs.
struct LogBook {
    folder: TempDir,
    place: PathBuf,
    content: Content,
    now: DateTime<FixedOffset>,
    lives: u32,
}

impl LogBook {
    fn new(dice: &mut Rng, figures: &mut Figures) -> Self {
        let start = STARTS[dice.usize(..STARTS.len())];
        *figures.starts.entry(start).or_default() += 1;
        let folder = tempfile::Builder::new().prefix("tend-").tempdir().unwrap();
        Self {
            place: figures.kept.lay(start, folder.path()),
            folder,
            content: start.content(),
            now: start.now(),
            lives: 0,
        }
    }

    /// Starts a program on it, kills it, and looks at what is left. Gives it back for the next.
    fn end(
        mut self,
        program: &Path,
        dice: &mut Rng,
        figures: &mut Figures,
    ) -> Result<Option<Self>, String> {
        let load = Load {
            place: self.place.clone(),
            now: self.now,
            seed: dice.u64(..),
            deeds: DEEDS,
            kept: figures.kept,
        };
        let said = killed(program, &load, dice);
        self.now += TimeDelta::days(dice.i64(1..4));
        match held::check(&self.place, figures.kept, self.now, &self.content, &said) {
            Ok(found) => {
                figures.count(&said, &found);
                self.content = found.content;
            }
            Err(wrong) => {
                let folder = self.folder.keep();
                let last = &said[said.len().saturating_sub(4)..];
                return Err(format!(
                    "{}: {wrong}\nlast said: {last:#?}",
                    folder.display()
                ));
            }
        }
        self.lives += 1;
        // Most of what can go wrong when opening a new one goes wrong in its first life.
        let lives_on = self.lives < LIVES && dice.u32(..6) > 0;
        Ok(lives_on.then_some(self))
    }
}

/// What a program says until it is killed.
fn killed(program: &Path, load: &Load, dice: &mut Rng) -> Vec<Line> {
    let mut child = Command::new(program)
        .arg("load")
        .args(load.arguments())
        .stdin(Stdio::null())
        .stdout(Stdio::piped())
        .spawn()
        .unwrap_or_else(|error| panic!("{}: {error}", program.display()));
    let mut out = BufReader::new(child.stdout.take().unwrap());
    let mut said = String::new();
    // From the first moment on, or once so much has been said.
    let lines = match dice.u32(..4) {
        0 => 0,
        _ => dice.u32(..60),
    };
    for _ in 0..lines {
        if out.read_line(&mut said).unwrap() == 0 {
            panic!("the program under load ended by itself: {said}");
        }
    }
    // The moment is what the dice say, not what anything waits for.
    std::thread::sleep(Duration::from_micros(dice.u64(..25_000)));
    child.kill().unwrap();
    let ended = child.wait().unwrap();
    assert!(ended.code().is_none(), "ended by itself: {ended}");
    out.read_to_string(&mut said).unwrap();
    Line::all(&said)
}

impl Figures {
    fn count(&mut self, said: &[Line], found: &Found) {
        self.kills += 1;
        self.there += u32::from(found.there);
        *self.cut.entry(found.cut).or_default() += 1;
        let done = said.iter().filter(|line| matches!(line, Line::Done(_)));
        self.confirmed += done.count();
    }

    /// How often a program was killed.
    pub fn kills(&self) -> u32 {
        self.kills
    }

    /// How many changes had been confirmed to somebody by then.
    pub fn confirmed(&self) -> usize {
        self.confirmed
    }
}

impl fmt::Display for Figures {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let books: u32 = self.starts.values().sum();
        writeln!(
            f,
            "{} kills, {books} {} log books, {} confirmed deeds: none lost",
            self.kills,
            self.kept.name(),
            self.confirmed
        )?;
        let cut = self.kills - self.cut.get(&Cut::Nothing).copied().unwrap_or(0);
        writeln!(
            f,
            "in the middle of something: {cut}; of it there all the same: {}",
            self.there
        )?;
        for (cut, times) in &self.cut {
            writeln!(f, "{times:>6}  {cut:?}")?;
        }
        for (start, times) in &self.starts {
            writeln!(f, "{times:>6}  began with {start:?}")?;
        }
        Ok(())
    }
}
