//! The copies of the log: none yet, many, a stick that is away, a look at one, going back to it,
//! and the way back from there.

use std::path::{Path, PathBuf};

use chrono::{DateTime, Days, FixedOffset};
use logbook::Logbook;
use logbook::backup::Reason;
use planner::draft::CheckInDraft;

use super::{Looking, SCREEN, See, demo};
use crate::window::words::{t, with};
use crate::window::{Home, Page};

const NOW: &str = "2026-03-09T12:00:00+01:00";

pub(super) fn walk(see: See<'_>) {
    let home = Home::new(NOW, SCREEN);
    let log_book = kept(&home.path("maya"), now());
    let tend = demo::open(&home, &log_book);
    let mut look = Looking::through(&home, &tend, see);
    let page = look.page;

    opens(page);
    page.see(&t("copies-none-yet"));
    look.at("copies-empty");

    copied(&log_book, now());
    std::fs::create_dir_all(home.stick()).unwrap();
    page.press(&t("nav-settings"));
    opens(page);
    page.press(&t("copies-choose"));
    page.see(&t("copies-choose-other"));
    look.at("copies");
    page.press(&t("nav-settings"));
    page.see(&t("copies-open"));
    look.at("settings-copies");

    opens(page);
    looks_at_yesterdays(page);
    look.at("copies-look");
    page.press(&t("copies-restore"));
    page.see(&t("copies-restore-safe"));
    look.at("copies-restore");
    page.press(&t("copies-restore-yes"));
    page.see(&t("copies-take-back-hint"));
    look.at("copies-restored");

    std::fs::rename(home.stick(), home.path("drawer")).unwrap();
    page.press(&t("copies-now"));
    page.see(&t("copies-why-missing"));
    look.at("copies-failing");
    home.clock().set("2026-03-14T09:00:00+01:00");
    page.press(&t("nav-today"));
    page.script("window.dispatchEvent(new Event('focus'))", Vec::new());
    page.see(&t("copies-failing-log"));
    look.at("today-copies-failing");
}

/// The moment of these walks.
pub(super) fn now() -> DateTime<FixedOffset> {
    DateTime::parse_from_rfc3339(NOW).unwrap()
}

/// A log book with the made-up patient in it, as if they were real.
pub(super) fn kept(folder: &Path, now: DateTime<FixedOffset>) -> PathBuf {
    std::fs::create_dir_all(folder).unwrap();
    let place = folder.join("tend.logbook");
    let mut book = Logbook::open(&place, now).unwrap();
    let log = planner::demo_log(now);
    planner::import_log(&mut book, &log, &Default::default(), now).unwrap();
    place
}

/// Two weeks of copies, and two check-ins after the last of them.
pub(super) fn copied(log_book: &Path, now: DateTime<FixedOffset>) {
    for days in (1..=14).rev() {
        let evening = now - Days::new(days) + chrono::TimeDelta::hours(8);
        planner::back_up(log_book, None, Reason::Day, evening).unwrap();
    }
    let mut book = Logbook::open(log_book, now).unwrap();
    let overview = planner::overview(&mut book, now).unwrap();
    for hours in [3, 1] {
        let moment = now - chrono::TimeDelta::hours(hours);
        let draft = CheckInDraft {
            pain: Some(3),
            movement: Some(7),
            ..CheckInDraft::default()
        };
        planner::record_check_in(&mut book, moment, overview.episodes[0].id, draft).unwrap();
    }
}

/// Today, or the settings, to the copies.
fn opens(page: &Page<'_>) {
    page.press(&t("nav-settings"));
    page.press(&t("copies-open"));
    page.see(&t("copies-lead"));
}

/// Looks at the copy that was made yesterday evening.
fn looks_at_yesterdays(page: &Page<'_>) {
    let (what, day) = (t("copies-look"), t("date-yesterday"));
    page.press(&with(
        "copies-look-name",
        &[("what", &what), ("day", &day), ("time", "20:00")],
    ));
    page.see(&t("copies-sound"));
}
