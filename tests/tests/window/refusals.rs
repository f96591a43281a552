//! What cannot be right is refused beside its field, with what would be right, and nothing
//! is half-written.

use std::fs;

use journeys::window::patient;
use journeys::window::words::{t, with};
use journeys::window::{Home, Tend};

use super::log_book;

pub(crate) fn tell_of_a_future_check_in() {
    let home = Home::new("2026-03-02T12:00:00+01:00", (1280, 1000));
    let tend = Tend::start(&home);
    let page = tend.page();
    patient::describes_a_sprained_ankle(page);

    page.press(&t("today-check-in"));
    page.press(&t("check-in-other-moment"));
    page.choose_in(&t("check-in-pain"), "4");
    page.fill(&t("check-in-when"), "2026-03-02T12:01");
    page.press(&t("check-in-save"));
    page.see_beside(&t("check-in-when"), &t("refusal-in_future"));
    assert_eq!(log_book::count(&home, "check_in", "true"), 0);

    // What was answered is still there; only the moment is put right.
    page.fill(&t("check-in-when"), "2026-03-02T11:59");
    page.press(&t("check-in-save"));
    page.see(&with("today-checked-in", &[("time", "11:59")]));
    assert_eq!(log_book::count(&home, "check_in", "pain = 4"), 1);
}

pub(crate) fn tell_of_a_file_that_is_no_log() {
    let home = Home::new("2026-03-02T12:00:00+01:00", (1280, 1000));
    let file = home.path("letter.txt");
    let letter = "Dear physiotherapist, my ankle is better.\n".repeat(99);
    fs::write(&file, &letter).unwrap();

    let place = file.to_string_lossy();
    let tend = Tend::start_with(&home, &["--logbook", &place]);
    tend.page().see(&t("broken-title"));
    tend.page()
        .see(&with("refusal-not_a_log", &[("file", &place)]));
    tend.kill();
    assert_eq!(fs::read_to_string(&file).unwrap(), letter);
}
