//! A fresh start: each question, and the pages while there is next to nothing on them.

use super::{Looking, SCREEN, See};
use crate::window::patient::ACTIVITY;
use crate::window::words::{t, with};
use crate::window::{Home, Tend};

pub(super) fn walk(see: See<'_>) {
    let home = Home::new("2026-03-02T09:00:00+01:00", SCREEN);
    let tend = Tend::start(&home);
    let mut look = Looking::through(&home, &tend, see);
    let page = look.page;

    page.see(&t("first-start-welcome"));
    look.at("first-start-1-welcome");
    page.press(&t("first-start-begin"));
    page.see(&t("first-start-what"));
    page.press(&t("continue"));
    look.at("first-start-2-what-unanswered");
    page.choose(&t("context-injury"));
    page.press(&t("continue"));
    page.see(&t("first-start-where"));
    page.choose(&t("site-ankle"));
    page.choose_in(&t("first-start-side"), &t("side-left"));
    look.at("first-start-3-where");
    page.press(&t("continue"));
    page.press(&t("first-start-onset-today"));
    look.at("first-start-4-when");
    page.press(&t("continue"));
    page.choose(&t("activity-level-general"));
    look.at("first-start-5-active");
    page.press(&t("continue"));
    look.at("first-start-6-cautions");
    page.choose(&t("none-of-these"));
    page.press(&t("continue"));
    page.fill(&with("first-start-activity", &[("number", "1")]), ACTIVITY);
    look.at("first-start-7-activities");
    page.press(&t("continue"));
    look.at("first-start-8-signs");
    page.choose(&t("sign-hot_swollen_joint"));
    page.see(&t("hold-same_day-title"));
    look.at("first-start-8-signs-ticked");
    page.choose(&t("sign-none"));
    page.press(&t("continue"));
    page.see(&t("first-start-ready"));
    look.at("first-start-9-ready");
    page.press(&t("first-start-save"));
    page.see(&t("today-plan"));
    for (name, title) in [
        ("today", "today-plan"),
        ("plan", "plan-ledger-title"),
        ("sessions", "sessions-coming"),
        ("trends", "trends-title"),
        ("diary", "diary-title"),
        ("share", "share-title"),
    ] {
        page.press(&t(&format!("nav-{name}")));
        page.see(&t(title));
        look.at(&format!("new-{name}"));
    }
    massages_meanwhile(&mut look);
    page.press(&t("keys-open"));
    page.see(&t("keys-page"));
    look.at("keys");
}

/// A massage in the days of protect: told to wait when it is chosen, and answered when it was done.
fn massages_meanwhile(look: &mut Looking<'_, '_>) {
    let page = look.page;
    page.press(&t("nav-sessions"));
    page.press(&t("sessions-add"));
    page.choose_in(&t("sessions-field-kind"), &t("sessions-kind-massage"));
    page.see(&t("massage-waits-others"));
    look.at("new-sessions-waits");
    page.choose_in(&t("sessions-field-status"), &t("sessions-when-done"));
    page.fill(&t("sessions-field-time"), "08:30");
    page.press(&t("sessions-save"));
    // Behind the name that was proposed, which is another in each language.
    page.see(&with("massage-meanwhile-protect", &[("title", "")]));
    look.at("new-sessions-meanwhile");
}
