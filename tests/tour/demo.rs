//! The made-up patient of the demo, page by page: an ordinary log with years in it.

use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use super::{Looking, SCREEN, See};
use crate::window::words::t;
use crate::window::{Home, Page, Tend};

/// A log book with the demo patient in it.
pub(super) fn book(home: &Home) -> PathBuf {
    let log_book = home.path("demo.db");
    let made = Command::new(xtask::house::built("tend-cli"))
        .args(["demo", "--logbook"])
        .arg(&log_book)
        .stdout(Stdio::null())
        .status();
    assert!(
        made.as_ref().is_ok_and(std::process::ExitStatus::success),
        "tend-cli demo: {made:?}"
    );
    log_book
}

/// The window on a log book.
pub(super) fn open<'a>(home: &'a Home, log_book: &Path) -> Tend<'a> {
    Tend::start_with(home, &["--logbook", &log_book.to_string_lossy()])
}

pub(super) fn walk(see: See<'_>) {
    let home = Home::with_real_clock(SCREEN);
    let log_book = book(&home);
    let tend = open(&home, &log_book);
    let mut look = Looking::through(&home, &tend, see);
    let page = look.page;

    page.see(&t("today-how"));
    look.at("today");

    page.press(&t("nav-plan"));
    for (episode, name) in ["plan-first", "plan-second", "plan-third"]
        .iter()
        .enumerate()
    {
        let there = page.script(
            "const choice = document.querySelectorAll('[name=plan-episode]')[arguments[0]];
             choice?.click();
             return choice !== undefined;",
            vec![episode.into()],
        );
        if there == Some(true.into()) {
            page.see(&t("plan-ledger-title"));
            look.at(name);
        }
    }

    page.press(&t("nav-sessions"));
    page.see(&t("sessions-coming"));
    look.at("sessions");
    page.press(&t("sessions-add"));
    look.at("sessions-add");
    page.press(&t("cancel"));
    page.choose(&t("sessions-month"));
    page.see(&t("sessions-month-hint"));
    look.at("sessions-month");

    looks_back(&mut look);
    learns(&mut look);

    page.press(&t("nav-settings"));
    page.see(&t("settings-reminders"));
    look.at("settings");

    page.press(&t("nav-today"));
    page.press(&t("today-check-in"));
    page.see(&t("check-in-pain"));
    look.at("check-in-empty");
    page.press(&t("check-in-save"));
    page.see(&t("refusal-nothing_answered"));
    look.at("check-in-refused");
    page.press(&t("cancel"));
    page.press(&t("nav-sign"));
    page.see(&t("feels-wrong-title"));
    look.at("feels-wrong");
    page.press(&t("cancel"));
}

/// Trends over four weeks and over everything, and the diary with a search.
fn looks_back(look: &mut Looking<'_, '_>) {
    let page = look.page;
    page.press(&t("nav-trends"));
    page.see(&t("trends-title"));
    until_drawn(page);
    look.at("trends");
    page.choose(&t("trends-range-all"));
    until_drawn(page);
    page.script(
        "document.querySelectorAll('main details').forEach((each) => (each.open = true))",
        Vec::new(),
    );
    look.at("trends-all-tables");

    page.press(&t("nav-diary"));
    page.see(&t("diary-check-in"));
    look.at("diary");
    page.fill(&t("diary-search"), "zebra");
    page.press(&t("diary-search-do"));
    page.until("no note to be found", || {
        page.script(
            "return document.querySelector('main [role=status]')?.textContent",
            Vec::new(),
        )
        .filter(serde_json::Value::is_string)
    });
    look.at("diary-nothing-found");
}

/// The pictures of trends are there.
fn until_drawn(page: &Page<'_>) {
    page.until("the pictures to be drawn", || {
        page.script(
            "return document.querySelectorAll('main svg').length > 3 || null",
            Vec::new(),
        )
        .filter(|drawn| *drawn == serde_json::json!(true))
    });
}

/// Every topic of Learn.
fn learns(look: &mut Looking<'_, '_>) {
    let page = look.page;
    page.press(&t("nav-learn"));
    page.see(&t("learn-lead"));
    look.at("learn");
    for topic in [
        "known",
        "which",
        "desk",
        "soreness",
        "noise",
        "before",
        "choosing",
        "self-care",
    ] {
        page.press(&t("nav-learn"));
        page.see(&t("learn-lead"));
        page.press(&t(&format!("learn-topic-{topic}")));
        page.see_no_more(&t("learn-lead"));
        look.at(&format!("learn-{topic}"));
    }
}
