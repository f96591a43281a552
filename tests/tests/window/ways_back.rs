//! The ways back: to a copy of the log and from there, and from a log book that is damaged.

use std::fs;
use std::path::Path;

use chrono::DateTime;
use journeys::window::patient::{self, Answers};
use journeys::window::words::{t, with};
use journeys::window::{Home, Page, Tend};
use logbook::Logbook;

use super::log_book;

const SCREEN: (u32, u32) = (1280, 1000);
const GOOD: Answers = Answers {
    pain: 2,
    movement: 8,
    swelling: "none",
};

/// A patient goes back to a copy, and takes that back.
pub(crate) fn tell_of_a_copy_and_back() {
    let home = Home::new("2026-03-02T12:00:00+01:00", SCREEN);
    let tend = Tend::start(&home);
    let page = tend.page();
    patient::describes_a_sprained_ankle(page);
    patient::checks_in(page, "12:00", GOOD);
    to_the_copies(page);
    home.clock().set("2026-03-02T12:10:00+01:00");
    page.press(&t("copies-now"));
    page.see(&t("copies-now-done"));

    // Recorded after the copy: it is in the log, and not in the copy.
    home.clock().set("2026-03-02T13:00:00+01:00");
    page.press(&t("nav-today"));
    patient::checks_in(page, "13:00", GOOD);
    assert_eq!(log_book::count(&home, "check_in", "true"), 2);

    to_the_copies(page);
    looks_at(page, "12:10");
    page.press(&t("copies-restore"));
    let more = with("holds-count-check_in", &[("count", "1")]);
    page.see(&with("copies-restore-more", &[("what", &more)]));
    page.press(&t("copies-restore-yes"));
    page.see(&t("copies-take-back-hint"));
    assert_eq!(log_book::count(&home, "check_in", "true"), 1);
    page.press(&t("nav-today"));
    page.see(&with("today-checked-in", &[("time", "12:00")]));

    to_the_copies(page);
    page.press(&t("copies-take-back"));
    page.see(&t("copies-taken-back"));
    assert_eq!(log_book::count(&home, "check_in", "true"), 2);
    page.press(&t("nav-today"));
    page.see(&with("today-checked-in", &[("time", "13:00")]));
}

/// A log book whose bytes were overwritten opens with the ways back; what could be read is gone
/// on with, and goes on being kept.
pub(crate) fn tell_of_a_damaged_log_book() {
    let home = Home::new("2026-03-02T12:00:00+01:00", SCREEN);
    log_book::with_an_ankle_in_recovery(&home);
    let place = log_book::place(&home);
    let harmed = harm(&place, b"Ankle");

    let tend = Tend::start(&home);
    let page = tend.page();
    page.see(&t("damage-title"));
    page.see(&t("damage-backup-none"));
    assert_eq!(fs::read(&place).unwrap(), harmed, "nothing is chosen yet");
    page.press(&t("damage-take-salvaged"));
    page.see(&t("today-plan"));
    patient::checks_in(page, "12:00", GOOD);
    tend.kill();

    let aside = place.with_file_name("damaged");
    let kept: Vec<_> = fs::read_dir(aside).unwrap().flatten().collect();
    assert_eq!(kept.len(), 1);
    let whole = kept[0].path().join("tend.logbook");
    assert_eq!(fs::read(whole).unwrap(), harmed, "set aside as it was");
    let now = DateTime::parse_from_rfc3339("2026-03-02T12:30:00+01:00").unwrap();
    let book = Logbook::open(&place, now).unwrap();
    assert!(book.integrity().unwrap().is_empty());
    let log = planner::export_log(&book).unwrap().unwrap();
    assert_eq!(log.episodes[0].title, "Ankle");
    assert_eq!(log.episodes[0].check_ins.len(), 2);
}

fn to_the_copies(page: &Page<'_>) {
    page.press(&t("nav-settings"));
    page.press(&t("copies-open"));
    page.see(&t("copies-lead"));
}

/// Looks into the copy that was made today at this time.
fn looks_at(page: &Page<'_>, time: &str) {
    let (what, day) = (t("copies-look"), t("date-today"));
    page.press(&with(
        "copies-look-name",
        &[("what", &what), ("day", &day), ("time", time)],
    ));
    page.see(&t("copies-sound"));
}

/// Changes a letter of a text wherever it stands in a cell of its own, and not in what is kept
/// of earlier versions. Gives the file as it is then.
fn harm(place: &Path, text: &[u8]) -> Vec<u8> {
    let mut bytes = fs::read(place).unwrap();
    let sound = bytes.clone();
    for at in 1..bytes.len() - text.len() {
        if sound[at - 1] != b'"' && sound[at..].starts_with(text) {
            bytes[at] ^= 0x20;
        }
    }
    assert_ne!(bytes, sound);
    fs::write(place, &bytes).unwrap();
    bytes
}
