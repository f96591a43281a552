//! Every schema version ever released still opens, and reads as it did. The fixtures are
//! made by `src-tauri/crates/logbook/examples/write_fixture.rs`.

use std::fs;
use std::path::{Path, PathBuf};

use chrono::DateTime;
use logbook::{ChangeKind, Logbook, LogbookError, ReminderState};

fn fixture(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("fixtures")
        .join(name)
}

#[test]
fn a_log_book_of_version_1_reads_as_it_did() -> Result<(), LogbookError> {
    let now = DateTime::parse_from_rfc3339("2026-11-01T12:00:00+01:00").unwrap();
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("tend.db");
    fs::copy(fixture("logbook-v1.db"), &path).unwrap();
    let mut logbook = Logbook::open(&path, now)?;
    assert!(logbook.integrity()?.is_empty());

    let log = logbook.read(|log| log.log())?.unwrap();
    let expected = fs::read_to_string(fixture("logbook-v1.json")).unwrap();
    assert_eq!(serde_json::to_string_pretty(&log).unwrap() + "\n", expected);

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
    let edited = |logbook: &Logbook| logbook.read(|log| log.check_in(check_in));
    assert!(edited(&logbook)?.unwrap().edited);
    let undone = logbook.undo(now)?.unwrap();
    assert_eq!(undone.change, ChangeKind::CheckInEdited);
    let restored = edited(&logbook)?.unwrap();
    assert!(!restored.edited);
    assert_eq!(
        restored.check_in.note.as_deref(),
        Some("Ice helped.\nنوم قليل")
    );
    Ok(())
}
