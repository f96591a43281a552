//! The lock: nothing of a note stands anywhere, one word opens it and no other, and a change of
//! it that is cut off leaves it locked or plain, never half.

use std::fs;
use std::path::{Path, PathBuf};

use recovery::{ActivityLevel, Patient};
use reminders::{Leads, Quiet, Wishes};
use tempfile::TempDir;

use super::{dump, instant, some_time};
use crate::backup::{self, Place, Places, Reason};
use crate::file::beside;
use crate::lock::{self, Kind, RecoveryCode, Word, Work};
use crate::{Appearance, ChangeKind, Logbook, LogbookError, Settings};

/// What nobody but the patient may read.
const NAME: &str = "Wilhelmina Oosterhuis-Achterberg";

fn word(text: &str) -> Word {
    Word::new(text.to_owned()).unwrap()
}

fn passphrase() -> Word {
    word("lamp quietly ferments")
}

fn call(book: &mut Logbook, name: &str) {
    let patient = Patient {
        name: Some(name.to_owned()),
        birth_year: None,
        activity_level: ActivityLevel::General,
        cautions: Vec::new(),
    };
    let called: Result<(), LogbookError> =
        book.change(ChangeKind::PatientChanged, None, some_time(), |log| {
            log.put_patient(&patient)
        });
    called.unwrap();
}

fn name(book: &Logbook) -> String {
    let patient = book.read(|log| log.patient()).unwrap().unwrap();
    patient.name.unwrap()
}

/// A log book with a copy, on which the lock was turned on; and its code.
struct Locked {
    folder: TempDir,
    path: PathBuf,
    code: RecoveryCode,
}

impl Locked {
    fn new() -> Self {
        let plain = Self::plain();
        plain.turn_on().unwrap();
        plain
    }

    /// The same, before.
    fn plain() -> Self {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("tend.logbook");
        let mut book = Logbook::open(&path, some_time()).unwrap();
        call(&mut book, NAME);
        drop(book);
        let code = RecoveryCode::random().unwrap();
        let locked = Self { folder, path, code };
        locked.copy();
        locked
    }

    fn copy(&self) -> PathBuf {
        let mut places = Places::of(&self.path).unwrap();
        let made = places.back_up(&self.path, Reason::Asked, some_time());
        made.unwrap().remove(0).1.path
    }

    fn turn_on(&self) -> Result<(), LogbookError> {
        lock::turn_on(
            &self.path,
            &passphrase(),
            &self.code,
            Work::LITTLE,
            some_time(),
        )
    }

    fn open(&self) -> Logbook {
        Logbook::open(&self.path, some_time()).unwrap()
    }

    fn unlock(&self, word: &Word) -> Result<Logbook, LogbookError> {
        lock::forget_key(&self.path);
        Logbook::unlock(&self.path, word, some_time())
    }

    fn copies(&self) -> Vec<PathBuf> {
        let copies = backup::list(&backup::folder_of(&self.path), None).unwrap();
        copies.into_iter().map(|copy| copy.path).collect()
    }

    fn envelope(&self) -> PathBuf {
        self.folder.path().join("tend.logbook.lock.json")
    }
}

/// Every file in a folder and those in it.
fn files(folder: &Path) -> Vec<PathBuf> {
    let mut found = Vec::new();
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        match path.is_dir() {
            true => found.extend(files(&path)),
            false => found.push(path),
        }
    }
    found
}

/// The files in which a word of the patient's can be read, or that SQLite would open.
fn readable(folder: &Path) -> Vec<PathBuf> {
    let says = |bytes: &[u8], word: &[u8]| bytes.windows(word.len()).any(|part| part == word);
    let plain = |path: &PathBuf| {
        let bytes = fs::read(path).unwrap();
        let wide: Vec<u8> = NAME.encode_utf16().flat_map(u16::to_le_bytes).collect();
        let words = [
            &b"Oosterhuis"[..],
            b"CREATE TABLE",
            b"SQLite format 3",
            &wide,
        ];
        words.iter().any(|word| says(&bytes, word))
    };
    files(folder).into_iter().filter(plain).collect()
}

#[test]
fn nothing_of_a_locked_log_book_can_be_read_anywhere_on_the_disk() {
    let locked = Locked::plain();
    assert!(
        readable(locked.folder.path()).len() >= 2,
        "log book and copy"
    );
    locked.turn_on().unwrap();
    assert_eq!(readable(locked.folder.path()), [] as [PathBuf; 0]);

    let mut book = locked.open();
    call(&mut book, "Wilhelmina Oosterhuis");
    assert_eq!(readable(locked.folder.path()), [] as [PathBuf; 0], "open");
    let copy = locked.copy();
    assert_eq!(readable(locked.folder.path()), [] as [PathBuf; 0], "copied");
    book.restore(&copy, instant("2026-03-02T08:00:00+01:00"))
        .unwrap();
    assert_eq!(
        readable(locked.folder.path()),
        [] as [PathBuf; 0],
        "restored"
    );
    book.forget_deleted(some_time()).unwrap();
    assert_eq!(
        readable(locked.folder.path()),
        [] as [PathBuf; 0],
        "forgotten"
    );
    drop(book);
    assert_eq!(readable(locked.folder.path()), [] as [PathBuf; 0], "closed");
}

#[test]
fn it_opens_with_the_passphrase_and_with_the_recovery_code_and_with_nothing_else() {
    let locked = Locked::new();
    lock::forget_key(&locked.path);
    let shut = Logbook::open(&locked.path, some_time());
    assert!(matches!(shut, Err(LogbookError::Locked { .. })));
    let wrong = locked.unlock(&word("Lamp quietly ferments"));
    assert!(matches!(wrong, Err(LogbookError::WrongWord { tries: 1 })));
    assert_eq!(name(&locked.unlock(&passphrase()).unwrap()), NAME);
    let code = word(&locked.code.shown().to_lowercase());
    assert_eq!(name(&locked.unlock(&code).unwrap()), NAME);
}

#[test]
fn locking_changes_no_record() {
    let locked = Locked::plain();
    let before = dump(&locked.open().connection);
    locked.turn_on().unwrap();
    let book = locked.open();
    assert_eq!(dump(&book.connection), before);
    assert!(book.integrity().unwrap().is_empty());
    drop(book);
    lock::turn_off(&locked.path, &passphrase(), some_time()).unwrap();
    let book = locked.open();
    assert_eq!(dump(&book.connection), before);
    assert!(book.integrity().unwrap().is_empty());
}

#[test]
fn every_word_that_is_tried_is_counted_until_one_is_right() {
    let locked = Locked::new();
    for tries in 1..=5 {
        let wrong = locked.unlock(&word("another"));
        assert!(
            matches!(wrong, Err(LogbookError::WrongWord { tries: counted }) if counted == tries)
        );
    }
    let known = lock::of(&locked.path, some_time()).unwrap().unwrap();
    assert_eq!((known.wrong, known.wait, known.locked), (5, 15, true));
    let too_soon = locked.unlock(&passphrase());
    assert!(matches!(
        too_soon,
        Err(LogbookError::TooSoon { seconds: 15 })
    ));
    let later = instant("2026-03-01T08:00:15+01:00");
    Logbook::unlock(&locked.path, &passphrase(), later).unwrap();
    let known = lock::of(&locked.path, later).unwrap().unwrap();
    assert_eq!((known.wrong, known.wait, known.locked), (0, 0, false));
}

/// Source: OWASP, "Password Storage Cheat Sheet": scrypt with N = 2^17, r = 8, p = 1.
#[test]
fn a_try_of_a_passphrase_takes_as_much_work_as_is_recommended() {
    assert_eq!(Work::USUAL.rounds_log2(), 17);
    let locked = Locked::new();
    let usual = word("slow on purpose");
    lock::change_passphrase(
        &locked.path,
        &passphrase(),
        &usual,
        Work::USUAL,
        some_time(),
    )
    .unwrap();
    let envelope = fs::read_to_string(locked.envelope()).unwrap();
    assert!(envelope.contains("\"work\": 17"), "{envelope}");
    assert!(locked.unlock(&usual).is_ok());
}

#[test]
fn another_passphrase_opens_it_and_the_old_one_no_longer_does() {
    let locked = Locked::new();
    let other = word("another lamp");
    let change = |word: &Word| {
        lock::change_passphrase(&locked.path, word, &other, Work::LITTLE, some_time())
    };
    assert!(matches!(
        change(&other),
        Err(LogbookError::WrongWord { .. })
    ));
    change(&passphrase()).unwrap();
    assert!(locked.unlock(&passphrase()).is_err());
    assert!(locked.unlock(&other).is_ok());
    assert!(locked.unlock(&word(&locked.code.shown())).is_ok());
}

#[test]
fn a_new_recovery_code_opens_it_and_the_old_one_no_longer_does_also_from_the_copies() {
    let locked = Locked::new();
    let code = RecoveryCode::random().unwrap();
    lock::change_code(&locked.path, &passphrase(), &code, some_time()).unwrap();
    for _ in 0..2 {
        assert!(locked.unlock(&word(&locked.code.shown())).is_err());
        assert!(locked.unlock(&word(&code.shown())).is_ok());
        assert!(locked.unlock(&passphrase()).is_ok());
        // From now on with the envelope that lies with the copies.
        lock::forget_key(&locked.path);
        fs::remove_file(locked.envelope()).unwrap();
        let shut = Logbook::open(&locked.path, some_time());
        assert!(matches!(shut, Err(LogbookError::Locked { .. })));
    }
}

#[test]
fn the_copies_follow_the_lock_on_and_off() {
    let locked = Locked::new();
    let id = |path: &PathBuf| matches!(Kind::of(path).unwrap(), Kind::Locked(_));
    assert!(!locked.copies().is_empty() && locked.copies().iter().all(id));
    let looked = Logbook::look_at_copy(&locked.copies()[0]).unwrap();
    assert!(looked.defects.is_empty());
    lock::forget_key(&locked.path);
    let shut = Logbook::look_at_copy(&locked.copies()[0]);
    assert!(matches!(shut, Err(LogbookError::Locked { .. })));

    lock::turn_off(&locked.path, &passphrase(), some_time()).unwrap();
    assert_eq!(lock::of(&locked.path, some_time()).unwrap(), None);
    for copy in locked.copies() {
        assert_eq!(Kind::of(&copy).unwrap(), Kind::Plain);
        assert!(Logbook::look_at_copy(&copy).unwrap().defects.is_empty());
    }
    let left: Vec<_> = files(locked.folder.path())
        .into_iter()
        .filter(|file| file.to_string_lossy().contains("lock-") || file.ends_with("lock.json"))
        .collect();
    assert_eq!(left, [] as [PathBuf; 0]);
}

#[test]
fn a_plain_file_in_the_place_of_a_locked_one_is_not_opened() {
    let locked = Locked::plain();
    let plain = fs::read(&locked.path).unwrap();
    locked.turn_on().unwrap();
    fs::write(&locked.path, &plain).unwrap();
    let told = locked.unlock(&passphrase()).unwrap_err();
    assert!(matches!(told, LogbookError::NotLocked { .. }), "{told}");
    assert!(told.is_damage());
    assert_eq!(fs::read(&locked.path).unwrap(), plain, "left as it is");

    // The way back with what stands in it locks that, too, and what was set aside.
    let damage = crate::damage(&locked.path, some_time()).unwrap();
    assert!(damage.salvaged.is_some());
    // Asked again, as whoever takes it does.
    let damage = crate::damage(&locked.path, some_time()).unwrap();
    let salvaged = damage.salvaged.unwrap();
    crate::take(&locked.path, &salvaged.path, some_time()).unwrap();
    assert_eq!(name(&locked.open()), NAME);
    crate::damage(&locked.path, some_time()).unwrap();
    assert_eq!(readable(locked.folder.path()), [] as [PathBuf; 0]);
}

#[test]
fn an_envelope_that_is_lost_or_damaged_comes_back_from_the_copies() {
    let locked = Locked::new();
    let whole = fs::read(locked.envelope()).unwrap();
    for place in (0..whole.len()).step_by(7) {
        let mut flipped = whole.clone();
        flipped[place] ^= 1;
        fs::write(locked.envelope(), &flipped).unwrap();
        assert_eq!(
            name(&locked.unlock(&passphrase()).unwrap()),
            NAME,
            "{place}"
        );
    }
    fs::remove_file(locked.envelope()).unwrap();
    lock::forget_key(&locked.path);
    let shut = Logbook::open(&locked.path, some_time());
    assert!(matches!(shut, Err(LogbookError::Locked { .. })));
    assert_eq!(name(&locked.unlock(&passphrase()).unwrap()), NAME);
}

#[test]
fn where_no_envelope_is_left_it_is_said_where_one_was_looked_for() {
    let locked = Locked::new();
    let folder = backup::folder_of(&locked.path);
    for file in files(locked.folder.path()) {
        if file.extension().is_some_and(|ending| ending == "json") {
            fs::remove_file(file).unwrap();
        }
    }
    lock::forget_key(&locked.path);
    let before = fs::read(&locked.path).unwrap();
    match Logbook::open(&locked.path, some_time()) {
        Err(LogbookError::NoEnvelope { looked, .. }) => assert_eq!(looked, [folder]),
        other => panic!("{other:?}"),
    }
    assert_eq!(fs::read(&locked.path).unwrap(), before);
}

#[test]
fn a_locked_log_book_that_is_damaged_is_told_as_damaged_and_leads_back() {
    let locked = Locked::new();
    let whole = fs::read(&locked.path).unwrap();
    let pages = whole.len() / 4096;
    let mut salvaged = 0;
    for page in 0..pages {
        let mut flipped = whole.clone();
        flipped[page * 4096 + 2000] ^= 1;
        fs::write(&locked.path, &flipped).unwrap();
        let told = locked.unlock(&passphrase()).map(drop);
        match told {
            Err(error) => assert!(
                matches!(error, LogbookError::Damaged { .. }),
                "{page}: {error}"
            ),
            // A page nothing stands in.
            Ok(()) => continue,
        }
        let damage = crate::damage(&locked.path, some_time()).unwrap();
        assert!(damage.backup.is_some());
        if let Some(found) = damage.salvaged {
            salvaged += 1;
            assert!(matches!(Kind::of(&found.path).unwrap(), Kind::Locked(_)));
        }
    }
    assert!(salvaged > pages / 2, "{salvaged} of {pages}");
    assert_eq!(readable(locked.folder.path()), [] as [PathBuf; 0]);
    fs::write(&locked.path, &whole).unwrap();
    assert_eq!(name(&locked.unlock(&passphrase()).unwrap()), NAME);
}

#[test]
fn what_is_looked_at_again_is_read_with_its_latest_changes_again() {
    let locked = Locked::new();
    let mut book = locked.unlock(&passphrase()).unwrap();
    call(&mut book, "The latest");
    // As they lie on the disk before what stands beside is taken in.
    let files = ["", "-wal"].map(|ending| beside(&locked.path, ending));
    let mut bytes = files.each_ref().map(|file| fs::read(file).unwrap());
    drop(book);
    let pages = bytes[0].len() / 4096;
    bytes[0][pages / 2 * 4096 + 2000] ^= 1;
    for (file, bytes) in files.iter().zip(bytes) {
        fs::write(file, bytes).unwrap();
    }
    for _ in 0..2 {
        assert!(locked.unlock(&passphrase()).unwrap_err().is_damage());
        let damage = crate::damage(&locked.path, some_time()).unwrap();
        assert!(damage.salvaged.is_some());
    }
    let found = crate::damage(&locked.path, some_time()).unwrap().salvaged;
    crate::take(&locked.path, &found.unwrap().path, some_time()).unwrap();
    assert_eq!(name(&locked.unlock(&passphrase()).unwrap()), "The latest");
}

#[test]
fn while_another_program_has_it_open_it_is_not_locked() {
    let locked = Locked::plain();
    let other = locked.open();
    call_nobody(&other);
    let refused = locked.turn_on().unwrap_err();
    assert_eq!(refused.trouble(), Some(crate::Trouble::InUse), "{refused}");
    assert!(!locked.envelope().exists());
    assert_eq!(name(&other), NAME);
    drop(other);
    locked.turn_on().unwrap();
}

/// Reads once, so that the file is in use.
fn call_nobody(book: &Logbook) {
    assert_eq!(name(book), NAME);
}

#[test]
fn copies_that_cannot_be_reached_are_told_of_and_follow_when_they_can() {
    let locked = Locked::plain();
    let (second, away) = (
        locked.folder.path().join("second"),
        tempfile::tempdir().unwrap(),
    );
    fs::create_dir(&second).unwrap();
    let mut book = locked.open();
    let settings = Settings {
        wishes: Wishes {
            check_ins: Vec::new(),
            leads: Leads {
                massage: Vec::new(),
                self_massage: Vec::new(),
                pt: Vec::new(),
                exercise: Vec::new(),
            },
            reviews: false,
            lapses: false,
            quiet: Quiet {
                hours: None,
                days: Vec::new(),
            },
        },
        appearance: Appearance::System,
        background: true,
        close_told: false,
        unasked: Vec::new(),
        language: None,
        second_folder: Some(second.display().to_string()),
    };
    let chosen: Result<(), LogbookError> =
        book.change(ChangeKind::SettingChanged, None, some_time(), |log| {
            log.put_settings(&settings)
        });
    chosen.unwrap();
    drop(book);
    let mut places = Places::of(&locked.path).unwrap();
    places.set_second(Some(&second));
    places
        .back_up(&locked.path, Reason::Asked, some_time())
        .unwrap();
    let away = away.path().join("second");
    fs::rename(&second, &away).unwrap();

    locked.turn_on().unwrap();
    let plain = || {
        lock::of(&locked.path, some_time())
            .unwrap()
            .unwrap()
            .plain_copies
    };
    assert_eq!(plain(), std::slice::from_ref(&second));
    let off = lock::turn_off(&locked.path, &passphrase(), some_time());
    assert!(matches!(off, Err(LogbookError::CopiesAway { .. })));

    fs::rename(&away, &second).unwrap();
    let mut places = Places::of(&locked.path).unwrap();
    let made = places
        .back_up(&locked.path, Reason::Asked, some_time())
        .unwrap();
    assert!(made.iter().any(|(place, _)| *place == Place::Second));
    assert_eq!(plain(), [] as [PathBuf; 0]);
    assert_eq!(readable(locked.folder.path()), [] as [PathBuf; 0]);
}

#[test]
fn what_was_set_aside_is_sealed_and_comes_back_as_it_was() {
    let locked = Locked::plain();
    let aside = locked.folder.path().join("damaged/20260101T000000.000Z");
    fs::create_dir_all(&aside).unwrap();
    let file = aside.join("tend.logbook");
    fs::write(&file, format!("SQLite format 3 {NAME}")).unwrap();
    locked.turn_on().unwrap();
    assert!(!file.exists());
    assert_eq!(readable(locked.folder.path()), [] as [PathBuf; 0]);
    lock::turn_off(&locked.path, &passphrase(), some_time()).unwrap();
    assert_eq!(
        fs::read_to_string(file).unwrap(),
        format!("SQLite format 3 {NAME}")
    );
}

#[test]
fn a_locked_log_book_that_is_gone_is_never_followed_by_a_plain_one() {
    let locked = Locked::new();
    fs::remove_file(&locked.path).unwrap();
    lock::forget_key(&locked.path);
    let shut = Logbook::open(&locked.path, some_time());
    assert!(matches!(shut, Err(LogbookError::Locked { .. })));
    assert!(!locked.path.exists());
    drop(locked.unlock(&passphrase()).unwrap());
    assert!(matches!(Kind::of(&locked.path).unwrap(), Kind::Locked(_)));
}

#[test]
fn no_key_and_no_word_is_ever_shown() {
    let locked = Locked::new();
    let book = locked.open();
    let shown = format!("{book:?} {:?}", lock::key_of(&locked.path).unwrap());
    let secret = lock::key_of(&locked.path).unwrap();
    let digits: String = secret
        .secret()
        .iter()
        .map(|byte| format!("{byte:02x}"))
        .collect();
    assert!(!shown.contains(&digits));
    let envelope = fs::read_to_string(locked.envelope()).unwrap();
    assert!(!envelope.contains(&digits));
}

/// A locked log book that was damaged, set aside, and followed by what could be read of it; and
/// where it lies.
fn damaged_while_locked(locked: &Locked, at: usize) -> PathBuf {
    let mut harmed = fs::read(&locked.path).unwrap();
    harmed[at] ^= 1;
    fs::write(&locked.path, &harmed).unwrap();
    drop(locked.unlock(&passphrase()));
    let damage = crate::damage(&locked.path, some_time()).unwrap();
    let instead = damage.salvaged.map(|found| found.path);
    let copy = || damage.backup.unwrap().1.path;
    crate::take(&locked.path, &instead.unwrap_or_else(copy), some_time()).unwrap();
    let aside = damage.aside.join("tend.logbook");
    let is_there = [aside.clone(), aside.with_extension("logbook.sealed")];
    assert!(is_there.iter().any(|file| file.exists()));
    aside
}

#[test]
fn what_was_set_aside_while_locked_can_be_read_when_the_lock_is_gone() {
    // In a page of records, and at the beginning, where it says of which lock it is.
    for at in [3 * 4096 + 2000, 5] {
        let locked = Locked::new();
        let aside = damaged_while_locked(&locked, at);
        let other = word("another lamp");
        lock::change_passphrase(
            &locked.path,
            &passphrase(),
            &other,
            Work::LITTLE,
            some_time(),
        )
        .unwrap();
        for _ in 0..2 {
            lock::turn_off(&locked.path, &other, some_time()).unwrap();
            assert_eq!(name(&locked.open()), NAME);
            // Wherever both are taken.
            let elsewhere = tempfile::tempdir().unwrap();
            for file in files(aside.parent().unwrap()) {
                fs::copy(&file, elsewhere.path().join(file.file_name().unwrap())).unwrap();
            }
            let taken = elsewhere.path().join("tend.logbook");
            if let Err(told) = Logbook::open(&taken, some_time()) {
                assert!(told.is_damage(), "{at}: {told}");
                let damage = crate::damage(&taken, some_time()).unwrap();
                let found = damage.salvaged.unwrap().path;
                crate::take(&taken, &found, some_time()).unwrap();
            }
            lock::forget_key(&taken);
            assert_eq!(
                name(&Logbook::open(&taken, some_time()).unwrap()),
                NAME,
                "{at}"
            );
            lock::forget_key(&taken);

            // Locked anew, the key that was left is sealed as well, and comes back.
            let anew = lock::turn_on(
                &locked.path,
                &other,
                &locked.code,
                Work::LITTLE,
                some_time(),
            );
            anew.unwrap();
            let keys = files(locked.folder.path());
            let keys = keys
                .iter()
                .filter(|file| file.extension().is_some_and(|end| end == "key"));
            assert_eq!(keys.count(), 0);
            assert_eq!(readable(locked.folder.path()), [] as [PathBuf; 0]);
        }
    }
}

#[test]
fn a_copy_that_was_damaged_while_locked_keeps_its_key_and_hinders_no_other_lock() {
    let locked = Locked::new();
    let copy = locked.copies().remove(0);
    let mut harmed = fs::read(&copy).unwrap();
    harmed[4096 + 2000] ^= 1;
    fs::write(&copy, &harmed).unwrap();
    for _ in 0..2 {
        lock::turn_off(&locked.path, &passphrase(), some_time()).unwrap();
        assert_eq!(fs::read(&copy).unwrap(), harmed, "as it was");
        let looked = Logbook::look_at_copy(&copy);
        assert!(
            !matches!(looked, Err(LogbookError::Locked { .. })),
            "{looked:?}"
        );
        locked.turn_on().unwrap();
        let known = lock::of(&locked.path, some_time()).unwrap().unwrap();
        assert_eq!(known.plain_copies, [] as [PathBuf; 0]);
        let envelope = fs::read_to_string(locked.envelope()).unwrap();
        assert!(envelope.contains("\"state\": \"locked\""), "{envelope}");
    }
}
