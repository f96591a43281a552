//! Copies: verified before they count, told when they fail, and a way back that leads back again.

use std::fs;
use std::path::{Path, PathBuf};

use chrono::TimeDelta;
use recovery::{ActivityLevel, Patient};
use rusqlite::Connection;
use tempfile::TempDir;

use super::{dump, some_time};
use crate::backup::{self, Place, Places, Reason, Why};
use crate::{ChangeKind, Logbook, LogbookError, Settings};

/// A log book of a patient of this name.
fn named(folder: &TempDir, name: &str) -> (PathBuf, Logbook) {
    let path = folder.path().join("tend.logbook");
    let mut book = Logbook::open(&path, some_time()).unwrap();
    call(&mut book, name);
    (path, book)
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

fn names(folder: &Path) -> Vec<String> {
    let mut names: Vec<String> = fs::read_dir(folder)
        .unwrap()
        .map(|entry| entry.unwrap().file_name().into_string().unwrap())
        .collect();
    names.sort();
    names
}

#[test]
fn what_is_known_of_the_places_has_no_moment_beyond_the_calendar() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("tend.logbook");
    let kept = backup::folder_of(&path);
    fs::create_dir(&kept).unwrap();
    let read = |last: &str| {
        let known = format!(r#"{{"outcomes": {{"app": {{"last": "{last}"}}}}}}"#);
        fs::write(kept.join("places.json"), known).unwrap();
        Places::of(&path)
    };
    assert!(read("2026-11-21T10:00:00Z").unwrap().due(some_time()));
    for beyond in ["+262142-12-31T23:59:59Z", "-262143-01-01T00:00:00Z"] {
        let refused = read(beyond).unwrap_err();
        assert!(matches!(refused, LogbookError::File { .. }), "{refused}");
    }
}

#[test]
fn a_copy_is_a_whole_log_book_that_stands_alone() {
    let folder = tempfile::tempdir().unwrap();
    let (path, book) = named(&folder, "Maya");
    let mut places = Places::anew(&path);
    let made = places.back_up(&path, Reason::Day, some_time()).unwrap();
    let (Place::App, copy) = &made[0] else {
        panic!("somewhere else");
    };
    let name = copy.path.file_name().unwrap().to_str().unwrap();
    assert_eq!(names(copy.path.parent().unwrap()), ["places.json", name]);
    assert_eq!(backup::Backup::named(&copy.path), Some(copy.clone()));
    let looked = Logbook::look_at_copy(&copy.path).unwrap();
    assert!(looked.defects.is_empty());
    let opened = Connection::open(&copy.path).unwrap();
    assert_eq!(dump(&opened), dump(&book.connection));
}

#[cfg(unix)]
#[test]
fn copies_are_the_patients_alone() {
    use std::os::unix::fs::PermissionsExt;
    let folder = tempfile::tempdir().unwrap();
    let (path, _book) = named(&folder, "Maya");
    let mut places = Places::anew(&path);
    places.back_up(&path, Reason::Day, some_time()).unwrap();
    let mode = |path: &Path| fs::metadata(path).unwrap().permissions().mode() & 0o777;
    let folder = backup::folder_of(&path);
    assert_eq!(mode(&folder), 0o700);
    for name in names(&folder) {
        assert_eq!(mode(&folder.join(&name)), 0o600, "{name}");
    }
}

#[test]
fn a_name_that_is_not_that_of_a_copy_is_none() {
    let good = "tend-1f3a9c02-20260301T070000.000Z-v5-day.logbook";
    assert!(backup::Backup::named(Path::new(good)).is_some());
    let bad = [
        "tend.logbook",
        "tend-1f3a9c02-20260301T070000.000Z-v5-day.logbook.part",
        "tend-1f3a9c-20260301T070000.000Z-v5-day.logbook",
        "tend-1f3a9c0x-20260301T070000.000Z-v5-day.logbook",
        "tend-1f3a9c02-20260301T070000Z-v5-day.logbook",
        "tend-1f3a9c02-20260301T070000.000Z-5-day.logbook",
        "tend-1f3a9c02-20260301T070000.000Z-v5-sometimes.logbook",
        "tend-1f3a9c02-20260301T070000.000Z-v5-day-day.logbook",
    ];
    for name in bad {
        assert_eq!(backup::Backup::named(Path::new(name)), None, "{name}");
    }
}

#[test]
fn a_copy_that_was_never_finished_is_cleared_away_and_one_being_made_is_not() {
    let folder = tempfile::tempdir().unwrap();
    let (path, book) = named(&folder, "Maya");
    let mut places = Places::anew(&path);
    places.back_up(&path, Reason::Day, some_time()).unwrap();
    let copies = backup::folder_of(&path);
    let known_by = backup::known_by(&book.connection).unwrap();
    let part = |known_by: &str, moment: &str| {
        let part = copies.join(format!("tend-{known_by}-{moment}.000Z-v5-day.logbook.part"));
        fs::write(&part, "half").unwrap();
        part
    };
    let old = part(&known_by, "20260301T065959");
    let being_made = part(&known_by, "20260301T070001");
    let anothers = part("0badcafe", "20250301T070000");
    let an_hour_on = some_time() + TimeDelta::hours(1);
    places.back_up(&path, Reason::Asked, an_hour_on).unwrap();
    assert!(!old.exists() && being_made.exists() && anothers.exists());
    assert_eq!(places.copies(Place::App).unwrap().len(), 2);
}

#[test]
fn a_part_of_a_copy_before_the_schema_changed_is_cleared_away_too() {
    let folder = tempfile::tempdir().unwrap();
    let (path, _book) = named(&folder, "Maya");
    let part = backup::folder_of(&path)
        .join("tend-00000000-20260101T070000.000Z-v4-migration.logbook.part");
    fs::create_dir(part.parent().unwrap()).unwrap();
    fs::write(&part, "half").unwrap();
    let mut places = Places::anew(&path);
    places.back_up(&path, Reason::Day, some_time()).unwrap();
    assert!(!part.exists());
}

#[test]
fn the_copies_from_before_a_log_was_begun_anew_stay_in_the_list_and_are_thinned() {
    let folder = tempfile::tempdir().unwrap();
    let (path, book) = named(&folder, "Maya");
    let mut places = Places::anew(&path);
    let day = |days| some_time() + TimeDelta::days(days);
    places.back_up(&path, Reason::Day, day(0)).unwrap();
    drop(book);
    crate::take_empty(&path, day(1)).unwrap();
    let mut places = Places::of(&path).unwrap();
    assert_eq!(places.copies(Place::App).unwrap().len(), 1);
    places.back_up(&path, Reason::Day, day(1)).unwrap();
    // The file vanishes, and another one is begun.
    fs::remove_file(&path).unwrap();
    drop(Logbook::open(&path, day(2)).unwrap());
    places.back_up(&path, Reason::Day, day(2)).unwrap();
    assert_eq!(places.copies(Place::App).unwrap().len(), 3);
    for later in 3..60 {
        places.back_up(&path, Reason::Day, day(later)).unwrap();
    }
    assert!(places.copies(Place::App).unwrap().len() < 30);
    // Another log in the same folder is another log.
    let other = folder.path().join("other.logbook");
    drop(Logbook::open(&other, day(60)).unwrap());
    let mut of_other = Places::of(&other).unwrap();
    of_other.back_up(&other, Reason::Day, day(60)).unwrap();
    assert_eq!(of_other.copies(Place::App).unwrap().len(), 1);
}

#[test]
fn a_damaged_log_book_is_copied_nowhere_and_the_older_copies_stay() {
    let folder = tempfile::tempdir().unwrap();
    let (path, book) = named(&folder, "Maya of the many letters");
    let mut places = Places::anew(&path);
    places.back_up(&path, Reason::Day, some_time()).unwrap();
    drop(book);
    let mut bytes = fs::read(&path).unwrap();
    for at in 0..bytes.len() - 4 {
        if bytes[at..].starts_with(b"Maya") {
            bytes[at] ^= 0x20;
        }
    }
    fs::write(&path, bytes).unwrap();
    let later = some_time() + TimeDelta::days(400);
    assert!(places.due(later));
    assert_eq!(places.back_up(&path, Reason::Day, later).unwrap(), []);
    let failing = places.outcome(Place::App).failing.unwrap();
    assert_eq!(
        (failing.why, failing.since),
        (Why::Unverified, later.to_utc())
    );
    assert_eq!(places.copies(Place::App).unwrap().len(), 1);
    assert!(
        names(&backup::folder_of(&path))
            .iter()
            .all(|name| !name.ends_with(".part"))
    );
}

#[test]
fn what_has_become_of_a_place_is_known_after_a_new_start_and_since_when_it_fails() {
    let folder = tempfile::tempdir().unwrap();
    let (path, _book) = named(&folder, "Maya");
    let mut places = Places::anew(&path);
    let stick = folder.path().join("stick");
    places.set_second(Some(&stick));
    places.back_up(&path, Reason::Day, some_time()).unwrap();
    let next_day = some_time() + TimeDelta::days(1);
    places.back_up(&path, Reason::Day, next_day).unwrap();
    let mut known = Places::of(&path).unwrap();
    assert_eq!(known, places);
    assert_eq!(known.outcome(Place::App).last, Some(next_day.to_utc()));
    let failing = known.outcome(Place::Second).failing.unwrap();
    assert_eq!(
        (failing.why, failing.since),
        (Why::Missing, some_time().to_utc())
    );
    assert!(known.due(next_day) && !stick.exists());
    fs::create_dir(&stick).unwrap();
    known.back_up(&path, Reason::Day, next_day).unwrap();
    assert_eq!(known.outcome(Place::Second).failing, None);
    assert!(!known.due(next_day));
    // What does not read is not taken for nothing having happened.
    fs::write(backup::folder_of(&path).join("places.json"), "{").unwrap();
    assert!(matches!(Places::of(&path), Err(LogbookError::File { .. })));
}

#[test]
fn copies_of_another_log_book_in_the_same_folder_are_left_alone() {
    let (one, other) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
    let stick = tempfile::tempdir().unwrap();
    let mut all = Vec::new();
    for folder in [&one, &other] {
        let (path, _book) = named(folder, "Maya");
        let mut places = Places::anew(&path);
        places.set_second(Some(stick.path()));
        for day in 0..40 {
            let now = some_time() + TimeDelta::days(day);
            places.back_up(&path, Reason::Day, now).unwrap();
        }
        assert_eq!(places.copies(Place::Second).unwrap().len(), 16);
        all.push(places);
    }
    assert_eq!(names(stick.path()).len(), 32);
    assert_eq!(all[0].copies(Place::Second).unwrap().len(), 16);
}

#[test]
fn restoring_leads_to_the_copy_and_back_again() {
    let folder = tempfile::tempdir().unwrap();
    let (path, mut book) = named(&folder, "Maya");
    let mut places = Places::anew(&path);
    let made = places.back_up(&path, Reason::Day, some_time()).unwrap();
    call(&mut book, "Ines");
    let changed = dump(&book.connection);
    // Another window goes on with what was restored.
    let other = Logbook::open(&path, some_time()).unwrap();
    let before = book.restore(&made[0].1.path, some_time()).unwrap();
    assert_eq!((name(&book), name(&other)), ("Maya".into(), "Maya".into()));
    assert!(book.integrity().unwrap().is_empty());
    assert_eq!(before.reason, Reason::Restore);
    book.restore(&before.path, some_time()).unwrap();
    assert_eq!(dump(&book.connection), changed);
    call(&mut book, "Ines again");
    assert_eq!(name(&other), "Ines again");
}

#[test]
fn a_copy_that_cannot_be_made_ready_changes_nothing() {
    let folder = tempfile::tempdir().unwrap();
    let (path, mut book) = named(&folder, "Maya");
    let mut places = Places::anew(&path);
    let made = places.back_up(&path, Reason::Day, some_time()).unwrap();
    call(&mut book, "Ines");
    let before = dump(&book.connection);
    let refused = book.restore_settled(&made[0].1.path, some_time(), |log| {
        log.put_last_awake(some_time())?;
        Err(LogbookError::Gone { path: path.clone() })
    });
    refused.unwrap_err();
    assert_eq!(dump(&book.connection), before);
    let left = names(&backup::folder_of(&path));
    assert!(left.iter().all(|name| !name.contains(".part")), "{left:?}");
}

#[test]
fn nothing_is_restored_into_a_file_that_is_no_longer_in_its_place() {
    let folder = tempfile::tempdir().unwrap();
    let (path, mut book) = named(&folder, "Maya");
    let mut places = Places::anew(&path);
    let made = places.back_up(&path, Reason::Day, some_time()).unwrap();
    fs::rename(&path, folder.path().join("away.logbook")).unwrap();
    let gone = book.restore(&made[0].1.path, some_time()).unwrap_err();
    assert!(matches!(gone, LogbookError::Gone { .. }));
}

#[test]
fn a_copy_of_the_future_is_not_the_newest_and_has_no_other_removed() {
    let folder = tempfile::tempdir().unwrap();
    let (path, _book) = named(&folder, "Maya");
    let mut places = Places::anew(&path);
    let day = |days| some_time() + TimeDelta::days(days);
    places.back_up(&path, Reason::Day, day(3000)).unwrap();
    for days in 0..3 {
        places.back_up(&path, Reason::Day, day(days)).unwrap();
    }
    assert_eq!(places.copies(Place::App).unwrap().len(), 4);
    fs::write(&path, "SQLite format 3").unwrap();
    let found = crate::damage(&path, day(3)).unwrap().backup.unwrap().1;
    assert_eq!(found.made, day(2).to_utc());
}

#[test]
fn what_was_known_of_the_places_and_does_not_read_is_put_beside() {
    let folder = tempfile::tempdir().unwrap();
    let (path, _book) = named(&folder, "Maya");
    let kept = backup::folder_of(&path).join("places.json");
    fs::create_dir(kept.parent().unwrap()).unwrap();
    fs::write(&kept, "{").unwrap();
    assert_eq!(Places::known_of(&path), Places::anew(&path));
    assert!(!kept.exists());
    assert_eq!(fs::read(kept.with_extension("unread.json")).unwrap(), b"{");
}

#[test]
fn a_copy_that_is_not_sound_or_is_newer_is_never_restored() {
    let folder = tempfile::tempdir().unwrap();
    let (path, mut book) = named(&folder, "Maya");
    let mut places = Places::anew(&path);
    let made = places.back_up(&path, Reason::Day, some_time()).unwrap();
    let copy = &made[0].1.path;
    let sound = fs::read(copy).unwrap();
    let before = dump(&book.connection);
    let mut altered = sound.clone();
    for at in 0..altered.len() - 4 {
        if altered[at..].starts_with(b"Maya") {
            altered[at] ^= 0x20;
        }
    }
    let mut newer = sound.clone();
    newer[63] += 1;
    for (bytes, cut) in [
        (&altered, altered.len()),
        (&newer, newer.len()),
        (&sound, 5000),
    ] {
        fs::write(copy, &bytes[..cut]).unwrap();
        book.restore(copy, some_time()).unwrap_err();
        assert_eq!(dump(&book.connection), before);
    }
}

#[test]
fn a_copy_of_every_page_size_and_of_the_version_before_is_restored() {
    let folder = tempfile::tempdir().unwrap();
    let (path, mut book) = named(&folder, "Maya");
    let known_by = backup::known_by(&book.connection).unwrap();
    for version in 1..=4 {
        let fixture = concat!(
            env!("CARGO_MANIFEST_DIR"),
            "/../../../tests/fixtures/logbook-v"
        );
        let copy = folder.path().join("old.db");
        fs::copy(format!("{fixture}{version}.db"), &copy).unwrap();
        book.restore(&copy, some_time()).unwrap();
        assert_eq!(name(&book), "Ines, «réf. №1»");
        assert!(book.integrity().unwrap().is_empty());
        assert_eq!(backup::known_by(&book.connection).unwrap(), known_by);
    }
    drop(book);
    Logbook::open(&path, some_time()).unwrap();
}

#[test]
fn forgetting_at_the_patients_word_reaches_the_copies_once_there_is_a_fresh_one() {
    let folder = tempfile::tempdir().unwrap();
    let (path, mut book) = named(&folder, "Maya");
    let stick = folder.path().join("stick");
    fs::create_dir(&stick).unwrap();
    with_second_folder(&mut book, &stick);
    let mut places = Places::anew(&path);
    places.set_second(Some(&stick));
    let without = places.back_up(&path, Reason::Asked, some_time()).unwrap();
    let day = |days| some_time() + TimeDelta::days(days);
    let measure = beside::OwnMeasure {
        id: uuid::Uuid::from_u128(7),
        name: "Something nobody else is to know".to_owned(),
        kind: beside::OwnKind::Scale,
        unit: None,
        retired: false,
    };
    change(&mut book, |log| log.add_own_measure(&measure));
    let with = places.back_up(&path, Reason::Day, day(1)).unwrap();
    change(&mut book, |log| log.delete_own_measure(measure.id));
    // The stick is away while it is forgotten.
    let drawer = folder.path().join("drawer");
    fs::rename(&stick, &drawer).unwrap();
    let forgotten = book.forget_deleted(day(2)).unwrap();
    assert_eq!(
        (forgotten.records, forgotten.found, forgotten.copies),
        (1, 0, 1)
    );
    assert_eq!(forgotten.unreached, [Place::Second]);
    assert!(without[0].1.path.exists() && !with[0].1.path.exists());
    let fresh = Places::of(&path).unwrap().copies(Place::App).unwrap();
    assert_eq!((fresh.len(), fresh[0].reason), (2, Reason::Forgotten));
    // Once it is back, what it holds from before goes with the next copy.
    fs::rename(&drawer, &stick).unwrap();
    assert!(with[1].1.path.exists());
    let mut places = Places::of(&path).unwrap();
    places.back_up(&path, Reason::Day, day(3)).unwrap();
    let left = places.copies(Place::Second).unwrap();
    assert_eq!((left.len(), left[0].made), (1, day(3).to_utc()));
}

/// A log book of Maya's with one deleted measure, and a copy that holds it.
fn with_a_deleted_measure(folder: &TempDir) -> (PathBuf, Logbook, backup::Backup) {
    let (path, mut book) = named(folder, "Maya");
    let measure = beside::OwnMeasure {
        id: uuid::Uuid::from_u128(7),
        name: "Something nobody else is to know".to_owned(),
        kind: beside::OwnKind::Scale,
        unit: None,
        retired: false,
    };
    change(&mut book, |log| log.add_own_measure(&measure));
    let made = Places::anew(&path).back_up(&path, Reason::Day, some_time());
    let copy = made.unwrap().remove(0).1;
    change(&mut book, |log| log.delete_own_measure(measure.id));
    (path, book, copy)
}

#[test]
fn a_copy_that_cannot_be_read_keeps_no_other_from_being_seen_to() {
    let folder = tempfile::tempdir().unwrap();
    let (path, mut book, with) = with_a_deleted_measure(&folder);
    // What cannot be read as a file.
    let name = format!("tend-{}-20260101T070000.000Z-v5-day.logbook", with.book);
    let unreadable = backup::folder_of(&path).join(name);
    fs::create_dir(&unreadable).unwrap();
    let day = |days| some_time() + TimeDelta::days(days);
    let forgotten = book.forget_deleted(day(1)).unwrap();
    assert_eq!((forgotten.records, forgotten.copies), (1, 1));
    assert_eq!(forgotten.unreached, [Place::App]);
    assert!(!with.path.exists());
    // Nothing is left to be forgotten, but what that one holds is still not known.
    fs::remove_dir(&unreadable).unwrap();
    fs::copy(
        Places::of(&path).unwrap().copies(Place::App).unwrap()[0]
            .path
            .clone(),
        &unreadable,
    )
    .unwrap();
    let again = book.forget_deleted(day(2)).unwrap();
    assert_eq!((again.records, again.unreached.len()), (0, 0));
    assert!(!unreadable.exists());
    assert_eq!(
        Places::of(&path).unwrap().copies(Place::App).unwrap().len(),
        1
    );
}

#[test]
fn what_is_forgotten_is_looked_for_in_parts_in_older_names_and_in_what_was_set_aside() {
    let folder = tempfile::tempdir().unwrap();
    let (path, mut book, with) = with_a_deleted_measure(&folder);
    let copies = backup::folder_of(&path);
    let part = copies.join("restoring.part");
    fs::copy(&with.path, &part).unwrap();
    let aside = folder.path().join("damaged/20260101T070000.000Z");
    fs::create_dir_all(aside.join("backups")).unwrap();
    let set_aside = aside.join("backups/tend.logbook");
    fs::copy(&with.path, &set_aside).unwrap();
    let forgotten = book.forget_deleted(some_time()).unwrap();
    assert!(!part.exists() && !with.path.exists());
    assert_eq!(forgotten.unreached, []);
    assert_eq!(forgotten.found, 1, "in what was set aside");
    assert!(set_aside.exists());
}

#[test]
fn what_is_forgotten_goes_from_the_copies_also_where_that_was_cut_off() {
    let folder = tempfile::tempdir().unwrap();
    let (path, mut book, with) = with_a_deleted_measure(&folder);
    // As it is when the power goes once the log book has forgotten it.
    let mut places = Places::of(&path).unwrap();
    places.outdate(Place::App, (some_time() + TimeDelta::hours(1)).to_utc());
    places.keep().unwrap();
    let day = some_time() + TimeDelta::days(1);
    assert_eq!(book.forget_deleted(day).unwrap().unreached, []);
    assert!(!with.path.exists());
    assert_eq!(
        Places::of(&path).unwrap().outcome(Place::App).outdated,
        None
    );
}

fn with_second_folder(book: &mut Logbook, second: &Path) {
    let settings: Settings = serde_json::from_value(serde_json::json!({
        "wishes": {"check_ins": [], "leads": {"massage": [], "self_massage": [], "pt": [],
            "exercise": []}, "reviews": true, "lapses": true,
            "quiet": {"hours": null, "days": []}},
        "appearance": "system", "background": true, "close_told": true, "unasked": [],
        "language": null, "second_folder": second,
    }))
    .unwrap();
    change(book, |log| log.put_settings(&settings));
}

fn change(book: &mut Logbook, work: impl FnOnce(&crate::Writing<'_>) -> Result<(), LogbookError>) {
    book.change(ChangeKind::SettingChanged, None, some_time(), work)
        .unwrap();
}

/// On a disk of 1500 KiB of its own, in a process of its own that may mount one.
#[cfg(target_os = "linux")]
#[test]
fn a_full_disk_is_told_and_the_copies_on_it_stay() {
    const DISK: &str = "TEND_TEST_SMALL_DISK";
    if let Some(disk) = std::env::var_os(DISK) {
        return on_a_small_disk(Path::new(&disk));
    }
    let disk = tempfile::tempdir().unwrap();
    let this = std::env::current_exe().unwrap();
    let mounting = "mount -t tmpfs -o size=1500k tmpfs \"$TEND_TEST_SMALL_DISK\" && exec \"$0\" \
        --exact tests::copies::a_full_disk_is_told_and_the_copies_on_it_stay";
    let done = std::process::Command::new("unshare")
        .args(["--user", "--map-root-user", "--mount", "sh", "-c", mounting])
        .arg(this)
        .env(DISK, disk.path())
        .output()
        .expect("unshare, of util-linux, is needed for a disk of its own");
    let said = String::from_utf8_lossy(&done.stdout);
    let errors = String::from_utf8_lossy(&done.stderr);
    assert!(
        done.status.success() && said.contains("1 passed"),
        "{said}{errors}"
    );
}

#[cfg(target_os = "linux")]
fn on_a_small_disk(disk: &Path) {
    let folder = tempfile::tempdir().unwrap();
    let (path, mut book) = named(&folder, "Maya");
    let mut places = Places::anew(&path);
    places.set_second(Some(disk));
    places.back_up(&path, Reason::Day, some_time()).unwrap();
    let first = places.copies(Place::Second).unwrap();
    assert_eq!(first.len(), 1);
    // So much that another copy has no room beside the first.
    for letter in 0..100_u8 {
        call(&mut book, &"x".repeat(usize::from(letter) + 50));
    }
    let big = fs::metadata(&first[0].path).unwrap().len();
    fs::write(
        disk.join("film"),
        vec![0; usize::try_from(1500 * 1024 - big - 8192).unwrap()],
    )
    .unwrap();
    let next_day = some_time() + TimeDelta::days(1);
    let made = places.back_up(&path, Reason::Day, next_day).unwrap();
    assert_eq!(made.len(), 1, "in the first place alone");
    let failing = places.outcome(Place::Second).failing.unwrap();
    assert_eq!((failing.why, failing.since), (Why::Full, next_day.to_utc()));
    assert_eq!(places.copies(Place::Second).unwrap(), first);
    assert!(names(disk).iter().all(|name| !name.ends_with(".part")));
    assert!(
        Logbook::look_at_copy(&first[0].path)
            .unwrap()
            .defects
            .is_empty()
    );
    // With room again it goes on.
    fs::remove_file(disk.join("film")).unwrap();
    places.back_up(&path, Reason::Day, next_day).unwrap();
    assert_eq!(places.outcome(Place::Second).failing, None);
}
