//! Flips every byte of a log book, and cuts it at every length, and opens what comes of it: either
//! it is told, or all it says is what was written.
//!
//! ```text
//! cargo run -p logbook --example every_byte -- tests/fixtures/logbook-v5.db
//! cargo run -p logbook --example every_byte -- tests/fixtures/logbook-v5.db 1 3/10
//! cargo run -p logbook --example every_byte -- LARGE.db 9973
//! cargo run -p logbook --example every_byte -- --locked tests/fixtures/logbook-v5.db 41
//! ```
//!
//! With `--locked` before all else the log book is locked first, and opened with its passphrase;
//! then the file that holds its wrapped key is tried in the same way, with a copy of it among the
//! copies and without one.
//!
//! Every byte is flipped three ways and the file cut at every length. A number tries only every so
//! many bytes, each one way, and some 2,000 lengths, or all where it is 1; what follows it, only that
//! part of the file.
//! Where something else comes of it than what may, the byte is named and it ends with an error.

use std::error::Error;
use std::fs;
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

use chrono::{DateTime, FixedOffset};
use logbook::backup::{Places, Reason, folder_of};
use logbook::lock::{self, RecoveryCode, Word, Work};
use logbook::{Logbook, LogbookError};

const PASSPHRASE: &str = "lamp quietly ferments";

/// What is done to a byte: one bit, the highest bit, all of them.
const MASKS: [u8; 3] = [0x01, 0x80, 0xff];

/// What came of the variants.
#[derive(Default)]
struct Tally {
    variants: usize,
    /// Told when it was opened, at once.
    at_opening: usize,
    /// Told once everything in it had been read.
    after_reading: usize,
    /// Nothing is told, and nothing is otherwise than it was.
    unharmed: usize,
    /// Of how many of those told something could be read and put in a new one.
    salvaged: usize,
    /// How many of those were tried.
    tried: usize,
    wrong: Vec<String>,
    longest: Duration,
}

fn main() -> Result<(), Box<dyn Error>> {
    let mut arguments = std::env::args().skip(1).peekable();
    let locked = arguments.next_if_eq("--locked").is_some();
    let given = arguments.next().ok_or("which log book?")?;
    let stride: Option<usize> = arguments.next().map(|every| every.parse()).transpose()?;
    let (stride, every_way) = (stride.unwrap_or(1), stride.is_none());
    let (piece, pieces) = match arguments.next() {
        Some(part) => part_of(&part)?,
        None => (1, 1),
    };
    let now = DateTime::parse_from_rfc3339("2026-11-01T12:00:00+01:00")?;
    let folder = tempfile::tempdir()?;
    let place = folder.path().join("tend.logbook");
    fs::copy(&given, &place)?;
    // As the present Tend keeps it.
    drop(Logbook::open(&place, now)?);
    if locked {
        Places::of(&place)?.back_up(&place, Reason::Asked, now)?;
        let code = RecoveryCode::random()?;
        lock::turn_on(&place, &passphrase()?, &code, Work::LITTLE, now)?;
    }
    let sound = fs::read(&place)?;
    let said = said(&place, now)?.ok_or("it is not sound as it is")?;

    let mut tally = Tally::default();
    let part = sound.len() * (piece - 1) / pieces..sound.len() * piece / pieces;
    for at in part.clone().step_by(stride) {
        for (turn, mask) in MASKS.into_iter().enumerate() {
            if !every_way && turn != (at / stride) % MASKS.len() {
                continue;
            }
            let mut bytes = sound.clone();
            bytes[at] ^= mask;
            tally.variant(&place, &bytes, &said, now, &format!("byte {at} ^ {mask}"))?;
        }
    }
    let flipped = tally.variants;
    let apart = match stride {
        1 => 1,
        _ => stride.max(sound.len() / 2000),
    };
    // Of nothing at all a new log book is made.
    for length in part.step_by(apart).filter(|length| *length > 0) {
        tally.variant(
            &place,
            &sound[..length],
            &said,
            now,
            &format!("cut at {length}"),
        )?;
    }
    println!(
        "{} bytes: {flipped} flipped, {} cut short\n{} told when opened, {} told once all was read, \
         {} unharmed, {} wrong\nsalvaged: {} of {} tried\nlongest opening: {:?}",
        sound.len(),
        tally.variants - flipped,
        tally.at_opening,
        tally.after_reading,
        tally.unharmed,
        tally.wrong.len(),
        tally.salvaged,
        tally.tried,
        tally.longest,
    );
    if locked {
        clear(&place)?;
        fs::write(&place, &sound)?;
        envelope(&place, stride, &said, now, &mut tally)?;
    }
    match tally.wrong.first() {
        None => Ok(()),
        Some(first) => Err(format!("{first}, and {} more", tally.wrong.len() - 1).into()),
    }
}

/// The file with the wrapped key, harmed in the same ways: the log book opens with the one among
/// its copies; and where there is none there, or it opens all the same, or it is said where one was
/// looked for.
fn envelope(
    place: &Path,
    stride: usize,
    sound: &str,
    now: DateTime<FixedOffset>,
    tally: &mut Tally,
) -> Result<(), Box<dyn Error>> {
    let envelope = place.with_file_name("tend.logbook.lock.json");
    let whole = fs::read(&envelope)?;
    let flipped = (0..whole.len()).step_by(stride.min(7)).map(|at| {
        let mut bytes = whole.clone();
        bytes[at] ^= MASKS[at % MASKS.len()];
        bytes
    });
    let cut = (0..whole.len()).step_by(stride.min(7));
    let variants: Vec<_> = flipped.chain(cut.map(|at| whole[..at].to_vec())).collect();
    let mut opened = [0, 0];
    for (turn, opened) in opened.iter_mut().enumerate() {
        for bytes in &variants {
            fs::write(&envelope, bytes)?;
            match said(place, now) {
                Ok(Some(found)) if found == sound => *opened += 1,
                Err(LogbookError::NoEnvelope { .. }) if turn == 1 => {}
                other => tally.wrong.push(format!("envelope: {other:?}")),
            }
        }
        for file in fs::read_dir(folder_of(place))? {
            let file = file?.path();
            if file.extension().is_some_and(|ending| ending == "json") {
                fs::remove_file(file)?;
            }
        }
    }
    println!(
        "{} variants of the file with its key: {} open it with a copy of that, {} without one; the \
         others say what is missing",
        variants.len(),
        opened[0],
        opened[1]
    );
    Ok(())
}

fn passphrase() -> Result<Word, LogbookError> {
    Word::new(PASSPHRASE.to_owned())
}

/// As a program opens it that has just been started.
fn open(place: &Path, now: DateTime<FixedOffset>) -> Result<Logbook, LogbookError> {
    lock::forget_key(place);
    match Logbook::open(place, now) {
        Err(LogbookError::Locked { .. }) => Logbook::unlock(place, &passphrase()?, now),
        opened => opened,
    }
}

/// `3/10`: the third part of ten.
fn part_of(text: &str) -> Result<(usize, usize), Box<dyn Error>> {
    let (piece, pieces) = text.split_once('/').ok_or("a part is K/N")?;
    let (piece, pieces) = (piece.parse()?, pieces.parse()?);
    match (1..=pieces).contains(&piece) {
        true => Ok((piece, pieces)),
        false => Err(format!("there is no part {text}").into()),
    }
}

impl Tally {
    fn variant(
        &mut self,
        place: &Path,
        bytes: &[u8],
        sound: &str,
        now: DateTime<FixedOffset>,
        name: &str,
    ) -> Result<(), Box<dyn Error>> {
        clear(place)?;
        fs::write(place, bytes)?;
        self.variants += 1;
        let begun = Instant::now();
        let opened = open(place, now);
        self.longest = self.longest.max(begun.elapsed());
        match opened {
            Err(error) if error.is_damage() => self.at_opening += 1,
            Err(error) => self.wrong.push(format!("{name}: {error}")),
            Ok(book) => match book.integrity() {
                Ok(defects) if defects.is_empty() => {
                    drop(book);
                    if said(place, now)?.as_deref() == Some(sound) {
                        self.unharmed += 1;
                    } else {
                        self.wrong
                            .push(format!("{name}: shown as if it were sound"));
                    }
                    return Ok(());
                }
                _ => self.after_reading += 1,
            },
        }
        // A way back, for some of them: it takes its time.
        if self.variants.is_multiple_of(101) {
            clear(place)?;
            fs::write(place, bytes)?;
            self.tried += 1;
            let damage = logbook::damage(place, now)?;
            self.salvaged += usize::from(damage.salvaged.is_some());
            fs::remove_dir_all(&damage.aside)?;
        }
        Ok(())
    }
}

fn clear(place: &Path) -> std::io::Result<()> {
    for ending in ["-wal", "-shm"] {
        let mut beside = place.as_os_str().to_owned();
        beside.push(ending);
        let beside = PathBuf::from(beside);
        if beside.exists() {
            fs::remove_file(beside)?;
        }
    }
    Ok(())
}

/// Everything a log book says; nothing where it is not sound.
fn said(place: &Path, now: DateTime<FixedOffset>) -> Result<Option<String>, LogbookError> {
    let book = open(place, now)?;
    if !book.integrity()?.is_empty() {
        return Ok(None);
    }
    book.read(|log| {
        let (everything, beside) = (log.log()?, log.beside()?);
        let settings = log.settings()?;
        let taken = log.taken_answers()?;
        let (undoable, awake) = (log.undoable()?, log.last_awake()?);
        Ok(Some(format!(
            "{everything:?} {beside:?} {settings:?} {taken:?} {undoable:?} {awake:?}"
        )))
    })
}
