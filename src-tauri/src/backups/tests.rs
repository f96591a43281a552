use logbook::Language;
use logbook::backup::{self, Place};
use planner::RefusalCode;
use planner::view::BackupView;
use tauri::async_runtime::block_on;
use tempfile::TempDir;

use super::*;

/// A log book with the made-up patient in it, as if they were real.
fn patient(folder: &TempDir) -> OpenBook {
    let book = OpenBook::open(folder.path().join("tend.logbook"), Language::En);
    let taken = book.with(|logbook, now| {
        planner::import_log(logbook, &planner::demo_log(now), &Default::default(), now)
            .map_err(|_| crate::refused::refused(RefusalCode::NotEmpty))
    });
    taken.unwrap();
    // What is to be planned is planned once: from here on looking changes nothing.
    book.with(planner::overview).unwrap();
    book
}

fn copies(book: &OpenBook) -> Vec<BackupView> {
    planner::backups(book.place(), book.now()).copies
}

#[test]
fn the_first_change_of_a_day_is_copied_and_no_other() {
    let folder = tempfile::tempdir().unwrap();
    let book = patient(&folder);
    let backups = Backups::of(&book);
    assert!(backups.copy_if_due());
    assert!(!backups.copy_if_due());
    *backups.alone() = None;
    assert!(!backups.copy_if_due(), "there is a copy of today");
    let copies = copies(&book);
    assert_eq!(copies.len(), 1);
    assert_eq!(copies[0].reason, Reason::Day);
    assert!(copies[0].holds.unwrap().check_ins > 100);
}

#[test]
fn the_made_up_patient_is_never_copied() {
    let folder = tempfile::tempdir().unwrap();
    let book = patient(&folder);
    let backups = Backups::of(&book);
    block_on(book.open_demo()).unwrap();
    block_on(copy_now(&backups)).unwrap();
    let held = copies(&book)[0].holds.unwrap();
    block_on(book.leave_demo()).unwrap();
    assert_eq!(held, book.with(|logbook, _| Ok(logbook.holds()?)).unwrap());
}

#[test]
fn a_second_folder_that_goes_away_is_told_and_the_first_goes_on() {
    let folder = tempfile::tempdir().unwrap();
    let book = patient(&folder);
    let backups = Backups::of(&book);
    let stick = folder.path().join("stick");
    std::fs::create_dir(&stick).unwrap();
    let overview = set_second(&backups, Some(stick.clone())).unwrap();
    assert!(overview.undo.is_some(), "undo takes it back");
    assert_eq!(backup::list(&stick, None).unwrap().len(), 1);
    std::fs::rename(&stick, folder.path().join("in the drawer")).unwrap();
    let view = block_on(copy_now(&backups)).unwrap();
    let [first, second] = &view.places[..] else {
        panic!("not two places");
    };
    assert_eq!((first.place, &first.failing), (Place::App, &None));
    let failing = second.failing.as_ref().unwrap();
    assert_eq!(
        (second.place, failing.why),
        (Place::Second, backup::Why::Missing)
    );
    assert!(!stick.exists(), "nothing is made where the disk is not");
    // It is there again, and that is found at the next copy.
    std::fs::rename(folder.path().join("in the drawer"), &stick).unwrap();
    let view = block_on(copy_now(&backups)).unwrap();
    assert_eq!(view.places[1].failing, None);
}

#[test]
fn a_copy_is_restored_and_that_is_taken_back() {
    let folder = tempfile::tempdir().unwrap();
    let book = patient(&folder);
    let backups = Backups::of(&book);
    let before = book.with(|logbook, _| Ok(logbook.holds()?)).unwrap();
    let copied = block_on(copy_now(&backups)).unwrap();
    let episode = block_on(book.read(planner::overview)).unwrap().episodes[0].id;
    let deleted = book.change(move |logbook, now| planner::delete_episode(logbook, now, episode));
    block_on(deleted).unwrap();
    let after = book.with(|logbook, _| Ok(logbook.holds()?)).unwrap();
    assert!(after.episodes < before.episodes);

    let id = copied.copies[0].id.clone();
    let look = block_on(backups.alone_with({
        let id = id.clone();
        move |book| book.look_at_backup(&id)
    }));
    let look = look.unwrap();
    assert!(look.sound);
    assert_eq!((look.copy.holds, look.now), (Some(before), Some(after)));

    let restore = |id: String| {
        block_on(book.change(move |logbook, now| planner::restore_backup(logbook, now, &id)))
    };
    restore(id).unwrap();
    assert_eq!(
        book.with(|logbook, _| Ok(logbook.holds()?)).unwrap(),
        before
    );
    let back = planner::backups(book.place(), book.now())
        .before_restore
        .unwrap();
    restore(back).unwrap();
    assert_eq!(book.with(|logbook, _| Ok(logbook.holds()?)).unwrap(), after);
    let gone = restore("app/letter.txt".to_owned()).unwrap_err();
    assert_eq!(gone.code, RefusalCode::NotFound);
}

#[test]
fn damage_that_comes_while_it_is_open_is_told_and_a_copy_takes_its_place() {
    let folder = tempfile::tempdir().unwrap();
    let place = folder.path().join("tend.logbook");
    let before = {
        let book = patient(&folder);
        block_on(copy_now(&Backups::of(&book))).unwrap();
        book.with(|logbook, _| Ok(logbook.holds()?)).unwrap()
    };
    let book = OpenBook::open(place.clone(), Language::En);
    let refused = block_on(book.of_damaged(planner::damaged)).unwrap_err();
    assert_eq!(refused.code, RefusalCode::NotEmpty, "it is sound");

    let mut bytes = std::fs::read(&place).unwrap();
    for byte in bytes.iter_mut().skip(4096).step_by(97) {
        *byte ^= 0x20;
    }
    std::fs::write(&place, &bytes).unwrap();
    assert_eq!(book.examine().unwrap_err().code, RefusalCode::Damaged);
    let told = block_on(book.read(planner::overview)).unwrap_err();
    assert_eq!(told.code, RefusalCode::Damaged);

    // Asking again is no way back; it is still damaged, and nothing is chosen by itself.
    assert!(block_on(book.read_anew(planner::overview)).is_err());
    let damage = block_on(book.of_damaged(planner::damaged)).unwrap();
    let copy = damage.backup.unwrap();
    assert_eq!(copy.holds, Some(before));
    let taken = book.take_instead(move |place, now| planner::take_backup(place, &copy.id, now));
    assert!(block_on(taken).unwrap().patient.is_some());
    assert_eq!(
        book.with(|logbook, _| Ok(logbook.holds()?)).unwrap(),
        before
    );
    let aside = std::path::PathBuf::from(damage.aside).join("tend.logbook");
    assert_eq!(std::fs::read(aside).unwrap(), bytes);
}

#[test]
fn every_damaged_byte_of_the_header_is_told_as_damage_and_has_ways_back() {
    let folder = tempfile::tempdir().unwrap();
    let place = folder.path().join("tend.logbook");
    let before = {
        let book = patient(&folder);
        block_on(copy_now(&Backups::of(&book))).unwrap();
        book.with(|logbook, _| Ok(logbook.holds()?)).unwrap()
    };
    let sound = std::fs::read(&place).unwrap();
    // The magic, the page size, the versions of reading and writing, the payload fractions, the
    // format of the schema and the encoding; without what changes nothing, or is counted on.
    let mut told_of = Vec::new();
    for at in [0, 7, 16, 18, 19, 21, 22, 23, 44, 47, 56, 59] {
        for ending in ["-wal", "-shm"] {
            drop(std::fs::remove_file(
                place.with_extension(format!("logbook{ending}")),
            ));
        }
        let mut bytes = sound.clone();
        bytes[at] ^= 0xff;
        std::fs::write(&place, &bytes).unwrap();
        let book = OpenBook::open(place.clone(), Language::En);
        let Some(told) = block_on(book.read(planner::overview)).err() else {
            continue;
        };
        told_of.push(at);
        assert!(told.code.is_damage(), "byte {at}: {told}");
        let damage = block_on(book.of_damaged(planner::damaged)).unwrap();
        assert_eq!(damage.salvaged.unwrap().holds, before, "byte {at}");
        assert_eq!(damage.backup.unwrap().holds, Some(before), "byte {at}");
    }
    for needed in [0, 16, 47] {
        assert!(told_of.contains(&needed), "{told_of:?}");
    }
}

#[test]
fn a_page_that_makes_no_sense_while_it_is_open_is_told_as_damage() {
    let folder = tempfile::tempdir().unwrap();
    let place = folder.path().join("tend.logbook");
    drop(patient(&folder));
    let sound = std::fs::read(&place).unwrap();
    for page in 1..sound.len() / 4096 {
        std::fs::write(&place, &sound).unwrap();
        let book = OpenBook::open(place.clone(), Language::En);
        assert!(book.is_open());
        let mut bytes = sound.clone();
        bytes[page * 4096..page * 4096 + 8].fill(0xff);
        std::fs::write(&place, &bytes).unwrap();
        let told = book.examine().unwrap_err();
        assert_eq!(told.code, RefusalCode::Damaged, "page {page}: {told}");
        assert_eq!(told.field, Some(place.display().to_string()));
    }
}

#[test]
fn what_is_taken_or_restored_keeps_the_second_folder_and_undo_does_not_take_it_away() {
    let folder = tempfile::tempdir().unwrap();
    let book = patient(&folder);
    let backups = Backups::of(&book);
    // One that is not thinned out with those of the day.
    backups.copy_now(Reason::Import).unwrap();
    let without = copies(&book)[0].id.clone();
    let stick = folder.path().join("stick");
    std::fs::create_dir(&stick).unwrap();
    set_second(&backups, Some(stick.clone())).unwrap();
    let second = Some(stick.to_str().unwrap().to_owned());
    let chosen = |book: &OpenBook| {
        let chosen = book.with(|logbook, _| Ok(planner::second_folder(logbook)?));
        chosen.unwrap()
    };
    let id = without.clone();
    let restore = book.change(move |logbook, now| planner::restore_backup(logbook, now, &id));
    block_on(restore).unwrap();
    assert_eq!(chosen(&book), second);
    drop(book.changing(planner::undo));
    assert_eq!(chosen(&book), second);

    let place = book.place().to_owned();
    drop((backups, book));
    std::fs::write(&place, "SQLite format 3").unwrap();
    let book = OpenBook::open(place, Language::En);
    let taken = book.take_instead(move |place, now| planner::take_backup(place, &without, now));
    assert_eq!(block_on(taken).unwrap().missed, None);
    assert_eq!(chosen(&book), second);
}

#[test]
fn the_second_folder_is_shown_as_it_is_set() {
    let folder = tempfile::tempdir().unwrap();
    let book = patient(&folder);
    let backups = Backups::of(&book);
    let stick = folder.path().join("stick");
    std::fs::create_dir(&stick).unwrap();
    set_second(&backups, Some(stick)).unwrap();
    assert_eq!(block_on(view(&backups)).unwrap().places.len(), 2);
    book.changing(planner::undo).unwrap();
    assert_eq!(block_on(view(&backups)).unwrap().places.len(), 1);
}

#[test]
fn while_the_made_up_patient_is_open_nothing_is_done_to_the_own_copies() {
    let folder = tempfile::tempdir().unwrap();
    let book = patient(&folder);
    assert!(book.of_the_patient().is_ok());
    block_on(book.open_demo()).unwrap();
    assert_eq!(
        book.of_the_patient().unwrap_err().code,
        RefusalCode::NotFound
    );
}

#[test]
fn a_log_book_of_which_no_sound_copy_can_be_made_is_told_as_damaged() {
    let folder = tempfile::tempdir().unwrap();
    let place = folder.path().join("tend.logbook");
    drop(patient(&folder));
    let book = OpenBook::open(place.clone(), Language::En);
    let mut bytes = std::fs::read(&place).unwrap();
    let note = b"The knee told me so";
    for at in 0..bytes.len() - note.len() {
        if bytes[at..].starts_with(note) {
            bytes[at] ^= 0x20;
        }
    }
    std::fs::write(&place, &bytes).unwrap();
    let told = block_on(copy_now(&Backups::of(&book))).unwrap_err();
    assert_eq!(told.code, RefusalCode::Damaged);
    assert!(!book.is_open());
}
