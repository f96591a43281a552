//! The machine fails between claiming a reminder and showing it: it is not told again, and
//! stands in the list as one that may not have reached the patient.

use journeys::window::until::expect;
use journeys::window::words::t;
use journeys::window::{Home, Tend};

use super::diary::{at, plan};
use crate::log_book;

pub(crate) fn tell() {
    let home = Home::new(&at("17:00"), (1280, 1000));
    plan(&home, "17:00", "Knee", &["18:00", "18:10"]);
    let hold = home.hold_before_show();
    std::fs::write(&hold, "").unwrap();
    let tend = Tend::start(&home);
    tend.page().see("Knee");

    home.clock().set(&at("18:00"));
    expect("a claimed reminder", || {
        log_book::holds(&home, "reminder", "state = 'claimed'")
    });
    tend.kill();
    std::fs::remove_file(&hold).unwrap();
    assert_eq!(home.notifications().shown(), []);

    home.clock().set(&at("18:05"));
    let tend = Tend::start(&home);
    tend.page().see(&t("today-unconfirmed"));
    home.clock().set(&at("18:10"));
    let shown = home.notifications().until_shown(1);
    assert_eq!(shown[0].title, "Exercise at 18:10");
    assert_eq!(log_book::count(&home, "reminder", "state = 'claimed'"), 1);
    assert_eq!(home.notifications().shown().len(), 1);
}
