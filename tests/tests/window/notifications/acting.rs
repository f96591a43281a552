//! A click opens Tend on the session; Done marks it done; In 10 minutes puts it off, also
//! across a crash and a change of the session. What was done elsewhere is taken off the
//! desktop. And what a patient writes is no markup.

use journeys::window::words::t;
use journeys::window::{Home, Tend};

use super::diary::{at, elsewhere, exercise, plan};
use crate::log_book;

const EPISODE: &str = "Knee <b>& hip</b>";
/// What goes to a server that reads markup.
const ESCAPED: &str = "Knee &lt;b&gt;&amp; hip&lt;/b&gt;";
/// The button of a click on the notification itself.
const CLICK: &str = "Tend";

pub(crate) fn tell() {
    let home = Home::new(&at("17:00"), (1280, 1000));
    plan(&home, "17:00", EPISODE, &["18:00", "18:10", "18:20"]);
    let tend = Tend::start(&home);
    tend.page().see(EPISODE);

    clicks(&home, &tend);
    marks_done(&home);
    puts_off(&home);
    tend.kill();

    elsewhere(&home, "18:25", |logbook, now| {
        let later = "2026-03-02T18:40:00".parse().unwrap();
        planner::move_session(logbook, now, exercise("18:20"), later)
    });
    home.clock().set(&at("18:25"));
    let tend = Tend::start(&home);
    tend.page().see(EPISODE);
    is_reminded_again(&home);
}

fn clicks(home: &Home, tend: &Tend<'_>) {
    tend.page().press(&t("nav-settings"));
    home.clock().set(&at("18:00"));
    let shown = home.notifications().until_shown(1);
    assert_eq!(shown[0].app, "Tend");
    assert_eq!(shown[0].title, "Exercise at 18:00");
    assert_eq!(shown[0].body, ESCAPED);
    let kept = "state = 'shown' AND shown_at LIKE '2026-03-02T18:00%'";
    until(home, "reminder", kept);

    press(home, "Exercise at 18:00", CLICK);
    tend.page().see(&t("today-now"));
    until_on_screen(home, 0);
}

fn marks_done(home: &Home) {
    home.clock().set(&at("18:10"));
    home.notifications().until_shown(2);
    press(home, "Exercise at 18:10", &t("notification-done"));
    let done = format!("id = '{}' AND status = 'done'", exercise("18:10"));
    until(home, "session", &done);
    until_on_screen(home, 0);
}

fn puts_off(home: &Home) {
    home.clock().set(&at("18:20"));
    home.notifications().until_shown(3);
    press(home, "Exercise at 18:20", &t("notification-snooze-10m"));
    until(home, "snooze", "until = '2026-03-02T18:30'");
    until_on_screen(home, 0);
}

/// At the end of the ten minutes, once; then at its new time. Done elsewhere, it is taken
/// off the desktop. As each is the next thing told, nothing was told between.
fn is_reminded_again(home: &Home) {
    home.clock().set(&at("18:30"));
    home.notifications().until_shown(4);
    until_on_screen(home, 1);
    home.clock().set(&at("18:40"));
    let shown = home.notifications().until_shown(5);
    let titles: Vec<_> = shown.iter().map(|each| each.title.as_str()).collect();
    assert_eq!(
        titles,
        [
            "Exercise at 18:00",
            "Exercise at 18:10",
            "Exercise at 18:20",
            "Exercise at 18:40",
            "Exercise at 18:40",
        ]
    );
    elsewhere(home, "18:40", |logbook, now| {
        let draft = planner::draft::DoneDraft::default();
        planner::session_done(logbook, now, exercise("18:20"), draft)
    });
    until_on_screen(home, 0);
}

fn press(home: &Home, title: &str, button: &str) {
    home.notifications().press(home.desk(), title, button);
}

fn until(home: &Home, table: &str, condition: &str) {
    journeys::window::until::expect(&format!("{table}: {condition}"), || {
        log_book::holds(home, table, condition)
    });
}

fn until_on_screen(home: &Home, count: usize) {
    journeys::window::until::expect(&format!("{count} notifications on the screen"), || {
        (home.notifications().on_screen(home.desk()) == count).then_some(())
    });
}
