//! The made-up patient comes and goes without a trace.

use std::path::Path;
use std::time::SystemTime;

use logbook::Language;
use planner::draft::CheckInDraft;
use planner::view::Overview;
use tauri::async_runtime::block_on;

use super::*;

/// The name, the time and the bytes of everything in a folder.
fn everything(folder: &Path) -> Vec<(String, SystemTime, Vec<u8>)> {
    let mut files: Vec<_> = std::fs::read_dir(folder)
        .unwrap()
        .map(|entry| {
            let entry = entry.unwrap();
            let name = entry.file_name().to_string_lossy().into_owned();
            let modified = entry.metadata().unwrap().modified().unwrap();
            (name, modified, std::fs::read(entry.path()).unwrap())
        })
        .collect();
    files.sort();
    files
}

fn good_day() -> CheckInDraft {
    CheckInDraft {
        pain: Some(1),
        ..CheckInDraft::default()
    }
}

/// Looks around as somebody would: a check-in, a setting, undo, a search, the diary.
fn look_around(book: &OpenBook, overview: &Overview) {
    let episode = overview.episodes[0].id;
    let changed =
        block_on(book.change(move |logbook, now| {
            planner::record_check_in(logbook, now, episode, good_day())
        }))
        .unwrap();
    assert!(changed.demo && changed.undo != overview.undo);
    let setting = planner::draft::SettingChange::Lapses(false);
    block_on(book.change(move |logbook, now| planner::change_setting(logbook, now, setting)))
        .unwrap();
    let undone = block_on(book.change(|logbook, now| planner::undo_to(logbook, now, 2))).unwrap();
    assert_eq!(undone.undo, overview.undo);
    block_on(book.read(|logbook, now| planner::search_notes(logbook, now, "exercises", 10)))
        .unwrap();
    let forgotten = block_on(book.change(planner::forget_deleted)).unwrap();
    assert_eq!((forgotten.bytes_searched, forgotten.found), (0, 0));
}

#[test]
fn no_file_changes_while_the_made_up_patient_is_open() {
    let folder = tempfile::tempdir().unwrap();
    let book = OpenBook::open(folder.path().join("tend.logbook"), Language::De);
    let own = block_on(book.read(planner::overview)).unwrap();
    let before = everything(folder.path());

    let overview = block_on(book.open_demo()).unwrap();
    assert!(overview.demo && overview.patient.is_some());
    assert_eq!(overview.language, Language::De);
    look_around(&book, &overview);
    assert_eq!(everything(folder.path()), before);

    let left = block_on(book.leave_demo()).unwrap();
    assert!(!left.demo);
    assert_eq!(left.patient, own.patient);
    let again = block_on(book.open_demo()).unwrap();
    assert_eq!(
        again.undo.map(|undo| undo.change),
        overview.undo.map(|undo| undo.change)
    );
}

#[test]
fn the_own_log_is_asked_while_the_made_up_patient_is_open() {
    let folder = tempfile::tempdir().unwrap();
    let book = OpenBook::open(folder.path().join("tend.logbook"), Language::En);
    let changes = book.follow();
    block_on(book.open_demo()).unwrap();
    assert_eq!(book.own().with(planner::overview).unwrap().patient, None);
    block_on(book.change(planner::undo)).unwrap();
    assert!(changes.try_recv().is_err());
    block_on(book.own().change(planner::acknowledge_missed)).unwrap();
    assert!(changes.try_recv().is_ok());
}

#[test]
fn a_log_book_that_cannot_be_opened_keeps_nobody_from_looking_around() {
    let folder = tempfile::tempdir().unwrap();
    let place = folder.path().join("letter.txt");
    std::fs::write(&place, "Dear Maya").unwrap();
    let before = everything(folder.path());
    let book = OpenBook::open(place, Language::En);
    assert!(!book.is_open());
    let overview = block_on(book.open_demo()).unwrap();
    assert!(book.is_open() && !book.own().is_open());
    look_around(&book, &overview);
    assert!(block_on(book.read_anew(planner::overview)).unwrap().demo);
    let refusal = block_on(book.leave_demo()).unwrap_err();
    assert_eq!(refusal.code, planner::RefusalCode::NotALog);
    assert!(!book.is_open());
    assert_eq!(everything(folder.path()), before);
}
