//! Logs as they are opened for review, without a desktop.

use std::path::Path;

use chrono::{DateTime, FixedOffset};
use exchange::opened::{self, Opened};
use exchange::seal::{Passphrase, seal};
use exchange::{answer, log};
use planner::draft::{AnswerDraft, FrequencyDraft, FrequencyKind, PrescriptionDraft};
use tempfile::TempDir;

use super::files::{Found, MOST_BYTES, MOST_FILES};
use super::*;

fn now() -> DateTime<FixedOffset> {
    DateTime::parse_from_rfc3339("2026-03-02T18:00:00+01:00").unwrap()
}

fn log_file(name: &str) -> LogFile {
    let mut log = planner::demo_log(now());
    log.patient.name = Some(name.to_owned());
    LogFile {
        exported_at: now(),
        app_version: "0.1.0".to_owned(),
        beside: planner::demo_beside(now()),
        log,
    }
}

fn put(folder: &TempDir, name: &str, bytes: impl AsRef<[u8]>) -> PathBuf {
    let place = folder.path().join(name);
    std::fs::write(&place, bytes).unwrap();
    place
}

/// A file of a terabyte, none of which is on the disk.
fn put_large(folder: &TempDir, name: &str) -> PathBuf {
    let place = folder.path().join(name);
    let file = std::fs::File::create(&place).unwrap();
    file.set_len(1 << 40).unwrap();
    place
}

fn typed(text: &str) -> Typed {
    serde_json::from_value(text.into()).unwrap()
}

fn sealed(name: &str, passphrase: &str) -> Vec<u8> {
    let passphrase = Passphrase::new(passphrase.to_owned()).unwrap();
    seal(&log::write(&log_file(name)), &passphrase).unwrap()
}

fn draft() -> AnswerDraft {
    AnswerDraft::Prescription(PrescriptionDraft {
        by: "Dr. Sand".to_owned(),
        date: None,
        until: None,
        frequency: FrequencyDraft {
            kind: FrequencyKind::PerWeek,
            min: Some(1),
            max: None,
            suggested: None,
        },
        note: None,
    })
}

#[test]
fn one_bad_file_among_many_stops_none_of_the_others() {
    let folder = tempfile::tempdir().unwrap();
    let whole = log::write(&log_file("Maya"));
    let places = vec![
        put(&folder, "letter.txt", "Dear Maya"),
        put(&folder, "zoe.tend", log::write(&log_file("Zoe"))),
        put(&folder, "cut.tend", &whole[..whole.len() / 2]),
        put(&folder, "adam.tend", log::write(&log_file("Adam"))),
        put_large(&folder, "large.tend"),
        folder.path().join("gone.tend"),
        folder.path().to_owned(),
    ];
    let review = Review::default();
    let view = review.open_telling(places, |_| ()).unwrap();
    let patients: Vec<_> = view
        .patients
        .iter()
        .map(|log| log.patient.as_deref())
        .collect();
    assert_eq!(patients, [Some("Adam"), Some("Zoe")]);
    let refused: Vec<_> = view.refused.iter().map(|file| file.refusal.code).collect();
    let bad = RefusalCode::BadFile;
    assert_eq!(refused, [bad, bad, RefusalCode::TooLarge, bad, bad]);
    assert_eq!(view.left_out, None);
}

#[test]
fn a_log_is_seen_as_its_patient_saw_it_until_it_is_closed() {
    let folder = tempfile::tempdir().unwrap();
    let review = Review::default();
    let place = put(&folder, "maya.tend", log::write(&log_file("Maya")));
    let view = review.open_telling(vec![place], |_| ()).unwrap();
    let file = view.patients[0].file;
    let seen = patient(&review, file).unwrap();
    assert_eq!(seen.patient.unwrap().name.as_deref(), Some("Maya"));
    assert!(seen.due.is_empty() && seen.undo.is_none());
    assert!(
        !report(&review, file, Paper::Letter, Language::En)
            .unwrap()
            .pages
            .is_empty()
    );

    assert_eq!(review.close(Some(file)), ReviewView::default());
    for refused in [
        patient(&review, file).err(),
        report(&review, file, Paper::A4, Language::En).err(),
    ] {
        assert_eq!(refused.unwrap().code, RefusalCode::NotFound);
    }
}

#[test]
fn a_file_that_is_chosen_twice_is_open_once() {
    let folder = tempfile::tempdir().unwrap();
    let review = Review::default();
    let place = put(&folder, "maya.tend", log::write(&log_file("Maya")));
    let twice = vec![place.clone(), folder.path().join("./maya.tend")];
    assert_eq!(
        review.open_telling(twice, |_| ()).unwrap().patients.len(),
        1
    );
    put(&folder, "maya.tend", log::write(&log_file("Maja")));
    let again = review.open_telling(vec![place], |_| ()).unwrap();
    assert_eq!(again.patients.len(), 1);
    assert_eq!(again.patients[0].patient.as_deref(), Some("Maja"));
}

#[test]
fn a_passphrase_is_tried_on_every_sealed_file() {
    let folder = tempfile::tempdir().unwrap();
    let review = Review::default();
    let places = vec![
        put(&folder, "maya.tend", sealed("Maya", "one")),
        put(&folder, "zoe.tend", sealed("Zoe", "two")),
    ];
    let view = review.open_telling(places, |_| ()).unwrap();
    assert_eq!((view.patients.len(), view.sealed.len()), (0, 2));
    assert!(!view.sealed[0].tried);

    let view = review.unseal_telling(typed("three"), |_| ()).unwrap();
    assert!(view.sealed.len() == 2 && view.sealed.iter().all(|sealed| sealed.tried));
    let view = review.unseal_telling(typed("two"), |_| ()).unwrap();
    assert_eq!(view.patients[0].patient.as_deref(), Some("Zoe"));
    let waiting: Vec<_> = view.sealed.iter().map(|it| (&*it.name, it.tried)).collect();
    assert_eq!(waiting, [("maya.tend", true)]);
}

#[test]
fn an_answer_among_the_logs_is_told_apart() {
    let folder = tempfile::tempdir().unwrap();
    let log = log_file("Maya");
    let written = planner::write_answer(&log, now(), log.log.episodes[0].id, draft()).unwrap();
    let place = put(&folder, "maya.tend-answer", answer::write(&written));
    let view = Review::default().open_telling(vec![place], |_| ()).unwrap();
    assert_eq!(view.refused[0].refusal.code, RefusalCode::AnAnswer);
}

#[test]
fn what_is_too_much_is_left_out_and_told() {
    let mut files = Files::default();
    assert!(files.have_room(MOST_BYTES) && !files.have_room(MOST_BYTES + 1));
    for place in 0..MOST_FILES {
        assert!(files.have_room(0), "{place}");
        files.add(PathBuf::from(place.to_string()), Found::Sealed);
    }
    assert!(!files.have_room(0));
    files.leave_out();
    assert_eq!(
        files.view().left_out.map(|left_out| left_out.files),
        Some(1)
    );
    files.begin();
    assert_eq!(files.view().left_out, None);
    files.close(Some(7));
    assert!(files.have_room(0));
}

#[test]
fn an_answer_is_written_for_the_log_that_is_open() {
    let folder = tempfile::tempdir().unwrap();
    let review = Review::default();
    let log = log_file("Maya");
    let place = put(&folder, "maya.tend", log::write(&log));
    let file = review.open_telling(vec![place], |_| ()).unwrap().patients[0].file;
    let episode = log.log.episodes[0].id;
    let changes = effect(&review, file, now(), episode, draft()).unwrap();
    assert_eq!(changes.episode, episode);

    let written = planner::write_answer(&log, now(), episode, draft()).unwrap();
    let place = folder.path().join("maya.tend-answer");
    let passphrase = Passphrase::new("two".to_owned()).unwrap();
    answering::write(&answer::write(&written), Some(&passphrase), &place).unwrap();
    let read = opened::open(&place, Some(&passphrase)).unwrap();
    assert_eq!(read, Opened::Answer(written));
    let nowhere = Path::new("/nowhere/maya.tend-answer");
    let refusal = answering::write(b"{}", None, nowhere).unwrap_err();
    assert_eq!(refusal.code, RefusalCode::Storage);
}
