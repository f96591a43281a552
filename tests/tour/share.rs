//! What there is to see of Share: the report with its first page, the other ways, an answer
//! before it is taken in, and the plan with a therapist's own frequency beside Tend's.

use std::path::{Path, PathBuf};

use crate::window::words::t;
use crate::window::{Home, Page};
use chrono::Local;
use logbook::Logbook;
use serde_json::json;

use super::{Looking, SCREEN, See, demo};

pub(super) fn walk(see: See<'_>) {
    let home = Home::with_real_clock(SCREEN);
    let log_book = demo::book(&home);
    home.choose_files(&[answered(&home, &log_book)]);
    let tend = demo::open(&home, &log_book);
    let mut look = Looking::through(&home, &tend, see);
    let page = look.page;

    page.press(&t("nav-share"));
    page.until("the first page of the report", || {
        let source = page.script(
            "return document.querySelector('figure img')?.src",
            Vec::new(),
        )?;
        source
            .as_str()?
            .starts_with("data:image/svg+xml")
            .then_some(())
    });
    look.at("share");
    page.press(&t("preview-closer"));
    look.at("share-closer");
    page.script(
        "document.querySelector('dialog[open]')?.close()",
        Vec::new(),
    );

    page.press(&t("share-log"));
    page.press(&t("share-forms"));
    page.script(
        "document.querySelector('form .lock input')?.click()",
        Vec::new(),
    );
    page.fill(&t("lock-passphrase"), "ankle");
    page.see(&t("lock-weak"));
    look.at("share-locked-whole");
    // Unlocked, as sealing takes its time.
    page.script(
        "document.querySelector('form .lock input')?.click()",
        Vec::new(),
    );
    page.press(&t("share-pdf"));
    page.see(&t("share-saved"));
    look.at("share-saved");

    page.press(&t("answer-open"));
    page.see(&t("answer-accept"));
    look.at("share-answer");
    page.press(&t("answer-accept"));
    page.see(&t("plan-prescribed-own"));
    page.press(&t("plan-tell"));
    sees(page, "plan-suggestion-title");
    look.at("plan-prescribed");
}

/// A therapist's answer to the second episode, which is still on its way.
fn answered(home: &Home, log_book: &Path) -> PathBuf {
    let now = Local::now().fixed_offset();
    let log = Logbook::open(log_book, now)
        .map_err(|error| error.to_string())
        .and_then(|book| planner::export_log(&book).map_err(|error| error.to_string()))
        .unwrap()
        .unwrap();
    let mut open = log.episodes.iter().filter(|each| each.closed.is_none());
    let episode = open.nth(1).unwrap();
    let until = now.date_naive() + chrono::Days::new(28);
    let answer = json!({
        "format": "tend-answer", "version": 1,
        "written_at": now.to_rfc3339(), "app_version": "0.1.0",
        "patient": log.patient.name, "log_exported_at": now.to_rfc3339(),
        "episode": episode.id, "episode_title": episode.title,
        "prescription": {
            "id": "6f2d9f5e-3b1a-4c7e-9d53-0a4f2b7c1e11",
            "date": now.date_naive(), "by": "Ana Ferrer, physiotherapist", "until": until,
            "note": "Keep it short on the days you train. Tell me if the mornings get stiff.",
            "frequency": { "kind": "per_week", "min": 1, "max": 1, "suggested": 1 },
        },
    });
    let place = home.path("ana-ferrer.tend-answer");
    std::fs::write(&place, answer.to_string()).unwrap();
    place
}

/// Brings a part of the page to the top of the window.
fn sees(page: &Page<'_>, id: &str) {
    page.script(
        "document.getElementById(arguments[0])?.scrollIntoView()",
        vec![id.into()],
    );
}
