//! What was deleted is in no byte of any file, and a search that finds nothing could have.

use std::collections::HashSet;
use std::fs;
use std::path::PathBuf;

use chrono::TimeDelta;
use recovery::{CheckIn, Session};
use tempfile::TempDir;
use uuid::Uuid;

use super::some_time;
use crate::forget::traces_in_files;
use crate::{
    ChangeKind, EpisodeHead, Logbook, LogbookError, UNDO_DAYS, UNDO_STEPS, Writing, journal,
};

const EPISODE: Uuid = Uuid::from_u128(0x0001_7e9d_55aa_4000_8000_0000_0000_0001);

/// A log book in a folder of its own, with one episode.
struct Home {
    folder: TempDir,
    book: Logbook,
}

impl Home {
    fn new() -> Self {
        let folder = tempfile::tempdir().unwrap();
        let book = Logbook::open(&folder.path().join("tend.db"), some_time()).unwrap();
        let mut home = Self { folder, book };
        let head = serde_json::json!({
            "id": EPISODE, "title": "Ankle", "area": {"site": "ankle", "side": null},
            "context": "injury", "onset": "2026-02-27", "opened": "2026-03-01", "activities": [],
        });
        let head: EpisodeHead = serde_json::from_value(head).unwrap();
        home.change(ChangeKind::EpisodeStarted, |log| {
            log.add_episode(&head.into())
        });
        home
    }

    fn path(&self) -> PathBuf {
        self.folder.path().join("tend.db")
    }

    fn change(
        &mut self,
        kind: ChangeKind,
        work: impl FnOnce(&Writing<'_>) -> Result<(), LogbookError>,
    ) {
        self.book
            .change(kind, Some(EPISODE), some_time(), work)
            .unwrap();
    }

    fn record(&mut self, check_in: &CheckIn) {
        self.change(ChangeKind::CheckInRecorded, |log| {
            log.add_check_in(EPISODE, check_in)
        });
    }

    fn delete(&mut self, check_in: &CheckIn) {
        self.change(ChangeKind::CheckInDeleted, |log| {
            log.delete_check_in(check_in.id)
        });
    }

    /// So many changes of other records, with words in them.
    fn live_on(&mut self, changes: usize) {
        for _ in 0..changes {
            let other = noted("An ordinary day, with the usual walk around the pond.");
            self.record(&other);
        }
    }

    /// How many of the pieces of a text, and of an identity, stand in the files.
    fn traces(&self, of: &CheckIn) -> usize {
        let id = of.id.to_string();
        let note = of.note.as_deref().unwrap();
        let pieces: HashSet<&[u8]> = note
            .as_bytes()
            .chunks_exact(16)
            .chain(id.as_bytes().chunks_exact(16))
            .collect();
        let mut begins = vec![false; 256];
        for piece in &pieces {
            begins[usize::from(piece[0])] = true;
        }
        let mut found: HashSet<Vec<u8>> = HashSet::new();
        for entry in fs::read_dir(self.folder.path()).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                continue;
            }
            let bytes = fs::read(path).unwrap();
            for (at, byte) in bytes.iter().enumerate() {
                let window = begins[usize::from(*byte)].then(|| bytes.get(at..at + 16));
                let piece = window.flatten().filter(|window| pieces.contains(window));
                found.extend(piece.map(<[u8]>::to_vec));
            }
        }
        found.len()
    }
}

fn noted(note: &str) -> CheckIn {
    let mut check_in = CheckIn::unanswered(Uuid::from_u128(random()), some_time(), some_time());
    check_in.note = Some(note.to_owned());
    check_in
}

/// Numbers that do not repeat.
fn random() -> u128 {
    use std::hash::{BuildHasher, RandomState};
    let number = || u128::from(RandomState::new().hash_one(0));
    number() << 64 | number()
}

/// A note of which no part repeats, long enough to lie on pages of its own.
fn secret(letters: usize) -> CheckIn {
    let mut note = String::new();
    while note.len() < letters {
        note.push_str(&format!("{:032x} ", random()));
    }
    note.truncate(letters);
    noted(&note)
}

#[test]
fn a_deleted_note_leaves_every_file_once_undo_cannot_bring_it_back() {
    for letters in [40, 900, 4000] {
        let mut home = Home::new();
        home.live_on(3);
        let secret = secret(letters);
        home.record(&secret);
        home.delete(&secret);
        home.live_on(UNDO_STEPS - 1);
        assert!(home.traces(&secret) > 0, "undo could bring it back");
        home.live_on(1);
        assert_eq!(home.traces(&secret), 0, "{letters} letters");
        assert!(home.book.integrity().unwrap().is_empty());
    }
}

#[test]
fn a_deleted_note_leaves_every_file_when_its_time_is_over() {
    let mut home = Home::new();
    let secret = secret(900);
    home.record(&secret);
    home.delete(&secret);
    let in_time = some_time() + TimeDelta::days(UNDO_DAYS);
    home.book.forget_old(in_time).unwrap();
    assert!(home.traces(&secret) > 0);
    home.book
        .forget_old(in_time + TimeDelta::seconds(1))
        .unwrap();
    assert_eq!(home.traces(&secret), 0);
}

#[test]
fn what_was_undone_leaves_every_file_at_once() {
    let mut home = Home::new();
    let secret = secret(4000);
    home.record(&secret);
    assert!(home.traces(&secret) > 0);
    home.book.undo().unwrap();
    assert_eq!(home.traces(&secret), 0);
    // A version that was taken back, too, while the record itself stands.
    let mut plain = noted("Nothing special.");
    home.record(&plain);
    plain.note.clone_from(&secret.note);
    home.change(ChangeKind::CheckInEdited, |log| log.update_check_in(&plain));
    home.book.undo().unwrap();
    assert_eq!(home.traces(&secret), 0);
}

#[test]
fn a_note_edited_often_among_others_leaves_every_file() {
    let mut home = Home::new();
    let mut versions = Vec::new();
    let mut edited = secret(300);
    home.record(&edited);
    for round in 0..60 {
        versions.push(edited.clone());
        home.live_on(round % 4);
        edited.note = secret(50 + 60 * round).note;
        home.change(ChangeKind::CheckInEdited, |log| {
            log.update_check_in(&edited)
        });
        let other = secret(200);
        home.record(&other);
        home.book.undo().unwrap();
        assert_eq!(home.traces(&other), 0, "round {round}");
    }
    home.delete(&edited);
    home.live_on(UNDO_STEPS);
    for version in versions {
        assert_eq!(home.traces(&version), 0);
    }
}

#[test]
fn forgetting_proves_itself() {
    let mut home = Home::new();
    let secret = secret(4000);
    home.record(&secret);
    home.delete(&secret);
    // The same words in a record that stands are no trace of the one that is gone.
    let both = noted("Slept badly after the long drive home.");
    let stands = noted("Slept badly after the long drive home.");
    home.record(&both);
    home.record(&stands);
    home.delete(&both);
    let forgotten = home.book.forget_deleted(some_time()).unwrap();
    assert_eq!((forgotten.records, forgotten.found), (2, 0));
    assert!(forgotten.bytes_searched >= 4096);
    assert_eq!(home.traces(&secret), 0);
    // It is open as before, and what could have brought them back is out of reach.
    assert!(home.book.integrity().unwrap().is_empty());
    assert!(home.book.is_kept());
    assert_eq!(home.book.read(|log| log.undoable()).unwrap(), []);
    home.live_on(1);
    let again = home.book.forget_deleted(some_time()).unwrap();
    assert_eq!((again.records, again.found), (0, 0));
}

#[test]
fn forgetting_takes_what_reminded_of_it_and_what_calendars_were_told() {
    let mut home = Home::new();
    let id = Uuid::from_u128(random());
    let session: Session = serde_json::from_value(serde_json::json!({
        "id": id, "kind": "massage", "planned_for": "2026-03-05T18:00:00", "status": "planned",
    }))
    .unwrap();
    home.change(ChangeKind::SessionAdded, |log| {
        log.add_session(EPISODE, &session, true)?;
        let rule = reminders::Rule::Session(id);
        log.put_snooze(rule, some_time().naive_local(), some_time())?;
        log.put_calendar_entry(&crate::CalendarEntry {
            session: id,
            sequence: 0,
            content: "{}".to_owned(),
            cancelled: false,
            modified: some_time(),
        })
    });
    home.change(ChangeKind::SessionDeleted, |log| log.delete_session(id));
    let forgotten = home.book.forget_deleted(some_time()).unwrap();
    assert_eq!((forgotten.records, forgotten.found), (1, 0));
    let left = home
        .book
        .read(|log| Ok::<_, LogbookError>((log.snoozes()?.len(), log.calendar_entries()?.len())));
    assert_eq!(left.unwrap(), (0, 0));
}

#[test]
fn the_history_of_what_stands_is_kept() {
    let mut home = Home::new();
    let mut edited = noted("As it was written first.");
    home.record(&edited);
    edited.note = Some("As it was written then.".to_owned());
    home.change(ChangeKind::CheckInEdited, |log| {
        log.update_check_in(&edited)
    });
    home.live_on(UNDO_STEPS + 3);
    home.book.forget_deleted(some_time()).unwrap();
    let versions = home
        .book
        .read(|log| log.check_in_versions(edited.id))
        .unwrap();
    let notes: Vec<_> = versions
        .iter()
        .filter_map(|version| version.check_in.note.as_deref())
        .collect();
    assert_eq!(
        notes,
        ["As it was written then.", "As it was written first."]
    );
}

#[test]
fn a_copy_made_before_the_schema_changed_goes_when_it_holds_what_is_forgotten() {
    let mut home = Home::new();
    let copy = |home: &Home, name: &str| {
        let copy = home.folder.path().join(name);
        home.book.connection.backup("main", &copy, None).unwrap();
        copy
    };
    let without = copy(&home, "tend.db.version-2-20260101T080000");
    let secret = secret(200);
    home.record(&secret);
    let with = copy(&home, "tend.db.version-3-20260201T080000");
    home.delete(&secret);
    let forgotten = home.book.forget_deleted(some_time()).unwrap();
    assert_eq!((forgotten.records, forgotten.found), (1, 0));
    assert!(without.exists() && !with.exists());
}

/// What stands in the files when records are forgotten as SQLite would do it alone.
fn found_after_plainly_forgetting(overwriting: bool) -> usize {
    let mut home = Home::new();
    let secret = secret(4000);
    home.record(&secret);
    home.delete(&secret);
    let connection = &home.book.connection;
    connection
        .pragma_update(None, "secure_delete", overwriting)
        .unwrap();
    connection
        .execute_batch("PRAGMA wal_checkpoint(TRUNCATE); BEGIN")
        .unwrap();
    let gone = journal::at_once(connection).unwrap();
    connection
        .execute_batch("COMMIT; PRAGMA wal_checkpoint(TRUNCATE)")
        .unwrap();
    let (bytes, found) = traces_in_files(connection, &home.path(), &gone).unwrap();
    assert!(bytes > 0);
    found
}

#[test]
fn what_is_not_overwritten_is_found() {
    assert_eq!(found_after_plainly_forgetting(false), 1);
    assert_eq!(found_after_plainly_forgetting(true), 0);
}
