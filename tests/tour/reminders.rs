//! What there is to see of reminders: deeds that are due, put off and not sure to have been
//! told, a desktop that shows none, the settings, and the first close.

use super::{Looking, SCREEN, See};
use crate::window::words::t;
use crate::window::{Home, Page, Tend, frame, patient};

const DAY: &str = "2026-03-02";

/// Exercise comes due and is put off; then the notification server goes, and a visit and the
/// check-in come due.
pub(super) fn walk(see: See<'_>) {
    let home = Home::new(&at("12:00"), SCREEN);
    let tend = Tend::start(&home);
    let mut look = Looking::through(&home, &tend, see);
    let page = look.page;

    patient::describes_a_sprained_ankle(page);
    plans(page, "exercise", "17:00");
    plans(page, "pt", "18:45");
    page.press(&t("nav-today"));

    home.clock().set(&at("18:00"));
    page.see(&t("today-now"));
    page.press(&t("remind-later"));
    look.at("now-remind-later");
    page.press(&t("remind-later-one_hour"));
    page.see(&t("remind-now"));
    look.at("now-snoozed");

    home.notifications().stop(home.desk());
    home.clock().set(&at("18:50"));
    page.see(&t("cannot-notify"));
    page.see(&t("remind-later"));
    // A minute later it is in doubt. The page asks when the person comes back to it.
    home.clock().set(&at("18:55"));
    page.until("the reminder to be in doubt", || {
        page.script("window.dispatchEvent(new Event('focus'))", Vec::new());
        page.shows(&t("today-unconfirmed")).then_some(())
    });
    look.at("now-unavailable");

    page.press(&t("nav-sessions"));
    page.see(&t("sessions-coming"));
    page.press(&t("remind-later"));
    look.at("sessions-remind-later");
    page.press(&t("nav-settings"));
    for group in ["sessions", "quiet", "gentle", "check-ins"] {
        page.press_in(&t("settings-reminders"), &t(&format!("settings-{group}")));
    }
    page.press(&t("settings-check-in-add"));
    look.at("settings-reminders");

    page.press(&t("nav-today"));
    frame::close(home.desk());
    page.see(&t("first-close-title"));
    look.at("first-close");
}

/// Plans a session of a kind today.
fn plans(page: &Page<'_>, kind: &str, time: &str) {
    page.press(&t("nav-sessions"));
    page.press(&t("sessions-add"));
    page.choose_in(
        &t("sessions-field-kind"),
        &t(&format!("sessions-kind-{kind}")),
    );
    page.choose_in(&t("sessions-field-status"), &t("sessions-when-planned"));
    page.fill(&t("sessions-field-date"), DAY);
    page.fill(&t("sessions-field-time"), time);
    page.press(&t("sessions-save"));
    page.see(time);
}

fn at(time: &str) -> String {
    format!("{DAY}T{time}:00+01:00")
}
