//! The holds that take the screen over, by their level.

use super::{Looking, SCREEN, See, demo};
use crate::window::words::t;
use crate::window::{Home, Page};

pub(super) fn walk(see: See<'_>) {
    let home = Home::with_real_clock(SCREEN);
    let log_book = demo::book(&home);
    let tend = demo::open(&home, &log_book);
    let mut look = Looking::through(&home, &tend, see);
    let page = look.page;

    page.see(&t("today-how"));
    notes_a_sign(page, "catching_or_giving_way");
    page.see(&t("hold-pt_first-title"));
    look.at("hold-pt-first");
    page.press(&t("hold-rest"));
    look.at("hold-pt-first-today");
    notes_a_sign(page, "fever");
    page.see(&t("hold-same_day-title"));
    look.at("hold-same-day");
    page.press(&t("hold-rest"));
    page.press(&t("nav-plan"));
    page.see(&t("plan-ledger-title"));
    look.at("hold-plan");
    notes_a_sign(page, "chest_pain");
    page.see(&t("hold-emergency-title"));
    look.at("hold-emergency");
    page.press(&t("hold-mistake"));
    page.see(&t("hold-mistake-do"));
    look.at("hold-mistake");
}

/// Notes a danger sign, in the first episode where it is asked which.
fn notes_a_sign(page: &Page<'_>, sign: &str) {
    page.press(&t("nav-sign"));
    page.choose(&t(&format!("sign-{sign}")));
    page.script(
        "document.querySelector('[data-field=episode] input')?.click()",
        Vec::new(),
    );
    page.press(&t("feels-wrong-save"));
}
