//! The lock of a log book is turned on, given another passphrase and another recovery code, and
//! turned off, and the program is killed or the power cut at every step of it; and the same with
//! little room on the disk. It opens before or after the change, never half: with the words of
//! the one or of the other, and with everything that was in it.

use std::fmt;
use std::fs;
use std::path::{Path, PathBuf};

use chrono::{DateTime, FixedOffset};
use fastrand::Rng;
use logbook::backup::{Place, Places, Reason};
use logbook::lock::{self, RecoveryCode, Word, Work};
use logbook::{Logbook, LogbookError, Trouble};

use super::content::Content;
use super::disk::{Disk, Event, Loss};
use super::held::files_below;
use super::power_cut::Folder;
use super::small_disk::{Full, empty};
use super::start::Start;
use super::trace::{self, say};

/// How far the program had come, as it says itself.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
enum Stage {
    Plain,
    Locked,
    OtherPassphrase,
    OtherCode,
    PlainAgain,
}

const STAGES: [Stage; 5] = [
    Stage::Plain,
    Stage::Locked,
    Stage::OtherPassphrase,
    Stage::OtherCode,
    Stage::PlainAgain,
];

const PASSPHRASES: [&str; 2] = ["lamp quietly ferments", "another lamp"];
const CODES: [&str; 2] = [
    "01234-56789-ABCDE-FGHJK-MNPQR-STVWX-YZ012-34567",
    "ZYXWV-TSRQP-NMKJH-GFEDC-BA987-65432-10ZYX-WVTSR",
];

fn word(text: &str) -> Word {
    Word::new(text.to_owned()).unwrap()
}

fn code(text: &str) -> RecoveryCode {
    RecoveryCode::typed(text).unwrap()
}

impl Stage {
    /// The words that open it then; none where it takes none.
    fn words(self) -> Vec<&'static str> {
        match self {
            Self::Plain | Self::PlainAgain => Vec::new(),
            Self::Locked => vec![PASSPHRASES[0], CODES[0]],
            Self::OtherPassphrase => vec![PASSPHRASES[1], CODES[0]],
            Self::OtherCode => vec![PASSPHRASES[1], CODES[1]],
        }
    }

    fn is_plain(self) -> bool {
        self.words().is_empty()
    }

    /// Does what leads here from the one before.
    fn reach(self, place: &Path, now: DateTime<FixedOffset>) -> Result<(), LogbookError> {
        let little = Work::LITTLE;
        let [old, new] = PASSPHRASES.map(word);
        match self {
            Self::Plain => Ok(()),
            Self::Locked => lock::turn_on(place, &old, &code(CODES[0]), little, now),
            Self::OtherPassphrase => lock::change_passphrase(place, &old, &new, little, now),
            Self::OtherCode => lock::change_code(place, &new, &code(CODES[1]), now),
            Self::PlainAgain => lock::turn_off(place, &new, now),
        }
    }
}

/// The program that is watched: it goes through all stages and says each.
///
/// # Panics
/// When a change is refused: there is no reason why it should be.
pub fn work(place: &Path, now: DateTime<FixedOffset>) {
    drop(Logbook::open(place, now).unwrap());
    let mut places = Places::of(place).unwrap();
    places.back_up(place, Reason::Asked, now).unwrap();
    say("0");
    for (number, stage) in STAGES.into_iter().enumerate().skip(1) {
        stage.reach(place, now).unwrap();
        say(&number.to_string());
    }
}

/// What came of it.
#[derive(Debug, Default)]
pub struct Figures {
    operations: usize,
    disks: usize,
    killed: usize,
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
            "{} disks: the program killed at each of {} operations of a change of the lock ({}), \
             and the power cut there",
            self.disks, self.operations, self.killed
        )?;
        writeln!(
            f,
            "{} as before the change, {} as after it; none half, none lost",
            self.before, self.after
        )
    }
}

/// Looks at what is left when the program is killed at every `step`th of its operations, and
/// with as many power cuts.
///
/// # Errors
/// In words, the first disk that was not as it must be; it is kept for a look.
pub fn cut(program: &Path, step: usize, seed: u64) -> Result<Figures, String> {
    let start = Start::Version(4);
    let folder = tempfile::Builder::new().prefix("tend-").tempdir().unwrap();
    let root = folder.path().canonicalize().unwrap();
    let place = start.lay(&root);
    let arguments = [
        "lock".to_owned(),
        place.display().to_string(),
        start.now().to_rfc3339(),
    ];
    let events = trace::watch(program, &arguments, &root);
    let mut dice = Rng::with_seed(seed);
    let mut figures = Figures::default();
    let mut disk = Disk::default();
    let mut said = None;
    let first = dice.usize(..step);
    for (number, event) in events.iter().enumerate() {
        disk.take(event);
        if let Event::Said(stage) = event {
            said = stage.parse().ok();
        }
        let Some(said) = said.filter(|_| number % step == first || changes_names(event)) else {
            continue;
        };
        figures.operations += 1;
        let cut = match dice.u32(..3) {
            0 => Loss::All,
            _ => Loss::Some([1, 5, 9][dice.usize(..3)]),
        };
        for loss in [Loss::None, cut] {
            let after = Folder::lay(&disk, &root, loss, &mut dice);
            let at = after.at(&root, &place);
            match look(&at, start, said) {
                Ok(stage) => {
                    figures.disks += 1;
                    figures.killed += usize::from(loss == Loss::None);
                    figures.before += usize::from(stage == STAGES[said]);
                    figures.after += usize::from(stage != STAGES[said]);
                }
                Err(wrong) => {
                    let kept = after.keep();
                    return Err(format!(
                        "after {number} operations, {loss:?} lost, {:?}: {wrong}\n{}",
                        STAGES[said],
                        kept.display()
                    ));
                }
            }
        }
    }
    Ok(figures)
}

/// Whether it gives a file another place: what can go wrong goes wrong around these.
fn changes_names(event: &Event) -> bool {
    matches!(
        event,
        Event::Rename(..) | Event::Unname(_) | Event::SyncFolder(_)
    )
}

/// Opens it, and says at which stage it is.
fn look(place: &Path, start: Start, said: usize) -> Result<Stage, String> {
    let now = start.now() + chrono::TimeDelta::days(30);
    let possible = &STAGES[said..STAGES.len().min(said + 2)];
    let (stage, logbook) = opened(place, now, possible)?;
    let content = Content::of(&logbook).map_err(|error| error.to_string())?;
    if content != start.content() {
        return Err("it does not hold what it held".to_owned());
    }
    let defects = logbook.integrity().map_err(|error| error.to_string())?;
    if !defects.is_empty() {
        return Err(format!("{defects:?}"));
    }
    drop(logbook);
    let copies = copies_of(place);
    if said > 0 && copies.len() < 2 {
        return Err(format!("copies are missing: {copies:?}"));
    }
    for copy in &copies {
        let looked = Logbook::look_at_copy(copy).map_err(|error| format!("copy: {error}"))?;
        if !looked.defects.is_empty() {
            return Err(format!("copy: {:?}", looked.defects));
        }
    }
    let followed = files_below(place.parent().unwrap())
        .into_iter()
        .find(|file| match stage.is_plain() {
            true => is_book(file) && !is_plain(file),
            false => is_plain(file),
        });
    let left = files_below(place.parent().unwrap())
        .into_iter()
        .find(|file| is_left_over(file));
    lock::forget_key(place);
    match followed.or(left) {
        Some(file) => Err(format!("{stage:?}, and {}", file.display())),
        None => Ok(stage),
    }
}

fn opened(
    place: &Path,
    now: DateTime<FixedOffset>,
    possible: &[Stage],
) -> Result<(Stage, Logbook), String> {
    lock::forget_key(place);
    match Logbook::open(place, now) {
        Ok(logbook) => {
            let stage = possible.iter().find(|stage| stage.is_plain());
            let stage = stage.ok_or("it is plain, though it was locked")?;
            Ok((*stage, logbook))
        }
        Err(LogbookError::Locked { .. }) => {
            for stage in possible.iter().filter(|stage| !stage.is_plain()) {
                let all = stage.words().into_iter().map(|text| {
                    lock::forget_key(place);
                    Logbook::unlock(place, &word(text), now)
                });
                let opened: Vec<_> = all.filter_map(Result::ok).collect();
                if opened.len() == stage.words().len() {
                    return opened
                        .into_iter()
                        .next_back()
                        .map(|logbook| (*stage, logbook))
                        .ok_or_else(|| "no words".to_owned());
                }
            }
            Err(format!("none of the words of {possible:?} opens it"))
        }
        Err(error) => Err(error.to_string()),
    }
}

fn copies_of(place: &Path) -> Vec<PathBuf> {
    let places = Places::of(place).unwrap_or_else(|_| Places::anew(place));
    let copies = places.copies(Place::App).unwrap();
    copies.into_iter().map(|copy| copy.path).collect()
}

fn is_book(file: &Path) -> bool {
    file.extension().is_some_and(|ending| ending == "logbook")
}

fn is_plain(file: &Path) -> bool {
    let bytes = fs::read(file).unwrap();
    bytes.starts_with(b"SQLite format 3") || bytes.windows(12).any(|part| part == b"CREATE TABLE")
}

fn is_left_over(file: &Path) -> bool {
    let name = file.file_name().unwrap().to_string_lossy();
    ["-locking", "-unlocking", ".changing"]
        .iter()
        .any(|ending| name.ends_with(ending))
}

/// How much room is left, in KiB.
const ROOM: [u64; 12] = [0, 4, 8, 16, 32, 64, 96, 128, 192, 256, 384, 512];

/// Goes through every change of the lock on a small disk with little room. Gives how often it
/// was refused.
///
/// # Panics
/// Where something is not as it must be.
pub fn with_little_room(disk: &Path) -> usize {
    let start = Start::Version(4);
    let now = start.now();
    let mut refused = 0;
    for (number, stage) in STAGES.into_iter().enumerate().skip(1) {
        for room in ROOM {
            empty(disk);
            let place = start.lay(disk);
            drop(Logbook::open(&place, now).unwrap());
            let mut places = Places::of(&place).unwrap();
            places.back_up(&place, Reason::Asked, now).unwrap();
            for before in &STAGES[1..number] {
                before.reach(&place, now).unwrap();
            }
            let full = Full::but(disk, room);
            let outcome = stage.reach(&place, now);
            if let Err(error) = &outcome {
                refused += 1;
                assert_eq!(error.trouble(), Some(Trouble::Full), "{stage:?}: {error}");
                // Looked at while there is no room, and as it was once there is.
                drop(Logbook::open(&place, now));
                full.no_more();
                drop(
                    opened(&place, now, &[STAGES[number - 1]])
                        .unwrap_or_else(|wrong| panic!("{stage:?} with {room} KiB: {wrong}")),
                );
                lock::forget_key(&place);
                stage.reach(&place, now).unwrap();
            } else {
                full.no_more();
            }
            let found = look(&place, start, number)
                .unwrap_or_else(|wrong| panic!("{stage:?} with {room} KiB: {wrong}"));
            assert_eq!(found, stage);
        }
    }
    refused
}
