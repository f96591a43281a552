//! What is in the way of writing and is not of Tend's making: a full disk, one that is only read,
//! another program that does not let go, a file that is taken away. It is said by its own code,
//! nothing is half-written, and all goes on once the cause is gone.
//!
//! What has to do with the disk runs on a [small one](super::small_disk), in a process of its own.

use std::fs;
use std::path::{Path, PathBuf};

use chrono::{DateTime, FixedOffset, TimeDelta};
use exchange::whole;
use fastrand::Rng;
use logbook::backup::{Place, Places, Reason, Why};
use logbook::{Logbook, LogbookError, Trouble};
use planner::RefusalCode;

use super::content::Content;
use super::deed::{self, Kind};
use super::held::files_below;
use super::small_disk::{Full, empty, remount};
use super::start::{STARTS, Start};

/// How much room is left, in KiB: none, some pages, and as much as a change takes.
const ROOM: [u64; 9] = [0, 4, 8, 16, 32, 64, 96, 128, 256];

/// Goes through it all in a folder that is a small disk. Gives how often it was refused.
///
/// # Panics
/// Where something is not as it must be.
pub fn go_through(disk: &Path) -> usize {
    let mut refused = 0;
    for start in STARTS {
        refused += opening(disk, start);
    }
    for kind in [
        Kind::CheckIn,
        Kind::Edit,
        Kind::Delete,
        Kind::Set,
        Kind::Forget,
    ] {
        refused += a_deed(disk, kind);
    }
    refused += an_import(disk);
    refused += an_export(disk);
    refused += a_copy(disk);
    refused += a_restore(disk);
    only_read(disk);
    refused
}

/// A log book is made, or brought up to date, with little room.
fn opening(disk: &Path, start: Start) -> usize {
    let mut refused = 0;
    for room in ROOM {
        let place = fresh(disk, start);
        let before = start.content();
        let full = Full::but(disk, room);
        match Logbook::open(&place, start.now()) {
            Ok(logbook) => assert_eq!(Content::of(&logbook).unwrap(), before, "{start:?}"),
            Err(error) => {
                refused += 1;
                assert_eq!(error.trouble(), Some(Trouble::Full), "{start:?}: {error}");
            }
        }
        full.no_more();
        let logbook = Logbook::open(&place, start.now()).unwrap();
        assert_eq!(Content::of(&logbook).unwrap(), before, "{start:?}, {room}");
        sound(&logbook);
        drop(logbook);
        nothing_left_behind(disk);
    }
    refused
}

/// Something is recorded with little room.
fn a_deed(disk: &Path, kind: Kind) -> usize {
    let mut refused = 0;
    for room in ROOM {
        let (mut logbook, mut dice) = (with_a_past(disk), Rng::with_seed(room));
        let now = later();
        let before = Content::of(&logbook).unwrap();
        let full = Full::but(disk, room);
        let outcome = act(&mut logbook, now, kind, &mut dice);
        if let Err(code) = outcome {
            refused += 1;
            assert_eq!(code, RefusalCode::DiskFull, "{kind:?}, {room}");
            let after = Content::of(&logbook).unwrap();
            assert_eq!(after.whole, before.whole, "{kind:?}, {room}");
            // The next one is refused as well, and no worse.
            let again = act(&mut logbook, now, kind, &mut dice);
            assert!(
                matches!(again, Ok(()) | Err(RefusalCode::DiskFull)),
                "{again:?}"
            );
        }
        full.no_more();
        act(&mut logbook, now, kind, &mut dice).unwrap();
        sound(&logbook);
        let after = Content::of(&logbook).unwrap();
        drop(logbook);
        let logbook = Logbook::open(&in_place(disk), now).unwrap();
        assert_eq!(Content::of(&logbook).unwrap(), after, "{kind:?}, {room}");
    }
    refused
}

/// A log from before is taken in with little room.
fn an_import(disk: &Path) -> usize {
    let mut refused = 0;
    let now = Start::Nothing.now();
    let log = planner::demo_log(now);
    for room in ROOM {
        let place = fresh(disk, Start::Nothing);
        let mut logbook = Logbook::open(&place, now).unwrap();
        let before = Content::of(&logbook).unwrap();
        let full = Full::but(disk, room);
        let outcome = planner::import_log(&mut logbook, &log, &Default::default(), now);
        if let Err(error) = outcome {
            refused += 1;
            let planner::ImportError::Logbook(error) = error else {
                panic!("{error}");
            };
            assert_eq!(error.trouble(), Some(Trouble::Full), "{error}");
            assert_eq!(Content::of(&logbook).unwrap(), before);
            full.no_more();
            planner::import_log(&mut logbook, &log, &Default::default(), now).unwrap();
        } else {
            full.no_more();
        }
        sound(&logbook);
        assert_eq!(planner::export_log(&logbook).unwrap().as_ref(), Some(&log));
    }
    refused
}

/// A file is written with little room; what lay there before stays.
fn an_export(disk: &Path) -> usize {
    let mut refused = 0;
    let (old, new) = (vec![b'o'; 1_000], vec![b'n'; 100_000]);
    for room in ROOM {
        empty(disk);
        let place = disk.join("log.tend");
        whole::write_file(&place, &old).unwrap();
        let full = Full::but(disk, room);
        let outcome = whole::write_file(&place, &new);
        let there = fs::read(&place).unwrap();
        if let Err(error) = outcome {
            refused += 1;
            assert_eq!(Trouble::of_file(&error), Some(Trouble::Full), "{error}");
            assert_eq!(there, old);
        } else {
            assert_eq!(there, new);
        }
        assert_eq!(
            files_below(disk).len(),
            2,
            "the file, and what fills the disk"
        );
        full.no_more();
        whole::write_file(&place, &new).unwrap();
        assert_eq!(fs::read(&place).unwrap(), new);
    }
    refused
}

/// A copy is made with little room: it is told, and no half of one counts.
fn a_copy(disk: &Path) -> usize {
    let mut refused = 0;
    for room in ROOM {
        let logbook = with_a_past(disk);
        let place = in_place(disk);
        let mut places = Places::of(&place).unwrap();
        let full = Full::but(disk, room);
        let made = places.back_up(&place, Reason::Asked, later());
        match made {
            Ok(made) if made.is_empty() => {
                refused += 1;
                let failing = places.outcome(Place::App).failing.unwrap();
                assert_eq!(failing.why, Why::Full, "{failing:?}");
            }
            Ok(_) => {}
            // What has become of it could not be noted.
            Err(error) => {
                refused += 1;
                assert_eq!(error.trouble(), Some(Trouble::Full), "{error}");
            }
        }
        full.no_more();
        for copy in places.copies(Place::App).unwrap() {
            let looked = Logbook::look_at_copy(&copy.path).unwrap();
            assert!(looked.defects.is_empty(), "{looked:?}");
        }
        let made = places.back_up(&place, Reason::Asked, later()).unwrap();
        assert_eq!(made.len(), 1);
        sound(&logbook);
        drop(logbook);
        nothing_left_behind(disk);
    }
    refused
}

/// What a copy holds is put in place with little room.
fn a_restore(disk: &Path) -> usize {
    let mut refused = 0;
    for room in ROOM {
        let (mut logbook, mut dice) = (with_a_past(disk), Rng::with_seed(room));
        let (place, now) = (in_place(disk), later());
        let held = Content::of(&logbook).unwrap();
        let mut places = Places::of(&place).unwrap();
        places.back_up(&place, Reason::Asked, now).unwrap();
        let copy = places.copies(Place::App).unwrap().remove(0).path;
        act(&mut logbook, now, Kind::CheckIn, &mut dice).unwrap();
        let before = Content::of(&logbook).unwrap();
        let full = Full::but(disk, room);
        let restored = logbook.restore(&copy, now);
        if let Err(error) = restored {
            refused += 1;
            assert_eq!(error.trouble(), Some(Trouble::Full), "{room}: {error}");
            assert_eq!(Content::of(&logbook).unwrap(), before, "{room}");
            full.no_more();
            logbook.restore(&copy, now).unwrap();
        } else {
            full.no_more();
        }
        sound(&logbook);
        assert_eq!(Content::of(&logbook).unwrap().whole, held.whole, "{room}");
        drop(logbook);
        let logbook = Logbook::open(&place, now).unwrap();
        assert_eq!(Content::of(&logbook).unwrap().whole, held.whole, "{room}");
        nothing_left_behind(disk);
    }
    refused
}

/// Nothing may be written on the whole disk.
fn only_read(disk: &Path) {
    for start in STARTS {
        let place = fresh(disk, start);
        let before = files_below(disk);
        remount(disk, "ro");
        let error = Logbook::open(&place, start.now()).unwrap_err();
        assert_eq!(error.trouble(), Some(Trouble::ReadOnly), "{error}");
        let error = whole::write_file(&disk.join("log.tend"), b"log").unwrap_err();
        assert_eq!(Trouble::of_file(&error), Some(Trouble::ReadOnly), "{error}");
        assert_eq!(files_below(disk), before);
        remount(disk, "rw");
        let logbook = Logbook::open(&place, start.now()).unwrap();
        assert_eq!(Content::of(&logbook).unwrap(), start.content());
    }
}

/// Another program holds the log book and does not let go.
///
/// # Panics
/// Where something is not as it must be.
pub fn held_by_another(folder: &Path) {
    let mut logbook = with_a_past(folder);
    let (now, mut dice) = (later(), Rng::with_seed(1));
    let before = Content::of(&logbook).unwrap();
    let other = rusqlite::Connection::open(in_place(folder)).unwrap();
    other.execute_batch("BEGIN IMMEDIATE").unwrap();
    let refused = act(&mut logbook, now, Kind::CheckIn, &mut dice);
    assert_eq!(refused, Err(RefusalCode::InUse));
    assert_eq!(Content::of(&logbook).unwrap(), before);
    other.execute_batch("ROLLBACK").unwrap();
    act(&mut logbook, now, Kind::CheckIn, &mut dice).unwrap();
    assert_ne!(Content::of(&logbook).unwrap(), before);
    sound(&logbook);
}

/// The folder is taken away while the log book is open, and put back; then another log book is put
/// in the place of the open one.
///
/// # Panics
/// Where something is not as it must be.
pub fn taken_away(folder: &Path) {
    let mut logbook = with_a_past(folder);
    let (now, mut dice) = (later(), Rng::with_seed(1));
    let place = in_place(folder);
    let (home, away) = (place.parent().unwrap(), folder.join("away"));
    let before = Content::of(&logbook).unwrap();
    fs::rename(home, &away).unwrap();
    assert!(!logbook.is_in_place());
    let refused = act(&mut logbook, now, Kind::CheckIn, &mut dice);
    assert_eq!(refused, Err(RefusalCode::Gone));
    assert!(!home.exists(), "no other one is begun");
    fs::rename(&away, home).unwrap();
    assert!(logbook.is_in_place());
    assert_eq!(Content::of(&logbook).unwrap(), before);
    act(&mut logbook, now, Kind::CheckIn, &mut dice).unwrap();

    fs::remove_file(&place).unwrap();
    let other = Logbook::open(&place, now).unwrap();
    let fresh = Content::of(&other).unwrap();
    assert!(!logbook.is_in_place());
    let refused = act(&mut logbook, now, Kind::CheckIn, &mut dice);
    assert_eq!(refused, Err(RefusalCode::Gone));
    logbook.let_go();
    assert_eq!(Content::of(&other).unwrap(), fresh);
    sound(&other);
}

fn act(
    logbook: &mut Logbook,
    now: DateTime<FixedOffset>,
    kind: Kind,
    dice: &mut Rng,
) -> Result<(), RefusalCode> {
    let outcome = match kind {
        Kind::Forget => planner::forget_deleted(logbook, now).map(drop),
        kind => deed::act(logbook, now, kind, dice),
    };
    outcome.map_err(|refusal| refusal.code)
}

fn later() -> DateTime<FixedOffset> {
    Start::Nothing.now() + TimeDelta::days(1)
}

fn in_place(disk: &Path) -> PathBuf {
    Start::Nothing.lay(disk)
}

/// The place on an empty disk, and what lies there at the start.
fn fresh(disk: &Path, start: Start) -> PathBuf {
    empty(disk);
    start.lay(disk)
}

/// A log book with some check-ins, one of them deleted.
fn with_a_past(disk: &Path) -> Logbook {
    empty(disk);
    let now = Start::Nothing.now();
    let mut logbook = Logbook::open(&in_place(disk), now).unwrap();
    let mut dice = Rng::with_seed(7);
    for kind in [
        Kind::Start,
        Kind::CheckIn,
        Kind::CheckIn,
        Kind::CheckIn,
        Kind::Delete,
    ] {
        act(&mut logbook, now, kind, &mut dice).unwrap();
    }
    logbook
}

fn sound(logbook: &Logbook) {
    let defects = logbook
        .integrity()
        .unwrap_or_else(|error: LogbookError| panic!("{error}"));
    assert!(defects.is_empty(), "{defects:?}");
}

/// No part of a file that was begun and not finished.
fn nothing_left_behind(disk: &Path) {
    let parts = files_below(disk).into_iter().filter(|file| {
        let name = file.file_name().unwrap().to_string_lossy();
        ["-fresh-", ".part", ".tend-", "-journal"]
            .iter()
            .any(|part| name.contains(part))
    });
    assert_eq!(parts.collect::<Vec<_>>(), Vec::<PathBuf>::new());
}
