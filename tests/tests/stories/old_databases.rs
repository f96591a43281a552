//! Every schema version ever released still opens, and reads as it did. The fixtures are
//! made by `src-tauri/crates/logbook/examples/write_fixture.rs`.

use std::error::Error;
use std::fs;
use std::path::{Path, PathBuf};

use beside::{OwnKind, Question};
use chrono::{DateTime, FixedOffset};
use logbook::backup;
use logbook::lock::{self, RecoveryCode, Word, Work};
use logbook::{Appearance, ChangeKind, Language, Logbook, LogbookError, ReminderState};
use recovery::SessionKind;
use tempfile::TempDir;

fn fixture(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("fixtures")
        .join(name)
}

type Wrong = Box<dyn Error>;

fn now() -> Result<DateTime<FixedOffset>, Wrong> {
    Ok(DateTime::parse_from_rfc3339("2026-11-01T12:00:00+01:00")?)
}

/// A copy of a fixture, opened, with the folder it lies in.
fn opened(version: u8) -> Result<(TempDir, Logbook), Wrong> {
    let folder = tempfile::tempdir()?;
    let path = folder.path().join("tend.db");
    fs::copy(fixture(&format!("logbook-v{version}.db")), &path)?;
    let logbook = Logbook::open(&path, now()?)?;
    Ok((folder, logbook))
}

#[test]
fn a_log_book_of_version_1_reads_as_it_did() -> Result<(), Wrong> {
    reads_as_it_did(1)
}

#[test]
fn a_log_book_of_version_2_reads_as_it_did() -> Result<(), Wrong> {
    reads_as_it_did(2)
}

#[test]
fn a_log_book_of_version_3_reads_as_it_did() -> Result<(), Wrong> {
    reads_as_it_did(3)
}

#[test]
fn a_log_book_of_version_4_reads_as_it_did() -> Result<(), Wrong> {
    reads_as_it_did(4)
}

#[test]
fn a_log_book_of_version_5_reads_as_it_did() -> Result<(), Wrong> {
    reads_as_it_did(5)
}

#[test]
fn a_log_book_of_every_version_can_be_locked_once_it_is_up_to_date() -> Result<(), Wrong> {
    for version in 1..=5 {
        let (folder, logbook) = opened(version)?;
        let log = logbook.read(|log| log.log())?;
        drop(logbook);
        let path = folder.path().join("tend.db");
        let word = Word::new("lamp quietly ferments".to_owned())?;
        lock::turn_on(&path, &word, &RecoveryCode::random()?, Work::LITTLE, now()?)?;
        lock::forget_key(&path);
        assert!(matches!(
            Logbook::open(&path, now()?),
            Err(LogbookError::Locked { .. })
        ));
        let logbook = Logbook::unlock(&path, &word, now()?)?;
        assert_eq!(logbook.read(|log| log.log())?, log, "version {version}");
        assert!(logbook.integrity()?.is_empty(), "version {version}");
        drop(logbook);
        // The copy that was made before it was brought up to date is locked as well.
        for copy in backup::list(&backup::folder_of(&path), None)? {
            assert!(fs::read(&copy.path)?.starts_with(b"TendLock"), "{copy:?}");
            assert!(Logbook::look_at_copy(&copy.path)?.defects.is_empty());
        }
    }
    Ok(())
}

#[test]
fn what_stands_beside_the_log_is_known_from_version_4_on() -> Result<(), Wrong> {
    for version in 1..=5 {
        let (_folder, logbook) = opened(version)?;
        let beside = logbook.read(|log| log.beside())?;
        let settings = logbook.read(|log| log.settings())?.ok_or("no settings")?;
        if version < 4 {
            assert!(beside.is_empty(), "version {version}");
            assert!(settings.unasked.is_empty() && settings.language.is_none());
            continue;
        }
        let kinds = beside.measures.iter().map(|measure| measure.kind);
        assert!(kinds.eq(OwnKind::ALL.iter().copied()));
        assert_eq!(beside.measures[1].unit.as_deref(), Some("°C"));
        assert!(beside.measures[2].retired);
        let log = logbook.read(|log| log.log())?.ok_or("no log")?;
        let knee = &log.episodes[0];
        let answers = beside.answers(knee.check_ins[0].id).iter();
        let values: Vec<f64> = answers.map(|answer| answer.value).collect();
        assert_eq!(values, [0.0, -3.25, 1.0]);
        assert_eq!(beside.also(knee.id)[0].site, "hip");
        assert_eq!(settings.unasked, [Question::Stress]);
        assert_eq!(settings.language, Some(Language::De));
        let second = (version >= 5).then_some("/media/ines/«Stick»");
        assert_eq!(settings.second_folder.as_deref(), second);
    }
    Ok(())
}

#[test]
fn where_records_come_from_is_known_from_version_3_on() -> Result<(), Wrong> {
    for (version, known) in [(1, 0), (2, 0), (3, 1), (4, 1), (5, 1)] {
        let (_folder, mut logbook) = opened(version)?;
        let answers = logbook.read(|log| log.taken_answers())?;
        assert_eq!(answers.len(), known, "version {version}");
        assert_eq!(logbook.read(|log| log.reports())?.len(), known);
        if let Some(answer) = answers.first() {
            assert_eq!(answer.file, "knee «March».tend-answer");
            let log = logbook.read(|log| log.log())?.ok_or("no log")?;
            let prescriptions = &log.episodes[0].prescriptions;
            assert!(prescriptions.iter().any(|one| one.id == answer.record));
            // The edit, then the answer with the prescription that came in it.
            logbook.undo()?;
            let undone = logbook.undo()?.ok_or("nothing to undo")?;
            assert_eq!(undone.change, ChangeKind::AnswerAccepted);
            let log = logbook.read(|log| log.log())?.ok_or("no log")?;
            let prescriptions = &log.episodes[0].prescriptions;
            assert!(prescriptions.iter().all(|one| one.id != answer.record));
            assert!(logbook.read(|log| log.taken_answers())?.is_empty());
        }
    }
    Ok(())
}

/// One check-in a day, one lead for every kind of session: that was all there was to set.
#[test]
fn what_was_set_in_version_1_stays_set() -> Result<(), Wrong> {
    let (_folder, logbook) = opened(1)?;
    let settings = logbook.read(|log| log.settings())?.ok_or("no settings")?;
    let wishes = settings.wishes;
    assert_eq!(wishes.check_ins.len(), 1);
    assert_eq!(wishes.check_ins[0].time.to_string(), "19:30:00");
    assert_eq!(wishes.check_ins[0].weekdays.len(), 7);
    for kind in SessionKind::ALL {
        assert_eq!(wishes.leads.of(*kind), [30]);
    }
    assert!(wishes.quiet.hours.is_some());
    assert_eq!(settings.appearance, Appearance::Light);
    assert!(settings.background && !settings.close_told);
    Ok(())
}

fn reads_as_it_did(version: u8) -> Result<(), Wrong> {
    let (_folder, mut logbook) = opened(version)?;
    assert!(logbook.integrity()?.is_empty());

    let log = logbook.read(|log| log.log())?.ok_or("no log")?;
    let expected = fs::read_to_string(fixture(&format!("logbook-v{version}.json")))?;
    assert_eq!(serde_json::to_string_pretty(&log)? + "\n", expected);

    let knee = log.episodes[0].id;
    logbook.read(|log| {
        assert!(log.plan(knee)?.is_some());
        assert!(log.settings()?.is_some());
        assert!(log.last_awake()?.is_some());
        assert_eq!(log.reminders_in(ReminderState::Told)?.len(), 1);
        Ok::<_, LogbookError>(())
    })?;

    // The edit kept in it is still one, and can still be taken back.
    let check_in = log.episodes[0].check_ins[0].id;
    let edited = |logbook: &Logbook| -> Result<_, Wrong> {
        let found = logbook.read(|log| log.check_in(check_in))?;
        Ok(found.ok_or("no check-in")?)
    };
    assert!(edited(&logbook)?.edited);
    let undone = logbook.undo()?.ok_or("nothing to undo")?;
    assert_eq!(undone.change, ChangeKind::CheckInEdited);
    let restored = edited(&logbook)?;
    assert!(!restored.edited);
    assert_eq!(
        restored.check_in.note.as_deref(),
        Some("Ice helped.\nنوم قليل")
    );
    Ok(())
}
