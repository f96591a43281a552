//! Nobody shows notifications at first: the list in the window works and the window knows.
//! Then a server comes: what is still due is shown, once. It is started anew: what comes
//! later is shown as well. And one that the bus starts when it is called counts as there.
//! Without a session bus, all but the notifications works.

use journeys::window::until::expect;
use journeys::window::words::t;
use journeys::window::{Home, Tend};
use serde_json::json;

use super::diary::{at, plan};
use crate::log_book;

/// Asks the command of the window; its answer comes with one of the next looks.
const ASK: &str = "
    window.__TAURI_INTERNALS__.invoke('desktop').then((desktop) => { window.asked = desktop; });
    return window.asked?.notifications;";

pub(crate) fn tell() {
    let home = Home::new(&at("17:00"), (1280, 1000));
    let (server, desk) = (home.notifications(), home.desk());
    server.stop(desk);
    plan(&home, "17:00", "Knee", &["18:00", "18:10", "18:20"]);
    let tend = Tend::start(&home);
    knows(&tend, "unavailable");

    home.clock().set(&at("18:00"));
    expect("a claimed reminder", || {
        log_book::holds(&home, "reminder", "state = 'claimed'")
    });
    tend.page().see(&t("today-now"));

    server.start_again(desk);
    let shown = server.until_shown(1);
    assert_eq!(shown[0].title, "Exercise at 18:00");
    expect("kept as shown", || {
        log_book::holds(&home, "reminder", "state = 'shown'")
    });
    knows(&tend, "shown");

    server.stop(desk);
    knows(&tend, "unavailable");
    server.start_again(desk);
    knows(&tend, "shown");
    home.clock().set(&at("18:10"));
    server.until_shown(2);
    home.clock().set(&at("18:20"));
    let shown = server.until_shown(3);
    assert_eq!(shown[1].title, "Exercise at 18:10");
    assert_eq!(shown[2].title, "Exercise at 18:20");
}

pub(crate) fn tell_of_one_on_demand() {
    let home = Home::new(&at("17:00"), (1280, 1000));
    let (server, desk) = (home.notifications(), home.desk());
    server.stop(desk);
    server.start_on_demand(desk);
    plan(&home, "17:00", "Knee", &["18:00"]);
    let tend = Tend::start(&home);
    knows(&tend, "shown");
    home.clock().set(&at("18:00"));
    let shown = server.until_shown(1);
    assert_eq!(shown[0].title, "Exercise at 18:00");
    expect("kept as shown", || {
        log_book::holds(&home, "reminder", "state = 'shown'")
    });
    server.press(desk, "Exercise at 18:00", &t("notification-done"));
    expect("the session done", || {
        log_book::holds(&home, "session", "status = 'done'")
    });
}

pub(crate) fn tell_of_no_bus() {
    let home = Home::new(&at("17:00"), (1280, 1000));
    home.cut_the_bus();
    plan(&home, "17:00", "Knee", &["18:00"]);
    let tend = Tend::start(&home);
    knows(&tend, "unavailable");
    home.clock().set(&at("18:00"));
    tend.page().see(&t("today-now"));
    expect("a claimed reminder", || {
        log_book::holds(&home, "reminder", "state = 'claimed'")
    });
    assert!(tend.page().offers(&t("session-mark-done")));
}

fn knows(tend: &Tend<'_>, state: &str) {
    let page = tend.page();
    page.until(&format!("desktop().notifications = {state}"), || {
        (page.script(ASK, Vec::new())? == json!(state)).then_some(())
    });
}
