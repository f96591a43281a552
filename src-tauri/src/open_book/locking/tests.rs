//! Locked, nothing of the log can be asked for; unlocked, all is as it was.

use logbook::lock::{RecoveryCode, Work};

use super::*;

fn word(text: &str) -> Word {
    Word::new(text.to_owned()).unwrap()
}

/// A log book with a lock of little work, open.
fn with_a_lock(folder: &Path) -> OpenBook {
    let place = folder.join("tend.logbook");
    let book = OpenBook::open(place.clone(), Language::En);
    let code = RecoveryCode::random().unwrap();
    book.while_closed(|place, now| {
        let locked = logbook::lock::turn_on(place, &word("lamp"), &code, Work::LITTLE, now);
        Ok(locked?)
    })
    .unwrap();
    assert!(!book.is_locked());
    book
}

#[test]
fn locked_it_refuses_every_use_case_until_it_is_unlocked() {
    let folder = tempfile::tempdir().unwrap();
    let book = with_a_lock(folder.path());
    assert!(book.lock().unwrap());
    assert!(book.is_locked() && !book.is_open());
    let asked = book.read_anew(planner::overview);
    let refusal = tauri::async_runtime::block_on(asked).unwrap_err();
    assert_eq!(refusal.code, RefusalCode::Locked);
    let wrong = book.unlock(&word("light")).unwrap_err();
    assert_eq!(
        (wrong.code, wrong.value.as_deref()),
        (RefusalCode::WrongPassphrase, Some("1"))
    );
    assert!(book.is_locked());
    assert!(book.unlock(&word("lamp")).is_ok());
    assert!(book.with(planner::overview).is_ok());
    assert!(!book.is_locked());
}

#[test]
fn a_log_book_with_a_lock_is_locked_when_tend_starts() {
    let folder = tempfile::tempdir().unwrap();
    drop(with_a_lock(folder.path()));
    logbook::lock::forget_key(&folder.path().join("tend.logbook"));
    let book = OpenBook::open(folder.path().join("tend.logbook"), Language::De);
    assert!(book.is_locked());
    assert_eq!(book.language(), Language::De);
    assert!(book.before_lock().due.is_none());
}

#[test]
fn locking_leaves_the_made_up_patient() {
    let folder = tempfile::tempdir().unwrap();
    let book = with_a_lock(folder.path());
    tauri::async_runtime::block_on(book.open_demo()).unwrap();
    book.lock().unwrap();
    let refusal = book.with(planner::overview).unwrap_err();
    assert_eq!(refusal.code, RefusalCode::Locked);
}

#[test]
fn without_a_lock_nothing_is_locked() {
    let folder = tempfile::tempdir().unwrap();
    let book = OpenBook::open(folder.path().join("tend.logbook"), Language::En);
    assert!(!book.lock().unwrap());
    assert!(book.with(planner::overview).is_ok());
}
