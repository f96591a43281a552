//! What cannot be opened is told, and left alone.

use super::{Looking, SCREEN, See};
use crate::window::words::t;
use crate::window::{Home, Tend};

pub(super) fn walk(see: See<'_>) {
    let home = Home::new("2026-03-02T09:00:00+01:00", SCREEN);
    let place = home.data().join("health.tend.planner");
    std::fs::create_dir_all(&place).unwrap();
    std::fs::write(place.join("tend.logbook"), "My holiday in Norway\n").unwrap();
    let tend = Tend::start(&home);
    let mut look = Looking::through(&home, &tend, see);
    look.page.see(&t("broken-title"));
    look.at("broken");
    look.page.press(&t("damage-look"));
    look.page.see(&t("damage-salvaged-none"));
    look.at("broken-looked-through");
}
