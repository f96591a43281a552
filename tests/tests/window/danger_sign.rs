//! A danger sign takes the screen over at once, and stays until a professional has spoken.

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
    tend.page().see(&t("hold-emergency-title"));
}
