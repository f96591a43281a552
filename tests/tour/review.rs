//! What there is to see of review: nothing open, many logs with a locked one and some that are
//! none, a patient's report, plan and records, and the answer. Nobody keeps a log here.

use std::path::PathBuf;
use std::process::Command;

use crate::window::words::{t, with};
use crate::window::{Home, Tend};
use serde_json::{Value, json};

use super::{Looking, SCREEN, See};

/// When they are read.
const NOW: &str = "2026-03-08T09:00:00+01:00";
const PASSPHRASE: &str = "seven small blue boats";

/// A case, the day its log was saved, and whose it is.
const SENT: [(&str, &str, Option<&str>); 8] = [
    ("desk-neck-exercise-first", "2026-03-01", Some("Priya Nair")),
    (
        "sparse-diary-never-promotes",
        "2026-03-06",
        Some("<b>Kim</b> \u{202e}dlot"),
    ),
    ("setback-in-taper", "2026-02-03", Some("Tomasz Nowak")),
    (
        "calf-swelling-holds-everything",
        "2026-02-06",
        Some("عميرة"),
    ),
    (
        "surgery-waits-for-clearance",
        "2026-01-25",
        Some("Mia Öztürk"),
    ),
    ("painful-crepitus-sees-pt-first", "2026-01-18", None),
    (
        "chest-pain-holds-both-episodes",
        "2026-01-26",
        Some("Jonas Weber-Hohenfels"),
    ),
    ("fever-passes", "2026-02-04", Some("Ana Ruiz")),
];

pub(super) fn walk(see: See<'_>) {
    let home = Home::new(NOW, SCREEN);
    home.choose_files(&sent(&home));
    let tend = Tend::start(&home);
    let mut look = Looking::through(&home, &tend, see);
    let page = look.page;
    page.see(&t("first-start-welcome"));
    page.press(&t("first-start-therapist"));
    page.see(&t("review-empty"));
    look.at("review-empty");

    page.press(&t("review-open"));
    page.see("Jonas Weber-Hohenfels");
    look.at("review-list");
    page.fill(&t("review-sealed-passphrase"), "not this");
    let one = [("count", "1")];
    page.press(&with("review-sealed-try", &one));
    page.see(&with("review-sealed-wrong", &one));
    look.at("review-locked");
    page.fill(&t("review-sealed-passphrase"), PASSPHRASE);
    page.press(&with("review-sealed-try", &one));
    page.see("Li Wei");
    look.at("review-unlocked");

    page.press("Jonas Weber-Hohenfels");
    page.until("the first page of the report", || {
        page.script(
            "return document.querySelector('figure img')?.src",
            Vec::new(),
        )
        .filter(Value::is_string)
    });
    look.at("review-report");
    page.press(&t("review-part-plan"));
    page.see(&t("plan-ledger-title"));
    look.at("review-plan");
    page.press(&t("review-part-recorded"));
    page.see(&t("review-sessions"));
    look.at("review-recorded");
    answers(&mut look);
}

/// A prescription while a hold is on, then a clearance.
fn answers(look: &mut Looking<'_, '_>) {
    let page = look.page;
    page.press(&t("review-part-answer"));
    page.choose_in(&t("review-answer-kind"), &t("review-answer-prescription"));
    page.choose_in(&t("prescription-kind"), &t("prescription-kind-per_week"));
    page.fill(&t("prescription-number-per_week"), "1");
    page.fill(&t("review-answer-by"), "Ana Ferrer, physiotherapist");
    page.see(&t("effect-held"));
    look.at("review-answer");
    page.choose_in(&t("review-answer-kind"), &t("review-answer-clearance"));
    page.see(&t("effect-pause-ends"));
    look.at("review-clearance");
    page.press(&t("review-answer-save"));
    page.see(&t("review-answer-tell"));
    look.at("review-answered");
}

/// The files that were sent: whole logs, a locked one, one that is cut short, one that is none.
fn sent(home: &Home) -> Vec<PathBuf> {
    let mut files: Vec<PathBuf> = SENT
        .iter()
        .map(|(case, day, name)| {
            let place = home.path(&format!("{case}.tend"));
            std::fs::write(&place, log_of(case, day, *name).to_string()).unwrap();
            place
        })
        .collect();
    let plain = home.path("plain.json");
    let open = log_of("several-a-day-across-offsets", "2026-01-16", Some("Li Wei"));
    std::fs::write(&plain, open.to_string()).unwrap();
    let locked = home.path("li-wei.tend");
    let sealing = Command::new(xtask::house::built("tend-cli"))
        .args(["export".as_ref(), plain.as_os_str()])
        .args(["--as", "log", "--seal", "--out"])
        .arg(&locked)
        .env("TEND_PASSPHRASE", PASSPHRASE)
        .status();
    assert!(
        sealing
            .as_ref()
            .is_ok_and(std::process::ExitStatus::success),
        "tend-cli export --seal: {sealing:?}"
    );
    files.push(locked);

    let whole = open.to_string();
    let cut = home.path("cut-short.tend");
    std::fs::write(&cut, &whole[..whole.len() / 2]).unwrap();
    files.push(cut);
    let none = home.path("holiday.tend");
    std::fs::write(&none, "Sand, sea, and a book.\n").unwrap();
    files.push(none);
    files
}

/// A case as its patient had it on a day.
fn log_of(case: &str, day: &str, name: Option<&str>) -> Value {
    let place = xtask::house::root().join(format!("tests/cases/{case}.log.json"));
    let mut log: Value = serde_json::from_str(&std::fs::read_to_string(place).unwrap()).unwrap();
    log["exported_at"] = json!(format!("{day}T21:00:00+01:00"));
    log["patient"]["name"] = json!(name);
    for episode in log["episodes"].as_array_mut().into_iter().flatten() {
        for list in ["check_ins", "sessions", "clearances"] {
            if let Some(records) = episode[list].as_array_mut() {
                records.retain(|record| {
                    let at = ["at", "done_at", "planned_for"]
                        .iter()
                        .find_map(|field| record[*field].as_str());
                    at.is_none_or(|at| at.get(..10) <= Some(day))
                });
            }
        }
        if episode["closed"]
            .as_str()
            .is_some_and(|closed| closed > day)
        {
            episode["closed"] = Value::Null;
        }
    }
    log
}
