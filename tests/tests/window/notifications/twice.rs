//! Told once: by two copies of Tend on one log book, and after a night in which two things
//! came due.

use journeys::window::until::expect;
use journeys::window::words::t;
use journeys::window::{Home, Tend};

use super::diary::{at, plan};
use crate::log_book;

pub(crate) fn tell_of_two_copies() {
    let home = Home::new(&at("17:00"), (1280, 1000));
    let place = plan(&home, "17:00", "Knee", &["18:00", "18:10"]);
    let place = place.to_string_lossy();
    let copies = [(); 2].map(|()| Tend::start_with(&home, &["--logbook", &place]));
    for copy in &copies {
        copy.page().see("Knee");
    }
    home.clock().set(&at("18:00"));
    home.notifications().until_shown(1);
    home.clock().set(&at("18:10"));
    let shown = home.notifications().until_shown(2);
    assert_eq!(shown[0].title, "Exercise at 18:00");
    assert_eq!(shown[1].title, "Exercise at 18:10");
    expect("both kept as shown", || {
        (log_book::count(&home, "reminder", "state = 'shown'") == 2).then_some(())
    });
    assert_eq!(home.notifications().shown().len(), 2);
}

pub(crate) fn tell_of_a_night() {
    let home = Home::new(&at("21:00"), (1280, 1000));
    plan(&home, "21:00", "Knee", &["22:10", "22:40"]);
    let tend = Tend::start(&home);
    tend.page().see("Knee");
    home.clock().set(&at("22:59"));
    home.clock().set("2026-03-03T07:00:00+01:00");
    let shown = home.notifications().until_shown(1);
    assert_eq!(shown[0].title, "2 reminders");
    assert_eq!(
        shown[0].body,
        "Exercise yesterday at 22:10 · Knee\nExercise yesterday at 22:40 · Knee"
    );
    expect("both kept as shown", || {
        let at_seven = "state = 'shown' AND claimed_at LIKE '2026-03-03T07:00%'";
        (log_book::count(&home, "reminder", at_seven) == 2).then_some(())
    });
    assert_eq!(home.notifications().shown().len(), 1);

    // Put off, both are; and the later one, still to be done, stands for both.
    let later = t("notification-snooze-1h");
    home.notifications()
        .press(home.desk(), "2 reminders", &later);
    expect("both put off", || {
        let until_eight = "until = '2026-03-03T08:00'";
        (log_book::count(&home, "snooze", until_eight) == 2).then_some(())
    });
    home.clock().set("2026-03-03T08:00:00+01:00");
    let shown = home.notifications().until_shown(2);
    assert_eq!(shown[1].title, "Exercise yesterday at 22:40");
}
