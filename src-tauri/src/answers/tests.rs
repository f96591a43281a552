//! Answers as they are opened, without a desktop.

use chrono::{DateTime, FixedOffset};
use exchange::log::LogFile;
use exchange::{answer, log, seal};
use logbook::Language;
use planner::draft::{AnswerDraft, ClearanceDraft};
use tauri::async_runtime::block_on;
use tempfile::TempDir;

use super::*;

fn now() -> DateTime<FixedOffset> {
    DateTime::parse_from_rfc3339("2026-03-02T18:00:00+01:00").unwrap()
}

fn log_file() -> LogFile {
    LogFile {
        exported_at: now(),
        app_version: "0.1.0".to_owned(),
        beside: planner::demo_beside(now()),
        log: planner::demo_log(now()),
    }
}

fn answer() -> AnswerFile {
    let log = log_file();
    let episode = log.log.episodes[0].id;
    let draft = AnswerDraft::Clearance(ClearanceDraft {
        by: "Dr. Sand".to_owned(),
        at: None,
        max_per_week: Some(2),
        note: None,
    });
    planner::write_answer(&log, now(), episode, draft).unwrap()
}

fn book(folder: &TempDir) -> OpenBook {
    let book = OpenBook::open(folder.path().join("tend.logbook"), Language::En);
    book.with(|logbook, _| {
        assert!(planner::import_log(logbook, &log_file().log, &Default::default(), now()).is_ok());
        Ok(())
    })
    .unwrap();
    book
}

#[test]
fn what_is_accepted_is_what_was_shown_and_then_nothing_waits() {
    let folder = tempfile::tempdir().unwrap();
    let place = folder.path().join("sand.tend-answer");
    std::fs::write(&place, answer::write(&answer())).unwrap();
    let (book, answers) = (book(&folder), Answers::default());

    let shown = read(&book, &answers, &place, None).unwrap();
    let Incoming::Answer { view } = shown else {
        panic!("it is not sealed");
    };
    assert_eq!(
        (view.file.as_str(), view.already),
        ("sand.tend-answer", false)
    );
    std::fs::write(&place, "something else by now").unwrap();

    let clearances = |overview: &Overview| {
        let episode = overview
            .episodes
            .iter()
            .find(|episode| episode.id == answer().episode);
        episode.unwrap().clearances.len()
    };
    let before = block_on(book.read(planner::overview)).unwrap();
    let after = block_on(accept(&book, &answers)).unwrap();
    assert_eq!(clearances(&after), clearances(&before) + 1);
    let again = block_on(accept(&book, &answers)).unwrap_err();
    assert_eq!(again.code, RefusalCode::NotFound);
}

#[test]
fn a_sealed_answer_waits_for_its_passphrase() {
    let folder = tempfile::tempdir().unwrap();
    let place = folder.path().join("sand.tend-answer");
    let passphrase = Passphrase::new("lamp quietly ferments".to_owned()).unwrap();
    let sealed = seal::seal(&answer::write(&answer()), &passphrase).unwrap();
    std::fs::write(&place, sealed).unwrap();
    let (book, answers) = (book(&folder), Answers::default());

    let waits = read(&book, &answers, &place, None).unwrap();
    assert!(matches!(waits, Incoming::Sealed { file } if file == "sand.tend-answer"));
    let typed = |text: &str| serde_json::from_value(text.into()).unwrap();
    let wrong = unseal(&book, &answers, typed("lamp loudly ferments")).unwrap_err();
    assert_eq!(wrong.code, RefusalCode::WrongPassphrase);
    let shown = unseal(&book, &answers, typed("lamp quietly ferments")).unwrap();
    assert!(matches!(shown, Incoming::Answer { .. }));
    answers.dismiss();
    assert!(block_on(accept(&book, &answers)).is_err());
}

#[test]
fn what_is_no_answer_is_refused_and_what_waited_waits() {
    let folder = tempfile::tempdir().unwrap();
    let (book, answers) = (book(&folder), Answers::default());
    let good = folder.path().join("sand.tend-answer");
    std::fs::write(&good, answer::write(&answer())).unwrap();
    read(&book, &answers, &good, None).unwrap();

    let other = folder.path().join("other");
    for (bytes, code) in [
        (log::write(&log_file()), RefusalCode::NotAnAnswer),
        (b"Dear Maya".to_vec(), RefusalCode::BadFile),
        (
            answer::write(&AnswerFile {
                episode: uuid::Uuid::nil(),
                ..answer()
            }),
            RefusalCode::OtherLog,
        ),
    ] {
        std::fs::write(&other, bytes).unwrap();
        let refusal = read(&book, &answers, &other, None).unwrap_err();
        assert_eq!(refusal.code, code);
    }
    assert!(answers.read().is_some());
}
