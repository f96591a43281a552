//! What is set: a change of the settings as the window sends it, and what is kept of the places of
//! copies.

use std::fs;

use logbook::backup::{Place, Places, folder_of};
use planner::draft::SettingChange;

use crate::home::Home;
use crate::now;

pub(crate) fn hold(bytes: &[u8]) {
    match bytes.split_first() {
        Some((0, kept)) => places(kept),
        Some((_, change)) => setting(change),
        None => {}
    }
}

/// Refused, and nothing is otherwise; or set, and so when it is asked for, and taken back.
fn setting(bytes: &[u8]) {
    let Ok(change) = serde_json::from_slice::<SettingChange>(bytes) else {
        return;
    };
    let home = Home::with_log_book();
    let mut book = home.open();
    let settings = |book: &logbook::Logbook| book.read(|log| log.settings());
    let before = settings(&book).expect("read");
    let set = planner::change_setting(&mut book, now(), change.clone());
    let after = settings(&book).expect("read");
    if set.is_err() {
        assert!(before == after, "a part of it was set");
        return;
    }
    assert!(book.integrity().expect("read").is_empty());
    planner::change_setting(&mut book, now(), change).expect("set once more");
    assert!(after == settings(&book).expect("read"), "twice is more");
}

/// Read and kept again, it is the same; refused, there is a beginning without it.
fn places(bytes: &[u8]) {
    let home = Home::empty();
    let folder = folder_of(&home.path());
    fs::create_dir(&folder).expect("made");
    fs::write(folder.join("places.json"), bytes).expect("written");
    let places = match Places::of(&home.path()) {
        Ok(places) => places,
        Err(error) => {
            assert!(error.to_string().len() < 4_096);
            Places::anew(&home.path())
        }
    };
    places.due(now());
    for place in [Place::App, Place::Second] {
        places.outcome(place);
        // Wherever it is said to be: none, or it cannot be read.
        drop(places.copies(place));
    }
    places.keep().expect("kept");
    assert!(Places::of(&home.path()).expect("read") == places);
}
