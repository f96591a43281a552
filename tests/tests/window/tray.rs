//! The tray: what is due stands in its menu and is done or put off there, with no window.

use journeys::window::until::expect;
use journeys::window::words::{t, with};
use journeys::window::{Home, Process, Tray, frame};

use super::log_book;

pub(crate) fn tell_of_what_is_due() {
    let home = Home::new("2026-03-02T17:59:00+01:00", (1280, 1000));
    log_book::with_a_session_at_six(&home, true);
    let tray = Tray::open(home.desk());
    let tend = Process::start(&home, &["--background"]);
    let (title, pictures) = tray.until_shown(tend.id());
    assert_eq!(title, t("tray-title"));
    for size in [16, 22, 24] {
        assert!(pictures.contains(&(size, size)), "{pictures:?}");
    }
    let (open, quit) = (t("tray-open"), t("tray-quit"));
    tray.until_offered(tend.id(), &[&open]);
    tray.until_offered(tend.id(), &[&t("tray-nothing-due")]);

    // It comes due, is put off, comes due again and is done.
    let exercise = exercise_at_six();
    home.clock().set("2026-03-02T18:00:00+01:00");
    tray.until_offered(tend.id(), &[&exercise, &t("notification-snooze-tomorrow")]);
    home.notifications().until_shown(1);
    tray.choose(tend.id(), &[&exercise, &t("notification-snooze-10m")]);
    tray.until_offered_no_more(tend.id(), &[&exercise]);
    expect("the snooze in the log book", || {
        log_book::holds(&home, "snooze", "until = '2026-03-02T18:10'")
    });
    home.clock().set("2026-03-02T18:10:00+01:00");
    tray.until_offered(tend.id(), &[&exercise]);
    home.notifications().until_shown(2);
    tray.choose(tend.id(), &[&exercise, &t("notification-done")]);
    expect("the session done in the log book", || {
        log_book::holds(&home, "session", "status = 'done'")
    });
    tray.until_offered_no_more(tend.id(), &[&exercise]);

    // The check-in opens the window; the icon does as well; and it quits.
    assert!(!frame::is_there(home.desk()), "no window so far");
    home.clock().set("2026-03-02T19:00:00+01:00");
    let check_in = t("notification-check-in-line");
    tray.choose(tend.id(), &[&check_in, &t("notification-check-in-open")]);
    frame::until_there(home.desk());
    frame::close(home.desk());
    frame::until_gone(home.desk());
    tray.click(tend.id());
    frame::until_there(home.desk());
    frame::close(home.desk());
    frame::until_gone(home.desk());
    tray.choose(tend.id(), &[&open]);
    frame::until_there(home.desk());
    tray.choose(tend.id(), &[&quit]);
    assert!(tend.until_ended().success());
}

pub(crate) fn tell_of_a_tray_that_comes_later() {
    let home = Home::new("2026-03-02T18:00:00+01:00", (1280, 1000));
    log_book::with_a_session_at_six(&home, true);
    let mut tend = Process::start(&home, &["--background"]);
    home.notifications().until_shown(1);
    let tray = Tray::open(home.desk());
    tray.until_offered(tend.id(), &[&exercise_at_six()]);

    // The panel is restarted, with a while in between.
    drop(tray);
    let tray = Tray::open(home.desk());
    tray.until_offered(tend.id(), &[&exercise_at_six()]);
    assert!(tend.runs());
}

fn exercise_at_six() -> String {
    let at = with("notification-at", &[("time", "18:00")]);
    let what = with(
        "notification-session-title",
        &[("kind", "exercise"), ("at", &at)],
    );
    with(
        "notification-line",
        &[("what", &what), ("episode", log_book::EPISODE)],
    )
}
