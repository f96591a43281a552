//! Tend lives on when its window is closed, with the web view released; it is found again by
//! starting it once more.

use journeys::window::until::expect;
use journeys::window::words::t;
use journeys::window::{Home, Process, Tend, frame, process};
use xtask::picture::Picture;

use super::log_book;

/// The program that holds the page.
const WEB_VIEW: &str = "WebKitWebProces";

pub(crate) fn tell_of_a_life_without_a_window() {
    let home = Home::new("2026-03-02T12:00:00+01:00", (1280, 1000));
    log_book::with_a_session_at_six(&home, true);
    let mut tend = Process::start(&home, &[]);
    let before = tend.painted(home.desk());
    process::until_with(tend.id(), WEB_VIEW);
    let open = process::memory(tend.id());

    frame::close(home.desk());
    frame::until_gone(home.desk());
    process::until_without(tend.id(), "WebKit");
    let closed = process::memory(tend.id());
    assert!(
        closed < open * 2 / 3,
        "{open} KiB with the window, {closed} KiB without"
    );

    assert!(Process::start(&home, &[]).until_ended().success());
    expect("the window as it was", || looks_like(&home, &before));
    process::until_with(tend.id(), WEB_VIEW);

    frame::close(home.desk());
    frame::until_gone(home.desk());
    home.clock().set("2026-03-02T18:00:00+01:00");
    let shown = home.notifications().until_shown(1);
    assert_eq!(shown[0].title, "Exercise at 18:00");
    assert!(!frame::is_there(home.desk()), "a reminder opens no window");
    assert!(tend.runs());
}

pub(crate) fn tell_of_a_hidden_start() {
    let home = Home::new("2026-03-02T12:00:00+01:00", (1280, 1000));
    log_book::with_a_session_at_six(&home, true);
    let mut tend = Process::start(&home, &["--background"]);
    home.clock().set("2026-03-02T18:00:00+01:00");
    let shown = home.notifications().until_shown(1);
    assert_eq!(shown[0].title, "Exercise at 18:00");

    // At login again, while it runs: still no window.
    let again = Process::start(&home, &["--background"]);
    assert!(again.until_ended().success());
    assert!(!frame::is_there(home.desk()), "nobody asked for a window");
    assert_eq!(process::below(tend.id()), Vec::<String>::new());

    // Clicked, the reminder opens one, and so does a start by hand.
    let title = &shown[0].title;
    let click = t("tray-title");
    home.notifications().press(home.desk(), title, &click);
    frame::until_there(home.desk());
    frame::close(home.desk());
    frame::until_gone(home.desk());
    assert!(Process::start(&home, &[]).until_ended().success());
    frame::until_there(home.desk());
    assert!(tend.runs());
}

pub(crate) fn tell_of_a_log_book_by_name() {
    let home = Home::new("2026-03-02T12:00:00+01:00", (1280, 1000));
    log_book::with_a_session_at_six(&home, true);
    let place = log_book::place(&home);
    let tend = Process::start(&home, &["--logbook", &place.to_string_lossy()]);
    frame::until_there(home.desk());
    frame::close(home.desk());
    assert!(tend.until_ended().success(), "it ends with its window");
}

pub(crate) fn tell_of_closing_before_there_is_a_patient() {
    let home = Home::new("2026-03-02T12:00:00+01:00", (1280, 1000));
    let tend = Process::start(&home, &[]);
    frame::until_there(home.desk());
    frame::close(home.desk());
    assert!(
        tend.until_ended().success(),
        "there is nothing to remind of"
    );
}

pub(crate) fn tell_of_a_desk_without_a_bus() {
    let home = Home::new("2026-03-02T12:00:00+01:00", (1280, 1000));
    log_book::with_a_session_at_six(&home, true);
    let tend = Process::start_without_bus(&home);
    frame::until_there(home.desk());
    frame::close(home.desk());
    assert!(tend.until_ended().success(), "nobody could find it again");
}

pub(crate) fn tell_of_the_first_close() {
    let home = Home::new("2026-03-02T12:00:00+01:00", (1280, 1000));
    log_book::with_a_session_at_six(&home, false);
    let told = || log_book::count(&home, "setting", "close_told");

    // Closed once more without an answer, it closes, and is explained another time.
    let tend = Tend::start(&home);
    frame::close(home.desk());
    tend.page().see(&t("first-close-title"));
    frame::close(home.desk());
    frame::until_gone(home.desk());
    assert!(!process::has_ended(tend.id()));
    assert_eq!(told(), 0);
    tend.kill();

    let tend = Tend::start(&home);
    frame::close(home.desk());
    tend.page().see(&t("first-close-no-tray"));
    tend.page().press_last(&t("first-close-close"));
    frame::until_gone(home.desk());
    assert!(!process::has_ended(tend.id()));
    assert_eq!(told(), 1);
}

pub(crate) fn tell_of_the_settings() {
    let home = Home::new("2026-03-02T12:00:00+01:00", (1280, 1000));
    log_book::with_a_session_at_six(&home, true);
    let tend = Tend::start_noting_its_end(&home);
    let page = tend.page();
    page.press(&t("nav-settings"));
    let entry = home.path("config/autostart/health.tend.planner.desktop");
    page.tick(&t("settings-autostart"), true);
    let at_login = page.until("an entry of what starts at login", || {
        std::fs::read_to_string(&entry).ok()
    });
    assert!(at_login.contains("tend\" --background\n"), "{at_login}");
    page.tick(&t("settings-autostart"), false);
    page.until("the entry to be gone", || (!entry.exists()).then_some(()));

    page.tick(&t("settings-background"), false);
    page.until("the wish in the log book", || {
        log_book::holds(&home, "setting", "NOT background")
    });
    frame::close(home.desk());
    assert_eq!(tend.until_ended(), "0");
}

pub(crate) fn tell_of_quitting() {
    let home = Home::new("2026-03-02T12:00:00+01:00", (1280, 1000));
    log_book::with_a_session_at_six(&home, true);
    let tend = Tend::start_noting_its_end(&home);
    tend.page().press(&t("nav-settings"));
    tend.page().press_last(&t("quit"));
    assert_eq!(tend.until_ended(), "0");
}

/// Something when the screen shows the same.
fn looks_like(home: &Home, before: &Picture) -> Option<()> {
    (home.desk().picture().ok()?.trimmed() == *before).then_some(())
}
