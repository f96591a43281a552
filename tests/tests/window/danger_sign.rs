//! A danger sign takes the screen over at once, and stays until a professional has spoken, or until
//! it is taken back because it was noted by mistake.

use journeys::window::patient;
use journeys::window::words::{t, with};
use journeys::window::{Home, Tend};

use super::log_book;

pub(crate) fn tell() {
    let home = Home::new("2026-03-02T12:00:00+01:00", (1280, 1000));
    let tend = Tend::start(&home);
    let page = tend.page();
    patient::describes_a_sprained_ankle(page);

    patient::feels_something_wrong(page, "chest_pain");
    page.see(&t("hold-emergency-title"));
    page.see(&with("hold-paused", &[("titles", "Left ankle")]));
    assert!(
        !page.shows(&t("today-how")),
        "the hold has the screen to itself"
    );
    assert_eq!(
        log_book::count(&home, "check_in", r#"flags = '["chest_pain"]'"#),
        1
    );
    tend.kill();

    // Closing the window does not put it away.
    let tend = Tend::start(&home);
    let page = tend.page();
    page.see(&t("hold-emergency-title"));

    // Noted by mistake, it is asked about once, and it alone is taken out.
    page.press(&t("hold-mistake"));
    page.press(&t("hold-mistake-keep"));
    page.see(&t("hold-emergency-title"));
    page.press(&t("hold-mistake"));
    page.press(&t("hold-mistake-do"));
    page.see(&t("today-how"));
    assert_eq!(log_book::count(&home, "check_in", "flags = '[]'"), 1);
    page.press(&t("undo"));
    page.see(&t("hold-emergency-title"));
}
